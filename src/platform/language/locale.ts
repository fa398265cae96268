import type { Language } from "./message.ts";

/**
 * What Intl is asked for. House rules: Latin digits in all three languages (one number, one shape, in pages, files
 * and charts), the Gregorian calendar, and for Arabic the months يناير فبراير … ديسمبر (arabic.md, rows 10–13).
 */
export const LOCALE: Readonly<Record<Language, string>> = {
  ar: "ar-EG-u-ca-gregory-nu-latn",
  fr: "fr-FR-u-ca-gregory-nu-latn",
  en: "en-GB-u-ca-gregory-nu-latn",
};

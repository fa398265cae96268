import type { Language } from "./message.ts";

/** ٠–٩ and ۰–۹ as 0–9; everything else as it stands. */
export function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** A number as people type it in this language, in any of the three digit sets; null if it is not one. */
export function parseNumber(text: string, language: Language = "en"): number | null {
  const spaced = latinDigits(text)
    .replace(/[\u061c\u200e\u200f\u2066-\u2069]/gu, "")
    .trim()
    .replace(/^[\u2212\u2013]/u, "-");
  const comma = language === "fr" ? "." : "";
  const number = spaced
    .replace(/(?<=\d)[\s\u066c\u2019'](?=\d{3}(?!\d))/gu, "")
    .replace(/\u066b/gu, ".")
    .replace(language === "fr" ? /,/gu : /(?<=\d),(?=\d{3}(?!\d))/gu, comma);
  return /^-?\d{1,15}(\.\d{1,15})?$/u.test(number) ? Number(number) : null;
}

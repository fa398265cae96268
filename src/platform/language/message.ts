/** The three languages of the coalition, equals. In this order in menus: the reader's first, then the others. */
export const LANGUAGES = ["ar", "fr", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** One sentence in every language, in ICU MessageFormat. A missing language does not compile. */
export type Message = Readonly<Record<Language, string>>;

/** Values for the placeholders of a message. Names and other foreign text are isolated by `T` itself. */
export type Args = Readonly<Record<string, string | number | Date>>;

export function isLanguage(value: unknown): value is Language {
  return value === "ar" || value === "fr" || value === "en";
}

/** Writing direction of a language the interface speaks. */
export function directionOf(language: Language): "rtl" | "ltr" {
  return language === "ar" ? "rtl" : "ltr";
}

import type { Language } from "./message.ts";

/**
 * The no-break spaces of French, wherever an ordinary one was typed: before : ; ! ? » and after «. Done here, as nobody
 * sees the difference when writing. `::` (an ICU skeleton) is left alone.
 */
export function typeset(language: Language, source: string): string {
  return language === "fr" ? source.replace(/ (?=[;!?»]|:(?!:))|(?<=«) /gu, "\u00a0") : source;
}

/** A title as it stands inside quotation marks: its own become the inner ones, “ ” in Arabic and French, ‘ ’ in English. */
export function nested(language: Language, title: string): string {
  if (language === "en") return title.replace(/“/gu, "‘").replace(/”/gu, "’");
  return title.replace(/«[ \u00a0\u202f]?/gu, "“").replace(/[ \u00a0\u202f]?»/gu, "”");
}

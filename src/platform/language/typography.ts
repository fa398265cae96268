import type { Language } from "./message.ts";

/**
 * The no-break spaces of French, wherever an ordinary one was typed: before : ; ! ? » and after «. Done here, as nobody
 * sees the difference when writing. `::` (an ICU skeleton) is left alone.
 */
export function typeset(language: Language, source: string): string {
  return language === "fr" ? source.replace(/ (?=[;!?»]|:(?!:))|(?<=«) /gu, "\u00a0") : source;
}

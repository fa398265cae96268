import { randomInt } from "node:crypto";
import type { Language } from "../../platform/language/index.ts";
import { arabic } from "./words-ar.ts";
import { english } from "./words-en.ts";
import { french } from "./words-fr.ts";

const lists: Readonly<Record<Language, readonly string[]>> = {
  ar: ownWords(arabic),
  fr: ownWords(french),
  en: ownWords(english),
};

/** Seven words drawn by the system's random numbers: more than 60 bits from lists of at least 400 words. */
export function suggestion(language: Language, words = 7): string {
  const list = lists[language];
  return Array.from({ length: words }, () => list[randomInt(list.length)]).join(" ");
}

function ownWords(words: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => word.length >= 3);
}

/** How many words the suggestions of a language are drawn from. */
export function listSize(language: Language): number {
  return lists[language].length;
}

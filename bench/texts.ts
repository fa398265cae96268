import type { Language } from "../src/platform/language/index.ts";

/** The same numbers in every run. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const LETTERS: Readonly<Record<Language, string>> = {
  ar: "ابتثجحخدذرزسشصضطظعغفقكلمنهوياالل",
  fr: "abcdefghijlmnopqrstuvéèaeiouesant",
  en: "abcdefghiklmnoprstuwyaeiotehansr",
};

/** Invented words of a language, rarer ones longer, with the Arabic article on every third. */
export function vocabulary(language: Language, count = 4000): string[] {
  const next = numbers(language.charCodeAt(0));
  const letters = LETTERS[language];
  return Array.from({ length: count }, (_, rank) => {
    const word = Array.from({ length: 3 + Math.floor(next() * 5) }, () => letters[Math.floor(next() * letters.length)]!).join("");
    return language === "ar" && rank % 3 === 0 ? `ال${word}` : word;
  });
}

/** A statement in our markup: headings, paragraphs, a list, a quotation, footnotes; word frequencies as in a language. */
export function statementSource(language: Language, words: readonly string[], seed: number, length = 700): string {
  const next = numbers(seed * 7 + 1);
  const some = (count: number) => Array.from({ length: count }, () => words[Math.floor(words.length * next() ** 3)]!).join(" ");
  const parts: string[] = [];
  for (let written = 0; written < length; written += 110) {
    if (parts.length % 4 === 1) parts.push(`## ${some(5)}`);
    parts.push(`${some(60)}${language === "ar" ? "،" : ","} ${some(30)}.${parts.length % 5 === 0 ? "[^1]" : ""}`);
    if (parts.length === 3) parts.push(`- ${some(7)}\n- ${some(6)}\n- ${some(8)}`);
    if (parts.length === 6) parts.push(`> ${some(20)}`);
  }
  return `${parts.join("\n\n")}\n\n[^1]: ${some(4)}, https://example.org/report/${seed}`;
}

export function sentence(words: readonly string[], seed: number, length: number): string {
  const next = numbers(seed * 13 + 5);
  return Array.from({ length }, () => words[Math.floor(words.length * next() ** 2)]!).join(" ");
}

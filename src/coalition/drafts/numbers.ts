import { LANGUAGES, type Language, latinDigits } from "../../platform/language/index.ts";
import type { Draft } from "./model.ts";
import { type LaidPassage, layOut } from "./translation.ts";

/** A translated passage whose numbers are not the original's: often a slip, sometimes right (“two” for 2). */
export interface NumberMismatch {
  readonly language: Language;
  /** From 1; 0 is the title, -1 the summary. */
  readonly passage: number;
  readonly original: readonly string[];
  readonly translated: readonly string[];
}

/**
 * The numbers of a text, sorted, in one spelling: Latin digits, no separators of thousands, a point before decimals.
 * “4,2”, “4.2” and «٤٫٢» are the same; “42” is not.
 */
export function numbersIn(text: string): string[] {
  const plain = latinDigits(text).replace(/٫/g, ".").replace(/٬/g, ",");
  const found = plain.match(/\d+(?:[.,\u00a0\u202f ]\d{3}(?!\d))*(?:[.,]\d+)?/g) ?? [];
  return found.map((number) => number.replace(/[.,\u00a0\u202f ](?=\d{3}(?:\D|$))/g, "").replace(",", ".")).sort();
}

/** Where a translation says other numbers than the original. */
export function numberMismatches(draft: Draft): NumberMismatch[] {
  const { text } = draft;
  if (!text) return [];
  return LANGUAGES.filter((language) => language !== draft.master).flatMap((language) => {
    const translation = draft.translations[language];
    if (!translation) return [];
    const laid = layOut(translation, text);
    const named: [number, LaidPassage][] = [
      [0, laid.title],
      [-1, laid.summary],
      ...laid.passages.map((one, i): [number, LaidPassage] => [i + 1, one]),
    ];
    return named.flatMap(([passage, one]) => {
      const [original, translated] = [numbersIn(one.now), numbersIn(one.text)];
      const same = original.join(" ") === translated.join(" ");
      return same || one.state === "missing" || one.state === "empty" ? [] : [{ language, passage, original, translated }];
    });
  });
}

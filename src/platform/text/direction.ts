import type { Inline } from "./blocks.ts";

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A passage mostly in a script of the other direction (an English source in an Arabic text), or null if it goes with the page. */
export function otherDirection(text: string, page: "rtl" | "ltr"): "rtl" | "ltr" | null {
  let [rightToLeft, leftToRight] = [0, 0];
  for (const letter of text.match(/\p{L}/gu) ?? []) {
    if (RIGHT_TO_LEFT.test(letter)) rightToLeft++;
    else leftToRight++;
  }
  const [own, other] = page === "rtl" ? [rightToLeft, leftToRight] : [leftToRight, rightToLeft];
  return other > 2 * own ? (page === "rtl" ? "ltr" : "rtl") : null;
}

/** The words alone, without notes and addresses, for judging and for names. */
export function wordsIn(inlines: readonly Inline[]): string {
  return inlines.map(words).join("");
}

function words(inline: Inline): string {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "note":
      return "";
    case "break":
      return " ";
    case "strong":
    case "emphasis":
    case "link":
      return wordsIn(inline.children);
  }
}

/**
 * Cuts out what the bidi algorithm would turn around in right-to-left text: «+961 1 234 567», «2026-02-03», «14:03 UTC»
 * (UAX #9, W4: a hyphen or space between numbers after an Arabic letter is not part of a number).
 */
export function cutOrdered(text: string): { text: string; ordered: boolean }[] {
  const pieces: { text: string; ordered: boolean }[] = [];
  let done = 0;
  for (const found of text.matchAll(
    /\+\d[\d ()\u00a0.-]{5,20}\d|\d{4}-\d{2}(?:-\d{2})?(?![\d-])|\d{1,2}:\d{2}[ \u00a0](?:UTC|GMT|CET|CEST)(?:[+-]\d{1,2})?/gu,
  )) {
    if (found.index > done) pieces.push({ text: text.slice(done, found.index), ordered: false });
    pieces.push({ text: found[0], ordered: true });
    done = found.index + found[0].length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), ordered: false });
  return pieces;
}

import { latinDigits } from "../language/index.ts";
import type { PastedLine } from "./paste.ts";

/** Signs that are nothing but bullets, also Word's from Symbol and Wingdings fonts. */
const BULLET = /^[\u200e\u200f\u061c]*[•●◦▪■□‣∙○◾▸►▶➢➤❖✓✔\uf0a7\uf0b7\uf0d8\uf0fc\uf076]\s*(?=\S)/u;
/** Signs that are bullets only with a space. */
const SPACED = /^[\u200e\u200f\u061c]*[*·]\s+(?=\S)/u;
/** Dashes are bullets where several lines begin so; alone, one may be a speaker's or an author's. */
const DASH = /^[\u200e\u200f\u061c]*([-–—‒−])(?:\s+(?=\S)|(?=\p{L}))/u;
/** `1.` `1)` `(1)` `1-` `1/` `١ـ`, with a space or an immediate letter. */
const NUMBER = /^[\u200e\u200f\u061c]*(?:\(([0-9٠-٩۰-۹]{1,3})\)|([0-9٠-٩۰-۹]{1,3})[.)/ـ-])(?:\s+(?=\S)|(?=\p{L}))/u;
/** Lines further apart than this do not make each other a list. */
const REACH = 6;

/** Bullets as `- `, numbers as `1. `; what only looks like one item stays. */
export function markLists(lines: readonly PastedLine[]): PastedLine[] {
  const texts = lines.map((line) => line.text);
  const dashes = texts.map((text) => DASH.exec(text)?.[1] ?? null);
  const numbers = texts.map((text) => {
    const found = NUMBER.exec(text);
    return found ? Number(latinDigits(found[1] ?? found[2]!)) : null;
  });
  const near = (at: number, holds: (other: number) => boolean) => {
    for (let other = Math.max(0, at - REACH); other <= at + REACH; other++) if (other !== at && holds(other)) return true;
    return false;
  };
  return lines.map((line, at) => ({ ...line, text: marked(line.text, at) }));

  function marked(text: string, at: number): string {
    if (/^(?:[*-][ \t]*){3,}$/u.test(text)) return text;
    if (BULLET.test(text)) return text.replace(BULLET, "- ");
    if (SPACED.test(text)) return text.replace(SPACED, "- ");
    const dash = dashes[at];
    if (dash && near(at, (other) => dashes[other] === dash)) return text.replace(DASH, "- ");
    const number = numbers[at];
    if (typeof number === "number" && near(at, (other) => numbers[other] === number + Math.sign(other - at))) {
      return text.replace(NUMBER, (_, inside: string | undefined, digits: string | undefined) => `${inside ?? digits}. `);
    }
    return text;
  }
}

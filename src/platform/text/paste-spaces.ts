const SPACES = /[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/gu;
const UNBREAKABLE = /[\u00a0\u2007\u2009\u202f]/u;
/** Zero-width space, word joiner, byte order mark, soft hyphen. U+200C and U+200D stay: Persian and emoji are written with them. */
const NOTHING = /[\u00ad\u200b\u2060\ufeff]/gu;
/** Arabic letters as shapes, from PDF files; not ﷺ ﷻ ﷽ and the ornate brackets, which people type. */
const SHAPES = /[\ufb50-\ufbb1\ufbd3-\ufd3d\ufe80-\ufefc]+/gu;

/**
 * One line with plain single spaces, but with an unbreakable one where French (« : ; ! ? », inside « », 10 000, n° 3)
 * and units need it. Letters in their canonical form (NFC), Arabic letters from PDF as letters.
 */
export function tidySpaces(line: string): string {
  return line
    .replace(NOTHING, "")
    .replace(SHAPES, (shapes) => shapes.normalize("NFKC"))
    .normalize("NFC")
    .replace(SPACES, (run, at: number, whole: string) => {
      if (!UNBREAKABLE.test(run)) return " ";
      const before = whole.slice(Math.max(0, at - 5), at);
      const after = whole.slice(at + run.length, at + run.length + 1);
      const needed =
        /[»:;!?%‰€$£°]/u.test(after) ||
        /«$/u.test(before) ||
        (/\d$/u.test(before) && /[\d\p{Script=Latin}]/u.test(after)) ||
        /(?:^|[\s(])(?:n°|n[ᵒº]|art\.|p\.|pp\.|§|M\.|MM\.|Mme|Dr)$/iu.test(before);
      if (!needed) return " ";
      return /[\u2009\u202f]/u.test(run) ? "\u202f" : "\u00a0";
    });
}

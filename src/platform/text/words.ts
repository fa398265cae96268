/**
 * A text cut into what a reader sees as one thing: a word with its marks, a number with its separators, an address, a
 * sign. `gap` is the white space before it. The last unit has an empty core and carries the white space at the end, so
 * that joining all gaps and cores gives the text back exactly.
 */
export interface Unit {
  readonly gap: string;
  readonly core: string;
}

/**
 * Arabic: tashkeel and tatweel belong to the word, so that a changed vowel is a changed word; clitics stay on it, as
 * they are written. French: l’, d’, qu’ … stand alone, so that only the noun after them changes. Numbers: 2026-02-03 is one.
 */
const CORE = [
  String.raw`(?:https?:\/\/|www\.)[^\s()[\]<>«»“”،؛]+`,
  String.raw`\p{N}+(?:[.,/:٫٬-]\p{N}+)+`,
  String.raw`(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)['’](?=\p{L})`,
  String.raw`[\p{L}\p{M}\p{N}_\u200c\u200d\u00ad]+(?:['’ʼ][\p{L}\p{M}]+)*`,
  String.raw`\p{Extended_Pictographic}(?:\p{M}|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})*`,
  "[^]",
].join("|");
const UNIT = new RegExp(String.raw`(\s*)((?:${CORE})?)`, "iuy");

export function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  for (UNIT.lastIndex = 0; ; ) {
    const [, gap, core] = UNIT.exec(text)!;
    units.push({ gap: gap!, core: core! });
    if (core === "") return units;
  }
}

/** Numbers for strings, the same for the same string: what `correspond` compares. */
export function numbering(): (words: readonly string[]) => Int32Array {
  const known = new Map<string, number>();
  const numberOf = (word: string) => {
    const number = known.get(word) ?? known.size;
    known.set(word, number);
    return number;
  };
  return (words) => Int32Array.from(words, numberOf);
}

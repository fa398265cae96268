const ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءپچژگڤ";
const ASCII = "abcdefghijklmnopqrstuvwxyz0123456789";

/**
 * A folded word letter by letter in ASCII, only so that pg_trgm can compare it: it knows no Arabic letter where the
 * database's locale is C (measured, PostgreSQL 18). Latin words stay as they are.
 */
export function spell(word: string): string {
  return [...word]
    .map((letter) => {
      if (/[a-z0-9]/.test(letter)) return letter;
      const place = ARABIC.indexOf(letter);
      return ASCII[(place >= 0 ? place : letter.codePointAt(0)!) % ASCII.length];
    })
    .join("");
}

export function isLatin(word: string): boolean {
  return /^[a-z0-9]/.test(word);
}

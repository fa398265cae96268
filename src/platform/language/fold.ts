// tashkeel and superscript alef, Quranic marks, tatweel; accents of Latin letters after NFKD
const MARKS = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u08d3-\u08ff\u0640]/gu;
// bidi and zero-width controls, soft hyphen, byte-order mark
const CONTROLS = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

const LETTERS: Readonly<Record<string, string>> = {
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ې: "ي",
  ک: "ك",
  ة: "ه",
  ہ: "ه",
  ھ: "ه",
  ە: "ه",
  ۀ: "ه",
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "gu");

/**
 * The form in which text is searched: without tashkeel, tatweel, accents, controls and case; أ إ آ ٱ as ا, ى as ي,
 * ة as ه, Persian letters as Arabic ones, all digits as 0–9. Folding twice changes nothing more.
 * Source: Lucene ArabicNormalizer, Unicode NFKD; arabic.md row 15.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(CONTROLS, "")
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String(digit.charCodeAt(0) & 0xf));
}

const PREFIX = /^[وف]?(?:بال|كال|لل|ال)(?=..)/u;

/** The words of a text as they are indexed and asked for: folded, without the article, so that «بيان» finds «والبيان». */
export function foldWords(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(PREFIX, ""));
}

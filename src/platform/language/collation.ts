import { LOCALE } from "./locale.ts";
import type { Language } from "./message.ts";

const collators: Partial<Record<Language, (a: string, b: string) => number>> = {};

/** «الخط الأحمر» stands under خ, as in a printed Arabic index. */
const withoutArticle = (name: string) => name.replace(/^[\u2066-\u2069\u200e\u200f]*ال(?=\p{L}{2})/u, "");

/**
 * The stated order of names: on Arabic pages Arabic names before Latin ones, elsewhere after them (CLDR collation);
 * «ال» at the start does not count; digits by value.
 */
export function compareNames(language: Language): (a: string, b: string) => number {
  const known = collators[language];
  if (known) return known;
  const collator = new Intl.Collator(LOCALE[language], { numeric: true });
  const compare = (a: string, b: string) => collator.compare(withoutArticle(a), withoutArticle(b)) || collator.compare(a, b);
  collators[language] = compare;
  return compare;
}

import type { Sql } from "../platform/database/index.ts";
import type { Language } from "../platform/language/index.ts";
import { foldWords } from "../platform/language/index.ts";
import { isLatin, spell } from "./spell.ts";

export interface Hit {
  readonly kind: "statement" | "organisation";
  /** Public id or slug. */
  readonly ref: string;
  readonly language: Language;
}

export interface Found {
  readonly hits: readonly Hit[];
  /** At least one word was found only in a near spelling. */
  readonly nearly: boolean;
}

const MOST_WORDS = 8;
const MOST_HITS = 60;

/**
 * Finds what holds every word asked for, in any language: as it is, as the beginning of a word, or, where neither
 * occurs, in the nearest spellings. Titles before names before texts, then the newest; the reader's language first.
 */
export async function search(reader: Sql, query: string, language: Language): Promise<Found> {
  const asked = [...new Set(foldWords(query.slice(0, 200)))].slice(0, MOST_WORDS).map((word) => word.slice(0, 64));
  if (asked.length === 0) return { hits: [], nearly: false };
  const spellings = await Promise.all(asked.map((word) => spellingsOf(reader, word)));
  if (spellings.some(({ words }) => words.length === 0)) return { hits: [], nearly: false };
  let holds = reader`true`;
  let weight = reader`0`;
  for (const { words } of spellings) {
    holds = reader`${holds} and words && ${words}::text[]`;
    weight = reader`${weight} + 3 * (title_words && ${words}::text[])::integer + 2 * (name_words && ${words}::text[])::integer`;
  }
  const rows = await reader<Hit[]>`
    with found as (
      select kind, ref, language, day, ${weight} as weight
    from published.search where ${holds}),
    best as (
      select distinct on (kind, ref) * from found
      order by kind, ref, (language = ${language}) desc, weight desc, language)
    select kind, ref, language from best
    order by (kind = 'organisation' and weight > 0) desc, weight desc, day desc, ref limit ${MOST_HITS}`;
  return { hits: [...rows], nearly: spellings.some(({ nearly }) => nearly) };
}

/** The words of the vocabulary that one typed word may mean. */
async function spellingsOf(reader: Sql, word: string): Promise<{ words: string[]; nearly: boolean }> {
  const beginning = `${word.replace(/[\\%_]/g, "\\$&")}%`;
  const exact = await reader<{ word: string }[]>`
    select word from published.search_word
    where word = ${word} or (${word.length} > 2 and word like ${beginning})
    order by length(word), word limit 40`;
  if (exact.length > 0) return { words: exact.map((row) => row.word), nearly: false };
  const spelled = spell(word);
  const near = await reader<{ word: string }[]>`
    select word from published.search_word
    where spelled operator(published.%) ${spelled} and published.similarity(spelled, ${spelled}) > 0.34
    order by published.similarity(spelled, ${spelled}) desc, word limit 16`;
  const words = near.map((row) => row.word).filter((one) => isLatin(one) === isLatin(word));
  return { words: words.slice(0, 8), nearly: words.length > 0 };
}

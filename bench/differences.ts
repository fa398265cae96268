/**
 * Word differences of two 5,000-word Arabic texts, beside npm `diff` (jsdiff `diffArrays` over the same words, and its own
 * `diffWordsWithSpace`) in the same process, turn by turn. Needs `diff` 9 beside (`npm install --no-save diff@9`);
 * without it only our own times are told.
 */
import { differences } from "../src/platform/text/differences.ts";
import { unitsOf } from "../src/platform/text/words.ts";

export interface Row {
  readonly name: string;
  /** Milliseconds, medians of `rounds`. */
  readonly ours: number;
  /** 95th percentile, held to 50 ms. */
  readonly oursP95: number;
  /** null: not installed, or given up after `patience`. */
  readonly peer: number | null;
  readonly peerWords: number | null;
  /** peer ÷ ours: above 1 we are faster. */
  readonly ratio: number | null;
}

interface Peer {
  diffArrays(a: readonly string[], b: readonly string[], options: { timeout: number }): unknown;
  diffWordsWithSpace(a: string, b: string, options: { timeout: number }): unknown;
}

const patience = 3000;
const rounds = 21;

/** @param peerModule where `diff` is: its name, or the path of its main file. */
export async function measure(peerModule = "diff"): Promise<Row[]> {
  const peer = await import(peerModule).then((module) => module as Peer).catch(() => null);
  const rows: Row[] = [];
  for (const [name, before, after] of pairs()) {
    for (let warm = 0; warm < 3; warm++) differences(before, after);
    const [wordsA, wordsB] = [before, after].map((text) => unitsOf(text).map((unit) => unit.core)) as [string[], string[]];
    const ours: number[] = [];
    const arrays: number[] = [];
    const words: number[] = [];
    let gaveUp = false;
    for (let round = 0; round < rounds; round++) {
      ours.push(timed(() => differences(before, after)).ms);
      if (!peer || gaveUp || round >= 5) continue;
      const one = timed(() => peer.diffArrays(wordsA, wordsB, { timeout: patience }));
      const other = timed(() => peer.diffWordsWithSpace(before, after, { timeout: patience }));
      gaveUp = one.result === undefined || other.result === undefined;
      arrays.push(one.ms);
      words.push(other.ms);
    }
    const peerTime = arrays.length > 0 ? at(arrays, 0.5) : null;
    rows.push({
      name,
      ours: at(ours, 0.5),
      oursP95: at(ours, 0.95),
      peer: peerTime,
      peerWords: words.length > 0 ? at(words, 0.5) : null,
      ratio: peerTime === null ? null : peerTime / at(ours, 0.5),
    });
  }
  return rows;
}

function timed(work: () => unknown): { ms: number; result: unknown } {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

function at(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!;
}

function pairs(): [name: string, before: string, after: string][] {
  const text = arabicText(5000, 7);
  const random = numbers(3);
  const edited = (share: number) => text.replace(/\p{L}+/gu, (word) => (random() < share ? `${word}ات` : word));
  const paragraphs = text.split("\n\n");
  return [
    ["2 % of the words changed", text, edited(0.02)],
    ["30 % of the words changed", text, edited(0.3)],
    [
      "a tenth of the paragraphs moved",
      text,
      [...paragraphs.slice(150, 180), ...paragraphs.slice(0, 150), ...paragraphs.slice(180)].join("\n\n"),
    ],
    ["every vowel sign changed", text, text.replace(/(\p{L})(?=\p{L})/gu, "$1\u064e")],
    ["another text in the same words", text, arabicText(5000, 8, 800, 7)],
    ["the same words in reverse", text, text.split(" ").reverse().join(" ")],
  ];
}

/** The same numbers in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Words as rare and as frequent as in a language; commas, sentences and paragraphs between. */
function arabicText(count: number, seed: number, vocabulary = 800, vocabularySeed = seed): string {
  const letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
  const letterAt = numbers(vocabularySeed);
  const letter = () => letters[Math.floor(letterAt() * letters.length)]!;
  const known = Array.from({ length: vocabulary }, () => Array.from({ length: 2 + Math.floor(letterAt() * 6) }, letter).join(""));
  const next = numbers(seed + 100);
  const word = () => known[Math.floor(vocabulary * next() ** 3)]!;
  return Array.from({ length: count }, (_, index) => word() + (index % 17 === 16 ? ".\n\n" : index % 9 === 8 ? "، " : " ")).join("");
}

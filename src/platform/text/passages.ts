import { correspond } from "./longest-common.ts";
import { splitBlocks } from "./split.ts";
import { numbering, unitsOf } from "./words.ts";

/**
 * The source cut into its passages: one per block, footnotes too, in order. `joinPassages` of them reads as the same
 * text. A list is one passage, and so is a quotation.
 */
export function passagesOf(source: string): string[] {
  return splitBlocks(source).map((block) => block.source.join("\n"));
}

export function joinPassages(passages: readonly string[]): string {
  return passages.join("\n\n");
}

/** Less alike than this, and it is another passage. */
const ALIKE = 0.3;
/** Pairs compared with each other in one gap (200 × 200); beyond, each only with those near its own place. */
const MAX_PAIRS = 40_000;
const NEAR = 8;

/**
 * For each new passage the old one it came from, or null if it is new: first the same words in the same order of
 * passages, then the same words moved elsewhere, then, in each gap between those, the most alike, in order.
 * An old passage is named twice only where the new text repeats it word for word.
 */
export function alignPassages(old: readonly string[], now: readonly string[]): (number | null)[] {
  const from: (number | null)[] = now.map(() => null);
  const number = numbering();
  const anchors: [number, number][] = [];
  for (const [place, other] of correspond(number(old), number(now)).entries()) if (other >= 0) anchors.push([place, other]);
  const used = new Set<number>();
  for (const [place, other] of anchors) {
    from[other] = place;
    used.add(place);
  }

  const places = new Map<string, number[]>();
  for (const [place, text] of old.entries()) {
    const known = places.get(text);
    if (known) known.push(place);
    else places.set(text, [place]);
  }
  for (const [other, text] of now.entries()) {
    if (from[other] !== null) continue;
    const same = places.get(text);
    const place = same?.find((candidate) => !used.has(candidate)) ?? same?.[0];
    if (place === undefined) continue;
    from[other] = place;
    used.add(place);
  }

  let [afterOld, afterNow] = [0, 0];
  for (const [place, other] of [...anchors, [old.length, now.length] as const]) {
    const before = range(afterOld, place).filter((candidate) => !used.has(candidate));
    const after = range(afterNow, other).filter((candidate) => from[candidate] === null);
    for (const [i, j] of mostAlike(
      before.map((at) => old[at]!),
      after.map((at) => now[at]!),
    ))
      from[after[j]!] = before[i]!;
    afterOld = place + 1;
    afterNow = other + 1;
  }
  return from;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** Pairs in order, of the greatest likeness together; a pair below ALIKE is none. Method: as an alignment of sequences (Needleman–Wunsch). */
function mostAlike(before: readonly string[], after: readonly string[]): [number, number][] {
  if (before.length === 0 || after.length === 0) return [];
  const [a, b] = [before.map(describe), after.map(describe)];
  const alone = a.length === 1 && b.length === 1;
  const all = a.length * b.length <= MAX_PAIRS;
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  const pairs = new Uint8Array(best.length);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const near = all || Math.abs(i / a.length - j / b.length) * Math.max(a.length, b.length) <= NEAR;
      const alike = near ? likeness(a[i]!, b[j]!, alone) : 0;
      const here = i * width + j;
      const skip = Math.max(best[here + width]!, best[here + 1]!);
      const pair = alike >= ALIKE ? alike + best[here + width + 1]! : 0;
      best[here] = Math.max(skip, pair);
      if (pair > skip) pairs[here] = 1;
    }
  }
  const chosen: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const here = i * width + j;
    if (pairs[here]) chosen.push([i++, j++]);
    else if (best[here + width]! >= best[here + 1]!) i++;
    else j++;
  }
  return chosen;
}

interface Described {
  /** What kind of block it begins as: the mark before the words, the label of a footnote. */
  readonly opening: string;
  readonly words: ReadonlyMap<string, number>;
  readonly count: number;
}

function describe(passage: string): Described {
  const words = new Map<string, number>();
  let count = 0;
  for (const { core } of unitsOf(passage)) {
    if (!/[\p{L}\p{N}]/u.test(core)) continue;
    words.set(core, (words.get(core) ?? 0) + 1);
    count++;
  }
  return { opening: /^(?:#+|>|\[\^[^\]]{1,40}\]:)?/u.exec(passage)![0], words, count };
}

/** From 0 to 1: words in common (Dice). A footnote that keeps its label, and a heading alone in its gap, is the same one. */
function likeness(a: Described, b: Described, alone: boolean): number {
  let common = 0;
  for (const [word, times] of a.words) common += Math.min(times, b.words.get(word) ?? 0);
  const dice = a.count + b.count === 0 ? 0 : (2 * common) / (a.count + b.count);
  if (a.opening !== b.opening) return dice * 0.8;
  return a.opening.startsWith("[^") || (alone && a.opening.startsWith("#")) ? Math.max(dice, 0.5) : dice;
}

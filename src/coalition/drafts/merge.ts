/** Where two editors changed the same place in different ways; both stand in the merged text, mine first. */
export interface Clash {
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

export interface Merged {
  readonly passages: readonly string[];
  readonly clashes: readonly Clash[];
}

/**
 * Brings two edits of the same text together, passage by passage: what only one side changed is taken from that side.
 * Method: diff3 (Khanna, Kunal, Pierce, “A Formal Investigation of Diff3”, 2007), on whole passages.
 */
export function mergePassages(base: readonly string[], mine: readonly string[], theirs: readonly string[]): Merged {
  const inMine = matches(base, mine);
  const inTheirs = matches(base, theirs);
  const passages: string[] = [];
  const clashes: Clash[] = [];
  let [b, m, t] = [0, 0, 0];
  for (let i = 0; i <= base.length; i++) {
    const anchor = i === base.length ? ([mine.length, theirs.length] as const) : ([inMine[i]!, inTheirs[i]!] as const);
    if (anchor[0] === -1 || anchor[1] === -1) continue; // not the same in all three
    const was = base.slice(b, i);
    const [left, right] = [mine.slice(m, anchor[0]), theirs.slice(t, anchor[1])];
    if (same(left, was) || same(left, right)) passages.push(...right);
    else if (same(right, was)) passages.push(...left);
    else {
      passages.push(...left, ...right);
      clashes.push({ mine: left, theirs: right });
    }
    if (i < base.length) passages.push(base[i]!);
    [b, m, t] = [i + 1, anchor[0] + 1, anchor[1] + 1];
  }
  return { passages, clashes };
}

/** For each of `from` its place in a longest common subsequence with `to`, or -1. */
function matches(from: readonly string[], to: readonly string[]): Int32Array {
  const width = to.length + 1;
  const longest = new Int32Array((from.length + 1) * width);
  for (let i = from.length - 1; i >= 0; i--)
    for (let j = to.length - 1; j >= 0; j--)
      longest[i * width + j] =
        from[i] === to[j] ? longest[(i + 1) * width + j + 1]! + 1 : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
  const found = new Int32Array(from.length).fill(-1);
  for (let i = 0, j = 0; i < from.length && j < to.length; ) {
    if (from[i] === to[j]) found[i++] = j++;
    else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) i++;
    else j++;
  }
  return found;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((passage, i) => passage === b[i]);
}

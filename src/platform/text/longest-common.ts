/** Steps for one comparison, about 15 ms: the first search may use half of it, the next half of the rest, … */
const EFFORT = 2_400_000;
/** … but each at least this many edits. Beyond both the best split so far is taken, so that totally different texts stay fast. */
const ENOUGH = 64;
const FAR = 2 ** 31 - 1;

/**
 * For each place of `a` the place of `b` it corresponds to, or -1: a longest common subsequence, or close to one where
 * the two differ nearly everywhere. Equal items are equal numbers, counted from 0.
 * Method: Myers, “An O(ND) Difference Algorithm and Its Variations” (1986), §4b linear space, with the bounded effort of
 * GNU diffutils `diffseq.h`. Cost: O(EFFORT + (n + m) · ENOUGH) steps at most, O(n + m) space.
 */
export function correspond(a: Int32Array, b: Int32Array): Int32Array {
  const found = new Int32Array(a.length).fill(-1);
  // What the other side does not have cannot correspond; without it the search is shorter, and no worse.
  const placesA = placesIn(a, b);
  const placesB = placesIn(b, a);
  search(
    placesA.map((place) => a[place]!),
    placesB.map((place) => b[place]!),
    (x, y) => {
      found[placesA[x]!] = placesB[y]!;
    },
  );
  return found;
}

/** Where `a` has what `b` has too. */
function placesIn(a: Int32Array, b: Int32Array): Int32Array {
  const highest = Math.max(
    a.reduce((one, other) => Math.max(one, other), 0),
    b.reduce((one, other) => Math.max(one, other), 0),
  );
  const inB = new Uint8Array(highest + 1);
  for (const item of b) inB[item] = 1;
  const places = new Int32Array(a.length);
  let count = 0;
  for (let place = 0; place < a.length; place++) if (inB[a[place]!]) places[count++] = place;
  return places.subarray(0, count);
}

function search(a: Int32Array, b: Int32Array, same: (x: number, y: number) => void): void {
  const middle = middleFinder(a, b);
  const open: [number, number, number, number][] = [[0, a.length, 0, b.length]];
  for (let part = open.pop(); part; part = open.pop()) {
    let [fromA, toA, fromB, toB] = part;
    while (fromA < toA && fromB < toB && a[fromA] === b[fromB]) same(fromA++, fromB++);
    while (fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1]) same(--toA, --toB);
    if (fromA === toA || fromB === toB) continue;
    const [x, y] = middle(fromA, toA, fromB, toB);
    open.push([fromA, x, fromB, y], [x, toA, y, toB]);
  }
}

/** Names as in the paper: diagonal k = x − y; `forward[k]` and `backward[k]` are the furthest x reached on it. */
function middleFinder(a: Int32Array, b: Int32Array) {
  const origin = b.length + 1;
  const forward = new Int32Array(a.length + b.length + 3);
  const backward = new Int32Array(a.length + b.length + 3);
  let effort = EFFORT;

  return (fromA: number, toA: number, fromB: number, toB: number): [number, number] => {
    const lowest = fromA - toB;
    const highest = toA - fromB;
    const start = fromA - fromB;
    const end = toA - toB;
    const odd = ((start - end) & 1) !== 0;
    let forwardLow = start;
    let forwardHigh = start;
    let backwardLow = end;
    let backwardHigh = end;
    forward[origin + start] = fromA;
    backward[origin + end] = toA;
    let steps = 0;
    for (let cost = 1; ; cost++) {
      const more = (forwardHigh - forwardLow + backwardHigh - backwardLow) / 2 + 2;
      steps += more;
      effort -= more;
      if (forwardLow > lowest) forward[origin + --forwardLow - 1] = -1;
      else forwardLow++;
      if (forwardHigh < highest) forward[origin + ++forwardHigh + 1] = -1;
      else forwardHigh--;
      for (let k = forwardHigh; k >= forwardLow; k -= 2) {
        const below = forward[origin + k - 1]!;
        const above = forward[origin + k + 1]!;
        let x = below < above ? above : below + 1;
        while (x < toA && x - k < toB && a[x] === b[x - k]) x++;
        forward[origin + k] = x;
        if (odd && backwardLow <= k && k <= backwardHigh && backward[origin + k]! <= x) return [x, x - k];
      }
      if (backwardLow > lowest) backward[origin + --backwardLow - 1] = FAR;
      else backwardLow++;
      if (backwardHigh < highest) backward[origin + ++backwardHigh + 1] = FAR;
      else backwardHigh--;
      for (let k = backwardHigh; k >= backwardLow; k -= 2) {
        const below = backward[origin + k - 1]!;
        const above = backward[origin + k + 1]!;
        let x = below < above ? below : above - 1;
        while (x > fromA && x - k > fromB && a[x - 1] === b[x - k - 1]) x--;
        backward[origin + k] = x;
        if (!odd && forwardLow <= k && k <= forwardHigh && x <= forward[origin + k]!) return [x, x - k];
      }
      if (cost >= ENOUGH && steps > effort) {
        let [bestX, bestSum] = [0, -1];
        for (let k = forwardHigh; k >= forwardLow; k -= 2) {
          const x = Math.min(forward[origin + k]!, toA, toB + k);
          if (2 * x - k > bestSum) [bestX, bestSum] = [x, 2 * x - k];
        }
        let [lastX, lastSum] = [0, FAR];
        for (let k = backwardHigh; k >= backwardLow; k -= 2) {
          const x = Math.max(backward[origin + k]!, fromA, fromB + k);
          if (2 * x - k < lastSum) [lastX, lastSum] = [x, 2 * x - k];
        }
        return toA + toB - lastSum < bestSum - (fromA + fromB) ? [bestX, bestSum - bestX] : [lastX, lastSum - lastX];
      }
    }
  };
}

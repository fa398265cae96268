import assert from "node:assert/strict";
import { test } from "node:test";
import { aSite, setUp } from "../testing.ts";
import { checkSignIn } from "./sign-in.ts";

const SLOW = process.env["SLOW"] === "1";
/** Trials of each kind; the quick run takes more, up to the slow run's number, while a busy machine blurs the picture. */
const [TRIALS, MOST] = SLOW ? [1000, 1000] : [150, 1000];

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}

/** How well the times tell the two apart: 0.5 is not at all, 1 is always. Mann–Whitney U over all pairs, ties a half. */
function auc(a: readonly number[], b: readonly number[]): number {
  const ranked = [...a.map((time) => ({ time, a: true })), ...b.map((time) => ({ time, a: false }))].sort((x, y) => x.time - y.time);
  let rankSum = 0;
  for (let i = 0; i < ranked.length; ) {
    let end = i;
    while (end < ranked.length && ranked[end]!.time === ranked[i]!.time) end++;
    const rank = (i + 1 + end) / 2;
    for (; i < end; i++) if (ranked[i]!.a) rankSum += rank;
  }
  const area = (rankSum - (a.length * (a.length + 1)) / 2) / (a.length * b.length);
  return Math.max(area, 1 - area);
}

test("the measure itself: equal times tell nothing, a shift of one in a hundred is seen", () => {
  const times = Array.from({ length: 400 }, (_, i) => 100 + ((i * 7919) % 31));
  assert.equal(auc(times, times), 0.5);
  assert.ok(
    auc(
      times,
      times.map((time) => time + 10),
    ) > 0.7,
  );
});

test("a wrong name and a wrong passphrase take the same time", async () => {
  await using site = await aSite({ memoryKiB: SLOW ? 8192 : 1024 });
  await setUp(site);
  const times: Record<"present" | "absent", number[]> = { present: [], absent: [] };
  let n = 0;
  async function attempt(kind: "present" | "absent") {
    n++;
    site.later(62); // the counters have forgotten
    // names of one length; nobody's differs each time, as a guesser's would
    const signInName = kind === "present" ? "Mariam" : `N${String(n).padStart(5, "0")}`;
    const began = performance.now();
    const result = await checkSignIn(
      site.services,
      { signInName, passphrase: "not the right one", device: null, address: "192.0.2.9" },
      site.now,
    );
    const took = performance.now() - began;
    assert.equal(result.kind, "wrong");
    return took;
  }
  for (let i = 0; i < 20; i++) await attempt(i % 2 === 0 ? "present" : "absent");
  let judged = { ratio: 2, area: 1 };
  while (times.present.length < MOST && (times.present.length < TRIALS || Math.abs(judged.ratio - 1) >= 0.05 || judged.area >= 0.55)) {
    for (let i = 0; i < 50; i++) {
      const first = Math.random() < 0.5 ? "present" : "absent"; // neither is always the one after a pause
      for (const kind of [first, first === "present" ? "absent" : "present"] as const) times[kind].push(await attempt(kind));
    }
    judged = { ratio: median(times.present) / median(times.absent), area: auc(times.present, times.absent) };
  }
  console.log(
    `# ${times.present.length} trials each: medians ${median(times.present).toFixed(2)} and ${median(times.absent).toFixed(2)} ms (ratio ${judged.ratio.toFixed(3)}), AUC ${judged.area.toFixed(3)}`,
  );
  assert.ok(Math.abs(judged.ratio - 1) < 0.05, `medians differ: ${judged.ratio}`);
  assert.ok(judged.area < 0.55, `AUC ${judged.area}`);
});

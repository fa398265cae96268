import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measure } from "./differences.ts";
import { type Row, round } from "./result.ts";

/** Word differences beside npm `diff`, fetched for this run only. */
export async function measureDifferences(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "dalil-bench-"));
  try {
    const rows = await measure(fetchDiff(folder) ?? "diff");
    return rows.map(({ name, ours, oursP95, peer, peerWords, ratio }) => ({
      ...{ measurement: "differences", what: `5,000 Arabic words, ${name}`, unit: "ms", ours: round(ours) },
      peer: peer === null ? null : { name: "npm `diff` 9 over the same words", value: round(peer) },
      ...{ ratio: ratio === null ? null : round(ratio), target: "< 50 ms", holds: oursP95 < 50 },
      raw: {
        oursMedian: round(ours),
        oursP95: round(oursP95),
        ...(peerWords === null ? {} : { peerDiffWordsWithSpace: round(peerWords) }),
      },
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The path of its main file; null where the registry cannot be reached. */
function fetchDiff(folder: string): string | null {
  const options = ["--prefix", folder, "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = spawnSync("npm", ["install", ...options, "diff@9"], { stdio: "ignore", timeout: 30_000 });
  if (status !== 0) return null;
  const main = join(folder, "node_modules/diff");
  const { exports } = JSON.parse(readFileSync(join(main, "package.json"), "utf8")) as { exports: { ".": { import: { default: string } } } };
  return join(main, exports["."].import.default);
}

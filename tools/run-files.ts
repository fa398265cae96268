import { readdirSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "./browser.ts";
import { runTests } from "./run-tests.ts";
import { root } from "./steps.ts";

/** Every built test of the program, and those of the tools. */
export function testFiles(): string[] {
  return ["dist", "tools"]
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(root, folder, name)))
    .filter((path) => /\.test\.(js|ts)$/.test(path))
    .sort();
}

/** Runs test files with what they share: a browser, and one PostgreSQL without fsync for all that do not crash it. */
export async function runFiles(files: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<{ passed: number; failed: number }> {
  const browser = findBrowser((line) => console.log(line));
  if ("missing" in browser) console.log(`✖ browser\n  ${browser.missing}`);
  const chromium = "path" in browser ? { CHROMIUM: browser.path } : {};
  const { startTestCluster } = (await import(
    join(root, "dist/platform/database/index.js")
  )) as typeof import("../src/platform/database/index.ts");
  const { cluster, remove } = await startTestCluster();
  process.once("SIGINT", () => void remove().then(() => process.exit(130)));
  process.once("SIGTERM", () => void remove().then(() => process.exit(143)));
  try {
    const { ownerUrl, serverUrl, publicUrl } = cluster;
    const shared = { DALIL_TEST_POSTGRES: JSON.stringify({ ownerUrl, serverUrl, publicUrl }), ...chromium };
    const result = await runTests(files, { ...process.env, ...shared, ...more });
    if (result.passed + result.failed === 0) result.failed++; // a run that found no test has tested nothing
    if ("missing" in browser) result.failed++;
    return result;
  } finally {
    await remove();
  }
}

// npm test: everything, from a fresh clone. `npm test -- keyring statements` runs the files whose path holds one of the words.
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { findBrowser } from "./browser.ts";
import { runTests } from "./run-tests.ts";
import { passes, root, steps } from "./steps.ts";

const words = process.argv.slice(2);
let [passed, failed] = [0, 0];
const count = (right: boolean) => (right ? passed++ : failed++);

for (const step of steps) count(passes(step));

const files = ["dist", "tools"]
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(root, folder, name)))
  .filter((path) => /\.test\.(js|ts)$/.test(path))
  .filter((path) => words.length === 0 || words.some((word) => relative(root, path).includes(word)))
  .sort();

const browser = findBrowser((line) => console.log(line));
if ("missing" in browser) {
  console.log(`✖ browser\n  ${browser.missing}`);
  count(false);
} else {
  process.env["CHROMIUM"] = browser.path;
}

const { startTestCluster } = (await import(
  join(root, "dist/platform/database/index.js")
)) as typeof import("../src/platform/database/index.ts");
const { cluster, remove } = await startTestCluster();
process.once("SIGINT", () => void remove().then(() => process.exit(130)));
process.once("SIGTERM", () => void remove().then(() => process.exit(143)));
try {
  const { ownerUrl, serverUrl, publicUrl } = cluster;
  const result = await runTests(files, { ...process.env, DALIL_TEST_POSTGRES: JSON.stringify({ ownerUrl, serverUrl, publicUrl }) });
  passed += result.passed;
  failed += result.failed;
  if (result.passed + result.failed === 0) failed++; // a run that found no test has tested nothing
} finally {
  await remove();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

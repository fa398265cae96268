// npm run soak: the long form of every test that has one, a file after the other, and what each counted.
// `npm run soak -- faults keyring` runs those whose path holds one of the words.
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { build } from "./build.mjs";
import { runFiles, testFiles } from "./run-files.ts";
import { root } from "./steps.ts";

const words = process.argv.slice(2);
if (!build(root, process.execPath, console.log).ok) process.exit(1);
const files = testFiles()
  .filter((path) => path.includes("/dist/") && /env(?:\["|\.)(?:SLOW|DALIL_SOAK)\b/.test(readFileSync(path, "utf8")))
  .filter((path) => words.length === 0 || words.some((word) => relative(root, path).includes(word)));
if (files.length === 0) {
  console.log("No test with a long form has these words in its path.");
  process.exit(1);
}
console.log(`The long form of ${files.length} files; this takes hours.`);
const start = performance.now();
let [passed, failed] = [0, 0];
for (const file of files) {
  const result = await runFiles([file], { SLOW: "1", DALIL_SOAK: "20" });
  passed += result.passed;
  failed += result.failed;
}
console.log(`${passed} passed, ${failed} failed, in ${Math.round((performance.now() - start) / 60_000)} minutes`);
process.exitCode = failed === 0 ? 0 : 1;

// npm test: everything, from a fresh clone. `npm test -- keyring statements` runs the files whose path holds one of the words.
import { relative } from "node:path";
import { runFiles, testFiles } from "./run-files.ts";
import { passes, root, steps } from "./steps.ts";

const words = process.argv.slice(2);
const checks = steps.map(passes);
const files = testFiles().filter((path) => words.length === 0 || words.some((word) => relative(root, path).includes(word)));
const { passed, failed } = await runFiles(files);
const wrong = checks.filter((right) => !right).length;
console.log(`${passed + checks.length - wrong} passed, ${failed + wrong} failed`);
process.exitCode = failed + wrong === 0 ? 0 : 1;

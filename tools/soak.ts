// npm run soak: the long form of the tests that have one: they read DALIL_SOAK (how many times longer) themselves.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.mjs";
import { runFiles, testFiles } from "./run-files.ts";
import { root } from "./steps.ts";

const times = process.argv[2] ?? "20";
if (!build(root, process.execPath, console.log).ok) process.exit(1);
const files = testFiles().filter((path) => readFileSync(join(path), "utf8").includes("DALIL_SOAK"));
const { passed, failed } = await runFiles(files, { DALIL_SOAK: times });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "./build.mjs";
import { findBreaches, readRooms } from "./rooms.ts";

export const root = dirname(import.meta.dirname);

/** One thing that is right or wrong about the sources; `complaints` is empty when it is right. */
export interface Step {
  readonly name: string;
  run(): string;
}

/** What `npm run check` looks at, and `npm test` before any test. */
export const steps: readonly Step[] = [
  { name: "types", run: () => [build(root, process.execPath, () => {}).output, tsc("tools")].filter(Boolean).join("\n") },
  {
    name: "lint and format",
    run: () =>
      complaintsOf(process.execPath, [
        join(root, "node_modules/@biomejs/biome/bin/biome"),
        "ci",
        "--colors=off",
        "--diagnostic-level=warn",
      ]),
  },
  {
    name: "rooms",
    run: () =>
      findBreaches(join(root, "src"), readRooms(readFileSync(join(root, "ARCHITECTURE.md"), "utf8")))
        .map(({ file, line, says }) => `src/${file}:${line}: ${says}`)
        .join("\n"),
  },
];

/** Runs a step and prints one line, or its complaints. */
export function passes(step: Step): boolean {
  const start = performance.now();
  const complaints = step.run();
  if (complaints) console.log(`✖ ${step.name}\n${complaints.replace(/^/gm, "  ")}`);
  else console.log(`✔ ${step.name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return complaints === "";
}

function tsc(project: string): string {
  return complaintsOf(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", project, "--pretty", "false"]);
}

function complaintsOf(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: root, encoding: "utf8" });
  if (status === 0) return "";
  return `${stdout ?? ""}${stderr ?? ""}${error?.message ?? ""}`.trim() || `${command} ended with ${status}`;
}

import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { readSettings } from "../../platform/http/index.ts";
import { translator } from "../../platform/language/index.ts";
import { CliProblem } from "../command.ts";
import { demo } from "./demo.ts";

test("a data directory that holds anything else is refused, and nothing in it is touched", async () => {
  const directory = mkdtempSync(join(tmpdir(), "dalil-demo-"));
  const before = process.env["DALIL_DATA"];
  process.env["DALIL_DATA"] = directory;
  const call = {
    ...{ t: translator("en"), settings: readSettings({}), values: { "fill-only": true }, positionals: [], json: false },
    ...{ now: () => new Date(), out: () => {}, note: () => {} },
  };
  const says = async (pattern: RegExp) =>
    await assert.rejects(demo.run(call), (error) => error instanceof CliProblem && pattern.test(error.says.en));
  try {
    writeFileSync(join(directory, "cluster"), "of somebody");
    await says(/something other than the demo/);
    writeFileSync(join(directory, "demo.json"), '{"filled":false}');
    await says(/broken off/);
    assert.deepEqual(readdirSync(directory).sort(), ["cluster", "demo.json"]);
  } finally {
    if (before === undefined) delete process.env["DALIL_DATA"];
    else process.env["DALIL_DATA"] = before;
    rmSync(directory, { recursive: true });
  }
});

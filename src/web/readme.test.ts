import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import test from "node:test";
import { SETTING_NAMES } from "../platform/http/index.ts";

const root = dirname(dirname(import.meta.dirname));
const readme = readFileSync(join(root, "README.md"), "utf8");

/** The first cells of a table's rows, as they stand in code marks. */
const rows = [...readme.matchAll(/^\| `([^`]+)`/gm)].map(([, name = ""]) => name);

test("the README has a row for every setting, and for none that is not read", () => {
  const settings = rows.filter((name) => /^[A-Z_]+$/.test(name));
  assert.deepEqual(settings.sort(), [...SETTING_NAMES].sort());
});

test("the README names every command of the command line, and no other", () => {
  const there = readdirSync(join(root, "src/cli/commands")).flatMap((file) => /^([a-z]+)\.ts$/.exec(file)?.[1] ?? []);
  const commands = there.filter((name) => name !== "index").sort();
  const named = new Set(rows.flatMap((name) => /^dalil ([a-z]+)/.exec(name)?.[1] ?? []));
  assert.ok(commands.length >= 6);
  assert.deepEqual([...named].sort(), commands);
});

test("what the documents link to is there, and the pictures are small", () => {
  for (const document of ["README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "SECURITY.md", "CHANGELOG.md"]) {
    const text = readFileSync(join(root, document), "utf8");
    for (const [, to = ""] of text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g))
      assert.ok(existsSync(join(root, to)), `${document}: ${to}`);
  }
  for (const picture of readdirSync(join(root, "docs"))) assert.ok(statSync(join(root, "docs", picture)).size <= 150 * 1024, picture);
});

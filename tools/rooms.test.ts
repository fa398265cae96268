import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { findBreaches, readRooms } from "./rooms.ts";

const rooms = readRooms(readFileSync(join(import.meta.dirname, "../ARCHITECTURE.md"), "utf8"));

function breaches(files: Record<string, string>): string[] {
  const src = mkdtempSync(join(tmpdir(), "rooms-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(src, name)), { recursive: true });
      writeFileSync(join(src, name), text);
    }
    return findBreaches(src, rooms).map(({ file, line, says }) => `${file}:${line} ${says}`);
  } finally {
    rmSync(src, { recursive: true });
  }
}

test("a house in order has no breach", () => {
  assert.deepEqual(
    breaches({
      "platform/crypto/index.ts": 'export * from "./key.ts";',
      "platform/crypto/key.ts": 'import type { Sql } from "../database/index.ts";',
      "platform/database/index.ts": "export type Sql = 1;",
      "people/index.ts": 'import { key } from "../platform/crypto/index.ts";',
      "coalition/signing/routes.ts": 'import { a } from "../../people/index.ts"; import { b } from "../model.ts"; import v from "valibot";',
      "coalition/model.ts": "export const b = 1;",
      "web/serve.ts": 'const lazy = await import("../coalition/index.ts");',
      "coalition/index.ts": "",
    }),
    [],
  );
});

for (const [what, files, expected] of [
  ["a room that goes up", { "people/a.ts": 'import { b } from "../coalition/index.ts";' }, "people/a.ts:1 people may not import coalition"],
  [
    "the public face reading a room",
    { "public/a.ts": '\nimport type { b } from "../people/index.ts";' },
    "public/a.ts:2 public may not import people",
  ],
  [
    "platform with a product word",
    { "platform/http/a.ts": 'import "../../people/index.ts";' },
    "platform/http/a.ts:1 platform may not import people",
  ],
  [
    "past the door",
    { "coalition/a.ts": 'import { b } from "../people/store.ts";' },
    "coalition/a.ts:1 people/store.ts is not the door of people; import people/index.ts",
  ],
  [
    "past the door of a sub-room",
    { "web/a.ts": 'export { b } from "../people/keyring/index.ts";' },
    "web/a.ts:1 people/keyring/index.ts is not the door of people; import people/index.ts",
  ],
  [
    "past a platform folder's door",
    { "people/a.ts": 'import { b } from "../platform/crypto/key.ts";' },
    "people/a.ts:1 platform/crypto/key.ts is not the door of platform/crypto; import platform/crypto/index.ts",
  ],
  [
    "between platform folders",
    { "platform/http/a.ts": 'import { b } from "../crypto/key.ts";' },
    "platform/http/a.ts:1 platform/crypto/key.ts is not the door of platform/crypto; import platform/crypto/index.ts",
  ],
  [
    "a lazy import past the door",
    { "web/a.ts": 'await import("../people/store.ts");' },
    "web/a.ts:1 people/store.ts is not the door of people; import people/index.ts",
  ],
  ["a room nobody wrote down", { "gossip/a.ts": "" }, "gossip:0 the room gossip is not in ARCHITECTURE.md's table"],
  ["out of the sources", { "web/a.ts": 'import "../../tools/rooms.ts";' }, "web/a.ts:1 imports from outside src: ../tools/rooms.ts"],
  [
    "platform folders in a circle",
    { "platform/http/index.ts": 'import "../page/index.ts";', "platform/page/index.ts": 'import "../http/index.ts";' },
    "platform/http:0 rooms import each other in a circle: platform/http → platform/page → platform/http",
  ],
] as const) {
  test(`found: ${what}`, () => assert.deepEqual(breaches(files), [expected]));
}

test("a table that names an unknown room is refused", () => {
  assert.throws(() => readRooms("| `people/` | who? | platform |"), /which is no room/);
  assert.throws(() => readRooms("no table"), /no table/);
});

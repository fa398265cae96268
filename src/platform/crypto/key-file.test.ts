import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { testDatabase } from "../database/index.ts";
import { cryptoMigrations, KeyFileProblem, loadInstanceKeys, rotateInstanceKey } from "./index.ts";

const directory = mkdtempSync(join(tmpdir(), "dalil-key-"));
after(() => rmSync(directory, { recursive: true }));
const kind = (expected: string) => (error: unknown) => error instanceof KeyFileProblem && error.kind === expected;

test("the first start makes the key file, for its owner only, and every later start opens the same keys", async () => {
  await using db = await testDatabase(cryptoMigrations);
  const file = join(directory, "a", "instance.key");
  const [keys, same] = await Promise.all([loadInstanceKeys(db.sql, file), loadInstanceKeys(db.sql, file)]);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.deepEqual(same, keys);
  assert.deepEqual(await loadInstanceKeys(db.sql, file), keys);
  assert.equal(new Set(Object.values(keys).map((key) => Buffer.from(key).toString("hex"))).size, 5);
});

test("a lost, foreign or broken key file is named, and no new one is made over sealed data", async () => {
  await using db = await testDatabase(cryptoMigrations);
  await using other = await testDatabase(cryptoMigrations);
  const [file, foreign] = [join(directory, "b.key"), join(directory, "c.key")];
  await loadInstanceKeys(db.sql, file);
  await loadInstanceKeys(other.sql, foreign);
  await assert.rejects(loadInstanceKeys(db.sql, foreign), kind("wrong"));
  renameSync(file, `${file}.away`);
  await assert.rejects(loadInstanceKeys(db.sql, file), kind("missing"));
  assert.ok(!existsSync(file));
  writeFileSync(file, "dalil-instance-key-1:short\n");
  await assert.rejects(loadInstanceKeys(db.sql, file), kind("malformed"));
});

test("rotation makes another file for the same keys; the old one opens nothing; a crash before the rename is finished", async () => {
  await using db = await testDatabase(cryptoMigrations);
  const file = join(directory, "d.key");
  const keys = await loadInstanceKeys(db.sql, file);
  const before = readFileSync(file);
  await rotateInstanceKey(db.sql, file);
  assert.notDeepEqual(readFileSync(file), before);
  assert.deepEqual(await loadInstanceKeys(db.sql, file), keys);
  // as a crash leaves it between commit and rename: the old file in its place, the new one beside it
  renameSync(file, `${file}.next`);
  writeFileSync(file, before);
  assert.deepEqual(await loadInstanceKeys(db.sql, file), keys);
  assert.ok(!existsSync(`${file}.next`));
  assert.deepEqual(await loadInstanceKeys(db.sql, file), keys);
});

test("a key file where nobody may write is one sentence, not an error of the system", async () => {
  await using db = await testDatabase(cryptoMigrations);
  await assert.rejects(loadInstanceKeys(db.sql, join(directory, "a", "instance.key", "below-a-file.key")), kind("closed"));
});

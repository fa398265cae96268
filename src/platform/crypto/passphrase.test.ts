import assert from "node:assert/strict";
import { test } from "node:test";
import { passphraseKey, passphraseQueue } from "./index.ts";

const cost = { memoryKiB: 64, passes: 1 };
const salt = Buffer.alloc(16, 2);
const hex = (key: Uint8Array) => Buffer.from(key).toString("hex");

test("at most two passphrases are worked on at once, and all get their turn", async () => {
  let most = 0;
  const slow = { memoryKiB: 4096, passes: 2 };
  const all = Array.from({ length: 20 }, async (_, i) => {
    const key = passphraseKey(`p${i}`, salt, slow);
    most = Math.max(most, passphraseQueue().running);
    await key;
    most = Math.max(most, passphraseQueue().running);
  });
  assert.deepEqual(passphraseQueue(), { running: 2, waiting: 18 });
  await Promise.all(all);
  assert.equal(most, 2);
  assert.deepEqual(passphraseQueue(), { running: 0, waiting: 0 });
});

test("a failure gives the turn on", async () => {
  await assert.rejects(passphraseKey("x", Buffer.alloc(0), cost));
  assert.deepEqual(passphraseQueue(), { running: 0, waiting: 0 });
});

test("the same passphrase from two keyboards is the same", async () => {
  const key = hex(await passphraseKey("e\u0301t\u00e9 sur la c\u00f4te", salt, cost));
  assert.equal(hex(await passphraseKey("\u00e9te\u0301 sur la co\u0302te ", salt, cost)), key);
  assert.notEqual(hex(await passphraseKey("été sur la Côte", salt, cost)), key);
  assert.notEqual(hex(await passphraseKey("été sur la côte", Buffer.alloc(16, 3), cost)), key);
});

test("it is Argon2id: the value that argon2-cffi gives for the same input", async () => {
  // python3 -c 'from argon2.low_level import *; print(hash_secret_raw(b"password", b"\2"*16, 1, 64, 1, 32, Type.ID).hex())'
  assert.equal(hex(await passphraseKey("password", salt, cost)), "74918277366de18108628ffd064a70ba7976d61e72c89c22a835fc81897567e0");
});

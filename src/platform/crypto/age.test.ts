import assert from "node:assert/strict";
import { test } from "node:test";
import { identityToRecipient } from "age-encryption";
import { deriveKey, fingerprint, handOver, identityOf, newIdentity, newKey, openWith, readIdentity, sealTo, takeOver } from "./index.ts";

const place = { label: "safe", safe: "s", row: "r", epoch: 1, revision: 1 };

test("a key that was handed over reaches its recipient, for its place, and nobody else", async () => {
  const [key, own, other] = [newKey(), await newIdentity(), await newIdentity()];
  const file = await handOver(key, own.recipient, place);
  assert.equal(Buffer.from(file).subarray(0, 21).toString(), "age-encryption.org/v1");
  assert.match(Buffer.from(file).toString("latin1"), /-> mlkem768x25519 /);
  assert.deepEqual(await takeOver(file, own.identity, place), key);
  assert.equal(await takeOver(file, other.identity, place), null);
  assert.equal(await takeOver(file, own.identity, { ...place, epoch: 2 }), null);
  assert.equal(await takeOver(file.subarray(0, -1), own.identity, place), null);
  assert.equal(await takeOver(new Uint8Array(0), own.identity, place), null);
});

test("a key has one identity, which age takes", async () => {
  for (let i = 0; i < 50; i++) {
    const key = newKey();
    const { identity, recipient } = await identityOf(key);
    assert.equal(await identityToRecipient(identity), recipient);
    assert.deepEqual(await identityOf(key), { identity, recipient });
  }
  const key = newKey();
  const { identity, recipient } = await identityOf(key);
  const file = await sealTo(recipient, Buffer.from("نموذج"));
  assert.equal(Buffer.from((await openWith(identity, file))!).toString(), "نموذج");
  assert.equal(await openWith((await identityOf(deriveKey(key, "other"))).identity, file), null);
});

test("a printed identity is read as people type it, and a slip is found", async () => {
  const { identity, recipient } = await newIdentity();
  const typed = `\u2066${identity.toLowerCase().replace(/(.{10})/g, "$1 ")}\u2069\n`;
  assert.equal((await readIdentity(typed))?.recipient, recipient);
  assert.equal(await readIdentity(identity.slice(0, -1) + (identity.endsWith("Q") ? "P" : "Q")), null);
  for (const nonsense of ["", "AGE-SECRET-KEY-PQ-1", recipient, "x".repeat(10_000)]) assert.equal(await readIdentity(nonsense), null);
});

test("a fingerprint is five groups of five digits, of this recipient only", async () => {
  const fingerprints = new Set<string>();
  for (let i = 0; i < 20; i++) fingerprints.add(fingerprint((await newIdentity()).recipient));
  assert.equal(fingerprints.size, 20);
  for (const digits of fingerprints) assert.match(digits, /^\d{5}( \d{5}){4}$/);
});

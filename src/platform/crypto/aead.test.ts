import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Damaged, newKey, openDocument, type Place, sealDocument, unwrap, wrap } from "./index.ts";

const place: Place = { label: "statement-text", safe: "s", row: "r", epoch: 2, revision: 3 };
const elsewhere: Place[] = [
  { ...place, label: "statement-asks" },
  { ...place, safe: "t" },
  { ...place, row: "q" },
  { ...place, epoch: 3 },
  { ...place, revision: 4 },
  { label: place.label, row: place.row, epoch: 2, revision: 3 },
  { label: place.label, safe: "s", row: place.row, revision: 3 },
  { ...place, safe: "", row: "sr" },
  { ...place, label: "statement-texts", safe: "" },
];

test("a wrapped key opens at its place and at no other", () => {
  const [key, under] = [newKey(), newKey()];
  const wrapped = wrap(key, under, place);
  assert.deepEqual(unwrap(wrapped, under, place), key);
  for (const other of elsewhere) assert.equal(unwrap(wrapped, under, other), null);
  assert.equal(unwrap(wrapped, newKey(), place), null);
});

test("a document opens at its place and at no other, and not as a key", () => {
  const under = newKey();
  const document = { text: "بيان مشترك", n: 1, list: [null, true] };
  const sealed = sealDocument(under, place, document);
  assert.deepEqual(openDocument(under, place, sealed), document);
  for (const other of elsewhere) assert.throws(() => openDocument(under, other, sealed), Damaged);
  assert.throws(() => openDocument(newKey(), place, sealed), Damaged);
  assert.equal(unwrap(sealed, under, place), null);
});

test("one changed, missing or added byte is found", () => {
  const under = newKey();
  const sealed = sealDocument(under, place, "x");
  for (let i = 0; i < sealed.length; i++) {
    const changed = Uint8Array.from(sealed);
    changed[i]! ^= 1;
    assert.throws(() => openDocument(under, place, changed), Damaged);
    assert.throws(() => openDocument(under, place, sealed.subarray(0, i)), Damaged);
  }
  assert.throws(() => openDocument(under, place, Buffer.concat([sealed, Buffer.alloc(1)])), Damaged);
});

test("any JSON comes back as it went in", () => {
  const under = newKey();
  fc.assert(
    fc.property(fc.json(), (text) => {
      const document = JSON.parse(text);
      assert.deepEqual(openDocument(under, place, sealDocument(under, place, document)), document);
    }),
  );
});

test("nothing is sealed twice to the same bytes", () => {
  const under = newKey();
  const sealed = new Set(Array.from({ length: 1000 }, () => Buffer.from(sealDocument(under, place, "x")).toString("hex")));
  assert.equal(sealed.size, 1000);
});

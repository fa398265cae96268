import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { newKey, sealDocument } from "./index.ts";
import { pad, padme, unpad } from "./padding.ts";

test("short documents all look alike, long ones fall into few lengths", () => {
  const under = newKey();
  const length = (text: string) => sealDocument(under, { label: "l", row: "r", revision: 1 }, text).length;
  assert.equal(new Set(Array.from({ length: 240 }, (_, n) => length("x".repeat(n)))).size, 1);
  const lengths = new Set(Array.from({ length: 20_000 }, (_, n) => length("x".repeat(n))));
  assert.ok(lengths.size < 120, `${lengths.size} lengths for 20,000 sizes`);
});

test("Padmé as its authors compute it", () => {
  // hand-counted: E = floor(log2 L), S = floor(log2 E) + 1, round up to a multiple of 2^(E-S)
  for (const [length, padded] of [
    [1, 256],
    [256, 256],
    [257, 272],
    [1000, 1024],
    [1025, 1088],
    [5000, 5120],
    [1_000_000, 1_015_808],
  ] as const) {
    assert.equal(padme(length), padded);
  }
});

test("padding is at most 12 % beyond the smallest class, and comes off again", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), (content) => {
      const padded = pad(content);
      assert.ok(padded.length <= Math.max(256, (content.length + 4) * 1.12));
      assert.deepEqual(unpad(padded), Buffer.from(content));
    }),
  );
  fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => void unpad(Buffer.from(bytes))));
});

import assert from "node:assert/strict";
import { createHmac, hkdfSync } from "node:crypto";
import { test } from "node:test";
import { deriveKey, newKey, sameBytes } from "./index.ts";

const hex = (text: string) => Buffer.from(text.replace(/\s/g, ""), "hex");

test("HKDF-SHA-256 is RFC 5869's: appendix A.1, A.2, A.3", () => {
  const sequence = (from: number, to: number) => Buffer.from(Array.from({ length: to - from + 1 }, (_, i) => from + i));
  const cases = [
    [
      Buffer.alloc(22, 0x0b),
      sequence(0, 12),
      sequence(0xf0, 0xf9),
      "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
    ],
    [
      ...[sequence(0, 0x4f), sequence(0x60, 0xaf), sequence(0xb0, 0xff)],
      "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87",
    ],
    [
      Buffer.alloc(22, 0x0b),
      Buffer.alloc(0),
      Buffer.alloc(0),
      "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
    ],
  ] as const;
  for (const [ikm, salt, info, okm] of cases) assert.deepEqual(Buffer.from(hkdfSync("sha256", ikm, salt, info, okm.length / 2)), hex(okm));
});

test("a derived key is HKDF with our label and length-prefixed context, computed here by hand", () => {
  const key = Buffer.alloc(32, 7);
  const info = Buffer.concat([hex("0000000b"), Buffer.from("dalil/1/age"), hex("00000002"), hex("aabb"), hex("00000000")]);
  const prk = createHmac("sha256", Buffer.alloc(32)).update(key).digest();
  const okm = createHmac("sha256", prk).update(info).update(hex("01")).digest();
  assert.deepEqual(Buffer.from(deriveKey(key, "age", hex("aabb"), hex(""))), okm);
});

test("another label or another cut of the context is another key", () => {
  const key = newKey();
  const keys = [
    ...[deriveKey(key, "age"), deriveKey(key, "event"), deriveKey(key, "age", hex("aabb")), deriveKey(key, "age", hex("aa"), hex("bb"))],
    deriveKey(key, "age", hex("aabb"), hex("")),
  ];
  assert.equal(new Set(keys.map((k) => Buffer.from(k).toString("hex"))).size, keys.length);
  assert.ok(sameBytes(deriveKey(key, "age"), keys[0]!));
  assert.ok(!sameBytes(hex("aa"), hex("aabb")));
});

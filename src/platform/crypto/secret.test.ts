import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type InstanceKeys,
  lookUp,
  newKey,
  newSecret,
  openInstance,
  sealInstance,
  secretHash,
  signingKey,
  verifySignature,
} from "./index.ts";

const keys: InstanceKeys = { seal: newKey(), index: newKey(), session: newKey(), token: newKey(), log: newKey() };
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

test("a name is found however it is typed, under its kind and these keys only", () => {
  const found = hex(lookUp(keys, "sign-in name", "Amal  Haddad"));
  for (const typed of ["amal haddad", " AMAL HADDAD ", "\u200famal\u00a0haddad", "ａmal haddad"]) {
    assert.equal(hex(lookUp(keys, "sign-in name", typed)), found);
  }
  assert.notEqual(hex(lookUp(keys, "alias", "amal haddad")), found);
  assert.notEqual(hex(lookUp({ ...keys, index: newKey() }, "sign-in name", "amal haddad")), found);
  assert.notEqual(hex(lookUp(keys, "sign-in name", "أمل")), hex(lookUp(keys, "sign-in name", "امل"))); // two names may differ by a hamza
});

test("a link's secret needs no escape, is never the same, and its hash depends on kind and key", () => {
  const secrets = Array.from({ length: 1000 }, newSecret);
  assert.equal(new Set(secrets).size, 1000);
  for (const secret of secrets) assert.match(secret, /^[A-Za-z0-9_-]{27}$/);
  assert.notEqual(hex(secretHash(keys, "invitation", "x")), hex(secretHash(keys, "preview", "x")));
  assert.notEqual(hex(secretHash(keys, "invitation", "x")), hex(secretHash({ ...keys, token: newKey() }, "invitation", "x")));
});

test("the instance class opens at its row and revision only", () => {
  const sealed = sealInstance(keys, "organisation", "o", 2, { name: "منظمة" });
  assert.deepEqual(openInstance(keys, "organisation", "o", 2, sealed), { name: "منظمة" });
  assert.throws(() => openInstance(keys, "organisation", "o", 3, sealed));
  assert.throws(() => openInstance(keys, "organisation", "p", 2, sealed));
  assert.throws(() => openInstance(keys, "person", "o", 2, sealed));
});

test("Ed25519 as RFC 8032 §7.1, test 2; a malformed key or signature is false", () => {
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, "hex"));
  const { verifier, sign } = signingKey(bytes("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb") as never);
  assert.equal(hex(verifier), "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
  const signature = sign(bytes("72"));
  assert.equal(
    hex(signature),
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
  );
  assert.ok(verifySignature(verifier, bytes("72"), signature));
  assert.ok(!verifySignature(verifier, bytes("73"), signature));
  assert.ok(!verifySignature(bytes("00"), bytes("72"), signature));
  assert.ok(!verifySignature(verifier, bytes("72"), bytes("00")));
});

import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import type { Key } from "./key.ts";

const PRIVATE = Buffer.from("302e020100300506032b657004220420", "hex"); // PKCS #8 head of an Ed25519 seed, RFC 8410 §7
const PUBLIC = Buffer.from("302a300506032b6570032100", "hex"); // SPKI head, RFC 8410 §4

/** The Ed25519 pair of a seed (RFC 8032): `sign`, and the 32 public bytes. */
export function signingKey(seed: Key): { verifier: Uint8Array; sign(message: Uint8Array): Uint8Array } {
  const secret = createPrivateKey({ key: Buffer.concat([PRIVATE, seed]), format: "der", type: "pkcs8" });
  const verifier = createPublicKey(secret).export({ format: "der", type: "spki" }).subarray(PUBLIC.length);
  return { verifier, sign: (message) => sign(null, message, secret) };
}

/** Throws nothing: a malformed key or signature is false. */
export function verifySignature(verifier: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  let key: KeyObject;
  try {
    key = createPublicKey({ key: Buffer.concat([PUBLIC, verifier]), format: "der", type: "spki" });
  } catch {
    return false;
  }
  return verify(null, message, key, signature);
}

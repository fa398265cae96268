import { hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";
import { lengthPrefixed } from "./length-prefixed.ts";

/** 32 random or derived bytes. */
export type Key = Uint8Array & { readonly __key: true };

export const KEY_BYTES = 32;

export function newKey(): Key {
  return asKey(randomBytes(KEY_BYTES));
}

/** Bytes that are a key. @throws RangeError on any other length */
export function asKey(bytes: Uint8Array): Key {
  if (bytes.length !== KEY_BYTES) throw new RangeError("a key has 32 bytes");
  return new Uint8Array(bytes) as Key; // a copy: small Buffers share Node's pool
}

/** HKDF-SHA-256 (RFC 5869), no salt; info is "dalil/1/" + label, then each context with its length before it. */
export function deriveKey(key: Uint8Array, label: string, ...context: Uint8Array[]): Key {
  const info = lengthPrefixed(`dalil/1/${label}`, ...context);
  return new Uint8Array(hkdfSync("sha256", key, new Uint8Array(0), info, KEY_BYTES)) as Key;
}

/** Whether two strings of bytes are the same, in a time that does not tell where they differ. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

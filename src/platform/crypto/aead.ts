import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { asKey, type Key } from "./key.ts";
import { lengthPrefixed } from "./length-prefixed.ts";

/** Where sealed bytes belong. All of it is authenticated, so bytes moved to another place do not open. */
export interface Place {
  /** A constant of the room, never an SQL name. */
  readonly label: string;
  readonly safe?: string;
  readonly row: string;
  readonly epoch?: number;
  readonly revision: number;
}

const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = "chacha20-poly1305"; // RFC 8439

/** What a wrap or a document is longer than its content. */
export const OVERHEAD_BYTES = 1 + NONCE_BYTES + TAG_BYTES;

/** The authenticated data of a place. An absent field differs from an empty one. */
export function placeBytes(format: string, { label, safe, row, epoch, revision }: Place): Uint8Array {
  const maybe = (value: string | undefined) => (value === undefined ? "-" : `+${value}`);
  return lengthPrefixed(`dalil/1/${format}`, label, maybe(safe), row, maybe(epoch?.toString()), revision.toString());
}

/** version ‖ nonce ‖ ciphertext ‖ tag. The nonce is random: safe up to 2^32 messages under one key. */
export function sealBytes(content: Uint8Array, under: Key, aad: Uint8Array): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, under, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(aad, { plaintextLength: content.length });
  return Buffer.concat([Uint8Array.of(VERSION), nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
}

/** Null when the key, the place or the bytes are not the ones that were sealed. */
export function openBytes(bytes: Uint8Array, under: Key, aad: Uint8Array): Buffer | null {
  if (bytes.length < OVERHEAD_BYTES || bytes[0] !== VERSION) return null;
  const decipher = createDecipheriv(CIPHER, under, bytes.subarray(1, 1 + NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(aad, { plaintextLength: bytes.length - OVERHEAD_BYTES });
  decipher.setAuthTag(bytes.subarray(bytes.length - TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(1 + NONCE_BYTES, bytes.length - TAG_BYTES)), decipher.final()]);
  } catch {
    return null; // the tag does not match: the one way this fails
  }
}

/** A key sealed under another key, for one place. */
export function wrap(key: Key, under: Key, place: Place): Uint8Array {
  return sealBytes(key, under, placeBytes("wrap", place));
}

/** Null when `under` is not the key, or the place not the place. */
export function unwrap(bytes: Uint8Array, under: Key, place: Place): Key | null {
  const key = openBytes(bytes, under, placeBytes("wrap", place));
  return key?.length === 32 ? asKey(key) : null;
}

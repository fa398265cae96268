import { createHash } from "node:crypto";
import { Decrypter, Encrypter, generateHybridIdentity, identityToRecipient } from "age-encryption";
import { type Place, placeBytes } from "./aead.ts";
import { bech32 } from "./bech32.ts";
import { asKey, deriveKey, KEY_BYTES, type Key, sameBytes } from "./key.ts";

/** An age identity and its public recipient, both hybrid (mlkem768x25519). */
export interface Identity {
  readonly identity: string;
  readonly recipient: string;
}

export async function newIdentity(): Promise<Identity> {
  const identity = await generateHybridIdentity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** The age identity that belongs to a key, KDF(key, "age"): it need not be stored. */
export function ageIdentity(key: Key): string {
  return bech32("age-secret-key-pq-", deriveKey(key, "age")).toUpperCase();
}

/** The same with its recipient (2 ms). */
export async function identityOf(key: Key): Promise<Identity> {
  const identity = ageIdentity(key);
  return { identity, recipient: await identityToRecipient(identity) };
}

/** The recipient of a typed identity; null when it is none. Spaces, line breaks and small letters are forgiven. */
export async function readIdentity(typed: string): Promise<Identity | null> {
  const identity = typed.replace(/[\s\u200e\u200f\u2066-\u2069]/g, "").toUpperCase();
  if (!identity.startsWith("AGE-SECRET-KEY-PQ-1") || identity.length > 100) return null;
  try {
    return { identity, recipient: await identityToRecipient(identity) };
  } catch {
    return null; // the checksum of bech32 does not match
  }
}

const PLACE_BYTES = 32;

/** An age file to `recipient` that holds the hash of the place and the key; `age -d` opens it with the identity. */
export async function handOver(key: Key, recipient: string, place: Place): Promise<Uint8Array> {
  return await sealTo(recipient, Buffer.concat([placeHash(place), key]));
}

/** The key that was handed over; null when the file is for another, for another place, or damaged. */
export async function takeOver(file: Uint8Array, identity: string, place: Place): Promise<Key | null> {
  const content = await openWith(identity, file);
  if (content?.length !== PLACE_BYTES + KEY_BYTES) return null;
  return sameBytes(content.subarray(0, PLACE_BYTES), placeHash(place)) ? asKey(content.subarray(PLACE_BYTES)) : null;
}

/** An age file to one recipient. */
export async function sealTo(recipient: string, bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return await encrypter.encrypt(bytes);
}

/** Null when the file is not for this identity, or damaged. */
export async function openWith(identity: string, file: Uint8Array): Promise<Uint8Array | null> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return await decrypter.decrypt(file);
  } catch {
    return null; // age-encryption has one kind of error for both
  }
}

/**
 * What two people compare by voice before a key is handed over: five groups of five digits, 83 bits. Digits, as
 * they are said in the same way in all three languages.
 */
export function fingerprint(recipient: string): string {
  const hash = createHash("sha256").update(`dalil/1/fingerprint\n${recipient}`).digest("hex");
  const digits = (BigInt(`0x${hash}`) % 10n ** 25n).toString().padStart(25, "0");
  return digits.match(/\d{5}/g)!.join(" ");
}

function placeHash(place: Place): Uint8Array {
  return createHash("sha256").update(placeBytes("hand-over", place)).digest();
}

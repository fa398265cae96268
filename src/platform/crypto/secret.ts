import { createHmac, randomBytes } from "node:crypto";
import type { InstanceKeys } from "./instance.ts";
import { lengthPrefixed } from "./length-prefixed.ts";

const SECRET_BYTES = 20;

/** For a link or a cookie: 160 random bits in 27 letters that need no escape in an address. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString("base64url");
}

/** What is stored instead of a secret: HMAC under the token key, so that a copied table gives no links. */
export function secretHash(keys: InstanceKeys, kind: string, secret: string): Uint8Array {
  return createHmac("sha256", keys.token)
    .update(lengthPrefixed("dalil/1/secret", kind, secret))
    .digest();
}

/** What a row is found by instead of a name: HMAC under the index key of the folded text. */
export function lookUp(keys: InstanceKeys, kind: string, text: string): Uint8Array {
  return createHmac("sha256", keys.index)
    .update(lengthPrefixed("dalil/1/look-up", kind, foldForLookUp(text)))
    .digest();
}

/** One text for all ways to type a name: NFKC, small letters, single spaces, no tatweel, no marks that nobody sees. */
function foldForLookUp(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

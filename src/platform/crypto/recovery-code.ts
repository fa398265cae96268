import { createHash, randomBytes } from "node:crypto";

const CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's base 32: no I, L, O, U
const SECRET_BYTES = 16;
const CHECK_BITS = 12n;
const GROUPS = 7;
const GROUP = 4;

/** 128 random bits and 12 that find a slip of the pen: seven groups of four, "7KQ2-…". */
export function newRecoveryCode(): string {
  return write(randomBytes(SECRET_BYTES));
}

/** The groups, to be shown with their numbers. */
export function recoveryGroups(code: string): string[] {
  return code.split("-");
}

/**
 * The secret in a code as people write it: small letters, any dashes and spaces, O for 0, I and L for 1, Arabic and
 * Persian digits, the numbers of the groups ("1. 7KQ2 2. …"). Null when a letter is missing or wrong.
 */
export function parseRecoveryCode(typed: string): Uint8Array | null {
  if (typed.length > 500) return null;
  const letters = digitsToLatin(typed.normalize("NFKC"))
    .toUpperCase()
    .replace(/(^|[\s\u200e\u200f\u2066-\u2069])[1-7]\s*[.):\u00b7]\s*/g, "$1")
    .replace(/[^0-9A-Z]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  if (letters.length !== GROUPS * GROUP) return null;
  let number = 0n;
  for (const letter of letters) {
    const value = CHARACTERS.indexOf(letter);
    if (value < 0) return null;
    number = (number << 5n) | BigInt(value);
  }
  const secret = Buffer.from((number >> CHECK_BITS).toString(16).padStart(SECRET_BYTES * 2, "0"), "hex");
  return checkOf(secret) === (number & ((1n << CHECK_BITS) - 1n)) ? new Uint8Array(secret) : null;
}

function write(secret: Uint8Array): string {
  let number = (BigInt(`0x${Buffer.from(secret).toString("hex")}`) << CHECK_BITS) | checkOf(secret);
  let letters = "";
  for (let i = 0; i < GROUPS * GROUP; i++) {
    letters = CHARACTERS[Number(number & 31n)] + letters;
    number >>= 5n;
  }
  return letters.match(/.{4}/g)!.join("-");
}

function checkOf(secret: Uint8Array): bigint {
  const hash = createHash("sha256").update("dalil/1/recovery-code\n").update(secret).digest();
  return BigInt(hash.readUInt16BE() >> 4);
}

function digitsToLatin(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

import { argon2 } from "node:crypto";
import { asKey, KEY_BYTES, type Key } from "./key.ts";

/** What one guess of a passphrase costs. */
export interface Cost {
  readonly memoryKiB: number;
  readonly passes: number;
}

/** Twice the memory of RFC 9106's second choice (§4), its three passes; 0.3 to 0.4 s where it was measured. */
export const DEFAULT_COST: Cost = { memoryKiB: 128 * 1024, passes: 3 };

export const SALT_BYTES = 16;
const AT_ONCE = 2; // 256 MiB at most, however many sign in

let running = 0;
const waiting: (() => void)[] = [];

/** Argon2id (RFC 9106) of a passphrase, one lane. At most two run at once in the process; the others wait their turn. */
export async function passphraseKey(passphrase: string, salt: Uint8Array, cost: Cost): Promise<Key> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running++;
  try {
    return await argon2id(normalise(passphrase), salt, cost);
  } finally {
    const next = waiting.shift(); // whose turn it is keeps the place, so the count stays
    if (next) next();
    else running--;
  }
}

/** How many are at work and how many wait: for a limit at the door, and for `/healthz`. */
export function passphraseQueue(): { running: number; waiting: number } {
  return { running, waiting: waiting.length };
}

/** The same passphrase from any keyboard: NFKC, and no space that a phone added at the end. */
function normalise(passphrase: string): Buffer {
  return Buffer.from(passphrase.normalize("NFKC").trim(), "utf8");
}

function argon2id(message: Buffer, nonce: Uint8Array, { memoryKiB, passes }: Cost): Promise<Key> {
  return new Promise((resolve, reject) => {
    argon2("argon2id", { message, nonce, parallelism: 1, tagLength: KEY_BYTES, memory: memoryKiB, passes }, (error, key) =>
      error ? reject(error) : resolve(asKey(key)),
    );
  });
}

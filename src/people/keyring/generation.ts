import { canonicalJson, deriveKey, identityOf, type Key, sameBytes, signingKey, verifySignature } from "../../platform/crypto/index.ts";
import type { Db } from "../../platform/database/index.ts";

/** What everyone may know of one generation of an organisation's key. The log will hold these as events. */
export interface Generation {
  readonly organisation: string;
  readonly generation: number;
  /** Of KDF(o, "age"): where safes are handed over to. */
  readonly recipient: string;
  /** Ed25519, of KDF(o, "sign"): what vouches for the next generation. */
  readonly verifier: Uint8Array;
  readonly offlineRecipient: string;
  /** By the generation before; none for the first. */
  readonly vouch: Uint8Array | null;
}

/** The public side of o, with the signature of the key before it. */
export async function describeGeneration(
  organisation: string,
  generation: number,
  o: Key,
  offlineRecipient: string,
  before: Key | null,
): Promise<Generation> {
  const { recipient } = await identityOf(o);
  const { verifier } = signingKey(deriveKey(o, "sign"));
  const row = { organisation, generation, recipient, verifier, offlineRecipient };
  return { ...row, vouch: before && signingKey(deriveKey(before, "sign")).sign(statementOf(row)) };
}

/** Whether `o` is the key that this generation describes. */
export function belongsTo(o: Key, row: Generation): boolean {
  return sameBytes(row.verifier, verifierOf(o));
}

export function verifierOf(o: Key): Uint8Array {
  return signingKey(deriveKey(o, "sign")).verifier;
}

/** Generations `from` to the present one, oldest first. */
export async function readGenerations(db: Db, organisation: string, from: number): Promise<Generation[]> {
  return await db<Generation[]>`
    select g.organisation, g.generation, g.recipient, g.verifier, g.offline_recipient, g.vouch
    from organisation_key g join organisation_keyring k using (organisation)
    where g.organisation = ${organisation} and g.generation between ${from} and k.generation order by g.generation`;
}

export async function readPresent(db: Db, organisation: string): Promise<Generation | null> {
  const [row] = await db<Generation[]>`
    select g.organisation, g.generation, g.recipient, g.verifier, g.offline_recipient, g.vouch
    from organisation_key g join organisation_keyring k using (organisation, generation) where g.organisation = ${organisation}`;
  return row ?? null;
}

/** Whether each generation is vouched for by the one before it, the first of `later` by `verifier`. */
export function isVouchedFor(verifier: Uint8Array, at: number, later: readonly Generation[]): boolean {
  let known = verifier;
  let generation = at;
  for (const row of later) {
    if (row.generation !== ++generation || !row.vouch || !verifySignature(known, statementOf(row), row.vouch)) return false;
    known = row.verifier;
  }
  return true;
}

/** What a generation signs for the next, and what pins remember. */
export function statementOf({ organisation, generation, recipient, verifier, offlineRecipient }: Omit<Generation, "vouch">): Uint8Array {
  const statement = { organisation, generation, recipient, verifier: Buffer.from(verifier).toString("base64"), offlineRecipient };
  return Buffer.from(`dalil/1/generation\n${canonicalJson(statement)}`, "utf8");
}

import { randomBytes } from "node:crypto";
import {
  ageIdentity,
  type Cost,
  deriveKey,
  identityOf,
  type Key,
  newKey,
  newRecoveryCode,
  openWith,
  pad,
  parseRecoveryCode,
  passphraseKey,
  SALT_BYTES,
  sealTo,
  unpad,
  unwrap,
  wrap,
} from "../../platform/crypto/index.ts";
import type { Db, Tx } from "../../platform/database/index.ts";
import { places } from "./places.ts";

/** `recoveryCode` is shown once. */
export interface NewPerson {
  readonly p: Key;
  readonly recoveryCode: string;
  readonly recipient: string;
}

interface PersonRow {
  revision: number;
  salt: Uint8Array;
  memoryKib: number;
  passes: number;
  byPassphrase: Uint8Array;
  byCode: Uint8Array;
}

/** Gives a person their root key, openable by a passphrase and by a recovery code. */
export async function createPerson(
  tx: Tx,
  { person, passphrase, cost }: { person: string; passphrase: string; cost: Cost },
): Promise<NewPerson> {
  return await putPerson(tx, { person, p: newKey(), revision: 1, passphrase, cost });
}

/**
 * The person's root key; null when the passphrase is wrong or the person absent (`person` null, or no such row). Both
 * cost one query and one Argon2id: `cost`, the present setting, is what an absent person costs.
 */
export async function openPerson(db: Db, person: string | null, passphrase: string, cost: Cost): Promise<Key | null> {
  const row = await readPerson(db, person);
  const { salt, memoryKiB, passes } = row ? { ...row, memoryKiB: row.memoryKib } : { salt: randomBytes(SALT_BYTES), ...cost };
  const key = await passphraseKey(passphrase, salt, { memoryKiB, passes });
  return unwrap(row?.byPassphrase ?? NOTHING, key, places.byPassphrase(person ?? NOBODY, row?.revision ?? 1));
}

/** The person's root key by the recovery code as typed; null when it is wrong or the person absent. */
export async function openPersonByCode(db: Db, person: string | null, code: string): Promise<Key | null> {
  const row = await readPerson(db, person);
  const secret = parseRecoveryCode(code) ?? randomBytes(16);
  return unwrap(row?.byCode ?? NOTHING, codeKey(secret), places.byCode(person ?? NOBODY, row?.revision ?? 1));
}

/**
 * Wraps a root key again at the present cost, when another was set since: names that cost differently from absent ones
 * could be told from them. Nothing when the passphrase is not, or not any more, the right one.
 */
export async function renewCost(tx: Tx, { person, passphrase, cost }: { person: string; passphrase: string; cost: Cost }): Promise<void> {
  const [stored] = await tx<{ memoryKib: number; passes: number }[]>`
    select memory_kib, passes from person_key where person = ${person} for update`;
  if (!stored || (stored.memoryKib === cost.memoryKiB && stored.passes === cost.passes)) return;
  const p = await openPerson(tx, person, passphrase, cost);
  if (p) await changePassphrase(tx, { person, p, passphrase, cost });
}

/** A new passphrase for the same root key. */
export async function changePassphrase(tx: Tx, o: { person: string; p: Key; passphrase: string; cost: Cost }): Promise<void> {
  const [row] = await tx<{ revision: number; byCode: Uint8Array }[]>`
    select revision, by_code from person_key where person = ${o.person} for update`;
  if (!row) throw new Error("no such person");
  const salt = randomBytes(SALT_BYTES);
  const byPassphrase = wrap(o.p, await passphraseKey(o.passphrase, salt, o.cost), places.byPassphrase(o.person, row.revision));
  await tx`
    update person_key set salt = ${salt}, memory_kib = ${o.cost.memoryKiB}, passes = ${o.cost.passes}, by_passphrase = ${byPassphrase}
    where person = ${o.person}`;
}

/** A new recovery code; the old one opens nothing any more. */
export async function renewRecoveryCode(tx: Tx, { person, p }: { person: string; p: Key }): Promise<string> {
  const [row] = await tx<{ revision: number }[]>`select revision from person_key where person = ${person} for update`;
  if (!row) throw new Error("no such person");
  const code = newRecoveryCode();
  await tx`update person_key set by_code = ${wrapByCode(p, code, person, row.revision)} where person = ${person}`;
  return code;
}

/** By recovery code: a new passphrase and a new code for the same root key. Null when the code is wrong. Then end all sessions. */
export async function recoverPerson(
  tx: Tx,
  { person, code, passphrase, cost }: { person: string; code: string; passphrase: string; cost: Cost },
): Promise<NewPerson | null> {
  const [row] = await tx<{ revision: number }[]>`select revision from person_key where person = ${person} for update`;
  const p = await openPersonByCode(tx, person, code);
  return row && p ? await putPerson(tx, { person, p, revision: row.revision + 1, passphrase, cost }) : null;
}

/** The public recipient to hand keys to; null when there is no such person. */
export async function recipientOf(db: Db, person: string): Promise<string | null> {
  const [row] = await db<{ recipient: string }[]>`select recipient from person_key where person = ${person}`;
  return row?.recipient ?? null;
}

/** For something to be given back after the next sign-in, as the form that the idle lock interrupted. */
export async function sealToPerson(recipient: string, bytes: Uint8Array): Promise<Uint8Array> {
  return await sealTo(recipient, pad(bytes));
}

/** Null when it was sealed to another, or to a root key that was replaced since. */
export async function openAsPerson(p: Key, sealed: Uint8Array): Promise<Uint8Array | null> {
  const padded = await openWith(ageIdentity(p), sealed);
  return padded && unpad(Buffer.from(padded));
}

/** Writes both wraps of a root key, whole: a wrap that a revision left behind opens nothing. */
export async function putPerson(
  tx: Tx,
  { person, p, revision, passphrase, cost }: { person: string; p: Key; revision: number; passphrase: string; cost: Cost },
): Promise<NewPerson> {
  const salt = randomBytes(SALT_BYTES);
  const recoveryCode = newRecoveryCode();
  const { recipient } = await identityOf(p);
  const row = {
    ...{ person, recipient, revision, salt, memoryKib: cost.memoryKiB, passes: cost.passes },
    byPassphrase: wrap(p, await passphraseKey(passphrase, salt, cost), places.byPassphrase(person, revision)),
    byCode: wrapByCode(p, recoveryCode, person, revision),
  };
  const written = await tx`
    insert into person_key ${tx(row)} on conflict (person) do update set
      recipient = excluded.recipient, revision = excluded.revision, salt = excluded.salt, memory_kib = excluded.memory_kib,
      passes = excluded.passes, by_passphrase = excluded.by_passphrase, by_code = excluded.by_code
    where person_key.revision < excluded.revision
    returning 1`;
  if (written.length === 0) throw new Error("this person has keys already");
  return { p, recoveryCode, recipient };
}

const NOBODY = "00000000-0000-0000-0000-000000000000";
const NOTHING = new Uint8Array(61).fill(1); // shaped like a wrap, opened by no key

async function readPerson(db: Db, person: string | null): Promise<PersonRow | undefined> {
  const [row] = await db<PersonRow[]>`
    select revision, salt, memory_kib, passes, by_passphrase, by_code from person_key where person = ${person ?? NOBODY}`;
  return row;
}

function codeKey(secret: Uint8Array): Key {
  return deriveKey(secret, "recovery-code"); // 128 random bits need no slow hash
}

function wrapByCode(p: Key, code: string, person: string, revision: number): Uint8Array {
  return wrap(p, codeKey(parseRecoveryCode(code)!), places.byCode(person, revision));
}

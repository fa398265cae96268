import { randomUUID } from "node:crypto";
import { after } from "node:test";
import type { Key } from "../../platform/crypto/index.ts";
import { testDatabase } from "../../platform/database/index.ts";
import {
  createOrganisation,
  createPerson,
  createSafe,
  fingerprint,
  handOverOrganisation,
  type Keyring,
  keyringMigrations,
  openKeyring,
  recipientOf,
  type Safe,
  saveRevision,
  settle,
} from "./index.ts";

/** A database with the keyring's tables for one test file, and the acts that its stories begin with. */
export async function keyringStory() {
  const db = await testDatabase(keyringMigrations);
  after(() => db[Symbol.asyncDispose]());
  const { sql } = db;

  async function somebody(): Promise<Somebody> {
    const id = randomUUID();
    const { p } = await sql.begin((tx) => createPerson(tx, { person: id, passphrase: "a passphrase", cost }));
    return { id, p };
  }

  async function organisationOf({ id: person, p }: Somebody): Promise<{ keyring: Keyring; offlineIdentity: string }> {
    return await sql.begin((tx) => createOrganisation(tx, { organisation: randomUUID(), person, p, at }));
  }

  async function join(keyring: Keyring, { id, p }: Somebody): Promise<Keyring> {
    const compared = fingerprint((await recipientOf(sql, id))!);
    await sql.begin((tx) => handOverOrganisation(tx, keyring, { to: id, fingerprint: compared, at }));
    await sql.begin((tx) => settle(tx, { person: id, p }));
    return (await openKeyring(sql, { person: id, organisation: keyring.organisation, p }))!;
  }

  const again = async ({ person, organisation }: Keyring, { p }: Somebody) => (await openKeyring(sql, { person, organisation, p }))!;
  const newSafe = (keyring: Keyring, persons?: string[]) =>
    sql.begin((tx) => createSafe(tx, keyring, { label: "case", at, ...(persons ? { persons } : {}) }));
  const save = (safe: Safe, base: number, text: string) =>
    sql.begin((tx) => saveRevision(tx, safe, { record: "note", row: "1", base, document: { text }, by: randomUUID(), at }));
  return { db, sql, somebody, organisationOf, join, again, newSafe, save };
}

export interface Somebody {
  id: string;
  p: Key;
}

export const at = new Date("2026-11-24T12:00:00Z");
export const cost = { memoryKiB: 8, passes: 1 };

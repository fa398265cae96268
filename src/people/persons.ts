import { type InstanceKeys, lookUp, openInstance, sealInstance } from "../platform/crypto/index.ts";
import type { Db, Tx } from "../platform/database/index.ts";
import { fold } from "../platform/language/index.ts";
import type { PersonId } from "./model.ts";

const LABEL = "people/person";

/** What stands sealed in a person's row. */
export interface Particulars {
  readonly name: string;
  readonly signInName: string;
}

export interface Person extends Particulars {
  readonly id: PersonId;
  readonly frozenAt: Date | null;
  readonly frozenBy: PersonId | null;
  readonly codeConfirmedAt: Date | null;
  readonly createdAt: Date;
}

interface Row {
  id: PersonId;
  sealed: Uint8Array;
  revision: number;
  frozenAt: Date | null;
  frozenBy: PersonId | null;
  codeConfirmedAt: Date | null;
  createdAt: Date;
}

/** The names of these persons; who is absent is absent in the answer. */
export async function personNames(db: Db, instance: InstanceKeys, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const persons = await personsBy(db, instance, ids);
  return new Map(persons.map((person) => [person.id, person.name]));
}

export async function personsBy(db: Db, instance: InstanceKeys, ids: readonly string[]): Promise<Person[]> {
  if (ids.length === 0) return [];
  const rows = await db<Row[]>`
    select id, sealed, revision, frozen_at, frozen_by, code_confirmed_at, created_at
    from person where id = any(${ids as string[]})`;
  return rows.map((row) => {
    const { sealed, revision, ...rest } = row;
    return { ...rest, ...openInstance<Particulars>(instance, LABEL, row.id, revision, sealed) };
  });
}

export async function personBy(db: Db, instance: InstanceKeys, id: string): Promise<Person | null> {
  return (await personsBy(db, instance, [id]))[0] ?? null;
}

/** The one form of a sign-in name that is compared: «أحمد» and «احمد», “Zoé” and “zoe” are the same name. */
export function foldSignIn(signInName: string): string {
  return fold(signInName).replace(/\s+/gu, " ").trim();
}

/** How a sign-in name is found without standing in clear. */
export function signInHash(instance: InstanceKeys, signInName: string): Uint8Array {
  return lookUp(instance, "people/sign-in", foldSignIn(signInName));
}

/** Whether somebody signs in with this name already. */
export async function isTaken(db: Db, instance: InstanceKeys, signInName: string, except?: PersonId): Promise<boolean> {
  const [row] = await db`
    select 1 from person where sign_in = ${signInHash(instance, signInName)} and id is distinct from ${except ?? null}`;
  return row !== undefined;
}

/** Enters a person. The unique index refuses a sign-in name that two take at once. */
export async function enterPerson(tx: Tx, instance: InstanceKeys, id: PersonId, particulars: Particulars, at: Date): Promise<void> {
  await tx`
    insert into person (id, sign_in, sealed, created_at)
    values (${id}, ${signInHash(instance, particulars.signInName)}, ${sealInstance(instance, LABEL, id, 1, { ...particulars })}, ${at})`;
}

/** Changes what a person is called, or signs in with. */
export async function changeParticulars(tx: Tx, instance: InstanceKeys, id: PersonId, particulars: Particulars): Promise<void> {
  const [row] = await tx<{ revision: number }[]>`select revision from person where id = ${id} for update`;
  if (!row) return;
  const revision = row.revision + 1;
  await tx`
    update person set revision = ${revision}, sign_in = ${signInHash(instance, particulars.signInName)},
      sealed = ${sealInstance(instance, LABEL, id, revision, { ...particulars })}
    where id = ${id}`;
}

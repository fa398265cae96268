import { randomUUID } from "node:crypto";
import type { Key } from "../../platform/crypto/index.ts";
import type { Db } from "../../platform/database/index.ts";
import type { Form } from "../../platform/http/index.ts";
import { openAsPerson, recipientOf, sealToPerson } from "../keyring/index.ts";
import type { PersonId } from "../model.ts";

const KEPT_MS = 24 * 60 * 60_000;
/** Forms of one person kept at once; the oldest goes. */
const MOST = 10;
/** Never kept: what opens something, and what belongs to the old session. */
const SECRET_FIELD = /passphrase|code|proof|offline|username/iu;

/** A form that was posted after the idle lock. */
export interface Parked {
  readonly id: string;
  /** Where it was going, with the language. */
  readonly path: string;
  readonly fields: Form;
  readonly at: Date;
}

/** Seals a posted form to the person, so that nobody else, and no copy of the database, reads it. */
export async function park(db: Db, person: PersonId, { path, fields }: { path: string; fields: Form }, now: Date): Promise<void> {
  const recipient = await recipientOf(db, person);
  if (!recipient) return;
  const kept = Object.fromEntries(Object.entries(fields).filter(([name]) => !SECRET_FIELD.test(name)));
  if (Object.keys(kept).length === 0) return;
  const sealed = await sealToPerson(recipient, Buffer.from(JSON.stringify({ path, fields: kept })));
  await db`
    insert into parked_form (id, person, sealed, at, expires_at)
    values (${randomUUID()}, ${person}, ${sealed}, ${now}, ${new Date(now.getTime() + KEPT_MS)})`;
  await db`
    delete from parked_form where person = ${person}
      and id not in (select id from parked_form where person = ${person} order by at desc, id limit ${MOST})`;
}

interface Row {
  id: string;
  at: Date;
  sealed: Uint8Array;
}

/** What waits for this person, the newest first. What no longer opens (the key was replaced) is left out. */
export async function parkedOf(db: Db, { person, p }: { person: PersonId; p: Key }, now: Date): Promise<Parked[]> {
  const rows = await db<Row[]>`
    select id, at, sealed from parked_form where person = ${person} and expires_at > ${now} order by at desc, id`;
  const parked: Parked[] = [];
  for (const { id, at, sealed } of rows) {
    const bytes = await openAsPerson(p, sealed);
    if (bytes) parked.push({ id, at, ...(JSON.parse(Buffer.from(bytes).toString("utf8")) as Pick<Parked, "path" | "fields">) });
  }
  return parked;
}

/** How many forms wait; costs no decryption. */
export async function countParked(db: Db, person: PersonId, now: Date): Promise<number> {
  const [row] = await db<{ n: number }[]>`
    select count(*)::int as n from parked_form where person = ${person} and expires_at > ${now}`;
  return row?.n ?? 0;
}

export async function discard(db: Db, person: PersonId, id: string): Promise<void> {
  await db`delete from parked_form where person = ${person} and id = ${id}`;
}

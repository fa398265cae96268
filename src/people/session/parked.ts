import { randomUUID } from "node:crypto";
import type { Key } from "../../platform/crypto/index.ts";
import type { Db } from "../../platform/database/index.ts";
import type { Form } from "../../platform/http/index.ts";
import { openAsPerson, recipientOf, sealToPerson } from "../keyring/index.ts";
import type { PersonId } from "../model.ts";

const KEPT_MS = 24 * 60 * 60_000;
/** Forms of one person kept at once; a further one is refused, so that nobody pushes out what is kept. */
const MOST = 10;
/** Never kept: what opens something, and what belongs to the old session. */
const SECRET_FIELD = /passphrase|code|proof|offline|username/iu;

/** What cannot be undone, or changes an account: whoever finds a locked screen must not leave it ready to be sent. */
const NEVER_KEPT =
  /\/(?:remove|release\/now|names|passphrase|exposed|withdrawal|take-off|cut|restart|freeze|unfreeze|new-code|new-offline-key|rotate)$/u;

/** A form that was posted after the idle lock. */
export interface Parked {
  readonly id: string;
  /** Where it was going, with the language. */
  readonly path: string;
  readonly fields: Form;
  readonly at: Date;
}

/** Seals a posted form to the person, so that nobody else, and no copy of the database, reads it. */
export async function park(
  db: Db,
  person: PersonId,
  { path, fields }: { path: string; fields: Form },
  now: Date,
): Promise<"kept" | "not kept" | "full"> {
  if (NEVER_KEPT.test(path)) return "not kept";
  const recipient = await recipientOf(db, person);
  if (!recipient) return "not kept";
  const kept = Object.fromEntries(Object.entries(fields).filter(([name]) => !SECRET_FIELD.test(name)));
  if (Object.keys(kept).length === 0) return "not kept";
  const sealed = await sealToPerson(recipient, Buffer.from(JSON.stringify({ path, fields: kept })));
  const entered = await db`
    insert into parked_form (id, person, sealed, at, expires_at)
    select ${randomUUID()}::uuid, ${person}::uuid, ${sealed}::bytea, ${now}::timestamptz, ${new Date(now.getTime() + KEPT_MS)}::timestamptz
    where (select count(*) from parked_form where person = ${person} and expires_at > ${now}) < ${MOST}`;
  return entered.count > 0 ? "kept" : "full";
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

import { randomUUID } from "node:crypto";
import {
  deriveKey,
  type InstanceKeys,
  type Json,
  type Key,
  newSecret,
  openDocument,
  openInstance,
  sealDocument,
  sealInstance,
  secretHash,
} from "../../platform/crypto/index.ts";
import type { Db } from "../../platform/database/index.ts";
import { openForSession, wrapForSession } from "../keyring/index.ts";
import type { OrganisationId, PersonId } from "../model.ts";

const minutes = 60_000;
/** After this long without a request the person's key leaves the session. */
export const IDLE_MS = 15 * minutes;
/** After this long a session ends, however busy. */
export const LONGEST_MS = 12 * 60 * minutes;
/** Presence is written at most this often. */
const SEEN_EVERY_MS = 30_000;

/** What was made for the person and must be written down and typed back, once. */
export type Pending = {
  readonly code?: string;
  readonly offline?: { readonly organisation: string; readonly identity: string };
};

export interface OpenSession {
  readonly id: string;
  readonly person: PersonId;
  readonly organisation: OrganisationId | null;
  readonly p: Key;
  readonly pending: Pending | null;
}

/** open: may act; locked: the person is known, their key is not here any more. */
export type Found =
  | ({ readonly state: "open" } & OpenSession)
  | { readonly state: "locked" | "ended"; readonly person: PersonId; readonly id: string };

/** Begins a session; the secret is for the cookie and stands nowhere else. */
export async function startSession(
  db: Db,
  instance: InstanceKeys,
  o: { person: PersonId; p: Key; organisation: OrganisationId | null; browser: string; pending?: Pending; now: Date },
): Promise<{ id: string; secret: string }> {
  const id = randomUUID();
  const secret = newSecret();
  await db`
    insert into session (id, hash, person, organisation, p, pending, sealed, created_at, seen_at, expires_at)
    values (${id}, ${secretHash(instance, "people/session", secret)}, ${o.person}, ${o.organisation},
      ${wrapForSession(o.p, secret, instance.session, id)}, ${o.pending ? sealPending(o.p, id, o.pending) : null},
      ${sealInstance(instance, "people/session", id, 1, { browser: o.browser })},
      ${o.now}, ${o.now}, ${new Date(o.now.getTime() + LONGEST_MS)})`;
  return { id, secret };
}

interface Row {
  id: string;
  person: PersonId;
  organisation: OrganisationId | null;
  p: Uint8Array | null;
  pending: Uint8Array | null;
  seenAt: Date;
  expiresAt: Date;
}

/** The session of this cookie; null when there is none, or the account is frozen. */
export async function findSession(db: Db, instance: InstanceKeys, secret: string, now: Date): Promise<Found | null> {
  const [row] = await db<Row[]>`
    select s.id, s.person, s.organisation, s.p, s.pending, s.seen_at, s.expires_at
    from session s join person on person.id = s.person
    where s.hash = ${secretHash(instance, "people/session", secret)} and person.frozen_at is null`;
  if (!row) return null;
  const idle = now.getTime() - row.seenAt.getTime();
  const ended = row.expiresAt <= now;
  const p = row.p && !ended && idle < IDLE_MS ? openForSession(row.p, secret, instance.session, row.id) : null;
  if (!p) {
    if (row.p) await lockSession(db, row.id);
    return { state: ended ? "ended" : "locked", person: row.person, id: row.id };
  }
  if (idle > SEEN_EVERY_MS) await db`update session set seen_at = ${now} where id = ${row.id} and p is not null`;
  const pending = row.pending && openDocument<Pending>(pendingKey(p), pendingPlace(row.id), row.pending);
  return { state: "open", id: row.id, person: row.person, organisation: row.organisation, p, pending };
}

/** Takes the person's key out of a session, and keeps the row: a form posted later can still be given back. */
export async function lockSession(db: Db, id: string): Promise<void> {
  await db`update session set p = null, pending = null where id = ${id}`;
}

export async function endSession(db: Db, id: string, person: PersonId): Promise<boolean> {
  return (await db`delete from session where id = ${id} and person = ${person}`).count > 0;
}

/** Ends all sessions of a person, except the one given. */
export async function endSessions(db: Db, person: PersonId, except: string | null = null): Promise<number> {
  return (await db`delete from session where person = ${person} and id is distinct from ${except}`).count;
}

/** Ends what a person does for one organisation: their sessions there act for another they have, or for none. */
export async function leaveOrganisation(db: Db, person: PersonId, organisation: OrganisationId): Promise<void> {
  await db`
    update session set organisation = (select a.organisation from affiliation a where a.person = session.person order by since limit 1)
    where person = ${person} and organisation = ${organisation}`;
}

/** Acts for another organisation from now on; the caller has looked whether the person may. */
export async function actFor(db: Db, id: string, organisation: OrganisationId): Promise<void> {
  await db`update session set organisation = ${organisation} where id = ${id}`;
}

/** Keeps what must still be shown and typed back; null when all is done. */
export async function keepPending(db: Db, { id, p }: { id: string; p: Key }, pending: Pending | null): Promise<void> {
  const left = pending && (pending.code || pending.offline) ? sealPending(p, id, pending) : null;
  await db`update session set pending = ${left} where id = ${id}`;
}

export interface OwnSession {
  readonly id: string;
  readonly browser: string;
  readonly createdAt: Date;
  readonly seenAt: Date;
  readonly locked: boolean;
}

/** A person's own sessions, the latest seen first. */
export async function sessionsOf(db: Db, instance: InstanceKeys, person: PersonId, now: Date): Promise<OwnSession[]> {
  const rows = await db<{ id: string; sealed: Uint8Array; createdAt: Date; seenAt: Date; open: boolean }[]>`
    select id, sealed, created_at, seen_at, p is not null as open from session
    where person = ${person} and expires_at > ${now} order by seen_at desc, id`;
  return rows.map(({ id, sealed, createdAt, seenAt, open }) => ({
    ...{ id, createdAt, seenAt },
    locked: !open || now.getTime() - seenAt.getTime() >= IDLE_MS,
    browser: openInstance<{ browser: string }>(instance, "people/session", id, 1, sealed).browser,
  }));
}

const pendingPlace = (id: string) => ({ label: "people/pending", row: id, revision: 1 });
const pendingKey = (p: Key) => deriveKey(p, "people/pending");

function sealPending(p: Key, id: string, pending: Pending): Uint8Array {
  return sealDocument(pendingKey(p), pendingPlace(id), { ...pending } as Json);
}

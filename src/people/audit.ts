import { randomUUID } from "node:crypto";
import { type InstanceKeys, openInstance, sealInstance } from "../platform/crypto/index.ts";
import type { Db } from "../platform/database/index.ts";
import type { OrganisationId, PersonId } from "./model.ts";

const LABEL = "people/audit";

/** What is remembered for the leads of an organisation, and for the person concerned. */
export const EVENTS = [
  "set-up",
  "invited",
  "invitation-withdrawn",
  "joined",
  "handed-over",
  "roles-changed",
  "removed",
  "access-cut",
  "rotated",
  "frozen",
  "unfrozen",
  "sign-in-failed",
  "signed-in-new-device",
  "passphrase-changed",
  "names-changed",
  "recovered",
  "new-code",
  "restart-invited",
  "restarted",
  "key-replaced",
  "signed-out-everywhere",
] as const;
export type Event = (typeof EVENTS)[number];

export interface AuditEntry {
  readonly at: Date;
  readonly event: Event;
  readonly organisation: OrganisationId | null;
  readonly by: PersonId | null;
  readonly about: PersonId | null;
  readonly details: Readonly<Record<string, string>>;
}

/** Writes one entry; in the transaction of what it tells, so that neither stands without the other. */
export async function record(
  db: Db,
  instance: InstanceKeys,
  entry: {
    at: Date;
    event: Event;
    organisation?: string | null;
    by?: string | null;
    about?: string | null;
    details?: Record<string, string>;
  },
): Promise<void> {
  const id = randomUUID();
  await db`
    insert into audit (id, at, event, organisation, by_person, about_person, sealed)
    values (${id}, ${entry.at}, ${entry.event}, ${entry.organisation ?? null}, ${entry.by ?? null}, ${entry.about ?? null},
      ${sealInstance(instance, LABEL, id, 1, entry.details ?? {})})`;
}

/** What befalls a whole account: in the audit of each of the person's organisations, where it stays when they leave one. */
export async function recordForPerson(
  db: Db,
  instance: InstanceKeys,
  entry: { at: Date; event: Event; about: PersonId; by: string | null; organisation?: string | null; details?: Record<string, string> },
): Promise<void> {
  const rows = await db<{ organisation: string }[]>`select organisation from affiliation where person = ${entry.about} order by since`;
  const all = new Set(rows.map(({ organisation }) => organisation));
  if (entry.organisation) all.add(entry.organisation);
  for (const organisation of all.size > 0 ? all : [null]) await record(db, instance, { ...entry, organisation });
}

interface Row {
  id: string;
  at: Date;
  event: Event;
  organisation: OrganisationId | null;
  by: PersonId | null;
  about: PersonId | null;
  sealed: Uint8Array;
}

/** What a lead reads: the organisation's events, and what befell the accounts of its present people; newest first. */
export async function auditOf(db: Db, instance: InstanceKeys, organisation: OrganisationId, limit = 300): Promise<AuditEntry[]> {
  const rows = await db<Row[]>`
    select id, at, event, organisation, by_person as "by", about_person as "about", sealed from audit
    where organisation = ${organisation}
      or (organisation is null and about_person in (select person from affiliation where organisation = ${organisation}))
    order by at desc, id limit ${limit}`;
  return rows.map((row) => opened(instance, row));
}

/** What is remembered about one person, for the person. */
export async function auditAbout(db: Db, instance: InstanceKeys, person: PersonId): Promise<AuditEntry[]> {
  const rows = await db<Row[]>`
    select id, at, event, organisation, by_person as "by", about_person as "about", sealed from audit
    where about_person = ${person} or by_person = ${person} order by at desc, id`;
  return rows.map((row) => opened(instance, row));
}

function opened(instance: InstanceKeys, { id, sealed, ...entry }: Row): AuditEntry {
  return { ...entry, details: openInstance<Record<string, string>>(instance, LABEL, id, 1, sealed) };
}

import { type OrganisationId, organisations, renameOrganisation } from "../../people/index.ts";
import { type InstanceKeys, lookUp, openInstance, sealInstance } from "../../platform/crypto/index.ts";
import type { Db, Tx } from "../../platform/database/index.ts";
import type { Entry, EntryEvent } from "./model.ts";
import { type EntryKind, type Profile, shownNames } from "./profile.ts";

const LABEL = "coalition/organisation-profile";

export interface Revision {
  readonly n: number;
  readonly profile: Profile;
  /** Null: the founding records. */
  readonly by: string | null;
  readonly at: Date;
}

interface EntryRow {
  organisation: string;
  kind: EntryKind;
  n: number;
  sealed: Uint8Array;
  at: Date;
  confirmedAt: Date | null;
  listedAct: "publish" | "withdraw" | null;
  listedN: number | null;
  listedAt: Date | null;
}

/** All entries, or the one asked for, with the latest revision opened: two queries, whatever their number. */
async function entriesWhere(db: Db, instance: InstanceKeys, organisation: string | null): Promise<Entry[]> {
  const rows = await db<EntryRow[]>`
    select e.organisation, e.kind, p.n, p.sealed, p.at, confirmed.at as confirmed_at,
      listing.act as listed_act, listing.n as listed_n, listing.at as listed_at
    from organisation_entry e
    join organisation_profile p on p.organisation = e.organisation and p.n = e.latest
    left join lateral (select at from organisation_confirmation c where c.organisation = e.organisation order by at desc limit 1) confirmed on true
    left join lateral (select act, n, at from organisation_listing l where l.organisation = e.organisation order by position desc limit 1) listing on true
    where ${organisation}::uuid is null or e.organisation = ${organisation}::uuid
    order by e.kind, e.created_at, e.organisation`;
  const joined = new Set((await organisations(db, instance)).filter((one) => one.joined).map((one) => one.id as string));
  return rows.map((row) => ({
    organisation: row.organisation,
    kind: row.kind,
    joined: joined.has(row.organisation),
    n: row.n,
    profile: openInstance<Profile>(instance, LABEL, row.organisation, row.n, row.sealed),
    at: row.at,
    confirmedAt: row.confirmedAt,
    listed: row.listedAct === "publish" ? { n: row.listedN!, at: row.listedAt! } : null,
  }));
}

export function listEntries(db: Db, instance: InstanceKeys): Promise<Entry[]> {
  return entriesWhere(db, instance, null);
}

/** One entry; null when there is none with this id. */
export async function findEntry(db: Db, instance: InstanceKeys, organisation: string): Promise<Entry | null> {
  return (await entriesWhere(db, instance, organisation))[0] ?? null;
}

/** Every revision, newest first. */
export async function revisionsOf(db: Db, instance: InstanceKeys, organisation: string): Promise<Revision[]> {
  const rows = await db<{ n: number; sealed: Uint8Array; by: string | null; at: Date }[]>`
    select n, sealed, by_person as by, at from organisation_profile where organisation = ${organisation} order by n desc`;
  return rows.map(({ n, sealed, by, at }) => ({ n, by, at, profile: openInstance<Profile>(instance, LABEL, organisation, n, sealed) }));
}

/** When it was published, taken off, or confirmed; newest first. */
export async function eventsOf(db: Db, organisation: string): Promise<EntryEvent[]> {
  return await db<EntryEvent[]>`
    select act as what, n, by_person as by, at from organisation_listing where organisation = ${organisation}
    union all
    select 'confirm', n, by_person, at from organisation_confirmation where organisation = ${organisation}
    order by at desc`;
}

export async function readRevision(db: Db, instance: InstanceKeys, organisation: string, n: number): Promise<Revision | null> {
  const [row] = await db<{ sealed: Uint8Array; by: string | null; at: Date }[]>`
    select sealed, by_person as by, at from organisation_profile where organisation = ${organisation} and n = ${n}`;
  return row ? { n, by: row.by, at: row.at, profile: openInstance<Profile>(instance, LABEL, organisation, n, row.sealed) } : null;
}

/** Whether an address on the public site is already somebody's. */
export async function isSlugTaken(db: Db, instance: InstanceKeys, slug: string): Promise<boolean> {
  const [row] = await db`select 1 from organisation_entry where slug = ${slugHash(instance, slug)}`;
  return row !== undefined;
}

/** Enters an organisation with its first revision. @throws the unique violation of PostgreSQL when the slug is taken */
export async function enterOrganisation(
  tx: Tx,
  instance: InstanceKeys,
  { organisation, kind, profile, by, at }: { organisation: string; kind: EntryKind; profile: Profile; by: string | null; at: Date },
): Promise<void> {
  await tx`
    insert into organisation_entry (organisation, kind, slug, created_at)
    values (${organisation}, ${kind}, ${slugHash(instance, profile.slug)}, ${at})`;
  await insertRevision(tx, instance, organisation, 1, profile, by, at);
}

/**
 * Adds a revision made from revision `base`. The row lock makes a second editor wait, and then see the first one's work.
 * @returns the new number, or the revision that came between (nothing is saved then), or null for an absent organisation
 */
export async function saveProfile(
  tx: Tx,
  instance: InstanceKeys,
  { organisation, base, profile, by, at }: { organisation: string; base: number; profile: Profile; by: string; at: Date },
): Promise<{ readonly n: number } | { readonly meanwhile: Revision } | null> {
  const [row] = await tx<{ latest: number; kind: EntryKind }[]>`
    select latest, kind from organisation_entry where organisation = ${organisation} for update`;
  if (!row) return null;
  if (row.latest !== base) return { meanwhile: (await readRevision(tx, instance, organisation, row.latest))! };
  const n = base + 1;
  await insertRevision(tx, instance, organisation, n, profile, by, at);
  await tx`update organisation_entry set latest = ${n} where organisation = ${organisation}`;
  if (row.kind !== "outside") await renameOrganisation(tx, instance, organisation as OrganisationId, shownNames(profile));
  return { n };
}

async function insertRevision(
  tx: Tx,
  instance: InstanceKeys,
  organisation: string,
  n: number,
  profile: Profile,
  by: string | null,
  at: Date,
) {
  await tx`
    insert into organisation_profile (organisation, n, sealed, by_person, at)
    values (${organisation}, ${n}, ${sealInstance(instance, LABEL, organisation, n, profile)}, ${by}, ${at})`;
}

function slugHash(instance: InstanceKeys, slug: string): Uint8Array {
  return lookUp(instance, "coalition/organisation-slug", slug);
}

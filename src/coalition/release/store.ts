import { mayStill } from "../../people/index.ts";
import { type InstanceKeys, newSecret, openInstance, sealInstance, secretHash } from "../../platform/crypto/index.ts";
import type { Db, Tx } from "../../platform/database/index.ts";
import { Refusal } from "../../platform/http/index.ts";
import { plan, unplan } from "../../platform/jobs/index.ts";
import type { Language } from "../../platform/language/index.ts";
import { withdraw } from "../../public/index.ts";
import { closeCall, lockList } from "../signing/index.ts";
import { messages } from "./messages.ts";
import type { Release, ReleaseEnd } from "./model.ts";

export const RELEASE_JOB = "coalition/release";
const SECRET = "coalition/preview";
const LABEL = "coalition/preview-link";

const columns = (db: Db) => db`
  release.id, release.statement, release.version, version.n as "versionNumber", release.languages, release.at, release.zone,
  release_end.kind as "end", release_end.at as "endedAt"`;
const sources = (db: Db) =>
  db`release join version on version.id = release.version left join release_end on release_end.release = release.id`;

/** All releases of a statement, planned and ended, newest first. */
export async function releasesOf(db: Db, statement: string): Promise<Release[]> {
  return await db<
    Release[]
  >`select ${columns(db)} from ${sources(db)} where release.statement = ${statement} order by release.planned_at desc`;
}

/** Whether any version of this statement was ever released. */
export async function isReleased(db: Db, statement: string): Promise<boolean> {
  const [row] = await db`
    select 1 from release join release_end on release_end.release = release.id
    where release.statement = ${statement} and release_end.kind = 'released' limit 1`;
  return row !== undefined;
}

/** One release; null when there is none. */
export async function findRelease(db: Db, id: string): Promise<Release | null> {
  const [row] = await db<Release[]>`select ${columns(db)} from ${sources(db)} where release.id = ${id}`;
  return row ?? null;
}

/** Languages of this statement that are public or planned to be, by an earlier release that was not stopped. */
export async function languagesTaken(db: Db, version: string): Promise<Set<Language>> {
  const rows = await db<{ language: Language }[]>`
    select language from released_text where version = ${version}
    union select unnest(release.languages) from release left join release_end on release_end.release = release.id
      where release.version = ${version} and release_end.release is null`;
  return new Set(rows.map((row) => row.language));
}

/** Plans a release: from here on it needs nobody signed in. */
export async function planRelease(
  tx: Tx,
  release: { statement: string; version: string; languages: readonly Language[]; at: Date; zone: string; by: string; now: Date },
): Promise<string> {
  const id = crypto.randomUUID();
  await tx`
    insert into release (id, statement, version, languages, at, zone, planned_by, planned_at)
    values (${id}, ${release.statement}, ${release.version}, ${release.languages as string[]}, ${release.at}, ${release.zone}, ${release.by}, ${release.now})`;
  await plan(tx, RELEASE_JOB, id, release.at);
  return id;
}

/**
 * Stops a release that has not happened yet, until the last second.
 * @throws Refusal 409 tooLate
 */
export async function stopRelease(tx: Tx, id: string, by: string, now: Date): Promise<void> {
  if (!(await unplan(tx, RELEASE_JOB, id))) throw new Refusal(409, messages.tooLate);
  await endRelease(tx, id, "stopped", null, by, now);
}

export async function endRelease(tx: Tx, id: string, kind: ReleaseEnd, version: string | null, by: string | null, at: Date): Promise<void> {
  await tx`insert into release_end (release, kind, version, by, at) values (${id}, ${kind}, ${version}, ${by}, ${at})`;
}

/**
 * After a restore: what was planned when the backup was made may have been stopped since, and a preview link revoked.
 * Nothing is released or shown early until a person says so again.
 */
export async function holdPlannedReleases(tx: Tx, now: Date): Promise<void> {
  const planned = await tx<{ subject: string }[]>`delete from due where kind = ${RELEASE_JOB} and done_at is null returning subject`;
  for (const { subject } of planned) await endRelease(tx, subject, "restored", null, null, now);
  await tx`update preview_link set revoked_at = coalesce(revoked_at, ${now})`;
}

/**
 * Takes a whole statement back: off the public pages, and out of every link; what is planned is stopped, nobody is asked
 * any more. Whoever signed may still withhold the name.
 */
export async function withdrawStatement(tx: Tx, statement: { id: string; publicId: string }, by: string, now: Date): Promise<void> {
  await lockList(tx, statement.id);
  for (const release of await releasesOf(tx, statement.id))
    if (!release.end && (await unplan(tx, RELEASE_JOB, release.id))) await endRelease(tx, release.id, "stopped", null, by, now);
  await tx`update preview_link set revoked_at = coalesce(revoked_at, ${now}) where statement = ${statement.id}`;
  await closeCall(tx, statement.id, now);
  await withdraw(tx, { publicId: statement.publicId }, now);
}

/** Notes that these texts are public now. @throws by the primary key when one already is: nothing is released twice */
export async function markReleased(tx: Tx, release: string, version: string, languages: readonly Language[]): Promise<void> {
  for (const language of languages)
    await tx`insert into released_text (version, language, release) values (${version}, ${language}, ${release})`;
}

/** Which languages of which versions of a statement are public. */
export async function releasedTexts(db: Db, statement: string): Promise<{ version: string; n: number; language: Language }[]> {
  return await db<{ version: string; n: number; language: Language }[]>`
    select r.version, v.n, r.language from released_text r join version v on v.id = r.version where v.statement = ${statement} order by v.n`;
}

export interface PreviewLink {
  readonly id: string;
  /** For whom, in the words of who made it. */
  readonly label: string;
  readonly until: Date;
  readonly revokedAt: Date | null;
}

/** Makes an embargoed link; its secret is returned once and kept only as a keyed hash. */
export async function makePreview(
  tx: Tx,
  instance: InstanceKeys,
  link: { statement: string; version: string; label: string; until: Date; by: string; now: Date },
): Promise<string> {
  const id = crypto.randomUUID();
  const secret = newSecret();
  await tx`
    insert into preview_link (id, statement, version, secret_hash, sealed, until, made_by, made_at)
    values (${id}, ${link.statement}, ${link.version}, ${secretHash(instance, SECRET, secret)}, ${sealInstance(instance, LABEL, id, 1, { label: link.label })},
      ${link.until}, ${link.by}, ${link.now})`;
  return secret;
}

export async function previewsOf(db: Db, instance: InstanceKeys, statement: string): Promise<PreviewLink[]> {
  const rows = await db<{ id: string; sealed: Uint8Array; until: Date; revokedAt: Date | null }[]>`
    select id, sealed, until, revoked_at as "revokedAt" from preview_link where statement = ${statement} order by made_at desc`;
  return rows.map(({ sealed, ...row }) => ({ ...row, ...openInstance<{ label: string }>(instance, LABEL, row.id, 1, sealed) }));
}

/** Makes a link useless, again changes nothing; false when this statement has none like it. */
export async function revokePreview(tx: Tx, statement: string, id: string, now: Date): Promise<boolean> {
  const done = await tx`update preview_link set revoked_at = coalesce(revoked_at, ${now}) where id = ${id} and statement = ${statement}`;
  return done.count > 0;
}

/** What a preview link was made for; null when it is unknown, revoked, expired, or its maker may not show anything any more. */
export async function byPreview(
  db: Db,
  instance: InstanceKeys,
  secret: string,
  now: Date,
): Promise<{ statement: string; version: string; n: number } | null> {
  if (secret.length > 200) return null;
  const [row] = await db<{ statement: string; version: string; n: number; madeBy: string }[]>`
    select p.statement, p.version, v.n, p.made_by as "madeBy" from preview_link p join version v on v.id = p.version
    where p.secret_hash = ${secretHash(instance, SECRET, secret)} and p.until > ${now} and p.revoked_at is null`;
  if (!row || !(await mayStill(db, row.madeBy, "release.preview"))) return null;
  return { statement: row.statement, version: row.version, n: row.n };
}

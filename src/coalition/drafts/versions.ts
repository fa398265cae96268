import { createHash, randomUUID } from "node:crypto";
import { type Actor, transaction } from "../../people/index.ts";
import { canonicalJson, type InstanceKeys, type Json, openInstance, sealInstance } from "../../platform/crypto/index.ts";
import type { Db, Sql, Tx } from "../../platform/database/index.ts";
import { Refusal } from "../../platform/http/index.ts";
import type { Language } from "../../platform/language/index.ts";
import { messages } from "./messages.ts";
import {
  effectiveOf,
  freeze,
  hindrances,
  lastSubstantiveOf,
  type Nature,
  type StatementId,
  tookEffect,
  type Version,
  type VersionFacts,
  type VersionId,
  type VersionText,
} from "./model.ts";
import { mayWrite, type OpenStatement, readDraft } from "./store.ts";

const LABEL = "coalition/version";

interface Row extends Omit<VersionFacts, "hash"> {
  readonly hash: Uint8Array;
}

const facts = (db: Db) => db`
  version.id, version.statement, n, nature, hash, put_forward_by as "putForwardBy", version.at,
  needs_confirmation as "needsConfirmation", nature_confirmation.by as "confirmedBy", nature_confirmation.at as "confirmedAt",
  version_set_aside.version is not null as "setAside"`;
const sources = (db: Db) => db`
  version left join nature_confirmation on nature_confirmation.version = version.id
          left join version_set_aside on version_set_aside.version = version.id`;

/** All versions of a statement in the order they were put forward. */
export async function versionsOf(db: Db, statement: StatementId): Promise<VersionFacts[]> {
  const rows = await db<Row[]>`select ${facts(db)} from ${sources(db)} where version.statement = ${statement} order by n`;
  return rows.map((row) => ({ ...row, hash: Buffer.from(row.hash).toString("hex") }));
}

/** The versions of several statements, in order. */
export async function versionsOfAll(db: Db, statements: readonly StatementId[]): Promise<VersionFacts[]> {
  if (statements.length === 0) return [];
  const rows = await db<Row[]>`select ${facts(db)} from ${sources(db)} where version.statement = any(${statements as string[]}) order by n`;
  return rows.map((row) => ({ ...row, hash: Buffer.from(row.hash).toString("hex") }));
}

/** The version that stands now, with its text; null before the first is put forward. */
export async function effectiveVersion(db: Db, instance: InstanceKeys, statement: StatementId): Promise<Version | null> {
  const effective = effectiveOf(await versionsOf(db, statement));
  return effective ? await withText(db, instance, effective) : null;
}

/** The last version that took effect and asks everybody (again): answers to it and to later ones count. */
export async function lastSubstantive(db: Db, statement: StatementId): Promise<VersionFacts | null> {
  return lastSubstantiveOf(await versionsOf(db, statement));
}

/** What stands now of several statements, and the last version that asked everybody: two queries, whatever their number. */
export async function effectiveVersions(
  db: Db,
  instance: InstanceKeys,
  statements: readonly StatementId[],
): Promise<ReadonlyMap<StatementId, { readonly version: Version; readonly lastSubstantive: number }>> {
  const standing = [...Map.groupBy(await versionsOfAll(db, statements), (version) => version.statement).values()].flatMap((versions) => {
    const effective = effectiveOf(versions);
    return effective ? [{ effective, lastSubstantive: lastSubstantiveOf(versions)?.n ?? 1 }] : [];
  });
  if (standing.length === 0) return new Map();
  const rows = await db<{ id: VersionId; sealed: Uint8Array }[]>`
    select id, sealed from version where id = any(${standing.map(({ effective }) => effective.id as string)})`;
  const sealed = new Map(rows.map((row) => [row.id, row.sealed]));
  return new Map(
    standing.map(({ effective, lastSubstantive }) => {
      const text = openInstance<VersionText>(instance, LABEL, effective.id, 1, sealed.get(effective.id)!);
      return [effective.statement, { version: { ...effective, text }, lastSubstantive }];
    }),
  );
}

/** One version with its text; null when there is none with this id. */
export async function readVersion(db: Db, instance: InstanceKeys, id: VersionId): Promise<Version | null> {
  const [row] = await db<Row[]>`select ${facts(db)} from ${sources(db)} where version.id = ${id}`;
  return row ? await withText(db, instance, { ...row, hash: Buffer.from(row.hash).toString("hex") }) : null;
}

async function withText(db: Db, instance: InstanceKeys, version: VersionFacts): Promise<Version> {
  const [row] = await db<{ sealed: Uint8Array }[]>`select sealed from version where id = ${version.id}`;
  return { ...version, text: openInstance<VersionText>(instance, LABEL, version.id, 1, row!.sealed) };
}

/** SHA-256 of the canonical JSON (RFC 8785) of all that a version freezes. */
export function hashOf(text: VersionText): Buffer {
  return createHash("sha256")
    .update(canonicalJson(text as unknown as Json))
    .digest();
}

export interface PuttingForward {
  readonly languages: readonly Language[];
  /** Of no account for the first version. */
  readonly nature: "substantive" | "editorial";
  /** The revisions the person saw on the checklist; anything newer is shown to them first. */
  readonly seen: string;
}

/** Whether anybody has signed this statement; `coalition/signing` answers. Asked under the statement's lock. */
export type Signed = (tx: Tx, statement: StatementId) => Promise<boolean>;

/** Whether nobody has answered this version and nothing of it is public. Asked under the statement's lock. */
export type Untouched = (db: Db, version: VersionFacts) => Promise<boolean>;

/** Names the state of a draft, so that nobody freezes a text they have not seen. */
export function stateOf(revisions: Readonly<Record<string, number>>): string {
  return `${revisions["ar"]}-${revisions["fr"]}-${revisions["en"]}-${revisions["asks"]}`;
}

/**
 * Freezes the draft into a version, by a person's explicit act. Whoever signs locks the statement `for share`, so that
 * nobody signs between the question whether anybody has and this answer.
 * @throws Refusal 403, 409: not ready, nothing new, another version waits, the draft moved on
 */
export async function putForward(
  sql: Sql,
  instance: InstanceKeys,
  actor: Actor,
  statement: OpenStatement,
  { languages, nature, seen }: PuttingForward,
  signed: Signed,
  now: Date,
): Promise<VersionFacts> {
  mayWrite(actor, statement, "statement.putForward");
  return await transaction(sql, async (tx) => {
    await tx`select from statement where id = ${statement.id} for update`;
    const draft = await readDraft(tx, statement);
    if (stateOf(draft.revisions) !== seen) throw new Refusal(409, messages.movedOn);
    const [hindrance] = hindrances(draft, languages);
    if (hindrance) throw new Refusal(409, hindrance.says, hindrance.args);

    const before = await versionsOf(tx, statement.id);
    const waiting = before.find((version) => !version.setAside && !tookEffect(version));
    if (waiting) throw new Refusal(409, messages.versionWaits, { n: waiting.n });
    const text = freeze(draft, languages);
    const hash = hashOf(text);
    const effective = effectiveOf(before);
    if (effective?.hash === hash.toString("hex")) throw new Refusal(409, messages.nothingNew, { n: effective.n });

    const id = randomUUID();
    const n = before.length + 1;
    const its: Nature = n === 1 ? "first" : nature;
    const needsConfirmation = its === "editorial" && (await signed(tx, statement.id));
    await tx`
      insert into version (id, statement, n, nature, sealed, hash, needs_confirmation, put_forward_by, at)
      values (${id}, ${statement.id}, ${n}, ${its}, ${sealInstance(instance, LABEL, id, 1, text as unknown as Json)}, ${hash},
        ${needsConfirmation}, ${actor.person}, ${now})`;
    return (await versionsOf(tx, statement.id)).find((version) => version.id === id)!;
  });
}

/**
 * A second person confirms that an editorial version does not change the meaning: from now on it stands.
 * @throws Refusal 403 mayNot or samePerson, 409 alreadyDecided
 */
export async function confirmNature(sql: Sql, actor: Actor, statement: OpenStatement, version: VersionFacts, now: Date): Promise<void> {
  if (version.putForwardBy === actor.person) throw new Refusal(403, messages.samePerson);
  await decide(
    sql,
    actor,
    statement,
    version,
    (tx) => tx`
    insert into nature_confirmation (version, by, at) values (${version.id}, ${actor.person}, ${now})`,
  );
}

/**
 * The version does change the meaning, or was a mistake: it never takes effect, or not any longer. Its author may do this
 * too. A version that stands can be taken back only as the newest, and while nobody has answered it. @throws as above
 */
export async function setAside(
  sql: Sql,
  actor: Actor,
  statement: OpenStatement,
  version: VersionFacts,
  untouched: Untouched,
  now: Date,
): Promise<void> {
  await decide(
    sql,
    actor,
    statement,
    version,
    (tx) => tx`
    insert into version_set_aside (version, by, at) values (${version.id}, ${actor.person}, ${now})`,
    untouched,
  );
}

/** Whether a version that stands could still be taken back. */
export async function canBeSetAside(
  db: Db,
  version: VersionFacts,
  versions: readonly VersionFacts[],
  untouched: Untouched,
): Promise<boolean> {
  const newest = versions.every(({ n }) => n <= version.n);
  return version.n > 1 && newest && !version.setAside && (await untouched(db, version));
}

async function decide(
  sql: Sql,
  actor: Actor,
  statement: OpenStatement,
  version: VersionFacts,
  write: (tx: Tx) => PromiseLike<unknown>,
  untouched?: Untouched,
): Promise<void> {
  mayWrite(actor, statement, "statement.confirmEditorial");
  await transaction(sql, async (tx) => {
    await tx`select from statement where id = ${statement.id} for update`;
    const versions = await versionsOf(tx, statement.id);
    const now = versions.find(({ id }) => id === version.id);
    if (!now || now.setAside) throw new Refusal(409, messages.alreadyDecided);
    if (tookEffect(now) && !(untouched && (await canBeSetAside(tx, now, versions, untouched))))
      throw new Refusal(409, messages.alreadyDecided);
    await write(tx);
  });
}

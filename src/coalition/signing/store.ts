import { mayStill, type OrganisationId, organisationBy, organisations } from "../../people/index.ts";
import { type InstanceKeys, newSecret, openInstance, sealInstance, secretHash } from "../../platform/crypto/index.ts";
import type { Db, Tx } from "../../platform/database/index.ts";
import type { Language } from "../../platform/language/index.ts";
import { newestVersion } from "../../public/index.ts";
import { findStatement, type VersionFacts } from "../drafts/index.ts";

import type { Answer, AnswerKind, AnswerText, Asking, AuthorityKind, Names, SignatoryOrder, SignRequest } from "./model.ts";

const CALL = "coalition/call";
export const REQUEST = "coalition/sign-request";
export const ANSWER = "coalition/answer";
export const CHECK = "coalition/authority-check";
const SECRET = "coalition/sign";

/** The call to sign a statement: until when, and in which order the names will stand. */
export interface Call {
  readonly statement: string;
  readonly replyBy: Date;
  readonly zone: string;
  readonly order: SignatoryOrder;
}

/** What stands sealed in a request to an outside organisation; for a member it is empty, its names are its own. */
export interface OutsideText {
  readonly names: Names;
  readonly website: string;
  readonly sentTo: string;
}

const NO_NAMES: Names = { ar: null, fr: null, en: null };

export async function findCall(db: Db, statement: string): Promise<Call | null> {
  const [row] = await db<{ replyBy: Date; zone: string; order: SignatoryOrder }[]>`
    select reply_by as "replyBy", zone, signatory_order as "order" from call where statement = ${statement}`;
  return row ? { statement, ...row } : null;
}

/** Whether organisations are asked to sign it. */
export async function isCalled(db: Db, statement: string): Promise<boolean> {
  return (await findCall(db, statement)) !== null;
}

/** Opens the call, or changes it; the members named are asked, those already asked stay. */
export async function openCall(
  tx: Tx,
  instance: InstanceKeys,
  call: Call & { readonly members: readonly string[]; readonly by: string; readonly at: Date },
): Promise<void> {
  await tx`
    insert into call (statement, opened_at, opened_by, reply_by, zone, signatory_order, sealed)
    values (${call.statement}, ${call.at}, ${call.by}, ${call.replyBy}, ${call.zone}, ${call.order},
      ${sealInstance(instance, CALL, call.statement, 1, {})})
    on conflict (statement) do update set reply_by = excluded.reply_by, zone = excluded.zone, signatory_order = excluded.signatory_order`;
  for (const member of call.members) {
    const id = crypto.randomUUID();
    await tx`
      insert into sign_request (id, statement, organisation, kind, sealed, asked_by, asked_at)
      values (${id}, ${call.statement}, ${member}, 'member', ${sealInstance(instance, REQUEST, id, 1, {})}, ${call.by}, ${call.at})
      on conflict (statement, organisation) do update set withdrawn_at = null`;
  }
}

/** Nobody is asked any more, and no link of this call opens a text. */
export async function closeCall(tx: Tx, statement: string, at: Date): Promise<void> {
  await tx`update call set reply_by = least(reply_by, ${at}) where statement = ${statement}`;
  await tx`update sign_request set secret_until = least(secret_until, ${at}) where statement = ${statement} and kind = 'outside'`;
}

/** After a restore: a link that was replaced since must not open again. Whoever signed may still withhold the name. */
export async function closeSignLinks(tx: Tx, at: Date): Promise<void> {
  await tx`update sign_request set secret_until = least(secret_until, ${at}) where kind = 'outside'`;
}

/**
 * Asks an outside organisation. The secret in its link is returned once and kept only as a keyed hash.
 * @returns the request's id and the secret
 */
export async function askOutside(
  tx: Tx,
  instance: InstanceKeys,
  ask: Asking & { readonly statement: string; readonly by: string; readonly at: Date },
): Promise<{ id: string; secret: string; until: Date }> {
  const id = crypto.randomUUID();
  const secret = newSecret();
  const until = new Date(ask.at.getTime() + ask.days * 86_400_000);
  const text: OutsideText = {
    names: { ar: ask.nameAr || null, fr: ask.nameFr || null, en: ask.nameEn || null },
    website: ask.website,
    sentTo: ask.sentTo,
  };
  await tx`
    insert into sign_request (id, statement, kind, sealed, secret_hash, secret_until, link_by, asked_by, asked_at)
    values (${id}, ${ask.statement}, 'outside', ${sealInstance(instance, REQUEST, id, 1, { ...text })},
      ${secretHash(instance, SECRET, secret)}, ${until}, ${ask.by}, ${ask.by}, ${ask.at})`;
  return { id, secret, until };
}

/** A new link for the same organisation; the old one stops working in this moment. */
export async function replaceLink(tx: Tx, instance: InstanceKeys, request: string, by: string, until: Date): Promise<string> {
  const secret = newSecret();
  await tx`
    update sign_request set secret_hash = ${secretHash(instance, SECRET, secret)}, secret_until = ${until}, link_by = ${by}
    where id = ${request} and kind = 'outside'`;
  return secret;
}

export interface RequestRow {
  id: string;
  statement: string;
  organisation: string | null;
  kind: "member" | "outside";
  sealed: Uint8Array;
  revision: number;
  askedAt: Date;
  secretUntil: Date | null;
  withdrawnAt: Date | null;
  seenIn: Language[] | null;
  takenOff: boolean;
}

interface AnswerRow {
  request: string;
  id: string;
  n: number;
  version: string;
  versionNumber: number;
  kind: AnswerKind;
  unnamed: boolean;
  language: Language;
  at: Date;
  sealed: Uint8Array;
  authority: AuthorityKind | null;
  check: string | null;
  checkedBy: string | null;
  checkedAt: Date | null;
  checkSealed: Uint8Array | null;
}

const requestColumns = (db: Db) => db`
  r.id, r.statement, r.organisation, r.kind, r.sealed, r.revision, r.asked_at as "askedAt", r.secret_until as "secretUntil",
  r.withdrawn_at as "withdrawnAt", (select array_agg(s.language order by s.at) from sighting s where s.request = r.id) as "seenIn",
  exists (select from take_off t where t.request = r.id) as "takenOff"`;

/** All organisations asked to sign this statement, with their answers: three queries, whatever their number. */
export async function requestsOf(db: Db, instance: InstanceKeys, statement: string): Promise<SignRequest[]> {
  const rows = await db<RequestRow[]>`
    select ${requestColumns(db)} from sign_request r where r.statement = ${statement} order by r.asked_at, r.id`;
  if (rows.length === 0) return [];
  const names = new Map((await organisations(db, instance)).map((o) => [o.id as string, o.names]));
  return await withAnswers(db, instance, rows, names);
}

/** One request with its answers; null when there is none. */
export async function findRequest(db: Db, instance: InstanceKeys, id: string): Promise<SignRequest | null> {
  const rows = await db<RequestRow[]>`select ${requestColumns(db)} from sign_request r where r.id = ${id}`;
  const organisation = rows[0]?.organisation;
  const member = organisation ? await organisationBy(db, instance, organisation as OrganisationId) : null;
  return (await withAnswers(db, instance, rows, new Map(member ? [[member.id as string, member.names]] : [])))[0] ?? null;
}

/** Several requests to one organisation, with their answers: three queries, whatever their number. */
export async function requestsBy(
  db: Db,
  instance: InstanceKeys,
  ids: readonly string[],
  organisation: OrganisationId,
): Promise<SignRequest[]> {
  if (ids.length === 0) return [];
  const [rows, member] = await Promise.all([
    db<
      RequestRow[]
    >`select ${requestColumns(db)} from sign_request r where r.id = any(${ids as string[]}) and r.organisation = ${organisation}`,
    organisationBy(db, instance, organisation),
  ]);
  return await withAnswers(db, instance, rows, new Map(member ? [[member.id as string, member.names]] : []));
}

async function withAnswers(
  db: Db,
  instance: InstanceKeys,
  rows: readonly RequestRow[],
  names: ReadonlyMap<string, Names>,
): Promise<SignRequest[]> {
  const answers = await db<AnswerRow[]>`
    select a.request, a.id, a.n, a.version, v.n as "versionNumber", a.kind, a.unnamed, a.language, a.at, a.sealed, c.how as authority, c.by as "checkedBy", c.at as "checkedAt", c.id as "check", c.sealed as "checkSealed"
    from answer a join version v on v.id = a.version left join authority_check c on c.answer = a.id and c.undone_at is null
    where a.request = any(${rows.map((row) => row.id)}) order by a.request, a.n`;
  const byRequest = Map.groupBy(answers, (row) => row.request);
  return rows.map((row) => {
    const text = row.kind === "outside" ? openInstance<OutsideText>(instance, REQUEST, row.id, row.revision, row.sealed) : null;
    return {
      id: row.id,
      statement: row.statement,
      organisation: row.organisation,
      kind: row.kind,
      names: text?.names ?? names.get(row.organisation ?? "") ?? NO_NAMES,
      sentTo: text?.sentTo ?? "",
      website: text?.website ?? "",
      askedAt: row.askedAt,
      secretUntil: row.secretUntil,
      withdrawnAt: row.withdrawnAt,
      seenIn: row.seenIn ?? [],
      takenOff: row.takenOff,
      answers: (byRequest.get(row.id) ?? []).map((answer) => openedAnswer(instance, answer)),
    };
  });
}

function openedAnswer(instance: InstanceKeys, row: AnswerRow): Answer {
  const { request: _, sealed, check, checkedBy, checkedAt, checkSealed, ...rest } = row;
  const note = check && checkSealed ? openInstance<{ note: string }>(instance, CHECK, check, 1, checkSealed).note : "";
  return {
    ...rest,
    text: openInstance<AnswerText>(instance, ANSWER, row.id, 1, sealed),
    check: check && checkedAt ? { id: check, by: checkedBy, at: checkedAt, note } : null,
  };
}

/**
 * The request behind a link; null for a link that is unknown, replaced, expired, taken back, or made by somebody who may
 * not ask any more: whoever left took copies of their links along. One answer for all.
 */
export async function requestByLink(
  db: Db,
  instance: InstanceKeys,
  secret: string,
  now: Date,
): Promise<{ id: string; statement: string } | null> {
  if (secret.length > 200) return null;
  const [row] = await db<{ id: string; statement: string; linkBy: string }[]>`
    select id, statement, link_by as "linkBy" from sign_request
    where secret_hash = ${secretHash(instance, SECRET, secret)} and secret_until > ${now} and withdrawn_at is null`;
  return row && (await mayStill(db, row.linkBy, "signOn.invite")) ? { id: row.id, statement: row.statement } : null;
}

/** The request of an organisation that signed, by its link, however old: whoever signed may withhold the name at any time. */
export async function signedByLink(db: Db, instance: InstanceKeys, secret: string): Promise<string | null> {
  if (secret.length > 200) return null;
  const [row] = await db<{ id: string }[]>`
    select r.id from sign_request r
    where r.secret_hash = ${secretHash(instance, SECRET, secret)} and exists (select from answer a where a.request = r.id and a.kind = 'yes')`;
  return row?.id ?? null;
}

/** The request to one member organisation for one statement. */
export async function requestTo(db: Db, statement: string, organisation: string): Promise<string | null> {
  const [row] = await db<{ id: string }[]>`
    select id from sign_request where statement = ${statement} and organisation = ${organisation}`;
  return row?.id ?? null;
}

/** The calls that ask this organisation and were open at `since` or later, newest first; at most 50. */
export async function callsFor(
  db: Db,
  organisation: string,
  since: Date,
): Promise<{ statement: string; request: string; replyBy: Date; zone: string }[]> {
  return await db<{ statement: string; request: string; replyBy: Date; zone: string }[]>`
    select r.statement, r.id as request, c.reply_by as "replyBy", c.zone
    from sign_request r join call c on c.statement = r.statement
    where r.organisation = ${organisation} and r.withdrawn_at is null and c.reply_by > ${since} order by c.opened_at desc limit 50`;
}

/** Notes that somebody of the organisation has read the text in this language. The first time stays. */
export async function markSeen(db: Db, request: string, language: Language, at: Date): Promise<void> {
  await db`insert into sighting (request, language, at) values (${request}, ${language}, ${at}) on conflict do nothing`;
}

/** Whether anybody has signed this statement: from then on a second person judges what is only a correction. */
export async function isSigned(db: Db, statement: string): Promise<boolean> {
  const [row] = await db`
    select 1 from answer a join sign_request r on r.id = a.request where r.statement = ${statement} and a.kind = 'yes' limit 1`;
  return row !== undefined;
}

/** Whether nobody has answered this version and nothing of it, or of a later one, is public. */
export async function isUntouched(db: Db, version: VersionFacts): Promise<boolean> {
  const [answered] = await db`select 1 from answer where version = ${version.id} limit 1`;
  const statement = await findStatement(db, version.statement);
  const n = statement && (await newestVersion(db, statement.publicId));
  return !answered && (n ?? 0) < version.n;
}

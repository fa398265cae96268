import { type OrganisationId, organisationBy, organisations } from "../../people/index.ts";
import { type InstanceKeys, newSecret, openInstance, sealInstance, secretHash } from "../../platform/crypto/index.ts";
import type { Db, Sql, Tx } from "../../platform/database/index.ts";
import { Refusal } from "../../platform/http/index.ts";
import type { Language } from "../../platform/language/index.ts";
import { effectiveVersion, lastSubstantive } from "../drafts/index.ts";
import { messages } from "./messages.ts";
import {
  type Answer,
  type Answering,
  type AnswerKind,
  type AnswerText,
  type Asking,
  type AuthorityKind,
  isUnderDomain,
  type Names,
  type SignatoryOrder,
  type SignRequest,
  whyClosed,
} from "./model.ts";

const CALL = "coalition/call";
const REQUEST = "coalition/sign-request";
const ANSWER = "coalition/answer";
const SECRET = "coalition/sign";

/** The call to sign a statement: until when, and in which order the names will stand. */
export interface Call {
  readonly statement: string;
  readonly replyBy: Date;
  readonly zone: string;
  readonly order: SignatoryOrder;
}

/** What stands sealed in a request to an outside organisation; for a member it is empty, its names are its own. */
interface OutsideText {
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
    insert into sign_request (id, statement, kind, sealed, secret_hash, secret_until, asked_by, asked_at)
    values (${id}, ${ask.statement}, 'outside', ${sealInstance(instance, REQUEST, id, 1, { ...text })},
      ${secretHash(instance, SECRET, secret)}, ${until}, ${ask.by}, ${ask.at})`;
  return { id, secret, until };
}

/** A new link for the same organisation; the old one stops working in this moment. */
export async function replaceLink(tx: Tx, instance: InstanceKeys, request: string, until: Date): Promise<string> {
  const secret = newSecret();
  await tx`
    update sign_request set secret_hash = ${secretHash(instance, SECRET, secret)}, secret_until = ${until}
    where id = ${request} and kind = 'outside'`;
  return secret;
}

interface RequestRow {
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

async function withAnswers(
  db: Db,
  instance: InstanceKeys,
  rows: readonly RequestRow[],
  names: ReadonlyMap<string, Names>,
): Promise<SignRequest[]> {
  const answers = await db<AnswerRow[]>`
    select a.request, a.id, a.n, a.version, v.n as "versionNumber", a.kind, a.unnamed, a.language, a.at, a.sealed, c.how as authority
    from answer a join version v on v.id = a.version left join authority_check c on c.answer = a.id
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

function openedAnswer(instance: InstanceKeys, { request: _, sealed, ...row }: AnswerRow): Answer {
  return { ...row, text: openInstance<AnswerText>(instance, ANSWER, row.id, 1, sealed) };
}

/** The request behind a link; null for a link that is unknown, replaced or expired (one answer for all three). */
export async function requestByLink(
  db: Db,
  instance: InstanceKeys,
  secret: string,
  now: Date,
): Promise<{ id: string; statement: string } | null> {
  if (secret.length > 200) return null;
  const [row] = await db<{ id: string; statement: string }[]>`
    select id, statement from sign_request where secret_hash = ${secretHash(instance, SECRET, secret)} and secret_until > ${now}`;
  return row ?? null;
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

/** What came of an answer: recorded now, or the same yes was there already. */
export type Recorded =
  | { readonly outcome: "recorded" }
  | { readonly outcome: "already"; readonly versionNumber: number; readonly at: Date };

/**
 * Records an answer for an organisation. A second identical yes changes nothing: the first hour stays.
 * @param by the signed-in person, or null for whoever holds an outside organisation's link
 * @throws Refusal 404 noStatement, 409 closed / requestWithdrawn, 409 versionMoved when the text changed meanwhile
 */
export async function recordAnswer(
  sql: Sql,
  instance: InstanceKeys,
  given: Answering & { readonly request: string; readonly by: string | null; readonly language: Language; readonly at: Date },
): Promise<Recorded> {
  return await sql.begin(async (tx) => {
    const [row] = await tx<(RequestRow & { replyBy: Date })[]>`
      select r.id, r.statement, r.kind, r.sealed, r.revision, r.withdrawn_at as "withdrawnAt", c.reply_by as "replyBy"
      from sign_request r join call c on c.statement = r.statement
      where r.id = ${given.request} for update of r for share of c`;
    if (!row) throw new Refusal(404, messages.noStatement);
    const closed = whyClosed(row, row, given.at);
    if (closed) throw new Refusal(409, closed);
    // shared with other signers; who puts a new version forward waits for them, so nobody signs a text that just went
    await tx`select 1 from statement where id = ${row.statement} for share`;
    const version = await effectiveVersion(tx, instance, row.statement);
    if (version?.id !== given.version) throw new Refusal(409, messages.versionMoved);
    const [last] = await tx<{ n: number; kind: AnswerKind; unnamed: boolean; versionNumber: number; at: Date }[]>`
      select a.n, a.kind, a.unnamed, v.n as "versionNumber", a.at from answer a join version v on v.id = a.version
      where a.request = ${row.id} order by a.n desc limit 1`;
    const substantive = (await lastSubstantive(tx, row.statement))?.n ?? 1;
    if (last?.kind === "yes" && given.kind === "yes" && last.unnamed === given.unnamed && last.versionNumber >= substantive)
      return { outcome: "already", versionNumber: last.versionNumber, at: last.at };
    const id = crypto.randomUUID();
    const text: AnswerText = {
      actedName: given.actedName,
      actedRole: given.actedRole,
      passage: given.passage,
      reason: given.reason,
      awaitingUntil: given.awaitingUntil,
    };
    await tx`
      insert into answer (id, request, n, version, kind, unnamed, language, by, at, sealed)
      values (${id}, ${row.id}, ${(last?.n ?? 0) + 1}, ${version.id}, ${given.kind}, ${given.unnamed}, ${given.language}, ${given.by},
        ${given.at}, ${sealInstance(instance, ANSWER, id, 1, { ...text })})`;
    await markSeen(tx, row.id, given.language, given.at);
    const how = authorityOf(instance, row);
    if (how) await tx`insert into authority_check (answer, how, by, at) values (${id}, ${how}, ${given.by}, ${given.at})`;
    return { outcome: "recorded" };
  });
}

function authorityOf(instance: InstanceKeys, row: RequestRow): AuthorityKind | null {
  if (row.kind === "member") return "affiliation";
  const text = openInstance<OutsideText>(instance, REQUEST, row.id, row.revision, row.sealed);
  return isUnderDomain(text.sentTo, text.website) ? "domain" : null;
}

/** A coordinator has checked that whoever gave this answer may speak for the organisation. */
export async function confirmAuthority(tx: Tx, answer: string, by: string, at: Date): Promise<void> {
  await tx`insert into authority_check (answer, how, by, at) values (${answer}, 'coordinator', ${by}, ${at}) on conflict do nothing`;
}

/** The organisation can no longer answer, and what it answered no longer counts. */
export async function withdrawRequest(tx: Tx, request: string, at: Date): Promise<void> {
  await tx`update sign_request set withdrawn_at = coalesce(withdrawn_at, ${at}) where id = ${request}`;
}

/** The name is never printed again; the signature still counts, unnamed. @param by null: whoever holds the organisation's link */
export async function takeOff(tx: Tx, request: string, by: string | null, at: Date): Promise<void> {
  await tx`insert into take_off (request, by, at) values (${request}, ${by}, ${at}) on conflict do nothing`;
}

/** Whether anybody has signed this statement: from then on a second person judges what is only a correction. */
export async function isSigned(db: Db, statement: string): Promise<boolean> {
  const [row] = await db`
    select 1 from answer a join sign_request r on r.id = a.request where r.statement = ${statement} and a.kind = 'yes' limit 1`;
  return row !== undefined;
}

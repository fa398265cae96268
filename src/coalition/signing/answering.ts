import { isDeepStrictEqual } from "node:util";
import { type InstanceKeys, openInstance, sealInstance } from "../../platform/crypto/index.ts";
import type { Sql, Tx } from "../../platform/database/index.ts";
import { Refusal } from "../../platform/http/index.ts";
import type { Language } from "../../platform/language/index.ts";
import { effectiveVersion, lastSubstantive } from "../drafts/index.ts";
import { messages } from "./messages.ts";
import { type Answering, type AnswerKind, type AnswerText, type AuthorityKind, isUnderDomain, whyClosed } from "./model.ts";
import { republishSignatories } from "./republish.ts";
import { ANSWER, CHECK, markSeen, type OutsideText, REQUEST, type RequestRow } from "./store.ts";

/** A request, as far as an act on it must know it. */
export interface Target {
  readonly id: string;
  readonly statement: string;
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
    const language = version.text.languages[given.language] ? given.language : version.text.master; // what was shown
    const [last] = await tx<
      { id: string; n: number; kind: AnswerKind; unnamed: boolean; versionNumber: number; at: Date; sealed: Uint8Array }[]
    >`
      select a.id, a.n, a.kind, a.unnamed, v.n as "versionNumber", a.at, a.sealed from answer a join version v on v.id = a.version
      where a.request = ${row.id} order by a.n desc limit 1`;
    const substantive = (await lastSubstantive(tx, row.statement))?.n ?? 1;
    const text: AnswerText = {
      actedName: given.actedName,
      actedRole: given.actedRole,
      passage: given.passage,
      reason: given.reason,
      awaitingUntil: given.awaitingUntil,
    };
    if (last?.kind === given.kind && last.unnamed === given.unnamed) {
      // a second yes says the same whoever presses; other answers are the same only word for word
      const before = openInstance<AnswerText>(instance, ANSWER, last.id, 1, last.sealed);
      const same =
        given.kind === "yes" ? last.versionNumber >= substantive : last.versionNumber === version.n && isDeepStrictEqual(before, text);
      if (same) return { outcome: "already", versionNumber: last.versionNumber, at: last.at };
    }
    const id = crypto.randomUUID();
    await tx`
      insert into answer (id, request, n, version, kind, unnamed, language, by, at, sealed)
      values (${id}, ${row.id}, ${(last?.n ?? 0) + 1}, ${version.id}, ${given.kind}, ${given.unnamed}, ${language}, ${given.by},
        ${given.at}, ${sealInstance(instance, ANSWER, id, 1, { ...text })})`;
    await markSeen(tx, row.id, language, given.at);
    const how = authorityOf(instance, row);
    if (how) await tx`insert into authority_check (answer, how, by, at) values (${id}, ${how}, ${given.by}, ${given.at})`;
    // who takes a signature back, or wants no name under it, is obeyed on the public page with this commit
    if (last) await republishSignatories(tx, instance, row.statement, given.at);
    return { outcome: "recorded" };
  });
}

function authorityOf(instance: InstanceKeys, row: RequestRow): AuthorityKind | null {
  if (row.kind === "member") return "affiliation";
  const text = openInstance<OutsideText>(instance, REQUEST, row.id, row.revision, row.sealed);
  return isUnderDomain(text.sentTo, text.website) ? "domain" : null;
}

/** A coordinator says how they know that whoever gave this answer may speak for the organisation. */
export async function confirmAuthority(
  tx: Tx,
  instance: InstanceKeys,
  check: { readonly answer: string; readonly note: string; readonly by: string; readonly at: Date },
): Promise<void> {
  const id = crypto.randomUUID();
  await tx`
    insert into authority_check (id, answer, how, by, at, sealed)
    values (${id}, ${check.answer}, 'coordinator', ${check.by}, ${check.at}, ${sealInstance(instance, CHECK, id, 1, { note: check.note })})
    on conflict (answer) where undone_at is null do nothing`;
}

/** The check was wrong: the signature waits again, and leaves the public list. The row stays, with who undid it. */
export async function undoAuthority(
  tx: Tx,
  instance: InstanceKeys,
  request: Target,
  undo: { readonly answer: string; readonly by: string; readonly at: Date },
): Promise<void> {
  await tx`
    update authority_check set undone_by = ${undo.by}, undone_at = ${undo.at}
    where answer = ${undo.answer} and how = 'coordinator' and undone_at is null`;
  await republishSignatories(tx, instance, request.statement, undo.at);
}

/** The organisation can no longer answer, and what it answered no longer counts, in public either. */
export async function withdrawRequest(tx: Tx, instance: InstanceKeys, request: Target, at: Date): Promise<void> {
  await tx`update sign_request set withdrawn_at = coalesce(withdrawn_at, ${at}) where id = ${request.id}`;
  await republishSignatories(tx, instance, request.statement, at);
}

/**
 * The name is never printed again, and leaves every public page with this commit; the signature still counts, unnamed.
 * @param by null: whoever holds the organisation's link
 */
export async function takeOff(tx: Tx, instance: InstanceKeys, request: Target, by: string | null, at: Date): Promise<void> {
  await tx`insert into take_off (request, by, at) values (${request.id}, ${by}, ${at}) on conflict do nothing`;
  await republishSignatories(tx, instance, request.statement, at);
}

import { type Actor, allows, ChangedRecipient, LastHolder, revokeSafe, shareSafe, transaction } from "../../../people/index.ts";
import type { Sql } from "../../../platform/database/index.ts";
import { Refusal } from "../../../platform/http/index.ts";
import { mayWrite, type OpenStatement } from "../store.ts";
import { messages } from "./messages.ts";

/** Whether this actor decides who can open the draft: the organisation that drafts it does. */
export function decidesSharing(actor: Actor, statement: OpenStatement): boolean {
  return allows(actor.roles, "statement.share") && actor.organisation === statement.organisation && !statement.ended;
}

/** Lets another organisation open the draft, or changes what it may. @throws Refusal 403, 409 */
export async function shareDraft(
  sql: Sql,
  actor: Actor,
  statement: OpenStatement,
  { organisation, as }: { organisation: string; as: "reader" | "editor" },
  now: Date,
): Promise<void> {
  mayDecide(actor, statement);
  await refusing(() => transaction(sql, (tx) => shareSafe(tx, actor.keyring, statement.safe, { to: { organisation }, as, at: now })));
}

/** Takes the draft back from an organisation: new key. @throws Refusal 403, 409 */
export async function takeBackDraft(sql: Sql, actor: Actor, statement: OpenStatement, organisation: string, now: Date): Promise<void> {
  mayDecide(actor, statement);
  if (organisation === statement.organisation) throw new Refusal(409, messages.lastHolder);
  await refusing(() => transaction(sql, (tx) => revokeSafe(tx, actor.keyring, statement.safe, { from: { organisation }, at: now })));
}

/** @throws Refusal 403, 409 */
export function mayDecide(actor: Actor, statement: OpenStatement): void {
  mayWrite(actor, statement, "statement.share");
  if (!decidesSharing(actor, statement)) throw new Refusal(403, messages.onlyDrafter);
}

async function refusing(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (error instanceof ChangedRecipient) throw new Refusal(409, messages.changed);
    if (error instanceof LastHolder) throw new Refusal(409, messages.lastHolder);
    throw error;
  }
}

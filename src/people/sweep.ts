import type { Sql } from "../platform/database/index.ts";
import { IDLE_MS } from "./session/sessions.ts";

const days = 24 * 60 * 60_000;
/** A used, withdrawn or expired invitation tells the leads something for a while, then nobody. */
const INVITATION_KEPT_MS = 90 * days;
/** Failed tries with names nobody has are kept only as long as they may show an attack under way. */
const NOBODYS_TRIES_KEPT_MS = 7 * days;
/** An ended session without its key still tells whose a form is that is posted the morning after. */
const SESSION_KEPT_MS = 1 * days;
const AUDIT_KEPT_MS = 3 * 365 * days;
const GUESS_KEPT_MS = 1 * days;
const DEVICE_KEPT_MS = 365 * days;

/** Deletes what has ended, and takes keys out of sessions left alone. Every process may run it at any time. */
export async function sweep(sql: Sql, now: Date): Promise<void> {
  const before = (ms: number) => new Date(now.getTime() - ms);
  await sql`update session set p = null, pending = null where p is not null and seen_at < ${before(IDLE_MS)}`;
  await sql`delete from session where expires_at <= ${before(SESSION_KEPT_MS)}`;
  await sql`delete from parked_form where expires_at <= ${now}`;
  await sql`delete from invitation where least(expires_at, used_at, withdrawn_at) < ${before(INVITATION_KEPT_MS)}`;
  await sql`delete from guess where last_at < ${before(GUESS_KEPT_MS)}`;
  await sql`delete from device where seen_at < ${before(DEVICE_KEPT_MS)}`;
  await sql`delete from audit where about_person is null and event = 'sign-in-failed' and at < ${before(NOBODYS_TRIES_KEPT_MS)}`;
  await sql`delete from audit where at < ${before(AUDIT_KEPT_MS)}`;
}

import type { Db, Sql, Tx } from "../database/index.ts";

/** One thing to do. It runs inside the transaction that marks it done, so it happens once or not at all. */
export type Handler = (tx: Tx, subject: string, now: Date) => Promise<void>;
export type Handlers = Readonly<Record<string, Handler>>;

/** Plans `kind` for `subject` at `at`, or moves it there if it has not happened yet. */
export async function plan(db: Db, kind: string, subject: string, at: Date): Promise<void> {
  await db`
    insert into due (kind, subject, at) values (${kind}, ${subject}, ${at})
    on conflict (kind, subject) do update set at = excluded.at, failures = 0 where due.done_at is null`;
  await db`select pg_notify('due', '')`;
}

/** Takes a plan back. False when it is no longer there: it has happened, or is happening at this moment. */
export async function unplan(tx: Tx, kind: string, subject: string): Promise<boolean> {
  const gone = await tx`delete from due where kind = ${kind} and subject = ${subject} and done_at is null returning 1`;
  return gone.length === 1;
}

/**
 * Does everything due at `now`, one transaction each. Two processes share the work by row locks; a crash leaves the row
 * as it was. A failure is tried again later, farther apart each time (at most hourly).
 * @returns how many were done and how many failed
 */
export async function runDue(
  sql: Sql,
  handlers: Handlers,
  now: () => Date,
  failed: (kind: string, error: unknown) => void,
): Promise<{ done: number; failed: number }> {
  const count = { done: 0, failed: 0 };
  for (;;) {
    let taken: { id: string; kind: string; subject: string } | undefined;
    try {
      await sql.begin(async (tx) => {
        const at = now();
        [taken] = await tx<{ id: string; kind: string; subject: string }[]>`
          select id, kind, subject from due
          where done_at is null and at + least(interval '1 hour', interval '1 second' * (power(2, least(failures, 12)) - 1)) <= ${at}
            and kind in ${tx(Object.keys(handlers))}
          order by at limit 1 for update skip locked`;
        if (!taken) return;
        await handlers[taken.kind]!(tx, taken.subject, at);
        await tx`update due set done_at = ${at} where id = ${taken.id}`;
      });
    } catch (error) {
      if (!taken) throw error;
      failed(taken.kind, error);
      await sql`update due set failures = failures + 1 where id = ${taken.id}`;
      count.failed++;
      continue;
    }
    if (!taken) return count;
    count.done++;
  }
}

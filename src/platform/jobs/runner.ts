import type { Sql } from "../database/index.ts";
import { type Handlers, runDue } from "./due.ts";

const LONGEST_SLEEP = 1_000; // ms: also how late we notice a clock that was set

export interface Runner {
  /** Waits for what is under way, then ends. */
  stop(): Promise<void>;
}

/**
 * Runs what is due until stopped: at its time, or at once when another connection plans something. Sleeps are short
 * and the wall clock is read afresh after each, so a clock that is set forward or back is followed within a second.
 */
export async function startRunner(options: {
  sql: Sql;
  handlers: Handlers;
  now: () => Date;
  failed: (kind: string, error: unknown) => void;
}): Promise<Runner> {
  const { sql, handlers, now, failed } = options;
  let stopping = false;
  let wake = () => {};
  const listening = await sql.listen("due", () => wake());
  const loop = (async () => {
    while (!stopping) {
      await runDue(sql, handlers, now, failed).catch((error) => failed("due", error));
      const wait = stopping ? 0 : await untilNext(sql, Object.keys(handlers), now).catch(() => LONGEST_SLEEP);
      if (stopping) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, wait);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  })();
  return {
    async stop() {
      stopping = true;
      wake();
      // a connection that was lost and found again may never answer: the pool's end closes it
      const soon = new Promise((done) => setTimeout(done, 2_000).unref());
      await Promise.race([loop.then(() => listening.unlisten()).catch(() => {}), soon]);
    },
  };
}

async function untilNext(sql: Sql, kinds: readonly string[], now: () => Date): Promise<number> {
  const [next] = await sql<
    { at: Date }[]
  >`select at from due where done_at is null and failures = 0 and kind = any(${kinds as string[]}) order by at limit 1`;
  if (!next) return LONGEST_SLEEP;
  return Math.min(LONGEST_SLEEP, Math.max(5, next.at.getTime() - now().getTime()));
}

import { type InstanceKeys, lookUp } from "../../platform/crypto/index.ts";
import type { Db } from "../../platform/database/index.ts";

/** Tries before waiting begins; then each wait doubles, to at most `LONGEST_SECONDS`. An hour without a try forgets all. */
const FREE = { account: 5, address: 30, device: 10 } as const;
const LONGEST_SECONDS = 300;
const FORGOTTEN_SECONDS = 3600;

export interface Counter {
  /** Address: many people can share one (Tor, mobile carriers), so it is generous. */
  readonly kind: keyof typeof FREE;
  readonly of: string;
}

/**
 * Counts a try *before* it is checked, so that a hundred at once are a hundred. Null when it may go on, else the moment
 * from which the next may. Knows nothing of whether an account exists: absent names have counters too.
 */
export async function takeGuess(db: Db, instance: InstanceKeys, counters: readonly Counter[], now: Date): Promise<Date | null> {
  for (const counter of counters) {
    const key = keyOf(instance, counter);
    const [counted] = await db`
      insert into guess as g (key, failures, last_at, next_at) values (${key}, 1, ${now}, ${now})
      on conflict (key) do update set
        failures = case when g.last_at < ${now}::timestamptz - make_interval(secs => ${FORGOTTEN_SECONDS}) then 1 else g.failures + 1 end,
        last_at = ${now},
        next_at = ${now}::timestamptz + make_interval(secs => case
          when g.last_at < ${now}::timestamptz - make_interval(secs => ${FORGOTTEN_SECONDS}) or g.failures + 1 < ${FREE[counter.kind]} then 0
          else least(${LONGEST_SECONDS}, power(2, least(g.failures + 2 - ${FREE[counter.kind]}, 20))) end)
      where g.next_at <= ${now}
      returning 1`;
    if (counted) continue;
    const [slow] = await db<{ nextAt: Date }[]>`select next_at from guess where key = ${key}`;
    return slow?.nextAt ?? now;
  }
  return null;
}

/** A right try was none: it does not count. What wrong ones before it cost stays, or a stranger could read the success off it. */
export async function forgiveGuess(db: Db, instance: InstanceKeys, counters: readonly Counter[]): Promise<void> {
  for (const counter of counters) await db`update guess set failures = greatest(failures - 1, 0) where key = ${keyOf(instance, counter)}`;
}

function keyOf(instance: InstanceKeys, { kind, of }: Counter): Uint8Array {
  return lookUp(instance, `people/guess/${kind}`, of);
}

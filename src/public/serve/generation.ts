import type { Sql } from "../../platform/database/index.ts";
import { readGeneration } from "../store.ts";

/** How old the last look at the generation may be: after a publication or a withdrawal nothing older is served. */
const LOOK_EVERY_MS = 1000;

/** Knows which generation of the published is the present one. */
export interface Watch {
  /** The number, looked up if the last look is too old. @throws when the database does not answer */
  now(): Promise<number>;
  /** The number without waiting; null when it is too old to be trusted. Under steady load it never is. */
  held(): number | null;
  stop(): Promise<void>;
}

/**
 * Watches `published.generation`: a notification or a lost connection makes the held number void at once, and a look at
 * most one second old stands behind it, in case a notification never comes.
 * @param changed called when the number held before is void
 */
export function watchGeneration(reader: Sql, changed: () => void, lookEvery = LOOK_EVERY_MS): Watch {
  const clock = () => performance.now();
  let known: number | null = null;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let looking: Promise<number> | null = null;
  let voids = 0;

  const forget = () => {
    voids++;
    known = null;
    changed();
  };
  const look = () => {
    looking ??= (async () => {
      const started = clock();
      const voidsBefore = voids;
      try {
        const n = await readGeneration(reader);
        if (n !== known) changed();
        known = voids === voidsBefore ? n : null; // notified meanwhile: good for this answer, not for the next
        lookedAt = started;
        return n;
      } catch (error) {
        forget();
        throw error;
      } finally {
        looking = null;
      }
    })();
    return looking;
  };
  const listening = reader.listen("published", forget, forget).catch(() => null); // the looks carry on alone

  return {
    now: async () => (known !== null && clock() - lookedAt < lookEvery ? known : look()),
    held() {
      const age = clock() - lookedAt;
      if (known === null || age >= lookEvery) return null;
      if (age > lookEvery / 2) look().catch(() => {});
      return known;
    },
    async stop() {
      await (await listening)?.unlisten();
    },
  };
}

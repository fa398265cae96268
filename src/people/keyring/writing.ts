import type { Key } from "../../platform/crypto/index.ts";
import type { Tx } from "../../platform/database/index.ts";
import { involvedIn, turnEpochs } from "./epoch.ts";
import { lockSafes } from "./locks.ts";
import { NoAccess, type Safe } from "./model.ts";
import { safeKeysOf } from "./opened.ts";
import { hold } from "./organisation.ts";
import { openPins, savePins } from "./pins.ts";
import { openSafe, refresh } from "./safe.ts";

/**
 * The present epoch and key to write with: the safe is locked, access asked again, and an epoch that is due (somebody
 * was taken off who may have kept the old key) is turned first.
 * @throws NoAccess also for a reader
 */
export async function beginWrite(tx: Tx, safe: Safe, at: Date): Promise<{ epoch: number; s: Key }> {
  const keys = safeKeysOf(safe);
  for (;;) {
    const [row] = await tx<{ due: boolean }[]>`select epoch_due_at is not null as due from safe where id = ${safe.id}`;
    if (!row) throw new NoAccess();
    if (row.due) await turnOne(tx, safe, at);
    const locked = (await lockSafes(tx, [safe.id])).get(safe.id);
    if (!locked) throw new NoAccess();
    if (locked.epochDueAt) continue; // became due between the two
    if ((await refresh(tx, safe)) !== "editor") throw new NoAccess();
    return { epoch: keys.epoch, s: keys.s.get(keys.epoch)! };
  }
}

async function turnOne(tx: Tx, safe: Safe, at: Date): Promise<void> {
  const keys = safeKeysOf(safe);
  const held = await hold(tx, keys.keyring, await involvedIn(tx, [safe.id]));
  const row = (await lockSafes(tx, [safe.id])).get(safe.id);
  const opened = row && (await openSafe(tx, held, safe.id));
  if (!row || opened?.as !== "editor") throw new NoAccess();
  if (!row.epochDueAt) return; // somebody else turned it
  const book = await openPins(tx, held);
  await turnEpochs(tx, held, book, [{ safe: row, s: safeKeysOf(opened).s.get(row.epoch)! }], at);
  await savePins(tx, book);
}

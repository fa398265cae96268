import { type Key, newKey, unwrap, wrap } from "../../platform/crypto/index.ts";
import type { Db, Tx } from "../../platform/database/index.ts";
import type { Safe } from "./model.ts";
import { places } from "./places.ts";
import { keyOfEpoch } from "./safe.ts";
import { beginWrite } from "./writing.ts";

/** A key for one evidence file or one protected person, under the safe's. Its age identity is `identityOf(k)`. @throws NoAccess */
export async function createItemKey(tx: Tx, safe: Safe, item: string, at: Date): Promise<Key> {
  const { epoch, s } = await beginWrite(tx, safe, at);
  const k = newKey();
  await tx`insert into item_key ${tx({ item, safe: safe.id, epoch, wrapped: wrap(k, s, places.item(safe.id, item, epoch)) })}`;
  return k;
}

/** Null when there is none, or it was erased. @throws NoAccess, Damaged */
export async function openItemKey(db: Db, safe: Safe, item: string): Promise<Key | null> {
  const [row] = await db<{ epoch: number; wrapped: Uint8Array }[]>`
    select epoch, wrapped from item_key where item = ${item} and safe = ${safe.id}`;
  return row ? unwrap(row.wrapped, await keyOfEpoch(db, safe, row.epoch), places.item(safe.id, item, row.epoch)) : null;
}

/** What was sealed under this key opens no more, here and (30 days later) in no backup. False when there was none. */
export async function eraseItemKey(tx: Tx, safe: Safe, item: string, at: Date): Promise<boolean> {
  await beginWrite(tx, safe, at);
  return (await tx`delete from item_key where item = ${item} and safe = ${safe.id}`).count === 1;
}

import { Damaged, type Json, type Key, openDocument, sealDocument } from "../../platform/crypto/index.ts";
import type { Db, Tx } from "../../platform/database/index.ts";
import { type As, CARD_BYTES, CardTooLarge, type Keyring, type Safe } from "./model.ts";
import { keysOf } from "./opened.ts";
import { openKeyring } from "./organisation.ts";
import { places } from "./places.ts";
import { type FoundWrap, openWrap, strongest } from "./safe.ts";
import { beginWrite } from "./writing.ts";

export interface Card<T> {
  readonly safe: string;
  readonly as: As;
  readonly card: T;
  readonly at: Date;
}

/** What lists, filters and search see of a safe; replaces the card before. @throws CardTooLarge, NoAccess */
export async function writeCard(tx: Tx, safe: Safe, card: Json, at: Date): Promise<void> {
  if (Buffer.byteLength(JSON.stringify(card)) > CARD_BYTES) throw new CardTooLarge(`${CARD_BYTES} bytes at most`);
  const { epoch, s } = await beginWrite(tx, safe, at);
  const [before] = await tx<{ revision: number }[]>`select revision from card where safe = ${safe.id}`;
  const revision = (before?.revision ?? 0) + 1;
  const sealed = sealDocument(s, places.card(safe.id, epoch, revision), card);
  await tx`
    insert into card ${tx({ safe: safe.id, epoch, revision, sealed, at })}
    on conflict (safe) do update set epoch = excluded.epoch, revision = excluded.revision, sealed = excluded.sealed, at = excluded.at`;
}

/**
 * The cards of all safes with this label that the keyring opens, newest first. Nothing is kept after the request.
 * @throws Damaged
 */
export async function readCards<T>(db: Db, keyring: Keyring, label: string): Promise<Card<T>[]> {
  const rows = await db<(FoundWrap & { revision: number; sealed: Uint8Array; at: Date })[]>`
    select s.id, s.label, s.epoch, h.kind, h.role, w.wrapped, w.handed, c.revision, c.sealed, c.at
    from safe_holder h join safe s on s.id = h.safe join card c on c.safe = s.id
      join safe_wrap w on w.safe = s.id and w.kind = h.kind and w.holder = h.holder and w.epoch = s.epoch
      join organisation_keyring k on k.organisation = h.through
      join organisation_wrap m on m.organisation = k.organisation and m.generation = k.generation and m.person = ${keyring.person}
    where h.through = ${keyring.organisation} and h.lost_at is null and s.label = ${label}
      and ((h.kind = 'organisation' and h.holder = ${keyring.organisation}) or (h.kind = 'person' and h.holder = ${keyring.person}))
    order by s.id, w.handed is not null`;
  const cards: Card<T>[] = [];
  for (const [safe, found] of Map.groupBy(rows, (row) => row.id)) {
    const [{ epoch, revision, sealed, at }] = found as [(typeof found)[0]];
    let s: Key | null = null;
    for (const row of found) s ??= await openWrap(db, keyring, row);
    if (!s) return await readAgain<T>(db, keyring, label, safe);
    cards.push({ safe, as: strongest(found), card: openDocument<T>(s, places.card(safe, epoch, revision), sealed), at });
  }
  return cards.sort((a, b) => b.at.getTime() - a.at.getTime());
}

/** The organisation's key may have turned since the keyring was opened. */
async function readAgain<T>(db: Db, keyring: Keyring, label: string, safe: string): Promise<Card<T>[]> {
  const now = await openKeyring(db, { person: keyring.person, organisation: keyring.organisation, p: keysOf(keyring).p });
  if (!now) return [];
  if (now.generation === keyring.generation) throw new Damaged(places.card(safe, 0, 0));
  return await readCards<T>(db, now, label);
}

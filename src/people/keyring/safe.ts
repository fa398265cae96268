import { randomUUID } from "node:crypto";
import { ageIdentity, Damaged, handOver, type Key, newKey, sameBytes, takeOver, unwrap, wrap } from "../../platform/crypto/index.ts";
import type { Db, Tx } from "../../platform/database/index.ts";
import { lockSafes } from "./locks.ts";
import { type As, ChangedRecipient, type Holder, isId, type Keyring, NoAccess, type Safe, type Subject } from "./model.ts";
import { keysOf, makeSafe, safeKeysOf } from "./opened.ts";
import { hold, openKeyring, ownGeneration } from "./organisation.ts";
import { openPins, savePins, trustedPerson } from "./pins.ts";
import { places } from "./places.ts";

/**
 * A new safe, held by the acting organisation; or, with `persons`, only by the acting person and these by name, and by
 * the organisation's offline key so that it is never orphaned.
 * @throws ChangedRecipient, NoAccess
 */
export async function createSafe(
  tx: Tx,
  keyring: Keyring,
  { label, persons, at, id = randomUUID() }: { label: string; persons?: readonly string[]; at: Date; id?: string },
): Promise<Safe> {
  const others = [...new Set(persons)].filter((person) => person !== keyring.person);
  const held = await hold(tx, keyring, { persons: others });
  const { p, o } = keysOf(held);
  const s = newKey();
  const { organisation, person: by } = held;
  await tx`insert into safe ${tx({ id, label, home: organisation, epoch: 1, at })}`;
  await tx`insert into safe_epoch ${tx({ safe: id, epoch: 1, previous: wrap(newKey(), s, places.previousEpoch(id, 1)), at })}`;
  const holder = (subject: Subject) => ({
    safe: id,
    kind: subject.kind,
    holder: subject.id,
    through: organisation,
    role: "editor",
    by,
    at,
  });
  const sealTo = (subject: Subject, under: Key) => ({
    ...{ safe: id, kind: subject.kind, holder: subject.id, epoch: 1 },
    wrapped: wrap(s, under, places.safe(id, subject, 1)),
  });
  if (!persons) {
    const subject: Subject = { kind: "organisation", id: organisation };
    await tx`insert into safe_holder ${tx(holder(subject))}`;
    await tx`insert into safe_wrap ${tx(sealTo(subject, o))}`;
    return makeSafe(id, label, "editor", held, 1, s);
  }
  const book = await openPins(tx, held);
  const own: Subject = { kind: "person", id: by };
  await tx`insert into safe_holder ${tx(holder(own))}`;
  await tx`insert into safe_wrap ${tx(sealTo(own, p))}`;
  for (const person of others) {
    const subject: Subject = { kind: "person", id: person };
    const recipient = await trustedPerson(tx, book, person);
    if (!recipient) throw new ChangedRecipient(subject);
    await tx`insert into safe_holder ${tx(holder(subject))}`;
    const handed = await handOver(s, recipient, places.safe(id, subject, 1));
    await tx`insert into safe_wrap ${tx({ safe: id, kind: "person", holder: person, epoch: 1, handed })}`;
  }
  const { offlineRecipient } = await ownGeneration(tx, book);
  const handed = await handOver(s, offlineRecipient, places.safeOffline(id, 1));
  await tx`insert into safe_offline ${tx({ safe: id, epoch: 1, recipient: offlineRecipient, handed })}`;
  await savePins(tx, book);
  return makeSafe(id, label, "editor", held, 1, s);
}

/** What a keyring finds of a safe: by its organisation, or by name through it. */
export interface FoundWrap {
  id: string;
  label: string;
  epoch: number;
  kind: Subject["kind"];
  role: As;
  wrapped: Uint8Array | null;
  handed: Uint8Array | null;
}

/** Rows that may open safes for this keyring, as long as its person holds the organisation's key; AEAD wraps first, they are cheap. */
export async function findWraps(
  db: Db,
  { person, organisation }: Keyring,
  which: { ids?: readonly string[]; label?: string },
): Promise<FoundWrap[]> {
  if (which.ids?.length === 0) return [];
  return await db<FoundWrap[]>`
    select s.id, s.label, s.epoch, h.kind, h.role, w.wrapped, w.handed
    from safe_holder h join safe s on s.id = h.safe
      join safe_wrap w on w.safe = s.id and w.kind = h.kind and w.holder = h.holder and w.epoch = s.epoch
      join organisation_keyring k on k.organisation = h.through
      join organisation_wrap m on m.organisation = k.organisation and m.generation = k.generation and m.person = ${person}
    where h.through = ${organisation} and h.lost_at is null
      and ((h.kind = 'organisation' and h.holder = ${organisation}) or (h.kind = 'person' and h.holder = ${person}))
      ${which.ids ? db`and s.id in ${db(which.ids)}` : db``} ${which.label === undefined ? db`` : db`and s.label = ${which.label}`}
    order by s.id, w.handed is not null, h.kind`;
}

/** The key in a row; null when it does not open, or is not the key of the safe's epoch. */
export async function openWrap(db: Db, keyring: Keyring, row: FoundWrap): Promise<Key | null> {
  const { p, o } = keysOf(keyring);
  const subject: Subject =
    row.kind === "person" ? { kind: "person", id: keyring.person } : { kind: "organisation", id: keyring.organisation };
  return await openSafeWrap(db, row, subject, subject.kind === "person" ? p : o);
}

/** @param under the root key of `subject` */
export async function openSafeWrap(
  db: Db,
  { id, epoch, wrapped, handed }: Pick<FoundWrap, "id" | "epoch" | "wrapped" | "handed">,
  subject: Subject,
  under: Key,
): Promise<Key | null> {
  const place = places.safe(id, subject, epoch);
  if (wrapped) return unwrap(wrapped, under, place);
  const s = handed && (await takeOver(handed, ageIdentity(under), place));
  if (!s) return null;
  // Anyone can seal to a public recipient: the key must open the epoch before, down to the one this holder knew.
  const [before] = await db<{ epoch: number; wrapped: Uint8Array }[]>`
    select epoch, wrapped from safe_wrap
    where safe = ${id} and kind = ${subject.kind} and holder = ${subject.id} and epoch < ${epoch} and wrapped is not null
    order by epoch desc limit 1`;
  const earlier = await walkDown(db, id, s, epoch, before?.epoch ?? epoch - 1);
  if (!earlier) return null;
  if (!before) return s;
  const known = unwrap(before.wrapped, under, places.safe(id, subject, before.epoch));
  return known && sameBytes(known, earlier) ? s : null;
}

/** The key of an earlier epoch, from s(n) down: each is sealed under the one after it. Null when the chain does not open. */
async function walkDown(db: Db, safe: string, s: Key, from: number, to: number): Promise<Key | null> {
  const rows = await db<{ epoch: number; previous: Uint8Array }[]>`
    select epoch, previous from safe_epoch where safe = ${safe} and epoch > ${to} and epoch <= ${from} order by epoch desc`;
  let key: Key | null = s;
  for (const row of rows) {
    if (key) key = unwrap(row.previous, key, places.previousEpoch(safe, row.epoch));
  }
  return rows.length === from - to ? key : null;
}

/** Opens a safe for the acting organisation, or by name through it. Null: foreign, absent, revoked alike. @throws Damaged */
export async function openSafe(db: Db, keyring: Keyring, safe: string): Promise<Safe | null> {
  if (!isId(safe)) return null;
  const found = await findWraps(db, keyring, { ids: [safe] });
  for (const row of found) {
    const s = await openWrap(db, keyring, row);
    if (s) return makeSafe(row.id, row.label, strongest(found), keyring, row.epoch, s);
  }
  if (found.length === 0) return null;
  const { person, organisation } = keyring;
  const now = await openKeyring(db, { person, organisation, p: keysOf(keyring).p });
  if (!now) return null;
  if (now.generation !== keyring.generation) return await openSafe(db, now, safe); // the key turned between two reads
  throw new Damaged(places.safe(safe, { kind: "organisation", id: organisation }, found[0]!.epoch));
}

export function strongest(rows: readonly { role: As }[]): As {
  return rows.some((row) => row.role === "editor") ? "editor" : "reader";
}

/** The key of the epoch that sealed something in the safe. @throws NoAccess when it is newer and not ours any more; Damaged */
export async function keyOfEpoch(db: Db, safe: Safe, epoch: number): Promise<Key> {
  const keys = safeKeysOf(safe);
  if (epoch > keys.epoch) await refresh(db, safe);
  const known = keys.s.get(epoch);
  if (known) return known;
  const key = await walkDown(db, safe.id, keys.s.get(keys.epoch)!, keys.epoch, epoch);
  if (!key) throw new Damaged(places.previousEpoch(safe.id, epoch));
  keys.s.set(epoch, key);
  return key;
}

/** Brings an opened safe to its present epoch, and says what the keyring may do there now. @throws NoAccess */
export async function refresh(db: Db, safe: Safe): Promise<As> {
  const keys = safeKeysOf(safe);
  const now = await openSafe(db, keys.keyring, safe.id);
  if (!now) throw new NoAccess();
  const { keyring, epoch, s } = safeKeysOf(now);
  keys.keyring = keyring;
  keys.epoch = epoch;
  keys.s.set(epoch, s.get(epoch)!);
  return now.as;
}

/** Who holds a safe, for the page that shows it. */
export async function holdersOf(db: Db, safe: string): Promise<Holder[]> {
  if (!isId(safe)) return [];
  return await db<Holder[]>`
    select h.kind, h.holder as id, h.through, h.role as "as", h.by, h.at,
      case when h.lost_at is not null then 'lost' when w.handed is not null then 'pending' else 'open' end as key
    from safe_holder h join safe s on s.id = h.safe
      left join safe_wrap w on w.safe = s.id and w.kind = h.kind and w.holder = h.holder and w.epoch = s.epoch
    where h.safe = ${safe} order by h.at, h.kind, h.holder`;
}

/** Every row of the safe and its keys are gone. @throws NoAccess */
export async function destroySafe(tx: Tx, keyring: Keyring, safe: string): Promise<void> {
  const held = await hold(tx, keyring);
  await lockSafes(tx, isId(safe) ? [safe] : []);
  if (!(await openSafe(tx, held, safe))) throw new NoAccess();
  await tx`delete from safe where id = ${safe}`;
}

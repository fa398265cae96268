import { handOver, type Json, type Key, newKey, openDocument, sealDocument, unwrap, wrap } from "../../platform/crypto/index.ts";
import type { Db, Tx } from "../../platform/database/index.ts";
import { lockOrganisations, lockPersons, type SafeRow } from "./locks.ts";
import type { Keyring, Subject } from "./model.ts";
import { keysOf } from "./opened.ts";
import { type PinBook, trustedOrganisation, trustedPerson } from "./pins.ts";
import { places } from "./places.ts";

/** A locked safe whose present key is known. */
export interface Turning {
  readonly safe: SafeRow;
  readonly s: Key;
}

export interface HolderRow {
  readonly safe: string;
  readonly kind: Subject["kind"];
  readonly holder: string;
  readonly through: string;
  readonly lostAt: Date | null;
}

export async function readHolders(db: Db, safes: readonly string[]): Promise<HolderRow[]> {
  if (safes.length === 0) return [];
  return await db<HolderRow[]>`
    select safe, kind, holder, through, lost_at from safe_holder where safe in ${db(safes)} order by safe, kind, holder, through`;
}

/** What turning these safes must lock before the safes themselves. */
export async function involvedIn(db: Db, safes: readonly string[]): Promise<{ organisations: string[]; persons: string[] }> {
  if (safes.length === 0) return { organisations: [], persons: [] };
  const holders = await readHolders(db, safes);
  const homes = await db<{ home: string }[]>`select distinct home from safe where id in ${db(safes)}`;
  return {
    organisations: [...holders.filter((h) => h.kind === "organisation").map((h) => h.holder), ...homes.map((h) => h.home)],
    persons: holders.filter((h) => h.kind === "person").map((h) => h.holder),
  };
}

type WrapRow = { safe: string; kind: string; holder: string; epoch: number; wrapped: Uint8Array | null; handed: Uint8Array | null };

/**
 * A new epoch for each safe: a new key, which opens the one before, for all who hold the safe now. Whoever's recipient
 * is not the one seen first is left out, and must be handed over again after comparing.
 * @param keyring of the present generation
 * @param book its pins; the caller saves them
 * @returns those who were left out
 */
export async function turnEpochs(tx: Tx, keyring: Keyring, book: PinBook, turning: readonly Turning[], at: Date): Promise<Subject[]> {
  if (turning.length === 0) return [];
  const ids = turning.map(({ safe }) => safe.id);
  const holders = Map.groupBy(await readHolders(tx, ids), (row) => row.safe);
  const items = Map.groupBy(await readItems(tx, ids), (row) => row.safe);
  const cards = new Map((await readCardRows(tx, ids)).map((row) => [row.safe, row]));
  const [epochs, wraps, lost, itemRows, cardRows, offline] = [[], [], [], [], [], []] as [
    ...[{ safe: string; epoch: number; previous: Uint8Array; at: Date }[], WrapRow[], HolderRow[]],
    ...[ItemRow[], CardRow[], { safe: string; epoch: number; recipient: string; handed: Uint8Array }[]],
  ];

  for (const { safe, s } of turning) {
    const next = newKey();
    const epoch = safe.epoch + 1;
    epochs.push({ safe: safe.id, epoch, previous: wrap(s, next, places.previousEpoch(safe.id, epoch)), at });
    let heldByOrganisation = false;
    for (const subject of subjectsOf(holders.get(safe.id) ?? [])) {
      const sealed = await sealFor(tx, keyring, book, safe.id, subject, epoch, next);
      if (sealed) wraps.push({ safe: safe.id, kind: subject.kind, holder: subject.id, epoch, ...sealed });
      else lost.push(...holders.get(safe.id)!.filter((row) => row.kind === subject.kind && row.holder === subject.id));
      if (sealed && subject.kind === "organisation") heldByOrganisation = true;
    }
    if (!heldByOrganisation) {
      const home = await trustedOrganisation(tx, book, safe.home);
      if (home) {
        const handed = await handOver(next, home.offlineRecipient, places.safeOffline(safe.id, epoch));
        offline.push({ safe: safe.id, epoch, recipient: home.offlineRecipient, handed });
      }
    }
    for (const { item, epoch: was, wrapped } of items.get(safe.id) ?? []) {
      const k = unwrap(wrapped, s, places.item(safe.id, item, was));
      if (k) itemRows.push({ item, safe: safe.id, epoch, wrapped: wrap(k, next, places.item(safe.id, item, epoch)) });
    }
    const card = cards.get(safe.id);
    if (card) {
      const document = openDocument<Json>(s, places.card(safe.id, card.epoch, card.revision), card.sealed);
      cardRows.push({ ...card, epoch, sealed: sealDocument(next, places.card(safe.id, epoch, card.revision), document) });
    }
  }

  await tx`update safe set epoch = epoch + 1, epoch_due_at = null where id in ${tx(ids)}`;
  await inParts(epochs, (rows) => tx`insert into safe_epoch ${tx(rows)}`);
  // An AEAD wrap of an earlier epoch stays beside a hand-over: it is what the hand-over is checked against.
  await tx`delete from safe_wrap where safe in ${tx(ids)} and (handed is not null or (kind = 'organisation' and holder = ${keyring.organisation})
    or (kind = 'person' and holder = ${keyring.person}))`;
  await inParts(wraps, (rows) => tx`insert into safe_wrap ${tx(rows)}`);
  for (const { safe, kind, holder, through } of lost) {
    await tx`delete from safe_wrap where safe = ${safe} and kind = ${kind} and holder = ${holder}`;
    await tx`update safe_holder set lost_at = ${at} where safe = ${safe} and kind = ${kind} and holder = ${holder} and through = ${through}`;
  }
  await tx`delete from safe_offline where safe in ${tx(ids)}`;
  await inParts(offline, (rows) => tx`insert into safe_offline ${tx(rows)}`);
  await inParts(itemRows, async (rows) => {
    await tx`delete from item_key where item in ${tx(rows.map((row) => row.item))}`;
    await tx`insert into item_key ${tx(rows)}`;
  });
  await inParts(cardRows, async (rows) => {
    await tx`delete from card where safe in ${tx(rows.map((row) => row.safe))}`;
    await tx`insert into card ${tx(rows)}`;
  });
  return unique(lost.map(({ kind, holder }) => ({ kind, id: holder })));
}

/** The next key for one holder: under a key at hand, or handed over; null when their recipient is not to be trusted. */
async function sealFor(
  tx: Tx,
  keyring: Keyring,
  book: PinBook,
  safe: string,
  subject: Subject,
  epoch: number,
  s: Key,
): Promise<Pick<WrapRow, "wrapped" | "handed"> | null> {
  const { p, o } = keysOf(keyring);
  const place = places.safe(safe, subject, epoch);
  if (subject.kind === "organisation") {
    if (subject.id === keyring.organisation) return { wrapped: wrap(s, o, place), handed: null };
    if (!book.seen.has(`organisation/${subject.id}`)) await lockOrganisations(tx, [subject.id]);
    const other = await trustedOrganisation(tx, book, subject.id);
    return other && { wrapped: null, handed: await handOver(s, other.recipient, place) };
  }
  if (subject.id === keyring.person) return { wrapped: wrap(s, p, place), handed: null };
  if (!book.seen.has(`person/${subject.id}`)) await lockPersons(tx, [subject.id]);
  const recipient = await trustedPerson(tx, book, subject.id);
  return recipient ? { wrapped: null, handed: await handOver(s, recipient, place) } : null;
}

/** Those of the rows who have a key, each once, though a person may hold through two organisations. */
export function subjectsOf(rows: readonly HolderRow[]): Subject[] {
  return unique(rows.filter((row) => !row.lostAt).map(({ kind, holder }) => ({ kind, id: holder })));
}

function unique(subjects: readonly Subject[]): Subject[] {
  return [...new Map(subjects.map((subject) => [`${subject.kind}/${subject.id}`, subject])).values()];
}

type ItemRow = { item: string; safe: string; epoch: number; wrapped: Uint8Array };
type CardRow = { safe: string; epoch: number; revision: number; sealed: Uint8Array; at: Date };

async function readItems(tx: Tx, safes: readonly string[]): Promise<ItemRow[]> {
  return await tx<ItemRow[]>`select item, safe, epoch, wrapped from item_key where safe in ${tx(safes)}`;
}

async function readCardRows(tx: Tx, safes: readonly string[]): Promise<CardRow[]> {
  return await tx<CardRow[]>`select safe, epoch, revision, sealed, at from card where safe in ${tx(safes)}`;
}

/** One statement takes at most 65,535 parameters. */
async function inParts<T>(rows: readonly T[], write: (rows: T[]) => PromiseLike<unknown>): Promise<void> {
  for (let i = 0; i < rows.length; i += 1000) await write(rows.slice(i, i + 1000));
}

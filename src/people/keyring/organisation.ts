import {
  ageIdentity,
  fingerprint,
  handOver,
  identityOf,
  type Key,
  newIdentity,
  newKey,
  sameBytes,
  takeOver,
  unwrap,
  wrap,
} from "../../platform/crypto/index.ts";
import type { Db, Tx } from "../../platform/database/index.ts";
import { belongsTo, describeGeneration, type Generation, isVouchedFor, readGenerations, readPresent, verifierOf } from "./generation.ts";
import { lockOrganisations, lockPersons } from "./locks.ts";
import { ChangedRecipient, isId, type Keyring, type Member, NoAccess, type Subject } from "./model.ts";
import { keysOf, makeKeyring } from "./opened.ts";
import { recipientOf } from "./person.ts";
import { newPinBook, openPins, repinOrganisation, repinPerson, savePins, trustedOrganisation, trustedPerson } from "./pins.ts";
import { places } from "./places.ts";

/** The first key of an organisation, held by its first person. `offlineIdentity` is printed once and kept away from the server. */
export async function createOrganisation(
  tx: Tx,
  { organisation, person, p, at }: { organisation: string; person: string; p: Key; at: Date },
): Promise<{ keyring: Keyring; offlineIdentity: string }> {
  const o = newKey();
  const offline = await newIdentity();
  const first = await describeGeneration(organisation, 1, o, offline.recipient, null);
  await tx`insert into organisation_keyring ${tx({ organisation, generation: 1 })}`;
  await writeGeneration(tx, first, o, person, at);
  const wrapped = wrap(o, p, places.organisation(organisation, person, 1));
  await tx`insert into organisation_wrap ${tx({ organisation, person, generation: 1, wrapped, by: person, at })}`;
  const book = newPinBook(organisation, o);
  repinOrganisation(book, first);
  repinPerson(book, person, (await identityOf(p)).recipient);
  await savePins(tx, book);
  return { keyring: makeKeyring(person, organisation, 1, { p, o }), offlineIdentity: offline.identity };
}

/** The public row of a generation, with its key for the offline recipient. */
export async function writeGeneration(tx: Tx, row: Generation, o: Key, by: string, at: Date): Promise<void> {
  const offlineWrap = await handOver(o, row.offlineRecipient, places.organisationOffline(row.organisation, row.generation));
  await tx`insert into organisation_key ${tx({ ...row, offlineWrap, by, at })}`;
}

interface WrapRow {
  organisation: string;
  person: string;
  generation: number;
  wrapped: Uint8Array | null;
  handed: Uint8Array | null;
}

/** The keyring of a person acting for an organisation, from the wraps as they are now; null when they hold no key of it. */
export async function openKeyring(db: Db, who: { person: string; organisation: string; p: Key }): Promise<Keyring | null> {
  if (!isId(who.organisation) || !isId(who.person)) return null;
  const [row] = await db<WrapRow[]>`
    select w.organisation, w.person, w.generation, w.wrapped, w.handed
    from organisation_keyring k join organisation_wrap w using (organisation, generation)
    where w.organisation = ${who.organisation} and w.person = ${who.person}`;
  const o = row && (await openOrganisation(db, row, who.p));
  return o ? makeKeyring(who.person, who.organisation, row.generation, { p: who.p, o }) : null;
}

/** The organisation's key in a wrap or a hand-over; null when it opens for another, or is not the organisation's key. */
export async function openOrganisation(db: Db, row: WrapRow, p: Key): Promise<Key | null> {
  const place = places.organisation(row.organisation, row.person, row.generation);
  if (row.wrapped) return unwrap(row.wrapped, p, place);
  const o = row.handed && (await takeOver(row.handed, ageIdentity(p), place));
  if (!o) return null;
  // Anyone can seal to a public recipient: the key must be the one described, and follow from the one held before.
  const [before] = await db<WrapRow[]>`
    select organisation, person, generation, wrapped, handed from organisation_wrap
    where organisation = ${row.organisation} and person = ${row.person} and generation < ${row.generation} and wrapped is not null
    order by generation desc limit 1`;
  const held = before && (await openOrganisation(db, before, p));
  const described = await readGenerations(db, row.organisation, before?.generation ?? row.generation);
  const present = described.at(-1);
  if (present?.generation !== row.generation || !belongsTo(o, present)) return null;
  if (!before) return o;
  const [first, ...later] = described;
  return held && first && sameBytes(first.verifier, verifierOf(held)) && isVouchedFor(first.verifier, first.generation, later) ? o : null;
}

/**
 * Locks the acting organisation and person, with the others that a write concerns, then reads the wrap again: what the
 * write may rest on. @throws NoAccess
 */
export async function hold(tx: Tx, keyring: Keyring, others: { organisations?: string[]; persons?: string[] } = {}): Promise<Keyring> {
  await lockOrganisations(tx, [keyring.organisation, ...(others.organisations ?? [])]);
  await lockPersons(tx, [keyring.person, ...(others.persons ?? [])]);
  return await reopen(tx, keyring);
}

/** The keyring as it is now. @throws NoAccess when it was taken away */
export async function reopen(db: Db, keyring: Keyring): Promise<Keyring> {
  const { person, organisation } = keyring;
  const now = await openKeyring(db, { person, organisation, p: keysOf(keyring).p });
  if (!now) throw new NoAccess();
  return now;
}

/**
 * Hands the organisation's key to a person, whose next sign-in settles it. Before, two people compared the fingerprint
 * by voice; `fingerprint` is the one they saw. To somebody who holds the key already: nothing happens.
 * @throws ChangedRecipient, NoAccess
 */
export async function handOverOrganisation(
  tx: Tx,
  keyring: Keyring,
  { to, fingerprint: compared, at }: { to: string; fingerprint: string; at: Date },
): Promise<void> {
  const held = await hold(tx, keyring, { persons: [to] });
  const book = await openPins(tx, held);
  const recipient = await trustedPerson(tx, book, to);
  if (!recipient || fingerprint(recipient) !== compared) throw new ChangedRecipient({ kind: "person", id: to });
  await giveOrganisation(tx, held, keysOf(held).o, to, recipient, held.person, at);
  await savePins(tx, book);
}

/** A hand-over of the present generation, unless the person has it. */
export async function giveOrganisation(
  tx: Tx,
  { organisation, generation }: { organisation: string; generation: number },
  o: Key,
  person: string,
  recipient: string,
  by: string,
  at: Date,
): Promise<void> {
  const handed = await handOver(o, recipient, places.organisation(organisation, person, generation));
  await tx`
    insert into organisation_wrap ${tx({ organisation, person, generation, handed, by, at })}
    on conflict (organisation, person, generation) do nothing`;
}

/**
 * After comparing: what the person, or the organisation, has now replaces what was seen first.
 * @throws ChangedRecipient when it is not this fingerprint any more; NoAccess
 */
export async function acceptRecipient(
  tx: Tx,
  keyring: Keyring,
  { kind, id, fingerprint: compared }: Subject & { fingerprint: string },
): Promise<void> {
  const held = await hold(tx, keyring, kind === "organisation" ? { organisations: [id] } : { persons: [id] });
  const book = await openPins(tx, held);
  if (kind === "person") {
    const recipient = await recipientOf(tx, id);
    if (!recipient || fingerprint(recipient) !== compared) throw new ChangedRecipient({ kind, id });
    repinPerson(book, id, recipient);
  } else {
    const present = await readPresent(tx, id);
    if (!present || fingerprint(present.recipient) !== compared) throw new ChangedRecipient({ kind, id });
    repinOrganisation(book, present);
  }
  await savePins(tx, book);
}

/** Who holds the organisation's key. */
export async function membersOf(db: Db, organisation: string): Promise<Member[]> {
  return await db<Member[]>`
    select w.person, w.handed is not null as pending, w.by, w.at
    from organisation_keyring k join organisation_wrap w using (organisation, generation)
    where w.organisation = ${organisation} order by w.at, w.person`;
}

/** Members whose recipient is not the one first seen: compare with them before the next rotation, which leaves them out. */
export async function changedMembers(db: Db, keyring: Keyring): Promise<string[]> {
  const book = await openPins(db, keyring);
  const changed: string[] = [];
  for (const { person } of await membersOf(db, keyring.organisation)) {
    if (person !== keyring.person && !(await trustedPerson(db, book, person))) changed.push(person);
  }
  return changed;
}

/** When a rotation became due, as after a coordinator cut somebody's access; null when none is. */
export async function rotationDue(db: Db, organisation: string): Promise<Date | null> {
  const [row] = await db<{ rotationDueAt: Date | null }[]>`
    select rotation_due_at from organisation_keyring where organisation = ${organisation}`;
  return row?.rotationDueAt ?? null;
}

/** The organisation's own present generation, as its pins know it. @throws ChangedRecipient when the database says otherwise */
export async function ownGeneration(db: Db, book: Parameters<typeof trustedOrganisation>[1]): Promise<Generation> {
  const own = await trustedOrganisation(db, book, book.organisation);
  if (!own) throw new ChangedRecipient({ kind: "organisation", id: book.organisation });
  return own;
}

import { createHash } from "node:crypto";
import { type Key, openDocument, sealDocument } from "../../platform/crypto/index.ts";
import type { Db, Tx } from "../../platform/database/index.ts";
import { type Generation, isVouchedFor, readGenerations, readPresent, statementOf } from "./generation.ts";
import { ChangedRecipient, type Keyring } from "./model.ts";
import { keysOf } from "./opened.ts";
import { places } from "./places.ts";

type OrganisationPin = { generation: number; digest: string; verifier: string };
type Pins = { persons: Record<string, string>; organisations: Record<string, OrganisationPin> };

/**
 * The recipients an organisation has seen first, sealed under its own key: whoever writes to the database cannot swap
 * one unnoticed. One document, so that a pin cannot be taken out alone.
 */
export interface PinBook {
  readonly organisation: string;
  o: Key;
  generation: number;
  revision: number;
  pins: Pins;
  /** What this transaction adds. */
  readonly added: Pins;
  readonly replaced: Set<string>;
  readonly seen: Map<string, Generation | string | null>;
}

export function newPinBook(organisation: string, o: Key): PinBook {
  const pins = { persons: {}, organisations: {} };
  const added = { persons: {}, organisations: {} };
  return { organisation, o, generation: 1, revision: 0, pins, added, replaced: new Set(), seen: new Map() };
}

export async function openPins(db: Db, keyring: Keyring): Promise<PinBook> {
  return await openPinsOf(db, keyring.organisation, keysOf(keyring).o);
}

/** @throws Damaged when the pins were changed, or are gone */
export async function openPinsOf(db: Db, organisation: string, o: Key): Promise<PinBook> {
  const book = newPinBook(organisation, o);
  await readPins(db, book, false);
  return book;
}

async function readPins(db: Db, book: PinBook, alone: boolean): Promise<void> {
  const [row] = await db<{ generation: number; revision: number; sealed: Uint8Array }[]>`
    select generation, revision, sealed from organisation_pins where organisation = ${book.organisation} ${alone ? db`for update` : db``}`;
  const { generation, revision, sealed } = row ?? { generation: 0, revision: 0, sealed: new Uint8Array(0) };
  book.pins = openDocument<Pins>(book.o, places.pins(book.organisation, generation, revision), sealed);
  book.generation = generation;
  book.revision = revision;
}

/** The person's recipient if it is the one first seen, or is seen first now; null when it is another, or there is none. */
export async function trustedPerson(db: Db, book: PinBook, person: string): Promise<string | null> {
  const recipient = await seen(book, `person/${person}`, async () => {
    const [row] = await db<{ recipient: string }[]>`select recipient from person_key where person = ${person}`;
    return row?.recipient ?? null;
  });
  if (!recipient) return null;
  const known = book.added.persons[person] ?? book.pins.persons[person];
  if (known) return known === digestOf(recipient) ? recipient : null;
  book.added.persons[person] = digestOf(recipient);
  return recipient;
}

/** The organisation's present generation, if signatures lead to it from the one first seen, or it is seen first now. */
export async function trustedOrganisation(db: Db, book: PinBook, organisation: string): Promise<Generation | null> {
  return await seen(book, `organisation/${organisation}`, async () => {
    const known = book.added.organisations[organisation] ?? book.pins.organisations[organisation];
    if (!known) {
      const present = await readPresent(db, organisation);
      if (present) pinOrganisation(book, present);
      return present;
    }
    const [first, ...later] = await readGenerations(db, organisation, known.generation);
    if (!first || digestOf(statementOf(first)) !== known.digest) return null;
    if (!isVouchedFor(Buffer.from(known.verifier, "base64"), known.generation, later)) return null;
    const present = later.at(-1) ?? first;
    if (present !== first) pinOrganisation(book, present);
    return present;
  });
}

/** After two people compared the fingerprint: what is there now is the one to trust. */
export function repinPerson(book: PinBook, person: string, recipient: string): void {
  book.added.persons[person] = digestOf(recipient);
  book.replaced.add(`person/${person}`);
  book.seen.set(`person/${person}`, recipient);
}

export function repinOrganisation(book: PinBook, present: Generation): void {
  pinOrganisation(book, present);
  book.replaced.add(`organisation/${present.organisation}`);
  book.seen.set(`organisation/${present.organisation}`, present);
}

/** From now on under the organisation's next key; written by `savePins`. */
export function moveToNextKey(book: PinBook, o: Key, present: Generation): void {
  book.pins = merge(book);
  book.o = o;
  book.generation = present.generation;
  repinOrganisation(book, present);
}

/** Writes what was added, after anything another transaction added meanwhile. @throws ChangedRecipient when the two differ */
export async function savePins(tx: Tx, book: PinBook): Promise<void> {
  const { persons, organisations } = book.added;
  if (Object.keys(persons).length + Object.keys(organisations).length === 0) return;
  if (book.revision === 0) {
    const sealed = sealDocument(book.o, places.pins(book.organisation, book.generation, 1), merge(book));
    await tx`insert into organisation_pins ${tx({ organisation: book.organisation, generation: book.generation, revision: 1, sealed })}`;
    return;
  }
  const [row] = await tx<{ generation: number; revision: number }[]>`
    select generation, revision from organisation_pins where organisation = ${book.organisation} for update`;
  if (row?.generation === book.generation && row.revision !== book.revision) await readPins(tx, book, true);
  for (const [person, digest] of Object.entries(persons)) {
    const other = book.pins.persons[person];
    if (other && other !== digest && !book.replaced.has(`person/${person}`)) throw new ChangedRecipient({ kind: "person", id: person });
  }
  const revision = (row?.revision ?? 0) + 1;
  const sealed = sealDocument(book.o, places.pins(book.organisation, book.generation, revision), merge(book));
  await tx`
    update organisation_pins set generation = ${book.generation}, revision = ${revision}, sealed = ${sealed}
    where organisation = ${book.organisation}`;
}

function merge({ pins, added }: PinBook): Pins {
  return { persons: { ...pins.persons, ...added.persons }, organisations: { ...pins.organisations, ...added.organisations } };
}

function pinOrganisation(book: PinBook, present: Generation): void {
  const verifier = Buffer.from(present.verifier).toString("base64");
  book.added.organisations[present.organisation] = { generation: present.generation, digest: digestOf(statementOf(present)), verifier };
}

async function seen<T extends Generation | string>(book: PinBook, name: string, find: () => Promise<T | null>): Promise<T | null> {
  if (!book.seen.has(name)) book.seen.set(name, await find());
  return book.seen.get(name) as T | null;
}

function digestOf(what: string | Uint8Array): string {
  return createHash("sha256").update(what).digest("base64");
}

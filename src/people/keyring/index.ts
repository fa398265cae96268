import type { Cost, Json, Key } from "../../platform/crypto/index.ts";
import type { Db, Migration, Tx } from "../../platform/database/index.ts";

// SIGNATURES FIRST: bodies follow within the hour (helper KEYS). Ids are uuids as text. All writes happen in the caller's
// transaction; a transaction may be refused by PostgreSQL with 40P01 (deadlock): run it again.
const later = (): never => {
  throw new Error("people/keyring: not written yet");
};

export const keyringMigrations: readonly Migration[] = [];

/** What a signed-in person can open while acting for one organisation. Holds keys that nothing outside this folder can read. */
export interface Keyring {
  readonly person: string;
  readonly organisation: string;
  readonly generation: number;
}
export type As = "reader" | "editor";
/** An opened safe. */
export interface Safe {
  readonly id: string;
  readonly label: string;
  readonly epoch: number;
  readonly as: As;
}
/** Who holds a safe: an organisation, or a person by name, through one of their organisations. */
export interface Holder {
  readonly kind: "organisation" | "person";
  readonly id: string;
  readonly through: string;
  readonly as: As;
  readonly by: string;
  readonly at: Date;
  /** open: can decrypt; pending: can, and the next sign-in settles it; lost: must be handed over again. */
  readonly key: "open" | "pending" | "lost";
}
export interface Member {
  readonly person: string;
  /** True until the person signs in after the hand-over. */
  readonly pending: boolean;
  readonly by: string;
  readonly at: Date;
}
export type Held = { readonly kind: "organisation" | "safe"; readonly id: string };

/** Refused: this person is the last who can open these things. Hand them over first. */
export class LastHolder extends Error {
  readonly held: readonly Held[] = [];
}
/** Refused: the recipient is not the one first seen. Compare the fingerprint with the person, then `acceptRecipient`. */
export class ChangedRecipient extends Error {
  readonly subjects: readonly { kind: "organisation" | "person"; id: string }[] = [];
}
/** Somebody saved another revision meanwhile. */
export class EditConflict extends Error {
  readonly current: number = 0;
}
/** The keyring does not open this (any more): answer as for a thing that is not there. */
export class NoAccess extends Error {}
/** A card must fit in 4 KB. */
export class CardTooLarge extends Error {}

// Persons
export interface NewPerson {
  readonly p: Key;
  readonly recoveryCode: string;
  readonly recipient: string;
}
export async function createPerson(_tx: Tx, _o: { person: string; passphrase: string; cost: Cost }): Promise<NewPerson> {
  return later();
}
/** Null when the passphrase is wrong or the person absent: both cost one Argon2id. `cost` is the setting, used for the absent. */
export async function openPerson(_db: Db, _person: string | null, _passphrase: string, _cost: Cost): Promise<Key | null> {
  return later();
}
export async function openNobody(_passphrase: string, _cost: Cost): Promise<null> {
  return later();
}
export async function openPersonByCode(_db: Db, _person: string | null, _code: string): Promise<Key | null> {
  return later();
}
export async function changePassphrase(_tx: Tx, _o: { person: string; p: Key; passphrase: string; cost: Cost }): Promise<void> {
  return later();
}
/** A new recovery code; the old one opens nothing any more. */
export async function renewRecoveryCode(_tx: Tx, _o: { person: string; p: Key }): Promise<string> {
  return later();
}
/** Recover by code: new passphrase and new code. Null when the code is wrong. End all sessions yourself. */
export async function recoverPerson(
  _tx: Tx,
  _o: { person: string; code: string; passphrase: string; cost: Cost },
): Promise<NewPerson | null> {
  return later();
}
/** "Somebody may know my passphrase" (p given: what it opened is kept), or both lost (p null: colleagues hand over again). */
export async function replacePerson(_tx: Tx, _o: { person: string; p: Key | null; passphrase: string; cost: Cost }): Promise<NewPerson> {
  return later();
}
export async function recipientOf(_db: Db, _person: string): Promise<string | null> {
  return later();
}
/** Five groups of five digits, to be compared by voice before a hand-over. */
export function fingerprint(_recipient: string): string {
  return later();
}
export function wrapForSession(_p: Key, _cookieSecret: string, _sessionKey: Key, _session: string): Uint8Array {
  return later();
}
export function openForSession(_wrapped: Uint8Array, _cookieSecret: string, _sessionKey: Key, _session: string): Key | null {
  return later();
}
export async function sealToPerson(_recipient: string, _bytes: Uint8Array): Promise<Uint8Array> {
  return later();
}
export async function openAsPerson(_p: Key, _sealed: Uint8Array): Promise<Uint8Array | null> {
  return later();
}

// Organisations
/** `offlineIdentity` is printed once and kept away from the server. */
export async function createOrganisation(
  _tx: Tx,
  _o: { organisation: string; person: string; p: Key; at: Date },
): Promise<{ keyring: Keyring; offlineIdentity: string }> {
  return later();
}
/** After the fingerprint was compared: `fingerprint` is the one that was on the page. @throws ChangedRecipient, NoAccess */
export async function handOverOrganisation(_tx: Tx, _keyring: Keyring, _o: { to: string; fingerprint: string; at: Date }): Promise<void> {
  return later();
}
/** After comparing: the person's present recipient replaces the one first seen. @throws ChangedRecipient when it is not this fingerprint */
export async function acceptRecipient(
  _tx: Tx,
  _keyring: Keyring,
  _o: { kind: "organisation" | "person"; id: string; fingerprint: string },
): Promise<void> {
  return later();
}
/** At sign-in: turns hand-overs to this person, and to their organisations, into AEAD wraps. */
export async function settle(_tx: Tx, _o: { person: string; p: Key }): Promise<{ settled: number; refused: number }> {
  return later();
}
/** Reads the wraps afresh; null when this person does not (any more) hold the organisation's key. */
export async function openKeyring(_db: Db, _o: { person: string; organisation: string; p: Key }): Promise<Keyring | null> {
  return later();
}
/** @throws LastHolder, ChangedRecipient, NoAccess */
export async function removeFromOrganisation(_tx: Tx, _keyring: Keyring, _o: { person: string; at: Date }): Promise<void> {
  return later();
}
/** By a coordinator who holds no key of it: deletes wraps, marks the rotation due, gives nothing. @throws LastHolder */
export async function cutAccess(_tx: Tx, _o: { organisation: string; person: string; at: Date }): Promise<void> {
  return later();
}
/** New generation of the key, new epochs of its safes. @throws ChangedRecipient, NoAccess */
export async function rotateOrganisation(_tx: Tx, _keyring: Keyring, _o: { at: Date }): Promise<Keyring> {
  return later();
}
export async function rotationDue(_db: Db, _organisation: string): Promise<Date | null> {
  return later();
}
/** With the printed key: hands the organisation's key, and what the person lost, to a person. False when the identity is another's. */
export async function recoverOrganisation(
  _tx: Tx,
  _o: { organisation: string; offlineIdentity: string; to: string; at: Date },
): Promise<boolean> {
  return later();
}
/** A new printed key instead of the old one (do this after the old one was used or may have been seen). */
export async function renewOfflineKey(_tx: Tx, _keyring: Keyring, _o: { at: Date }): Promise<{ offlineIdentity: string }> {
  return later();
}
export async function membersOf(_db: Db, _organisation: string): Promise<Member[]> {
  return later();
}
export async function pendingFor(_db: Db, _organisation: string): Promise<Member[]> {
  return later();
}

// Safes
/** Held by the acting organisation, or, with `persons`, only by these persons (the acting one included). */
export async function createSafe(
  _tx: Tx,
  _keyring: Keyring,
  _o: { label: string; persons?: readonly string[]; at: Date; id?: string },
): Promise<Safe> {
  return later();
}
/** Null: foreign or absent. */
export async function openSafe(_db: Db, _keyring: Keyring, _safe: string): Promise<Safe | null> {
  return later();
}
/** @throws ChangedRecipient, NoAccess */
export async function shareSafe(
  _tx: Tx,
  _keyring: Keyring,
  _safe: string,
  _o: { to: { organisation: string } | { person: string; through: string }; as: As; at: Date },
): Promise<void> {
  return later();
}
/** @throws LastHolder, ChangedRecipient, NoAccess */
export async function revokeSafe(
  _tx: Tx,
  _keyring: Keyring,
  _safe: string,
  _o: { from: { organisation: string } | { person: string; through: string }; at: Date },
): Promise<void> {
  return later();
}
export async function holdersOf(_db: Db, _safe: string): Promise<Holder[]> {
  return later();
}
/** Every row of the safe, and its keys, are gone. */
export async function destroySafe(_tx: Tx, _keyring: Keyring, _safe: string): Promise<void> {
  return later();
}
/** Saves revision base + 1 (base 0: the first). @throws EditConflict, NoAccess */
export async function saveRevision(
  _tx: Tx,
  _safe: Safe,
  _o: { record: string; row: string; base: number; document: Json; by: string; at: Date },
): Promise<number> {
  return later();
}
export interface Revision<T> {
  readonly n: number;
  readonly document: T;
  readonly by: string;
  readonly at: Date;
}
export async function readRevision<T>(_db: Db, _safe: Safe, _record: string, _row: string, _n?: number): Promise<Revision<T> | null> {
  return later();
}
/** Oldest first. */
export async function readRevisions<T>(_db: Db, _safe: Safe, _record: string, _row: string): Promise<Revision<T>[]> {
  return later();
}
export async function eraseRevisions(_tx: Tx, _safe: Safe, _record: string, _row: string): Promise<number> {
  return later();
}
/** @throws CardTooLarge, NoAccess */
export async function writeCard(_tx: Tx, _safe: Safe, _card: Json, _at: Date): Promise<void> {
  return later();
}
/** The cards of all safes with this label that the keyring opens. */
export async function readCards<T>(_db: Db, _keyring: Keyring, _label: string): Promise<{ safe: string; as: As; card: T; at: Date }[]> {
  return later();
}
/** A key for one evidence file or protected person, under the safe's key. */
export async function createItemKey(_tx: Tx, _safe: Safe, _item: string): Promise<Key> {
  return later();
}
export async function openItemKey(_db: Db, _safe: Safe, _item: string): Promise<Key | null> {
  return later();
}
export async function eraseItemKey(_tx: Tx, _safe: Safe, _item: string): Promise<boolean> {
  return later();
}

import { newIdentity, newKey, wrap } from "../../platform/crypto/index.ts";
import type { Db, Tx } from "../../platform/database/index.ts";
import { involvedIn, type Turning, turnEpochs } from "./epoch.ts";
import { describeGeneration } from "./generation.ts";
import { lockOrganisations, lockPersons, lockSafes, type SafeRow } from "./locks.ts";
import { type Held, type Keyring, LastHolder, NoAccess, type Subject } from "./model.ts";
import { keysOf, makeKeyring } from "./opened.ts";
import { giveOrganisation, membersOf, ownGeneration, reopen, writeGeneration } from "./organisation.ts";
import { moveToNextKey, openPins, type PinBook, savePins, trustedPerson } from "./pins.ts";
import { places } from "./places.ts";
import { findWraps, openWrap } from "./safe.ts";

/** `leftOut`: their recipient is not the one seen first; hand over again after comparing. */
export interface Rotated {
  readonly keyring: Keyring;
  readonly leftOut: readonly Subject[];
}

/** A new generation of the organisation's key and new epochs of its safes. @throws NoAccess */
export async function rotateOrganisation(tx: Tx, keyring: Keyring, { at }: { at: Date }): Promise<Rotated> {
  const { held } = await lockForRotation(tx, keyring, null);
  return await rotate(tx, held, await openPins(tx, held), [], null, at);
}

/** A rotation with a new printed key: after the old one was used, or may have been seen. @throws NoAccess */
export async function renewOfflineKey(tx: Tx, keyring: Keyring, { at }: { at: Date }): Promise<Rotated & { offlineIdentity: string }> {
  const { held } = await lockForRotation(tx, keyring, null);
  const { identity, recipient } = await newIdentity();
  const rotated = await rotate(tx, held, await openPins(tx, held), [], recipient, at);
  // Safes held by name only are still for the old printed key, until somebody who opens them saves in them.
  await tx`
    update safe set epoch_due_at = ${at} where home = ${held.organisation} and epoch_due_at is null
      and id in (select safe from safe_offline where recipient <> ${recipient})`;
  return { ...rotated, offlineIdentity: identity };
}

/**
 * Takes a person off: their wraps of the organisation's key, and all they held through it by name; then a rotation. What
 * they copied before, they keep: say so. Their own key and their other organisations are untouched.
 * @throws LastHolder with what to hand over first; NoAccess when the keyring is no member's (any more), or is their own
 */
export async function removeFromOrganisation(tx: Tx, keyring: Keyring, { person, at }: { person: string; at: Date }): Promise<Rotated> {
  if (person === keyring.person) throw new NoAccess("somebody else must do it: whoever rotates knows the new key");
  const { held, named } = await lockForRotation(tx, keyring, person);
  await takeOff(tx, held.organisation, person);
  const book = await openPins(tx, held);
  // Safes held by name: turned now where the acting person opens them, else by the next who saves there.
  const turning = await openOwn(tx, held, named);
  const rest = [...named.keys()].filter((id) => !turning.some(({ safe }) => safe.id === id));
  if (rest.length > 0) await tx`update safe set epoch_due_at = ${at} where id in ${tx(rest)}`;
  return await rotate(tx, held, book, turning, null, at);
}

/**
 * A coordinator, who holds no key of the organisation, cuts a person off: deletes wraps and marks rotations due. Gives
 * nothing. Until a member rotates, the key that the person may have kept stays in use. @throws LastHolder
 */
export async function cutAccess(tx: Tx, { organisation, person, at }: { organisation: string; person: string; at: Date }): Promise<void> {
  await lockOrganisations(tx, [organisation], organisation);
  const safes = await namedSafes(tx, organisation, person);
  await lockPersons(tx, (await involvedIn(tx, safes)).persons);
  const named = await lockSafes(tx, safes);
  await takeOff(tx, organisation, person);
  await tx`update organisation_keyring set rotation_due_at = ${at} where organisation = ${organisation}`;
  if (named.size > 0) await tx`update safe set epoch_due_at = ${at} where id in ${tx([...named.keys()])}`;
}

/** What the person is the last to open through this organisation: hand it over before taking them off. */
export async function lastHeldBy(db: Db, organisation: string, person: string): Promise<Held[]> {
  const members = await membersOf(db, organisation);
  const held: Held[] = members.length === 1 && members[0]!.person === person ? [{ kind: "organisation", id: organisation }] : [];
  const safes = await db<{ safe: string }[]>`
    select h.safe from safe_holder h
    where h.kind = 'person' and h.holder = ${person} and h.through = ${organisation} and h.lost_at is null and not exists (
      select from safe_holder other where other.safe = h.safe and other.lost_at is null
        and not (other.kind = 'person' and other.holder = ${person} and other.through = ${organisation}))
    order by h.safe`;
  return [...held, ...safes.map(({ safe }) => ({ kind: "safe" as const, id: safe }))];
}

/** Deletes what a person holds of, and through, an organisation. @throws LastHolder */
async function takeOff(tx: Tx, organisation: string, person: string): Promise<void> {
  const last = await lastHeldBy(tx, organisation, person);
  if (last.length > 0) throw new LastHolder(last);
  await tx`delete from organisation_wrap where organisation = ${organisation} and person = ${person}`;
  await tx`
    delete from safe_wrap w using safe_holder h
    where h.kind = 'person' and h.holder = ${person} and h.through = ${organisation}
      and w.safe = h.safe and w.kind = 'person' and w.holder = ${person}
      and not exists (select from safe_holder other where other.safe = h.safe and other.kind = 'person' and other.holder = ${person}
        and other.through <> ${organisation})`;
  await tx`delete from safe_holder where kind = 'person' and holder = ${person} and through = ${organisation}`;
}

async function namedSafes(db: Db, organisation: string, person: string): Promise<string[]> {
  const rows = await db<{ safe: string }[]>`
    select safe from safe_holder where kind = 'person' and holder = ${person} and through = ${organisation}`;
  return rows.map(({ safe }) => safe);
}

async function heldSafes(db: Db, organisation: string): Promise<string[]> {
  const rows = await db<{ safe: string }[]>`
    select safe from safe_holder where kind = 'organisation' and holder = ${organisation} and lost_at is null`;
  return rows.map(({ safe }) => safe);
}

/** Everything a rotation touches, in the order of `locks.ts`; then the keyring as it is. */
async function lockForRotation(tx: Tx, keyring: Keyring, person: string | null): Promise<{ held: Keyring; named: Map<string, SafeRow> }> {
  const { organisation } = keyring;
  const concerned = async () => [...(await heldSafes(tx, organisation)), ...(person ? await namedSafes(tx, organisation, person) : [])];
  const before = await involvedIn(tx, await concerned());
  await lockOrganisations(tx, [organisation, ...before.organisations], organisation);
  const safes = await concerned(); // nobody adds to the organisation's now: that needs the row we hold
  const { persons } = await involvedIn(tx, safes);
  await lockPersons(tx, [keyring.person, ...persons, ...(await membersOf(tx, organisation)).map((member) => member.person)]);
  const held = await reopen(tx, keyring);
  await lockSafes(tx, safes);
  const organisationsOwn = new Set(await heldSafes(tx, organisation));
  const named = person
    ? await lockSafes(
        tx,
        (await namedSafes(tx, organisation, person)).filter((id) => !organisationsOwn.has(id)),
      )
    : new Map();
  return { held, named };
}

/** The rotation itself; `also` are safes beside the organisation's own to be turned with it. */
async function rotate(
  tx: Tx,
  held: Keyring,
  book: PinBook,
  also: readonly Turning[],
  newOffline: string | null,
  at: Date,
): Promise<Rotated> {
  const { organisation, person } = held;
  const { p, o } = keysOf(held);
  const own = await ownGeneration(tx, book);
  const turning = await openOwn(tx, held, await lockSafes(tx, await heldSafes(tx, organisation)));

  const next = newKey();
  const generation = own.generation + 1;
  const described = await describeGeneration(organisation, generation, next, newOffline ?? own.offlineRecipient, o);
  await writeGeneration(tx, described, next, person, at);
  const members = await membersOf(tx, organisation);
  await tx`update organisation_key set offline_wrap = null where organisation = ${organisation} and generation < ${generation}`;
  await tx`update organisation_keyring set generation = ${generation}, rotation_due_at = null where organisation = ${organisation}`;
  await tx`delete from organisation_wrap where organisation = ${organisation} and (person = ${person} or handed is not null)`;
  const wrapped = wrap(next, p, places.organisation(organisation, person, generation));
  await tx`insert into organisation_wrap ${tx({ organisation, person, generation, wrapped, by: person, at })}`;
  const leftOut: Subject[] = [];
  for (const { person: member } of members) {
    if (member === person) continue;
    const recipient = await trustedPerson(tx, book, member);
    if (recipient) {
      await giveOrganisation(tx, described, next, member, recipient, person, at);
    } else {
      leftOut.push({ kind: "person", id: member });
      await tx`delete from organisation_wrap where organisation = ${organisation} and person = ${member}`;
    }
  }

  const now = makeKeyring(person, organisation, generation, { p, o: next });
  moveToNextKey(book, next, described);
  leftOut.push(...(await turnEpochs(tx, now, book, [...turning, ...also], at)));
  await savePins(tx, book);
  return { keyring: now, leftOut };
}

/** Those of the locked safes that the keyring opens. */
async function openOwn(tx: Tx, keyring: Keyring, safes: Map<string, SafeRow>): Promise<Turning[]> {
  const turning = new Map<string, Turning>();
  for (const row of await findWraps(tx, keyring, { ids: [...safes.keys()] })) {
    if (turning.has(row.id)) continue;
    const s = await openWrap(tx, keyring, row);
    if (s) turning.set(row.id, { safe: safes.get(row.id)!, s });
  }
  return [...turning.values()];
}

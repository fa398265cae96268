import { handOver, type Key, wrap } from "../../platform/crypto/index.ts";
import type { Tx } from "../../platform/database/index.ts";
import { involvedIn, readHolders, subjectsOf, turnEpochs } from "./epoch.ts";
import { lockPersons, lockSafes, type SafeRow } from "./locks.ts";
import { type As, ChangedRecipient, isId, type Keyring, LastHolder, type Named, NoAccess, type Subject } from "./model.ts";
import { keysOf, safeKeysOf } from "./opened.ts";
import { hold } from "./organisation.ts";
import { openPins, type PinBook, savePins, trustedOrganisation, trustedPerson } from "./pins.ts";
import { places } from "./places.ts";
import { openSafe } from "./safe.ts";

/**
 * Shares a safe, with all its history. To a holder: changes what they may do, and gives a lost key again.
 * @throws ChangedRecipient, NoAccess
 */
export async function shareSafe(tx: Tx, keyring: Keyring, safe: string, { to, as, at }: { to: Named; as: As; at: Date }): Promise<void> {
  const { subject, through } = subjectOf(to);
  const { held, row, s } = await lockForSharing(tx, keyring, safe, subject);
  const book = await openPins(tx, held);
  const present = (await readHolders(tx, [safe])).filter((h) => h.kind === subject.kind && h.holder === subject.id);
  if (!present.some((h) => !h.lostAt)) {
    const sealed = await sealFor(tx, held, book, row, s, subject);
    await tx`delete from safe_wrap where safe = ${safe} and kind = ${subject.kind} and holder = ${subject.id}`;
    await tx`insert into safe_wrap ${tx({ safe, kind: subject.kind, holder: subject.id, epoch: row.epoch, ...sealed })}`;
  }
  const holder = { safe, kind: subject.kind, holder: subject.id, through, role: as, by: held.person, at };
  await tx`
    insert into safe_holder ${tx(holder)} on conflict (safe, kind, holder, through) do update set role = excluded.role, lost_at = null`;
  if (present.length > 0)
    await tx`update safe_holder set lost_at = null where safe = ${safe} and kind = ${subject.kind} and holder = ${subject.id}`;
  if (subject.kind === "organisation") await tx`delete from safe_offline where safe = ${safe}`; // its own offline key opens it now
  await savePins(tx, book);
}

/**
 * Takes a holder off and turns the epoch, so that a kept key opens nothing new. Who gives up their own hold cannot turn
 * it: the next who saves does. To no holder: nothing happens.
 * @throws LastHolder, NoAccess
 * @returns those left out of the new epoch: their recipient is not the one seen first
 */
export async function revokeSafe(
  tx: Tx,
  keyring: Keyring,
  safe: string,
  { from, at }: { from: Named; at: Date },
): Promise<readonly Subject[]> {
  const { subject, through } = subjectOf(from);
  const { held, row, s } = await lockForSharing(tx, keyring, safe, subject);
  const before = await readHolders(tx, [safe]);
  const gone = before.find((h) => h.kind === subject.kind && h.holder === subject.id && h.through === through);
  if (!gone) return [];
  const rest = before.filter((h) => h !== gone);
  if (subjectsOf(rest).length === 0) throw new LastHolder([{ kind: "safe", id: safe }]);
  await tx`delete from safe_holder where safe = ${safe} and kind = ${subject.kind} and holder = ${subject.id} and through = ${through}`;
  if (!rest.some((h) => h.kind === subject.kind && h.holder === subject.id)) {
    await tx`delete from safe_wrap where safe = ${safe} and kind = ${subject.kind} and holder = ${subject.id}`;
  }
  const book = await openPins(tx, held);
  let leftOut: readonly Subject[] = [];
  if (await openSafe(tx, held, safe)) {
    leftOut = await turnEpochs(tx, held, book, [{ safe: row, s }], at);
  } else {
    await tx`update safe set epoch_due_at = ${at} where id = ${safe}`;
    if (!subjectsOf(rest).some((h) => h.kind === "organisation")) await sealOffline(tx, book, row, s);
  }
  await savePins(tx, book);
  return leftOut;
}

function subjectOf(named: Named): { subject: Subject; through: string } {
  return "organisation" in named
    ? { subject: { kind: "organisation", id: named.organisation }, through: named.organisation }
    : { subject: { kind: "person", id: named.person }, through: named.through };
}

/** Locks all that sharing or turning touches, then opens the safe as it is. @throws NoAccess */
async function lockForSharing(tx: Tx, keyring: Keyring, safe: string, subject: Subject): Promise<{ held: Keyring; row: SafeRow; s: Key }> {
  if (!isId(safe) || !isId(subject.id)) throw new NoAccess();
  const before = await involvedIn(tx, [safe]);
  const held = await hold(tx, keyring, {
    organisations: [...before.organisations, ...(subject.kind === "organisation" ? [subject.id] : [])],
    persons: [...before.persons, ...(subject.kind === "person" ? [subject.id] : [])],
  });
  const row = (await lockSafes(tx, [safe])).get(safe);
  await lockPersons(tx, (await involvedIn(tx, [safe])).persons); // who came in meanwhile
  const opened = row && (await openSafe(tx, held, safe));
  if (!row || !opened) throw new NoAccess();
  return { held, row, s: safeKeysOf(opened).s.get(row.epoch)! };
}

async function sealFor(
  tx: Tx,
  held: Keyring,
  book: PinBook,
  safe: SafeRow,
  s: Key,
  subject: Subject,
): Promise<{ wrapped: Uint8Array } | { handed: Uint8Array }> {
  const place = places.safe(safe.id, subject, safe.epoch);
  const { p, o } = keysOf(held);
  if (subject.id === held.organisation) return { wrapped: wrap(s, o, place) };
  if (subject.id === held.person) return { wrapped: wrap(s, p, place) };
  const recipient =
    subject.kind === "organisation"
      ? (await trustedOrganisation(tx, book, subject.id))?.recipient
      : await trustedPerson(tx, book, subject.id);
  if (!recipient) throw new ChangedRecipient(subject);
  return { handed: await handOver(s, recipient, place) };
}

async function sealOffline(tx: Tx, book: PinBook, safe: SafeRow, s: Key): Promise<void> {
  const home = await trustedOrganisation(tx, book, safe.home);
  if (!home) throw new ChangedRecipient({ kind: "organisation", id: safe.home });
  const handed = await handOver(s, home.offlineRecipient, places.safeOffline(safe.id, safe.epoch));
  const offline = { safe: safe.id, epoch: safe.epoch, recipient: home.offlineRecipient, handed };
  await tx`
    insert into safe_offline ${tx(offline)}
    on conflict (safe) do update set epoch = excluded.epoch, recipient = excluded.recipient, handed = excluded.handed`;
}

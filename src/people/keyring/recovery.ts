import { type Cost, handOver, identityOf, type Key, newKey, readIdentity, takeOver, unwrap, wrap } from "../../platform/crypto/index.ts";
import type { Tx } from "../../platform/database/index.ts";
import { belongsTo, readPresent } from "./generation.ts";
import { lockOrganisations, lockPersons, lockSafes } from "./locks.ts";
import { NoAccess, type Subject } from "./model.ts";
import { giveOrganisation, membersOf } from "./organisation.ts";
import { type NewPerson, putPerson } from "./person.ts";
import { openPinsOf, repinPerson, savePins } from "./pins.ts";
import { places } from "./places.ts";
import { settle } from "./settle.ts";

/**
 * A new root key and recipient. With the old one ("somebody may know my passphrase"): all it opened moves under the new
 * one, and rotations become due. Without (`p` null: passphrase and code both lost): colleagues hand over again, and what
 * only this person held comes back from another holder or the offline key. Everyone must compare the fingerprint anew.
 * Then end all sessions. @throws NoAccess when `p` is not this person's
 */
export async function replacePerson(
  tx: Tx,
  { person, p, passphrase, cost, at }: { person: string; p: Key | null; passphrase: string; cost: Cost; at: Date },
): Promise<NewPerson> {
  if (p) await settle(tx, { person, p });
  const [row] = await tx<{ revision: number; recipient: string }[]>`
    select revision, recipient from person_key where person = ${person} for update`;
  if (!row || (p && (await identityOf(p)).recipient !== row.recipient)) throw new NoAccess();
  if (p) await settle(tx, { person, p }); // what was handed over until the row was ours alone
  const next = newKey();
  if (p) await moveWraps(tx, person, p, next, at);
  else await giveUpWraps(tx, person, at);
  return await putPerson(tx, { person, p: next, revision: row.revision + 1, passphrase, cost });
}

async function moveWraps(tx: Tx, person: string, p: Key, next: Key, at: Date): Promise<void> {
  const organisations = await tx<{ organisation: string; generation: number; wrapped: Uint8Array }[]>`
    select organisation, generation, wrapped from organisation_wrap where person = ${person} and wrapped is not null`;
  for (const { organisation, generation, wrapped } of organisations) {
    const place = places.organisation(organisation, person, generation);
    const o = unwrap(wrapped, p, place);
    if (o) {
      await tx`
        update organisation_wrap set wrapped = ${wrap(o, next, place)}
        where organisation = ${organisation} and person = ${person} and generation = ${generation}`;
    }
  }
  const subject: Subject = { kind: "person", id: person };
  const safes = await tx<{ safe: string; epoch: number; wrapped: Uint8Array }[]>`
    select safe, epoch, wrapped from safe_wrap where kind = 'person' and holder = ${person} and wrapped is not null`;
  for (const { safe, epoch, wrapped } of safes) {
    const place = places.safe(safe, subject, epoch);
    const s = unwrap(wrapped, p, place);
    if (s) {
      await tx`
        update safe_wrap set wrapped = ${wrap(s, next, place)}
        where safe = ${safe} and kind = 'person' and holder = ${person} and epoch = ${epoch}`;
    }
  }
  await tx`
    update organisation_keyring set rotation_due_at = ${at}
    where organisation in (select organisation from organisation_wrap where person = ${person}) and rotation_due_at is null`;
  await tx`
    update safe set epoch_due_at = ${at}
    where id in (select safe from safe_wrap where kind = 'person' and holder = ${person}) and epoch_due_at is null`;
}

async function giveUpWraps(tx: Tx, person: string, at: Date): Promise<void> {
  await tx`delete from organisation_wrap where person = ${person}`;
  await tx`delete from safe_wrap where kind = 'person' and holder = ${person}`;
  await tx`update safe_holder set lost_at = ${at} where kind = 'person' and holder = ${person} and lost_at is null`;
}

/**
 * With the printed key: hands the organisation's key to a person, and the safes that they lost, or that nobody opens any
 * more. Whoever calls this has made sure who they are; their present recipient is the trusted one from now on.
 * Afterwards print a new one (`renewOfflineKey`). Null when this is not the organisation's printed key.
 */
export async function recoverOrganisation(
  tx: Tx,
  { organisation, offlineIdentity, to, at }: { organisation: string; offlineIdentity: string; to: string; at: Date },
): Promise<{ safes: number } | null> {
  const offline = await readIdentity(offlineIdentity);
  await lockOrganisations(tx, [organisation]);
  const present = await readPresent(tx, organisation);
  if (!offline || present?.offlineRecipient !== offline.recipient) return null;
  await lockPersons(tx, [to]);
  const [row] = await tx<{ recipient: string; offlineWrap: Uint8Array | null }[]>`
    select p.recipient, k.offline_wrap from person_key p, organisation_key k
    where p.person = ${to} and k.organisation = ${organisation} and k.generation = ${present.generation}`;
  if (!row) throw new NoAccess();
  const o =
    row.offlineWrap && (await takeOver(row.offlineWrap, offline.identity, places.organisationOffline(organisation, present.generation)));
  if (!o || !belongsTo(o, present)) return null;

  const book = await openPinsOf(tx, organisation, o);
  repinPerson(book, to, row.recipient);
  if (!(await membersOf(tx, organisation)).some((member) => member.person === to)) {
    await giveOrganisation(tx, present, o, to, row.recipient, to, at);
  }
  const safes = await recoverSafes(tx, organisation, offline, { person: to, recipient: row.recipient }, at);
  await savePins(tx, book);
  return { safes };
}

/** Safes held by name only, which the printed key opens: those the person lost, and those nobody opens. */
async function recoverSafes(
  tx: Tx,
  organisation: string,
  offline: { identity: string; recipient: string },
  to: { person: string; recipient: string },
  at: Date,
): Promise<number> {
  const candidates = await tx<{ safe: string }[]>`
    select f.safe from safe_offline f join safe s on s.id = f.safe
    where s.home = ${organisation} and f.recipient = ${offline.recipient} and (
      exists (select from safe_holder h where h.safe = f.safe and h.kind = 'person' and h.holder = ${to.person} and h.lost_at is not null)
      or not exists (select from safe_holder h where h.safe = f.safe and h.lost_at is null))`;
  const locked = await lockSafes(
    tx,
    candidates.map(({ safe }) => safe),
  );
  const subject: Subject = { kind: "person", id: to.person };
  let given = 0;
  for (const { id: safe, epoch } of locked.values()) {
    const [row] = await tx<{ handed: Uint8Array }[]>`
      select handed from safe_offline where safe = ${safe} and epoch = ${epoch} and recipient = ${offline.recipient}`;
    const s = row && (await takeOver(row.handed, offline.identity, places.safeOffline(safe, epoch)));
    if (!s) continue;
    const handed = await handOver(s, to.recipient, places.safe(safe, subject, epoch));
    await tx`
      insert into safe_wrap ${tx({ safe, kind: "person", holder: to.person, epoch, handed })}
      on conflict (safe, kind, holder, epoch) do nothing`;
    await tx`update safe_holder set lost_at = null where safe = ${safe} and kind = 'person' and holder = ${to.person}`;
    const holder = { safe, kind: "person", holder: to.person, through: organisation, role: "editor", by: to.person, at };
    await tx`insert into safe_holder ${tx(holder)} on conflict (safe, kind, holder, through) do nothing`;
    given++;
  }
  return given;
}

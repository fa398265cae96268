import { identityOf, type Key, wrap } from "../../platform/crypto/index.ts";
import type { Tx } from "../../platform/database/index.ts";
import { lockOrganisations, lockPersons, lockSafes } from "./locks.ts";
import type { Subject } from "./model.ts";
import { keysOf } from "./opened.ts";
import { openKeyring, openOrganisation } from "./organisation.ts";
import { recipientOf } from "./person.ts";
import { places } from "./places.ts";
import { openSafeWrap } from "./safe.ts";

export interface Settled {
  readonly settled: number;
  /** Hand-overs that are not what they should be: somebody else wrote them. They stay where they are, opened by nobody. */
  readonly refused: number;
}

/**
 * At sign-in: turns hand-overs to this person, and to the organisations they can open, into AEAD wraps. (2,000 of those
 * open in milliseconds, as many hand-overs in six seconds.)
 */
export async function settle(tx: Tx, { person, p }: { person: string; p: Key }): Promise<Settled> {
  const mine = await tx<{ organisation: string }[]>`select distinct organisation from organisation_wrap where person = ${person}`;
  await lockOrganisations(
    tx,
    mine.map(({ organisation }) => organisation),
  );
  await lockPersons(tx, [person]);
  const count = { settled: 0, refused: 0 };
  if ((await recipientOf(tx, person)) !== (await identityOf(p)).recipient) return count; // the root key was replaced meanwhile
  const handed = await tx<{ organisation: string; generation: number; handed: Uint8Array }[]>`
    select w.organisation, w.generation, w.handed
    from organisation_keyring k join organisation_wrap w using (organisation, generation)
    where w.person = ${person} and w.handed is not null order by w.organisation`;
  for (const row of handed) {
    const o = await openOrganisation(tx, { ...row, person, wrapped: null }, p);
    if (!o) {
      count.refused++;
      continue;
    }
    const wrapped = wrap(o, p, places.organisation(row.organisation, person, row.generation));
    await tx`
      update organisation_wrap set wrapped = ${wrapped}, handed = null
      where organisation = ${row.organisation} and person = ${person} and generation = ${row.generation}`;
    await tx`delete from organisation_wrap where organisation = ${row.organisation} and person = ${person} and generation < ${row.generation}`;
    count.settled++;
  }
  await settleSafes(tx, { kind: "person", id: person }, p, count);
  for (const { organisation } of mine) {
    const keyring = await openKeyring(tx, { person, organisation, p });
    if (keyring) await settleSafes(tx, { kind: "organisation", id: organisation }, keysOf(keyring).o, count);
  }
  return count;
}

async function settleSafes(tx: Tx, subject: Subject, under: Key, count: { settled: number; refused: number }): Promise<void> {
  const waiting = await tx<{ safe: string }[]>`
    select safe from safe_wrap where kind = ${subject.kind} and holder = ${subject.id} and handed is not null`;
  const locked = await lockSafes(
    tx,
    waiting.map(({ safe }) => safe),
  );
  for (const { id, epoch } of locked.values()) {
    const [row] = await tx<{ handed: Uint8Array }[]>`
      select handed from safe_wrap
      where safe = ${id} and kind = ${subject.kind} and holder = ${subject.id} and epoch = ${epoch} and handed is not null`;
    if (!row) continue;
    const s = await openSafeWrap(tx, { id, epoch, wrapped: null, handed: row.handed }, subject, under);
    if (!s) {
      count.refused++;
      continue;
    }
    await tx`
      update safe_wrap set wrapped = ${wrap(s, under, places.safe(id, subject, epoch))}, handed = null
      where safe = ${id} and kind = ${subject.kind} and holder = ${subject.id} and epoch = ${epoch}`;
    await tx`delete from safe_wrap where safe = ${id} and kind = ${subject.kind} and holder = ${subject.id} and epoch < ${epoch}`;
    count.settled++;
  }
}

import { randomUUID } from "node:crypto";
import { type InstanceKeys, newSecret, openInstance, sealInstance, secretHash } from "../../platform/crypto/index.ts";
import type { Db } from "../../platform/database/index.ts";
import type { OrganisationId, PersonId } from "../model.ts";
import { isRole, type Role } from "../roles.ts";

const LABEL = "people/invitation";
const hours = 60 * 60_000;

/** set-up: the first coordinator · first: of a member organisation · colleague · restart: both passphrase and code lost. */
export type InvitationKind = "set-up" | "first" | "colleague" | "restart";

export const LASTS_MS: Readonly<Record<InvitationKind, number>> = {
  "set-up": 24 * hours,
  first: 14 * 24 * hours,
  colleague: 7 * 24 * hours,
  restart: 48 * hours,
};

export interface Invitation {
  readonly id: string;
  readonly kind: InvitationKind;
  readonly organisation: OrganisationId | null;
  /** restart: whose account. */
  readonly person: PersonId | null;
  readonly roles: readonly Role[];
  readonly note: string;
  readonly invitedBy: PersonId | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Makes a link that works once. The secret stands in the answer and nowhere else: the row has its keyed hash. */
export async function invite(
  db: Db,
  instance: InstanceKeys,
  o: {
    kind: InvitationKind;
    organisation: OrganisationId | null;
    person?: PersonId;
    roles: readonly Role[];
    note: string;
    by: PersonId | null;
    now: Date;
  },
): Promise<{ id: string; secret: string; expiresAt: Date }> {
  const id = randomUUID();
  const secret = newSecret();
  const expiresAt = new Date(o.now.getTime() + LASTS_MS[o.kind]);
  await db`
    insert into invitation (id, hash, kind, organisation, person, roles, sealed, invited_by, created_at, expires_at)
    values (${id}, ${secretHash(instance, LABEL, secret)}, ${o.kind}, ${o.organisation}, ${o.person ?? null}, ${o.roles as Role[]},
      ${sealInstance(instance, LABEL, id, 1, { note: o.note })}, ${o.by}, ${o.now}, ${expiresAt})`;
  return { id, secret, expiresAt };
}

interface Row {
  id: string;
  kind: InvitationKind;
  organisation: OrganisationId | null;
  person: PersonId | null;
  roles: string[];
  sealed: Uint8Array;
  invitedBy: PersonId | null;
  createdAt: Date;
  expiresAt: Date;
}

/** The invitation of a link; null alike for mistyped, guessed, used, withdrawn and expired ones. */
export async function findInvitation(db: Db, instance: InstanceKeys, secret: string, now: Date): Promise<Invitation | null> {
  const [row] = await db<Row[]>`
    select id, kind, organisation, person, roles, sealed, invited_by, created_at, expires_at from invitation
    where hash = ${secretHash(instance, LABEL, secret)} and used_at is null and withdrawn_at is null and expires_at > ${now}`;
  return row ? opened(instance, row) : null;
}

/** Uses a link up; false when somebody just did. Call first in the transaction of joining: it is the lock. */
export async function useUp(db: Db, id: string, now: Date): Promise<boolean> {
  const used = await db`
    update invitation set used_at = ${now}
    where id = ${id} and used_at is null and withdrawn_at is null and expires_at > ${now}`;
  return used.count > 0;
}

/** Links an organisation's leads made and that can still be used; the coordinators' note on a first one is not for them. */
export async function openInvitations(db: Db, instance: InstanceKeys, organisation: OrganisationId, now: Date): Promise<Invitation[]> {
  const rows = await db<Row[]>`
    select id, kind, organisation, person, roles, sealed, invited_by, created_at, expires_at from invitation
    where organisation = ${organisation} and kind <> 'first' and used_at is null and withdrawn_at is null and expires_at > ${now}
    order by created_at desc, id`;
  return rows.map((row) => opened(instance, row));
}

/** Links for first persons that can still be used, of all organisations nobody has joined; for coordinators. */
export async function openFirstInvitations(
  db: Db,
  instance: InstanceKeys,
  now: Date,
): Promise<(Invitation & { organisation: OrganisationId })[]> {
  const rows = await db<(Row & { organisation: OrganisationId })[]>`
    select i.id, i.kind, i.organisation, i.person, i.roles, i.sealed, i.invited_by, i.created_at, i.expires_at
    from invitation i join organisation o on o.id = i.organisation
    where i.kind = 'first' and o.joined_at is null and i.used_at is null and i.withdrawn_at is null and i.expires_at > ${now}
    order by i.created_at desc, i.id`;
  return rows.map((row) => ({ ...opened(instance, row), organisation: row.organisation }));
}

/** Makes a link of this organisation's leads useless; false when there is none like it. */
export async function withdrawInvitation(db: Db, id: string, organisation: OrganisationId, now: Date): Promise<boolean> {
  const done = await db`
    update invitation set withdrawn_at = ${now}
    where id = ${id} and organisation = ${organisation} and kind <> 'first' and used_at is null and withdrawn_at is null`;
  return done.count > 0;
}

/** Makes a first person's link useless; the organisation it was for, or null when there is none like it. */
export async function withdrawFirstInvitation(db: Db, id: string, now: Date): Promise<OrganisationId | null> {
  const [done] = await db<{ organisation: OrganisationId }[]>`
    update invitation set withdrawn_at = ${now}
    where id = ${id} and kind = 'first' and used_at is null and withdrawn_at is null
    returning organisation`;
  return done?.organisation ?? null;
}

/** Makes useless what somebody invited who may not any more: in one organisation, or (null) in all. */
export async function withdrawInvitationsBy(db: Db, person: PersonId, organisation: OrganisationId | null, now: Date): Promise<void> {
  await db`
    update invitation set withdrawn_at = ${now}
    where invited_by = ${person} and used_at is null and withdrawn_at is null
      and (${organisation}::uuid is null or organisation = ${organisation} or kind = 'first')`;
}

function opened(instance: InstanceKeys, { sealed, roles, ...row }: Row): Invitation {
  return { ...row, roles: roles.filter(isRole), ...openInstance<{ note: string }>(instance, LABEL, row.id, 1, sealed) };
}

/** After a restore: an invitation used or withdrawn since must not open again. */
export async function withdrawAllInvitations(tx: Db, now: Date): Promise<void> {
  await tx`update invitation set withdrawn_at = ${now} where used_at is null and withdrawn_at is null`;
}

import { randomUUID } from "node:crypto";
import * as v from "valibot";
import type { Key } from "../../platform/crypto/index.ts";
import type { Tx } from "../../platform/database/index.ts";
import { Refusal, type Services } from "../../platform/http/index.ts";
import { record, recordForPerson } from "../audit.ts";
import { coordinates, mustBeTheirOnly } from "../colleagues/restarting.ts";
import { createOrganisation, createPerson, replacePerson } from "../keyring/index.ts";
import { OrganisationId, PersonId } from "../model.ts";
import { coalitionOf, enterOrganisationRow } from "../organisations.ts";
import { enterPerson, isTaken } from "../persons.ts";
import type { Role } from "../roles.ts";
import { endSessions, type Pending } from "../session/sessions.ts";
import { forgetDevices } from "../signin/devices.ts";
import { transaction } from "../transaction.ts";
import { type Invitation, useUp } from "./invitations.ts";
import { messages } from "./messages.ts";

export interface Joined {
  readonly person: PersonId;
  readonly p: Key;
  readonly organisation: OrganisationId;
  readonly pending: Pending;
}

/** Somebody else chose this sign-in name meanwhile. */
export class NameTaken extends Error {
  override readonly name = "NameTaken";
}

/**
 * Accepts an invitation as somebody new: a person, their keys, their affiliation. The first person of an organisation
 * makes its key too; everybody else waits until a colleague hands it over.
 * @throws Refusal 404 when the link was just used; NameTaken
 */
export async function joinAsNew(
  services: Services,
  invitation: Invitation,
  chosen: { name: string; signInName: string; passphrase: string },
  now: Date,
): Promise<Joined> {
  const { sql, instance, settings } = services;
  const person = v.parse(PersonId, randomUUID());
  return await sql
    .begin(async (tx) => {
      if (!(await useUp(tx, invitation.id, now))) throw new Refusal(404, messages.linkDead);
      if (await isTaken(tx, instance, chosen.signInName)) throw new NameTaken();
      await enterPerson(tx, instance, person, { name: chosen.name, signInName: chosen.signInName }, now);
      const made = await createPerson(tx, { person, passphrase: chosen.passphrase, cost: settings.argon });
      const { organisation, offline } = await affiliate(tx, services, invitation, { person, p: made.p }, now);
      return { person, p: made.p, organisation, pending: { code: made.recoveryCode, ...(offline ? { offline } : {}) } };
    })
    .catch((error: unknown) => {
      throw isUniqueViolation(error, "person_sign_in_key") ? new NameTaken() : error;
    });
}

/** Accepts an invitation as somebody who has an account already: one person may act for several organisations. */
export async function joinAsKnown(
  services: Services,
  invitation: Invitation,
  { person, p }: { person: PersonId; p: Key },
  now: Date,
): Promise<{ organisation: OrganisationId; offline: Pending["offline"] | undefined }> {
  return await services.sql.begin(async (tx) => {
    if (!(await useUp(tx, invitation.id, now))) throw new Refusal(404, messages.linkDead);
    return await affiliate(tx, services, invitation, { person, p }, now);
  });
}

/** Begins again for who lost passphrase and code: new keys, nothing opened until colleagues hand over. */
export async function startAgain(
  services: Services,
  invitation: Invitation,
  passphrase: string,
  now: Date,
): Promise<Omit<Joined, "organisation">> {
  const { sql, instance, settings } = services;
  const person = invitation.person;
  if (!person) throw new Error("a restart without a person");
  return await transaction(sql, async (tx) => {
    if (!(await useUp(tx, invitation.id, now))) throw new Refusal(404, messages.linkDead);
    // they may have joined another organisation since a lead made the link
    const by = invitation.invitedBy;
    if (!(by && (await coordinates(tx, by)))) await mustBeTheirOnly(tx, person, invitation.organisation);
    const made = await replacePerson(tx, { person, p: null, passphrase, cost: settings.argon, at: now });
    await tx`update person set code_confirmed_at = null where id = ${person}`;
    await endSessions(tx, person);
    await forgetDevices(tx, person);
    await recordForPerson(tx, instance, { at: now, event: "restarted", organisation: invitation.organisation, by: person, about: person });
    return { person, p: made.p, pending: { code: made.recoveryCode } };
  });
}

async function affiliate(
  tx: Tx,
  { instance }: Services,
  invitation: Invitation,
  { person, p }: { person: PersonId; p: Key },
  now: Date,
): Promise<{ organisation: OrganisationId; offline: Pending["offline"] | undefined }> {
  const organisation = invitation.organisation ?? (await coalition(tx, { instance }, now));
  const [row] = await tx<{ joinedAt: Date | null }[]>`select joined_at from organisation where id = ${organisation} for update`;
  if (!row) throw new Refusal(404, messages.linkDead);
  const first = row.joinedAt === null;
  if (invitation.kind === "first" && !first) throw new Refusal(409, messages.cameFirst); // a coordinator gives nothing
  const roles: readonly Role[] = first && !invitation.roles.includes("lead") ? ["lead", ...invitation.roles] : invitation.roles;
  const entered = await tx`
    insert into affiliation (person, organisation, roles, since) values (${person}, ${organisation}, ${roles as Role[]}, ${now})
    on conflict do nothing`;
  if (entered.count === 0) throw new Refusal(409, messages.alreadyIn);
  await record(tx, instance, {
    at: now,
    event: invitation.kind === "set-up" ? "set-up" : "joined",
    ...{ organisation, by: invitation.invitedBy, about: person },
    details: { roles: roles.join(" ") },
  });
  if (!first) return { organisation, offline: undefined };
  await tx`update organisation set joined_at = ${now} where id = ${organisation}`;
  const { offlineIdentity } = await createOrganisation(tx, { organisation, person, p, at: now });
  return { organisation, offline: { organisation, identity: offlineIdentity } };
}

/** The coalition's own organisation, entered here when no founding records were loaded. */
async function coalition(tx: Tx, { instance }: Pick<Services, "instance">, now: Date): Promise<OrganisationId> {
  const known = await coalitionOf(tx, instance);
  if (known) return known.id;
  const id = v.parse(OrganisationId, randomUUID());
  await enterOrganisationRow(tx, instance, { id, kind: "coalition", names: messages.coalition, at: now });
  return id;
}

function isUniqueViolation(error: unknown, constraint: string): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    error.code === "23505" &&
    "constraint_name" in error &&
    error.constraint_name === constraint
  );
}

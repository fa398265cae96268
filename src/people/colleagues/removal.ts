import type { Tx } from "../../platform/database/index.ts";
import { Refusal, type Services } from "../../platform/http/index.ts";
import { record } from "../audit.ts";
import { withdrawInvitationsBy } from "../joining/invitations.ts";
import { cutAccess, removeFromOrganisation } from "../keyring/index.ts";
import type { Actor, OrganisationId, PersonId } from "../model.ts";
import type { Role } from "../roles.ts";
import { leaveOrganisation } from "../session/sessions.ts";
import { transaction } from "../transaction.ts";
import { messages } from "./messages.ts";

/**
 * Takes a person out of the acting organisation: their roles, their sessions there, the key (the organisation gets a
 * new one), and all that its safes gave them. Their account and other organisations stay.
 * @throws Refusal 409 notYourself, lastLead, lastCoordinator; LastHolder with the list to hand over first
 */
export async function remove({ sql, instance }: Services, actor: Actor, person: PersonId, now: Date): Promise<void> {
  if (person === actor.person) throw new Refusal(409, messages.notYourself); // whoever rotates knows the new key
  await transaction(sql, async (tx) => {
    await lockRoles(tx, actor.organisation);
    await refuseIfLast(tx, actor.organisation, person, []);
    await removeFromOrganisation(tx, actor.keyring, { person, at: now });
    await leave(tx, person, actor.organisation, now);
    await record(tx, instance, { at: now, event: "removed", organisation: actor.organisation, by: actor.person, about: person });
  });
}

/**
 * A coordinator cuts a person off a member organisation: takes away, gives nothing; its leads still have to rotate.
 * @throws Refusal 409 lastLead: nobody else could rotate or name a lead; LastHolder
 */
export async function cut(
  { sql, instance }: Services,
  { by, organisation, person }: { by: PersonId; organisation: OrganisationId; person: PersonId },
  now: Date,
): Promise<void> {
  await transaction(sql, async (tx) => {
    await lockRoles(tx, organisation);
    await refuseIfLast(tx, organisation, person, []);
    await cutAccess(tx, { organisation, person, at: now });
    await leave(tx, person, organisation, now);
    await record(tx, instance, { at: now, event: "access-cut", organisation, by, about: person });
  });
}

/** Gives a colleague these roles instead of those they had. @throws Refusal 409 lastLead, lastCoordinator */
export async function changeRoles(
  { sql, instance }: Services,
  actor: Actor,
  person: PersonId,
  roles: readonly Role[],
  now: Date,
): Promise<void> {
  await transaction(sql, async (tx) => {
    await lockRoles(tx, actor.organisation);
    await refuseIfLast(tx, actor.organisation, person, roles);
    await tx`
      update affiliation set roles = ${roles as Role[]} where person = ${person} and organisation = ${actor.organisation}`;
    if (!roles.includes("lead")) await withdrawInvitationsBy(tx, person, actor.organisation, now);
    await record(tx, instance, {
      at: now,
      event: "roles-changed",
      ...{ organisation: actor.organisation, by: actor.person, about: person },
      details: { roles: roles.join(" ") },
    });
  });
}

/** One change of roles at a time in an organisation, or two leads could remove each other at once. */
async function lockRoles(tx: Tx, organisation: OrganisationId): Promise<void> {
  await tx`select 1 from organisation where id = ${organisation} for update`;
}

/** `left`: the roles the person would still have. */
async function refuseIfLast(tx: Tx, organisation: OrganisationId, person: PersonId, left: readonly Role[]): Promise<void> {
  for (const [role, says] of [
    ["lead", messages.lastLead],
    ["coordinator", messages.lastCoordinator],
  ] as const) {
    if (left.includes(role)) continue;
    const [count] = await tx<{ theirs: number; others: number }[]>`
      select count(*) filter (where person = ${person})::int as theirs, count(*) filter (where person <> ${person})::int as others
      from affiliation where organisation = ${organisation} and ${role} = any(roles)`;
    if (count && count.theirs > 0 && count.others === 0) throw new Refusal(409, says);
  }
}

/** Links they made are known to them: those end too. */
async function leave(tx: Tx, person: PersonId, organisation: OrganisationId, now: Date): Promise<void> {
  await tx`delete from affiliation where person = ${person} and organisation = ${organisation}`;
  await leaveOrganisation(tx, person, organisation);
  await withdrawInvitationsBy(tx, person, organisation, now);
}

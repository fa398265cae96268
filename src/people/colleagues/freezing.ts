import type { Db } from "../../platform/database/index.ts";
import { Refusal, type Services } from "../../platform/http/index.ts";
import { recordForPerson } from "../audit.ts";
import { withdrawInvitationsBy } from "../joining/invitations.ts";
import type { Actor, OrganisationId, PersonId } from "../model.ts";
import { allows } from "../roles.ts";
import { endSessions } from "../session/sessions.ts";
import { messages } from "./messages.ts";
import { isCoordinator } from "./restarting.ts";

/** Closes an account this second, for all its organisations: sessions end, nobody can sign in. Freezing twice changes nothing. */
export async function freeze({ sql, instance }: Services, person: PersonId, by: PersonId | null, now: Date): Promise<void> {
  await sql.begin(async (tx) => {
    const frozen = await tx`update person set frozen_at = ${now}, frozen_by = ${by} where id = ${person} and frozen_at is null`;
    await endSessions(tx, person);
    await withdrawInvitationsBy(tx, person, null, now); // made under pressure, perhaps
    if (frozen.count > 0) await recordForPerson(tx, instance, { at: now, event: "frozen", by, about: person });
  });
}

/** Whether somebody may unfreeze: a coordinator, or one of an organisation whose colleague froze the account. */
export async function mayUnfreeze(
  db: Db,
  actor: Pick<Actor, "organisation" | "kind" | "roles">,
  frozenBy: PersonId | null,
): Promise<boolean> {
  if (isCoordinator(actor)) return true;
  if (!frozenBy || !allows(actor.roles, "people.unfreeze")) return false;
  const [row] = await db`select 1 from affiliation where person = ${frozenBy} and organisation = ${actor.organisation}`;
  return row !== undefined;
}

/** Opens a frozen account again. @throws Refusal 403 for one's own */
export async function unfreeze(
  { sql, instance }: Services,
  person: PersonId,
  { by, organisation }: { by: PersonId | null; organisation: OrganisationId | null },
  now: Date,
): Promise<void> {
  if (person === by) throw new Refusal(403, messages.notOneself);
  await sql.begin(async (tx) => {
    const done = await tx`update person set frozen_at = null, frozen_by = null where id = ${person} and frozen_at is not null`;
    if (done.count > 0) await recordForPerson(tx, instance, { at: now, event: "unfrozen", organisation, by, about: person });
  });
}

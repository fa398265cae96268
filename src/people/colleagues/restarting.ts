import type { Db } from "../../platform/database/index.ts";
import { Refusal } from "../../platform/http/index.ts";
import type { Actor, OrganisationId, PersonId } from "../model.ts";
import { messages } from "./messages.ts";

/**
 * Starting again destroys somebody's keys for all their organisations: no organisation decides that for another.
 * @throws Refusal 403 when the person acts for another organisation than this one
 */
export async function mustBeTheirOnly(db: Db, person: PersonId, organisation: OrganisationId | null): Promise<void> {
  const [other] = await db`
    select 1 from affiliation where person = ${person} and organisation is distinct from ${organisation} limit 1`;
  if (other) throw new Refusal(403, messages.restartElsewhere);
}

/** Whether somebody acts for the coalition now, as its coordinator. */
export function isCoordinator(actor: Pick<Actor, "kind" | "roles">): boolean {
  return actor.kind === "coalition" && actor.roles.has("coordinator");
}

/** Whether somebody coordinates the coalition; only its own organisation has that role. */
export async function coordinates(db: Db, person: PersonId): Promise<boolean> {
  const [row] = await db`select 1 from affiliation where person = ${person} and 'coordinator' = any(roles) limit 1`;
  return row !== undefined;
}

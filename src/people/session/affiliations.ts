import type { InstanceKeys } from "../../platform/crypto/index.ts";
import type { Db } from "../../platform/database/index.ts";
import type { Affiliation, OrganisationId, PersonId } from "../model.ts";
import { organisationsBy } from "../organisations.ts";
import { isRole } from "../roles.ts";

/** The organisations a person may act for, the earliest joined first. */
export async function affiliationsOf(db: Db, instance: InstanceKeys, person: PersonId): Promise<Affiliation[]> {
  const rows = await db<{ organisation: OrganisationId; roles: string[] }[]>`
    select organisation, roles from affiliation where person = ${person} order by since, organisation`;
  const known = new Map(
    (
      await organisationsBy(
        db,
        instance,
        rows.map((row) => row.organisation),
      )
    ).map((one) => [one.id, one]),
  );
  return rows.flatMap(({ organisation, roles }) => {
    const of = known.get(organisation);
    return of ? [{ organisation, names: of.names, kind: of.kind, roles: new Set(roles.filter(isRole)) }] : [];
  });
}

import type { Db } from "../platform/database/index.ts";
import { type Act, allows, type Role } from "./roles.ts";

/** Whether a person, signed in or not, may still do this for any organisation: not once removed, demoted or frozen. */
export async function mayStill(db: Db, person: string, act: Act): Promise<boolean> {
  const rows = await db<{ roles: Role[] }[]>`
    select a.roles from affiliation a join person p on p.id = a.person where a.person = ${person} and p.frozen_at is null`;
  return rows.some(({ roles }) => allows(new Set(roles), act));
}

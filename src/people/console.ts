import type { Services } from "../platform/http/index.ts";
import type { Names, OrganisationId, PersonId } from "./model.ts";
import { organisationsBy } from "./organisations.ts";
import { personsBy, signInHash } from "./persons.ts";
import type { Role } from "./roles.ts";

/** A person as who runs the machine sees them: no content, no key. */
export interface Listed {
  readonly id: PersonId;
  readonly name: string;
  readonly signInName: string;
  readonly frozenAt: Date | null;
  readonly affiliations: readonly { readonly organisation: Names; readonly roles: readonly Role[] }[];
}

/** Everybody who has an account, by name; for the command line on the machine itself, which has the instance key anyway. */
export async function everybody({ sql, instance }: Pick<Services, "sql" | "instance">): Promise<Listed[]> {
  const ids = (await sql<{ id: PersonId }[]>`select id from person`).map(({ id }) => id);
  const persons = await personsBy(sql, instance, ids);
  const rows = await sql<{ person: PersonId; organisation: OrganisationId; roles: Role[] }[]>`
    select person, organisation, roles from affiliation order by since`;
  const organisations = await organisationsBy(sql, instance, [...new Set(rows.map(({ organisation }) => organisation))]);
  const names = new Map(organisations.map((organisation) => [organisation.id, organisation.names]));
  return persons
    .map(({ id, name, signInName, frozenAt }) => ({
      ...{ id, name, signInName, frozenAt },
      affiliations: rows
        .filter((row) => row.person === id)
        .map(({ organisation, roles }) => ({ organisation: names.get(organisation) ?? { ar: null, fr: null, en: null }, roles })),
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Whose sign-in name this is; null when nobody's. */
export async function whoSignsInAs({ sql, instance }: Pick<Services, "sql" | "instance">, signInName: string): Promise<PersonId | null> {
  const [row] = await sql<{ id: PersonId }[]>`select id from person where sign_in = ${signInHash(instance, signInName)}`;
  return row?.id ?? null;
}

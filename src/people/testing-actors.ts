import { randomUUID } from "node:crypto";
import * as v from "valibot";
import { type InstanceKeys, type Key, newKey } from "../platform/crypto/index.ts";
import type { Sql } from "../platform/database/index.ts";
import type { Language } from "../platform/language/index.ts";
import {
  createOrganisation,
  createPerson,
  fingerprint,
  handOverOrganisation,
  type Keyring,
  openKeyring,
  recipientOf,
  settle,
} from "./keyring/index.ts";
import { type Actor, type Names, OrganisationId, type OrganisationKind, PersonId } from "./model.ts";
import { enterOrganisationRow } from "./organisations.ts";
import { enterPerson } from "./persons.ts";
import type { Role } from "./roles.ts";

export function instanceKeysForTest(): InstanceKeys {
  return { seal: newKey(), index: newKey(), session: newKey(), token: newKey(), log: newKey() };
}

/** People of organisations, with real keys, for the tests of other rooms: what signing in would have made of them. */
export interface Cast {
  organisation(name: string, kind?: OrganisationKind): Promise<OrganisationId>;
  /** The first of an organisation makes its key; the others have it handed over by that first. */
  person(name: string, organisation: OrganisationId, roles: readonly Role[]): Promise<Actor>;
}

export function castFor(sql: Sql, instance: InstanceKeys, at: Date): Cast {
  const organisations = new Map<string, { names: Names; kind: OrganisationKind; first: Actor | null }>();

  async function handOver(by: Actor, to: { organisation: string; person: string; p: Key }): Promise<Keyring> {
    const recipient = (await recipientOf(sql, to.person))!;
    await sql.begin((tx) => handOverOrganisation(tx, by.keyring, { to: to.person, fingerprint: fingerprint(recipient), at }));
    await sql.begin((tx) => settle(tx, to));
    return (await openKeyring(sql, to))!;
  }

  return {
    async organisation(name, kind = "member") {
      const id = v.parse(OrganisationId, randomUUID());
      const names: Record<Language, string> = { ar: name, fr: name, en: name };
      organisations.set(id, { names, kind, first: null });
      await sql.begin((tx) => enterOrganisationRow(tx, instance, { id, kind, names, at }));
      return id;
    },
    async person(name, organisation, roles) {
      const person = v.parse(PersonId, randomUUID());
      const of = organisations.get(organisation)!;
      const { p } = await sql.begin(async (tx) => {
        await enterPerson(tx, instance, person, { name, signInName: `${name} ${person}` }, at);
        await tx`insert into affiliation (person, organisation, roles, since) values (${person}, ${organisation}, ${[...roles]}, ${at})`;
        return await createPerson(tx, { person, passphrase: "only a test", cost: { memoryKiB: 64, passes: 1 } });
      });
      const keyring = of.first
        ? await handOver(of.first, { organisation, person, p })
        : (await sql.begin((tx) => createOrganisation(tx, { organisation, person, p, at }))).keyring;
      await sql`update organisation set joined_at = coalesce(joined_at, ${at}) where id = ${organisation}`;
      const actor: Actor = {
        person,
        name,
        organisation,
        organisationName: of.names,
        kind: of.kind,
        roles: new Set(roles),
        affiliations: [{ organisation, names: of.names, kind: of.kind, roles: new Set(roles) }],
        keyring,
        session: randomUUID(),
      };
      of.first ??= actor;
      return actor;
    },
  };
}

import type { Services } from "../../platform/http/index.ts";
import { changedMembers, fingerprint, type Keyring, type Member, membersOf, recipientOf } from "../keyring/index.ts";
import type { Organisation, OrganisationId, PersonId } from "../model.ts";
import { type Person, personsBy } from "../persons.ts";
import { isRole, type Role } from "../roles.ts";

export interface Colleague extends Person {
  readonly roles: readonly Role[];
  readonly since: Date;
  /** active: has the key; settling: handed over, not seen since; waiting: nobody handed it over; changed: new numbers to compare. */
  readonly key: "active" | "settling" | "waiting" | "changed";
}

type From = Pick<Services, "sql" | "instance">;

/**
 * Who acts for an organisation.
 * @param keyring of the acting person, if it is this organisation's: it knows whose keys changed since they were first seen
 */
export async function colleaguesOf({ sql, instance }: From, organisation: OrganisationId, keyring: Keyring | null): Promise<Colleague[]> {
  const rows = await sql<Row[]>`
    select person, roles, since from affiliation where organisation = ${organisation} order by since, person`;
  const [persons, members, changed] = await Promise.all([
    personsBy(
      sql,
      instance,
      rows.map((row) => row.person),
    ),
    membersOf(sql, organisation),
    keyring ? changedMembers(sql, keyring) : ([] as string[]),
  ]);
  return joinUp(rows, persons, members, changed);
}

interface Row {
  person: PersonId;
  roles: string[];
  since: Date;
}

function joinUp(rows: readonly Row[], persons: readonly Person[], members: readonly Member[], changed: readonly string[]): Colleague[] {
  const byId = new Map(persons.map((person) => [person.id, person]));
  const held = new Map(members.map((member) => [member.person, member]));
  return rows.flatMap(({ person, roles, since }) => {
    const found = byId.get(person);
    if (!found) return [];
    const member = held.get(person);
    const key = !member ? "waiting" : changed.includes(person) ? "changed" : member.pending ? "settling" : "active";
    return [{ ...found, roles: roles.filter(isRole), since, key }];
  });
}

/** The people of several organisations at once, whose keys the acting person does not have. */
export async function colleaguesIn(
  { sql, instance }: From,
  some: readonly Organisation[],
): Promise<{ organisation: Organisation; colleagues: Colleague[] }[]> {
  const rows = await sql<(Row & { organisation: OrganisationId })[]>`
    select organisation, person, roles, since from affiliation
    where organisation = any(${some.map(({ id }) => id as string)}) order by since, person`;
  const [persons, members] = await Promise.all([
    personsBy(sql, instance, [...new Set(rows.map((row) => row.person))]),
    Promise.all(some.map(({ id }) => membersOf(sql, id))),
  ]);
  return some.map((organisation, i) => ({
    organisation,
    colleagues: joinUp(
      rows.filter((row) => row.organisation === organisation.id),
      persons,
      members[i] ?? [],
      [],
    ),
  }));
}

/** One colleague; null alike for nobody and for somebody of another organisation. */
export async function colleagueOf(
  from: From,
  organisation: OrganisationId,
  person: string,
  keyring: Keyring | null,
): Promise<Colleague | null> {
  return (await colleaguesOf(from, organisation, keyring)).find((one) => one.id === person) ?? null;
}

/** The numbers to compare by voice; null for somebody without keys. */
export async function numbersOf({ sql }: From, person: PersonId): Promise<string | null> {
  const recipient = await recipientOf(sql, person);
  return recipient && fingerprint(recipient);
}

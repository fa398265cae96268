import { randomUUID } from "node:crypto";
import { enterOrganisationRow, type OrganisationId } from "../../people/index.ts";
import type { Tx } from "../../platform/database/index.ts";
import type { Services } from "../../platform/http/index.ts";
import { publish, publishSignatories } from "../../public/index.ts";
import {
  type EntryKind,
  enterOrganisation,
  type Facts,
  helpSnapshot,
  listPublicly,
  type Profile,
  shownNames,
} from "../organisations/index.ts";
import { COALITION } from "./coalition.ts";
import { coalitionProfile, helpProfile, memberProfile } from "./entries.ts";
import { MEMBERS } from "./members.ts";
import { OTHER_HELP } from "./other-help.ts";
import { signatoriesRecord, statementRecords } from "./records.ts";
import { STATEMENTS } from "./statements.ts";

/**
 * Loads the founding records once: the coalition, its twelve founding members, help outside the membership and the
 * statements of the past. All in one transaction; a second call, or a second process at the same time, changes nothing.
 * @returns whether this call loaded them
 */
export async function loadFounding({ sql, instance, now }: Pick<Services, "sql" | "instance" | "now">): Promise<boolean> {
  const at = now();
  return await sql.begin(async (tx) => {
    const first = await tx`insert into founding (at) values (${at}) on conflict do nothing returning 1 as one`;
    if (first.length === 0) return false;
    const enter = (kind: EntryKind, profile: Profile) => enterAndList(tx, instance, kind, profile, at);
    await enter("coalition", coalitionProfile());
    for (const member of MEMBERS) await enter("member", memberProfile(member, COALITION.launch.date));
    for (const help of OTHER_HELP) await enter("outside", helpProfile(help));
    await publish(tx, STATEMENTS.flatMap(statementRecords), at);
    for (const statement of STATEMENTS) await publishSignatories(tx, signatoriesRecord(statement), at);
    return true;
  });
}

/**
 * Begins an installation of another coalition, described by these facts and signed by nobody yet: an invented one, for
 * the demo. The founding records are then never loaded here.
 * @returns false when this installation has begun already: nothing was changed
 */
export async function beginAs({ sql, instance, now }: Pick<Services, "sql" | "instance" | "now">, facts: Facts): Promise<boolean> {
  const at = now();
  return await sql.begin(async (tx) => {
    const first = await tx`insert into founding (at) values (${at}) on conflict do nothing returning 1 as one`;
    if (first.length === 0) return false;
    const profile: Profile = { slug: COALITION.slug, coLead: false, facts, waits: [], sources: [], contacts: [] };
    await enterAndList(tx, instance, "coalition", profile, at);
    return true;
  });
}

async function enterAndList(tx: Tx, instance: Services["instance"], kind: EntryKind, profile: Profile, at: Date): Promise<void> {
  const organisation = randomUUID() as OrganisationId;
  if (kind !== "outside") await enterOrganisationRow(tx, instance, { id: organisation, kind, names: shownNames(profile), at });
  await enterOrganisation(tx, instance, { organisation, kind, profile, by: null, at });
  if (kind === "outside" && !helpSnapshot(profile, false)) return; // nobody could reach it: it waits for a person
  await listPublicly(tx, instance, { organisation, by: null, at, n: 1 });
}

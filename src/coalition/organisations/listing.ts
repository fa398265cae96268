import type { InstanceKeys } from "../../platform/crypto/index.ts";
import type { Db, Tx } from "../../platform/database/index.ts";
import { publishCoalition, publishHelp, publishOrganisation, withdrawOrganisation } from "../../public/index.ts";
import type { Entry } from "./model.ts";
import type { Profile } from "./profile.ts";
import { coalitionSnapshot, HELP_KINDS, helpSnapshot, memberSnapshot } from "./snapshot.ts";
import { findEntry, listEntries, readRevision } from "./store.ts";

type Acted = { readonly organisation: string; readonly by: string | null; readonly at: Date };

/**
 * Shows revision `n` to readers; `n` is the one the person saw in the preview.
 * @returns false when that is not the latest revision any more (or there is no such organisation): nothing is published
 */
export async function listPublicly(tx: Tx, instance: InstanceKeys, { organisation, by, at, n }: Acted & { n: number }): Promise<boolean> {
  const [row] = await tx<{ latest: number }[]>`select latest from organisation_entry where organisation = ${organisation} for update`;
  if (row?.latest !== n) return false;
  await recordListing(tx, "publish", n, { organisation, by, at });
  await publishEntry(tx, instance, (await findEntry(tx, instance, organisation))!, at);
  return true;
}

/** Takes an organisation off the public pages. @returns whether it stood there */
export async function unlist(tx: Tx, instance: InstanceKeys, { organisation, by, at }: Acted): Promise<boolean> {
  await tx`select 1 from organisation_entry where organisation = ${organisation} for update`;
  const entry = await findEntry(tx, instance, organisation);
  if (!entry?.listed) return false;
  await recordListing(tx, "withdraw", entry.listed.n, { organisation, by, at });
  if (entry.kind === "member") await withdrawOrganisation(tx, entry.profile.slug);
  if (entry.kind === "outside") await publishAllHelp(tx, instance);
  return true;
}

/**
 * Its own people say that all that does not wait is still right. When readers see this very revision, its date goes public too.
 * @returns false when revision `n` is not the latest any more
 */
export async function confirmStillRight(
  tx: Tx,
  instance: InstanceKeys,
  { organisation, by, at, n }: { organisation: string; by: string; at: Date; n: number },
): Promise<boolean> {
  const [row] = await tx<{ latest: number }[]>`select latest from organisation_entry where organisation = ${organisation} for update`;
  if (row?.latest !== n) return false;
  await tx`insert into organisation_confirmation (organisation, n, by_person, at) values (${organisation}, ${n}, ${by}, ${at})`;
  const entry = (await findEntry(tx, instance, organisation))!;
  if (entry.listed?.n === n) await publishEntry(tx, instance, entry, at);
  return true;
}

async function recordListing(tx: Tx, act: "publish" | "withdraw", n: number, { organisation, by, at }: Acted): Promise<void> {
  await tx`
    insert into organisation_listing (organisation, position, act, n, by_person, at)
    select ${organisation}, coalesce(max(position), 0) + 1, ${act}, ${n}, ${by}, ${at}
    from organisation_listing where organisation = ${organisation}`;
}

async function publishEntry(tx: Tx, instance: InstanceKeys, entry: Entry, at: Date): Promise<void> {
  if (entry.kind === "coalition") await publishCoalition(tx, coalitionSnapshot(entry.profile));
  else if (entry.kind === "member") await publishOrganisation(tx, memberSnapshot(entry.profile, dayOf(entry.confirmedAt)), at);
  else await publishAllHelp(tx, instance);
}

/** The help outside the membership is one list: it is set as a whole, from the revision listed of each. */
async function publishAllHelp(tx: Tx, instance: InstanceKeys): Promise<void> {
  const offers = [];
  for (const entry of await listEntries(tx, instance)) {
    if (entry.kind !== "outside" || !entry.listed) continue;
    const profile = await listedProfile(tx, instance, entry);
    const offer = helpSnapshot(profile, entry.confirmedAt !== null);
    if (offer) offers.push(offer);
  }
  const rank = (kind: string) => (HELP_KINDS as readonly string[]).indexOf(kind);
  await publishHelp(
    tx,
    offers.sort((a, b) => rank(a.kind) - rank(b.kind) || (a.id < b.id ? -1 : 1)),
  );
}

/** The profile readers see. */
export async function listedProfile(db: Db, instance: InstanceKeys, entry: Entry): Promise<Profile> {
  if (!entry.listed || entry.listed.n === entry.n) return entry.profile;
  return (await readRevision(db, instance, entry.organisation, entry.listed.n))!.profile;
}

export function dayOf(at: Date | null): string | null {
  return at ? at.toISOString().slice(0, 10) : null;
}

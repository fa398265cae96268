import type { InstanceKeys } from "../../platform/crypto/index.ts";
import type { Tx } from "../../platform/database/index.ts";
import { isPublished, publishSignatories, signatoriesPublishedAt } from "../../public/index.ts";
import { findStatement } from "../drafts/index.ts";
import { type Entry, listEntries } from "../organisations/index.ts";
import { signatoriesOf } from "./signatories.ts";

/** Publishes who stands under the statement now; the list published before is gone with it. */
export async function publishWhoSigned(tx: Tx, instance: InstanceKeys, statement: string, at: Date): Promise<void> {
  const found = await findStatement(tx, statement);
  if (!found) return;
  const { named, unnamed, order } = await signatoriesOf(tx, instance, statement);
  const entries = new Map((await listEntries(tx, instance)).map((entry) => [entry.organisation, entry]));
  await publishSignatories(
    tx,
    {
      publicId: found.publicId,
      signatories: named.map(({ organisation, names }) => ({
        names,
        slug: pageOf(entries.get(organisation ?? "")),
        coLead: entries.get(organisation ?? "")?.profile.coLead ?? false,
      })),
      unnamed,
      order,
      stated: null,
    },
    at,
  );
}

/** Its public page, if the organisation chose to be listed. */
function pageOf(entry: Entry | undefined): string | null {
  return entry?.listed ? entry.profile.slug : null;
}

/** The same, if the statement is public already: a signature withdrawn for safety leaves every page with this commit. */
export async function republishSignatories(tx: Tx, instance: InstanceKeys, statement: string, at: Date): Promise<boolean> {
  const found = await findStatement(tx, statement);
  if (!found || !(await isPublished(tx, found.publicId))) return false;
  await publishWhoSigned(tx, instance, statement, at);
  return true;
}

/**
 * Takes names off again that an older backup brought back: the list must be younger than the word that took a name off.
 * @returns how many lists were published anew
 */
export async function takeOffAgain(tx: Tx, instance: InstanceKeys, now: Date): Promise<number> {
  const words = await tx<{ statement: string; at: Date }[]>`
    select r.statement, max(t.at) as at from take_off t join sign_request r on r.id = t.request group by r.statement`;
  let count = 0;
  for (const { statement, at } of words) {
    const found = await findStatement(tx, statement);
    const published = found && (await signatoriesPublishedAt(tx, found.publicId));
    if (published && published < at && (await republishSignatories(tx, instance, statement, now))) count++;
  }
  return count;
}

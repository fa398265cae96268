import type { InstanceKeys } from "../../platform/crypto/index.ts";
import type { Tx } from "../../platform/database/index.ts";
import { newestVersion, publishSignatories, signatoriesPublishedAt } from "../../public/index.ts";
import { findStatement } from "../drafts/index.ts";
import { type Entry, listEntries } from "../organisations/index.ts";
import { signatoriesOf } from "./signatories.ts";

/** Publishes who stands under the public text now, those who came since included; the list published before is gone with it. */
export async function publishWhoSigned(tx: Tx, instance: InstanceKeys, statement: string, at: Date): Promise<void> {
  await publishList(tx, instance, statement, at, () => true);
}

/**
 * Publishes the list again without those who do not stand under the public text any more, or not by name; nobody is added.
 * For every answer, withdrawal and call for safety: it holds with the commit that records it.
 */
export async function republishSignatories(tx: Tx, instance: InstanceKeys, statement: string, at: Date): Promise<boolean> {
  await lockList(tx, statement); // before the first look: a release that commits meanwhile must be seen whole
  const printed = await tx<{ request: string }[]>`select request from printed_signatory where statement = ${statement}`;
  const were = new Set(printed.map((row) => row.request));
  return await publishList(tx, instance, statement, at, (request) => were.has(request));
}

/**
 * One list at a time: taken before anything is read, by every act on the list and by a release, so that a call for safety
 * is neither undone by a list read before it nor overlooked by a release that commits after it.
 */
export async function lockList(tx: Tx, statement: string): Promise<void> {
  // a lock of its own: signers share the rows of the call, and would wait for each other for ever
  await tx`select pg_advisory_xact_lock(hashtextextended(${`signatories ${statement}`}, 0))`;
}

async function publishList(
  tx: Tx,
  instance: InstanceKeys,
  statement: string,
  at: Date,
  may: (request: string) => boolean,
): Promise<boolean> {
  await lockList(tx, statement);
  const found = await findStatement(tx, statement);
  const n = found && (await newestVersion(tx, found.publicId));
  if (!found || n === null) return false;
  const { named, requests, order } = await signatoriesOf(tx, instance, statement, n);
  const printed = requests.filter(may);
  const shown = named.filter(({ request }) => may(request));
  const entries = new Map((await listEntries(tx, instance)).map((entry) => [entry.organisation, entry]));
  await publishSignatories(
    tx,
    {
      publicId: found.publicId,
      signatories: shown.map(({ organisation, names }) => ({
        names,
        slug: pageOf(entries.get(organisation ?? "")),
        coLead: entries.get(organisation ?? "")?.profile.coLead ?? false,
      })),
      unnamed: printed.length - shown.length,
      order,
      stated: null,
    },
    at,
  );
  await tx`delete from printed_signatory where statement = ${statement}`;
  for (const request of printed) await tx`insert into printed_signatory (statement, request) values (${statement}, ${request})`;
  return true;
}

/** Its public page, if the organisation chose to be listed. */
function pageOf(entry: Entry | undefined): string | null {
  return entry?.listed ? entry.profile.slug : null;
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

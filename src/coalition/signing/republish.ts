import type { InstanceKeys } from "../../platform/crypto/index.ts";
import type { Tx } from "../../platform/database/index.ts";
import { isPublished, publishSignatories } from "../../public/index.ts";
import { findStatement } from "../drafts/index.ts";
import { slugsOf } from "../organisations/index.ts";
import { signatoriesOf } from "./signatories.ts";

/** Publishes who stands under the statement now; the list published before is gone with it. */
export async function publishWhoSigned(tx: Tx, instance: InstanceKeys, statement: string, at: Date): Promise<void> {
  const found = await findStatement(tx, statement);
  if (!found) return;
  const { named, unnamed, order } = await signatoriesOf(tx, instance, statement);
  const pages = await slugsOf(tx, instance);
  await publishSignatories(
    tx,
    {
      publicId: found.publicId,
      signatories: named.map(({ organisation, names }) => ({
        names,
        slug: pages.get(organisation ?? "")?.slug ?? null,
        coLead: pages.get(organisation ?? "")?.coLead ?? false,
      })),
      unnamed,
      order,
      stated: null,
    },
    at,
  );
}

/** The same, if the statement is public already: a signature withdrawn for safety leaves every page with this commit. */
export async function republishSignatories(tx: Tx, instance: InstanceKeys, statement: string, at: Date): Promise<boolean> {
  const found = await findStatement(tx, statement);
  if (!found || !(await isPublished(tx, found.publicId))) return false;
  await publishWhoSigned(tx, instance, statement, at);
  return true;
}

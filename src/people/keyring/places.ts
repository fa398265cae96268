import type { Place } from "../../platform/crypto/index.ts";
import type { Subject } from "./model.ts";

/** Where each key of the schedule is bound to: one line for each kind of wrap, so that none opens as another. */
export const places = {
  byPassphrase: (person: string, revision: number): Place => ({ label: "person-by-passphrase", row: person, revision }),
  byCode: (person: string, revision: number): Place => ({ label: "person-by-code", row: person, revision }),
  session: (session: string): Place => ({ label: "session", row: session, revision: 1 }),
  organisation: (organisation: string, person: string, generation: number): Place => ({
    label: "organisation",
    row: `${organisation}/${person}`,
    epoch: generation,
    revision: 1,
  }),
  organisationOffline: (organisation: string, generation: number): Place => ({
    label: "organisation-offline",
    row: organisation,
    epoch: generation,
    revision: 1,
  }),
  pins: (organisation: string, generation: number, revision: number): Place => ({
    label: "pins",
    row: organisation,
    epoch: generation,
    revision,
  }),
  safe: (safe: string, { kind, id }: Subject, epoch: number): Place => ({ label: "safe", safe, row: `${kind}/${id}`, epoch, revision: 1 }),
  safeOffline: (safe: string, epoch: number): Place => ({ label: "safe-offline", safe, row: safe, epoch, revision: 1 }),
  previousEpoch: (safe: string, epoch: number): Place => ({ label: "previous-epoch", safe, row: safe, epoch, revision: 1 }),
  item: (safe: string, item: string, epoch: number): Place => ({ label: "item", safe, row: item, epoch, revision: 1 }),
  revision: (safe: string, record: string, row: string, epoch: number, n: number): Place => ({
    label: `revision/${record}`,
    safe,
    row,
    epoch,
    revision: n,
  }),
  card: (safe: string, epoch: number, revision: number): Place => ({ label: "card", safe, row: safe, epoch, revision }),
};

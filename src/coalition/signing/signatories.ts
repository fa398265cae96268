import type { InstanceKeys } from "../../platform/crypto/index.ts";
import type { Db } from "../../platform/database/index.ts";
import { lastSubstantive } from "../drafts/index.ts";
import { countStandings, isNamed, type Names, type SignatoryOrder, type Standing, standingOf } from "./model.ts";
import { findCall, requestsOf } from "./store.ts";

/** Who stands under the statement when it is released: only those who are `in`, names withheld counted. */
export interface Signatories {
  readonly named: readonly { readonly request: string; readonly organisation: string | null; readonly names: Names }[];
  readonly unnamed: number;
  readonly order: SignatoryOrder;
}

export async function signatoriesOf(db: Db, instance: InstanceKeys, statement: string): Promise<Signatories> {
  const call = await findCall(db, statement);
  const substantive = (await lastSubstantive(db, statement))?.n ?? 1;
  const requests = await requestsOf(db, instance, statement);
  const signed = requests.filter((request) => !request.withdrawnAt && standingOf(request, substantive) === "in");
  const named = signed.filter(isNamed);
  return {
    named: named.map(({ id, organisation, names }) => ({ request: id, organisation, names })),
    unnamed: signed.length - named.length,
    order: call?.order ?? "alphabetical",
  };
}

/** How the call stands, for the page of the release. */
export interface Standings {
  readonly counts: Readonly<Record<Standing, number>>;
  readonly replyBy: Date | null;
  readonly zone: string;
}

export async function standingsOf(db: Db, instance: InstanceKeys, statement: string): Promise<Standings> {
  const call = await findCall(db, statement);
  const substantive = (await lastSubstantive(db, statement))?.n ?? 1;
  const requests = (await requestsOf(db, instance, statement)).filter((request) => !request.withdrawnAt);
  return {
    counts: countStandings(requests.map((request) => standingOf(request, substantive))),
    replyBy: call?.replyBy ?? null,
    zone: call?.zone ?? "UTC",
  };
}

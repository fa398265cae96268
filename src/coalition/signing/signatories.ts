import type { InstanceKeys } from "../../platform/crypto/index.ts";
import type { Db } from "../../platform/database/index.ts";
import { lastSubstantive, versionsOf } from "../drafts/index.ts";
import { countStandings, isNamed, meaningOf, type Names, type SignatoryOrder, type Standing, signs, standingOf } from "./model.ts";
import { findCall, requestsOf } from "./store.ts";

/** Who stands under a text: names withheld are counted, not named. */
export interface Signatories {
  readonly named: readonly { readonly request: string; readonly organisation: string | null; readonly names: Names }[];
  readonly unnamed: number;
  readonly order: SignatoryOrder;
  /** Of all who sign, named or not. */
  readonly requests: readonly string[];
}

/**
 * Who signed version `n` of this statement, or another that says the same. A later text that changes the meaning takes
 * nobody off this one, and puts nobody under it.
 */
export async function signatoriesOf(db: Db, instance: InstanceKeys, statement: string, n: number): Promise<Signatories> {
  const [call, versions, requests] = [
    await findCall(db, statement),
    await versionsOf(db, statement),
    await requestsOf(db, instance, statement),
  ];
  const meaning = meaningOf(versions, n);
  const signed = requests.filter((request) => signs(request, meaning));
  const named = signed.filter((request) => isNamed(request, meaning));
  return {
    named: named.map(({ id, organisation, names }) => ({ request: id, organisation, names })),
    unnamed: signed.length - named.length,
    order: call?.order ?? "alphabetical",
    requests: signed.map(({ id }) => id),
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

import type { Services } from "../../platform/http/index.ts";
import { record } from "../audit.ts";
import { type NewPerson, openPersonByCode, recoverPerson } from "../keyring/index.ts";
import type { PersonId } from "../model.ts";
import { foldSignIn, signInHash } from "../persons.ts";
import { endSessions } from "../session/sessions.ts";
import { forgetDevices } from "./devices.ts";
import { forgiveGuess, takeGuess } from "./guesses.ts";

export type RecoverResult =
  | { readonly kind: "in"; readonly person: PersonId; readonly made: NewPerson }
  | { readonly kind: "wrong" }
  | { readonly kind: "slow"; readonly until: Date }
  | { readonly kind: "frozen" };

/**
 * Opens an account by its recovery code: new passphrase, new code, all sessions out, all browsers forgotten.
 * The code is looked at before anything is written; an absent name and a wrong code answer alike.
 */
export async function recover(
  { sql, instance, settings }: Services,
  typed: { signInName: string; code: string; passphrase: string; address: string },
  now: Date,
): Promise<RecoverResult> {
  const [found] = await sql<{ id: PersonId; frozenAt: Date | null }[]>`
    select id, frozen_at from person where sign_in = ${signInHash(instance, typed.signInName)}`;
  const counters = [
    { kind: "address", of: typed.address },
    { kind: "account", of: `recover ${foldSignIn(typed.signInName)}` },
  ] as const;
  const until = await takeGuess(sql, instance, counters, now);
  if (until) return { kind: "slow", until };
  const p = await openPersonByCode(sql, found?.id ?? null, typed.code);
  if (!found || !p) {
    await record(sql, instance, { at: now, event: "sign-in-failed", about: found?.id ?? null });
    return { kind: "wrong" };
  }
  await forgiveGuess(sql, instance, counters);
  if (found.frozenAt) return { kind: "frozen" };
  const made = await sql.begin(async (tx) => {
    const recovered = await recoverPerson(tx, { person: found.id, code: typed.code, passphrase: typed.passphrase, cost: settings.argon });
    if (!recovered) return null; // the code was used meanwhile
    await tx`update person set code_confirmed_at = null where id = ${found.id}`;
    await endSessions(tx, found.id);
    await forgetDevices(tx, found.id);
    await record(tx, instance, { at: now, event: "recovered", by: found.id, about: found.id });
    return recovered;
  });
  return made ? { kind: "in", person: found.id, made } : { kind: "wrong" };
}

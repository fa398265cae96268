import type { Key } from "../../platform/crypto/index.ts";
import type { Services } from "../../platform/http/index.ts";
import { record } from "../audit.ts";
import { openPerson } from "../keyring/index.ts";
import type { PersonId } from "../model.ts";
import { foldSignIn, signInHash } from "../persons.ts";
import { ownerOf } from "./devices.ts";
import { type Counter, forgiveGuess, takeGuess } from "./guesses.ts";

export type SignInResult =
  | { readonly kind: "in"; readonly person: PersonId; readonly p: Key; readonly knownDevice: boolean }
  /** No such name, or not this passphrase: nobody can tell which, by the answer or by its time. */
  | { readonly kind: "wrong" }
  | { readonly kind: "slow"; readonly until: Date }
  /** The passphrase was right, so it may be said. */
  | { readonly kind: "frozen" };

export interface Attempt {
  readonly signInName: string;
  readonly passphrase: string;
  readonly device: string | null;
  readonly address: string;
}

/**
 * Checks a name and passphrase. An absent name costs the same queries, the same Argon2id and the same audit entry as a
 * present one. A person's own known browser has its own counter, so that strangers' guesses cannot keep them out.
 */
export async function checkSignIn({ sql, instance, settings }: Services, attempt: Attempt, now: Date): Promise<SignInResult> {
  const [found] = await sql<{ id: PersonId; frozenAt: Date | null }[]>`
    select id, frozen_at from person where sign_in = ${signInHash(instance, attempt.signInName)}`;
  const owner = await ownerOf(sql, instance, attempt.device);
  const knownDevice = found !== undefined && owner === found.id;
  const counters: readonly Counter[] = knownDevice
    ? [{ kind: "device", of: attempt.device ?? "" }]
    : [
        { kind: "address", of: attempt.address },
        { kind: "account", of: foldSignIn(attempt.signInName) },
      ];
  const until = await takeGuess(sql, instance, counters, now);
  if (until) return { kind: "slow", until };
  const p = await openPerson(sql, found?.id ?? null, attempt.passphrase, settings.argon).catch(async (error) => {
    await forgiveGuess(sql, instance, counters).catch(() => {}); // nobody guessed: our database failed
    throw error;
  });
  if (!found || !p) {
    await record(sql, instance, { at: now, event: "sign-in-failed", about: found?.id ?? null });
    return { kind: "wrong" };
  }
  await forgiveGuess(sql, instance, counters);
  if (found.frozenAt) return { kind: "frozen" };
  return { kind: "in", person: found.id, p, knownDevice };
}

import type { Key } from "../../platform/crypto/index.ts";
import type { Services } from "../../platform/http/index.ts";
import { record, recordForPerson } from "../audit.ts";
import { changePassphrase, type NewPerson, openPerson, renewOfflineKey, renewRecoveryCode, replacePerson } from "../keyring/index.ts";
import type { PersonId } from "../model.ts";
import { changeParticulars, isTaken, type Particulars } from "../persons.ts";
import type { Present } from "../session/guard.ts";
import { endSessions } from "../session/sessions.ts";
import { forgetDevices } from "../signin/devices.ts";
import { forgiveGuess, takeGuess } from "../signin/guesses.ts";
import { transaction } from "../transaction.ts";

/** Whether the person at the keyboard knows the passphrase: asked again before what cannot be undone. */
export async function knowsPassphrase(
  { sql, instance, settings }: Services,
  person: PersonId,
  passphrase: string,
  now: Date,
): Promise<true | { wrong: true } | { until: Date }> {
  const counters = [{ kind: "account", of: `again ${person}` }] as const;
  const until = await takeGuess(sql, instance, counters, now);
  if (until) return { until };
  if (!(await openPerson(sql, person, passphrase, settings.argon))) return { wrong: true };
  await forgiveGuess(sql, instance, counters);
  return true;
}

export async function setPassphrase({ sql, instance, settings }: Services, present: Present, passphrase: string, now: Date): Promise<void> {
  await sql.begin(async (tx) => {
    await changePassphrase(tx, { person: present.id, p: present.p, passphrase, cost: settings.argon });
    await endSessions(tx, present.id, present.session.id);
    await record(tx, instance, { at: now, event: "passphrase-changed", by: present.id, about: present.id });
  });
}

/** A new recovery code; it counts as unconfirmed until part of it is typed back. */
export async function newCode({ sql, instance }: Services, { id, p }: { id: PersonId; p: Key }, now: Date): Promise<string> {
  return await sql.begin(async (tx) => {
    const code = await renewRecoveryCode(tx, { person: id, p });
    await tx`update person set code_confirmed_at = null where id = ${id}`;
    await record(tx, instance, { at: now, event: "new-code", by: id, about: id });
    return code;
  });
}

export async function confirmCode({ sql }: Services, person: PersonId, now: Date): Promise<void> {
  await sql`update person set code_confirmed_at = ${now} where id = ${person}`;
}

/** “Somebody may know my passphrase”: new keys, passphrase and code; all sessions out, all browsers forgotten. */
export async function replaceKeys(
  { sql, instance, settings }: Services,
  present: Present,
  passphrase: string,
  now: Date,
): Promise<NewPerson> {
  return await transaction(sql, async (tx) => {
    const made = await replacePerson(tx, { person: present.id, p: present.p, passphrase, cost: settings.argon, at: now });
    await tx`update person set code_confirmed_at = null where id = ${present.id}`;
    await endSessions(tx, present.id);
    await forgetDevices(tx, present.id);
    for (const { organisation } of present.affiliations.length > 0 ? present.affiliations : [{ organisation: null }])
      await record(tx, instance, { at: now, event: "key-replaced", organisation, by: present.id, about: present.id });
    return made;
  });
}

/** A new printed key for the organisation acted for; null while its key is not here. */
export async function newOfflineKey({ sql }: Services, present: Present, now: Date): Promise<string | null> {
  const keyring = present.acting?.keyring;
  if (!keyring) return null;
  return (await transaction(sql, (tx) => renewOfflineKey(tx, keyring, { at: now }))).offlineIdentity;
}

/** False when somebody signs in with this name already. */
export async function rename({ sql, instance }: Services, person: PersonId, particulars: Particulars, now: Date): Promise<boolean> {
  return await sql
    .begin(async (tx) => {
      if (await isTaken(tx, instance, particulars.signInName, person)) return false;
      await changeParticulars(tx, instance, person, particulars);
      await recordForPerson(tx, instance, { at: now, event: "names-changed", by: person, about: person });
      return true;
    })
    .catch((error: unknown) => {
      if (error instanceof Error && "code" in error && error.code === "23505") return false;
      throw error;
    });
}

export async function signOutEverywhere({ sql, instance }: Services, person: PersonId, now: Date): Promise<void> {
  await sql.begin(async (tx) => {
    await endSessions(tx, person);
    await forgetDevices(tx, person);
    await record(tx, instance, { at: now, event: "signed-out-everywhere", by: person, about: person });
  });
}

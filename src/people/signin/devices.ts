import { type InstanceKeys, newSecret, secretHash } from "../../platform/crypto/index.ts";
import type { Db } from "../../platform/database/index.ts";
import type { PersonId } from "../model.ts";

/** How long a browser is remembered after its last sign-in. */
export const DEVICE_DAYS = 365;
const MOST = 10;

/** Whose browser this is; null for one never seen, or the cookie of another installation. */
export async function ownerOf(db: Db, instance: InstanceKeys, secret: string | null): Promise<PersonId | null> {
  const [row] = await db<{ person: PersonId }[]>`
    select person from device where hash = ${secretHash(instance, "people/device", secret ?? "")}`;
  return row?.person ?? null;
}

/** Remembers this browser for a person; gives the secret for its cookie. */
export async function remember(db: Db, instance: InstanceKeys, person: PersonId, secret: string | null, now: Date): Promise<string> {
  if (secret) {
    const hash = secretHash(instance, "people/device", secret);
    const known = await db`update device set seen_at = ${now} where hash = ${hash} and person = ${person}`;
    if (known.count > 0) return secret;
  }
  const fresh = newSecret();
  await db`
    insert into device (hash, person, since, seen_at)
    values (${secretHash(instance, "people/device", fresh)}, ${person}, ${now}, ${now})`;
  await db`
    delete from device where person = ${person}
      and hash not in (select hash from device where person = ${person} order by seen_at desc limit ${MOST})`;
  return fresh;
}

/** Forgets all browsers of a person: each must sign in as an unknown one. */
export async function forgetDevices(db: Db, person: PersonId): Promise<void> {
  await db`delete from device where person = ${person}`;
}

export async function countDevices(db: Db, person: PersonId): Promise<number> {
  const [row] = await db<{ n: number }[]>`select count(*)::int as n from device where person = ${person}`;
  return row?.n ?? 0;
}

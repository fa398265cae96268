import { randomUUID } from "node:crypto";
import { type Key, newIdentity } from "../../../platform/crypto/index.ts";
import type { Tx } from "../../../platform/database/index.ts";
import {
  acceptRecipient,
  createItemKey,
  createOrganisation,
  createPerson,
  createSafe,
  cutAccess,
  destroySafe,
  fingerprint,
  handOverOrganisation,
  type Keyring,
  type Named,
  NoAccess,
  openKeyring,
  openPerson,
  openPersonByCode,
  openSafe,
  recoverOrganisation,
  recoverPerson,
  removeFromOrganisation,
  renewOfflineKey,
  replacePerson,
  revokeSafe,
  rotateOrganisation,
  type Safe,
  saveRevision,
  settle,
  shareSafe,
  writeCard,
} from "../index.ts";
import type { Act, Acting, HolderName } from "./table.ts";

interface WorldPerson {
  readonly id: string;
  /** Their keys, version by version. */
  readonly keys: { p: Key; recipient: string }[];
  passphrase: string;
  code: string;
}

/** The numbers of the table as they really are: ids, keys, printed identities. */
export interface World {
  readonly persons: WorldPerson[];
  readonly organisations: { readonly id: string; readonly printed: string[] }[];
  readonly safes: { readonly id: string; readonly items: string[] }[];
}

export const emptyWorld = (): World => ({ persons: [], organisations: [], safes: [] });
export const COST = { memoryKiB: 8, passes: 1 };
export const LABEL = "machine";
const AT = new Date("2026-11-24T12:00:00Z");

/** Does an act for real, in a transaction. What it returns is to be done once that is committed. */
export async function perform(tx: Tx, world: World, act: Act): Promise<() => void> {
  const acting = async ({ actor, version, organisation }: Acting): Promise<Keyring> => {
    const { id, keys } = world.persons[actor]!;
    const keyring = await openKeyring(tx, { person: id, organisation: world.organisations[organisation]!.id, p: keys[version]!.p });
    if (!keyring) throw new NoAccess();
    return keyring;
  };
  const opened = async (who: Acting, safe: number): Promise<Safe> => {
    const found = await openSafe(tx, await acting(who), world.safes[safe]!.id);
    if (!found) throw new NoAccess();
    return found;
  };
  const named = (name: HolderName): Named => {
    const [subject, through] = name.split("@") as [string, string | undefined];
    const number = Number(subject.slice(1));
    if (through === undefined) return { organisation: world.organisations[number]!.id };
    return { person: world.persons[number]!.id, through: world.organisations[Number(through)]!.id };
  };
  const nothing = () => {};
  const at = AT;

  switch (act.kind) {
    case "invite": {
      const [id, passphrase] = [randomUUID(), randomUUID()];
      const { p, recipient, recoveryCode } = await createPerson(tx, { person: id, passphrase, cost: COST });
      return () => {
        world.persons[act.person] = { id, keys: [{ p, recipient }], passphrase, code: recoveryCode };
      };
    }
    case "found": {
      const id = randomUUID();
      const { id: person, keys } = world.persons[act.actor]!;
      const { offlineIdentity } = await createOrganisation(tx, { organisation: id, person, p: keys[act.version]!.p, at });
      return () => {
        world.organisations[act.organisation] = { id, printed: [offlineIdentity] };
      };
    }
    case "handOver": {
      const { id, keys } = world.persons[act.to]!;
      await handOverOrganisation(tx, await acting(act), { to: id, fingerprint: fingerprint(keys[act.compared]!.recipient), at });
      return nothing;
    }
    case "accept": {
      const { id, keys } = world.persons[act.person]!;
      await acceptRecipient(tx, await acting(act), { kind: "person", id, fingerprint: fingerprint(keys[act.compared]!.recipient) });
      return nothing;
    }
    case "signIn": {
      const { id, keys } = world.persons[act.person]!;
      const { refused } = await settle(tx, { person: id, p: keys[act.version]!.p });
      if (refused > 0) throw new Error(`${refused} hand-overs refused`);
      return nothing;
    }
    case "createSafe": {
      const persons = act.persons?.map((person) => world.persons[person]!.id);
      const safe = await createSafe(tx, await acting(act), {
        label: LABEL,
        at,
        id: world.safes[act.safe]!.id,
        ...(persons ? { persons } : {}),
      });
      if (safe.as !== "editor") throw new Error("whoever makes a safe edits it");
      return nothing;
    }
    case "save": {
      const safe = await opened(act, act.safe);
      const by = world.persons[act.actor]!.id;
      const document = { text: textOf(act.safe, act.base + 1) };
      await saveRevision(tx, safe, { record: "note", row: "r", base: act.base, document, by, at });
      await writeCard(tx, safe, document, at);
      const item = randomUUID();
      await createItemKey(tx, safe, item, at);
      return () => void world.safes[act.safe]!.items.push(item);
    }
    case "share":
      await shareSafe(tx, await acting(act), world.safes[act.safe]!.id, { to: named(act.to), as: act.as, at });
      return nothing;
    case "revoke":
      await revokeSafe(tx, await acting(act), world.safes[act.safe]!.id, { from: named(act.from), at });
      return nothing;
    case "destroy":
      await destroySafe(tx, await acting(act), world.safes[act.safe]!.id);
      return nothing;
    case "remove":
      await removeFromOrganisation(tx, await acting(act), { person: world.persons[act.person]!.id, at });
      return nothing;
    case "cut":
      await cutAccess(tx, { organisation: world.organisations[act.organisation]!.id, person: world.persons[act.person]!.id, at });
      return nothing;
    case "rotate":
      await rotateOrganisation(tx, await acting(act), { at });
      return nothing;
    case "renewOffline": {
      const { offlineIdentity } = await renewOfflineKey(tx, await acting(act), { at });
      return () => void world.organisations[act.organisation]!.printed.push(offlineIdentity);
    }
    case "recoverByCode":
      return await recoverByCode(tx, world.persons[act.person]!);
    case "replace": {
      const person = world.persons[act.person]!;
      const passphrase = randomUUID();
      const p = act.lost ? null : person.keys[act.version]!.p;
      const made = await replacePerson(tx, { person: person.id, p, passphrase, cost: COST, at });
      return () => {
        person.keys.push({ p: made.p, recipient: made.recipient });
        Object.assign(person, { passphrase, code: made.recoveryCode });
      };
    }
    case "recoverOffline": {
      const { id, printed } = world.organisations[act.organisation]!;
      const offlineIdentity = printed[act.offline % 1000] ?? (await newIdentity()).identity;
      const recovered = await recoverOrganisation(tx, { organisation: id, offlineIdentity, to: world.persons[act.to]!.id, at });
      if (!recovered) throw new Nothing();
      return nothing;
    }
  }
}

/** Not an error of the keyring's: it said in its own way that there is nothing to do. */
export class Nothing extends Error {
  override readonly name = "nothing";
}

export const textOf = (safe: number, n: number) => `نصّ ${safe}/${n}`;

async function recoverByCode(tx: Tx, person: WorldPerson): Promise<() => void> {
  const { id, code } = person;
  const passphrase = randomUUID();
  const wrong = await recoverPerson(tx, {
    person: id,
    code: `${code.slice(0, -1)}${code.endsWith("0") ? "1" : "0"}`,
    passphrase,
    cost: COST,
  });
  const made = await recoverPerson(tx, { person: id, code, passphrase, cost: COST });
  const [byOld, byNew, byOldCode] = [
    await openPerson(tx, id, person.passphrase, COST),
    await openPerson(tx, id, passphrase, COST),
    await openPersonByCode(tx, id, code),
  ];
  const p = Buffer.from(person.keys.at(-1)!.p);
  if (wrong || !made || byOld || byOldCode || !byNew || !p.equals(byNew) || !p.equals(made.p))
    throw new Error("recovery by code went wrong");
  return () => void Object.assign(person, { passphrase, code: made.recoveryCode });
}

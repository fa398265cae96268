import type { Key } from "../../platform/crypto/index.ts";
import type { As, Keyring, Safe } from "./model.ts";

/** The keys behind a keyring: the person's root and the organisation's, of the keyring's generation. */
export interface KeyringKeys {
  readonly p: Key;
  readonly o: Key;
}

/** The keys behind a safe, epoch by epoch as they were needed. `keyring` and `epoch` move on when a write finds newer ones. */
export interface SafeKeys {
  keyring: Keyring;
  epoch: number;
  readonly s: Map<number, Key>;
}

// Kept beside the objects, not in them: a keyring that is logged, serialised or inspected shows no key.
const keyrings = new WeakMap<Keyring, KeyringKeys>();
const safes = new WeakMap<Safe, SafeKeys>();

export function makeKeyring(person: string, organisation: string, generation: number, keys: KeyringKeys): Keyring {
  const keyring: Keyring = Object.freeze({ person, organisation, generation });
  keyrings.set(keyring, keys);
  return keyring;
}

export function keysOf(keyring: Keyring): KeyringKeys {
  return keyrings.get(keyring)!;
}

export function makeSafe(id: string, label: string, as: As, keyring: Keyring, epoch: number, s: Key): Safe {
  const safe: Safe = Object.freeze({ id, label, as });
  safes.set(safe, { keyring, epoch, s: new Map([[epoch, s]]) });
  return safe;
}

export function safeKeysOf(safe: Safe): SafeKeys {
  return safes.get(safe)!;
}

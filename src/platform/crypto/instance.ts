import { openDocument, sealDocument } from "./document.ts";
import type { Json } from "./json.ts";
import type { Key } from "./key.ts";

/** What the server can use with nobody signed in; all five are wrapped by the key file (KEYS.md, I). */
export interface InstanceKeys {
  /** Seals the instance class. */
  readonly seal: Key;
  /** HMAC for look-ups by name. */
  readonly index: Key;
  readonly session: Key;
  /** HMAC for the secrets of links. */
  readonly token: Key;
  /** Ed25519 seed, read by the log's sequencer only. */
  readonly log: Key;
}

/** A padded document of the instance class. `label` is a constant of the room; row and revision as in its table. */
export function sealInstance(keys: InstanceKeys, label: string, row: string, revision: number, document: Json): Uint8Array {
  return sealDocument(keys.seal, { label: `instance/${label}`, row, revision }, document);
}

/** @throws Damaged when it is not what was sealed for this row and revision */
export function openInstance<T>(keys: InstanceKeys, label: string, row: string, revision: number, bytes: Uint8Array): T {
  return openDocument<T>(keys.seal, { label: `instance/${label}`, row, revision }, bytes);
}

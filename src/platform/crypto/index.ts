/** Keys, sealed documents, hand-overs, passphrases, recovery codes, secrets of links. Formats: KEYS.md and decisions/0003. */
export { type Place, unwrap, wrap } from "./aead.ts";
export {
  ageIdentity,
  fingerprint,
  handOver,
  type Identity,
  identityOf,
  newIdentity,
  openWith,
  readIdentity,
  sealTo,
  takeOver,
} from "./age.ts";
export { Damaged, openDocument, sealDocument } from "./document.ts";
export { type InstanceKeys, openInstance, sealInstance } from "./instance.ts";
export { canonicalJson, type Json } from "./json.ts";
export { deriveKey, type Key, newKey, sameBytes } from "./key.ts";
export { KeyFileProblem, loadInstanceKeys, rotateInstanceKey } from "./key-file.ts";
export { cryptoMigrations } from "./migrations.ts";
export { pad, unpad } from "./padding.ts";
export { type Cost, DEFAULT_COST, passphraseKey, passphraseQueue, SALT_BYTES } from "./passphrase.ts";
export { newRecoveryCode, parseRecoveryCode, recoveryGroups } from "./recovery-code.ts";
export { lookUp, newSecret, secretHash } from "./secret.ts";
export { signingKey, verifySignature } from "./signing.ts";

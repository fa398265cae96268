/**
 * Who can open what (KEYS.md). All writes happen in the caller's transaction, so a crash leaves all or nothing. Two that
 * meet wait for each other; where PostgreSQL sees a deadlock it refuses one with 40P01: run that one again.
 */

export { fingerprint } from "../../platform/crypto/index.ts";
export { type Card, readCards, writeCard } from "./card.ts";
export { createItemKey, eraseItemKey, openItemKey } from "./item.ts";
export { keyringMigrations } from "./migrations.ts";
export {
  type As,
  CARD_BYTES,
  CardTooLarge,
  ChangedRecipient,
  EditConflict,
  type Held,
  type Holder,
  type Keyring,
  LastHolder,
  type Member,
  type Named,
  NoAccess,
  type Safe,
  type Subject,
} from "./model.ts";
export {
  acceptRecipient,
  changedMembers,
  createOrganisation,
  handOverOrganisation,
  membersOf,
  openKeyring,
  rotationDue,
} from "./organisation.ts";
export {
  changePassphrase,
  createPerson,
  type NewPerson,
  openAsPerson,
  openPerson,
  openPersonByCode,
  recipientOf,
  recoverPerson,
  renewCost,
  renewRecoveryCode,
  sealToPerson,
} from "./person.ts";
export { recoverOrganisation, replacePerson } from "./recovery.ts";
export { eraseRevisions, type Revision, readRevision, readRevisions, saveRevision } from "./revision.ts";
export { cutAccess, lastHeldBy, type Rotated, removeFromOrganisation, renewOfflineKey, rotateOrganisation } from "./rotation.ts";
export { createSafe, destroySafe, holdersOf, openSafe } from "./safe.ts";
export { openForSession, wrapForSession } from "./session.ts";
export { type Settled, settle } from "./settle.ts";
export { revokeSafe, shareSafe } from "./sharing.ts";

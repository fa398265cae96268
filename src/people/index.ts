/** The door of `people/`: who is acting, and what may they open? */
export { record as recordAudit } from "./audit.ts";
export { freeze, unfreeze } from "./colleagues/freezing.ts";
export { everybody, type Listed, whoSignsInAs } from "./console.ts";
export { deskFrame, outsideFrame } from "./desk.tsx";
export { invite, withdrawAllInvitations } from "./joining/invitations.ts";
export { firstSetUpLink, isSetUp } from "./joining/set-up.ts";
export {
  type As,
  type Card,
  CardTooLarge,
  ChangedRecipient,
  createItemKey,
  createOrganisation,
  createPerson,
  createSafe,
  destroySafe,
  EditConflict,
  eraseItemKey,
  eraseRevisions,
  fingerprint,
  type Held,
  type Holder,
  handOverOrganisation,
  holdersOf,
  type Keyring,
  keyringMigrations,
  LastHolder,
  NoAccess,
  openItemKey,
  openKeyring,
  openSafe,
  type Revision,
  readCards,
  readRevision,
  readRevisions,
  recipientOf,
  revokeSafe,
  type Safe,
  saveRevision,
  settle,
  shareSafe,
  writeCard,
} from "./keyring/index.ts";
export { roleNames } from "./messages.ts";
export { peopleMigrations, roomMigrations as migrations } from "./migrations.ts";
export {
  type Actor,
  type Affiliation,
  type Names,
  nameIn,
  type Organisation,
  OrganisationId,
  type OrganisationKind,
  PersonId,
} from "./model.ts";
export {
  coalitionOf,
  enterOrganisationRow,
  enterOrganisationRow as enterOrganisation,
  organisationBy,
  organisations,
  organisationsBy,
  renameOrganisation,
} from "./organisations.ts";
export { personNames } from "./persons.ts";
export { ACTS, type Act, allows, COALITION_ROLES, isRole, ROLES, type Role, rolesFor, TABLE } from "./roles.ts";
export { peopleRoutes } from "./routes.ts";
export { signedIn } from "./session/guard.ts";
export { mayStill } from "./standing.ts";
export { sweep } from "./sweep.ts";
export { transaction } from "./transaction.ts";

/** The door of `public/`: what the world may read. Other rooms publish and withdraw here; readers get pages. */
export type {
  Ask,
  CoalitionSnapshot,
  Correction,
  HelpOffer,
  HelpSnapshot,
  OrganisationSnapshot,
  PartialDate,
  Place,
  Signatory,
  SignatoriesSnapshot,
  StatementSnapshot,
  Texts,
  Way,
} from "./model.ts";
export { isPartialDate, isPublicId, isSlug } from "./model.ts";
export { migrations } from "./migrations.ts";
export {
  correct,
  publish,
  publishCoalition,
  publishHelp,
  publishOrganisation,
  publishPlaces,
  publishSignatories,
  takeOffName,
  withdraw,
  withdrawOrganisation,
} from "./publish.ts";

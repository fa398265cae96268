/** The door of `public/`: what the world may read. Other rooms publish and withdraw here; readers get pages. */

export { migrations } from "./migrations.ts";
export type {
  Ask,
  CoalitionSnapshot,
  Correction,
  HelpOffer,
  HelpSnapshot,
  OrganisationSnapshot,
  PartialDate,
  Place,
  SignatoriesSnapshot,
  Signatory,
  StatementSnapshot,
  Texts,
  Way,
} from "./model.ts";
export { isPartialDate, isPublicId, isSlug } from "./model.ts";
export { NotFoundPage } from "./pages/absent.tsx";
export { coalitionName, frameOf, type Site } from "./pages/frame.tsx";
export { StatementPage, type StatementView } from "./pages/statement.tsx";
export {
  correct,
  isWithdrawn,
  newestVersion,
  publish,
  publishCoalition,
  publishHelp,
  publishOrganisation,
  publishPlaces,
  publishSignatories,
  signatoriesPublishedAt,
  withdraw,
  withdrawAgain,
  withdrawOrganisation,
} from "./publish.ts";
export { search } from "./search.ts";
export { createPublicHandler, type PublicHandler } from "./serve/handler.ts";
export { type PublicServices, siteOf } from "./serve/views.tsx";
export { preferredLanguage } from "./serve/well-known.ts";
export { readCoalition } from "./store.ts";

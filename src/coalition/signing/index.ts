export { signingMigrations } from "./migrations.ts";
export { publishWhoSigned, republishSignatories } from "./republish.ts";
export { boardRoutes, linkSignRoutes, memberSignRoutes } from "./routes.ts";
export { type Signatories, type Standings, signatoriesOf, standingsOf } from "./signatories.ts";
export { callsFor, isSigned, requestsOf } from "./store.ts";

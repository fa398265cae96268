export { signingMigrations } from "./migrations.ts";
export { type Standing, standingOf } from "./model.ts";
export { lockList, publishWhoSigned, republishSignatories, takeOffAgain } from "./republish.ts";
export { boardRoutes, linkSignRoutes, memberSignRoutes } from "./routes.ts";
export { type Signatories, type Standings, signatoriesOf, standingsOf } from "./signatories.ts";
export { callsFor, closeCall, closeSignLinks, findRequest, isCalled, isSigned, isUntouched, requestsBy, requestsOf } from "./store.ts";

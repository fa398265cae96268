/** The door of drafting for the other sub-rooms of `coalition/` (signing, release). */
export { draftsMigrations } from "./migrations.ts";
export {
  ADDRESSEE_KINDS,
  type Addressee,
  type AddresseeKind,
  type Ask,
  effectiveOf,
  type InLanguages,
  lastSubstantiveOf,
  type Nature,
  type StatementId,
  stillCounts,
  tookEffect,
  type Version,
  type VersionFacts,
  type VersionId,
  type VersionText,
} from "./model.ts";
export type { LanguageReadiness, LanguageText } from "./translation.ts";
export {
  type Statement, //        { id, publicId, organisation, safe, master, createdBy, createdAt, ended }
  type OpenStatement, //    Statement & { as: "reader" | "editor", opened: Safe }
  findStatement, //         (db, publicId | id) → Statement | null; no check of who asks
  openStatement, //         (db, actor, publicId) → OpenStatement | null; null for malformed, absent, foreign
  listStatements, //        (db, actor) → StatementCard[] from the sealed cards
  draftReadiness, //        (db, open) → Record<Language, LanguageReadiness>
} from "./store.ts";
export {
  effectiveVersion, //      (db, instance, statementId) → Version | null
  lastSubstantive, //       (db, statementId) → VersionFacts | null
  readVersion, //           (db, instance, versionId) → Version | null
  type Signed, //           (tx, statementId) → Promise<boolean>: has anybody signed? Lock the statement row `for share` when signing
  versionsOf, //            (db, statementId) → VersionFacts[] in order of n
} from "./versions.ts";
/** `draftRoutes({ signed })` serves `/`, `/new`, `/:id…`; mount it at `/{l}/desk/statements` behind `signedIn`. */
export { type DraftsNeeds, draftRoutes } from "./routes.ts";
/** The head and the tabs of one statement, for every page under `/desk/statements/:publicId/…`. */
export { frameOf, StatementDesk, type StatementTab, statementOf, tabHref } from "./desk.tsx";

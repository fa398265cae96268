/** The door of drafting for the other sub-rooms of `coalition/` (signing, release). */
export { draftsMigrations } from "./migrations.ts";
export {
  ADDRESSEE_KINDS,
  type Addressee,
  type AddresseeKind,
  type Ask,
  effectiveOf,
  type InLanguages,
  type LanguageText,
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
export { type LanguageReadiness } from "./translation.ts";
export {
  type Statement, //        { id, publicId, organisation, safe, master, createdBy, createdAt, ended }
  type OpenStatement, //    Statement & { as: "reader" | "editor", safe: Safe, title }
  findStatement, //         (db, publicId | id) → Statement | null; no check of who asks
  openStatement, //         (db, actor, publicId) → OpenStatement | null; null for malformed, absent, foreign
  listStatements, //        (db, actor) → StatementCard[] from the sealed cards
  draftReadiness, //        (db, open) → Record<Language, LanguageReadiness>
  effectiveVersion, //      (db, instance, statementId) → Version | null
  lastSubstantive, //       (db, statementId) → VersionFacts | null
  readVersion, //           (db, instance, versionId) → Version | null
  versionsOf, //            (db, statementId) → VersionFacts[] in order of n
} from "./store.ts";
/** `draftRoutes({ signed })` serves `/desk/statements…`; `signed(db, statementId)` says whether anybody has signed. */
export { type DraftsNeeds, draftRoutes } from "./routes.ts";
/** The head and the tabs of one statement, for every page under `/desk/statements/:publicId/…`. */
export { StatementDesk, type StatementTab } from "./frame.tsx";

/** The door of drafting for the other sub-rooms of `coalition/` (signing, release). */

/** The head and the tabs of one statement, for every page under `/desk/statements/:publicId/…`. */
export { frameOf, inLanguage, ReadinessChips, StatementDesk, type StatementTab, statementOf, tabHref, titleOf } from "./desk.tsx";
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
  tookEffect,
  type Version,
  type VersionFacts,
  type VersionId,
  type VersionText,
} from "./model.ts";
export type { DraftsNeeds } from "./needs.ts";
/** `draftRoutes(needs)` serves `/desk/statements…` under the language, behind `signedIn`. */
export { draftRoutes } from "./routes.ts";
export {
  draftReadiness, //        (db, open) → Record<Language, LanguageReadiness>
  findStatement, //         (db, publicId | id) → Statement | null; no check of who asks
  type ListedStatement, //  Statement & { titles, states }
  listStatements, //        (db, actor) → ListedStatement[] from the sealed cards
  type OpenStatement, //    Statement & { as: "reader" | "editor", opened: Safe, title }
  openStatement, //         (db, actor, publicId) → OpenStatement | null; null for malformed, absent, foreign
  type Statement, //        { id, publicId, organisation, safe, master, createdBy, createdAt, ended }
} from "./store.ts";
export type { LanguageReadiness, LanguageText } from "./translation.ts";
export {
  effectiveVersion, //      (db, instance, statementId) → Version | null
  effectiveVersions, //     (db, instance, statementIds) → Map of { version, lastSubstantive }; for lists
  lastSubstantive, //       (db, statementId) → VersionFacts | null
  readVersion, //           (db, instance, versionId) → Version | null
  type Signed, //           (tx, statementId) → Promise<boolean>: has anybody signed? Lock the statement row `for share` when signing
  type Untouched, //        (db, version) → Promise<boolean>: nobody has answered it, nothing of it is public
  versionsOf, //            (db, statementId) → VersionFacts[] in order of n
  versionsOfAll, //         (db, statementIds) → VersionFacts[] of several, in order
} from "./versions.ts";

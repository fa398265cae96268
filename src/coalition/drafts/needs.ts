import type { Db } from "../../platform/database/index.ts";
import type { StatementId } from "./model.ts";
import type { Signed, Untouched } from "./versions.ts";

/** What drafting asks of the rooms that come after it. */
export interface DraftsNeeds {
  /** Whether anybody has signed a statement: `coalition/signing` knows. */
  readonly signed: Signed;
  /** Whether nobody has answered this version and nothing of it is public: then it can still be taken back. */
  readonly untouched: Untouched;
  /** Whether the call for signatures was opened. */
  readonly called: (db: Db, statement: StatementId) => Promise<boolean>;
  /** Whether any version was released: `coalition/release` knows. */
  readonly released: (db: Db, statement: StatementId) => Promise<boolean>;
}

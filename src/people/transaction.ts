import type { Sql, Tx } from "../platform/database/index.ts";

const TRIES = 5;

/** Runs a transaction, again when PostgreSQL broke a deadlock or a serialisation conflict by refusing it. */
export async function transaction<R>(sql: Sql, work: (tx: Tx) => Promise<R>): Promise<R> {
  for (let tried = 1; ; tried++) {
    try {
      return (await sql.begin(work)) as R;
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : null;
      if ((code !== "40P01" && code !== "40001") || tried === TRIES) throw error;
    }
  }
}

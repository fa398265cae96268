import type { Sql, Tx } from "../../platform/database/index.ts";
import type { Services } from "../../platform/http/index.ts";

/** The services of a site, with every request inside one transaction that is thrown away: the next finds all as it was. */
export interface Undone {
  readonly services: Services;
  /** Runs `work`; what it wrote is gone afterwards. `db`: looks from inside. */
  undo<R>(work: (db: Sql) => Promise<R>): Promise<R>;
}

export function undoing(services: Services): Undone {
  let now: Sql | null = null;
  const shared: Services = {
    ...services,
    get sql() {
      return now ?? services.sql;
    },
    now: () => services.now(),
  };
  return {
    services: shared,
    async undo(work) {
      let result: Awaited<ReturnType<typeof work>>;
      const back = new Error("back");
      await services.sql
        .begin(async (tx) => {
          const db = new Proxy(tx, {
            get: (target, name) =>
              name === "begin" ? (inner: (savepoint: Tx) => Promise<unknown>) => tx.savepoint(inner) : Reflect.get(target, name),
          }) as unknown as Sql;
          now = db;
          try {
            result = await work(db);
          } finally {
            now = null;
          }
          throw back;
        })
        .catch((error: unknown) => {
          if (error !== back) throw error;
        });
      return result!;
    },
  };
}

/** How many rows this transaction wrote so far, also in savepoints that were rolled back. PostgreSQL counts them itself. */
export async function written(db: Sql): Promise<number> {
  const [row] = await db<{ n: number }[]>`
    select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0)::int as n from pg_stat_xact_user_tables where schemaname in ('dalil', 'published')`;
  return row!.n;
}

let tables: readonly string[] | null = null;

/** One digest of all that all tables hold. */
export async function digest(db: Sql): Promise<string> {
  tables ??= (
    await db<{ name: string }[]>`
      select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname in ('dalil', 'published') and has_table_privilege(format('%I.%I', schemaname, tablename), 'select') order by 1`
  ).map(({ name }) => name);
  const each = tables.map((name) => `(select coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') from ${name} t)`);
  const [row] = await db.unsafe<{ all: string }[]>(`select md5(concat_ws('|', ${each.join(", ")})) as all`);
  return row!.all;
}

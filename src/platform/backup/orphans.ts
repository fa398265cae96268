import type { Tx } from "../database/index.ts";

/** Rows that were left out, by table. */
export type Orphans = Readonly<Record<string, number>>;

interface Reference {
  readonly tableName: string;
  readonly target: string;
  readonly columns: string[];
  readonly targetColumns: string[];
  /** "n": set null on delete; every other rule removes the row. */
  readonly onDelete: string;
}

/**
 * Removes rows whose reference leads nowhere: keys of what an older data part does not have, and data whose keys were
 * erased since. Repeated until nothing changes, as a removed row may have been another's reference.
 */
export async function removeOrphans(tx: Tx): Promise<Orphans> {
  const references = await tx<Reference[]>`
    select format('%I.%I', t.relnamespace::regnamespace, t.relname) as table_name, c.confrelid::regclass::text as target, c.confdeltype::text as on_delete,
      (select array_agg(quote_ident(a.attname) order by k.n) from unnest(c.conkey) with ordinality k (num, n)
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.num) as columns,
      (select array_agg(quote_ident(a.attname) order by k.n) from unnest(c.confkey) with ordinality k (num, n)
        join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.num) as target_columns
    from pg_constraint c join pg_class t on t.oid = c.conrelid
    where c.contype = 'f' and t.relpersistence = 'p' and c.connamespace in ('dalil'::regnamespace, 'published'::regnamespace)
    order by 1, c.conname`;
  const removed: Record<string, number> = {};
  for (let changed = true; changed; ) {
    changed = false;
    for (const reference of references) {
      const { count } = await tx.unsafe(removal(reference));
      if (count === 0) continue;
      changed = true;
      removed[reference.tableName] = (removed[reference.tableName] ?? 0) + count;
    }
  }
  return removed;
}

function removal({ tableName, target, columns, targetColumns, onDelete }: Reference): string {
  const orphan = `${columns.map((column) => `r.${column} is not null`).join(" and ")}
    and not exists (select from ${target} t where ${columns.map((column, i) => `t.${targetColumns[i]} = r.${column}`).join(" and ")})`;
  return onDelete === "n"
    ? `update ${tableName} r set ${columns.map((column) => `${column} = null`).join(", ")} where ${orphan}`
    : `delete from ${tableName} r where ${orphan}`;
}

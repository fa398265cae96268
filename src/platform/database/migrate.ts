import { createHash } from "node:crypto";
import type { Args, Message } from "../language/index.ts";
import type { Sql } from "./connect.ts";
import { problems } from "./messages.ts";
import { closeToTheWorld } from "./roles.ts";

/** One change of the tables, written in the room that owns them. Once released it is never edited: write the next one. */
export interface Migration {
  /** Ordered by the list it stands in; unique in all rooms, as "people/1-persons". */
  readonly id: string;
  readonly sql: string;
}

/** The database was changed by other sources than these: someone edited a released migration, or runs an older version. */
export class MigrationMismatch extends Error {
  override readonly name = "MigrationMismatch";
  readonly says: Message;
  readonly hint: Message;
  readonly args: Args;
  constructor(kind: "unknownChange" | "editedChange", id: string) {
    super(`${kind}: ${id}`);
    this.says = problems[kind].says;
    this.hint = problems[kind].hint;
    this.args = { id };
  }
}

/** Any number that no other lock of ours takes. */
const MIGRATION_LOCK = 0x0da111;

/**
 * Brings the tables to what `migrations` say; each in its own transaction, one process at a time.
 * @returns the ids that were applied now
 * @throws MigrationMismatch when an applied one differs from its text here, or is unknown here
 */
export async function migrate(owner: Sql, migrations: readonly Migration[]): Promise<string[]> {
  const one = await owner.reserve();
  try {
    await one`select pg_advisory_lock(${MIGRATION_LOCK})`;
    const [made] = await one<{ there: boolean }[]>`select to_regclass('dalil.migration') is not null as there`;
    if (!made?.there) await closeToTheWorld(one);
    const applied = new Map((await one<{ id: string; hash: string }[]>`select id, hash from dalil.migration`).map((m) => [m.id, m.hash]));
    const known = new Set(migrations.map((m) => m.id));
    for (const id of applied.keys()) {
      if (!known.has(id)) throw new MigrationMismatch("unknownChange", id);
    }
    const now: string[] = [];
    for (const { id, sql } of migrations) {
      const hash = createHash("sha256").update(sql).digest("hex");
      const before = applied.get(id);
      if (before === hash) continue;
      if (before) throw new MigrationMismatch("editedChange", id);
      await one`begin`;
      try {
        await one.unsafe(sql);
        await one`insert into dalil.migration (id, hash) values (${id}, ${hash})`;
        await one`commit`;
      } catch (error) {
        await one`rollback`;
        throw error;
      }
      now.push(id);
    }
    if (now.length > 0) await storeUncompressed(one);
    return now;
  } finally {
    await one`select pg_advisory_unlock(${MIGRATION_LOCK})`.catch(() => {});
    one.release();
  }
}

/**
 * PostgreSQL compresses long values. Ours are ciphertext or must be found by the test that searches the disk for what
 * should not be there in clear, so they are stored as they are.
 */
async function storeUncompressed(sql: Sql): Promise<void> {
  const columns = await sql<{ tableName: string; columnName: string }[]>`
    select format('%I.%I', n.nspname, c.relname) as table_name, a.attname as column_name
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('dalil', 'published') and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attstorage in ('x', 'm')
      and a.atttypid <> 'numeric'::regtype
    order by c.oid, a.attnum`;
  for (const { tableName, columnName } of columns) {
    await sql.unsafe(`alter table ${tableName} alter column "${columnName.replaceAll('"', '""')}" set storage external`);
  }
}

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { testDatabase } from "../platform/database/index.ts";
import { migrations } from "./migrations.ts";

const root = dirname(dirname(import.meta.dirname));
const CLASSES = ["public", "instance", "case", "offline"];

interface Row {
  readonly table: string;
  readonly of: string;
  readonly columns: readonly string[];
}

function readClasses(text: string): Row[] {
  return [...text.matchAll(/^\| `([a-z_.]+)`[^|]*\| ([a-z]+) \|([^|]*)\|([^|]*)\|$/gm)].map(
    ([, table = "", of = "", sealed = "", clear = ""]) => ({
      table,
      of,
      columns: [...`${sealed}${clear}`.matchAll(/`([a-z_]+)`/g)].map(([, column = ""]) => column),
    }),
  );
}

test("SECURITY.md names the class of every column that is stored, and no column that is not", async () => {
  await using database = await testDatabase(migrations);
  const stored = await database.owner<{ table: string; columns: string[] }[]>`
    select case table_schema when 'published' then 'published.' else '' end || table_name as "table",
      array_agg(column_name::text order by column_name::text) as columns
    from information_schema.columns where table_schema in ('dalil', 'published') group by 1 order by 1`;
  assert.ok(stored.length > 40, "a database without its tables proves nothing");
  const written = readClasses(readFileSync(join(root, "SECURITY.md"), "utf8"));
  for (const row of written) {
    assert.ok(CLASSES.includes(row.of), `${row.table}: ${row.of} is no class`);
    assert.equal(row.of === "public", row.table.startsWith("published."), `${row.table}: public is what the world reads`);
  }
  assert.deepEqual(
    written.map(({ table, columns }) => [table, columns.toSorted()]).toSorted(),
    stored.map(({ table, columns }) => [table, columns]).toSorted(),
  );
});

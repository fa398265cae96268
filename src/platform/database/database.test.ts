import assert from "node:assert/strict";
import { test } from "node:test";
import { type Migration, MigrationMismatch, migrate, testDatabase } from "./index.ts";

const letters: Migration = {
  id: "test/1-letters",
  sql: `create table letter (id uuid primary key default uuidv7(), said_at timestamptz not null, on_day date, size int8, body bytea, note text);
        create table published.page (path text primary key, body text not null)`,
};

test("what is written comes back: dates, days, numbers, bytes", async () => {
  await using db = await testDatabase([letters]);
  const saidAt = new Date("2026-11-24T15:00:00.123Z");
  await db.sql`insert into letter ${db.sql({ saidAt, onDay: "2026-11-24", size: 2 ** 40, body: Buffer.from([0, 255]) })}`;
  const [letter] = await db.sql`select said_at, on_day, size, body, 9007199254740993::int8 as large from letter`;
  assert.deepEqual({ ...letter }, { saidAt, onDay: "2026-11-24", size: 2 ** 40, body: Buffer.from([0, 255]), large: 9007199254740993n });
});

test("the public role reads what is published, and nothing else", async () => {
  await using db = await testDatabase([letters]);
  await db.sql`insert into published.page values ('/', 'hello')`;
  assert.equal((await db.reader`select body from page`)[0]?.["body"], "hello");
  const forbidden = { code: "42501" };
  await assert.rejects(() => db.reader`select * from dalil.letter`, forbidden);
  await assert.rejects(() => db.reader`select * from dalil.migration`, forbidden);
  await assert.rejects(() => db.reader`begin read write; `.simple().then(() => db.reader`insert into published.page values ('/x', '')`));
  await assert.rejects(() => db.reader`set role dalil_server`, forbidden);
});

test("the server changes rows, never tables", async () => {
  await using db = await testDatabase([letters]);
  await assert.rejects(() => db.sql`drop table letter`, { code: "42501" });
  await assert.rejects(() => db.sql`create table other ()`, { code: "42501" });
  await assert.rejects(() => db.sql`update dalil.migration set hash = ''`, { code: "42501" });
});

test("migrations apply once, in order, and an edited one is refused", async () => {
  await using db = await testDatabase([letters]);
  const second = { id: "test/2-more", sql: "alter table letter add more text" };
  assert.deepEqual(await migrate(db.owner, [letters, second]), ["test/2-more"]);
  assert.deepEqual(await migrate(db.owner, [letters, second]), []);
  await assert.rejects(() => migrate(db.owner, [{ ...letters, sql: `${letters.sql} ` }, second]), MigrationMismatch);
  await assert.rejects(() => migrate(db.owner, [letters]), MigrationMismatch);
});

test("a migration that fails leaves nothing of itself", async () => {
  await using db = await testDatabase([letters]);
  await assert.rejects(() => migrate(db.owner, [letters, { id: "test/2-bad", sql: "create table half (); select 1/0" }]), {
    code: "22012",
  });
  const [half] = await db.owner`select to_regclass('dalil.half') as half`;
  assert.equal(half?.["half"], null);
});

test("two processes that migrate at once do it once", async () => {
  await using db = await testDatabase([letters]);
  const second = { id: "test/2-more", sql: "create table more ()" };
  const both = await Promise.all([migrate(db.owner, [letters, second]), migrate(db.owner, [letters, second])]);
  assert.deepEqual(both.flat(), ["test/2-more"]);
});

test("nothing is compressed on disk: what must not be there could not be found", async () => {
  await using db = await testDatabase([letters]);
  const columns = await db.owner`
    select attname from pg_attribute join pg_class on oid = attrelid
    where relname in ('letter', 'page') and attnum > 0 and attstorage not in ('p', 'e')`;
  assert.deepEqual([...columns], []);
  assert.equal((await db.owner`show wal_compression`)[0]?.["walCompression"], "off");
});

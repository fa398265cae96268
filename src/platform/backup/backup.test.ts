import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { generateHybridIdentity, identityToRecipient } from "age-encryption";
import { connect, type Migration, openDatabase, startPostgres, testDatabase } from "../database/index.ts";
import { backup, restore } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "backup-"));
after(() => rmSync(folder, { recursive: true }));
const identity = await generateHybridIdentity();
const recipient = await identityToRecipient(identity);

// A small house: letters whose words are sealed by keys that stand in a key table, a ledger that always adds up.
const migrations: readonly Migration[] = [
  {
    id: "test/1",
    sql: `create table letter (id int primary key, body bytea not null, note text, sent timestamptz, twice int generated always as (id * 2) stored);
          create table letter_key (letter int primary key references letter on delete cascade, wrapped bytea not null);
          create table copy (id int primary key, key_of int not null references letter_key (letter));
          create table entry (id bigint generated always as identity primary key, amount int not null);
          create unlogged table seen (at timestamptz);
          create table published.page (path text primary key, body text);
          insert into published.page values ('/seed', 'entered by the migration')`,
  },
];
const kinds = { isKeyTable: (name: string) => name.endsWith("_key") };

let number = 0;
const options = (owner: Parameters<typeof backup>[0]["owner"], more: Partial<Parameters<typeof backup>[0]> = {}) => {
  const place = join(folder, String(++number));
  mkdirSync(join(place, "files/ab"), { recursive: true });
  writeFileSync(join(place, "files/ab/one"), randomBytes(300_000));
  writeFileSync(join(place, "files/ab/empty"), "");
  writeFileSync(join(place, "files/ab/half.new"), "unfinished");
  writeFileSync(join(place, "instance.key"), "the instance key");
  return {
    owner,
    files: join(place, "files"),
    target: join(place, "backup.age"),
    recipient,
    kinds,
    keyFile: join(place, "instance.key"),
    now: new Date(),
    ...more,
  };
};
const restoring = (from: { target: string }, more: Partial<Parameters<typeof restore>[0]> = {}) => {
  const place = join(folder, String(++number));
  return {
    ...{ file: from.target, keysFile: `${from.target}.keys`, identity, directory: join(place, "data"), databaseUrl: null, migrations },
    ...{ keyFile: join(place, "config/instance.key"), log: () => {}, settings: { fsync: "off" }, ...more },
  };
};

async function inRestored<R>(directory: string, look: (sql: ReturnType<typeof connect>) => Promise<R>): Promise<R> {
  const cluster = await startPostgres({ directory, log: () => {}, settings: { fsync: "off" } });
  const owner = connect(cluster.ownerUrl, { max: 1 });
  try {
    return await look(owner);
  } finally {
    await owner.end();
    await cluster.stop();
  }
}

test("what was backed up comes back, in every table and file, and goes on from there", async () => {
  await using db = await testDatabase(migrations);
  const body = randomBytes(3 << 20); // a row larger than an entry
  await db.sql`insert into letter (id, body, note, sent) values (1, ${body}, 'tab\tand\\n\nline «بيان»', '2026-11-24T10:00:00Z'), (2, '', null, null)`;
  await db.sql`insert into letter_key values (1, 'k')`;
  await db.sql`insert into entry (amount) select g from generate_series(1, 5) g`;
  await db.sql`insert into seen values (now())`;
  await db.sql`insert into published.page values ('/', 'words')`;
  const from = options(db.owner);
  const made = await backup(from);
  assert.equal(made.rows, 2 + 1 + 5 + 2);
  assert.equal(made.files, 2);
  assert.ok(!readFileSync(from.target).includes("words"), "nothing stands in clear");

  const to = restoring(from);
  const back = await restore(to);
  assert.deepEqual(
    { rows: back.rows, files: back.files, leftOut: back.leftOut, key: back.keyFileWritten },
    { rows: 10, files: 2, leftOut: {}, key: true },
  );
  assert.deepEqual(readFileSync(join(to.directory, "files/ab/one")), readFileSync(join(from.files, "ab/one")));
  assert.equal(existsSync(join(to.directory, "files/ab/half.new")), false);
  assert.equal(readFileSync(to.keyFile, "utf8"), "the instance key");
  await inRestored(to.directory, async (sql) => {
    assert.deepEqual([...(await sql`select * from letter order by id`)], [...(await db.owner`select * from letter order by id`)]);
    assert.equal((await sql`insert into entry (amount) values (6) returning id`)[0]?.["id"], 6);
    assert.equal((await sql`select count(*) from seen`)[0]?.["count"], 0);
    await assert.rejects(() => sql`insert into letter_key values (99, '')`, { code: "23503" });
  });
});

test("a table whose last rows are large is backed up to its end", { timeout: 60_000 }, async () => {
  await using db = await testDatabase(migrations);
  for (const [id, size] of [70, 40, 200, 90, 35, 120].entries())
    await db.sql`insert into letter (id, body) select ${id} * 100 + g, ${randomBytes(size * 1000)} from generate_series(1, 40) g`;
  for (let time = 0; time < 3; time++) assert.equal((await backup(options(db.owner))).rows, 240 + 1);
});

test("a backup under writes is of one moment", async () => {
  await using db = await testDatabase(migrations);
  await db.sql`insert into entry (amount) select 0 from generate_series(1, 20000) g`;
  let writing = true;
  const writers = Promise.all(
    [1, 2, 3].map(async () => {
      while (writing) {
        await db.sql.begin(async (tx) => {
          await tx`insert into entry (amount) values (7)`;
          await tx`insert into entry (amount) values (-7)`;
        });
      }
    }),
  );
  const from = options(db.owner);
  await backup(from);
  writing = false;
  await writers;
  const to = restoring(from);
  await restore(to);
  await inRestored(to.directory, async (sql) => {
    const [sum] = await sql<{ sum: number; rows: number }[]>`select sum(amount)::int8 as sum, count(*) as rows from entry`;
    assert.equal(sum?.sum, 0);
    assert.ok(sum.rows >= 20000 && sum.rows % 2 === 0);
  });
});

test("a cut-off, changed or foreign part is refused, and nothing of it is left", async () => {
  await using db = await testDatabase(migrations);
  await db.sql`insert into letter (id, body) select g, ${randomBytes(5000)} from generate_series(1, 200) g`;
  const from = options(db.owner);
  await backup(from);
  const whole = readFileSync(from.target);
  const refused = async (file: string, kind: string, more = {}) => {
    const to = restoring({ target: from.target }, { file, ...more });
    await assert.rejects(() => restore(to), { kind });
    assert.equal(existsSync(to.directory), false);
  };
  for (const size of [whole.length - 70_000, 3000]) {
    const cut = `${from.target}.${size}`;
    writeFileSync(cut, whole);
    truncateSync(cut, size);
    await refused(cut, "damaged");
  }
  await refused(from.target, "wrongIdentity", { identity: await generateHybridIdentity() });
  await refused(`${from.target}.keys`, "noBackup");
  await refused(`${from.target}.none`, "noFile");
  await refused(from.target, "newer", { migrations: [] });
});

test("a restore never mixes with what is there", async () => {
  await using db = await testDatabase(migrations);
  const from = options(db.owner);
  await backup(from);
  const to = restoring(from);
  mkdirSync(to.directory, { recursive: true });
  writeFileSync(join(to.directory, "precious"), "mine");
  await assert.rejects(() => restore(to), { kind: "notEmpty" });
  assert.deepEqual(readdirSync(to.directory), ["precious"]);
});

test("an interrupted restore starts nothing, and the next one removes it", async () => {
  await using db = await testDatabase(migrations);
  await db.sql`insert into entry (amount) values (1)`;
  const from = options(db.owner);
  await backup(from);
  const to = restoring(from);
  mkdirSync(join(to.directory, "files"), { recursive: true });
  writeFileSync(join(to.directory, "files/half"), "half");
  writeFileSync(join(to.directory, "restoring.json"), "{}");
  const start = () => openDatabase({ directory: to.directory, databaseUrl: null, databasePublicUrl: null, log: () => {} });
  await assert.rejects(start, { kind: "halfRestored" });
  await restore(to);
  assert.equal(existsSync(join(to.directory, "files/half")), false);
  await (await start()).close();
});

test("an old backup with the newest keys does not bring back what was erased since", async () => {
  await using db = await testDatabase(migrations);
  await db.sql`insert into letter (id, body) values (1, 'one'), (2, 'two')`;
  await db.sql`insert into letter_key values (1, 'k1'), (2, 'k2')`;
  await db.sql`insert into copy values (10, 1), (20, 2)`;
  const old = options(db.owner);
  await backup(old);
  await db.sql`delete from copy where id = 10`;
  await db.sql`delete from letter_key where letter = 1`;
  await db.sql`insert into letter (id, body) values (3, 'three')`;
  await db.sql`insert into letter_key values (3, 'k3')`;
  const fresh = options(db.owner);
  await backup(fresh);

  const to = restoring(old, { keysFile: `${fresh.target}.keys` });
  const back = await restore(to);
  assert.deepEqual(back.leftOut, { "dalil.letter_key": 1, "dalil.copy": 1 });
  await inRestored(to.directory, async (sql) => {
    assert.deepEqual(
      (await sql`select letter from letter_key`).map((r) => r["letter"]),
      [2],
    );
    assert.deepEqual(
      (await sql`select id from copy`).map((r) => r["id"]),
      [20],
    );
  });
  await assert.rejects(() => restore(restoring(fresh, { keysFile: `${old.target}.keys` })), { kind: "keysOlder" });
});

test("a backup never overwrites one, and one that fails leaves nothing", async () => {
  await using db = await testDatabase(migrations);
  const from = options(db.owner);
  await backup(from);
  await assert.rejects(() => backup(from), { kind: "targetExists" });
  await assert.rejects(() => backup({ ...from, target: join(folder, "no/such/file") }), { kind: "noDirectory" });
  const target = join(folder, String(number), "second.age");
  writeFileSync(`${target}.999999.unfinished`, "left by a killed backup");
  await assert.rejects(() => backup({ ...from, target, files: from.target })); // a file where the folder should be
  assert.deepEqual(readdirSync(join(folder, String(number))).sort(), ["backup.age", "backup.age.keys", "files", "instance.key"]);
});

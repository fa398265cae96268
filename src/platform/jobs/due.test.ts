import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import { testDatabase } from "../database/index.ts";
import { plan, runDue, unplan } from "./due.ts";
import { jobsMigrations } from "./migrations.ts";
import { startRunner } from "./runner.ts";

const AT = new Date("2026-12-03T08:00:00Z");
const after = (seconds: number) => () => new Date(AT.getTime() + seconds * 1000);
const unexpected = (_: string, error: unknown) => assert.fail(String(error));

test("what is due is done once, at its time, in the order of the times", async () => {
  await using database = await testDatabase(jobsMigrations);
  const { sql } = database;
  const [first, second] = [randomUUID(), randomUUID()];
  await plan(sql, "a", second, after(10)());
  await plan(sql, "a", first, AT);
  const done: string[] = [];
  const handlers = { a: async (_: unknown, subject: string) => void done.push(subject) };
  await runDue(sql, handlers, after(-1), unexpected);
  assert.deepEqual(done, []);
  await runDue(sql, handlers, after(10), unexpected);
  await runDue(sql, handlers, after(20), unexpected);
  assert.deepEqual(done, [first, second]);
});

test("planning again moves it; taking it back works once, and not after it happened", async () => {
  await using database = await testDatabase(jobsMigrations);
  const { sql } = database;
  const subject = randomUUID();
  let done = 0;
  const handlers = { a: async () => void done++ };
  await plan(sql, "a", subject, AT);
  await plan(sql, "a", subject, after(60)());
  await runDue(sql, handlers, after(1), unexpected);
  assert.equal(done, 0);
  assert.deepEqual(await sql.begin(async (tx) => [await unplan(tx, "a", subject), await unplan(tx, "a", subject)]), [true, false]);
  await plan(sql, "a", subject, AT);
  await runDue(sql, handlers, after(1), unexpected);
  assert.equal(await sql.begin((tx) => unplan(tx, "a", subject)), false);
  assert.equal(done, 1);
});

test("a job that fails leaves no trace of its work, waits longer each time, and does not hold up the others", async () => {
  await using database = await testDatabase(jobsMigrations);
  const { sql } = database;
  await plan(sql, "bad", randomUUID(), AT);
  await plan(sql, "good", randomUUID(), AT);
  const trace = randomUUID();
  const handlers = {
    good: async () => {},
    bad: async (tx: Parameters<typeof unplan>[0]) => {
      await plan(tx, "trace", trace, AT);
      throw new Error("no");
    },
  };
  const tries = async (seconds: number) => (await runDue(sql, handlers, after(seconds), () => {})).failed;
  assert.deepEqual(await runDue(sql, handlers, after(0), () => {}), { done: 1, failed: 1 });
  assert.deepEqual([await tries(0), await tries(1), await tries(1), await tries(2), await tries(3)], [0, 1, 0, 0, 1]);
  assert.equal((await sql`select 1 from due where subject = ${trace}`).length, 0);
});

test("a runner wakes at the time, and at once when something is planned for now", async () => {
  await using database = await testDatabase(jobsMigrations);
  const { sql } = database;
  const { promise, resolve } = Promise.withResolvers<void>();
  const runner = await startRunner({ sql, handlers: { a: async () => resolve() }, now: () => new Date(), failed: unexpected });
  await plan(sql, "a", randomUUID(), new Date());
  await promise;
  await runner.stop();
});

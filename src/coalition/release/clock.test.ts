import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { startRunner } from "../../platform/jobs/index.ts";
import { parseLocalTime, toLocalTime } from "../../platform/language/index.ts";
import { aCoalition, type Coalition, NOW } from "../testing.ts";
import { releaseJobs } from "./index.ts";
import { planRelease } from "./store.ts";

const HOUR = 3_600_000;

/** A server's clock, set by hand. */
function aClock(at: Date) {
  return {
    at,
    now() {
      return this.at;
    },
  };
}

async function aRunner(coalition: Coalition, clock: { now(): Date }) {
  const failed: unknown[] = [];
  const runner = await startRunner({
    sql: coalition.sql,
    handlers: releaseJobs(coalition.instance),
    now: () => clock.now(),
    failed: (_, error) => failed.push(error),
  });
  return { ...runner, failed };
}

async function planned(coalition: Coalition, at: Date): Promise<void> {
  const version = await coalition.write(`Text for ${at.toISOString()}.`);
  const by = coalition.coordinator.person;
  const release = { statement: coalition.statement, version, languages: ["en"] as const, at, zone: "Asia/Beirut", by, now: NOW };
  await coalition.sql.begin((tx) => planRelease(tx, release));
}

async function publicNow(coalition: Coalition): Promise<{ version: number; publishedAt: Date }[]> {
  return [
    ...(await coalition.reader<{ version: number; publishedAt: Date }[]>`
      select version, published_at from published.statement_text order by version`),
  ];
}

/** Longer than a runner sleeps. */
const A_MOMENT = 1_300;

test("a clock that jumps, back and forth over the hour: released when it first shows the hour, once", async () => {
  await using coalition = await aCoalition();
  const hour = new Date(NOW.getTime() + 24 * HOUR);
  const clock = aClock(NOW);
  const runner = await aRunner(coalition, clock);
  try {
    await planned(coalition, hour);
    for (const wrong of [-1, -24 * HOUR, -400 * 24 * HOUR]) {
      clock.at = new Date(hour.getTime() + wrong);
      await sleep(A_MOMENT);
      assert.equal((await publicNow(coalition)).length, 0, `at ${clock.at.toISOString()}`);
    }
    clock.at = new Date(hour.getTime() + 90 * 24 * HOUR); // the machine slept for months
    await sleep(A_MOMENT);
    const out = await publicNow(coalition);
    assert.equal(out.length, 1);
    for (const wrong of [-HOUR, 0, HOUR]) {
      clock.at = new Date(hour.getTime() + wrong);
      await sleep(A_MOMENT / 2);
    }
    assert.deepEqual(await publicNow(coalition), out);
    assert.deepEqual(runner.failed, []);
  } finally {
    await runner.stop();
  }
});

test("two servers whose clocks differ by an hour: once, and not before the faster one shows the hour", async () => {
  await using coalition = await aCoalition();
  const hour = new Date(NOW.getTime() + 24 * HOUR);
  const [slow, fast] = [aClock(NOW), aClock(new Date(NOW.getTime() + HOUR))];
  const runners = [await aRunner(coalition, slow), await aRunner(coalition, fast)];
  try {
    await planned(coalition, hour);
    fast.at = new Date(hour.getTime() - 1);
    slow.at = new Date(fast.at.getTime() - HOUR);
    await sleep(A_MOMENT);
    assert.equal((await publicNow(coalition)).length, 0);
    fast.at = hour;
    slow.at = new Date(hour.getTime() - HOUR);
    await sleep(A_MOMENT);
    const out = await publicNow(coalition);
    assert.equal(out.length, 1);
    slow.at = new Date(hour.getTime() + 1);
    await sleep(A_MOMENT);
    assert.deepEqual(await publicNow(coalition), out);
    assert.deepEqual(
      runners.flatMap(({ failed }) => failed),
      [],
    );
  } finally {
    for (const runner of runners) await runner.stop();
  }
});

test("planned in winter for a summer morning: ten o'clock there is ten o'clock, whatever the server's offset was", async () => {
  await using coalition = await aCoalition();
  const at = parseLocalTime("2027-03-28T10:00", "Asia/Beirut"); // summer time begins there in that night
  assert.ok(at instanceof Date);
  assert.equal(at.toISOString(), "2027-03-28T07:00:00.000Z");
  assert.equal(toLocalTime(at, "Asia/Beirut"), "2027-03-28T10:00");
  const clock = aClock(NOW);
  const runner = await aRunner(coalition, clock);
  try {
    await planned(coalition, at);
    clock.at = new Date(at.getTime() - 1);
    await sleep(A_MOMENT);
    assert.equal((await publicNow(coalition)).length, 0);
    clock.at = at;
    await sleep(A_MOMENT);
    assert.equal((await publicNow(coalition)).length, 1);
    const [{ day } = { day: "" }] = await coalition.reader<{ day: string }[]>`
      select document->>'issuedOn' as day from published.statement_text`;
    assert.equal(day, "2027-03-28");
  } finally {
    await runner.stop();
  }
});

test("the hour that comes twice when summer time ends: the first of the two, once", async () => {
  const twice = parseLocalTime("2026-10-24T23:30", "Asia/Beirut"); // 23:00 to 24:00 is repeated there in that night
  assert.ok(twice instanceof Date);
  assert.equal(twice.toISOString(), "2026-10-24T20:30:00.000Z");
});

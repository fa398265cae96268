import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { loadInstanceKeys } from "../../platform/crypto/index.ts";
import { makeCast, must, newStatement, type Person, putForward, saveText } from "./testing-cast.ts";
import { findHalves, ownerOf } from "./testing-judge.ts";
import { endPostgres, freePort, type Home, isAlive, makeHome, type Running, run, serve } from "./testing-server.ts";
import { Visitor } from "./testing-visitor.ts";

const EACH = process.env["SLOW"] === "1" ? 20 : 5;

/** A second process on the database of the first. */
async function beside(home: Home): Promise<Home> {
  const { owner } = JSON.parse(readFileSync(join(home.data, "access.json"), "utf8")) as { owner: string };
  const other = await makeHome({
    DALIL_KEY_FILE: join(home.folder, "instance.key"),
    DATABASE_URL: `postgres://owner:${owner}@localhost/dalil?host=${encodeURIComponent(join(home.data, "run"))}`,
  });
  return other;
}

async function prepared(by: Person, title: string): Promise<string> {
  const statement = await newStatement(by, title);
  await must(saveText(by, statement, 1, title, `${title} and its text.`));
  await must(putForward(by, statement, ["en"]));
  await must(by.post(`/en/desk/statements/${statement}/release`, { at: "2027-12-31T10:00", zone: "Asia/Beirut", languages: ["en"] }));
  return statement;
}

test(`two servers on one database, ${EACH} releases at one instant, then one server killed at that instant: each once, none early`, async (t) => {
  const home = await makeHome();
  const first = await serve(home);
  const other = await beside(home);
  const owner = ownerOf(home.data);
  let second: Running | null = null;
  let again: Running | null = null;
  try {
    const [link] = await first.says(/http\S+\/set-up\/[\w-]+/);
    const { coordinator } = await makeCast(home.address, link, { members: 0 });
    second = await serve(other);
    const instance = await loadInstanceKeys(owner, join(home.folder, "instance.key"));
    const worlds = [new Visitor(home.address), new Visitor(other.address)] as const;

    const round = async (blow: () => Promise<void>, reading: readonly Visitor[]) => {
      const statements: string[] = [];
      for (let i = 0; i < EACH; i++) statements.push(await prepared(coordinator, `At one instant ${i}`));
      const at = new Date(Date.now() + 1_500);
      await owner.begin(async (tx) => {
        await tx`update release set at = ${at} where at > now() + interval '1 day'`;
        await tx`update due set at = ${at} where done_at is null`;
        await tx`select pg_notify('due', '')`;
      });
      let early = 0;
      const blown = sleep(Math.max(0, at.getTime() - Date.now() + Math.random() * 60)).then(blow);
      const seen = new Map<Visitor, Set<string>>(reading.map((world) => [world, new Set()]));
      for (const end = Date.now() + 15_000; [...seen.values()].some((one) => one.size < EACH); ) {
        if (Date.now() > end) throw new Error("not visible everywhere within 15 seconds");
        for (const world of reading)
          for (const statement of statements) {
            const { status } = await world.get(`/en/statements/${statement}`);
            if (status !== 200) continue;
            if (Date.now() < at.getTime()) early++;
            seen.get(world)!.add(statement);
          }
      }
      const visible = Date.now() - at.getTime();
      await blown;
      assert.equal(early, 0);
      return visible;
    };

    const together = await round(async () => {}, worlds);
    const alone = await round(async () => {
      first.child.kill("SIGKILL");
      await first.ended;
    }, [worlds[1]]);
    assert.deepEqual(await findHalves(owner, instance), []);
    const [count] = await owner<{ released: number; done: number }[]>`
      select (select count(*)::int from release_end where kind = 'released') as released,
        (select count(*)::int from due where done_at is not null) as done`;
    assert.deepEqual({ ...count }, { released: 2 * EACH, done: 2 * EACH });

    // the first comes back and takes its PostgreSQL from under the second, which finds it again
    await owner.end({ timeout: 1 });
    again = await serve(home);
    const end = Date.now() + 15_000;
    while ((await worlds[1].get("/healthz").catch(() => ({ status: 0 }))).status !== 200) {
      if (Date.now() > end) throw new Error(`the second server did not find its database again:\n${second.notes().slice(-2_000)}`);
      await sleep(100);
    }
    assert.ok(isAlive(second.pid));
    t.diagnostic(
      `2 servers, ${2 * EACH} releases, ${count?.released} done, twice 0, early 0; visible on both after ${together} ms (first server killed at the instant: ${alone} ms)`,
    );
    second.child.kill("SIGTERM");
    assert.equal(await second.ended, 0);
    again.child.kill("SIGTERM");
    assert.equal(await again.ended, 0);
  } finally {
    for (const one of [first, second, again]) one?.child.kill("SIGKILL");
    await owner.end({ timeout: 1 });
    other.remove();
    home.remove();
  }
});

test("killed again and again during its very first start, it starts well afterwards", async (t) => {
  const home = await makeHome();
  const kills = EACH;
  try {
    for (let i = 0; i < kills; i++) {
      const early = run(home, "serve");
      await sleep(150 + Math.random() * 2_500);
      early.child.kill("SIGKILL");
      if (i % 2) endPostgres(home.data, "SIGKILL");
      await early.ended;
    }
    const server = await serve(home);
    const [link] = await server.says(/http\S+\/set-up\/[\w-]+/);
    await makeCast(home.address, link, { members: 1 });
    server.child.kill("SIGTERM");
    assert.equal(await server.ended, 0);
    t.diagnostic(`${kills} kills during the first start, then a whole installation`);
  } finally {
    home.remove();
  }
});

test("a port that is taken is one sentence", async () => {
  const home = await makeHome();
  const port = await freePort();
  const { createServer } = await import("node:net");
  const taken = createServer();
  await new Promise<void>((done) => taken.listen(port, "127.0.0.1", done));
  try {
    const refused = run({ environment: { ...home.environment, DALIL_PORT: String(port) } }, "serve");
    assert.equal(await refused.ended, 1);
    assert.match(refused.notes(), new RegExp(`Another program already uses port .?${port}`));
  } finally {
    await new Promise((done) => taken.close(done));
    home.remove();
  }
});

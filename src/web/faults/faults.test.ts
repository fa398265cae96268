import assert from "node:assert/strict";
import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { type InstanceKeys, loadInstanceKeys } from "../../platform/crypto/index.ts";
import type { Sql } from "../../platform/database/index.ts";
import { edits, prepare, prepares, reads, releases, signs, type Work } from "./testing-acts.ts";
import { askOutside, makeCast, newStatement, saveText } from "./testing-cast.ts";
import { compareTexts, findHalves, findLate, findLost, ownerOf } from "./testing-judge.ts";
import { Record } from "./testing-record.ts";
import { backends, endPostgres, type Home, isAlive, makeHome, postmaster, type Running, run, serve } from "./testing-server.ts";
import { Visitor } from "./testing-visitor.ts";

const SLOW = process.env["SLOW"] === "1";
const KILLS = Number(process.env["KILLS"] ?? (SLOW ? 200 : 8));

/** Whom the signal hits. After "postgres" the server must end by itself; after "backend" it must go on. */
const BLOWS = ["server", "both", "backend", "server", "postgres", "server at its start", "both", "server"] as const;

test(`${KILLS} × kill -9 during edits, signatures, releases and backups: nothing acknowledged is lost, nothing is half done`, async (t) => {
  const home = await makeHome();
  const record = new Record();
  let server = await serve(home);
  let over = false;
  let up = Promise.withResolvers<void>();
  let owner: Sql | null = null;
  try {
    const [link] = await server.says(/http\S+\/set-up\/[\w-]+/);
    const cast = await makeCast(home.address, link, { members: 2 });
    const edited = await newStatement(cast.coordinator, "Edited by two");
    assert.equal((await saveText(cast.coordinator, edited, 1, "Edited by two", "Begun")).status, 303);
    const outside = await askOutside(cast.coordinator, cast.statement, "Outside for ever");
    owner = ownerOf(home.data);
    const instance = await loadInstanceKeys(owner, `${home.folder}/instance.key`);
    const backups = new Backups(home);
    const work: Work = {
      ...{ address: home.address, cast, record },
      up: () => up.promise,
      owner: () => owner!,
      over: () => over,
      stock: [],
    };
    for (let i = 0; i < 6; i++) work.stock.push(await prepare(work, cast.coordinator));
    up.resolve();
    const failed: unknown[] = [];
    const workers = [
      edits(work, cast.coordinator, edited),
      edits(work, cast.beside[0], edited),
      signs(work, outside, new Visitor(home.address), outside),
      ...cast.members.map(({ person, organisation }) => signs(work, organisation, person, `/en/desk/sign/${cast.statement}`)),
      prepares(work, cast.beside[1]),
      releases(work, cast.beside[3]),
      reads(work),
      backups.goOn(work),
    ].map((worker) => worker.catch((error) => failed.push(error)));

    const checked = new Map<string, number>();
    const hits: { [blow: string]: number } = {};
    for (let kill = 0; kill < KILLS; kill++) {
      // something must have been promised since the last blow, however slow the machine is
      const before = record.acknowledged;
      await until(async () => record.acknowledged >= before + 3 || failed.length > 0, 30_000);
      await sleep(Math.random() * (kill % 8 === 7 ? 3_000 : 1_000));
      const blow = BLOWS[kill % BLOWS.length]!;
      hits[blow] = (hits[blow] ?? 0) + 1;
      up = Promise.withResolvers();
      server = await strike(blow, server, home, backups);
      await owner.end({ timeout: 1 });
      owner = ownerOf(home.data);
      await judge(owner, instance);
      // by the page, what was saved since the last time
      const texts = record.edits.get(edited);
      const last = texts ? Math.max(...texts.keys()) : 0;
      const since = checked.get(edited) ?? 2;
      record.wrong.push(
        ...(await compareTexts(
          record,
          cast.beside[2],
          edited,
          Array.from({ length: last - since }, (_, i) => since + 1 + i),
        )),
      );
      checked.set(edited, last);
      assert.deepEqual([...record.wrong, ...failed], [], `after kill ${kill + 1} (${blow})`);
      up.resolve();
    }

    await until(async () => [...record.releases.values()].some(({ seen }) => seen) && backups.whole > 0, 30_000);
    over = true;
    await Promise.all(workers);
    await backups.ended;
    const pending = [...record.releases.values()].filter(({ latest }) => Number.isFinite(latest)).map(({ latest }) => latest);
    if (!SLOW) {
      // the last planned minute need not be waited for
      for (const planned of record.releases.values()) planned.earliest = Math.min(planned.earliest, Date.now());
      await owner`update release set at = now() where at > now()`;
      await owner`update due set at = now() where done_at is null`;
    } else await sleep(Math.max(0, Math.max(...pending) - Date.now()));
    await owner`select pg_notify('due', '')`;
    await sleep(1_500);
    record.wrong.push(...(await findLate(owner, Date.now() - 1_000)));
    await judge(owner, instance);
    record.wrong.push(...(await readAll(home.address, owner, record)));
    record.wrong.push(...(await backups.restoreLast(instance)));
    const [counts] = await owner<{ released: number; versions: number; answers: number }[]>`
      select (select count(*)::int from release_end where kind = 'released') as released, (select count(*)::int from version) as versions,
        (select count(*)::int from answer) as answers`;
    const { edits: edited_, answers, putForward, planned } = record.count();
    t.diagnostic(
      `${KILLS} kills (${Object.entries(hits)
        .map(([blow, n]) => `${n} ${blow}`)
        .join(", ")}); acknowledged: ${edited_} edits, ${answers} answers, ${putForward} versions, ${planned} planned releases; ` +
        `${counts?.released} released once each, ${record.reads} public pages read, ${record.unanswered} requests unanswered; ` +
        `backups: ${backups.whole} whole, ${backups.broken} broken off; lost 0, half-done 0, early 0, twice 0`,
    );
    assert.deepEqual([...record.wrong, ...failed], []);
    server.child.kill("SIGTERM");
    assert.equal(await server.ended, 0);
    assert.equal(postmaster(home.data), null, "PostgreSQL was stopped too");
  } finally {
    over = true;
    up.resolve();
    await owner?.end({ timeout: 1 });
    server.child.kill("SIGKILL");
    home.remove();
  }

  async function judge(sql: Sql, instance: InstanceKeys): Promise<void> {
    record.wrong.push(...(await findHalves(sql, instance)), ...(await findLost(sql, instance, record)));
  }
});

/** Strikes, and gives the server that runs afterwards. */
async function strike(blow: (typeof BLOWS)[number], server: Running, home: Home, backups: Backups): Promise<Running> {
  if (blow === "backend") {
    for (let tries = 0; tries < 50; tries++) {
      const [victim] = backends(home.data);
      if (victim) {
        process.kill(victim, "SIGKILL");
        break;
      }
      await sleep(10);
    }
    // PostgreSQL throws all connections out and recovers; the server must find its way back
    await sleep(300);
    const healthy = async () => (await fetch(`${home.address}/healthz`, { signal: AbortSignal.timeout(3_000) })).status === 200;
    await until(async () => (await answers(home)) && (await healthy()), 15_000).catch((error: Error) => {
      throw new Error(`${error.message}; the server: ${server.child.exitCode ?? "runs"}\n${server.notes().slice(-3_000)}`);
    });
    assert.ok(isAlive(server.pid), "the server outlives a crash of one of PostgreSQL's processes");
    return server;
  }
  if (blow === "postgres") {
    endPostgres(home.data, "SIGKILL");
    assert.equal(await within(server.ended, 30_000), 1, "without its database the server ends by itself");
    assert.match(server.notes(), /"event":"database-gone"/);
  } else {
    server.child.kill("SIGKILL");
    if (blow === "both") endPostgres(home.data, "SIGKILL");
    await server.ended;
  }
  await backups.ended; // a backup that found no server has started PostgreSQL for itself
  if (blow === "server at its start") {
    for (let i = 0; i < 3; i++) {
      const early = run(home, "serve");
      await sleep(Math.random() * 1_200);
      early.child.kill("SIGKILL");
      await early.ended;
    }
  }
  return await serve(home);
}

/** Backups one after another, some of them killed. */
class Backups {
  readonly #home: Home;
  readonly #identityFile: string;
  #made = false;
  #last: { file: string; before: Record } | null = null;
  whole = 0;
  broken = 0;
  ended: Promise<unknown> = Promise.resolve();

  constructor(home: Home) {
    this.#home = home;
    this.#identityFile = join(home.folder, "identity");
  }

  async goOn({ up, over, record }: Work): Promise<void> {
    const { folder } = this.#home;
    await up();
    await this.#makeRecipient();
    for (let i = 0, name = "0"; !over(); i++) {
      await up();
      const file = join(folder, `backup-${name}`);
      const before = structuredCloneOf(record);
      const backup = run(this.#home, "backup", file);
      this.ended = backup.ended;
      const kill = i % 3 === 1;
      if (kill) setTimeout(() => backup.child.kill("SIGKILL"), Math.random() * 900);
      const code = await backup.ended;
      const there = existsSync(file);
      if (there && !existsSync(`${file}.keys`)) record.wrong.push(`backup ${name} appeared without its keys`);
      if (there) {
        if (this.#last) for (const end of ["", ".keys"]) rmSync(`${this.#last.file}${end}`);
        this.#last = { file, before };
        this.whole++;
        const left = code === 0 ? readdirSync(folder).filter((one) => one.includes("unfinished")) : [];
        if (left.length > 0) record.wrong.push(`after a backup stands ${left.join()}`);
        name = String(i + 1);
      } else {
        this.broken++; // the next takes the same name and must find its way
        if (code === 0) record.wrong.push(`backup ${name} said it was done and is not there`);
        else if (code !== null && !/^dalil: (?!Something)/m.test(backup.notes()))
          record.wrong.push(`a backup broke off with: ${backup.notes()}`);
      }
      await sleep(700);
    }
  }

  async #makeRecipient(): Promise<void> {
    if (this.#made) return;
    const made = run(this.#home, "backup", "--new-recipient", "--json");
    await made.ended;
    writeFileSync(this.#identityFile, (JSON.parse(made.out()) as { identity: string }).identity);
    this.#made = true;
  }

  /** Brings the last whole backup back elsewhere: all that was acknowledged before it began must be in it. */
  async restoreLast(instance: InstanceKeys): Promise<string[]> {
    if (!this.#last) return ["no backup was ever whole"];
    const other = await makeHome();
    try {
      const restored = run(other, "restore", this.#last.file, "--identity", this.#identityFile);
      if ((await restored.ended) !== 0) return [`the backup did not come back: ${restored.notes()}`];
      const server = await serve(other);
      const owner = ownerOf(other.data);
      try {
        const lost = await findLost(owner, instance, this.#last.before);
        // rows that came by COPY came in one commit each part: what was one commit cannot be told any more
        const halves = (await findHalves(owner, instance)).filter((one) => !one.includes("another commit"));
        return [...lost, ...halves].map((one) => `restored: ${one}`);
      } finally {
        await owner.end({ timeout: 1 });
        server.child.kill("SIGTERM");
        await server.ended;
      }
    } finally {
      other.remove();
    }
  }
}

/** What was acknowledged up to now; what was sent stays shared, as it may be done any moment. */
function structuredCloneOf(record: Record): Record {
  const copy = new Record();
  for (const [statement, texts] of record.edits) copy.edits.set(statement, new Map(texts));
  for (const [who, reasons] of record.answers) copy.answers.set(who, [...reasons]);
  for (const [who, sent] of record.sentAnswers) copy.sentAnswers.set(who, sent);
  for (const [statement, languages] of record.versions) copy.versions.set(statement, languages);
  for (const [statement, planned] of record.releases) copy.releases.set(statement, { ...planned });
  return copy;
}

/** Everything released can be read, in each of its languages. */
async function readAll(address: string, owner: Sql, record: Record): Promise<string[]> {
  const released = await owner<{ publicId: string; languages: string[] }[]>`
    select s.public_id, r.languages from release r join release_end e on e.release = r.id and e.kind = 'released'
      join statement s on s.id = r.statement`;
  const world = new Visitor(address);
  const wrong: string[] = [];
  for (const { publicId, languages } of released)
    for (const language of languages) {
      const { status, text } = await world.get(`/${language}/statements/${publicId}`);
      const mark = record.releases.get(publicId)?.mark ?? "";
      if (status !== 200 || !text.includes(`${mark} ends`))
        wrong.push(`${publicId} is released and cannot be read in ${language}: ${status}`);
    }
  return wrong;
}

/** Whether PostgreSQL takes new connections. */
async function answers(home: Home): Promise<boolean> {
  const sql = ownerOf(home.data);
  try {
    await sql`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function until(holds: () => Promise<boolean>, ms: number): Promise<void> {
  const end = Date.now() + ms;
  while (!(await holds().catch(() => false))) {
    if (Date.now() > end) throw new Error(`not within ${ms} ms`);
    await sleep(30);
  }
}

async function within<R>(promise: Promise<R>, ms: number): Promise<R> {
  const late = sleep(ms).then(() => {
    throw new Error(`not within ${ms} ms`);
  });
  return await Promise.race([promise, late]);
}

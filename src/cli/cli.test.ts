import assert from "node:assert/strict";
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { testDatabase } from "../platform/database/index.ts";
import { migrations } from "../web/index.ts";
import { tableKinds } from "./key-tables.ts";

const main = join(import.meta.dirname, "main.js");
const folder = mkdtempSync(join(tmpdir(), "cli-"));
const running = new Set<ChildProcess>();
after(() => {
  for (const child of running) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

const port = await freePort();
const environment = (more: Record<string, string> = {}) => ({
  ...{
    PATH: process.env["PATH"],
    HOME: folder,
    DALIL_LANG: "en",
    DALIL_DATA: join(folder, "data"),
    DALIL_KEY_FILE: join(folder, "keys/instance.key"),
  },
  ...{ DALIL_PORT: String(port), ...more },
});

function dalil(args: string[], more: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: "utf8", env: environment(more) });
  return { status, stdout, stderr };
}

async function serve(): Promise<{ child: ChildProcess; first: string; ended: Promise<number | null> }> {
  const child = spawn(process.execPath, [main, "serve"], { env: environment(), stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  const ended = new Promise<number | null>((done) => child.once("exit", done));
  void ended.then(() => running.delete(child));
  let complaints = "";
  child.stderr?.on("data", (text) => (complaints += text));
  const first = await new Promise<string>((done, fail) => {
    child.stdout?.once("data", (text) => done(String(text)));
    child.once("exit", (code) => fail(new Error(`serve ended with ${code}: ${complaints}`)));
  });
  return { child, first, ended };
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}

test("help for all and for each, in three languages; unknown things are told with the next step", () => {
  const { status, stdout } = dalil(["--help"]);
  assert.equal(status, 0);
  for (const name of ["serve", "backup", "restore", "doctor", "people"]) {
    assert.match(stdout, new RegExp(`^  ${name} `, "m"));
    for (const language of ["ar", "fr", "en"])
      assert.match(dalil([name, "--help"], { DALIL_LANG: language }).stdout, new RegExp(`dalil ${name}`));
  }
  assert.deepEqual(dalil(["sevre"]), {
    status: 2,
    stdout: "",
    stderr: "dalil: There is no command sevre.\nhint: `dalil --help` lists all of them.\n",
  });
  assert.match(dalil(["backup", "--nonsense"]).stderr, /^dalil: The command was not understood/);
  assert.equal(dalil(["restore"]).status, 2);
  assert.match(dalil(["doctor"], { DALIL_PORT: "many" }).stderr, /DALIL_PORT must be a number/);
  assert.match(dalil(["sevre"], { DALIL_LANG: "", LANG: "fr_FR.UTF-8" }).stderr, /n’existe pas/);
});

test("every table with keys, and what was taken back, goes into the key part, and the key part names no other", async () => {
  await using db = await testDatabase(migrations);
  const tables = (
    await db.owner<
      { name: string }[]
    >`select schemaname || '.' || tablename as name from pg_tables where schemaname in ('dalil', 'published')`
  ).map((t) => t.name);
  const keyTables = tables.filter((name) => tableKinds.isKeyTable(name));
  assert.equal(keyTables.length, 14, "a name in the list has no table");
  assert.deepEqual(
    tables.filter((name) => /_key$|_wrap$|^dalil\.safe|keyring|pins|take_off|withdrawal/.test(name)).sort(),
    keyTables.sort(),
  );
});

test("an installation's life: start, second start, kill -9, backup while it runs, restore, stop", async (t) => {
  const { child, first, ended } = await serve();
  assert.match(first, new RegExp(`http://localhost:${port}`));
  assert.equal((await fetch(`http://127.0.0.1:${port}/healthz`)).status, 200);

  await t.test("a second start is refused, on the data and on the port", () => {
    const second = dalil(["serve"]);
    assert.equal(second.status, 1);
    assert.match(second.stderr, new RegExp(`already running.*process ${child.pid}`));
    const elsewhere = dalil(["serve"], { DALIL_DATA: join(folder, "other"), DALIL_KEY_FILE: join(folder, "other.key") });
    assert.match(elsewhere.stderr, new RegExp(`already uses port ${port}`));
    assert.equal(elsewhere.status, 1);
  });

  await t.test("people and doctor work beside it", () => {
    assert.deepEqual(JSON.parse(dalil(["people", "list", "--json"]).stdout), []);
    assert.match(dalil(["people", "freeze", "nobody"]).stderr, /Nobody signs in as nobody/);
    const health = JSON.parse(dalil(["doctor", "--json"]).stdout) as { findings: { id: string; level: string }[] };
    assert.equal(health.findings.find(({ id }) => id === "postgresql")?.level, "warning");
  });

  await t.test("a backup beside it, and back into another place", () => {
    assert.match(dalil(["backup", join(folder, "b1")]).stderr, /--new-recipient/);
    const { identity } = JSON.parse(dalil(["backup", "--new-recipient", "--json"]).stdout) as { identity: string };
    writeFileSync(join(folder, "identity"), identity);
    const made = JSON.parse(dalil(["backup", join(folder, "b1"), "--json"]).stdout) as { rows: number };
    assert.ok(made.rows > 0);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith("b1")),
      ["b1", "b1.keys"],
    );
    const there = { DALIL_DATA: join(folder, "restored"), DALIL_KEY_FILE: join(folder, "restored-key/instance.key") };
    const back = dalil(["restore", join(folder, "b1"), "--identity", join(folder, "identity"), "--json"], there);
    assert.equal(back.status, 0, back.stderr);
    assert.equal((JSON.parse(back.stdout) as { rows: number }).rows, made.rows);
    assert.deepEqual(dalil(["people", "list"], there).status, 0, "its keys open it");
    assert.match(dalil(["restore", join(folder, "b1"), "--identity", join(folder, "identity")], there).stderr, /is not empty/);
    assert.equal(existsSync(join(there.DALIL_DATA, "restoring.json")), false);
  });

  child.kill("SIGKILL");
  await ended;
  const again = await serve();
  assert.equal((await fetch(`http://127.0.0.1:${port}/healthz`)).status, 200);
  again.child.kill("SIGINT");
  again.child.kill("SIGTERM"); // from the terminal and from run.mjs: one end
  assert.equal(await again.ended, 0);
  assert.equal(existsSync(join(folder, "data/cluster/postmaster.pid")), false, "PostgreSQL ended cleanly");
});

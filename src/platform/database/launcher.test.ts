import assert from "node:assert/strict";
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { type Cluster, connect, openDatabase, StartProblem, startPostgres, startTestCluster, useExternal } from "./index.ts";

const isRoot = process.getuid?.() === 0;
let folder = "";
let data = "";
const lines: string[] = [];
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "launcher-"));
  chmodSync(folder, 0o755);
  data = join(folder, "data");
  await (await start()).stop(); // made once, with every write on the disk
});
after(() => rmSync(folder, { recursive: true, force: true }));

function start(directory = data): Promise<Cluster> {
  return startPostgres({ directory, log: (line) => lines.push(line) });
}

async function ask(cluster: Pick<Cluster, "ownerUrl">, what: string): Promise<unknown> {
  const owner = connect(cluster.ownerUrl, { max: 1 });
  try {
    return (await owner.unsafe(what))[0]?.["answer"];
  } finally {
    await owner.end();
  }
}

const postmaster = () => Number(readFileSync(join(data, "cluster/postmaster.pid"), "utf8").split("\n")[0]);
const isAlive = (pid: number) =>
  spawnSync("kill", ["-0", String(pid)]).status === 0 && !readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z");

/** Another Node that starts PostgreSQL on `data`, writes a row, and is killed without a word. */
async function startAndDie(): Promise<void> {
  const program = `
    const { startPostgres, connect } = await import(${JSON.stringify(new URL("./index.js", import.meta.url).href)});
    const cluster = await startPostgres({ directory: ${JSON.stringify(data)}, log: () => {} });
    const owner = connect(cluster.ownerUrl, { max: 1 });
    await owner.unsafe("create table if not exists kept (at timestamptz); insert into kept values (now())");
    console.log("written");
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise<void>((done, fail) => {
    child.stdout.once("data", () => done());
    child.once("exit", (code) => fail(new Error(`ended with ${code}`)));
  });
  const gone = new Promise((done) => child.removeAllListeners("exit").once("exit", done));
  child.kill("SIGKILL");
  await gone;
}

test("started by root, PostgreSQL runs as somebody with no rights, and its files are closed", { skip: !isRoot }, async () => {
  const cluster = await start();
  try {
    const status = readFileSync(`/proc/${postmaster()}/status`, "utf8");
    assert.notEqual(/^Uid:\s+(\d+)/m.exec(status)?.[1], "0");
    assert.equal(statSync(join(data, "cluster")).mode & 0o077, 0);
    assert.equal(statSync(join(data, "run")).mode & 0o077, 0);
    assert.equal(statSync(data).mode & 0o007, 0);
    assert.equal(await ask(cluster, "select current_setting('listen_addresses') as answer"), "");
    assert.equal(await ask(cluster, "select current_setting('data_checksums') as answer"), "on");
    assert.equal(await ask(cluster, "select datlocale as answer from pg_database where datname = 'dalil'"), "C.UTF-8");
  } finally {
    await cluster.stop();
  }
});

test("the password is asked for on the socket too, and stands only in a closed file", async () => {
  const cluster = await start();
  try {
    const wrong = new URL(cluster.ownerUrl);
    wrong.password = "guess";
    await assert.rejects(() => ask({ ownerUrl: wrong.href }, "select 1"), { code: "28P01" });
    assert.equal(statSync(join(data, "access.json")).mode & 0o777, 0o600);
    const shown = execFileSync("ps", ["-o", "args=", "-p", String(postmaster())], { encoding: "utf8" });
    assert.ok(!shown.includes(new URL(cluster.ownerUrl).password));
  } finally {
    await cluster.stop();
  }
});

test("a second start on the same data is refused and says who runs; a command uses the running one", async () => {
  const cluster = await start();
  try {
    await assert.rejects(
      start,
      (error) => error instanceof StartProblem && error.kind === "running" && error.args["pid"] === String(process.pid),
    );
    const beside = await openDatabase({ directory: data, databaseUrl: null, databasePublicUrl: null, log: () => {} });
    assert.equal(beside.as, "running");
    await beside.close();
    assert.equal(await ask(cluster, "select 1 as answer"), 1, "it still runs");
  } finally {
    await cluster.stop();
  }
});

test("after kill -9 of Dalil: PostgreSQL left running is ended, and what was answered is there", async () => {
  await startAndDie();
  const left = postmaster();
  assert.ok(isAlive(left));
  const cluster = await start();
  try {
    assert.ok(!isAlive(left));
    assert.ok(lines.some((line) => line.includes(String(left))));
    assert.equal(await ask(cluster, "select count(*)::int as answer from kept"), 1);
  } finally {
    await cluster.stop();
  }
});

test("after kill -9 of both: recovered", async () => {
  await startAndDie();
  process.kill(postmaster(), "SIGKILL");
  const cluster = await start();
  assert.equal(await ask(cluster, "select count(*)::int as answer from kept"), 2);
  await cluster.stop();
});

test("a stale pid file whose number another program has now does not stop a start, nor harm that program", async () => {
  const other = spawn("sleep", ["60"], isRoot ? { uid: statSync(join(data, "cluster")).uid } : {});
  writeFileSync(join(data, "cluster/postmaster.pid"), `${other.pid}\n${join(data, "cluster")}\n1\n5432\n../run\n\n`);
  writeFileSync(join(data, "lock.json"), JSON.stringify({ pid: other.pid, since: "2026-01-01" }));
  const cluster = await start();
  assert.equal(await ask(cluster, "select 1 as answer"), 1);
  assert.equal(other.exitCode, null);
  assert.ok(isAlive(other.pid!));
  await cluster.stop();
  other.kill();
});

test("stopping twice is stopping once, and a PostgreSQL that dies is noticed", async () => {
  const first = await start();
  await Promise.all([first.stop(), first.stop()]);
  const second = await start();
  process.kill(postmaster(), "SIGQUIT");
  await second.ended;
  await second.stop();
});

test("a path longer than a socket's name may be", async () => {
  const deep = join(folder, "d".repeat(60), "e".repeat(60));
  const cluster = await startPostgres({ directory: deep, log: () => {}, settings: { fsync: "off" } });
  assert.equal(await ask(cluster, "select 1 as answer"), 1);
  await cluster.stop();
});

test("under a folder only root may enter", { skip: !isRoot }, async () => {
  const closed = join(folder, "closed");
  mkdirSync(closed, { mode: 0o700 });
  const cluster = await startPostgres({ directory: join(closed, "data"), log: () => {}, settings: { fsync: "off" } });
  assert.equal(await ask(cluster, "select 1 as answer"), 1);
  await cluster.stop();
});

test("a read-only and a full disk: each in its sentence", { skip: !isRoot || !canMount() }, async () => {
  const disk = join(folder, "disk");
  mkdirSync(disk);
  for (const [options, kind] of [
    ["ro,size=1m", "readOnly"],
    ["size=8m", "diskFull"],
  ] as const) {
    execFileSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", disk]);
    try {
      await assert.rejects(() => start(join(disk, "data")), { name: "StartProblem", kind });
      if (kind === "readOnly") await assert.rejects(() => start(disk), { name: "StartProblem", kind }, "a folder that is there, and empty");
    } finally {
      execFileSync("umount", [disk]);
    }
  }
});

test("an external database: its user acts with the rights of our roles, and who may not write says so", async () => {
  const { cluster, remove } = await startTestCluster();
  try {
    const { serverUrl, publicUrl, separate } = await useExternal(cluster.ownerUrl);
    assert.equal(separate, true);
    assert.equal(await ask({ ownerUrl: serverUrl }, "select current_user::text as answer"), "dalil_server");
    assert.equal(await ask({ ownerUrl: publicUrl }, "select current_user::text as answer"), "dalil_public");
    await assert.rejects(
      () => useExternal("postgres://somebody:secret@127.0.0.1:1/none"),
      (error) => {
        assert.ok(error instanceof StartProblem && error.kind === "unreachable");
        assert.ok(!JSON.stringify(error.args).includes("secret"));
        return true;
      },
    );
  } finally {
    await remove();
  }
});

function canMount(): boolean {
  const there = mkdtempSync(join(tmpdir(), "mount-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "tmpfs", there]).status === 0;
  if (mounted) spawnSync("umount", [there]);
  rmSync(there, { recursive: true });
  return mounted;
}

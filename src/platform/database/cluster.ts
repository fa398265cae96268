import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import type { Socket } from "node:net";
import { dirname, join, resolve } from "node:path";
import { type Account, findAccount } from "./account.ts";
import { findBinaries } from "./binaries.ts";
import { connect } from "./connect.ts";
import { initialise, own, startFailure } from "./initialise.ts";
import { stopLeftover } from "./leftover.ts";
import { takeDirectory } from "./lock.ts";
import { isConnectionLost } from "./lost-connection.ts";
import { MARK } from "./mark.ts";
import { fileProblem, StartProblem } from "./problem.ts";
import { ensureRoles } from "./roles.ts";
import { writeFileDurably } from "./write-durably.ts";

export interface Cluster {
  readonly ownerUrl: string;
  readonly serverUrl: string;
  readonly publicUrl: string;
  /** Finishes what runs, at most ten seconds, and closes the files cleanly. Calling it again waits for the same end. */
  stop(): Promise<void>;
  /** Settles when PostgreSQL ended, by `stop` or by itself. */
  readonly ended: Promise<void>;
}

export interface ClusterOptions {
  /** The data directory; the database lies in `cluster/` below it, its socket in `run/`. */
  readonly directory: string;
  readonly log: (line: string) => void;
  /** Settings of PostgreSQL beyond ours. Tests that crash nothing set `fsync: "off"`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Only a restore starts where a restore has left its mark. */
  readonly restoring?: boolean;
}

/** Passwords for a socket that only we can reach: a second fence against other programs of the same machine. */
export interface Access {
  owner: string;
  server: string;
  public: string;
}

const SETTINGS = {
  listen_addresses: "",
  unix_socket_directories: "../run", // relative to cluster/: the whole path must stay under 107 bytes
  unix_socket_permissions: "0700",
  max_connections: "60",
  wal_compression: "off", // see storeUncompressed
  password_encryption: "scram-sha-256",
  timezone: "UTC",
  log_timezone: "UTC",
  // what people wrote must not reach a log: no statements, no values in details
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_parameter_max_length_on_error: "0",
  log_min_messages: "warning",
  log_checkpoints: "off",
} as const;

/**
 * Starts our own PostgreSQL in `directory`, making it at the first start, with a process of an earlier run ended before.
 * @throws StartProblem with a sentence and a next step
 */
export async function startPostgres({ directory: named, log, settings = {}, restoring = false }: ClusterOptions): Promise<Cluster> {
  const directory = resolve(named);
  const binaries = findBinaries();
  if (!binaries) throw new StartProblem("noBinaries", { platform: `${process.platform}-${process.arch}` });
  try {
    makeDirectory(directory);
    const lock = takeDirectory(directory);
    if ("heldBy" in lock) throw new StartProblem("running", { directory, pid: lock.heldBy ? String(lock.heldBy.pid) : "none" });
    try {
      if (!restoring && existsSync(join(directory, MARK))) throw new StartProblem("halfRestored", { directory });
      await stopLeftover(directory, log);
      if (restoring) removeAllBut(directory, [MARK, "lock", "lock-journal", "lock.json"]);
      const account = openTo(binaries.postgres, directory);
      const access = await readAccess(directory);
      if (!existsSync(join(directory, "cluster")))
        await initialise(binaries.initdb, directory, account, access.owner, settings["fsync"] === "off");
      own(join(directory, "cluster"), account);
      checkVersion(directory);
      mkdirSync(join(directory, "run"), { recursive: true, mode: 0o700 });
      own(join(directory, "run"), account);
      const cluster = await patiently(() => {
        const child = launch(binaries.postgres, directory, account, { ...SETTINGS, ...settings });
        return ready(child, directory, access, log);
      });
      return { ...cluster, ended: cluster.ended.then(() => void lock.release()) };
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    throw fileProblem(error, directory);
  }
}

function makeDirectory(directory: string): void {
  if (existsSync(directory)) return;
  mkdirSync(dirname(directory), { recursive: true }); // apart: the parents keep the usual mode
  mkdirSync(directory, { mode: 0o700 });
}

/** What an interrupted restore left: only its lock holder knows that nobody uses it. */
function removeAllBut(directory: string, kept: readonly string[]): void {
  for (const name of readdirSync(directory)) {
    if (kept.includes(name)) continue;
    rmSync(join(directory, name), { recursive: true, force: true });
  }
}

/** Lets the account pass through the data directory, and nobody else look in. */
function openTo(program: string, directory: string): Account {
  const { mode, gid } = statSync(directory);
  const account = tryAccount();
  if (!account) throw new StartProblem("noAccount", { directory });
  return account;

  function tryAccount(): Account | null {
    if (process.getuid?.() !== 0) return findAccount(program, directory);
    const found = findAccount(program, "/");
    if (found?.ids) {
      chownSync(directory, 0, found.ids.gid);
      chmodSync(directory, 0o710);
    }
    const reaching = findAccount(program, directory);
    if (!reaching?.ids) {
      chownSync(directory, 0, gid);
      chmodSync(directory, mode & 0o7777);
    }
    return reaching;
  }
}

async function readAccess(directory: string): Promise<Access> {
  const path = join(directory, "access.json");
  if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8")) as Access;
  const secret = () => randomBytes(24).toString("base64url");
  const access: Access = { owner: secret(), server: secret(), public: secret() };
  await writeFileDurably(path, JSON.stringify(access));
  return access;
}

function checkVersion(directory: string): void {
  const found = readFileSync(join(directory, "cluster", "PG_VERSION"), "utf8").trim();
  const ours = "18";
  if (found !== ours) throw new StartProblem("otherVersion", { directory, found, ours });
}

function launch(postgres: string, directory: string, account: Account, settings: Record<string, string>): ChildProcess {
  const cluster = join(directory, "cluster");
  const { command, args, ids } = account.wrap(postgres, [
    ...["-D", cluster],
    ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ]);
  // detached: Ctrl-C in a terminal goes to the whole group, and PostgreSQL must outlive the requests it still serves
  return spawn(command, args, {
    cwd: directory,
    stdio: ["ignore", "ignore", "pipe"],
    detached: true,
    env: { PATH: process.env["PATH"], LC_ALL: "C" },
    ...ids,
  });
}

/** After its parent was killed a backend lives on for a moment, and PostgreSQL rightly does not start beside it. */
async function patiently(start: () => Promise<Cluster>): Promise<Cluster> {
  for (let tries = 0; ; tries++) {
    try {
      return await start();
    } catch (error) {
      const lingering = error instanceof StartProblem && /pre-existing shared memory/.test(String(error.args["reason"]));
      if (!lingering || tries > 50) throw error;
      await new Promise((r) => setTimeout(r, 200));
    }
  }
}

async function ready(child: ChildProcess, directory: string, access: Access, log: (line: string) => void): Promise<Cluster> {
  let output = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    output = (output + text).slice(-4000);
    for (const line of text.split("\n")) {
      if (/\b(WARNING|ERROR|FATAL|PANIC):/.test(line) && !/the database system is (starting up|in recovery|not yet|shutting)/.test(line))
        log(line.trim());
    }
  });
  // a server holds the process by its port; a test or a command ends when its own work is done
  child.unref();
  (child.stderr as Socket | null)?.unref();
  let over = false;
  const ended = new Promise<void>((done) => {
    child.once("error", () => done());
    child.once("exit", () => done());
  }).then(() => {
    over = true;
  });
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= endGently(child, ended);
    return stopping;
  };
  const addresses = addressesFor(directory, access);
  try {
    for (let tries = 0; ; tries++) {
      const owner = connect(addressesFor(directory, access, "postgres").ownerUrl, { max: 1 });
      try {
        const [database] = await owner`select from pg_database where datname = 'dalil'`;
        await ensureRoles(owner, access);
        if (!database) await owner.unsafe("create database dalil");
        break;
      } catch (error) {
        // a connection lost here means that it ends, which the next try finds out
        const starting = isConnectionLost(error) || (error as { code?: string }).code === "ENOENT";
        if (over) throw startFailure(output, directory);
        if (!starting || tries > 3000) throw error; // a recovery after a crash may take minutes
        await new Promise((r) => setTimeout(r, tries < 50 ? 10 : 100));
      } finally {
        await owner.end({ timeout: 1 });
      }
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { ...addresses, stop, ended };
}

/** How to reach the cluster in a data directory. */
export function addressesFor(directory: string, access: Access, database = "dalil"): Pick<Cluster, "ownerUrl" | "serverUrl" | "publicUrl"> {
  const address = (user: string, password: string) =>
    `postgres://${user}:${password}@localhost/${database}?host=${encodeURIComponent(join(directory, "run"))}`;
  return {
    ownerUrl: address("owner", access.owner),
    serverUrl: address("dalil_server", access.server),
    publicUrl: address("dalil_public", access.public),
  };
}

/** "Fast" shutdown: open transactions are rolled back, files closed. Then less gently, which costs a recovery at the next start. */
async function endGently(child: ChildProcess, ended: Promise<void>): Promise<void> {
  const patience = setTimeout(() => child.kill("SIGQUIT"), 10_000);
  const end = setTimeout(() => child.kill("SIGKILL"), 20_000);
  child.kill("SIGINT");
  await ended;
  clearTimeout(patience);
  clearTimeout(end);
}

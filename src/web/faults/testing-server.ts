import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const CLI = join(import.meta.dirname, "../../cli/main.js");

/** A data directory of its own with its key file beside it, and everything that a `dalil` command on it needs to know. */
export interface Home {
  readonly folder: string;
  readonly data: string;
  readonly port: number;
  readonly address: string;
  readonly environment: NodeJS.ProcessEnv;
  remove(): void;
}

export async function makeHome(more: NodeJS.ProcessEnv = {}, name = "dalil-faults-"): Promise<Home> {
  const folder = mkdtempSync(join(tmpdir(), name));
  chmodSync(folder, 0o755); // PostgreSQL of a test run by root works as nobody
  const data = join(folder, "data");
  const port = await freePort();
  const environment = {
    PATH: process.env["PATH"],
    DALIL_DATA: data,
    DALIL_KEY_FILE: join(folder, "instance.key"),
    DALIL_PORT: String(port),
    DALIL_LANG: "en",
    DALIL_ARGON_KIB: "64",
    ...more,
  };
  const remove = () => {
    endPostgres(data, "SIGQUIT");
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  return { folder, data, port, address: `http://localhost:${port}`, environment, remove };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

/** A command of the compiled program in a process of its own. */
export interface Running {
  readonly child: ChildProcess;
  readonly pid: number;
  out(): string;
  notes(): string;
  /** Its exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Resolves when this stands on standard output. @throws Error when it ended before */
  says(pattern: RegExp, ms?: number): Promise<RegExpExecArray>;
}

export function run(home: Pick<Home, "environment">, ...args: readonly string[]): Running {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", CLI, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: home.environment,
  });
  let [out, notes, over] = ["", "", false];
  const waiting = new Set<() => void>();
  const changed = () => {
    for (const look of waiting) look();
  };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    out += text;
    changed();
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    notes += text;
  });
  const ended = new Promise<number | null>((done) => child.once("close", (code) => done(code))).then((code) => {
    over = true;
    changed();
    return code;
  });
  return {
    child,
    pid: child.pid!,
    out: () => out,
    notes: () => notes,
    ended,
    says: (pattern, ms = 60_000) =>
      new Promise((done, fail) => {
        const end = (work: () => void) => {
          clearTimeout(timer);
          waiting.delete(look);
          work();
        };
        const look = () => {
          const found = pattern.exec(out);
          if (found) end(() => done(found));
          else if (over) end(() => fail(new Error(`it ended without ${pattern}:\n${out}\n${notes}`)));
        };
        const timer = setTimeout(() => end(() => fail(new Error(`no ${pattern} within ${ms} ms:\n${out}\n${notes}`))), ms);
        waiting.add(look);
        look();
      }),
  };
}

/** `dalil serve`, ready to answer. */
export async function serve(home: Home): Promise<Running> {
  const running = run(home, "serve");
  await running.says(/Dalil answers at/);
  return running;
}

/** The number of PostgreSQL's first process; null when none left its file. */
export function postmaster(data: string): number | null {
  const file = join(data, "cluster/postmaster.pid");
  if (!existsSync(file)) return null;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  return pid > 1 && isAlive(pid) ? pid : null;
}

export function endPostgres(data: string, signal: "SIGKILL" | "SIGQUIT"): void {
  const pid = postmaster(data);
  if (pid) process.kill(pid, signal);
}

/** PostgreSQL's processes that serve connections. */
export function backends(data: string): number[] {
  const pid = postmaster(data);
  if (!pid) return [];
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
      .split(" ")
      .map(Number)
      .filter((child) => child > 1 && readFileSync(`/proc/${child}/cmdline`, "utf8").includes("dalil_server"));
  } catch {
    return []; // one ended while we looked
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { basename, join } from "node:path";

/**
 * Ends a PostgreSQL that a killed Dalil left running on `directory`, and removes the files by which PostgreSQL would
 * refuse to start: it takes any living process with the old number for its predecessor, one that has the number by
 * chance after a reboot, or a dead one that nobody collected. Call it with the directory locked.
 */
export async function stopLeftover(directory: string, log: (line: string) => void): Promise<void> {
  const cluster = join(directory, "cluster");
  const file = join(cluster, "postmaster.pid");
  if (existsSync(file)) {
    const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
    if (isAlive(pid) && isPostgresOn(pid, cluster)) {
      log(`An earlier run left PostgreSQL running (process ${pid}); stopping it.`);
      await end(pid);
    }
    rmSync(file, { force: true });
  }
  rmSync(join(directory, "run"), { recursive: true, force: true });
}

async function end(pid: number): Promise<void> {
  for (const [signal, seconds] of [
    ["SIGINT", 15],
    ["SIGQUIT", 10],
    ["SIGKILL", 5],
  ] as const) {
    process.kill(pid, signal);
    if (await gone(pid, seconds)) return;
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 1) return false;
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Dead, but not yet collected by its parent: in a container without an init process it stays so for good. */
function isZombie(pid: number): boolean {
  try {
    return /\) Z/.test(readFileSync(`/proc/${pid}/stat`, "utf8")); // proc(5): pid (name) state …
  } catch {
    return false;
  }
}

/** PostgreSQL works in its data directory: that and its name tell it from a program that got the same number. */
function isPostgresOn(pid: number, cluster: string): boolean {
  if (process.platform === "linux") {
    try {
      const program = basename(readlinkSync(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, ""));
      return program === "postgres" && readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
    } catch {
      return false; // gone, or of another user: not ours
    }
  }
  const shown = spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
  return shown.includes("postgres") && shown.includes(cluster);
}

async function gone(pid: number, seconds: number): Promise<boolean> {
  const until = Date.now() + seconds * 1000;
  while (Date.now() < until) {
    if (!isAlive(pid)) return true;
    await new Promise((r) => setTimeout(r, 20));
  }
  return false;
}

/** Ends at once, without waiting, what runs on a cluster that nobody needs any more. */
export function killLeftover(cluster: string): void {
  const file = join(cluster, "postmaster.pid");
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  if (isAlive(pid) && isPostgresOn(pid, cluster)) process.kill(pid, "SIGQUIT");
}

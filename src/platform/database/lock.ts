import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Who holds a data directory, for the sentence that refuses the second. */
export interface Holder {
  readonly pid: number;
  readonly since: string;
}

/**
 * Takes a data directory for this process, or says who has it. SQLite's file lock is a real lock of the operating
 * system on every platform: it goes with the process, so a crash leaves no stale one.
 */
export function takeDirectory(directory: string): { release(): unknown } | { heldBy: Holder | null } {
  const names = { lock: join(directory, "lock"), holder: join(directory, "lock.json") };
  const file = open(names.lock);
  try {
    file.exec("begin exclusive");
  } catch (error) {
    file.close();
    if ((error as { errcode?: number }).errcode !== 5) throw error;
    return { heldBy: readHolder(names.holder) };
  }
  writeFileSync(names.holder, `${JSON.stringify({ pid: process.pid, since: new Date().toISOString() } satisfies Holder)}\n`, {
    mode: 0o600,
  });
  return { release: () => file.isOpen && file.close() };
}

/** SQLite's own words for what the file system refuses name neither the file nor the cause (sqlite.org/rescode.html). */
function open(path: string): DatabaseSync {
  try {
    return new DatabaseSync(path);
  } catch (error) {
    const code = { 8: "EACCES", 13: "ENOSPC", 14: "EACCES" }[(error as { errcode?: number }).errcode ?? 0];
    throw code ? Object.assign(error as Error, { code }) : error;
  }
}

function readHolder(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Holder;
  } catch {
    return null; // it took the lock this moment and has not written its name yet
  }
}

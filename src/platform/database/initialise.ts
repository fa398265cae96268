import { spawn } from "node:child_process";
import { lchownSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Account } from "./account.ts";
import { StartProblem } from "./problem.ts";

/** Makes the cluster beside its place and moves it there when it is whole, so that a crash leaves no half of one. */
export async function initialise(initdb: string, directory: string, account: Account, password: string, hasty: boolean): Promise<void> {
  // a name of its own: the initdb of a start that was killed may still be writing into that one's
  const making = join(directory, `cluster.new.${process.pid}`);
  const passwordFile = join(directory, `access.new.${process.pid}`);
  removeUnfinished(directory);
  mkdirSync(making, { mode: 0o700 });
  own(making, account);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  own(passwordFile, account);
  try {
    const { code, output } = await run(account, directory, initdb, [
      ...["-D", making, "-U", "owner", "--auth=scram-sha-256", `--pwfile=${passwordFile}`, "--encoding=UTF8"],
      ...["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--data-checksums"],
      ...(hasty ? ["--no-sync"] : []),
    ]);
    if (code !== 0) throw startFailure(output, directory);
    renameSync(making, join(directory, "cluster"));
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(making, { recursive: true, force: true });
  }
}

function removeUnfinished(directory: string): void {
  for (const name of readdirSync(directory).filter((one) => /^(cluster|access)\.new/.test(one))) {
    try {
      rmSync(join(directory, name), { recursive: true, force: true });
    } catch {
      // somebody still writes there and will fail; the next first start, or nobody, misses a few files
    }
  }
}

/** Gives a tree to the account: it changes when Dalil is started by another user, or moved. */
export function own(path: string, { ids }: Account): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = ids ?? { uid: 0, gid: 0 };
  if (statSync(path).uid === uid) return;
  lchownSync(path, uid, gid);
  if (!statSync(path).isDirectory()) return;
  for (const entry of readdirSync(path, { recursive: true })) lchownSync(join(path, String(entry)), uid, gid);
}

/** What PostgreSQL said when it would not start. */
export function startFailure(output: string, directory: string): StartProblem {
  if (/No space left on device|Disk quota exceeded/i.test(output)) return new StartProblem("diskFull", { directory });
  if (/Permission denied|Read-only file system/i.test(output)) return new StartProblem("readOnly", { directory });
  const lines = output.split("\n").filter((line) => /FATAL|PANIC|error:/.test(line));
  return new StartProblem("noStart", {
    reason: lines.at(-1)?.replace(/^.*(FATAL|PANIC|error):\s*/, "") ?? output.trim().split("\n").at(-1) ?? "",
  });
}

function run(
  account: Account,
  cwd: string,
  program: string,
  programArgs: readonly string[],
): Promise<{ code: number | null; output: string }> {
  const { command, args, ids } = account.wrap(program, programArgs);
  return new Promise((done, fail) => {
    let output = "";
    const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "pipe"], env: { PATH: process.env["PATH"], LC_ALL: "C" }, ...ids });
    child.stdout.on("data", (text) => (output += text));
    child.stderr.on("data", (text) => (output += text));
    child.once("error", fail);
    child.once("close", (code) => done({ code, output }));
  });
}

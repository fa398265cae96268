import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** How to run PostgreSQL, which refuses to run as root. */
export interface Account {
  /** Who owns its files; undefined: whoever we are. */
  readonly ids?: { readonly uid: number; readonly gid: number };
  /** Turns a command into what is really started. */
  wrap(command: string, args: readonly string[]): { command: string; args: string[]; ids?: { uid: number; gid: number } };
}

const asWeAre: Account = { wrap: (command, args) => ({ command, args: [...args] }) };

/** Maps us to `nobody` in a user namespace of our own: where the files lie under a folder that only root may enter. */
const asMapped: Account = {
  wrap: (command, args) => ({ command: "unshare", args: ["--user", "--map-user=65534", "--map-group=65534", command, ...args] }),
};

/**
 * The account PostgreSQL runs under: ours, or when we are root an unprivileged one that can reach the program and
 * `directory`. Null when there is none.
 */
export function findAccount(program: string, directory: string): Account | null {
  if (process.getuid?.() !== 0) return asWeAre;
  const ids = readUser("postgres") ?? readUser("nobody");
  if (ids) {
    const account: Account = { ids, wrap: (command, args) => ({ command, args: [...args], ids }) };
    if (runs(account, program, directory)) return account;
  }
  return runs(asMapped, program, directory) ? asMapped : null;
}

/** Whether the account can start the program and walk to the directory by its whole path, as PostgreSQL will. */
function runs(account: Account, program: string, directory: string): boolean {
  const { command, args, ids } = account.wrap("/bin/sh", ["-c", '"$0" --version && cd -- "$1"', program, directory]);
  return spawnSync(command, args, { cwd: "/", stdio: "ignore", ...ids }).status === 0;
}

function readUser(name: string): { uid: number; gid: number } | null {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((l) => l.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generateHybridIdentity, identityToRecipient } from "age-encryption";
import { writeFileDurably } from "../database/index.ts";
import { BackupProblem } from "./problem.ts";

// Both files hold nothing secret: to whom backups are sealed, and when the last one was made.
const RECIPIENT = "backup-recipient";
const LAST = "last-backup.json";

/**
 * Makes a new backup key. Backups from now on are sealed to it; older ones still need the older key.
 * @returns the identity, to be shown once and kept away from this machine: we keep the recipient only
 */
export async function newRecipient(directory: string): Promise<{ identity: string; recipient: string }> {
  const identity = await generateHybridIdentity();
  const recipient = await identityToRecipient(identity);
  await writeFileDurably(join(directory, RECIPIENT), `${recipient}\n`);
  return { identity, recipient };
}

/** After a restore: backups are sealed to the same key as before. */
export async function keepRecipient(directory: string, identity: string): Promise<void> {
  await writeFileDurably(join(directory, RECIPIENT), `${await identityToRecipient(identity)}\n`);
}

/** @throws BackupProblem noRecipient */
export function readRecipient(directory: string): string {
  const path = join(directory, RECIPIENT);
  if (!existsSync(path)) throw new BackupProblem("noRecipient");
  return readFileSync(path, "utf8").trim();
}

export interface LastBackup {
  readonly id: string;
  readonly at: Date;
  readonly file: string;
  readonly keysFile: string;
}

/** What `dalil doctor` looks at. */
export function readLastBackup(directory: string): LastBackup | null {
  const path = join(directory, LAST);
  if (!existsSync(path)) return null;
  const { at, ...rest } = JSON.parse(readFileSync(path, "utf8")) as Omit<LastBackup, "at"> & { at: string };
  return { ...rest, at: new Date(at) };
}

export async function noteBackup(directory: string, { id, at, file, keysFile }: LastBackup): Promise<void> {
  await writeFileDurably(join(directory, LAST), JSON.stringify({ id, at, file, keysFile }));
}

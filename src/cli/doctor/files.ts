import { existsSync, statfsSync, statSync } from "node:fs";
import { dirname, relative, sep } from "node:path";
import type { Settings } from "../../platform/http/index.ts";
import type { Finding } from "./finding.ts";
import { messages } from "./storage-messages.ts";

const GB = 1e9;
const FULL = { wrong: 1 * GB, warning: 5 * GB };

/** Where the instance key lies: inside the data, whoever copies the data has it; on the same disk, whoever takes the disk. */
export function lookAtKeys({ keyFile, dataDirectory }: Settings): Finding[] {
  const args = { file: keyFile, directory: dataDirectory };
  if (!existsSync(keyFile)) return [{ id: "keys", level: "wrong", ...messages.keyMissing, args }];
  const findings: Finding[] = [];
  const { mode, dev } = statSync(keyFile);
  if (process.platform !== "win32" && (mode & 0o077) !== 0) findings.push({ id: "key-mode", level: "wrong", ...messages.keyOpen, args });
  if (isInside(keyFile, dataDirectory)) findings.push({ id: "keys", level: "wrong", ...messages.keyInside, args });
  else if (dirname(keyFile) === dirname(dataDirectory)) findings.push({ id: "keys", level: "wrong", ...messages.keyBeside, args });
  else if (dev === statSync(dataDirectory).dev) findings.push({ id: "keys", level: "warning", ...messages.keySameDisk, args });
  return findings.length > 0 ? findings : [{ id: "keys", level: "fine", ...messages.keyApart, args }];
}

export function lookAtData({ dataDirectory }: Settings): Finding[] {
  const args = { directory: dataDirectory };
  const { mode } = statSync(dataDirectory);
  if (process.platform === "win32" || (mode & 0o067) === 0) return [{ id: "data-mode", level: "fine", ...messages.dataClosed, args }];
  return [{ id: "data-mode", level: "wrong", ...messages.dataOpen, args }];
}

/** @param free for tests; else asked of the file system */
export function lookAtDisk({ dataDirectory }: Settings, free = freeOn(dataDirectory)): Finding[] {
  const args = { directory: dataDirectory, free: (free / GB).toFixed(1) };
  const level = free < FULL.wrong ? "wrong" : free < FULL.warning ? "warning" : "fine";
  return [{ id: "disk", level, ...(level === "fine" ? messages.diskRoom : messages.diskFull), args }];
}

function freeOn(path: string): number {
  const { bavail, bsize } = statfsSync(path);
  return bavail * bsize;
}

function isInside(path: string, directory: string): boolean {
  const way = relative(directory, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`);
}

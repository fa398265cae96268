import { existsSync, statSync } from "node:fs";
import { readLastBackup } from "../../platform/backup/index.ts";
import type { Settings } from "../../platform/http/index.ts";
import type { Finding } from "./finding.ts";
import { messages } from "./storage-messages.ts";

const DAY = 86_400_000;
const OLD_DAYS = 7;
const KEYS_KEPT_DAYS = 30;

export function lookAtBackups({ dataDirectory }: Settings, now: Date): Finding[] {
  const last = readLastBackup(dataDirectory);
  if (!last) return [{ id: "backup", level: "warning", ...messages.backupNever }];
  const days = Math.floor((now.getTime() - last.at.getTime()) / DAY);
  const args = { days, at: last.at, file: last.file, keys: last.keysFile };
  const findings: Finding[] = [];
  if (days > OLD_DAYS) findings.push({ id: "backup", level: "wrong", ...messages.backupOld, args });
  if (existsSync(last.file) && statSync(last.file).dev === statSync(dataDirectory).dev) {
    findings.push({ id: "backup-place", level: "warning", ...messages.backupSameDisk, args });
  }
  if (days > KEYS_KEPT_DAYS && existsSync(last.keysFile))
    findings.push({ id: "backup-keys", level: "wrong", ...messages.keyPartOld, args });
  return findings.length > 0 ? findings : [{ id: "backup", level: "fine", ...messages.backupFresh, args }];
}

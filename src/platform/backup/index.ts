export { type BackupOptions, type BackupSummary, backup } from "./backup.ts";
export type { TableKinds } from "./contents.ts";
export { BackupProblem } from "./problem.ts";
export { keepRecipient, type LastBackup, newRecipient, noteBackup, readLastBackup, readRecipient } from "./recipient.ts";
export { type RestoreOptions, type RestoreSummary, restore } from "./restore.ts";
export { openSealed, SealedWriter, Unreadable } from "./sealed-file.ts";

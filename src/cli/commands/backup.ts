import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { backup as makeBackup, newRecipient, noteBackup, readRecipient } from "../../platform/backup/index.ts";
import { connect, openDatabase } from "../../platform/database/index.ts";
import { type Call, CliProblem, type Command, EXIT, type Exit } from "../command.ts";
import { tableKinds } from "../key-tables.ts";
import { problems } from "../messages.ts";
import { progressLine } from "../progress.ts";
import { messages } from "./backup-messages.ts";

const KEYS_KEPT_MS = 30 * 24 * 60 * 60_000;

export const backup: Command = {
  summary: messages.backupSummary,
  usage: "dalil backup FILE [--recipient RECIPIENT] [--prune]  |  dalil backup --new-recipient",
  help: messages.backupHelp,
  options: { "new-recipient": { type: "boolean" }, recipient: { type: "string" }, prune: { type: "boolean" } },
  needs: [],
  async run(call) {
    if (call.values["new-recipient"]) return await makeRecipient(call);
    const [target] = call.positionals;
    if (!target) throw new CliProblem(problems.missing, { what: "FILE", usage: backup.usage }, EXIT.usage);
    return await run(call, resolve(target));
  },
};

async function run({ settings, values, t, json, out, note, now }: Call, target: string): Promise<Exit> {
  const directory = settings.dataDirectory;
  const recipient = typeof values["recipient"] === "string" ? values["recipient"] : readRecipient(directory);
  const start = performance.now();
  const database = await openDatabase({ ...addresses(settings), log: note });
  const owner = connect(database.ownerUrl, { max: 1 });
  const progress = progressLine(t);
  try {
    const made = await makeBackup({
      ...{ owner, target, recipient, kinds: tableKinds, keyFile: settings.keyFile, now: now() },
      files: join(directory, "files"),
      progress: progress.show,
    });
    progress.end();
    await noteBackup(directory, made);
    const old = oldKeyParts(dirname(target), now());
    if (values["prune"]) for (const path of old) await rm(path);
    if (json) {
      out(JSON.stringify({ ...made, seconds: (performance.now() - start) / 1000, oldKeyParts: old, pruned: values["prune"] === true }));
      return EXIT.fine;
    }
    out(t(messages.backedUp, { file: made.file, size: t.bytes(made.bytes), rows: made.rows, files: made.files }));
    out(t(messages.keepApart, { keys: made.keysFile }));
    if (old.length > 0)
      out(t(values["prune"] ? messages.pruned : messages.oldKeys, { n: old.length, files: t.list(old.map((path) => basename(path))) }));
    return EXIT.fine;
  } finally {
    progress.end();
    await owner.end({ timeout: 5 });
    await database.close();
  }
}

async function makeRecipient({ settings, t, json, out }: Call): Promise<Exit> {
  mkdirSync(settings.dataDirectory, { recursive: true, mode: 0o700 });
  const { identity, recipient } = await newRecipient(settings.dataDirectory);
  if (json) out(JSON.stringify({ identity, recipient }));
  else out(`${t(messages.newKey)}\n\n  ${identity}\n\n${t(messages.newKeyNext)}`);
  return EXIT.fine;
}

/** Key parts beside the new one that are older than they may be. */
function oldKeyParts(directory: string, now: Date): string[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith(".keys") && existsSync(join(directory, name.slice(0, -".keys".length))))
    .map((name) => join(directory, name))
    .filter((path) => now.getTime() - statSync(path).mtimeMs > KEYS_KEPT_MS);
}

export function addresses(settings: Call["settings"]) {
  return { directory: settings.dataDirectory, databaseUrl: settings.databaseUrl, databasePublicUrl: settings.databasePublicUrl };
}

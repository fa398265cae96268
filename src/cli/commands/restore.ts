import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { restore as bringBack, keepRecipient } from "../../platform/backup/index.ts";
import { type Call, CliProblem, type Command, EXIT } from "../command.ts";
import { problems } from "../messages.ts";
import { progressLine } from "../progress.ts";
import { messages, restoreProblems } from "./backup-messages.ts";

const KEYS_KEPT_DAYS = 30;

export const restore: Command = {
  summary: messages.restoreSummary,
  usage: "dalil restore FILE [--keys FILE.keys] [--identity KEYFILE]",
  help: messages.restoreHelp,
  options: { keys: { type: "string" }, identity: { type: "string" } },
  needs: ["FILE"],
  async run(call) {
    const { settings, values, positionals, t, json, out, note } = call;
    const file = resolve(positionals[0] ?? "");
    const keysFile = typeof values["keys"] === "string" ? resolve(values["keys"]) : `${file}.keys`;
    const identity = await readIdentity(call);
    const [{ migrations }, { closeAfterRestore }, { withdrawAllInvitations }] = await Promise.all([
      import("../../web/index.ts"),
      import("../../coalition/index.ts"),
      import("../../people/index.ts"),
    ]); // late: `dalil --help` needs no rooms
    const progress = progressLine(t);
    const back = await bringBack({
      ...{ file, keysFile, identity, migrations, log: note },
      ...{ directory: settings.dataDirectory, databaseUrl: settings.databaseUrl, keyFile: settings.keyFile },
      progress: progress.show,
      async afterwards(tx) {
        await closeAfterRestore(tx, call.now());
        await withdrawAllInvitations(tx, call.now());
      },
    }).finally(progress.end);
    await keepRecipient(settings.dataDirectory, identity);
    if (json) {
      out(JSON.stringify(back));
      return EXIT.fine;
    }
    out(t(messages.restored, { directory: settings.dataDirectory, at: back.dataAt, rows: back.rows, files: back.files }));
    const days = Math.floor((call.now().getTime() - back.keysAt.getTime()) / 86_400_000);
    if (days > KEYS_KEPT_DAYS) out(t(messages.keysTooOld, { days }));
    const leftOut = Object.entries(back.leftOut);
    if (leftOut.length > 0) out(t(messages.leftOut, { tables: leftOut.map(([table, rows]) => `${table} (${rows})`).join(", ") }));
    if (!back.keyFileWritten) out(t(messages.keyFileKept, { file: settings.keyFile }));
    out(t(messages.restoreNext));
    return EXIT.fine;
  },
};

/** From a file, or typed: never from an argument, which other users of the machine can see. */
async function readIdentity({ values, t }: Call): Promise<string> {
  let text: string;
  if (typeof values["identity"] === "string") {
    try {
      text = readFileSync(resolve(values["identity"]), "utf8");
    } catch {
      throw new CliProblem(restoreProblems.noIdentityFile, { file: values["identity"] });
    }
  } else {
    if (!process.stdin.isTTY) throw new CliProblem(problems.missing, { what: "--identity KEYFILE", usage: restore.usage }, EXIT.usage);
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    text = await terminal.question(`${t(messages.askIdentity)} `);
    terminal.close();
    process.stderr.write("\x1b[1A\x1b[2K"); // the key does not stay on the screen
  }
  const identity = /AGE-SECRET-KEY-[A-Z0-9-]+/.exec(text.toUpperCase())?.[0];
  if (!identity) throw new CliProblem(restoreProblems.noIdentity);
  return identity;
}

import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { isConnectionLost } from "../platform/database/index.ts";
import { BadSetting, readSettings } from "../platform/http/index.ts";
import { isLanguage, type Language, plain, type T, translator } from "../platform/language/index.ts";
import { type Call, CliProblem, type Command, EXIT, type Exit } from "./command.ts";
import { commands } from "./commands/index.ts";
import { messages, problems } from "./messages.ts";

/** Where the program lies: `./data` means the one beside it, from whatever folder the command is typed. */
const root = dirname(dirname(import.meta.dirname));

/** Runs one command line. @returns the exit code */
export async function main(argv: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const t = translator(languageOf(environment));
  try {
    return await runCommand(argv, environment, t);
  } catch (error) {
    return explain(error, t, environment);
  }
}

async function runCommand([name = "--help", ...rest]: readonly string[], environment: NodeJS.ProcessEnv, t: T): Promise<Exit> {
  if (name === "--help" || name === "-h" || name === "help") {
    write(process.stdout, await overview(t));
    return EXIT.fine;
  }
  const load = commands[name];
  if (!load) throw new CliProblem(problems.unknownCommand, { command: name }, EXIT.usage);
  const command = await load();
  const { values, positionals } = parse(command, rest);
  if (values["help"]) {
    write(process.stdout, helpOf(command, t));
    return EXIT.fine;
  }
  const missing = command.needs?.[positionals.length];
  if (missing) throw new CliProblem(problems.missing, { what: missing, usage: command.usage }, EXIT.usage);
  const call: Call = {
    t,
    settings: readSettings({ DALIL_DATA: join(root, "data"), ...definedOf(environment) }),
    values: values as Call["values"],
    positionals,
    json: values["json"] === true,
    now: () => new Date(),
    out: (line) => write(process.stdout, line),
    note: (line) => write(process.stderr, line),
  };
  return await command.run(call);
}

function parse(command: Command, args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: command.needs !== undefined,
      options: { ...command.options, help: { type: "boolean", short: "h" }, json: { type: "boolean" } },
    });
  } catch (error) {
    throw new CliProblem(problems.usage, { reason: (error as Error).message.split(". ")[0] ?? "", usage: command.usage }, EXIT.usage);
  }
}

async function overview(t: T): Promise<string> {
  const listed = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => `  ${name.padEnd(10)}${t((await load()).summary)}`),
  );
  return [t(messages.about), "", t(messages.commands), ...listed, "", t(messages.more)].join("\n");
}

function helpOf(command: Command, t: T): string {
  return [t(command.summary), "", `${t(messages.usage)} ${command.usage}`, "", t(command.help), "", t(messages.exits)].join("\n");
}

/** Every error ends as one sentence and the next step; all else is our bug, and says so. */
function explain(error: unknown, t: T, environment: NodeJS.ProcessEnv): number {
  const { says, hint, args, exit } = problemOf(error);
  write(process.stderr, `dalil: ${t(says, args)}\n${t(messages.hint)} ${t(hint, args)}`);
  if (environment["DALIL_TRACE"] && error instanceof Error) write(process.stderr, error.stack ?? "");
  return exit;
}

function problemOf(error: unknown): Pick<CliProblem, "says" | "hint" | "args" | "exit"> {
  if (error instanceof CliProblem) return error;
  if (error instanceof BadSetting) return new CliProblem(problems.setting, { reason: error.message });
  if (isExplained(error)) return { says: error.says, hint: error.hint, args: error.args, exit: EXIT.wrong };
  if (isConnectionLost(error)) return new CliProblem(problems.databaseGone);
  return new CliProblem(problems.bug, { reason: error instanceof Error ? error.message : String(error) });
}

/** StartProblem, KeyFileProblem and the like: what a room throws for the person who runs the installation. */
function isExplained(error: unknown): error is Pick<CliProblem, "says" | "hint" | "args"> {
  return error instanceof Error && "says" in error && "hint" in error && "args" in error;
}

/** DALIL_LANG, else the language of the terminal, else English. */
function languageOf(environment: NodeJS.ProcessEnv): Language {
  const named = environment["DALIL_LANG"] || environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || "";
  const language = named.slice(0, 2).toLowerCase();
  return isLanguage(language) ? language : "en";
}

function definedOf(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** Without direction marks: a terminal orders a line by itself, and a copied path must hold nothing unseen. */
function write(stream: NodeJS.WriteStream, text: string): void {
  stream.write(`${plain(text)}\n`);
}

if (import.meta.main) {
  // `dalil doctor | head`: who reads has read enough
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? EXIT.fine : EXIT.wrong));
  // the channel to run.mjs must not keep a finished command alive; `serve` listens to it
  process.channel?.unref();
  process.exitCode = await main(process.argv.slice(2), process.env);
}

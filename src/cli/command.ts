import type { parseArgs } from "node:util";
import type { Settings } from "../platform/http/index.ts";
import type { Args, Message, T } from "../platform/language/index.ts";

/** How a command ended: what `$?` holds. */
export const EXIT = { fine: 0, wrong: 1, usage: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>["options"]>;

/** What a command is handed. */
export interface Call {
  readonly t: T;
  readonly settings: Settings;
  /** Values of the command's options, by their long name. */
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
  /** `--json` was given: the answer is one JSON document on standard output, and nothing else is. */
  readonly json: boolean;
  now(): Date;
  /** The answer, to standard output. */
  out(line: string): void;
  /** What happens meanwhile, to standard error. */
  note(line: string): void;
}

/** One `dalil …` command; each stands in a file of its own in `commands/`. */
export interface Command {
  /** One line for `dalil --help`. */
  readonly summary: Message;
  /** As typed: `dalil backup FILE [--to DIRECTORY]`. */
  readonly usage: string;
  /** What it does, its options and its exit codes. */
  readonly help: Message;
  readonly options: Options;
  /** Names of the positional arguments that must be there. */
  readonly needs?: readonly string[];
  run(call: Call): Promise<Exit>;
}

/** The command cannot do what was asked, and the person who typed it can act: one sentence and the next step. */
export class CliProblem extends Error {
  override readonly name = "CliProblem";
  readonly says: Message;
  readonly hint: Message;
  readonly args: Args;
  readonly exit: Exit;
  constructor({ says, hint }: { says: Message; hint: Message }, args: Args = {}, exit: Exit = EXIT.wrong) {
    super(says.en);
    this.says = says;
    this.hint = hint;
    this.args = args;
    this.exit = exit;
  }
}

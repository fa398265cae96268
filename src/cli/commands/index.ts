import type { Command } from "../command.ts";

/** Every command by its name; loaded when used, so that `dalil --help` stays quick. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import("./serve.ts")).serve,
};

import type { Command } from "../command.ts";

/** Every command by its name; loaded when used, so that `dalil --help` stays quick. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  backup: async () => (await import("./backup.ts")).backup,
  demo: async () => (await import("./demo.ts")).demo,
  doctor: async () => (await import("./doctor.ts")).doctor,
  people: async () => (await import("./people.ts")).people,
  restore: async () => (await import("./restore.ts")).restore,
  serve: async () => (await import("./serve.ts")).serve,
};

import * as v from "valibot";

/** Which tables are which; the rooms say it, this folder knows no names. */
export interface TableKinds {
  /** Whether a table goes into the key part: wrapped keys (KEYS.md, Erase), and what was taken back for good. */
  isKeyTable(name: string): boolean;
}

const Table = v.object({ name: v.string(), columns: v.array(v.string()) });

/** First entry of each part, `dalil-backup.json`. */
export const Header = v.object({
  format: v.literal("dalil-backup-1"),
  part: v.picklist(["data", "keys"]),
  /** The same in the two parts of one backup. */
  id: v.pipe(v.string(), v.uuid()),
  at: v.pipe(v.string(), v.isoTimestamp()),
  /** The changes of the tables that were applied, in order. */
  migrations: v.array(v.string()),
  tables: v.array(Table),
  sequences: v.array(v.object({ name: v.string(), last: v.string() })),
});
export type Header = v.InferOutput<typeof Header>;
export type Table = v.InferOutput<typeof Table>;

/** Last entry, `end.json`: what must have arrived before it. */
export const End = v.object({
  tables: v.record(v.string(), v.object({ rows: v.number(), bytes: v.number(), sha256: v.string() })),
  files: v.object({ count: v.number(), bytes: v.number(), sha256: v.string() }),
});
export type End = v.InferOutput<typeof End>;

export const NAMES = { header: "dalil-backup.json", tables: "tables/", files: "files/", keyFile: "instance.key", end: "end.json" } as const;

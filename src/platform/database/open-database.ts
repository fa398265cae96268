import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Access, addressesFor, startPostgres } from "./cluster.ts";
import { useExternal } from "./external.ts";
import { StartProblem } from "./problem.ts";

export interface OpenDatabase {
  readonly ownerUrl: string;
  readonly serverUrl: string;
  readonly publicUrl: string;
  /** Ours, started now; ours, already run by a server; or another PostgreSQL. */
  readonly as: "started" | "running" | "external";
  /** Settles when the PostgreSQL that was started now ended, by `close` or by itself. */
  readonly ended?: Promise<void>;
  /** Stops what was started now. */
  close(): Promise<void>;
}

/**
 * The installation's database for a command beside the server: the running one if there is one, else started for the
 * time of the command.
 * @throws StartProblem
 */
export async function openDatabase(o: {
  directory: string;
  databaseUrl: string | null;
  databasePublicUrl: string | null;
  log: (line: string) => void;
  /** A second server is refused: only commands work beside the running one. */
  onlyNew?: boolean;
}): Promise<OpenDatabase> {
  if (o.databaseUrl)
    return { ...(await useExternal(o.databaseUrl, o.databasePublicUrl ?? undefined)), as: "external", close: async () => {} };
  try {
    const cluster = await startPostgres(o);
    const { ownerUrl, serverUrl, publicUrl, ended } = cluster;
    return { ownerUrl, serverUrl, publicUrl, ended, as: "started", close: () => cluster.stop() };
  } catch (error) {
    if (o.onlyNew || !(error instanceof StartProblem) || error.kind !== "running") throw error;
    const directory = resolve(o.directory);
    const access = JSON.parse(readFileSync(join(directory, "access.json"), "utf8")) as Access;
    return { ...addressesFor(directory, access), as: "running", close: async () => {} };
  }
}

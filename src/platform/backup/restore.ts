import { existsSync } from "node:fs";
import { mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { connect, type Migration, migrate, type Sql, startRestore, type Tx, writeFileDurably } from "../database/index.ts";
import { loadPart, type OpenPart, openPart } from "./load.ts";
import { type Orphans, removeOrphans } from "./orphans.ts";
import { BackupProblem } from "./problem.ts";
import { openSealed, Unreadable } from "./sealed-file.ts";

export interface RestoreOptions {
  readonly file: string;
  readonly keysFile: string;
  /** AGE-SECRET-KEY-…, as it was shown when the backup key was made. */
  readonly identity: string;
  /** Must be absent or empty. */
  readonly directory: string;
  readonly databaseUrl: string | null;
  /** The tables as this version knows them. */
  readonly migrations: readonly Migration[];
  /** Written from the key part unless something stands there. */
  readonly keyFile: string;
  readonly log: (line: string) => void;
  /** Settings of our own PostgreSQL; for tests. */
  readonly settings?: Readonly<Record<string, string>>;
  progress?(bytes: number): void;
  /** What the rooms must do before anything starts on what was restored. */
  afterwards?(tx: Tx): Promise<void>;
}

export interface RestoreSummary {
  readonly dataAt: Date;
  readonly keysAt: Date;
  readonly rows: number;
  readonly files: number;
  /** What was left out because its keys, or what its keys belong to, are not in this pair of parts. */
  readonly leftOut: Orphans;
  /** false: another key file stood there already and was kept. */
  readonly keyFileWritten: boolean;
}

/**
 * Brings a backup back into an empty installation, whole or not at all: until the end a mark stands there, without
 * which nothing starts, and any failure removes what was made. The data part goes with the newest key part there is,
 * so that what was erased since does not come back readable.
 * @throws BackupProblem, StartProblem
 */
export async function restore(o: RestoreOptions): Promise<RestoreSummary> {
  for (const file of [o.file, o.keysFile]) if (!existsSync(file)) throw new BackupProblem("noFile", { file });
  const [data, keys] = [await openFile(o.file, o.identity, "data"), await openFile(o.keysFile, o.identity, "keys")];
  try {
    check(o, data.part, keys.part);
    const place = await startRestore({ directory: o.directory, databaseUrl: o.databaseUrl, log: o.log, settings: o.settings ?? {} });
    try {
      const summary = await load(o, place.ownerUrl, data.part, keys.part);
      await place.finish();
      return summary;
    } catch (error) {
      await place.undo();
      throw error instanceof Unreadable ? problemOf(error, o.file) : error;
    }
  } finally {
    await Promise.all([data.close(), keys.close()]);
  }
}

async function load(o: RestoreOptions, ownerUrl: string, data: OpenPart, keys: OpenPart): Promise<RestoreSummary> {
  const owner = connect(ownerUrl, { max: 1 });
  const files = join(o.directory, "files");
  let done = 0;
  const moved = (bytes: number) => {
    done += bytes;
    o.progress?.(done);
  };
  try {
    // the tables as they were when each part was written, then as they are now
    await migrate(owner, upTo(o.migrations, data.header.migrations));
    const loaded = await unchecked(owner, (tx) => loadPart(tx, data, files, moved));
    await migrate(owner, upTo(o.migrations, keys.header.migrations));
    const { rows, keyFile, leftOut } = await unchecked(owner, async (tx) => {
      const part = await loadPart(tx, keys, files, moved);
      const orphans = await removeOrphans(tx);
      if (data.header.id === keys.header.id && Object.keys(orphans).length > 0) throw new Unreadable("damaged");
      return { ...part, leftOut: orphans };
    });
    await migrate(owner, o.migrations);
    await owner.begin(async (tx) => await o.afterwards?.(tx));
    const keyFileWritten = keyFile !== null && !existsSync(o.keyFile);
    if (keyFileWritten) {
      await mkdir(dirname(o.keyFile), { recursive: true, mode: 0o700 });
      await writeFileDurably(o.keyFile, keyFile);
    }
    return {
      ...{ dataAt: new Date(data.header.at), keysAt: new Date(keys.header.at), rows: loaded.rows + rows, files: loaded.files },
      ...{ leftOut, keyFileWritten },
    };
  } finally {
    await owner.end({ timeout: 5 });
  }
}

/** One transaction in which references are not checked row by row: parts come in the order of names. */
async function unchecked<R>(owner: Sql, work: (tx: Tx) => Promise<R>): Promise<R> {
  return (await owner.begin(async (tx) => {
    await tx`set local session_replication_role = replica`.catch((error: { code?: string }) => {
      throw error.code === "42501" ? new BackupProblem("noReplica") : error;
    });
    return await work(tx);
  })) as R;
}

function check(o: RestoreOptions, data: OpenPart, keys: OpenPart): void {
  const [dataAt, keysAt] = [new Date(data.header.at), new Date(keys.header.at)];
  if (keysAt < dataAt) throw new BackupProblem("keysOlder", { dataAt, keysAt });
  const known = new Set(o.migrations.map(({ id }) => id));
  for (const [file, { header }] of [
    [o.file, data],
    [o.keysFile, keys],
  ] as const) {
    if (header.migrations.some((id) => !known.has(id))) throw new BackupProblem("newer", { file });
  }
}

function upTo(migrations: readonly Migration[], applied: readonly string[]): Migration[] {
  const there = new Set(applied);
  return migrations.filter(({ id }) => there.has(id));
}

async function openFile(path: string, identity: string, part: "data" | "keys"): Promise<{ part: OpenPart; close(): Promise<void> }> {
  const file = await open(path, "r");
  try {
    const opened = await openPart(openSealed(file, identity));
    if (opened.header.part !== part) throw new Unreadable("noBackup");
    return { part: opened, close: () => file.close() };
  } catch (error) {
    await file.close();
    throw error instanceof Unreadable ? problemOf(error, path) : error;
  }
}

function problemOf(error: Unreadable, file: string): BackupProblem {
  return new BackupProblem(error.why, { file });
}

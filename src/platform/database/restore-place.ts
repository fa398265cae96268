import { existsSync } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { startPostgres } from "./cluster.ts";
import { connect } from "./connect.ts";
import { useExternal } from "./external.ts";
import { MARK } from "./mark.ts";
import { StartProblem } from "./problem.ts";
import { syncDirectory, writeFileDurably } from "./write-durably.ts";

export interface RestorePlace {
  readonly ownerUrl: string;
  /** All is there and on the disk: takes the mark away. */
  finish(): Promise<void>;
  /** Removes all that was made. */
  undo(): Promise<void>;
}

/**
 * An empty installation to restore into: an absent or empty data directory, or what an interrupted restore left there,
 * which is removed. With DATABASE_URL also a database without our schemas.
 * @throws StartProblem notEmpty, and those of startPostgres
 */
export async function startRestore(o: {
  directory: string;
  databaseUrl: string | null;
  log: (line: string) => void;
  settings?: Readonly<Record<string, string>>;
}): Promise<RestorePlace> {
  const directory = resolve(o.directory);
  const wasThere = existsSync(directory);
  if (wasThere) {
    const names = await readdir(directory);
    // a restore killed while it wrote its mark has left the beginning of one
    if (!names.includes(MARK) && !names.every((name) => name.startsWith(`${MARK}.`))) throw new StartProblem("notEmpty", { directory });
  }
  await mkdir(dirname(directory), { recursive: true });
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await writeFileDurably(join(directory, MARK), JSON.stringify({ pid: process.pid, since: new Date().toISOString() }));
  const clear = async () => {
    for (const name of await readdir(directory)) if (name !== MARK) await rm(join(directory, name), { recursive: true, force: true });
    await rm(join(directory, MARK), { force: true });
    if (!wasThere) await rm(directory, { recursive: true, force: true });
  };
  try {
    const database = o.databaseUrl ? await startOutside(o.databaseUrl) : await startInside(directory, o.log, o.settings ?? {});
    return {
      ownerUrl: database.ownerUrl,
      async finish() {
        await database.finish();
        await rm(join(directory, MARK));
        await syncDirectory(directory);
      },
      async undo() {
        await database.undo();
        await clear();
      },
    };
  } catch (error) {
    if (!(error instanceof StartProblem && error.kind === "running")) await clear();
    throw error;
  }
}

interface Database {
  readonly ownerUrl: string;
  finish(): Promise<void>;
  undo(): Promise<void>;
}

async function startInside(directory: string, log: (line: string) => void, settings: Readonly<Record<string, string>>): Promise<Database> {
  const cluster = await startPostgres({ directory, log, settings, restoring: true });
  return { ownerUrl: cluster.ownerUrl, finish: () => cluster.stop(), undo: () => cluster.stop() };
}

async function startOutside(databaseUrl: string): Promise<Database> {
  const { ownerUrl } = await useExternal(databaseUrl, undefined, true);
  const run = async (work: string) => {
    const owner = connect(ownerUrl, { max: 1 });
    try {
      return await owner.unsafe(work);
    } finally {
      await owner.end({ timeout: 5 });
    }
  };
  const [found] = await run("select to_regnamespace('dalil') is not null as there, to_regclass('dalil.restoring') is not null as half");
  if (found?.["there"] && !found["half"]) throw new StartProblem("notEmpty", { directory: "DATABASE_URL" });
  await run("drop schema if exists dalil, published cascade; create schema dalil; create table dalil.restoring ()");
  return {
    ownerUrl,
    async finish() {
      await run("drop table dalil.restoring");
    },
    async undo() {
      await run("drop schema if exists dalil, published cascade");
    },
  };
}

import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { type FileHandle, link, open, readdir, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { type Sql, syncDirectory, type Tx } from "../database/index.ts";
import type { End, Header, TableKinds } from "./contents.ts";
import { describe, listFiles, Part, sizeOf } from "./dump.ts";
import { BackupProblem } from "./problem.ts";
import { SealedWriter } from "./sealed-file.ts";

export interface BackupOptions {
  readonly owner: Sql;
  /** Where the stored files lie. */
  readonly files: string;
  /** The file to write; the key part stands beside it as `….keys`. */
  readonly target: string;
  readonly recipient: string;
  readonly kinds: TableKinds;
  /** The instance key goes into the key part: with both parts and the backup identity a burnt machine is replaced. */
  readonly keyFile: string;
  readonly now: Date;
  /** Bytes read so far, of about how many. */
  progress?(done: number, total: number): void;
}

export interface BackupSummary {
  readonly id: string;
  readonly at: Date;
  readonly file: string;
  readonly keysFile: string;
  readonly bytes: number;
  readonly tables: number;
  readonly rows: number;
  readonly files: number;
}

/**
 * Writes everything that is stored at one moment, while people go on writing: data and stored files in one sealed file,
 * wrapped keys in another. Each appears under its name only when it is whole and on the disk.
 * @throws BackupProblem targetExists, noDirectory, diskFull
 */
export async function backup(o: BackupOptions): Promise<BackupSummary> {
  const file = resolve(o.target);
  const keysFile = `${file}.keys`;
  if (!existsSync(dirname(file))) throw new BackupProblem("noDirectory", { directory: dirname(file) });
  await removeLeftovers(file);
  for (const path of [file, keysFile]) if (existsSync(path)) throw new BackupProblem("targetExists", { file: path });
  const data = await Target.open(file, o.recipient);
  const keys = await Target.open(keysFile, o.recipient).catch(async (error) => {
    await data.drop();
    throw error;
  });
  try {
    const { id, ends } = await write(o, data, keys);
    await keys.publish(); // first the keys: a data file without them is what nobody could use
    await data.publish().catch(async (error) => {
      await rm(keysFile);
      throw error;
    });
    await syncDirectory(dirname(file));
    const tables = ends.flatMap((end) => Object.values(end.tables));
    return {
      ...{ id, at: o.now, file, keysFile, bytes: data.written + keys.written, tables: tables.length },
      rows: tables.reduce((sum, { rows }) => sum + rows, 0),
      files: ends[0]?.files.count ?? 0,
    };
  } catch (error) {
    await data.drop();
    await keys.drop();
    if (["ENOSPC", "EDQUOT", "EFBIG"].includes((error as NodeJS.ErrnoException).code ?? "")) {
      throw new BackupProblem("diskFull", { directory: dirname(file) });
    }
    throw error;
  }
}

async function write(o: BackupOptions, data: Target, keys: Target): Promise<{ id: string; ends: End[] }> {
  const id = randomUUID();
  let done = 0;
  return await o.owner.begin("isolation level repeatable read read only", async (tx: Tx) => {
    const { tables, sequences, migrations, bytes } = await describe(tx);
    const total = bytes + (await sizeOf(await listFiles(o.files)));
    const moved = (count: number) => {
      done += count;
      o.progress?.(Math.min(done, total), total);
    };
    const header = { format: "dalil-backup-1", id, at: o.now.toISOString(), migrations } as const;
    const isKey = ({ name }: { name: string }) => o.kinds.isKeyTable(name);
    const parts: { part: Part; tables: Header["tables"] }[] = [
      {
        tables: tables.filter((table) => !isKey(table)),
        part: new Part(data.writer, { ...header, part: "data", tables: tables.filter((t) => !isKey(t)), sequences }, moved),
      },
      {
        tables: tables.filter(isKey),
        part: new Part(keys.writer, { ...header, part: "keys", tables: tables.filter(isKey), sequences: [] }, moved),
      },
    ];
    for (const { part, tables } of parts) {
      await part.begin();
      for (const table of tables) await part.table(tx, table);
    }
    // files after the snapshot: every file that a row of it names was on the disk before that row was committed
    const [dataPart, keyPart] = [parts[0]!.part, parts[1]!.part];
    await dataPart.files(o.files);
    await keyPart.keyFile(o.keyFile);
    return { id, ends: [await dataPart.end(), await keyPart.end()] };
  });
}

/** A file under a name of its own until it is whole. */
class Target {
  readonly #path: string;
  readonly #temporary: string;
  readonly #file: FileHandle;
  readonly writer: SealedWriter;
  private constructor(path: string, temporary: string, file: FileHandle, writer: SealedWriter) {
    this.#path = path;
    this.#temporary = temporary;
    this.#file = file;
    this.writer = writer;
  }

  static async open(path: string, recipient: string): Promise<Target> {
    const temporary = `${path}.${process.pid}.unfinished`;
    const file = await open(temporary, "wx", 0o600);
    return new Target(path, temporary, file, await SealedWriter.open(file, recipient));
  }

  get written(): number {
    return this.writer.written;
  }

  /** link, not rename: two backups to one name at once do not overwrite each other. */
  async publish(): Promise<void> {
    await this.#file.sync();
    await this.#file.close();
    await link(this.#temporary, this.#path).catch((error: NodeJS.ErrnoException) => {
      throw error.code === "EEXIST" ? new BackupProblem("targetExists", { file: this.#path }) : error;
    });
    await rm(this.#temporary);
  }

  async drop(): Promise<void> {
    await this.#file.close().catch(() => {});
    await rm(this.#temporary, { force: true });
  }
}

/** Removes what a killed backup to this name left; a key part it had published already too, which no data part follows. */
async function removeLeftovers(file: string): Promise<void> {
  for (const name of await readdir(dirname(file))) {
    const [, of, pid] = /^(.*)\.(\d+)\.unfinished$/.exec(name) ?? [];
    if ((of !== basename(file) && of !== `${basename(file)}.keys`) || isAlive(Number(pid))) continue;
    // its own data part still unfinished: so it was this backup that published the keys
    if (of === basename(file) && !existsSync(file)) await rm(`${file}.keys`, { force: true });
    await rm(join(dirname(file), name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

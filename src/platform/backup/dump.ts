import { createHash, type Hash } from "node:crypto";
import { type Dirent, existsSync } from "node:fs";
import { type FileHandle, open, readdir, readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Tx } from "../database/index.ts";
import { type End, type Header, NAMES, type Table } from "./contents.ts";
import type { SealedWriter } from "./sealed-file.ts";
import { TAR_END, tarHeader, tarPadding } from "./tar.ts";

const PART = 1 << 20; // rows are gathered to entries of about this size
const FILE_BUFFER = 1 << 20;

/** Writes one part of a backup: entry after entry, then what must have arrived. */
export class Part {
  readonly #to: SealedWriter;
  readonly #header: Header;
  readonly #at: Date;
  readonly #tables: End["tables"] = {};
  readonly #files = { count: 0, bytes: 0, hash: createHash("sha256") };
  readonly #moved: (bytes: number) => void;

  constructor(to: SealedWriter, header: Header, moved: (bytes: number) => void) {
    this.#to = to;
    this.#header = header;
    this.#at = new Date(header.at);
    this.#moved = moved;
  }

  async begin(): Promise<void> {
    await this.entry(NAMES.header, Buffer.from(JSON.stringify(this.#header, null, 1)));
  }

  async entry(name: string, content: Buffer): Promise<void> {
    await this.#to.write(tarHeader(name, content.length, this.#at));
    await this.#to.write(content);
    await this.#to.write(tarPadding(content.length));
  }

  /** A table as `COPY … TO` gives it, in entries of whole rows. */
  async table(tx: Tx, { name, columns }: Table): Promise<void> {
    const hash = createHash("sha256");
    const count = { rows: 0, bytes: 0, part: 0 };
    let rows: Buffer[] = [];
    let size = 0;
    const flush = async () => {
      if (size === 0) return;
      count.part++;
      const content = Buffer.concat(rows, size);
      [rows, size] = [[], 0];
      hash.update(content);
      await this.entry(`${NAMES.tables}${name}/${String(count.part).padStart(7, "0")}.copy`, content);
    };
    const source = await tx.unsafe(`copy ${name} (${columns.map(quoted).join(", ")}) to stdout`).readable();
    let failed: unknown;
    for await (const row of source as AsyncIterable<Buffer>) {
      if (failed) continue; // a COPY that is not read to its end would block its connection, the rollback included
      rows.push(row);
      size += row.length;
      count.rows++;
      count.bytes += row.length;
      if (size < PART) continue;
      this.#moved(size);
      await flush().catch((error) => {
        failed = error;
      });
    }
    source._read(0); // where the last rows were large, postgres.js left its socket paused: the end of the COPY would never come
    if (failed) throw failed;
    this.#moved(size);
    await flush();
    this.#tables[name] = { rows: count.rows, bytes: count.bytes, sha256: hash.digest("hex") };
  }

  /** Every finished file under `directory`. One that is erased while we read the list is left out, as it should be. */
  async files(directory: string): Promise<void> {
    for (const path of await listFiles(directory)) await this.#file(directory, path);
  }

  async #file(directory: string, path: string): Promise<void> {
    const file = await open(path, "r").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return null;
      throw error;
    });
    if (!file) return;
    try {
      const { size } = await file.stat();
      const name = relative(directory, path).split(sep).join("/");
      await this.#to.write(tarHeader(`${NAMES.files}${name}`, size, this.#at));
      for await (const piece of readAhead(file, size)) {
        await this.#to.write(piece);
        this.#moved(piece.length);
      }
      await this.#to.write(tarPadding(size));
      this.#files.count++;
      this.#files.bytes += size;
      addFile(this.#files.hash, name, size);
    } finally {
      await file.close();
    }
  }

  async keyFile(path: string): Promise<void> {
    if (existsSync(path)) await this.entry(NAMES.keyFile, await readFile(path));
  }

  async end(): Promise<End> {
    const { count, bytes, hash } = this.#files;
    const end: End = { tables: this.#tables, files: { count, bytes, sha256: hash.digest("hex") } };
    await this.entry(NAMES.end, Buffer.from(JSON.stringify(end, null, 1)));
    await this.#to.write(TAR_END);
    await this.#to.finish();
    return end;
  }
}

/** The running hash over all files, one line for each in their order: none is missing. Their bytes are age's to vouch for. */
export function addFile(hash: Hash, name: string, size: number): void {
  hash.update(`${size} ${name}\n`);
}

/** The next piece is read while the present one is sealed. */
async function* readAhead(file: FileHandle, size: number): AsyncGenerator<Buffer> {
  const buffers = [0, 1].map(() => Buffer.allocUnsafe(Math.min(FILE_BUFFER, Math.max(1, size))));
  const read = (at: number, turn: number) => {
    const piece = file.read(buffers[turn % 2]!, 0, Math.min(FILE_BUFFER, size - at), at);
    piece.catch(() => {}); // told when its turn comes
    return piece;
  };
  let next = read(0, 0);
  for (let at = 0, turn = 1; at < size; turn++) {
    const { bytesRead, buffer } = await next;
    if (bytesRead === 0) throw new Error("a stored file became shorter while it was read");
    at += bytesRead;
    next = read(at, turn);
    yield buffer.subarray(0, bytesRead);
  }
  await next;
}

export function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}

/** Stored files, without those still being written (`….new`). */
export async function listFiles(directory: string): Promise<string[]> {
  if (!existsSync(directory)) return [];
  const entries: Dirent[] = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".new"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

export async function sizeOf(paths: readonly string[]): Promise<number> {
  let total = 0;
  for (const path of paths) total += (await stat(path).catch(() => ({ size: 0 }))).size;
  return total;
}

/** The tables and sequences of both schemas that outlive a restart, in a fixed order. */
export async function describe(tx: Tx): Promise<{ tables: Table[]; sequences: Header["sequences"]; migrations: string[]; bytes: number }> {
  const tables = await tx<(Table & { bytes: number })[]>`
    select format('%I.%I', n.nspname, c.relname) as name, pg_table_size(c.oid) as bytes,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('dalil', 'published') and c.relkind = 'r' and c.relpersistence = 'p'
      and not (n.nspname = 'dalil' and c.relname in ('migration', 'restoring'))
    order by 1`;
  const sequences = await tx<Header["sequences"]>`
    select format('%I.%I', schemaname, sequencename) as name, last_value::text as last
    from pg_sequences where schemaname in ('dalil', 'published') and last_value is not null order by 1`;
  const migrations = await tx<{ id: string }[]>`select id from dalil.migration order by at, id`;
  return {
    tables: tables.map(({ name, columns }) => ({ name, columns: columns ?? [] })),
    sequences: [...sequences],
    migrations: migrations.map(({ id }) => id),
    bytes: tables.reduce((sum, { bytes }) => sum + Number(bytes), 0),
  };
}

import { createHash, type Hash } from "node:crypto";
import { mkdir, open } from "node:fs/promises";
import { dirname, join, normalize, sep } from "node:path";
import type { Writable } from "node:stream";
import * as v from "valibot";
import { syncDirectory, type Tx } from "../database/index.ts";
import { End, Header, NAMES } from "./contents.ts";
import { addFile, quoted } from "./dump.ts";
import { Unreadable } from "./sealed-file.ts";
import { readTar, type TarEntry } from "./tar.ts";

/** One part of a backup, opened: its header is read, its entries wait. */
export interface OpenPart {
  readonly header: Header;
  readonly entries: AsyncIterator<TarEntry>;
}

interface CopyIn {
  readonly table: string;
  readonly into: Writable;
}

/** @throws Unreadable */
export async function openPart(source: AsyncIterable<Buffer>): Promise<OpenPart> {
  const entries = readTar(source)[Symbol.asyncIterator]();
  const first = await entries.next();
  if (first.done || first.value.name !== NAMES.header) throw new Unreadable("noBackup");
  const header = v.safeParse(Header, JSON.parse((await whole(first.value)).toString("utf8")));
  if (!header.success) throw new Unreadable("noBackup");
  return { header: header.output, entries };
}

/**
 * Loads a part into empty tables and `files`, and compares it with what the writer counted.
 * @returns rows and files that arrived, and the instance key if it was in the part
 * @throws Unreadable damaged: something is missing or different
 */
export async function loadPart(
  tx: Tx,
  { header, entries }: OpenPart,
  files: string,
  moved: (bytes: number) => void,
): Promise<{ rows: number; files: number; keyFile: Buffer | null }> {
  const tables = new Map(header.tables.map((table) => [table.name, { ...table, rows: 0, bytes: 0, hash: createHash("sha256") }]));
  const arrived = { count: 0, bytes: 0, hash: createHash("sha256") };
  let keyFile: Buffer | null = null;
  // what a migration enters by itself is in the backup too
  for (const { name } of header.tables) await tx.unsafe(`delete from ${name}`);
  const state: { end: End | null; copying: CopyIn | null } = { end: null, copying: null };
  const finishCopy = async () => {
    if (state.copying) await finish(state.copying.into);
    state.copying = null;
  };
  const take = async (entry: TarEntry) => {
    if (state.end) throw new Unreadable("damaged");
    const name = tableOf(entry.name);
    if (name !== null) {
      const table = tables.get(name);
      if (!table) throw new Unreadable("damaged");
      if (state.copying?.table !== name) {
        await finishCopy();
        const into = await tx.unsafe(`copy ${name} (${table.columns.map(quoted).join(", ")}) from stdin`).writable();
        into.on("error", () => {}); // told by `write` and `finishCopy`
        state.copying = { table: name, into };
      }
      for await (const piece of entry.body) {
        table.hash.update(piece);
        table.bytes += piece.length;
        moved(piece.length);
        if (state.copying) await write(state.copying.into, piece);
      }
      return;
    }
    await finishCopy();
    if (entry.name.startsWith(NAMES.files)) await storeFile(files, entry, arrived, moved);
    else if (entry.name === NAMES.keyFile) keyFile = await whole(entry);
    else if (entry.name === NAMES.end) state.end = v.parse(End, JSON.parse((await whole(entry)).toString("utf8")));
    else throw new Unreadable("damaged");
  };
  try {
    for (let next = await entries.next(); !next.done; next = await entries.next()) await take(next.value);
  } catch (error) {
    state.copying?.into.destroy(error as Error); // else the connection would wait for the rest
    throw error;
  }
  const { end } = state;
  if (!end || arrived.count !== end.files.count || arrived.hash.digest("hex") !== end.files.sha256) throw new Unreadable("damaged");
  let rows = 0;
  for (const [name, { bytes, hash }] of tables) {
    const expected = end.tables[name];
    const [counted] = await tx.unsafe<{ rows: number }[]>(`select count(*)::int8 as rows from ${name}`);
    if (!expected || expected.bytes !== bytes || expected.sha256 !== hash.digest("hex") || expected.rows !== counted?.rows)
      throw new Unreadable("damaged");
    rows += expected.rows;
  }
  for (const { name, last } of header.sequences) await tx`select setval(${name}::regclass, ${last}::int8)`;
  return { rows, files: arrived.count, keyFile };
}

async function storeFile(
  files: string,
  entry: TarEntry,
  arrived: { count: number; bytes: number; hash: Hash },
  moved: (bytes: number) => void,
) {
  const name = entry.name.slice(NAMES.files.length);
  const path = join(files, ...name.split("/"));
  if (!normalize(path).startsWith(normalize(files) + sep)) throw new Unreadable("damaged"); // "../": not written by us
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(path, "wx", 0o600);
  try {
    for await (const piece of entry.body) {
      moved(piece.length);
      await file.writeFile(piece);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  await syncDirectory(dirname(path));
  arrived.count++;
  arrived.bytes += entry.size;
  addFile(arrived.hash, name, entry.size);
}

/** "tables/dalil.person/0000001.copy" → "dalil.person" */
function tableOf(entry: string): string | null {
  return /^tables\/(.+)\/\d+\.copy$/.exec(entry)?.[1] ?? null;
}

async function whole(entry: TarEntry): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of entry.body) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** PostgreSQL may refuse a row at any moment: then the stream is destroyed, and no later event tells. */
function write(into: Writable, piece: Buffer): Promise<void> {
  return new Promise((done, fail) => {
    if (into.destroyed) return fail(asError(into.errored));
    into.write(piece, (error) => (error ? fail(asError(error)) : done()));
  });
}

function finish(into: Writable): Promise<void> {
  return new Promise((done, fail) => {
    if (into.destroyed) return fail(asError(into.errored));
    into.once("finish", done).once("error", (error) => fail(asError(error)));
    into.once("close", () => fail(asError(into.errored)));
    into.end();
  });
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(`the database refused a row: ${String(error)}`);
}

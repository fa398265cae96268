import { link, mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { type Sql, syncDirectory, type Tx } from "../database/index.ts";
import type { Args, Message } from "../language/index.ts";
import { unwrap, wrap } from "./aead.ts";
import type { InstanceKeys } from "./instance.ts";
import { asKey, type Key, newKey } from "./key.ts";
import { keyFileProblems } from "./messages.ts";

const NAMES = ["seal", "index", "session", "token", "log"] as const;
const PREFIX = "dalil-instance-key-1:";
const LOCK = 0x0da112;

/** The key file and the database do not fit, and the person who starts the server can do something about it. */
export class KeyFileProblem extends Error {
  override readonly name = "KeyFileProblem";
  readonly kind: keyof typeof keyFileProblems;
  readonly says: Message;
  readonly hint: Message;
  readonly args: Args;
  constructor(kind: keyof typeof keyFileProblems, file: string) {
    super(`key file ${kind}: ${file}`);
    this.kind = kind;
    this.says = keyFileProblems[kind].says;
    this.hint = keyFileProblems[kind].hint;
    this.args = { file };
  }
}

/**
 * The instance keys, opened with the key file. On first use (no keys in the database, no file) both are made; the file
 * has mode 0600. A rotation that a crash broke off is finished.
 * @param file where the caller decided, outside the data directory; a credential of systemd is such a file too
 * @throws KeyFileProblem missing, wrong, malformed, closed
 */
export async function loadInstanceKeys(sql: Sql, file: string): Promise<InstanceKeys> {
  return await sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(${LOCK})`; // two processes that start at once make one set of keys
    const rows = await wrappedKeys(tx);
    const found = await readKeyFile(file);
    if (rows.length === 0) {
      const instanceKey = found ?? (await createKeyFile(file));
      return await createKeys(tx, instanceKey);
    }
    const keys = found && open5(rows, found);
    if (keys) return keys;
    const next = await readKeyFile(`${file}.next`);
    const finished = next && open5(rows, next);
    if (!finished) throw new KeyFileProblem(found ? "wrong" : "missing", file);
    await putInPlace(file);
    return finished;
  });
}

/** A new key file for the same five keys: five rows are wrapped again, nothing else changes. @throws KeyFileProblem */
export async function rotateInstanceKey(sql: Sql, file: string): Promise<void> {
  await loadInstanceKeys(sql, file); // finishes an earlier one, and says what is wrong
  await rm(`${file}.next`, { force: true });
  const next = await createKeyFile(`${file}.next`);
  await sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(${LOCK})`;
    const rows = await wrappedKeys(tx);
    const before = await readKeyFile(file);
    const keys = before && open5(rows, before);
    if (!keys) throw new KeyFileProblem("wrong", file);
    for (const { name, revision } of rows) {
      const wrapped = wrap(keys[name], next, { label: "instance-key", row: name, revision: revision + 1 });
      await tx`update instance_key set wrapped = ${wrapped}, revision = ${revision + 1} where name = ${name}`;
    }
  });
  await putInPlace(file);
}

type Row = { name: (typeof NAMES)[number]; wrapped: Uint8Array; revision: number };

async function wrappedKeys(tx: Tx): Promise<Row[]> {
  return await tx<Row[]>`select name, wrapped, revision from instance_key order by name`;
}

async function createKeys(tx: Tx, instanceKey: Key): Promise<InstanceKeys> {
  const keys = { seal: newKey(), index: newKey(), session: newKey(), token: newKey(), log: newKey() };
  for (const name of NAMES) {
    const wrapped = wrap(keys[name], instanceKey, { label: "instance-key", row: name, revision: 1 });
    await tx`insert into instance_key (name, wrapped, revision) values (${name}, ${wrapped}, 1)`;
  }
  return keys;
}

function open5(rows: readonly Row[], instanceKey: Key): InstanceKeys | null {
  const keys: Partial<Record<(typeof NAMES)[number], Key>> = {};
  for (const { name, wrapped, revision } of rows) {
    const key = unwrap(wrapped, instanceKey, { label: "instance-key", row: name, revision });
    if (!key) return null;
    keys[name] = key;
  }
  const { seal, index, session, token, log } = keys;
  return seal && index && session && token && log ? { seal, index, session, token, log } : null;
}

/** Null when there is no file. */
async function readKeyFile(file: string): Promise<Key | null> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(String((error as NodeJS.ErrnoException).code))) return null;
    throw closedOr(error, file);
  }
  const encoded = text.trim();
  const bytes = Buffer.from(encoded.slice(PREFIX.length), "base64url");
  if (!encoded.startsWith(PREFIX) || bytes.length !== 32) throw new KeyFileProblem("malformed", file);
  return asKey(bytes);
}

/** Whole or not at all, and never over another file: written beside, synced, then linked to its name. */
async function createKeyFile(file: string): Promise<Key> {
  const key = newKey();
  const temporary = `${file}.${process.pid}.new`;
  const handle = await openNew(file, temporary).catch((error) => {
    throw closedOr(error, file);
  });
  try {
    await handle.writeFile(`${PREFIX}${Buffer.from(key).toString("base64url")}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await link(temporary, file);
  await rm(temporary);
  await syncDirectory(dirname(file));
  return key;
}

async function openNew(file: string, temporary: string) {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await rm(temporary, { force: true });
  return await open(temporary, "wx", 0o600);
}

function closedOr(error: unknown, file: string): unknown {
  // Node answers ENOENT when it may not make a directory on a read-only disk
  return ["EACCES", "EPERM", "EROFS", "ENOENT", "ENOTDIR", "EEXIST"].includes(String((error as NodeJS.ErrnoException).code))
    ? new KeyFileProblem("closed", file)
    : error;
}

async function putInPlace(file: string): Promise<void> {
  await rename(`${file}.next`, file);
  await syncDirectory(dirname(file));
}

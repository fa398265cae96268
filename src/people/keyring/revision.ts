import { type Json, openDocument, sealDocument } from "../../platform/crypto/index.ts";
import type { Db, Tx } from "../../platform/database/index.ts";
import { EditConflict, type Safe } from "./model.ts";
import { places } from "./places.ts";
import { keyOfEpoch } from "./safe.ts";
import { beginWrite } from "./writing.ts";

export interface Revision<T> {
  readonly n: number;
  readonly document: T;
  readonly by: string;
  readonly at: Date;
}

/**
 * Saves a whole document as revision `base` + 1; `base` is the revision the editor saw, 0 for the first.
 * @param record a constant of the room, with what tells its rows apart: "statement-text/ar"
 * @throws EditConflict when somebody saved meanwhile; NoAccess when the safe is not (any more) ours to edit
 */
export async function saveRevision(
  tx: Tx,
  safe: Safe,
  { record, row, base, document, by, at }: { record: string; row: string; base: number; document: Json; by: string; at: Date },
): Promise<number> {
  const { epoch, s } = await beginWrite(tx, safe, at);
  const [last] = await tx<{ n: number }[]>`
    select coalesce(max(n), 0) as n from revision where safe = ${safe.id} and record = ${record} and row = ${row}`;
  if (last!.n !== base) throw new EditConflict(last!.n);
  const n = base + 1;
  const sealed = sealDocument(s, places.revision(safe.id, record, row, epoch, n), document);
  await tx`insert into revision ${tx({ safe: safe.id, record, row, n, epoch, sealed, by, at })}`;
  return n;
}

/** One revision, the last when `n` is not given; null when there is none. @throws NoAccess, Damaged */
export async function readRevision<T>(db: Db, safe: Safe, record: string, row: string, n?: number): Promise<Revision<T> | null> {
  const [found] = await db<RevisionRow[]>`
    select n, epoch, sealed, by, at from revision
    where safe = ${safe.id} and record = ${record} and row = ${row} ${n === undefined ? db`` : db`and n = ${n}`} order by n desc limit 1`;
  return found ? await open<T>(db, safe, record, row, found) : null;
}

/** All revisions, oldest first. @throws NoAccess, Damaged */
export async function readRevisions<T>(db: Db, safe: Safe, record: string, row: string): Promise<Revision<T>[]> {
  const rows = await db<RevisionRow[]>`
    select n, epoch, sealed, by, at from revision where safe = ${safe.id} and record = ${record} and row = ${row} order by n`;
  const revisions: Revision<T>[] = [];
  for (const found of rows) revisions.push(await open<T>(db, safe, record, row, found));
  return revisions;
}

/** Takes a document away with its whole history. @returns how many revisions went */
export async function eraseRevisions(tx: Tx, safe: Safe, record: string, row: string, at: Date): Promise<number> {
  await beginWrite(tx, safe, at);
  const gone = await tx`delete from revision where safe = ${safe.id} and record = ${record} and row = ${row}`;
  return gone.count;
}

interface RevisionRow {
  n: number;
  epoch: number;
  sealed: Uint8Array;
  by: string;
  at: Date;
}

async function open<T>(db: Db, safe: Safe, record: string, row: string, { n, epoch, sealed, by, at }: RevisionRow): Promise<Revision<T>> {
  const s = await keyOfEpoch(db, safe, epoch);
  return { n, document: openDocument<T>(s, places.revision(safe.id, record, row, epoch, n), sealed), by, at };
}

import { type InstanceKeys, openInstance, sealInstance } from "../platform/crypto/index.ts";
import type { Db, Tx } from "../platform/database/index.ts";
import type { Names, Organisation, OrganisationId, OrganisationKind } from "./model.ts";

const LABEL = "people/organisation";

interface Row {
  id: OrganisationId;
  kind: OrganisationKind;
  sealed: Uint8Array;
  revision: number;
  joinedAt: Date | null;
}

/** All organisations, the coalition's own first; names are not sorted, as that depends on the reader's language. */
export async function organisations(db: Db, instance: InstanceKeys): Promise<Organisation[]> {
  const rows = await db<Row[]>`
    select id, kind, sealed, revision, joined_at
    from organisation order by kind = 'member', created_at, id`;
  return rows.map((row) => opened(instance, row));
}

/** These organisations, in no order; who is absent is absent in the answer. */
export async function organisationsBy(db: Db, instance: InstanceKeys, ids: readonly string[]): Promise<Organisation[]> {
  if (ids.length === 0) return [];
  const rows = await db<Row[]>`
    select id, kind, sealed, revision, joined_at from organisation where id = any(${ids as string[]})`;
  return rows.map((row) => opened(instance, row));
}

/** One organisation; null when there is none with this id. */
export async function organisationBy(db: Db, instance: InstanceKeys, id: OrganisationId): Promise<Organisation | null> {
  const [row] = await db<Row[]>`
    select id, kind, sealed, revision, joined_at from organisation where id = ${id}`;
  return row ? opened(instance, row) : null;
}

/** The coalition's own organisation; null before the founding records are loaded or the coalition is set up. */
export async function coalitionOf(db: Db, instance: InstanceKeys): Promise<Organisation | null> {
  const [row] = await db<Row[]>`
    select id, kind, sealed, revision, joined_at from organisation where kind = 'coalition'`;
  return row ? opened(instance, row) : null;
}

/** Enters an organisation nobody has joined yet. Entering the same id again changes nothing. */
export async function enterOrganisationRow(
  tx: Tx,
  instance: InstanceKeys,
  { id, kind, names, at }: { id: OrganisationId; kind: OrganisationKind; names: Names; at: Date },
): Promise<void> {
  await tx`
    insert into organisation (id, kind, sealed, created_at)
    values (${id}, ${kind}, ${sealInstance(instance, LABEL, id, 1, { names: { ...names } })}, ${at})
    on conflict (id) do nothing`;
}

/** Gives an organisation other names; whoever may is asked by the caller. */
export async function renameOrganisation(tx: Tx, instance: InstanceKeys, id: OrganisationId, names: Names): Promise<void> {
  const [row] = await tx<{ revision: number }[]>`select revision from organisation where id = ${id} for update`;
  if (!row) return;
  const revision = row.revision + 1;
  await tx`
    update organisation set revision = ${revision}, sealed = ${sealInstance(instance, LABEL, id, revision, { names: { ...names } })}
    where id = ${id}`;
}

function opened(instance: InstanceKeys, row: Row): Organisation {
  const { names } = openInstance<{ names: Names }>(instance, LABEL, row.id, row.revision, row.sealed);
  return { id: row.id, kind: row.kind, names, joined: row.joinedAt !== null };
}

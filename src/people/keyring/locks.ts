import type { Tx } from "../../platform/database/index.ts";

/*
 * Every write locks in this order, each kind by id: organisations, persons, safes, pins. Whoever wraps under an
 * organisation's key, or hands over to it, shares its row; whoever turns the key has it alone. Whoever saves in a safe
 * or changes its holders has its row alone.
 */

/** `change` is locked alone, the others against change. */
export async function lockOrganisations(tx: Tx, ids: Iterable<string>, change?: string): Promise<void> {
  for (const id of [...new Set(ids)].sort()) {
    if (id === change) await tx`select 1 from organisation_keyring where organisation = ${id} for update`;
    else await tx`select 1 from organisation_keyring where organisation = ${id} for share`;
  }
}

/** Against a change of their recipient. */
export async function lockPersons(tx: Tx, ids: Iterable<string>): Promise<void> {
  const all = [...new Set(ids)];
  if (all.length > 0) await tx`select 1 from person_key where person in ${tx(all)} order by person for share`;
}

export interface SafeRow {
  readonly id: string;
  readonly label: string;
  readonly home: string;
  readonly epoch: number;
  readonly epochDueAt: Date | null;
}

/** The safes that are still there, by id. */
export async function lockSafes(tx: Tx, ids: Iterable<string>): Promise<Map<string, SafeRow>> {
  const all = [...new Set(ids)];
  if (all.length === 0) return new Map();
  const rows = await tx<SafeRow[]>`
    select id, label, home, epoch, epoch_due_at from safe where id in ${tx(all)} order by id for update`;
  return new Map(rows.map((row) => [row.id, row]));
}

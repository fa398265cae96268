import assert from "node:assert/strict";
import type { Db } from "../../../platform/database/index.ts";
import { type Card, type Keyring, openItemKey, openKeyring, openSafe, readCards, readRevisions } from "../index.ts";
import type { Reach } from "./reach.ts";
import { opensAs, subjectsOf, type Table } from "./table.ts";
import { LABEL, textOf, type World } from "./world.ts";

/** What persons keep: every key they ever reached, and the keyrings they once opened. By the table, and in fact. */
export interface Kept {
  /** By the table: "organisation/generation". */
  readonly organisations: Set<string>[];
  /** By the table: the newest epoch of each safe. */
  readonly epochs: Map<number, number>[];
  /** In fact. */
  readonly keys: Set<string>[];
  readonly keyrings: Map<number, Keyring>[];
}

export const emptyKept = (): Kept => ({ organisations: [], epochs: [], keys: [], keyrings: [] });

/** Through the keyring's own functions: every person, for every organisation, at every safe. @returns how often a door was tried */
export async function checkDoors(db: Db, world: World, table: Table, kept: Kept): Promise<number> {
  const pairs = [...world.persons.keys()].flatMap((person) =>
    [...world.organisations.keys()].map((organisation) => ({ person, organisation })),
  );
  const tried = await Promise.all(pairs.map((pair) => checkDoorsOf(db, world, table, kept, pair)));
  return tried.reduce((sum, n) => sum + n, 0);
}

async function checkDoorsOf(
  db: Db,
  world: World,
  table: Table,
  kept: Kept,
  { person, organisation }: { person: number; organisation: number },
) {
  const { id, keys } = world.persons[person]!;
  const organisationId = world.organisations[organisation]!.id;
  const who = `person ${person} for organisation ${organisation}`;
  let tried = 1;
  const keyring = await openKeyring(db, { person: id, organisation: organisationId, p: keys.at(-1)!.p });
  assert.equal(keyring !== null, table.organisations[organisation]!.members.has(person), `${who}: keyring`);
  if (keys.length > 1) {
    const byOldKey = await openKeyring(db, { person: id, organisation: organisationId, p: keys.at(-2)!.p });
    assert.equal(byOldKey, null, `${who}: opens with a replaced key`);
    tried++;
  }
  kept.keyrings[person] ??= new Map();
  const acting = keyring ?? kept.keyrings[person].get(organisation);
  if (!acting) return tried;
  if (keyring) kept.keyrings[person].set(organisation, keyring);
  const listed = new Set<string>();
  for (const [safe, entry] of table.safes) {
    const { id: safeId, items } = world.safes[safe]!;
    const opened = await openSafe(db, acting, safeId);
    tried++;
    assert.equal(opened?.as ?? null, opensAs(table, person, organisation, safe), `${who}: safe ${safe}`);
    if (!opened) continue;
    const expected = entry.revisions.map((_, i) => textOf(safe, i + 1));
    const revisions = await readRevisions<{ text: string }>(db, opened, "note", "r");
    assert.deepEqual(
      revisions.map((revision) => revision.document.text),
      expected,
      `${who}: revisions of safe ${safe}`,
    );
    if (items.length > 0) assert.ok(await openItemKey(db, opened, items[0]!), `${who}: item in safe ${safe}`);
    if (expected.length > 0) listed.add(safeId);
    tried += revisions.length + Math.min(1, items.length);
  }
  const cards: Card<{ text: string }>[] = await readCards<{ text: string }>(db, acting, LABEL);
  assert.deepEqual(new Set(cards.map((card) => card.safe)), listed, `${who}: cards`);
  return tried + cards.length;
}

/** By the cipher alone: every person, gone or present, with the whole database and everything they ever reached. */
export async function checkReach(reach: Reach, world: World, table: Table, kept: Kept): Promise<void> {
  for (const { id, keys } of world.persons) for (const { p } of keys) reach.addKey(p, id);
  const printed = world.organisations.map((organisation) => organisation.printed.map((identity) => reach.addPrinted(identity)));
  await reach.look();
  const somebody = new Set<string>();

  for (const [person, { id, keys }] of world.persons.entries()) {
    learn(table, person, kept);
    const own = keys.map(({ p }) => reach.addKey(p, id));
    const reached = reach.from([...own, ...(kept.keys[person] ?? [])]);
    kept.keys[person] = reached;
    assert.deepEqual(reach.reads(reached), readableBy(world, table, kept.epochs[person]!), `person ${person} with all they kept`);
    // today, without what was kept: whoever the table names, and nobody else
    const today = reach.reads(reach.from([reach.addKey(keys.at(-1)!.p, id)]));
    assert.deepEqual(today, readableBy(world, table, epochsToday(table, person)), `person ${person} today`);
    for (const what of today) somebody.add(what);
  }

  for (const [organisation, names] of printed.entries()) {
    for (const [count, name] of names.entries()) {
      const reads = reach.reads(reach.from([name]));
      const epochs = epochsOfPrinted(table, organisation, organisation * 1000 + count);
      assert.deepEqual(reads, readableBy(world, table, epochs), `printed key ${count} of organisation ${organisation}`);
      for (const what of reads) somebody.add(what);
    }
  }
  const everything = readableBy(world, table, new Map([...table.safes].map(([safe, { epoch }]) => [safe, epoch])));
  assert.deepEqual(somebody, everything, "nothing has zero holders");
}

/** Generations and epochs turned exactly when the table says. */
export async function checkTurns(db: Db, world: World, table: Table): Promise<void> {
  const generations = await db<{ organisation: string; generation: number }[]>`select organisation, generation from organisation_keyring`;
  const expected = table.organisations.map(({ generation }, number) => [world.organisations[number]!.id, generation] as const);
  assert.deepEqual(new Map(generations.map((row) => [row.organisation, row.generation])), new Map(expected), "generations");
  const safes = await db<{ id: string; epoch: number; due: boolean }[]>`select id, epoch, epoch_due_at is not null as due from safe`;
  const turned = [...table.safes].map(([number, { epoch, due }]) => [world.safes[number]!.id, { epoch, due }] as const);
  assert.deepEqual(new Map(safes.map(({ id, epoch, due }) => [id, { epoch, due }])), new Map(turned), "epochs");
}

/** What the table says this person learns by standing where they stand now. */
function learn(table: Table, person: number, kept: Kept): void {
  kept.organisations[person] ??= new Set();
  kept.epochs[person] ??= new Map();
  for (const [organisation, { members, generation }] of table.organisations.entries()) {
    if (members.has(person)) kept.organisations[person].add(`${organisation}/${generation}`);
  }
  const knows = (organisation: number) =>
    kept.organisations[person]!.has(`${organisation}/${table.organisations[organisation]!.generation}`);
  for (const [safe, entry] of table.safes) {
    const opens = [...subjectsOf(entry)].some((name) => (name.startsWith("o") ? knows(Number(name.slice(1))) : name === `p${person}`));
    if (opens) kept.epochs[person].set(safe, entry.epoch);
  }
}

function epochsToday(table: Table, person: number): Map<number, number> {
  const epochs = new Map<number, number>();
  for (const [safe, entry] of table.safes) {
    const opens = [...subjectsOf(entry)].some((name) =>
      name.startsWith("o") ? table.organisations[Number(name.slice(1))]!.members.has(person) : name === `p${person}`,
    );
    if (opens) epochs.set(safe, entry.epoch);
  }
  return epochs;
}

function epochsOfPrinted(table: Table, organisation: number, offline: number): Map<number, number> {
  const epochs = new Map<number, number>();
  for (const [safe, entry] of table.safes) {
    const throughOrganisation = table.organisations[organisation]!.offline === offline && subjectsOf(entry).has(`o${organisation}`);
    if (throughOrganisation || entry.offline === offline) epochs.set(safe, entry.epoch);
  }
  return epochs;
}

/** Revisions up to the newest epoch known; the card and the items, which are always under the present one. */
function readableBy(world: World, table: Table, epochs: ReadonlyMap<number, number>): Set<string> {
  const readable = new Set<string>();
  for (const [safe, entry] of table.safes) {
    const newest = epochs.get(safe) ?? 0;
    const { id, items } = world.safes[safe]!;
    for (const [i, epoch] of entry.revisions.entries()) if (epoch <= newest) readable.add(`revision ${id} ${i + 1}`);
    if (newest !== entry.epoch || entry.revisions.length === 0) continue;
    readable.add(`card ${id}`);
    for (const item of items) readable.add(`item ${item}`);
  }
  return readable;
}

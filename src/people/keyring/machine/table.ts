/**
 * The hand-kept table of holders that the state machine compares the keyring with. It knows no key and no SQL: only who
 * should be able to open what after each act. Persons, organisations and safes are numbers here.
 */

export type As = "reader" | "editor";
/** A holder's name in the table: "o1", or "p2@0" for person 2 by name through organisation 0. */
export type HolderName = string;

export interface OrganisationEntry {
  generation: number;
  members: Set<number>;
  /** The version of each person's keys that this organisation saw first. */
  pins: Map<number, number>;
  /** Which printed key is the present one: organisation * 1000 + count. */
  offline: number;
}

export interface SafeEntry {
  home: number;
  epoch: number;
  due: boolean;
  holders: Map<HolderName, { as: As; lost: boolean }>;
  /** Which printed key opens it; null while an organisation holds it. */
  offline: number | null;
  /** The epoch of each revision. */
  revisions: number[];
  items: number;
}

export interface Table {
  /** The version of each person's keys. */
  persons: number[];
  organisations: OrganisationEntry[];
  safes: Map<number, SafeEntry>;
}

/** Who acts: a person with the keys they had when they began, for an organisation. */
export interface Acting {
  actor: number;
  version: number;
  organisation: number;
}

export type Act =
  | { kind: "invite"; person: number }
  | { kind: "found"; actor: number; version: number; organisation: number }
  | ({ kind: "handOver"; to: number; compared: number } & Acting)
  | ({ kind: "accept"; person: number; compared: number } & Acting)
  | { kind: "signIn"; person: number; version: number }
  | ({ kind: "createSafe"; safe: number; persons: number[] | null } & Acting)
  | ({ kind: "save"; safe: number; base: number } & Acting)
  | ({ kind: "share"; safe: number; to: HolderName; as: As } & Acting)
  | ({ kind: "revoke"; safe: number; from: HolderName } & Acting)
  | ({ kind: "destroy"; safe: number } & Acting)
  | ({ kind: "remove"; person: number } & Acting)
  | { kind: "cut"; organisation: number; person: number }
  | ({ kind: "rotate" } & Acting)
  | ({ kind: "renewOffline" } & Acting)
  | { kind: "recoverByCode"; person: number }
  | { kind: "replace"; person: number; version: number; lost: boolean }
  | { kind: "recoverOffline"; organisation: number; offline: number; to: number };

export type Outcome = "done" | "nothing" | "NoAccess" | "LastHolder" | "ChangedRecipient" | "EditConflict";

export const emptyTable = (): Table => ({ persons: [], organisations: [], safes: new Map() });

/** The table after an act, and how the act should end. What is refused changes nothing. */
export function after(table: Table, act: Act): { table: Table; outcome: Outcome } {
  const next = structuredClone(table);
  const outcome = perform(next, act);
  return outcome === "done" ? { table: next, outcome } : { table, outcome };
}

export const organisationName = (organisation: number): HolderName => `o${organisation}`;
export const personName = (person: number, through: number): HolderName => `p${person}@${through}`;

/** Whether a person acting for an organisation opens a safe; null, or what they may do. */
export function opensAs(table: Table, person: number, organisation: number, safe: number): As | null {
  if (!table.organisations[organisation]?.members.has(person)) return null;
  const holders = table.safes.get(safe)?.holders;
  const rows = [holders?.get(organisationName(organisation)), holders?.get(personName(person, organisation))].filter(
    (row) => row && !row.lost,
  );
  if (rows.length === 0) return null;
  return rows.some((row) => row!.as === "editor") ? "editor" : "reader";
}

/** Organisations and persons that have a key of the safe: "o1", "p2". */
export function subjectsOf(safe: SafeEntry): Set<string> {
  return new Set([...safe.holders].filter(([, row]) => !row.lost).map(([name]) => name.split("@")[0]!));
}

const heldByOrganisation = (safe: SafeEntry) => [...subjectsOf(safe)].some((name) => name.startsWith("o"));

function perform(table: Table, act: Act): Outcome {
  if ("actor" in act && act.kind !== "found") {
    const { actor, version, organisation } = act;
    if (table.persons[actor] !== version || !table.organisations[organisation]?.members.has(actor)) return "NoAccess";
  }
  switch (act.kind) {
    case "invite":
      table.persons[act.person] = 0;
      return "done";
    case "found":
      table.organisations[act.organisation] = {
        ...{ generation: 1, members: new Set([act.actor]), offline: act.organisation * 1000 },
        pins: new Map([[act.actor, act.version]]),
      };
      return "done";
    case "handOver": {
      const organisation = table.organisations[act.organisation]!;
      if (table.persons[act.to] !== act.compared || !trusts(table, act.organisation, act.to)) return "ChangedRecipient";
      organisation.members.add(act.to);
      return "done";
    }
    case "accept":
      if (table.persons[act.person] !== act.compared) return "ChangedRecipient";
      table.organisations[act.organisation]!.pins.set(act.person, act.compared);
      return "done";
    case "signIn":
    case "recoverByCode":
      return "done";
    case "createSafe":
      return createSafe(table, act);
    case "save":
      return save(table, act);
    case "share":
      return share(table, act);
    case "revoke":
      return revoke(table, act);
    case "destroy":
      if (!opensAs(table, act.actor, act.organisation, act.safe)) return "NoAccess";
      table.safes.delete(act.safe);
      return "done";
    case "remove":
      return remove(table, act);
    case "cut": {
      if (isLast(table, act.organisation, act.person)) return "LastHolder";
      for (const safe of takeOff(table, act.organisation, act.person)) safe.due = true;
      return "done";
    }
    case "rotate":
      rotate(table, act, []);
      return "done";
    case "renewOffline": {
      rotate(table, act, []);
      const offline = ++table.organisations[act.organisation]!.offline;
      for (const safe of table.safes.values()) {
        if (safe.home === act.organisation && safe.offline !== null && safe.offline !== offline) safe.due = true;
      }
      return "done";
    }
    case "replace":
      return replace(table, act);
    case "recoverOffline":
      return recoverOffline(table, act);
  }
}

/** The first version seen is trusted from then on; another is not. */
function trusts(table: Table, organisation: number, person: number): boolean {
  const { pins } = table.organisations[organisation]!;
  if (!pins.has(person)) pins.set(person, table.persons[person]!);
  return pins.get(person) === table.persons[person];
}

function createSafe(table: Table, { actor, organisation, safe, persons }: Extract<Act, { kind: "createSafe" }>): Outcome {
  const holders: SafeEntry["holders"] = new Map();
  if (persons) {
    for (const person of persons) if (person !== actor && !trusts(table, organisation, person)) return "ChangedRecipient";
    for (const person of [actor, ...persons]) holders.set(personName(person, organisation), { as: "editor", lost: false });
  } else {
    holders.set(organisationName(organisation), { as: "editor", lost: false });
  }
  const offline = persons ? table.organisations[organisation]!.offline : null;
  table.safes.set(safe, { home: organisation, epoch: 1, due: false, holders, offline, revisions: [], items: 0 });
  return "done";
}

function save(table: Table, { actor, organisation, safe, base }: Extract<Act, { kind: "save" }>): Outcome {
  if (opensAs(table, actor, organisation, safe) !== "editor") return "NoAccess";
  const entry = table.safes.get(safe)!;
  if (entry.due) turn(table, actor, organisation, entry);
  if (entry.revisions.length !== base) return "EditConflict";
  entry.revisions.push(entry.epoch);
  entry.items++;
  return "done";
}

/** A new epoch for whoever holds the safe now; a person whose keys the turning organisation does not know is left out. */
function turn(table: Table, actor: number, organisation: number, safe: SafeEntry): void {
  for (const subject of subjectsOf(safe)) {
    const person = Number(subject.slice(1));
    if (subject.startsWith("o") || person === actor || trusts(table, organisation, person)) continue;
    for (const [name, row] of safe.holders) if (name.startsWith(`${subject}@`)) row.lost = true;
  }
  safe.epoch++;
  safe.due = false;
  safe.offline = heldByOrganisation(safe) ? null : table.organisations[safe.home]!.offline;
}

function share(table: Table, { actor, organisation, safe, to, as }: Extract<Act, { kind: "share" }>): Outcome {
  if (!opensAs(table, actor, organisation, safe)) return "NoAccess";
  const entry = table.safes.get(safe)!;
  const [subject] = to.split("@") as [string];
  const person = subject.startsWith("p") ? Number(subject.slice(1)) : null;
  if (!subjectsOf(entry).has(subject) && person !== null && person !== actor && !trusts(table, organisation, person))
    return "ChangedRecipient";
  entry.holders.set(to, { as, lost: false });
  for (const [name, row] of entry.holders) if (name.split("@")[0] === subject) row.lost = false;
  if (person === null) entry.offline = null;
  return "done";
}

function revoke(table: Table, { actor, organisation, safe, from }: Extract<Act, { kind: "revoke" }>): Outcome {
  if (!opensAs(table, actor, organisation, safe)) return "NoAccess";
  const entry = table.safes.get(safe)!;
  if (!entry.holders.delete(from)) return "done";
  if (subjectsOf(entry).size === 0) return "LastHolder";
  if (opensAs(table, actor, organisation, safe)) {
    turn(table, actor, organisation, entry);
  } else {
    entry.due = true;
    if (!heldByOrganisation(entry)) entry.offline = table.organisations[entry.home]!.offline;
  }
  return "done";
}

function isLast(table: Table, organisation: number, person: number): boolean {
  const { members } = table.organisations[organisation]!;
  if (members.size === 1 && members.has(person)) return true;
  return [...table.safes.values()].some((safe) => {
    const living = [...safe.holders].filter(([, row]) => !row.lost).map(([name]) => name);
    return living.length === 1 && living[0] === personName(person, organisation);
  });
}

function takeOff(table: Table, organisation: number, person: number): SafeEntry[] {
  table.organisations[organisation]!.members.delete(person);
  return [...table.safes.values()].filter((safe) => safe.holders.delete(personName(person, organisation)));
}

function remove(table: Table, act: Extract<Act, { kind: "remove" }>): Outcome {
  const { actor, organisation, person } = act;
  if (actor === person) return "NoAccess";
  if (isLast(table, organisation, person)) return "LastHolder";
  const named = takeOff(table, organisation, person).filter((safe) => !isHeldBy(safe, organisation));
  const byNumber = new Map([...table.safes].map(([number, safe]) => [safe, number]));
  const [now, later] = [[] as SafeEntry[], [] as SafeEntry[]];
  for (const safe of named) (opensAs(table, actor, organisation, byNumber.get(safe)!) ? now : later).push(safe);
  for (const safe of later) safe.due = true;
  rotate(table, act, now);
  return "done";
}

const isHeldBy = (safe: SafeEntry, organisation: number) => safe.holders.get(organisationName(organisation))?.lost === false;

function rotate(table: Table, { actor, organisation }: Acting, also: SafeEntry[]): void {
  const entry = table.organisations[organisation]!;
  entry.generation++;
  for (const member of [...entry.members]) {
    if (member !== actor && !trusts(table, organisation, member)) entry.members.delete(member);
  }
  const own = [...table.safes.values()].filter((safe) => isHeldBy(safe, organisation));
  for (const safe of [...own, ...also]) turn(table, actor, organisation, safe);
}

function replace(table: Table, { person, version, lost }: Extract<Act, { kind: "replace" }>): Outcome {
  if (!lost && table.persons[person] !== version) return "NoAccess";
  table.persons[person]!++;
  if (lost) for (const { members } of table.organisations) members.delete(person);
  for (const safe of table.safes.values()) {
    const rows = [...safe.holders].filter(([name]) => name.startsWith(`p${person}@`)).map(([, row]) => row);
    if (lost) for (const row of rows) row.lost = true;
    else if (rows.some((row) => !row.lost)) safe.due = true;
  }
  return "done";
}

function recoverOffline(table: Table, { organisation, offline, to }: Extract<Act, { kind: "recoverOffline" }>): Outcome {
  const entry = table.organisations[organisation]!;
  if (entry.offline !== offline) return "nothing";
  entry.pins.set(to, table.persons[to]!);
  entry.members.add(to);
  for (const safe of table.safes.values()) {
    if (safe.home !== organisation || safe.offline !== offline) continue;
    const rows = [...safe.holders].filter(([name]) => name.startsWith(`p${to}@`)).map(([, row]) => row);
    if (!rows.some((row) => row.lost) && subjectsOf(safe).size > 0) continue;
    for (const row of rows) row.lost = false;
    const name = personName(to, organisation);
    if (!safe.holders.has(name)) safe.holders.set(name, { as: "editor", lost: false });
  }
  return "done";
}

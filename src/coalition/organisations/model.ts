import { type Actor, allows } from "../../people/index.ts";
import type { Contact, EntryKind, FactKey, Facts, Profile, SourceNote } from "./profile.ts";
import { FACT_FIELDS } from "./profile.ts";

/** One organisation as the desk knows it. */
export interface Entry {
  readonly organisation: string;
  readonly kind: EntryKind;
  /** Somebody of it signs in here: from then on the entry is theirs. */
  readonly joined: boolean;
  readonly n: number;
  readonly profile: Profile;
  readonly at: Date;
  /** When its own people last said that it is right. */
  readonly confirmedAt: Date | null;
  /** The revision readers see; null when they see nothing of it. */
  readonly listed: { readonly n: number; readonly at: Date } | null;
}

/** What happened to an entry beside its revisions. */
export interface EntryEvent {
  readonly what: "publish" | "withdraw" | "confirm";
  readonly n: number;
  /** Null: the founding records. */
  readonly by: string | null;
  readonly at: Date;
}

export type EntryAct = "see" | "edit" | "confirm" | "list" | "unlist";

/**
 * All that anyone may do with an entry; every route asks here. The organisation's own people keep it; a coordinator does
 * while nobody of it has joined, and may take any entry off the public pages at once, for safety.
 */
export function may(
  actor: Pick<Actor, "organisation" | "kind" | "roles">,
  act: EntryAct,
  entry: Pick<Entry, "organisation" | "kind" | "joined">,
): boolean {
  const own = actor.organisation === entry.organisation;
  const coordinates = actor.kind === "coalition" && allows(actor.roles, "organisation.editAny");
  const stands = coordinates && !entry.joined && entry.kind !== "coalition";
  switch (act) {
    case "see":
      return allows(actor.roles, "organisation.see");
    case "edit":
      return (own && allows(actor.roles, "organisation.edit")) || stands;
    case "confirm": // only its own people can say that it is right
      return own && (allows(actor.roles, "organisation.confirm") || coordinates);
    case "list": // being listed is the member's choice
      return (own && allows(actor.roles, "organisation.edit")) || stands;
    case "unlist":
      return entry.kind !== "coalition" && ((own && allows(actor.roles, "organisation.edit")) || coordinates);
  }
}

export type Change =
  | { readonly what: "fact"; readonly key: FactKey; readonly before: string | null; readonly after: string | null }
  | { readonly what: "confirmed"; readonly key: FactKey; readonly value: string }
  | { readonly what: "contacts"; readonly before: readonly Contact[]; readonly after: readonly Contact[] }
  | { readonly what: "coLead"; readonly after: boolean };

/** What one revision changed against the one before, in the order of the form. */
export function changesBetween(before: Profile, after: Profile): Change[] {
  const changes: Change[] = [];
  for (const { key } of FACT_FIELDS) {
    const [was, is] = [before.facts[key] ?? null, after.facts[key] ?? null];
    if (was !== is) changes.push({ what: "fact", key, before: was, after: is });
    else if (is !== null && before.waits.includes(key) && !after.waits.includes(key)) changes.push({ what: "confirmed", key, value: is });
  }
  if (!sameContacts(before.contacts, after.contacts)) changes.push({ what: "contacts", before: before.contacts, after: after.contacts });
  if (before.coLead !== after.coLead) changes.push({ what: "coLead", after: after.coLead });
  return changes;
}

/** What a person typed into the form. */
export interface Edit {
  readonly facts: Facts;
  readonly contacts: readonly Contact[];
  /** Where what changed comes from, in the editor's words. */
  readonly source: string;
}

/**
 * The profile after an edit. A fact that changed no longer waits and loses its old sources; it gets the new one. A fact
 * left as it was goes on waiting: saving a form is not confirming all that stands in it.
 */
export function edited(before: Profile, { facts, contacts, source }: Edit, day: string): Profile {
  const changed = FACT_FIELDS.map((field) => field.key).filter((key) => (before.facts[key] ?? "") !== (facts[key] ?? ""));
  const kept = withoutKeys(before.sources, changed);
  return {
    ...before,
    facts,
    contacts,
    waits: before.waits.filter((key) => !changed.includes(key)),
    sources: source && changed.length > 0 ? [...kept, noteOf(source, changed, day)] : kept,
  };
}

/** The profile after a person confirmed one fact that waited. */
export function confirmed(before: Profile, key: FactKey, source: string, day: string): Profile {
  return {
    ...before,
    waits: before.waits.filter((one) => one !== key),
    sources: [...withoutKeys(before.sources, [key]), noteOf(source, [key], day)],
  };
}

/** Whether an edit changes anything at all. */
export function changesAnything(before: Profile, { facts, contacts }: Edit): boolean {
  return !sameContacts(before.contacts, contacts) || FACT_FIELDS.some(({ key }) => (before.facts[key] ?? "") !== (facts[key] ?? ""));
}

/**
 * Two edits of one revision put together: what only one of them touched is taken from that one; where both did, `mine`
 * stands in the form and `clashes` lists it, so that nothing is overwritten unseen.
 */
export function merged(
  base: Profile,
  theirs: Profile,
  mine: Edit,
): { readonly edit: Edit; readonly clashes: readonly (FactKey | "contacts")[] } {
  const facts: Record<string, string> = {};
  const clashes: (FactKey | "contacts")[] = [];
  for (const { key } of FACT_FIELDS) {
    const [was, other, own] = [base.facts[key] ?? "", theirs.facts[key] ?? "", mine.facts[key] ?? ""];
    const value = own === was ? other : own;
    if (value) facts[key] = value;
    if (own !== was && other !== was && own !== other) clashes.push(key);
  }
  const ownContacts = !sameContacts(base.contacts, mine.contacts);
  if (ownContacts && !sameContacts(base.contacts, theirs.contacts) && !sameContacts(theirs.contacts, mine.contacts))
    clashes.push("contacts");
  return { edit: { ...mine, facts, contacts: ownContacts ? mine.contacts : theirs.contacts }, clashes };
}

function sameContacts(a: readonly Contact[], b: readonly Contact[]): boolean {
  const line = ({ role, name, reach }: Contact) => JSON.stringify([role, name, reach]);
  return a.length === b.length && a.every((contact, i) => line(contact) === line(b[i]!));
}

function withoutKeys(sources: readonly SourceNote[], keys: readonly FactKey[]): SourceNote[] {
  return sources.map((note) => ({ ...note, for: note.for.filter((key) => !keys.includes(key)) })).filter((note) => note.for.length > 0);
}

function noteOf(source: string, keys: readonly FactKey[], day: string): SourceNote {
  const url = /https?:\/\/\S+/.exec(source)?.[0] ?? null;
  return { for: keys, title: source, publisher: "", date: day, url };
}

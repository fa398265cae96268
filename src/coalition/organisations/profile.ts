import type { Language } from "../../platform/language/index.ts";
import { LANGUAGES } from "../../platform/language/index.ts";

/** What is written once in each language. */
export const STEMS = [
  "name",
  "description",
  "seat",
  "help-name",
  "help-does",
  "help-serves",
  "help-hours",
  "help-cost",
  "help-caution",
  "help-note",
] as const;
export type Stem = (typeof STEMS)[number];

/** What is the same in every language. */
export const PLAIN = [
  "aliases",
  "website",
  "founded",
  "member-since",
  "blocked-in",
  "public-contact",
  "security-contact",
  "help-kind",
  "help-web",
  "help-signal",
  "help-mail",
  "help-phone",
  "help-languages",
] as const;
export type Plain = (typeof PLAIN)[number];

export type FactKey = `${Stem}-${Language}` | Plain;
export type Facts = Readonly<Partial<Record<FactKey, string>>>;

export type EntryKind = "coalition" | "member" | "outside";
export type FactGroup = "names" | "about" | "help";

/** What a field takes: a line, a paragraph, one item a line, an address, a partial date, country or language codes. */
export type FactShape = "line" | "text" | "lines" | "web" | "mail" | "phone" | "contact" | "date" | "countries" | "languages" | "help-kind";

export interface FactField {
  readonly key: FactKey;
  readonly stem: Stem | Plain;
  readonly language: Language | null;
  readonly group: FactGroup;
  readonly shape: FactShape;
  readonly of: readonly EntryKind[];
}

const MEMBER: readonly EntryKind[] = ["member"];
const ALL: readonly EntryKind[] = ["coalition", "member", "outside"];
const HELPING: readonly EntryKind[] = ["member", "outside"];

/** Every public fact of an organisation, in the order of the form. */
export const FACT_FIELDS: readonly FactField[] = [
  ...each("name", "names", "line", ALL),
  plain("aliases", "names", "lines", ALL),
  ...each("description", "about", "text", ALL),
  ...each("seat", "about", "line", HELPING),
  plain("website", "about", "web", ALL),
  plain("public-contact", "about", "contact", ["coalition"]),
  plain("security-contact", "about", "contact", ["coalition"]),
  plain("founded", "about", "date", ALL),
  plain("member-since", "about", "date", MEMBER),
  plain("blocked-in", "about", "countries", MEMBER),
  plain("help-kind", "help", "help-kind", ["outside"]),
  ...each("help-name", "help", "line", HELPING),
  ...each("help-does", "help", "text", HELPING),
  ...each("help-serves", "help", "text", HELPING),
  ...each("help-hours", "help", "line", HELPING),
  ...each("help-cost", "help", "line", HELPING),
  plain("help-web", "help", "web", HELPING),
  plain("help-signal", "help", "phone", HELPING),
  plain("help-mail", "help", "mail", HELPING),
  plain("help-phone", "help", "phone", HELPING),
  ...each("help-note", "help", "line", HELPING),
  ...each("help-caution", "help", "text", HELPING),
  plain("help-languages", "help", "languages", HELPING),
];

export function fieldsOfKind(kind: EntryKind): readonly FactField[] {
  return FACT_FIELDS.filter((field) => field.of.includes(kind));
}

export function fieldOfKey(key: string): FactField | null {
  return FACT_FIELDS.find((field) => field.key === key) ?? null;
}

function each(stem: Stem, group: FactGroup, shape: FactShape, of: readonly EntryKind[]): FactField[] {
  return LANGUAGES.map((language) => ({ key: `${stem}-${language}` as const, stem, language, group, shape, of }));
}

function plain(key: Plain, group: FactGroup, shape: FactShape, of: readonly EntryKind[]): FactField {
  return { key, stem: key, language: null, group, shape, of };
}

/** Why we believe some facts. `said`: the organisation itself, or whoever entered it, in a few words. */
export type SourceNote = {
  readonly for: readonly FactKey[];
  readonly title: string;
  readonly publisher: string;
  readonly date: string | null;
  readonly url: string | null;
};

export const CONTACT_ROLES = ["coordination", "signing", "press", "technical", "legal", "safety"] as const;
export type ContactRole = (typeof CONTACT_ROLES)[number];

/** Whom to reach for what. Only signed-in people ever see these. */
export type Contact = { readonly role: ContactRole; readonly name: string; readonly reach: string };

/** All that stands sealed in one revision. A fact in `waits` is from memory: no reader sees it until a person confirms it. */
export type Profile = {
  readonly slug: string;
  readonly coLead: boolean;
  readonly facts: Facts;
  readonly waits: readonly FactKey[];
  readonly sources: readonly SourceNote[];
  readonly contacts: readonly Contact[];
};

/** A fact that may be shown: it is there, and does not wait for a person. */
export function shownFact({ facts, waits }: Pick<Profile, "facts" | "waits">, key: FactKey): string | null {
  return waits.includes(key) ? null : (facts[key] ?? null);
}

/** The names that may be shown. */
export function shownNames(profile: Pick<Profile, "facts" | "waits">): Record<Language, string | null> {
  return { ar: shownFact(profile, "name-ar"), fr: shownFact(profile, "name-fr"), en: shownFact(profile, "name-en") };
}

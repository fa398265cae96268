import { LANGUAGES } from "../../platform/language/index.ts";
import type { FactKey, Facts, Profile, SourceNote } from "../organisations/index.ts";
import { COALITION } from "./coalition.ts";
import type { Fact, NameFact, Words } from "./fact.ts";
import { type FoundingMember, hasHelpline } from "./member.ts";
import type { OtherHelp } from "./other-help.ts";
import { SOURCES, type SourceId } from "./sources.ts";

/** Collects facts into a profile, each with its sources; what was not read waits. */
class Collected {
  readonly facts: Partial<Record<FactKey, string>> = {};
  readonly waits: FactKey[] = [];
  readonly #keysOf = new Map<SourceId, FactKey[]>();

  add(key: FactKey, fact: Fact<string> | undefined): void {
    if (fact?.value === null || fact?.value === undefined) return;
    this.facts[key] = fact.value;
    if (fact.checked === "from-memory") this.waits.push(key);
    for (const source of fact.sources) this.#keysOf.set(source, [...(this.#keysOf.get(source) ?? []), key]);
  }

  words(
    stem: "seat" | "help-name" | "help-does" | "help-serves" | "help-hours" | "help-cost" | "help-caution" | "help-note",
    fact: Fact<Words> | undefined,
  ): void {
    for (const language of LANGUAGES) if (fact?.value) this.add(`${stem}-${language}`, { ...fact, value: fact.value[language] });
  }

  /** Sentences of our own wording: they rest on the facts beside them. */
  own(stem: "description" | "name", words: Words): void {
    for (const language of LANGUAGES) this.facts[`${stem}-${language}`] = words[language];
  }

  names(names: Readonly<Record<"ar" | "fr" | "en", NameFact>>): void {
    for (const language of LANGUAGES) this.add(`name-${language}`, names[language]);
  }

  profile(slug: string, coLead: boolean): Profile {
    const sources: SourceNote[] = [...this.#keysOf].map(([id, keys]) => {
      const { title, publisher, date, url } = SOURCES[id];
      return { for: keys, title, publisher, date, url };
    });
    const facts: Facts = this.facts;
    return { slug, coLead, facts, waits: this.waits, sources, contacts: [] };
  }
}

/** Aliases that were read, and our glosses of names that a language has no printed form of; for search only. */
function aliasesOf(aliases: readonly Fact<string>[], names: Readonly<Record<string, NameFact>>): Fact<string> | undefined {
  const known = aliases.filter(({ checked }) => checked === "read");
  const glosses = Object.values(names).flatMap(({ gloss }) => gloss ?? []);
  const lines = [...known.flatMap(({ value }) => value ?? []), ...glosses];
  return lines.length === 0
    ? undefined
    : { value: lines.join("\n"), checked: "read", sources: [...new Set(known.flatMap(({ sources }) => sources))] };
}

export function coalitionProfile(): Profile {
  const collected = new Collected();
  collected.names(COALITION.names);
  collected.add("aliases", aliasesOf(COALITION.aliases, COALITION.names));
  collected.own("description", COALITION.description);
  collected.add("founded", COALITION.launch.date);
  return collected.profile(COALITION.slug, false);
}

/** @param joinedOn the day it signed the founding declaration */
export function memberProfile(member: FoundingMember, joinedOn: Fact<string>): Profile {
  const collected = new Collected();
  collected.names(member.names);
  collected.add("aliases", aliasesOf(member.aliases, member.names));
  collected.own("description", member.description);
  collected.words("seat", member.seat);
  collected.add("website", member.website);
  collected.add("founded", member.founded);
  collected.add("member-since", joinedOn);
  if (member.blockedIn) collected.add("blocked-in", joined(member.blockedIn));
  if (hasHelpline(member)) {
    const { helpline } = member;
    collected.words("help-name", helpline.name);
    collected.words("help-does", helpline.does);
    collected.words("help-serves", helpline.serves);
    collected.words("help-hours", helpline.hours);
    collected.words("help-cost", helpline.cost);
    collected.words("help-caution", helpline.beforeYouWrite);
    collected.words("help-note", helpline.contactHow);
    // a page about the helpline that was read goes before the address of the helpline that was not
    const page = helpline.url.checked === "read" || !helpline.faqUrl ? helpline.url : helpline.faqUrl;
    collected.add("help-web", page);
    const contact = helpline.contact;
    if (contact?.value)
      collected.add(contact.value.kind === "mail" ? "help-mail" : "help-phone", { ...contact, value: contact.value.value });
    if (helpline.languages) collected.add("help-languages", joined(helpline.languages));
  }
  return collected.profile(member.id, member.coLead ?? false);
}

export function helpProfile(help: OtherHelp): Profile {
  const collected = new Collected();
  collected.own("name", help.names);
  collected.words("help-name", { value: help.names, checked: "read", sources: [] });
  collected.words("help-does", help.does);
  collected.words("help-caution", help.note);
  collected.add("help-web", help.url);
  collected.add("help-kind", { value: help.kind, checked: "read", sources: [] });
  if (help.languages) collected.add("help-languages", joined(help.languages));
  return collected.profile(help.id, false);
}

function joined(fact: Fact<readonly string[]>): Fact<string> {
  return { ...fact, value: fact.value?.join(" ") ?? null };
}

import type { Args, Language, Message } from "../../platform/language/index.ts";
import { LANGUAGES } from "../../platform/language/index.ts";
import { messages } from "./messages.ts";
import {
  type LanguageReadiness,
  type LanguageText,
  layOut,
  type MasterText,
  readinessOf,
  type Translation,
  textOf,
} from "./translation.ts";

/** A UUID. */
export type StatementId = string;
/** A UUID. */
export type VersionId = string;

/** In characters. The titles of three languages must fit in a card (4 KB). */
export const TITLE_LIMIT = 250;
export const SUMMARY_LIMIT = 1500;
/** 5,000 Arabic words are about 30,000 characters. */
export const SOURCE_LIMIT = 100_000;

export const ADDRESSEE_KINDS = ["government", "company", "parliament", "international", "court", "other"] as const;
export type AddresseeKind = (typeof ADDRESSEE_KINDS)[number];
export type InLanguages = Readonly<Partial<Record<Language, string>>>;

/** To whom the statement speaks. */
export interface Addressee {
  readonly id: string;
  readonly name: InLanguages;
  readonly kind: AddresseeKind;
}

/** What is asked, of which addressees, and by when (`2026-12-31`, or open). */
export interface Ask {
  readonly id: string;
  readonly to: readonly string[];
  readonly what: InLanguages;
  readonly by: string | null;
}

export interface Asks {
  readonly addressees: readonly Addressee[];
  readonly asks: readonly Ask[];
}
export const NO_ASKS: Asks = { addressees: [], asks: [] };

/** All that a version freezes. Its hash is SHA-256 of its canonical JSON (RFC 8785). */
export interface VersionText {
  readonly publicId: string;
  readonly master: Language;
  readonly languages: Readonly<Partial<Record<Language, LanguageText>>>;
  readonly addressees: readonly Addressee[];
  readonly asks: readonly Ask[];
}

export const NATURES = ["first", "substantive", "editorial"] as const;
export type Nature = (typeof NATURES)[number];

/** What can be said of a version without opening its text. */
export interface VersionFacts {
  readonly id: VersionId;
  readonly statement: StatementId;
  /** Counted from 1 within the statement. */
  readonly n: number;
  readonly nature: Nature;
  /** Hex. */
  readonly hash: string;
  readonly putForwardBy: string;
  readonly at: Date;
  /** Editorial and put forward after the first signature: waits for a second person. */
  readonly needsConfirmation: boolean;
  readonly confirmedBy: string | null;
  readonly confirmedAt: Date | null;
  /** A second person found that it does change the meaning; it never takes effect. */
  readonly setAside: boolean;
}

export interface Version extends VersionFacts {
  readonly text: VersionText;
}

/** Whether a version may be signed and released (or stays history once a later one may). */
export function tookEffect(version: Pick<VersionFacts, "needsConfirmation" | "confirmedAt" | "setAside">): boolean {
  return !version.setAside && (!version.needsConfirmation || version.confirmedAt !== null);
}

/** The version that stands: the last one that took effect. */
export function effectiveOf<V extends VersionFacts>(versions: readonly V[]): V | null {
  return versions.filter(tookEffect).reduce<V | null>((last, version) => (last && last.n > version.n ? last : version), null);
}

/** The last version that took effect and asks (again) everybody: answers to it and to later ones count. */
export function lastSubstantiveOf<V extends VersionFacts>(versions: readonly V[]): V | null {
  return effectiveOf(versions.filter((version) => version.nature !== "editorial"));
}

/** A draft as its editors see it: the master, the translations made from it, and the records of what is asked of whom. */
export interface Draft {
  readonly publicId: string;
  readonly master: Language;
  readonly text: MasterText | null;
  readonly translations: Readonly<Partial<Record<Language, Translation>>>;
  readonly asks: Asks;
}

/** How ready each language is, the master's own records of asks included. */
export function readiness(draft: Draft): Record<Language, LanguageReadiness> {
  return Object.fromEntries(
    LANGUAGES.map((language) => {
      const asks = lacksOf(draft.asks, language);
      if (language === draft.master)
        return [
          language,
          {
            state: !draft.text?.title.trim() || !draft.text.source.trim() ? "missing" : asks ? "stale" : "ready",
            changed: [],
            untranslated: [],
            asks,
          },
        ];
      return [language, readinessOf(draft.translations[language] ?? null, draft.text, asks)];
    }),
  ) as Record<Language, LanguageReadiness>;
}

/** How many addressees and asks have no words in this language. */
function lacksOf({ addressees, asks }: Asks, language: Language): number {
  return addressees.filter(({ name }) => !name[language]?.trim()).length + asks.filter(({ what }) => !what[language]?.trim()).length;
}

export interface Hindrance {
  readonly says: Message;
  readonly args?: Args;
  readonly language?: Language;
}

/** Why the draft cannot be put forward in `languages`; empty when it can. */
export function hindrances(draft: Draft, languages: readonly Language[]): Hindrance[] {
  const ready = readiness(draft);
  if (ready[draft.master].state === "missing") return [{ says: messages.masterMissing, language: draft.master }];
  const found: Hindrance[] = [];
  if (!languages.includes(draft.master)) found.push({ says: messages.masterNotChosen, language: draft.master });
  for (const language of languages) {
    const { state, changed, untranslated, asks } = ready[language];
    if (state === "missing") found.push({ says: messages.translationMissing, language });
    if (changed.length + untranslated.length > 0 && state === "stale")
      found.push({ says: messages.translationStale, args: { n: changed.length + untranslated.length }, language });
    if (asks > 0 && state !== "missing") found.push({ says: messages.asksLack, args: { n: asks }, language });
  }
  for (const ask of draft.asks.asks)
    if (ask.to.length === 0) found.push({ says: messages.askToNobody, args: { ask: ask.what[draft.master] ?? "" } });
  return found;
}

/** The frozen text of the chosen languages. Call only when `hindrances` is empty. */
export function freeze(draft: Draft, languages: readonly Language[]): VersionText {
  const texts: Partial<Record<Language, LanguageText>> = {};
  for (const language of LANGUAGES) {
    if (!languages.includes(language) || !draft.text) continue;
    texts[language] =
      language === draft.master
        ? { title: draft.text.title, summary: draft.text.summary, source: draft.text.source }
        : textOf(layOut(draft.translations[language] ?? null, draft.text));
  }
  const only = (words: InLanguages) =>
    Object.fromEntries(Object.entries(words).filter(([language]) => languages.includes(language as Language)));
  return {
    publicId: draft.publicId,
    master: draft.master,
    languages: texts,
    addressees: draft.asks.addressees.map((addressee) => ({ ...addressee, name: only(addressee.name) })),
    asks: draft.asks.asks.map((ask) => ({ ...ask, what: only(ask.what) })),
  };
}

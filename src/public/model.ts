import type { Language } from "../platform/language/index.ts";
import type { StructuredText } from "../platform/text/index.ts";

/** Own words or a name in each language; null where it is missing. */
export type Texts = Readonly<Record<Language, string | null>>;

/** "2021", "2021-06" or "2021-06-07": as precise as the source, never more. */
export type PartialDate = string;

/** A place outside this site where a text stands. `href` is http or https; anything else is refused by the door. */
export interface Place {
  readonly href: string;
  readonly publisher: string;
  /** BCP 47 tag of the text there, null if unknown. */
  readonly language: string | null;
  readonly kind: "full text" | "press release" | "report";
  readonly date: PartialDate | null;
}

export interface Ask {
  /** To whom; empty when it goes to all addressees. */
  readonly to: readonly string[];
  readonly what: string;
  readonly by: PartialDate | null;
}

/** One version of one statement in one language, as readers get it for ever (until it is withdrawn). Immutable. */
export interface StatementSnapshot {
  /** `s-` and six or more of [a-z0-9]; the same in all languages and versions. */
  readonly publicId: string;
  /** ASCII words for people's eyes; the address works with or without it. */
  readonly slug: string | null;
  readonly language: Language;
  /** From 1. A later version in one language does not need a later one in the others. */
  readonly version: number;
  readonly title: string;
  /** The title's own language: a founding record quotes a title only in a language in which a source shows it. */
  readonly titleLanguage: Language;
  /** One paragraph of plain text. */
  readonly summary: string | null;
  /** Null for a founding record: its text stands elsewhere, at `textAt`. */
  readonly text: StructuredText | null;
  readonly textAt: readonly Place[];
  readonly addressees: readonly string[];
  readonly asks: readonly Ask[];
  readonly issuedOn: PartialDate;
  /** In whose name: the coalition's; several members' with others; wider civil society's, members among the signers. */
  readonly issuedAs: "coalition" | "members" | "wider";
  /** The language it was written in; null if unknown. */
  readonly original: Language | null;
  readonly nature: "first" | "substantive" | "editorial";
  /** What this version changed, in `language`; null for the first. */
  readonly change: string | null;
  /** SHA-256 (64 hex) of the version's canonical JSON; null for a founding record. */
  readonly hash: string | null;
  readonly alsoPublishedAt: readonly Place[];
}

export interface Signatory {
  readonly names: Texts;
  /** Its page here, if it has one. */
  readonly slug: string | null;
  /** Leads the coalition with another; absent means no. */
  readonly coLead?: boolean;
}

/**
 * Who signed, apart from the texts so that a name can leave all of them at once. The only list kept: no history.
 */
export interface SignatoriesSnapshot {
  readonly publicId: string;
  readonly signatories: readonly Signatory[];
  /** How many signed with their names withheld. */
  readonly unnamed: number;
  /** `alphabetical`: in the page's language; `co-leads-first`: then alphabetical; `given`: as in the array. */
  readonly order: "alphabetical" | "co-leads-first" | "given";
  /** A founding record whose source gives a count but not all names, e.g. en "36 organisations". */
  readonly stated: Texts | null;
}

/** A way to reach help. `value`: an address (https), a mail address, a telephone number in international form. */
export interface Way {
  readonly kind: "web" | "mail" | "phone" | "signal" | "whatsapp" | "telegram";
  readonly value: string;
  /** When to use it, and from what device. */
  readonly note: Texts | null;
}

/** Help that the public can ask for. Sentences are our own wording of what the organisation says. */
export interface HelpOffer {
  readonly name: Texts;
  readonly does: Texts;
  readonly serves: Texts | null;
  readonly hours: Texts | null;
  readonly cost: Texts | null;
  /** BCP 47 tags; empty if unknown. */
  readonly languages: readonly string[];
  /** The safest first. */
  readonly ways: readonly Way[];
  /** What to know before writing: vetting, whom they share data with, a machine that answers. */
  readonly caution: Texts | null;
  /** False while nobody of the organisation has confirmed these facts here. */
  readonly confirmed: boolean;
}

export interface OrganisationSnapshot {
  /** Its address: /{l}/members/{slug}. [a-z0-9-] */
  readonly slug: string;
  readonly names: Texts;
  readonly aliases: readonly string[];
  readonly seat: Texts | null;
  /** https (or http) address. */
  readonly website: string | null;
  readonly coLead: boolean;
  readonly founded: PartialDate | null;
  readonly memberSince: PartialDate | null;
  readonly description: Texts | null;
  /** ISO 3166-1 codes where its site is known to be blocked. */
  readonly blockedIn: readonly string[];
  readonly helpline: HelpOffer | null;
  /** When its own people last confirmed this; null: from public sources, not confirmed. */
  readonly confirmedOn: PartialDate | null;
}

/** Help outside the membership (`otherHelp` of the founding data). */
export interface HelpSnapshot extends HelpOffer {
  readonly id: string;
  readonly kind: "network" | "guide" | "forensics" | "reporting" | "funds";
}

/** What the coalition says of itself. One row. */
export interface CoalitionSnapshot {
  readonly names: Texts;
  readonly aliases: readonly string[];
  readonly launchedOn: PartialDate | null;
  /** Its own site and its public contact, where it has them. */
  readonly website: string | null;
  readonly contact: string | null;
  /** Where a weakness of this site is reported: https or mailto (RFC 9116). */
  readonly securityContact: string | null;
}

/** A note beside a published text: the text itself is not touched. */
export interface Correction {
  readonly publicId: string;
  readonly text: Texts;
}

const PUBLIC_ID = /^s-[a-z0-9]{4,16}$/;
const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/;
const PARTIAL_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

export function isPublicId(text: string): boolean {
  return PUBLIC_ID.test(text);
}

export function isSlug(text: string): boolean {
  return SLUG.test(text);
}

export function isPartialDate(text: string): boolean {
  return PARTIAL_DATE.test(text);
}

import type { Language } from "../../platform/language/index.ts";
import type { Fact, NameFact, Words } from "./fact.ts";

export interface FoundingContact {
  readonly kind: "mail" | "phone";
  readonly value: string;
}

/** A public way to get help, field by field as its own pages describe it. Only what was read is shown to a person at risk. */
export interface FoundingHelpline {
  readonly name: Fact<Words>;
  readonly does: Fact<Words>;
  readonly url: Fact<string>;
  readonly faqUrl?: Fact<string>;
  readonly contact?: Fact<FoundingContact>;
  /** How to use that contact: in writing, by voice. */
  readonly contactHow?: Fact<Words>;
  readonly languages?: Fact<readonly string[]>;
  readonly serves?: Fact<Words>;
  readonly hours?: Fact<Words>;
  readonly cost?: Fact<Words>;
  /** What to know before writing: vetting, sharing of data, what it does not do. */
  readonly beforeYouWrite?: Fact<Words>;
  /** What sort of help, where only memory says it. */
  readonly kind?: Fact<Words>;
  readonly since?: Fact<string>;
  readonly background?: Fact<Words>;
  readonly otherPages?: readonly { readonly name: string; readonly url: Fact<string>; readonly since?: Fact<string> }[];
}

export interface FoundingMember {
  /** Also its address on the public site. */
  readonly id: string;
  readonly coLead?: true;
  readonly names: Readonly<Record<Language, NameFact>>;
  /** Other names a search should find it by. */
  readonly aliases: readonly Fact<string>[];
  readonly website: Fact<string>;
  readonly channel?: Fact<string>;
  readonly mirror?: Fact<string>;
  readonly blockedIn?: Fact<readonly string[]>;
  readonly covers?: Fact<readonly string[]>;
  readonly regionName?: Fact<string>;
  readonly seat: Fact<Words>;
  /** Year, month or day, as precise as the source. */
  readonly founded?: Fact<string>;
  /** Our wording in all three languages, not the organisation’s own. */
  readonly description: Words;
  readonly languagesSeen: Fact<readonly string[]>;
  /** `missing`: none was found, which does not say there is none. */
  readonly helpline: FoundingHelpline | Fact<never>;
}

export function hasHelpline(member: FoundingMember): member is FoundingMember & { readonly helpline: FoundingHelpline } {
  return "name" in member.helpline;
}

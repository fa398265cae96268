import type { Language } from "../../platform/language/index.ts";
import type { Fact, Words } from "./fact.ts";
import type { SourceId } from "./sources.ts";

/** Where a statement’s text, or a report of it, stands. The address is that of the source. */
export interface FoundingPlace {
  readonly source: SourceId;
  readonly kind: "full text" | "press release" | "report";
}

/** A statement of the past: a record with our own summary, until the coalition enters the text itself. */
export interface FoundingStatement {
  readonly id: string;
  /** Its address on the public site, for ever. */
  readonly publicId: string;
  readonly slug: string;
  readonly issuedAs: "coalition" | "members" | "wider";
  /** Day, month or year, as precise as the source. */
  readonly date: Fact<string>;
  /** Quoted; a language in which no source shows the title has none. */
  readonly titles: Readonly<Record<Language, Fact<string>>>;
  readonly places: readonly FoundingPlace[];
  /** Our wording, from facts that were read only. */
  readonly summary: Words;
  /** Those that a title or an ask that was read names. */
  readonly addressees: readonly Words[];
  /** More addressees that the records name without a mark. */
  readonly addressesWaiting?: Fact<readonly string[]>;
  readonly asks: Fact<readonly Words[]>;
  /** Members are named by their id, others as printed. */
  readonly signatories: Fact<readonly string[]>;
  readonly signatoriesWaiting?: Fact<readonly string[]>;
  /** What the source says of the number, where the list is not whole. */
  readonly stated: Words | null;
  readonly outcome?: Fact<string>;
}

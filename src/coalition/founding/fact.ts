import type { Language } from "../../platform/language/index.ts";
import type { SourceId } from "./sources.ts";

/** One text in every language, our wording unless it is a title or a name. */
export type Words = Readonly<Record<Language, string>>;

/**
 * How a fact came to us. `read`: seen in a copy of the page its sources name. `from-memory`: not read again; it waits
 * for a person and no reader sees it. `missing`: looked for and not found, so that nobody takes the gap for an oversight.
 */
export type Checked = "read" | "from-memory" | "missing";

export interface Fact<V> {
  readonly value: V | null;
  readonly checked: Checked;
  readonly sources: readonly SourceId[];
  readonly note?: string;
}

export function read<V>(value: V, sources: readonly SourceId[], note?: string): Fact<V> {
  return { value, checked: "read", sources, ...(note === undefined ? {} : { note }) };
}

export function fromMemory<V>(value: V, note?: string): Fact<V> {
  return { value, checked: "from-memory", sources: [], ...(note === undefined ? {} : { note }) };
}

export function missing(note?: string): Fact<never> {
  return { value: null, checked: "missing", sources: [], ...(note === undefined ? {} : { note }) };
}

/** What a reader may see of a fact: its value if it was read, else nothing. */
export function shown<V>(fact: Fact<V> | undefined): V | null {
  return fact?.checked === "read" ? fact.value : null;
}

/** A name as the page printed it, with what a translation of it would be where the language has no printed form of its own. */
export interface NameFact extends Fact<string> {
  readonly gloss?: string;
}

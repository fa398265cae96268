import { alignPassages, joinPassages, passagesOf } from "../../platform/text/index.ts";

/** The text of one language as readers get it; `source` is the markup of `platform/text`. */
export interface LanguageText {
  readonly title: string;
  readonly summary: string;
  readonly source: string;
}

/** The text in the language it is written in. */
export interface MasterText {
  readonly kind: "master";
  readonly title: string;
  readonly summary: string;
  readonly source: string;
}

/** One passage and the exact words of the master it was made from: what says whether it is ready, and what changed since. */
export interface TranslatedPassage {
  readonly from: string;
  readonly text: string;
}

/** A translation stands beside its master passage by passage; title and summary are passages too. */
export interface Translation {
  readonly kind: "translation";
  readonly title: TranslatedPassage;
  readonly summary: TranslatedPassage;
  readonly passages: readonly TranslatedPassage[];
}

/** `stale`: made from other words than the master's now. `empty`: nothing to translate here. */
export type PassageState = "ready" | "stale" | "missing" | "empty";

/** A passage of the master now, and what stands beside it. */
export interface LaidPassage {
  readonly state: PassageState;
  readonly now: string;
  /** The master's words that `text` was made from; null when nothing was made yet. */
  readonly from: string | null;
  readonly text: string;
}

export interface LaidTranslation {
  readonly title: LaidPassage;
  readonly summary: LaidPassage;
  readonly passages: readonly LaidPassage[];
  /** Translated passages whose original is gone from the master. */
  readonly orphans: readonly TranslatedPassage[];
}

/** `title`, `summary`, or the index of a passage. */
export type PassageName = "title" | "summary" | number;

export interface LanguageReadiness {
  readonly state: "ready" | "stale" | "missing";
  readonly changed: readonly PassageName[];
  readonly untranslated: readonly PassageName[];
  /** Addressees and asks without words in this language. */
  readonly asks: number;
}

/** Lays a translation beside the master as it is now: a passage keeps its translation when its words moved or changed in place. */
export function layOut(translation: Translation | null, master: MasterText): LaidTranslation {
  const now = passagesOf(master.source);
  const old = translation?.passages ?? [];
  const came = alignPassages(
    old.map(({ from }) => from),
    now,
  );
  const used = new Set<number>();
  const passages = now.map((passage, i) => {
    const from = came[i];
    if (from === null || from === undefined) return lay(passage, null);
    used.add(from);
    return lay(passage, old[from] ?? null);
  });
  return {
    title: lay(master.title, translation?.title ?? null),
    summary: lay(master.summary, translation?.summary ?? null),
    passages,
    orphans: old.filter((passage, i) => !used.has(i) && passage.text.trim() !== ""),
  };
}

function lay(now: string, made: TranslatedPassage | null): LaidPassage {
  const text = made?.text ?? "";
  if (!now.trim()) return { state: text.trim() ? "stale" : "empty", now, from: made?.from ?? null, text };
  if (!made || !text.trim()) return { state: "missing", now, from: null, text: "" };
  return { state: made.from === now ? "ready" : "stale", now, from: made.from, text };
}

/** How ready a translation is against the master; `asks` counts the records that lack this language. */
export function readinessOf(translation: Translation | null, master: MasterText | null, asks = 0): LanguageReadiness {
  if (!translation || !master) return { state: "missing", changed: [], untranslated: [], asks };
  const laid = layOut(translation, master);
  const named: [PassageName, LaidPassage][] = [["title", laid.title], ["summary", laid.summary], ...laid.passages.entries()];
  const of = (state: PassageState) => named.filter(([, passage]) => passage.state === state).map(([name]) => name);
  const [ready, changed, untranslated] = [of("ready"), of("stale"), of("missing")];
  if (ready.length + changed.length === 0) return { state: "missing", changed, untranslated, asks };
  return { state: changed.length + untranslated.length + asks > 0 ? "stale" : "ready", changed, untranslated, asks };
}

/** What a translator typed, passage by passage of the master they saw. */
export interface TypedTranslation {
  readonly title: string;
  readonly summary: string;
  readonly passages: readonly string[];
  /** Passages declared right as they are although the master changed. */
  readonly stillRight: ReadonlySet<PassageName>;
}

/**
 * The translation after an edit. `seen` is the master as the translator saw it: a passage typed anew, or declared still
 * right, counts as made from it; one left alone keeps the words it was made from, and so stays stale.
 */
export function translate(before: Translation | null, seen: MasterText, typed: TypedTranslation): Translation {
  const laid = layOut(before, seen);
  const one = (name: PassageName, passage: LaidPassage, text: string): TranslatedPassage => {
    const leftAlone = passage.state === "stale" && text === passage.text && !typed.stillRight.has(name);
    return { from: leftAlone ? (passage.from ?? "") : passage.now, text: passage.now.trim() || leftAlone ? text : "" };
  };
  return {
    kind: "translation",
    title: one("title", laid.title, typed.title),
    summary: one("summary", laid.summary, typed.summary),
    passages: laid.passages.map((passage, i) => one(i, passage, typed.passages[i] ?? "")),
  };
}

/** A whole translation pasted at once, cut into passages and laid in order; `left` are those beyond the master's last. */
export function splitWhole(master: MasterText, pasted: string): { passages: string[]; left: string[] } {
  const cut = passagesOf(pasted);
  const count = passagesOf(master.source).length;
  return { passages: Array.from({ length: count }, (_, i) => cut[i] ?? ""), left: cut.slice(count) };
}

/** The translation as one text. */
export function textOf(laid: LaidTranslation): LanguageText {
  return {
    title: laid.title.text,
    summary: laid.summary.text,
    source: joinPassages(laid.passages.map(({ text }) => text.trim()).filter(Boolean)),
  };
}

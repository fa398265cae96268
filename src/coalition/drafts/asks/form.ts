import { type Form, fieldOf, fieldsOf } from "../../../platform/http/index.ts";
import { LANGUAGES, type Language, latinDigits, type T } from "../../../platform/language/index.ts";
import type { Problem } from "../../../platform/page/index.ts";
import { checkText, normalisePasted } from "../../../platform/text/index.ts";
import { ADDRESSEE_KINDS, type Addressee, type Ask, type Asks } from "../model.ts";
import { messages } from "./messages.ts";

export const MOST = 60;
const NAME_LIMIT = 200;
const ASK_LIMIT = 1500;

/** The records a form makes; with a problem they are shown again and not saved. */
export interface TypedAsks {
  readonly asks: Asks;
  readonly problems: readonly Problem[];
}

/** Reads the form of addressees and asks. Rows without a word are the empty ones at the end; ticked rows go. */
export function typedAsks(form: Form, master: Language, t: T, newId: () => string): TypedAsks {
  const problems: Problem[] = [];
  const made = { addressees: [] as Addressee[], asks: [] as Ask[] };
  const language = t.languageName(master);

  for (const row of rowsOf(form, "addressee")) {
    const field = (part: string) => `addressee-${row}-${part}`;
    const name = words(form, field, (text) => text.replace(/\s+/gu, " ").trim());
    const id = known(fieldOf(form, field("id")));
    if (!id && Object.keys(name).length === 0) continue;
    const kind = ADDRESSEE_KINDS.find((one) => one === fieldOf(form, field("kind"))) ?? "other";
    const addressee: Addressee = { id: id ?? known(fieldOf(form, field("new"))) ?? newId(), name, kind };
    if (fieldOf(form, field("remove"))) continue;
    made.addressees.push(addressee);
    const at = (part: string) => `addressee-${made.addressees.length}-${part}`;
    if (!name[master]) problems.push({ field: at(master), says: messages.nameMissing, args: { language } });
    problems.push(...tooLong(name, at, { maxCharacters: NAME_LIMIT, oneLine: true }));
  }

  const addressees = new Set(made.addressees.map(({ id }) => id));
  // with none saved before, the page could not offer a choice: what is asked is then asked of all
  const noChoice = !rowsOf(form, "addressee").some((row) => known(fieldOf(form, `addressee-${row}-id`)));
  for (const row of rowsOf(form, "ask")) {
    const field = (part: string) => `ask-${row}-${part}`;
    const what = words(form, field, (text) => normalisePasted(text).trim());
    const id = known(fieldOf(form, field("id")));
    const by = latinDigits(fieldOf(form, field("by"))).trim();
    if (!id && Object.keys(what).length === 0) continue;
    const to = noChoice ? [...addressees] : fieldsOf(form, field("to")).filter((one) => addressees.has(one));
    const ask: Ask = { id: id ?? known(fieldOf(form, field("new"))) ?? newId(), what, by: by || null, to };
    if (fieldOf(form, field("remove"))) continue;
    made.asks.push(ask);
    const at = (part: string) => `ask-${made.asks.length}-${part}`;
    if (!what[master]) problems.push({ field: at(master), says: messages.whatMissing, args: { language } });
    problems.push(...tooLong(what, at, { maxCharacters: ASK_LIMIT }));
    if (by && !isDate(by)) problems.push({ field: at("by"), says: messages.dateWrong });
  }
  if (made.addressees.length > MOST || made.asks.length > MOST)
    problems.push({ field: "addressee-1-kind", says: messages.tooMany, args: { limit: MOST } });
  return { asks: made, problems };
}

/** The numbers of the rows that came, in order. */
function rowsOf(form: Form, of: "addressee" | "ask"): number[] {
  const rows = new Set<number>();
  for (const name of Object.keys(form)) {
    const row = new RegExp(`^${of}-(\\d{1,3})-`).exec(name)?.[1];
    if (row) rows.add(Number(row));
  }
  return [...rows].sort((a, b) => a - b);
}

function words(form: Form, field: (part: string) => string, tidy: (text: string) => string): Partial<Record<Language, string>> {
  const found: Partial<Record<Language, string>> = {};
  for (const language of LANGUAGES) {
    const text = tidy(fieldOf(form, field(language)));
    if (text) found[language] = text;
  }
  return found;
}

function tooLong(
  texts: Partial<Record<Language, string>>,
  at: (part: string) => string,
  limits: { maxCharacters: number; oneLine?: boolean },
): Problem[] {
  return LANGUAGES.flatMap((language) => {
    const says = checkText(texts[language] ?? "", limits);
    return says ? [{ field: at(language), says }] : [];
  });
}

/** An id this page gave out; anything else counts as a new row. */
function known(id: string): string | null {
  return /^[0-9a-f]{10}$/.test(id) ? id : null;
}

function isDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() === text;
  } catch {
    return false;
  }
}

import { IntlMessageFormat } from "intl-messageformat";
import { formatDate, formatDuration, formatRelative, type Precision } from "./dates.ts";
import { isolate } from "./isolates.ts";
import { LOCALE } from "./locale.ts";
import { type Args, directionOf, type Language, type Message } from "./message.ts";
import { typeset } from "./typography.ts";

export type { Precision } from "./dates.ts";

export interface DateOptions {
  /** IANA name; the translator's own zone if left out. */
  zone?: string;
  /** `day` if left out. */
  precision?: Precision;
  /** Names the day of the week before a day or minute. */
  weekday?: boolean;
}

/** Says a message in one language. Numbers are grouped: a year or an id is passed as text. */
export interface T {
  /** @throws Error if a placeholder has no value: our bug, found by the tests of the messages. */
  (message: Message, args?: Args): string;
  readonly language: Language;
  readonly direction: "rtl" | "ltr";
  readonly zone: string;
  date(at: Date, options?: DateOptions): string;
  /** «خلال يومين», “2 days ago” */
  relative(at: Date, now: Date): string;
  /** «يومان و4 ساعات», “2 days, 4 hours”; Arabic in the nominative: «بقي {left}», never after «بعد» or «خلال». */
  duration(milliseconds: number): string;
  number(n: number): string;
  /** «أ وب وج», “a, b and c”; each item isolated. */
  list(items: readonly string[]): string;
  bytes(n: number): string;
  /** A language's name in this one: «الفرنسية». */
  languageName(of: Language): string;
}

const LANGUAGE_NAMES: Readonly<Record<Language, Message>> = {
  ar: { ar: "العربية", fr: "arabe", en: "Arabic" },
  fr: { ar: "الفرنسية", fr: "français", en: "French" },
  en: { ar: "الإنجليزية", fr: "anglais", en: "English" },
};

const BYTES: readonly Message[] = [
  { ar: "بايت", fr: "o", en: "B" },
  { ar: "كيلوبايت", fr: "ko", en: "kB" },
  { ar: "ميغابايت", fr: "Mo", en: "MB" },
  { ar: "غيغابايت", fr: "Go", en: "GB" },
  { ar: "تيرابايت", fr: "To", en: "TB" },
];

const translators = new Map<string, T>();

/** The speaker of one language; dates without a zone of their own are told in `zone`. One object per pair. */
export function translator(language: Language, zone = "UTC"): T {
  const key = `${language}|${zone}`;
  let known = translators.get(key);
  if (!known) {
    known = create(language, zone);
    translators.set(key, known);
  }
  return known;
}

function create(language: Language, zone: string): T {
  const locale = LOCALE[language];
  const numbers = new Intl.NumberFormat(locale);
  const short = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const compiled = new Map<string, Compiled>();

  const date = (at: Date, options: DateOptions = {}) =>
    formatDate(language, at, options.zone ?? zone, options.precision ?? "day", options.weekday);

  function say(message: Message, args: Args = {}): string {
    const source = message[language];
    let format = compiled.get(source);
    if (format === undefined) {
      format = compile(typeset(language, source), locale, date);
      compiled.set(source, format);
    }
    if (typeof format === "string") return format;
    const values: Record<string, string | number | Date> = {};
    for (const [name, value] of Object.entries(args)) {
      values[name] = value; // for plural, select and date
      values[name + SHOWN] = typeof value === "string" ? isolate(value) : typeof value === "number" ? numbers.format(value) : date(value);
    }
    return String(format.format(values));
  }

  return Object.assign(say, {
    language,
    direction: directionOf(language),
    zone,
    date,
    relative: (at: Date, now: Date) => formatRelative(language, at, now),
    duration: (milliseconds: number) => formatDuration(language, milliseconds),
    number: (n: number) => numbers.format(n),
    list: (items: readonly string[]) => lists.format(items.map(isolate)),
    bytes(n: number) {
      const rounded = Number(n.toPrecision(3));
      const power = rounded < 1000 ? 0 : Math.min(BYTES.length - 1, Math.floor(Math.log10(rounded) / 3));
      return `${short.format(n / 1000 ** power)}\u00a0${BYTES[power]![language]}`;
    },
    languageName: (of: Language) => LANGUAGE_NAMES[of][language],
  });
}

type Compiled = IntlMessageFormat | string;

/** A plain `{name}` reads the isolated value under another key, so that `{name, select, …}` still sees the raw one. */
const SHOWN = "\u0000shown";
const ARGUMENT = 1;

interface Element {
  type: number;
  value?: string;
  options?: Record<string, { value: Element[] }>;
  children?: Element[];
}

function compile(source: string, locale: string, date: T["date"]): Compiled {
  if (!/[{']/u.test(source)) return source;
  const format = new IntlMessageFormat(source, locale, undefined, {
    ignoreTag: true,
    formatters: {
      getNumberFormat: (locales, options) => new Intl.NumberFormat(locales, options as Intl.NumberFormatOptions),
      getPluralRules: (locales, options) => new Intl.PluralRules(locales, options),
      // the house's dates, whatever the skeleton: one style on every page
      getDateTimeFormat: (_, options = {}) =>
        ({ format: (at: Date) => date(at, { precision: precisionOf(options), weekday: !!options.weekday }) }) as Intl.DateTimeFormat,
    },
  });
  redirect(format.getAst() as unknown as Element[]);
  return format;
}

function precisionOf(skeleton: Intl.DateTimeFormatOptions): Precision {
  if (skeleton.hour) return "minute";
  if (skeleton.day) return "day";
  return skeleton.month ? "month" : "year";
}

function redirect(elements: Element[]): void {
  for (const element of elements) {
    if (element.type === ARGUMENT && element.value !== undefined) element.value += SHOWN;
    for (const option of Object.values(element.options ?? {})) redirect(option.value);
    if (element.children) redirect(element.children);
  }
}

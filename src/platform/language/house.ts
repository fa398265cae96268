import { IntlMessageFormat } from "intl-messageformat";
import { LOCALE } from "./locale.ts";
import { isLanguage, LANGUAGES, type Language, type Message } from "./message.ts";
import { typeset } from "./typography.ts";

interface Element {
  type: number;
  value?: string;
  pluralType?: string;
  options?: Record<string, { value: Element[] }>;
}

const LITERAL = 0;
const POUND = 7;
const PLURAL = 6;

/** A value that is a message: three strings, and nothing else. */
export function isMessageValue(value: unknown): value is Message {
  if (typeof value !== "object" || value === null) return false;
  const entries = Object.entries(value);
  return entries.length === 3 && entries.every(([key, text]) => isLanguage(key) && typeof text === "string");
}

/**
 * What is wrong with a message by the rules of the house: it cannot be read, its languages do not take the same values,
 * a plural form is missing, or its typography is not that of its language. Empty when it may be shown to people.
 */
export function faultsOf(message: Message): string[] {
  const faults: string[] = [];
  const names: Partial<Record<Language, string>> = {};
  for (const language of LANGUAGES) {
    let elements: Element[];
    try {
      elements = new IntlMessageFormat(typeset(language, message[language]), LOCALE[language], undefined, {
        ignoreTag: true,
      }).getAst() as unknown as Element[];
    } catch (error) {
      faults.push(`${language}: cannot be read: ${String(error)}`);
      continue;
    }
    const used = new Set<string>();
    const literals: string[] = [];
    walk(elements, used, literals, (categories) => faults.push(...missingForms(language, categories)));
    names[language] = [...used].sort().join(" ");
    for (const text of literals) faults.push(...typography(language, text));
  }
  if (new Set(Object.values(names)).size > 1) faults.push(`values differ: ${LANGUAGES.map((l) => `${l} {${names[l] ?? ""}}`).join(", ")}`);
  return faults;
}

function walk(elements: readonly Element[], used: Set<string>, literals: string[], plural: (categories: string[]) => void): void {
  // what stands beside a value is judged with the value in its place
  let text = "";
  for (const element of elements) {
    if (element.type === LITERAL) text += element.value;
    else text += element.type === POUND ? "7" : "\ufffc";
    if (element.type !== LITERAL && element.type !== POUND && element.value) used.add(element.value);
    if (element.type === PLURAL && element.pluralType === "cardinal") plural(Object.keys(element.options ?? {}));
    for (const option of Object.values(element.options ?? {})) walk(option.value, used, literals, plural);
  }
  literals.push(text);
}

const FORMS: Readonly<Record<Language, readonly string[]>> = {
  ar: ["zero", "one", "two", "few", "many", "other"],
  fr: ["one", "other"],
  en: ["one", "other"],
};
/** An exact form stands for the category that holds only that number. */
const EXACT: Readonly<Record<string, string>> = { zero: "=0", one: "=1", two: "=2" };

function missingForms(language: Language, categories: readonly string[]): string[] {
  const missing = FORMS[language].filter((form) => !categories.includes(form) && !categories.includes(EXACT[form] ?? form));
  return missing.length > 0 ? [`${language}: plural without ${missing.join(", ")}`] : [];
}

const ADDRESS = /(?:https?:\/\/\S*|www\.\S+|mailto:\S*|\S+@\S+|\[\^?[^\]]*\]:?)/gu;

function typography(language: Language, text: string): string[] {
  const words = text.replace(ADDRESS, "\ufffc");
  const found = (fault: string, pattern: RegExp) => (pattern.test(words) ? [`${language}: ${fault}: ${words.trim().slice(0, 60)}`] : []);
  const faults = [
    ...found("direction control that is never stored", /[\u202a-\u202e]/u),
    // a terminal's table of options is lined up by spaces: its lines begin with two
    ...found("two spaces", /^(?! {2}).*\S {2,}\S/mu),
    ...found("straight quotation mark", /["]/u),
    ...found("three dots, not …", /\.\.\./u),
  ];
  switch (language) {
    case "ar":
      return [
        ...faults,
        ...found("Latin comma, semicolon or question mark after Arabic", /[\u0600-\u06ff\u064b-\u0652] ?[,;?]/u),
        ...found("Arabic digits (house: Latin)", /[٠-٩]/u),
        ...found("tatweel", /\u0640(?![\s:«\u2066-\u2069A-Za-z\ufffc]|$)/u),
        ...found("a word the house does not use", /كعكات|إيصال|تثبيت الصفة/u),
      ];
    case "fr":
      return [
        ...faults,
        ...found("straight apostrophe", /\p{L}'\p{L}/u),
        ...found("no no-break space before : ; ! ? »", /[^\s\u00a0\u202f(«!?](?:[;!?»]|:(?=[ \u00a0](?!»)|$))|[ ](?:[:;!?»])/u),
        ...found("no no-break space after «", /«(?![\u00a0\u202f])/u),
      ];
    case "en":
      return [...faults, ...found("straight apostrophe", /\p{L}'\p{L}/u)];
  }
}

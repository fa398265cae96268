import { type Form, fieldOf } from "../../platform/http/index.ts";
import { latinDigits } from "../../platform/language/index.ts";
import type { Problem } from "../../platform/page/index.ts";
import { isPartialDate } from "../../public/index.ts";
import { messages } from "./messages.ts";
import type { Edit } from "./model.ts";
import { CONTACT_ROLES, type Contact, type EntryKind, type FactField, type FactShape, fieldsOfKind } from "./profile.ts";
import { HELP_KINDS } from "./snapshot.ts";

const LIMITS: Readonly<Record<FactShape, number>> = {
  line: 200,
  text: 1000,
  lines: 2000,
  web: 500,
  mail: 254,
  phone: 26,
  contact: 500,
  date: 10,
  countries: 200,
  languages: 200,
  "help-kind": 20,
};
const CONTACTS_LIMIT = 12;

/** What was typed, kept as typed for the form, and cleaned for the record; `problems` says what cannot be taken. */
export interface Reading {
  readonly edit: Edit;
  readonly problems: readonly Problem[];
}

/** Reads the form of an entry. Never throws: what cannot be taken stands in `edit` as typed, and in `problems`. */
export function readEdit(form: Form, kind: EntryKind): Reading {
  const facts: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const field of fieldsOfKind(kind)) {
    const { value, problem } = readFact(field, fieldOf(form, field.key));
    if (value) facts[field.key] = value;
    if (problem) problems.push({ field: field.key, ...problem });
  }
  if (!facts["name-ar"] && !facts["name-fr"] && !facts["name-en"]) problems.push({ field: "name-ar", says: messages.nameMissing });
  const contacts = readContacts(form, problems);
  const source = tidy(fieldOf(form, "source"));
  const wrong = whyUnfit(source, 500);
  if (wrong) problems.push({ field: "source", ...wrong });
  return { edit: { facts, contacts, source }, problems };
}

type Wrong = Omit<Problem, "field">;

/** One fact as it is kept, and why it cannot be. */
export function readFact({ shape }: Pick<FactField, "shape">, typed: string): { value: string; problem: Wrong | null } {
  const tidied = shape === "lines" || shape === "text" ? tidyLines(typed) : tidy(typed);
  if (!tidied) return { value: "", problem: null };
  const unfit = whyUnfit(tidied, LIMITS[shape]);
  if (unfit) return { value: tidied, problem: unfit };
  switch (shape) {
    case "line":
    case "text":
    case "lines":
      return { value: tidied, problem: null };
    case "web":
      return web(tidied);
    case "mail":
      return { value: tidied, problem: isMail(tidied) ? null : { says: messages.mailWrong } };
    case "phone": {
      const number = latinDigits(tidied);
      return { value: number, problem: /^\+[\d ()-]{6,24}$/.test(number) ? null : { says: messages.phoneWrong } };
    }
    case "contact":
      return isMail(tidied) ? { value: tidied, problem: null } : web(tidied);
    case "date": {
      const date = latinDigits(tidied);
      return { value: date, problem: isPartialDate(date) ? null : { says: messages.dateWrong } };
    }
    case "countries": {
      const codes = tidied
        .toUpperCase()
        .split(/[\s,،]+/u)
        .filter(Boolean);
      return { value: codes.join(" "), problem: codes.every((code) => /^[A-Z]{2}$/.test(code)) ? null : { says: messages.countriesWrong } };
    }
    case "languages": {
      const codes = tidied
        .toLowerCase()
        .split(/[\s,،]+/u)
        .filter(Boolean);
      return {
        value: codes.join(" "),
        problem: codes.every((code) => /^[a-z]{2,3}$/.test(code)) ? null : { says: messages.languagesWrong },
      };
    }
    case "help-kind":
      return { value: tidied, problem: (HELP_KINDS as readonly string[]).includes(tidied) ? null : { says: messages.helpKindWrong } };
  }
}

function web(typed: string): { value: string; problem: Wrong | null } {
  const value = /^[\w-]+(\.[\w-]+)+(\/\S*)?$/u.test(typed) ? `https://${typed}` : typed;
  const right = /^https?:\/\/[^\s<>"\\^`{|}]+$/i.test(value) && URL.canParse(value);
  return { value, problem: right ? null : { says: messages.webWrong } };
}

function isMail(text: string): boolean {
  // nothing that a `mailto:` link could not carry as it is
  return /^[^\s@<>"(),:;\\[\]^`{|}]+@[^\s@<>"(),:;\\[\]^`{|}]+\.[^\s@<>"(),:;\\[\]^`{|}]+$/.test(text);
}

function readContacts(form: Form, problems: Problem[]): Contact[] {
  const contacts: Contact[] = [];
  for (let i = 1; i <= CONTACTS_LIMIT; i++) {
    const [name, reach] = [tidy(fieldOf(form, `contact-name-${i}`)), tidy(fieldOf(form, `contact-reach-${i}`))];
    if (!name && !reach) continue;
    const role = CONTACT_ROLES.find((one) => one === fieldOf(form, `contact-role-${i}`)) ?? "coordination";
    if (!reach) problems.push({ field: `contact-reach-${i}`, says: messages.reachMissing });
    for (const [field, text] of [
      [`contact-name-${i}`, name],
      [`contact-reach-${i}`, reach],
    ] as const) {
      const wrong = whyUnfit(text, 200);
      if (wrong) problems.push({ field, ...wrong });
    }
    contacts.push({ role, name, reach });
  }
  return contacts;
}

/** Reordering and invisible control characters are refused (UAX #9, Trojan Source); isolates and joiners are not. */
export function whyUnfit(text: string, limit: number): Wrong | null {
  if (text.length > limit) return { says: messages.tooLong, args: { limit, length: text.length } };
  if (/[\u202a-\u202e\u0000-\u0008\u000b-\u001f\u007f]/u.test(text)) return { says: messages.hiddenCharacters };
  return null;
}

/** One line: NFC, single spaces. */
export function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s\u00a0]+/gu, (space) => (space.includes("\u00a0") || space.includes("\u202f") ? space : " "))
    .trim();
}

function tidyLines(text: string): string {
  return text
    .split(/\r\n?|\n/u)
    .map(tidy)
    .filter(Boolean)
    .join("\n");
}

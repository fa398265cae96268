import * as v from "valibot";
import type { Language, Message } from "../platform/language/index.ts";
import type { Problem } from "../platform/page/index.ts";
import type { Keyring } from "./keyring/index.ts";
import { messages } from "./messages.ts";
import type { Role } from "./roles.ts";

export const PersonId = v.pipe(v.string(), v.uuid(), v.brand("PersonId"));
export type PersonId = v.InferOutput<typeof PersonId>;

export const OrganisationId = v.pipe(v.string(), v.uuid(), v.brand("OrganisationId"));
export type OrganisationId = v.InferOutput<typeof OrganisationId>;

/** A name in the languages the organisation itself has confirmed; null where it is missing. */
export type Names = Readonly<Record<Language, string | null>>;

export type OrganisationKind = "coalition" | "member";

export interface Organisation {
  readonly id: OrganisationId;
  readonly kind: OrganisationKind;
  readonly names: Names;
  /** Somebody of it has joined, so it has a key. */
  readonly joined: boolean;
}

/** One organisation a person may act for. */
export interface Affiliation {
  readonly organisation: OrganisationId;
  readonly names: Names;
  readonly kind: OrganisationKind;
  readonly roles: ReadonlySet<Role>;
}

/** Who is acting in this request, for exactly one organisation, with the keys that opens. */
export interface Actor {
  readonly person: PersonId;
  readonly name: string;
  readonly organisation: OrganisationId;
  readonly organisationName: Names;
  readonly kind: OrganisationKind;
  readonly roles: ReadonlySet<Role>;
  /** All organisations this person may act for, the present one among them. */
  readonly affiliations: readonly Affiliation[];
  readonly keyring: Keyring;
  readonly session: string;
}

/** The name in the reader's language, else in the one the organisation has, with that language. */
export function nameIn(language: Language, names: Names): { readonly text: string; readonly language: Language } {
  for (const of of [language, "en", "fr", "ar"] as const) {
    const text = names[of];
    if (text) return { text, language: of };
  }
  return { text: "—", language };
}

const says = (key: keyof typeof messages) => key;

/** One line of text a person typed. Bidi controls and NUL are refused: they would reorder what stands beside it (UAX #9). */
function line(missing: keyof typeof messages, maximum: number, long: keyof typeof messages) {
  return v.pipe(
    v.string(),
    v.normalize("NFC"),
    v.transform((text) => text.replace(/\s+/gu, " ").trim()),
    v.minLength(1, says(missing)),
    v.maxLength(maximum, says(long)),
    v.check((text) => !/[\p{Cc}\u202a-\u202e\u2066-\u2069\u061c\u200e\u200f]/u.test(text), says("hiddenCharacters")),
  );
}

/** How colleagues see a person; need not be a legal name. */
export const PersonName = line("nameMissing", 100, "nameLong");

/** What a person signs in with; compared without case, marks and letter variants. */
export const SignInName = v.pipe(line("signInNameMissing", 60, "signInNameLong"), v.minLength(3, says("signInNameShort")));

/** Valibot's issues as problems of a form: one for each field, the first. `also`: the sentences of a sub-room. */
export function problemsOf(issues: readonly v.BaseIssue<unknown>[], also: Readonly<Record<string, Message>> = {}): Problem[] {
  const problems = new Map<string, Message>();
  for (const issue of issues) {
    const field = String(issue.path?.[0]?.key ?? "");
    const message = also[issue.message] ?? (messages as Record<string, Message>)[issue.message] ?? messages.fieldWrong;
    if (!problems.has(field)) problems.set(field, message);
  }
  return [...problems].map(([field, message]) => ({ field, says: message }));
}

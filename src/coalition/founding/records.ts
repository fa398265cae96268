import { LANGUAGES, type Language } from "../../platform/language/index.ts";
import type { Place, SignatoriesSnapshot, StatementSnapshot, Texts } from "../../public/index.ts";
import { shown } from "./fact.ts";
import { MEMBERS } from "./members.ts";
import { SOURCES } from "./sources.ts";
import type { FoundingPlace, FoundingStatement } from "./statement.ts";

/** A founding statement as readers get it: our summary in every language, and where its text stands. */
export function statementRecords(statement: FoundingStatement): StatementSnapshot[] {
  const date = shown(statement.date);
  if (date === null) return [];
  return LANGUAGES.flatMap((language) => {
    const title = titleFor(statement, language);
    if (!title) return [];
    return [
      {
        publicId: statement.publicId,
        slug: statement.slug,
        language,
        version: 1,
        title: title.text,
        titleLanguage: title.language,
        summary: statement.summary[language],
        text: null,
        textAt: statement.places.filter(({ kind }) => kind === "full text").map(placeOf),
        addressees: statement.addressees.map((words) => words[language]),
        asks: (shown(statement.asks) ?? []).map((words) => ({ to: [], what: words[language], by: null })),
        issuedOn: date,
        issuedAs: statement.issuedAs,
        original: null,
        nature: "first",
        change: null,
        hash: null,
        alsoPublishedAt: statement.places.filter(({ kind }) => kind !== "full text").map(placeOf),
      } satisfies StatementSnapshot,
    ];
  });
}

/** Who signed, as far as it was read. Names from memory are not here. */
export function signatoriesRecord(statement: FoundingStatement): SignatoriesSnapshot {
  return {
    publicId: statement.publicId,
    signatories: (shown(statement.signatories) ?? []).map((who) => {
      const member = MEMBERS.find(({ id }) => id === who);
      return member ? { names: namesOf(member.names), slug: member.id } : { names: { ar: null, fr: null, en: who }, slug: null };
    }),
    unnamed: 0,
    order: "alphabetical",
    stated: statement.stated,
  };
}

function titleFor({ titles }: FoundingStatement, language: Language): { text: string; language: Language } | null {
  for (const of of [language, "en", "fr", "ar"] as const) {
    const text = shown(titles[of]);
    if (text) return { text, language: of };
  }
  return null;
}

function namesOf(names: (typeof MEMBERS)[number]["names"]): Texts {
  return { ar: shown(names.ar), fr: shown(names.fr), en: shown(names.en) };
}

function placeOf({ source, kind }: FoundingPlace): Place {
  const { url, publisher, language, date } = SOURCES[source];
  return { href: url, publisher, language, kind, date };
}

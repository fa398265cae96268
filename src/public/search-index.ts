import type { Tx } from "../platform/database/index.ts";
import type { Language } from "../platform/language/index.ts";
import { foldWords, LANGUAGES } from "../platform/language/index.ts";
import { toPlainText } from "../platform/text/index.ts";
import { messages } from "./messages.ts";
import type { OrganisationSnapshot, SignatoriesSnapshot, StatementSnapshot } from "./model.ts";
import { spell } from "./spell.ts";

/** What a reader types who looks for statements as such: the menu's own words, in every language. */
const KINDS = [messages.statements, messages.issuedAsCoalition].flatMap((name) => Object.values(name));

/** Makes the search rows of a statement anew from what is published of it now: newest version, present signatories. */
export async function indexStatement(tx: Tx, publicId: string): Promise<void> {
  const texts = await tx<{ document: StatementSnapshot }[]>`
    select distinct on (language) document from published.statement_text
    where public_id = ${publicId} order by language, version desc`;
  const [signed] = await tx<{ document: SignatoriesSnapshot }[]>`
    select document from published.signatories where public_id = ${publicId}`;
  const names = signed?.document.signatories.flatMap((s) => Object.values(s.names)) ?? [];
  for (const language of LANGUAGES) {
    const s = texts.find(({ document }) => document.language === language)?.document;
    await forgetSearch(tx, "statement", publicId, language);
    if (!s) continue;
    const body = [
      ...KINDS,
      s.summary,
      s.text && toPlainText(s.text, language),
      ...s.addressees,
      ...s.asks.flatMap((a) => [a.what, ...a.to]),
    ];
    await remember(tx, "statement", publicId, language, { title: [s.title], names, body, day: s.issuedOn });
  }
}

export async function indexOrganisation(tx: Tx, o: OrganisationSnapshot): Promise<void> {
  for (const language of LANGUAGES) {
    await forgetSearch(tx, "organisation", o.slug, language);
    await remember(tx, "organisation", o.slug, language, {
      title: [...Object.values(o.names), ...o.aliases], // a Latin name is typed on an Arabic page, and the other way round
      names: [],
      body: [o.description?.[language], o.seat?.[language], o.helpline?.name[language]],
      day: "",
    });
  }
}

/** Removes a row, and from the vocabulary every word that stood only there. */
export async function forgetSearch(tx: Tx, kind: string, ref: string, language: Language): Promise<void> {
  const [row] = await tx<{ words: string[] }[]>`
    delete from published.search where kind = ${kind} and ref = ${ref} and language = ${language} returning words`;
  if (!row) return;
  await tx`
    delete from published.search_word v where v.word = any(${row.words})
      and not exists (select 1 from published.search s where s.words @> array[v.word])`;
}

type Maybe = string | null | undefined;
interface Words {
  title: readonly Maybe[];
  names: readonly Maybe[];
  body: readonly Maybe[];
  day: string;
}

async function remember(tx: Tx, kind: string, ref: string, language: Language, { title, names, body, day }: Words): Promise<void> {
  const [inTitle, inNames, inBody] = [distinct(title), distinct(names), distinct(body)];
  const words = [...new Set([...inTitle, ...inNames, ...inBody])];
  await tx`
    insert into published.search (kind, ref, language, title_words, name_words, words, day)
    values (${kind}, ${ref}, ${language}, ${inTitle}, ${inNames}, ${words}, ${day})`;
  await tx`
    insert into published.search_word (word, spelled)
    select * from unnest(${words}::text[], ${words.map(spell)}::text[]) on conflict do nothing`;
}

function distinct(texts: readonly Maybe[]): string[] {
  return [...new Set(foldWords(texts.filter((text) => text != null).join(" ")))].map((word) => word.slice(0, 64));
}

import type { SignatoriesSnapshot, StatementSnapshot, Texts } from "../src/public/index.ts";
import { built } from "./house.ts";
import type { Installation } from "./installation.ts";
import { sentence, statementSource, vocabulary } from "./texts.ts";

export const LANGUAGES = ["ar", "fr", "en"] as const;

export interface Scale {
  readonly statements: number;
  readonly organisations: number;
  readonly signatures: number;
}

/** As the issue says: 300 statements in three languages, 15,000 signatures of some 200 organisations. */
export const FULL: Scale = { statements: 300, organisations: 200, signatures: 50 };

/** Publishes invented statements through the door of `public/`, as a release does; their ids. */
export async function publishMany({ sql, services }: Installation, scale: Scale): Promise<string[]> {
  const { publish, publishSignatories } = await built<typeof import("../src/public/index.ts")>("public/index");
  const { parseMarkup } = await built<typeof import("../src/platform/text/index.ts")>("platform/text/index");
  const { loadFounding } = await built<typeof import("../src/coalition/index.ts")>("coalition/index");
  await loadFounding(services);
  const members = await sql<{ slug: string; names: Texts }[]>`
    select slug, document->'names' as names from published.organisation order by slug`;
  const words = { ar: vocabulary("ar"), fr: vocabulary("fr"), en: vocabulary("en") };
  const outside = Array.from({ length: scale.organisations - members.length }, (_, i) => ({
    slug: null,
    names: { ar: sentence(words.ar, i, 4), fr: sentence(words.fr, i, 4), en: sentence(words.en, i, 4) },
  }));
  const all = [...members, ...outside];
  const ids: string[] = [];
  for (let i = 0; i < scale.statements; i++) {
    const publicId = `s-b${i.toString(36).padStart(5, "0")}`;
    ids.push(publicId);
    const day = new Date(Date.UTC(2016, 0, 10 + i * 12)).toISOString();
    const texts = LANGUAGES.map(
      (language): StatementSnapshot => ({
        ...{ publicId, slug: null, language, version: 1, titleLanguage: language, original: "ar", textAt: [], alsoPublishedAt: [] },
        ...{ issuedOn: day.slice(0, 10), issuedAs: "coalition", nature: "first", change: null, hash: "0123456789abcdef".repeat(4) },
        title: sentence(words[language], i, 8),
        summary: sentence(words[language], i + 1, 35),
        text: parseMarkup(statementSource(language, words[language], i)).text,
        addressees: [sentence(words[language], i % 9, 3)],
        asks: [0, 1].map((n) => ({ to: [], what: sentence(words[language], i + n, 14), by: null })),
      }),
    );
    const who: SignatoriesSnapshot = {
      ...{ publicId, unnamed: i % 4, order: "alphabetical", stated: null },
      signatories: Array.from({ length: scale.signatures }, (_, n) => all[(i * 7 + n * 3) % all.length]!),
    };
    await sql.begin(async (tx) => {
      await publishSignatories(tx, who, new Date(day));
      await publish(tx, texts, new Date(day));
    });
  }
  return ids;
}

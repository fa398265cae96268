import { built, withEnds } from "./house.ts";
import { freshInstallation } from "./installation.ts";
import { FULL, publishMany } from "./published.ts";
import { median, quantile, type Row, round, spread, timed } from "./result.ts";
import { numbers, vocabulary } from "./texts.ts";

const ASKED = 150;

/** Search over everything public, beside a plain `ilike '%word%'` over the same texts in the same database. */
export async function measureSearch(scale = FULL): Promise<Row[]> {
  return await withEnds(async (atEnd) => {
    const installation = await freshInstallation();
    atEnd(installation.close);
    const { owner, reader } = installation;
    await publishMany(installation, scale);
    const { search } = await built<typeof import("../src/public/index.ts")>("public/index");
    await owner`
      create table public.plain as select public_id, language, document->>'title' as title,
        concat_ws(' ', document->>'title', document->>'summary', jsonb_path_query_array(document, '$.**.text')::text) as words
      from published.statement_text`;
    await owner`analyze`;
    const address = await installation.serve();
    const ours: number[] = [];
    const pages: number[] = [];
    const peer: number[] = [];
    let found = 0;
    let articles = 0;
    const questions = asked();
    for (const { word } of questions.slice(0, 12)) {
      await search(reader, word, "ar"); // both warm: plans, pages in memory
      await owner`select public_id from public.plain where words ilike ${`%${word}%`} limit 60`;
    }
    for (const { word, kind } of questions) {
      const one = await timed(() => search(reader, word, "ar"));
      ours.push(one.ms);
      if (one.result.hits.length > 0) found++;
      if (kind === "article" && one.result.hits.length > 0) articles++;
      peer.push((await timed(() => owner`select public_id from public.plain where words ilike ${`%${word}%`} limit 60`)).ms);
      pages.push((await timed(async () => await (await fetch(`${address}/ar/search?q=${encodeURIComponent(word)}`)).text())).ms);
    }
    const name = "ilike '%word%' over the same texts";
    const p95 = quantile(ours, 0.95);
    return [
      {
        ...{ measurement: "search", what: "a search, p95", unit: "ms", ours: round(p95) },
        ...{ peer: { name, value: round(quantile(peer, 0.95)) }, ratio: round(quantile(peer, 0.95) / p95) },
        ...{ target: "p95 < 50 ms", holds: p95 < 50 },
        raw: {
          ...spread("ours", ours),
          ...spread("peer", peer),
          asked: questions.length,
          found,
          withOrWithoutArticleFound: `${articles} of ${questions.filter(({ kind }) => kind === "article").length}`,
        },
      },
      {
        ...{ measurement: "search", what: "the page with what was found, over HTTP, p95", unit: "ms", ours: round(quantile(pages, 0.95)) },
        ...{ peer: { name, value: round(quantile(peer, 0.95)) }, ratio: round(median(peer) / median(pages)) },
        ...{ target: "p95 < 50 ms", holds: quantile(pages, 0.95) < 50 },
        raw: spread("page", pages),
      },
    ];
  });
}

/** Words as they are, with and without «ال», two together, beginnings, and with one letter wrong. */
function asked(): { word: string; kind: string }[] {
  const next = numbers(99);
  const words = [...vocabulary("ar").slice(0, 900), ...vocabulary("fr").slice(0, 200), ...vocabulary("en").slice(0, 200)];
  const some = () => words[Math.floor(words.length * next() ** 2)]!;
  return Array.from({ length: ASKED }, (_, i) => {
    const word = some();
    const at = 1 + Math.floor(next() * (word.length - 2));
    if (i % 5 === 1) return { kind: "article", word: word.startsWith("ال") ? word.slice(2) : /^[a-zé]/.test(word) ? word : `ال${word}` };
    if (i % 5 === 2) return { kind: "two words", word: `${word} ${some()}` };
    if (i % 5 === 3) return { kind: "beginning", word: word.slice(0, Math.max(3, word.length - 1)) };
    if (i % 5 === 4) return { kind: "typing error", word: `${word.slice(0, at)}${word[at + 1] ?? "x"}${word[at]}${word.slice(at + 2)}` };
    return { kind: "as it is", word };
  });
}

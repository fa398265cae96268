import type { Sql } from "../../platform/database/index.ts";
import { isolate, type Language, type T } from "../../platform/language/index.ts";
import { StructuredTextView } from "../../platform/text/index.ts";
import { messages } from "../messages.ts";
import type { SignatoriesSnapshot, StatementSnapshot } from "../model.ts";
import { coalitionName, inBest, instantOf, type Site } from "../pages/frame.tsx";
import { headingOfAsks, inStatedOrder } from "../pages/statement.tsx";
import type { Catalogue } from "../store.ts";
import { xml } from "./xml.ts";

const ENTRIES = 30;

interface Item {
  readonly snapshot: StatementSnapshot;
  readonly publishedAt: Date;
  readonly updatedAt: Date;
  readonly signatories: SignatoriesSnapshot | null;
}

/** The newest statements of one language with their text, each as new as the last change readers can see. */
export async function readFeed(reader: Sql, language: Language): Promise<Item[]> {
  const rows = await reader<{ document: StatementSnapshot; publishedAt: Date; updatedAt: Date; signatories: SignatoriesSnapshot | null }[]>`
    with newest as (
      select distinct on (public_id) public_id, document, published_at as changed_at,
        min(published_at) over (partition by public_id) as published_at
      from published.statement_text where language = ${language} order by public_id, version desc)
    select n.document, n.published_at, s.document as signatories,
      greatest(n.changed_at, s.published_at,
        (select max(c.published_at) from published.correction c where c.public_id = n.public_id)) as updated_at
    from newest n left join published.signatories s using (public_id)
    order by n.document->>'issuedOn' desc, n.published_at desc, public_id limit ${ENTRIES}`;
  return rows.map(({ document, ...rest }) => ({ snapshot: document, ...rest }));
}

/**
 * An Atom feed in one language (RFC 4287), with `xml:lang`; what was withdrawn is named by id (RFC 6721).
 * Titles are plain text: what is in another language or script is isolated by U+2068…U+2069.
 */
export async function writeFeed(site: Site, catalogue: Catalogue, items: readonly Item[]): Promise<string> {
  const { t, publicAddress } = site;
  const own = `${publicAddress}/${t.language}`;
  const gone = catalogue.withdrawals.filter((w) => w.version === null && (w.language === null || w.language === t.language));
  const updated = [...items.map((item) => item.updatedAt), ...gone.map((w) => w.at)].reduce((a, b) => (b > a ? b : a), new Date(0));
  const entries = await Promise.all(items.map((item) => writeEntry(site, item)));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="${t.language}">
<id>${xml(own)}/feed.atom</id>
<title>${xml(`${coalitionName(site)} · ${t(messages.statements)}`)}</title>
<updated>${updated.toISOString()}</updated>
<author><name>${xml(coalitionName(site))}</name></author>
<link rel="self" type="application/atom+xml" hreflang="${t.language}" href="${xml(own)}/feed.atom"/>
<link rel="alternate" type="text/html" hreflang="${t.language}" href="${xml(own)}/statements"/>
${entries.join("\n")}
${gone.map((w) => `<at:deleted-entry ref="${xml(`${own}/statements/${w.publicId}`)}" when="${w.at.toISOString()}"/>`).join("\n")}
</feed>
`;
}

async function writeEntry(site: Site, { snapshot: s, publishedAt, updatedAt, signatories }: Item): Promise<string> {
  const { t, publicAddress } = site;
  const address = xml(`${publicAddress}/${t.language}/statements/${s.publicId}`);
  const title = s.titleLanguage === t.language ? s.title : isolate(s.title);
  return `<entry>
<id>${address}</id>
<title>${xml(title)}</title>
<link rel="alternate" type="text/html" hreflang="${t.language}" href="${address}"/>
<published>${(s.text ? publishedAt : instantOf(s.issuedOn).at).toISOString()}</published>
<updated>${updatedAt.toISOString()}</updated>
${s.summary ? `<summary>${xml(s.summary)}</summary>` : ""}
<content type="html" xml:lang="${t.language}">${xml(await contentOf(t, s, signatories))}</content>
</entry>`;
}

async function contentOf(t: T, s: StatementSnapshot, signatories: SignatoriesSnapshot | null): Promise<string> {
  const names = signatories ? inStatedOrder(t, signatories).map((one) => inBest(one.names, t.language)?.text ?? "") : [];
  const content = (
    <div lang={t.language} dir={t.direction}>
      {s.text ? <StructuredTextView text={s.text} language={s.language} /> : <p>{s.summary}</p>}
      {s.asks.length > 0 ? (
        <>
          <h2>{t(headingOfAsks(s.asks))}</h2>
          <ol>
            {s.asks.map((ask) => (
              <li>{ask.what}</li>
            ))}
          </ol>
        </>
      ) : null}
      {names.length > 0 ? (
        <>
          <h2>{t(messages.signatoriesHeading)}</h2>
          <ul>
            {names.map((name) => (
              <li>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {signatories && signatories.unnamed > 0 ? (
        <p>{t(names.length > 0 ? messages.withheld : messages.withheldOnly, { n: signatories.unnamed })}</p>
      ) : null}
    </div>
  );
  return String(await content.toString());
}

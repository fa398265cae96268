import { Button, Field, Form, Page } from "../../platform/page/index.ts";
import { messages } from "../messages.ts";
import type { OrganisationSnapshot } from "../model.ts";
import type { Subject } from "../store.ts";
import { Best, frameOf, HeadLinks, type Site } from "./frame.tsx";
import { StatementItem } from "./statement-list.tsx";

export type Result = { readonly subject: Subject } | { readonly organisation: OrganisationSnapshot };

/** The search and what it found. `results`: null before anything was asked. */
export function SearchPage(props: { site: Site; query: string; results: readonly Result[] | null; nearly: boolean }) {
  const { site, query, results, nearly } = props;
  const { t } = site;
  return (
    <Page
      frame={frameOf(site, query ? `/search?q=${encodeURIComponent(query)}` : "/search", { at: "search", noindex: query !== "" })}
      title={messages.searchTitle}
      head={<HeadLinks site={site} />}
    >
      <search>
        <Form method="get" action={`/${t.language}/search`} class="form find">
          <Field
            t={t}
            name="q"
            type="search"
            label={messages.searchLabel}
            help={messages.searchHelp}
            value={query}
            size="long"
            maxlength={200}
          />
          <p>
            <Button>{t(messages.search)}</Button>
          </p>
        </Form>
      </search>
      {results === null ? null : (
        <section class="stack" aria-live="polite">
          <h2>{t(messages.searchFound, { n: results.length, query })}</h2>
          {nearly && results.length > 0 ? <p>{t(messages.searchNearest)}</p> : null}
          {results.length === 0 ? <p>{t(messages.searchNothing)}</p> : null}
          {results.map((result) =>
            "subject" in result ? (
              <StatementItem t={t} subject={result.subject} summary />
            ) : (
              <article class="entry">
                <h3>
                  <a href={`/${t.language}/members/${result.organisation.slug}`}>
                    <Best t={t} texts={result.organisation.names} />
                  </a>
                </h3>
                <p class="small">{t(messages.memberOrganisation)}</p>
                {result.organisation.description?.[t.language] ? <p>{result.organisation.description[t.language]}</p> : null}
              </article>
            ),
          )}
        </section>
      )}
    </Page>
  );
}

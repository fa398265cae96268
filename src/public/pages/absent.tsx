import { LANGUAGES, plain } from "../../platform/language/index.ts";
import { LinkButton, Name, Page } from "../../platform/page/index.ts";
import { messages } from "../messages.ts";
import type { Subject, Withdrawal } from "../store.ts";
import { frameOf, OWN_NAMES, PartialTime, type Site } from "./frame.tsx";
import { entryFor } from "./statement-list.tsx";

/** 404 for everything that is not here, was mistyped, or is not the reader's: one answer. */
export function NotFoundPage({ site, path }: { site: Site; path: string }) {
  const { t } = site;
  return (
    <Page frame={frameOf(site, path, { noindex: true })} title={messages.notFound} lead={messages.notFoundSays}>
      <p class="actions">
        <LinkButton href={`/${t.language}/`}>{t(messages.toHome)}</LinkButton>{" "}
        <LinkButton kind="second" href={`/${t.language}/search`}>
          {t(messages.search)}
        </LinkButton>
      </p>
    </Page>
  );
}

/** 410: what was withdrawn leaves its id and the date, and nothing of what it said. */
export function GonePage({ site, path, withdrawal }: { site: Site; path: string; withdrawal: Withdrawal }) {
  const { t } = site;
  return (
    <Page
      frame={frameOf(site, path, { at: "statements", noindex: true })}
      title={withdrawal.version === null ? messages.gone : messages.goneVersion}
      lead={t(messages.goneSays, { id: withdrawal.publicId.toUpperCase(), at: t.date(withdrawal.at) })}
    >
      <p class="actions">
        <LinkButton kind="second" href={`/${t.language}/statements`}>
          {t(messages.allStatements)}
        </LinkButton>
      </p>
    </Page>
  );
}

/**
 * The statement exists, but not in the reader's language: said in that language, with the facts that have none, and the
 * way to the others. Answered 200, not 404: the thing asked for is published, and a broken-link checker must not say it
 * is not; `noindex`, so that no search engine takes it for the statement.
 */
export function MissingLanguagePage({ site, subject }: { site: Site; subject: Subject }) {
  const { t } = site;
  const there = LANGUAGES.filter((language) => subject.entries[language]);
  const entry = entryFor(subject, t.language)!;
  return (
    <Page
      frame={frameOf(site, `/statements/${subject.publicId}`, { at: "statements", noindex: true })}
      title={messages.missingLanguage}
      lead={plain(t(messages.missingLanguageSays, { languages: t.list(there.map((language) => t.languageName(language))) }))}
    >
      <p class="small">
        <PartialTime t={t} date={subject.issuedOn} />
      </p>
      <h2>
        <Name language={entry.titleLanguage}>{entry.title}</Name>
      </h2>
      <p class="actions">
        {there.map((language) => (
          <LinkButton kind="second" href={`/${language}/statements/${subject.publicId}`}>
            <span lang={language}>{OWN_NAMES[language]}</span>
          </LinkButton>
        ))}
      </p>
    </Page>
  );
}

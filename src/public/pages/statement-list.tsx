import { LANGUAGES, type Language, type T, typeset } from "../../platform/language/index.ts";
import { Button, Form, Name, Page, Pager, Select } from "../../platform/page/index.ts";
import { messages } from "../messages.ts";
import type { OrganisationSnapshot } from "../model.ts";
import type { Entry, Subject } from "../store.ts";
import { frameOf, HeadLinks, inBest, LanguageLinks, PartialTime, type Site } from "./frame.tsx";

export interface Narrowing {
  readonly year: string | null;
  readonly to: string | null;
  readonly by: string | null;
  /** From 1. */
  readonly page: number;
}

export const PER_PAGE = 20;

interface ListProps {
  site: Site;
  subjects: readonly Subject[];
  organisations: readonly OrganisationSnapshot[];
  narrowing: Narrowing;
}

/** All statements, newest first, narrowed by year, addressee or signatory. */
export function StatementsPage({ site, subjects, organisations, narrowing }: ListProps) {
  const { t } = site;
  const chosen = narrow(subjects, narrowing, t.language);
  const pages = Math.max(1, Math.ceil(chosen.length / PER_PAGE));
  const page = Math.min(narrowing.page, pages);
  const shown = chosen.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  const narrowed = narrowing.year !== null || narrowing.to !== null || narrowing.by !== null;
  const path = `/statements${queryOf({ ...narrowing, page })}`;
  return (
    <Page
      frame={frameOf(site, path, { at: "statements", noindex: narrowed })}
      title={messages.statements}
      lead={messages.statementsLead}
      description={t(messages.statementsLead)}
      head={<HeadLinks site={site} />}
    >
      {subjects.length === 0 ? (
        <p>{t(messages.noneYet)}</p>
      ) : (
        <div class="split">
          <section class="stack">
            <h2 class="unseen">{t(messages.allStatements)}</h2>
            <p class="small" role="status">
              {t(messages.found, { n: chosen.length })}
              {pages > 1 ? ` · ${t(messages.page, { n: page, of: pages })}` : ""}
            </p>
            {shown.map((subject) => (
              <StatementItem t={t} subject={subject} summary />
            ))}
            {chosen.length === 0 ? (
              <p>
                {t(messages.noneMatches)} <a href={`/${t.language}/statements`}>{t(messages.showAll)}</a>
              </p>
            ) : null}
            <Pager
              t={t}
              previous={page > 1 ? `/${t.language}/statements${queryOf({ ...narrowing, page: page - 1 })}` : undefined}
              next={page < pages ? `/${t.language}/statements${queryOf({ ...narrowing, page: page + 1 })}` : undefined}
            />
          </section>
          <aside class="rail">
            <Filter t={t} subjects={subjects} organisations={organisations} narrowing={narrowing} />
            {narrowed ? (
              <p>
                <a href={`/${t.language}/statements`}>{t(messages.showAll)}</a>
              </p>
            ) : null}
          </aside>
        </div>
      )}
    </Page>
  );
}

function Filter({ t, subjects, organisations, narrowing }: { t: T } & Omit<ListProps, "site">) {
  const language = t.language;
  const years = [...new Set(subjects.map((s) => s.issuedOn.slice(0, 4)))];
  const addressees = [...new Set(subjects.flatMap((s) => s.entries[language]?.addressees ?? []))].sort((a, b) =>
    a.localeCompare(b, language),
  );
  const signers = organisations.filter((o) => subjects.some((s) => s.signedBy.includes(o.slug)));
  const isolated = (text: string) => (text.length > 70 ? `${text.slice(0, 69)}…` : text);
  return (
    <Form method="get" action={`/${language}/statements`} class="form filter">
      <h2>{t(messages.filter)}</h2>
      <Select
        t={t}
        name="year"
        label={messages.year}
        empty={messages.anyYear}
        value={narrowing.year ?? ""}
        options={years.map((year) => ({ value: year, label: year }))}
      />
      {addressees.length > 0 ? (
        <Select
          t={t}
          name="to"
          label={messages.addressee}
          empty={messages.anyAddressee}
          value={narrowing.to ?? ""}
          options={addressees.map((name) => ({ value: name, label: isolated(name) }))}
        />
      ) : null}
      {signers.length > 0 ? (
        <Select
          t={t}
          name="by"
          label={messages.signedBy}
          empty={messages.anySignatory}
          value={narrowing.by ?? ""}
          options={signers.map((o) => {
            const name = inBest(o.names, language);
            return { value: o.slug, label: name?.text ?? o.slug, lang: name && name.language !== language ? name.language : undefined };
          })}
        />
      ) : null}
      <p>
        <Button kind="second">{t(messages.show)}</Button>
      </p>
    </Form>
  );
}

/** Which statements a choice leaves; pure. */
export function narrow(subjects: readonly Subject[], { year, to, by }: Narrowing, language: Language): Subject[] {
  return subjects.filter(
    (s) =>
      (year === null || s.issuedOn.startsWith(year)) &&
      (by === null || s.signedBy.includes(by)) &&
      (to === null || !!s.entries[language]?.addressees.includes(to)),
  );
}

/** "?year=2021&page=2", in one order, so that one choice has one address. */
export function queryOf({ year, to, by, page }: Narrowing): string {
  const query = new URLSearchParams();
  if (year !== null) query.set("year", year);
  if (to !== null) query.set("to", to);
  if (by !== null) query.set("by", by);
  if (page > 1) query.set("page", String(page));
  const text = query.toString();
  return text && `?${text}`;
}

/** One statement in a list: its title as a link, its facts, the languages it can be read in. */
export function StatementItem({ t, subject, summary }: { t: T; subject: Subject; summary?: boolean }) {
  const language = t.language;
  const languages = LANGUAGES.filter((one) => subject.entries[one]);
  const entry = entryFor(subject, language);
  if (!entry) return <></>;
  const here = entry.language === language;
  return (
    <article class="entry">
      <h3>
        <a
          href={`/${entry.language}/statements/${subject.publicId}`}
          lang={entry.titleLanguage === language ? undefined : entry.titleLanguage}
        >
          <Name>{entry.title}</Name>
        </a>
      </h3>
      <p class="small">
        <PartialTime t={t} date={subject.issuedOn} />
        {subject.signatures > 0 && !subject.stated ? ` · ${t(messages.signatures, { n: subject.signatures })}` : ""}
        {subject.stated ? (
          <>
            {" · "}
            <bdi>{inBest(subject.stated, language)?.text}</bdi>
          </>
        ) : null}
        {here
          ? null
          : ` · ${t(messages.onlyIn, { languages: languages.map((one) => t.languageName(one)).join(t.language === "ar" ? "، " : ", ") })}`}
        {languages.length > 1 ? " · " : ""}
        {languages.length > 1 ? (
          <LanguageLinks
            t={t}
            languages={languages.filter((one) => one !== language)}
            href={(one) => `/${one}/statements/${subject.publicId}`}
          />
        ) : null}
      </p>
      {summary && entry.summary && here ? <p>{typeset(language, entry.summary)}</p> : null}
    </article>
  );
}

/** The text in the reader's language, else the original, else any. */
export function entryFor(subject: Subject, language: Language): Entry | undefined {
  const all = subject.entries;
  return all[language] ?? Object.values(all).find((e) => e.language === e.original) ?? LANGUAGES.map((one) => all[one]).find((e) => e);
}

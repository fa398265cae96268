import type { Context } from "hono";
import type { Child, PropsWithChildren } from "hono/jsx";
import { type Actor, deskFrame } from "../../people/index.ts";
import { type Env, Refusal } from "../../platform/http/index.ts";
import { directionOf, LANGUAGES, type Language, type Message, type T } from "../../platform/language/index.ts";
import { Chip, type Frame, Name, Page, type Problem } from "../../platform/page/index.ts";
import { messages } from "./messages.ts";
import { type OpenStatement, openStatement } from "./store.ts";
import type { LanguageReadiness } from "./translation.ts";

export type DeskContext = Context<Env<Actor>>;

/** What surrounds the page at this address. */
export function frameOf(c: DeskContext): Frame {
  return deskFrame(c, c.req.path.replace(/^\/(ar|fr|en)(?=\/)/, ""));
}

/** The statement of this address, opened. @throws Refusal 404 for malformed, absent and foreign alike */
export async function statementOf(c: DeskContext): Promise<OpenStatement> {
  const statement = await openStatement(c.var.services.sql, c.var.actor, c.req.param("id") ?? "");
  if (!statement) throw new Refusal(404, messages.noStatement);
  return statement;
}

export type StatementTab = "overview" | "text" | Language | "asks" | "history" | "sharing" | "forward" | "signing" | "release";

/** The address of one part of a statement. */
export function tabHref(t: T, publicId: string, tab: StatementTab): string {
  const path = {
    overview: "",
    text: "/text",
    ar: "/translations/ar",
    fr: "/translations/fr",
    en: "/translations/en",
    asks: "/asks",
    history: "/history",
    sharing: "/sharing",
    forward: "/put-forward",
    signing: "/signing",
    release: "/release",
  }[tab];
  return `/${t.language}/desk/statements/${publicId}${path}`;
}

interface StatementDeskProps {
  frame: Frame;
  statement: Pick<OpenStatement, "publicId" | "master" | "titles" | "beyond">;
  /** The title in the original's language, as far as it has one. */
  title: string | undefined;
  current: StatementTab;
  /** What this page is for; the page's heading. */
  heading: Message | string;
  lead?: Message | string | undefined;
  beside?: Child;
  problems?: readonly Problem[] | undefined;
}

/** The head and the tabs of one statement, around every page under `/desk/statements/:publicId/…`. */
export function StatementDesk(props: PropsWithChildren<StatementDeskProps>) {
  const { frame, statement, current, heading, problems, children } = props;
  const { t } = frame;
  const title = titleOf(t, { ...statement.titles, ...(props.title ? { [statement.master]: props.title } : {}) }, statement.master);
  const tabs: readonly [StatementTab, string][] = [
    ["overview", t(messages.tabOverview)],
    ["text", t(messages.tabText)],
    ...LANGUAGES.filter((language) => language !== statement.master).map((language): [StatementTab, string] => [
      language,
      capital(t, t.languageName(language)),
    ]),
    ["asks", t(messages.tabAsks)],
    ["history", t(messages.tabHistory)],
    ["sharing", t(messages.tabSharing)],
    ["forward", t(messages.tabForward)],
    ...statement.beyond.map((tab): [StatementTab, string] => [tab, t(tab === "signing" ? messages.tabSigning : messages.tabRelease)]),
  ];
  return (
    <Page
      frame={{ ...frame, noindex: true }}
      title={heading}
      lead={props.lead}
      beside={props.beside}
      problems={problems}
      back={{
        href: current === "overview" ? `/${t.language}/desk/statements` : tabHref(t, statement.publicId, "overview"),
        label: current === "overview" ? messages.statements : <Name language={title.language}>{title.text}</Name>,
      }}
    >
      <nav class="tabs" aria-label={t(messages.sections)}>
        <ul>
          {tabs.map(([tab, label]) => (
            <li>
              <a href={tabHref(t, statement.publicId, tab)} aria-current={tab === current ? "page" : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </Page>
  );
}

/** A language's name as a heading writes it: “Arabe”. */
function capital(t: T, name: string): string {
  return name.charAt(0).toLocaleUpperCase(t.language) + name.slice(1);
}

interface ReadinessProps {
  t: T;
  statement: Pick<OpenStatement, "publicId" | "master">;
  language: Language;
  readiness: LanguageReadiness;
}

/** How ready one language is, in a word or two; what is missing leads to where it is mended. */
export function ReadinessChips({ t, statement, language, readiness }: ReadinessProps) {
  const { state, changed, untranslated, asks } = readiness;
  const master = language === statement.master;
  if (state === "missing") return <Chip kind="off">{t(master ? messages.originalMissing : messages.missing)}</Chip>;
  const text = textHref(t, statement, language);
  return (
    <>
      {master ? <Chip>{t(messages.original)}</Chip> : state === "ready" ? <Chip>{t(messages.ready)}</Chip> : null}
      {changed.length > 0 ? (
        <a href={text}>
          <Chip kind="warn">{t(messages.staleChanged, { n: changed.length })}</Chip>
        </a>
      ) : null}
      {untranslated.length > 0 ? (
        <a href={text}>
          <Chip kind="warn">{t(messages.staleUntranslated, { n: untranslated.length })}</Chip>
        </a>
      ) : null}
      {asks > 0 ? (
        <a href={tabHref(t, statement.publicId, "asks")}>
          <Chip kind="warn">{t(messages.staleAsks, { n: asks })}</Chip>
        </a>
      ) : null}
    </>
  );
}

/** Where the words of one language are written: the original's page, or the translation's. */
export function textHref(t: T, statement: Pick<OpenStatement, "publicId" | "master">, language: Language): string {
  return tabHref(t, statement.publicId, language === statement.master ? "text" : language);
}

/** A title in the reader's language, else in the original's. */
export function titleOf(t: T, titles: Readonly<Partial<Record<Language, string>>>, master: Language): { text: string; language: Language } {
  for (const language of [t.language, master, ...LANGUAGES]) {
    const text = titles[language]?.trim();
    if (text) return { text, language };
  }
  return { text: t(messages.untitled), language: t.language };
}

/** Attributes of an element whose text is in `language`. */
export function inLanguage(language: Language): { lang: Language; dir: "rtl" | "ltr" } {
  return { lang: language, dir: directionOf(language) };
}

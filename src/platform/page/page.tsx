import { raw } from "hono/html";
import type { Child, PropsWithChildren } from "hono/jsx";
import { LANGUAGES, type Language, type Message, type T } from "../language/index.ts";
import { ErrorSummary } from "./form.tsx";
import { messages } from "./messages.ts";
import { asset } from "./static.ts";
import { type Problem, said, type Words } from "./words.ts";

export interface MastheadLink {
  readonly href: string;
  readonly label: Words;
  readonly current?: boolean | undefined;
}

/** What surrounds a page: the same for all pages of one front door. */
export interface Frame {
  readonly t: T;
  /** Address without the language: "/statements/s-7kq2mx". A query may follow; the language switcher keeps it. */
  readonly path: string;
  /** "https://example.org", for canonical and hreflang addresses. */
  readonly publicAddress: string;
  readonly masthead: {
    readonly name: Message | string;
    /** Where the name leads; the language's front page if left out. */
    readonly href?: string | undefined;
    readonly links: readonly MastheadLink[];
    /** Acting for …, sign out. */
    readonly aside?: Child;
  };
  readonly footer?: Child;
  /** Languages in which this page can be read; all three if left out. */
  readonly alternates?: readonly Language[] | undefined;
  /** True for everything behind a sign-in or a secret link. */
  readonly noindex?: boolean | undefined;
  /** The lasting address, if it is not `publicAddress/{language}{path}`. */
  readonly canonical?: string | undefined;
}

interface PageProps {
  frame: Frame;
  /** In the window's title and as the page's `h1`. */
  title: Words & (Message | string);
  /** One or two sentences under the title. */
  lead?: Words | undefined;
  /** Chips and buttons on the title's line. */
  beside?: Child;
  /** Over the title: where this page belongs, as one link back. */
  back?: { href: string; label: Words } | undefined;
  /** The page writes its own `h1`. */
  ownHeading?: boolean | undefined;
  /** Listed over the title, each linked to its field. */
  problems?: readonly Problem[] | undefined;
  /** A passphrase is asked for: what was typed comes back, but not that. */
  secret?: boolean | undefined;
  /** For Open Graph and search engines; public pages only. */
  description?: string | undefined;
  /** More elements for the head: feeds, structured data. */
  head?: Child;
  /** A sheet to print and keep: no navigation around it. */
  print?: boolean | undefined;
}

/** A whole document, from the doctype on. `c.html(<Page …>)` */
export function Page(props: PropsWithChildren<PageProps>) {
  const { frame, children } = props;
  const { t, masthead } = frame;
  const problems = props.problems ?? [];
  const heading = said(t, props.title);
  const title = problems.length > 0 ? t(messages.problemInTitle, { title: String(heading) }) : String(heading);
  const site = String(said(t, masthead.name));
  return (
    <>
      {raw("<!doctype html>")}
      <html lang={t.language} dir={t.direction}>
        <head>
          <meta charset="utf-8" />
          <title>{title === site ? title : `${title} · ${site}`}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <link rel="stylesheet" href={asset("look.css")} />
          <link rel="icon" href={asset("icon.svg")} type="image/svg+xml" />
          <Addresses frame={frame} title={String(heading)} site={site} description={props.description} />
          <script src={asset("enhance.js")} defer></script>
          {props.head}
        </head>
        <body class={props.print ? "sheet" : undefined}>
          <a class="skip" href="#content">
            {t(messages.skip)}
          </a>
          {props.print ? null : <Masthead frame={frame} />}
          <main id="content" class="wrap" tabindex={-1}>
            {props.back && (
              <p class="back">
                <a href={props.back.href}>{said(t, props.back.label)}</a>
              </p>
            )}
            <ErrorSummary t={t} problems={problems} secret={props.secret} />
            {props.ownHeading ? null : (
              <header class="title">
                <div class="line">
                  <h1>{heading}</h1>
                  {props.beside}
                </div>
                {props.lead ? <p class="lead">{said(t, props.lead)}</p> : null}
              </header>
            )}
            {children}
          </main>
          {frame.footer ? (
            <footer>
              <div class="wrap line">{frame.footer}</div>
            </footer>
          ) : null}
        </body>
      </html>
    </>
  );
}

function Addresses(props: { frame: Frame; title: string; site: string; description?: string | undefined }) {
  const { frame, title, site, description } = props;
  if (frame.noindex) return <meta name="robots" content="noindex, nofollow" />;
  const { t, publicAddress } = frame;
  const path = frame.path.replace(/[?#].*$/su, "");
  const languages = frame.alternates ?? LANGUAGES;
  const canonical = frame.canonical ?? `${publicAddress}/${t.language}${path}`;
  return (
    <>
      <link rel="canonical" href={canonical} />
      {languages.map((language) => (
        <link rel="alternate" hreflang={language} href={`${publicAddress}/${language}${path}`} />
      ))}
      {description ? <meta name="description" content={description} /> : null}
      <meta property="og:type" content="article" />
      <meta property="og:title" content={title} />
      <meta property="og:site_name" content={site} />
      <meta property="og:url" content={canonical} />
      <meta property="og:locale" content={{ ar: "ar_AR", fr: "fr_FR", en: "en_GB" }[t.language]} />
      {description ? <meta property="og:description" content={description} /> : null}
    </>
  );
}

function Masthead({ frame }: { frame: Frame }) {
  const { t, masthead } = frame;
  return (
    <header class="masthead">
      <div class="wrap">
        <a class="name" href={masthead.href ?? `/${t.language}/`}>
          {said(t, masthead.name)}
        </a>
        {masthead.links.length > 0 ? (
          <nav class="sections" aria-label={t(messages.sections)}>
            {masthead.links.map((link) => (
              <a href={link.href} aria-current={link.current ? "page" : undefined}>
                {said(t, link.label)}
              </a>
            ))}
          </nav>
        ) : null}
        <LanguageSwitcher frame={frame} />
        {masthead.aside ? <div class="aside">{masthead.aside}</div> : null}
      </div>
    </header>
  );
}

const OWN_NAMES: Readonly<Record<Language, string>> = { ar: "العربية", fr: "Français", en: "English" };

function LanguageSwitcher({ frame }: { frame: Frame }) {
  const { t } = frame;
  return (
    <nav class="languages" aria-label={t(messages.languages)}>
      {LANGUAGES.map((language) => (
        <a
          href={`/${language}${frame.path}`}
          lang={language}
          hreflang={language}
          aria-current={language === t.language ? "true" : undefined}
        >
          {OWN_NAMES[language]}
        </a>
      ))}
    </nav>
  );
}

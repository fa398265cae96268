import type { Child, PropsWithChildren } from "hono/jsx";
import { type Language, type T, typeset } from "../../platform/language/index.ts";
import { type Frame, Time } from "../../platform/page/index.ts";
import { messages } from "../messages.ts";
import type { CoalitionSnapshot, PartialDate, Texts } from "../model.ts";

/** What every public page knows of where it stands. */
export interface Site {
  readonly t: T;
  readonly publicAddress: string;
  readonly onionAddress: string | null;
  readonly coalition: CoalitionSnapshot | null;
}

type Place = "statements" | "members" | "join" | "help" | "search";

const PLACES: readonly Place[] = ["statements", "members", "join", "help", "search"];

/** The public masthead and footer. `path` without the language: "/statements". */
export function frameOf(site: Site, path: string, more: Partial<Frame> & { at?: Place } = {}): Frame {
  const { t, publicAddress } = site;
  const { at, ...rest } = more;
  return {
    t,
    path,
    publicAddress,
    masthead: {
      name: coalitionName(site),
      links: PLACES.map((place) => ({ href: `/${t.language}/${place}`, label: messages[place], current: place === at })),
    },
    footer: <Footer t={t} />,
    ...rest,
  };
}

export function coalitionName({ t, coalition }: Pick<Site, "t" | "coalition">): string {
  return coalition?.names[t.language] ?? t(messages.coalition);
}

function Footer({ t }: { t: T }) {
  return (
    <>
      <span>{t(messages.footer)}</span>
      <a class="push" href={`/${t.language}/about`}>
        {t(messages.about)}
      </a>
      <a href={`/${t.language}/security`}>{t(messages.security)}</a>
      <a href={`/${t.language}/sign-in`} rel="nofollow">
        {t(messages.membersDesk)}
      </a>
      <a href={`/${t.language}/feed.atom`} type="application/atom+xml">
        {t(messages.feed)}
      </a>
    </>
  );
}

/** Links that every public page has in its head: its feed, and where to go without a language chosen. */
export function HeadLinks({ site, path }: { site: Site; path?: string | null }) {
  const { t, publicAddress } = site;
  return (
    <>
      {path == null ? null : <link rel="alternate" hreflang="x-default" href={publicAddress + path} />}
      <link rel="alternate" type="application/atom+xml" title={t(messages.feed)} href={`/${t.language}/feed.atom`} />
    </>
  );
}

/** A date told only as precisely as it is known. */
export function PartialTime({ t, date }: { t: T; date: PartialDate }) {
  return <Time t={t} {...instantOf(date)} />;
}

export function sayPartial(t: T, date: PartialDate): string {
  const { at, ...options } = instantOf(date);
  return t.date(at, options);
}

/** @param date checked at the door */
export function instantOf(date: PartialDate) {
  const [year, month = "01", day = "01"] = date.split("-");
  const precision = date.length === 4 ? ("year" as const) : date.length === 7 ? ("month" as const) : ("day" as const);
  return { at: new Date(`${year}-${month}-${day}T00:00:00Z`), precision, zone: "UTC" };
}

/** Words in the reader's language, else in another one, marked as such; null when there are none. */
export function inBest(texts: Texts | null | undefined, language: Language): { text: string; language: Language } | null {
  if (!texts) return null;
  for (const one of [language, "en", "fr", "ar"] as const) {
    const text = texts[one];
    if (text) return { text, language: one };
  }
  return null;
}

/** A name or sentence of another hand, isolated, and marked with its language where it is not the page's. */
export function Best({ t, texts }: { t: T; texts: Texts | null | undefined }) {
  const best = inBest(texts, t.language);
  if (!best) return <></>;
  return <bdi lang={best.language === t.language ? undefined : best.language}>{typeset(best.language, best.text)}</bdi>;
}

export function LanguageLinks({
  t,
  languages,
  href,
}: {
  t: T;
  languages: readonly Language[];
  href: (language: Language) => string;
}): Child {
  return languages.map((language, i) => (
    <>
      {i > 0 ? " · " : ""}
      {language === t.language ? (
        <span>{OWN_NAMES[language]}</span>
      ) : (
        <a lang={language} hreflang={language} href={href(language)}>
          {OWN_NAMES[language]}
        </a>
      )}
    </>
  ));
}

export const OWN_NAMES: Readonly<Record<Language, string>> = { ar: "العربية", fr: "Français", en: "English" };

/** A term and what is known of it, for a list of facts. */
export function Fact({ term, children }: PropsWithChildren<{ term: string }>) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const SHOWN = 44;

/** A link that leads away and says where: its host and, as far as it fits, its path. Nobody learns where it was followed. */
export function Outside({ href }: { href: string }) {
  const bare = href.replace(/^(?:https?:\/\/(?:www\.)?|mailto:)|\/$/g, "");
  const shown = bare.length <= SHOWN ? bare : (bare.split("/")[0] ?? bare);
  return (
    <a href={href} rel="noreferrer" dir="ltr">
      {shown}
    </a>
  );
}

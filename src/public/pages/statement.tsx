import type { Child } from "hono/jsx";
import { compareNames, LANGUAGES, type Language, type Message, nested, plain, type T, typeset } from "../../platform/language/index.ts";
import { Code, Name, Page, Time } from "../../platform/page/index.ts";
import { StructuredTextView } from "../../platform/text/index.ts";
import { messages } from "../messages.ts";
import type { Ask, Place, SignatoriesSnapshot, Signatory, StatementSnapshot, Texts } from "../model.ts";
import { coalitionName, Fact, frameOf, HeadLinks, inBest, LanguageLinks, OWN_NAMES, PartialTime, type Site, sayPartial } from "./frame.tsx";

export interface VersionLine {
  readonly version: number;
  readonly nature: StatementSnapshot["nature"];
  readonly change: string | null;
  readonly publishedAt: Date;
}

/** One version of a statement with what stands around it. Coalition's previews fill it from a draft. */
export interface StatementView {
  readonly snapshot: StatementSnapshot;
  /** Null in a preview. */
  readonly publishedAt: Date | null;
  /** Languages in which the statement can be read. */
  readonly languages: readonly Language[];
  /** Of this language, newest first; empty in a preview. */
  readonly versions: readonly VersionLine[];
  readonly signatories: SignatoriesSnapshot | null;
  /** Slugs of organisations that have a page here; others get no link. */
  readonly pages: ReadonlySet<string>;
  readonly places: readonly Place[];
  readonly corrections: readonly { readonly text: Texts; readonly at: Date }[];
}

export const NATURES = {
  first: messages.natureFirst,
  substantive: messages.natureSubstantive,
  editorial: messages.natureEditorial,
} as const;

const ISSUED_AS = {
  coalition: messages.issuedAsCoalition,
  members: messages.issuedAsMembers,
  wider: messages.issuedAsWider,
} as const;

interface StatementProps {
  site: Site;
  view: StatementView;
  /** Above everything: "this is a preview". */
  banner?: Child;
  /** Set for previews: the address is secret, and nothing on the page leads to a public one that is not there yet. */
  preview?: { path: string };
  /** Only on an older version: what it says of itself, and the differences below the text. */
  older?: { newest: number; differences: Child };
}

/** What readers get of one statement in one language. */
export function StatementPage({ site, view, banner, preview, older }: StatementProps) {
  const { t } = site;
  const { snapshot: s } = view;
  const base = `/statements/${s.publicId}`;
  const path = preview?.path ?? base; // also for a version: the others need not have it, and the statement is what lasts
  return (
    <Page
      frame={frameOf(site, path, {
        at: "statements",
        alternates: view.languages,
        noindex: !!preview || !!older,
      })}
      title={s.title}
      ownHeading
      description={s.summary ?? undefined}
      head={preview ? null : <HeadLinks site={site} />}
    >
      {banner}
      {older && older.newest !== s.version ? <OlderNotice t={t} address={`/${t.language}${base}`} newest={older.newest} /> : null}
      <article class="split reading">
        <header class="title">
          <p class="small">
            <PartialTime t={t} date={s.issuedOn} /> · {t(ISSUED_AS[s.issuedAs])}
            {s.text ? ` · ${t(messages.versionN, { n: s.version })}` : ""}
          </p>
          <h1>
            <bdi lang={s.titleLanguage === t.language ? undefined : s.titleLanguage}>{typeset(s.titleLanguage, s.title)}</bdi>
          </h1>
          {s.titleLanguage === t.language ? null : (
            <p class="small">{t(messages.titleQuoted, { language: t.languageName(s.titleLanguage) })}</p>
          )}
          {s.summary ? <p class="lead">{typeset(s.language, s.summary)}</p> : null}
        </header>
        <aside class="rail apart" aria-label={t(messages.atAGlance)}>
          <Rail site={site} view={view} preview={!!preview} />
        </aside>
        <div class="stack">
          {s.text ? <StructuredTextView text={s.text} language={s.language} /> : <TextElsewhere t={t} places={s.textAt} />}
          <Asks t={t} asks={s.asks} />
          {older?.differences}
          <Corrections t={t} corrections={view.corrections} />
          {preview && !view.signatories ? null : <Signatories t={t} snapshot={view.signatories} pages={view.pages} />}
        </div>
      </article>
    </Page>
  );
}

function OlderNotice({ t, address, newest }: { t: T; address: string; newest: number }) {
  return (
    <div class="notice warn">
      <p>
        {t(messages.oldVersion)} <a href={address}>{t(messages.toNewest, { n: newest })}</a>
      </p>
    </div>
  );
}

function Rail({ site, view, preview }: { site: Site; view: StatementView; preview: boolean }) {
  const { t, publicAddress } = site;
  const { snapshot: s, languages, versions } = view;
  const address = `/${t.language}/statements/${s.publicId}`;
  const missing = LANGUAGES.filter((language) => !languages.includes(language));
  const elsewhere = [...s.alsoPublishedAt, ...view.places];
  return (
    <>
      <dl class="facts">
        <Fact term={t(messages.languages)}>
          {preview ? (
            languages.map((language) => OWN_NAMES[language]).join(" · ")
          ) : (
            <LanguageLinks t={t} languages={languages} href={(language) => `/${language}/statements/${s.publicId}`} />
          )}
          {missing.length > 0 ? (
            <p class="small">{plain(t(messages.missingShort, { languages: t.list(missing.map((one) => t.languageName(one))) }))}</p>
          ) : null}
          {s.original && languages.length > 1 ? (
            <p class="small">{plain(t(messages.original, { language: t.languageName(s.original) }))}</p>
          ) : null}
        </Fact>
        {s.addressees.length > 0 ? (
          <Fact term={t(messages.addressees)}>
            <ul class="plain">
              {s.addressees.map((name) => (
                <li>
                  <Name>{name}</Name>
                </li>
              ))}
            </ul>
          </Fact>
        ) : null}
      </dl>
      <dl class="facts later">
        <Fact term={t(messages.cite)}>
          <p>
            <Code>{`${s.publicId.toUpperCase()} v${s.version}`}</Code>
          </p>
          <p class="small">{citation(site, s)}</p>
          <p class="small">
            <Code>{`${publicAddress}${address}`}</Code>
          </p>
        </Fact>
        {s.text && !preview ? (
          <Fact term={t(messages.takeWithYou)}>
            <a href={`${address}/text`} download={`${s.publicId}-${t.language}-v${s.version}.txt`}>
              {t(messages.plainText)}
            </a>
          </Fact>
        ) : null}
        {elsewhere.length > 0 ? (
          <Fact term={t(messages.alsoAt)}>
            <Places t={t} places={elsewhere} />
          </Fact>
        ) : null}
        {s.text && versions.length > 0 ? (
          <Fact term={t(messages.versions)}>
            <ol class="plain" reversed>
              {versions.map((v) => (
                <li>
                  <a href={`${address}/versions/${v.version}`} aria-current={v.version === s.version ? "true" : undefined}>
                    {t(messages.versionOf, { n: v.version, at: t.date(v.publishedAt) })}
                  </a>{" "}
                  <span class="small">{t(NATURES[v.nature])}</span>
                  {v.change ? <p class="small">{v.change}</p> : null}
                </li>
              ))}
            </ol>
          </Fact>
        ) : null}
        {s.hash ? (
          <Fact term={t(messages.fingerprint)}>
            <Code>
              {s.hash.match(/.{1,16}/g)!.map((part) => (
                <>
                  {part}
                  <wbr />
                </>
              ))}
            </Code>
          </Fact>
        ) : null}
        {view.publishedAt && s.text ? (
          <Fact term={t(messages.published)}>
            <Time t={t} at={view.publishedAt} />
          </Fact>
        ) : null}
      </dl>
    </>
  );
}

/** The line a journalist or a lawyer copies. */
export function citation(site: Site, s: StatementSnapshot): string {
  const { t } = site;
  const title = typeset(t.language, nested(t.language, s.title));
  const date = sayPartial(t, s.issuedOn);
  if (s.issuedAs !== "coalition") return t(messages.citationOfOthers, { title, date });
  return t(messages.citation, { who: coalitionName(site), title, date, version: String(s.version) });
}

function TextElsewhere({ t, places }: { t: T; places: readonly Place[] }) {
  return (
    <div class="notice">
      <p>{t(places.length > 0 ? messages.textElsewhere : messages.textElsewhereNone)}</p>
      {places.length > 0 ? <Places t={t} places={places} /> : null}
    </div>
  );
}

function Places({ t, places }: { t: T; places: readonly Place[] }) {
  const kinds = { "full text": messages.fullText, "press release": messages.pressRelease, report: messages.report };
  const names = new Intl.DisplayNames([t.language], { type: "language" });
  return (
    <ul class="plain">
      {places.map((place) => (
        <li>
          <a href={place.href} rel="noreferrer" hreflang={place.language ?? undefined}>
            <Name>{place.publisher}</Name>
          </a>{" "}
          <span class="small">
            {[t(kinds[place.kind]), place.language && names.of(place.language), place.date && sayPartial(t, place.date)]
              .filter(Boolean)
              .join(t.language === "ar" ? "، " : ", ")}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The text before it often has a heading of its own for what is asked: this one says what the list adds. */
export function headingOfAsks(asks: readonly Ask[]): Message {
  return asks.some((ask) => ask.to.length > 0) ? messages.asksByAddressee : messages.asks;
}

/** Of whom it is asked, and by when; empty where neither is said. */
export function sayAskOf(t: T, { to, by }: Ask): string {
  const who = to.length > 0 ? typeset(t.language, t(messages.asksOf, { who: t.list(to) })) : "";
  const when = by ? t(by.length === 10 ? messages.askBy : messages.askIn, { at: sayPartial(t, by) }) : "";
  return [who, when].filter(Boolean).join(" · ");
}

function Asks({ t, asks }: { t: T; asks: readonly Ask[] }) {
  if (asks.length === 0) return <></>;
  return (
    <section class="stack">
      <h2>{t(headingOfAsks(asks))}</h2>
      <ol class="asks">
        {asks.map((ask) => (
          <li>
            {typeset(t.language, ask.what)}
            {ask.to.length > 0 || ask.by ? <p class="small">{sayAskOf(t, ask)}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Corrections({ t, corrections }: { t: T; corrections: StatementView["corrections"] }) {
  if (corrections.length === 0) return <></>;
  return (
    <section class="stack" id="corrections">
      <h2>{t(messages.corrections)}</h2>
      <ol class="timeline">
        {corrections.map(({ text, at }) => {
          const best = inBest(text, t.language);
          return (
            <li>
              <Time t={t} at={at} />
              <span lang={best && best.language !== t.language ? best.language : undefined} dir="auto">
                {best?.text}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const ORDERS = {
  alphabetical: messages.orderAlphabetical,
  "co-leads-first": messages.orderCoLeads,
  given: messages.orderGiven,
} as const;

/** The one list of who signed, in the stated order, and how many names are withheld. */
function Signatories({ t, snapshot, pages }: { t: T; snapshot: SignatoriesSnapshot | null; pages: ReadonlySet<string> }) {
  const total = snapshot ? snapshot.signatories.length + snapshot.unnamed : 0;
  if (!snapshot || (total === 0 && !snapshot.stated))
    return (
      <section class="stack">
        <h2>{t(messages.signatoriesHeading)}</h2>
        <p>{t(messages.noSignatories)}</p>
      </section>
    );
  const named = inStatedOrder(t, snapshot);
  const stated = inBest(snapshot.stated, t.language);
  return (
    <section class="stack" id="signatories">
      <h2>{stated ? t(messages.signatoriesHeading) : t(messages.signedHeading, { n: total })}</h2>
      {stated ? <p class="small">{t(messages.statedCount, { stated: stated.text })}</p> : null}
      {named.length > 1 ? <p class="small">{t(ORDERS[snapshot.order])}</p> : null}
      {named.length > 0 ? (
        <ul class="names">
          {named.map((s) => (
            <li>
              <SignatoryName t={t} signatory={s} linked={s.slug !== null && pages.has(s.slug)} />
            </li>
          ))}
        </ul>
      ) : null}
      {snapshot.unnamed > 0 ? <p>{t(named.length > 0 ? messages.withheld : messages.withheldOnly, { n: snapshot.unnamed })}</p> : null}
    </section>
  );
}

export function inStatedOrder(t: T, snapshot: SignatoriesSnapshot): readonly Signatory[] {
  if (snapshot.order === "given") return snapshot.signatories;
  const compare = compareNames(t.language);
  const name = (s: Signatory) => inBest(s.names, t.language)?.text ?? "";
  const first = (s: Signatory) => (snapshot.order === "co-leads-first" && s.coLead ? 0 : 1);
  return snapshot.signatories.toSorted((a, b) => first(a) - first(b) || compare(name(a), name(b)));
}

function SignatoryName({ t, signatory, linked }: { t: T; signatory: Signatory; linked: boolean }) {
  const best = inBest(signatory.names, t.language);
  const name = (
    <bdi lang={best && best.language !== t.language ? best.language : undefined}>{best && typeset(best.language, best.text)}</bdi>
  );
  return linked ? <a href={`/${t.language}/members/${signatory.slug}`}>{name}</a> : name;
}

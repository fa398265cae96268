import type { Services } from "../../platform/http/index.ts";
import { LANGUAGES, type Language, translator } from "../../platform/language/index.ts";
import { isPublicId, isSlug } from "../model.ts";
import { AboutPage, JoinPage, SecurityPage } from "../pages/about.tsx";
import { GonePage, MissingLanguagePage, NotFoundPage } from "../pages/absent.tsx";
import type { Site } from "../pages/frame.tsx";
import { HelpPage } from "../pages/help.tsx";
import { HomePage } from "../pages/home.tsx";
import { MemberPage, MembersPage } from "../pages/members.tsx";
import { plainTextOf } from "../pages/plain-text.ts";
import { type Result, SearchPage } from "../pages/search.tsx";
import { StatementPage, type StatementView } from "../pages/statement.tsx";
import { type Narrowing, narrow, PER_PAGE, StatementsPage } from "../pages/statement-list.tsx";
import { Differences } from "../pages/versions.tsx";
import { search } from "../search.ts";
import { type Catalogue, readStatement, type StatementRecord } from "../store.ts";
import type { Made } from "./pack.ts";

export type PublicServices = Pick<Services, "reader" | "settings" | "now" | "log">;

/** What a page is made from: nothing of the reader but the address and its language. */
export interface Ground {
  readonly site: Site;
  readonly catalogue: Catalogue;
  readonly reader: PublicServices["reader"];
  /** Address as asked, without the language and the query. */
  readonly path: string;
}

export function siteOf({ settings }: Pick<PublicServices, "settings">, catalogue: Pick<Catalogue, "coalition">, language: Language): Site {
  return {
    t: translator(language, settings.zone),
    publicAddress: settings.publicAddress,
    onionAddress: settings.onionAddress,
    coalition: catalogue.coalition,
  };
}

export const home = ({ site, catalogue }: Ground) => html(<HomePage site={site} catalogue={catalogue} />);
export const members = ({ site, catalogue }: Ground) => html(<MembersPage site={site} organisations={catalogue.organisations} />);
export const join = ({ site, catalogue }: Ground) => html(<JoinPage site={site} organisations={catalogue.organisations} />);
export const aboutUs = ({ site, catalogue }: Ground) => html(<AboutPage site={site} organisations={catalogue.organisations} />);
export const security = ({ site }: Ground) => html(<SecurityPage site={site} />);
export const getHelp = ({ site, catalogue }: Ground) =>
  html(<HelpPage site={site} organisations={catalogue.organisations} others={catalogue.help} />);

/** Kept only where the choice finds something: made-up filters must not fill the memory. */
export function statements({ site, catalogue }: Ground, narrowing: Narrowing): Promise<Made> {
  const { subjects, organisations } = catalogue;
  const n = narrow(subjects, narrowing, site.t.language).length;
  const keep = narrowing.page === 1 ? n > 0 || subjects.length === 0 : narrowing.page <= Math.ceil(n / PER_PAGE);
  return html(<StatementsPage {...{ site, subjects, organisations, narrowing }} />, { keep });
}

export async function member(ground: Ground, slug: string): Promise<Made> {
  const { site, catalogue } = ground;
  const organisation = isSlug(slug) ? catalogue.organisations.find((o) => o.slug === slug) : undefined;
  if (!organisation) return notFound(ground);
  const signed = catalogue.subjects.filter((subject) => subject.signedBy.includes(slug));
  return html(<MemberPage site={site} organisation={organisation} signed={signed} />);
}

export async function statement(ground: Ground, publicId: string): Promise<Made> {
  const { site, catalogue } = ground;
  const language = site.t.language;
  const record = await find(ground, publicId);
  if (!record) return notFound(ground);
  const newest = record.texts.find(({ snapshot }) => snapshot.language === language);
  if (newest) return html(<StatementPage site={site} view={viewOf(ground, record, newest)} />);
  const withdrawal = record.withdrawals.find((w) => w.version === null && (w.language === language || w.language === null));
  if (withdrawal) return gone(ground, withdrawal);
  const subject = catalogue.subjects.find((one) => one.publicId === publicId);
  return subject ? html(<MissingLanguagePage site={site} subject={subject} />) : notFound(ground);
}

/** A version by its number, with what it changed of the one before it. */
export async function version(ground: Ground, publicId: string, n: string): Promise<Made> {
  const { site } = ground;
  const { t } = site;
  const record = /^[1-9]\d{0,4}$/.test(n) ? await find(ground, publicId) : null;
  if (!record) return notFound(ground);
  const all = record.texts.filter(({ snapshot }) => snapshot.language === t.language);
  const at = all.findIndex(({ snapshot }) => snapshot.version === Number(n));
  const wanted = all[at];
  if (!wanted) {
    const withdrawal = record.withdrawals.find((w) => (w.version ?? Number(n)) === Number(n) && (w.language ?? t.language) === t.language);
    return withdrawal ? gone(ground, withdrawal) : notFound(ground);
  }
  const before = all[at + 1]?.snapshot;
  const differences = before ? <Differences t={t} before={before} after={wanted.snapshot} /> : null;
  const view = viewOf(ground, record, wanted);
  return html(<StatementPage site={site} view={view} older={{ newest: all[0]!.snapshot.version, differences }} />);
}

export async function plainText(ground: Ground, publicId: string): Promise<Made> {
  const { site } = ground;
  const record = await find(ground, publicId);
  const newest = record?.texts.find(({ snapshot }) => snapshot.language === site.t.language)?.snapshot;
  if (!newest?.text) return notFound(ground);
  return { status: 200, type: "text/plain; charset=utf-8", body: plainTextOf(site, newest, record!), keep: true };
}

export async function find({ reader }: Ground, publicId: string): Promise<StatementRecord | null> {
  return isPublicId(publicId) ? readStatement(reader, publicId) : null;
}

const MOST_TYPED = 200;

export async function searchFor({ site, catalogue, reader }: Ground, typed: string): Promise<Made> {
  const query = typed.slice(0, MOST_TYPED).trim();
  const found = query ? await search(reader, query, site.t.language) : null;
  const results = found?.hits.flatMap(({ kind, ref }): Result[] => {
    const subject = kind === "statement" ? catalogue.subjects.find((s) => s.publicId === ref) : undefined;
    const organisation = kind === "organisation" ? catalogue.organisations.find((o) => o.slug === ref) : undefined;
    return subject ? [{ subject }] : organisation ? [{ organisation }] : [];
  });
  return html(<SearchPage site={site} query={query} results={results ?? null} nearly={found?.nearly ?? false} />, { keep: query === "" });
}

export function notFound({ site, path }: Ground): Promise<Made> {
  return html(<NotFoundPage site={site} path={path} />, { status: 404, keep: false });
}

function gone({ site, path }: Ground, withdrawal: StatementRecord["withdrawals"][number]): Promise<Made> {
  return html(<GonePage site={site} path={path} withdrawal={withdrawal} />, { status: 410 });
}

function viewOf(
  { catalogue, site }: Ground,
  record: StatementRecord,
  { snapshot, publishedAt }: StatementRecord["texts"][number],
): StatementView {
  const own = record.texts.filter((text) => text.snapshot.language === site.t.language);
  return {
    snapshot,
    publishedAt,
    languages: LANGUAGES.filter((language) => record.texts.some((text) => text.snapshot.language === language)),
    versions: own.map(({ snapshot: s, publishedAt: at }) => ({ version: s.version, nature: s.nature, change: s.change, publishedAt: at })),
    signatories: record.signatories,
    pages: new Set(catalogue.organisations.map((o) => o.slug)),
    places: record.places,
    corrections: record.corrections,
  };
}

async function html(page: { toString(): string | Promise<string> }, more: Partial<Made> = {}): Promise<Made> {
  return { status: 200, type: "text/html; charset=utf-8", body: String(await page.toString()), keep: true, ...more };
}

import type { Db, Sql } from "../platform/database/index.ts";
import type { Language } from "../platform/language/index.ts";
import type {
  CoalitionSnapshot,
  HelpSnapshot,
  OrganisationSnapshot,
  PartialDate,
  Place,
  SignatoriesSnapshot,
  StatementSnapshot,
  Texts,
} from "./model.ts";

/** The newest version of a statement in one language, without its text: what lists, feeds and the sitemap need. */
export type Entry = Omit<StatementSnapshot, "text" | "asks"> & { readonly publishedAt: Date };

export interface Subject {
  readonly publicId: string;
  readonly entries: Readonly<Partial<Record<Language, Entry>>>;
  readonly issuedOn: PartialDate;
  /** Names shown and withheld together. */
  readonly signatures: number;
  readonly stated: Texts | null;
  /** Members' pages among the signatories. */
  readonly signedBy: readonly string[];
}

export interface Withdrawal {
  readonly publicId: string;
  /** Null: every language; every version. */
  readonly language: Language | null;
  readonly version: number | null;
  readonly at: Date;
}

/** Everything published, in outline: small enough to hold once for each generation. */
export interface Catalogue {
  readonly coalition: CoalitionSnapshot | null;
  /** Newest first. */
  readonly subjects: readonly Subject[];
  readonly organisations: readonly OrganisationSnapshot[];
  readonly help: readonly HelpSnapshot[];
  readonly withdrawals: readonly Withdrawal[];
}

export async function readGeneration(reader: Sql): Promise<number> {
  const [row] = await reader<{ n: number }[]>`select n from published.generation`;
  if (!row) throw new Error("schema published has no generation: migrations are missing");
  return row.n;
}

/** What the coalition says of itself; null before it has said anything. */
export async function readCoalition(reader: Sql): Promise<CoalitionSnapshot | null> {
  const [row] = await reader<{ document: CoalitionSnapshot }[]>`select document from published.coalition`;
  return row?.document ?? null;
}

export async function readCatalogue(reader: Sql): Promise<Catalogue> {
  const [entries, signed, organisations, help, coalition, withdrawals] = await Promise.all([
    reader<{ document: Omit<Entry, "publishedAt">; publishedAt: Date }[]>`
      select distinct on (public_id, language) document - 'text' - 'asks' as document, published_at
      from published.statement_text order by public_id, language, version desc`,
    reader<{ publicId: string; named: number; unnamed: number; slugs: (string | null)[]; stated: Texts | null }[]>`
      select public_id, jsonb_array_length(document->'signatories') as named, (document->>'unnamed')::integer as unnamed,
        jsonb_path_query_array(document, '$.signatories[*].slug') as slugs, document->'stated' as stated
      from published.signatories`,
    reader<{ document: OrganisationSnapshot }[]>`select document from published.organisation order by slug`,
    reader<{ document: HelpSnapshot }[]>`select document from published.help order by position`,
    readCoalition(reader),
    reader<{ publicId: string; language: string; version: number; withdrawnAt: Date }[]>`
      select public_id, language, version, withdrawn_at from published.withdrawal order by withdrawn_at desc, public_id`,
  ]);
  const signatures = new Map(signed.map((row) => [row.publicId, row]));
  const bySubject = Map.groupBy(entries, (row) => row.document.publicId);
  const subjects = [...bySubject].map(([publicId, rows]): Subject => {
    const who = signatures.get(publicId);
    return {
      publicId,
      entries: Object.fromEntries(rows.map(({ document, publishedAt }) => [document.language, { ...document, publishedAt }])),
      issuedOn: rows[0]!.document.issuedOn,
      signatures: who ? who.named + who.unnamed : 0,
      stated: who?.stated ?? null,
      signedBy: who?.slugs.filter((slug) => slug !== null) ?? [],
    };
  });
  return {
    coalition,
    subjects: subjects.sort(newestFirst),
    organisations: organisations.map(({ document }) => document),
    help: help.map(({ document }) => document),
    withdrawals: withdrawals.map(toWithdrawal),
  };
}

/** One published version beside what is known of the whole statement. */
export interface StatementRecord {
  /** Every version in every language that still stands, newest version first. */
  readonly texts: readonly { readonly snapshot: StatementSnapshot; readonly publishedAt: Date }[];
  readonly signatories: SignatoriesSnapshot | null;
  readonly places: readonly Place[];
  readonly corrections: readonly { readonly text: Texts; readonly at: Date }[];
  readonly withdrawals: readonly Withdrawal[];
}

/** @returns null if nothing was ever published under this id */
export async function readStatement(db: Db, publicId: string): Promise<StatementRecord | null> {
  const [texts, signatories, places, corrections, withdrawals] = await Promise.all([
    db<{ document: StatementSnapshot; publishedAt: Date }[]>`
      select document, published_at from published.statement_text where public_id = ${publicId} order by version desc, language`,
    db<{ document: SignatoriesSnapshot }[]>`select document from published.signatories where public_id = ${publicId}`,
    db<{ document: Place }[]>`select document from published.place where public_id = ${publicId} order by position`,
    db<{ document: Texts; publishedAt: Date }[]>`
      select document, published_at from published.correction where public_id = ${publicId} order by n`,
    db<{ publicId: string; language: string; version: number; withdrawnAt: Date }[]>`
      select public_id, language, version, withdrawn_at from published.withdrawal
      where public_id = ${publicId} order by withdrawn_at desc`,
  ]);
  if (texts.length === 0 && withdrawals.length === 0) return null;
  return {
    texts: texts.map(({ document, publishedAt }) => ({ snapshot: document, publishedAt })),
    signatories: signatories[0]?.document ?? null,
    places: places.map(({ document }) => document),
    corrections: corrections.map(({ document, publishedAt }) => ({ text: document, at: publishedAt })),
    withdrawals: withdrawals.map(toWithdrawal),
  };
}

function toWithdrawal(row: { publicId: string; language: string; version: number; withdrawnAt: Date }): Withdrawal {
  const { publicId, language, version, withdrawnAt } = row;
  return { publicId, language: (language || null) as Language | null, version: version || null, at: withdrawnAt };
}

/** By issue date as far as it is known; among equals the later publication first; the id decides what is left. */
function newestFirst(a: Subject, b: Subject): number {
  const latest = (s: Subject) => Math.max(...Object.values(s.entries).map((e) => e.publishedAt.getTime()));
  return compare(b.issuedOn, a.issuedOn) || latest(b) - latest(a) || compare(a.publicId, b.publicId);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

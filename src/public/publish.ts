import type { Db, Tx } from "../platform/database/index.ts";
import type { Language } from "../platform/language/index.ts";
import { LANGUAGES } from "../platform/language/index.ts";
import { checkHelp, checkOrganisation, checkPlaces, checkStatement } from "./border.ts";
import type {
  CoalitionSnapshot,
  Correction,
  HelpSnapshot,
  OrganisationSnapshot,
  Place,
  SignatoriesSnapshot,
  StatementSnapshot,
  Texts,
} from "./model.ts";
import { isPublicId } from "./model.ts";
import { forgetSearch, indexOrganisation, indexStatement } from "./search-index.ts";

/**
 * Publishes texts: each (statement, language, version) once and for ever. Call it in the transaction that releases.
 * @throws Error when a snapshot breaks a rule of the border (a link that is not http, https or mailto; a bad id), is
 *   already published, or was withdrawn; the caller's transaction is then lost, and nothing is half public.
 */
export async function publish(tx: Tx, snapshots: readonly StatementSnapshot[], at: Date): Promise<void> {
  for (const snapshot of snapshots) {
    checkStatement(snapshot);
    const { publicId, language, version } = snapshot;
    const [withdrawn] = await tx`
      select 1 as one from published.withdrawal where public_id = ${publicId}
        and language in ('', ${language}) and version in (0, ${version})`;
    if (withdrawn) throw new Error("withdrawn: it does not come back under its id");
    await tx`
      insert into published.statement_text (public_id, language, version, document, published_at)
      values (${publicId}, ${language}, ${version}, ${tx.json(snapshot as never)}, ${at})`;
  }
  for (const id of new Set(snapshots.map((s) => s.publicId))) await indexStatement(tx, id);
  await announce(tx);
}

/** The newest version of this statement that is public, in whatever language; null while nothing is. */
export async function newestVersion(db: Db, publicId: string): Promise<number | null> {
  const [row] = await db<{ n: number | null }[]>`select max(version) as n from published.statement_text where public_id = ${publicId}`;
  return row?.n ?? null;
}

/** Whether the whole statement was withdrawn: its address is never used again. */
export async function isWithdrawn(db: Db, publicId: string): Promise<boolean> {
  const [row] = await db`select 1 from published.withdrawal where public_id = ${publicId} and language = '' and version = 0`;
  return row !== undefined;
}

/** Sets who signed. The earlier list is gone: there is no history of it here. */
export async function publishSignatories(tx: Tx, snapshot: SignatoriesSnapshot, at: Date): Promise<void> {
  if (!isPublicId(snapshot.publicId)) throw new Error("not a public id");
  await tx`
    insert into published.signatories (public_id, document, published_at)
    values (${snapshot.publicId}, ${tx.json(snapshot as never)}, ${at})
    on conflict (public_id) do update set document = excluded.document, published_at = excluded.published_at`;
  await indexStatement(tx, snapshot.publicId);
  await announce(tx);
}

/** Adds to the places where a statement also stands; the list replaces the one set before. */
export async function publishPlaces(tx: Tx, publicId: string, places: readonly Place[]): Promise<void> {
  checkPlaces(places);
  await tx`delete from published.place where public_id = ${publicId}`;
  for (const [position, place] of places.entries())
    await tx`
      insert into published.place (public_id, position, document) values (${publicId}, ${position}, ${tx.json(place as never)})`;
  await announce(tx);
}

/** Puts a correction beside a published statement; its text stays as it was. */
export async function correct(tx: Tx, { publicId, text }: Correction, at: Date): Promise<void> {
  await tx`
    insert into published.correction (public_id, n, document, published_at)
    select ${publicId}, coalesce(max(n), 0) + 1, ${tx.json(text as Texts as never)}, ${at}
    from published.correction where public_id = ${publicId}`;
  await announce(tx);
}

/**
 * Withdraws a statement, or one language, or one version of it: the bytes are destroyed, the id and the date stay (410).
 * @returns whether there was anything to withdraw
 */
export async function withdraw(tx: Tx, what: { publicId: string; language?: Language; version?: number }, at: Date): Promise<boolean> {
  const { publicId, language, version } = what;
  const gone = await tx`
    delete from published.statement_text
    where public_id = ${publicId}
      ${language ? tx`and language = ${language}` : tx``}
      ${version ? tx`and version = ${version}` : tx``}
    returning 1 as one`;
  if (gone.length === 0) return false;
  await tx`
    insert into published.withdrawal (public_id, language, version, withdrawn_at)
    values (${publicId}, ${language ?? ""}, ${version ?? 0}, ${at}) on conflict do nothing`;
  await clearAway(tx, publicId);
  await announce(tx);
  return true;
}

/** What stood around the texts goes with the last of them. */
async function clearAway(tx: Tx, publicId: string): Promise<void> {
  if ((await newestVersion(tx, publicId)) === null) {
    await tx`delete from published.signatories where public_id = ${publicId}`;
    await tx`delete from published.place where public_id = ${publicId}`;
    await tx`delete from published.correction where public_id = ${publicId}`;
  }
  await indexStatement(tx, publicId);
}

/** Withdraws again what an older backup brought back. @returns how many texts went */
export async function withdrawAgain(tx: Tx): Promise<number> {
  const back = await tx`
    delete from published.statement_text t using published.withdrawal w
    where w.public_id = t.public_id and w.language in ('', t.language) and w.version in (0, t.version) returning 1 as one`;
  const withdrawn = await tx<{ publicId: string }[]>`select distinct public_id from published.withdrawal`;
  for (const { publicId } of withdrawn) await clearAway(tx, publicId);
  if (back.length > 0) await announce(tx);
  return back.length;
}

/** When this statement's list of signatories was last published; null while it is not. */
export async function signatoriesPublishedAt(tx: Tx, publicId: string): Promise<Date | null> {
  const [row] = await tx<{ publishedAt: Date }[]>`select published_at from published.signatories where public_id = ${publicId}`;
  return row?.publishedAt ?? null;
}

/** Sets the public page of a member organisation. */
export async function publishOrganisation(tx: Tx, snapshot: OrganisationSnapshot, at: Date): Promise<void> {
  checkOrganisation(snapshot);
  await tx`
    insert into published.organisation (slug, document, published_at)
    values (${snapshot.slug}, ${tx.json(snapshot as never)}, ${at})
    on conflict (slug) do update set document = excluded.document, published_at = excluded.published_at`;
  await indexOrganisation(tx, snapshot);
  await announce(tx);
}

/** Takes a member's page away. What it signed keeps its name, without a link. */
export async function withdrawOrganisation(tx: Tx, slug: string): Promise<void> {
  await tx`delete from published.organisation where slug = ${slug}`;
  for (const language of LANGUAGES) await forgetSearch(tx, "organisation", slug, language);
  await announce(tx);
}

/** Sets the help that stands outside the membership, in this order. */
export async function publishHelp(tx: Tx, offers: readonly HelpSnapshot[]): Promise<void> {
  await tx`delete from published.help`;
  for (const [position, offer] of offers.entries()) {
    checkHelp(offer);
    await tx`insert into published.help (id, position, document) values (${offer.id}, ${position}, ${tx.json(offer as never)})`;
  }
  await announce(tx);
}

/** Sets what the coalition says of itself. */
export async function publishCoalition(tx: Tx, snapshot: CoalitionSnapshot): Promise<void> {
  await tx`
    insert into published.coalition (document) values (${tx.json(snapshot as never)})
    on conflict (single) do update set document = excluded.document`;
  await announce(tx);
}

/** The row lock makes publishing transactions wait for each other: two generations never carry the same number. */
async function announce(tx: Tx): Promise<void> {
  await tx`update published.generation set n = n + 1`;
  await tx`notify published`;
}

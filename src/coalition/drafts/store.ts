import { randomInt, randomUUID } from "node:crypto";
import {
  type Actor,
  allows,
  createSafe,
  EditConflict,
  NoAccess,
  openSafe,
  type Revision,
  readCards,
  readRevision,
  readRevisions,
  type Safe,
  saveRevision,
  transaction,
  writeCard,
} from "../../people/index.ts";
import { canonicalJson, type Json } from "../../platform/crypto/index.ts";
import type { Db, Sql, Tx } from "../../platform/database/index.ts";
import { Refusal } from "../../platform/http/index.ts";
import { isLanguage, LANGUAGES, type Language } from "../../platform/language/index.ts";
import { messages } from "./messages.ts";
import { type Asks, type Draft, type InLanguages, NO_ASKS, readiness, type StatementId } from "./model.ts";
import type { LanguageReadiness, MasterText, Translation } from "./translation.ts";

/** What stands in clear of a statement. */
export interface Statement {
  readonly id: StatementId;
  /** `s-7kq2mx`: in every address, also the public one. */
  readonly publicId: string;
  /** The organisation that drafts it. */
  readonly organisation: string;
  readonly safe: string;
  readonly master: Language;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly ended: Date | null;
}

/** A statement whose safe this actor's organisation can open, with what it may do there. */
export interface OpenStatement extends Statement {
  readonly as: "reader" | "editor";
  readonly opened: Safe;
  /** In the original's language; may be empty. */
  readonly title: string;
  /** In each language that has one. */
  readonly titles: InLanguages;
  /** Which pages of the neighbouring sub-rooms this actor's roles open. */
  readonly beyond: readonly ("signing" | "release")[];
}

/** What a list shows without opening the texts; it stands in the safe's sealed card. */
export interface Card {
  readonly titles: InLanguages;
  readonly states: Readonly<Record<Language, LanguageReadiness["state"]>>;
}
export interface ListedStatement extends Statement, Card {}

/** A draft with the revision of each of its records (0 where there is none yet): what an edit must name as its base. */
export interface OpenDraft extends Draft {
  readonly revisions: Readonly<Record<Language | "asks", number>>;
}

const columns = (db: Db) => db`
  statement.id, public_id as "publicId", organisation, safe, master, created_by as "createdBy", created_at as "createdAt",
  (select at from statement_end where statement = statement.id) as ended`;

/** A statement by UUID or public id, whoever asks; null when there is none. */
export async function findStatement(db: Db, id: string): Promise<Statement | null> {
  if (/^s-[0-9a-z]{6}$/.test(id)) {
    const [found] = await db<Statement[]>`select ${columns(db)} from statement where public_id = ${id}`;
    return found ?? null;
  }
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null;
  const [found] = await db<Statement[]>`select ${columns(db)} from statement where id = ${id}`;
  return found ?? null;
}

/** The statement if the actor's organisation holds its safe; malformed, absent and foreign are all null. */
export async function openStatement(db: Db, actor: Actor, id: string): Promise<OpenStatement | null> {
  if (!allows(actor.roles, "statement.see")) return null;
  const statement = await findStatement(db, id);
  if (!statement) return null;
  const opened = await openSafe(db, actor.keyring, statement.safe);
  if (!opened) return null;
  const titles: InLanguages = Object.fromEntries(
    await Promise.all(LANGUAGES.map(async (language) => [language, await titleIn(db, opened, statement.id, language)])),
  );
  const title = titles[statement.master] ?? "";
  return { ...statement, opened, as: opened.as, title, titles, beyond: opened.as === "editor" ? beyondFor(actor) : [] };
}

async function titleIn(db: Db, opened: Safe, statement: StatementId, language: Language): Promise<string> {
  const found = await readRevision<MasterText | Translation>(db, opened, record(language), statement);
  if (!found) return "";
  return found.document.kind === "master" ? found.document.title : found.document.title.text;
}

const RELEASE = ["release.plan", "release.stop", "release.preview", "release.correct", "statement.withdraw"] as const;

function beyondFor({ roles }: Actor): OpenStatement["beyond"] {
  return [
    ...(allows(roles, "signOn.board") ? (["signing"] as const) : []),
    ...(RELEASE.some((act) => allows(roles, act)) ? (["release"] as const) : []),
  ];
}

/** Every statement the actor's organisation holds, the youngest first. */
export async function listStatements(db: Db, actor: Actor): Promise<ListedStatement[]> {
  const cards = new Map((await readCards<Card>(db, actor.keyring, SAFE)).map((card) => [card.safe, card.card]));
  if (cards.size === 0) return [];
  const found = await db<Statement[]>`
    select ${columns(db)} from statement where safe in ${db([...cards.keys()])} order by created_at desc, id`;
  return found.map((statement) => ({ ...statement, ...cards.get(statement.safe)! }));
}

const SAFE = "statement";
const record = (language: Language) => `statement-text/${language}`;
const ASKS = "statement-asks";

/** A new draft, held by the organisation the actor acts for. */
export async function createStatement(
  sql: Sql,
  actor: Actor,
  { title, master }: { title: string; master: Language },
  now: Date,
): Promise<Statement> {
  return await transaction(sql, async (tx) => {
    const opened = await createSafe(tx, actor.keyring, { label: SAFE, at: now });
    const statement: Statement = {
      id: randomUUID(),
      publicId: await newPublicId(tx),
      organisation: actor.organisation,
      safe: opened.id,
      master,
      createdBy: actor.person,
      createdAt: now,
      ended: null,
    };
    await tx`
      insert into statement (id, public_id, organisation, safe, master, created_by, created_at)
      values (${statement.id}, ${statement.publicId}, ${statement.organisation}, ${statement.safe}, ${master}, ${actor.person}, ${now})`;
    const text: MasterText = { kind: "master", title, summary: "", source: "" };
    await save(
      tx,
      actor,
      { ...statement, opened, as: "editor", title, titles: { [master]: title }, beyond: [] },
      record(master),
      0,
      text,
      now,
    );
    return statement;
  });
}

const CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";

async function newPublicId(tx: Tx): Promise<string> {
  for (;;) {
    const id = `s-${Array.from({ length: 6 }, () => CROCKFORD[randomInt(32)]).join("")}`;
    if (!(await findStatement(tx, id))) return id;
  }
}

/** The draft as it is now. */
export async function readDraft(db: Db, statement: OpenStatement): Promise<OpenDraft> {
  const translations: Partial<Record<Language, Translation>> = {};
  const revisions: Record<Language | "asks", number> = { ar: 0, fr: 0, en: 0, asks: 0 };
  let text: MasterText | null = null;
  const [asks, ...texts] = await Promise.all([
    readRevision<Asks>(db, statement.opened, ASKS, statement.id),
    ...LANGUAGES.map((language) => readRevision<MasterText | Translation>(db, statement.opened, record(language), statement.id)),
  ]);
  for (const [i, language] of LANGUAGES.entries()) {
    const found = texts[i];
    if (!found) continue;
    revisions[language] = found.n;
    if (found.document.kind === "master") text = found.document;
    else translations[language] = found.document;
  }
  revisions.asks = asks?.n ?? 0;
  return { publicId: statement.publicId, master: statement.master, text, translations, asks: asks?.document ?? NO_ASKS, revisions };
}

/** How ready each language of the draft is. */
export async function draftReadiness(db: Db, statement: OpenStatement): Promise<Record<Language, LanguageReadiness>> {
  return readiness(await readDraft(db, statement));
}

/** What an edit must carry; `base` is the revision the person had before their eyes (0: none yet). */
export interface Edit<D> {
  readonly base: number;
  readonly document: D;
}

/**
 * Saves the text in its own language.
 * @throws EditConflict when `base` is no longer the newest; Refusal 409 ended, 403 onlyRead or mayNot
 */
export async function saveMaster(sql: Sql, actor: Actor, statement: OpenStatement, edit: Edit<MasterText>, now: Date): Promise<number> {
  mayWrite(actor, statement, "statement.draft");
  return await transaction(sql, (tx) => save(tx, actor, statement, record(statement.master), edit.base, edit.document, now));
}

/** Saves a translation; the same errors. */
export async function saveTranslation(
  sql: Sql,
  actor: Actor,
  statement: OpenStatement,
  language: Language,
  edit: Edit<Translation>,
  now: Date,
): Promise<number> {
  mayWrite(actor, statement, "statement.translate");
  if (language === statement.master) throw new Refusal(404, messages.noStatement);
  return await transaction(sql, (tx) => save(tx, actor, statement, record(language), edit.base, edit.document, now));
}

/** Saves addressees and asks; the same errors. */
export async function saveAsks(sql: Sql, actor: Actor, statement: OpenStatement, edit: Edit<Asks>, now: Date): Promise<number> {
  mayWrite(actor, statement, "statement.draft");
  return await transaction(sql, (tx) => save(tx, actor, statement, ASKS, edit.base, edit.document, now));
}

/** Closes a draft for good; it stays readable. @throws Refusal 403, 409 */
export async function endStatement(sql: Sql, actor: Actor, statement: OpenStatement, now: Date): Promise<void> {
  mayWrite(actor, statement, "statement.putForward");
  await sql`
    insert into statement_end (statement, by, at) values (${statement.id}, ${actor.person}, ${now}) on conflict (statement) do nothing`;
}

/** @throws Refusal when this actor may not do `act` to this statement */
export function mayWrite(
  actor: Actor,
  statement: OpenStatement,
  act: "statement.draft" | "statement.translate" | "statement.share" | "statement.putForward" | "statement.confirmEditorial",
): void {
  if (!allows(actor.roles, act)) throw new Refusal(403, messages.mayNot);
  if (statement.as !== "editor") throw new Refusal(403, messages.onlyRead);
  if (statement.ended) throw new Refusal(409, messages.ended, { at: statement.ended });
}

async function save(
  tx: Tx,
  actor: Actor,
  statement: OpenStatement,
  of: string,
  base: number,
  document: object,
  now: Date,
): Promise<number> {
  // one editor at a time, so that the card tells of all records as they are after this edit
  await tx`select from statement where id = ${statement.id} for update`;
  const [ended] = await tx<{ at: Date }[]>`select at from statement_end where statement = ${statement.id}`;
  if (ended) throw new Refusal(409, messages.ended, { at: ended.at });
  const revision = { record: of, row: statement.id, base, document: document as Json, by: actor.person, at: now };
  const n = await saveRevision(tx, statement.opened, revision).catch((error: unknown) => {
    throw error instanceof NoAccess ? new Refusal(404, messages.noStatement) : error; // taken back meanwhile
  });
  const draft = await readDraft(tx, statement);
  const states = readiness(draft);
  const titles: Partial<Record<Language, string>> = { [statement.master]: draft.text?.title ?? "" };
  for (const [language, translation] of Object.entries(draft.translations))
    if (isLanguage(language)) titles[language] = translation.title.text;
  const card: Card = { titles, states: { ar: states.ar.state, fr: states.fr.state, en: states.en.state } };
  await writeCard(tx, statement.opened, card as unknown as Json, now);
  return n;
}

/** The history of one record, the newest first. */
export async function revisionsOf<D extends MasterText | Translation | Asks>(
  db: Db,
  statement: OpenStatement,
  of: Language | "asks",
): Promise<Revision<D>[]> {
  return (await readRevisions<D>(db, statement.opened, of === "asks" ? ASKS : record(of), statement.id)).reverse();
}

/** The text in its own language, as it is now or at revision `n`; null when there is none. */
export async function readMaster(db: Db, statement: OpenStatement, n?: number): Promise<Revision<MasterText> | null> {
  return await readRevision<MasterText>(db, statement.opened, record(statement.master), statement.id, n);
}

/** A translation, as it is now or at revision `n`; null when there is none. */
export async function readTranslation(
  db: Db,
  statement: OpenStatement,
  language: Language,
  n?: number,
): Promise<Revision<Translation> | null> {
  return await readRevision<Translation>(db, statement.opened, record(language), statement.id, n);
}

/** Addressees and asks, as they are now or at revision `n`; null when there are none. */
export async function readAsks(db: Db, statement: OpenStatement, n?: number): Promise<Revision<Asks> | null> {
  return await readRevision<Asks>(db, statement.opened, ASKS, statement.id, n);
}

/** Whether two documents say the same: a form sent twice is no conflict. */
export function sameDocument(a: object, b: object): boolean {
  return canonicalJson(a as Json) === canonicalJson(b as Json);
}

export { EditConflict };

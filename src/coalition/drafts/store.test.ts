import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Actor } from "../../people/index.ts";
import { Refusal } from "../../platform/http/index.ts";
import { messages } from "./messages.ts";
import { shareDraft, takeBackDraft } from "./sharing/store.ts";
import {
  createStatement,
  EditConflict,
  endStatement,
  listStatements,
  type OpenStatement,
  openStatement,
  readDraft,
  readMaster,
  revisionsOf,
  saveAsks,
  saveMaster,
  saveTranslation,
} from "./store.ts";
import { aDesk, type Desk, NOW } from "./testing.ts";
import { translate } from "./translation.ts";
import {
  confirmNature,
  effectiveVersion,
  hashOf,
  lastSubstantive,
  putForward,
  readVersion,
  setAside,
  stateOf,
  versionsOf,
} from "./versions.ts";

let desk: Desk;
let amal: Actor;
let basma: Actor;
let outsider: Actor;

before(async () => {
  desk = await aDesk();
  const coalition = await desk.organisation("Coalition", "coalition");
  amal = await desk.person("Amal", coalition, ["lead", "coordinator"]);
  basma = await desk.person("Basma", coalition, ["campaigner"]);
  outsider = await desk.person("Omar", await desk.organisation("Open Harbour"), ["lead"]);
});
after(() => desk[Symbol.asyncDispose]());

const SOURCE = "تراقب الحكومات الصحفيين.\n\nندعو إلى وقف التصدير.";
const text = (source = SOURCE) => ({ kind: "master", title: "بيان بشأن التصدير", summary: "", source }) as const;

/** A draft with its text saved, as its author sees it. */
async function aDraft(by = amal): Promise<OpenStatement> {
  const { id } = await createStatement(desk.sql, by, { title: "عنوان أولي", master: "ar" }, NOW);
  const statement = (await openStatement(desk.sql, by, id))!;
  await saveMaster(desk.sql, by, statement, { base: 1, document: text() }, NOW);
  return statement;
}

async function forward(statement: OpenStatement, nature: "substantive" | "editorial" = "substantive", signed = false, by = amal) {
  const seen = stateOf((await readDraft(desk.sql, statement)).revisions);
  return await putForward(desk.sql, desk.instance, by, statement, { languages: ["ar"], nature, seen }, async () => signed, NOW);
}

const refusing = (says: { en: string }) => (error: unknown) => error instanceof Refusal && error.says.en === says.en;

test("a draft is seen by its organisation, by any colleague, and by nobody else", async () => {
  const statement = await aDraft();
  assert.match(statement.publicId, /^s-[0-9a-hjkmnp-tv-z]{6}$/);
  assert.equal((await openStatement(desk.sql, basma, statement.publicId))?.title, "بيان بشأن التصدير");
  assert.equal(await openStatement(desk.sql, outsider, statement.publicId), null);
  assert.equal(await openStatement(desk.sql, amal, "s-000000"), null);
  assert.equal(await openStatement(desk.sql, amal, "'; drop table statement"), null);
  const listed = (await listStatements(desk.sql, basma)).find(({ id }) => id === statement.id);
  assert.deepEqual(listed?.titles, { ar: "بيان بشأن التصدير" });
  assert.deepEqual(listed?.states, { ar: "ready", fr: "missing", en: "missing" });
  assert.deepEqual(await listStatements(desk.sql, outsider), []);
});

test("the second of two editors is refused, and nothing is overwritten", async () => {
  const statement = await aDraft();
  await saveMaster(desk.sql, amal, statement, { base: 2, document: text("نص أمل") }, NOW);
  const theirs = (await openStatement(desk.sql, basma, statement.id))!;
  await assert.rejects(saveMaster(desk.sql, basma, theirs, { base: 2, document: text("نص بسمة") }, NOW), EditConflict);
  assert.equal((await readMaster(desk.sql, statement))?.document.source, "نص أمل");
  assert.deepEqual(
    (await revisionsOf(desk.sql, statement, "ar")).map(({ n, by }) => [n, by]),
    [
      [3, amal.person],
      [2, amal.person],
      [1, amal.person],
    ],
  );
});

test("ten editors at once: each revision is saved once, the others are told", async () => {
  const statement = await aDraft();
  const saves = Array.from({ length: 10 }, (_, i) => saveMaster(desk.sql, amal, statement, { base: 2, document: text(`نص ${i}`) }, NOW));
  const outcomes = await Promise.allSettled(saves);
  assert.equal(outcomes.filter(({ status }) => status === "fulfilled").length, 1);
  assert.ok(outcomes.every((one) => one.status === "fulfilled" || one.reason instanceof EditConflict));
  assert.equal((await readMaster(desk.sql, statement))?.n, 3);
});

test("a shared draft is opened by the other organisation as far as it may, and not after it is taken back", async () => {
  const statement = await aDraft();
  await shareDraft(desk.sql, amal, statement, { organisation: outsider.organisation, as: "reader" }, NOW);
  const asReader = (await openStatement(desk.sql, outsider, statement.id))!;
  assert.equal(asReader.as, "reader");
  await assert.rejects(saveMaster(desk.sql, outsider, asReader, { base: 2, document: text("x") }, NOW), refusing(messages.onlyRead));
  await shareDraft(desk.sql, amal, statement, { organisation: outsider.organisation, as: "editor" }, NOW);
  const asEditor = (await openStatement(desk.sql, outsider, statement.id))!;
  assert.equal(await saveMaster(desk.sql, outsider, asEditor, { base: 2, document: text("من المنظمة الأخرى") }, NOW), 3);
  await takeBackDraft(desk.sql, amal, statement, outsider.organisation, NOW);
  assert.equal(await openStatement(desk.sql, outsider, statement.id), null);
  assert.equal((await readMaster(desk.sql, (await openStatement(desk.sql, amal, statement.id))!))?.n, 3);
});

test("putting forward freezes the text: later edits do not reach the version", async () => {
  const statement = await aDraft();
  const first = await forward(statement);
  assert.deepEqual([first.n, first.nature, first.needsConfirmation], [1, "first", false]);
  await saveMaster(desk.sql, amal, statement, { base: 2, document: text("نص آخر") }, NOW);
  const version = (await effectiveVersion(desk.sql, desk.instance, statement.id))!;
  assert.equal(version.text.languages.ar?.source, SOURCE);
  assert.equal(version.hash, hashOf(version.text).toString("hex"));
  await assert.rejects(desk.sql`update version set n = 7 where id = ${version.id}`, /never changed/);
});

test("a draft that is not ready is refused with the reason, and so is a text nobody has seen on the checklist", async () => {
  const { id } = await createStatement(desk.sql, amal, { title: "بلا نص", master: "ar" }, NOW);
  const empty = (await openStatement(desk.sql, amal, id))!;
  await assert.rejects(forward(empty), refusing(messages.masterMissing));
  const statement = await aDraft();
  const act = { languages: ["ar"], nature: "substantive", seen: "1-0-0-0" } as const;
  await assert.rejects(
    putForward(desk.sql, desk.instance, amal, statement, act, async () => false, NOW),
    refusing(messages.movedOn),
  );
  await assert.rejects(forward(statement, "substantive", false, basma), refusing(messages.mayNot));
  await forward(statement);
  await assert.rejects(forward(statement), refusing(messages.nothingNew));
});

test("a stale translation cannot be put forward; once reviewed it can", async () => {
  const statement = await aDraft();
  const seen = text();
  const typed = {
    title: "Statement",
    summary: "",
    passages: ["They watch journalists.", "We ask for an end."],
    stillRight: new Set<never>(),
  };
  await saveTranslation(desk.sql, basma, statement, "en", { base: 0, document: translate(null, seen, typed) }, NOW);
  await saveMaster(desk.sql, amal, statement, { base: 2, document: text(SOURCE.replace("الصحفيين", "الصحفيات")) }, NOW);
  const draft = await readDraft(desk.sql, statement);
  const act = { languages: ["ar", "en"], nature: "substantive", seen: stateOf(draft.revisions) } as const;
  await assert.rejects(
    putForward(desk.sql, desk.instance, amal, statement, act, async () => false, NOW),
    refusing(messages.translationStale),
  );
  const reviewed = translate(draft.translations.en!, draft.text!, { ...typed, stillRight: new Set([0]) });
  await saveTranslation(desk.sql, basma, statement, "en", { base: 1, document: reviewed }, NOW);
  const seenNow = stateOf((await readDraft(desk.sql, statement)).revisions);
  await putForward(desk.sql, desk.instance, amal, statement, { ...act, seen: seenNow }, async () => false, NOW);
  const version = await effectiveVersion(desk.sql, desk.instance, statement.id);
  assert.equal(version?.text.languages.en?.source, "They watch journalists.\n\nWe ask for an end.");
});

test("after the first signature an editorial version stands only when a second person has confirmed it", async () => {
  const statement = await aDraft();
  const first = await forward(statement);
  await saveMaster(desk.sql, amal, statement, { base: 2, document: text(`${SOURCE} `.replace("ندعو", "ندعو اليوم")) }, NOW);
  const second = await forward(statement, "editorial", true);
  assert.equal(second.needsConfirmation, true);
  assert.equal((await effectiveVersion(desk.sql, desk.instance, statement.id))?.n, 1);
  await assert.rejects(forward(statement), refusing(messages.versionWaits));
  await assert.rejects(confirmNature(desk.sql, amal, statement, second, NOW), refusing(messages.samePerson));
  const forBasma = (await openStatement(desk.sql, basma, statement.id))!;
  await confirmNature(desk.sql, basma, forBasma, second, NOW);
  assert.equal((await effectiveVersion(desk.sql, desk.instance, statement.id))?.n, 2);
  assert.equal((await lastSubstantive(desk.sql, statement.id))?.id, first.id);
  await assert.rejects(
    setAside(desk.sql, basma, forBasma, second, async () => false, NOW),
    refusing(messages.alreadyDecided),
  );
});

test("before anybody signed an editorial version stands at once; a substantive one asks everybody again", async () => {
  const statement = await aDraft();
  await forward(statement);
  await saveMaster(desk.sql, amal, statement, { base: 2, document: text("نص بلا أخطاء") }, NOW);
  assert.equal((await forward(statement, "editorial", false)).needsConfirmation, false);
  await saveMaster(desk.sql, amal, statement, { base: 3, document: text("مطلب آخر") }, NOW);
  await forward(statement, "substantive", true);
  assert.equal((await lastSubstantive(desk.sql, statement.id))?.n, 3);
});

test("a version that stands can be taken back while nobody has answered it, and the one before stands again", async () => {
  const statement = await aDraft();
  const first = await forward(statement);
  await saveMaster(desk.sql, amal, statement, { base: 2, document: text("مطلب آخر") }, NOW);
  const second = await forward(statement, "substantive", true);
  const takeBack = (untouched: boolean) => setAside(desk.sql, amal, statement, second, async () => untouched, NOW);
  await assert.rejects(takeBack(false), refusing(messages.alreadyDecided));
  assert.equal((await lastSubstantive(desk.sql, statement.id))?.n, 2);
  await takeBack(true);
  assert.equal((await effectiveVersion(desk.sql, desk.instance, statement.id))?.id, first.id);
  assert.equal((await lastSubstantive(desk.sql, statement.id))?.n, 1);
  await assert.rejects(
    setAside(desk.sql, amal, statement, first, async () => true, NOW),
    refusing(messages.alreadyDecided),
  );
});

test("what a second person sets aside never stands, and the way is free for another version", async () => {
  const statement = await aDraft();
  await forward(statement);
  await saveMaster(desk.sql, amal, statement, { base: 2, document: text("معنى آخر تمامًا") }, NOW);
  const second = await forward(statement, "editorial", true);
  await setAside(desk.sql, basma, (await openStatement(desk.sql, basma, statement.id))!, second, async () => false, NOW);
  assert.equal((await effectiveVersion(desk.sql, desk.instance, statement.id))?.n, 1);
  const third = await forward(statement, "substantive", true);
  assert.equal(third.n, 3);
  assert.deepEqual(
    (await versionsOf(desk.sql, statement.id)).map(({ setAside: aside }) => aside),
    [false, true, false],
  );
});

test("two who put forward at once make one version", async () => {
  const statement = await aDraft();
  const outcomes = await Promise.allSettled([forward(statement), forward(statement), forward(statement)]);
  assert.equal(outcomes.filter(({ status }) => status === "fulfilled").length, 1);
  assert.equal((await versionsOf(desk.sql, statement.id)).length, 1);
});

test("a closed draft is read, not changed", async () => {
  const statement = await aDraft();
  await endStatement(desk.sql, amal, statement, NOW);
  const closed = (await openStatement(desk.sql, amal, statement.id))!;
  assert.deepEqual(closed.ended, NOW);
  await assert.rejects(saveMaster(desk.sql, amal, closed, { base: 2, document: text("x") }, NOW), refusing(messages.ended));
  await assert.rejects(saveMaster(desk.sql, amal, statement, { base: 2, document: text("x") }, NOW), refusing(messages.ended));
});

test("nothing of a draft or a version stands in clear in any table", async () => {
  const marker = "MARKER7431";
  const { id } = await createStatement(desk.sql, amal, { title: `${marker} العنوان`, master: "ar" }, NOW);
  const statement = (await openStatement(desk.sql, amal, id))!;
  const marked = { kind: "master", title: `${marker} t`, summary: `${marker} s`, source: `${marker} نص\n\n${marker} فقرة` } as const;
  await saveMaster(desk.sql, amal, statement, { base: 1, document: marked }, NOW);
  const typed = { title: marker, summary: marker, passages: [marker, marker], stillRight: new Set<never>() };
  await saveTranslation(desk.sql, amal, statement, "fr", { base: 0, document: translate(null, marked, typed) }, NOW);
  const addressees = [{ id: "a".repeat(10), kind: "company", name: { ar: marker, fr: marker } }] as const;
  const asks = [{ id: "b".repeat(10), to: ["a".repeat(10)], what: { ar: marker, fr: marker }, by: "2026-12-31" }];
  await saveAsks(desk.sql, amal, statement, { base: 0, document: { addressees, asks } }, NOW);
  const seen = stateOf((await readDraft(desk.sql, statement)).revisions);
  await putForward(
    desk.sql,
    desk.instance,
    amal,
    statement,
    { languages: ["ar", "fr"], nature: "editorial", seen },
    async () => false,
    NOW,
  );
  const [version] = await versionsOf(desk.sql, statement.id);
  assert.equal((await readVersion(desk.sql, desk.instance, version!.id))?.text.asks[0]?.what.fr, marker);

  await desk.owner`create table dalil.control (words text)`;
  await desk.owner`insert into dalil.control values (${`${marker} planted`})`;
  const tables = await desk.owner<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('dalil', 'published')`;
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await desk.owner.unsafe(`select encode(convert_to(t::text, 'utf8'), 'escape') as row from ${name} t`);
    const hex = Buffer.from(marker).toString("hex");
    if (rows.some(({ row }) => String(row).includes(marker) || String(row).includes(hex))) found.push(name);
  }
  await desk.owner`drop table dalil.control`;
  assert.deepEqual(found, ["dalil.control"]); // the planted one is found, nothing else
});

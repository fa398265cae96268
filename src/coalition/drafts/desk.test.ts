import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Actor } from "../../people/index.ts";
import { type OpenStatement, openStatement, readDraft } from "./store.ts";
import { aDesk, type Desk } from "./testing.ts";
import { effectiveVersion, versionsOf } from "./versions.ts";

let desk: Desk;
let amal: Actor;
let basma: Actor;
let outsider: Actor;

before(async () => {
  desk = await aDesk();
  const coalition = await desk.organisation("Coalition", "coalition");
  amal = await desk.person("Amal", coalition, ["lead", "coordinator"]);
  basma = await desk.person("Basma", coalition, ["lead"]);
  outsider = await desk.person("Omar", await desk.organisation("Open Harbour"), ["lead", "signatory"]);
});
after(() => desk[Symbol.asyncDispose]());

const page = async (actor: Actor, path: string) => {
  const response = await desk.get(actor, path);
  assert.equal(response.status, 200, path);
  return await response.text();
};
const text = async (response: Response | Promise<Response>) => await (await response).text();
const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";
const fieldsOf = (html: string, name: string) =>
  new RegExp(`<textarea[^>]*name="${name}"[^>]*>([^<]*)</textarea>`).exec(html)?.[1] ??
  new RegExp(`<input[^>]*name="${name}"[^>]*value="([^"]*)"`).exec(html)?.[1];

const FIRST = "تراقب الحكومات الصحفيين والمدافعين.";
const SECOND = "ندعو إلى وقف تصدير أدوات المراقبة.";

/** Begun and written on the pages, as a person would. */
async function aStatement(source = `${FIRST}\n\n${SECOND}`): Promise<{ here: string; id: string }> {
  const begun = await desk.post(amal, "/ar/desk/statements/new", { title: "عنوان أولي", master: "ar" });
  assert.equal(begun.status, 303);
  const here = begun.headers.get("location")!.replace(/\/text$/, "");
  const saved = await desk.post(amal, `${here}/text`, { base: "1", title: "بيان", summary: "", source, do: "save" });
  assert.equal(saved.status, 303);
  return { here, id: here.split("/").at(-1)! };
}
const opened = async (id: string): Promise<OpenStatement> => (await openStatement(desk.sql, amal, id))!;

test("the empty list says what this place is for and offers the first step", async () => {
  const html = await page(outsider, "/fr/desk/statements");
  assert.match(html, /Aucun projet rédigé par vous ou partagé avec vous/);
  assert.match(html, /href="\/fr\/desk\/statements\/new"/);
});

test("a statement without a title is not begun, and what was chosen stays", async () => {
  const response = await desk.post(amal, "/en/desk/statements/new", { title: " ", master: "fr" });
  assert.equal(response.status, 422);
  const html = await response.text();
  assert.match(html, /Give the statement a title/);
  assert.match(html, /value="fr" checked/);
});

test("every part of a statement is a page in each language, for who drafts it", async () => {
  const { here } = await aStatement();
  for (const language of ["ar", "fr", "en"]) {
    const at = here.replace("/ar/", `/${language}/`);
    for (const part of ["", "/text", "/translations/fr", "/translations/en", "/asks", "/history", "/sharing", "/put-forward"]) {
      const html = await page(amal, at + part);
      assert.match(html, new RegExp(`<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}"`));
      assert.doesNotMatch(html, / style=|undefined|\[object/);
    }
  }
});

test("foreign and absent are one answer, on every address and for every act", async () => {
  const { here } = await aStatement();
  const absent = here.replace(/s-\w{6}$/, "s-zzzzzz");
  for (const part of ["", "/text", "/translations/fr", "/asks", "/history", "/sharing", "/put-forward", "/versions/1"]) {
    const [foreign, none] = [await desk.get(outsider, here + part), await desk.get(outsider, absent + part)];
    assert.deepEqual([foreign.status, await foreign.text()], [none.status, await none.text()]);
    assert.equal(foreign.status, 404);
  }
  for (const part of ["/close", "/text", "/translations/fr", "/asks", "/sharing", "/put-forward", "/versions/1/decision"]) {
    const [foreign, none] = [await desk.post(outsider, here + part, {}), await desk.post(outsider, absent + part, {})];
    assert.deepEqual([foreign.status, await foreign.text()], [none.status, await none.text()]);
    assert.equal(foreign.status, 404);
  }
});

test("a preview shows the text as readers will see it, and saves nothing", async () => {
  const { here, id } = await aStatement();
  const html = await text(desk.post(amal, `${here}/text`, { base: "2", title: "بيان", source: "## عنوان فرعي\n\n- بند", do: "preview" }));
  assert.match(html, /<h2>عنوان فرعي<\/h2>/);
  assert.equal((await readDraft(desk.sql, await opened(id))).revisions.ar, 2);
});

test("odd markup is kept and named with its line", async () => {
  const { here } = await aStatement("نص.[^1]\n\n[موقع](javascript:alert(1))");
  const html = await page(amal, `${here}/text`.replace("/ar/", "/en/"));
  assert.match(html, /Line .{0,3}1.{0,3}: footnote/);
  assert.match(html, /Line .{0,3}3/);
  assert.doesNotMatch(html, /href="javascript/);
});

test("hostile text is shown as text; what would reorder a page is refused with a sentence and stays in the form", async () => {
  const { here } = await aStatement("<script>alert(1)</script> & <b>نص</b>");
  const html = await page(amal, here);
  assert.doesNotMatch(html, /<script>alert|<b>/);
  assert.match(html, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/);
  const refused = await desk.post(amal, `${here.replace("/ar/", "/en/")}/text`, { base: "2", title: "a\u202eb", source: "نص", do: "save" });
  assert.equal(refused.status, 422);
  assert.match(await refused.text(), /U\+202E/);
  const empty = await desk.post(amal, `${here}/text`, { base: "2", title: "", source: "ما كتبته", do: "save" });
  assert.equal(empty.status, 422);
  assert.equal(fieldsOf(await empty.text(), "source"), "ما كتبته");
});

test("two editors at once: the second sees both, keeps what was typed, and can bring both together", async () => {
  const { here, id } = await aStatement();
  const at = `${here.replace("/ar/", "/en/")}/text`;
  const base = hidden(await page(basma, at), "base");
  const hers = { base, title: "بيان", summary: "", source: `${FIRST}\n\n${SECOND}\n\nفقرة أمل.`, do: "save" };
  assert.equal((await desk.post(amal, at, hers)).status, 303);
  const mine = { base, title: "بيان", summary: "", source: `فقرة بسمة.\n\n${FIRST}\n\n${SECOND}` };
  const conflict = await desk.post(basma, at, { ...mine, do: "save" });
  assert.equal(conflict.status, 409);
  const html = await conflict.text();
  assert.match(html, /Two people changed this text/);
  assert.match(html, /Amal/);
  assert.match(html, /فقرة أمل\./);
  assert.equal(fieldsOf(html, "source"), mine.source);
  assert.match(html, /<ins/);
  assert.match((await readDraft(desk.sql, await opened(id))).text!.source, /أمل/);

  const together = await text(desk.post(basma, at, { ...mine, base: hidden(html, "base"), was: hidden(html, "was"), do: "merge" }));
  assert.equal(fieldsOf(together, "source"), `فقرة بسمة.\n\n${FIRST}\n\n${SECOND}\n\nفقرة أمل.`);
  const saved = await desk.post(basma, at, { ...mine, source: fieldsOf(together, "source")!, base: hidden(together, "base"), do: "save" });
  assert.equal(saved.status, 303);
  assert.match((await readDraft(desk.sql, await opened(id))).text!.source, /بسمة.*أمل/s);
});

test("an edit of one passage makes that passage of the translation stale; declaring it still right mends it", async () => {
  const { here, id } = await aStatement();
  const at = `${here.replace("/ar/", "/en/")}/translations/en`;
  const english = {
    title: "Statement",
    "passage-1": "They watch journalists and defenders.",
    "passage-2": "We ask for an end to exports.",
  };
  const empty = await page(amal, at);
  assert.match(empty, /Not translated yet:/);
  const begun = await desk.post(amal, at, { base: "0", master: hidden(empty, "master"), ...english, do: "save" });
  assert.equal(begun.status, 303);
  assert.match(await page(amal, at), /Every passage matches the original/);

  await desk.post(amal, `${here}/text`, { base: "2", title: "بيان", source: `${FIRST}\n\n${SECOND.replace("وقف", "حظر")}`, do: "save" });
  assert.match(await page(amal, `${here.replace("/ar/", "/en/")}/text?saved=yes`), /English.{0,3}: .{0,3}1.{0,3} passage now needs review/);
  const stale = await page(amal, at);
  assert.match(stale, /<del[^>]*>.*وقف.*<\/del>/s);
  assert.match(stale, /<ins[^>]*>.*حظر.*<\/ins>/s);
  assert.match(stale, /href="#passage-2"/);
  assert.doesNotMatch(stale, /href="#passage-1"/);

  const save = { base: hidden(stale, "base"), master: hidden(stale, "master"), ...english, do: "save" };
  await desk.post(amal, at, save);
  assert.match(await page(amal, at), /The original changed here/);
  await desk.post(amal, at, { ...save, base: "2", right: "1" });
  assert.match(await page(amal, at), /Every passage matches the original/);
  assert.equal((await readDraft(desk.sql, await opened(id))).translations.en?.passages[1]?.text, english["passage-2"]);
});

test("two translators at once: only what both changed has to be decided", async () => {
  const { here } = await aStatement();
  const at = `${here.replace("/ar/", "/en/")}/translations/fr`;
  const form = { base: "0", master: "2", title: "Déclaration", do: "save" };
  await desk.post(amal, at, { ...form, "passage-1": "Un.", "passage-2": "Deux." });
  await desk.post(amal, at, { ...form, base: "1", "passage-1": "Un, par Amal.", "passage-2": "Deux." });
  const conflict = await desk.post(basma, at, { ...form, base: "1", "passage-1": "Un, par Basma.", "passage-2": "Deux, par Basma." });
  assert.equal(conflict.status, 409);
  const html = await conflict.text();
  assert.match(html, /One passage was changed by both/);
  assert.equal(fieldsOf(html, "passage-1"), "Un, par Basma.");
  assert.equal(fieldsOf(html, "passage-2"), "Deux, par Basma.");
  assert.match(html, /Un, par Amal\./);
  const saved = await desk.post(basma, at, {
    ...form,
    base: hidden(html, "base"),
    "passage-1": "Un, ensemble.",
    "passage-2": "Deux, par Basma.",
  });
  assert.equal(saved.status, 303);
});

test("a whole translation pasted at once is laid beside the original, and nothing is saved before it was looked at", async () => {
  const { here, id } = await aStatement();
  const at = `${here.replace("/ar/", "/en/")}/translations/en`;
  const form = { base: "0", master: "2", title: "Kept title", do: "whole" };
  const fits = await text(desk.post(amal, at, { ...form, whole: "First paragraph.\r\n\r\nSecond paragraph." }));
  assert.match(fits, /as many passages as the original/);
  assert.deepEqual([fieldsOf(fits, "passage-1"), fieldsOf(fits, "passage-2")], ["First paragraph.", "Second paragraph."]);
  assert.equal(fieldsOf(fits, "title"), "Kept title");
  const more = await text(desk.post(amal, at, { ...form, whole: "One.\n\nTwo.\n\nThree." }));
  assert.match(more, /Look closely/);
  assert.match(more, /<blockquote[^>]*>Three\./);
  assert.equal((await readDraft(desk.sql, await opened(id))).revisions.en, 0);
});

test("addressees and asks are kept as records; a second editor sees both", async () => {
  const { here, id } = await aStatement();
  const at = `${here.replace("/ar/", "/en/")}/asks`;
  const first = {
    base: "0",
    "addressee-1-ar": "الدول المصدِّرة",
    "addressee-1-kind": "government",
    "ask-1-ar": "وقف التصدير",
    "ask-1-by": "٢٠٢٦-١٢-٣١",
  };
  assert.equal((await desk.post(amal, at, first)).status, 303);
  const { asks } = await readDraft(desk.sql, await opened(id));
  assert.equal(asks.asks[0]?.by, "2026-12-31");
  assert.deepEqual(asks.asks[0]?.to, [asks.addressees[0]!.id]);
  assert.match(await page(amal, at), /missing: .*French.* and .*English/);

  const wrong = await desk.post(amal, at, { base: "1", "ask-1-fr": "Cesser", "ask-1-by": "2026-02-30" });
  assert.equal(wrong.status, 422);
  assert.match(await wrong.text(), /This is not a date/);

  const conflict = await desk.post(basma, at, { ...first, "addressee-1-ar": "الشركات" });
  assert.equal(conflict.status, 409);
  const html = await conflict.text();
  assert.match(html, /الدول المصدِّرة/);
  assert.equal(fieldsOf(html, "addressee-1-ar"), "الشركات");
});

test("putting forward shows a checklist, asks what kind of change it is, and freezes", async () => {
  const { here, id } = await aStatement();
  const at = `${here.replace("/ar/", "/en/")}/put-forward`;
  const html = await page(amal, at);
  assert.match(html, /Put version .{0,3}1.{0,3} forward for signature/);
  const done = await desk.post(amal, at, { seen: hidden(html, "seen"), languages: "ar" });
  assert.equal(done.status, 303);
  assert.match(await page(amal, done.headers.get("location")!), /Organisations can now be asked to sign it/);

  desk.signed = true;
  await desk.post(amal, `${here}/text`, { base: "2", title: "بيان", source: `${FIRST}\n\n${SECOND.replace("ندعو", "ندعوا")}`, do: "save" });
  const again = await page(amal, at);
  assert.match(again, /<ins[^>]*>/);
  const seen = hidden(again, "seen");
  const undecided = await desk.post(amal, at, { seen, languages: "ar" });
  assert.equal(undecided.status, 422);
  assert.match(await undecided.text(), /Say what kind of change this is/);
  const withMissing = await desk.post(amal, at, { seen, languages: ["ar", "fr"], nature: "editorial" });
  assert.equal(withMissing.status, 422);
  const second = await desk.post(amal, at, { seen, languages: "ar", nature: "editorial" });
  assert.equal(second.status, 303);

  const statement = await opened(id);
  assert.equal((await effectiveVersion(desk.sql, desk.instance, statement.id))?.n, 1);
  const waiting = `${here.replace("/ar/", "/en/")}/versions/2`;
  const own = await page(amal, waiting);
  assert.match(own, /somebody else must confirm it/);
  assert.match(own, /one of these roles: .*Lead/i);
  assert.match(own, /href="\/en\/desk\/people\/invite">Invite a colleague/);
  assert.equal((await desk.post(amal, `${waiting}/decision`, { decision: "confirm" })).status, 403);
  assert.match(await page(basma, waiting), /It does not change the meaning: let it take effect/);
  assert.equal((await desk.post(basma, `${waiting}/decision`, { decision: "confirm" })).status, 303);
  assert.equal((await effectiveVersion(desk.sql, desk.instance, statement.id))?.n, 2);
  assert.equal((await versionsOf(desk.sql, statement.id))[1]?.confirmedBy, basma.person);
  desk.signed = false;
});

test("the page says which languages are in the version and which are left out, why, and where that is mended", async () => {
  const { here } = await aStatement();
  const there = here.replace("/ar/", "/en/");
  const empty = await page(amal, `${there}/translations/en`);
  const english = { title: "Statement", "passage-1": "They watch.", "passage-2": "We ask for an end." };
  await desk.post(amal, `${there}/translations/en`, { base: "0", master: hidden(empty, "master"), ...english, do: "save" });
  const both = await page(amal, `${there}/put-forward`);
  assert.match(both, />in<\/span> English/);
  assert.match(both, />left out<\/span> French <a href="[^"]*\/translations\/fr">It is not translated yet/);
  assert.match(both, /name="languages"[^>]*value="en"/);

  await desk.post(amal, `${there}/asks`, {
    base: "0",
    "addressee-1-ar": "الشركات",
    "addressee-1-kind": "company",
    "ask-1-ar": "وقف البيع",
  });
  const one = await page(amal, `${there}/put-forward`);
  assert.match(one, />left out<\/span> English <a href="[^"]*\/asks">.{0,3}2.{0,3} addressees or asks have no words in this language/);
  assert.match(await page(amal, there), /<a href="[^"]*\/asks"><span[^>]*>.{0,3}2.{0,3} addressees or asks without words/);
});

test("nothing new is no dead end: no button, and a refusal that keeps the page", async () => {
  const { here } = await aStatement();
  const at = `${here.replace("/ar/", "/en/")}/put-forward`;
  const seen = hidden(await page(amal, at), "seen");
  await desk.post(amal, at, { seen, languages: "ar" });
  const same = await page(amal, at);
  assert.match(same, /Nothing has changed since version .{0,3}1/);
  assert.doesNotMatch(same, /forward for signature<\/button>/);
  const refused = await desk.post(amal, at, { seen, languages: "ar", nature: "editorial" });
  assert.equal(refused.status, 422);
  assert.match(await refused.text(), /Nothing differs from version/);
});

test("history names who saved what, and shows the words that differ between any two states", async () => {
  const { here } = await aStatement();
  await desk.post(basma, `${here}/text`, { base: "2", title: "بيان", source: `${FIRST}\n\n${SECOND.replace("وقف", "حظر")}`, do: "save" });
  const html = await page(amal, `${here}/history?of=ar&from=2&to=3`);
  assert.match(html, /Basma/);
  assert.match(html, /<del[^>]*>.*وقف.*<\/del>/s);
  assert.match(await page(amal, `${here}/history?of=nonsense&from=9&to=x`), /Amal/);
});

test("a draft shared for reading can be read and not changed; taken back, it is gone", async () => {
  const { here } = await aStatement();
  const at = `${here.replace("/ar/", "/en/")}/sharing`;
  assert.equal((await desk.post(amal, at, { do: "share", organisation: outsider.organisation, as: "reader" })).status, 303);
  assert.match(await page(amal, at), /Take back from .{0,3}Open Harbour/);
  assert.match(await page(outsider, here), /تراقب/);
  assert.doesNotMatch(await page(outsider, `${here}/text`), /<textarea/);
  assert.equal((await desk.post(outsider, `${here}/text`, { base: "2", title: "x", source: "x", do: "save" })).status, 403);
  assert.equal((await desk.post(outsider, at, { do: "take-back", organisation: amal.organisation })).status, 403);
  assert.equal((await desk.post(amal, at, { do: "take-back", organisation: outsider.organisation })).status, 303);
  assert.equal((await desk.get(outsider, here)).status, 404);
});

test("the overview says when the draft is not what organisations sign any more", async () => {
  const { here } = await aStatement();
  const at = here.replace("/ar/", "/en/");
  const seen = hidden(await page(amal, `${at}/put-forward`), "seen");
  await desk.post(amal, `${at}/put-forward`, { seen, languages: "ar" });
  assert.doesNotMatch(await page(amal, at), /The draft has changed since version/);
  await desk.post(amal, `${at}/text`, { base: "2", title: "بيان آخر", source: FIRST, do: "save" });
  assert.match(await page(amal, at), /The draft has changed since version .{0,3}1/);
});

test("an earlier text is taken back through the editor, and nothing is erased by it", async () => {
  const { here, id } = await aStatement();
  await desk.post(amal, `${here}/text`, { base: "2", title: "بيان", source: "نص أفسده خطأ.", do: "save" });
  const html = await page(amal, `${here}/text?state=2`);
  assert.equal(hidden(html, "base"), "3");
  const source = fieldsOf(html, "source")!;
  assert.equal(source, `${FIRST}\n\n${SECOND}`);
  await desk.post(amal, `${here}/text`, { base: "3", title: "بيان", source, do: "save" });
  assert.equal((await readDraft(desk.sql, await opened(id))).revisions.ar, 4);
  assert.match(await page(amal, `${here}/history?of=ar&from=2&to=3`), /أفسده/);
});

test("sign-on and release are offered to those whose roles open them", async () => {
  const { here } = await aStatement();
  assert.match(await page(amal, here), /\/signing"/);
  const reader = await desk.person("Rima", amal.organisation, ["reader"]);
  const html = await page(reader, here);
  assert.doesNotMatch(html, /\/(?:signing|release)"/);
  assert.doesNotMatch(html, /<form[^>]*method="post"/);
  assert.doesNotMatch(await page(reader, `${here}/translations/fr`), /<textarea|<button/);
});

test("a draft that will not be made is closed for good, unless a version was put forward", async () => {
  const { here } = await aStatement();
  assert.match(await page(amal, here), /إغلاق المسوّدة نهائيًّا/);
  assert.equal((await desk.post(amal, `${here}/close`, {})).status, 303);
  assert.match(await page(amal, here), /أُغلقت هذه المسوّدة/);
  assert.equal((await desk.post(amal, `${here}/text`, { base: "2", title: "x", source: "x", do: "save" })).status, 409);
  const other = await aStatement();
  const seen = hidden(await page(amal, `${other.here}/put-forward`), "seen");
  await desk.post(amal, `${other.here}/put-forward`, { seen, languages: "ar" });
  assert.equal((await desk.post(amal, `${other.here}/close`, {})).status, 409);
});

test("a form sent twice by an impatient finger is saved once, and is no conflict", async () => {
  const { here, id } = await aStatement();
  const written = { base: "2", title: "بيان", summary: "", source: "نص آخر.", do: "save" };
  const [first, second] = [await desk.post(amal, `${here}/text`, written), await desk.post(amal, `${here}/text`, written)];
  assert.deepEqual([first.status, second.status], [303, 303]);
  const empty = await page(amal, `${here}/asks`);
  const rows = { "addressee-1-new": hidden(empty, "addressee-1-new"), "ask-1-new": hidden(empty, "ask-1-new") };
  const asked = { ...rows, base: "0", "addressee-1-ar": "الشركات", "addressee-1-kind": "company", "ask-1-ar": "وقف البيع" };
  assert.equal((await desk.post(amal, `${here}/asks`, asked)).status, 303);
  assert.equal((await desk.post(amal, `${here}/asks`, asked)).status, 303);
  const { revisions } = await readDraft(desk.sql, await opened(id));
  assert.deepEqual([revisions.ar, revisions.asks], [3, 1]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { joinPassages, passagesOf } from "../../platform/text/index.ts";
import {
  layOut,
  type MasterText,
  readinessOf,
  splitWhole,
  type Translation,
  type TypedTranslation,
  textOf,
  translate,
} from "./translation.ts";

const master = (...passages: string[]): MasterText => ({ kind: "master", title: "العنوان", summary: "", source: joinPassages(passages) });
const NONE = new Set<never>();

function translated(of: MasterText, more: Partial<TypedTranslation> = {}): Translation {
  const passages = passagesOf(of.source).map((passage) => `EN ${passage}`);
  return translate(null, of, { title: "Title", summary: of.summary && "Summary", passages, stillRight: NONE, ...more });
}

const words = fc.array(fc.constantFrom("تراقب", "الحكومات", "الصحفيين", "spyware", "must", "end", "2026"), { minLength: 3, maxLength: 9 });
const passage = words.map((all) => all.join(" "));
const passages = fc.uniqueArray(passage, { minLength: 1, maxLength: 8 });

test("a translation is ready when every passage was made from exactly the master's words", () => {
  const text = master("الفقرة الأولى", "الفقرة الثانية");
  assert.equal(readinessOf(null, text).state, "missing");
  assert.equal(readinessOf(translated(text), text).state, "ready");
  assert.deepEqual(readinessOf(translated(text, { passages: ["EN one", ""] }), text).untranslated, [1]);
});

test("an edit of one passage makes that passage stale, and shows the words it was made from", () => {
  const before = master("تراقب الحكومات الصحفيين", "ندعو إلى وقف التصدير", "انتهى البيان هنا");
  const after = master("تراقب الحكومات الصحفيين", "ندعو إلى وقف التصدير فورًا", "انتهى البيان هنا");
  const english = translated(before);
  const { state, changed, untranslated } = readinessOf(english, after);
  assert.deepEqual({ state, changed, untranslated }, { state: "stale", changed: [1], untranslated: [] });
  const stale = layOut(english, after).passages[1]!;
  assert.equal(stale.from, "ندعو إلى وقف التصدير");
  assert.equal(stale.now, "ندعو إلى وقف التصدير فورًا");
  assert.equal(stale.text, "EN ندعو إلى وقف التصدير");
});

test("a changed title is a stale passage too; a removed summary is to be taken out", () => {
  const before: MasterText = { kind: "master", title: "عنوان", summary: "ملخّص", source: "نص" };
  const english = translate(null, before, { title: "T", summary: "S", passages: ["Text"], stillRight: NONE });
  assert.deepEqual(readinessOf(english, { ...before, title: "عنوان آخر" }).changed, ["title"]);
  assert.deepEqual(readinessOf(english, { ...before, summary: "" }).changed, ["summary"]);
  const saved = translate(english, { ...before, summary: "" }, { title: "T", summary: "", passages: ["Text"], stillRight: NONE });
  assert.equal(readinessOf(saved, { ...before, summary: "" }).state, "ready");
});

test("a passage typed anew, or declared still right, is ready again; one left alone stays stale", () => {
  const before = master("تراقب الحكومات الصحفيين", "ندعو إلى وقف التصدير");
  const after = master("تراقب الحكومات الصحفيات", "ندعو إلى وقف تصدير الأدوات");
  const english = translated(before);
  const typed = { title: "Title", summary: "", passages: english.passages.map(({ text }) => text) };
  assert.deepEqual(readinessOf(translate(english, after, { ...typed, stillRight: NONE }), after).changed, [0, 1]);
  assert.deepEqual(readinessOf(translate(english, after, { ...typed, stillRight: new Set([1]) }), after).changed, [0]);
  const anew = translate(english, after, { ...typed, passages: ["They watch women journalists.", typed.passages[1]!], stillRight: NONE });
  assert.deepEqual(readinessOf(anew, after).changed, [1]);
});

test("who translated while the master moved on is not told to be ready", () => {
  const seen = master("تراقب الحكومات الصحفيين");
  const now = master("تراقب الحكومات الصحفيين والصحفيات");
  assert.deepEqual(readinessOf(translated(seen), now).changed, [0]);
});

test("a translation follows its passages wherever they move, and saving it again changes nothing", () => {
  fc.assert(
    fc.property(
      passages.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, moved]) => {
        const english = translated(master(...all));
        const after = master(...moved);
        assert.equal(readinessOf(english, after).state, "ready");
        const laid = layOut(english, after);
        assert.deepEqual(
          laid.passages.map(({ text }) => text),
          moved.map((one) => `EN ${one}`),
        );
        const again = translate(english, after, {
          title: english.title.text,
          summary: "",
          passages: laid.passages.map(({ text }) => text),
          stillRight: NONE,
        });
        assert.deepEqual(layOut(again, after).passages, laid.passages);
      },
    ),
  );
});

test("whatever changes in the master, a passage is ready only if made from its exact words, and nothing translated vanishes", () => {
  fc.assert(
    fc.property(passages, passages, (old, now) => {
      const english = translated(master(...old));
      const laid = layOut(english, master(...now));
      assert.equal(laid.passages.length, now.length);
      for (const [i, one] of laid.passages.entries()) {
        assert.equal(one.now, now[i]);
        if (one.state === "ready") assert.equal(one.text, `EN ${now[i]}`);
        if (one.state === "stale") assert.equal(one.text, `EN ${one.from}`);
      }
      const kept = new Set([...laid.passages.map(({ text }) => text), ...laid.orphans.map(({ text }) => text)]);
      for (const one of old) assert.ok(kept.has(`EN ${one}`));
    }),
  );
});

test("a whole pasted translation is cut in order; what is too much is handed back", () => {
  const text = master("## عنوان", "فقرة", "- بند\n- بند");
  const fits = splitWhole(text, "## Heading\n\nParagraph\n\n- item\n- item");
  assert.deepEqual(fits, { passages: ["## Heading", "Paragraph", "- item\n- item"], left: [] });
  assert.deepEqual(splitWhole(text, "## Heading\n\nA\n\nB\n\nC").left, ["C"]);
  assert.deepEqual(splitWhole(text, "One").passages, ["One", "", ""]);
});

test("the text of a translation reads as its passages, without gaps", () => {
  const text = master("أ", "ب", "ج");
  const half = translated(text, { passages: ["A", "", "C"] });
  assert.equal(textOf(layOut(half, text)).source, "A\n\nC");
});

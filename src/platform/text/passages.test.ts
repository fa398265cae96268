import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { alignPassages, joinPassages, passagesOf } from "./passages.ts";
import { processorTime } from "./testing.ts";

test("a text is cut into one passage per block, footnotes too", () => {
  assert.deepEqual(passagesOf("## عنوان\nفقرة[^1]\nتتمّة\n\n- أ\n\n- ب\n> قول\n\n\n[^1]: مصدر\n"), [
    "## عنوان",
    "فقرة[^1]\nتتمّة",
    "- أ\n\n- ب",
    "> قول",
    "[^1]: مصدر",
  ]);
  assert.deepEqual(passagesOf(""), []);
});

test("cutting the joined passages again gives the same passages", () => {
  const part = fc.constantFrom("## ", "- ", "1. ", "2. ", "> ", "a", "كلمة", "\n", "\n\n", " ", "[^1]: ", "[^1]");
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40, size: "max" }), (parts) => {
      const passages = passagesOf(parts.join(""));
      assert.deepEqual(passagesOf(joinPassages(passages)), passages);
    }),
  );
});

const old = [
  "## بيان مشترك",
  "تعمل في المنطقة اثنتا عشرة منظمة على وقف بيع أدوات المراقبة.",
  "## مطالبنا",
  "- وقف التصدير\n- نشر التراخيص",
  "للتواصل مع التحالف: press@example.org",
  "[^1]: سيتيزن لاب، 2021",
];

test("Karim translates: an edited paragraph keeps its translation, a new one has none", () => {
  const now = [...old];
  now[1] = "تعمل في المنطقة ثلاث عشرة منظمة على وقف بيع أدوات المراقبة وصيانتها.";
  now.splice(2, 0, "فقرة لم تكن هنا من قبل إطلاقًا.");
  assert.deepEqual(alignPassages(old, now), [0, 1, null, 2, 3, 4, 5]);
});

test("a moved paragraph is found again, a repeated one keeps the same origin, a removed one is nobody's", () => {
  assert.deepEqual(alignPassages(old, [old[4]!, old[0]!, old[1]!]), [4, 0, 1]);
  assert.deepEqual(alignPassages(old, [old[1]!, old[1]!]), [1, 1]);
  assert.deepEqual(alignPassages(old, []), []);
  assert.deepEqual(
    alignPassages([], old),
    old.map(() => null),
  );
});

test("a heading alone in its place, and a footnote with its label, are the same one with other words", () => {
  const now = [...old];
  now[2] = "## ما نريده";
  now[5] = "[^1]: Amnesty International, 2022";
  assert.deepEqual(alignPassages(old, now), [0, 1, 2, 3, 4, 5]);
});

test("unlike paragraphs are not taken for each other", () => {
  assert.deepEqual(alignPassages(["واحد اثنان ثلاثة أربعة خمسة"], ["alpha beta gamma delta epsilon"]), [null]);
});

test("unchanged passages always keep themselves, and no old passage serves two changed ones", () => {
  const passages = fc.array(
    fc.array(fc.constantFrom("أ", "ب", "ج", "د", "ه"), { minLength: 1, maxLength: 4 }).map((words) => words.join(" ")),
    {
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(passages, passages, (before, after) => {
      const from = alignPassages(before, after);
      assert.equal(from.length, after.length);
      const changed = from.filter((place, at) => place !== null && before[place] !== after[at]);
      assert.equal(new Set(changed).size, changed.length);
      for (const [at, passage] of after.entries()) if (before.includes(passage)) assert.equal(before[from[at]!], passage);
      assert.deepEqual(
        alignPassages(before, before).map((place) => before[place!]),
        before,
      );
    }),
  );
});

test("two texts of 1,000 unlike passages are aligned in a moment", () => {
  const many = (word: string) => Array.from({ length: 1000 }, (_, at) => `${word} ${at} ${at * 7} ${at % 13} كلمات أخرى`);
  assert.ok(processorTime(() => alignPassages(many("قديم"), many("جديد"))) < 2000);
});

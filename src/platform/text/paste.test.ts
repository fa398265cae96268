import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseMarkup } from "./markup.ts";
import { normalisePasted } from "./paste.ts";
import { markupLike, processorTime } from "./testing.ts";

const kinds = (pasted: string) => parseMarkup(normalisePasted(pasted)).text.blocks.map((block) => block.kind);
const LONG = "تعمل المنظمات الموقّعة منذ سنوات على توثيق استخدام أدوات المراقبة الرقمية ضد الصحفيين والمدافعين عن حقوق الإنسان في المنطقة.";

test("from Word: a paragraph per line, bullets, numbers, footnotes", () => {
  const pasted = `عنوان البيان\r\n${LONG}[1]\r\n${LONG}\r\n•\tوقف البيع\r\n•\tنشر السجلّ\r\no\tتفصيل\r\n1)\tأول\r\n2)\tثان\r\n\r\n[1] سيتيزن لاب، 2021`;
  assert.equal(
    normalisePasted(pasted),
    `عنوان البيان\n\n${LONG}[^1]\n\n${LONG}\n- وقف البيع\n- نشر السجلّ\n- تفصيل\n1. أول\n2. ثان\n\n[^1]: سيتيزن لاب، 2021`,
  );
});

test("every bullet people paste becomes a point", () => {
  for (const sign of ["•", "● ", "· ", "* ", "▪ ", "◦ ", "\uf0b7\t", "‣ ", "\u200f• ", "✓ "])
    assert.equal(normalisePasted(`${sign}نص`), "- نص", JSON.stringify(sign));
  assert.equal(normalisePasted("– أ\n– ب"), "- أ\n- ب");
  assert.equal(normalisePasted("-أ\n-ب"), "- أ\n- ب");
  assert.deepEqual(kinds("(١) أ\n(٢) ب\n(٣) ج"), ["list"]);
  assert.deepEqual(kinds("١ـ أ\n\n٢ـ ب"), ["list"]);
  assert.deepEqual(kinds("1/ a\n2/ b"), ["list"]);
});

test("what only looks like a bullet stays", () => {
  for (const text of [
    "— Edward Snowden",
    "§ 12 de la loi",
    "-5 degrés",
    "*important*",
    "(1) seul",
    "12) seul",
    "1.5 million",
    "2026/02",
    "* * *",
    "[1] seul",
  ]) {
    assert.equal(normalisePasted(text), text);
  }
});

test("from mail: lines the program wrapped are joined, an address is not", () => {
  const mail = [
    "Dear all, the coalition will release its joint statement on Tuesday at",
    "noon, and we would be grateful if every organisation could confirm its",
    "signature before then.",
    "",
    "Access Now",
    "P.O. Box 20429",
    "New York",
    "",
    "- a point that is long enough to have been wrapped by the mail program",
    "  on two lines",
    "",
    "> quoted lines of the earlier mail are wrapped as well, at the very same",
    "> width",
  ].join("\r\n");
  assert.equal(
    normalisePasted(mail),
    [
      "Dear all, the coalition will release its joint statement on Tuesday at noon, and we would be grateful if every organisation could confirm its signature before then.",
      "",
      "Access Now",
      "P.O. Box 20429",
      "New York",
      "",
      "- a point that is long enough to have been wrapped by the mail program on two lines",
      "",
      "> quoted lines of the earlier mail are wrapped as well, at the very same width",
    ].join("\n"),
  );
});

test("verse and lines an author broke stay broken", () => {
  const verse = "على هذه الأرض ما يستحق الحياة\nتردّد أبريل\nرائحة الخبز في الفجر";
  assert.equal(normalisePasted(verse), verse);
});

test("unbreakable spaces stay where French needs them and go elsewhere", () => {
  assert.equal(
    normalisePasted("«\u00a0Arrêtez\u00a0!\u00a0»\u00a0: 10\u202f000\u00a0€,\u00a0n°\u00a03,\u00a0et\u00a0\u00a0puis"),
    "«\u00a0Arrêtez\u00a0!\u00a0»\u00a0: 10\u202f000\u00a0€, n°\u00a03, et puis",
  );
  assert.equal(normalisePasted("نص\u00a0عربي  بمسافات"), "نص عربي بمسافات");
});

test("invisible characters: embeddings become isolates that close, overrides and controls go", () => {
  assert.equal(normalisePasted("قال \u202aAccess Now\u202c أمس"), "قال \u2066Access Now\u2069 أمس");
  assert.equal(normalisePasted("\u202bنص"), "\u2067نص\u2069");
  assert.equal(normalisePasted("photo\u202egnp.exe\u202c"), "photognp.exe");
  assert.equal(normalisePasted("a\u0000b\u0007c\ufeffd\u00ade\u200bf"), "abcdef");
  assert.equal(normalisePasted("می‌خواهم 👩‍💻"), "می‌خواهم 👩‍💻", "joiners that letters and emoji need stay");
});

test("Arabic letters copied as shapes from a PDF become letters; one letter has one form", () => {
  assert.equal(normalisePasted("\ufefb \ufe91\ufef4\ufe8e\ufee5"), "لا بيان");
  assert.equal(normalisePasted("ﷺ"), "ﷺ");
  assert.equal(normalisePasted("e\u0301"), "é");
});

test("paragraphs stay paragraphs, whatever ends the lines", () => {
  for (const end of ["\n", "\r\n", "\r", "\u2028"]) assert.equal(normalisePasted(`${end}a${end}${end}${end}b${end}`), "a\n\nb");
  assert.equal(normalisePasted("a\u2029b"), "a\n\nb");
  assert.equal(normalisePasted("a\fb"), "a\n\nb");
});

test("what is tidy stays as it is: a second pass changes nothing", () => {
  const line = fc.constantFrom(
    "• ",
    "– ",
    "-",
    "(1) ",
    "2) ",
    "١- ",
    "  ",
    "\t",
    "\u00a0",
    "\r\n",
    "\n",
    "\n\n",
    "mot",
    "كلمة",
    `${"mot ".repeat(15)}`,
    LONG,
    "[1] ",
    "[2]",
    "> ",
    "##",
    "\u202b",
    "\u202c",
    "\u2067",
    "-",
    ".",
    "!",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(line, { maxLength: 30, size: "max" }).map((parts) => parts.join("")),
        markupLike,
      ),
      (pasted) => {
        const once = normalisePasted(pasted);
        assert.equal(normalisePasted(once), once);
      },
    ),
    { numRuns: 2000 },
  );
});

test("no letter is lost", () => {
  const letters = (text: string) => text.match(/[a-zء-ي]/gu)?.join("") ?? "";
  const line = fc.constantFrom("• ", "– ", "(1) ", "1) ", "2. ", "\n", "\r\n", "mot", "كلمة", LONG, "[1] ", "> ");
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30, size: "max" }), (parts) => {
      assert.equal(letters(normalisePasted(parts.join(""))), letters(parts.join("")));
    }),
  );
});

test("time grows with length only, also for texts made to be slow", () => {
  for (const part of ["– x\n", "(1) a\n", "[1] a\n", "- a\n\n", "\u00a0", "word ", "> x\n", "\u202b", "\ufe91"]) {
    const took = processorTime(() => normalisePasted(part.repeat(1e5)));
    assert.ok(took < 3000, `${JSON.stringify(part)}: ${Math.round(took)} ms`);
  }
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fold, foldWords } from "./index.ts";

// arabic.md row 15: what a person means to be the same word
const SAME: readonly (readonly [string, string])[] = [
  ["أحمد", "احمد"],
  ["إيران", "ايران"],
  ["آمن", "امن"],
  ["ٱلحق", "الحق"],
  ["كِتَابٌ", "كتاب"],
  ["كـــتاب", "كتاب"],
  ["منظمة", "منظمه"],
  ["علي", "على"],
  ["ایران", "إيران"],
  ["کتاب", "كتاب"],
  ["ﻻ", "لا"],
  ["ﷲ", "الله"],
  ["٣٥", "35"],
  ["۳۵", "35"],
  ["مسؤول", "مسوول"],
  ["هيئة", "هييه"],
  ["رحمٰن", "رحمن"],
  ["بيان\u200f", "\u2068بيان\u2069"],
  ["Déclaration", "declaration"],
  ["Œuvre", "oeuvre"],
];

test("folds the 20 pairs to one form", () => {
  assert.equal(SAME.length, 20);
  for (const [a, b] of SAME) assert.equal(fold(a), fold(b), `${a} = ${b}`);
});

test("different words stay different", () => {
  for (const [a, b] of [
    ["بيان", "بنيان"],
    ["علم", "عالم"],
    ["cote", "code"],
    ["12", "21"],
    ["ء", "ا"],
  ] as const)
    assert.notEqual(fold(a), fold(b));
});

test("«بيان» finds «البيان», «والبيان», «بالبيان», «للبيان»", () => {
  for (const word of ["البيان", "والبيان", "فالبيان", "بالبيان", "كالبيان", "للبيان", "وللبيان", "الْبَيَان"]) {
    assert.deepEqual(foldWords(word), foldWords("بيان"), word);
  }
  assert.deepEqual(foldWords("بيغاسوس"), foldWords("البيغاسوس"));
});

test("a word that only looks like an article keeps its letters", () => {
  assert.deepEqual(foldWords("ال لل بال"), ["ال", "لل", "بال"]);
  assert.deepEqual(foldWords("وال"), ["وال"]);
});

test("splits at everything that is neither letter nor number", () => {
  assert.deepEqual(foldWords("Access Now (أكسس ناو) — 2026/02"), ["access", "now", "اكسس", "ناو", "2026", "02"]);
  assert.deepEqual(foldWords("« L’export »"), ["l", "export"]);
  assert.deepEqual(foldWords(" \u200f—"), []);
});

test("folding twice changes nothing, whatever the text", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(fold(text)) === fold(text)));
  const arabic = fc.string({ unit: fc.integer({ min: 0x600, max: 0x6ff }).map((code) => String.fromCodePoint(code)) });
  fc.assert(fc.property(arabic, (text) => fold(fold(text)) === fold(text)));
});

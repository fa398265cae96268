import assert from "node:assert/strict";
import { test } from "node:test";
import { compareNames, latinDigits, parseNumber } from "./index.ts";

const NAMES = ["SMEX", "الخط الأحمر", "أكسس ناو", "Access Now", "مسار", "Élan", "المادة 19", "المادة 2"];

test("Arabic pages list Arabic names first, without counting the article", () => {
  assert.deepEqual(NAMES.toSorted(compareNames("ar")), [
    "أكسس ناو",
    "الخط الأحمر",
    "المادة 2",
    "المادة 19",
    "مسار",
    "Access Now",
    "Élan",
    "SMEX",
  ]);
});

test("French and English pages list Latin names first", () => {
  for (const language of ["fr", "en"] as const) {
    assert.deepEqual(NAMES.toSorted(compareNames(language)).slice(0, 3), ["Access Now", "Élan", "SMEX"]);
  }
});

test("all three digit sets are numbers", () => {
  assert.equal(latinDigits("٢٠٢٦/۱۲"), "2026/12");
  assert.equal(parseNumber("٣٥"), 35);
  assert.equal(parseNumber("۱۲٬۳۴۵"), 12345);
  assert.equal(parseNumber("٣٫٥"), 3.5);
  assert.equal(parseNumber(" 1,234,567 ", "en"), 1234567);
  assert.equal(parseNumber("1\u202f234,5", "fr"), 1234.5);
  assert.equal(parseNumber("1,5", "fr"), 1.5);
  assert.equal(parseNumber("-7"), -7);
});

test("what is no number is null", () => {
  for (const text of ["", "twelve", "1,5", "1 2", "12.", "--1", "1e9", "Infinity", "9".repeat(40)])
    assert.equal(parseNumber(text, "en"), null, text);
});

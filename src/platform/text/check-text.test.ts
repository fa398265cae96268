import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { checkText } from "./check-text.ts";
import { normalisePasted } from "./paste.ts";
import { processorTime } from "./testing.ts";

test("ordinary text in three languages passes", () => {
  for (const text of [
    "بيان مشترك: «لا لبيع أدوات المراقبة»\nكِتَاب ٣٥",
    "L’appel\u00a0: arrêtez\u00a0!\r\nDeuxième ligne",
    "Tabs\tand 👩‍💻 emoji, می‌خواهم",
    "\u2068Access Now\u2069 \u200fنص\u200e",
    "",
  ])
    assert.equal(checkText(text, { maxCharacters: 100 }), null, text);
});

test("what cannot be stored is named, with what to do", () => {
  const of = (text: string, limit: Parameters<typeof checkText>[1] = 100) => checkText(text, limit)?.en ?? "";
  assert.match(of("a\u0000b"), /U\+0000.*again/);
  assert.match(of("a\u001bb"), /U\+001B/);
  for (const override of ["\u202a", "\u202b", "\u202c", "\u202d", "\u202e"])
    assert.match(of(`a${override}b`), /order in which letters appear/);
  assert.match(of("a\u2067b"), /U\+2067/, "an isolate that nothing closes");
  assert.match(of("a\u2069b"), /U\+2069/);
  assert.match(of("a\ud83d"), /damaged/);
  assert.match(of("x".repeat(101)), /too long.*100/);
  assert.match(of("a\nb", { maxCharacters: 100, oneLine: true }), /one line/);
  assert.match(checkText("x".repeat(2000), 1500)!.ar, /1,500/, "house digits");
  assert.match(checkText("x".repeat(2000), 1500)!.fr, /1\u202f500/);
});

test("characters are counted as people count them", () => {
  assert.equal(checkText("😀".repeat(100), 100), null);
  assert.notEqual(checkText("😀".repeat(101), 100), null);
});

test("a field of 10 MB is refused at once", () => {
  const huge = "أ".repeat(10_000_000);
  assert.ok(processorTime(() => assert.notEqual(checkText(huge, 100_000), null)) < 50);
});

test("what was pasted through normalisePasted always passes", () => {
  const hostile = fc.string({
    unit: fc.constantFrom(
      "a",
      "ب",
      "\u0000",
      "\u202e",
      "\u202b",
      "\u202c",
      "\u2067",
      "\u2069",
      "\n",
      "\u2029",
      "\u0007",
      "\ud800",
      "\ufeff",
      " ",
    ),
  });
  fc.assert(fc.property(hostile, (text) => assert.equal(checkText(normalisePasted(text), 10_000), null)));
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { LANGUAGES } from "../language/index.ts";
import { parseMarkup } from "./markup.ts";
import { toPlainText } from "./plain-text.ts";
import { markupLike } from "./testing.ts";

const plain = (source: string, language: (typeof LANGUAGES)[number] = "en") => toPlainText(parseMarkup(source).text, language);

test("Nour copies a statement into Signal: it reads as a letter, with its links and sources", () => {
  assert.equal(
    plain(
      "## Asks\n**We** ask:\n- stop\n- publish[^1]\n\n3. third\n4. fourth\n\n> They read\n>\n> all.\n\nSee [the report](https://example.org/) or https://smex.org.\n\n[^1]: CPJ, press@cpj.org",
    ),
    [
      "Asks",
      "We ask:",
      "- stop\n- publish[1]",
      "3. third\n4. fourth",
      "“They read",
      "all.”",
      "See the report (https://example.org) or https://smex.org.",
      "Notes and sources\n[1] CPJ, press@cpj.org",
    ].join("\n\n"),
  );
  assert.equal(plain("> قالوا", "ar"), "«قالوا»");
  assert.equal(plain("> Ils lisent", "fr"), "«\u00a0Ils lisent\u00a0»");
  assert.equal(plain("> «\u00a0Déjà\u00a0»", "fr"), "«\u00a0Déjà\u00a0»");
});

test("a line that begins in the other script keeps the text's direction; numbers keep their order", () => {
  assert.equal(plain("Access Now تدعو", "ar"), "\u200fAccess Now تدعو");
  assert.equal(plain("- Access Now\n- سمكس", "ar"), "\u200f- Access Now\n- سمكس");
  assert.equal(plain("منظمة dit", "fr"), "\u200eمنظمة dit");
  assert.equal(plain("هاتف +961 1 234 567", "ar"), "هاتف \u2066+961 1 234 567\u2069");
  assert.equal(plain("https://smex.org", "ar"), "https://smex.org", "an address alone stays clickable");
});

test("any text has a plain form without overrides, and all its isolates close", () => {
  fc.assert(
    fc.property(markupLike, fc.constantFrom(...LANGUAGES), (source, language) => {
      const text = plain(source, language);
      assert.doesNotMatch(text, /[\u202a-\u202e\u0000]/u);
      for (const line of text.split("\n")) assert.equal(line.match(/[\u2066-\u2068]/gu)?.length ?? 0, line.match(/\u2069/gu)?.length ?? 0);
    }),
  );
});

import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { readEdit, readFact } from "./form.ts";
import { FACT_FIELDS, fieldsOfKind } from "./profile.ts";

test("tidies what was typed, and takes Arabic digits", () => {
  assert.deepEqual(readFact({ shape: "web" }, " smex.org "), { value: "https://smex.org", problem: null });
  assert.deepEqual(readFact({ shape: "phone" }, "+٩٦١ ٨١ ٦٣٣ ١٣٣"), { value: "+961 81 633 133", problem: null });
  assert.deepEqual(readFact({ shape: "date" }, "٢٠١١-٠٤"), { value: "2011-04", problem: null });
  assert.deepEqual(readFact({ shape: "lines" }, "أكسس ناو\r\n\r\n  آكسس  ناو "), { value: "أكسس ناو\nآكسس ناو", problem: null });
  assert.deepEqual(readFact({ shape: "countries" }, "ae، sa"), { value: "AE SA", problem: null });
});

for (const [what, shape, typed, says] of [
  ["a script for an address", "web", "javascript:alert(1)", /not an address/],
  ["markup in an address", "web", 'https://example.org/"><script>', /not an address/],
  ["a mail address that no link can carry", "mail", "o{ff|ice@example.org", /mail|address/i],
  ["letters that turn the line around", "line", "SMEX \u202e gro", /hidden characters/],
  ["NUL", "text", "a\u0000b", /hidden characters/],
  ["ten megabytes", "text", "x".repeat(10 << 20), /at most/],
  ["a day that is no day", "date", "2011-13", /year, a month or a day/],
  ["a telephone number without its country", "phone", "81 633 133", /international form/],
] as const)
  test(`refuses ${what} in one clear sentence and keeps what was typed`, () => {
    const { value, problem } = readFact({ shape }, typed);
    assert.match(problem?.says.en ?? "", says);
    assert.ok(value);
  });

test("an entry needs a name in one language, whatever else is typed; no input breaks the form", () => {
  assert.deepEqual(
    readEdit({ website: "https://smex.org" }, "member").problems.map(({ field }) => field),
    ["name-ar"],
  );
  const keys = fc.constantFrom(...FACT_FIELDS.map(({ key }) => key), "contact-name-1", "contact-reach-1", "contact-role-1", "source");
  fc.assert(fc.property(fc.dictionary(keys, fc.string({ unit: "binary" })), (form) => void readEdit(form, "member")));
});

test("no kind of organisation is asked what is not its own", () => {
  assert.ok(fieldsOfKind("member").every(({ key }) => key !== "help-kind" && key !== "security-contact"));
  assert.ok(fieldsOfKind("coalition").every(({ group }) => group !== "help"));
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { NO_ASKS } from "./model.ts";
import { numberMismatches, numbersIn } from "./numbers.ts";

test("one number has one spelling, whatever the language writes", () => {
  for (const text of ["4.2 million", "4,2 millions", "٤٫٢ مليون", "4٫2"]) assert.deepEqual(numbersIn(text), ["4.2"], text);
  for (const text of ["1,200,000", "1 200 000", "1\u202f200\u202f000", "١٬٢٠٠٬٠٠٠", "1200000"])
    assert.deepEqual(numbersIn(text), ["1200000"], text);
  assert.deepEqual(numbersIn("in 2021, 12 of 30"), ["12", "2021", "30"]);
  assert.deepEqual(numbersIn("no number"), []);
});

test("42 for 4.2 is found in its passage; a passage that says the same numbers is not", () => {
  const passage = (from: string, text: string) => ({ from, text });
  const source = "Sold for 4.2 million in 2021.\n\nThree states.";
  const draft = {
    publicId: "s-000000",
    master: "en" as const,
    text: { kind: "master" as const, title: "No 1", summary: "", source },
    asks: NO_ASKS,
    translations: {
      fr: {
        kind: "translation" as const,
        title: passage("No 1", "Nº 1"),
        summary: passage("", ""),
        passages: [passage("Sold for 4.2 million in 2021.", "Vendu 42 millions en 2021."), passage("Three states.", "Trois États.")],
      },
    },
  };
  assert.deepEqual(numberMismatches(draft), [{ language: "fr", passage: 1, original: ["2021", "4.2"], translated: ["2021", "42"] }]);
});

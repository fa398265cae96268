import assert from "node:assert/strict";
import { test } from "node:test";
import { nested, typeset } from "./typography.ts";

test("a French title keeps its marks on the line of their word, however it was typed", () => {
  assert.equal(typeset("fr", "Qui contrôle « Mirqab » ?"), "Qui contrôle «\u00a0Mirqab\u00a0»\u00a0?");
  assert.equal(typeset("ar", "من يراقب؟"), "من يراقب؟");
});

test("a quoted title's own quotation marks become the inner ones", () => {
  assert.equal(nested("fr", "La vente de «\u00a0Mirqab\u00a0»"), "La vente de “Mirqab”");
  assert.equal(nested("fr", "La vente de « Mirqab »"), "La vente de “Mirqab”");
  assert.equal(nested("ar", "أوقفوا بيع «مِرقب»"), "أوقفوا بيع “مِرقب”");
  assert.equal(nested("en", "Stop the sale of “Mirqab”"), "Stop the sale of ‘Mirqab’");
});

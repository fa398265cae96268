import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Asks,
  type Draft,
  effectiveOf,
  freeze,
  hindrances,
  lastSubstantiveOf,
  NO_ASKS,
  readiness,
  type VersionFacts,
} from "./model.ts";
import { translate } from "./translation.ts";

const text = { kind: "master", title: "بيان", summary: "", source: "تراقب الحكومات الصحفيين." } as const;
const french = translate(null, text, {
  title: "Déclaration",
  summary: "",
  passages: ["Les gouvernements surveillent les journalistes."],
  stillRight: new Set(),
});
const draft: Draft = { publicId: "s-7kq2mx", master: "ar", text, translations: { fr: french }, asks: NO_ASKS };

const version = (n: number, nature: VersionFacts["nature"], more: Partial<VersionFacts> = {}): VersionFacts => ({
  id: `v${n}`,
  statement: "s",
  n,
  nature,
  hash: "",
  putForwardBy: "p",
  at: new Date(n),
  needsConfirmation: false,
  confirmedBy: null,
  confirmedAt: null,
  setAside: false,
  ...more,
});

test("each language says how ready it is", () => {
  const states = readiness(draft);
  assert.deepEqual([states.ar.state, states.fr.state, states.en.state], ["ready", "ready", "missing"]);
  assert.equal(readiness({ ...draft, text: { ...text, source: " " } }).ar.state, "missing");
});

test("a draft is put forward with its original and any translation that matches it", () => {
  assert.deepEqual(hindrances(draft, ["ar"]), []);
  assert.deepEqual(hindrances(draft, ["ar", "fr"]), []);
  assert.equal(hindrances(draft, ["fr"])[0]?.language, "ar");
  assert.equal(hindrances(draft, ["ar", "en"])[0]?.language, "en");
  assert.equal(hindrances({ ...draft, text: { ...text, source: "تراقب الحكومات الصحفيين والمدافعين." } }, ["ar", "fr"])[0]?.language, "fr");
  assert.equal(hindrances({ ...draft, text: null }, ["ar"]).length, 1);
});

test("asks need words in each chosen language, and somebody who is asked", () => {
  const asks: Asks = {
    addressees: [{ id: "a", kind: "government", name: { ar: "الحكومة", fr: "Le gouvernement" } }],
    asks: [{ id: "k", to: ["a"], what: { ar: "وقف التصدير" }, by: "2026-12-31" }],
  };
  assert.deepEqual(hindrances({ ...draft, asks }, ["ar"]), []);
  assert.equal(hindrances({ ...draft, asks }, ["ar", "fr"])[0]?.language, "fr");
  assert.equal(hindrances({ ...draft, asks: { ...asks, asks: [{ ...asks.asks[0]!, to: [] }] } }, ["ar"]).length, 1);
  assert.deepEqual(freeze({ ...draft, asks }, ["ar"]).addressees[0]?.name, { ar: "الحكومة" });
});

test("a frozen text holds the chosen languages and no other", () => {
  assert.deepEqual(Object.keys(freeze(draft, ["ar"]).languages), ["ar"]);
  assert.deepEqual(freeze(draft, ["ar", "fr"]).languages.fr, {
    title: "Déclaration",
    summary: "",
    source: "Les gouvernements surveillent les journalistes.",
  });
});

test("an editorial version that waits for its second person does not stand", () => {
  const waiting = version(2, "editorial", { needsConfirmation: true });
  assert.equal(effectiveOf([version(1, "first"), waiting])?.n, 1);
  assert.equal(effectiveOf([version(1, "first"), { ...waiting, confirmedAt: new Date(3) }])?.n, 2);
  assert.equal(effectiveOf([version(1, "first"), { ...waiting, setAside: true }])?.n, 1);
  assert.equal(effectiveOf([]), null);
});

test("everybody is asked again by a substantive version, not by an editorial one", () => {
  const versions = [version(1, "first"), version(2, "editorial")];
  assert.equal(lastSubstantiveOf(versions)?.n, 1);
  assert.equal(lastSubstantiveOf([...versions, version(3, "substantive")])?.n, 3);
});

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { faultsOf, isMessageValue } from "./house.ts";

const ar = "{n, plural, zero {لا أحد} one {شخص} two {شخصان} few {# أشخاص} many {# شخصًا} other {# شخص}}";
const fr = "{n, plural, one {# personne} other {# personnes}}";
const en = "{n, plural, one {# person} other {# people}}";

test("a message in the style of the house has no fault", () => {
  assert.deepEqual(faultsOf({ ar, fr, en }), []);
  assert.deepEqual(
    faultsOf({
      ar: "أين «البيان»؟ {at}، نعم",
      fr: "Où est «\u00a0la déclaration\u00a0»\u00a0? {at}, oui\u00a0!",
      en: "Where is “the statement”? {at}, yes",
    }),
    [],
  );
});

test("an Arabic plural has six forms, or says those of one number exactly", () => {
  assert.match(faultsOf({ ar: "{n, plural, one {شخص} other {# شخص}}", fr, en })[0] ?? "", /ar: plural without zero, two, few, many/);
  assert.deepEqual(faultsOf({ ar: ar.replace("zero", "=0").replace("two", "=2"), fr, en }), []);
});

test("all languages take the same values", () => {
  assert.match(faultsOf({ ar: "{a}", fr: "{a}", en: "{b}" }).join(), /values differ/);
});

test("French keeps its no-break spaces, Arabic its own marks", () => {
  assert.deepEqual(
    faultsOf({ ar: "نعم", fr: "« Oui » : non ! {at, date, ::yMMMd}", en: "Yes" }).filter((fault) => fault.startsWith("fr")),
    [],
  );
  assert.match(faultsOf({ ar: "نعم", fr: "Oui!", en: "Yes" }).join(), /no-break space/);
  assert.match(faultsOf({ ar: "نعم", fr: "«oui»", en: "Yes" }).join(), /after «/);
  assert.match(faultsOf({ ar: "نعم, لا", fr: "Oui", en: "Yes" }).join(), /Latin comma/);
  assert.match(faultsOf({ ar: "نعم", fr: "l'export", en: "it's" }).join(), /fr: straight apostrophe.*en: straight apostrophe/);
  assert.deepEqual(faultsOf({ ar: "https://example.org/?a=1;b", fr: "https://example.org/?a=1;b", en: "10:00" }), []);
});

/** Every message that any room exports from its words, wherever it stands in the exported values. */
async function exported(): Promise<{ name: string; faults: string[] }[]> {
  const root = join(import.meta.dirname, "..", "..");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => /messages\.js$/.test(file));
  const found: { name: string; faults: string[] }[] = [];
  const seen = new Set<unknown>();
  const search = (value: unknown, name: string) => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    if (isMessageValue(value)) found.push({ name, faults: faultsOf(value) });
    else for (const [key, inner] of Object.entries(value)) search(inner, `${name}.${key}`);
  };
  for (const file of files) search(await import(pathToFileURL(join(root, file)).href), relative(root, join(root, file)));
  return found;
}

test("every message of every room is in the style of the house", async () => {
  const all = await exported();
  assert.ok(all.length > 30, "messages were found");
  assert.deepEqual(
    all.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`)),
    [],
  );
});

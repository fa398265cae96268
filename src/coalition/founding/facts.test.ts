import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { LANGUAGES } from "../../platform/language/index.ts";
import { isPartialDate, isPublicId, isSlug } from "../../public/index.ts";
import { COALITION } from "./coalition.ts";
import { shown } from "./fact.ts";
import { hasHelpline } from "./member.ts";
import { MEMBER_ACTIONS } from "./member-actions.ts";
import { MEMBERS } from "./members.ts";
import { OTHER_HELP } from "./other-help.ts";
import { SOURCES } from "./sources.ts";
import { STATEMENTS } from "./statements.ts";

/** Every fact and every text in all three languages, wherever it stands in the data. */
function* all(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return;
  yield value as Record<string, unknown>;
  for (const part of Object.values(value)) yield* all(part);
}

const everything = [COALITION, MEMBERS, STATEMENTS, OTHER_HELP, MEMBER_ACTIONS];
const facts = [...all(everything)].filter((value) => "checked" in value);
const words = [...all(everything)].filter((value) => "en" in value && "fr" in value && "ar" in value && typeof value["en"] === "string");

test("twelve members, six statements, six other places of help, eight actions", () => {
  assert.deepEqual([MEMBERS.length, STATEMENTS.length, OTHER_HELP.length, MEMBER_ACTIONS.length], [12, 6, 6, 8]);
  assert.deepEqual(
    MEMBERS.filter(({ coLead }) => coLead).map(({ id }) => id),
    ["access-now", "gchr"],
  );
});

test("a fact that was read names its sources, one from memory has none, a missing one has no value", () => {
  for (const fact of facts) {
    const sources = fact["sources"] as string[];
    if (fact["checked"] === "read") assert.ok(fact["value"] !== null && sources.length > 0, JSON.stringify(fact));
    if (fact["checked"] === "from-memory") assert.ok(fact["value"] !== null && sources.length === 0, JSON.stringify(fact));
    if (fact["checked"] === "missing") assert.equal(fact["value"], null);
    for (const source of sources) assert.ok(source in SOURCES, source);
  }
  assert.ok(facts.length > 150);
});

test("every text of ours stands in three languages, Arabic in Arabic letters, French with its spaces", () => {
  for (const { ar, fr, en } of words as { ar: string; fr: string; en: string }[]) {
    assert.ok(ar && fr && en);
    if (ar !== en) assert.match(ar, /[\u0621-\u064a]/u);
    assert.doesNotMatch(fr, /[^\u00a0\u202f\d/] ?[;!?»]|« |[a-zé] :/u, fr);
    assert.doesNotMatch(`${ar}${fr}${en}`, /[\u202a-\u202e]/u);
    assert.doesNotMatch(ar, /[٠-٩]|[,;?](?=\s[\u0600-\u06ff])/u, ar);
  }
});

test("ids are addresses that public pages accept", () => {
  for (const { id } of [...MEMBERS, ...OTHER_HELP]) assert.ok(isSlug(id), id);
  for (const { publicId, slug, date } of STATEMENTS)
    assert.ok(isPublicId(publicId) && isSlug(slug) && isPartialDate(date.value!), publicId);
  for (const list of [[...MEMBERS, ...OTHER_HELP].map(({ id }) => id), STATEMENTS.map(({ publicId }) => publicId)])
    assert.equal(new Set(list).size, list.length);
});

test("nobody who was targeted is named", () => {
  const told = JSON.stringify(MEMBER_ACTIONS) + JSON.stringify(STATEMENTS);
  // the founding data's one exception, named in the statement itself
  assert.equal(told.match(/Khashoggi/g)?.length, 2);
  for (const { what } of MEMBER_ACTIONS) assert.doesNotMatch(shown(what)?.en ?? "", /\b(?:Mr|Mrs|Ms|Dr)\.? |activist [A-Z]/);
});

test("agrees with the shared compilation, where it lies beside", (t) => {
  const path = sharedFile();
  if (!path) return t.skip("../shared/data/coalition.json is not here");
  const shared = JSON.parse(readFileSync(path, "utf8"));
  for (const theirs of shared.members) {
    const member = MEMBERS.find(({ id }) => id === theirs.id)!;
    for (const language of LANGUAGES) {
      assert.equal(member.names[language].value, theirs.names[language].value);
      assert.equal(member.names[language].checked, theirs.names[language].checked);
    }
    assert.deepEqual([member.website.value, member.website.checked], [theirs.website.value, theirs.website.checked]);
    assert.equal(hasHelpline(member), theirs.helpline.runs === true);
    if (hasHelpline(member)) {
      assert.equal(member.helpline.url.value, theirs.helpline.url.value);
      assert.equal(member.helpline.url.checked === "read", theirs.helpline.url.checked === "read");
    }
  }
  for (const theirs of shared.statements) {
    const statement = STATEMENTS.find(({ id }) => id === theirs.id)!;
    assert.equal(statement.titles.en.value, theirs.titles.en.value);
    assert.deepEqual(
      [...new Set(statement.places.map(({ source }) => SOURCES[source].url))].filter((url) =>
        theirs.urls.some((one: { url: string }) => one.url === url),
      ).length,
      theirs.urls.length,
      statement.id,
    );
    assert.equal(
      statement.asks.value?.length,
      (theirs.asks.value ?? theirs.asks).length - (theirs.id === "2021-07-open-letter-156" ? 1 : 0),
    );
  }
  assert.equal(Object.keys(SOURCES).length, Object.keys(shared.sources).length);
});

function sharedFile(): string | null {
  for (let folder = import.meta.dirname; folder !== join(folder, ".."); folder = join(folder, "..")) {
    const path = join(folder, "shared", "data", "coalition.json");
    if (existsSync(path)) return path;
  }
  return null;
}

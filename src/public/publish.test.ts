import assert from "node:assert/strict";
import { test } from "node:test";
import { correct, publish, publishOrganisation, publishSignatories, withdraw } from "./index.ts";
import { AT, anOrganisation, aStatement, openPublic, same, signatories } from "./testing.ts";

test("a published statement can be read in its languages, with who signed", async () => {
  await using site = await openPublic();
  assert.equal((await site.get("/ar/statements/s-7kq2mx")).status, 404);
  await site.db.sql.begin(async (tx) => {
    await publish(tx, [aStatement("ar"), aStatement("en")], AT);
    await publishSignatories(tx, signatories([{ ar: "سمكس", fr: null, en: "SMEX" }, "Access Now"], { unnamed: 3 }), AT);
  });
  const ar = await site.get("/ar/statements/s-7kq2mx");
  assert.equal(ar.status, 200);
  assert.match(ar.text, /أوقفوا بيع أدوات المراقبة/);
  assert.match(ar.text, /سمكس/);
  assert.match(ar.text, /و3 منظمات حُجبت أسماؤها/);
  assert.match(ar.text, /<html lang="ar" dir="rtl">/);
  const en = await site.get("/en/statements/s-7kq2mx");
  assert.match(en.text, /Signed by 5 organisations/);
  assert.match(en.text, /and 3 organisations whose names are withheld/);
});

test("what is published does not change: a version is published once, by nobody again", async () => {
  await using site = await openPublic();
  await site.db.sql.begin((tx) => publish(tx, [aStatement("ar")], AT));
  await assert.rejects(() => site.db.sql.begin((tx) => publish(tx, [aStatement("ar", { title: "غيره" })], AT)));
  await assert.rejects(site.db.sql`update published.statement_text set document = '{}'`, /does not change/);
  assert.match((await site.get("/ar/statements/s-7kq2mx")).text, /أوقفوا/);
});

test("a transaction that fails publishes nothing", async () => {
  await using site = await openPublic();
  const before = await site.get("/ar/statements");
  await assert.rejects(
    site.db.sql.begin(async (tx) => {
      await publish(tx, [aStatement("ar")], AT);
      throw new Error("power cut");
    }),
  );
  assert.equal((await site.get("/ar/statements")).text, before.text);
});

test("a name taken off for safety leaves every page, the search, the feeds and the member's page at once", async () => {
  await using site = await openPublic();
  const names = { ar: "الخط الأحمر", fr: "Ligne rouge", en: "Red Line" };
  await site.db.sql.begin(async (tx) => {
    await publish(tx, [aStatement("ar"), aStatement("fr"), aStatement("en")], AT);
    await publishOrganisation(tx, anOrganisation("smex", { ar: "سمكس", fr: "SMEX", en: "SMEX" }), AT);
    await publishSignatories(
      tx,
      signatories([], {
        signatories: [
          { names, slug: null },
          { names: same("SMEX"), slug: "smex" },
        ],
      }),
      AT,
    );
  });
  const everywhere = ["ar", "fr", "en"].flatMap((l) => [
    `/${l}/`,
    `/${l}/statements`,
    `/${l}/statements/s-7kq2mx`,
    `/${l}/statements/s-7kq2mx/versions/1`,
    `/${l}/statements/s-7kq2mx/text`,
    `/${l}/feed.atom`,
    `/${l}/members/smex`,
  ]);
  const holds = async (pattern: RegExp) =>
    (await Promise.all(everywhere.map((path) => site.get(path)))).filter((r) => pattern.test(r.text));
  assert.ok((await holds(/Red Line|Ligne rouge|الخط الأحمر/)).length >= 6);
  assert.match((await site.get("/en/search?q=red+line")).text, /s-7kq2mx/);
  assert.match((await site.get("/en/members/smex")).text, /s-7kq2mx/);

  await site.db.sql.begin(async (tx) => {
    await publishSignatories(tx, signatories([], { signatories: [], unnamed: 2 }), AT);
  });
  assert.deepEqual(await holds(/Red Line|Ligne rouge|الخط الأحمر/), []);
  assert.doesNotMatch((await site.get("/en/search?q=red+line")).text, /s-7kq2mx/);
  assert.doesNotMatch((await site.get("/en/members/smex")).text, /s-7kq2mx/);
  assert.match((await site.get("/en/statements/s-7kq2mx")).text, /2 organisations signed; their names are withheld/);
  const left = await site.db.owner`
    select from published.signatories where document::text ilike '%red line%' union all
    select from published.search_word where word in ('red', 'line', 'احمر', 'خط', 'rouge')`;
  assert.equal(left.length, 0);
});

test("a withdrawn statement leaves its id and the date, and not a byte of its text", async () => {
  await using site = await openPublic();
  await site.db.sql.begin(async (tx) => {
    await publish(tx, [aStatement("ar"), aStatement("fr")], AT);
    await publishSignatories(tx, signatories(["SMEX"]), AT);
    await correct(tx, { publicId: "s-7kq2mx", text: same("A figure was wrong.") }, AT);
  });
  assert.match((await site.get("/ar/statements/s-7kq2mx")).text, /A figure was wrong/);
  await site.db.sql.begin((tx) => withdraw(tx, { publicId: "s-7kq2mx", language: "fr" }, AT));
  assert.equal((await site.get("/fr/statements/s-7kq2mx")).status, 410);
  assert.equal((await site.get("/ar/statements/s-7kq2mx")).status, 200);

  await site.db.sql.begin((tx) => withdraw(tx, { publicId: "s-7kq2mx" }, AT));
  for (const path of ["/ar/statements/s-7kq2mx", "/en/statements/s-7kq2mx", "/ar/statements/s-7kq2mx/versions/1"]) {
    const { status, text } = await site.get(path);
    assert.equal(status, 410, path);
    assert.match(text, /S-7KQ2MX/);
    assert.match(text, /2026/);
    assert.doesNotMatch(text, /أوقفوا|SMEX|figure/);
  }
  assert.match((await site.get("/ar/feed.atom")).text, /deleted-entry ref="[^"]*s-7kq2mx" when="2026-11-24T09:00:00.000Z"/);
  const [rows] = await site.db.owner`
    select (select count(*) from published.statement_text) + (select count(*) from published.signatories)
      + (select count(*) from published.search) + (select count(*) from published.search_word)
      + (select count(*) from published.correction) as n`;
  assert.equal(rows!["n"], 0);
  await assert.rejects(
    site.db.sql.begin((tx) => publish(tx, [aStatement("ar")], AT)),
    /withdrawn/,
    "a withdrawn version does not come back under its id",
  );
});

test("the reader's role sees what is published and nothing else", async () => {
  await using site = await openPublic();
  await site.db.reader`select n from published.generation`;
  await assert.rejects(site.db.reader`insert into published.generation (n) values (2)`);
  await assert.rejects(site.db.reader`select * from dalil.migration`, /permission denied/);
});

test("no link but http, https and mailto passes the border, in any field", async () => {
  await using site = await openPublic();
  const hostile = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,x",
    "https://a b",
    'https://a"onclick=x',
    "//evil.example",
  ];
  for (const href of hostile) {
    const place = { href, publisher: "x", language: null, kind: "report" as const, date: null };
    const link = { blocks: [{ kind: "paragraph" as const, children: [{ kind: "link" as const, href, children: [] }] }], notes: [] };
    const tries = [
      () => site.db.sql.begin((tx) => publish(tx, [aStatement("ar", { textAt: [place] })], AT)),
      () => site.db.sql.begin((tx) => publish(tx, [aStatement("ar", { alsoPublishedAt: [place] })], AT)),
      () => site.db.sql.begin((tx) => publish(tx, [aStatement("ar", { text: link })], AT)),
      () => site.db.sql.begin((tx) => publishOrganisation(tx, anOrganisation("x", same("x"), { website: href }), AT)),
    ];
    for (const attempt of tries) await assert.rejects(attempt, /refused at the border/);
  }
  assert.equal((await site.db.reader`select from published.statement_text`).length, 0);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { LANGUAGES } from "../platform/language/index.ts";
import { correct, publish, publishCoalition, publishHelp, publishOrganisation, publishSignatories } from "./index.ts";
import { ADDRESS, AT, anOrganisation, aStatement, openPublic, same, signatories } from "./testing.ts";

const PAGES = ["/", "/statements", "/members", "/join", "/help", "/about", "/security", "/search"];

test("every page answers in three languages before anything is published, without a cookie", async () => {
  await using site = await openPublic();
  for (const language of LANGUAGES)
    for (const path of PAGES) {
      const { status, text, headers } = await site.get(`/${language}${path}`);
      assert.equal(status, 200, path);
      assert.match(text, new RegExp(`<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">`));
      assert.equal(headers.get("set-cookie"), null);
      assert.equal(headers.get("cache-control"), "no-cache");
      assert.match(headers.get("content-security-policy") ?? "", /default-src 'none'/);
      assert.doesNotMatch(text, / style=|<script>|undefined|\[object/);
    }
});

test("no page asks anything of another server", async () => {
  await using site = await openPublic();
  await site.db.sql.begin(async (tx) => {
    await publish(tx, [aStatement("ar"), aStatement("fr"), aStatement("en")], AT);
    await publishOrganisation(tx, anOrganisation("smex", same("SMEX")), AT);
  });
  for (const path of [...PAGES, "/statements/s-7kq2mx", "/members/smex"]) {
    const { text } = await site.get(`/ar${path}`);
    for (const [, address] of text.matchAll(
      /<(?:img|script|iframe|source|video|audio|link rel="(?:stylesheet|icon)")[^>]*(?:src|href)="([^"]*)"/g,
    ))
      assert.match(address!, /^\/static\//);
  }
});

test("a language that is missing says so in the reader's language and links to the others", async () => {
  await using site = await openPublic();
  await site.db.sql.begin((tx) => publish(tx, [aStatement("ar"), aStatement("en")], AT));
  const fr = await site.get("/fr/statements/s-7kq2mx");
  assert.equal(fr.status, 200);
  assert.match(fr.text, /Cette déclaration n’existe pas en français/);
  assert.match(fr.text, /href="\/ar\/statements\/s-7kq2mx"/);
  assert.match(fr.text, /href="\/en\/statements\/s-7kq2mx"/);
  assert.match(fr.text, /noindex/);
  const ar = await site.get("/ar/statements/s-7kq2mx");
  assert.match(ar.text, /لغات غير متاحة: الفرنسية/);
  assert.match(ar.text, new RegExp(`hreflang="en" href="${ADDRESS}/en/statements/s-7kq2mx"`));
  assert.doesNotMatch(ar.text, new RegExp(`hreflang="fr" href="${ADDRESS}`));
  assert.match((await site.get("/fr/statements")).text, /Stop selling|أوقفوا/); // listed, with its languages
});

test("twins in other languages name each other", async () => {
  await using site = await openPublic();
  await site.db.sql.begin((tx) =>
    publish(
      tx,
      LANGUAGES.map((l) => aStatement(l)),
      AT,
    ),
  );
  for (const path of [...PAGES.filter((p) => p !== "/search"), "/statements/s-7kq2mx"])
    for (const language of LANGUAGES) {
      const { text } = await site.get(`/${language}${path}`);
      for (const twin of LANGUAGES)
        assert.ok(text.includes(`hreflang="${twin}" href="${ADDRESS}/${twin}${path}"`), `${language}${path} → ${twin}`);
      assert.ok(text.includes(`<link rel="canonical" href="${ADDRESS}/${language}${path}"`));
    }
});

test("older versions stay readable and show word by word what changed", async () => {
  await using site = await openPublic();
  await site.db.sql.begin((tx) => publish(tx, [aStatement("en", { source: "We ask for a halt." })], AT));
  await site.db.sql.begin((tx) =>
    publish(
      tx,
      [aStatement("en", { version: 2, nature: "substantive", change: "The demand is sharper.", source: "We demand a halt." })],
      AT,
    ),
  );
  const newest = await site.get("/en/statements/s-7kq2mx");
  assert.match(newest.text, /We demand a halt/);
  assert.match(newest.text, /The demand is sharper/);
  const second = await site.get("/en/statements/s-7kq2mx/versions/2");
  assert.match(second.text, /<del[^>]*>.*ask for.*<\/del>/s);
  assert.match(second.text, /<ins[^>]*>.*demand.*<\/ins>/s);
  const first = await site.get("/en/statements/s-7kq2mx/versions/1");
  assert.match(first.text, /We ask for a halt/);
  assert.match(first.text, /This is an older version/);
  for (const n of ["0", "3", "01", "1e1", "x", "-1", "99999999"])
    assert.equal((await site.get(`/en/statements/s-7kq2mx/versions/${n}`)).status, 404, n);
});

test("a founding record without a text leads to where it stands", async () => {
  await using site = await openPublic();
  const textAt = [{ href: "https://cpj.org/2021/06/x/", publisher: "CPJ", language: "en", kind: "full text" as const, date: "2021-06-08" }];
  await site.db.sql.begin(async (tx) => {
    await publish(
      tx,
      [aStatement("ar", { text: null, textAt, titleLanguage: "en", title: "New Coalition", hash: null, issuedOn: "2021-06" })],
      AT,
    );
    await publishSignatories(tx, signatories(["Access Now"], { stated: { ar: "36 منظمة", fr: null, en: "36 organisations" } }), AT);
  });
  const { text } = await site.get("/ar/statements/s-7kq2mx");
  assert.match(text, /href="https:\/\/cpj.org\/2021\/06\/x\/"/);
  assert.match(text, /<h1><bdi lang="en">New Coalition/);
  assert.match(text, /36 منظمة/);
  assert.match(text, /datetime="2021-06"/);
  assert.equal((await site.get("/ar/statements/s-7kq2mx/text")).status, 404);
});

test("the plain text has what the page has: asks and addressees under headings, corrections, signatories", async () => {
  await using site = await openPublic();
  await site.db.sql.begin(async (tx) => {
    const asks = [{ to: ["Les ministères"], what: "Publier la liste", by: "2027-03-01" }];
    await publish(tx, [aStatement("fr", { title: "Qui vend « Mirqab » ?", asks })], AT);
    await publishSignatories(tx, signatories(["SMEX", "سمكس"], { unnamed: 1 }), AT);
    await correct(tx, { publicId: "s-7kq2mx", text: same("Douze, non onze.") }, AT);
  });
  const { text } = await site.get("/fr/statements/s-7kq2mx/text");
  const inOrder = [
    "Qui vend",
    "Destinataires\n\n",
    "Demandes, par destinataire\n\n1. Publier la liste",
    "Les ministères",
    "Rectificatifs\n\n",
  ];
  const at = [...inOrder, "Signée par 3 organisations\n\n", "- SMEX", "et une organisation dont le nom", "“Mirqab”"].map((part) =>
    text.indexOf(part),
  );
  assert.ok(!at.includes(-1), text);
  assert.deepEqual(
    at,
    at.toSorted((a, b) => a - b),
  );
  assert.match((await site.get("/fr/statements/s-7kq2mx")).text, /«\u00a0Mirqab\u00a0»\u00a0\?<\/bdi><\/h1>/);
});

test("the list narrows by year, addressee and signatory, and pages through many", async () => {
  await using site = await openPublic();
  await site.db.sql.begin(async (tx) => {
    const many = Array.from({ length: 45 }, (_, i) =>
      aStatement("en", {
        publicId: `s-many${i}`,
        title: `Statement ${i}`,
        issuedOn: `20${10 + (i % 15)}-01-01`,
        addressees: [i % 2 ? "Odd" : "Even"],
      }),
    );
    await publish(tx, many, AT);
    await publishOrganisation(tx, anOrganisation("smex", same("SMEX")), AT);
    await publishSignatories(tx, signatories([], { publicId: "s-many7", signatories: [{ names: same("SMEX"), slug: "smex" }] }), AT);
  });
  const count = async (query: string) => ((await site.get(`/en/statements${query}`)).text.match(/<article/g) ?? []).length;
  assert.equal(await count(""), 20);
  assert.equal(await count("?page=3"), 5);
  assert.equal(await count("?page=99"), 5);
  assert.equal(await count("?year=2012"), 3);
  assert.equal(await count("?to=Odd&page=2"), 2);
  assert.equal(await count("?by=smex"), 1);
  assert.equal(await count("?year=1900"), 0);
  assert.equal(await count("?year=&to=&by=&page=x"), 20);
});

test("hostile words are shown as words", async () => {
  await using site = await openPublic();
  const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>&'\u2066`;
  await site.db.sql.begin(async (tx) => {
    await publish(
      tx,
      [
        aStatement("en", {
          title: hostile,
          summary: hostile,
          addressees: [hostile],
          asks: [{ to: [hostile], what: hostile, by: null }],
          source: hostile,
          change: hostile,
        }),
      ],
      AT,
    );
    await publishSignatories(tx, signatories([hostile], { stated: same(hostile) }), AT);
    await publishOrganisation(
      tx,
      anOrganisation("evil", same(hostile), { aliases: [hostile], seat: same(hostile), description: same(hostile) }),
      AT,
    );
    await publishHelp(tx, [
      {
        id: "evil",
        kind: "guide",
        name: same(hostile),
        does: same(hostile),
        serves: same(hostile),
        hours: null,
        cost: null,
        languages: [],
        ways: [],
        caution: null,
        confirmed: false,
      },
    ]);
    await publishCoalition(tx, {
      names: same(hostile),
      aliases: [hostile],
      launchedOn: null,
      website: null,
      contact: null,
      securityContact: null,
    });
  });
  const paths = [
    ...PAGES,
    "/statements/s-7kq2mx",
    "/statements/s-7kq2mx/versions/1",
    "/members/evil",
    "/feed.atom",
    `/search?q=${encodeURIComponent(hostile)}`,
    `/statements?to=${encodeURIComponent(hostile)}`,
  ];
  for (const path of paths) {
    const { text } = await site.get(`/en${path}`);
    assert.doesNotMatch(text, /<script>alert|<img src=x/, path);
  }
});

test("absent, mistyped and malformed addresses get the same kind answer in the reader's language", async () => {
  await using site = await openPublic();
  for (const path of [
    "/fr/statements/s-absent",
    "/fr/statements/x",
    "/fr/statements/s-7kq2mx/versions/1",
    "/fr/members/nobody",
    "/fr/members/A%00",
  ]) {
    const { status, text } = await site.get(path);
    assert.equal(status, 404, path);
    assert.match(text, /Cette page n’existe pas/);
  }
});

test("the first page of the site chooses the language the browser asks for, Arabic where it asks for none of ours", async () => {
  await using site = await openPublic();
  for (const [header, language] of [
    ["fr-FR,fr;q=0.9,en;q=0.8", "fr"],
    ["de,en;q=0.5,fr;q=0.2", "en"],
    ["ar-EG", "ar"],
    ["de", "ar"],
    ["fr;q=0,en;q=0.1", "en"],
    ["*", "ar"],
  ] as const) {
    const { status, headers } = await site.get("/", { "accept-language": header });
    assert.equal(status, 302);
    assert.equal(headers.get("location"), `/${language}/`, header);
    assert.match(headers.get("vary") ?? "", /accept-language/);
  }
  assert.equal((await site.get("/")).headers.get("location"), "/ar/");
  assert.equal((await site.get("/fr")).headers.get("location"), "/fr/");
  const worded = await site.get("/fr/statements/s-7kq2mx-stop-selling"); // words in an address are for eyes only
  assert.equal(worded.headers.get("location"), "/fr/statements/s-7kq2mx");
});

test("Tor Browser is told the onion address of the same page, over https only", async () => {
  await using site = await openPublic({ onionAddress: "http://dalil.onion" });
  assert.equal((await site.get("/fr/help")).headers.get("onion-location"), "http://dalil.onion/fr/help");
  await using plain = await openPublic({ publicAddress: "http://localhost:4600", onionAddress: "http://dalil.onion" });
  assert.equal((await plain.get("/fr/help")).headers.get("onion-location"), null);
});

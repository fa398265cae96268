import assert from "node:assert/strict";
import { test } from "node:test";
import { LANGUAGES } from "../../platform/language/index.ts";
import { publish, publishCoalition, publishSignatories } from "../index.ts";
import { ADDRESS, AT, aStatement, openPublic, same, signatories } from "../testing.ts";
import { writeSecurityTxt } from "./well-known.ts";

test("a feed of each language holds its statements, well-formed, with xml:lang", async () => {
  await using site = await openPublic();
  await site.db.sql.begin(async (tx) => {
    await publish(tx, [aStatement("ar"), aStatement("fr", { title: "L’« État » & <co>\u0007" })], AT);
    await publish(tx, [aStatement("ar", { publicId: "s-record", title: "English title", titleLanguage: "en", text: null })], AT);
    await publishSignatories(tx, signatories(["SMEX"], { unnamed: 1 }), AT);
  });
  const ar = await site.get("/ar/feed.atom");
  assert.equal(ar.headers.get("content-type"), "application/atom+xml; charset=utf-8");
  assert.match(ar.text, /<feed [^>]*xml:lang="ar">/);
  assert.match(ar.text, /<title>\u2068English title\u2069<\/title>/);
  assert.match(ar.text, /<title>أوقفوا بيع أدوات المراقبة<\/title>/);
  assert.match(ar.text, /dir=&#34;rtl&#34;/);
  assert.match(ar.text, /ومنظمة واحدة حُجب اسمها/);
  const fr = await site.get("/fr/feed.atom");
  assert.match(fr.text, /L’« État » &#38; &#60;co&#62;</);
  assert.equal((fr.text.match(/<entry>/g) ?? []).length, 1);
  assert.equal((await site.get("/en/feed.atom")).text.match(/<entry>/), null);
  for (const language of LANGUAGES) wellFormed((await site.get(`/${language}/feed.atom`)).text);
});

test("an address in a feed stays the same when a new version comes, and only its date moves", async () => {
  await using site = await openPublic();
  await site.db.sql.begin((tx) => publish(tx, [aStatement("en")], AT));
  const later = new Date("2026-12-01T00:00:00Z");
  await site.db.sql.begin((tx) => publish(tx, [aStatement("en", { version: 2, nature: "editorial" })], later));
  const { text } = await site.get("/en/feed.atom");
  assert.equal((text.match(/<entry>/g) ?? []).length, 1);
  assert.match(text, /<published>2026-11-24T09:00:00.000Z<\/published>\n<updated>2026-12-01T00:00:00.000Z</);
});

test("the sitemap lists every page with its twins, and only languages that are there", async () => {
  await using site = await openPublic();
  await site.db.sql.begin((tx) => publish(tx, [aStatement("ar"), aStatement("en")], AT));
  const { text } = await site.get("/sitemap.xml");
  wellFormed(text);
  assert.match(text, new RegExp(`<loc>${ADDRESS}/ar/statements/s-7kq2mx</loc><lastmod>2026-11-24T09:00:00.000Z</lastmod>`));
  assert.doesNotMatch(text, /\/fr\/statements\/s-7kq2mx/);
  assert.match(text, /<loc>[^<]*\/fr\/help<\/loc>/);
  assert.match((await site.get("/robots.txt")).text, /Disallow: \/ar\/desk[\s\S]*Sitemap: https:\/\/dalil.example.org\/sitemap.xml/);
});

test("security.txt has a contact and expires within the year (RFC 9116)", async () => {
  await using site = await openPublic();
  const { text, headers } = await site.get("/.well-known/security.txt");
  assert.equal(headers.get("content-type"), "text/plain; charset=utf-8");
  assert.match(text, /^Contact: https:\/\/dalil.example.org\/en\/security$/m);
  const expires = new Date(/^Expires: (\S+)$/m.exec(text)![1]!);
  const days = (expires.getTime() - AT.getTime()) / 86_400_000;
  assert.ok(days > 30 && days < 366, String(days));
  await site.db.sql.begin((tx) =>
    publishCoalition(tx, {
      names: same("x"),
      aliases: [],
      launchedOn: null,
      website: null,
      contact: null,
      securityContact: "mailto:safe@example.org",
    }),
  );
  assert.match((await site.get("/.well-known/security.txt")).text, /^Contact: mailto:safe@example.org$/m);
  for (let month = 0; month < 12; month++) {
    const now = new Date(Date.UTC(2026, month, 28));
    const at = new Date(/^Expires: (\S+)$/m.exec(writeSecurityTxt(ADDRESS, null, now))![1]!);
    assert.ok(at > now && at.getTime() - now.getTime() < 366 * 86_400_000);
  }
});

/** Tags open and close in order, nothing is left over, and no character is one XML refuses. */
function wellFormed(text: string): void {
  assert.doesNotMatch(text, /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  const open: string[] = [];
  for (const [, close, name, empty] of text.matchAll(/<(\/?)([a-z:]+)(?:\s+[a-z:]+="[^"<]*")*\s*(\/?)>/gi)) {
    if (empty) continue;
    if (close) assert.equal(open.pop(), name);
    else open.push(name!);
  }
  assert.deepEqual(open, []);
  assert.equal((text.match(/</g) ?? []).length, (text.match(/<\/?[a-z:]+(?:\s+[a-z:]+="[^"<]*")*\s*\/?>|<\?xml/gi) ?? []).length);
}

import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { publish, withdraw } from "../index.ts";
import { AT, aStatement, openPublic, type Public } from "../testing.ts";
import { encodingFor } from "./pack.ts";

async function listen(site: Public) {
  const counts = { fast: 0, slow: 0 };
  const server = createServer(async (request, response) => {
    if (site.fast(request, response)) return void counts.fast++;
    counts.slow++;
    const answer = await site.app.request(request.url!, { headers: request.headers as Record<string, string>, method: request.method! });
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { base, counts, [Symbol.dispose]: () => void server.close() };
}

test("a second reader is answered from memory with the same bytes, in the coding they take", async () => {
  await using site = await openPublic({ memory: true });
  await site.db.sql.begin((tx) => publish(tx, [aStatement("ar")], AT));
  using web = await listen(site);
  const path = `${web.base}/ar/statements/s-7kq2mx`;
  const ask = async (coding: string) => {
    const answer = await fetch(path, { headers: { "accept-encoding": coding } });
    return { coding: answer.headers.get("content-encoding"), text: await answer.text(), etag: answer.headers.get("etag") };
  };
  const first = await ask("identity");
  for (let i = 0; i < 50 && web.counts.fast === 0; i++) assert.deepEqual(await ask("identity"), first);
  assert.ok(web.counts.fast > 0, "kept in memory");
  const br = await ask("gzip, br");
  assert.equal(br.coding, "br");
  assert.equal(br.text, first.text);
  assert.notEqual(br.etag, first.etag);
  const known = await fetch(path, { headers: { "accept-encoding": "br", "if-none-match": br.etag! } });
  assert.equal(known.status, 304);
  assert.equal(await known.text(), "");
  const head = await fetch(path, { method: "HEAD" });
  assert.equal(head.status, 200);
  assert.equal(await head.text(), "");
  assert.ok(Number(head.headers.get("content-length")) > 1000);
});

test("a withdrawal is in force for the next reader, though the page was in memory", async () => {
  await using site = await openPublic({ memory: true });
  await site.db.sql.begin((tx) => publish(tx, [aStatement("ar")], AT));
  using web = await listen(site);
  const path = `${web.base}/ar/statements/s-7kq2mx`;
  assert.equal((await fetch(path)).status, 200);
  await site.db.sql.begin((tx) => withdraw(tx, { publicId: "s-7kq2mx" }, AT));
  const started = performance.now();
  while ((await fetch(path)).status !== 410) assert.ok(performance.now() - started < 10_000, "still served");
});

test("pages that a publication made void are made again before anybody asks", async () => {
  await using site = await openPublic({ memory: true });
  await site.db.sql.begin((tx) => publish(tx, [aStatement("ar")], AT));
  using web = await listen(site);
  const path = `${web.base}/ar/statements/s-7kq2mx`;
  for (let i = 0; i < 50 && web.counts.fast === 0; i++) await fetch(path);
  await site.db.sql.begin((tx) => publish(tx, [aStatement("ar", { publicId: "s-other" })], AT));
  await new Promise((done) => setTimeout(done, 800));
  await fetch(`${web.base}/robots.txt`); // a look at the generation: without readers nobody looks
  const { slow } = web.counts;
  assert.equal((await fetch(path)).status, 200);
  assert.equal(web.counts.slow, slow);
});

test("when the database is lost nothing is served from memory for longer than a second", async () => {
  await using site = await openPublic({ memory: true });
  using web = await listen(site);
  for (let i = 0; i < 50 && web.counts.fast === 0; i++) assert.equal((await fetch(`${web.base}/ar/`)).status, 200);
  assert.ok(web.counts.fast > 0, "kept in memory");
  await site.db.reader.end({ timeout: 0 });
  await new Promise((done) => setTimeout(done, 1100));
  const probe = { method: "GET", url: "/ar/", headers: {} } as never;
  assert.equal(site.fast(probe, { writeHead() {}, end() {} } as never), false);
});

test("with and without something unpublished in the database, every answer has the same bytes", async () => {
  await using one = await openPublic({ memory: true });
  await using other = await openPublic({ memory: true });
  for (const site of [one, other]) await site.db.sql.begin((tx) => publish(tx, [aStatement("ar"), aStatement("fr")], AT));
  await other.db.owner`create table dalil.draft (text text)`;
  await other.db.owner`insert into dalil.draft values ('secret')`;
  for (const path of [
    "/ar/",
    "/fr/statements",
    "/ar/statements/s-7kq2mx",
    "/en/statements/s-7kq2mx",
    "/ar/feed.atom",
    "/sitemap.xml",
    "/ar/search?q=secret",
  ]) {
    const [a, b] = [await one.get(path), await other.get(path)];
    assert.equal(a.text, b.text, path);
    assert.deepEqual([...a.headers], [...b.headers], path);
  }
});

test("codings are chosen as RFC 9110 says", () => {
  assert.equal(encodingFor("gzip, deflate, br, zstd"), "br");
  assert.equal(encodingFor("br;q=0, gzip;q=0.5"), "gzip");
  assert.equal(encodingFor("gzip;q=0.000"), "identity");
  assert.equal(encodingFor("BR"), "br");
  assert.equal(encodingFor("abr, xgzip"), "identity");
  assert.equal(encodingFor("deflate"), "identity");
  assert.equal(encodingFor(undefined), "identity");
});

test("a page with 50 signatories weighs less than 35 KB on the wire", async () => {
  await using site = await openPublic({ memory: true });
  const { publishSignatories } = await import("../index.ts");
  const { signatories } = await import("../testing.ts");
  await site.db.sql.begin(async (tx) => {
    await publish(tx, [aStatement("ar")], AT);
    await publishSignatories(tx, signatories(Array.from({ length: 50 }, (_, i) => `منظمة للدفاع عن الحقوق الرقمية ${i}`)), AT);
  });
  for (const [coding, open] of [
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ] as const) {
    const answer = await site.app.request("/ar/statements/s-7kq2mx", { headers: { "accept-encoding": coding } });
    const bytes = Buffer.from(await answer.arrayBuffer());
    assert.ok(bytes.length < 35 * 1024, String(bytes.length));
    assert.match(open(bytes).toString(), /منظمة للدفاع عن الحقوق الرقمية 49/);
  }
});

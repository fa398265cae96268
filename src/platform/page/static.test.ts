import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { asset, staticFiles } from "./index.ts";

const files = staticFiles();
const folder = join(import.meta.dirname.replace(/dist[^/]*(?=\/platform)/, "src"), "look");
const styles = readdirSync(folder).map(
  (name) => [name, readFileSync(join(folder, name), "utf8").replace(/\/\*[\s\S]*?\*\//g, "")] as const,
);

test("the stylesheet is served for ever under the hash of its content, packed as the reader can take it", async () => {
  const plain = await files.request(asset("look.css"));
  assert.equal(plain.status, 200);
  assert.equal(plain.headers.get("cache-control"), "public, max-age=31536000, immutable");
  const css = await plain.text();
  const br = await files.request(asset("look.css"), { headers: { "accept-encoding": "gzip, br" } });
  assert.equal(br.headers.get("content-encoding"), "br");
  const packed = Buffer.from(await br.arrayBuffer());
  assert.equal(brotliDecompressSync(packed).toString(), css);
  assert.ok(packed.length < 9_000, `${packed.length} bytes`);
  const gzip = await files.request(asset("look.css"), { headers: { "accept-encoding": "gzip" } });
  assert.equal(gunzipSync(Buffer.from(await gzip.arrayBuffer())).toString(), css);
});

test("every face named in the stylesheet is ours and is served", async () => {
  const css = await (await files.request(asset("look.css"))).text();
  const urls = [...css.matchAll(/url\(([^)]+)\)/g)].map(([, url]) => url!);
  assert.equal(urls.length, 9);
  for (const url of urls) {
    const font = await files.request(url);
    assert.equal(font.status, 200, url);
    assert.equal(font.headers.get("content-type"), "font/woff2");
  }
  assert.equal(css.match(/font-display: swap/g)?.length, 9);
});

test("nothing else is served", async () => {
  for (const path of [
    "/static/look.css",
    "/static/000000000000-look.css",
    "/static/..%2f..%2fpackage.json",
    "/static/",
    "/static/static.ts",
  ]) {
    assert.equal((await files.request(path)).status, 404, path);
  }
  assert.throws(() => asset("package.json"));
});

test("Arabic and Latin share every rule: no left, no right", () => {
  assert.ok(styles.length >= 8);
  for (const [name, css] of styles) {
    const physical = css.match(
      /^.*(?:\b(?:left|right)\b|\b(?:margin|padding)-(?:top|bottom)\b|text-align:\s*justify|text-transform|italic).*$/gm,
    );
    assert.equal(physical, null, name);
    assert.doesNotMatch(css, /https?:|@import/, name);
  }
});

test("letters are spaced only in codes, which are Latin", () => {
  const spaced = styles.flatMap(([, css]) => [...css.matchAll(/([^{}]+)\{[^{}]*letter-spacing/g)].map(([, selector]) => selector!.trim()));
  assert.deepEqual(spaced, [".secret code"]);
});

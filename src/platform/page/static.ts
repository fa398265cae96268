import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { Hono } from "hono";
import { fontFaces, fontFiles } from "./fonts.ts";

interface Asset {
  readonly type: string;
  readonly body: Buffer<ArrayBuffer>;
  readonly br?: Buffer<ArrayBuffer>;
  readonly gzip?: Buffer<ArrayBuffer>;
}

const TYPES: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
  woff2: "font/woff2",
};

/** In this order one stylesheet. */
const STYLES = ["tokens", "base", "frame", "parts", "reading", "lists", "forms", "writing", "print"];

const require = createRequire(import.meta.url);
const addresses = new Map<string, string>();
const assets = new Map<string, Asset>();

for (const font of fontFiles) add(font.name, readFileSync(require.resolve(font.path)));
const look = STYLES.map((name) => readFileSync(source(join("look", `${name}.css`)), "utf8"));
add("look.css", Buffer.from(compact([...look, fontFaces(asset)].join("\n"))));
add("enhance.js", readFileSync(source("enhance.js")));
add("icon.svg", readFileSync(source("icon.svg")));

/** Address of a static file, with the hash of what is in it: "/static/1f0c9a2e77b1-look.css". @throws if we have no such file */
export function asset(name: string): string {
  const address = addresses.get(name);
  if (address === undefined) throw new Error(`no static file ${name}`);
  return address;
}

/** Serves the files listed here, and nothing else, for ever: their addresses change with their bytes. */
export function staticFiles(): Hono {
  return new Hono().get("/static/:file", (c) => {
    const found = assets.get(c.req.path);
    if (!found) return c.notFound();
    const accepted = c.req.header("accept-encoding") ?? "";
    const encoding = found.br && /\bbr\b/u.test(accepted) ? "br" : found.gzip && /\bgzip\b/u.test(accepted) ? "gzip" : null;
    const body = encoding === "br" ? found.br! : encoding === "gzip" ? found.gzip! : found.body;
    c.header("content-type", found.type);
    c.header("cache-control", "public, max-age=31536000, immutable");
    c.header("x-content-type-options", "nosniff");
    if (found.br) c.header("vary", "accept-encoding");
    if (encoding) c.header("content-encoding", encoding);
    return c.body(body);
  });
}

/** tsc copies no stylesheets: from any `dist*` folder they are read where they are written. */
function source(name: string): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const path = join(folder, "src", "platform", "page", name);
    if (existsSync(path)) return path;
  }
  throw new Error(`${name} is missing: the program is run apart from its sources`);
}

/** Without comments and indentation. No string in our stylesheets holds either. */
function compact(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//gu, "").replace(/\s*\n\s*/gu, "\n");
}

function add(name: string, content: Buffer<ArrayBuffer>): void {
  const extension = name.slice(name.lastIndexOf(".") + 1);
  const address = `/static/${createHash("sha256").update(content).digest("hex").slice(0, 12)}-${name}`;
  addresses.set(name, address);
  const packed = extension === "woff2" ? {} : { br: brotliCompressSync(content), gzip: gzipSync(content, { level: 9 }) };
  assets.set(address, { type: TYPES[extension] ?? "application/octet-stream", body: content, ...packed });
}

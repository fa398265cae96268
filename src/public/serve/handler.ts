import type { IncomingMessage, ServerResponse } from "node:http";
import { type Context, Hono } from "hono";
import { SECURITY_HEADERS } from "../../platform/http/index.ts";
import { isLanguage } from "../../platform/language/index.ts";
import type { Narrowing } from "../pages/statement-list.tsx";
import { queryOf } from "../pages/statement-list.tsx";
import { type Catalogue, readCatalogue } from "../store.ts";
import { readFeed, writeFeed } from "./feed.tsx";
import { watchGeneration } from "./generation.ts";
import { encodingFor, type Made, matches, type Packed, pack } from "./pack.ts";
import { writeSitemap } from "./sitemap.ts";
import type { Ground, PublicServices } from "./views.tsx";
import * as views from "./views.tsx";
import { warmer } from "./warm.ts";
import { preferredLanguage, writeRobots, writeSecurityTxt } from "./well-known.ts";

/** The public side of one process. */
export interface PublicHandler {
  /** Every public route; anything else falls through to the routes mounted after it. */
  readonly app: Hono;
  /** Answers from memory, before any router, what was made before and is still valid; false: ask `app`. */
  fast(request: IncomingMessage, response: ServerResponse): boolean;
  /** Stops listening for publications. */
  stop(): Promise<void>;
}

const MOST_PAGES = 6000;

/**
 * Serves what is published. A page is made once for each generation of the published and kept in memory, compressed;
 * it holds nothing of the reader, and the same address is answered with the same bytes until something is published.
 * @param lookEvery milliseconds a look at the generation is trusted; 0 keeps nothing in memory
 */
export function createPublicHandler(services: PublicServices, lookEvery?: number): PublicHandler {
  const { reader, settings } = services;
  const common = commonHeaders(settings.publicAddress);
  const kept = new Map<string, { generation: number; packed: ReturnType<typeof pack> }>();
  const making = new Map<string, Promise<ReturnType<typeof pack>>>();
  let outline: { generation: number; catalogue: Promise<Catalogue> } | null = null;
  const warm = warmer(
    async (address) => {
      for (const coding of ["br", "gzip"]) await app.request(address, { headers: { "accept-encoding": coding } });
    },
    () => making.size > 0,
  );
  const watch = watchGeneration(
    reader,
    () => {
      warm.later(kept.keys());
      kept.clear();
      outline = null;
    },
    lookEvery,
  );

  function catalogueOf(generation: number): Promise<Catalogue> {
    if (outline?.generation !== generation) {
      const catalogue = readCatalogue(reader);
      outline = { generation, catalogue };
      catalogue.catch(() => {
        outline = null;
      });
    }
    return outline.catalogue;
  }

  /** At the minute of a release many ask for the same new page: it is made once for all who wait. */
  function made(generation: number, key: string, make: (catalogue: Catalogue) => Promise<Made>): Promise<ReturnType<typeof pack>> {
    const once = `${generation} ${key}`;
    let page = making.get(once);
    if (!page) {
      page = makeAndKeep(generation, key, make).finally(() => making.delete(once));
      making.set(once, page);
    }
    return page;
  }

  async function makeAndKeep(generation: number, key: string, make: (catalogue: Catalogue) => Promise<Made>) {
    const page = await make(await catalogueOf(generation));
    const packed = pack(page, headersFor(common, settings, key));
    if (page.keep && watch.held() === generation) {
      if (kept.size >= MOST_PAGES) kept.delete(kept.keys().next().value!);
      kept.set(key, { generation, packed });
    }
    return packed;
  }

  /** @param key the one address of what is asked; pages under other spellings of it are made but not kept */
  async function answer(c: Context, key: string, make: (catalogue: Catalogue) => Promise<Made>): Promise<Response> {
    const generation = await watch.now();
    const packed = kept.get(key)?.packed ?? (await made(generation, key, make));
    return respond(c, packed(encodingFor(c.req.header("accept-encoding"))));
  }

  function page(c: Context, make: (ground: Ground) => Promise<Made>, query = ""): Promise<Response> {
    const [, language = "", ...rest] = c.req.path.split("/");
    if (!isLanguage(language)) throw new Error("a public route without a language");
    return answer(c, c.req.path + query, (catalogue) =>
      make({ site: views.siteOf(services, catalogue, language), catalogue, reader, path: `/${rest.join("/")}` }),
    );
  }

  const l = "/:language{(?:ar|fr|en)}";
  const app = new Hono()
    .get("/", (c) => {
      const language = preferredLanguage(c.req.header("accept-language"));
      return c.body(null, 302, { location: `/${language}/`, vary: "accept-language", "cache-control": "no-cache" });
    })
    .get(`${l}/`, (c) => page(c, views.home))
    .get(l, (c) => c.redirect(`${c.req.path}/`, 301))
    .get(`${l}/members`, (c) => page(c, views.members))
    .get(`${l}/members/:slug`, (c) => page(c, (ground) => views.member(ground, c.req.param("slug"))))
    .get(`${l}/join`, (c) => page(c, views.join))
    .get(`${l}/about`, (c) => page(c, views.aboutUs))
    .get(`${l}/security`, (c) => page(c, views.security))
    .get(`${l}/help`, (c) => page(c, views.getHelp))
    .get(`${l}/search`, (c) => {
      const query = shown(c.req.query("q") ?? "");
      return page(c, (ground) => views.searchFor(ground, query), query && `?${new URLSearchParams({ q: query })}`);
    })
    .get(`${l}/statements`, (c) => {
      const narrowing = narrowingOf((name) => c.req.query(name));
      return page(c, (ground) => views.statements(ground, narrowing), queryOf(narrowing));
    })
    .get(`${l}/statements/:id`, async (c) => {
      const [, publicId, slug] = /^(s-[a-z0-9]+)(-[a-z0-9-]+)?$/.exec(c.req.param("id")) ?? [];
      if (publicId && slug) return c.redirect(`/${c.req.param("language")}/statements/${publicId}`, 301);
      return page(c, (ground) => views.statement(ground, c.req.param("id")));
    })
    .get(`${l}/statements/:id/text`, (c) => page(c, (ground) => views.plainText(ground, c.req.param("id"))))
    .get(`${l}/statements/:id/versions/:n`, (c) => page(c, (ground) => views.version(ground, c.req.param("id"), c.req.param("n"))))
    .get(`${l}/feed.atom`, (c) =>
      page(c, async ({ site, catalogue }) => ({
        status: 200,
        type: "application/atom+xml; charset=utf-8",
        body: await writeFeed(site, catalogue, await readFeed(reader, site.t.language)),
        keep: true,
      })),
    )
    .get("/sitemap.xml", (c) => answer(c, c.req.path, async (all) => text("application/xml", writeSitemap(settings.publicAddress, all))))
    .get("/robots.txt", (c) => answer(c, c.req.path, async () => text("text/plain", writeRobots(settings.publicAddress))))
    .get("/.well-known/security.txt", (c) =>
      answer(c, c.req.path, async ({ coalition }) => ({
        ...text("text/plain", writeSecurityTxt(settings.publicAddress, coalition?.securityContact ?? null, services.now())),
        keep: false, // it has a date
      })),
    );

  function fast(request: IncomingMessage, response: ServerResponse): boolean {
    if (request.method !== "GET" && request.method !== "HEAD") return false;
    const found = kept.get(request.url ?? "");
    if (!found || watch.held() !== found.generation) return false;
    const packed = found.packed(encodingFor(request.headers["accept-encoding"] as string | undefined));
    if (matches(request.headers["if-none-match"], packed.etag)) {
      response.writeHead(304, notModified(packed));
      response.end();
      return true;
    }
    response.writeHead(packed.status, packed.headers);
    response.end(request.method === "HEAD" ? undefined : packed.body);
    return true;
  }

  return {
    app,
    fast,
    async stop() {
      warm.stop();
      await watch.stop();
    },
  };
}

function respond(c: Context, packed: Packed): Response {
  if (matches(c.req.header("if-none-match"), packed.etag)) return new Response(null, { status: 304, headers: notModified(packed) });
  return new Response(packed.body, { status: packed.status, headers: packed.headers });
}

/** RFC 9110 §15.4.5: what a 304 repeats. */
function notModified({ headers, etag }: Packed): Record<string, string> {
  return { etag, "cache-control": headers["cache-control"]!, vary: headers["vary"]! };
}

function text(type: string, body: string): Made {
  return { status: 200, type: `${type}; charset=utf-8`, body, keep: true };
}

function commonHeaders(publicAddress: string): Record<string, string> {
  const secure = publicAddress.startsWith("https:");
  return {
    ...Object.fromEntries(SECURITY_HEADERS),
    ...(secure ? { "strict-transport-security": "max-age=63072000; includeSubDomains" } : {}),
  };
}

/** The same page by the onion address, offered to Tor Browser; only over https (Tor proposal 100). */
function headersFor(common: Record<string, string>, settings: PublicServices["settings"], key: string): Record<string, string> {
  if (!settings.onionAddress || !settings.publicAddress.startsWith("https:")) return common;
  return { ...common, "onion-location": settings.onionAddress + key };
}

function narrowingOf(query: (name: string) => string | undefined): Narrowing {
  const page = Number(/^[1-9]\d{0,3}$/.exec(query("page") ?? "")?.[0] ?? 1);
  const short = (name: string, most: number) =>
    shown(query(name) ?? "")
      .trim()
      .slice(0, most) || null;
  return { year: /^\d{4}$/.exec(query("year") ?? "")?.[0] ?? null, to: short("to", 300), by: short("by", 80), page };
}

/** What a page repeats of its address: without what hides in a text or turns it round (arabic.md 4). */
function shown(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/gu, "");
}

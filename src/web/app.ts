import { getConnInfo } from "@hono/node-server/conninfo";
import { type Context, Hono } from "hono";
import { coalitionRoutes } from "../coalition/index.ts";
import { type Actor, peopleRoutes } from "../people/index.ts";
import type { Sql } from "../platform/database/index.ts";
import { addressOf, type Env, requireProof, type Services, type Settings, securityHeaders } from "../platform/http/index.ts";
import { isLanguage, translator } from "../platform/language/index.ts";
import { staticFiles } from "../platform/page/index.ts";
import { createPublicHandler, type PublicHandler, preferredLanguage } from "../public/index.ts";
import { answerAbsent, answerError } from "./errors.ts";

export interface App {
  readonly app: Hono<Env<Actor>>;
  readonly world: PublicHandler;
}

/**
 * All rooms behind one address. What the world may read stands beside, with its own connection, and knows nothing of
 * cookies; everything else passes the proof against forged requests.
 */
export function createApp(services: Services): App {
  const world = createPublicHandler(services);
  const inside = new Hono<Env<Actor>>()
    .use(async (c, next) => {
      const language = c.req.path.split("/")[1];
      if (!isLanguage(language)) return await next();
      c.set("language", language);
      c.set("t", translator(language, services.settings.zone));
      await next();
    })
    .use("/:language{(?:ar|fr|en)}/*", requireProof())
    .route("/:language{(?:ar|fr|en)}", peopleRoutes)
    .route("/:language{(?:ar|fr|en)}", coalitionRoutes);
  const app = new Hono<Env<Actor>>()
    .use(async (c, next) => {
      c.set("services", services);
      c.set("now", services.now());
      c.set("address", addressOf(peerOf(c), c.req.header("x-forwarded-for"), services.settings.trustedProxies));
      await next();
    })
    .use(securityHeaders())
    .get("/healthz", (c) => health(c, [services.sql`select 1 from migration limit 1`, services.reader`select n from published.generation`]))
    // people remember “/desk”, not the language
    .get("/sign-in", (c) => c.redirect(`/${preferredLanguage(c.req.header("accept-language"))}/sign-in`, 302))
    .get("/desk", (c) => c.redirect(`/${preferredLanguage(c.req.header("accept-language"))}/desk`, 302))
    .route("/", staticFiles())
    .route("/", world.app as unknown as Hono<Env<Actor>>)
    .route("/", inside)
    .notFound(answerAbsent)
    .onError(answerError);
  return { app, world };
}

/** Only the public pages: no session, no key, nothing that changes anything. */
export function createPublicApp(world: PublicHandler, reader: Sql, settings: Settings): Hono {
  return new Hono()
    .get("/healthz", (c) => health(c, [reader`select n from published.generation`]))
    .route("/", staticFiles())
    .route("/", world.app)
    .notFound((c) => c.redirect(`${settings.publicAddress}/`, 302));
}

/** 200 when everything that is needed answers, within five seconds; else 503, so that a proxy sends people elsewhere. */
async function health(c: Context, needed: readonly PromiseLike<unknown>[]) {
  const late = new Promise((_, fail) => setTimeout(fail, 5_000).unref());
  const fine = await Promise.race([Promise.all(needed), late]).then(
    () => true,
    () => false,
  );
  c.header("cache-control", "no-store");
  return fine ? c.json({ status: "fine" }) : c.json({ status: "failing", needs: "database" }, 503);
}

/** In tests a request comes without a socket. */
function peerOf(c: Parameters<typeof getConnInfo>[0]): string {
  return c.env && "incoming" in c.env ? (getConnInfo(c).remote.address ?? "") : "";
}

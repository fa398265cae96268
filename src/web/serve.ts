import { createServer, type RequestListener, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { coalitionJobs, keepTakenBack, loadFounding } from "../coalition/index.ts";
import { firstSetUpLink, sweep } from "../people/index.ts";
import { connect, openDatabase } from "../platform/database/index.ts";
import type { Services, Settings } from "../platform/http/index.ts";
import { startRunner } from "../platform/jobs/index.ts";
import type { T } from "../platform/language/index.ts";
import { createPublicHandler, type PublicHandler } from "../public/index.ts";
import { createApp, createPublicApp } from "./app.ts";
import { messages } from "./messages.ts";
import { openServices } from "./services.ts";

export interface ServeOptions {
  readonly settings: Settings;
  /** Only what the world may read, as `dalil_public`, without the instance key. */
  readonly publicOnly: boolean;
  /** For what is printed at the start. */
  readonly t: T;
  /** Lines for the person who started it. */
  say(line: string): void;
  /** Lines for the log. Never a name, a text or a secret. */
  log(event: string, fields?: Readonly<Record<string, string | number | boolean>>): void;
}

export interface Running {
  readonly address: string;
  /** Finishes the requests under way, then the database. The same end, however often it is called. */
  stop(): Promise<void>;
  /** "stopped" by `stop`, or "failed" when the database went away. */
  readonly ended: Promise<"stopped" | "failed">;
}

/** Starts the database and answers requests. @throws StartProblem, KeyFileProblem; the error of `listen` when the port cannot be had */
export async function serve({ settings, publicOnly, t, say, log }: ServeOptions): Promise<Running> {
  const front = publicOnly ? await openPublic(settings, log) : await openWhole(settings, log);
  const server = createServer((request, response) => {
    if (!front.world.fast(request, response)) front.listener(request, response);
  });
  // uploads and slow networks take their time; a head that trickles in does not
  server.requestTimeout = 0;
  server.headersTimeout = 60_000;
  server.keepAliveTimeout = 65_000;
  try {
    await listen(server, settings.port, settings.host);
  } catch (error) {
    await front.close();
    throw error;
  }
  const address = settings.publicAddress;
  say(publicOnly ? t(messages.servingPublic, { address }) : t(messages.serving, { address, signIn: `${address}/${t.language}/sign-in` }));
  if (front.setUpLink) say(t(messages.setUp, { link: front.setUpLink }));
  const { promise: ended, resolve: end } = Promise.withResolvers<"stopped" | "failed">();
  let stopping: Promise<void> | undefined;
  const stop = (how: "stopped" | "failed") => {
    // without its database nothing that is under way can be finished: an end now lets whoever watches start it again
    const patience = how === "failed" ? { requests: 1_000, rest: 2_000 } : { requests: 10_000, rest: 30_000 };
    stopping ??= closeServer(server, patience.requests)
      .then(() => Promise.race([front.close().catch(() => {}), new Promise((done) => setTimeout(done, patience.rest).unref())]))
      .then(() => end(how));
    return stopping;
  };
  void front.databaseEnded?.then(() => {
    if (stopping) return;
    log("database-gone");
    void stop("failed");
  });
  return { address: settings.publicAddress, stop: () => stop("stopped"), ended };
}

/** What answers, and how it ends. */
interface Front {
  readonly world: PublicHandler;
  readonly listener: RequestListener;
  /** For the person who starts an installation that has no coordinator yet. */
  readonly setUpLink: string | null;
  readonly databaseEnded: Promise<void> | undefined;
  close(): Promise<void>;
}

async function openWhole(settings: Settings, log: Services["log"]): Promise<Front> {
  const opened = await openServices({ settings, log, onlyNew: true });
  const { services } = opened;
  try {
    await loadFounding(services);
    await keepTakenBack(services);
    const { app, world } = createApp(services);
    const runner = await startRunner({
      sql: services.sql,
      handlers: coalitionJobs(services.instance),
      now: services.now,
      failed: (kind, error) =>
        log("job-failed", { kind, error: (error as Error).name, code: String((error as { code?: string }).code ?? "") }),
    });
    const sweeping = setInterval(() => void sweep(services.sql, services.now()).catch(() => log("sweep-failed")), 60_000);
    return {
      world,
      listener: getRequestListener(app.fetch),
      setUpLink: await firstSetUpLink(services),
      databaseEnded: opened.databaseEnded,
      async close() {
        clearInterval(sweeping);
        await runner.stop();
        await atMost(2_000, world.stop());
        await opened.close();
      },
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** Only what the world may read, as `dalil_public`, without the instance key: for a process that faces the internet. */
async function openPublic(settings: Settings, log: Services["log"]): Promise<Front> {
  const { databaseUrl, databasePublicUrl, dataDirectory } = settings;
  const database = await openDatabase({
    directory: dataDirectory,
    databaseUrl,
    databasePublicUrl,
    log: (line) => log("postgresql", { line }),
  });
  const reader = connect(database.publicUrl);
  const world = createPublicHandler({ reader, settings, now: () => new Date(), log });
  const app = createPublicApp(world, reader, settings);
  return {
    world,
    listener: getRequestListener(app.fetch),
    setUpLink: null,
    databaseEnded: database.ended,
    async close() {
      await atMost(2_000, world.stop());
      await reader.end({ timeout: 5 });
      await database.close();
    },
  };
}

/** A database that went away and came back can leave a connection that never says it has ended. */
function atMost(milliseconds: number, work: Promise<void>): Promise<void> {
  return Promise.race([work, new Promise<void>((done) => setTimeout(done, milliseconds).unref())]);
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      done();
    });
  });
}

/** Requests under way have some seconds; connections that only wait are closed at once. */
async function closeServer(server: Server, patience: number): Promise<void> {
  const impatient = setTimeout(() => server.closeAllConnections(), patience);
  await new Promise<void>((done) => {
    server.close(() => done());
    server.closeIdleConnections();
  });
  clearTimeout(impatient);
}

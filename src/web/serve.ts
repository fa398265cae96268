import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import { connect, migrate, openDatabase } from "../platform/database/index.ts";
import type { Settings } from "../platform/http/index.ts";
import type { T } from "../platform/language/index.ts";

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

/** Starts the database and answers requests. @throws StartProblem; the error of `listen` when the port cannot be had */
export async function serve({ settings, log, say }: ServeOptions): Promise<Running> {
  const database = await openDatabase({
    directory: settings.dataDirectory,
    databaseUrl: settings.databaseUrl,
    databasePublicUrl: settings.databasePublicUrl,
    log: (line) => log("postgresql", { line }),
    onlyNew: true,
  });
  const owner = connect(database.ownerUrl, { max: 2 });
  const sql = connect(database.serverUrl);
  const reader = connect(database.publicUrl);
  const close = async () => {
    await Promise.all([owner, sql, reader].map((pool) => pool.end({ timeout: 5 })));
    await database.close();
  };
  try {
    await migrate(owner, []);
    const app = new Hono().get("/healthz", async (c) => {
      await Promise.all([sql`select 1`, reader`select 1`]);
      return c.json({ status: "fine" });
    });
    const server = createAdaptorServer({ fetch: app.fetch, serverOptions: { requestTimeout: 0, headersTimeout: 60_000 } }) as Server;
    await listen(server, settings.port, settings.host);
    say(`Dalil: ${settings.publicAddress}`);
    let stopping: Promise<void> | undefined;
    const { promise: ended, resolve: end } = Promise.withResolvers<"stopped" | "failed">();
    const stop = () => {
      stopping ??= closeServer(server)
        .then(close)
        .then(() => end("stopped"));
      return stopping;
    };
    void database.ended?.then(() => {
      if (stopping) return;
      log("database-gone");
      void closeServer(server)
        .then(close)
        .then(() => end("failed"));
    });
    return { address: settings.publicAddress, stop, ended };
  } catch (error) {
    await close();
    throw error;
  }
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

/** Requests under way have ten seconds; connections that only wait are closed at once. */
async function closeServer(server: Server): Promise<void> {
  const impatient = setTimeout(() => server.closeAllConnections(), 10_000);
  await new Promise<void>((done) => {
    server.close(() => done());
    server.closeIdleConnections();
  });
  clearTimeout(impatient);
}

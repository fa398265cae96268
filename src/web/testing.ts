import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { coalitionJobs, loadFounding } from "../coalition/index.ts";
import { firstSetUpLink } from "../people/index.ts";
import { type InstanceKeys, newKey } from "../platform/crypto/index.ts";
import { type TestDatabase, testDatabase } from "../platform/database/index.ts";
import { readSettings, type Services } from "../platform/http/index.ts";
import { startRunner } from "../platform/jobs/index.ts";
import type { Language } from "../platform/language/index.ts";
import { createApp } from "./app.ts";
import { migrations } from "./migrations.ts";

/** A whole installation on a port of its own, with the founding records, its clock in the test's hand. */
export interface TestSite {
  readonly address: string;
  readonly services: Services & { readonly instance: InstanceKeys };
  readonly database: TestDatabase;
  /** What the log got, one line each. */
  readonly logged: string[];
  setUpLink(language: Language): Promise<string>;
  /** Moves the clock; null follows the machine's. */
  setClock(now: Date | null): void;
  [Symbol.asyncDispose](): Promise<void>;
}

export async function startSite(o: { founding?: boolean; runner?: boolean } = {}): Promise<TestSite> {
  const database = await testDatabase(migrations);
  const instance: InstanceKeys = { seal: newKey(), index: newKey(), session: newKey(), token: newKey(), log: newKey() };
  const logged: string[] = [];
  let clock: Date | null = null;
  const server = createServer((request, response) => {
    if (!world.fast(request, response)) listener(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  const services: TestSite["services"] = {
    sql: database.sql,
    reader: database.reader,
    instance,
    settings: { ...readSettings({ DALIL_DATA: "/nowhere", DALIL_PUBLIC_ADDRESS: address }), argon: { memoryKiB: 64, passes: 1 } },
    now: () => clock ?? new Date(),
    log: (event, fields = {}) => void logged.push(JSON.stringify({ event, ...fields })),
  };
  if (o.founding !== false) await loadFounding(services);
  const { app, world } = createApp(services);
  const listener = getRequestListener(app.fetch);
  const runner =
    o.runner === false
      ? null
      : await startRunner({
          sql: services.sql,
          handlers: coalitionJobs(instance),
          now: services.now,
          failed: (kind, error) => void logged.push(JSON.stringify({ event: "job-failed", kind, error: String(error) })),
        });
  return {
    address,
    services,
    database,
    logged,
    async setUpLink(language) {
      const link = await firstSetUpLink(services, language);
      if (!link) throw new Error("somebody coordinates already");
      return link;
    },
    setClock(now) {
      clock = now;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await runner?.stop();
      await world.stop();
      await database[Symbol.asyncDispose]();
    },
  };
}

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { InstanceKeys } from "../src/platform/crypto/index.ts";
import type { Sql } from "../src/platform/database/index.ts";
import type { Services } from "../src/platform/http/index.ts";
import { built, DIST } from "./house.ts";

/** A fresh installation with our own PostgreSQL, fsync on, as `npm start` makes it; servers are processes of their own. */
export interface Installation {
  readonly directory: string;
  readonly services: Services & { readonly instance: InstanceKeys };
  readonly sql: Sql;
  readonly reader: Sql;
  readonly owner: Sql;
  readonly keyFile: string;
  /** Starts a real server process on this database; its address. */
  serve(): Promise<string>;
  close(): Promise<void>;
}

export async function freshInstallation(): Promise<Installation> {
  const { connect, migrate, startPostgres } = await built<typeof import("../src/platform/database/index.ts")>("platform/database/index");
  const { loadInstanceKeys } = await built<typeof import("../src/platform/crypto/index.ts")>("platform/crypto/index");
  const { readSettings } = await built<typeof import("../src/platform/http/index.ts")>("platform/http/index");
  const { migrations } = await built<typeof import("../src/web/migrations.ts")>("web/migrations");
  const home = mkdtempSync(join(tmpdir(), "dalil-bench-"));
  const directory = join(home, "data");
  const keyFile = join(home, "instance.key");
  const cluster = await startPostgres({ directory, log: () => {} });
  const owner = connect(cluster.ownerUrl, { max: 2 });
  await migrate(owner, migrations);
  const sql = connect(cluster.serverUrl, { max: 16 });
  const reader = connect(cluster.publicUrl);
  const instance = await loadInstanceKeys(sql, keyFile);
  const servers: ChildProcess[] = [];
  const settings = readSettings({ DALIL_DATA: directory, DALIL_KEY_FILE: keyFile, DALIL_ARGON_KIB: "64" });
  return {
    ...{ directory, keyFile, sql, reader, owner },
    services: { sql, reader, instance, settings, now: () => new Date(), log: () => {} },
    async serve() {
      const port = await freePort();
      const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", join(DIST, "cli/main.js"), "serve"], {
        stdio: ["ignore", "ignore", "inherit", "ipc"],
        env: {
          ...process.env,
          ...{ DALIL_DATA: directory, DALIL_KEY_FILE: keyFile, DALIL_PORT: String(port), DALIL_ARGON_KIB: "64" },
          ...{ DATABASE_URL: cluster.ownerUrl, DATABASE_PUBLIC_URL: cluster.publicUrl },
        },
      });
      servers.push(child);
      const address = `http://127.0.0.1:${port}`;
      await untilHealthy(address, child);
      return address;
    },
    async close() {
      await Promise.all(servers.map(ended));
      await Promise.all([sql, reader, owner].map((pool) => pool.end({ timeout: 5 })));
      await cluster.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

export async function untilHealthy(address: string, child: ChildProcess): Promise<void> {
  for (const give = performance.now() + 30_000; ; ) {
    const answer = await fetch(`${address}/healthz`).catch(() => null);
    if (answer?.ok) return void (await answer.text());
    if (child.exitCode !== null || performance.now() > give) throw new Error("the server did not start");
    await new Promise((done) => setTimeout(done, 5));
  }
}

/** Asks a process of ours to end, and waits. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const over = new Promise((done) => child.once("exit", done));
  child.kill("SIGTERM");
  await over;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { built, withEnds } from "./house.ts";
import { ended, freePort, untilHealthy } from "./installation.ts";
import { median, quantile, type Row, round, spread, timed } from "./result.ts";

const ROUNDS = 7;

/** `npm start` on an installation that is there, until it answers; beside an empty Node and PostgreSQL alone. */
export async function measureStart(): Promise<Row[]> {
  return await withEnds(async (atEnd) => {
    const home = mkdtempSync(join(tmpdir(), "dalil-bench-"));
    atEnd(() => rmSync(home, { recursive: true, force: true }));
    const { startPostgres } = await built<typeof import("../src/platform/database/index.ts")>("platform/database/index");
    const directory = join(home, "data");
    const root = fileURLToPath(new URL("..", import.meta.url));
    const start = async () => {
      const port = await freePort();
      const environment = { DALIL_DATA: directory, DALIL_KEY_FILE: join(home, "instance.key"), DALIL_PORT: String(port) };
      return await timed(async () => {
        const child = spawn("npm", ["start", "--silent"], {
          ...{ cwd: root, stdio: ["ignore", "ignore", "ignore"], env: { ...process.env, ...environment } },
        });
        await untilHealthy(`http://127.0.0.1:${port}`, child);
        return child;
      });
    };
    const first = await start();
    await ended(first.result);
    await untilFree();
    const ours: number[] = [];
    const peer: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const one = await start();
      ours.push(one.ms);
      await ended(one.result);
      await untilFree();
      const node = await timed(() => void spawnSync(process.execPath, ["-e", "0"]));
      const postgres = await timed(() => startPostgres({ directory, log: () => {} }));
      await postgres.result.stop();
      peer.push(node.ms + postgres.ms);
    }
    return [
      {
        ...{ measurement: "start", what: "second `npm start` until it answers, longest", unit: "ms", ours: round(quantile(ours, 1)) },
        peer: { name: "`node -e 0` and then PostgreSQL alone", value: round(median(peer)) },
        ...{ ratio: round(median(peer) / median(ours)), target: "< 3,000 ms", holds: quantile(ours, 1) < 3000 },
        raw: { ...spread("ours", ours), ...spread("peer", peer), firstStart: round(first.ms) },
      },
    ];

    /** npm ends before its child has closed the database. */
    async function untilFree(): Promise<void> {
      for (;;) {
        const cluster = await startPostgres({ directory, log: () => {} }).catch(() => null);
        if (cluster) return await cluster.stop();
        await new Promise((done) => setTimeout(done, 50));
      }
    }
  });
}

import { Hono } from "hono";
import { aCoalitionAtWork, FULL_SIZE } from "./coalition.ts";
import { built, withEnds } from "./house.ts";
import { freshInstallation } from "./installation.ts";
import { median, quantile, type Row, round, spread, timed } from "./result.ts";

const ROUNDS = 40;

/** Every list and board of the desk on the server, beside a bare page of the same bytes that asks the database `select 1`. */
export async function measureDesk(size = FULL_SIZE): Promise<Row[]> {
  return await withEnds(async (atEnd) => {
    const installation = await freshInstallation();
    atEnd(installation.close);
    const { sql, services } = installation;
    const { createApp } = await built<typeof import("../src/web/app.ts")>("web/app");
    const { cookie, memberCookie, statements } = await aCoalitionAtWork(installation, size);
    await installation.owner`analyze`;
    const { app, world } = createApp(services);
    atEnd(world.stop);
    const first = `/ar/desk/statements/${statements[0]!.publicId}`;
    const lists: [what: string, path: string, cookie: string][] = [
      ["desk of a coordinator", "/ar/desk", cookie],
      ["desk of a member", "/ar/desk", memberCookie],
      ["statements", "/ar/desk/statements", cookie],
      ["organisations", "/ar/desk/organisations", cookie],
      ["people", "/ar/desk/people", cookie],
      ["people of all members", "/ar/desk/people/members", cookie],
      ["audit", "/ar/desk/audit", cookie],
      ["board of 100 organisations", `${first}/signing`, cookie],
      ["call for signatures", `${first}/signing/call`, cookie],
      ["one statement", first, cookie],
      ["its text", `${first}/text`, cookie],
      ["its translation", `${first}/translations/fr`, cookie],
      ["its history", `${first}/history`, cookie],
      ["its release", `${first}/release`, cookie],
    ];
    const rows: Row[] = [];
    for (const [what, path, session] of lists) {
      const ask = async () => {
        const response = await app.request(path, { headers: { cookie: session } });
        const page = await response.text();
        if (response.status !== 200) throw new Error(`${path}: ${response.status} ${response.headers.get("location") ?? ""}`);
        return page;
      };
      const page = await ask();
      const bare = new Hono().get("/page", async (c) => {
        await sql`select 1`;
        return c.html(page);
      });
      const ours: number[] = [];
      const peer: number[] = [];
      for (let round = -5; round < ROUNDS; round++) {
        const one = await timed(ask);
        const other = await timed(async () => await (await bare.request("/page")).text());
        if (round < 0) continue; // warm
        ours.push(one.ms);
        peer.push(other.ms);
      }
      const p95 = quantile(ours, 0.95);
      rows.push({
        ...{ measurement: "lists and boards", what: `${what}, p95`, unit: "ms", ours: round(p95) },
        peer: { name: "a bare page of the same bytes with `select 1`", value: round(quantile(peer, 0.95)) },
        ...{ ratio: round(median(peer) / median(ours)), target: "p95 < 100 ms", holds: p95 < 100 },
        raw: { ...spread("ours", ours), ...spread("peer", peer), pageKB: round(page.length / 1024) },
      });
    }
    return rows;
  });
}

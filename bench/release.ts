import { aCoalitionAtWork } from "./coalition.ts";
import { built, withEnds } from "./house.ts";
import { freshInstallation } from "./installation.ts";
import { publishMany } from "./published.ts";
import { median, quantile, type Row, round, spread, timed } from "./result.ts";

const RELEASES = 15;

/** From "now" pressed to visible on both of two server processes; beside the round trip of LISTEN/NOTIFY on the same database. */
export async function measureRelease(): Promise<Row[]> {
  return await withEnds(async (atEnd) => {
    const installation = await freshInstallation();
    atEnd(installation.close);
    const { sql, reader } = installation;
    const { planRelease } = await built<typeof import("../src/coalition/release/store.ts")>("coalition/release/store");
    const size = { organisations: 13, people: 26, statements: RELEASES, asked: 13, outside: 20 };
    const { statements, coordinator } = await aCoalitionAtWork(installation, size);
    await publishMany(installation, { statements: 100, organisations: 60, signatures: 50 });
    const servers = [await installation.serve(), await installation.serve()];
    let heard = () => {};
    const listening = await reader.listen("bench", () => heard());
    atEnd(listening.unlisten);
    const visible: number[] = [];
    const lists: number[] = [];
    const notified: number[] = [];
    for (const { id, publicId, version } of statements) {
      const looking = servers.map((address) => until(async () => (await look(`${address}/en/statements/${publicId}`)).status === 200));
      const onList = servers.map((address) => until(async () => (await look(`${address}/en/statements`)).page.includes(publicId)));
      await new Promise((done) => setTimeout(done, 60));
      const at = new Date();
      const start = performance.now();
      await sql.begin((tx) =>
        planRelease(tx, { statement: id, version, languages: ["en"], at, zone: "UTC", by: coordinator.person, now: at }),
      );
      visible.push(Math.max(...(await Promise.all(looking))) - start);
      lists.push(Math.max(...(await Promise.all(onList))) - start);
      notified.push(
        (
          await timed(async () => {
            const { promise, resolve } = Promise.withResolvers<void>();
            heard = resolve;
            await sql`notify bench`;
            await promise;
          })
        ).ms,
      );
    }
    const most = quantile(lists, 1);
    return [
      {
        ...{
          measurement: "release",
          what: "pressed until on its page, on two servers, p95",
          unit: "ms",
          ours: round(quantile(visible, 0.95)),
        },
        peer: { name: "LISTEN/NOTIFY round trip", value: round(median(notified)) },
        ...{ ratio: round(median(notified) / median(visible)), target: "< 2,000 ms", holds: quantile(visible, 1) < 2000 },
        raw: { ...spread("ours", visible), ...spread("peer", notified), max: round(quantile(visible, 1)) },
      },
      {
        ...{ measurement: "release", what: "pressed until on the list too, on two servers, longest", unit: "ms", ours: round(most) },
        peer: { name: "LISTEN/NOTIFY round trip", value: round(median(notified)) },
        ...{ ratio: round(median(notified) / median(lists)), target: "< 2,000 ms", holds: most < 2000 },
        raw: spread("list", lists),
      },
    ];
  });
}

async function look(address: string): Promise<{ status: number; page: string }> {
  const response = await fetch(address);
  return { status: response.status, page: await response.text() };
}

/** When it was so, looking every 5 ms. */
async function until(holds: () => Promise<boolean>): Promise<number> {
  for (const give = performance.now() + 20_000; performance.now() < give; ) {
    if (await holds()) return performance.now();
    await new Promise((done) => setTimeout(done, 5));
  }
  throw new Error("it never became visible");
}

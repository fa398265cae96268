import { aCoalitionAtWork } from "./coalition.ts";
import { withEnds } from "./house.ts";
import { freshInstallation } from "./installation.ts";
import { load, readers } from "./load.ts";
import { publishMany } from "./published.ts";
import { median, quantile, type Row, round, spread, timed } from "./result.ts";

const PER_SECOND = 50;

/** 50 sign-ons a second by the links of outside organisations, over HTTP, while readers read; beside bare inserts of one row. */
export async function measureSignOns(seconds = 20): Promise<Row[]> {
  return await withEnds(async (atEnd) => {
    const installation = await freshInstallation();
    atEnd(installation.close);
    const { sql, owner } = installation;
    const size = { organisations: 13, people: 26, statements: 1, asked: 13, outside: PER_SECOND * seconds };
    const { links, statements } = await aCoalitionAtWork(installation, size, false);
    const ids = await publishMany(installation, { statements: 30, organisations: 60, signatures: 50 });
    const address = await installation.serve();
    const paths = ids.flatMap((id) => [`/ar/statements/${id}`, `/fr/statements/${id}`]);
    for (const path of paths) await (await fetch(`${address}${path}`)).text();
    const reading = { address, paths, perSecond: 100 };
    const alone = await readers({ ...reading, seconds: Math.ceil(seconds / 2) });
    const [signing, beside] = await Promise.all([
      load<{ times: number[]; errors: string[]; seconds: number }>("signer-process", { address, perSecond: PER_SECOND }, links.join("\n")),
      readers({ ...reading, seconds }),
    ]);
    const [{ n: kept } = { n: 0 }] = await sql<{ n: number }[]>`
      select count(*)::int as n from answer where version = ${statements[0]!.version} and kind = 'yes'`;
    await owner`create table public.bare (id uuid primary key, at timestamptz not null, words bytea not null)`;
    const words = Buffer.alloc(300, 7);
    const inserts: number[] = [];
    for (let i = 0; i < links.length; i++)
      inserts.push((await timed(() => owner`insert into public.bare values (gen_random_uuid(), now(), ${words})`)).ms);
    const [before, after] = [quantile(alone.times, 0.99), quantile(beside.times, 0.99)];
    const rate = signing.times.length / signing.seconds;
    return [
      {
        ...{ measurement: "sign-ons", what: "signatures a second, sustained", unit: "per s", ours: round(rate) },
        ...{ peer: { name: "bare inserts of one row, one after the other", value: round(1000 / median(inserts)) } },
        ratio: round(median(inserts) / median(signing.times)),
        ...{
          target: "50 / s, no error, none lost",
          holds: rate >= PER_SECOND * 0.98 && signing.errors.length === 0 && kept === links.length,
        },
        raw: {
          ...spread("ours", signing.times),
          ...spread("peer", inserts),
          errors: signing.errors.length,
          error: signing.errors[0] ?? "",
          kept,
        },
      },
      {
        ...{ measurement: "sign-ons", what: "readers' first byte p99 meanwhile", unit: "ms", ours: round(after) },
        ...{ peer: { name: "the same readers without sign-ons", value: round(before) }, ratio: round(before / after) },
        ...{ target: "p99 < 15 ms", holds: after < 15 && beside.errors === 0 },
        raw: { ...spread("with", beside.times), ...spread("without", alone.times), errors: alone.errors + beside.errors },
      },
    ];
  });
}

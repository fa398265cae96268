import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { built, withEnds } from "./house.ts";
import { freshInstallation } from "./installation.ts";
import { flood, hasWrk, readers } from "./load.ts";
import { fetchPage, type Page, startNginx } from "./nginx.ts";
import { FULL, LANGUAGES, publishMany } from "./published.ts";
import { median, quantile, type Row, round, spread, timed } from "./result.ts";

const ROUNDS = 3;

/** Public pages of 300 statements in three languages, beside nginx with the same bytes on the same cores. */
export async function measurePublicPages(scale = FULL): Promise<Row[]> {
  return await withEnds(async (atEnd) => {
    const folder = mkdtempSync(join(tmpdir(), "dalil-bench-"));
    atEnd(() => rmSync(folder, { recursive: true, force: true }));
    const installation = await freshInstallation();
    atEnd(installation.close);
    const publishing = await timed(() => publishMany(installation, scale));
    const address = await installation.serve();
    const paths = LANGUAGES.flatMap((l) => [
      ...[`/${l}/`, `/${l}/statements`, `/${l}/members`, `/${l}/join`, `/${l}/help`, `/${l}/about`],
      ...publishing.result.map((id) => `/${l}/statements/${id}`),
    ]);
    const pages: Page[] = [];
    const cold: number[] = [];
    for (const path of paths) {
      const { ms, result } = await timed(() => fetchPage(address, path));
      cold.push(ms);
      pages.push(result);
    }
    const sizes = pages.map(({ gzip }) => gzip.length / 1024);
    const styles = await stylesOf(address, pages[0]!);
    const foreign = pages.flatMap(foreignResources);
    const biggest = quantile(sizes, 1);
    const nginx = await startNginx(folder, pages);
    if (nginx) atEnd(nginx.stop);

    const rates = { ours: [] as number[], peer: [] as number[] };
    const first = { ours: [] as number[], peer: [] as number[] };
    let failed = 0;
    for (let round = 0; round < ROUNDS; round++) {
      for (const [who, at] of [
        ["ours", address],
        ["peer", nginx?.address],
      ] as const) {
        if (!at) continue;
        if (hasWrk) {
          const result = await flood(folder, at, paths, 3);
          rates[who].push(result.perSecond);
          failed += result.failed;
        }
        const seen = await readers({ address: at, paths, perSecond: 150, seconds: 3 });
        first[who].push(...seen.times);
        failed += seen.errors;
      }
    }
    const during = await whilePublishing(installation, address, paths);
    const [oursP99, peerP99] = [quantile(first.ours, 0.99), quantile(first.peer, 0.99)];
    const byNginx = (value: number) => (nginx ? { name: "nginx, the same bytes", value: round(value) } : null);
    const rate = { ours: median(rates.ours), peer: median(rates.peer) };
    const rows: Row[] = [];
    if (hasWrk)
      rows.push({
        ...{ measurement: "public pages", what: "requests per second, 32 connections", unit: "requests/s" },
        ...{ ours: round(rate.ours), peer: byNginx(rate.peer), ratio: nginx ? round(rate.ours / rate.peer) : null },
        ...{ target: "≥ 0.25 × nginx, aiming at 0.5 ×", holds: nginx ? rate.ours / rate.peer >= 0.25 : null },
        raw: { pages: paths.length, failed, oursAll: rates.ours.map(round).join(" "), peerAll: rates.peer.map(round).join(" ") },
      });
    rows.push(
      {
        ...{ measurement: "public pages", what: "first byte p99, 150 readers a second", unit: "ms" },
        ...{ ours: round(oursP99), peer: byNginx(peerP99), ratio: nginx ? round(peerP99 / oursP99) : null },
        ...{ target: "p99 < 15 ms", holds: oursP99 < 15 && failed === 0 },
        raw: { ...spread("ours", first.ours), ...(nginx ? spread("peer", first.peer) : {}), failed },
      },
      {
        ...{ measurement: "public pages", what: "first byte p99 of the six seconds around a publication", unit: "ms" },
        ...{
          ours: round(quantile(during.times, 0.99)),
          peer: byNginx(peerP99),
          ratio: nginx ? round(peerP99 / quantile(during.times, 0.99)) : null,
        },
        ...{ target: null, holds: null },
        raw: { ...spread("ours", during.times), failed: during.errors },
      },
      {
        ...{ measurement: "public pages", what: "a page made for the first time", unit: "ms" },
        ...{ ours: round(median(cold)), peer: null, ratio: null, target: null, holds: null },
        raw: { ...spread("cold", cold), publishingSeconds: round(publishing.ms / 1000) },
      },
      {
        ...{ measurement: "public pages", what: "the largest page, gzip (HTML and style sheets)", unit: "KB" },
        ...{ ours: round(biggest + styles), peer: null, ratio: null },
        ...{ target: "≤ 35 KB", holds: biggest + styles <= 35 },
        raw: {
          htmlMedian: round(median(sizes)),
          htmlMax: round(biggest),
          css: round(styles),
          htmlMaxPath: pages[sizes.indexOf(biggest)]!.path,
        },
      },
      {
        ...{ measurement: "public pages", what: "subresources from another origin", unit: "count" },
        ...{ ours: foreign.length, peer: null, ratio: null, target: "0", holds: foreign.length === 0 },
        raw: { pages: pages.length, first: foreign[0] ?? "" },
      },
    );
    return rows;
  });
}

/** Readers while something is published: everything kept in memory becomes void at once. */
async function whilePublishing(installation: Parameters<typeof publishMany>[0], address: string, paths: readonly string[]) {
  const { correct } = await built<typeof import("../src/public/index.ts")>("public/index");
  const text = { ar: "تصويب", fr: "Rectificatif", en: "Correction" };
  const publicId = paths.at(-1)!.split("/").at(-1)!;
  const reading = readers({ address, paths, perSecond: 150, seconds: 6 });
  await new Promise((done) => setTimeout(done, 2000));
  await installation.sql.begin((tx) => correct(tx, { publicId, text }, new Date()));
  return await reading;
}

async function stylesOf(address: string, page: Page): Promise<number> {
  const sheets = [...page.plain.toString().matchAll(/<link[^>]+rel="stylesheet"[^>]*>/g)].map(([tag]) => /href="([^"]+)"/.exec(tag)![1]!);
  const loaded = await Promise.all(sheets.map((sheet) => fetchPage(address, sheet, "gzip")));
  return loaded.reduce((sum, { gzip, plain }) => sum + (gzip.length < plain.length ? gzip.length : gzipSync(plain).length), 0) / 1024;
}

/** What a browser would fetch by itself; links that a person follows are not among them. */
function foreignResources({ path, plain }: Page): string[] {
  const html = plain.toString();
  const loading = [
    ...html.matchAll(/\ssrc(?:set)?="(?:https?:)?\/\/([^"]+)"/g),
    ...html.matchAll(
      /<link[^>]+rel="(?:stylesheet|icon|preload|prefetch|preconnect|dns-prefetch|modulepreload|manifest)"[^>]+href="(?:https?:)?\/\/([^"]+)"/g,
    ),
  ];
  return loading.map(([, to]) => `${path}: ${to}`);
}

/**
 * `npm run bench [-- NAME…]`: measures, each beside its peer in the same run, and writes results.json and the table in
 * README.md. With names only these are measured, and the others keep the results they had.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import type { Row } from "./result.ts";
import { type Results, table } from "./table.ts";

const MEASUREMENTS: Readonly<Record<string, () => Promise<Row[]>>> = {
  public: async () => await (await import("./public-pages.ts")).measurePublicPages(),
  search: async () => await (await import("./search.ts")).measureSearch(),
  desk: async () => await (await import("./desk.ts")).measureDesk(),
  "sign-ons": async () => await (await import("./sign-ons.ts")).measureSignOns(),
  release: async () => await (await import("./release.ts")).measureRelease(),
  differences: async () => await (await import("./differences-peer.ts")).measureDifferences(),
  backup: async () => await (await import("./backup.ts")).measureBackup(),
  start: async () => await (await import("./start.ts")).measureStart(),
  keys: async () => await (await import("./keys.ts")).measureKeys(),
};

const names = process.argv.slice(2);
const unknown = names.find((name) => !MEASUREMENTS[name]);
if (unknown !== undefined) {
  console.error(`bench: there is no measurement “${unknown}”.\nhint: npm run bench -- ${Object.keys(MEASUREMENTS).join(" | ")}`);
  process.exit(1);
}

const resultsFile = new URL("results.json", import.meta.url);
const before: Results | null = existsSync(resultsFile) ? (JSON.parse(readFileSync(resultsFile, "utf8")) as Results) : null;
const measured: Record<string, Results["measured"][string]> = {};
let failed = 0;
for (const [name, measure] of Object.entries(MEASUREMENTS)) {
  if (names.length > 0 && !names.includes(name)) {
    if (before?.measured[name]) measured[name] = before.measured[name];
    continue;
  }
  process.stderr.write(`${name}… `);
  const load = Math.round(loadavg()[0]! * 10) / 10; // what else runs here now
  const start = performance.now();
  try {
    const rows = await measure();
    const seconds = Math.round((performance.now() - start) / 1000);
    measured[name] = { at: new Date().toISOString(), seconds, load, rows };
    process.stderr.write(`${seconds} s\n`);
    for (const row of rows) {
      const beside = row.peer ? `, ${row.peer.name} ${row.peer.value}, ratio ${row.ratio}` : "";
      console.log(
        `  ${row.what}: ${row.ours} ${row.unit}${beside}${row.holds === null ? "" : row.holds ? " · holds" : " · DOES NOT HOLD"}`,
      );
    }
  } catch (error) {
    failed++;
    process.stderr.write("failed\n");
    console.error(error);
  }
}

const processor = cpus();
const results: Results = {
  machine: `${processor[0]?.model.trim() ?? "unknown processor"}, ${processor.length} cores, ${Math.round(totalmem() / 2 ** 30)} GB; ${process.platform}; Node ${process.versions.node}`,
  measured,
};
writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
const readmeFile = new URL("README.md", import.meta.url);
const [head = ""] = readFileSync(readmeFile, "utf8").split("<!-- results -->");
writeFileSync(readmeFile, `${head}<!-- results -->\n\n${table(results)}`);
process.exit(failed > 0 ? 1 : 0);

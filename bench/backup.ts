import { randomBytes, randomUUID } from "node:crypto";
import { closeSync, copyFileSync, fsyncSync, mkdirSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Sql } from "../src/platform/database/index.ts";
import { aCoalitionAtWork } from "./coalition.ts";
import { built, withEnds } from "./house.ts";
import { freshInstallation } from "./installation.ts";
import { median, type Row, round, spread, timed } from "./result.ts";

const ROUNDS = 5;
const ROW_BYTES = 40_000;

/**
 * A sealed backup of tables, then of tables and stored files, beside a copy of the same bytes that is on the disk (fsync)
 * when it returns, and beside a bare COPY of the same table into a file.
 */
export async function measureBackup(megabytes = 200): Promise<Row[]> {
  return await withEnds(async (atEnd) => {
    const folder = mkdtempSync(join(tmpdir(), "dalil-bench-"));
    atEnd(() => rmSync(folder, { recursive: true, force: true }));
    const installation = await freshInstallation();
    atEnd(installation.close);
    const { owner, directory, keyFile } = installation;
    const { backup, newRecipient, restore } = await built<typeof import("../src/platform/backup/index.ts")>("platform/backup/index");
    const { tableKinds } = await built<typeof import("../src/cli/key-tables.ts")>("cli/key-tables");
    const { migrations } = await built<typeof import("../src/web/migrations.ts")>("web/migrations");
    const { coordinator } = await aCoalitionAtWork(installation, { organisations: 2, people: 2, statements: 1, asked: 1, outside: 1 });
    await fill(owner, coordinator.person, (megabytes / 2) * 1e6); // COPY writes two letters for a byte
    const { identity, recipient } = await newRecipient(directory);
    const files = join(directory, "files");
    const rows: Row[] = [];
    let file = "";
    for (const what of ["tables", "stored files"] as const) {
      if (what === "stored files") {
        mkdirSync(join(files, "ab"), { recursive: true });
        for (let i = 0; i < megabytes / 20; i++) writeFileSync(join(files, "ab", String(i)), randomBytes(20e6));
        await owner`truncate dalil.revision`;
      }
      const times = { backup: [] as number[], cp: [] as number[], copy: [] as number[] };
      let bytes = 0;
      for (let turn = 0; turn < ROUNDS; turn++) {
        const target = join(folder, `${what.replace(" ", "-")}-${turn}`);
        const made = await timed(() => backup({ owner, files, target, recipient, kinds: tableKinds, keyFile, now: new Date() }));
        times.backup.push(made.ms);
        bytes = statSync(target).size + statSync(`${target}.keys`).size;
        const beside = join(folder, "beside");
        times.cp.push((await timed(() => copyDurably(target, beside))).ms);
        rmSync(beside);
        if (what === "tables") times.copy.push((await timed(() => copyOut(owner, beside))).ms);
        rmSync(beside, { force: true });
        if (what === "tables" && turn === ROUNDS - 1) file = target;
        else for (const path of [target, `${target}.keys`]) rmSync(path);
      }
      const speed = (ms: number) => round(bytes / 1e6 / (ms / 1000));
      const beside = (name: string, peer: readonly number[], target: string | null): Row => ({
        ...{ measurement: "backup", what: `sealed backup, ${what}`, unit: "MB/s", ours: speed(median(times.backup)) },
        peer: { name, value: speed(median(peer)) },
        ratio: round(median(peer) / median(times.backup)),
        ...{ target, holds: target ? median(peer) / median(times.backup) >= 0.5 : null },
        raw: { ...spread("ours", times.backup), ...spread("peer", peer), megabytes: round(bytes / 1e6) },
      });
      rows.push(beside("copying the same bytes, with fsync", times.cp, "≥ 0.5 × the copy"));
      if (what !== "tables") continue;
      rows.push(beside("a bare COPY of the same rows into a file, with fsync", times.copy, null));
      const restoring = await timed(() =>
        restore({
          ...{ file, keysFile: `${file}.keys`, identity, directory: join(folder, "back"), databaseUrl: null, migrations },
          ...{ keyFile: join(folder, "back.key"), log: () => {} },
        }),
      );
      rows.push({
        ...{ measurement: "backup", what: "restore of the tables into an empty folder", unit: "MB/s", ours: speed(restoring.ms) },
        peer: { name: "copying the same bytes, with fsync", value: speed(median(times.cp)) },
        ...{ ratio: round(median(times.cp) / restoring.ms), target: null, holds: null },
        raw: { seconds: round(restoring.ms / 1000), rows: restoring.result.rows },
      });
    }
    return rows;
  });
}

/** Sealed bytes look like noise: revisions in the one safe there is. */
async function fill(owner: Sql, by: string, bytes: number): Promise<void> {
  for (let done = 0; done < bytes; done += ROW_BYTES * 250)
    await owner`
      insert into dalil.revision (safe, record, row, n, epoch, sealed, by, at)
      select s.id, 'bench', ${randomUUID()}, n, 1,
        (select string_agg(sha512((n::text || i::text || ${String(done)})::bytea), '') from generate_series(1, ${ROW_BYTES / 64}::int) i),
        ${by}, now()
      from (select id from dalil.safe limit 1) s, generate_series(1, 250) n`;
}

async function copyOut(owner: Sql, to: string): Promise<void> {
  const file = await open(to, "w");
  await owner.begin(async (tx) => {
    const rows = await tx`copy dalil.revision to stdout`.readable();
    let pieces: Buffer[] = [];
    let size = 0;
    for await (const piece of rows as AsyncIterable<Buffer>) {
      pieces.push(piece);
      size += piece.length;
      if (size < 1 << 20) continue;
      await file.writev(pieces);
      [pieces, size] = [[], 0];
    }
    rows._read(0); // see the same line in platform/backup/dump.ts
    if (pieces.length > 0) await file.writev(pieces);
  });
  await file.sync();
  await file.close();
}

function copyDurably(from: string, to: string): void {
  copyFileSync(from, to);
  const file = openSync(to, "r+");
  fsyncSync(file);
  closeSync(file);
}

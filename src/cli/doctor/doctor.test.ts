import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { noteBackup } from "../../platform/backup/index.ts";
import { readSettings, type Settings } from "../../platform/http/index.ts";
import { lookAtBackups } from "./backups.ts";
import { lookAtVersion } from "./database.ts";
import { lookAtData, lookAtDisk, lookAtKeys } from "./files.ts";
import type { Finding } from "./finding.ts";
import { lookAtAddress, lookAtClock, lookAtMemory, lookAtNode } from "./machine.ts";

const folder = mkdtempSync(join(tmpdir(), "doctor-"));
after(() => rmSync(folder, { recursive: true }));
const now = new Date("2026-12-01T12:00:00Z");
const days = (n: number) => new Date(now.getTime() - n * 86_400_000);

let number = 0;
function installation(environment: Record<string, string> = {}): Settings {
  const home = join(folder, String(++number));
  mkdirSync(join(home, "srv/data"), { recursive: true, mode: 0o700 });
  chmodSync(join(home, "srv/data"), 0o700);
  const settings = readSettings({ DALIL_DATA: join(home, "srv/data"), DALIL_KEY_FILE: join(home, "keys/instance.key"), ...environment });
  mkdirSync(join(settings.keyFile, ".."), { recursive: true });
  writeFileSync(settings.keyFile, "key", { mode: 0o600 });
  return settings;
}
const told = (findings: readonly Finding[]) => findings.map(({ id, level }) => `${id} ${level}`);

test("a key inside or beside the data is wrong; on the same disk it is a warning", () => {
  assert.deepEqual(told(lookAtKeys(installation())), ["keys warning"]);
  const home = join(folder, "9");
  assert.deepEqual(
    told(lookAtKeys(installation({ DALIL_DATA: join(folder, "2/srv/data"), DALIL_KEY_FILE: join(folder, "2/srv/data/k") }))),
    ["keys wrong"],
  );
  const beside = { DALIL_DATA: join(folder, "3/srv/data"), DALIL_KEY_FILE: join(folder, "3/srv/k") };
  assert.deepEqual(told(lookAtKeys(installation(beside))), ["keys wrong"]);
  assert.deepEqual(told(lookAtKeys({ ...installation(), keyFile: join(home, "none") })), ["keys wrong"]);
});

test("a key or data that others may read is wrong", () => {
  const settings = installation();
  chmodSync(settings.keyFile, 0o644);
  assert.deepEqual(told(lookAtKeys(settings)), ["key-mode wrong", "keys warning"]);
  assert.deepEqual(told(lookAtData(settings)), ["data-mode fine"]);
  chmodSync(settings.dataDirectory, 0o755);
  assert.deepEqual(told(lookAtData(settings)), ["data-mode wrong"]);
});

test("a disk nearly full", () => {
  const settings = installation();
  assert.deepEqual(
    [0.5e9, 3e9, 100e9].map((free) => told(lookAtDisk(settings, free))[0]),
    ["disk wrong", "disk warning", "disk fine"],
  );
});

test("no backup, an old one, one on the same disk, a key part kept too long", async () => {
  const settings = installation();
  assert.deepEqual(told(lookAtBackups(settings, now)), ["backup warning"]);
  const note = (at: Date, file: string) => noteBackup(settings.dataDirectory, { id: "x", at, file, keysFile: `${file}.keys` });
  await note(days(1), "/elsewhere/b");
  assert.deepEqual(told(lookAtBackups(settings, now)), ["backup fine"]);
  const here = join(folder, "backup");
  writeFileSync(here, "");
  writeFileSync(`${here}.keys`, "");
  await note(days(31), here);
  assert.deepEqual(told(lookAtBackups(settings, now)), ["backup wrong", "backup-place warning", "backup-keys wrong"]);
});

test("a clock before this program was written, or before its own files, is wrong", () => {
  const settings = installation();
  const file = join(settings.dataDirectory, "lock");
  writeFileSync(file, "");
  utimesSync(file, now, now);
  assert.deepEqual(told(lookAtClock(settings, now)), ["clock fine"]);
  assert.deepEqual(told(lookAtClock(settings, new Date(now.getTime() - 3_600_000))), ["clock wrong"]);
  assert.deepEqual(told(lookAtClock(settings, new Date(0))), ["clock wrong"]);
});

test("core dumps and swap write memory to disk", () => {
  const proc = join(folder, "proc");
  mkdirSync(join(proc, "self"), { recursive: true });
  const machine = (core: string, swaps: string) => {
    writeFileSync(
      join(proc, "self/limits"),
      `Limit  Soft  Hard\nMax core file size        ${core}                    unlimited            bytes\n`,
    );
    writeFileSync(join(proc, "swaps"), `Filename Type Size\n${swaps}`);
    return told(lookAtMemory(proc));
  };
  assert.deepEqual(machine("0", ""), ["memory fine"]);
  assert.deepEqual(machine("unlimited", "/dev/sda2 partition 1\n"), ["core-dumps warning", "swap warning"]);
  assert.deepEqual(machine("0", "/dev/zram0 partition 1\n"), ["memory fine"]);
});

test("versions: Node, and a PostgreSQL with known holes", () => {
  assert.deepEqual(told([...lookAtNode("20.20.0"), ...lookAtNode("26.10.0")]), ["node wrong", "node fine"]);
  const versions = [
    [150010, "15.10"],
    [180004, "18.4"],
    [180006, "18.6"],
    [160002, "16.2"],
  ] as const;
  assert.deepEqual(
    versions.map(([n, name]) => lookAtVersion(n, name).level),
    ["wrong", "warning", "fine", "fine"],
  );
});

test("an address without encryption is wrong, except on this machine or as an onion", () => {
  const at = (address: string, host = "127.0.0.1") =>
    told(lookAtAddress(installation({ DALIL_PUBLIC_ADDRESS: address, DALIL_HOST: host })))[0];
  assert.equal(at("http://dalil.example.org"), "address wrong");
  assert.equal(at("https://dalil.example.org"), "address fine");
  assert.equal(at("http://abc.onion"), "address fine");
  assert.equal(at("https://dalil.example.org", "0.0.0.0"), "address warning");
});

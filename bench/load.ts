import { spawn, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

/** Runs a load in a process of its own, so that asking and answering do not share one thread. */
export async function load<R>(name: "reader-process" | "signer-process", order: object, input = ""): Promise<R> {
  const script = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", script, JSON.stringify(order)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.end(input);
  return JSON.parse(await text(child.stdout)) as R;
}

export interface Readers {
  readonly times: readonly number[];
  readonly errors: number;
}

/** First bytes in milliseconds, at a steady rate. */
export const readers = (order: { address: string; paths: readonly string[]; perSecond: number; seconds: number }) =>
  load<Readers>("reader-process", order);

export const hasWrk = spawnSync("wrk", ["-v"]).error === undefined;

/** As many requests as go: `wrk` with 32 connections. @returns requests per second, and how many were not 2xx */
export async function flood(
  folder: string,
  address: string,
  paths: readonly string[],
  seconds: number,
): Promise<{ perSecond: number; failed: number }> {
  const script = join(folder, "paths.lua");
  const list = paths.map((path) => JSON.stringify(path)).join(",");
  writeFileSync(
    script,
    `local paths = {${list}}
local requests = {}
local n = 0
init = function() for i, path in ipairs(paths) do requests[i] = wrk.format("GET", path, {["accept-encoding"] = "gzip"}) end end
request = function() n = n % #paths + 1; return requests[n] end
done = function(summary) local e = summary.errors
  io.write(string.format("\\nRESULT %f %d\\n", summary.requests * 1e6 / summary.duration, e.connect + e.read + e.write + e.status + e.timeout)) end`,
  );
  const child = spawn("wrk", ["-t1", "-c32", `-d${seconds}s`, "-s", script, address], { stdio: ["ignore", "pipe", "inherit"] });
  const [, perSecond, failed] = /RESULT ([\d.]+) (\d+)/.exec(await text(child.stdout)) ?? [];
  if (!perSecond) throw new Error("wrk gave no result");
  return { perSecond: Number(perSecond), failed: Number(failed) };
}

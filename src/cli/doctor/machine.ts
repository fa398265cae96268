import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "../../platform/http/index.ts";
import type { Finding } from "./finding.ts";
import { messages } from "./messages.ts";

const NODE_MAJOR = 26;
const SKEW_MS = 5 * 60_000;
/** This was written then: a clock before it is wrong. */
const WRITTEN = new Date("2026-11-24T00:00:00Z");

export function lookAtNode(version = process.versions.node): Finding[] {
  const args = { version };
  const major = Number(version.split(".")[0]);
  return [
    { id: "node", level: major >= NODE_MAJOR ? "fine" : "wrong", ...(major >= NODE_MAJOR ? messages.nodeFine : messages.nodeOld), args },
  ];
}

/** Releases happen by this machine's clock. A file from the future, or a date before this program, says that it is wrong. */
export function lookAtClock({ dataDirectory }: Settings, now: Date): Finding[] {
  const newest = Math.max(0, ...readdirSync(dataDirectory).map((name) => statSync(join(dataDirectory, name)).mtimeMs));
  if (now < WRITTEN || newest - now.getTime() > SKEW_MS) return [{ id: "clock", level: "wrong", ...messages.clockWrong, args: { now } }];
  return [{ id: "clock", level: "fine", ...messages.clockFine, args: { now } }];
}

/** What the memory of this process could leave on a disk. Linux only; elsewhere nothing is said. */
export function lookAtMemory(proc = "/proc"): Finding[] {
  if (!existsSync(join(proc, "self/limits"))) return [];
  const findings: Finding[] = [];
  const limit = /^Max core file size\s+(\S+)/m.exec(readFileSync(join(proc, "self/limits"), "utf8"))?.[1];
  if (limit !== "0") findings.push({ id: "core-dumps", level: "warning", ...messages.coreDumps });
  const swaps = readFileSync(join(proc, "swaps"), "utf8").trim().split("\n").slice(1);
  if (swaps.some((line) => !line.startsWith("/dev/zram"))) findings.push({ id: "swap", level: "warning", ...messages.swap });
  return findings.length > 0 ? findings : [{ id: "memory", level: "fine", ...messages.memoryFine }];
}

/** How people reach us. */
export function lookAtAddress({ publicAddress, host }: Settings): Finding[] {
  const { protocol, hostname } = new URL(publicAddress);
  const local = ["localhost", "127.0.0.1", "[::1]"].includes(hostname) || hostname.endsWith(".onion");
  const args = { address: publicAddress, host };
  if (protocol !== "https:" && !local) return [{ id: "address", level: "wrong", ...messages.addressOpen, args }];
  if (!["127.0.0.1", "::1", "localhost"].includes(host)) return [{ id: "address", level: "warning", ...messages.hostOpen, args }];
  return [{ id: "address", level: "fine", ...messages.addressFine, args }];
}

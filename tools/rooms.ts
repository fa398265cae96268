import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/** An import that goes where it may not, or a room that nobody wrote down. */
export interface Breach {
  readonly file: string;
  readonly line: number;
  readonly says: string;
}

/** The table of rooms in ARCHITECTURE.md: who may import whom. */
export type Rooms = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Reads the rows "| `people/` | … | platform |" of ARCHITECTURE.md, so that the page and the rule cannot part.
 * @throws Error when there is no such table, or a row names a room that is in no other row
 */
export function readRooms(architecture: string): Rooms {
  const rows = architecture.matchAll(/^\| ((?:`[a-z]+\/`(?:, )?)+) \|.*\| ([^|]+) \|$/gm);
  const written = [...rows].flatMap(([, names = "", may = ""]) =>
    [...names.matchAll(/`([a-z]+)\/`/g)].map(([, room = ""]) => ({ room, may: may.trim() })),
  );
  if (written.length === 0) throw new Error("ARCHITECTURE.md has no table of rooms");
  const all = new Set(written.map(({ room }) => room));
  const rooms = new Map<string, Set<string>>();
  for (const { room, may } of written) {
    if (may === "libraries") rooms.set(room, new Set());
    else if (may === "every room") rooms.set(room, new Set(all));
    else rooms.set(room, new Set(may.split(", ")));
    for (const name of rooms.get(room) ?? [])
      if (!all.has(name)) throw new Error(`ARCHITECTURE.md: ${room} may import ${name}, which is no room`);
  }
  return rooms;
}

interface Import {
  readonly from: string;
  readonly to: string;
  readonly line: number;
}

/** All breaches of the room rule under `src`, in the order of the files. Runs in milliseconds: it reads lines, not syntax trees. */
export function findBreaches(src: string, rooms: Rooms): Breach[] {
  const breaches: Breach[] = [];
  const files = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .sort();
  const edges = new Map<string, Set<string>>();
  for (const room of new Set(files.map((file) => file.split(sep)[0] ?? ""))) {
    if (!rooms.has(room)) breaches.push({ file: room, line: 0, says: `the room ${room} is not in ARCHITECTURE.md's table` });
  }
  for (const file of files) {
    for (const found of importsOf(src, file)) {
      const says = breachOf(found, rooms);
      if (says) breaches.push({ file: found.from, line: found.line, says });
      const [here, there] = [areaOf(found.from), areaOf(found.to)];
      if (here !== there && !isTest(found.from)) edges.set(here, (edges.get(here) ?? new Set()).add(there));
    }
  }
  for (const cycle of findCycles(edges))
    breaches.push({ file: cycle[0] ?? "", line: 0, says: `rooms import each other in a circle: ${cycle.join(" → ")}` });
  return breaches;
}

function breachOf({ from, to }: Import, rooms: Rooms): string | null {
  const [here = "", there = ""] = [from.split(sep)[0], to.split(sep)[0]];
  if (to.startsWith("..")) return `imports from outside src: ${to}`;
  if (here !== there) {
    if (!rooms.get(here)?.has(there)) return `${here} may not import ${there}`;
    if ((isTest(from) || isTestDoor(from)) && isTestDoor(to)) return null;
    const door = there === "platform" ? join(areaOf(to), "index.ts") : join(there, "index.ts");
    return to === door ? null : `${to} is not the door of ${areaOf(to)}; import ${door}`;
  }
  if (here === "platform" && areaOf(from) !== areaOf(to) && to !== join(areaOf(to), "index.ts")) {
    return `${to} is not the door of ${areaOf(to)}; import ${join(areaOf(to), "index.ts")}`;
  }
  return null;
}

/** A room, or a folder of `platform/`, each of which has its own door. */
function areaOf(file: string): string {
  const [room = "", folder = ""] = file.split(sep);
  return room === "platform" ? join(room, folder) : room;
}

function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file);
}

/** What a room lends to the tests of other rooms: `testing.ts`, `testing-actors.ts` at its top. */
function isTestDoor(file: string): boolean {
  return /(?:^|[\\/])testing(?:-[a-z]+)?\.tsx?$/.test(file);
}

function importsOf(src: string, file: string): Import[] {
  const lines = readFileSync(join(src, file), "utf8").split("\n");
  return lines.flatMap((text, i) =>
    [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"(\.[^"]+)"/g)].map(([, target = ""]) => ({
      from: file,
      to: relative(src, resolve(src, dirname(file), target)),
      line: i + 1,
    })),
  );
}

function findCycles(edges: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const walk = (at: string, path: readonly string[]): void => {
    if (path.includes(at)) return void cycles.push([...path.slice(path.indexOf(at)), at]);
    if (done.has(at)) return;
    for (const next of edges.get(at) ?? []) walk(next, [...path, at]);
    done.add(at);
  };
  for (const start of edges.keys()) walk(start, []);
  return cycles;
}

if (import.meta.main) {
  const root = dirname(import.meta.dirname);
  const breaches = existsSync(join(root, "src"))
    ? findBreaches(join(root, "src"), readRooms(readFileSync(join(root, "ARCHITECTURE.md"), "utf8")))
    : [];
  for (const { file, line, says } of breaches) console.log(`src/${file}:${line}: ${says}`);
  process.exitCode = breaches.length === 0 ? 0 : 1;
}

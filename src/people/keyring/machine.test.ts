import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { connect, type Sql, type Tx, testDatabase } from "../../platform/database/index.ts";
import { transaction } from "../transaction.ts";
import { keyringMigrations } from "./index.ts";
import { checkDoors, checkReach, checkTurns, emptyKept } from "./machine/check.ts";
import { Reach } from "./machine/reach.ts";
import {
  type Act,
  type Acting,
  after,
  emptyTable,
  type Outcome,
  opensAs,
  organisationName,
  personName,
  type Table,
} from "./machine/table.ts";
import { emptyWorld, perform, type World } from "./machine/world.ts";

/*
 * KEYS.md, "The test before any page": invite, hand over, share, revoke, remove, rotate, recover, restart, crash in
 * mid-transaction, two processes; after each step, who can decrypt what is exactly who the table of holders says, and
 * nothing has zero holders. Authorisation is stubbed to yes: anyone who opens a thing may do anything with it.
 */

const SLOW = Boolean(process.env["SLOW"]);
const RUNS = Number(process.env["RUNS"] ?? (SLOW ? 100 : 6));
const STEPS = SLOW ? 60 : 30;

const KINDS = [
  ...["invite", "found", "handOver", "handOver", "handOver", "accept", "signIn", "signIn", "createSafe", "createNamed"],
  ...["save", "save", "save", "save", "save", "save", "share", "share", "share", "shareNamed", "shareNamed", "shareNamed"],
  ...["revoke", "revoke", "revoke", "revoke", "destroy", "remove", "remove", "remove", "cut", "cut", "rotate", "renewOffline"],
  ...["recoverByCode", "replace", "replace", "replace", "loseBoth", "recoverOffline", "restart"],
] as const;

/** Numbers that become an act when it is known who and what there is. */
interface Draw {
  kind: (typeof KINDS)[number];
  a: number;
  b: number;
  c: number;
  d: number;
}
const draw = fc.record<Draw>({
  kind: fc.constantFrom(...KINDS),
  ...{ a: fc.nat(999), b: fc.nat(999), c: fc.nat(999), d: fc.nat(999) },
});
const step = fc.record({
  first: draw,
  /** In a quarter of the steps another process acts at the same time. */
  second: fc.option(draw, { freq: 3 }),
  fault: fc.constantFrom("none", "none", "none", "none", "none", "throw", "terminate"),
});

test(`who can decrypt what is who the table says (${RUNS} runs of up to ${STEPS} steps)`, async () => {
  await using db = await testDatabase(keyringMigrations);
  await db.owner.unsafe(`alter database ${new URL(db.ownerUrl).pathname.slice(1)} set deadlock_timeout = '30ms'`); // else 1 s for each
  const count = { runs: 0, steps: 0, together: 0, crashes: 0, restarts: 0, doors: 0, decryptions: 0 };
  const outcomes = new Map<string, number>();

  const run = async (steps: { first: Draw; second: Draw | null; fault: string }[]) => {
    count.runs++;
    await db.owner`truncate person_key, organisation_keyring, organisation_key, organisation_pins, organisation_wrap, safe cascade`;
    const start = () => connect(db.serverUrl, { max: 1 });
    const processes: [Sql, Sql] = [start(), start()];
    const [world, kept, reach] = [emptyWorld(), emptyKept(), new Reach(db.owner, SLOW)];
    let table = emptyTable();
    const script: Act[] = [];
    const check = async (expected: Table, changed = true) => {
      if (changed) count.doors += await checkDoors(processes[0], world, expected, kept);
      await checkTurns(db.owner, world, expected);
      await checkReach(reach, world, expected, kept); // reads every row: enough where all was refused
    };
    try {
      for (const act of opening(world)) {
        const { outcome } = await attempt(processes[0], world, act, "none");
        assert.equal(outcome, "done");
        table = after(table, act).table;
      }
      await check(table);
      for (const { first, second, fault } of steps) {
        count.steps++;
        if (first.kind === "restart") {
          await Promise.all(processes.map((process) => process.end({ timeout: 1 })));
          processes.splice(0, 2, start(), start());
          count.restarts++;
          continue;
        }
        const act = resolve(first, table, world);
        const near = second && second.d % 3 > 0 ? { ...second, b: first.b } : second; // mostly about the same organisation
        const other = near && near.kind !== "restart" ? resolve(near, table, world) : null;
        if (!act) continue;
        script.push(act);
        if (!other || !canMeet(act, other)) {
          const which = count.steps % 2;
          const { outcome } = await attempt(processes[which]!, world, act, fault);
          const expected = after(table, act);
          note(outcomes, act, outcome);
          if (outcome === "crashed") {
            count.crashes++;
            void processes[which]!.end({ timeout: 0 });
            processes[which] = start();
          } else assert.equal(outcome, expected.outcome, "outcome");
          if (outcome === "done") table = expected.table;
          await check(table, outcome === "done" || outcome === "crashed");
        } else {
          script.push(other);
          count.together++;
          const ended = await Promise.all([attempt(processes[0], world, act, "none"), attempt(processes[1], world, other, "none")]);
          for (const [i, { outcome }] of ended.entries()) note(outcomes, [act, other][i]!, outcome);
          table = await inSomeOrder(
            table,
            [act, other],
            ended.map(({ outcome }) => outcome),
            check,
          );
        }
      }
    } catch (error) {
      console.log(`# after: ${script.map((act) => JSON.stringify(act)).join("\n#   ")}`);
      throw error;
    } finally {
      count.decryptions += reach.decryptions;
      await Promise.all(processes.map((process) => process.end({ timeout: 1 })));
    }
  };

  const parameters = { numRuns: RUNS, ...(process.env["SEED"] ? { seed: Number(process.env["SEED"]) } : {}), endOnFailure: true };
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: STEPS / 2, maxLength: STEPS, size: "max" }), run), parameters);
  console.log(`# ${JSON.stringify(count)}`);
  console.log(
    `# ${[...outcomes]
      .sort()
      .map(([what, n]) => `${what} ${n}`)
      .join(", ")}`,
  );
});

/** Three organisations and a safe that two of them hold, one held by name: every run begins with something to take away. */
function opening(world: World): Act[] {
  for (let safe = 0; safe < 3; safe++) world.safes.push({ id: randomUUID(), items: [] });
  const [amal, dalia] = [
    { actor: 0, version: 0, organisation: 0 },
    { actor: 1, version: 0, organisation: 1 },
  ];
  return [
    ...[0, 1, 2, 3, 4].map((person): Act => ({ kind: "invite", person })),
    ...[0, 1, 2].map((number): Act => ({ kind: "found", actor: number, version: 0, organisation: number })),
    { kind: "handOver", ...amal, to: 3, compared: 0 },
    { kind: "handOver", ...amal, to: 4, compared: 0 },
    { kind: "handOver", ...dalia, to: 4, compared: 0 },
    { kind: "createSafe", ...amal, safe: 0, persons: null },
    { kind: "createSafe", ...amal, safe: 1, persons: [3] },
    { kind: "createSafe", ...dalia, safe: 2, persons: null },
    ...[0, 1].map((safe): Act => ({ kind: "save", ...amal, safe, base: 0 })),
    { kind: "save", ...dalia, safe: 2, base: 0 },
    { kind: "share", ...amal, safe: 0, to: "o1", as: "editor" },
    { kind: "share", ...dalia, safe: 2, to: "p2@2", as: "reader" },
  ];
}

/** Does an act in a transaction; a fault strikes after its last statement, before the commit. */
async function attempt(process: Sql, world: World, act: Act, fault: string): Promise<{ outcome: Outcome | "crashed" }> {
  let finished: (() => void) | null = null;
  try {
    if (fault === "terminate") return await attemptAndTerminate(process, world, act);
    await transaction(process, async (tx) => {
      finished = await perform(tx, world, act);
      if (fault === "throw") throw new Crash();
    });
  } catch (error) {
    if (error instanceof Crash) return { outcome: "crashed" };
    return { outcome: refusalOf(error) };
  }
  (finished as (() => void) | null)?.();
  return { outcome: "done" };
}

/** The server's end of the connection dies. By hand, as `begin` of postgres.js 3.4.9 writes its rollback to the dead one and throws. */
async function attemptAndTerminate(process: Sql, world: World, act: Act): Promise<{ outcome: Outcome | "crashed" }> {
  const connection = await process.reserve();
  await connection`begin`;
  try {
    await perform(connection as unknown as Tx, world, act);
  } catch (error) {
    await connection`rollback`;
    connection.release();
    return { outcome: refusalOf(error) };
  }
  await assert.rejects(connection`select pg_terminate_backend(pg_backend_pid())`);
  return { outcome: "crashed" };
}

function refusalOf(error: unknown): Outcome {
  const { name } = error as Error;
  if (["nothing", "NoAccess", "LastHolder", "ChangedRecipient", "EditConflict"].includes(name)) return name as Outcome;
  throw error;
}

class Crash extends Error {}

/** Two acts that met must have ended as if one had come after the other. */
async function inSomeOrder(
  table: Table,
  [a, b]: readonly [Act, Act],
  ended: readonly string[],
  check: (table: Table) => Promise<void>,
): Promise<Table> {
  let why: unknown = new Error(`no order of the two ends as ${ended.join(" and ")}`);
  for (const order of ["ab", "ba"]) {
    const one = after(table, order === "ab" ? a : b);
    const two = after(one.table, order === "ab" ? b : a);
    const outcomes = order === "ab" ? [one.outcome, two.outcome] : [two.outcome, one.outcome];
    if (outcomes.join() !== ended.join()) continue;
    try {
      await check(two.table);
      return two.table;
    } catch (error) {
      why = error;
    }
  }
  throw why;
}

/** Acts that give the world new numbers are not run together: whose number is whose would be open. */
function canMeet(a: Act, b: Act): boolean {
  const alone: Act["kind"][] = ["invite", "found", "recoverByCode"];
  if (alone.includes(a.kind) || alone.includes(b.kind)) return false;
  if (a.kind === "replace" && b.kind === "replace") return a.person !== b.person;
  if (a.kind === "renewOffline" && b.kind === "renewOffline") return a.organisation !== b.organisation;
  return true;
}

const pick = <T>(from: readonly T[], n: number): T | undefined => from[n % from.length];

/** Mostly somebody who may, sometimes somebody who may not. */
function resolve({ kind, a, b, c, d }: Draw, table: Table, world: World): Act | null {
  const everyone = [...table.persons.keys()];
  const anyone = pick(everyone, a)!;
  const organisation = b % table.organisations.length;
  const members = [...table.organisations[organisation]!.members];
  const actor = d % 19 === 0 ? anyone : (pick(members, a) ?? anyone);
  const acting: Acting = { actor, version: table.persons[actor]!, organisation };
  const another = pick(everyone, c)!;
  const colleague = d % 8 === 0 ? another : (pick(members, c) ?? another);
  const safes = [...table.safes.keys()];
  const safe = pick(d % 13 === 0 ? safes : safes.filter((number) => opensAs(table, actor, organisation, number)), c) ?? pick(safes, c);
  const newSafe = () => world.safes.push({ id: randomUUID(), items: [] }) - 1;
  switch (kind) {
    case "invite":
      return everyone.length < 8 ? { kind, person: everyone.length } : null;
    case "found":
      return table.organisations.length < 4
        ? { kind, actor: anyone, version: table.persons[anyone]!, organisation: table.organisations.length }
        : null;
    case "handOver":
      return { kind, ...acting, to: another, compared: table.persons[another]! };
    case "accept":
      return { kind, ...acting, person: another, compared: table.persons[another]! };
    case "signIn":
      return { kind, person: anyone, version: table.persons[anyone]! };
    case "createSafe":
      return table.safes.size < 6 ? { kind, ...acting, safe: newSafe(), persons: null } : null;
    case "createNamed":
      return table.safes.size < 6 ? { kind: "createSafe", ...acting, safe: newSafe(), persons: c % 3 === 0 ? [] : [another] } : null;
    case "restart":
      return null;
    case "remove":
      return { kind, ...acting, person: colleague };
    case "cut":
      return { kind, organisation, person: colleague };
    case "rotate":
    case "renewOffline":
      return { kind, ...acting };
    case "recoverByCode":
      return { kind, person: anyone };
    case "replace":
    case "loseBoth":
      return { kind: "replace", person: anyone, version: table.persons[anyone]!, lost: kind === "loseBoth" };
    case "recoverOffline": {
      const present = table.organisations[organisation]!.offline;
      return { kind, organisation, offline: d % 5 === 0 ? Math.max(organisation * 1000, present - 1) : present, to: another };
    }
  }
  if (safe === undefined) return null;
  const through = d % 2 === 0 ? organisation : c % table.organisations.length;
  switch (kind) {
    case "save":
      return { kind, ...acting, safe, base: Math.max(0, table.safes.get(safe)!.revisions.length - (d % 10 === 1 ? 1 : 0)) };
    case "share":
      return { kind, ...acting, safe, to: organisationName(c % table.organisations.length), as: d % 3 === 0 ? "reader" : "editor" };
    case "shareNamed":
      return { kind: "share", ...acting, safe, to: personName(pick(everyone, a + c)!, through), as: d % 3 === 0 ? "reader" : "editor" };
    case "revoke":
      return { kind, ...acting, safe, from: pick([...table.safes.get(safe)!.holders.keys()], d) ?? personName(another, through) };
    case "destroy":
      return { kind, ...acting, safe };
  }
}

function note(outcomes: Map<string, number>, { kind }: Act, outcome: string): void {
  const what = `${kind}: ${outcome}`;
  outcomes.set(what, (outcomes.get(what) ?? 0) + 1);
}

import assert from "node:assert/strict";
import { test } from "node:test";
import { createApp } from "../app.ts";
import { startSite } from "../testing.ts";
import { expected, type Outcome, ROWS } from "./expected.ts";
import { type Aim, aimsOf } from "./testing-aims.ts";
import { type Answer, bodyOf, browserOver, FORM, proofIn } from "./testing-browser.ts";
import { digest, undoing, written } from "./testing-rollback.ts";
import { aWorld, completed } from "./testing-world.ts";

const SLOW = process.env["SLOW"] === "1";
/** In the quick form the double ones stay out: further people of the same roles. */
const QUICK = "nobody,removed,frozen,waiting,nadia,home coordinator,home signatory,A lead,B lead,C lead".split(",");

/** What is asked of the router's own table; a route in it that nobody wrote an expectation for fails. */
export function routesOf(app: ReturnType<typeof createApp>["app"]): string[] {
  const routes = app.routes
    .filter(({ method }) => method !== "ALL")
    .map(({ method, path }) => `${method} ${path.replace(/:language\{[^}]*\}/, ":l")}`);
  return [...new Set(routes)];
}

test("persons × relations × routes: nobody sees or changes what is not theirs", { timeout: 600_000 }, async (t) => {
  await using site = await startSite({ runner: false });
  const undone = undoing(site.services);
  const { app, world: publicSide } = createApp(undone.services);
  const world = await aWorld(site, (path, init) => app.request(path, init));
  try {
    await completed(world);
    assert.deepEqual(
      routesOf(app).toSorted(),
      ROWS.map(({ route }) => route).toSorted(),
      "the router's table and expected.ts name the same routes",
    );

    const failures: string[] = [];
    const counts = { requests: 0, refused: 0, digests: 0, allowed: 0, wrote: 0, alike: 0 };
    const cells = new Set<string>();
    const before = await digest(site.services.sql);
    const wroteOn = new Map<string, number>();
    const persons = [...world.persons.values()].filter(({ key }) => (SLOW ? true : QUICK.includes(key)));
    for (const [turn, one] of persons.entries()) {
      const cookie = [...one.browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
      const visitor = browserOver((path, init) => app.request(path, init));
      const proof = proofIn((await visitor.ask("/en/sign-in", { headers: { cookie } })).text) ?? "";
      assert.ok(proof, `${one.key} has a proof`);
      for (const row of ROWS) {
        const hidden: { aim: Aim; answer: Answer }[] = [];
        // whoever is turned away at the door is so for every thing behind it
        const few = !SLOW && one.state !== "in" && row.of !== "world" ? 2 : Number.POSITIVE_INFINITY;
        for (const aim of aimsOf(world, row, one, turn).slice(0, few)) {
          const want = expected(row, { ...one, person: one.key }, aim.near);
          const method = row.route.split(" ")[0]!;
          const { answer, wrote, changed } = await undone.undo(async (db) => {
            const stored = await written(db);
            const init =
              method === "GET" ? {} : { method, body: bodyOf({ ...aim.fields, proof }), headers: { "content-type": FORM, cookie } };
            const reply = await visitor.ask(aim.path, method === "GET" ? { headers: { cookie } } : init);
            const rows = (await written(db)) - stored;
            // PostgreSQL's own count says that nothing was written; now and then, and whenever it does not say so, look at all there is
            const look = method !== "GET" && want !== "in" && want !== "422" && (rows > 0 || counts.requests % 97 === 0);
            if (look) counts.digests++;
            return { answer: reply, wrote: rows, changed: look && (await digest(db)) !== before };
          });
          counts.requests++;
          cells.add(`${row.route} ${want} ${aim.near}`);
          const got = outcomeOf(answer);
          const where = `${one.key}: ${row.route} (${aim.near ?? "no thing"}, ${aim.path})`;
          if (got !== want) failures.push(`${where}: ${got} instead of ${want}`);
          if (want === "in" || want === "422") {
            counts.allowed++;
            if (method === "POST" && wrote > 0) {
              counts.wrote++;
              wroteOn.set(row.route, (wroteOn.get(row.route) ?? 0) + 1);
            }
          } else {
            counts.refused++;
            if (changed) failures.push(`${where}: refused, and yet something is changed`);
            if (want === "404" && aim.near !== null && aim.near !== "malformed") hidden.push({ aim, answer });
          }
        }
        for (const kind of ["nowhere", "within"]) {
          const [first, ...others] = hidden.filter(({ aim }) => aim.hidden === kind);
          for (const other of others) {
            counts.alike++;
            if (bare(first!) !== bare(other))
              failures.push(`${one.key}: ${row.route} answers ${first!.aim.path} and ${other.aim.path} differently`);
          }
        }
      }
    }
    // the forms of this test are right: whoever may, does change something
    const inert = ROWS.filter(
      (row) => row.route.startsWith("POST") && !row.quiet && row.thing !== "set-up link" && !wroteOn.has(row.route),
    );
    const log = site.logged.filter((line) => /"error"|failed/.test(line));
    t.diagnostic(
      `${counts.requests} requests by ${persons.length} persons on ${ROWS.length} routes, ${cells.size} kinds of cells: ${counts.allowed} let in (${counts.wrote} wrote), ` +
        `${counts.refused} refused (${counts.digests} compared by digest), ${counts.alike} pairs of foreign and absent alike, ${failures.length} wrong`,
    );
    assert.deepEqual(failures, []);
    assert.deepEqual(log, [], "no request ended as our bug");
    assert.deepEqual(
      inert.map(({ route }) => route),
      [],
      "every form changes something for whoever may send it",
    );
    assert.equal(await digest(site.services.sql), before, "the test itself left everything as it was");
    assert.ok(counts.requests >= 2_000);
    assert.equal(new Set([...cells].map((cell) => cell.split(" ").slice(0, 2).join(" "))).size, ROWS.length, "every route is asked");
  } finally {
    await publicSide.stop();
  }
});

function outcomeOf({ status, location }: Answer): Outcome | string {
  if (status >= 300 && status < 400) {
    if (/^\/en\/sign-in(?!\?why=out)/.test(location ?? "")) return "sign-in";
    return location === "/en/desk/waiting" ? "waiting" : "in";
  }
  return status < 300 ? "in" : String(status);
}

/** An answer without what it may repeat of the address, and without the proof. */
function bare({ aim, answer }: { aim: Aim; answer: Answer }): string {
  let text = `${answer.status} ${answer.location ?? ""} ${answer.text.replace(/name="proof" value="[^"]*"/g, "")}`;
  for (const path of [aim.path, aim.path.slice(3), ...aim.named].toSorted((a, b) => b.length - a.length)) text = text.replaceAll(path, "…");
  return text;
}

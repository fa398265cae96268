import assert from "node:assert/strict";
import { test } from "node:test";
import { createApp } from "../app.ts";
import { startSite } from "../testing.ts";
import { ROWS } from "./expected.ts";
import { aimsOf } from "./testing-aims.ts";
import { type Browser, bodyOf, browserOver, FORM, proofIn } from "./testing-browser.ts";
import { digest, undoing, written } from "./testing-rollback.ts";
import { aWorld, completed } from "./testing-world.ts";

/** Ways in which a request that changes something is not what the person at the keyboard sent. */
interface Forgery {
  readonly says: string;
  readonly proof: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as this, instead of as a form. */
  readonly body?: string;
}

test("every route that changes something refuses what is forged", { timeout: 600_000 }, async (t) => {
  await using site = await startSite({ runner: false });
  const undone = undoing(site.services);
  const { app, world: publicSide } = createApp(undone.services);
  const world = await aWorld(site, (path, init) => app.request(path, init));
  await completed(world);
  try {
    const posts = ROWS.filter(({ route }) => route.startsWith("POST "));
    const routes = app.routes.filter(({ method }) => !["GET", "ALL"].includes(method)).map(({ method, path }) => `${method} ${path}`);
    assert.equal(posts.length, new Set(routes).size, "the router has no other way to change something");
    const visitor = browserOver((path, init) => app.request(path, init));
    const proofOf = async (cookie: string) => proofIn((await visitor.ask("/en/sign-in", { headers: { cookie } })).text) ?? "";
    const cookieOf = (browser: Browser) => [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const persons = ["nadia", "waiting", "nobody"].map((key) => world.persons.get(key)!);
    const anonymous = await proofOf("");
    // an anonymous proof of yesterday
    const { now } = site.services;
    site.setClock(new Date(now().getTime() - 200 * 3_600_000));
    const old = await proofOf("");
    site.setClock(new Date(now().getTime() + 400 * 3_600_000));
    const future = await proofOf("");
    site.setClock(new Date(now().getTime() - 200 * 3_600_000));
    const before = await digest(site.services.sql);
    const failures: string[] = [];
    const counts = { requests: 0, digests: 0, controls: 0 };
    for (const one of persons) {
      const cookie = cookieOf(one.browser);
      const own = await proofOf(cookie);
      const others = await proofOf(cookieOf(world.persons.get(one.key === "nadia" ? "A lead" : "nadia")!.browser));
      const cross = (headers: Readonly<Record<string, string>>, says: string): Forgery => ({ says, proof: own, headers });
      const forgeries: readonly Forgery[] = [
        { says: "no proof", proof: null },
        { says: "an empty proof", proof: "" },
        { says: "a guessed proof", proof: "A".repeat(43) },
        { says: "one letter changed", proof: `${own.slice(0, -2)}${own.at(-2) === "A" ? "B" : "A"}${own.at(-1)}` },
        { says: "cut short", proof: own.slice(0, -1) },
        { says: "of another session", proof: others },
        ...(one.state === "nobody" ? [] : [{ says: "of nobody signed in", proof: anonymous }]),
        { says: "expired", proof: old },
        { says: "of an hour to come", proof: future },
        cross({ origin: "https://evil.example" }, "from another origin"),
        cross({ origin: "null" }, "from an origin that hides"),
        cross({ origin: `${site.address}.evil.example` }, "from an origin that looks alike"),
        cross({ origin: site.address.replace("http:", "https:") }, "from another scheme"),
        cross({ "sec-fetch-site": "cross-site" }, "cross-site"),
        cross({ "sec-fetch-site": "same-site" }, "from a neighbour of the same site"),
        { says: "as JSON", proof: null, headers: { "content-type": "application/json" }, body: JSON.stringify({ proof: own }) },
        { says: "as plain text", proof: null, headers: { "content-type": "text/plain" }, body: `proof=${own}` },
        { says: "in the address", proof: null, headers: { "x-in-address": "1" } },
      ];
      for (const row of posts) {
        const aims = aimsOf(world, row, one, 0);
        const aim = aims.find(({ near }) => near === "own" || near === "asked" || near === "editor") ?? aims[0]!;
        for (const forgery of forgeries) {
          const body = forgery.body ?? bodyOf({ ...aim.fields, ...(forgery.proof === null ? {} : { proof: forgery.proof }) });
          const path = forgery.headers?.["x-in-address"] ? `${aim.path}?proof=${encodeURIComponent(own)}` : aim.path;
          const { answer, rows, changed } = await undone.undo(async (db) => {
            const stored = await written(db);
            const reply = await visitor.ask(path, { method: "POST", body, headers: { "content-type": FORM, cookie, ...forgery.headers } });
            const wrote = (await written(db)) - stored;
            const look = wrote > 0 || counts.requests % 199 === 0;
            if (look) counts.digests++;
            return { answer: reply, rows: wrote, changed: look && (await digest(db)) !== before };
          });
          counts.requests++;
          const right = answer.status === 403 || (forgery.body !== undefined && answer.status === 400);
          if (!right || rows > 0 || changed)
            failures.push(
              `${one.key}: ${row.route}, ${forgery.says}: ${answer.status}${answer.location ? ` to ${answer.location}` : ""}, ${rows} rows written`,
            );
          if (answer.headers.getSetCookie().length > 0) failures.push(`${one.key}: ${row.route}, ${forgery.says}: sets a cookie`);
        }
        // the same with what the person's own page carries is let through to the route
        const control = await undone.undo(() =>
          visitor.ask(aim.path, {
            method: "POST",
            body: bodyOf({ ...aim.fields, proof: own }),
            headers: { "content-type": FORM, cookie, origin: site.address, "sec-fetch-site": "same-origin" },
          }),
        );
        if (one.key === "nadia" && control.status < 400) counts.controls++;
      }
    }
    t.diagnostic(
      `${counts.requests} forged requests on ${posts.length} routes, ${counts.digests} compared by digest; ${counts.controls} unforged went through; ${failures.length} wrong`,
    );
    assert.deepEqual(failures, []);
    assert.ok(counts.controls > posts.length / 2, "the requests would have been taken");
    assert.deepEqual(
      site.logged.filter((line) => /"error"|failed/.test(line)),
      [],
    );
  } finally {
    await publicSide.stop();
  }
});

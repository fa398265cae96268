import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { createApp } from "../app.ts";
import { startSite, type TestSite } from "../testing.ts";
import { type Answer, type Browser, browserOver, formsIn, type Transport, untouched } from "./testing-browser.ts";
import { joinBy, linkOn, PASSPHRASE, textOf } from "./testing-joining.ts";
import { digest } from "./testing-rollback.ts";
import { askOutside } from "./testing-statement.ts";
import { aWorld, START, type World } from "./testing-world.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const counts = { dead: 0, atOnce: 0, scanned: 0, searched: 0 };

let site: TestSite;
let world: World;
let send: Transport;
let stop: () => Promise<void>;
/** Every secret that any page of this run has shown. */
const secrets = new Set<string>();

before(async () => {
  site = await startSite({ runner: false });
  const { app, world: publicSide } = createApp(site.services);
  stop = () => publicSide.stop();
  send = async (path, init) => {
    const response = await app.request(path, init);
    const text = await response.clone().text();
    for (const [, secret] of text.matchAll(/\/(?:set-up|invitation|sign|preview)\/([\w-]{20,})/g)) secrets.add(secret!);
    return response;
  };
  world = await aWorld(site, send);
});
beforeEach(() => at(0));
after(async () => {
  await stop();
  await site[Symbol.asyncDispose]();
});

const stranger = (): Browser => browserOver(send);
const at = (later: number) => site.setClock(new Date(START.getTime() + later));
const founder = () => world.persons.get("nadia")!.browser;

/** The page in nobody's words but the address: two dead links must read the same. */
function bare(answer: Answer, secret: string): string {
  return `${answer.status} ${answer.text.replaceAll(secret, "…").replace(/name="proof" value="[^"]*"/g, "")}`;
}

/** Opens and posts to these addresses; every one must be a 404 of the very same words, and change nothing. */
async function allDead(kind: string, dead: Readonly<Record<string, string>>, fields: Readonly<Record<string, string>>): Promise<void> {
  const known = await digest(site.services.sql);
  const words = new Map<string, string>();
  for (const [says, secret] of Object.entries(dead)) {
    const browser = stranger();
    await browser.get("/en/sign-in");
    for (const method of kind === "preview" ? ["GET"] : ["GET", "POST"]) {
      const { text } = browser.page;
      const proof = /name="proof" value="([^"]+)"/.exec(text)?.[1] ?? "";
      const answer = await browser.ask(
        `/en/${kind}/${secret}`,
        method === "GET"
          ? {}
          : {
              method,
              body: new URLSearchParams({ ...fields, proof }).toString(),
              headers: { "content-type": "application/x-www-form-urlencoded" },
            },
      );
      assert.equal(answer.status, 404, `${kind}, ${says}, ${method}: ${textOf(answer.text).slice(0, 200)}`);
      words.set(`${method} ${says}`, bare(answer, secret));
      counts.dead++;
    }
  }
  assert.equal(new Set(words.values()).size, 1, `every dead link to ${kind} reads the same: ${[...words.keys()]}`);
  assert.equal(await digest(site.services.sql), known, `dead links to ${kind} change nothing`);
}

/** Links that were never given out, from one that was. */
function neverGiven(secret: string): Record<string, string> {
  return {
    guessed: randomBytes(20).toString("base64url"),
    "cut short": secret.slice(0, -1),
    "one letter longer": `${secret}A`,
    "one letter changed": `${secret[0] === "A" ? "B" : "A"}${secret.slice(1)}`,
    "of other case": secret.toUpperCase() === secret ? secret.toLowerCase() : secret.toUpperCase(),
    endless: "A".repeat(4_000),
    "of another kind": world.secrets["preview U"]!,
  };
}

async function inviteColleague(note: string): Promise<string> {
  await founder().get("/en/desk/people/invite");
  await founder().post("/en/desk/people/invite", { note, roles: ["reader"] });
  return linkOn(founder().page.text, "invitation");
}
const secretOf = (link: string) => link.split("/").at(-1)!;
const joining = (name: string) => ({ name, signInName: name, passphrase: PASSPHRASE, passphraseAgain: PASSPHRASE });

test("an invitation works once: replayed, withdrawn, expired or guessed it is no address", async () => {
  at(0);
  const link = await inviteColleague("once");
  const used = secretOf(link);
  await joinBy(stranger(), link, "Once");
  at(60_000); // so that it stands first in the list
  const withdrawn = secretOf(await inviteColleague("withdrawn"));
  await founder().get("/en/desk/people");
  const form = formsIn(founder().page.text, "/en/desk/people").find(({ action }) => action.endsWith("/withdraw"))!;
  await founder().post(form.action, untouched(form));
  at(0);
  const expiring = secretOf(await inviteColleague("expiring"));
  // made by somebody who may not invite any more
  const second = world.persons.get("home lead")!;
  await second.browser.get("/en/desk/people/invite");
  await second.browser.post("/en/desk/people/invite", { note: "by a lead", roles: ["reader"] });
  const orphaned = secretOf(linkOn(second.browser.page.text, "invitation"));
  assert.equal((await stranger().get(`/en/invitation/${orphaned}`)).status, 200);
  await founder().get(`/en/desk/people/${second.id}`);
  await founder().post(`/en/desk/people/${second.id}/roles`, { roles: ["reader"] });
  assert.equal((await stranger().get(`/en/invitation/${expiring}`)).status, 200, "it works until it ends");
  const ends = { used, withdrawn, orphaned, ...neverGiven(used) };
  await allDead("invitation", ends, joining("Again"));
  at(7 * DAY + 1);
  await allDead("invitation", { expiring, used }, joining("Too late"));
  at(0);
});

test("a set-up link makes one coordinator: a replaced, used or expired one nobody", async () => {
  await allDead("set-up", { used: world.secrets["set-up-used"]!, ...neverGiven(world.secrets["set-up-used"]!) }, joining("Second"));
  await using empty = await startSite({ runner: false });
  const { app, world: publicSide } = createApp(empty.services);
  const visit = () => browserOver((path, init) => app.request(path, init));
  try {
    const replaced = new URL(await empty.setUpLink("en")).pathname;
    const expiring = new URL(await empty.setUpLink("en")).pathname;
    assert.equal((await visit().get(replaced)).status, 404, "a second start replaces the link of the first");
    assert.equal((await visit().get(expiring)).status, 200);
    empty.setClock(new Date(Date.now() + DAY + 1_000));
    assert.equal((await visit().get(expiring)).status, 404, "after a day it is over");
    empty.setClock(null);
    const link = new URL(await empty.setUpLink("en")).pathname;
    await together(6, async (i) => {
      const browser = visit();
      await browser.get(link);
      return () => browser.post(link, joining(`Founder ${i}`));
    });
    const [row] = await empty.services.sql<{ people: number; leads: number }[]>`
      select (select count(*)::int from person) as people, (select count(*)::int from affiliation) as leads`;
    assert.deepEqual({ ...row }, { people: 1, leads: 1 }, "six at the same instant make one coordinator");
  } finally {
    await publicSide.stop();
  }
});

/** Prepares `n` people, then lets all of them press at once. */
async function together(n: number, prepare: (i: number) => Promise<() => Promise<unknown>>): Promise<void> {
  const all: (() => Promise<unknown>)[] = [];
  for (let i = 0; i < n; i++) all.push(await prepare(i));
  await Promise.all(all.map((press) => press()));
  counts.atOnce += n;
}

test("two who use one invitation in the same instant are one person; two first links make one key", async () => {
  const { sql } = site.services;
  const people = async () => (await sql<{ n: number }[]>`select count(*)::int as n from person`)[0]!.n;
  const known = await people();
  const link = new URL(await inviteColleague("a race")).pathname;
  await together(8, async (i) => {
    const browser = stranger();
    await browser.get(link);
    return () => browser.post(link, joining(`Racer ${i}`));
  });
  assert.equal(await people(), known + 1, "eight at the same instant are one person");
  const organisation = world.ids["org unjoined"]!;
  const links: string[] = [];
  for (const note of ["first", "also first"]) {
    await founder().get("/en/desk/people/invite-first");
    await founder().post("/en/desk/people/invite-first", { organisation, note, roles: ["lead"] });
    links.push(new URL(linkOn(founder().page.text, "invitation")).pathname);
  }
  const answers: Answer[] = [];
  await together(2, async (i) => {
    const browser = stranger();
    await browser.get(links[i]!);
    return async () => void answers.push(await browser.post(links[i]!, joining(`First ${i}`)));
  });
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 409]);
  const [row] = await sql<{ n: number }[]>`select count(*)::int as n from affiliation where organisation = ${organisation}`;
  assert.equal(row!.n, 1, "a coordinator's second link gives nobody access");
});

test("a signing link: replaced or expired it is no address; pressed twice at once it is one answer", async () => {
  const { sql } = site.services;
  const s = world.ids["S"]!;
  const desk = `/en/desk/statements/${s}/signing`;
  const old = world.secrets["sign S"]!;
  await founder().get(`${desk}/requests/${world.ids["request S"]}`);
  await founder().post(`${desk}/requests/${world.ids["request S"]}/link`);
  const now = secretOf(linkOn(founder().page.text, "sign"));
  assert.notEqual(now, old);
  const answer = { kind: "yes", version: world.ids["version S"]!, actedName: "Somebody", actedRole: "director" };
  await allDead("sign", { replaced: old, ...neverGiven(now) }, answer);

  await founder().get(`${desk}/ask`);
  await founder().post(`${desk}/ask`, { nameAr: "", nameFr: "", nameEn: "Racing", website: "", sentTo: "", days: "5" });
  const racing = secretOf(linkOn(founder().page.text, "sign"));
  await together(8, async () => {
    const browser = stranger();
    await browser.get(`/en/sign/${racing}`);
    return () => browser.post(`/en/sign/${racing}`, answer);
  });
  const rows = await sql<
    { n: number }[]
  >`select a.n from answer a join sign_request r on r.id = a.request where r.secret_until = ${new Date(START.getTime() + 5 * DAY)}`;
  assert.deepEqual(
    rows.map(({ n }) => n),
    [1],
    "eight presses at the same instant are one answer",
  );
  const expired = secretOf(await askOutside(founder(), s, { nameEn: "Too late", days: "4" }));
  assert.equal((await stranger().get(`/en/sign/${expired}`)).status, 200, "it works until it ends");
  at(5 * DAY + 1);
  await allDead("sign", { expired }, answer);
  // whoever signed may still withhold the name by the old link, and do nothing else
  const known = await digest(site.services.sql);
  const late = stranger();
  assert.equal((await late.get(`/en/sign/${racing}`)).status, 200);
  const again = await late.post(`/en/sign/${racing}`, { ...answer, kind: "no", reason: "changed our mind" });
  assert.equal(again.status, 404);
  assert.equal(await digest(site.services.sql), known);
  at(0);
});

test("a preview: revoked, expired or guessed it is no address", async () => {
  const at_ = `/en/desk/statements/${world.ids["S"]}/release`;
  const [revoked, expiring] = [world.secrets["preview S"]!, await preview(at_)];
  await founder().get(at_);
  await founder().post(`${at_}/previews/${world.ids["preview S"]}/revoke`);
  assert.equal((await stranger().get(`/en/preview/${expiring}`)).status, 200, "revoking one leaves the others");
  await allDead("preview", { revoked, ...neverGiven(expiring), "of another kind": world.secrets["sign U"]! }, {});
  at(3 * DAY + 1);
  await allDead("preview", { expiring }, {});
  at(0);
});

async function preview(at_: string): Promise<string> {
  await founder().get(at_);
  await founder().post(`${at_}/previews`, { label: "three days", days: "3" });
  return secretOf(linkOn(founder().page.text, "preview"));
}

test("who scans links changes nothing, and leaves nothing behind", async () => {
  const links = [
    `/en/invitation/${secretOf(await inviteColleague("scanned"))}`,
    `/en/sign/${world.secrets["sign U"]}`,
    `/en/preview/${await preview(`/en/desk/statements/${world.ids["S"]}/release`)}`,
  ];
  const known = await digest(site.services.sql);
  for (const link of links)
    for (const method of ["GET", "HEAD", "OPTIONS", "PROPFIND", "GET"]) {
      const answer = await stranger().ask(link, { method, headers: { "user-agent": "SafeLinks/1.0" } });
      counts.scanned++;
      if (method !== "GET") continue;
      assert.equal(answer.status, 200, `${method} ${link}`);
      assert.equal(answer.headers.get("cache-control"), "no-store");
      assert.deepEqual(answer.headers.getSetCookie(), []);
      assert.match(answer.text, /<meta name="robots" content="noindex/);
      assert.match(answer.headers.get("referrer-policy") ?? "", /same-origin|no-referrer/);
    }
  assert.equal(await digest(site.services.sql), known);
});

test("no secret of any link stands in a table or in the log", async (t) => {
  const { owner } = site.database;
  const tables = await owner<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('dalil', 'published', 'public') order by 1`;
  let everything = site.logged.join("\n");
  for (const { name } of tables)
    for (const { row } of await owner.unsafe<{ row: string }[]>(`select t::text as row from ${name} t`)) everything += `\n${row}`;
  const found: string[] = [];
  assert.ok(secrets.size >= 12, `only ${secrets.size} secrets were seen`);
  for (const secret of secrets)
    for (const [how, text] of [
      ["as it is", secret],
      ["its bytes", Buffer.from(secret, "base64url").toString("hex")],
      ["in hex", Buffer.from(secret).toString("hex")],
      ["in base64", Buffer.from(secret).toString("base64").slice(0, -3)],
    ] as const) {
      counts.searched++;
      if (everything.includes(text)) found.push(how);
    }
  assert.deepEqual(found, []);
  assert.ok(everything.includes(world.ids["S"]!), "what stands in clear is found");
  assert.deepEqual(
    site.logged.filter((line) => /"error"|failed/.test(line)),
    [],
  );
  t.diagnostic(
    `${counts.dead} requests by dead links, ${counts.atOnce} presses at the same instant, ${counts.scanned} scans; ${secrets.size} secrets searched in ${counts.searched} spellings: ${found.length} found`,
  );
});

import { fingerprint, organisations, ROLES, type Role, recipientOf } from "../../people/index.ts";
import type { TestSite } from "../testing.ts";
import { type Browser, browserOver, formsIn, type Transport, untouched } from "./testing-browser.ts";
import { joinBy, linkOn, PASSPHRASE, textOf } from "./testing-joining.ts";
import { askOutside, edit, makePreview, openCall, planRelease, putForward, sign, translate, writeDraft } from "./testing-statement.ts";

export type Org = "home" | "A" | "B" | "C";
export const START = new Date("2026-11-24T09:00:00Z");

/** Somebody with a browser in which they are signed in (or, on purpose, not any more). */
export interface Someone {
  readonly key: string;
  readonly org: Org | null;
  readonly roles: readonly Role[];
  readonly state: "in" | "nobody" | "frozen" | "removed" | "waiting";
  readonly id: string | null;
  readonly browser: Browser;
}

/** An installation as its people made it, page by page: four organisations, four statements, links of every kind. */
export interface World {
  readonly site: TestSite;
  readonly persons: ReadonlyMap<string, Someone>;
  /** Ids by a name the tables of expectations use. */
  readonly ids: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  [Symbol.asyncDispose](): Promise<void>;
}

const TEXT = { title: "Stop the sale", summary: "In short.", source: "First passage.\n\nSecond passage." };

/** Everything through the pages, by `send`; the runner of jobs stands still, so that nothing happens by itself. */
export async function aWorld(site: TestSite, send: Transport): Promise<World> {
  const { sql, instance } = site.services;
  const persons = new Map<string, Someone>();
  const ids: Record<string, string> = {};
  const secrets: Record<string, string> = {};
  const fresh = () => browserOver(send);
  const put = (one: Omit<Someone, "id" | "state"> & Partial<Pick<Someone, "id" | "state">>) => {
    const whole: Someone = { id: null, state: "in", ...one };
    persons.set(whole.key, whole);
    if (whole.id) ids[whole.key] = whole.id;
    return whole;
  };
  const known = new Set<string>();
  const joined = async () => {
    const rows = await sql<{ id: string }[]>`select id from person`;
    const id = rows.map((row) => row.id).find((one) => !known.has(one));
    if (!id) throw new Error("nobody joined");
    known.add(id);
    return id;
  };

  const nadia = put({ key: "nadia", org: "home", roles: ["lead", "coordinator"], browser: fresh() });
  site.setClock(new Date(START.getTime() - 60 * 60_000));
  const setUp = await site.setUpLink("en");
  secrets["set-up-used"] = setUp.split("/").at(-1)!;
  await joinBy(nadia.browser, setUp, "nadia");
  const founder = put({ ...nadia, id: await joined() });
  // what she posts after the idle lock is kept for her
  await founder.browser.get("/en/desk/people/invite");
  site.setClock(START);
  await founder.browser.post("/en/desk/people/invite", { note: "kept", roles: ["reader"] });
  await founder.browser.post("/en/sign-in", { signInName: "nadia", passphrase: PASSPHRASE });
  ids["parked nadia"] = (await sql<{ id: string }[]>`select id from parked_form`)[0]!.id;

  async function invite(by: Someone, role: Role | readonly Role[], note: string): Promise<string> {
    await by.browser.get("/en/desk/people/invite");
    await by.browser.post("/en/desk/people/invite", { note, roles: role });
    return linkOn(by.browser.page.text, "invitation");
  }
  async function handOver(by: Someone, to: string): Promise<void> {
    await by.browser.get(`/en/desk/people/${to}`);
    const form = formsIn(by.browser.page.text, "").find(({ action }) => action.endsWith("/hand-over"));
    if (!form) throw new Error(`no hand-over for ${to}: ${textOf(by.browser.page.text)}`);
    await by.browser.post(form.action, untouched(form));
  }
  async function colleague(by: Someone, key: string, roles: readonly Role[]): Promise<Someone> {
    const browser = fresh();
    await joinBy(browser, await invite(by, roles, key), key);
    const one = put({ key, org: by.org, roles, browser, id: await joined() });
    await handOver(by, one.id!);
    await browser.get("/en/desk");
    return one;
  }

  for (const role of ROLES) await colleague(founder, `home ${role}`, [role]);
  await colleague(founder, "home target", ["reader"]);

  const members = (await organisations(sql, instance)).filter((one) => one.kind === "member");
  ids["org home"] = (await organisations(sql, instance)).find((one) => one.kind === "coalition")!.id;
  for (const [i, org] of (["A", "B", "C"] as const).entries()) {
    const organisation = members[i]!.id;
    ids[`org ${org}`] = organisation;
    await founder.browser.get("/en/desk/people/invite-first");
    await founder.browser.post("/en/desk/people/invite-first", { organisation, note: `first of ${org}`, roles: ["lead"] });
    const browser = fresh();
    await joinBy(browser, linkOn(founder.browser.page.text, "invitation"), `${org} lead`);
    const lead = put({ key: `${org} lead`, org, roles: ["lead"], browser, id: await joined() });
    for (const role of ["campaigner", "signatory", "reader"] as const) await colleague(lead, `${org} ${role}`, [role]);
    await colleague(lead, `${org} target`, ["reader"]);
    secrets[`invitation ${org}`] = (await invite(lead, ["reader"], "not taken")).split("/").at(-1)!;
  }
  ids["org unjoined"] = members[3]!.id;
  await founder.browser.get("/en/desk/people/invite-first");
  await founder.browser.post("/en/desk/people/invite-first", { organisation: members[3]!.id, note: "not taken", roles: ["lead"] });
  ids["first invitation"] = (await sql<{ id: string }[]>`select id from invitation where kind = 'first' and used_at is null`)[0]!.id;
  secrets["invitation home"] = (await invite(founder, ["reader"], "not taken")).split("/").at(-1)!;
  for (const org of ["home", "A", "B", "C"] as const) {
    const [row] = await sql<{ id: string }[]>`
      select id from invitation where organisation = ${ids[`org ${org}`]!} and used_at is null and kind = 'colleague' order by created_at desc limit 1`;
    ids[`invitation ${org}`] = row!.id;
  }

  // statements: S is put forward and S2 still a draft, both shared with A to edit and B to read; U and U2 are C's, shared
  // with home to edit; T and T2 are C's alone
  async function draft({ browser }: Someone, key: string, shares: readonly [Org, "editor" | "reader"][]): Promise<void> {
    const id = await writeDraft(browser, { ...TEXT, title: `${TEXT.title} ${key}` });
    ids[key] = id;
    for (const [org, as] of shares) {
      await browser.get(`/en/desk/statements/${id}/sharing`);
      await browser.post(`/en/desk/statements/${id}/sharing`, { organisation: ids[`org ${org}`]!, as, do: "share" });
    }
  }
  const leadC = persons.get("C lead")!;
  for (const key of ["S", "S2"])
    await draft(founder, key, [
      ["A", "editor"],
      ["B", "reader"],
    ]);
  for (const key of ["T", "T2"]) await draft(leadC, key, []);
  for (const key of ["U", "U2"]) await draft(leadC, key, [["home", "editor"]]);
  for (const [{ browser }, key] of [
    [founder, "S"],
    [leadC, "U"],
    [leadC, "T"],
  ] as const) {
    await translate(browser, ids[key]!, "fr", (field) => `En français (${field})`);
    await putForward(browser, ids[key]!, ["en", "fr"]);
  }

  for (const [key, asked] of [
    ["S", ["A", "B"]],
    ["U", ["C"]],
  ] as const) {
    const { browser } = founder;
    const statement = ids[key]!;
    await openCall(
      browser,
      statement,
      asked.map((org) => ids[`org ${org}`]!),
    );
    const link = await askOutside(browser, statement, { nameEn: `Outside ${key}`, sentTo: "o@gmail.com" });
    secrets[`sign ${key}`] = link.split("/").at(-1)!;
    secrets[`preview ${key}`] = (await makePreview(browser, statement, `press ${key}`)).split("/").at(-1)!;
    await planRelease(browser, statement, "2026-11-30T12:00", ["en"]);
    // the outside organisation answers; nobody has checked who answered
    await sign(fresh(), link, { actedName: "Director", actedRole: "director" });
    const [row] = await sql<{ release: string; version: string; preview: string; request: string; answer: string }[]>`
      select r.id as release, r.version, p.id as preview, q.id as request, a.id as answer
      from statement s join release r on r.statement = s.id join preview_link p on p.statement = s.id
        join sign_request q on q.statement = s.id and q.kind = 'outside' join answer a on a.request = q.id
      where s.public_id = ${statement}`;
    if (!row) throw new Error(`${key} is not asked, signed, previewed and planned: ${textOf(browser.page.text)}`);
    for (const [name, id] of Object.entries(row)) ids[`${name} ${key}`] = id;
  }
  // an edit that is only wording, waiting for a second person
  await edit(founder.browser, ids["S"]!, { ...TEXT, source: `${TEXT.source}.` });
  await putForward(founder.browser, ids["S"]!, ["en"], "editorial");

  // who is not, not any more, or not yet
  put({ key: "nobody", org: null, roles: [], state: "nobody", browser: fresh() });
  const removed = await colleague(persons.get("A lead")!, "removed", ["campaigner"]);
  await founder.browser.get("/en/desk");
  const leadA = persons.get("A lead")!;
  await leadA.browser.get(`/en/desk/people/${removed.id}/remove`);
  await leadA.browser.post(`/en/desk/people/${removed.id}/remove`);
  put({ ...removed, org: null, roles: [], state: "removed" });
  const frozen = await colleague(founder, "frozen", ["campaigner"]);
  await founder.browser.get(`/en/desk/people/${frozen.id}`);
  await founder.browser.post(`/en/desk/people/${frozen.id}/freeze`);
  put({ ...frozen, state: "frozen" });
  const waitsIn = fresh();
  await joinBy(waitsIn, await invite(founder, ["campaigner"], "waits"), "waiting");
  put({ key: "waiting", org: "home", roles: ["campaigner"], state: "waiting", browser: waitsIn, id: await joined() });

  // a second browser of everybody, which they can sign out
  for (const one of [...persons.values()].filter(({ state, id }) => id && state !== "frozen")) {
    const sessions = async () => (await sql<{ id: string }[]>`select id from session where person = ${one.id!}`).map(({ id }) => id);
    const before = await sessions();
    const second = fresh();
    await second.get("/en/sign-in");
    await second.post("/en/sign-in", { signInName: one.key, passphrase: PASSPHRASE });
    const other = (await sessions()).find((id) => !before.includes(id));
    if (!other) throw new Error(`${one.key} could not sign in twice: ${textOf(second.page.text)}`);
    ids[`session ${one.key}`] = other;
  }
  for (const org of ["home", "A", "B", "C"] as const) ids[`numbers ${org}`] = fingerprint((await recipientOf(sql, ids[`${org} target`]!))!);
  ids["numbers waiting"] = fingerprint((await recipientOf(sql, ids["waiting"]!))!);
  return { site, persons, ids, secrets, [Symbol.asyncDispose]: () => site[Symbol.asyncDispose]() };
}

/** Ids that are known only after the installation stands. */
export async function completed({ site, ids }: World): Promise<void> {
  const all = ids as Record<string, string>;
  const { sql, reader } = site.services;
  const [statement] = await reader<{ id: string }[]>`
    select public_id as id from published.statement_text where language = 'en' order by public_id limit 1`;
  all["public statement"] = statement!.id;
  all["public member"] = (await reader<{ slug: string }[]>`select slug from published.organisation order by slug limit 1`)[0]!.slug;
  all["static file"] = /\/static\/([^"]+\.css)/.exec(await (await fetch(`${site.address}/en/`)).text())![1]!;
  for (const { organisation, n } of await sql<
    { organisation: string; n: number }[]
  >`select organisation, latest as n from organisation_entry`)
    for (const [key, id] of Object.entries(all)) if (id === organisation) all[`n ${key}`] = String(n);
}

import { fingerprint, organisations, ROLES, type Role, recipientOf } from "../../people/index.ts";
import type { TestSite } from "../testing.ts";
import { type Browser, browserOver, formsIn, pathOf, type Transport, untouched } from "./testing-browser.ts";
import { joinBy, linkOn, PASSPHRASE, textOf } from "./testing-joining.ts";

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
  secrets["invitation home"] = (await invite(founder, ["reader"], "not taken")).split("/").at(-1)!;
  for (const org of ["home", "A", "B", "C"] as const) {
    const [row] = await sql<{ id: string }[]>`
      select id from invitation where organisation = ${ids[`org ${org}`]!} and used_at is null and kind = 'colleague' order by created_at desc limit 1`;
    ids[`invitation ${org}`] = row!.id;
  }

  // statements: S is put forward and S2 still a draft, both shared with A to edit and B to read; U and U2 are C's, shared
  // with home to edit; T and T2 are C's alone
  async function draft(by: Someone, key: string, shares: readonly [Org, "editor" | "reader"][]): Promise<string> {
    const { browser } = by;
    await browser.get("/en/desk/statements/new");
    await browser.post("/en/desk/statements/new", { title: `${TEXT.title} ${key}`, master: "en" });
    const id = /s-[0-9a-z]{6}/.exec(browser.page.text)?.[0];
    if (!id) throw new Error(`no statement: ${textOf(browser.page.text)}`);
    ids[key] = id;
    await browser.get(`/en/desk/statements/${id}/text`);
    const base = formsIn(browser.page.text, "")
      .flatMap(({ fields }) => fields)
      .find(({ name }) => name === "base")!.value;
    await browser.post(`/en/desk/statements/${id}/text`, { ...TEXT, title: `${TEXT.title} ${key}`, base, do: "save" });
    for (const [org, as] of shares) {
      await browser.get(`/en/desk/statements/${id}/sharing`);
      await browser.post(`/en/desk/statements/${id}/sharing`, { organisation: ids[`org ${org}`]!, as, do: "share" });
    }
    return id;
  }
  async function translated(by: Someone, id: string): Promise<void> {
    const at = `/en/desk/statements/${id}/translations/fr`;
    await by.browser.get(at);
    const form = formsIn(by.browser.page.text, at).find(({ fields }) => fields.some(({ name }) => name === "master"))!;
    const texts = form.fields.filter(({ name, type }) => (type === "text" || type === "textarea") && name !== "whole");
    await by.browser.post(at, {
      ...untouched(form),
      ...Object.fromEntries(texts.map(({ name }) => [name, `En français (${name})`])),
      do: "save",
    });
  }
  async function forward(by: Someone, id: string, nature: string, languages = ["en"]): Promise<void> {
    const { browser } = by;
    await browser.get(`/en/desk/statements/${id}/put-forward`);
    const form = formsIn(browser.page.text, "").find(({ fields }) => fields.some(({ name }) => name === "seen"));
    if (!form) throw new Error(`cannot be put forward: ${textOf(browser.page.text)}`);
    await browser.post(`/en/desk/statements/${id}/put-forward`, { ...untouched(form), languages, nature });
    if (!/versions\/\d/.test(browser.page.text)) throw new Error(`not put forward: ${textOf(browser.page.text)}`);
  }
  const leadC = persons.get("C lead")!;
  const s = await draft(founder, "S", [
    ["A", "editor"],
    ["B", "reader"],
  ]);
  await draft(founder, "S2", [
    ["A", "editor"],
    ["B", "reader"],
  ]);
  for (const key of ["T", "T2"]) await draft(leadC, key, []);
  for (const key of ["U", "U2"]) await draft(leadC, key, [["home", "editor"]]);
  for (const [by, key] of [
    [founder, "S"],
    [leadC, "U"],
    [leadC, "T"],
  ] as const) {
    await translated(by, ids[key]!);
    await forward(by, ids[key]!, "first", ["en", "fr"]);
  }

  for (const [key, asked] of [
    ["S", ["A", "B"]],
    ["U", ["C"]],
  ] as const) {
    const { browser } = founder;
    const at = `/en/desk/statements/${ids[key]}`;
    await browser.get(`${at}/signing/call`);
    const form = formsIn(browser.page.text, at).find(({ fields }) => fields.some(({ name }) => name === "replyBy"))!;
    await browser.post(`${at}/signing/call`, { ...untouched(form), members: asked.map((org) => ids[`org ${org}`]!) });
    await browser.get(`${at}/signing/ask`);
    await browser.post(`${at}/signing/ask`, {
      nameAr: "",
      nameFr: "",
      nameEn: `Outside ${key}`,
      website: "",
      sentTo: "o@gmail.com",
      days: "14",
    });
    secrets[`sign ${key}`] = linkOn(browser.page.text, "sign").split("/").at(-1)!;
    await browser.get(`${at}/release`);
    await browser.post(`${at}/release/previews`, { label: `press ${key}`, days: "7" });
    secrets[`preview ${key}`] = linkOn(browser.page.text, "preview").split("/").at(-1)!;
    await browser.get(`${at}/release`);
    await browser.post(`${at}/release`, { at: "2026-11-30T12:00", zone: "Asia/Beirut", languages: ["en"] });
    const [release] = await sql<{ id: string; version: string }[]>`
      select r.id, r.version from release r join statement s on s.id = r.statement where s.public_id = ${ids[key]!}`;
    if (!release) throw new Error(`no release: ${textOf(browser.page.text)}`);
    ids[`release ${key}`] = release.id;
    ids[`version ${key}`] = release.version;
    const [link] = await sql<{ id: string }[]>`
      select p.id from preview_link p join statement s on s.id = p.statement where s.public_id = ${ids[key]!}`;
    ids[`preview ${key}`] = link!.id;
    // the outside organisation answers; nobody has checked who answered
    const outside = fresh();
    const path = pathOf(`http://x/en/sign/${secrets[`sign ${key}`]}`);
    await outside.get(path);
    await outside.post(path, { kind: "yes", version: release.version, actedName: "Director", actedRole: "director" });
    const [request] = await sql<{ id: string; answer: string }[]>`
      select r.id, a.id as answer from sign_request r join statement s on s.id = r.statement join answer a on a.request = r.id
      where s.public_id = ${ids[key]!} and r.kind = 'outside'`;
    if (!request) throw new Error(`the outside organisation could not answer: ${textOf(outside.page.text)}`);
    ids[`request ${key}`] = request.id;
    ids[`answer ${key}`] = request.answer;
  }
  // an edit that is only wording, waiting for a second person
  {
    const { browser } = founder;
    await browser.get(`/en/desk/statements/${s}/text`);
    const base = formsIn(browser.page.text, "")
      .flatMap(({ fields }) => fields)
      .find(({ name }) => name === "base")!.value;
    await browser.post(`/en/desk/statements/${s}/text`, { ...TEXT, source: `${TEXT.source}.`, base, do: "save" });
    await forward(founder, s, "editorial");
  }

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

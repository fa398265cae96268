import assert from "node:assert/strict";
import test from "node:test";
import { organisations } from "../../people/index.ts";
import type { OrganisationSnapshot } from "../../public/index.ts";
import { findEntry } from "./store.ts";
import { aDesk, type Desk } from "./testing.ts";

/** The fields of the edit form as the page has them, so that a test posts what a person would. */
async function formOf(desk: Desk, actor: Parameters<Desk["get"]>[0], id: string): Promise<Record<string, string>> {
  const html = await (await desk.get(actor, `/${id}/edit`)).text();
  const fields: Record<string, string> = {};
  for (const [tag] of html.matchAll(/<input\b[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1];
    if (name) fields[name] = unescaped(/value="([^"]*)"/.exec(tag)?.[1] ?? "");
  }
  for (const [, name, text] of html.matchAll(/<textarea\b[^>]*name="([^"]*)"[^>]*>([^<]*)<\/textarea>/g)) fields[name!] = unescaped(text!);
  return fields;
}

const unescaped = (text: string) =>
  text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&#39;", "'").replaceAll("&amp;", "&");

const published = async (desk: Desk) =>
  (await desk.reader<{ document: OrganisationSnapshot }[]>`select document from published.organisation`).map(({ document }) => document);

test("Layal of SMEX keeps its entry current: saves, looks at what readers would see, publishes", async () => {
  await using desk = await aDesk();
  const smex = await desk.organisation("smex", "member");
  const layal = await desk.person("Layal", smex, ["lead"]);
  const form = await formOf(desk, layal, smex);
  const saved = await desk.post(layal, `/${smex}/edit`, {
    ...form,
    "name-ar": "سمكس",
    website: "smex.org",
    "contact-name-1": "Rami",
    "contact-reach-1": "rami@smex.example",
  });
  assert.equal(saved.headers.get("location"), `/en/desk/organisations/${smex}?done=savedNotPublic`);
  assert.deepEqual(await published(desk), []);
  const preview = await (await desk.get(layal, `/${smex}/publish`)).text();
  assert.match(preview, /سمكس/);
  assert.doesNotMatch(preview, /rami@smex/);
  assert.equal((await desk.post(layal, `/${smex}/publish`, { n: "2" })).status, 303);
  assert.deepEqual(
    (await published(desk)).map(({ slug, names, website, confirmedOn }) => ({ slug, names, website, confirmedOn })),
    [{ slug: "smex", names: { ar: "سمكس", fr: null, en: "smex" }, website: "https://smex.org", confirmedOn: null }],
  );
  assert.equal((await organisations(desk.sql, desk.instance)).find(({ id }) => id === smex)?.names.ar, "سمكس");
});

test("two people of one organisation edit at once: the second is shown both, and nothing is overwritten", async () => {
  await using desk = await aDesk();
  const smex = await desk.organisation("smex", "member", { facts: { "name-en": "SMEX", website: "https://old.example.org" } });
  const layal = await desk.person("Layal", smex, ["lead"]);
  const rami = await desk.person("Rami", smex, ["campaigner"]);
  const [first, second] = [await formOf(desk, layal, smex), await formOf(desk, rami, smex)];
  await desk.post(layal, `/${smex}/edit`, { ...first, website: "https://layal.example.org", founded: "2008" });
  const conflict = await desk.post(rami, `/${smex}/edit`, { ...second, website: "https://rami.example.org", "seat-en": "Lebanon" });
  const page = await conflict.text();
  assert.equal(conflict.status, 409);
  assert.match(page, /Layal/);
  for (const text of ["https://layal.example.org", "https://rami.example.org"]) assert.ok(page.includes(text), text);
  assert.equal((await findEntry(desk.sql, desk.instance, smex))?.profile.facts.website, "https://layal.example.org");
  assert.match(page, /name="founded"[^>]*value="2008"/); // theirs, where I had changed nothing
  const again = await desk.post(rami, `/${smex}/edit`, {
    ...second,
    base: "2",
    website: "https://layal.example.org",
    founded: "2008",
    "seat-en": "Lebanon",
  });
  assert.equal(again.status, 303);
  const { n, profile } = (await findEntry(desk.sql, desk.instance, smex))!;
  assert.deepEqual(
    [n, profile.facts],
    [3, { "name-en": "SMEX", website: "https://layal.example.org", founded: "2008", "seat-en": "Lebanon" }],
  );
  const history = await (await desk.get(rami, `/${smex}/history`)).text();
  for (const text of ["Version", "Layal", "Rami", "https://old.example.org"]) assert.ok(history.includes(text), text);
});

test("the coordinator corrects the entry of an organisation nobody has joined, saying where it comes from; then it is its own", async () => {
  await using desk = await aDesk();
  const coalition = await desk.organisation("coalition", "coalition");
  const hrw = await desk.organisation("hrw", "member", { facts: { "name-en": "HRW", "name-ar": "هيومن رايتس ووتش" }, waits: ["name-ar"] });
  const mariam = await desk.person("Mariam", coalition, ["coordinator"]);
  const form = await formOf(desk, mariam, hrw);
  const without = await desk.post(mariam, `/${hrw}/edit`, { ...form, founded: "1978" });
  assert.equal(without.status, 422);
  const page = await without.text();
  assert.match(page, /Say where it comes from/);
  assert.match(page, /name="founded"[^>]*value="1978"/);
  assert.equal((await desk.post(mariam, `/${hrw}/edit`, { ...form, founded: "1978", source: "https://www.hrw.org/about" })).status, 303);
  assert.deepEqual((await findEntry(desk.sql, desk.instance, hrw))?.profile.waits, ["name-ar"]);
  await desk.person("Omar", hrw, ["lead"]);
  assert.equal((await desk.get(mariam, `/${hrw}/edit`)).status, 404);
  assert.equal((await desk.post(mariam, `/${hrw}/edit`, { ...form, base: "2" })).status, 404);
});

test("a fact from memory is confirmed with how it was checked, and only then can be published", async () => {
  await using desk = await aDesk();
  const coalition = await desk.organisation("coalition", "coalition");
  const hrw = await desk.organisation("hrw", "member", { facts: { "name-en": "HRW", "name-ar": "هيومن رايتس ووتش" }, waits: ["name-ar"] });
  const mariam = await desk.person("Mariam", coalition, ["coordinator"]);
  await desk.post(mariam, `/${hrw}/publish`, { n: "1" });
  assert.equal((await published(desk))[0]?.names.ar, null);
  assert.match(await (await desk.get(mariam, "/waiting")).text(), /هيومن رايتس ووتش/);
  const silent = await desk.post(mariam, `/${hrw}/confirm-fact`, { key: "name-ar", base: "1", how: " " });
  assert.equal(silent.status, 422);
  assert.match(await silent.text(), /Say how you checked it/);
  await desk.post(mariam, `/${hrw}/confirm-fact`, { key: "name-ar", base: "1", how: "read on hrw.org/ar" });
  assert.match(await (await desk.get(mariam, "/waiting")).text(), /Nothing waits/);
  await desk.post(mariam, `/${hrw}/publish`, { n: "2" });
  assert.equal((await published(desk))[0]?.names.ar, "هيومن رايتس ووتش");
});

test("“still right” is for its own people, and its date goes public with the version readers see", async () => {
  await using desk = await aDesk();
  const coalition = await desk.organisation("coalition", "coalition");
  const smex = await desk.organisation("smex", "member");
  const mariam = await desk.person("Mariam", coalition, ["coordinator"]);
  assert.equal((await desk.post(mariam, `/${smex}/confirm`, { n: "1" })).status, 404);
  const layal = await desk.person("Layal", smex, ["lead"]);
  await desk.post(layal, `/${smex}/publish`, { n: "1" });
  assert.equal((await desk.post(layal, `/${smex}/confirm`, { n: "1" })).status, 303);
  assert.equal((await published(desk))[0]?.confirmedOn, "2026-11-24");
  const history = await (await desk.get(layal, `/${smex}/history`)).text();
  assert.match(history, /published/);
  assert.match(history, /confirmed correct/);
});

test("an organisation leaves the public pages at once; the coordinator can do that too, but cannot list it again", async () => {
  await using desk = await aDesk();
  const coalition = await desk.organisation("coalition", "coalition");
  const smex = await desk.organisation("smex", "member");
  const mariam = await desk.person("Mariam", coalition, ["coordinator"]);
  const layal = await desk.person("Layal", smex, ["lead"]);
  await desk.post(layal, `/${smex}/publish`, { n: "1" });
  assert.equal((await published(desk)).length, 1);
  assert.equal((await desk.post(mariam, `/${smex}/withdraw`, {})).status, 303);
  assert.deepEqual(await published(desk), []);
  assert.equal((await desk.post(mariam, `/${smex}/publish`, { n: "1" })).status, 404);
});

test("what is published is what was previewed: an older preview is shown again, and nothing changes for readers", async () => {
  await using desk = await aDesk();
  const smex = await desk.organisation("smex", "member");
  const layal = await desk.person("Layal", smex, ["lead"]);
  const form = await formOf(desk, layal, smex);
  await desk.post(layal, `/${smex}/edit`, { ...form, founded: "2008" });
  const stale = await desk.post(layal, `/${smex}/publish`, { n: "1" });
  assert.equal(stale.status, 409);
  assert.deepEqual(await published(desk), []);
});

test("the coordinator adds a member and an outside helper; nobody else can, and two cannot share an address", async () => {
  await using desk = await aDesk();
  const coalition = await desk.organisation("coalition", "coalition");
  const mariam = await desk.person("Mariam", coalition, ["coordinator"]);
  const smex = await desk.organisation("smex", "member");
  const layal = await desk.person("Layal", smex, ["lead"]);
  const added = await desk.post(mariam, "/new", { kind: "member", "name-fr": "Association du Test", slug: "association-test" });
  assert.equal(added.status, 303);
  assert.ok((await organisations(desk.sql, desk.instance)).some(({ names }) => names.fr === "Association du Test"));
  assert.equal((await desk.post(mariam, "/new", { kind: "outside", "name-en": "Help", slug: "association-test" })).status, 422);
  assert.equal((await desk.post(mariam, "/new", { kind: "outside", "name-en": "Help", slug: "help" })).status, 303);
  assert.equal((await desk.post(layal, "/new", { kind: "member", "name-en": "X", slug: "x" })).status, 404);
});

test("malformed, absent and foreign answer alike", async () => {
  await using desk = await aDesk();
  const smex = await desk.organisation("smex", "member");
  const gchr = await desk.organisation("gchr", "member");
  const layal = await desk.person("Layal", smex, ["lead"]);
  await desk.person("Khalid", gchr, ["lead"]);
  const answers = await Promise.all(
    ["not-an-id", crypto.randomUUID(), gchr].map(async (id) => {
      const response = await desk.get(layal, `/${id}/edit`);
      return [response.status, await response.text()];
    }),
  );
  assert.deepEqual(answers[1], answers[0]);
  assert.deepEqual(answers[2], answers[0]);
  assert.equal(answers[0]?.[0], 404);
});

test("names that try to break out of the page are shown as text", async () => {
  await using desk = await aDesk();
  const smex = await desk.organisation("smex", "member", {
    facts: { "name-en": '<script>alert("x")</script>', aliases: "=cmd|' /C calc'!A0" },
  });
  const layal = await desk.person("Layal", smex, ["lead"]);
  for (const path of ["", `/${smex}`, `/${smex}/edit`, `/${smex}/history`, `/${smex}/publish`])
    assert.ok(!(await (await desk.get(layal, path)).text()).includes("<script>alert"), path);
});

test("help that cannot be reached is not listed: the button is not there, and posting it anyway changes nothing", async () => {
  await using desk = await aDesk();
  const coalition = await desk.organisation("coalition", "coalition");
  const mariam = await desk.person("Mariam", coalition, ["coordinator"]);
  const facts = { "name-en": "Kit", "help-name-en": "Kit", "help-kind": "guide", "help-web": "https://kit.example.org" } as const;
  const kit = await desk.organisation("kit", "outside", { facts, waits: ["help-web"] });
  assert.doesNotMatch(await (await desk.get(mariam, `/${kit}/publish`)).text(), /Publish this/);
  assert.equal((await desk.post(mariam, `/${kit}/publish`, { n: "1" })).status, 409);
  assert.equal((await findEntry(desk.sql, desk.instance, kit))?.listed, null);
  await desk.post(mariam, `/${kit}/confirm-fact`, { key: "help-web", base: "1", how: "opened it" });
  await desk.post(mariam, `/${kit}/publish`, { n: "2" });
  const [row] = await desk.reader<{ document: { id: string } }[]>`select document from published.help`;
  assert.equal(row?.document.id, "kit");
  await desk.post(mariam, `/${kit}/withdraw`, {});
  assert.equal((await desk.reader`select 1 from published.help`).length, 0);
});

import assert from "node:assert/strict";
import test from "node:test";
import { Hono } from "hono";
import { type Actor, peopleMigrations } from "../../people/index.ts";
import { castFor, instanceKeysForTest } from "../../people/testing-actors.ts";
import { testDatabase } from "../../platform/database/index.ts";
import { type Env, Refusal, readSettings, type Services } from "../../platform/http/index.ts";
import { isLanguage, translator } from "../../platform/language/index.ts";
import { coalitionSettings, settingsMigrations } from "./index.ts";
import { settingsPages } from "./routes.ts";

const NOW = new Date("2026-11-24T09:00:00Z");
const TYPED = {
  base: "0",
  zone: "Africa/Tunis",
  replyDays: "١٠",
  order: "co-leads-first",
  "reminder-ar": "للأسئلة: مريم",
  "reminder-fr": "",
  "reminder-en": "",
};

async function aDesk() {
  const database = await testDatabase([...peopleMigrations, ...settingsMigrations]);
  const instance = instanceKeysForTest();
  const services: Services = {
    sql: database.sql,
    reader: database.reader,
    instance,
    settings: readSettings({ DALIL_DATA: "/nowhere", DALIL_ZONE: "Asia/Beirut" }),
    now: () => NOW,
    log: () => {},
  };
  let acting: Actor | null = null;
  const app = new Hono<Env<Actor>>()
    .use(async (c, next) => {
      const language = c.req.path.split("/")[1];
      if (!isLanguage(language) || !acting) throw new Error("a test without a language or an actor");
      c.set("services", services);
      c.set("t", translator(language));
      c.set("language", language);
      c.set("now", NOW);
      c.set("proof", "proof");
      c.set("actor", acting);
      await next();
    })
    .route("/:language", settingsPages)
    .onError((error, c) => {
      if (error instanceof Refusal) return c.text(error.says.en, error.status);
      throw error;
    });
  const cast = castFor(database.sql, instance, NOW);
  const coalition = await cast.organisation("The coalition", "coalition");
  const mariam = await cast.person("Mariam", coalition, ["lead", "coordinator"]);
  return {
    mariam,
    cast,
    coalition,
    settings: () => coalitionSettings(database.sql, instance, "Asia/Beirut"),
    clear: async () => (await database.sql<{ text: string }[]>`select string_agg(r::text, '') as text from coalition_settings r`)[0]!.text,
    ask(actor: Actor, fields?: Record<string, string>) {
      acting = actor;
      return app.request("/en/desk/settings", fields ? { method: "POST", body: new URLSearchParams(fields) } : {});
    },
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  };
}

test("nothing set: the defaults, a week to answer, and a page that says so", async () => {
  await using desk = await aDesk();
  assert.deepEqual(await desk.settings(), {
    zone: "Asia/Beirut",
    replyDays: 7,
    order: "alphabetical",
    reminder: { ar: "", fr: "", en: "" },
  });
  const page = await (await desk.ask(desk.mariam)).text();
  assert.match(page, /nobody has changed them/);
  assert.match(page, /DALIL_PUBLIC_ADDRESS/);
});

test("Mariam sets them, in Arabic digits too; they stand sealed, and the page says who did", async () => {
  await using desk = await aDesk();
  assert.equal((await desk.ask(desk.mariam, TYPED)).headers.get("location"), "/en/desk/settings?done=saved");
  assert.deepEqual(await desk.settings(), {
    zone: "Africa/Tunis",
    replyDays: 10,
    order: "co-leads-first",
    reminder: { ar: "للأسئلة: مريم", fr: "", en: "" },
  });
  assert.match(await (await desk.ask(desk.mariam)).text(), /Mariam/);
  assert.ok(!(await desk.clear()).includes("مريم"));
});

test("two coordinators at once: the second is shown both, and nothing is overwritten", async () => {
  await using desk = await aDesk();
  const nadia = await desk.cast.person("Nadia", desk.coalition, ["coordinator"]);
  await desk.ask(desk.mariam, TYPED);
  const second = await desk.ask(nadia, { ...TYPED, replyDays: "20" });
  const page = await second.text();
  assert.equal(second.status, 409);
  assert.match(page, /Mariam/);
  assert.match(page, /name="replyDays"[^>]*value="20"/);
  assert.equal((await desk.settings()).replyDays, 10);
  assert.equal((await desk.ask(nadia, { ...TYPED, replyDays: "20", base: "1" })).status, 303);
  assert.equal((await desk.settings()).replyDays, 20);
});

test("what cannot be used is said at its field, and what was typed stays", async () => {
  await using desk = await aDesk();
  const refused = await desk.ask(desk.mariam, { ...TYPED, zone: "Mars/Olympus", replyDays: "soon", "reminder-en": "a\u202eb" });
  const page = await refused.text();
  assert.equal(refused.status, 422);
  for (const field of ["zone", "replyDays", "reminder-en"]) assert.ok(page.includes(`href="#${field}"`), field);
  assert.match(page, /value="soon"/);
});

test("a member's lead sees the settings and changes nothing; a reader does not see them", async () => {
  await using desk = await aDesk();
  const smex = await desk.cast.organisation("SMEX");
  const layal = await desk.cast.person("Layal", smex, ["lead"]);
  const rami = await desk.cast.person("Rami", smex, ["reader"]);
  const page = await (await desk.ask(layal)).text();
  assert.ok(!page.includes('name="replyDays"'));
  assert.equal((await desk.ask(layal, TYPED)).status, 403);
  assert.equal((await desk.ask(rami)).status, 403);
  assert.equal((await desk.settings()).replyDays, 7);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { LANGUAGES } from "../platform/language/index.ts";
import { createApp } from "./app.ts";
import { startSite } from "./testing.ts";

test("health is 200 while the database answers, and 503 when it does not", async () => {
  await using site = await startSite({ founding: false, runner: false });
  assert.deepEqual(await (await fetch(`${site.address}/healthz`)).json(), { status: "fine" });
  const gone = Object.assign(() => Promise.reject(new Error("gone")), site.services.sql) as unknown as typeof site.services.sql;
  const { app, world } = createApp({ ...site.services, sql: gone });
  const answer = await app.request("/healthz");
  assert.equal(answer.status, 503);
  assert.match(answer.headers.get("content-type") ?? "", /json/);
  await world.stop();
});

test("what is not there has one answer in each language, inside and outside", async () => {
  await using site = await startSite({ founding: false, runner: false });
  for (const language of LANGUAGES)
    for (const path of ["nowhere", "statements/s-000000", "sign/guessed", "invitation/guessed", "preview/guessed", "set-up/guessed"]) {
      const answer = await fetch(`${site.address}/${language}/${path}`);
      const html = await answer.text();
      assert.equal(answer.status, 404, path);
      assert.match(html, new RegExp(`<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}"`), path);
      assert.ok(!html.includes("guessed"), "an address with a secret is not repeated into the page");
      assert.match(answer.headers.get("content-security-policy") ?? "", /default-src 'none'/);
      if (path === "nowhere") assert.match(html, new RegExp(`class="name" href="/${language}/".*/${language}/help.*<footer>`, "s"));
    }
});

test("our own bug is a numbered page in the reader's language, and the log has the number but not what was typed", async () => {
  await using site = await startSite({ founding: false, runner: false });
  const { app, world } = createApp(site.services);
  app.get("/fr/broken", () => {
    throw new Error("secret words of a person");
  });
  const answer = await app.request("/fr/broken");
  const html = await answer.text();
  assert.equal(answer.status, 500);
  const line = site.logged.find((one) => one.includes('"error"')) ?? "";
  const number = /"number":"(\d{7})"/.exec(line)?.[1];
  assert.ok(number && html.includes(number));
  assert.ok(!line.includes("secret words") && !html.includes("secret words"));
  await world.stop();
});

test("people remember /desk and /sign-in without a language, and find the desk from the public pages", async () => {
  await using site = await startSite({ founding: false, runner: false });
  for (const path of ["desk", "sign-in"]) {
    const answer = await fetch(`${site.address}/${path}`, { redirect: "manual", headers: { "accept-language": "fr" } });
    assert.deepEqual([answer.status, new URL(answer.headers.get("location") ?? "", site.address).pathname], [302, `/fr/${path}`]);
  }
  assert.match(await (await fetch(`${site.address}/ar/`)).text(), /href="\/ar\/sign-in"/);
});

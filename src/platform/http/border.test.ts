import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import { newKey } from "../crypto/index.ts";
import { type Language, translator } from "../language/index.ts";
import {
  addressOf,
  BadSetting,
  type Env,
  FORM_BYTES,
  fieldOf,
  fieldsOf,
  Refusal,
  readForm,
  readSettings,
  requireProof,
  securityHeaders,
} from "./index.ts";

const AT = new Date("2026-11-24T12:00:00Z");
const key = newKey();

function site(publicAddress = "http://localhost:4600", now = AT) {
  const services = { settings: readSettings({ DALIL_PUBLIC_ADDRESS: publicAddress }), instance: { session: key } };
  return new Hono<Env>()
    .use(async (c, next) => {
      c.set("services", services as unknown as Env["Variables"]["services"]);
      c.set("now", now);
      c.set("language", "en" satisfies Language);
      c.set("t", translator("en"));
      await next();
    })
    .use(securityHeaders())
    .use(requireProof())
    .get("/", (c) => c.text(c.var.proof))
    .post("/", async (c) => {
      const form = await readForm(c);
      return c.json({ name: fieldOf(form, "name"), all: fieldsOf(form, "name") });
    })
    .onError((error, c) => {
      if (error instanceof Refusal) return c.text(error.says.en, error.status);
      throw error;
    });
}

const post = (app: ReturnType<typeof site>, fields: string, headers: Record<string, string> = {}) =>
  app.request("/", { method: "POST", body: fields, headers: { "content-type": "application/x-www-form-urlencoded", ...headers } });

test("a form is taken with the proof of its page, for a week without a session", async () => {
  const proof = await (await site().request("/")).text();
  const good = await post(site(), `proof=${proof}&name=a&name=b`);
  assert.deepEqual(await good.json(), { name: "a", all: ["a", "b"] });
  assert.equal((await post(site("http://localhost:4600", new Date(AT.getTime() + 8 * 86_400_000)), `proof=${proof}`)).status, 403);
  assert.equal(
    (await post(site("http://localhost:4600", new Date(AT.getTime() - 2 * 3_600_000)), `proof=${proof}`)).status,
    403,
    "not from the future",
  );
});

test("a form without proof, with another's, or from another site changes nothing", async () => {
  const proof = await (await site().request("/")).text();
  const withSession = { cookie: "dalil=one" };
  const own = await (await site().request("/", { headers: withSession })).text();
  for (const wrong of ["", `${proof}x`, proof.slice(1), "0.x", "NaN.x"])
    assert.equal((await post(site(), `proof=${wrong}`)).status, 403, wrong);
  assert.equal((await post(site(), `proof=${own}`, withSession)).status, 200);
  assert.equal((await post(site(), `proof=${own}`, { cookie: "dalil=two" })).status, 403);
  assert.equal((await post(site(), `proof=${own}`)).status, 403);
  assert.equal((await post(site(), `proof=${proof}`, withSession)).status, 403);
  assert.equal((await post(site(), `proof=${proof}`, { origin: "https://evil.example" })).status, 403);
  assert.equal((await post(site(), `proof=${proof}`, { origin: "null" })).status, 403);
  assert.equal((await post(site(), `proof=${proof}`, { "sec-fetch-site": "cross-site" })).status, 403);
  assert.equal((await post(site(), `proof=${proof}`, { origin: "http://localhost:4600" })).status, 200);
});

test("a laptop may be reached by its number or name; a public address only as itself", async () => {
  const local = await (await site().request("/")).text();
  assert.equal((await post(site(), `proof=${local}`, { origin: "http://127.0.0.1:4600", host: "127.0.0.1:4600" })).status, 200);
  const app = site("https://dalil.example.org");
  const proof = await (await app.request("/")).text();
  assert.equal((await post(app, `proof=${proof}`, { origin: "http://127.0.0.1:4600", host: "127.0.0.1:4600" })).status, 403);
});

test("ten megabytes in a field are refused with a sentence, however the length is told", async () => {
  const big = `name=${"a".repeat(FORM_BYTES)}`;
  const told = await post(site(), big);
  assert.equal(told.status, 413);
  assert.match(await told.text(), /larger than/);
  assert.equal((await site().request("/", { method: "POST", body: "{}", headers: { "content-type": "application/json" } })).status, 400);
});

test("a field may have any name, also one that every object has", async () => {
  const proof = await (await site().request("/")).text();
  for (const name of ["toString", "constructor", "__proto__", "hasOwnProperty"])
    assert.equal((await post(site(), `proof=${proof}&${name}=a&${name}=b`)).status, 200, name);
});

test("a form of very many fields is refused at once, and one of many repeated fields is read in time that grows with it", async () => {
  assert.equal((await post(site(), "a&".repeat(100_000))).status, 413);
  const proof = await (await site().request("/")).text();
  const cost = async (fields: number) => {
    const before = process.cpuUsage();
    await post(site(), `proof=${proof}&${"name=a&".repeat(fields)}`);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  await cost(4_000);
  assert.ok((await cost(4_900)) < 500, "a copy of the list for each field took seconds");
});

test("multipart forms are read too; a broken one is refused", async () => {
  const proof = await (await site().request("/")).text();
  const body = new FormData();
  body.set("proof", proof);
  body.set("name", "بيان");
  assert.deepEqual(await (await site().request("/", { method: "POST", body })).json(), { name: "بيان", all: ["بيان"] });
  const broken = await site().request("/", { method: "POST", body: "--x", headers: { "content-type": "multipart/form-data; boundary=x" } });
  assert.ok(broken.status === 400 || broken.status === 403, String(broken.status));
});

test("every answer carries the policy; https adds HSTS; nothing inside is stored", async () => {
  const headers = (await site("https://dalil.example.org").request("/")).headers;
  assert.match(headers.get("content-security-policy") ?? "", /default-src 'none'/);
  assert.equal(headers.get("cache-control"), "no-store");
  assert.match(headers.get("strict-transport-security") ?? "", /max-age=63072000/);
  assert.equal((await site().request("/")).headers.get("strict-transport-security"), null);
});

test("the client's address is believed only from proxies we trust, read from the right", () => {
  assert.equal(addressOf("192.0.2.1", "203.0.113.9", []), "192.0.2.1");
  assert.equal(addressOf("10.0.0.1", "203.0.113.9", ["10.0.0.1"]), "203.0.113.9");
  assert.equal(addressOf("10.0.0.1", "1.2.3.4, 203.0.113.9", ["10.0.0.1"]), "203.0.113.9", "what the client wrote itself is not believed");
  assert.equal(addressOf("10.0.0.1", "203.0.113.9, 10.0.0.2", ["10.0.0.1", "10.0.0.2"]), "203.0.113.9");
  assert.equal(addressOf("::ffff:192.0.2.1", undefined, []), "192.0.2.1");
  assert.equal(addressOf("10.0.0.1", "", ["10.0.0.1"]), "10.0.0.1");
});

test("settings have safe defaults, and a wrong one is named", () => {
  const settings = readSettings({ HOME: "/home/nadia" });
  assert.equal(settings.host, "127.0.0.1");
  assert.equal(settings.publicAddress, "http://localhost:4600");
  assert.ok(settings.keyFile.startsWith("/home/nadia/.config/dalil/") && !settings.keyFile.startsWith(settings.dataDirectory));
  assert.deepEqual(readSettings({ DALIL_TRUSTED_PROXIES: "10.0.0.1, ::1" }).trustedProxies, ["10.0.0.1", "::1"]);
  for (const [name, wrong] of Object.entries({
    DALIL_PORT: "port",
    DALIL_PUBLIC_ADDRESS: "dalil.example.org",
    DALIL_ONION_ADDRESS: "http://a.onion/path",
    DALIL_TRUSTED_PROXIES: "proxy.local",
    DALIL_ZONE: "Beirut",
    DATABASE_URL: "mysql://x",
  }))
    assert.throws(
      () => readSettings({ [name]: wrong }),
      (error) => error instanceof BadSetting && error.message.includes(name),
      name,
    );
});

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { testDatabase } from "../../platform/database/index.ts";
import { migrations } from "../migrations.ts";
import { type Browser, browserOver, type FieldOnPage, formsIn, untouched } from "./testing-browser.ts";
import { crawl, type Found, filled, fitFor, isWritten, kindOf, writtenForms } from "./testing-forms.ts";
import { linkOn, textOf, writtenDown } from "./testing-joining.ts";
import { type Hit, marksBelow, marksIn, newMark, planted } from "./testing-marks.ts";
import { askOutside, openCall, putForward, sign, translate, writeDraft } from "./testing-statement.ts";

const WANTED = 500;

test("PostgreSQL compresses neither values nor its log", async () => {
  await using database = await testDatabase(migrations);
  const compressed = await database.owner`
    select c.relname, a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('dalil', 'published') and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attstorage in ('x', 'm')`;
  assert.deepEqual([...compressed], []);
  assert.equal((await database.owner`show wal_compression`)[0]!["walCompression"], "off");
});

test("500 marks through every field: none on the disk, in a log or in a process's arguments until it is released", {
  timeout: 900_000,
}, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "dalil-marks-"));
  const data = join(folder, "data");
  mkdirSync(join(folder, "keys"));
  const marks = new Map<string, string>(); // mark → where it was typed
  const mark = (where: string): string => {
    const made = newMark(marks.size % 3 === 2 ? "arabic" : "latin");
    marks.set(made, where);
    return made;
  };
  const arguments_ = new Set<string>();
  let log = "";
  const port = await freePort();
  const address = `http://localhost:${port}`;

  async function start(): Promise<{ setUp: string | null; stop(): Promise<void> }> {
    const child = spawn(process.execPath, ["--enable-source-maps", join(import.meta.dirname, "../../cli/main.js"), "serve"], {
      env: {
        PATH: process.env["PATH"],
        HOME: folder,
        LANG: "en_US.UTF-8",
        DALIL_DATA: data,
        DALIL_KEY_FILE: join(folder, "keys", "instance.key"),
        DALIL_PORT: String(port),
        DALIL_ARGON_KIB: "64",
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    const watching = setInterval(() => readArguments(arguments_), 100);
    const ended = new Promise<void>((done) => child.once("exit", () => done()));
    await new Promise<void>((ready, fail) => {
      const hear = (chunk: Buffer) => {
        said += chunk.toString("utf8");
        log += chunk.toString("utf8");
        if (said.includes(address)) ready();
      };
      child.stdout.on("data", hear);
      child.stderr.on("data", hear);
      child.once("exit", (code) => fail(new Error(`the server ended with ${code}: ${said}`)));
    });
    await new Promise((done) => setTimeout(done, 300));
    return {
      setUp: /http\S+\/set-up\/[\w-]+/.exec(said)?.[0] ?? null,
      async stop() {
        child.kill("SIGTERM");
        await ended;
        clearInterval(watching);
      },
    };
  }
  const send = (path: string, init?: RequestInit) => fetch(new URL(path, address), { redirect: "manual", ...init });
  const fresh = () => browserOver(send);
  let running = await start();
  try {
    // people, with marks for names and passphrases
    const nadia = fresh();
    await join_(nadia, running.setUp!, mark);
    await nadia.get("/en/desk/people/invite");
    await nadia.post("/en/desk/people/invite", { note: mark("note"), roles: ["campaigner", "lawyer"] });
    const lawyer = fresh();
    await join_(lawyer, linkOn(nadia.page.text, "invitation"), mark);
    await nadia.get("/en/desk/people");
    for (const [, id] of nadia.page.text.matchAll(/\/desk\/people\/([0-9a-f-]{36})"/g)) {
      await nadia.get(`/en/desk/people/${id}`);
      const form = formsIn(nadia.page.text, "").find(({ action }) => action.endsWith("/hand-over"));
      if (form) await nadia.post(form.action, untouched(form));
    }
    await nadia.get("/en/desk/people/invite-first");
    const member = formsIn(nadia.page.text, "")
      .flatMap(({ fields }) => fields)
      .flatMap(({ name, value, options }) => (name === "organisation" ? [value, ...options] : []))
      .find((value) => /^[0-9a-f-]{36}$/.test(value))!;
    await nadia.post("/en/desk/people/invite-first", { organisation: member, note: mark("note"), roles: ["lead"] });
    const lead = fresh();
    await join_(lead, linkOn(nadia.page.text, "invitation"), mark);

    // one statement that will be released, one that will not
    const published = new Set<string>();
    const shown = (where: string) => {
      const made = mark(where);
      published.add(made);
      return made;
    };
    const long = Array.from({ length: 60 }, (_, i) => `${shown(`paragraph ${i}`)} ${"and more words ".repeat(40)}`).join("\n\n");
    const out = await writeDraft(nadia, { title: shown("title"), summary: shown("summary"), source: long });
    await putForward(nadia, out, ["en"]);
    await openCall(nadia, out, [member]);
    const unseen = await askOutside(nadia, out, {
      nameEn: mark("outside, unnamed"),
      website: `https://${mark("website")}.example`,
      sentTo: `a@${mark("mail")}.example`,
    });
    const named = mark("outside, named");
    published.add(named);
    const seen = await askOutside(nadia, out, { nameEn: named, website: "https://signs.example", sentTo: "a@signs.example" });
    await sign(fresh(), seen, { actedName: mark("who acted"), actedRole: mark("role") });
    await sign(fresh(), unseen, { actedName: mark("who acted"), actedRole: mark("role"), kind: "no", reason: mark("reason, inside") });

    const inner = await writeDraft(nadia, {
      title: mark("title"),
      summary: mark("summary"),
      source: `${mark("source")}\n\n${mark("source")}`,
    });
    for (const language of ["ar", "fr"] as const) await translate(nadia, inner, language, (field) => mark(`translation ${field}`));
    await putForward(nadia, inner, ["en", "ar", "fr"]);
    await openCall(nadia, inner, [member]);
    const asked = await askOutside(nadia, inner, { nameEn: mark("outside"), sentTo: `a@${mark("mail")}.example` });

    // then every form that anybody of them can open, again and again
    const counts = { forms: new Set<string>(), sent: 0, taken: 0, fields: new Set<string>() };
    for (let round = 0; marks.size < WANTED && round < 8; round++)
      for (const [browser, starts] of [
        [nadia, ["/en/desk", "/en/desk/settings", "/en/desk/organisations/waiting", `/en/desk/statements/${inner}/signing`]],
        [lead, ["/en/desk", `/en/desk/sign/${inner}`, "/en/desk/organisations"]],
        [fresh(), [asked, "/en/sign-in", "/en/recover", "/en/search"]],
      ] as const)
        for (const found of writtenForms(await crawl(browser, [...starts], 1 + round, 150))) {
          if (FORBIDDEN.test(found.action) || found.page.includes(out) || found.action.includes(out)) continue;
          const fields = filled(found, round);
          for (const field of found.form.fields.filter(isWritten)) {
            const made = fitted(field, () => mark(`${kindOf(found.action)} ${field.name}`));
            if (made === null) continue;
            fields[field.name] = made;
            counts.fields.add(`${kindOf(found.action)} ${field.name}`);
          }
          const status = await submit(browser, found, fields);
          counts.sent++;
          counts.forms.add(kindOf(found.action));
          if (status < 400) counts.taken++;
        }
    // addresses nobody has, and what is searched for
    for (const path of ["/en/nowhere/", "/en/members/", "/en/statements/s-", "/en/sign/", "/en/desk/statements/", "/en/search?q="])
      await send(path + mark("an address"));
    await new Promise((done) => setTimeout(done, 500));
    await running.stop();

    // before the hour
    const before = marksBelow(data);
    const inLog = marksIn(Buffer.from(log), "the log");
    const inArguments = [...arguments_].flatMap((line) => marksIn(Buffer.from(line), "the arguments of a process"));
    assert.ok(marks.size >= WANTED, `only ${marks.size} marks`);
    assert.ok(
      [...arguments_].some((line) => line.includes("postgres")) && [...arguments_].some((line) => line.includes("main.js")),
      "arguments were seen",
    );
    assert.deepEqual(summary(before.hits, marks), [], "nothing on the disk before it is released");
    assert.deepEqual(summary(inLog, marks), [], "nothing in the log");
    assert.deepEqual(summary(inArguments, marks), [], "nothing in the arguments of a process");

    // the search itself: a mark planted in clear is found, in every spelling, also in a table
    const control = { latin: newMark("latin"), arabic: newMark("arabic") };
    for (const [script, made] of Object.entries(control))
      for (const [how, bytes] of Object.entries(planted(made))) {
        const path = join(data, "control.bin");
        writeFileSync(path, Buffer.concat([Buffer.alloc(1_000, 7), bytes, Buffer.alloc(1_000, 7)]));
        const spelt = marksBelow(data).hits.filter(({ where }) => where.startsWith("control.bin"));
        assert.ok(
          spelt.some((hit) => hit.how.toLowerCase().startsWith(script) && hit.how.endsWith(how)),
          `planted ${script} ${how} is found`,
        );
        rmSync(path);
      }

    // and after it
    running = await start();
    await nadia.get(`/en/desk/statements/${out}/release/now`);
    assert.equal(nadia.page.status, 200, textOf(nadia.page.text).slice(0, 300));
    await nadia.post(`/en/desk/statements/${out}/release/now`, { languages: ["en"], read: "yes" });
    for (let tries = 0; (await send(`/en/statements/${out}`)).status !== 200; tries++) {
      assert.ok(tries < 100, "released");
      await new Promise((done) => setTimeout(done, 100));
    }
    await running.stop();
    const after = marksBelow(data);
    const found = new Set(after.hits.flatMap((hit) => hit.mark ?? []));
    const leaked = after.hits.filter((hit) => hit.mark === null || !published.has(hit.mark));
    t.diagnostic(
      `${marks.size} marks through ${counts.fields.size} fields of ${counts.forms.size} kinds of forms (${counts.sent} sent, ${counts.taken} taken); ${before.files} files of ${Math.round(before.bytes / 1e6)} MB: ` +
        `${before.hits.length} hits before the release, ${inLog.length} in the log (${log.length} letters), ${inArguments.length} in ${arguments_.size} process arguments; ` +
        `after it ${found.size} of ${published.size} published marks, ${leaked.length} others`,
    );
    assert.deepEqual(
      [...published].filter((made) => !found.has(made)).map((made) => marks.get(made)),
      [],
      "what is published lies there in clear, long texts too: so the search would have seen it",
    );
    assert.deepEqual(summary(leaked, marks), [], "nothing but what is published");
    assert.deepEqual(summary(marksIn(Buffer.from(log), "the log"), marks), []);
  } finally {
    await running.stop().catch(() => {});
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Changes who can sign in, or is public at once by being pressed. */
const FORBIDDEN =
  /\/account\/(passphrase|exposed|new-code|new-offline-key|names)|\/set-up\/|\/invitation\/|\/sign-out|\/release\/(correction|places|now)$|\/publish$/;

/** A mark in the shape a field of this name takes; null where no word fits. */
function fitted({ name, type }: FieldOnPage, mark: () => string): string | null {
  if (["number", "date", "datetime-local"].includes(type)) return null;
  if (/days|phone|signal|founded|since|countries|languages|blocked|^at$|replyBy|-by$|Until$|kind/i.test(name)) return null;
  if (/website|web$|donate/i.test(name)) return `https://fit.example/${mark()}`;
  if (/mail|sentTo|contact$/i.test(name)) return `${mark()}@fit.example`;
  if (/slug/.test(name)) return `fit-${Math.random().toString(36).slice(2, 8)}`;
  return type === "password" ? mark() : `${fitFor(name, 0)} ${mark()}`;
}

async function submit(browser: Browser, { form, action, page }: Found, fields: Record<string, string | string[]>): Promise<number> {
  if (form.method === "get")
    return (await browser.ask(`${action.replace(/\?.*$/, "")}?${new URLSearchParams(fields as Record<string, string>)}`)).status;
  void page;
  return (await browser.post(action, fields)).status;
}

function summary(hits: readonly Hit[], marks: ReadonlyMap<string, string>): string[] {
  return [
    ...new Set(hits.map(({ how, where, mark }) => `${how} in ${where.replace(/ at \d+$/, "")}: ${mark ? (marks.get(mark) ?? mark) : "?"}`)),
  ].slice(0, 40);
}

async function join_(browser: Browser, link: string, mark: (where: string) => string): Promise<void> {
  const path = new URL(link).pathname;
  const passphrase = `quiet harbour ${mark("passphrase")} lantern`;
  await browser.get(path);
  await browser.post(path, { name: mark("name"), signInName: mark("sign-in name"), passphrase, passphraseAgain: passphrase });
  for (const step of ["recovery-code", "offline-key"]) {
    if (!browser.page.text.includes(`/desk/account/${step}`)) continue;
    const groups = writtenDown(browser.page.text);
    const [, a = "", b = ""] = /groups \u2068?(\d+)\u2069? and \u2068?(\d+)/.exec(browser.page.text) ?? [];
    await browser.post(`/en/desk/account/${step}`, {
      groups: step === "recovery-code" ? `${groups[Number(a) - 1]} ${groups[Number(b) - 1]}` : (groups.at(-1) ?? ""),
    });
  }
  if (browser.page.status !== 200) throw new Error(`did not get in: ${browser.page.status} ${textOf(browser.page.text).slice(0, 400)}`);
}

/** The arguments of every process of this machine that runs now. */
function readArguments(into: Set<string>): void {
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) continue;
    try {
      into.add(readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " "));
    } catch {
      // it has ended
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

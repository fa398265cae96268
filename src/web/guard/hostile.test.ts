import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { coalitionJobs } from "../../coalition/index.ts";
import { runDue } from "../../platform/jobs/index.ts";
import { createApp } from "../app.ts";
import { startSite, type TestSite } from "../testing.ts";
import { type Answer, type Browser, bodyOf, browserOver, FORM, formsIn, type Transport } from "./testing-browser.ts";
import { crawl, type Found, filled, isWritten, kindOf, writtenForms } from "./testing-forms.ts";
import { textOf } from "./testing-joining.ts";
import { ALWAYS, PAYLOADS, RAW, REORDERS } from "./testing-payloads.ts";
import { undoing } from "./testing-rollback.ts";
import { aWorld, type World } from "./testing-world.ts";

const SLOW = process.env["SLOW"] === "1";
const LANGUAGES = ["ar", "fr", "en"] as const;
/** Besides those that every field gets: how many others, in turn. */
const OTHERS = SLOW ? PAYLOADS.length : 4;

let site: TestSite;
let world: World;
let send: Transport;
let stop: () => Promise<void>;
let undone: ReturnType<typeof undoing>;

before(async () => {
  site = await startSite({ runner: false });
  undone = undoing(site.services);
  const { app, world: publicSide } = createApp(undone.services);
  stop = () => publicSide.stop();
  send = (path, init) => app.request(path, init);
  world = await aWorld(site, send);
  // one statement is out, so that its pages offer what comes after
  await runDue(
    site.services.sql,
    coalitionJobs(site.services.instance),
    () => new Date("2026-11-30T10:00:00Z"),
    (kind, error) => {
      throw new Error(kind, { cause: error });
    },
  );
});
after(async () => {
  await stop();
  await site[Symbol.asyncDispose]();
});

/** Everybody who has forms of their own, and where they begin. */
function people(): { who: string; browser: Browser; starts: string[] }[] {
  const { secrets, persons, ids } = world;
  const desk = [
    "/en/desk",
    "/en/desk/people/invite-first",
    `/en/desk/sign/${ids["S"]}`,
    "/en/desk/settings",
    `/en/desk/organisations/${ids["org unjoined"]}/edit`,
  ];
  const whole = [
    "",
    "/text",
    "/translations/fr",
    "/asks",
    "/put-forward",
    "/signing/call",
    "/signing/ask",
    `/signing/requests/${ids["request S"]}`,
    "/release",
  ].map((path) => `/en/desk/statements/${ids["S"]}${path}`);
  return [
    { who: "nadia", browser: persons.get("nadia")!.browser, starts: [...whole, ...desk] },
    { who: "A lead", browser: persons.get("A lead")!.browser, starts: desk },
    { who: "waiting", browser: persons.get("waiting")!.browser, starts: ["/en/desk/waiting"] },
    {
      who: "nobody",
      browser: browserOver(send),
      starts: [
        "/en/",
        "/en/statements",
        "/en/search",
        "/en/sign-in",
        "/en/recover",
        `/en/sign/${secrets["sign U"]}`,
        `/en/invitation/${secrets["invitation home"]}`,
      ],
    },
  ];
}

interface Tried {
  readonly found: Found;
  readonly who: string;
  readonly browser: Browser;
}

/** Every form with something to write in that anybody of them can open, each kind once. */
async function everyForm(): Promise<Tried[]> {
  const seen = new Set<string>();
  const all: Tried[] = [];
  for (const { who, browser, starts } of people())
    for (const found of writtenForms(await crawl(browser, starts, 3, 300))) {
      const key = `${found.form.method} ${kindOf(found.action)} ${found.form.fields.map(({ name }) => name).join()}`;
      if (seen.has(key)) continue;
      seen.add(key);
      all.push({ found, who, browser });
    }
  return all;
}

function inLanguage(path: string, turn: number): string {
  return path.replace(/^\/en(?=\/|$)/, `/${LANGUAGES[turn % 3]}`);
}

/** Sends the form, throws away what it wrote, and keeps the browser as it was. */
async function submit(
  { found, browser }: Tried,
  turn: number,
  fields: Record<string, string | string[]>,
  raw?: { name: string; bytes: string },
): Promise<Answer> {
  let body = bodyOf(fields);
  if (raw)
    body = `${bodyOf(Object.fromEntries(Object.entries(fields).filter(([name]) => name !== raw.name)))}&${bodyOf({ [raw.name]: "" })}${raw.bytes.replaceAll(" ", "+")}`;
  const path = inLanguage(found.action, turn);
  if (found.form.method === "get") return await browser.ask(`${path.replace(/\?.*$/, "")}?${body}`);
  const cookies = [...browser.cookies];
  const answer = await undone.undo(async () => {
    const first = await browser.ask(path, { method: "POST", body, headers: { "content-type": FORM } });
    return first.location ? { ...first, text: (await browser.ask(first.location)).text } : first; // what was taken, as it is shown
  });
  browser.cookies.clear();
  for (const [name, value] of cookies) browser.cookies.set(name, value);
  return answer;
}

/** What is wrong with an answer, whatever was sent. */
function faults(answer: Answer, turn: number): string[] {
  const { status, text } = answer;
  const wrong: string[] = [];
  if (status >= 500) wrong.push(`${status}`);
  if (status >= 400 && /html/.test(answer.headers.get("content-type") ?? "")) {
    const language = LANGUAGES[turn % 3]!;
    if (!text.includes(`<html lang="${language}"`)) wrong.push(`${status} in another language`);
    const said = textOf(text);
    if (status !== 404 && said.length < 20) wrong.push(`${status} without a sentence`);
    // the sentences of problems, as said
    for (const [, problem = ""] of text.matchAll(/<p class="problem"[^>]*>([\s\S]*?)<\/p>/g)) {
      const sentence = problem.replace(/<[^>]+>/g, " ").trim();
      if (sentence.length < 10 || /undefined|\[object|NaN/.test(sentence) || (language === "ar" && !/\p{Script=Arabic}/u.test(sentence)))
        wrong.push(`says “${sentence}”`);
    }
    if (status === 422 && !/class="problem"|role="alert"/.test(text)) wrong.push("422 and no word why");
  }
  const cookie = answer.headers.getSetCookie().find((line) => !/^dalil/.test(line));
  if (cookie) wrong.push(`sets ${cookie}`);
  return wrong;
}

/** Without case, spaces, commas and what a page cannot hold: a form may tidy what it keeps. */
const comparable = (text: string) =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s,،\u0000-\u001f\u007f-\u00a0\ufffd]+/gu, "");

test("hostile texts in every field: stored as data, or refused with one sentence and kept in the form", { timeout: 900_000 }, async (t) => {
  const forms = await everyForm();
  const counts = { fields: 0, hidden: 0, sent: 0, taken: 0, refused: 0, kept: 0 };
  const failures: string[] = [];
  const lost = new Set<string>();
  let turn = 0;
  const unfit: string[] = [];
  for (const tried of forms) {
    const { found, who } = tried;
    const control = await submit(tried, 2, filled(found, 0));
    if (control.status >= 400) unfit.push(`${who} ${kindOf(found.action)}: ${control.status} ${textOf(control.text).slice(0, 300)}`);
    const names = new Set<string>();
    for (const field of found.form.fields) {
      if (field.name === "proof" || field.name === "username" || names.has(field.name)) continue;
      names.add(field.name);
      const written = isWritten(field);
      if (written) counts.fields++;
      else counts.hidden++;
      // hidden fields, choices and buttons are the browser's to send, and anybody's to change
      const some = written
        ? [...ALWAYS, ...Array.from({ length: OTHERS }, (_, i) => PAYLOADS[(turn * 7 + i) % PAYLOADS.length]!)]
        : ALWAYS.slice(0, 3);
      const texts: { text: string; bytes?: string }[] = [
        ...some.map((text) => ({ text })),
        ...(written || SLOW ? RAW.slice(turn % 2, (turn % 2) + (SLOW ? 4 : 1)) : []).map((bytes) => ({ text: "x", bytes })),
      ];
      for (const { text, bytes } of texts) {
        turn++;
        const answer = await submit(
          tried,
          turn,
          { ...filled(found, turn), [field.name]: text },
          bytes ? { name: field.name, bytes } : undefined,
        );
        counts.sent++;
        const where = `${who}, ${found.form.method} ${kindOf(found.action)}, ${field.name} = ${JSON.stringify(bytes ?? text)}`;
        for (const fault of faults(answer, turn)) failures.push(`${where}: ${fault}`);
        // pasted text is cleaned, names are refused: either way nobody is shown it
        if (answer.status < 400 && REORDERS.includes(text) && answer.text.includes(text)) failures.push(`${where}: taken and shown`);
        if (answer.status < 400) counts.taken++;
        else counts.refused++;
        if (answer.status !== 422 || !written || bytes || field.type === "password") continue;
        const again = formsIn(answer.text, found.action)
          .flatMap(({ fields }) => fields)
          .filter(({ name }) => name === field.name);
        if (again.some(({ value }) => comparable(value) === comparable(text))) counts.kept++;
        else
          lost.add(
            `${found.form.method} ${kindOf(found.action)} ${field.name}: ${JSON.stringify(text)} → ${JSON.stringify(again.map(({ value }) => value))}`,
          );
      }
    }
  }
  const bugs = site.logged.filter((line) => /"event":"error"|failed/.test(line));
  t.diagnostic(
    `${forms.length} forms, ${counts.fields} fields to write in and ${counts.hidden} others: ${counts.sent} hostile texts, ${counts.taken} taken as data, ${counts.refused} refused, ${counts.kept} kept in the form; ${failures.length} wrong`,
  );
  assert.deepEqual(failures, []);
  assert.deepEqual(bugs, []);
  assert.deepEqual([...lost], [], "what was refused still stands in its field");
  assert.ok(unfit.length <= 5, `filled rightly, most forms are taken:\n${unfit.join("\n")}`);
  assert.ok(forms.length >= 30 && counts.fields >= 150, `only ${forms.length} forms with ${counts.fields} fields were found`);
});

test("fields of 300 KB, 3 MB and 10 MB are refused with one sentence", { timeout: 600_000 }, async (t) => {
  const forms = (await everyForm()).filter(({ found }) => found.form.method === "post");
  const sizes = [300_000, 3_000_000, 10_000_000];
  const statuses = new Map<number, number>();
  const failures: string[] = [];
  let turn = 0;
  for (const tried of forms) {
    const fields = tried.found.form.fields.filter((field) => isWritten(field) && field.type !== "password" && field.name !== "username");
    const field = fields.find(({ type }) => type === "textarea") ?? fields[0];
    if (!field) continue;
    for (const size of SLOW ? sizes : [sizes[0]!, sizes[1 + (turn % 2)]!]) {
      turn++;
      const answer = await submit(tried, turn, {
        ...filled(tried.found, turn),
        [field.name]: `${field.name === "places" ? "https://fit.example/ " : ""}${"نص ".repeat(size / 5)}`,
      });
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      const where = `${kindOf(tried.found.action)}, ${field.name} of ${size} bytes`;
      for (const fault of faults(answer, turn)) failures.push(`${where}: ${fault}`);
      if (answer.status < 400) failures.push(`${where}: taken (${answer.status})`);
      if (size > 2_500_000 && answer.status !== 413) failures.push(`${where}: ${answer.status}`);
    }
  }
  t.diagnostic(`${turn} huge fields: ${[...statuses].map(([status, n]) => `${n} × ${status}`).join(", ")}; ${failures.length} wrong`);
  assert.deepEqual(failures, []);
});

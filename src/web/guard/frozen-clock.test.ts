import assert from "node:assert/strict";
import { test } from "node:test";
import { coalitionJobs } from "../../coalition/index.ts";
import { organisations } from "../../people/index.ts";
import { runDue } from "../../platform/jobs/index.ts";
import { LANGUAGES } from "../../platform/language/index.ts";
import { createApp } from "../app.ts";
import { startSite } from "../testing.ts";
import { browserOver, formsIn, untouched } from "./testing-browser.ts";
import { joinBy, linkOn } from "./testing-joining.ts";
import { askOutside, makePreview, openCall, planRelease, putForward, sign, translate, writeDraft } from "./testing-statement.ts";

const NOW = new Date("2026-11-24T09:00:00Z");
const UNKNOWN = "s-zzzzzz";
const WORDS = ["zanzibarian", "Outside quartz", "بيان", "قرنفليون", "the"];

test("with the clock frozen, every public answer is the same with and without the draft", { timeout: 300_000 }, async (t) => {
  await using site = await startSite({ runner: false });
  site.setClock(NOW);
  const lasting = createApp(site.services);
  const send = (path: string, init?: RequestInit) => lasting.app.request(path, init);
  const counts = { answers: 0, stages: 0, bytes: 0 };
  try {
    const nadia = browserOver(send);
    await joinBy(nadia, await site.setUpLink("en"), "Nadia");
    const member = (await organisations(site.services.sql, site.services.instance)).find(({ kind }) => kind === "member")!;
    await nadia.get("/en/desk/people/invite-first");
    await nadia.post("/en/desk/people/invite-first", { organisation: member.id, note: "first", roles: ["lead"] });
    const lead = browserOver(send);
    await joinBy(lead, linkOn(nadia.page.text, "invitation"), "Lead");

    const addresses = await everyAddress(site, lasting.world.app.routes);
    assert.ok(addresses.length > 150, `only ${addresses.length} addresses`);
    /** All of every answer: status, headers, bytes. The draft's own address reads like one that never was. */
    const look = async (id: string): Promise<Map<string, string>> => {
      // one that remembers what it answered before, and one that has never answered anything
      const fresh = createApp(site.services);
      const seen = new Map<string, string>();
      try {
        for (const [how, app] of [
          ["lasting", lasting.app],
          ["fresh", fresh.app],
        ] as const)
          for (const address of addresses)
            for (const method of ["GET", "HEAD"]) {
              const answer = await app.request(address.replaceAll(UNKNOWN, id), { method, headers: { "accept-encoding": "identity" } });
              const text = await answer.text();
              counts.answers++;
              counts.bytes += text.length;
              const whole = `${answer.status}\n${[...answer.headers].join("\n")}\n${text}`;
              seen.set(`${how} ${method} ${address}`, whole.replaceAll(id, UNKNOWN));
            }
      } finally {
        await fresh.world.stop();
      }
      counts.stages++;
      return seen;
    };
    const before = await look(UNKNOWN);
    assert.deepEqual(differing(before, await look(UNKNOWN)), [], "asked twice, the same");

    let id = UNKNOWN;
    const same = async (stage: string) => {
      for (const one of new Set([UNKNOWN, id]))
        assert.deepEqual(differing(before, await look(one)), [], `${stage} (asked for ${one === id ? "the draft" : "nothing"})`);
    };
    id = await writeDraft(nadia, {
      title: "Zanzibarian carnations",
      summary: "Zanzibarian.",
      source: "Zanzibarian passage.\n\nAnother one.",
    });
    await translate(nadia, id, "ar", (field) => `قرنفليون ${field}`);
    await translate(nadia, id, "fr", (field) => `Zanzibarien ${field}`);
    await nadia.get(`/en/desk/statements/${id}/asks`);
    await nadia.post(`/en/desk/statements/${id}/asks`, {
      base: "0",
      "addressee-1-en": "Ministry of Zanzibarian",
      "ask-1-en": "Stop",
      "addressee-1-fr": "Z",
      "addressee-1-ar": "ق",
      "ask-1-ar": "ق",
      "ask-1-fr": "Z",
    });
    await same("drafted, with asks and translations");
    await putForward(nadia, id, [...LANGUAGES]);
    await openCall(nadia, id, [member.id]);
    const link = await askOutside(nadia, id, { nameEn: "Outside quartz", website: "https://quartz.example", sentTo: "a@quartz.example" });
    await same("put forward, and organisations asked");
    await sign(lead, `/en/desk/sign/${id}`, {});
    await sign(browserOver(send), link, { actedName: "Somebody", actedRole: "director" });
    const preview = await makePreview(nadia, id, "press");
    assert.equal((await browserOver(send).get(preview)).status, 200);
    await same("signed, and shown to the press");
    // what belongs to a released text, pressed too early
    const desk = `/en/desk/statements/${id}/release`;
    await nadia.get(desk);
    await nadia.post(`${desk}/places`, { places: "https://elsewhere.example/zanzibarian Elsewhere" });
    await nadia.post(`${desk}/correction`, { correctionAr: "قرنفليون", correctionFr: "Zanzibarien", correctionEn: "Zanzibarian" });
    await nadia.post(`${desk}/signatories`);
    await nadia.post(`${desk}/withdrawal`, { understood: "yes" });
    await same("corrected, placed, republished and withdrawn before it is out");
    await planRelease(nadia, id, "2026-11-30T12:00", [...LANGUAGES]);
    await runDue(site.services.sql, coalitionJobs(site.services.instance), site.services.now, (kind, error) =>
      assert.fail(`${kind}: ${String(error)}`),
    );
    await same("planned");
    await nadia.get(desk);
    const stop = formsIn(nadia.page.text, desk).find(({ action }) => action.endsWith("/stop"))!;
    await nadia.post(stop.action, untouched(stop));
    await same("stopped");
    await planRelease(nadia, id, "2026-11-30T12:00", [...LANGUAGES]);
    site.setClock(new Date("2026-11-30T09:59:59.999Z"));
    const runUntil = () =>
      runDue(site.services.sql, coalitionJobs(site.services.instance), site.services.now, (kind, error) =>
        assert.fail(`${kind}: ${String(error)}`),
      );
    await runUntil();
    site.setClock(NOW);
    await same("a millisecond before its minute");
    // the control: once it is out, the same look does see it
    site.setClock(new Date("2026-11-30T10:00:00Z"));
    await runUntil();
    site.setClock(NOW);
    await new Promise((done) => setTimeout(done, 1_500)); // LISTEN, or the next look
    const out = differing(before, await look(id));
    for (const address of [
      `/sitemap.xml`,
      ...LANGUAGES.flatMap((l) => [
        `/${l}/feed.atom`,
        `/${l}/statements/${UNKNOWN}`,
        `/${l}/statements`,
        `/${l}/`,
        `/${l}/search?q=zanzibarian`,
      ]),
    ])
      for (const how of ["lasting", "fresh"]) assert.ok(out.includes(`${how} GET ${address}`), `${address} shows what is out (${how})`);
    t.diagnostic(
      `${counts.answers} answers (${Math.round(counts.bytes / 1e6)} MB) of ${addresses.length} addresses in ${counts.stages} looks: all the same until the release, then ${out.length} differ`,
    );
  } finally {
    await lasting.world.stop();
  }
});

/** The ETag of the draft's own address hashes a page with its id in it; those of all others are compared. */
function differing(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] {
  const bare = (key: string, text: string | undefined) => (key.includes(UNKNOWN) ? text?.replace(/^etag,.*$/gm, "") : text);
  return [...before.keys()].filter((key) => bare(key, before.get(key)) !== bare(key, now.get(key)));
}

/** Every public route, in every language, with everything that is published and something that is not. */
async function everyAddress(
  site: Awaited<ReturnType<typeof startSite>>,
  routes: readonly { method: string; path: string }[],
): Promise<string[]> {
  const { reader } = site.services;
  const statements = (await reader<{ id: string }[]>`select distinct public_id as id from published.statement_text`).map(({ id }) => id);
  const slugs = (await reader<{ slug: string }[]>`select slug from published.organisation`).map(({ slug }) => slug);
  const addresses = new Set<string>(["/healthz", "/nowhere"]);
  for (const { path } of routes) {
    for (const language of LANGUAGES) {
      const base = path.replace(/:language\{[^}]*\}/, language);
      const fill = (name: string, values: readonly string[]) =>
        base.includes(`:${name}`) ? values.map((value) => base.replace(`:${name}`, value)) : [base];
      for (const address of base.includes(":slug") ? fill("slug", [...slugs, "nobody"]) : fill("id", [...statements, UNKNOWN]))
        for (const n of address.includes(":n") ? ["1", "2"] : [""]) addresses.add(address.replace(":n", n));
    }
  }
  for (const language of LANGUAGES) {
    for (const word of WORDS) addresses.add(`/${language}/search?q=${encodeURIComponent(word).replaceAll("%20", "+")}`);
    for (const query of ["year=2026", "by=smex", "to=Ministry+of+Zanzibarian", "page=2"]) addresses.add(`/${language}/statements?${query}`);
    for (const path of [
      "sign-in",

      "desk",
      `desk/statements/${UNKNOWN}`,
      `desk/sign/${UNKNOWN}`,
      "preview/AAAAAAAAAAAAAAAAAAAAAAAAAAA",
      "sign/AAAAAAAAAAAAAAAAAAAAAAAAAAA",
    ])
      addresses.add(`/${language}/${path}`);
  }
  return [...addresses];
}

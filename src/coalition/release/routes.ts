import { type Context, Hono } from "hono";
import { type Actor, allows, signedIn } from "../../people/index.ts";
import { type Env, type Form, fieldOf, fieldsOf, Refusal, readForm } from "../../platform/http/index.ts";
import { isLanguage, LANGUAGES, type Language, parseLocalTime, zonesList } from "../../platform/language/index.ts";
import type { Problem } from "../../platform/page/index.ts";
import { checkText } from "../../platform/text/index.ts";
import { correct, isWithdrawn, newestVersion, publishPlaces, readCoalition } from "../../public/index.ts";
import {
  effectiveVersion,
  findStatement,
  lastSubstantive,
  type OpenStatement,
  openStatement,
  tookEffect,
  versionsOf,
} from "../drafts/index.ts";
import { coalitionSettings } from "../settings/index.ts";
import { publishWhoSigned, standingsOf } from "../signing/index.ts";
import { deskView, linkView } from "../view.ts";
import { messages } from "./messages.ts";
import { whatToRelease, whyNotAt } from "./model.ts";
import { NowPage, PreviewLinkPage, ReleasePage } from "./pages.tsx";
import { parsePlaces } from "./places.ts";
import { PreviewPage } from "./preview-page.tsx";
import {
  byPreview,
  findRelease,
  languagesTaken,
  makePreview,
  planRelease,
  previewsOf,
  releasedTexts,
  releasesOf,
  revokePreview,
  stopRelease,
  withdrawStatement,
} from "./store.ts";

type C = Context<Env<Actor>>;
type ReleaseAct = "release.plan" | "release.stop" | "release.preview" | "release.correct" | "statement.withdraw";
const ACTS: readonly ReleaseAct[] = ["release.plan", "release.stop", "release.preview", "release.correct", "statement.withdraw"];

/** The statement, for whoever drafts it and may do this. Absent, foreign and shared only to read: one answer. */
async function forRelease(c: C, ...acts: readonly ReleaseAct[]): Promise<OpenStatement> {
  const { actor } = c.var;
  const may = acts.some((act) => allows(actor.roles, act));
  const statement = may ? await openStatement(c.var.services.sql, c.var.actor, c.req.param("id") ?? "") : null;
  if (statement?.as !== "editor") throw new Refusal(404, messages.noStatement);
  return statement;
}

function back(c: C, statement: OpenStatement) {
  return c.redirect(`/${c.var.language}/desk/statements/${statement.publicId}/release`, 303);
}

async function props(c: C, statement: OpenStatement) {
  const { sql, instance, settings } = c.var.services;
  const [version, versions, releases, previews, released, standings, { zone }] = await Promise.all([
    effectiveVersion(sql, instance, statement.id),
    versionsOf(sql, statement.id),
    releasesOf(sql, statement.id),
    previewsOf(sql, instance, statement.id),
    releasedTexts(sql, statement.id),
    standingsOf(sql, instance, statement.id),
    coalitionSettings(sql, instance, settings.zone),
  ]);
  const taken = version ? await languagesTaken(sql, version.id) : new Set<Language>();
  const gone = await isWithdrawn(sql, statement.publicId);
  const free = version && !gone ? LANGUAGES.filter((language) => version.text.languages[language] && !taken.has(language)) : [];
  // put forward as a correction, and not confirmed yet: a release would go out without it
  const waiting = versions.findLast((one) => !one.setAside && !tookEffect(one))?.n ?? null;
  return { c: deskView(c), statement, version, waiting, releases, previews, released, standings, free, zone };
}

/** @throws Refusal 409 notPublic: there is nothing beside which it could stand */
async function mustBePublic(c: C, statement: OpenStatement): Promise<void> {
  if ((await newestVersion(c.var.services.sql, statement.publicId)) === null) throw new Refusal(409, messages.notPublic);
}

async function again(c: C, statement: OpenStatement, typed: Form, problems: readonly Problem[]) {
  return c.html(ReleasePage({ ...(await props(c, statement)), typed, problems }), 422);
}

/** Languages chosen that can be released. */
function chosen(form: Form, free: readonly Language[]): Language[] {
  return fieldsOf(form, "languages")
    .filter(isLanguage)
    .filter((language) => free.includes(language));
}

export const releaseRoutes = new Hono<Env<Actor>>()
  .use("/desk/statements/:id/release", signedIn())
  .use("/desk/statements/:id/release/*", signedIn())
  .get("/desk/statements/:id/release", async (c) => {
    const statement = await forRelease(c, ...ACTS);
    return c.html(ReleasePage(await props(c, statement)));
  })
  .post("/desk/statements/:id/release", async (c) => {
    const statement = await forRelease(c, "release.plan");
    const { version, free } = await props(c, statement);
    if (!version) throw new Refusal(409, messages.notPutForward);
    const form = await readForm(c);
    const zone = fieldOf(form, "zone");
    const languages = chosen(form, free);
    const problems: Problem[] = [];
    const known = zonesList().includes(zone);
    const at = known ? parseLocalTime(fieldOf(form, "at"), zone) : null;
    const wrong = known ? whyNotAt(at, c.var.now) : null;
    if (!known) problems.push({ field: "zone", says: messages.zoneUnknown });
    if (wrong) problems.push({ field: "at", says: wrong });
    if (languages.length === 0) problems.push({ field: "languages", says: messages.languagesMissing });
    if (problems.length > 0 || !(at instanceof Date)) return await again(c, statement, form, problems);
    const { person } = c.var.actor;
    await c.var.services.sql.begin((tx) =>
      planRelease(tx, { statement: statement.id, version: version.id, languages, at, zone, by: person, now: c.var.now }),
    );
    return back(c, statement);
  })
  .get("/desk/statements/:id/release/now", async (c) => {
    const statement = await forRelease(c, "release.plan");
    return c.html(NowPage(await props(c, statement)));
  })
  .post("/desk/statements/:id/release/now", async (c) => {
    const statement = await forRelease(c, "release.plan");
    const given = await props(c, statement);
    const { version, free } = given;
    if (!version) throw new Refusal(409, messages.notPutForward);
    const form = await readForm(c);
    const languages = chosen(form, free);
    const problems: Problem[] = [];
    if (languages.length === 0) problems.push({ field: "languages", says: messages.languagesMissing });
    if (fieldOf(form, "read") !== "yes") problems.push({ field: "read", says: messages.nowConfirmMissing });
    if (problems.length > 0) return c.html(NowPage({ ...given, problems, typed: form }), 422);
    await c.var.services.sql.begin((tx) =>
      planRelease(tx, {
        statement: statement.id,
        version: version.id,
        languages,
        at: c.var.now,
        zone: given.zone,
        by: c.var.actor.person,
        now: c.var.now,
      }),
    );
    return back(c, statement);
  })
  .post("/desk/statements/:id/release/:release/stop", async (c) => {
    const statement = await forRelease(c, "release.stop");
    const { sql } = c.var.services;
    const id = c.req.param("release");
    const release = isUuid(id) ? await findRelease(sql, id) : null;
    if (release?.statement !== statement.id) throw new Refusal(404, messages.noStatement);
    if (release.end) throw new Refusal(409, messages.tooLate);
    await sql.begin((tx) => stopRelease(tx, release.id, c.var.actor.person, c.var.now));
    return back(c, statement);
  })
  .post("/desk/statements/:id/release/previews", async (c) => {
    const statement = await forRelease(c, "release.preview");
    const form = await readForm(c);
    const label = fieldOf(form, "label").trim();
    const days = Number(fieldOf(form, "days"));
    const problems: Problem[] = [];
    const wrong = label ? checkText(label, { maxCharacters: 200, oneLine: true }) : messages.previewForMissing;
    if (wrong) problems.push({ field: "label", says: wrong });
    if (!Number.isInteger(days) || days < 1 || days > 60) problems.push({ field: "days", says: messages.daysWrong });
    if (problems.length > 0) return await again(c, statement, form, problems);
    const { sql, instance, settings } = c.var.services;
    const version = await effectiveVersion(sql, instance, statement.id);
    if (!version) throw new Refusal(409, messages.notPutForward);
    const until = new Date(c.var.now.getTime() + days * 86_400_000);
    const secret = await sql.begin((tx) =>
      makePreview(tx, instance, { statement: statement.id, version: version.id, label, until, by: c.var.actor.person, now: c.var.now }),
    );
    return c.html(
      PreviewLinkPage({ c: deskView(c), statement, label, until, link: `${settings.publicAddress}/${c.var.language}/preview/${secret}` }),
    );
  })
  .post("/desk/statements/:id/release/previews/:link/revoke", async (c) => {
    const statement = await forRelease(c, "release.preview");
    const id = c.req.param("link");
    const revoked = isUuid(id) && (await c.var.services.sql.begin((tx) => revokePreview(tx, statement.id, id, c.var.now)));
    if (!revoked) throw new Refusal(404, messages.noPreview);
    return back(c, statement);
  })
  .post("/desk/statements/:id/release/correction", async (c) => {
    const statement = await forRelease(c, "release.correct");
    const form = await readForm(c);
    const text = { ar: words(form, "correctionAr"), fr: words(form, "correctionFr"), en: words(form, "correctionEn") };
    if (!text.ar || !text.fr || !text.en)
      return await again(c, statement, form, [{ field: "correctionAr", says: messages.correctionMissing }]);
    const problems = CORRECTION.flatMap(([field, language]): Problem[] => {
      const says = checkText(text[language], 5_000);
      return says ? [{ field, says }] : [];
    });
    if (problems.length > 0) return await again(c, statement, form, problems);
    await mustBePublic(c, statement);
    await c.var.services.sql.begin((tx) => correct(tx, { publicId: statement.publicId, text }, c.var.now));
    return back(c, statement);
  })
  .post("/desk/statements/:id/release/places", async (c) => {
    const statement = await forRelease(c, "release.correct");
    const form = await readForm(c);
    const typed = fieldOf(form, "places");
    const hidden = checkText(typed, 60_000);
    if (hidden) return await again(c, statement, form, [{ field: "places", says: hidden }]);
    const places = parsePlaces(typed);
    if (!places) return await again(c, statement, form, [{ field: "places", says: messages.placeWrong }]);
    await mustBePublic(c, statement);
    await c.var.services.sql.begin((tx) => publishPlaces(tx, statement.publicId, places));
    return back(c, statement);
  })
  .post("/desk/statements/:id/release/signatories", async (c) => {
    const statement = await forRelease(c, "release.correct");
    if ((await releasedTexts(c.var.services.sql, statement.id)).length > 0)
      await c.var.services.sql.begin((tx) => publishWhoSigned(tx, c.var.services.instance, statement.id, c.var.now));
    return back(c, statement);
  })
  .post("/desk/statements/:id/release/withdrawal", async (c) => {
    const statement = await forRelease(c, "statement.withdraw");
    const form = await readForm(c);
    if (fieldOf(form, "understood") !== "yes")
      return await again(c, statement, form, [{ field: "understood", says: messages.withdrawConfirmMissing }]);
    await c.var.services.sql.begin((tx) => withdrawStatement(tx, statement, c.var.actor.person, c.var.now));
    return back(c, statement);
  });

/**
 * What the press reads before the hour: no account, no cookie, never stored by the browser. The link opens the text it was
 * made for, with its corrections, until that is public; never a later text that says something else.
 */
export const previewRoutes = new Hono<Env<Actor>>().get("/preview/:secret", async (c) => {
  const { sql, instance, reader } = c.var.services;
  const made = await byPreview(sql, instance, c.req.param("secret"), c.var.now);
  const [standing, substantive, releases, released, statement] = made
    ? await Promise.all([
        effectiveVersion(sql, instance, made.statement),
        lastSubstantive(sql, made.statement),
        releasesOf(sql, made.statement),
        releasedTexts(sql, made.statement),
        findStatement(sql, made.statement),
      ])
    : [null, null, [], [], null];
  const version = made && standing && whatToRelease({ id: made.version, n: made.n }, standing, substantive?.n ?? 1);
  if (made && statement && released.some((text) => text.n >= made.n))
    return c.redirect(`/${c.var.language}/statements/${statement.publicId}`, 302);
  if (!version) throw new Refusal(404, messages.noPreview);
  const next = releases.filter((release) => !release.end).toSorted((a, b) => a.at.getTime() - b.at.getTime())[0] ?? null;
  return c.html(PreviewPage({ c: linkView(c), version, release: next, coalition: await readCoalition(reader) }));
});

const CORRECTION = [
  ["correctionAr", "ar"],
  ["correctionFr", "fr"],
  ["correctionEn", "en"],
] as const;

function words(form: Form, name: string): string {
  return fieldOf(form, name).trim();
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}

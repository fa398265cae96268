import { randomUUID } from "node:crypto";
import { type Context, Hono } from "hono";
import * as v from "valibot";
import { type Actor, allows, deskFrame, enterOrganisationRow, type OrganisationId, personNames, signedIn } from "../../people/index.ts";
import { type Env, fieldOf, Refusal, readForm } from "../../platform/http/index.ts";
import type { Problem } from "../../platform/page/index.ts";
import { isSlug } from "../../public/index.ts";
import { EditPage, NewPage } from "./edit-pages.tsx";
import { DONE, type Done, EntryPage, hrefOf, PublishPage, WithdrawPage } from "./entry-pages.tsx";
import { readEdit, readFact, tidy, whyUnfit } from "./form.ts";
import { HistoryPage } from "./history-page.tsx";
import { ListPage, WaitingPage } from "./list-pages.tsx";
import { confirmStillRight, dayOf, listedProfile, listPublicly, unlist } from "./listing.ts";
import { messages } from "./messages.ts";
import { changesAnything, changesBetween, confirmed, type Edit, type Entry, type EntryAct, edited, may, merged } from "./model.ts";
import { type EntryKind, FACT_FIELDS, type FactKey, type Profile, shownNames } from "./profile.ts";
import { helpSnapshot } from "./snapshot.ts";
import { enterOrganisation, eventsOf, findEntry, isSlugTaken, listEntries, readRevision, revisionsOf, saveProfile } from "./store.ts";

type C = Context<Env<Actor>>;

const Id = v.pipe(v.string(), v.uuid());
const ACTS: readonly EntryAct[] = ["see", "edit", "confirm", "list", "unlist"];

const BASE = "/desk/organisations";

const frame = (c: C, path = "") => deskFrame(c, `${BASE}${path}`);

/** The entry of this address, if this person may do this with it. Malformed, absent and not allowed: one answer. */
async function entryFor(c: C, act: EntryAct): Promise<Entry> {
  const { services, actor } = c.var;
  const id = v.safeParse(Id, c.req.param("id"));
  const entry = id.success ? await findEntry(services.sql, services.instance, id.output) : null;
  if (!entry || !may(actor, act, entry)) throw new Refusal(404, messages.notFound);
  return entry;
}

function done(c: C, entry: Pick<Entry, "organisation">, what: Done) {
  return c.redirect(`${hrefOf(c.var.t, entry)}?done=${what}`, 303);
}

/** `/desk/organisations`: the list, what waits, one entry with its history, and what readers see; for whoever is in `c.var.actor`. */
export const organisationPages = new Hono<Env<Actor>>()
  .basePath(BASE)
  .get("/", async (c) => {
    const { services, actor } = c.var;
    if (!allows(actor.roles, "organisation.see")) throw new Refusal(404, messages.notFound);
    const entries = await listEntries(services.sql, services.instance);
    return c.html(ListPage({ frame: frame(c), entries, mayAdd: mayAdd(actor) }));
  })
  .get("/waiting", async (c) => {
    const { services, actor, proof } = c.var;
    if (!allows(actor.roles, "organisation.see")) throw new Refusal(404, messages.notFound);
    const entries = await listEntries(services.sql, services.instance);
    return c.html(
      WaitingPage({
        frame: frame(c, "/waiting"),
        proof,
        entries,
        mayEdit: (entry) => may(actor, "edit", entry),
        notice: c.req.query("notice") === "meanwhile" ? "meanwhile" : undefined,
      }),
    );
  })
  .get("/new", async (c) => {
    if (!mayAdd(c.var.actor)) throw new Refusal(404, messages.notFound);
    return c.html(NewPage({ frame: frame(c, "/new"), proof: c.var.proof }));
  })
  .post("/new", async (c) => {
    if (!mayAdd(c.var.actor)) throw new Refusal(404, messages.notFound);
    const { services, actor, now, proof } = c.var;
    const { typed, kind, profile, problems } = await readNew(c);
    if (!kind || problems.length > 0) return c.html(NewPage({ frame: frame(c, "/new"), proof, typed, problems }), 422);
    const organisation = randomUUID() as OrganisationId;
    await services.sql.begin(async (tx) => {
      if (kind === "member")
        await enterOrganisationRow(tx, services.instance, { id: organisation, kind, names: shownNames(profile), at: now });
      await enterOrganisation(tx, services.instance, { organisation, kind, profile, by: actor.person, at: now });
    });
    return done(c, { organisation }, "added");
  })
  .get("/:id", async (c) => {
    const entry = await entryFor(c, "see");
    const { actor, proof } = c.var;
    const query = c.req.query("done");
    return c.html(
      EntryPage({
        frame: frame(c, `/${entry.organisation}`),
        proof,
        entry,
        mayDo: new Set(ACTS.filter((act) => may(actor, act, entry))),
        done: DONE.find((one) => one === query) ?? null,
      }),
    );
  })
  .get("/:id/edit", async (c) => {
    const entry = await entryFor(c, "edit");
    const { facts, contacts } = entry.profile;
    return c.html(
      EditPage({
        frame: frame(c, `/${entry.organisation}/edit`),
        proof: c.var.proof,
        entry,
        base: entry.n,
        edit: { facts, contacts, source: "" },
        needsSource: isForeign(c, entry),
      }),
    );
  })
  .post("/:id/edit", async (c) => {
    const entry = await entryFor(c, "edit");
    const { services, actor, now, proof, t } = c.var;
    const form = await readForm(c);
    const { edit, problems: wrong } = readEdit(form, entry.kind);
    const base = await readRevision(services.sql, services.instance, entry.organisation, numberOf(fieldOf(form, "base")));
    if (!base) throw new Refusal(409, messages.meanwhile);
    const problems: Problem[] = [...wrong];
    if (isForeign(c, entry) && !edit.source && changesAnything(base.profile, edit))
      problems.push({ field: "source", says: messages.sourceMissing });
    const page = async (more: Pick<Parameters<typeof EditPage>[0], "edit" | "base"> & Partial<Parameters<typeof EditPage>[0]>) =>
      EditPage({ frame: frame(c, `/${entry.organisation}/edit`), proof, entry, needsSource: isForeign(c, entry), ...more });
    if (problems.length > 0) return c.html(await page({ edit, base: base.n, problems }), 422);
    if (!changesAnything(base.profile, edit)) return done(c, entry, "unchanged");
    const saved = await services.sql.begin((tx) =>
      saveProfile(tx, services.instance, {
        organisation: entry.organisation,
        base: base.n,
        profile: edited(base.profile, edit, dayOf(now)!),
        by: actor.person,
        at: now,
      }),
    );
    if (!saved) throw new Refusal(404, messages.notFound);
    if ("n" in saved) return done(c, entry, "savedNotPublic");
    const { meanwhile } = saved;
    const who = await nameOfAuthor(c, meanwhile.by);
    const together = merged(base.profile, meanwhile.profile, edit);
    const differs = differing(meanwhile.profile, edit);
    return c.html(
      await page({
        edit: together.edit,
        base: meanwhile.n,
        entry: { ...entry, profile: meanwhile.profile, n: meanwhile.n },
        conflict: { who: who ?? t(messages.somebody), n: meanwhile.n, theirs: meanwhile.profile, mine: edit, differs },
      }),
      409,
    );
  })
  .get("/:id/history", async (c) => {
    const entry = await entryFor(c, "see");
    const { services, t } = c.var;
    const [revisions, happened] = await Promise.all([
      revisionsOf(services.sql, services.instance, entry.organisation),
      eventsOf(services.sql, entry.organisation),
    ]);
    const people = new Set([...revisions, ...happened].flatMap(({ by }) => by ?? []));
    const names = await personNames(services.sql, services.instance, [...people]);
    const whoIs = (by: string | null) => (by === null ? t(messages.foundingRecords) : (names.get(by) ?? t(messages.somebody)));
    const versions = revisions.map(({ n, by, at, profile }, i) => ({
      n,
      at,
      who: whoIs(by),
      changes: revisions[i + 1] ? changesBetween(revisions[i + 1]!.profile, profile) : null,
    }));
    const events = happened.map(({ by, ...event }) => ({ ...event, who: whoIs(by) }));
    return c.html(HistoryPage({ frame: frame(c, `/${entry.organisation}/history`), entry, versions, events }));
  })
  .post("/:id/confirm", async (c) => {
    const entry = await entryFor(c, "confirm");
    const { services, actor, now } = c.var;
    const n = numberOf(fieldOf(await readForm(c), "n"));
    const held = await services.sql.begin((tx) =>
      confirmStillRight(tx, services.instance, { organisation: entry.organisation, by: actor.person, at: now, n }),
    );
    if (!held) throw new Refusal(409, messages.meanwhile);
    return done(c, entry, "confirmedDone");
  })
  .post("/:id/confirm-fact", async (c) => {
    const entry = await entryFor(c, "edit");
    const { services, actor, now, proof, t } = c.var;
    const form = await readForm(c);
    const key = FACT_FIELDS.find((field) => field.key === fieldOf(form, "key"))?.key;
    const base = numberOf(fieldOf(form, "base"));
    const back = `/${t.language}/desk/organisations/waiting`;
    if (!key || !entry.profile.waits.includes(key) || base !== entry.n) return c.redirect(`${back}?notice=meanwhile`, 303);
    const how = tidy(fieldOf(form, "how"));
    const field = `how-${entry.organisation}-${key}`;
    const wrong = how ? whyUnfit(how, 500) : { says: messages.howCheckedMissing };
    if (wrong) {
      const entries = await listEntries(services.sql, services.instance);
      return c.html(
        WaitingPage({
          frame: frame(c, "/waiting"),
          proof,
          entries,
          mayEdit: (one) => may(actor, "edit", one),
          problems: [{ field, ...wrong }],
          typed: { field, text: how },
        }),
        422,
      );
    }
    const saved = await services.sql.begin((tx) =>
      saveProfile(tx, services.instance, {
        organisation: entry.organisation,
        base,
        profile: confirmed(entry.profile, key, how, dayOf(now)!),
        by: actor.person,
        at: now,
      }),
    );
    return c.redirect(saved && "n" in saved ? back : `${back}?notice=meanwhile`, 303);
  })
  .get("/:id/publish", async (c) => {
    const entry = await entryFor(c, "list");
    return c.html(await publishPage(c, entry, false));
  })
  .post("/:id/publish", async (c) => {
    const entry = await entryFor(c, "list");
    const { services, actor, now } = c.var;
    const n = numberOf(fieldOf(await readForm(c), "n"));
    if (!showsAnything(entry)) return c.html(await publishPage(c, entry, false), 409);
    const listed = await services.sql.begin((tx) =>
      listPublicly(tx, services.instance, { organisation: entry.organisation, by: actor.person, at: now, n }),
    );
    if (listed) return done(c, entry, "published");
    return c.html(await publishPage(c, await entryFor(c, "list"), true), 409);
  })
  .get("/:id/withdraw", async (c) => {
    const entry = await entryFor(c, "unlist");
    return c.html(WithdrawPage({ frame: frame(c, `/${entry.organisation}/withdraw`), proof: c.var.proof, entry }));
  })
  .post("/:id/withdraw", async (c) => {
    const entry = await entryFor(c, "unlist");
    const { services, actor, now } = c.var;
    await services.sql.begin((tx) => unlist(tx, services.instance, { organisation: entry.organisation, by: actor.person, at: now }));
    return done(c, entry, "withdrawn");
  });

/** The same behind the guard. */
export const organisationsRoutes = new Hono<Env<Actor>>().use(`${BASE}/*`, signedIn()).route("/", organisationPages);

async function publishPage(c: C, entry: Entry, meanwhile: boolean) {
  const { services, proof } = c.var;
  const shown = entry.listed ? await listedProfile(services.sql, services.instance, entry) : null;
  return PublishPage({
    frame: frame(c, `/${entry.organisation}/publish`),
    proof,
    entry,
    changes: shown && changesBetween(shown, entry.profile),
    shows: showsAnything(entry),
    meanwhile,
  });
}

/** An outside organisation is shown for its help only. */
function showsAnything({ kind, profile }: Pick<Entry, "kind" | "profile">): boolean {
  return kind !== "outside" || helpSnapshot(profile, false) !== null;
}

function mayAdd(actor: Actor): boolean {
  return actor.kind === "coalition" && allows(actor.roles, "organisation.add");
}

/** Not the organisation the person acts for. */
function isForeign(c: C, entry: Pick<Entry, "organisation">): boolean {
  return c.var.actor.organisation !== entry.organisation;
}

async function nameOfAuthor(c: C, by: string | null): Promise<string | null> {
  const { services } = c.var;
  return by === null ? null : ((await personNames(services.sql, services.instance, [by])).get(by) ?? null);
}

function differing(theirs: Profile, mine: Edit): (FactKey | "contacts")[] {
  const keys: (FactKey | "contacts")[] = FACT_FIELDS.map(({ key }) => key).filter(
    (key) => (theirs.facts[key] ?? "") !== (mine.facts[key] ?? ""),
  );
  if (JSON.stringify(theirs.contacts) !== JSON.stringify(mine.contacts)) keys.push("contacts");
  return keys;
}

function numberOf(text: string): number {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0;
}

async function readNew(c: C) {
  const { services } = c.var;
  const form = await readForm(c);
  const problems: Problem[] = [];
  const facts: Record<string, string> = {};
  for (const field of FACT_FIELDS.filter(({ stem, key }) => stem === "name" || key === "website")) {
    const { value, problem } = readFact(field, fieldOf(form, field.key));
    if (value) facts[field.key] = value;
    if (problem) problems.push({ field: field.key, ...problem });
  }
  if (!facts["name-ar"] && !facts["name-fr"] && !facts["name-en"]) problems.push({ field: "name-ar", says: messages.nameMissing });
  const posted = fieldOf(form, "kind");
  const kind: EntryKind | null = posted === "member" || posted === "outside" ? posted : null;
  if (!kind) problems.push({ field: "kind", says: messages.kindMissing });
  const slug = tidy(fieldOf(form, "slug")).toLowerCase();
  if (!isSlug(slug)) problems.push({ field: "slug", says: messages.slugWrong });
  else if (await isSlugTaken(services.sql, services.instance, slug)) problems.push({ field: "slug", says: messages.slugTaken });
  const coLead = kind === "member" && fieldOf(form, "co-lead") === "yes";
  const profile: Profile = { slug, coLead, facts, waits: [], sources: [], contacts: [] };
  return { typed: { kind: posted, slug, coLead, facts }, kind, profile, problems };
}

import { type Context, Hono } from "hono";
import * as v from "valibot";
import { type Env, type Form, fieldOf, fieldsOf, Refusal, readForm } from "../../platform/http/index.ts";
import type { Problem } from "../../platform/page/index.ts";
import { auditOf, record, recordForPerson } from "../audit.ts";
import { deskFrame } from "../desk.tsx";
import { type InvitationKind, invite, openFirstInvitations, openInvitations, withdrawInvitation } from "../joining/invitations.ts";
import { LastHolder, rotationDue } from "../keyring/index.ts";
import { messages as shared } from "../messages.ts";
import type { Actor, OrganisationId, PersonId } from "../model.ts";
import { organisations } from "../organisations.ts";
import { personNames } from "../persons.ts";
import { type Act, allows, isRole, type Role, rolesFor } from "../roles.ts";
import { signedIn } from "../session/guard.ts";
import { type Colleague, colleagueOf, colleaguesOf, numbersOf } from "./colleagues.ts";
import { freeze, mayUnfreeze, unfreeze } from "./freezing.ts";
import { accept, handOver, rotate } from "./hand-over.ts";
import { InvitePage, LinkPage } from "./invite-pages.tsx";
import { messages } from "./messages.ts";
import { PeoplePage, PersonPage, RemovePage } from "./pages.tsx";
import { AuditPage, RolesPage } from "./reference-pages.tsx";
import { changeRoles, remove } from "./removal.ts";
import { isCoordinator, mustBeTheirOnly } from "./restarting.ts";

type C = Context<Env<Actor>>;

/** @throws Refusal 403 */
export function mustAllow(c: C, act: Act): void {
  if (!allows(c.var.actor.roles, act)) throw new Refusal(403, shared.notAllowed);
}

/** A colleague of the acting organisation. @throws Refusal 404 for nobody and for somebody of another organisation alike */
async function colleague(c: C): Promise<Colleague> {
  const { actor, services } = c.var;
  const found = await colleagueOf(services, actor.organisation, c.req.param("person") ?? "", actor.keyring);
  if (!found) throw new Refusal(404, shared.notFound);
  return found;
}

const frame = (c: C, path = "") => deskFrame(c, `/desk/people${path}`);
const to = (c: C, path = "") => c.redirect(`/${c.var.language}/desk/people${path}`, 303);

/** Mounted at `/{l}/desk/people`. */
export const colleagueRoutes = new Hono<Env<Actor>>()
  .use(signedIn())
  .get("/", async (c) => {
    const { services, actor, proof, now } = c.var;
    const [colleagues, invitations, due] = await Promise.all([
      colleaguesOf(services, actor.organisation, actor.keyring),
      allows(actor.roles, "people.invite") ? openInvitations(services.sql, services.instance, actor.organisation, now) : [],
      rotationDue(services.sql, actor.organisation),
    ]);
    return c.html(PeoplePage({ frame: frame(c), proof, actor, colleagues, invitations, rotationDue: due }));
  })
  .get("/invite", (c) => {
    mustAllow(c, "people.invite");
    return c.html(InvitePage({ frame: frame(c, "/invite"), proof: c.var.proof, kind: c.var.actor.kind, typed: { note: "", roles: [] } }));
  })
  .post("/invite", async (c) => {
    mustAllow(c, "people.invite");
    const { actor, proof } = c.var;
    const form = await readForm(c);
    const { problems, note, roles } = readInvitation(form, rolesFor(actor.kind));
    const typed = { note: fieldOf(form, "note"), roles: fieldsOf(form, "roles") };
    if (problems.length > 0) return c.html(InvitePage({ frame: frame(c, "/invite"), proof, kind: actor.kind, typed, problems }), 422);
    return await makeLink(c, { kind: "colleague", organisation: actor.organisation, roles, note });
  })
  .get("/invite-first", async (c) => {
    mustAllow(c, "people.inviteFirst");
    const typed = { note: "", roles: ["lead", "signatory"], organisation: c.req.query("organisation") ?? "" };
    return c.html(
      InvitePage({ frame: frame(c, "/invite-first"), proof: c.var.proof, kind: "member", candidates: await notJoined(c), typed }),
    );
  })
  .post("/invite-first", async (c) => {
    mustAllow(c, "people.inviteFirst");
    const form = await readForm(c);
    const candidates = await notJoined(c);
    const { problems, note, roles } = readInvitation(form, rolesFor("member"));
    const typed = { note: fieldOf(form, "note"), roles: fieldsOf(form, "roles"), organisation: fieldOf(form, "organisation") };
    const chosen = candidates.find((one) => one.id === typed.organisation);
    if (!chosen) problems.unshift({ field: "organisation", says: messages.organisationMissing });
    if (!chosen || problems.length > 0)
      return c.html(InvitePage({ frame: frame(c, "/invite-first"), proof: c.var.proof, kind: "member", candidates, typed, problems }), 422);
    return await makeLink(c, { kind: "first", organisation: chosen.id, roles, note });
  })
  .post("/invitations/:id/withdraw", async (c) => {
    mustAllow(c, "people.invite");
    const { services, actor, now } = c.var;
    const id = v.safeParse(v.pipe(v.string(), v.uuid()), c.req.param("id"));
    const done = id.success && (await withdrawInvitation(services.sql, id.output, actor.organisation, now));
    if (!done) throw new Refusal(404, shared.notFound);
    await record(services.sql, services.instance, {
      at: now,
      event: "invitation-withdrawn",
      organisation: actor.organisation,
      by: actor.person,
    });
    return to(c);
  })
  .post("/rotate", async (c) => {
    mustAllow(c, "people.rotate");
    await rotate(c.var.services, c.var.actor, c.var.now);
    return to(c);
  })
  .get("/:person", async (c) => await personPage(c, await colleague(c)))
  .post("/:person/hand-over", async (c) => {
    const to_ = await colleague(c);
    mustAllow(c, "people.handOver");
    await handOver(c.var.services, c.var.actor, to_.id, fieldOf(await readForm(c), "numbers"), c.var.now);
    return to(c, `/${to_.id}`);
  })
  .post("/:person/compare", async (c) => {
    const found = await colleague(c);
    mustAllow(c, "people.handOver");
    await accept(c.var.services, c.var.actor, found.id, fieldOf(await readForm(c), "numbers"));
    return to(c, `/${found.id}`);
  })
  .post("/:person/roles", async (c) => {
    const found = await colleague(c);
    mustAllow(c, "people.roles");
    const typed = fieldsOf(await readForm(c), "roles");
    const { roles, problems } = readRoles(typed, rolesFor(c.var.actor.kind));
    if (problems.length > 0) return await personPage(c, found, { problems, typedRoles: typed });
    try {
      await changeRoles(c.var.services, c.var.actor, found.id, roles, c.var.now);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return await personPage(c, found, { problems: [{ field: "roles", says: error.says }], typedRoles: typed, status: 409 });
    }
    return to(c, `/${found.id}`);
  })
  .post("/:person/freeze", async (c) => {
    const found = await colleague(c);
    mustAllow(c, "people.freeze");
    await freeze(c.var.services, found.id, c.var.actor.person, c.var.now);
    return to(c, `/${found.id}`);
  })
  .post("/:person/unfreeze", async (c) => {
    const found = await colleague(c);
    mustAllow(c, "people.unfreeze");
    const { actor } = c.var;
    if (found.frozenAt && !(await mayUnfreeze(c.var.services.sql, actor, found.frozenBy))) throw new Refusal(403, messages.frozenElsewhere);
    await unfreeze(c.var.services, found.id, { by: actor.person, organisation: actor.organisation }, c.var.now);
    return to(c, `/${found.id}`);
  })
  .post("/:person/restart", async (c) => {
    const found = await colleague(c);
    mustAllow(c, "people.restart");
    if (found.id === c.var.actor.person) throw new Refusal(403, shared.notAllowed);
    if (!isCoordinator(c.var.actor)) await mustBeTheirOnly(c.var.services.sql, found.id, c.var.actor.organisation);
    return await makeLink(c, { kind: "restart", organisation: c.var.actor.organisation, roles: [], note: found.name, person: found.id });
  })
  .get("/:person/remove", async (c) => {
    const found = await colleague(c);
    mustAllow(c, "people.remove");
    return c.html(RemovePage({ frame: frame(c, `/${found.id}/remove`), proof: c.var.proof, actor: c.var.actor, colleague: found }));
  })
  .post("/:person/remove", async (c) => {
    const found = await colleague(c);
    mustAllow(c, "people.remove");
    const { services, actor, proof, now } = c.var;
    const page = { frame: frame(c, `/${found.id}/remove`), proof, actor, colleague: found };
    try {
      await remove(services, actor, found.id, now);
    } catch (error) {
      if (error instanceof LastHolder) {
        const held = {
          organisation: error.held.some((one) => one.kind === "organisation"),
          safes: error.held.filter((one) => one.kind === "safe").length,
        };
        return c.html(RemovePage({ ...page, held }), 409);
      }
      if (!(error instanceof Refusal)) throw error;
      return c.html(RemovePage({ ...page, problems: [{ field: "remove", says: error.says }] }), 409);
    }
    return to(c);
  });

/** Mounted at `/{l}/desk`. */
export const referenceRoutes = new Hono<Env<Actor>>()
  .get("/roles", signedIn(), (c) => c.html(RolesPage({ frame: deskFrame(c, "/desk/roles"), actor: c.var.actor })))
  .get("/audit", signedIn(), async (c) => {
    mustAllow(c, "people.audit");
    const { services, actor } = c.var;
    const entries = await auditOf(services.sql, services.instance, actor.organisation);
    const ids = [...new Set(entries.flatMap(({ by, about }) => [by, about]).filter((id) => id !== null))];
    const names = await personNames(services.sql, services.instance, ids);
    return c.html(AuditPage({ frame: deskFrame(c, "/desk/audit"), actor, entries, names }));
  });

/** Makes an invitation and shows its link, this once. */
export async function makeLink(
  c: C,
  o: { kind: InvitationKind; organisation: OrganisationId; roles: readonly Role[]; note: string; person?: PersonId },
) {
  const { services, actor, now, language } = c.var;
  const { sql, instance, settings } = services;
  const open = o.kind === "first" ? await openFirstInvitations(sql, instance, now) : [];
  const made = await sql.begin(async (tx) => {
    const link = await invite(tx, instance, { ...o, by: actor.person, now });
    const told = { at: now, organisation: o.organisation, by: actor.person };
    if (o.person) await recordForPerson(tx, instance, { ...told, event: "restart-invited", about: o.person, details: { note: o.note } });
    else
      await record(tx, instance, {
        ...told,
        event: "invited",
        // what is remembered of a first invitation is read by the leads of whom it invites, the note is the coordinators' own
        details: { roles: o.roles.join(" "), ...(o.kind === "first" ? {} : { note: o.note }) },
      });
    return link;
  });
  const link = `${settings.publicAddress}/${language}/invitation/${made.secret}`;
  const earlier = open.filter(({ organisation }) => organisation === o.organisation);
  return c.html(LinkPage({ frame: frame(c), link, note: o.note, expiresAt: made.expiresAt, earlier }));
}

async function personPage(
  c: C,
  found: Colleague,
  again: { problems?: readonly Problem[]; typedRoles?: readonly string[]; status?: 409 } = {},
) {
  const { services, actor, proof } = c.var;
  const { status = again.problems ? 422 : 200, ...rest } = again;
  const numbers = await numbersOf(services, found.id);
  const frozenBy = await nameOf(c, found.frozenBy);
  const may = await mayUnfreeze(services.sql, actor, found.frozenBy);
  return c.html(
    PersonPage({ frame: frame(c, `/${found.id}`), proof, actor, colleague: found, numbers, frozenBy, mayUnfreeze: may, ...rest }),
    status,
  );
}

export async function nameOf(c: C, id: PersonId | null): Promise<string> {
  const { sql, instance } = c.var.services;
  return (id ? (await personNames(sql, instance, [id])).get(id) : null) ?? "—";
}

async function notJoined(c: C) {
  const all = await organisations(c.var.services.sql, c.var.services.instance);
  return all.filter((one) => one.kind === "member" && !one.joined);
}

const Note = v.pipe(
  v.string(),
  v.transform((text) => text.replace(/\s+/gu, " ").trim()),
  v.minLength(1, "noteMissing"),
  v.maxLength(100, "noteLong"),
  v.check((text) => !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text), "hiddenCharacters"),
);

function readInvitation(form: Form, possible: readonly Role[]): { problems: Problem[]; note: string; roles: readonly Role[] } {
  const note = v.safeParse(Note, fieldOf(form, "note"));
  const { roles, problems } = readRoles(fieldsOf(form, "roles"), possible);
  const says = note.success
    ? null
    : ({ ...messages, ...shared }[note.issues[0].message as "noteMissing" | "noteLong" | "hiddenCharacters"] ?? null);
  return { note: note.success ? note.output : "", roles, problems: [...(says ? [{ field: "note", says }] : []), ...problems] };
}

function readRoles(typed: readonly string[], possible: readonly Role[]): { roles: readonly Role[]; problems: Problem[] } {
  const roles = typed.filter(isRole);
  if (roles.length === 0) return { roles, problems: [{ field: "roles", says: messages.rolesMissing }] };
  if (!roles.every((role) => possible.includes(role))) return { roles, problems: [{ field: "roles", says: messages.rolesWrong }] };
  return { roles: possible.filter((role) => roles.includes(role)), problems: [] };
}

import { type Context, Hono } from "hono";
import * as v from "valibot";
import { type Env, Refusal } from "../../platform/http/index.ts";
import type { Problem } from "../../platform/page/index.ts";
import { record } from "../audit.ts";
import { deskFrame } from "../desk.tsx";
import { openFirstInvitations, withdrawFirstInvitation } from "../joining/invitations.ts";
import { LastHolder } from "../keyring/index.ts";
import { messages as shared } from "../messages.ts";
import { type Actor, type Organisation, OrganisationId } from "../model.ts";
import { organisationBy, organisations } from "../organisations.ts";
import { allows } from "../roles.ts";
import { signedIn } from "../session/guard.ts";
import { type Colleague, colleagueOf, colleaguesIn } from "./colleagues.ts";
import { freeze, unfreeze } from "./freezing.ts";
import { MemberPersonPage, MembersPage } from "./member-pages.tsx";
import { messages } from "./messages.ts";
import { cut } from "./removal.ts";
import { makeLink, mustAllow, nameOf } from "./routes.ts";

type C = Context<Env<Actor>>;

/** For coordinators, about people of member organisations: takes away, never gives. Mounted at `/{l}/desk/people/members`. */
export const memberRoutes = new Hono<Env<Actor>>()
  .use(signedIn())
  .get("/", async (c) => {
    mustAllow(c, "people.cut");
    const { services, actor, proof, now } = c.var;
    const members = (await organisations(services.sql, services.instance)).filter((one) => one.kind === "member");
    const groups = await colleaguesIn(services, members);
    const invitations = allows(actor.roles, "people.inviteFirst") ? await openFirstInvitations(services.sql, services.instance, now) : [];
    return c.html(MembersPage({ frame: deskFrame(c, "/desk/people/members"), proof, groups, invitations }));
  })
  .post("/invitations/:id/withdraw", async (c) => {
    mustAllow(c, "people.inviteFirst");
    const { services, actor, now, language } = c.var;
    const id = v.safeParse(v.pipe(v.string(), v.uuid()), c.req.param("id"));
    await services.sql.begin(async (tx) => {
      const organisation = id.success ? await withdrawFirstInvitation(tx, id.output, now) : null;
      if (!organisation) throw new Refusal(404, shared.notFound);
      await record(tx, services.instance, { at: now, event: "invitation-withdrawn", organisation, by: actor.person });
    });
    return c.redirect(`/${language}/desk/people/members`, 303);
  })
  .get("/:organisation/:person", async (c) => await page(c, await find(c)))
  .post("/:organisation/:person/freeze", async (c) => {
    const { organisation, colleague } = await find(c);
    await freeze(c.var.services, colleague.id, c.var.actor.person, c.var.now);
    return back(c, organisation, colleague);
  })
  .post("/:organisation/:person/unfreeze", async (c) => {
    const { organisation, colleague } = await find(c);
    await unfreeze(c.var.services, colleague.id, { by: c.var.actor.person, organisation: organisation.id }, c.var.now);
    return back(c, organisation, colleague);
  })
  .post("/:organisation/:person/restart", async (c) => {
    const { organisation, colleague } = await find(c);
    mustAllow(c, "people.restart");
    if (colleague.id === c.var.actor.person) throw new Refusal(403, shared.notAllowed);
    return await makeLink(c, { kind: "restart", organisation: organisation.id, roles: [], note: colleague.name, person: colleague.id });
  })
  .post("/:organisation/:person/cut", async (c) => {
    const found = await find(c);
    const { services, actor, now, language } = c.var;
    try {
      await cut(services, { by: actor.person, organisation: found.organisation.id, person: found.colleague.id }, now);
    } catch (error) {
      if (!(error instanceof LastHolder || error instanceof Refusal)) throw error;
      return await page(c, found, [{ field: "cut", says: error instanceof Refusal ? error.says : messages.lastHolder }]);
    }
    return c.redirect(`/${language}/desk/people/members`, 303);
  });

interface Found {
  organisation: Organisation;
  colleague: Colleague;
}

/** @throws Refusal 403, 404 */
async function find(c: C): Promise<Found> {
  mustAllow(c, "people.cut");
  const { services } = c.var;
  const id = v.safeParse(OrganisationId, c.req.param("organisation"));
  const organisation = id.success ? await organisationBy(services.sql, services.instance, id.output) : null;
  if (organisation?.kind !== "member") throw new Refusal(404, shared.notFound);
  const colleague = await colleagueOf(services, organisation.id, c.req.param("person") ?? "", null);
  if (!colleague) throw new Refusal(404, shared.notFound);
  return { organisation, colleague };
}

async function page(c: C, { organisation, colleague }: Found, problems: readonly Problem[] = []) {
  const frozenBy = await nameOf(c, colleague.frozenBy);
  const frame = deskFrame(c, `/desk/people/members/${organisation.id}/${colleague.id}`);
  return c.html(
    MemberPersonPage({ frame, proof: c.var.proof, organisation, colleague, frozenBy, problems }),
    problems.length > 0 ? 409 : 200,
  );
}

function back(c: C, organisation: Organisation, colleague: Colleague) {
  return c.redirect(`/${c.var.language}/desk/people/members/${organisation.id}/${colleague.id}`, 303);
}

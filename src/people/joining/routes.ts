import { type Context, Hono } from "hono";
import * as v from "valibot";
import { type Env, fieldOf, Refusal, readCookie, readForm } from "../../platform/http/index.ts";
import type { Problem } from "../../platform/page/index.ts";
import { outsideFrame } from "../desk.tsx";
import { nameIn, PersonName, problemsOf, SignInName } from "../model.ts";
import { coalitionOf, organisationBy } from "../organisations.ts";
import { passphraseProblems } from "../passphrase/fields.tsx";
import { personBy } from "../persons.ts";
import { actFor, findSession, keepPending, type OpenSession } from "../session/sessions.ts";
import { enter } from "../signin/enter.ts";
import { findInvitation, type Invitation } from "./invitations.ts";
import { joinAsKnown, joinAsNew, NameTaken, startAgain } from "./join.ts";
import { messages } from "./messages.ts";
import { JoinPage, RestartPage } from "./pages.tsx";

const NewPerson = v.object({ name: PersonName, signInName: SignInName });

/** Links with a secret. GET changes nothing: whoever scans links does no harm. */
export const joiningRoutes = new Hono<Env>()
  .get("/set-up/:secret", (c) => show(c, c.req.param("secret"), ["set-up"]))
  .post("/set-up/:secret", (c) => take(c, c.req.param("secret"), ["set-up"]))
  .get("/invitation/:secret", (c) => show(c, c.req.param("secret"), ["first", "colleague", "restart"]))
  .post("/invitation/:secret", (c) => take(c, c.req.param("secret"), ["first", "colleague", "restart"]));

type Kinds = readonly Invitation["kind"][];

async function find(c: Context<Env>, secret: string, kinds: Kinds): Promise<Invitation> {
  const { sql, instance } = c.var.services;
  const invitation = await findInvitation(sql, instance, secret.slice(0, 200), c.var.now);
  if (!invitation || !kinds.includes(invitation.kind)) throw new Refusal(404, messages.linkDead);
  return invitation;
}

async function show(c: Context<Env>, secret: string, kinds: Kinds) {
  const invitation = await find(c, secret, kinds);
  return await page(c, invitation, await sessionOf(c));
}

async function take(c: Context<Env>, secret: string, kinds: Kinds) {
  const invitation = await find(c, secret, kinds);
  const { services, now, language } = c.var;
  const form = await readForm(c);
  const session = await sessionOf(c);
  if (session && invitation.kind !== "restart" && fieldOf(form, "as") === "known") {
    const { organisation, offline } = await joinAsKnown(services, invitation, session, now);
    await actFor(services.sql, session.id, organisation);
    if (offline) await keepPending(services.sql, session, { ...session.pending, offline });
    return c.redirect(`/${language}/desk`, 303);
  }
  const passphrases = { passphrase: fieldOf(form, "passphrase"), passphraseAgain: fieldOf(form, "passphraseAgain") };
  if (invitation.kind === "restart") {
    const problems = passphraseProblems(passphrases, await restartNames(c, invitation));
    if (problems.length > 0) return await page(c, invitation, session, { problems });
    await enter(c, await startAgain(services, invitation, passphrases.passphrase, now));
    return c.redirect(`/${language}/desk/account/recovery-code`, 303);
  }
  const typed = { name: fieldOf(form, "name"), signInName: fieldOf(form, "signInName") };
  const person = v.safeParse(NewPerson, typed);
  const organisation = await organisationFor(c, invitation);
  const known = [typed.name, typed.signInName, ...Object.values(organisation?.names ?? {}).filter((name) => name !== null)];
  const problems = [
    ...(person.success ? [] : problemsOf(person.issues)),
    ...passphraseProblems({ ...passphrases, signInName: typed.signInName }, known),
  ];
  if (!person.success || problems.length > 0) return await page(c, invitation, null, { typed, problems });
  try {
    await enter(c, await joinAsNew(services, invitation, { ...person.output, passphrase: passphrases.passphrase }, now));
  } catch (error) {
    if (!(error instanceof NameTaken)) throw error;
    return await page(c, invitation, null, { typed, problems: [{ field: "signInName", says: messages.taken }] });
  }
  return c.redirect(`/${language}/desk/account/recovery-code`, 303);
}

async function page(
  c: Context<Env>,
  invitation: Invitation,
  session: OpenSession | null,
  again: { typed?: { name: string; signInName: string }; problems?: readonly Problem[] } = {},
) {
  const { services, proof, language } = c.var;
  const frame = outsideFrame(c, c.req.path.slice(language.length + 1));
  const status = again.problems ? 422 : 200;
  if (invitation.kind === "restart")
    return c.html(RestartPage({ frame, proof, ...(again.problems ? { problems: again.problems } : {}) }), status);
  const organisation = await organisationFor(c, invitation);
  const signedInAs = session ? ((await personBy(services.sql, services.instance, session.person))?.name ?? null) : null;
  return c.html(JoinPage({ frame, proof, invitation, organisation, signedInAs, ...again }), status);
}

async function organisationFor(c: Context<Env>, invitation: Invitation) {
  const { sql, instance } = c.var.services;
  return invitation.organisation ? await organisationBy(sql, instance, invitation.organisation) : await coalitionOf(sql, instance);
}

async function restartNames(c: Context<Env>, invitation: Invitation): Promise<string[]> {
  const { sql, instance } = c.var.services;
  const person = invitation.person ? await personBy(sql, instance, invitation.person) : null;
  const organisation = await organisationFor(c, invitation);
  return [person?.name ?? "", person?.signInName ?? "", organisation ? nameIn(c.var.language, organisation.names).text : ""].filter(
    Boolean,
  );
}

/** Who is signed in in this browser, if anybody; an invitation page is open to all. */
async function sessionOf(c: Context<Env>): Promise<OpenSession | null> {
  const secret = readCookie(c, "session");
  const { sql, instance } = c.var.services;
  const found = secret ? await findSession(sql, instance, secret, c.var.now) : null;
  return found?.state === "open" ? found : null;
}

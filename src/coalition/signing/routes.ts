import { type Context, Hono } from "hono";
import * as v from "valibot";
import { type Actor, allows, nameIn, organisations, personNames, signedIn } from "../../people/index.ts";
import { type Env, fieldOf, fieldsOf, Refusal, readForm } from "../../platform/http/index.ts";
import { isLanguage, parseLocalTime, toLocalTime, zonesList } from "../../platform/language/index.ts";
import type { Problem } from "../../platform/page/index.ts";
import { checkText } from "../../platform/text/index.ts";
import {
  draftReadiness,
  effectiveVersion,
  findStatement,
  lastSubstantive,
  type OpenStatement,
  openStatement,
  readVersion,
} from "../drafts/index.ts";
import { coalitionSettings } from "../settings/index.ts";
import { deskView, linkView } from "../view.ts";
import { confirmAuthority, recordAnswer, takeOff, undoAuthority, withdrawRequest } from "./answering.ts";
import { AskPage, BoardPage, CallPage, LinkPage, RequestPage } from "./board-pages.tsx";
import { messages } from "./messages.ts";
import { Answering, Asking, OutsideSigner, type SignRequest, whyClosed } from "./model.ts";
import { problemsFrom } from "./problems.ts";
import { ClosedPage, SignPage } from "./sign-page.tsx";
import {
  askOutside,
  type Call,
  findCall,
  findRequest,
  markSeen,
  openCall,
  replaceLink,
  requestByLink,
  requestsOf,
  requestTo,
  signedByLink,
} from "./store.ts";

type C = Context<Env<Actor>>;

/** The statement, for whoever drafts it and may see the board. Absent, foreign and shared only to read: one answer. */
async function forBoard(
  c: C,
  act: "signOn.board" | "signOn.invite" | "signOn.confirmAuthority" | "signOn.withhold",
): Promise<OpenStatement> {
  const { actor } = c.var;
  // whoever acts on the board must see it: a signatory withholds its own name only
  const may = allows(actor.roles, act) && allows(actor.roles, "signOn.board");
  const statement = may ? await openStatement(c.var.services.sql, c.var.actor, c.req.param("id") ?? "") : null;
  if (statement?.as !== "editor") throw new Refusal(404, messages.noStatement);
  return statement;
}

async function requestIn(c: C, statement: OpenStatement): Promise<SignRequest> {
  const id = c.req.param("request") ?? "";
  const found = v.is(v.pipe(v.string(), v.uuid()), id) ? await findRequest(c.var.services.sql, c.var.services.instance, id) : null;
  if (!found || found.statement !== statement.id) throw new Refusal(404, messages.noStatement);
  return found;
}

async function callOf(c: C, statement: OpenStatement): Promise<Call> {
  const call = await findCall(c.var.services.sql, statement.id);
  if (!call) throw new Refusal(409, messages.noCall);
  return call;
}

/** The board, the call and the requests, under `/desk/statements/:id`. */
export const boardRoutes = new Hono<Env<Actor>>()
  .use("/desk/statements/:id/signing/*", signedIn())
  .get("/desk/statements/:id/signing/call", async (c) => {
    const statement = await forBoard(c, "signOn.invite");
    return c.html(CallPage(await callProps(c, statement)));
  })
  .post("/desk/statements/:id/signing/call", async (c) => {
    const statement = await forBoard(c, "signOn.invite");
    const { sql, instance } = c.var.services;
    const form = await readForm(c);
    if (!(await effectiveVersion(sql, instance, statement.id))) throw new Refusal(409, messages.notPutForward);
    const zone = fieldOf(form, "zone");
    const problems: Problem[] = [];
    if (!zonesList().includes(zone)) problems.push({ field: "zone", says: messages.zoneUnknown });
    const replyBy = problems.length === 0 ? parseLocalTime(fieldOf(form, "replyBy"), zone) : null;
    if (replyBy === "gap") problems.push({ field: "replyBy", says: messages.replyByGap });
    else if (problems.length === 0 && (!replyBy || replyBy <= c.var.now)) problems.push({ field: "replyBy", says: messages.replyByWrong });
    if (problems.length > 0 || !(replyBy instanceof Date))
      return c.html(CallPage({ ...(await callProps(c, statement)), typed: form, problems }), 422);
    const known = new Set((await organisations(sql, instance)).filter((o) => o.kind === "member").map((o) => o.id as string));
    await sql.begin((tx) =>
      openCall(tx, instance, {
        statement: statement.id,
        replyBy,
        zone,
        order: fieldOf(form, "order") === "co-leads-first" ? "co-leads-first" : "alphabetical",
        members: fieldsOf(form, "members").filter((id) => known.has(id)),
        by: c.var.actor.person,
        at: c.var.now,
      }),
    );
    return c.redirect(`/${c.var.language}/desk/statements/${statement.publicId}/signing`, 303);
  })
  .get("/desk/statements/:id/signing", async (c) => {
    const statement = await forBoard(c, "signOn.board");
    const { sql, instance } = c.var.services;
    const [call, requests, readiness, substantive, version, joined] = await Promise.all([
      findCall(sql, statement.id),
      requestsOf(sql, instance, statement.id),
      draftReadiness(sql, statement),
      lastSubstantive(sql, statement.id),
      effectiveVersion(sql, instance, statement.id),
      joinedOf(c),
    ]);
    return c.html(
      BoardPage({
        c: deskView(c),
        statement,
        call,
        requests,
        readiness,
        lastSubstantive: substantive?.n ?? 1,
        version: version?.n ?? null,
        joined,
      }),
    );
  })
  .get("/desk/statements/:id/signing/ask", async (c) => {
    const statement = await forBoard(c, "signOn.invite");
    await callOf(c, statement);
    return c.html(AskPage({ c: deskView(c), statement }));
  })
  .post("/desk/statements/:id/signing/ask", async (c) => {
    const statement = await forBoard(c, "signOn.invite");
    const call = await callOf(c, statement);
    const { sql, instance } = c.var.services;
    const form = await readForm(c);
    const asking = v.safeParse(Asking, form);
    if (!asking.success)
      return c.html(AskPage({ c: deskView(c), statement, typed: form, problems: problemsFrom(asking.issues, messages) }), 422);
    const { id, secret, until } = await sql.begin((tx) =>
      askOutside(tx, instance, { ...asking.output, statement: statement.id, by: c.var.actor.person, at: c.var.now }),
    );
    const request = await findRequest(sql, instance, id);
    if (!request) throw new Refusal(404, messages.noStatement);
    return c.html(LinkPage({ c: deskView(c), statement, call, request, link: linkOf(c, secret), until }));
  })
  .get("/desk/statements/:id/signing/requests/:request", async (c) => {
    const statement = await forBoard(c, "signOn.board");
    const request = await requestIn(c, statement);
    return c.html(RequestPage(await requestProps(c, statement, request)));
  })
  .post("/desk/statements/:id/signing/requests/:request/link", async (c) => {
    const statement = await forBoard(c, "signOn.invite");
    const request = await requestIn(c, statement);
    const call = await callOf(c, statement);
    if (request.kind !== "outside") throw new Refusal(404, messages.noStatement);
    const until = new Date(c.var.now.getTime() + 14 * 86_400_000);
    const secret = await c.var.services.sql.begin((tx) => replaceLink(tx, c.var.services.instance, request.id, c.var.actor.person, until));
    return c.html(LinkPage({ c: deskView(c), statement, call, request, link: linkOf(c, secret), until }));
  })
  .post("/desk/statements/:id/signing/requests/:request/authority", async (c) => {
    const statement = await forBoard(c, "signOn.confirmAuthority");
    const request = await requestIn(c, statement);
    // the answer that was looked at, so that a newer one is not confirmed unseen
    const answer = request.answers.at(-1);
    const form = await readForm(c);
    if (!answer || answer.id !== fieldOf(form, "answer")) throw new Refusal(409, messages.versionMoved);
    const note = fieldOf(form, "note").trim();
    const wrong = note ? checkText(note, 1_000) : messages.howKnownMissing;
    if (wrong) {
      const problems: Problem[] = [{ field: "note", says: wrong }];
      return c.html(RequestPage({ ...(await requestProps(c, statement, request)), problems, typedNote: note }), 422);
    }
    const { sql, instance } = c.var.services;
    await sql.begin((tx) => confirmAuthority(tx, instance, { answer: answer.id, note, by: c.var.actor.person, at: c.var.now }));
    return toBoard(c, statement);
  })
  .post("/desk/statements/:id/signing/requests/:request/authority/undoing", async (c) => {
    const statement = await forBoard(c, "signOn.confirmAuthority");
    const request = await requestIn(c, statement);
    const answer = request.answers.at(-1);
    if (!answer || answer.id !== fieldOf(await readForm(c), "answer")) throw new Refusal(409, messages.versionMoved);
    const { sql, instance } = c.var.services;
    await sql.begin((tx) => undoAuthority(tx, instance, request, { answer: answer.id, by: c.var.actor.person, at: c.var.now }));
    return c.redirect(`/${c.var.language}/desk/statements/${statement.publicId}/signing/requests/${request.id}`, 303);
  })
  .post("/desk/statements/:id/signing/requests/:request/withdrawal", async (c) => {
    const statement = await forBoard(c, "signOn.invite");
    const request = await requestIn(c, statement);
    await c.var.services.sql.begin((tx) => withdrawRequest(tx, c.var.services.instance, request, c.var.now));
    return toBoard(c, statement);
  })
  .post("/desk/statements/:id/signing/requests/:request/take-off", async (c) => {
    const statement = await forBoard(c, "signOn.withhold");
    const request = await requestIn(c, statement);
    await c.var.services.sql.begin((tx) => takeOff(tx, c.var.services.instance, request, c.var.actor.person, c.var.now));
    return toBoard(c, statement);
  });

async function requestProps(c: C, statement: OpenStatement, request: SignRequest) {
  const { sql, instance, settings } = c.var.services;
  const checkers = request.answers.map((one) => one.check?.by ?? "").filter(Boolean);
  const [call, substantive, { reminder }, names, joined] = await Promise.all([
    callOf(c, statement),
    lastSubstantive(sql, statement.id),
    coalitionSettings(sql, instance, settings.zone),
    personNames(sql, instance, checkers),
    joinedOf(c),
  ]);
  return { c: deskView(c), statement, call, request, lastSubstantive: substantive?.n ?? 1, ownWords: reminder, names, joined };
}

/** The organisations somebody of which has an account. */
async function joinedOf(c: C): Promise<Set<string>> {
  const all = await organisations(c.var.services.sql, c.var.services.instance);
  return new Set(all.filter(({ joined }) => joined).map(({ id }) => id as string));
}

function toBoard(c: C, statement: OpenStatement) {
  return c.redirect(`/${c.var.language}/desk/statements/${statement.publicId}/signing`, 303);
}

function linkOf(c: C, secret: string): string {
  return `${c.var.services.settings.publicAddress}/${c.var.language}/sign/${secret}`;
}

async function callProps(c: C, statement: OpenStatement) {
  const { sql, instance, settings } = c.var.services;
  const [call, requests, all, version, proposed] = await Promise.all([
    findCall(sql, statement.id),
    requestsOf(sql, instance, statement.id),
    organisations(sql, instance),
    effectiveVersion(sql, instance, statement.id),
    coalitionSettings(sql, instance, settings.zone),
  ]);
  const zone = call?.zone ?? proposed.zone;
  return {
    c: deskView(c),
    statement,
    version: version?.n ?? null,
    members: all.filter((o) => o.kind === "member"),
    asked: new Set(requests.filter((r) => !r.withdrawnAt).map((r) => r.organisation ?? "")),
    zone,
    order: call?.order ?? proposed.order,
    replyBy: toLocalTime(call?.replyBy ?? new Date(c.var.now.getTime() + proposed.replyDays * 86_400_000), zone),
    isOpen: call !== null,
  };
}

/** Signing as a member: `/desk/statements/:id/sign`. Takes over what was posted, shows what came of it. */
export const memberSignRoutes = new Hono<Env<Actor>>()
  .use("/desk/sign/:id", signedIn())
  .use("/desk/sign/:id/*", signedIn())
  .get("/desk/sign/:id", async (c) => {
    const request = await memberRequest(c);
    await markSeen(c.var.services.sql, request, c.var.language, c.var.now);
    return await signPage(c, request, "member", {});
  })
  .post("/desk/sign/:id/withholding", async (c) => {
    if (!allows(c.var.actor.roles, "signOn.withhold")) throw new Refusal(404, messages.noStatement);
    return await withhold(c, await memberRequest(c), "member");
  })
  .post("/desk/sign/:id", async (c) => {
    const request = await memberRequest(c);
    const { actor } = c.var;
    return await answer(c, request, "member", { by: actor.person, actedName: actor.name, actedRole: [...actor.roles].join(", ") });
  });

/** Signing with a link, without an account: GET changes nothing, POST answers. */
export const linkSignRoutes = new Hono<Env<Actor>>()
  .post("/sign/:secret/withholding", async (c) => await withhold(c, await signedRequest(c), "link"))
  .get("/sign/:secret", async (c) => await signPage(c, (await openRequest(c)) ?? (await signedRequest(c)), "link", {}))
  .post("/sign/:secret", async (c) => await answer(c, await linkRequest(c), "link", null));

/** For safety, at any time, also when the call is over or the link is old: the organisation's own word is enough. */
async function withhold(c: C, id: string | null, way: "member" | "link") {
  const { sql, instance } = c.var.services;
  const request = id && (await findRequest(sql, instance, id));
  if (!request) throw new Refusal(404, messages.noSuchLink);
  await sql.begin((tx) => takeOff(tx, instance, request, way === "member" ? c.var.actor.person : null, c.var.now));
  return c.redirect(c.req.path.replace(/\/withholding$/, ""), 303);
}

async function memberRequest(c: C): Promise<string> {
  const { actor, services } = c.var;
  const statement = allows(actor.roles, "signOn.answer") ? await findStatement(services.sql, c.req.param("id") ?? "") : null;
  const request = statement ? await requestTo(services.sql, statement.id, actor.organisation) : null;
  if (!request) throw new Refusal(404, messages.noStatement);
  return request;
}

async function linkRequest(c: C): Promise<string> {
  const found = await openRequest(c);
  if (!found) throw new Refusal(404, messages.noSuchLink);
  return found;
}

async function openRequest(c: C): Promise<string | null> {
  const { sql, instance } = c.var.services;
  return (await requestByLink(sql, instance, c.req.param("secret") ?? "", c.var.now))?.id ?? null;
}

/** Whoever signed by this link, also when it has expired since. */
async function signedRequest(c: C): Promise<string | null> {
  return await signedByLink(c.var.services.sql, c.var.services.instance, c.req.param("secret") ?? "");
}

type Done = "recorded" | "already";

function isDone(text: string | undefined): text is Done {
  return text === "recorded" || text === "already";
}

interface Shown {
  typed?: Readonly<Record<string, string | readonly string[]>>;
  problems?: readonly Problem[];
  status?: 200 | 409 | 422;
  notice?: "recorded" | "already" | "moved";
}

async function signPage(c: C, id: string | null, way: "member" | "link", shown: Shown) {
  const { sql, instance } = c.var.services;
  const request = id && (await findRequest(sql, instance, id));
  if (!request) throw new Refusal(404, messages.noSuchLink);
  const [call, standing, substantive] = await Promise.all([
    findCall(sql, request.statement),
    effectiveVersion(sql, instance, request.statement),
    lastSubstantive(sql, request.statement),
  ]);
  if (!call || !standing) throw new Refusal(404, messages.noStatement);
  const old = way === "link" && (request.secretUntil ?? c.var.now) <= c.var.now;
  const closed = old ? messages.linkExpired : whyClosed(call, request, c.var.now);
  const last = request.answers.at(-1);
  const answered = last && last.version !== standing.id ? await readVersion(sql, instance, last.version) : null;
  // once nobody is asked any more, an old link opens what its holder answered, never a later text
  const version = closed ? (last ? (answered ?? standing) : null) : standing;
  const done = c.req.query("done");
  const props = {
    c: way === "member" ? deskView(c) : linkView(c),
    path: c.req.path.slice(3),
    way,
    call,
    request,
    version,
    before: closed ? null : answered,
    lastSubstantive: closed ? 1 : (substantive?.n ?? 1),
    organisation: nameIn(c.var.language, request.names),
    closed,
    ...(isDone(done) ? { notice: done } : {}),
    ...shown,
  };
  return c.html(version ? SignPage({ ...props, version }) : ClosedPage(props), shown.status ?? 200);
}

async function answer(c: C, request: string, way: "member" | "link", member: { by: string; actedName: string; actedRole: string } | null) {
  const { sql, instance } = c.var.services;
  const form = await readForm(c);
  const typed = {
    kind: fieldOf(form, "kind"),
    version: fieldOf(form, "version"),
    unnamed: fieldOf(form, "unnamed"),
    passage: fieldOf(form, "passage"),
    reason: fieldOf(form, "reason"),
    awaitingUntil: fieldOf(form, "awaitingUntil"),
    actedName: member?.actedName ?? fieldOf(form, "actedName"),
    actedRole: member?.actedRole ?? fieldOf(form, "actedRole"),
  };
  const parsed = v.safeParse(Answering, typed);
  const signer = v.safeParse(OutsideSigner, typed);
  if (!parsed.success || !signer.success) {
    const problems = problemsFrom([...(parsed.issues ?? []), ...(signer.issues ?? [])], messages);
    return await signPage(c, request, way, { typed: form, problems, status: 422 });
  }
  if (!isLanguage(c.var.language)) throw new Refusal(404, messages.noStatement);
  try {
    const { outcome } = await recordAnswer(sql, instance, {
      ...parsed.output,
      request,
      by: member?.by ?? null,
      language: c.var.language,
      at: c.var.now,
    });
    return c.redirect(`${c.req.path}?done=${outcome}`, 303); // a reload does not post again
  } catch (error) {
    if (error instanceof Refusal && error.says === messages.versionMoved)
      return await signPage(c, request, way, { typed: form, notice: "moved", status: 409 });
    throw error;
  }
}

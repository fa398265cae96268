import { type Context, Hono } from "hono";
import * as v from "valibot";
import { type Actor, allows, nameIn, organisations, signedIn } from "../../people/index.ts";
import { type Env, fieldOf, fieldsOf, Refusal, readForm } from "../../platform/http/index.ts";
import { isLanguage, parseLocalTime, toLocalTime, zonesList } from "../../platform/language/index.ts";
import type { Problem } from "../../platform/page/index.ts";
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
import { AskPage, BoardPage, CallPage, LinkPage, RequestPage } from "./board-pages.tsx";
import { messages } from "./messages.ts";
import { Answering, Asking, OutsideSigner, type SignRequest, whyClosed } from "./model.ts";
import { problemsFrom } from "./problems.ts";
import { republishSignatories } from "./republish.ts";
import { SignPage } from "./sign-page.tsx";
import {
  askOutside,
  type Call,
  confirmAuthority,
  findCall,
  findRequest,
  markSeen,
  openCall,
  recordAnswer,
  replaceLink,
  requestByLink,
  requestsOf,
  requestTo,
  takeOff,
  withdrawRequest,
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
  if (!call) throw new Refusal(409, messages.notPutForward);
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
    const [call, requests, readiness, substantive, version] = await Promise.all([
      findCall(sql, statement.id),
      requestsOf(sql, instance, statement.id),
      draftReadiness(sql, statement),
      lastSubstantive(sql, statement.id),
      effectiveVersion(sql, instance, statement.id),
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
    const substantive = await lastSubstantive(c.var.services.sql, statement.id);
    const { sql, instance, settings } = c.var.services;
    const { reminder } = await coalitionSettings(sql, instance, settings.zone);
    const call = await callOf(c, statement);
    return c.html(RequestPage({ c: deskView(c), statement, call, request, lastSubstantive: substantive?.n ?? 1, ownWords: reminder }));
  })
  .post("/desk/statements/:id/signing/requests/:request/link", async (c) => {
    const statement = await forBoard(c, "signOn.invite");
    const request = await requestIn(c, statement);
    const call = await callOf(c, statement);
    if (request.kind !== "outside") throw new Refusal(404, messages.noStatement);
    const until = new Date(c.var.now.getTime() + 14 * 86_400_000);
    const secret = await c.var.services.sql.begin((tx) => replaceLink(tx, c.var.services.instance, request.id, until));
    return c.html(LinkPage({ c: deskView(c), statement, call, request, link: linkOf(c, secret), until }));
  })
  .post("/desk/statements/:id/signing/requests/:request/authority", async (c) => {
    const statement = await forBoard(c, "signOn.confirmAuthority");
    const request = await requestIn(c, statement);
    // the answer that was looked at, so that a newer one is not confirmed unseen
    const answer = request.answers.at(-1);
    if (!answer || answer.id !== fieldOf(await readForm(c), "answer")) throw new Refusal(409, messages.versionMoved);
    await c.var.services.sql.begin((tx) => confirmAuthority(tx, answer.id, c.var.actor.person, c.var.now));
    return toBoard(c, statement);
  })
  .post("/desk/statements/:id/signing/requests/:request/withdrawal", async (c) => {
    const statement = await forBoard(c, "signOn.invite");
    const request = await requestIn(c, statement);
    await c.var.services.sql.begin((tx) => withdrawRequest(tx, request.id, c.var.now));
    return toBoard(c, statement);
  })
  .post("/desk/statements/:id/signing/requests/:request/take-off", async (c) => {
    const statement = await forBoard(c, "signOn.withhold");
    const request = await requestIn(c, statement);
    await c.var.services.sql.begin(async (tx) => {
      await takeOff(tx, request.id, c.var.actor.person, c.var.now);
      await republishSignatories(tx, c.var.services.instance, statement.id, c.var.now);
    });
    return toBoard(c, statement);
  });

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
  .post("/sign/:secret/withholding", async (c) => await withhold(c, await linkRequest(c), "link"))
  .get("/sign/:secret", async (c) => await signPage(c, await linkRequest(c), "link", {}))
  .post("/sign/:secret", async (c) => await answer(c, await linkRequest(c), "link", null));

/** For safety, at any time, also when the call is over: the organisation's own word is enough. */
async function withhold(c: C, request: string, way: "member" | "link") {
  const { sql, instance } = c.var.services;
  const found = await findRequest(sql, instance, request);
  if (!found) throw new Refusal(404, messages.noStatement);
  await sql.begin(async (tx) => {
    await takeOff(tx, request, way === "member" ? c.var.actor.person : null, c.var.now);
    await republishSignatories(tx, instance, found.statement, c.var.now);
  });
  return await signPage(c, request, way, {});
}

async function memberRequest(c: C): Promise<string> {
  const { actor, services } = c.var;
  const statement = allows(actor.roles, "signOn.answer") ? await findStatement(services.sql, c.req.param("id") ?? "") : null;
  const request = statement ? await requestTo(services.sql, statement.id, actor.organisation) : null;
  if (!request) throw new Refusal(404, messages.noStatement);
  return request;
}

async function linkRequest(c: C): Promise<string> {
  const { sql, instance } = c.var.services;
  const found = await requestByLink(sql, instance, c.req.param("secret") ?? "", c.var.now);
  if (!found) throw new Refusal(404, messages.noSuchLink);
  return found.id;
}

interface Shown {
  typed?: Readonly<Record<string, string | readonly string[]>>;
  problems?: readonly Problem[];
  status?: 200 | 409 | 422;
  notice?: "recorded" | "already" | "moved";
}

async function signPage(c: C, requestId: string, way: "member" | "link", shown: Shown) {
  const { sql, instance } = c.var.services;
  const request = await findRequest(sql, instance, requestId);
  if (!request) throw new Refusal(404, messages.noStatement);
  const [call, version, substantive] = await Promise.all([
    findCall(sql, request.statement),
    effectiveVersion(sql, instance, request.statement),
    lastSubstantive(sql, request.statement),
  ]);
  if (!call || !version) throw new Refusal(404, messages.noStatement);
  const last = request.answers.at(-1);
  const before = last && last.version !== version.id ? await readVersion(sql, instance, last.version) : null;
  const props = {
    c: way === "member" ? deskView(c) : linkView(c),
    path: c.req.path.slice(3).replace(/\/withholding$/, ""),
    way,
    call,
    request,
    version,
    before,
    lastSubstantive: substantive?.n ?? 1,
    organisation: nameIn(c.var.language, request.names),
    closed: whyClosed(call, request, c.var.now),
    ...shown,
  };
  return c.html(SignPage(props), shown.status ?? 200);
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
    return await signPage(c, request, way, { notice: outcome });
  } catch (error) {
    if (error instanceof Refusal && error.says === messages.versionMoved)
      return await signPage(c, request, way, { typed: form, notice: "moved", status: 409 });
    throw error;
  }
}

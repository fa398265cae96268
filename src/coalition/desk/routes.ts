import { Hono } from "hono";
import { type Actor, allows, signedIn } from "../../people/index.ts";
import type { Env } from "../../platform/http/index.ts";
import { effectiveVersions, listStatements, tookEffect, versionsOfAll } from "../drafts/index.ts";
import { callsFor, requestsBy, standingOf } from "../signing/index.ts";
import { deskView } from "../view.ts";
import { HomePage, type Waiting } from "./pages.tsx";

const RECENT = 30 * 86_400_000;

/** The desk's first page: what waits for the organisation one acts for. */
export const homeRoutes = new Hono<Env<Actor>>().use("/desk", signedIn()).get("/desk", async (c) => {
  const { actor, services } = c.var;
  const { sql, instance } = services;
  const calls = await callsFor(sql, actor.organisation, new Date(c.var.now.getTime() - RECENT));
  const [standings, requests, drafts] = await Promise.all([
    effectiveVersions(
      sql,
      instance,
      calls.map((call) => call.statement),
    ),
    requestsBy(
      sql,
      instance,
      calls.map((call) => call.request),
      actor.organisation,
    ),
    listStatements(sql, actor),
  ]);
  const byId = new Map(requests.map((request) => [request.id, request]));
  const waiting = calls.flatMap((call): Waiting[] => {
    const standing = standings.get(call.statement);
    const request = byId.get(call.request);
    if (!standing || !request) return [];
    const { version, lastSubstantive } = standing;
    return [
      {
        ...call,
        publicId: version.text.publicId,
        version,
        standing: standingOf(request, lastSubstantive),
        answered: request.answers.at(-1)?.versionNumber ?? null,
      },
    ];
  });
  const versions = allows(actor.roles, "statement.confirmEditorial")
    ? await versionsOfAll(
        sql,
        drafts.map(({ id }) => id),
      )
    : [];
  const confirmations = versions.flatMap((version) => {
    const draft = drafts.find(({ id }) => id === version.statement);
    const waits = !version.setAside && !tookEffect(version) && version.putForwardBy !== actor.person;
    return draft && waits ? [{ draft, n: version.n }] : [];
  });
  return c.html(HomePage({ c: deskView(c), waiting, drafts, confirmations }));
});

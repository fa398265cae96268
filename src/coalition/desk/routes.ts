import { Hono } from "hono";
import { type Actor, signedIn } from "../../people/index.ts";
import type { Env } from "../../platform/http/index.ts";
import { effectiveVersions, listStatements } from "../drafts/index.ts";
import { callsFor, requestsBy, standingOf } from "../signing/index.ts";
import { deskView } from "../view.ts";
import { HomePage, type Waiting } from "./pages.tsx";

const RECENT = 30 * 86_400_000;

/** The desk's first page: what waits for the organisation one acts for. */
export const homeRoutes = new Hono<Env<Actor>>().use("/desk", signedIn()).get("/desk", async (c) => {
  const { actor, services } = c.var;
  const { sql, instance } = services;
  const calls = await callsFor(sql, actor.organisation, new Date(c.var.now.getTime() - RECENT));
  const [versions, requests, drafts] = await Promise.all([
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
    const standing = versions.get(call.statement);
    const request = byId.get(call.request);
    if (!standing || !request) return [];
    const { version, lastSubstantive } = standing;
    return [{ ...call, publicId: version.text.publicId, version, standing: standingOf(request, lastSubstantive) }];
  });
  return c.html(HomePage({ c: deskView(c), waiting, drafts }));
});

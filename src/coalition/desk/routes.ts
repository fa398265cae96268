import { Hono } from "hono";
import { type Actor, signedIn } from "../../people/index.ts";
import type { Env } from "../../platform/http/index.ts";
import { effectiveVersion, findStatement, lastSubstantive, listStatements } from "../drafts/index.ts";
import { callsFor, findRequest, standingOf } from "../signing/index.ts";
import { deskView } from "../view.ts";
import { HomePage, type Waiting } from "./pages.tsx";

const RECENT = 30 * 86_400_000;

/** The desk's first page: what waits for the organisation one acts for. */
export const homeRoutes = new Hono<Env<Actor>>().use("/desk", signedIn()).get("/desk", async (c) => {
  const { actor, services } = c.var;
  const { sql, instance } = services;
  const calls = await callsFor(sql, actor.organisation, new Date(c.var.now.getTime() - RECENT));
  const waiting = await Promise.all(
    calls.map(async (call): Promise<Waiting | null> => {
      const [statement, version, substantive, request] = await Promise.all([
        findStatement(sql, call.statement),
        effectiveVersion(sql, instance, call.statement),
        lastSubstantive(sql, call.statement),
        findRequest(sql, instance, call.request),
      ]);
      if (!statement || !version || !request) return null;
      return { ...call, publicId: statement.publicId, version, standing: standingOf(request, substantive?.n ?? 1) };
    }),
  );
  const drafts = await listStatements(sql, actor);
  return c.html(HomePage({ c: deskView(c), waiting: waiting.filter((one) => one !== null), drafts }));
});

import { Hono } from "hono";
import { type Actor, personNames } from "../../../people/index.ts";
import type { Env } from "../../../platform/http/index.ts";
import { isLanguage, type T } from "../../../platform/language/index.ts";
import { joinPassages } from "../../../platform/text/index.ts";
import { frameOf, statementOf } from "../desk.tsx";
import type { Asks } from "../model.ts";
import { revisionsOf } from "../store.ts";
import type { MasterText, Translation } from "../translation.ts";
import { versionsOf } from "../versions.ts";
import { asksText } from "./asks-text.ts";
import { HistoryPage, type State } from "./pages.tsx";

/** Versions and saved states of a statement, with the difference between any two. */
export function historyRoutes() {
  return new Hono<Env<Actor>>().get("/:id/history", async (c) => {
    const statement = await statementOf(c);
    const { services, t } = c.var;
    const asked = c.req.query("of");
    const of = isLanguage(asked) || asked === "asks" ? asked : statement.master;
    const found = await revisionsOf<MasterText | Translation | Asks>(services.sql, statement, of);
    const states = found.map(({ n, by, at, document }): State => ({ n, by, at, parts: partsOf(document, t) }));
    const state = (name: string) => states.find(({ n }) => String(n) === c.req.query(name));
    const [newest, previous] = states;
    const from = state("from") ?? previous;
    const to = state("to") ?? newest;
    const versions = await versionsOf(services.sql, statement.id);
    const persons = [...new Set([...states.map(({ by }) => by), ...versions.map(({ putForwardBy }) => putForwardBy)])];
    return c.html(
      HistoryPage({
        frame: frameOf(c),
        statement,
        title: statement.title,
        of,
        states,
        compared: from && to && from !== to ? { from, to } : null,
        versions,
        nameOf: await personNames(services.sql, services.instance, persons),
      }),
    );
  });
}

/** Any record as three texts. */
function partsOf(document: MasterText | Translation | Asks, t: T): State["parts"] {
  if ("addressees" in document) return { title: "", summary: "", source: asksText(document, t) };
  if (document.kind === "master") return document;
  const { title, summary, passages } = document;
  return { title: title.text, summary: summary.text, source: joinPassages(passages.map(({ text }) => text).filter(Boolean)) };
}

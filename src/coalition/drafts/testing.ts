import { Hono } from "hono";
import { type Actor, peopleMigrations } from "../../people/index.ts";
import { type Cast, castFor, instanceKeysForTest } from "../../people/testing-actors.ts";
import type { InstanceKeys } from "../../platform/crypto/index.ts";
import { type TestDatabase, testDatabase } from "../../platform/database/index.ts";
import { type Env, Refusal, readSettings, type Services } from "../../platform/http/index.ts";
import { isLanguage, translator } from "../../platform/language/index.ts";
import { draftsMigrations } from "./migrations.ts";
import { draftPages } from "./routes.ts";

export const NOW = new Date("2026-11-24T09:00:00Z");

/** An installation with only this sub-room, and people at its desks. */
export interface Desk extends TestDatabase, Cast {
  readonly instance: InstanceKeys;
  /** What signing would answer to whether anybody has signed. */
  signed: boolean;
  get(actor: Actor, path: string): Promise<Response>;
  post(actor: Actor, path: string, fields: Readonly<Record<string, string | readonly string[]>>): Promise<Response>;
}

export async function aDesk(): Promise<Desk> {
  const database = await testDatabase([...peopleMigrations, ...draftsMigrations]);
  const instance = instanceKeysForTest();
  const services: Services = {
    sql: database.sql,
    reader: database.reader,
    instance,
    settings: readSettings({ DALIL_DATA: "/nowhere" }),
    now: () => NOW,
    log: () => {},
  };
  let acting: Actor | null = null;
  const app = new Hono<Env<Actor>>()
    .use(async (c, next) => {
      const language = c.req.path.split("/")[1];
      if (!isLanguage(language) || !acting) throw new Error("a test without a language or an actor");
      c.set("services", services);
      c.set("t", translator(language));
      c.set("language", language);
      c.set("now", NOW);
      c.set("proof", "proof");
      c.set("actor", acting);
      await next();
    })
    .route(
      "/:language",
      draftPages({
        signed: async () => desk.signed,
        untouched: async () => !desk.signed,
        called: async () => desk.signed,
        released: async () => false,
      }),
    )
    .onError((error, c) => {
      if (error instanceof Refusal) return c.text(error.says.en, error.status);
      throw error;
    });

  async function request(actor: Actor, path: string, init: RequestInit): Promise<Response> {
    acting = actor;
    return await app.request(path, init);
  }

  const desk: Desk = {
    ...database,
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
    ...castFor(database.sql, instance, NOW),
    instance,
    signed: false,
    get: (actor, path) => request(actor, path, {}),
    post(actor, path, fields) {
      const body = new URLSearchParams();
      for (const [name, value] of Object.entries(fields))
        for (const one of typeof value === "string" ? [value] : value) body.append(name, one);
      return request(actor, path, { method: "POST", body });
    },
  };
  return desk;
}

import { Hono } from "hono";
import { type Actor, type OrganisationId, peopleMigrations } from "../../people/index.ts";
import { type Cast, castFor, instanceKeysForTest } from "../../people/testing-actors.ts";
import type { InstanceKeys } from "../../platform/crypto/index.ts";
import { type TestDatabase, testDatabase } from "../../platform/database/index.ts";
import { type Env, Refusal, readSettings, type Services } from "../../platform/http/index.ts";
import { isLanguage, translator } from "../../platform/language/index.ts";
import { migrations as publicMigrations } from "../../public/index.ts";
import { organisationsMigrations } from "./migrations.ts";
import type { EntryKind, Profile } from "./profile.ts";
import { organisationPages } from "./routes.ts";
import { enterOrganisation } from "./store.ts";

export const NOW = new Date("2026-11-24T09:00:00Z");

/** An installation with only this sub-room, and people at its desks. */
export interface Desk extends TestDatabase, Omit<Cast, "organisation"> {
  readonly instance: InstanceKeys;
  /** An organisation with an entry; outside organisations have nothing else. */
  organisation(slug: string, kind: EntryKind, profile?: Partial<Profile>): Promise<OrganisationId>;
  get(actor: Actor, path: string): Promise<Response>;
  post(actor: Actor, path: string, fields: Readonly<Record<string, string>>): Promise<Response>;
}

export async function aDesk(): Promise<Desk> {
  const database = await testDatabase([...publicMigrations, ...peopleMigrations, ...organisationsMigrations]);
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
    .route("/:language", organisationPages)
    .onError((error, c) => {
      if (error instanceof Refusal) return c.text(error.says.en, error.status);
      throw error;
    });

  async function request(actor: Actor, path: string, init: RequestInit): Promise<Response> {
    acting = actor;
    return await app.request(`/en/desk/organisations${path}`, init);
  }

  const cast = castFor(database.sql, instance, NOW);
  return {
    ...database,
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
    ...cast,
    instance,
    async organisation(slug, kind, more = {}) {
      const id = (kind === "outside" ? crypto.randomUUID() : await cast.organisation(slug, kind)) as OrganisationId;
      const profile: Profile = { slug, coLead: false, facts: { "name-en": slug }, waits: [], sources: [], contacts: [], ...more };
      await database.sql.begin((tx) => enterOrganisation(tx, instance, { organisation: id, kind, profile, by: null, at: NOW }));
      return id;
    },
    get: (actor, path) => request(actor, path, {}),
    post: (actor, path, fields) => request(actor, path, { method: "POST", body: new URLSearchParams(fields) }),
  };
}

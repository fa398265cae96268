import type { Actor, OrganisationId } from "../people/index.ts";
import { peopleMigrations } from "../people/index.ts";
import { type Cast, castFor, instanceKeysForTest } from "../people/testing-actors.ts";
import type { InstanceKeys } from "../platform/crypto/index.ts";
import { type TestDatabase, testDatabase } from "../platform/database/index.ts";
import { jobsMigrations } from "../platform/jobs/index.ts";
import type { Language } from "../platform/language/index.ts";
import { migrations as publicMigrations } from "../public/index.ts";
import { createStatement, openStatement, readDraft, saveMaster } from "./drafts/store.ts";
import { confirmNature, putForward, stateOf } from "./drafts/versions.ts";
import { coalitionMigrations } from "./index.ts";
import { recordAnswer } from "./signing/answering.ts";
import { isSigned } from "./signing/index.ts";
import { askOutside, openCall, requestTo } from "./signing/store.ts";

export const NOW = new Date("2026-11-24T09:00:00Z");
export const LATER = new Date("2026-12-03T08:00:00Z");

/** A coalition with one statement that can be put forward, signed and released; people with real keys. */
export interface Coalition extends TestDatabase, Cast {
  readonly instance: InstanceKeys;
  readonly coordinator: Actor;
  /** Writes the text anew and puts it forward; gives the version's id. */
  write(source: string, nature?: "substantive" | "editorial", by?: Actor): Promise<string>;
  readonly statement: string;
  readonly publicId: string;
  confirm(version: string, by: Actor): Promise<void>;
  /** A member organisation, asked to sign. */
  member(name: string): Promise<{ readonly actor: Actor; readonly request: string; readonly organisation: OrganisationId }>;
  outside(name: string, sentTo?: string, website?: string): Promise<{ readonly request: string; readonly secret: string }>;
  yes(
    request: string,
    version: string,
    more?: { by?: string | null; unnamed?: boolean; at?: Date; kind?: "yes" | "no"; language?: Language },
  ): Promise<"recorded" | "already">;
}

export async function aCoalition(): Promise<Coalition> {
  const database = await testDatabase([...jobsMigrations, ...publicMigrations, ...peopleMigrations, ...coalitionMigrations]);
  const { sql } = database;
  const instance = instanceKeysForTest();
  const cast = castFor(sql, instance, NOW);
  const home = await cast.organisation("Coalition", "coalition");
  const coordinator = await cast.person("Nadia", home, ["lead", "coordinator"]);
  const { id, publicId } = await createStatement(sql, coordinator, { title: "Stop", master: "en" }, NOW);
  const open = async (by: Actor) => (await openStatement(sql, by, publicId))!;
  const call = (members: readonly string[]) =>
    sql.begin((tx) =>
      openCall(tx, instance, {
        statement: id,
        replyBy: LATER,
        zone: "Asia/Beirut",
        order: "alphabetical",
        members,
        by: coordinator.person,
        at: NOW,
      }),
    );
  return {
    ...database,
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
    ...cast,
    instance,
    coordinator,
    statement: id,
    publicId,
    async write(source, nature = "substantive", by = coordinator) {
      const { revisions } = await readDraft(sql, await open(by));
      await saveMaster(
        sql,
        by,
        await open(by),
        { base: revisions.en, document: { kind: "master", title: "Stop", summary: "", source } },
        NOW,
      );
      const seen = stateOf((await readDraft(sql, await open(by))).revisions);
      return (await putForward(sql, instance, by, await open(by), { languages: ["en"], nature, seen }, isSigned, NOW)).id;
    },
    async confirm(version, by) {
      const { versionsOf } = await import("./drafts/versions.ts");
      const facts = (await versionsOf(sql, id)).find((one) => one.id === version)!;
      await confirmNature(sql, by, await open(by), facts, NOW);
    },
    async member(name) {
      const organisation = await cast.organisation(name);
      const actor = await cast.person(`${name} person`, organisation, ["lead"]);
      await call([organisation]);
      return { actor, organisation, request: (await requestTo(sql, id, organisation))! };
    },
    async outside(name, sentTo = "", website = "") {
      await call([]);
      const asking = { nameAr: "", nameFr: "", nameEn: name, website, sentTo, days: 14, statement: id, by: coordinator.person, at: NOW };
      const { id: request, secret } = await sql.begin((tx) => askOutside(tx, instance, asking));
      return { request, secret };
    },
    async yes(request, version, { by = null, unnamed = false, at = NOW, kind = "yes", language = "en" } = {}) {
      const words = { actedName: "Somebody", actedRole: "director", passage: "", reason: "", awaitingUntil: "" };
      return (await recordAnswer(sql, instance, { kind, version, unnamed, ...words, request, by, language, at })).outcome;
    },
  };
}

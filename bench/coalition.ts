import { randomUUID } from "node:crypto";
import type { Actor, OrganisationId, Role } from "../src/people/index.ts";
import { built } from "./house.ts";
import type { Installation } from "./installation.ts";
import { statementSource, vocabulary } from "./texts.ts";

export interface Size {
  readonly organisations: number;
  readonly people: number;
  readonly statements: number;
  /** Members asked to sign the first statement, and organisations outside. */
  readonly asked: number;
  readonly outside: number;
}

/** As the issue says: 60 organisations and 400 people. */
export const FULL_SIZE: Size = { organisations: 60, people: 400, statements: 40, asked: 60, outside: 40 };

export interface BenchCoalition {
  readonly coordinator: Actor;
  /** The cookie of a session of the coordinator, and of a member organisation's person. */
  readonly cookie: string;
  readonly memberCookie: string;
  readonly statements: readonly { readonly id: string; readonly publicId: string; readonly version: string }[];
  /** Paths of the links of the outside organisations of the first statement. */
  readonly links: readonly string[];
}

const WORDS = ["actedName", "actedRole", "passage", "reason", "awaitingUntil"] as const;

/** A coalition at work, made by the rooms' own functions: real keys, real hand-overs, real answers. */
export async function aCoalitionAtWork({ sql, services }: Installation, size: Size, answers = true): Promise<BenchCoalition> {
  const { instance } = services;
  const { castFor } = await built<typeof import("../src/people/testing-actors.ts")>("people/testing-actors");
  const { createStatement, openStatement, readDraft, saveMaster, saveTranslation } =
    await built<typeof import("../src/coalition/drafts/store.ts")>("coalition/drafts/store");
  const { putForward, stateOf } = await built<typeof import("../src/coalition/drafts/versions.ts")>("coalition/drafts/versions");
  const { passagesOf } = await built<typeof import("../src/platform/text/index.ts")>("platform/text/index");
  const { askOutside, isSigned, openCall } = await built<typeof import("../src/coalition/signing/store.ts")>("coalition/signing/store");
  const { recordAnswer } = await built<typeof import("../src/coalition/signing/answering.ts")>("coalition/signing/answering");
  const { enterOrganisation } = await built<typeof import("../src/coalition/organisations/store.ts")>("coalition/organisations/store");
  const { memberProfile } = await built<typeof import("../src/coalition/founding/entries.ts")>("coalition/founding/entries");
  const { MEMBERS } = await built<typeof import("../src/coalition/founding/members.ts")>("coalition/founding/members");
  const { COALITION } = await built<typeof import("../src/coalition/founding/coalition.ts")>("coalition/founding/coalition");

  const now = new Date();
  await sql`insert into founding (at) values (${now}) on conflict do nothing`; // an invented coalition: the real one's records stay out
  const cast = castFor(sql, instance, now);
  const words = { ar: vocabulary("ar"), fr: vocabulary("fr"), en: vocabulary("en") };
  const organisations: OrganisationId[] = [];
  const actors: Actor[] = [];
  for (let i = 0; i < size.organisations; i++) {
    const organisation = await cast.organisation(`Organisation ${i}`, i === 0 ? "coalition" : "member");
    organisations.push(organisation);
    const profile = { ...memberProfile(MEMBERS[i % MEMBERS.length]!, COALITION.launch.date), slug: `organisation-${i}` };
    await sql.begin((tx) =>
      enterOrganisation(tx, instance, { organisation, kind: i === 0 ? "coalition" : "member", profile, by: null, at: now }),
    );
  }
  for (let i = 0; i < size.people; i++) {
    const roles: Role[] = i === 0 ? ["lead", "coordinator"] : i < size.organisations ? ["lead"] : ["signatory"];
    actors.push(await cast.person(`Person ${i}`, organisations[i % size.organisations]!, roles));
  }
  await sql`update person set code_confirmed_at = ${now}`;
  const [coordinator, member] = [actors[0]!, actors[1] ?? actors[0]!];

  const statements: { id: string; publicId: string; version: string }[] = [];
  for (let i = 0; i < size.statements; i++) {
    const { id, publicId } = await createStatement(sql, coordinator, { title: `Statement ${i}`, master: "en" }, now);
    const open = async () => (await openStatement(sql, coordinator, publicId))!;
    const master = {
      kind: "master",
      title: `Statement ${i}`,
      summary: "What we ask.",
      source: statementSource("en", words.en, i, 500),
    } as const;
    await saveMaster(sql, coordinator, await open(), { base: (await readDraft(sql, await open())).revisions.en, document: master }, now);
    for (const language of ["ar", "fr"] as const) {
      const passage = (from: string, n: number) => ({ from, text: from && statementSource(language, words[language], i * 31 + n, 30) });
      const document = {
        kind: "translation",
        title: { from: master.title, text: words[language].slice(i, i + 6).join(" ") },
        summary: passage(master.summary, 900),
        passages: passagesOf(master.source).map(passage),
      } as const;
      await saveTranslation(sql, coordinator, await open(), language, { base: 0, document }, now);
    }
    const seen = stateOf((await readDraft(sql, await open())).revisions);
    const ready = { languages: ["en"] as const, nature: "substantive" as const, seen };
    const version = await putForward(sql, instance, coordinator, await open(), ready, isSigned, now);
    statements.push({ id, publicId, version: version.id });
  }

  const links: string[] = [];
  for (const [i, { id, version }] of statements.entries()) {
    const call = { statement: id, replyBy: new Date(now.getTime() + 86_400_000), zone: "Asia/Beirut", order: "alphabetical" } as const;
    const members = organisations.slice(0, i === 0 ? size.asked : 12);
    await sql.begin((tx) => openCall(tx, instance, { ...call, members, by: coordinator.person, at: now }));
    if (i > 0) continue;
    for (let n = 0; n < size.outside; n++) {
      const asking = { nameAr: "", nameFr: "", nameEn: `Outside ${n}`, website: "", sentTo: `office@outside-${n}.example`, days: 14 };
      const { id: request, secret } = await sql.begin((tx) =>
        askOutside(tx, instance, { ...asking, statement: id, by: coordinator.person, at: now }),
      );
      links.push(`/en/sign/${secret}`);
      if (!answers) continue;
      const said = Object.fromEntries(WORDS.map((word) => [word, "something"])) as Record<(typeof WORDS)[number], string>;
      const kind = (["yes", "yes", "no", "yes-if"] as const)[n % 4]!;
      await recordAnswer(sql, instance, {
        ...said,
        awaitingUntil: "",
        request,
        version,
        kind,
        unnamed: n % 7 === 0,
        by: null,
        language: "en",
        at: now,
      });
    }
  }
  return {
    ...{ coordinator, statements, links },
    cookie: await sessionOf({ sql, services }, coordinator),
    memberCookie: await sessionOf({ sql, services }, member),
  };
}

/** A session as signing in begins it. */
async function sessionOf({ sql, services }: Pick<Installation, "sql" | "services">, actor: Actor): Promise<string> {
  const { openPerson } = await built<typeof import("../src/people/keyring/index.ts")>("people/keyring/index");
  const { startSession } = await built<typeof import("../src/people/session/sessions.ts")>("people/session/sessions");
  const p = (await openPerson(sql, actor.person, "only a test", services.settings.argon))!;
  const started = { person: actor.person, p, organisation: actor.organisation, browser: randomUUID(), now: new Date() };
  const { secret } = await startSession(sql, services.instance, started);
  return `dalil=${secret}`;
}

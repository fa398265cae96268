import assert from "node:assert/strict";
import test from "node:test";
import { coalitionOf, organisations, peopleMigrations } from "../../people/index.ts";
import { type InstanceKeys, newKey } from "../../platform/crypto/index.ts";
import { testDatabase } from "../../platform/database/index.ts";
import { LANGUAGES } from "../../platform/language/index.ts";
import {
  type OrganisationSnapshot,
  migrations as publicMigrations,
  type SignatoriesSnapshot,
  type StatementSnapshot,
} from "../../public/index.ts";
import { listEntries, organisationsMigrations } from "../organisations/index.ts";
import { COALITION } from "./coalition.ts";
import { loadFounding } from "./load.ts";
import { MEMBERS } from "./members.ts";
import { OTHER_HELP } from "./other-help.ts";
import { STATEMENTS } from "./statements.ts";

const AT = new Date("2026-11-24T09:00:00Z");
const instance: InstanceKeys = { seal: newKey(), index: newKey(), session: newKey(), token: newKey(), log: newKey() };

const open = () => testDatabase([...publicMigrations, ...peopleMigrations, ...organisationsMigrations]);

test("loads once, also when two processes start at the same time", async () => {
  await using db = await open();
  const load = () => loadFounding({ sql: db.sql, instance, now: () => AT });
  assert.deepEqual((await Promise.all([load(), load()])).sort(), [false, true]);
  assert.equal(await load(), false);
  const kinds = (await listEntries(db.sql, instance)).map(({ kind }) => kind);
  assert.deepEqual(
    [...new Set(kinds)].map((kind) => [kind, kinds.filter((one) => one === kind).length]),
    [
      ["coalition", 1],
      ["member", 12],
      ["outside", 6],
    ],
  );
});

test("organisations can be invited to: people's own list has the coalition and the twelve, with the names that were read", async () => {
  await using db = await open();
  await loadFounding({ sql: db.sql, instance, now: () => AT });
  const list = await organisations(db.sql, instance);
  assert.equal(list.length, 13);
  assert.equal((await coalitionOf(db.sql, instance))?.names.fr, "Coalition de lutte contre la surveillance numérique dans la région MENA");
  const hrw = list.find(({ names }) => names.en === "Human Rights Watch (HRW)");
  assert.deepEqual([hrw?.names.ar, hrw?.joined], [null, false]);
});

test("readers get twelve members, six statements in three languages, and nothing that waits for a person", async () => {
  await using db = await open();
  await loadFounding({ sql: db.sql, instance, now: () => AT });
  const members = (await db.reader<{ document: OrganisationSnapshot }[]>`select document from published.organisation`).map(
    (row) => row.document,
  );
  const texts = (await db.reader<{ document: StatementSnapshot }[]>`select document from published.statement_text`).map(
    (row) => row.document,
  );
  const signatories = (await db.reader<{ document: SignatoriesSnapshot }[]>`select document from published.signatories`).map(
    (row) => row.document,
  );
  const help = await db.reader`select document from published.help`;
  const coalition = await db.reader`select document from published.coalition`;
  assert.deepEqual([members.length, texts.length, signatories.length, help.length, coalition.length], [12, 18, 6, 2, 1]);
  const everything = JSON.stringify([members, texts, signatories, help, coalition]);
  let withheld = 0;
  for (const text of fromMemory([COALITION, MEMBERS, OTHER_HELP])) {
    withheld++;
    assert.ok(!everything.includes(JSON.stringify(text)), text);
  }
  assert.ok(withheld > 12, `${withheld}`);
  const palestine = signatories.find(({ publicId }) => publicId === "s-2021palestine")!;
  assert.deepEqual(palestine.signatories.map(({ names }) => names.en).sort(), ["7amleh", "Access Now"]);
  for (const member of members) assert.equal(member.confirmedOn, null);
});

test("what waits can be found: names, sites and addresses from memory stand in the entries, marked", async () => {
  await using db = await open();
  await loadFounding({ sql: db.sql, instance, now: () => AT });
  const waits = (await listEntries(db.sql, instance)).flatMap(({ profile }) => profile.waits.map((key) => `${profile.slug} ${key}`));
  for (const one of ["hrw name-ar", "hrw website", "article-19 name-ar", "insm website", "front-line-defenders help-web", "dfak help-web"])
    assert.ok(waits.includes(one), one);
});

test("every helpline a reader is shown can be reached, its page first", async () => {
  await using db = await open();
  await loadFounding({ sql: db.sql, instance, now: () => AT });
  const rows = await db.reader<{ document: OrganisationSnapshot }[]>`select document from published.organisation`;
  const helplines = rows.flatMap(({ document }) => document.helpline ?? []);
  assert.equal(helplines.length, MEMBERS.filter((member) => "name" in member.helpline).length);
  for (const helpline of helplines) {
    assert.equal(helpline.ways[0]?.kind, "web");
    assert.equal(helpline.confirmed, false);
    for (const language of LANGUAGES) assert.ok(helpline.name[language] && helpline.does[language]);
  }
});

test("no name of an organisation stands in clear in the rooms' own tables", async () => {
  await using db = await open();
  await loadFounding({ sql: db.sql, instance, now: () => AT });
  for (const table of ["organisation", "organisation_entry", "organisation_profile", "organisation_listing"]) {
    const [row] = await db.sql<{ text: string }[]>`select string_agg(r::text, '') as text from ${db.sql(table)} r`;
    for (const marker of ["SMEX", "smex", "ARTICLE 19", "سمكس"]) {
      assert.ok(!row!.text.includes(marker), `${marker} in ${table}`);
      assert.ok(!row!.text.includes(Buffer.from(marker).toString("hex")), `${marker} in ${table}`);
    }
  }
});

test("the six statements can be told apart by what is known of their date", () => {
  assert.deepEqual(
    STATEMENTS.map(({ date }) => date.value),
    ["2021-06-07", "2021-07-26", "2021-07-26", "2021", "2021-11-08", "2022-08"],
  );
});

/** Texts of facts that nobody read again, long enough not to be found by chance. */
function* fromMemory(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  if ("checked" in value && value.checked === "from-memory" && "value" in value) {
    // the seat of HRW is that of CPJ too, where it was read
    for (const text of [value.value].flat(2).flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : [one])))
      if (typeof text === "string" && text.length > 3 && !text.startsWith("New York") && !text.startsWith("نيويورك")) yield text;
    return;
  }
  for (const part of Object.values(value)) yield* fromMemory(part);
}

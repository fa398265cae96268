import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { connect } from "../../platform/database/index.ts";
import { Refusal } from "../../platform/http/index.ts";
import { runDue } from "../../platform/jobs/index.ts";
import { parseLocalTime } from "../../platform/language/index.ts";
import { withdraw } from "../../public/index.ts";
import { keepTakenBack } from "../index.ts";
import { takeOff, withdrawRequest } from "../signing/answering.ts";
import { publishWhoSigned } from "../signing/index.ts";
import { requestByLink } from "../signing/store.ts";
import { aCoalition, type Coalition, NOW } from "../testing.ts";
import { releaseJobs } from "./index.ts";
import { messages } from "./messages.ts";
import { slugOf, whatToRelease, whyNotAt } from "./model.ts";
import { parsePlaces } from "./places.ts";
import {
  byPreview,
  findRelease,
  holdPlannedReleases,
  makePreview,
  planRelease,
  revokePreview,
  stopRelease,
  withdrawStatement,
} from "./store.ts";

const TEN = new Date("2026-12-03T08:00:00Z");
const minutes = (n: number) => new Date(TEN.getTime() + n * 60_000);

async function planned(coalition: Coalition, version: string): Promise<string> {
  const by = coalition.coordinator.person;
  const release = { statement: coalition.statement, version, languages: ["en"] as const, at: TEN, zone: "Asia/Beirut", by, now: NOW };
  return await coalition.sql.begin((tx) => planRelease(tx, release));
}

const run = (coalition: Coalition, now: Date, sql = coalition.sql) =>
  runDue(
    sql,
    releaseJobs(coalition.instance),
    () => now,
    (_, error) => assert.fail(String(error)),
  );

const texts = (coalition: Coalition) =>
  coalition.reader`select document->>'title' as title, version from published.statement_text order by version`;
const signed = async (coalition: Coalition) =>
  (
    await coalition.reader<{ document: { signatories: { names: { en: string } }[]; unnamed: number } }[]>`
  select document from published.signatories`
  )[0]?.document;

test("nothing a second before; everything at the minute", async () => {
  await using coalition = await aCoalition();
  const version = await coalition.write("Text.");
  const { request } = await coalition.member("SMEX");
  await coalition.yes(request, version);
  const id = await planned(coalition, version);
  await run(coalition, new Date(TEN.getTime() - 1));
  assert.equal((await texts(coalition)).length, 0);
  await run(coalition, TEN);
  assert.deepEqual([...(await texts(coalition))], [{ title: "Stop", version: 1 }]);
  assert.deepEqual(
    (await signed(coalition))?.signatories.map((one) => one.names.en),
    ["SMEX"],
  );
  assert.equal((await findRelease(coalition.sql, id))?.end, "released");
});

test("two servers at the same second, and a clock set back afterwards: released once", async () => {
  await using coalition = await aCoalition();
  const version = await coalition.write("Text.");
  await planned(coalition, version);
  const other = connect(coalition.serverUrl);
  const counts = await Promise.all([1, 2, 3, 4].map((n) => run(coalition, TEN, n % 2 ? other : coalition.sql)));
  assert.equal(
    counts.reduce((sum, { done }) => sum + done, 0),
    1,
  );
  await run(coalition, minutes(-30));
  await run(coalition, minutes(1));
  assert.equal((await texts(coalition)).length, 1);
  await other.end();
});

test("a crash in the middle of a release leaves nothing public, and the release is done once after it", async () => {
  await using coalition = await aCoalition();
  const version = await coalition.write("Text.");
  await planned(coalition, version);
  const handlers = releaseJobs(coalition.instance);
  const crashing = Object.fromEntries(
    Object.entries(handlers).map(([kind, handle]) => [
      kind,
      async (...[tx, id, now]: Parameters<typeof handle>) => {
        await handle(tx, id, now);
        throw new Error("the lights went out");
      },
    ]),
  );
  let failures = 0;
  await runDue(
    coalition.sql,
    crashing,
    () => TEN,
    () => void failures++,
  );
  assert.equal(failures, 1);
  assert.equal((await texts(coalition)).length, 0);
  await run(coalition, minutes(1));
  assert.equal((await texts(coalition)).length, 1);
});

test("it can be stopped until the last second, and not after", async () => {
  await using coalition = await aCoalition();
  const by = coalition.coordinator.person;
  const version = await coalition.write("Text.");
  const first = await planned(coalition, version);
  await coalition.sql.begin((tx) => stopRelease(tx, first, by, new Date(TEN.getTime() - 1)));
  await run(coalition, minutes(1));
  assert.equal((await texts(coalition)).length, 0);
  const second = await planned(coalition, version);
  await run(coalition, TEN);
  const tooLate = coalition.sql.begin((tx) => stopRelease(tx, second, by, minutes(1)));
  await assert.rejects(tooLate, (error) => error instanceof Refusal && error.says === messages.tooLate);
});

test("stopping and releasing at the same instant: one of the two, never half of each", async () => {
  await using coalition = await aCoalition();
  const by = coalition.coordinator.person;
  const version = await coalition.write("Text.");
  for (let i = 0; i < 8; i++) {
    const id = await planned(coalition, version);
    const [stopped] = await Promise.allSettled([coalition.sql.begin((tx) => stopRelease(tx, id, by, TEN)), run(coalition, TEN)]);
    const end = (await findRelease(coalition.sql, id))?.end;
    assert.equal(end, stopped.status === "fulfilled" ? "stopped" : "released");
  }
});

test("a corrected typing error is released with the rest; a changed meaning holds the release back", async () => {
  await using coalition = await aCoalition();
  const version = await coalition.write("Text.");
  await planned(coalition, version);
  await coalition.write("Text!", "editorial");
  await run(coalition, TEN);
  assert.deepEqual(
    [...(await texts(coalition))].map((one) => one["version"]),
    [2],
  );

  await using another = await aCoalition();
  const earlier = await another.write("Text.");
  const id = await planned(another, earlier);
  await another.write("Quite another text.", "substantive");
  await run(another, TEN);
  assert.equal((await findRelease(another.sql, id))?.end, "held");
  assert.equal((await texts(another)).length, 0);
});

test("a name taken off after the release leaves the public tables with the same commit", async () => {
  await using coalition = await aCoalition();
  const version = await coalition.write("Text.");
  const [a, b] = [await coalition.member("Alif"), await coalition.member("Brave Name")];
  await coalition.yes(a.request, version);
  await coalition.yes(b.request, version);
  await planned(coalition, version);
  await run(coalition, TEN);
  assert.equal((await signed(coalition))?.signatories.length, 2);
  const target = { id: b.request, statement: coalition.statement };
  await coalition.sql.begin((tx) => takeOff(tx, coalition.instance, target, coalition.coordinator.person, minutes(5)));
  assert.deepEqual(await signed(coalition).then((s) => [s?.signatories.map((one) => one.names.en), s?.unnamed]), [["Alif"], 1]);
  for (const { tablename } of await coalition.owner<
    { tablename: string }[]
  >`select tablename from pg_tables where schemaname = 'published'`) {
    const [found] =
      await coalition.owner`select count(*)::int as n from published.${coalition.owner(tablename)} t where t::text like '%Brave Name%'`;
    assert.equal(found?.["n"], 0, tablename);
  }
});

test("a later text, signed or not, changes nothing under the one that is public", async () => {
  await using coalition = await aCoalition();
  const { sql, instance, statement } = coalition;
  const version = await coalition.write("Text.");
  const [a, b, late] = [await coalition.member("Alif"), await coalition.member("Ba"), await coalition.member("Late")];
  await coalition.yes(a.request, version);
  await coalition.yes(b.request, version);
  await planned(coalition, version);
  await run(coalition, TEN);
  const next = await coalition.write("Another text.", "substantive");
  await coalition.yes(late.request, next);
  const names = async () => (await signed(coalition))?.signatories.map((one) => one.names.en).toSorted();
  await sql.begin((tx) => publishWhoSigned(tx, instance, statement, minutes(1)));
  assert.deepEqual(await names(), ["Alif", "Ba"], "who signed only the later text is not printed under this one");
  await sql.begin((tx) => takeOff(tx, instance, { id: a.request, statement }, null, minutes(2)));
  assert.deepEqual([await names(), (await signed(coalition))?.unnamed], [["Ba"], 1], "one call for safety moves one name");
});

test("after the release, who asks not to be named, says no, or is withdrawn, leaves the page with that very act", async () => {
  await using coalition = await aCoalition();
  const { sql, instance, statement } = coalition;
  const version = await coalition.write("Text.");
  const [a, b, c, late] = [
    await coalition.member("Alif"),
    await coalition.member("Ba"),
    await coalition.member("Ta"),
    await coalition.member("Late"),
  ];
  for (const { request } of [a, b, c]) await coalition.yes(request, version);
  await planned(coalition, version);
  await run(coalition, TEN);
  const shown = async () => [
    (await signed(coalition))?.signatories.map((one) => one.names.en).toSorted(),
    (await signed(coalition))?.unnamed,
  ];
  await coalition.yes(a.request, version, { unnamed: true });
  assert.deepEqual(await shown(), [["Ba", "Ta"], 1]);
  await coalition.yes(b.request, version, { kind: "no" });
  assert.deepEqual(await shown(), [["Ta"], 1]);
  await sql.begin((tx) => withdrawRequest(tx, instance, { id: c.request, statement }, minutes(3)));
  assert.deepEqual(await shown(), [[], 1]);
  await coalition.yes(late.request, version);
  assert.deepEqual(await shown(), [[], 1], "nobody is added without the coordinator");
  await sql.begin((tx) => publishWhoSigned(tx, instance, statement, minutes(5)));
  assert.deepEqual(await shown(), [["Late"], 1]);
});

test("names taken off at the same instant, or while the release runs, are off for good", async () => {
  await using coalition = await aCoalition();
  const { sql, instance, statement } = coalition;
  const version = await coalition.write("Text.");
  const members = await Promise.all(["Alif", "Ba", "Ta", "Tha"].map((name) => coalition.member(name)));
  for (const { request } of members) await coalition.yes(request, version);
  await planned(coalition, version);
  const off = (i: number) => sql.begin((tx) => takeOff(tx, instance, { id: members[i]!.request, statement }, null, minutes(1)));
  await Promise.all([run(coalition, TEN), off(0)]);
  await Promise.all([off(1), off(2)]);
  assert.deepEqual(await signed(coalition).then((s) => [s?.signatories.map((one) => one.names.en), s?.unnamed]), [["Tha"], 3]);
});

test("a statement taken back is gone from every link, and nothing of it can become public again", async () => {
  await using coalition = await aCoalition();
  const { sql, instance, statement, publicId, coordinator } = coalition;
  const version = await coalition.write("Text.");
  const { request } = await coalition.member("Alif");
  const outside = await coalition.outside("Outside");
  await coalition.yes(request, version);
  await planned(coalition, version);
  await run(coalition, TEN);
  const link = { statement, version, label: "A journalist", until: minutes(9_999), by: coordinator.person, now: NOW };
  const secret = await sql.begin((tx) => makePreview(tx, instance, link));
  await coalition.write("Text!", "editorial", coordinator);
  await sql.begin((tx) => withdrawStatement(tx, { id: statement, publicId }, coordinator.person, minutes(1)));
  assert.equal(await byPreview(sql, instance, secret, minutes(2)), null);
  assert.equal(await requestByLink(sql, instance, outside.secret, minutes(2)), null);
  await sql.begin((tx) => publishWhoSigned(tx, instance, statement, minutes(2)));
  const later = await planned(coalition, version);
  await run(coalition, minutes(3));
  assert.equal((await findRelease(sql, later))?.end, "held");
  assert.deepEqual([(await texts(coalition)).length, await signed(coalition)], [0, undefined]);
});

test("an older backup brings back neither a name taken off nor a statement withdrawn since", async () => {
  await using coalition = await aCoalition();
  const { sql, owner, instance, statement, publicId } = coalition;
  const version = await coalition.write("Text.");
  const { request } = await coalition.member("Brave Name");
  await coalition.yes(request, version);
  await planned(coalition, version);
  await run(coalition, TEN);
  const old = { texts: await owner`select * from published.statement_text`, signatories: await owner`select * from published.signatories` };
  const bringBack = async () => {
    await owner`delete from published.signatories`;
    await owner`insert into published.signatories ${owner(old.signatories)}`;
  };
  await sql.begin((tx) => takeOff(tx, instance, { id: request, statement }, null, minutes(5)));
  await bringBack();
  assert.equal((await signed(coalition))?.signatories.length, 1);
  await keepTakenBack({ sql, instance, now: () => minutes(9) });
  assert.deepEqual(await signed(coalition).then((s) => [s?.signatories, s?.unnamed]), [[], 1]);
  await keepTakenBack({ sql, instance, now: () => minutes(99) });
  assert.equal((await owner`select 1 from published.signatories where published_at = ${minutes(9)}`).length, 1, "done once");

  await sql.begin((tx) => withdraw(tx, { publicId }, minutes(10)));
  await owner`insert into published.statement_text ${owner(old.texts)}`;
  await bringBack();
  await keepTakenBack({ sql, instance, now: () => minutes(20) });
  assert.deepEqual([(await texts(coalition)).length, await signed(coalition)], [0, undefined]);
});

test("after a restore nothing planned earlier is released until a person plans it again", async () => {
  await using coalition = await aCoalition();
  const version = await coalition.write("Text.");
  const id = await planned(coalition, version);
  await coalition.sql.begin((tx) => holdPlannedReleases(tx, minutes(5)));
  await run(coalition, minutes(6));
  assert.equal((await texts(coalition)).length, 0);
  assert.equal((await findRelease(coalition.sql, id))?.end, "restored");
  await planned(coalition, version);
  await run(coalition, minutes(7));
  assert.equal((await texts(coalition)).length, 1);
});

test("a preview link opens until it is revoked or expires, and is not in the database", async () => {
  await using coalition = await aCoalition();
  await coalition.write("Text.");
  const { sql, instance, statement } = coalition;
  const version = await coalition.write("Text!", "editorial");
  const link = { statement, version, label: "A journalist", until: TEN, by: coalition.coordinator.person, now: NOW };
  const secret = await sql.begin((tx) => makePreview(tx, instance, link));
  assert.deepEqual(await byPreview(sql, instance, secret, NOW), { statement, version, n: 2 });
  assert.equal(await byPreview(sql, instance, secret, TEN), null);
  assert.equal(await byPreview(sql, instance, `${secret}x`, NOW), null);
  const [row] = await coalition.owner<{ id: string; text: string }[]>`select id, preview_link::text as text from preview_link`;
  assert.ok(row && !row.text.includes(secret));
  await sql.begin((tx) => revokePreview(tx, statement, row.id, NOW));
  assert.equal(await byPreview(sql, instance, secret, NOW), null);
});

test("the hour of a release is the hour of its place: summer time, and minutes that do not exist", () => {
  assert.equal((parseLocalTime("2026-12-03T10:00", "Asia/Beirut") as Date).toISOString(), "2026-12-03T08:00:00.000Z");
  assert.equal((parseLocalTime("2026-07-03T10:00", "Asia/Beirut") as Date).toISOString(), "2026-07-03T07:00:00.000Z");
  assert.equal(whyNotAt(parseLocalTime("2027-03-28T00:30", "Asia/Beirut"), NOW), messages.gap);
  assert.equal(whyNotAt(NOW, NOW), messages.past);
});

test("what is released is the standing text unless its meaning changed since the plan", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 18 }), (n, more, substantive) => {
      const standing = { id: "s", n: n + more };
      fc.pre(substantive <= standing.n);
      const out = whatToRelease({ id: "p", n }, standing, substantive);
      assert.equal(out === null, substantive > n);
    }),
  );
  assert.equal(whatToRelease({ id: "p", n: 5 }, { id: "s", n: 4 }, 1), null, "what was planned was taken back");
});

test("an address gets words a chat does not break", () => {
  assert.equal(slugOf("Arrêtez l’exportation d’outils d’espionnage !"), "arretez-l-exportation-d-outils-d-espionnage");
  assert.equal(slugOf("أوقفوا"), null);
  assert.ok(slugOf("word ".repeat(40))!.length <= 60);
});

test("places: an address and who publishes there, one in each line", () => {
  assert.deepEqual(
    parsePlaces("https://cpj.org/x  CPJ\n\nhttps://smex.org سمكس\n")?.map((p) => [p.href, p.publisher]),
    [
      ["https://cpj.org/x", "CPJ"],
      ["https://smex.org/", "سمكس"],
    ],
  );
  for (const wrong of ["javascript:alert(1) x", "cpj.org CPJ", "https://cpj.org", "ftp://a.example b", "https://a.example/?<b>|{x} A"])
    assert.equal(parsePlaces(wrong), null, wrong);
});

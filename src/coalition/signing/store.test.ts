import assert from "node:assert/strict";
import { test } from "node:test";
import { Refusal } from "../../platform/http/index.ts";
import { aCoalition, LATER, NOW } from "../testing.ts";
import { confirmAuthority, takeOff, undoAuthority, withdrawRequest } from "./answering.ts";
import { messages } from "./messages.ts";
import { signatoriesOf, standingsOf } from "./signatories.ts";
import { findRequest, replaceLink, requestByLink, requestsOf, signedByLink } from "./store.ts";

const refusing = (says: (typeof messages)[keyof typeof messages]) => (error: unknown) => error instanceof Refusal && error.says === says;

test("a member signs, and a second click changes nothing: the first hour stays", async () => {
  await using coalition = await aCoalition();
  const version = await coalition.write("First text.");
  const { request, actor } = await coalition.member("SMEX");
  assert.equal(await coalition.yes(request, version, { by: actor.person }), "recorded");
  assert.equal(await coalition.yes(request, version, { by: actor.person, at: new Date(NOW.getTime() + 60_000) }), "already");
  const found = (await findRequest(coalition.sql, coalition.instance, request))!;
  assert.deepEqual(
    found.answers.map((one) => [one.kind, one.at.getTime(), one.authority]),
    [["yes", NOW.getTime(), "affiliation"]],
  );
});

test("thirty click at the same instant: one answer each", async () => {
  await using coalition = await aCoalition();
  const version = await coalition.write("First text.");
  const requests = await Promise.all(Array.from({ length: 5 }, (_, i) => coalition.outside(`Outside ${i}`)));
  const clicks = requests.flatMap(({ request }) => Array.from({ length: 6 }, () => coalition.yes(request, version)));
  const outcomes = await Promise.all(clicks);
  assert.equal(outcomes.filter((one) => one === "recorded").length, 5);
  const all = await requestsOf(coalition.sql, coalition.instance, coalition.statement);
  assert.deepEqual(
    all.map((one) => one.answers.length),
    [1, 1, 1, 1, 1],
  );
});

test("nobody signs a text that changed while they read it", async () => {
  await using coalition = await aCoalition();
  const first = await coalition.write("First text.");
  const { request } = await coalition.outside("Outside");
  await coalition.write("Second text.");
  await assert.rejects(coalition.yes(request, first), refusing(messages.versionMoved));
});

test("a change of meaning asks again; a correction of wording, confirmed by a second person, does not", async () => {
  await using coalition = await aCoalition();
  const second = await coalition.person("Basma", coalition.coordinator.organisation, ["coordinator"]);
  const first = await coalition.write("First text.");
  const { request, actor } = await coalition.member("SMEX");
  await coalition.yes(request, first, { by: actor.person });
  const typo = await coalition.write("First text, without its typing error.", "editorial");
  const counted = async () => (await standingsOf(coalition.sql, coalition.instance, coalition.statement)).counts;
  assert.equal((await counted()).in, 1, "waiting for the second person, the first text stands");
  await coalition.confirm(typo, second);
  assert.equal((await counted()).in, 1);
  const another = await coalition.write("Another text.", "substantive");
  assert.deepEqual([(await counted()).in, (await counted()).again], [0, 1]);
  assert.equal(await coalition.yes(request, another, { by: actor.person }), "recorded", "the same yes to another text is another yes");
  assert.deepEqual([(await counted()).in, (await counted()).again], [1, 0]);
});

test("the same answer twice is recorded once, whatever it is; another word is another answer", async () => {
  await using coalition = await aCoalition();
  const version = await coalition.write("Text.");
  const { request } = await coalition.outside("Outside");
  assert.equal(await coalition.yes(request, version, { kind: "no" }), "recorded");
  assert.equal(await coalition.yes(request, version, { kind: "no" }), "already");
  assert.equal(await coalition.yes(request, version), "recorded");
  assert.equal(await coalition.yes(request, version, { kind: "no" }), "recorded");
});

test("after the deadline, and when the request was taken back, an answer is refused", async () => {
  await using coalition = await aCoalition();
  const version = await coalition.write("Text.");
  const { request } = await coalition.outside("Outside");
  await assert.rejects(coalition.yes(request, version, { at: LATER }), refusing(messages.closed));
  await coalition.sql.begin((tx) => withdrawRequest(tx, coalition.instance, { id: request, statement: coalition.statement }, NOW));
  await assert.rejects(coalition.yes(request, version), refusing(messages.requestWithdrawn));
});

test("a link works until it is replaced or expires, and is not in the database", async () => {
  await using coalition = await aCoalition();
  await coalition.write("Text.");
  const { request, secret } = await coalition.outside("Outside");
  const { sql, instance } = coalition;
  assert.equal((await requestByLink(sql, instance, secret, NOW))?.id, request);
  assert.equal(await requestByLink(sql, instance, `${secret.slice(0, -1)}x`, NOW), null);
  assert.equal(await requestByLink(sql, instance, secret, new Date(NOW.getTime() + 14 * 86_400_000)), null);
  const rows = JSON.stringify(
    await coalition.owner`select encode(sealed, 'escape') as a, encode(secret_hash, 'escape') as b from sign_request`,
  );
  assert.ok(!rows.includes(secret) && !rows.includes("Outside"));
  const fresh = await sql.begin((tx) => replaceLink(tx, instance, request, coalition.coordinator.person, LATER));
  assert.equal(await requestByLink(sql, instance, secret, NOW), null);
  assert.equal((await requestByLink(sql, instance, fresh, NOW))?.id, request);
});

test("a link taken back opens nothing; one that expired still lets whoever signed withhold the name", async () => {
  await using coalition = await aCoalition();
  const { sql, instance, statement } = coalition;
  const version = await coalition.write("Text.");
  const { request, secret } = await coalition.outside("Outside");
  const muchLater = new Date(NOW.getTime() + 90 * 86_400_000);
  assert.equal(await signedByLink(sql, instance, secret), null, "who did not sign has nothing to withhold");
  await coalition.yes(request, version);
  assert.equal(await requestByLink(sql, instance, secret, muchLater), null);
  assert.equal(await signedByLink(sql, instance, secret), request);
  await sql.begin((tx) => withdrawRequest(tx, instance, { id: request, statement }, NOW));
  assert.equal(await requestByLink(sql, instance, secret, NOW), null);
});

test("a link stops working when whoever made it may not ask any more", async () => {
  await using coalition = await aCoalition();
  const { sql, instance, coordinator } = coalition;
  await coalition.write("Text.");
  const { request, secret } = await coalition.outside("Outside");
  assert.equal((await requestByLink(sql, instance, secret, NOW))?.id, request);
  await sql`update affiliation set roles = '{reader}' where person = ${coordinator.person}`;
  assert.equal(await requestByLink(sql, instance, secret, NOW), null);
});

test("the language on record is the language of the text that was shown", async () => {
  await using coalition = await aCoalition();
  const version = await coalition.write("Only English so far.");
  const { request } = await coalition.outside("Outside");
  await coalition.yes(request, version, { language: "fr" });
  assert.equal((await findRequest(coalition.sql, coalition.instance, request))!.answers[0]?.language, "en");
});

test("an outside signature counts by its address, or once a coordinator has checked", async () => {
  await using coalition = await aCoalition();
  const { sql, instance, coordinator } = coalition;
  const version = await coalition.write("Text.");
  const known = await coalition.outside("Known", "office@known.example", "https://known.example");
  const unknown = await coalition.outside("Unknown", "unknown@gmail.com", "https://unknown.example");
  await coalition.yes(known.request, version);
  await coalition.yes(unknown.request, version);
  const named = async () => (await signatoriesOf(sql, instance, coalition.statement, 1)).named.map((one) => one.names.en);
  assert.deepEqual(await named(), ["Known"]);
  const [answer] = (await findRequest(sql, instance, unknown.request))!.answers;
  await sql.begin((tx) => confirmAuthority(tx, instance, { answer: answer!.id, note: "I called them", by: coordinator.person, at: NOW }));
  assert.deepEqual((await named()).toSorted(), ["Known", "Unknown"]);
  assert.equal((await findRequest(sql, instance, unknown.request))!.answers[0]?.check?.note, "I called them");
  const target = { id: unknown.request, statement: coalition.statement };
  await sql.begin((tx) => undoAuthority(tx, instance, target, { answer: answer!.id, by: coordinator.person, at: NOW }));
  assert.deepEqual(await named(), ["Known"]);
  await sql.begin((tx) => confirmAuthority(tx, instance, { answer: answer!.id, note: "They wrote", by: coordinator.person, at: NOW }));
  assert.deepEqual((await named()).toSorted(), ["Known", "Unknown"]);
});

test("who signs unnamed, or is taken off for safety, counts without a name", async () => {
  await using coalition = await aCoalition();
  const { sql, instance, coordinator } = coalition;
  const version = await coalition.write("Text.");
  const [a, b, c] = [await coalition.member("Alif"), await coalition.member("Ba"), await coalition.member("Ta")];
  await coalition.yes(a.request, version);
  await coalition.yes(b.request, version, { unnamed: true });
  await coalition.yes(c.request, version);
  await sql.begin((tx) => takeOff(tx, instance, { id: c.request, statement: coalition.statement }, coordinator.person, NOW));
  const { named, unnamed } = await signatoriesOf(sql, instance, coalition.statement, 1);
  assert.deepEqual([named.map((one) => one.names.en), unnamed], [["Alif"], 2]);
});

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import { inspect } from "node:util";
import { Damaged, handOver, identityOf, newIdentity, newKey, wrap } from "../../platform/crypto/index.ts";
import { describeGeneration } from "./generation.ts";
import {
  acceptRecipient,
  CardTooLarge,
  ChangedRecipient,
  changedMembers,
  createItemKey,
  createSafe,
  cutAccess,
  destroySafe,
  EditConflict,
  eraseItemKey,
  eraseRevisions,
  fingerprint,
  handOverOrganisation,
  holdersOf,
  LastHolder,
  lastHeldBy,
  membersOf,
  NoAccess,
  openAsPerson,
  openForSession,
  openItemKey,
  openKeyring,
  openSafe,
  readCards,
  readRevision,
  readRevisions,
  recipientOf,
  recoverOrganisation,
  removeFromOrganisation,
  renewOfflineKey,
  replacePerson,
  revokeSafe,
  rotateOrganisation,
  rotationDue,
  sealToPerson,
  settle,
  shareSafe,
  wrapForSession,
  writeCard,
} from "./index.ts";
import { places } from "./places.ts";
import { at, cost, keyringStory } from "./testing.ts";

const { db, sql, somebody, organisationOf, join, again, newSafe, save } = await keyringStory();

test("Amal founds, Basim is handed the key after comparing, and opens what was there before", async () => {
  const [amal, basim] = [await somebody(), await somebody()];
  const { keyring } = await organisationOf(amal);
  const safe = await newSafe(keyring);
  await save(safe, 0, "أول");
  assert.equal(await openKeyring(sql, { person: basim.id, organisation: keyring.organisation, p: basim.p }), null);
  const wrong = "00000 00000 00000 00000 00000";
  await assert.rejects(
    sql.begin((tx) => handOverOrganisation(tx, keyring, { to: basim.id, fingerprint: wrong, at })),
    ChangedRecipient,
  );
  const compared = fingerprint((await recipientOf(sql, basim.id))!);
  await sql.begin((tx) => handOverOrganisation(tx, keyring, { to: basim.id, fingerprint: compared, at }));
  const pending = async () => (await membersOf(sql, keyring.organisation)).filter((m) => m.pending).map((m) => m.person);
  assert.deepEqual(await pending(), [basim.id]);
  const early = await openKeyring(sql, { person: basim.id, organisation: keyring.organisation, p: basim.p });
  assert.ok(early && (await openSafe(sql, early, safe.id)), "opens before it is settled, more slowly");
  assert.deepEqual(await sql.begin((tx) => settle(tx, { person: basim.id, p: basim.p })), { settled: 1, refused: 0 });
  assert.deepEqual(await pending(), []);
  assert.equal((await membersOf(sql, keyring.organisation)).length, 2);
  const opened = (await openSafe(
    sql,
    (await openKeyring(sql, { person: basim.id, organisation: keyring.organisation, p: basim.p }))!,
    safe.id,
  ))!;
  assert.deepEqual((await readRevision<{ text: string }>(sql, opened, "note", "1"))?.document, { text: "أول" });
});

test("who writes to the database cannot swap a person's recipient unnoticed", async () => {
  const [amal, basim, mallory] = [await somebody(), await somebody(), await newIdentity()];
  const { keyring } = await organisationOf(amal);
  await join(keyring, basim);
  const safe = await newSafe(keyring, []);
  await sql`update person_key set recipient = ${mallory.recipient} where person = ${basim.id}`;
  const to = { person: basim.id, through: keyring.organisation };
  await assert.rejects(
    sql.begin((tx) => shareSafe(tx, keyring, safe.id, { to, as: "reader", at })),
    ChangedRecipient,
  );
  await assert.rejects(
    sql.begin((tx) => createSafe(tx, keyring, { label: "case", persons: [basim.id], at })),
    ChangedRecipient,
  );
  assert.deepEqual(await changedMembers(sql, keyring), [basim.id]);
  const { leftOut } = await sql.begin((tx) => rotateOrganisation(tx, keyring, { at }));
  assert.deepEqual(leftOut, [{ kind: "person", id: basim.id }]);
  assert.deepEqual(
    (await membersOf(sql, keyring.organisation)).map((m) => m.person),
    [amal.id],
  );
});

test("an organisation's new generation is trusted because the one before signed it; a swapped one is not", async () => {
  const [amal, dalia] = [await somebody(), await somebody()];
  const { keyring: ours } = await organisationOf(amal);
  const { keyring: theirs } = await organisationOf(dalia);
  const [first, second, third] = [await newSafe(ours), await newSafe(ours), await newSafe(ours)];
  const give = (safe: string) =>
    sql.begin((tx) => shareSafe(tx, ours, safe, { to: { organisation: theirs.organisation }, as: "editor", at }));
  await give(first.id);
  await sql.begin((tx) => rotateOrganisation(tx, theirs, { at }));
  await sql.begin(async (tx) => rotateOrganisation(tx, await again(theirs, dalia), { at }));
  await give(second.id);
  assert.ok(await openSafe(sql, await again(theirs, dalia), second.id));
  const mallory = await identityOf(newKey());
  await sql`update organisation_key set recipient = ${mallory.recipient} where organisation = ${theirs.organisation} and generation = 3`;
  await assert.rejects(give(third.id), ChangedRecipient);
  const compared = fingerprint(mallory.recipient);
  await sql.begin((tx) => acceptRecipient(tx, ours, { kind: "organisation", id: theirs.organisation, fingerprint: compared }));
  await give(third.id); // somebody compared and accepted: that is theirs to answer for
});

test("a hand-over that somebody else wrote is refused: of an organisation's key, and of a safe's", async () => {
  const [amal, basim] = [await somebody(), await somebody()];
  const { keyring } = await organisationOf(amal);
  await join(keyring, basim);
  const safe = await newSafe(keyring, [basim.id]);
  await sql.begin((tx) => settle(tx, { person: basim.id, p: basim.p }));
  const { recipient } = await identityOf(basim.p);

  await sql.begin((tx) => rotateOrganisation(tx, keyring, { at }));
  const forgedKey = await handOver(newKey(), recipient, places.organisation(keyring.organisation, basim.id, 2));
  await sql`update organisation_wrap set handed = ${forgedKey} where person = ${basim.id} and generation = 2`;
  assert.deepEqual(await sql.begin((tx) => settle(tx, { person: basim.id, p: basim.p })), { settled: 0, refused: 1 });
  assert.equal(await openKeyring(sql, { person: basim.id, organisation: keyring.organisation, p: basim.p }), null);

  const now = await again(keyring, amal);
  const to = { person: basim.id, through: keyring.organisation };
  await sql.begin((tx) => revokeSafe(tx, now, safe.id, { from: to, at }));
  await sql.begin((tx) => shareSafe(tx, now, safe.id, { to, as: "editor", at }));
  const subject = { kind: "person", id: basim.id } as const;
  const forged = await handOver(newKey(), recipient, places.safe(safe.id, subject, 2));
  await sql`update safe_wrap set handed = ${forged} where safe = ${safe.id} and holder = ${basim.id}`;
  assert.equal((await sql.begin((tx) => settle(tx, { person: basim.id, p: basim.p }))).refused, 2);
});

test("who writes to the database cannot put in a generation that they made and describe themselves", async () => {
  const [amal, basim] = [await somebody(), await somebody()];
  const { keyring } = await organisationOf(amal);
  const { organisation } = await join(keyring, basim);
  await sql.begin((tx) => rotateOrganisation(tx, keyring, { at }));
  const forged = newKey();
  const { recipient: offline } = await newIdentity();
  const { vouch: theirOwn, ...described } = await describeGeneration(organisation, 2, forged, offline, forged);
  const handed = await handOver(forged, (await identityOf(basim.p)).recipient, places.organisation(organisation, basim.id, 2));
  await sql`update organisation_wrap set handed = ${handed} where person = ${basim.id} and generation = 2`;
  const [real] = await sql<
    { vouch: Uint8Array }[]
  >`select vouch from organisation_key where organisation = ${organisation} and generation = 2`;
  for (const vouch of [theirOwn, real!.vouch, null]) {
    await sql`update organisation_key set ${sql({ ...described, vouch })} where organisation = ${organisation} and generation = 2`;
    assert.deepEqual(await sql.begin((tx) => settle(tx, { person: basim.id, p: basim.p })), { settled: 0, refused: 1 });
    assert.equal(await openKeyring(sql, { person: basim.id, organisation, p: basim.p }), null);
  }
});

test("nor an epoch of a safe: its key must lead back to the one that the holder knew", async () => {
  const [amal, basim, dalia] = [await somebody(), await somebody(), await somebody()];
  const { keyring } = await organisationOf(amal);
  const basims = await join(keyring, basim);
  await join(keyring, dalia);
  const safe = await newSafe(await again(keyring, amal), [basim.id, dalia.id]);
  await sql.begin((tx) => settle(tx, { person: basim.id, p: basim.p }));
  const from = { person: dalia.id, through: keyring.organisation };
  await sql.begin((tx) => revokeSafe(tx, keyring, safe.id, { from, at }));
  const forged = newKey();
  const place = places.safe(safe.id, { kind: "person", id: basim.id }, 2);
  const handed = await handOver(forged, (await identityOf(basim.p)).recipient, place);
  const previous = wrap(newKey(), forged, places.previousEpoch(safe.id, 2));
  const waiting =
    await sql`update safe_wrap set handed = ${handed} where safe = ${safe.id} and holder = ${basim.id} and epoch = 2 and handed is not null`;
  assert.equal(waiting.count, 1);
  await sql`update safe_epoch set previous = ${previous} where safe = ${safe.id} and epoch = 2`;
  await assert.rejects(openSafe(sql, basims, safe.id), Damaged);
  assert.deepEqual(await sql.begin((tx) => settle(tx, { person: basim.id, p: basim.p })), { settled: 0, refused: 1 });
});

test("wraps and documents moved to another row do not open", async () => {
  const amal = await somebody();
  const { keyring } = await organisationOf(amal);
  const [one, two] = [await newSafe(keyring), await newSafe(keyring)];
  await save(one, 0, "one");
  await save(two, 0, "two");
  await db.owner`alter table revision disable trigger revision_is_written_once`;
  await db.owner`update revision set sealed = (select sealed from revision where safe = ${one.id}) where safe = ${two.id}`;
  await db.owner`alter table revision enable trigger revision_is_written_once`;
  await assert.rejects(readRevision(sql, two, "note", "1"), Damaged);
  await sql`update safe_wrap set wrapped = (select wrapped from safe_wrap where safe = ${one.id}) where safe = ${two.id}`;
  await assert.rejects(openSafe(sql, keyring, two.id), Damaged);
});

test("removing is refused while the person is the last holder, with the list; then it leaves nothing behind", async () => {
  const [amal, basim] = [await somebody(), await somebody()];
  const { keyring } = await organisationOf(amal);
  const basims = await join(keyring, basim);
  const only = await newSafe(basims, []);
  assert.deepEqual(await lastHeldBy(sql, keyring.organisation, basim.id), [{ kind: "safe", id: only.id }]);
  const refused = (error: unknown) => error instanceof LastHolder && error.held[0]?.id === only.id;
  await assert.rejects(
    sql.begin((tx) => removeFromOrganisation(tx, keyring, { person: basim.id, at })),
    refused,
  );
  await assert.rejects(
    sql.begin((tx) => cutAccess(tx, { organisation: keyring.organisation, person: basim.id, at })),
    refused,
  );
  await sql.begin((tx) => shareSafe(tx, basims, only.id, { to: { person: amal.id, through: keyring.organisation }, as: "editor", at }));
  const handle = (await openSafe(sql, basims, only.id))!;
  await sql.begin((tx) => removeFromOrganisation(tx, keyring, { person: basim.id, at }));
  assert.equal(await openKeyring(sql, { person: basim.id, organisation: keyring.organisation, p: basim.p }), null);
  assert.equal(await openSafe(sql, basims, only.id), null);
  await assert.rejects(save(handle, 0, "late"), NoAccess);
  const last = sql.begin((tx) => cutAccess(tx, { organisation: keyring.organisation, person: amal.id, at }));
  await assert.rejects(last, (error) => error instanceof LastHolder && error.held.some((held) => held.kind === "organisation"));
});

test("a coordinator cuts access and gives none; the rotation that is due clears the mark", async () => {
  const [amal, basim] = [await somebody(), await somebody()];
  const { keyring } = await organisationOf(amal);
  const basims = await join(keyring, basim);
  const safe = await newSafe(keyring);
  await sql.begin((tx) => cutAccess(tx, { organisation: keyring.organisation, person: basim.id, at }));
  assert.equal(await openSafe(sql, basims, safe.id), null, "at once, for a keyring opened before");
  assert.deepEqual(await rotationDue(sql, keyring.organisation), at);
  await sql.begin((tx) => rotateOrganisation(tx, keyring, { at }));
  assert.equal(await rotationDue(sql, keyring.organisation), null);
});

test("two editors: the second sees that the first was quicker; a reader cannot save; history stays as written", async () => {
  const [amal, basim] = [await somebody(), await somebody()];
  const { keyring } = await organisationOf(amal);
  const { keyring: others } = await organisationOf(basim);
  const safe = await newSafe(keyring);
  await save(safe, 0, "one");
  await sql.begin((tx) => shareSafe(tx, keyring, safe.id, { to: { organisation: others.organisation }, as: "reader", at }));
  const read = (await openSafe(sql, others, safe.id))!;
  assert.equal(read.as, "reader");
  await assert.rejects(save(read, 1, "two"), NoAccess);
  await sql.begin((tx) => shareSafe(tx, keyring, safe.id, { to: { organisation: others.organisation }, as: "editor", at }));
  const both = await Promise.allSettled([save(safe, 1, "from us"), save((await openSafe(sql, others, safe.id))!, 1, "from them")]);
  const lost = both.filter((result) => result.status === "rejected");
  assert.equal(lost.length, 1);
  assert.ok(lost[0]!.reason instanceof EditConflict && lost[0]!.reason.current === 2);
  await sql.begin((tx) => revokeSafe(tx, keyring, safe.id, { from: { organisation: others.organisation }, at }));
  await save(safe, 2, "three");
  assert.equal((await readRevisions(sql, safe, "note", "1")).length, 3);
  assert.equal((await readRevision<{ text: string }>(sql, safe, "note", "1", 1))?.document.text, "one");
  assert.equal(await readRevision(sql, safe, "note", "1", 9), null);
  await assert.rejects(readRevision(sql, read, "note", "1", 3), NoAccess, "saved after they were taken off");
  await assert.rejects(sql`update revision set at = now()`, /written once/);
  assert.equal(await sql.begin((tx) => eraseRevisions(tx, safe, "note", "1", at)), 3);
});

test("two organisations: a keyring opens what the acting one holds, and what the person holds through it", async () => {
  const amal = await somebody();
  const { keyring: first } = await organisationOf(amal);
  const { keyring: second } = await organisationOf(amal);
  const [ofFirst, named] = [await newSafe(first), await newSafe(first, [])];
  assert.equal(await openSafe(sql, second, ofFirst.id), null);
  assert.equal(await openSafe(sql, second, named.id), null);
  assert.ok(await openSafe(sql, first, named.id));
  for (const nonsense of [randomUUID(), "x", "", "1' or '1'='1"]) assert.equal(await openSafe(sql, first, nonsense), null);
});

test("somebody may know Amal's passphrase: new keys, everything still open, the old key opens nothing", async () => {
  const [amal, basim] = [await somebody(), await somebody()];
  const { keyring } = await organisationOf(amal);
  const safe = await newSafe(keyring, [basim.id]);
  const form = await sealToPerson((await recipientOf(sql, amal.id))!, Buffer.from("a form"));
  assert.equal(Buffer.from((await openAsPerson(amal.p, form))!).toString(), "a form");
  const made = await sql.begin((tx) => replacePerson(tx, { person: amal.id, p: amal.p, passphrase: "another", cost, at }));
  const now = (await openKeyring(sql, { person: amal.id, organisation: keyring.organisation, p: made.p }))!;
  assert.ok(await openSafe(sql, now, safe.id));
  assert.equal(await openKeyring(sql, { person: amal.id, organisation: keyring.organisation, p: amal.p }), null);
  assert.equal(await openAsPerson(made.p, form), null);
  assert.deepEqual(await rotationDue(sql, keyring.organisation), at);
  const stale = sql.begin((tx) => replacePerson(tx, { person: amal.id, p: amal.p, passphrase: "x", cost, at }));
  await assert.rejects(stale, NoAccess);
});

test("both lost: a colleague hands over again after comparing; what only she held comes back by the printed key", async () => {
  const [amal, basim] = [await somebody(), await somebody()];
  const { keyring, offlineIdentity } = await organisationOf(amal);
  const basims = await join(keyring, basim);
  const own = await newSafe(keyring, []);
  await save(own, 0, "mine");
  const made = await sql.begin((tx) => replacePerson(tx, { person: amal.id, p: null, passphrase: "another", cost, at }));
  assert.equal((await holdersOf(sql, own.id))[0]?.key, "lost");
  const amalNow = { id: amal.id, p: made.p };
  const compared = fingerprint(made.recipient);
  const give = () => sql.begin((tx) => handOverOrganisation(tx, basims, { to: amal.id, fingerprint: compared, at }));
  await assert.rejects(give(), ChangedRecipient);
  await sql.begin((tx) => acceptRecipient(tx, basims, { kind: "person", id: amal.id, fingerprint: compared }));
  await give();
  await sql.begin((tx) => settle(tx, { person: amal.id, p: made.p }));
  assert.equal(await openSafe(sql, await again(keyring, amalNow), own.id), null);
  const recover = (identity: string) =>
    sql.begin((tx) => recoverOrganisation(tx, { organisation: keyring.organisation, offlineIdentity: identity, to: amal.id, at }));
  for (const wrong of ["", "AGE-SECRET-KEY-PQ-1", (await newIdentity()).identity]) assert.equal(await recover(wrong), null);
  assert.deepEqual(await recover(` ${offlineIdentity.toLowerCase()} `), { safes: 1 });
  const opened = (await openSafe(sql, await again(keyring, amalNow), own.id))!;
  assert.equal((await readRevision<{ text: string }>(sql, opened, "note", "1"))?.document.text, "mine");

  const { offlineIdentity: next } = await sql.begin(async (tx) => renewOfflineKey(tx, await again(keyring, amalNow), { at }));
  assert.equal(await recover(offlineIdentity), null);
  assert.deepEqual(await recover(next), { safes: 0 });
});

test("cards: at most 4 KB, sealed anew with the epoch, and only of the safes that open", async () => {
  const [amal, basim] = [await somebody(), await somebody()];
  const { keyring } = await organisationOf(amal);
  const { keyring: others } = await organisationOf(basim);
  const [one, two] = [await newSafe(keyring), await newSafe(keyring)];
  for (const safe of [one, two]) await sql.begin((tx) => writeCard(tx, safe, { title: `بطاقة ${safe.id}` }, at));
  await assert.rejects(
    sql.begin((tx) => writeCard(tx, one, "x".repeat(4095), at)),
    CardTooLarge,
  );
  await sql.begin((tx) => shareSafe(tx, keyring, one.id, { to: { organisation: others.organisation }, as: "reader", at }));
  assert.deepEqual(await readCards(sql, others, "case"), [{ safe: one.id, as: "reader", card: { title: `بطاقة ${one.id}` }, at }]);
  await sql.begin((tx) => rotateOrganisation(tx, keyring, { at }));
  assert.equal((await readCards(sql, keyring, "case")).length, 2, "with a keyring of the generation before");
  await sql.begin(async (tx) => revokeSafe(tx, await again(keyring, amal), one.id, { from: { organisation: others.organisation }, at }));
  assert.deepEqual(await readCards(sql, others, "case"), []);
});

test("an item's key stays the same through epochs, until it is erased", async () => {
  const amal = await somebody();
  const { keyring } = await organisationOf(amal);
  const safe = await newSafe(keyring);
  const item = randomUUID();
  const k = await sql.begin((tx) => createItemKey(tx, safe, item, at));
  await sql.begin((tx) => rotateOrganisation(tx, keyring, { at }));
  const now = await again(keyring, amal);
  const opened = (await openSafe(sql, now, safe.id))!;
  assert.deepEqual(await openItemKey(sql, opened, item), k);
  assert.deepEqual(await openItemKey(sql, safe, item), k, "with a safe opened before");
  assert.equal(await sql.begin((tx) => eraseItemKey(tx, opened, item, at)), true);
  assert.equal(await openItemKey(sql, opened, item), null);
  await sql.begin((tx) => destroySafe(tx, now, safe.id));
  assert.equal(await openSafe(sql, now, safe.id), null);
});

test("a session opens the root key with both halves only; a keyring that is printed shows no key", async () => {
  const amal = await somebody();
  const { keyring } = await organisationOf(amal);
  const sessionKey = newKey();
  const wrapped = wrapForSession(amal.p, "cookie", sessionKey, "s1");
  assert.deepEqual(openForSession(wrapped, "cookie", sessionKey, "s1"), amal.p);
  assert.equal(openForSession(wrapped, "cookie2", sessionKey, "s1"), null);
  assert.equal(openForSession(wrapped, "cookie", newKey(), "s1"), null);
  assert.equal(openForSession(wrapped, "cookie", sessionKey, "s2"), null);
  const safe = await newSafe(keyring);
  for (const shown of [inspect(keyring, { depth: 9, showHidden: true }), JSON.stringify([keyring, safe]), inspect(safe, { depth: 9 })]) {
    assert.doesNotMatch(shown, /Uint8Array|Buffer|\d+, \d+, \d+, \d+, \d+/);
  }
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "../../platform/database/index.ts";
import {
  createSafe,
  NoAccess,
  openSafe,
  readCards,
  removeFromOrganisation,
  revokeSafe,
  rotateOrganisation,
  saveRevision,
  settle,
  shareSafe,
  writeCard,
} from "./index.ts";
import { at, keyringStory } from "./testing.ts";

const { db, sql, somebody, organisationOf, join, again, newSafe } = await keyringStory();

test("many safes, half of them shared: cards listed, one person removed", async () => {
  const [amal, basim, dalia] = [await somebody(), await somebody(), await somebody()];
  const { keyring } = await organisationOf(amal);
  const { keyring: others } = await organisationOf(dalia);
  await join(keyring, basim);
  const N = process.env["SLOW"] ? 2000 : 100;
  await sql.begin(async (tx) => {
    for (let i = 0; i < N; i++) {
      const safe = await createSafe(tx, keyring, { label: "many", at });
      await writeCard(tx, safe, { title: `قضية ${i}`, text: "x".repeat(300) }, at);
      if (i % 2) await shareSafe(tx, keyring, safe.id, { to: { organisation: others.organisation }, as: "reader", at });
    }
  });
  const time = async (what: () => Promise<unknown>) => {
    const began = performance.now();
    await what();
    return Math.round(performance.now() - began);
  };
  const list = await time(async () => assert.equal((await readCards(sql, keyring, "many")).length, N));
  const removal = await time(() => sql.begin((tx) => removeFromOrganisation(tx, keyring, { person: basim.id, at })));
  const settling = await time(() => sql.begin((tx) => settle(tx, { person: dalia.id, p: dalia.p })));
  assert.equal((await readCards(sql, await again(keyring, amal), "many")).length, N);
  assert.equal((await readCards(sql, others, "many")).length, N / 2);
  console.log(
    `# ${N} safes: cards ${list} ms, removal with ${N} new epochs and ${N / 2} hand-overs ${removal} ms, settling them ${settling} ms`,
  );
});

test("a safe made while a colleague rotates is under the new key, not under one that is gone", async () => {
  const [amal, basim] = [await somebody(), await somebody()];
  const { keyring } = await organisationOf(amal);
  const basims = await join(keyring, basim);
  for (let i = 0; i < 8; i++) {
    const [, safe] = await Promise.all([
      sql.begin(async (tx) => rotateOrganisation(tx, await again(keyring, amal), { at })),
      sql.begin(async (tx) => createSafe(tx, basims, { label: "raced", at })),
    ]);
    assert.ok(await openSafe(sql, await again(keyring, amal), safe.id));
    assert.ok(await openSafe(sql, await again(basims, basim), safe.id));
  }
});

test("as another process: what one revokes, the other refuses with the handle it opened before", async () => {
  const other = connect(db.serverUrl, { max: 1 });
  try {
    const [amal, basim] = [await somebody(), await somebody()];
    const { keyring } = await organisationOf(amal);
    const { keyring: theirs } = await organisationOf(basim);
    const safe = await newSafe(keyring);
    await sql.begin((tx) => shareSafe(tx, keyring, safe.id, { to: { organisation: theirs.organisation }, as: "editor", at }));
    const handle = (await openSafe(other, theirs, safe.id))!;
    await sql.begin((tx) => revokeSafe(tx, keyring, safe.id, { from: { organisation: theirs.organisation }, at }));
    assert.equal(await openSafe(other, theirs, safe.id), null);
    const late = other.begin((tx) => saveRevision(tx, handle, { record: "note", row: "1", base: 0, document: 1, by: basim.id, at }));
    await assert.rejects(late, NoAccess);
  } finally {
    await other.end({ timeout: 1 });
  }
});

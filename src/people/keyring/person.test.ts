import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, test } from "node:test";
import { testDatabase } from "../../platform/database/index.ts";
import {
  changePassphrase,
  createPerson,
  keyringMigrations,
  openPerson,
  openPersonByCode,
  recoverPerson,
  renewRecoveryCode,
} from "./index.ts";

const db = await testDatabase(keyringMigrations);
after(() => db[Symbol.asyncDispose]());
const { sql } = db;
const cost = { memoryKiB: 8, passes: 1 };
const create = (person: string, passphrase: string) => sql.begin((tx) => createPerson(tx, { person, passphrase, cost }));

test("a passphrase opens its person and nobody else", async () => {
  const [amal, basim] = [randomUUID(), randomUUID()];
  const { p } = await create(amal, "ثلاث كلمات طويلة");
  await create(basim, "ثلاث كلمات طويلة");
  assert.deepEqual(await openPerson(sql, amal, "ثلاث كلمات طويلة", cost), p);
  assert.notDeepEqual(await openPerson(sql, basim, "ثلاث كلمات طويلة", cost), p);
  for (const [person, typed] of [
    [amal, "ثلاث كلمات"],
    [amal, ""],
    [randomUUID(), "ثلاث كلمات طويلة"],
    [null, "ثلاث كلمات طويلة"],
  ] as const) {
    assert.equal(await openPerson(sql, person, typed, cost), null);
  }
  await assert.rejects(create(amal, "again"), /already/);
});

test("an absent person costs what a wrong passphrase costs", async () => {
  const person = randomUUID();
  const dear = { memoryKiB: 2048, passes: 2 };
  await sql.begin((tx) => createPerson(tx, { person, passphrase: "right", cost: dear }));
  const times: Record<string, number[]> = { wrong: [], absent: [] };
  for (let i = 0; i < 60; i++) {
    for (const [kind, who] of [
      ["wrong", person],
      ["absent", null],
    ] as const) {
      const began = performance.now();
      await openPerson(sql, who, "wrong", dear);
      times[kind]!.push(performance.now() - began);
    }
  }
  const median = (kind: string) => times[kind]!.toSorted((a, b) => a - b)[30]!;
  console.log(`# wrong ${median("wrong").toFixed(2)} ms, absent ${median("absent").toFixed(2)} ms`);
  assert.ok(Math.abs(median("wrong") / median("absent") - 1) < 0.5); // other tests run beside; the 5 % of the whole sign-in are measured there, at the real cost
});

test("a changed passphrase, and its cost, replace the old one; the code stays", async () => {
  const person = randomUUID();
  const { p, recoveryCode } = await create(person, "old");
  await sql.begin((tx) => changePassphrase(tx, { person, p, passphrase: "new", cost: { memoryKiB: 16, passes: 2 } }));
  assert.equal(await openPerson(sql, person, "old", cost), null);
  assert.deepEqual(await openPerson(sql, person, "new", cost), p);
  assert.deepEqual(await openPersonByCode(sql, person, recoveryCode.toLowerCase()), p);
});

test("recovery: a new passphrase and a new code for the same keys; the used code is spent", async () => {
  const person = randomUUID();
  const { p, recoveryCode } = await create(person, "forgotten");
  const recover = (code: string) => sql.begin((tx) => recoverPerson(tx, { person, code, passphrase: "remembered", cost }));
  for (const wrong of ["", "0000", recoveryCode.replace(/.$/, (c) => (c === "0" ? "1" : "0"))]) assert.equal(await recover(wrong), null);
  const made = (await recover(recoveryCode))!;
  assert.deepEqual(made.p, p);
  assert.equal(await openPerson(sql, person, "forgotten", cost), null);
  assert.deepEqual(await openPerson(sql, person, "remembered", cost), p);
  assert.equal(await recover(recoveryCode), null);
  const renewed = await sql.begin((tx) => renewRecoveryCode(tx, { person, p }));
  assert.equal(await openPersonByCode(sql, person, made.recoveryCode), null);
  assert.deepEqual(await openPersonByCode(sql, person, renewed), p);
});

test("nothing of a person is in clear", async () => {
  const person = randomUUID();
  const { p, recoveryCode } = await create(person, "a marker passphrase");
  const [row] = await sql`select person_key::text as text from person_key where person = ${person}`;
  for (const secret of ["a marker passphrase", recoveryCode, Buffer.from(p).toString("hex"), Buffer.from("marker").toString("hex")]) {
    assert.ok(!String(row!["text"]).includes(secret));
  }
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  ANSWER_KINDS,
  type Answer,
  type AnswerKind,
  countStandings,
  isNamed,
  isUnderDomain,
  meaningOf,
  type SignRequest,
  STANDINGS,
  signs,
  standingOf,
  whyClosed,
} from "./model.ts";

const answer = (kind: AnswerKind, versionNumber = 1, authority: Answer["authority"] = "affiliation", unnamed = false): Answer => ({
  id: "a",
  n: 1,
  version: "v",
  versionNumber,
  kind,
  unnamed,
  language: "ar",
  at: new Date(0),
  text: { actedName: "Nadia", actedRole: "director", passage: "", reason: "", awaitingUntil: "" },
  authority,
  check: null,
});
const ALL = { from: 1, before: Number.POSITIVE_INFINITY };
const request = (answers: readonly Answer[], more: Partial<SignRequest> = {}): SignRequest => ({
  id: "r",
  statement: "s",
  organisation: null,
  kind: "outside",
  names: { ar: "أ", fr: "A", en: "A" },
  sentTo: "",
  website: "",
  askedAt: new Date(0),
  secretUntil: null,
  withdrawnAt: null,
  seenIn: [],
  takenOff: false,
  answers,
  ...more,
});

test("silence is never a yes: only a last, confirmed yes to the text as it stands counts", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ kind: fc.constantFrom(...ANSWER_KINDS), version: fc.integer({ min: 1, max: 4 }), known: fc.boolean() })),
      fc.integer({ min: 1, max: 4 }),
      (given, substantive) => {
        const answers = given.map((one) => answer(one.kind, one.version, one.known ? "coordinator" : null));
        const last = given.at(-1);
        const isIn = standingOf(request(answers), substantive) === "in";
        assert.equal(isIn, last !== undefined && last.kind === "yes" && last.version >= substantive && last.known);
      },
    ),
  );
});

test("whoever signed before the meaning changed is asked again; a correction of wording asks nobody", () => {
  assert.equal(standingOf(request([answer("yes", 1)]), 2), "again");
  assert.equal(standingOf(request([answer("yes", 2)]), 2), "in");
});

test("an outside signature waits until somebody knows that the signer may speak for the organisation", () => {
  assert.equal(standingOf(request([answer("yes", 1, null)]), 1), "unconfirmed");
  assert.equal(standingOf(request([answer("yes", 1, "domain")]), 1), "in");
});

test("an organisation that read and did not answer is told apart from one that never looked", () => {
  assert.equal(standingOf(request([], { seenIn: ["fr"] }), 1), "seen");
  assert.equal(standingOf(request([]), 1), "silent");
});

test("a name taken off for safety stays off, whatever is answered later", () => {
  assert.equal(isNamed(request([answer("yes")], { takenOff: true }), ALL), false);
  assert.equal(isNamed(request([answer("yes", 1, "affiliation", true)]), ALL), false);
  assert.equal(isNamed(request([answer("yes")]), ALL), true);
});

test("what is asked of a later text takes nobody off the one that is public, and puts nobody under it", () => {
  const versions = [
    { n: 1, nature: "first" },
    { n: 2, nature: "editorial" },
    { n: 3, nature: "substantive" },
  ].map((version) => ({ ...version, needsConfirmation: false, confirmedAt: null, setAside: false })) as unknown as Parameters<
    typeof meaningOf
  >[0];
  assert.deepEqual(meaningOf(versions, 2), { from: 1, before: 3 });
  assert.deepEqual(meaningOf(versions, 3), { from: 3, before: Number.POSITIVE_INFINITY });
  const first = meaningOf(versions, 2);
  assert.ok(signs(request([answer("yes", 1)]), first));
  assert.ok(signs(request([answer("yes", 1), answer("no", 3)]), first), "no to the later text is no word on this one");
  assert.ok(!signs(request([answer("yes", 3)]), first), "yes to the later text is no yes to this one");
  assert.ok(!signs(request([answer("yes", 1), answer("no", 2)]), first), "taken back while this text stood");
  assert.ok(!signs(request([answer("yes", 1)], { withdrawnAt: new Date(0) }), first));
  assert.ok(!isNamed(request([answer("yes", 1), answer("yes", 3, "affiliation", true)]), first), "a wish not to be named holds everywhere");
});

test("the link stops at the deadline, to the millisecond, and when the request is taken back", () => {
  const call = { replyBy: new Date(1_000) };
  assert.equal(whyClosed(call, { withdrawnAt: null }, new Date(999)), null);
  assert.notEqual(whyClosed(call, { withdrawnAt: null }, new Date(1_000)), null);
  assert.notEqual(whyClosed(call, { withdrawnAt: new Date(0) }, new Date(999)), null);
});

test("an address counts as the organisation's only under its own domain", () => {
  const yes = [
    ["office@smex.org", "https://smex.org"],
    ["a@mail.smex.org", "https://www.smex.org/ar/"],
    ["A@SMEX.ORG", "http://smex.org"],
  ] as const;
  const no = [
    ["office@smex.org.evil.example", "https://smex.org"],
    ["office@notsmex.org", "https://smex.org"],
    ["somebody@gmail.com", "https://gmail.com"],
    ["somebody@wordpress.com", "https://wordpress.com/x"],
    ["office@org", "https://org"],
    ["", "https://smex.org"],
    ["office@smex.org", ""],
    ["+961 1 234567", "https://smex.org"],
  ] as const;
  for (const [address, website] of yes) assert.ok(isUnderDomain(address, website), address);
  for (const [address, website] of no) assert.ok(!isUnderDomain(address, website), address);
});

test("every organisation is counted once", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...STANDINGS)), (standings) => {
      const counts = countStandings(standings);
      assert.equal(
        Object.values(counts).reduce((a, b) => a + b, 0),
        standings.length,
      );
      assert.equal(counts.in, standings.filter((one) => one === "in").length);
    }),
  );
});

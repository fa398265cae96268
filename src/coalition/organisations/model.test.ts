import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { ROLES, type Role } from "../../people/index.ts";
import { changesBetween, confirmed, type EntryAct, edited, may, merged } from "./model.ts";
import { FACT_FIELDS, type FactKey, type Facts, type Profile } from "./profile.ts";
import { coalitionSnapshot, helpSnapshot, memberSnapshot } from "./snapshot.ts";

const profile = (more: Partial<Profile> = {}): Profile => ({
  slug: "smex",
  coLead: false,
  facts: {},
  waits: [],
  sources: [],
  contacts: [],
  ...more,
});

const own = (roles: readonly Role[], kind: "coalition" | "member" = "member") =>
  ({ organisation: "mine", kind, roles: new Set(roles) }) as never;

/** By hand: who may do what, with whose entry. own = of the organisation acted for; other = joined; new = nobody has joined. */
const EXPECTED: Readonly<Record<EntryAct, Readonly<Record<"own" | "other" | "new", readonly Role[]>>>> = {
  see: { own: ROLES, other: ROLES, new: ROLES },
  edit: { own: ["lead", "coordinator", "campaigner"], other: [], new: ["coordinator"] },
  confirm: { own: ["lead", "coordinator"], other: [], new: [] },
  list: { own: ["lead", "coordinator", "campaigner"], other: [], new: ["coordinator"] },
  unlist: { own: ["lead", "coordinator", "campaigner"], other: ["coordinator"], new: ["coordinator"] },
};

test("each role may do with each entry what the table says", () => {
  for (const [act, columns] of Object.entries(EXPECTED) as [EntryAct, (typeof EXPECTED)[EntryAct]][])
    for (const role of ROLES) {
      const actor = own([role], role === "coordinator" ? "coalition" : "member");
      const mine = { organisation: "mine", kind: "member", joined: true } as const;
      assert.equal(may(actor, act, mine), columns.own.includes(role), `${role} ${act} own`);
      assert.equal(may(actor, act, { ...mine, organisation: "other" }), columns.other.includes(role), `${role} ${act} other`);
      assert.equal(may(actor, act, { ...mine, organisation: "other", joined: false }), columns.new.includes(role), `${role} ${act} new`);
    }
});

test("a fact that changed no longer waits, and has the new source; one left as it was goes on waiting", () => {
  const before = profile({
    facts: { "name-ar": "سمكس", website: "https://old.example.org" },
    waits: ["name-ar", "website"],
    sources: [{ for: ["name-ar", "website"], title: "An old list", publisher: "P", date: "2020", url: null }],
  });
  const after = edited(
    before,
    { facts: { ...before.facts, website: "https://smex.org" }, contacts: [], source: "https://smex.org/about" },
    "2026-11-24",
  );
  assert.deepEqual(after.waits, ["name-ar"]);
  assert.deepEqual(
    after.sources.map(({ for: keys, title, url }) => [keys, title, url]),
    [
      [["name-ar"], "An old list", null],
      [["website"], "https://smex.org/about", "https://smex.org/about"],
    ],
  );
});

test("confirming one fact frees that one only", () => {
  const before = profile({ facts: { "name-ar": "سمكس", website: "https://smex.org" }, waits: ["name-ar", "website"] });
  const after = confirmed(before, "name-ar", "asked by telephone", "2026-11-24");
  assert.deepEqual(after.waits, ["website"]);
  assert.deepEqual(changesBetween(before, after), [{ what: "confirmed", key: "name-ar", value: "سمكس" }]);
});

const someFacts = fc.dictionary(
  fc.constantFrom(...FACT_FIELDS.map(({ key }) => key)),
  fc.constantFrom("a", "b", "c"),
) as fc.Arbitrary<Facts>;

test("two edits put together lose nothing: each fact is mine where I changed it, theirs where only they did", () => {
  fc.assert(
    fc.property(someFacts, someFacts, someFacts, (was, theirs, mine) => {
      const { edit, clashes } = merged(profile({ facts: was }), profile({ facts: theirs }), { facts: mine, contacts: [], source: "" });
      for (const { key } of FACT_FIELDS) {
        const [w, t, m] = [was[key], theirs[key], mine[key]];
        assert.equal(edit.facts[key], m === w ? t : m);
        assert.equal(clashes.includes(key), m !== w && t !== w && m !== t);
      }
    }),
  );
});

test("whatever waits reaches no snapshot, and contacts never do", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...FACT_FIELDS.map(({ key }) => key))), (waits) => {
      const facts: Partial<Record<FactKey, string>> = {};
      for (const { key, shape } of FACT_FIELDS) facts[key] = shape === "help-kind" ? "guide" : `«${key}»`;
      const whole = profile({ facts, waits, contacts: [{ role: "safety", name: "Salma", reach: "+96170000000" }] });
      const public_ = JSON.stringify([memberSnapshot(whole, null), coalitionSnapshot(whole), helpSnapshot(whole, false)]);
      for (const key of waits) assert.ok(!public_.includes(`«${key}»`), key);
      assert.ok(!public_.includes("Salma") && !public_.includes("+96170000000"));
    }),
  );
});

test("a helpline whose direct address waits leads to the organisation's own site, and says why", () => {
  const facts = { "help-name-en": "Hotline", website: "https://josa.ngo", "help-web": "https://josa.ngo/hotline" };
  const shown = (waits: FactKey[]) => memberSnapshot(profile({ facts, waits }), null).helpline?.ways;
  assert.deepEqual(
    shown([])?.map(({ value, note }) => [value, note]),
    [["https://josa.ngo/hotline", null]],
  );
  assert.equal(shown(["help-web"])?.[0]?.value, "https://josa.ngo");
  assert.match(shown(["help-web"])?.[0]?.note?.en ?? "", /its direct address has not been checked/);
  assert.equal(shown(["help-web", "website"]), undefined);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { EXPECTED } from "./roles.expected.ts";
import { ACTS, allows, COALITION_ROLES, ROLES, type Role, rolesFor } from "./roles.ts";

test("each role may do exactly what the hand-written table says", () => {
  let cells = 0;
  for (const act of ACTS) {
    const line = EXPECTED[act];
    assert.equal(line?.length, ROLES.length, `no expectation for ${act}`);
    for (const [i, role] of ROLES.entries()) {
      assert.equal(allows(new Set([role]), act), line[i] === "x", `${role} and ${act}`);
      cells++;
    }
  }
  assert.deepEqual(Object.keys(EXPECTED).sort(), [...ACTS].sort(), "no expectation without an act");
  console.log(`# ${cells} cells of the table of roles`);
});

test("several roles may do what any of them may, and no role may do nothing", () => {
  const roles = fc.uniqueArray(fc.constantFrom(...ROLES));
  fc.assert(
    fc.property(roles, fc.constantFrom(...ACTS), (held: Role[], act) => {
      const expected = held.some((role) => EXPECTED[act]?.[ROLES.indexOf(role)] === "x");
      assert.equal(allows(new Set(held), act), expected);
    }),
  );
});

test("only the coalition's own organisation has coordinators", () => {
  assert.deepEqual(
    ROLES.filter((role) => !rolesFor("member").includes(role)),
    COALITION_ROLES,
  );
});

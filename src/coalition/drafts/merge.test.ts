import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { mergePassages } from "./merge.ts";

test("what only one side changed is taken from that side", () => {
  const merged = mergePassages(["أ", "ب", "ج"], ["أ", "ب جديدة", "ج"], ["أ", "ب", "ج", "د"]);
  assert.deepEqual(merged, { passages: ["أ", "ب جديدة", "ج", "د"], clashes: [] });
});

test("what both changed stays twice, mine first, and is counted", () => {
  const merged = mergePassages(["a", "b", "c"], ["a", "mine", "c"], ["a", "theirs", "c"]);
  assert.deepEqual(merged, { passages: ["a", "mine", "theirs", "c"], clashes: [{ mine: ["mine"], theirs: ["theirs"] }] });
});

test("what both removed is gone, what both wrote alike stands once", () => {
  assert.deepEqual(mergePassages(["a", "b"], ["a"], ["a"]).passages, ["a"]);
  assert.deepEqual(mergePassages([], ["x"], ["x"]), { passages: ["x"], clashes: [] });
});

const passages = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 10 });

test("one side unchanged: the merge is the other side", () => {
  fc.assert(
    fc.property(passages, passages, (base, changed) => {
      assert.deepEqual(mergePassages(base, base, changed).passages, changed);
      assert.deepEqual(mergePassages(base, changed, base).passages, changed);
      assert.deepEqual(mergePassages(base, changed, changed), { passages: changed, clashes: [] });
    }),
  );
});

test("nothing either side added is lost", () => {
  fc.assert(
    fc.property(passages, passages, passages, (base, mine, theirs) => {
      const { passages: merged } = mergePassages(base, mine, theirs);
      for (const one of [...mine, ...theirs]) if (!base.includes(one)) assert.ok(merged.includes(one));
    }),
  );
});

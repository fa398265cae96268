import assert from "node:assert/strict";
import test from "node:test";
import { fillIn } from "./form.ts";

const PAGE = `<form action="/en/sign-out" method="post"><input type="hidden" name="proof" value="p0"/><button type="submit">Out</button></form>
<form action="/en/sign" method="post"><input type="hidden" name="proof" value="p1"/><input type="hidden" name="kind" value="yes"/>
<input type="checkbox" name="unnamed" value="yes"/><button class="big">Sign</button></form>
<form action="/en/sign" method="post"><input type="hidden" name="proof" value="p2"/><input type="hidden" name="kind" value="no"/>
<textarea name="reason">so &amp; so</textarea><select name="zone"><option value="a">A</option><option value="b" selected="">B</option></select>
<input type="radio" name="order" value="x" checked=""/><input type="radio" name="order" value="y"/><button name="do" value="save">Save</button></form>`;

test("what stands in a form is sent along, as by a browser: chosen options, marked boxes, hidden fields", () => {
  assert.deepEqual(
    [...fillIn(PAGE, { kind: "no", do: "save" }).fields],
    [
      ["reason", "so & so"],
      ["zone", "b"],
      ["proof", "p2"],
      ["order", "x"],
      ["kind", "no"],
      ["do", "save"],
    ],
  );
});

test("of several forms, the one is taken that has the fields and the hidden values named", () => {
  assert.equal(fillIn(PAGE, { kind: "yes", unnamed: "yes" }).fields.get("proof"), "p1");
  assert.equal(fillIn(PAGE, {}, /\/sign$/).fields.get("proof"), "p1");
  assert.equal(fillIn(PAGE, { unnamed: null }).fields.get("unnamed"), null);
  assert.throws(() => fillIn(PAGE, { kind: "maybe" }), /no form/);
});

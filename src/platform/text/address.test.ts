import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { misleads, safeHref } from "./address.ts";
import { HOSTILE_ADDRESSES } from "./testing.ts";

test("an author's addresses become links", () => {
  for (const [typed, href] of [
    ["https://smex.org", "https://smex.org/"],
    ["http://example.org/a?b=1#c", "http://example.org/a?b=1#c"],
    ["HTTPS://Example.org/A", "https://example.org/A"],
    ["www.hrw.org/ar", "https://www.hrw.org/ar"],
    ["press@smex.org", "mailto:press@smex.org"],
    ["mailto:press@smex.org", "mailto:press@smex.org"],
    ["mailto:press@smex.org?subject=Bayan", "mailto:press@smex.org?subject=Bayan"],
    ["https://example.org/a_(b)", "https://example.org/a_(b)"],
    ["https://example.org/بيان", "https://example.org/%D8%A8%D9%8A%D8%A7%D9%86"],
    ["https://مثال.إختبار/", "https://xn--mgbh0fb.xn--kgbechtv/"],
    ["https://example.org/a|b?c={d}^`\\#|", "https://example.org/a%7Cb?c=%7Bd%7D%5E%60%5C#%7C"],
    ["https://[2001:db8::1]/", "https://[2001:db8::1]/"],
    ["http://exampleonion.onion/", "http://exampleonion.onion/"],
  ] as const)
    assert.equal(safeHref(typed), href, typed);
});

test(`no hostile address becomes a link (${HOSTILE_ADDRESSES.length} of them)`, () => {
  for (const typed of HOSTILE_ADDRESSES) assert.equal(safeHref(typed), null, JSON.stringify(typed));
});

test("whatever is typed, a link leads to https, http or mailto, and carries no name or password", () => {
  const scheme = fc.constantFrom("https://", "http://", "mailto:", "javascript:", "data:", "www.", "HTTPS://", "//", "");
  const typed = fc.tuple(scheme, fc.string({ unit: "binary", maxLength: 40 })).map(([start, rest]) => start + rest);
  fc.assert(
    fc.property(typed, (address) => {
      const href = safeHref(address);
      if (href === null) return;
      assert.match(href, /^(?:https?:\/\/[^@/]+\/|mailto:[^\s:]+$)/);
      assert.match(href, /^[^\s<>"\\^`{|}]+$/, "RFC 3986: what the border of public/ asks too");
      assert.equal(safeHref(href), href, "stays what it is when asked again");
    }),
    { numRuns: 2000 },
  );
});

test("a link that shows one site and leads to another is noticed", () => {
  assert.equal(misleads("https://accessnow.org", "https://evil.example/"), "accessnow.org");
  assert.equal(misleads("www.accessnow.org", "https://accessnow.org/ar"), null);
  assert.equal(misleads("the report", "https://evil.example/"), null);
});

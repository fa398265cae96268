import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Language } from "../language/index.ts";
import { LANGUAGES, translator } from "../language/index.ts";
import type { Inline, StructuredText } from "./blocks.ts";
import { DifferencesView } from "./differences-view.tsx";
import { MarkupHelp, markupHelp } from "./help.tsx";
import { parseMarkup } from "./markup.ts";
import { HOSTILE_ADDRESSES, HOSTILE_TEXTS, markupLike } from "./testing.ts";
import { StructuredTextView } from "./view.tsx";

const html = (source: string, language: Language = "en", idPrefix = "") =>
  String(<StructuredTextView text={parseMarkup(source).text} language={language} idPrefix={idPrefix} />);
const compared = (before: string, after: string, more: { language?: Language; reader?: Language; fold?: boolean } = {}) =>
  String(<DifferencesView before={before} after={after} language="en" {...more} />);

test("a text is headings, lists, quotations and links, in its own language and direction", () => {
  assert.equal(
    html("## Asks\na\nb\n\n1. x\n2. y\n\nand\n\n3. z\n\n> q"),
    '<div class="text" lang="en" dir="ltr"><h2>Asks</h2><p>a<br/>b</p><ol><li>x</li><li>y</li></ol><p>and</p><ol start="3"><li>z</li></ol><blockquote><p>q</p></blockquote></div>',
  );
  assert.match(html("نص", "ar"), /^<div class="text" lang="ar" dir="rtl"><p>نص<\/p>/);
  assert.match(html("[r](https://example.org)"), /<a href="https:\/\/example.org\/" rel="noopener noreferrer nofollow">r<\/a>/);
});

test("a footnote leads to its source and back, by name, in each language; every mention has its own way back", () => {
  const page = html("a[^1] b[^1] c[^2]\n\n[^1]: s\n[^2]: t", "fr", "fr-");
  assert.match(page, /<sup><a id="fr-mention-1" href="#fr-note-1" role="doc-noteref" aria-label="Note 1">1<\/a><\/sup>/);
  assert.match(
    page,
    /<li id="fr-note-1">s <a href="#fr-mention-1" [^>]*aria-label="Retour au texte, note 1, mention 1">↑<\/a> <a href="#fr-mention-1-2"/,
  );
  assert.match(page, /<li id="fr-note-2">t <a href="#fr-mention-2" role="doc-backlink" aria-label="Retour au texte, note 2">/);
  assert.match(
    page,
    /<section class="notes" role="doc-endnotes" aria-labelledby="fr-notes-title"><h2 id="fr-notes-title">Notes et sources<\/h2>/,
  );
  assert.match(html("أ[^1]\n\n[^1]: ب", "ar"), /aria-label="الهامش 1".*aria-label="العودة إلى النص، الهامش 1"/);
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) assert.ok(page.includes(`id="${target}"`), target!);
  assert.doesNotMatch(html("a"), /section/);
});

test("in Arabic, what would be turned around is isolated: an English source, an address, a phone number, a date, an hour", () => {
  const page = html(
    "اتصلوا بالرقم +961 1 234 567 قبل 2026-02-03 الساعة 14:03 UTC أو https://smex.org[^1]\n\n[^1]: Amnesty International, 2021.",
    "ar",
  );
  for (const isolated of ["+961 1 234 567", "2026-02-03", "14:03 UTC", "Amnesty International, 2021."]) {
    assert.ok(page.includes(`<bdi dir="ltr">${isolated}</bdi>`), isolated);
  }
  assert.match(page, /<a href="https:\/\/smex.org\/" [^>]*dir="ltr">/);
  assert.match(html("> كانوا يقرؤون", "fr"), /<blockquote><p><bdi dir="rtl">كانوا يقرؤون<\/bdi><\/p>/);
  assert.doesNotMatch(html("قالت Access Now (أكسس ناو) — 2026/02", "ar"), /bdi/, "running text goes with the page");
});

const MARKUP = /^<[a-z]+[0-9]?(?: (?:class|lang|dir|href|rel|id|role|aria-label|aria-labelledby|start)="[^"<>]*")*\/?>$|^<\/[a-z]+[0-9]?>$/;
const TAGS = /^<\/?(?:div|h2|h3|p|ul|ol|li|blockquote|a|strong|em|sup|br|bdi|section)\b/;

/** Every tag is one of ours with attributes of ours, every address is safe: nothing an author typed became markup. */
function assertSafe(page: string): void {
  for (const [tag] of page.matchAll(/<[^>]*>?/g)) {
    assert.match(tag, MARKUP);
    assert.match(tag, TAGS);
  }
  for (const [, href] of page.matchAll(/href="([^"]*)"/g)) assert.match(href!, /^(?:https?:\/\/|mailto:|#)/);
}

test(`hostile texts are shown as text (${HOSTILE_TEXTS.length} texts, ${HOSTILE_ADDRESSES.length} addresses)`, () => {
  for (const text of HOSTILE_TEXTS) assertSafe(html(text, "ar"));
  for (const address of HOSTILE_ADDRESSES) {
    assertSafe(html(`[x](${address}) ${address}`));
    const stored: StructuredText = {
      blocks: [{ kind: "paragraph", children: [{ kind: "link", href: address, children: [{ kind: "text", text: "x" }] }] }],
      notes: [],
    };
    assert.equal(String(<StructuredTextView text={stored} language="en" />), '<div class="text" lang="en" dir="ltr"><p>x</p></div>');
  }
});

test("whatever is typed or stored, the page holds our tags only", () => {
  fc.assert(
    fc.property(fc.oneof(markupLike, fc.string({ unit: "binary" })), fc.constantFrom(...LANGUAGES), (source, language) =>
      assertSafe(html(source, language)),
    ),
    { numRuns: 1500 },
  );
  const link = fc.record({
    kind: fc.constant("link" as const),
    href: fc.string({ unit: "binary" }),
    children: fc.constant([{ kind: "text", text: "<b>" } as Inline]),
  });
  fc.assert(
    fc.property(link, (inline) =>
      assertSafe(String(<StructuredTextView text={{ blocks: [{ kind: "paragraph", children: [inline] }], notes: [] }} language="ar" />)),
    ),
  );
});

test("differences are marked in sight and for the ear, in the reader's language", () => {
  assert.equal(
    compared("we sell now", "we buy now"),
    '<div class="differences stack" lang="en" dir="ltr"><p>we <del><span class="unseen">Removed: </span>sell<span class="unseen"> (end of the removal)</span></del><ins><span class="unseen">Added: </span>buy<span class="unseen"> (end of the addition)</span></ins> now</p></div>',
  );
  const arabic = compared("نبيع الآن", "نشتري الآن", { language: "ar", reader: "fr" });
  assert.match(arabic, /^<div class="differences stack" lang="ar" dir="rtl">/);
  assert.match(arabic, /<span class="unseen" lang="fr">Supprimé\u00a0: <\/span>نبيع/);
  assert.match(compared("x", "x"), /The two texts are the same, word for word\./);
});

test("in Arabic, numbers keep their order in differences too, and an English line its direction", () => {
  assert.match(compared("هاتف +961 1 234 567", "رقم +961 1 234 567", { language: "ar" }), /<bdi dir="ltr">\+961 1 234 567<\/bdi>/);
  assert.match(compared("Amnesty, 2020.", "Amnesty, 2021.", { language: "ar" }), /<p><bdi dir="ltr">Amnesty, <del>/);
});

test("paragraphs stay apart, and a break that came or went is shown", () => {
  assert.match(compared("a\n\nb\nc", "a\n\nb\nc\n\nd"), /<p>a<\/p><p>b<br\/>c<\/p><p><ins>.*d.*<\/ins><\/p>/);
  assert.match(
    compared("a. b.", "a.\n\nb."),
    /<p>a\.<del>.*<\/del><ins>.*<span aria-hidden="true">¶<\/span><span class="unseen">new paragraph<\/span>.*<\/ins><\/p><p>b\.<\/p>/,
  );
});

test("long unchanged stretches open on demand", () => {
  const many = Array.from({ length: 12 }, (_, at) => `Paragraph ${at}.`);
  const page = compared(many.join("\n\n"), [...many.slice(0, 11), "Other."].join("\n\n"), { fold: true });
  assert.match(page, /<details class="disclosure"><summary>10 unchanged paragraphs<\/summary>/);
  assert.doesNotMatch(compared(many.join("\n\n"), "x"), /details/);
});

test("compared texts are text, whatever they hold", () => {
  fc.assert(
    fc.property(markupLike, markupLike, (before, after) => {
      assert.doesNotMatch(compared(before, after).replace(/<\/?(?:div|p|br|bdi|ins|del|span)\b[^<>]*>/g, ""), /[<>]/);
    }),
  );
});

test("the help beside the editor shows in each language what really works", () => {
  for (const language of LANGUAGES) {
    for (const { type } of markupHelp) assert.deepEqual(parseMarkup(type[language]).problems, []);
    assert.match(String(<MarkupHelp t={translator(language)} />), /^<details class="disclosure"><summary>.*<\/table>/);
  }
});

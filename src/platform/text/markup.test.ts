import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Block, Inline } from "./blocks.ts";
import { wordsIn } from "./direction.ts";
import { parseMarkup } from "./markup.ts";
import { messages } from "./messages.ts";
import { joinPassages, passagesOf } from "./passages.ts";
import { HOSTILE_ADDRESSES, markupLike, processorTime } from "./testing.ts";

const blocks = (source: string) => parseMarkup(source).text.blocks;
const inlines = (source: string): readonly Inline[] => {
  const [only, ...others] = blocks(source);
  assert.ok(only?.kind === "paragraph" && others.length === 0, source);
  return only.children;
};
const childrenOf = (block: Block | undefined): readonly Inline[] =>
  block?.kind === "paragraph" ? block.children : assert.fail("no paragraph");
const text = (value: string): Inline => ({ kind: "text", text: value });

test("Layla drafts in Arabic: headings, points, numbers in her own digits, a quotation", () => {
  assert.deepEqual(
    blocks("## مطالبنا\nنطالب بما يلي:\n- وقف البيع\n- نشر السجلّ\n\n١. أولًا\n٢. ثانيًا\n\n> كانوا يقرؤون\n>\n> كل شيء\n### خاتمة"),
    [
      { kind: "heading", level: 2, children: [text("مطالبنا")] },
      { kind: "paragraph", children: [text("نطالب بما يلي:")] },
      { kind: "list", ordered: false, items: [[text("وقف البيع")], [text("نشر السجلّ")]] },
      { kind: "list", ordered: true, items: [[text("أولًا")], [text("ثانيًا")]] },
      { kind: "quotation", paragraphs: [[text("كانوا يقرؤون")], [text("كل شيء")]] },
      { kind: "heading", level: 3, children: [text("خاتمة")] },
    ],
  );
});

test("invisible marks an Arabic keyboard leaves do not hide a list", () => {
  assert.deepEqual(blocks("\u200f- أ\n\u061c- ب"), [{ kind: "list", ordered: false, items: [[text("أ")], [text("ب")]] }]);
  for (const mark of ["1.", "1)", "1-", "١-", "١ـ", "۱."]) {
    assert.deepEqual(blocks(`${mark} أ`), [{ kind: "list", ordered: true, items: [[text("أ")]] }], mark);
  }
});

test("a numbered list goes on where it was interrupted, and one with empty lines between stays one list", () => {
  assert.deepEqual(
    blocks("1. a\n\nbetween\n\n2. b\n\n3. c").map((block) => block.kind === "list" && [block.start ?? 1, block.items.length]),
    [[1, 1], false, [2, 2]],
  );
  assert.equal(blocks("1. a\n2. b\n\n1. c").length, 2, "a new 1 after an empty line begins anew");
});

test("a number or a dash inside a paragraph is no list", () => {
  assert.deepEqual(inlines("depuis\n12. mai"), [text("depuis"), { kind: "break" }, text("12. mai")]);
  assert.deepEqual(inlines("-5 degrees"), [text("-5 degrees")]);
  assert.deepEqual(inlines("* * *"), [text("* * *")]);
  assert.deepEqual(inlines("#الحرية"), [text("#الحرية")], "a hashtag is no heading");
});

test("strong and emphasised words, also inside an Arabic word", () => {
  assert.deepEqual(inlines("**قوي** و*مائل*"), [
    { kind: "strong", children: [text("قوي")] },
    text(" و"),
    { kind: "emphasis", children: [text("مائل")] },
  ]);
  assert.deepEqual(inlines("***x***"), [{ kind: "strong", children: [{ kind: "emphasis", children: [text("x")] }] }]);
  for (const plain of ["5*3*2", "a * b * c", "**open", "a**", "****", "\\", "[x]", "[x] (y)", "[sic](nous)", "2 > 1"]) {
    assert.equal(wordsIn(inlines(plain)), plain);
  }
  assert.deepEqual(inlines("\\*x\\* \\[^1\\]"), [text("*x* [^1]")]);
  assert.deepEqual(inlines("**a *b** c*"), [{ kind: "strong", children: [text("a *b")] }, text(" c*")], "crossed marks: the first closes");
});

test("links with words, with parentheses, and bare ones without the sentence's marks", () => {
  assert.deepEqual(inlines("[le rapport](https://example.org/a_(b))"), [
    { kind: "link", href: "https://example.org/a_(b)", children: [text("le rapport")] },
  ]);
  for (const [source, shown] of [
    ["انظر https://example.org/x، ثم", "https://example.org/x"],
    ["(see https://example.org/a_(b)).", "https://example.org/a_(b)"],
    ["«https://example.org»", "https://example.org"],
    ["**https://example.org**", "https://example.org"],
    ["اكتبوا إلى press@smex.org.", "press@smex.org"],
    ["www.smex.org!", "www.smex.org"],
  ] as const) {
    assert.equal(
      linksIn(inlines(source))
        .map((link) => wordsIn(link.children))
        .join(),
      shown,
      source,
    );
  }
  assert.deepEqual(linksIn(inlines("xhttps://example.org a@b")), []);
});

test("footnotes are numbered as they are first mentioned, in any digits, and keep their sources", () => {
  const { text: read, problems } = parseMarkup("أ[^٢] ب[^src] ج[^2]\n\n[^src]: Citizen Lab\n[^2]: منظمة\nالعفو");
  assert.deepEqual(problems, []);
  assert.deepEqual(read.blocks, [
    {
      kind: "paragraph",
      children: [text("أ"), { kind: "note", number: 1 }, text(" ب"), { kind: "note", number: 2 }, text(" ج"), { kind: "note", number: 1 }],
    },
  ]);
  assert.deepEqual(read.notes, [[text("منظمة"), { kind: "break" }, text("العفو")], [text("Citizen Lab")]]);
});

test("what should be mended is told with its line, and nothing of it disappears", () => {
  const { text: read, problems } = parseMarkup(
    [
      "a[^1] b[^7]", // 7 has no source
      "[x](javascript:alert(1))",
      "",
      "[^1]: see [^2]",
      "[^1]: again",
      "[^2]:",
      "",
      "[https://smex.org](https://evil.example)",
    ].join("\n"),
  );
  assert.deepEqual(
    problems.map(({ line, says, args }) => [line, says, args["line"]]),
    [
      [1, messages.noteWithoutSource, 1],
      [2, messages.linkAddress, 2],
      [4, messages.noteInNote, 4],
      [5, messages.noteTwice, 5],
      [6, messages.noteEmpty, 6],
      [6, messages.noteUnused, 6],
      [8, messages.linkMisleads, 8],
    ],
  );
  assert.deepEqual(read.notes.map(wordsIn), ["see [^2]", "again", ""]);
  assert.equal(wordsIn(childrenOf(read.blocks[0])), "a b[^7] [x](javascript:alert(1))");
});

test("a footnote inside a link stands behind it", () => {
  const { text: read } = parseMarkup("[report[^1]](https://example.org)\n\n[^1]: s");
  assert.deepEqual(
    childrenOf(read.blocks[0]).map((inline) => inline.kind),
    ["link", "note"],
  );
});

function linksIn(all: readonly Inline[]): Extract<Inline, { kind: "link" }>[] {
  return all.flatMap((inline) => ("children" in inline ? [...(inline.kind === "link" ? [inline] : []), ...linksIn(inline.children)] : []));
}

function allInlines(source: string): readonly Inline[] {
  const { text } = parseMarkup(source);
  const inBlocks = text.blocks.flatMap((block) =>
    block.kind === "list" ? block.items.flat() : block.kind === "quotation" ? block.paragraphs.flat() : block.children,
  );
  return [...inBlocks, ...text.notes.flat()];
}

test("hostile addresses stay text, wherever they stand", () => {
  for (const address of HOSTILE_ADDRESSES) {
    for (const source of [`[x](${address})`, address, `[^1]: ${address}\n[^1]`, `[${address}](${address})`, `**[x](${address})**`]) {
      for (const { href } of linksIn(allInlines(source))) assert.match(href, /^(?:https?:\/\/[^@]*$|mailto:)/, source);
    }
  }
});

test("any text is read: nothing thrown, no other scheme, no control character, notes that exist", () => {
  fc.assert(
    fc.property(fc.oneof(markupLike, fc.string({ unit: "binary" })), (source) => {
      const { text, problems } = parseMarkup(source);
      for (const { href } of linksIn(allInlines(source))) assert.match(href, /^(?:https?:\/\/|mailto:)/);
      assert.doesNotMatch(JSON.stringify(text), /\\u00(?:0[0-8b-f]|1|7f)|[\u202a-\u202e]/);
      for (const inline of allInlines(source)) if (inline.kind === "note") assert.ok(inline.number <= text.notes.length);
      const lines = source.split(/\r\n|[\n\r\v\u0085\u2028]|[\f\u2029]/u).length * 2;
      for (const { line } of problems) assert.ok(line >= 1 && line <= lines);
    }),
    { numRuns: 2000 },
  );
});

test("letters are never lost: every word of the source is in what was read", () => {
  const word = fc.constantFrom("كتاب", "mot", "word", "٣٥");
  const loose = fc.array(fc.tuple(fc.constantFrom("", "## ", "- ", "> ", "1. ", "**", "*", "[", "]", "(", "\n", "[^1]: "), word), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(loose, (parts) => {
      const source = parts.map(([mark, letters]) => `${mark}${letters} `).join("");
      const read = allInlines(source);
      const count = (all: string) => all.match(/كتاب|mot|word|٣٥/gu)?.length ?? 0;
      assert.equal(count(wordsIn(read)), count(source));
    }),
  );
});

test("a text put together from its passages reads the same", () => {
  fc.assert(
    fc.property(markupLike, (source) => {
      assert.deepEqual(parseMarkup(joinPassages(passagesOf(source))).text, parseMarkup(source).text);
    }),
    { numRuns: 2000 },
  );
});

test("time grows with length, also for texts made to be slow", () => {
  const took = (source: string) => processorTime(() => parseMarkup(source));
  const slow = "[ * > [^ ]( [a]( [^1] **a*b @ a@ https:// www. ( \\ # *a _@ a* ![ [[ ]] `".split(" ");
  slow.push(
    "\n",
    "- ",
    "- a\n\n",
    "1. a\n",
    "> \n",
    "[^1]: x\n",
    "[x](https://a",
    "[x](http://a.b) ",
    "[a]((",
    "\u202e",
    "a@b.",
    "*a **b ",
    "[^",
    "\t",
  );
  for (const part of slow) {
    const times = 1e5;
    const all = took(part.repeat(times));
    assert.ok(all < 1500, `${times} × ${JSON.stringify(part)} took ${Math.round(all)} ms`);
  }
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Difference, differences } from "./differences.ts";
import { processorTime } from "./testing.ts";

/** `same -removed- +added+` */
const told = (before: string, after: string) =>
  differences(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "removed" ? `{-${text}-}` : `{+${text}+}`))
    .join("");
const side = (found: readonly Difference[], other: Difference["kind"]) =>
  found
    .filter((piece) => piece.kind !== other)
    .map((piece) => piece.text)
    .join("");

test("Arabic changes by whole words: a clitic, a vowel, a hamza changes the word it is on", () => {
  assert.equal(told("تدين المنظمات البيع", "تدين والمنظمات البيع"), "تدين {-المنظمات-}{+والمنظمات+} البيع");
  assert.equal(told("كَتَبَ الولد", "كُتِبَ الولد"), "{-كَتَبَ-}{+كُتِبَ+} الولد");
  assert.equal(told("وافقت الدولة على النص", "وافقت الدولة علي النص"), "وافقت الدولة {-على-}{+علي+} النص");
  assert.equal(told("شدّة", "شدة"), "{-شدّة-}{+شدة+}");
  assert.equal(told("المادة ١٩ من العهد", "المادة ٢١ من العهد"), "المادة {-١٩-}{+٢١+} من العهد");
  assert.equal(told("بيع، ونقل", "بيع ونقل"), "بيع{-،-} ونقل");
  assert.equal(told("می‌خواهم بروم", "نمی‌خواهم بروم"), "{-می‌خواهم-}{+نمی‌خواهم+} بروم");
});

test("French and English read naturally: the article stays, don’t is one word, a date or address is one", () => {
  assert.equal(told("l’accord de 2019", "l’embargo de 2019"), "l’{-accord-}{+embargo+} de 2019");
  assert.equal(told("we don’t sell", "we do sell"), "we {-don’t-}{+do+} sell");
  assert.equal(told("le 2026-02-03 à midi", "le 2026-02-04 à midi"), "le {-2026-02-03-}{+2026-02-04+} à midi");
  assert.equal(told("see https://a.org/x now", "see https://a.org/y now"), "see {-https://a.org/x-}{+https://a.org/y+} now");
});

test("white space is shown only where it changed", () => {
  assert.equal(told("a b", "a c b"), "a {+c +}b");
  assert.equal(told("one. two.", "one.\n\ntwo."), "one.{- -}{+\n\n+}two.");
  assert.equal(told("ceci: oui", "ceci\u00a0: oui"), "ceci{+\u00a0+}: oui");
  assert.equal(told("", "جديد"), "{+جديد+}");
  assert.equal(told("قديم ", ""), "{-قديم -}");
  assert.deepEqual(differences("نص", "نص"), [{ kind: "same", text: "نص" }]);
  assert.deepEqual(differences("", ""), []);
});

test("an added sentence is shown as that sentence, not as two halves", () => {
  assert.equal(
    told(
      "We ask the state to stop. We ask the firm to answer.",
      "We ask the state to stop. We ask the bank to pay. We ask the firm to answer.",
    ),
    "We ask the state to stop. {+We ask the bank to pay. +}We ask the firm to answer.",
  );
});

test("a rewritten sentence is not confetti: a lone preposition in it counts as changed", () => {
  assert.equal(
    told("ندين بشدة بيع الأدوات في السوق الخارجية", "ندين استمرار تصدير البرمجيات في الدول الأوروبية"),
    "ندين {-بشدة بيع الأدوات في السوق الخارجية-}{+استمرار تصدير البرمجيات في الدول الأوروبية+}",
  );
});

const words = fc.array(
  fc.constantFrom("بيع", "في", "كَتَبَ", "كُتِبَ", "l’", "mot", "، ", " ", "\n\n", "\u00a0", "2026-02", "😀", "\u0301", "\ud800", "*"),
  {
    maxLength: 60,
    size: "max",
  },
);
const anyText = fc.oneof(
  words.map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
);

test("both texts can be put together again exactly; at most one removal and one addition between what stayed", () => {
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      const found = differences(before, after);
      assert.equal(side(found, "added"), before);
      assert.equal(side(found, "removed"), after);
      const kinds = found.map((piece) => piece.kind[0]).join("");
      assert.doesNotMatch(kinds, /ss|rr|aa|ar/);
    }),
    { numRuns: 3000 },
  );
});

/** The same numbers every time. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

function arabicText(count: number, seed: number, vocabulary = 800): string {
  const random = numbers(seed);
  const next = () => random.next().value;
  const letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
  const letter = () => letters[Math.floor(next() * letters.length)]!;
  const known = Array.from({ length: vocabulary }, () => Array.from({ length: 2 + Math.floor(next() * 6) }, letter).join(""));
  const word = () => known[Math.floor(vocabulary * next() ** 3)]!;
  return Array.from({ length: count }, (_, at) => word() + (at % 17 === 16 ? ".\n\n" : at % 9 === 8 ? "، " : " ")).join("");
}

test("5,000 Arabic words a side stay fast, also where the same words come in another order or nothing is alike", () => {
  const text = arabicText(5000, 7);
  const others = {
    "another text": arabicText(5000, 8),
    "the same words mixed": text.split(" ").reverse().join(" "),
    "five words over and over": arabicText(5000, 9, 5),
    "every vowel changed": text.replace(/(\p{L})(?=\p{L})/gu, "$1\u064e"),
  };
  for (const [name, other] of Object.entries(others)) {
    let best = Infinity;
    for (let round = 0; round < 5; round++)
      best = Math.min(
        best,
        processorTime(() => differences(text, other)),
      );
    assert.ok(best < 100, `${name}: ${Math.round(best)} ms`); // the bench holds it to 50 on a quiet machine
  }
});

test("a section moved in a long text is found as moved, not as everything changed", () => {
  const parts = arabicText(5000, 7).split("\n\n");
  const moved = [...parts.slice(150, 180), ...parts.slice(0, 150), ...parts.slice(180)];
  const found = differences(parts.join("\n\n"), moved.join("\n\n"));
  const stayed = found.reduce((sum, piece) => sum + (piece.kind === "same" ? piece.text.length : 0), 0);
  assert.ok(stayed > 0.85 * moved.join("\n\n").length);
});

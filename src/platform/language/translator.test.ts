import assert from "node:assert/strict";
import { test } from "node:test";
import { LANGUAGES, type Message, plain, translator } from "./index.ts";

const signatures: Message = {
  ar: "{n, plural, zero {لا توقيعات بعد} one {وقّعت منظمة واحدة} two {وقّعت منظمتان} few {وقّعت # منظمات} many {وقّعت # منظمةً} other {وقّعت # منظمة}}",
  fr: "{n, plural, =0 {Aucune signature} one {# signature} many {# de signatures} other {# signatures}}",
  en: "{n, plural, =0 {No signatures yet} one {# signature} other {# signatures}}",
};

test("Arabic takes each of its six plural forms", () => {
  const t = translator("ar");
  const said = [0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111, 1000].map((n) => t(signatures, { n }));
  assert.deepEqual(said, [
    "لا توقيعات بعد",
    "وقّعت منظمة واحدة",
    "وقّعت منظمتان",
    "وقّعت 3 منظمات",
    "وقّعت 10 منظمات",
    "وقّعت 11 منظمةً",
    "وقّعت 99 منظمةً",
    "وقّعت 100 منظمة",
    "وقّعت 102 منظمة",
    "وقّعت 103 منظمات",
    "وقّعت 111 منظمةً",
    "وقّعت 1,000 منظمة",
  ]);
});

test("French says a million *of* signatures, and none as the message wishes", () => {
  const t = translator("fr");
  assert.equal(t(signatures, { n: 1_000_000 }), "1\u202f000\u202f000 de signatures");
  assert.equal(t(signatures, { n: 0 }), "Aucune signature");
  assert.equal(t(signatures, { n: 1 }), "1 signature");
  assert.equal(t(signatures, { n: 2 }), "2 signatures");
});

test("names are isolated, so that they cannot turn the sentence around", () => {
  const greeting: Message = { ar: "مرحبًا {name}!", fr: "Bonjour {name}\u00a0!", en: "Hello {name}!" };
  for (const language of LANGUAGES) {
    const said = translator(language)(greeting, { name: "Access Now (أكسس ناو)" });
    assert.match(said, /\u2068Access Now \(أكسس ناو\)\u2069/u);
    assert.doesNotMatch(plain(said), /[\u2066-\u2069]/u);
  }
});

test("a choice of words sees the bare value, a placeholder the isolated one", () => {
  const one = "{kind, select, member {عضو: {kind}} other {غيره}}";
  const t = translator("ar");
  assert.equal(t({ ar: one, fr: one, en: one }, { kind: "member" }), "عضو: \u2068member\u2069");
});

test("what a person typed is never read as a message", () => {
  const t = translator("en");
  const name: Message = { ar: "{name}", fr: "{name}", en: "{name}" };
  assert.equal(t(name, { name: "{n, plural, other {#}} '{x}' <b>" }), "\u2068{n, plural, other {#}} '{x}' <b>\u2069");
});

test("numbers have Latin digits in every language", () => {
  const m: Message = { ar: "{n}", fr: "{n}", en: "{n}" };
  assert.equal(translator("ar")(m, { n: 1234567 }), "1,234,567");
  assert.equal(translator("fr")(m, { n: 1234567 }), "1\u202f234\u202f567");
  assert.equal(translator("en")(m, { n: 1234567 }), "1,234,567");
});

test("a forgotten value is our bug, and loud", () => {
  assert.throws(() => translator("en")({ ar: "{a}", fr: "{a}", en: "{a}" }));
});

test("dates in a message keep the house style and the translator's zone", () => {
  const closed: Message = {
    ar: "أُغلق في {at, date, ::yMMMMdHmz}",
    fr: "Clos le {at, date, ::yMMMMdHmz}",
    en: "Closed on {at, date, ::yMMMMdHmz}",
  };
  const at = new Date("2026-12-01T08:00:00Z");
  assert.equal(translator("ar", "Asia/Beirut")(closed, { at }), "أُغلق في 1 ديسمبر 2026 الساعة 10:00 بتوقيت بيروت");
  assert.equal(translator("fr", "Asia/Beirut")(closed, { at }), "Clos le 1er décembre 2026 à 10\u00a0h\u00a000 (heure de Beyrouth)");
  assert.equal(translator("en", "Asia/Beirut")(closed, { at }), "Closed on 1 December 2026 at 10:00 (Beirut time)");
});

test("lists, sizes and language names are said as in each language", () => {
  const names = ["سمكس", "مسار", "SMEX"];
  assert.equal(plain(translator("ar").list(names)), "سمكس ومسار وSMEX");
  assert.equal(plain(translator("fr").list(names)), "سمكس, مسار et SMEX");
  assert.equal(plain(translator("en").list(names)), "سمكس, مسار and SMEX");
  assert.deepEqual(
    LANGUAGES.map((l) => translator(l).bytes(412_000_000)),
    ["412\u00a0ميغابايت", "412\u00a0Mo", "412\u00a0MB"],
  );
  assert.equal(translator("en").bytes(0), "0\u00a0B");
  assert.equal(translator("fr").bytes(1_234), "1,23\u00a0ko");
  assert.equal(translator("en").bytes(999_999), "1\u00a0MB");
  assert.equal(translator("ar").languageName("fr"), "الفرنسية");
});

test("one translator per language and zone", () => {
  assert.equal(translator("ar", "Asia/Beirut"), translator("ar", "Asia/Beirut"));
  assert.equal(translator("ar").direction, "rtl");
  assert.equal(translator("fr").direction, "ltr");
});

test("French gets its no-break spaces even where ordinary ones were typed", () => {
  const say = (fr: string) => translator("fr")({ ar: "", fr, en: "" });
  assert.equal(say("Prêt ? « Oui » : publier ; attendre !"), "Prêt\u00a0? «\u00a0Oui\u00a0»\u00a0: publier\u00a0; attendre\u00a0!");
  assert.equal(say("à 10:00"), "à 10:00");
});

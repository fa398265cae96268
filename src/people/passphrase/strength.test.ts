import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { LANGUAGES } from "../../platform/language/index.ts";
import { weakness } from "./strength.ts";
import { listSize, suggestion } from "./suggestion.ts";

const KNOWN = ["Fatima Zahra", "فاطمة الزهراء", "Access Now", "مرصد النخيل"];
const says = (passphrase: string) =>
  weakness(passphrase, KNOWN)?.en.match(/name|saying|many people use|row of keys|date|guessed|short|longer|Choose a/u)?.[0] ?? null;

test("weak passphrases are refused with the reason, in three languages", () => {
  for (const [passphrase, reason] of [
    ["", "Choose a"],
    ["short", "short"],
    ["صباح الخير", "short"],
    ["password password", "many people use"],
    ["azertyuiop123456", "many people use"],
    ["habibi habibi habibi", "many people use"],
    ["aaaaaaaaaaaaaaaaaaaa", "row of keys"],
    ["abcdefghijklmnopqrst", "row of keys"],
    ["Fatima Access Now 2024", "name"],
    ["فاطمه الزهراء مرصد", "name"],
    ["مرصد النخيل مرصد النخيل", "name"],
    ["بسم الله الرحمن الرحيم", "saying"],
    ["بِسْمِ اللهِ الرحمنِ الرحيم", "saying"],
    ["الشعب يريد اسقاط النظام", "saying"],
    ["Liberté Égalité Fraternité", "saying"],
    ["correct horse battery staple", "saying"],
    ["محمد احمد علي حسن", "guessed"],
    ["12/12/1990 12/12/1990", "date"],
    ["x".repeat(201), "longer"],
  ] as const)
    assert.equal(says(passphrase), reason, passphrase);
});

test("a refused passphrase that contains the sign-in name says so, in whatever spelling; a strong one stays good", () => {
  for (const passphrase of ["mariam.haddad 2026", "Mariam.Haddad hello", "password mariam.haddad"])
    assert.match(weakness(passphrase, ["mariam.haddad"], "Mariam.Haddad")?.en ?? "", /your sign-in name/u, passphrase);
  assert.match(weakness("أحمد الزهراء 2026", ["احمد الزهراء"], "احمد الزهراء")?.ar ?? "", /اسم الدخول/u);
  assert.doesNotMatch(weakness("password password", ["mariam"], "mariam")?.en ?? "", /sign-in name/u);
  assert.equal(weakness("quiet harbour lantern seven copper goats mariam", ["mariam"], "mariam"), null);
});

test("words that do not belong together are taken, in any script", () => {
  for (const passphrase of [
    "قطار زنجبيل مرساة فهد نافذة",
    "lune pondérale vinaigre tram 17 hublot",
    "quiet harbour lantern seven copper goats",
    "x9!Kq2#vLp0zRt",
    "нечего терять кроме тишины",
    "قارب copper lune 88 غيمة tambour",
  ])
    assert.equal(says(passphrase), null, passphrase);
});

test("every suggestion is strong enough, and drawn from more than 400 words", () => {
  for (const language of LANGUAGES) {
    assert.ok(listSize(language) >= 400, language);
    for (let i = 0; i < 20; i++) {
      const suggested = suggestion(language);
      assert.equal(weakness(suggested, []), null, suggested);
    }
  }
});

test("judging never fails, and its work is bounded, whatever is typed", () => {
  // processor time: other tests run beside
  const work = (judge: () => unknown) => {
    const before = process.cpuUsage();
    judge();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.array(fc.string(), { maxLength: 4 }), (passphrase, names) => {
      assert.ok(work(() => weakness(passphrase, names)) < 2000);
    }),
    { numRuns: 60 },
  );
  for (const long of ["a1".repeat(100), "قطار زنجبيل ".repeat(16), "p@ssw0rd".repeat(25), "(((((((((".repeat(20)])
    assert.ok(work(() => weakness(long, KNOWN)) < 4000, long.slice(0, 10));
});

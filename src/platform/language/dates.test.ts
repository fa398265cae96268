import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isLanguage, LANGUAGES, parseLocalTime, plain, toLocalTime, translator, zoneName, zoneOptions, zonesList } from "./index.ts";

test("Arabic has one set of months, يناير to ديسمبر", () => {
  const t = translator("ar");
  const months = Array.from({ length: 12 }, (_, i) => t.date(new Date(Date.UTC(2026, i, 15)), { precision: "month" }));
  assert.deepEqual(
    months.map((month) => month.replace(" 2026", "")),
    ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"],
  );
});

test("a date says as much as is known of it", () => {
  const at = new Date("2021-06-07T10:00:00Z");
  const t = translator("en");
  assert.equal(t.date(at, { precision: "year" }), "2021");
  assert.equal(t.date(at, { precision: "month" }), "June 2021");
  assert.equal(t.date(at), "7 June 2021");
  assert.equal(t.date(at, { precision: "minute", weekday: true }), "Monday 7 June 2021 at 10:00 (UTC)");
  assert.equal(translator("fr").date(at, { weekday: true }), "lundi 7 juin 2021");
  assert.equal(translator("ar").date(at, { precision: "minute", weekday: true }), "الاثنين 7 يونيو 2021 الساعة 10:00 بالتوقيت العالمي");
});

test("midnight is 00:00 of the new day", () => {
  assert.equal(translator("en").date(new Date("2026-01-01T00:00:00Z"), { precision: "minute" }), "1 January 2026 at 00:00 (UTC)");
});

test("the hour that comes twice says which of the two it is", () => {
  const zone = "Europe/Paris";
  const first = new Date("2026-10-25T00:30:00Z");
  const second = new Date("2026-10-25T01:30:00Z");
  const t = translator("fr", zone);
  assert.equal(plain(t.date(first, { precision: "minute" })), "25 octobre 2026 à 2\u00a0h\u00a030 (heure de Paris UTC+02:00)");
  assert.equal(plain(t.date(second, { precision: "minute" })), "25 octobre 2026 à 2\u00a0h\u00a030 (heure de Paris UTC+01:00)");
});

test("reads a local time in its zone, across daylight saving", () => {
  assert.deepEqual(parseLocalTime("2026-12-03T10:00", "Asia/Beirut"), new Date("2026-12-03T08:00:00Z"));
  assert.deepEqual(parseLocalTime("2026-07-03T10:00", "Asia/Beirut"), new Date("2026-07-03T07:00:00Z"));
  assert.deepEqual(parseLocalTime("٢٠٢٦-١٢-٠٣ ١٠:٠٠", "Asia/Beirut"), new Date("2026-12-03T08:00:00Z"));
  // Lebanon's clocks skip midnight on 29 March 2026
  assert.equal(parseLocalTime("2026-03-29T00:30", "Asia/Beirut"), "gap");
  // Paris has 02:30 twice on 25 October 2026: the earlier one
  assert.deepEqual(parseLocalTime("2026-10-25T02:30", "Europe/Paris"), new Date("2026-10-25T00:30:00Z"));
});

test("what is no time is null", () => {
  for (const text of ["", "tomorrow", "2026-02-30T10:00", "2026-12-03", "2026-12-03T25:00", "2026-12-03T10:00Z", "0".repeat(9999)]) {
    assert.equal(parseLocalTime(text, "Asia/Beirut"), null, text.slice(0, 20));
  }
  assert.equal(parseLocalTime("2026-12-03T10:00", "Nowhere/City"), null);
});

test("a field shows the time that was stored", () => {
  const zones = fc.constantFrom(...zonesList());
  const minutes = fc.integer({ min: 0, max: 60 * 24 * 365 * 60 }).map((minute) => new Date(minute * 60_000));
  fc.assert(
    fc.property(zones, minutes, (zone, at) => {
      const read = parseLocalTime(toLocalTime(at, zone), zone);
      // the later of two equal hours is read as the earlier one; no other time moves
      return read instanceof Date && (read.getTime() === at.getTime() || toLocalTime(read, zone) === toLocalTime(at, zone));
    }),
  );
});

test("every zone on the list exists and has a name in three languages", () => {
  const known = new Set(zonesList());
  assert.ok(known.has("Asia/Beirut") && known.has("Africa/Cairo") && known.has("Asia/Gaza") && known.has("Europe/Paris"));
  for (const zone of known) {
    assert.doesNotThrow(() => new Intl.DateTimeFormat("en", { timeZone: zone }), zone);
    for (const language of LANGUAGES) assert.ok(zoneName(language, zone).length > 2);
  }
  assert.equal(zoneName("fr", "Africa/Cairo"), "heure du Caire");
  assert.equal(plain(zoneName("ar", "Asia/Kathmandu")), "بتوقيت Asia/Kathmandu");
  for (const language of LANGUAGES) assert.equal(zoneOptions(language).length, known.size);
});

test("tells how far off something is", () => {
  const now = new Date("2026-12-01T03:00:00Z");
  const from = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
  assert.equal(translator("ar").relative(from(2 * 1440 + 300), now), "خلال يومين");
  assert.equal(translator("fr").relative(from(-60), now), "il y a 1 heure");
  assert.equal(translator("en").relative(from(-3), now), "3 minutes ago");
  assert.equal(translator("en").relative(now, now), "this minute");
  assert.equal(translator("ar").duration((2 * 1440 + 4 * 60) * 60_000), "يومان و4 ساعات");
  assert.equal(translator("en").duration(61 * 60_000), "1 hour, 1 minute");
  assert.equal(translator("en").duration(20_000), "1 minute");
});

test("only the three languages are languages", () => {
  assert.ok(isLanguage("ar") && !isLanguage("AR") && !isLanguage("zgh") && !isLanguage(undefined));
});

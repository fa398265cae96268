import { latinDigits } from "./digits.ts";
import { LOCALE } from "./locale.ts";
import type { Language } from "./message.ts";
import { zoneName } from "./zones.ts";

/** How much of a date is known, or wanted. `minute` always names its zone. */
export type Precision = "day" | "month" | "year" | "minute";

const formats = new Map<string, Intl.DateTimeFormat>();
function format(language: Language, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}|${zone}|${JSON.stringify(options)}`;
  let known = formats.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(LOCALE[language], { ...options, timeZone: zone });
    formats.set(key, known);
  }
  return known;
}

/** A date in words: «3 ديسمبر 2026», “1er décembre 2026”, “3 December 2026 at 10:00 (Beirut time)”. */
export function formatDate(language: Language, at: Date, zone: string, precision: Precision, weekday = false): string {
  if (precision === "year") return format(language, zone, { year: "numeric" }).format(at);
  if (precision === "month") return format(language, zone, { year: "numeric", month: "long" }).format(at);
  const parts = new Map(
    format(language, zone, {
      weekday: "long",
      day: "numeric",
      month: "long",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    })
      .formatToParts(at)
      .map((part) => [part.type, part.value]),
  );
  const get = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? "";
  const first = language === "fr" && get("day") === "1" ? "1er" : get("day");
  const day = `${weekday ? `${get("weekday")} ` : ""}${first} ${get("month")} ${get("year")}`;
  if (precision === "day") return day;
  const named = zoneName(language, zone) + offsetIfTwice(at, zone);
  switch (language) {
    case "ar":
      return `${day} الساعة ${get("hour")}:${get("minute")} ${named}`;
    case "fr":
      return `${day} à ${Number(get("hour"))}\u00a0h\u00a0${get("minute")} (${named})`;
    case "en":
      return `${day} at ${get("hour")}:${get("minute")} (${named})`;
  }
}

/** In the hour that comes twice when clocks go back, the offset says which of the two is meant. */
function offsetIfTwice(at: Date, zone: string): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
  const local = zoned.toPlainDateTime();
  const earlier = local.toZonedDateTime(zone, { disambiguation: "earlier" });
  const later = local.toZonedDateTime(zone, { disambiguation: "later" });
  return earlier.epochMilliseconds === later.epochMilliseconds ? "" : ` \u2066UTC${zoned.offset}\u2069`;
}

const UNITS = [
  ["year", 365.25 * 86_400_000],
  ["month", 30.4375 * 86_400_000],
  ["week", 7 * 86_400_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/** How far from now, in the largest fitting unit: «خلال يومين», “il y a 1 heure”, “in 2 days”. */
export function formatRelative(language: Language, at: Date, now: Date): string {
  const distance = at.getTime() - now.getTime();
  const [unit, length] = UNITS.find(([name, size]) => name !== "week" && Math.abs(distance) >= size) ?? UNITS[5];
  const relative = new Intl.RelativeTimeFormat(LOCALE[language], { numeric: unit === "minute" ? "auto" : "always" });
  return relative.format(Math.trunc(distance / length), unit);
}

/** A length of time in its two largest units: «يومان و4 ساعات», “2 jours et 4 heures”, “2 days, 4 hours”. Arabic: nominative, so “بقي يومان”, never after a preposition. */
export function formatDuration(language: Language, milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const duration = days > 0 ? { days, hours } : { hours, minutes: minutes % 60 };
  const shown = Object.fromEntries(Object.entries(duration).filter(([, n]) => n > 0));
  return new Intl.DurationFormat(LOCALE[language], { style: "long" }).format(Object.keys(shown).length > 0 ? shown : { minutes: 1 });
}

/**
 * Reads what a `datetime-local` field posts ("2026-12-03T10:00", any digit set) as a time in `zone`.
 * "gap" for an hour that clocks skip; the earlier of an hour that comes twice; null if it is no time at all.
 */
export function parseLocalTime(text: string, zone: string): Date | "gap" | null {
  const match = /^(\d{4}-\d{2}-\d{2})[T ]{1,3}(\d{2}:\d{2})(?::\d{2}(?:\.\d{1,3})?)?$/u.exec(latinDigits(text).trim());
  if (!match) return null;
  try {
    const local = Temporal.PlainDateTime.from(`${match[1]}T${match[2]}`);
    const zoned = local.toZonedDateTime(zone, { disambiguation: "earlier" });
    if (!zoned.toPlainDateTime().equals(local)) return "gap";
    return new Date(zoned.epochMilliseconds);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The value of a `datetime-local` field for an instant: what `parseLocalTime` reads back. */
export function toLocalTime(at: Date, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: "minute" });
}

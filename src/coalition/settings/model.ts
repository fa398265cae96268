import * as v from "valibot";
import { LANGUAGES, type Language, latinDigits, zonesList } from "../../platform/language/index.ts";
import type { Problem } from "../../platform/page/index.ts";
import { checkText } from "../../platform/text/index.ts";
import { messages } from "./messages.ts";

/** What the coalition decides about its work. Every one has a default that is safe. */
export type CoalitionSettings = {
  /** Time zone proposed for deadlines and releases. */
  readonly zone: string;
  /** How many days organisations have to answer, unless a call says otherwise. */
  readonly replyDays: number;
  /** Order of signatories proposed for a call. */
  readonly order: "alphabetical" | "co-leads-first";
  /** A sentence of the coalition's own under every reminder; empty for none. */
  readonly reminder: Readonly<Record<Language, string>>;
};

export const REPLY_DAYS = { least: 1, most: 90 };
const REMINDER_LIMIT = 400;

/** @param zone the installation's own */
export function defaults(zone: string): CoalitionSettings {
  return { zone, replyDays: 7, order: "alphabetical", reminder: { ar: "", fr: "", en: "" } };
}

/** What the form posts, as typed. */
export interface Typed {
  readonly zone: string;
  readonly replyDays: string;
  readonly order: string;
  readonly reminder: Readonly<Record<Language, string>>;
}

export function typedFrom(settings: CoalitionSettings): Typed {
  return { ...settings, replyDays: String(settings.replyDays) };
}

const Days = v.pipe(
  v.string(),
  v.transform(latinDigits),
  v.regex(/^\s*\d{1,3}\s*$/),
  v.transform(Number),
  v.minValue(REPLY_DAYS.least),
  v.maxValue(REPLY_DAYS.most),
);
const Order = v.picklist(["alphabetical", "co-leads-first"]);

/** The settings typed; null when something cannot be taken, which `problems` says. */
export function readSettings(typed: Typed): { readonly settings: CoalitionSettings | null; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const days = v.safeParse(Days, typed.replyDays);
  const order = v.safeParse(Order, typed.order);
  const reminder = { ar: tidy(typed.reminder.ar), fr: tidy(typed.reminder.fr), en: tidy(typed.reminder.en) };
  if (!zonesList().includes(typed.zone)) problems.push({ field: "zone", says: messages.zoneWrong });
  if (!days.success) problems.push({ field: "replyDays", says: messages.replyDaysWrong, args: REPLY_DAYS });
  if (!order.success) problems.push({ field: "order", says: messages.orderWrong });
  for (const language of LANGUAGES) {
    const refused = checkText(reminder[language], REMINDER_LIMIT);
    if (refused) problems.push({ field: `reminder-${language}`, says: refused });
  }
  if (problems.length > 0 || !days.success || !order.success) return { settings: null, problems };
  return { settings: { zone: typed.zone, replyDays: days.output, order: order.output, reminder }, problems };
}

function tidy(text: string): string {
  return text.normalize("NFC").replace(/\r\n?/gu, "\n").trim();
}

export function sameSettings(a: CoalitionSettings, b: CoalitionSettings): boolean {
  return (
    a.zone === b.zone &&
    a.replyDays === b.replyDays &&
    a.order === b.order &&
    LANGUAGES.every((language) => a.reminder[language] === b.reminder[language])
  );
}

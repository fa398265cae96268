import * as v from "valibot";
import type { Language, Message } from "../../platform/language/index.ts";
import { checkText } from "../../platform/text/index.ts";
import { tookEffect, type VersionFacts } from "../drafts/index.ts";
import { messages } from "./messages.ts";

export const ANSWER_KINDS = ["yes", "yes-if", "awaiting", "no"] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];
export type Names = Readonly<Record<Language, string | null>>;
export type SignatoryOrder = "alphabetical" | "co-leads-first";

/** How it is known that whoever answered may speak for the organisation. */
export type AuthorityKind = "affiliation" | "coordinator" | "domain";

/** What stands sealed in an answer: who acted, and their words. */
export interface AnswerText {
  readonly actedName: string;
  readonly actedRole: string;
  /** The passage a "yes, if" is about, and why. For a "no", only the reason; it stays inside. */
  readonly passage: string;
  readonly reason: string;
  /** "Awaiting our board until": a day, YYYY-MM-DD; empty otherwise. */
  readonly awaitingUntil: string;
}

export interface Answer {
  readonly id: string;
  readonly n: number;
  readonly version: string;
  readonly versionNumber: number;
  readonly kind: AnswerKind;
  readonly unnamed: boolean;
  readonly language: Language;
  readonly at: Date;
  readonly text: AnswerText;
  /** Null while nobody has confirmed that the signer may speak for the organisation. */
  readonly authority: AuthorityKind | null;
  /** Who confirmed it, when, and how they know. */
  readonly check: { readonly id: string; readonly by: string | null; readonly at: Date; readonly note: string } | null;
}

/** One organisation asked to sign one statement, with all it answered, oldest first. */
export interface SignRequest {
  readonly id: string;
  readonly statement: string;
  readonly organisation: string | null;
  readonly kind: "member" | "outside";
  readonly names: Names;
  /** Where the link was sent, as the coordinator recorded it; outside organisations only. */
  readonly sentTo: string;
  /** The outside organisation's website, from which its domain is known. */
  readonly website: string;
  readonly askedAt: Date;
  readonly secretUntil: Date | null;
  readonly withdrawnAt: Date | null;
  readonly seenIn: readonly Language[];
  readonly takenOff: boolean;
  readonly answers: readonly Answer[];
}

/** Where an organisation stands. Only `in` is a signature; silence is never a yes. */
export const STANDINGS = ["in", "unconfirmed", "again", "in-if", "waiting", "declined", "seen", "silent"] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * Where this organisation stands now.
 * @param lastSubstantive number of the last version whose meaning changed; a yes to an earlier one must be asked again
 */
export function standingOf(request: SignRequest, lastSubstantive: number): Standing {
  const last = request.answers.at(-1);
  if (!last) return request.seenIn.length > 0 ? "seen" : "silent";
  switch (last.kind) {
    case "no":
      return "declined";
    case "awaiting":
      return "waiting";
    case "yes-if":
      return "in-if";
    case "yes":
      if (last.versionNumber < lastSubstantive) return "again";
      return last.authority === null ? "unconfirmed" : "in";
  }
}

/** The versions that say the same: from the one that gave the text its meaning until the next that changes it. */
export interface Meaning {
  readonly from: number;
  /** The first version with another meaning; Infinity while there is none. */
  readonly before: number;
}

/** Which versions say the same as version `n`. */
export function meaningOf(versions: readonly VersionFacts[], n: number): Meaning {
  const turns = versions.filter((version) => tookEffect(version) && version.nature !== "editorial").map((version) => version.n);
  return {
    from: Math.max(1, ...turns.filter((turn) => turn <= n)),
    before: Math.min(Number.POSITIVE_INFINITY, ...turns.filter((turn) => turn > n)),
  };
}

/** What the organisation last said of a text with this meaning. What it says of a later text changes nothing here. */
function lastOf(request: SignRequest, meaning: Meaning): Answer | undefined {
  return request.answers.findLast((answer) => answer.versionNumber < meaning.before);
}

/** Whether the organisation stands under a text with this meaning. */
export function signs(request: SignRequest, meaning: Meaning): boolean {
  const last = lastOf(request, meaning);
  return !request.withdrawnAt && last?.kind === "yes" && last.versionNumber >= meaning.from && last.authority !== null;
}

/**
 * Whether its name is printed there: not when it was taken off for safety, nor when it asked not to be named, then or
 * since, of whatever text.
 */
export function isNamed(request: SignRequest, meaning: Meaning): boolean {
  return !request.takenOff && !lastOf(request, meaning)?.unnamed && !request.answers.at(-1)?.unnamed;
}

/** Why nobody may answer at `now`; null while the call is open. */
export function whyClosed(call: { readonly replyBy: Date }, request: { readonly withdrawnAt: Date | null }, now: Date): Message | null {
  if (request.withdrawnAt) return messages.requestWithdrawn;
  return now < call.replyBy ? null : messages.closed;
}

/**
 * Whether an address lies under the domain of the organisation's own website. Providers where anyone can have an
 * address prove nothing, whatever the website says.
 */
export function isUnderDomain(address: string, website: string): boolean {
  const host = /@([^@\s]+)$/.exec(address.trim())?.[1]?.toLowerCase();
  if (!host || !URL.canParse(website)) return false;
  const domain = new URL(website).hostname.toLowerCase().replace(/^www\./, "");
  if (!domain.includes(".") || OPEN_PROVIDERS.has(domain)) return false;
  return host === domain || host.endsWith(`.${domain}`);
}

/** Mail and site providers open to everyone. */
const OPEN_PROVIDERS = new Set(
  "gmail.com googlemail.com outlook.com hotmail.com live.com yahoo.com yahoo.fr icloud.com protonmail.com proton.me pm.me riseup.net tutanota.com tuta.com gmx.com gmx.net mail.com yandex.com wordpress.com blogspot.com wixsite.com github.io facebook.com medium.com substack.com weebly.com webflow.io".split(
    " ",
  ),
);

/** Names and reasons stand beside other text, some of them in public: what reorders or hides is refused (arabic.md 4). */
const line = (max: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.maxLength(max, "textLong" satisfies keyof typeof messages),
    v.check((text) => checkText(text, max) === null, "hiddenCharacters" satisfies keyof typeof messages),
  );
const required = (max: number, says: keyof typeof messages) => v.pipe(line(max), v.minLength(1, says));

/** What the sign form posts. */
export const Answering = v.pipe(
  v.object({
    kind: v.picklist(ANSWER_KINDS, "kindMissing" satisfies keyof typeof messages),
    version: v.pipe(v.string(), v.uuid()),
    unnamed: v.pipe(
      v.optional(v.string(), ""),
      v.transform((text) => text === "yes"),
    ),
    actedName: line(200),
    actedRole: line(200),
    passage: line(5_000),
    reason: line(5_000),
    awaitingUntil: v.union([v.literal(""), v.pipe(v.string(), v.trim(), v.isoDate("dateWrong" satisfies keyof typeof messages))]),
  }),
  v.forward(
    v.check((a) => a.kind !== "yes-if" || a.reason !== "", "conditionMissing" satisfies keyof typeof messages),
    ["reason"],
  ),
  v.forward(
    v.check((a) => a.kind !== "awaiting" || a.awaitingUntil !== "", "untilMissing" satisfies keyof typeof messages),
    ["awaitingUntil"],
  ),
);
export type Answering = v.InferOutput<typeof Answering>;

/** An outside organisation has no account: who acts must be said. */
export const OutsideSigner = v.object({
  actedName: required(200, "actedNameMissing"),
  actedRole: required(200, "actedRoleMissing"),
});

/** What the coordinator enters to ask an outside organisation. */
export const Asking = v.pipe(
  v.object({
    nameAr: line(300),
    nameFr: line(300),
    nameEn: line(300),
    website: v.union([
      v.literal(""),
      v.pipe(
        v.string(),
        v.trim(),
        v.check((text) => /^https?:\/\//i.test(text) && URL.canParse(text), "websiteWrong" satisfies keyof typeof messages),
        v.maxLength(500, "textLong" satisfies keyof typeof messages),
      ),
    ]),
    sentTo: line(300),
    days: v.pipe(
      v.string(),
      v.regex(/^\d{1,2}$/, "daysWrong" satisfies keyof typeof messages),
      v.transform(Number),
      v.minValue(1, "daysWrong" satisfies keyof typeof messages),
      v.maxValue(60, "daysWrong" satisfies keyof typeof messages),
    ),
  }),
  v.forward(
    v.check((a) => Boolean(a.nameAr || a.nameFr || a.nameEn), "nameMissing" satisfies keyof typeof messages),
    ["nameAr"],
  ),
);
export type Asking = v.InferOutput<typeof Asking>;

/** How many organisations stand where; the numbers above the board. */
export function countStandings(standings: readonly Standing[]): Readonly<Record<Standing, number>> {
  const counts = Object.fromEntries(STANDINGS.map((s) => [s, 0])) as Record<Standing, number>;
  for (const standing of standings) counts[standing]++;
  return counts;
}

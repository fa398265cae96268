import type { Language, Message } from "../../platform/language/index.ts";
import { messages } from "./messages.ts";

export type ReleaseEnd = "released" | "stopped" | "held" | "restored";

export interface Release {
  readonly id: string;
  readonly statement: string;
  readonly version: string;
  readonly versionNumber: number;
  readonly languages: readonly Language[];
  readonly at: Date;
  readonly zone: string;
  readonly end: ReleaseEnd | null;
  readonly endedAt: Date | null;
}

/** Facts of a version that decide what a planned release may publish. */
interface Numbered {
  readonly id: string;
  readonly n: number;
}

/**
 * What a release planned for `planned` publishes at its hour: the version that stands, if only its wording was
 * corrected since; nothing, if its meaning changed, because then the signatures are being asked for again, or if the
 * planned version was taken back.
 */
export function whatToRelease<V extends Numbered>(planned: Numbered, standing: V, lastSubstantive: number): V | null {
  return lastSubstantive <= planned.n && standing.n >= planned.n ? standing : null;
}

/** Why a release cannot be planned at `at`; null when it can. */
export function whyNotAt(at: Date | "gap" | null, now: Date): Message | null {
  if (at === "gap") return messages.gap;
  if (at === null) return messages.timeWrong;
  return at.getTime() > now.getTime() ? null : messages.past;
}

/** Words of an address, for people's eyes: ASCII, at most 60 letters; null when the title has none. */
export function slugOf(title: string): string | null {
  const words = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const short = words.length <= 60 ? words : words.slice(0, 60).replace(/-[^-]*$/, "");
  return short || null;
}

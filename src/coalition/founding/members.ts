import type { FoundingMember } from "./member.ts";
import { INTERNATIONAL_MEMBERS } from "./members-international.ts";
import { REGIONAL_MEMBERS } from "./members-regional.ts";

/** The twelve who signed the founding declaration of 7 June 2021 (source seed-fr). Who belongs today is for them to say. */
export const MEMBERS: readonly FoundingMember[] = [...INTERNATIONAL_MEMBERS, ...REGIONAL_MEMBERS].sort((a, b) => (a.id < b.id ? -1 : 1));
export type MemberId = (typeof INTERNATIONAL_MEMBERS)[number]["id"] | (typeof REGIONAL_MEMBERS)[number]["id"];

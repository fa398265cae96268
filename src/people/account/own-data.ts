import type { Services } from "../../platform/http/index.ts";
import { type AuditEntry, auditAbout } from "../audit.ts";
import { recipientOf } from "../keyring/index.ts";
import type { Affiliation } from "../model.ts";
import type { Present } from "../session/guard.ts";
import { countParked } from "../session/parked.ts";
import { type OwnSession, sessionsOf } from "../session/sessions.ts";
import { countDevices } from "../signin/devices.ts";

/** Everything the room keeps about one person, opened for that person. */
export interface OwnData {
  readonly name: string;
  readonly signInName: string;
  readonly since: Date;
  readonly recoveryCodeConfirmed: Date | null;
  readonly publicKey: string | null;
  readonly affiliations: readonly Affiliation[];
  readonly sessions: readonly OwnSession[];
  readonly knownBrowsers: number;
  readonly parkedForms: number;
  readonly events: readonly AuditEntry[];
}

export async function ownData({ sql, instance }: Services, present: Present, now: Date): Promise<OwnData> {
  const [sessions, knownBrowsers, parkedForms, events, publicKey] = await Promise.all([
    sessionsOf(sql, instance, present.id, now),
    countDevices(sql, present.id),
    countParked(sql, present.id, now),
    auditAbout(sql, instance, present.id),
    recipientOf(sql, present.id),
  ]);
  const { name, signInName, createdAt, codeConfirmedAt, affiliations } = present;
  return {
    name,
    signInName,
    since: createdAt,
    recoveryCodeConfirmed: codeConfirmedAt,
    publicKey,
    affiliations,
    sessions,
    knownBrowsers,
    parkedForms,
    events,
  };
}

/** The same as a file to take away. Ids of colleagues stay out: they are about others. */
export function asFile(data: OwnData, person: string): string {
  return JSON.stringify(
    {
      ...data,
      affiliations: data.affiliations.map((one) => ({ names: one.names, kind: one.kind, roles: [...one.roles] })),
      sessions: data.sessions.map(({ browser, createdAt, seenAt }) => ({ browser, createdAt, seenAt })),
      events: data.events.map(({ at, event, by, about, details }) => ({
        at,
        event,
        byYou: by === person,
        aboutYou: about === person,
        details,
      })),
    },
    null,
    2,
  );
}

import { connect, openDatabase, StartProblem } from "../../platform/database/index.ts";
import type { Settings } from "../../platform/http/index.ts";
import type { Finding } from "./finding.ts";
import { messages } from "./messages.ts";

/** The PostgreSQL that npm brings has security holes that 18.6 (August 2026) closed; see SECURITY.md. */
const PATCHED: Readonly<Record<number, number>> = { 18: 180006 };
const OLDEST = 160000;
const SKEW_MS = 5_000;

/** Starts the database if it does not run, asks it about itself, and stops it again. */
export async function lookAtDatabase(settings: Settings, now: () => Date): Promise<Finding[]> {
  const { databaseUrl, databasePublicUrl, dataDirectory } = settings;
  let database: Awaited<ReturnType<typeof openDatabase>>;
  try {
    database = await openDatabase({ directory: dataDirectory, databaseUrl, databasePublicUrl, log: () => {} });
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error;
    return [{ id: "database", level: "wrong", says: error.says, hint: error.hint, args: error.args }];
  }
  const owner = connect(database.ownerUrl, { max: 1 });
  const reader = connect(database.publicUrl, { max: 1 });
  try {
    const [facts] = await owner<{ number: number; version: string; fsync: string; checksums: string; clock: Date }[]>`
      select current_setting('server_version_num')::int as number, split_part(current_setting('server_version'), ' ', 1) as version,
        current_setting('fsync') as fsync, current_setting('data_checksums') as checksums, clock_timestamp() as clock`;
    if (!facts) return [];
    const [rights] = await reader<{ writes: boolean }[]>`select has_schema_privilege('dalil', 'usage') as writes`.catch(() => [
      { writes: false },
    ]);
    return [
      lookAtVersion(facts.number, facts.version),
      ...(facts.fsync === "off" ? [{ id: "fsync", level: "wrong", ...messages.fsyncOff } as const] : []),
      ...(facts.checksums === "off" ? [{ id: "checksums", level: "warning", ...messages.checksumsOff } as const] : []),
      ...(rights?.writes ? [{ id: "public-role", level: "warning", ...messages.oneRole } as const] : []),
      ...(Math.abs(facts.clock.getTime() - now().getTime()) > SKEW_MS
        ? [{ id: "database-clock", level: "wrong", ...messages.clocksDiffer } as const]
        : []),
    ];
  } finally {
    await Promise.all([owner.end({ timeout: 5 }), reader.end({ timeout: 5 })]);
    await database.close();
  }
}

export function lookAtVersion(number: number, version: string): Finding {
  const patched = PATCHED[Math.floor(number / 10_000)];
  const args = { version };
  if (number < OLDEST) return { id: "postgresql", level: "wrong", ...messages.postgresOld, args };
  if (patched && number < patched) return { id: "postgresql", level: "warning", ...messages.postgresHoles, args };
  return { id: "postgresql", level: "fine", ...messages.postgresFine, args };
}

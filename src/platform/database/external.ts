import { connect } from "./connect.ts";
import { StartProblem } from "./problem.ts";
import { ensureRoles } from "./roles.ts";

const OLDEST = 16;

export interface External {
  readonly ownerUrl: string;
  readonly serverUrl: string;
  readonly publicUrl: string;
  /** Whether public pages truly connect with fewer rights. False: one user for all, which `doctor` tells. */
  readonly separate: boolean;
}

/**
 * Prepares another PostgreSQL (DATABASE_URL) for Dalil. Its user makes the two roles if it may and acts as them by
 * SET ROLE; the stronger way is an own user for the public pages (DATABASE_PUBLIC_URL), a member of `dalil_public`.
 * @throws StartProblem unreachable, tooOld, halfRestored
 */
export async function useExternal(url: string, publicUrl?: string, restoring = false): Promise<External> {
  const host = hostOf(url);
  const owner = connect(url, { max: 1 });
  try {
    const [version] = await owner<{ number: number; name: string }[]>`
      select current_setting('server_version_num')::int as number, current_setting('server_version') as name`;
    if (!version || version.number < OLDEST * 10_000) throw new StartProblem("tooOld", { host, found: version?.name ?? "?" });
    const [mark] = await owner<{ half: boolean }[]>`select to_regclass('dalil.restoring') is not null as half`;
    if (mark?.half && !restoring) throw new StartProblem("halfRestored", { directory: host });
    const roles = await ensureRoles(owner);
    return {
      ownerUrl: url,
      serverUrl: roles ? withRole(url, "dalil_server") : url,
      publicUrl: publicUrl ?? (roles ? withRole(url, "dalil_public") : url),
      separate: roles || publicUrl !== undefined,
    };
  } catch (error) {
    if (error instanceof StartProblem) throw error;
    const { code, message } = error as { code?: string; message: string };
    throw new StartProblem("unreachable", { host, reason: code ? `${message} (${code})` : message });
  } finally {
    await owner.end({ timeout: 1 });
  }
}

/** The address without user and password: the only form that is shown or logged. */
export function hostOf(url: string): string {
  const address = new URL(url);
  return address.searchParams.get("host") ?? `${address.host}${address.pathname}`;
}

function withRole(url: string, role: string): string {
  const address = new URL(url);
  address.searchParams.set("role", role);
  return address.href;
}

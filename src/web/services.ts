import { loadInstanceKeys } from "../platform/crypto/index.ts";
import { connect, migrate, openDatabase } from "../platform/database/index.ts";
import type { Services, Settings } from "../platform/http/index.ts";
import { migrations } from "./migrations.ts";

export interface OpenedServices {
  readonly services: Services;
  /** Settles when a PostgreSQL that we started ended by itself. */
  readonly databaseEnded: Promise<void> | undefined;
  close(): Promise<void>;
}

/**
 * Opens the installation: its database brought up to date, its keys, its clock. For the server, and for commands beside it.
 * @param onlyNew refuses when a server runs on this data directory already
 * @throws StartProblem, KeyFileProblem, MigrationMismatch
 */
export async function openServices(o: {
  settings: Settings;
  log: Services["log"];
  onlyNew: boolean;
  now?: () => Date;
}): Promise<OpenedServices> {
  const { settings, log, onlyNew } = o;
  const { databaseUrl, databasePublicUrl, dataDirectory } = settings;
  const database = await openDatabase({
    directory: dataDirectory,
    databaseUrl,
    databasePublicUrl,
    log: (line) => log("postgresql", { line }),
    onlyNew,
  });
  const owner = connect(database.ownerUrl, { max: 2 });
  const sql = connect(database.serverUrl, { max: 16 });
  const reader = connect(database.publicUrl);
  const close = async () => {
    await Promise.all([owner, sql, reader].map((pool) => pool.end({ timeout: 5 })));
    await database.close();
  };
  try {
    await migrate(owner, migrations);
    const instance = await loadInstanceKeys(sql, settings.keyFile);
    await owner.end({ timeout: 5 });
    const services: Services = { sql, reader, instance, settings, now: o.now ?? (() => new Date()), log };
    return { services, databaseEnded: database.ended, close };
  } catch (error) {
    await close();
    throw error;
  }
}

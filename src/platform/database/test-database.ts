import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Cluster, startPostgres } from "./cluster.ts";
import { connect, type Sql } from "./connect.ts";
import { killLeftover } from "./leftover.ts";
import { type Migration, migrate } from "./migrate.ts";

export interface TestDatabase {
  /** Owns the tables: for looking behind the curtain in a test. */
  readonly owner: Sql;
  /** As the running server. */
  readonly sql: Sql;
  /** As the public pages. */
  readonly reader: Sql;
  readonly ownerUrl: string;
  readonly serverUrl: string;
  readonly publicUrl: string;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Addresses of the cluster that `npm test` starts once for all files. */
type Addresses = Pick<Cluster, "ownerUrl" | "serverUrl" | "publicUrl">;

/** A private database with `migrations` applied, for one test or one test file: `await using db = await testDatabase(…)`. */
export async function testDatabase(migrations: readonly Migration[]): Promise<TestDatabase> {
  const cluster = await findCluster();
  const admin = connect(inDatabase(cluster.ownerUrl, "postgres"), { max: 1 });
  const name = `test_${randomBytes(8).toString("hex")}`;
  const template = await ensureTemplate(admin, cluster, migrations);
  await admin.unsafe(`create database ${name} template ${template}`);
  await admin.unsafe(`revoke all on database ${name} from public; grant connect on database ${name} to dalil_server, dalil_public`);
  const [ownerUrl, serverUrl, publicUrl] = [cluster.ownerUrl, cluster.serverUrl, cluster.publicUrl].map((url) => inDatabase(url, name));
  const owner = connect(ownerUrl!, { max: 2 });
  const sql = connect(serverUrl!, { max: 6 });
  const reader = connect(publicUrl!, { max: 2 });
  return {
    ...{ owner, sql, reader },
    ...{ ownerUrl: ownerUrl!, serverUrl: serverUrl!, publicUrl: publicUrl! },
    async [Symbol.asyncDispose]() {
      await Promise.all([owner.end({ timeout: 1 }), sql.end({ timeout: 1 }), reader.end({ timeout: 1 })]);
      await admin.unsafe(`drop database if exists ${name} with (force)`);
      await admin.end({ timeout: 1 });
    },
  };
}

/** One migrated database for each list of migrations, copied for every test: 50 ms instead of running them all. */
async function ensureTemplate(admin: Sql, cluster: Addresses, migrations: readonly Migration[]): Promise<string> {
  const name = `template_${createHash("sha256").update(JSON.stringify(migrations)).digest("hex").slice(0, 24)}`;
  await admin`select pg_advisory_lock(${TEMPLATE_LOCK})`;
  try {
    const [there] = await admin`select from pg_database where datname = ${name} and datistemplate`;
    if (there) return name;
    await admin.unsafe(`drop database if exists ${name} with (force)`);
    await admin.unsafe(`create database ${name}`);
    const owner = connect(inDatabase(cluster.ownerUrl, name), { max: 1 });
    try {
      await migrate(owner, migrations);
    } finally {
      await owner.end({ timeout: 1 });
    }
    await admin.unsafe(`alter database ${name} is_template true`);
    return name;
  } finally {
    await admin`select pg_advisory_unlock(${TEMPLATE_LOCK})`;
  }
}

const TEMPLATE_LOCK = 0x7e3971;

function inDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

let own: Promise<Cluster> | undefined;

async function findCluster(): Promise<Addresses> {
  const shared = process.env["DALIL_TEST_POSTGRES"];
  if (shared) return JSON.parse(shared) as Addresses;
  own ??= startTestCluster().then(({ cluster }) => cluster);
  return own;
}

/** A cluster for plain tests, in a temporary directory that goes when this process ends. Not for tests that crash it. */
export async function startTestCluster(): Promise<{ cluster: Cluster; remove(): Promise<void> }> {
  sweep();
  const directory = mkdtempSync(join(tmpdir(), `dalil-test-${process.pid}-`));
  const cluster = await startPostgres({
    directory,
    log: () => {},
    settings: { fsync: "off", full_page_writes: "off", synchronous_commit: "off" },
  });
  const remove = async () => {
    await cluster.stop();
    rmSync(directory, { recursive: true, force: true });
  };
  process.once("beforeExit", remove); // a test file that ends: nothing else holds the process
  return { cluster, remove };
}

/** Removes what a killed test run left behind. */
function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(/^dalil-test-(\d+)-/.exec(name)?.[1]);
    if (!pid) continue;
    try {
      process.kill(pid, 0);
    } catch {
      const directory = join(tmpdir(), name);
      killLeftover(join(directory, "cluster"));
      rmSync(directory, { recursive: true, force: true });
    }
  }
}

export { type Cluster, type ClusterOptions, startPostgres } from "./cluster.ts";
export { type ConnectOptions, connect, type Db, type Sql, type Tx } from "./connect.ts";
export { type External, hostOf, useExternal } from "./external.ts";
export { type Migration, MigrationMismatch, migrate } from "./migrate.ts";
export { type OpenDatabase, openDatabase } from "./open-database.ts";
export { StartProblem } from "./problem.ts";
export { type RestorePlace, startRestore } from "./restore-place.ts";
export { startTestCluster, type TestDatabase, testDatabase } from "./test-database.ts";
export { syncDirectory, writeFileDurably } from "./write-durably.ts";

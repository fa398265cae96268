import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { testDatabase } from "./test-database.ts";

/** Ends the backend of a transaction that has writes waiting, and says what the process saw. */
const PROGRAM = `
import { connect, isDriverFault } from ${JSON.stringify(new URL("./index.js", import.meta.url).href)};
const sql = connect(process.env.URL_OF_TEST, { max: 3 });
const seen = { uncaught: 0, known: 0, rejected: 0 };
process.on("uncaughtException", (error) => { seen.uncaught++; if (isDriverFault(error)) seen.known++; });
for (let i = 0; i < 6; i++) {
  await sql.begin(async (tx) => {
    const [{ pid }] = await tx\`select pg_backend_pid() as pid\`;
    const others = [tx\`select pg_sleep(0.2)\`, tx\`select 1\`, tx\`select 2\`];
    for (const other of others) other.catch(() => {});
    await sql\`select pg_terminate_backend(\${pid})\`;
    await Promise.all(others);
    await tx\`select 3\`;
  }).catch(() => { seen.rejected++; });
}
await new Promise((done) => setTimeout(done, 300));
const [{ one }] = await sql\`select 1 as one\`;
await sql.end({ timeout: 1 });
console.log(JSON.stringify({ ...seen, one }));
`;

test("a backend that ends in mid-transaction rejects that transaction, and nothing else", async () => {
  await using database = await testDatabase([]);
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", PROGRAM], {
    encoding: "utf8",
    cwd: join(import.meta.dirname, "../../.."),
    env: { ...process.env, URL_OF_TEST: database.ownerUrl },
  });
  const seen = JSON.parse(stdout.trim().split("\n").at(-1) || "null");
  assert.ok(seen, stderr);
  assert.equal(seen.rejected, 6);
  assert.equal(seen.uncaught, seen.known, "whatever was thrown past the callers is the fault we know");
  assert.equal(seen.one, 1, "the pool goes on");
});

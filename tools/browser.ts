import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/**
 * A real Chromium for the browser tests: from CHROMIUM, from PATH, or installed by apt-get where we are root.
 * @returns its path, or the sentence that says what to install
 */
export function findBrowser(say: (line: string) => void): { path: string } | { missing: string } {
  const named = process.env["CHROMIUM"];
  if (named) return isProgram(named) ? { path: named } : { missing: `CHROMIUM names ${named}, which is not there or cannot be started.` };
  const found = search();
  if (found) return { path: found };
  if (process.getuid?.() === 0 && inPath("apt-get")) {
    say("Installing Chromium for the browser tests (about 400 MB, once)…");
    const apt = (...args: string[]) =>
      spawnSync("apt-get", args, { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
    if (apt("update").status === 0) apt("install", "-y", "--no-install-recommends", "chromium");
    const installed = search();
    if (installed) return { path: installed };
  }
  return {
    missing:
      "The browser tests need Chromium: install it (Debian: apt-get install chromium) or name its program in CHROMIUM, then run npm test again.",
  };
}

function search(): string | undefined {
  return NAMES.map(inPath).find((path) => path !== undefined) ?? (isProgram(MAC) ? MAC : undefined);
}

function inPath(name: string): string | undefined {
  return (process.env["PATH"] ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

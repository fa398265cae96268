import { fileURLToPath } from "node:url";

/** Where the built program is; `run.mjs bench` builds it before. */
export const DIST = process.env["DALIL_BENCH_DIST"] ?? fileURLToPath(new URL("../dist", import.meta.url));

/**
 * A module of the built program, by its path in `src/` without the ending. Built, because Node does not run `.tsx`; the
 * type comes from the source: `await built<typeof import("../src/public/index.ts")>("public/index")`.
 */
export async function built<M>(path: string): Promise<M> {
  return (await import(`${DIST}/${path}.js`)) as M;
}

/** Lets what was promised to end be ended, in the reverse order, whatever happens. */
export async function withEnds<R>(work: (atEnd: (end: () => unknown) => void) => Promise<R>): Promise<R> {
  const ends: (() => unknown)[] = [];
  try {
    return await work((end) => ends.push(end));
  } finally {
    for (const end of ends.toReversed()) await Promise.resolve(end()).catch((error: unknown) => console.error(String(error)));
  }
}

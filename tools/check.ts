// npm run check: types, lint and format, rooms. In seconds.
import { passes, steps } from "./steps.ts";

const results = steps.map(passes); // all of them, also after one failed
process.exitCode = results.every(Boolean) ? 0 : 1;

import type { T } from "../platform/language/index.ts";
import { plain } from "../platform/language/index.ts";

/** A line on a terminal that is rewritten as work goes on; nothing where standard error is not a terminal. */
export function progressLine(t: T): { show(done: number, total?: number): void; end(): void } {
  const terminal = process.stderr.isTTY;
  const start = performance.now();
  let shown = 0;
  return {
    show(done, total) {
      const now = performance.now();
      if (!terminal || now - shown < 200) return;
      shown = now;
      const speed = done / ((now - start) / 1000);
      const share = total ? ` ${Math.floor((100 * done) / total)} %` : "";
      const left = total && speed > 0 ? `, ${t.duration(((total - done) / speed) * 1000)}` : "";
      process.stderr.write(`\r\x1b[K${plain(`${t.bytes(done)}${share}${left}`)}`);
    },
    end() {
      if (terminal && shown) process.stderr.write("\r\x1b[K");
    },
  };
}

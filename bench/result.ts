/** One line of the table: ours beside its peer, measured in the same run, turn by turn. */
export interface Row {
  readonly measurement: string;
  readonly what: string;
  readonly unit: "ms" | "requests/s" | "per s" | "MB/s" | "KB" | "count";
  readonly ours: number;
  /** Null where a limit is compared with a number, and nothing else does the same work. */
  readonly peer: { readonly name: string; readonly value: number } | null;
  /** How well we do beside the peer: above 1 we are better, whatever the unit. Null without a peer. */
  readonly ratio: number | null;
  readonly target: string | null;
  /** Null: nothing was promised. */
  readonly holds: boolean | null;
  /** The raw figures behind it. */
  readonly raw: Readonly<Record<string, number | string>>;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Median, p95, p99 and how many, for `raw`. */
export function spread(name: string, values: readonly number[]): Record<string, number> {
  return {
    [`${name}Median`]: round(median(values)),
    [`${name}P95`]: round(quantile(values, 0.95)),
    [`${name}P99`]: round(quantile(values, 0.99)),
    [`${name}Count`]: values.length,
  };
}

/** Three significant digits: more would be a claim the machine cannot keep. */
export function round(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(3)) : 0;
}

export async function timed<R>(work: () => R | Promise<R>): Promise<{ ms: number; result: R }> {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
}

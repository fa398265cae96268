import type { Row } from "./result.ts";

export interface Results {
  readonly machine: string;
  /** By the name that `npm run bench -- NAME` takes. */
  readonly measured: Readonly<Record<string, { readonly at: string; readonly seconds: number; readonly rows: readonly Row[] }>>;
}

/** What was measured, as Markdown: the table with ratios, then the raw figures. */
export function table({ machine, measured }: Results): string {
  const all = Object.values(measured);
  const days = [...new Set(all.map(({ at }) => at.slice(0, 10)))].sort();
  const rows = all.flatMap((one) => one.rows);
  return [
    `Machine: ${machine}. Measured on ${days.join(" and ")} (UTC).`,
    "",
    "| | what | ours | peer | ratio | target | holds |",
    "|---|---|---:|---|---:|---|---|",
    ...rows.map(line),
    "",
    "## Raw figures",
    "",
    "Milliseconds unless the name says otherwise.",
    "",
    ...rows.map(
      ({ measurement, what, raw }) =>
        `- ${measurement}, ${what}: ${Object.entries(raw)
          .filter(([, v]) => v !== "")
          .map(([name, v]) => `${name} ${v}`)
          .join(", ")}`,
    ),
    "",
  ].join("\n");
}

function line({ measurement, what, ours, unit, peer, ratio, target, holds }: Row): string {
  const beside = peer ? `${peer.value} ${unit}: ${peer.name}` : "";
  const said = holds === null ? "" : holds ? "yes" : "**no**";
  return `| ${[measurement, what, `${ours} ${unit}`, beside, ratio ?? "", target ?? "", said].join(" | ")} |`;
}

import type { Row } from "./result.ts";

export interface Results {
  readonly machine: string;
  /** By the name that `npm run bench -- NAME` takes. */
  readonly measured: Readonly<
    Record<string, { readonly at: string; readonly seconds: number; readonly load: number; readonly rows: readonly Row[] }>
  >;
}

/** What was measured, as Markdown: the table with ratios, then the raw figures. */
export function table({ machine, measured }: Results): string {
  const all = Object.values(measured);
  const days = [...new Set(all.map(({ at }) => at.slice(0, 10)))].sort();
  const rows = all.flatMap((one) => one.rows);
  return [
    `Machine: ${machine}. Measured on ${days.join(" and ")} (UTC). ${loads(measured)}`,
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

/** A loaded machine makes both sides slow: the reader should know. */
function loads(measured: Results["measured"]): string {
  const all = Object.entries(measured).map(([name, { load }]) => `${name} ${load}`);
  return `Load of the machine (1 minute) before each measurement, by whatever else ran: ${all.join(", ")}.`;
}

function line({ measurement, what, ours, unit, peer, ratio, target, holds }: Row): string {
  const beside = peer ? `${peer.value} ${unit}: ${peer.name}` : "";
  const said = holds === null ? "" : holds ? "yes" : "**no**";
  return `| ${[measurement, what, `${ours} ${unit}`, beside, ratio ?? "", target ?? "", said].join(" | ")} |`;
}

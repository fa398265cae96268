import type { Child, PropsWithChildren } from "hono/jsx";
import { type DateOptions, type Language, type T, typeset } from "../language/index.ts";
import { said, type Words } from "./words.ts";

export type ChipKind = "good" | "warn" | "alarm" | "off";

/** A state, said in a word; the colour only repeats it. */
export function Chip({ kind = "good", class: more, children }: PropsWithChildren<{ kind?: ChipKind; class?: string }>) {
  return <span class={["chip", kind === "good" ? "" : kind, more ?? ""].filter(Boolean).join(" ")}>{children}</span>;
}

/** Text of another hand or language: a name, a title. Isolated, so that it cannot disturb the order around it. */
export function Name({ language, children }: PropsWithChildren<{ language?: Language | string | undefined }>) {
  // a space before : or ? is French typing, whatever page it stands on
  return <bdi lang={language}>{typeof children === "string" ? typeset("fr", children) : children}</bdi>;
}

/** A hash, code, address or time that reads left to right wherever it stands. */
export function Code({ children }: PropsWithChildren) {
  return (
    <code dir="ltr" translate="no">
      {children}
    </code>
  );
}

/** A date in the house style, readable by machines too. */
export function Time({ t, at, ...options }: { t: T; at: Date } & DateOptions) {
  return <time datetime={machineDate(at, options, t.zone)}>{t.date(at, options)}</time>;
}

function machineDate(at: Date, { precision = "day", zone }: DateOptions, ownZone: string): string {
  if (precision === "minute") return at.toISOString();
  const date = Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(zone ?? ownZone)
    .toPlainDate()
    .toString();
  return precision === "year" ? date.slice(0, 4) : precision === "month" ? date.slice(0, 7) : date;
}

/** Pairs of term and detail: the rail's answers to who, when, how sure, what next. */
export function Facts({ t, items }: { t: T; items: readonly { term: Words; detail: Child }[] }) {
  return (
    <dl class="facts">
      {items.map(({ term, detail }) => (
        <div>
          <dt>{said(t, term)}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Something to know before going on. `status` and `alert` are read out when the page opens. */
export function Notice(props: PropsWithChildren<{ kind?: "note" | "good" | "warn" | "alarm"; title?: Child; role?: "status" | "alert" }>) {
  const { kind = "note", title, role, children } = props;
  return (
    <div class={`notice ${kind}`} role={role}>
      {title ? <h2>{title}</h2> : null}
      {children}
    </div>
  );
}

/** An empty place: what it is for, and the first step. */
export function Empty({ title, action, children }: PropsWithChildren<{ title: Child; action?: Child }>) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      {children ? <p>{children}</p> : null}
      {action ? <p class="actions">{action}</p> : null}
    </div>
  );
}

/** A quiet box in the rail or a list. */
export function Card({ title, children }: PropsWithChildren<{ title?: Child }>) {
  return (
    <section class="card">
      {title ? <h2>{title}</h2> : null}
      {children}
    </section>
  );
}

/** One column to read, one rail to know. */
export function Split({ rail, children }: PropsWithChildren<{ rail: Child }>) {
  return (
    <div class="split">
      <div class="stack">{children}</div>
      <aside class="rail">{rail}</aside>
    </div>
  );
}

/** What only some need, folded away. Works without scripts. */
export function Disclosure({ summary, open, children }: PropsWithChildren<{ summary: Child; open?: boolean }>) {
  return (
    <details class="disclosure" open={!!open}>
      <summary>{summary}</summary>
      <div class="stack">{children}</div>
    </details>
  );
}

/** How much of a whole, drawn; `label` says it in words. */
export function Meter({ label, total, parts }: { label: string; total: number; parts: readonly { value: number; kind?: ChipKind }[] }) {
  let from = 0;
  return (
    <svg class="meter" role="img" aria-label={label} width="100%" height="10" preserveAspectRatio="none">
      <rect class="ground" width="100%" height="10" />
      {parts.map(({ value, kind = "good" }) => {
        const x = from;
        const width = total > 0 ? (100 * value) / total : 0;
        from += width;
        return <rect class={kind} x={`${x.toFixed(2)}%`} width={`${width.toFixed(2)}%`} height="10" />;
      })}
    </svg>
  );
}

import type { Child } from "hono/jsx";
import type { T } from "../language/index.ts";
import { messages } from "./messages.ts";
import { said, type Words } from "./words.ts";

export interface Column {
  readonly label: Words;
  /** The heading is only said, not shown: a column of buttons. */
  readonly unseen?: boolean | undefined;
  readonly numeric?: boolean | undefined;
}

interface TableProps {
  t: T;
  /** Said to everybody who cannot see what the table stands under. */
  caption: Words;
  columns: readonly (Column | Words)[];
  /** The first cell names the row, and is its link. */
  rows: readonly (readonly Child[])[];
}

/** A table; where it has less than 40rem each row becomes a card that carries its labels. */
export function Table({ t, caption, columns, rows }: TableProps) {
  const heads = columns.map((column) => (isColumn(column) ? column : { label: column }));
  return (
    <div class="table">
      <table class="rows">
        <caption class="unseen">{said(t, caption)}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col" class={head.numeric ? "numeric" : undefined}>
                {head.unseen ? <span class="unseen">{said(t, head.label)}</span> : said(t, head.label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr>
              {cells.map((cell, i) =>
                i === 0 ? (
                  <th scope="row">{cell}</th>
                ) : (
                  <td class={heads[i]?.numeric ? "numeric" : undefined} data-label={labelOf(t, heads[i])}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function isColumn(column: Column | Words): column is Column {
  return typeof column === "object" && column !== null && "label" in column;
}

function labelOf(t: T, column: Column | undefined): string | undefined {
  return column === undefined || column.unseen ? undefined : String(said(t, column.label));
}

/** What happened, oldest first; what is not sure has a hollow mark. */
export function Timeline({ items }: { items: readonly { when: Child; what: Child; unsure?: boolean | undefined }[] }) {
  return (
    <ol class="timeline">
      {items.map(({ when, what, unsure }) => (
        <li class={unsure ? "unsure" : undefined}>
          <span class="when">{when}</span>
          {what}
        </li>
      ))}
    </ol>
  );
}

export interface Step {
  readonly label: Words;
  readonly state: "done" | "now" | "next";
  readonly href?: string | undefined;
}

/** Where one stands on a way of several steps. */
export function Steps({ t, steps, label }: { t: T; steps: readonly Step[]; label: Words }) {
  const states = { done: messages.stepDone, now: messages.stepNow, next: messages.stepNext };
  return (
    <ol class="steps" aria-label={String(said(t, label))}>
      {steps.map((step) => (
        <li class={step.state} aria-current={step.state === "now" ? "step" : undefined}>
          {step.href ? <a href={step.href}>{said(t, step.label)}</a> : <span>{said(t, step.label)}</span>}
          <span class="unseen"> ({t(states[step.state])})</span>
        </li>
      ))}
    </ol>
  );
}

/** To the neighbouring pages of a long list. */
export function Pager({ t, previous, next }: { t: T; previous?: string | undefined; next?: string | undefined }) {
  if (!previous && !next) return null;
  return (
    <nav class="pager" aria-label={t(messages.pages)}>
      {previous ? (
        <a class="button second" rel="prev" href={previous}>
          {t(messages.earlier)}
        </a>
      ) : null}
      {next ? (
        <a class="button second" rel="next" href={next}>
          {t(messages.later)}
        </a>
      ) : null}
    </nav>
  );
}

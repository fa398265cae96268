import { plain } from "../../platform/language/index.ts";
import { type Block, toPlainText } from "../../platform/text/index.ts";
import { messages } from "../messages.ts";
import type { StatementSnapshot } from "../model.ts";
import type { StatementRecord } from "../store.ts";
import { inBest, type Site } from "./frame.tsx";
import { citation, headingOfAsks, inStatedOrder, sayAskOf } from "./statement.tsx";

/** All that the page of a statement says, without any markup, for files and mail: in its order, under its headings. */
export function plainTextOf(site: Site, s: StatementSnapshot, record: StatementRecord): string {
  const { t, publicAddress } = site;
  const said = (blocks: readonly Block[]) => toPlainText({ blocks: [...blocks], notes: [] }, t.language);
  const asks = s.asks.map((ask) => [ask.what, plain(sayAskOf(t, ask))].filter(Boolean).join(" · "));
  const corrections = record.corrections.map(({ text, at }) => `${t.date(at)}: ${inBest(text, t.language)?.text ?? ""}`);
  return [
    s.title,
    s.summary,
    s.text && toPlainText(s.text, s.language),
    said(section(t(messages.addressees), s.addressees)),
    said(section(t(headingOfAsks(s.asks)), asks, true)),
    said(section(t(messages.corrections), corrections)),
    said(signed(site, record)),
    `${citation(site, s)}\n${publicAddress}/${t.language}/statements/${s.publicId}\n`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

function section(title: string, lines: readonly string[], ordered = false): Block[] {
  return lines.length === 0 ? [] : [heading(title), list(lines, ordered)];
}

function signed({ t }: Site, { signatories }: StatementRecord): Block[] {
  if (!signatories) return [];
  const names = inStatedOrder(t, signatories).map((one) => inBest(one.names, t.language)?.text ?? "");
  const { unnamed, stated } = signatories;
  const total = names.length + unnamed;
  if (total === 0) return [];
  return [
    heading(stated ? t(messages.signatoriesHeading) : t(messages.signedHeading, { n: total })),
    ...(names.length > 0 ? [list(names, false)] : []),
    ...(unnamed > 0 ? [paragraph(t(names.length > 0 ? messages.withheld : messages.withheldOnly, { n: unnamed }))] : []),
  ];
}

const words = (text: string) => [{ kind: "text" as const, text }];
const heading = (text: string): Block => ({ kind: "heading", level: 2, children: words(text) });
const paragraph = (text: string): Block => ({ kind: "paragraph", children: words(text) });
const list = (lines: readonly string[], ordered: boolean): Block => ({ kind: "list", ordered, start: 1, items: lines.map(words) });

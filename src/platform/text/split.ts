import { latinDigits } from "../language/index.ts";
import { linesOf, tidyLine } from "./lines.ts";

/** One block of the source, before anything inside its lines is read. `line` counts from 1, as in an editor. */
export type RawBlock =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly line: number; readonly source: string[]; readonly text: string }
  | { readonly kind: "paragraph"; readonly line: number; readonly source: string[]; readonly lines: string[] }
  | { readonly kind: "list"; readonly line: number; readonly source: string[]; readonly ordered: boolean; readonly items: RawItem[] }
  | { readonly kind: "quotation"; readonly line: number; readonly source: string[]; readonly lines: string[] }
  | { readonly kind: "note"; readonly line: number; readonly source: string[]; readonly label: string; readonly lines: string[] };

export interface RawItem {
  readonly line: number;
  /** null in a list of points. */
  readonly number: number | null;
  readonly lines: string[];
}

const HEADING = /^(#{1,6})[ \t]+(\S.*)$/su;
const POINT = /^[-*•][ \t\u00a0]+(\S.*)$/su;
/** `1.`, `1)`, `1-` and, in Arabic hands, `١-` and `١ـ`. */
const NUMBERED = /^([0-9٠-٩۰-۹]{1,3})[.)ـ-][ \t\u00a0]+(\S.*)$/su;
const NOTE = /^\[\^([^\s[\]^]{1,40})\]:[ \t]*(.*)$/su;
const RULE = /^(?:[*-][ \t]*){3,}$/u;
/** Marks an Arabic keyboard leaves at the start of a line must not hide the `-` after them. */
const LEADING = /^[\s\u200b\u200e\u200f\u061c\ufeff]+/u;

type Line =
  | { kind: "blank" | "text" | "quotation"; text: string }
  | { kind: "heading"; text: string; level: 2 | 3 }
  | { kind: "item"; text: string; number: number | null }
  | { kind: "note"; text: string; label: string };

function read(raw: string): Line {
  const text = raw.replace(LEADING, "").trimEnd();
  if (text === "") return { kind: "blank", text };
  if (text.startsWith(">")) return { kind: "quotation", text: text.replace(/^[>\s]+/u, "") };
  const heading = HEADING.exec(text);
  if (heading) return { kind: "heading", text: heading[2]!, level: heading[1]!.length > 2 ? 3 : 2 }; // the title is the page's h1
  const note = NOTE.exec(text);
  if (note) return { kind: "note", text: note[2]!, label: latinDigits(note[1]!) };
  const numbered = NUMBERED.exec(text);
  if (numbered) return { kind: "item", text: numbered[2]!, number: Number(latinDigits(numbered[1]!)) };
  const point = POINT.exec(text);
  if (point && !RULE.test(text)) return { kind: "item", text: point[1]!, number: null };
  return { kind: "text", text };
}

/** The source as blocks, in order; never throws. Cost: each line is read once. */
export function splitBlocks(source: string): RawBlock[] {
  const blocks: RawBlock[] = [];
  let open: RawBlock | null = null;
  let blanks: string[] = []; // since the open block: a list goes on after them, all else ends
  const begin = (block: RawBlock) => {
    blocks.push(block);
    open = block.kind === "heading" ? null : block;
    blanks = [];
  };
  for (const [index, typed] of linesOf(source.toWellFormed()).entries()) {
    const raw = tidyLine(typed.trimEnd()).trimEnd();
    const line = read(raw);
    const current = open as RawBlock | null;
    const start = { line: index + 1, source: [raw] };
    if (line.kind === "blank") {
      if (current?.kind === "list") blanks.push("");
      else open = null;
    } else if (line.kind === "heading") begin({ kind: "heading", ...start, level: line.level, text: line.text });
    else if (line.kind === "note") begin({ kind: "note", ...start, label: line.label, lines: [line.text] });
    else if (line.kind === "quotation") {
      if (current?.kind === "quotation") goOn(current, current.lines, raw, line.text);
      else begin({ kind: "quotation", ...start, lines: [line.text] });
    } else if (line.kind === "item" && !(current?.kind === "paragraph" && (line.number ?? 0) > 1)) {
      const item = { line: index + 1, number: line.number, lines: [line.text] };
      if (current?.kind === "list" && continues(current, item.number, blanks.length > 0)) {
        current.source.push(...blanks, raw);
        current.items.push(item);
        blanks = [];
      } else begin({ kind: "list", ...start, ordered: line.number !== null, items: [item] });
    } else {
      const text = line.kind === "item" ? raw.trim() : line.text; // “…since\n12. May”: a number inside a paragraph
      if (current?.kind === "paragraph" || current?.kind === "note") goOn(current, current.lines, raw, text);
      else if (current?.kind === "list" && blanks.length === 0) goOn(current, current.items.at(-1)!.lines, raw, text);
      else begin({ kind: "paragraph", ...start, lines: [text] });
    }
  }
  return blocks;
}

function goOn(block: RawBlock, lines: string[], raw: string, text: string): void {
  block.source.push(raw);
  lines.push(text);
}

/** Points go on with points; numbers with numbers, except that a `1` after an empty line begins again. */
function continues(list: Extract<RawBlock, { kind: "list" }>, number: number | null, afterBlank: boolean): boolean {
  if (list.ordered !== (number !== null)) return false;
  return !(afterBlank && number === 1 && (list.items.at(-1)!.number ?? 0) > 1);
}

import type { Args, Message } from "../language/index.ts";
import type { Block, Inline, StructuredText } from "./blocks.ts";
import { parseInline, type Surroundings } from "./inline.ts";
import { messages } from "./messages.ts";
import { type RawBlock, splitBlocks } from "./split.ts";

/** What should be mended before release. `args` holds all that `says` needs, the line too. */
export interface TextProblem {
  readonly line: number;
  readonly says: Message;
  readonly args: Args;
}

/** More would not be read; a text of nothing but mistakes must not become a page of a thousand sentences. */
const MAX_PROBLEMS = 50;

/**
 * Reads the house's markup. Never throws, loses nothing: what is not markup is text. `problems` in order of lines.
 *
 * Headings `## …`, `### …` · paragraphs, apart by an empty line; a line break stays one · lists `- …`, `1. …`, `١. …` ·
 * quotations `> …` · `[text](https://…)`, bare addresses · `**strong**`, `*emphasis*` · footnotes `[^1]` with a line
 * `[^1]: source` · `\*` means the star itself. No HTML, no pictures.
 */
export function parseMarkup(source: string): { text: StructuredText; problems: TextProblem[] } {
  const problems: TextProblem[] = [];
  const problem = (line: number, says: Message, args: Args = {}) => {
    problems.push({ line, says, args: { line, ...args } });
  };
  const raw = splitBlocks(source);
  const sources = new Map<string, { block: NoteBlock; number: number | null }>();
  const unused: NoteBlock[] = [];
  for (const block of raw) {
    if (block.kind !== "note") continue;
    if (sources.has(block.label)) {
      problem(block.line, messages.noteTwice, { label: block.label });
      unused.push(block);
    } else sources.set(block.label, { block, number: null });
    if (block.lines.join("") === "") problem(block.line, messages.noteEmpty, { label: block.label });
  }

  const mentioned: NoteBlock[] = [];
  const inText: Surroundings = {
    inNote: false,
    problem,
    noteNumber(label) {
      const source = sources.get(label);
      if (!source) return null;
      source.number ??= mentioned.push(source.block);
      return source.number;
    },
  };
  const blocks: Block[] = [];
  for (const block of raw) {
    if (block.kind === "note" || (block.kind === "quotation" && block.lines.every((line) => line === ""))) continue;
    blocks.push(blockOf(block, inText));
  }

  for (const [label, { block, number }] of sources) {
    if (number !== null) continue;
    problem(block.line, messages.noteUnused, { label });
    unused.push(block);
  }
  const inNote: Surroundings = { ...inText, inNote: true };
  const notes = [...mentioned, ...unused.sort((a, b) => a.line - b.line)].map((note) => linesIn(note.lines, note.line, inNote));
  problems.sort((a, b) => a.line - b.line);
  return { text: { blocks, notes }, problems: problems.slice(0, MAX_PROBLEMS) };
}

type NoteBlock = Extract<RawBlock, { kind: "note" }>;

function blockOf(block: Exclude<RawBlock, NoteBlock>, around: Surroundings): Block {
  switch (block.kind) {
    case "heading":
      return { kind: "heading", level: block.level, children: parseInline(block.text, block.line, around) };
    case "paragraph":
      return { kind: "paragraph", children: linesIn(block.lines, block.line, around) };
    case "list": {
      const items = block.items.map((item) => linesIn(item.lines, item.line, around));
      const start = block.items[0]!.number ?? 1;
      return { kind: "list", ordered: block.ordered, ...(block.ordered && start !== 1 ? { start } : {}), items };
    }
    case "quotation":
      return { kind: "quotation", paragraphs: paragraphsOf(block).map(({ lines, line }) => linesIn(lines, line, around)) };
  }
}

function linesIn(lines: readonly string[], line: number, around: Surroundings): Inline[] {
  return parseInline(lines.join("\n"), line, around);
}

/** A quotation's paragraphs: apart by a line with nothing behind its `>`. */
function paragraphsOf(block: Extract<RawBlock, { kind: "quotation" }>): { lines: string[]; line: number }[] {
  const paragraphs: { lines: string[]; line: number }[] = [];
  let open: string[] | null = null;
  for (const [index, text] of block.lines.entries()) {
    if (text === "") open = null;
    else if (open) open.push(text);
    else {
      open = [text];
      paragraphs.push({ lines: open, line: block.line + index });
    }
  }
  return paragraphs;
}

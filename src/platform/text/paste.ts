import { linesOf, tidyLine } from "./lines.ts";
import { markLists } from "./paste-lists.ts";
import { tidySpaces } from "./paste-spaces.ts";

/** One line of what was pasted. `indented`: it stood further in than the margin. */
export interface PastedLine {
  text: string;
  indented: boolean;
}

/** Longer lines were never wrapped by a mail program. */
const LONGEST_WRAPPED = 100;
/** Shorter ones are verse, addresses, lists. */
const SHORTEST_WRAPPED = 50;

/** Word's second and third bullets, as plain text. Without the tab they are a letter and a section sign. */
const WORD_BULLET = /^\s*[o§]\t\s*(?=\S)/u;

/**
 * Text pasted from Word, mail, Signal or a web page as our markup: line ends, spaces, invisible characters, bullets
 * and numbers, footnotes, paragraphs. Lines are joined only where a mail program clearly wrapped them. Does nothing to
 * text that is already so: what an author typed can pass through it at every save.
 */
export function normalisePasted(pasted: string): string {
  let text = pasted;
  for (let round = 0; round < 4; round++) {
    // joined lines may bring list items together
    const tidier = once(text);
    if (tidier === text) break;
    text = tidier;
  }
  return text;
}

function once(pasted: string): string {
  const lines = linesOf(pasted.toWellFormed()).map((raw): PastedLine => {
    const line = tidySpaces(tidyLine(raw).replace(WORD_BULLET, "- "));
    return { text: line.trim(), indented: /^\s/u.test(line) };
  });
  return paragraphs(joinWrapped(markLists(markNotes(lines)))).join("\n");
}

/** Word's plain text has `[1]` in the text and `[1] Source` at the end. */
function markNotes(lines: PastedLine[]): PastedLine[] {
  const definition = /^\[(\d{1,3})\]\s+(?=\S)/u;
  const first = lines.findIndex((line) => line.text.startsWith("[1] "));
  if (first < 1) return lines;
  const body = lines.slice(0, first);
  const numbers = lines.slice(first).flatMap((line) => definition.exec(line.text)?.[1] ?? []);
  const mentioned = new Set(body.flatMap((line) => Array.from(line.text.matchAll(/\[(\d{1,3})\](?![(:])/gu), (found) => found[1]!)));
  if (!numbers.every((number, index) => Number(number) === index + 1 && mentioned.has(number))) return lines;
  return lines.map((line, index) => ({
    ...line,
    text:
      index < first
        ? line.text.replace(/\[(\d{1,3})\](?![(:])/gu, (found, number: string) => (numbers.includes(number) ? `[^${number}]` : found))
        : line.text.replace(definition, "[^$1]: "),
  }));
}

type Kind = "blank" | "text" | "item" | "note" | "heading" | "quotation";

function kindOf(text: string): Kind {
  if (text === "") return "blank";
  if (text.startsWith(">")) return "quotation";
  if (/^(?:[-*•]|[0-9٠-٩۰-۹]{1,3}[.)ـ-])\s+\S/u.test(text)) return "item";
  if (/^#{1,6}\s+\S/u.test(text)) return "heading";
  return /^\[\^[^\s[\]^]{1,40}\]:/u.test(text) ? "note" : "text";
}

/** Whether `next` goes on with the paragraph, item, note or quotation that `line` belongs to. */
function goesOn(line: string, next: string): boolean {
  const kind = kindOf(line);
  if (kind === "blank" || kind === "heading") return false;
  return kindOf(next) === (kind === "quotation" ? "quotation" : "text");
}

const content = (line: string) => line.replace(/^>\s*/u, "");
const ADDRESS = /\S{40}/u;

/** A line was wrapped where the next word had no room in it. All breaks of a stretch must look so, and two in the whole text. */
function joinWrapped(lines: readonly PastedLine[]): PastedLine[] {
  const widths = lines.filter((line) => !ADDRESS.test(line.text)).map((line) => line.text.length);
  const width = widths.reduce((a, b) => Math.max(a, b), 0);
  const wrapped = (at: number) => {
    const next = content(lines[at + 1]!.text);
    return lines[at]!.text.length + 1 + next.split(" ", 1)[0]!.length > width;
  };
  const joined: PastedLine[] = [];
  const stretches = stretchesOf(lines);
  const plausible = width >= SHORTEST_WRAPPED && width <= LONGEST_WRAPPED;
  const full = plausible ? stretches.filter(([from, to]) => every(from, to - 1, wrapped)) : [];
  const breaks = full.reduce((sum, [from, to]) => sum + to - 1 - from, 0);
  const starts = new Set(full.map(([from]) => from));
  for (const [from, to] of stretches) {
    const first = lines[from]!;
    const whole = breaks >= 2 && starts.has(from);
    const hanging = /^(?:item|note)$/.test(kindOf(first.text)) && !first.indented && every(from + 1, to, (at) => lines[at]!.indented);
    if (to - from > 1 && (whole || hanging)) {
      let text = first.text;
      for (let at = from + 1; at < to; at++) text += (/\p{L}-$/u.test(text) ? "" : " ") + content(lines[at]!.text);
      joined.push({ ...first, text });
    } else joined.push(...lines.slice(from, to));
  }
  return joined;
}

/** The lines as stretches [from, to) that belong together. */
function stretchesOf(lines: readonly PastedLine[]): [number, number][] {
  const stretches: [number, number][] = [];
  let open = false;
  for (const [at, { text }] of lines.entries()) {
    const stretch = stretches.at(-1);
    const start = stretch ? lines[stretch[0]]!.text : "";
    const empty = text === "" || /^>\s*$/u.test(text);
    if (stretch && open && !empty && goesOn(start, text)) stretch[1] = at + 1;
    else stretches.push([at, at + 1]);
    open = !empty;
  }
  return stretches;
}

function every(from: number, to: number, holds: (at: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (!holds(at)) return false;
  return to > from;
}

/**
 * Word writes a paragraph per line and no empty line between: then each becomes a paragraph of ours. One empty line
 * between paragraphs, none at the ends.
 */
function paragraphs(lines: readonly PastedLine[]): string[] {
  const long = (line: string | undefined) => (line?.length ?? 0) > LONGEST_WRAPPED;
  const filled = lines.map((line) => line.text);
  while (filled.at(-1) === "") filled.pop();
  const start = filled.findIndex((line) => line !== "");
  const perLine = start >= 0 && !filled.slice(start).includes("") && filled.some(long);
  const result: string[] = [];
  for (const line of filled) {
    const last = result.at(-1);
    if (line === "" && (last === undefined || last === "")) continue;
    const between = last !== undefined && last !== "" && kindOf(line) === "text" && kindOf(last) !== "quotation";
    if (between && (perLine || long(last) || long(line))) result.push("");
    result.push(line);
  }
  return result;
}

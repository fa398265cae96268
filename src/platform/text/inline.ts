import { type Args, latinDigits, type Message } from "../language/index.ts";
import { misleads, safeHref } from "./address.ts";
import type { Inline } from "./blocks.ts";
import { messages } from "./messages.ts";

/** What the reader of a line needs to know of the rest of the text. */
export interface Surroundings {
  /** The number of the footnote with this label, counted at its first mention; null if it has no source. */
  noteNumber(label: string): number | null;
  problem(line: number, says: Message, args?: Args): void;
  /** Inside a footnote there are no further footnotes. */
  readonly inNote: boolean;
}

type Mark = "**" | "*";
/** What has been read since `mark` was opened; the bottom frame has none. */
interface Frame {
  readonly mark: Mark | null;
  readonly children: Inline[];
}

const MAX_TARGET = 2048;
const PLAIN = /[^\\\n*[@hHwW]+/y;
const ESCAPED = /[\\*[\]()#>.\-^_`•]/;
const NOTE = /\[\^([^\s[\]^]{1,40})\]/y;
const WEB = /(?:https?:\/\/|www\.)(?:(?!\[\^)[^\s<>"«»“”،؛؟\u0000-\u0020]){1,2048}/iy;
const LOCAL_PART = /[A-Za-z0-9._+-]{1,64}$/;
const DOMAIN = /@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/y;

/**
 * Reads what stands inside a block; never throws. What it cannot read stays as the author typed it.
 * Cost: linear. A link's text is read once more, addresses and labels are bounded, marks nest two deep.
 */
export function parseInline(source: string, line: number, around: Surroundings): Inline[] {
  return read(source, line, around, null);
}

/** `link`: the footnotes met inside a link's text, which move behind it; null outside links. */
function read(source: string, firstLine: number, around: Surroundings, link: Inline[] | null): Inline[] {
  const frames: Frame[] = [{ mark: null, children: [] }];
  const closing = link ? null : matchBrackets(source);
  let line = firstLine;
  let text = "";
  let floor = 0; // an address does not reach back behind the last link
  const flush = () => {
    if (text) frames.at(-1)!.children.push({ kind: "text", text });
    text = "";
  };
  const push = (inline: Inline) => {
    flush();
    frames.at(-1)!.children.push(inline);
  };

  let at = 0;
  while (at < source.length) {
    const character = source[at]!;
    if (character === "\\" && ESCAPED.test(source[at + 1] ?? "")) {
      text += source[at + 1];
      at += 2;
    } else if (character === "\n") {
      push({ kind: "break" });
      line++;
      at++;
    } else if (character === "*") {
      const length = runLength(source, at);
      flush();
      text = mark(frames, length, source[at - 1], source[at + length]);
      at += length;
    } else if (character === "[") {
      const note = match(NOTE, source, at);
      if (note) {
        const read = noteAt(note, line, around);
        if (typeof read === "string") text += read;
        else if (link) link.push(read);
        else push(read);
        at += note.length;
        continue;
      }
      const end = closing?.[at] ?? 0;
      const target = end > 0 && source[end + 1] === "(" ? targetAt(source, end + 2) : null;
      const href = target === null ? null : safeHref(target);
      if (target !== null && href !== null) {
        const notes: Inline[] = [];
        const children = read(source.slice(at + 1, end), line, around, notes);
        if (children.length > 0) {
          const shown = children.length === 1 && children[0]!.kind === "text" ? children[0]!.text : "";
          const other = misleads(shown, href);
          if (other) around.problem(line, messages.linkMisleads, { shown: other, real: new URL(href).hostname });
          push({ kind: "link", href, children });
          for (const note of notes) push(note);
          line += source.slice(at, end).split("\n").length - 1;
          at = floor = end + 2 + target.length + 1;
          continue;
        }
      } else if (target !== null && /[:./@]/.test(target)) around.problem(line, messages.linkAddress, { address: shorten(target) });
      text += "[";
      at++;
    } else if (!link && character === "@") {
      const local = LOCAL_PART.exec(source.slice(Math.max(floor, at - 64), at))?.[0];
      const domain = local ? match(DOMAIN, source, at) : null;
      const href = local && domain ? safeHref(local + domain) : null;
      if (local && domain && href) {
        text = text.slice(0, -local.length);
        push({ kind: "link", href, children: [{ kind: "text", text: local + domain }] });
        at = floor = at + domain.length;
      } else {
        text += "@";
        at++;
      }
    } else if (!link && /[hw]/i.test(character) && !/[A-Za-z0-9]/.test(source[at - 1] ?? "")) {
      const found = trimAddress(match(WEB, source, at) ?? "");
      const href = found ? safeHref(found) : null;
      if (found && href) push({ kind: "link", href, children: [{ kind: "text", text: found }] });
      else text += found || character;
      at += found.length || 1;
    } else {
      const plain = match(PLAIN, source, at) ?? character;
      text += plain;
      at += plain.length;
    }
  }
  flush();
  while (frames.length > 1) unmark(frames);
  return joinText(frames[0]!.children);
}

function match(pattern: RegExp, source: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? null;
}

function noteAt(typed: string, line: number, around: Surroundings): Inline | string {
  const label = typed.slice(2, -1);
  if (around.inNote) {
    around.problem(line, messages.noteInNote, { label });
    return typed;
  }
  const number = around.noteNumber(latinDigits(label));
  if (number !== null) return { kind: "note", number };
  around.problem(line, messages.noteWithoutSource, { label });
  return typed;
}

/** For each `[` the place of its `]`, or 0. */
function matchBrackets(source: string): Int32Array | null {
  if (!source.includes("](")) return null;
  const closing = new Int32Array(source.length);
  const open: number[] = [];
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 0x5c) at++;
    else if (code === 0x5b) open.push(at);
    else if (code === 0x5d) {
      const start = open.pop();
      if (start !== undefined) closing[start] = at;
    }
  }
  return closing;
}

/** The address up to the `)` that closes it, or null. Stops at the next `](`, so that many attempts stay linear. */
function targetAt(source: string, start: number): string | null {
  let depth = 0;
  for (let at = start; at < source.length && at - start <= MAX_TARGET; at++) {
    const character = source[at]!;
    if (character === "(") depth++;
    else if (character === ")" && depth-- === 0) return source.slice(start, at);
    else if (/\s/.test(character) || (character === "]" && source[at + 1] === "(")) return null;
  }
  return null;
}

/** A bare address without the sentence's own marks at its end; a `)` stays if it was opened inside. */
function trimAddress(found: string): string {
  let end = found.length;
  let unopened = 0;
  for (const character of found) unopened += character === ")" ? 1 : character === "(" ? -1 : 0;
  for (; end > 0; end--) {
    const last = found[end - 1]!;
    if (last === ")" && unopened > 0) unopened--;
    else if (!/[.,;:!?'’"*_\]}…]/.test(last)) break;
  }
  return found.slice(0, end);
}

function runLength(source: string, at: number): number {
  let end = at;
  while (source[end] === "*") end++;
  return end - at;
}

/** Opens and closes emphasis at a run of stars; returns the stars that mean themselves. */
function mark(frames: Frame[], length: number, before: string | undefined, after: string | undefined): string {
  const opens = after !== undefined && !/\s/.test(after);
  const closes = before !== undefined && !/\s/.test(before);
  const product = length === 1 && /\d/.test(before ?? "") && /\d/.test(after ?? ""); // 5*3
  if (length > 3 || product || (!opens && !closes)) return "*".repeat(length);
  let left = length;
  while (left > 0) {
    const top = frames.at(-1)!.mark;
    const isOpen = (mark: Mark) => frames.some((frame) => frame.mark === mark);
    if (closes && left >= 2 && isOpen("**") && !(left === 3 && top === "*")) {
      while (frames.at(-1)!.mark !== "**") unmark(frames);
      close(frames, "strong");
      left -= 2;
    } else if (closes && left !== 2 && isOpen("*")) {
      while (frames.at(-1)!.mark !== "*") unmark(frames);
      close(frames, "emphasis");
      left -= 1;
    } else if (opens && left >= 2 && !isOpen("**")) {
      frames.push({ mark: "**", children: [] });
      left -= 2;
    } else if (opens && left !== 2 && !isOpen("*")) {
      frames.push({ mark: "*", children: [] });
      left -= 1;
    } else break;
  }
  return "*".repeat(left);
}

function close(frames: Frame[], kind: "strong" | "emphasis"): void {
  const { children } = frames.pop()!;
  frames.at(-1)!.children.push({ kind, children: joinText(children) });
}

/** A mark that nothing closed is text. */
function unmark(frames: Frame[]): void {
  const { mark, children } = frames.pop()!;
  const below = frames.at(-1)!.children;
  below.push({ kind: "text", text: mark! });
  for (const child of children) below.push(child);
}

function joinText(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.kind === "text" && last?.kind === "text") joined[joined.length - 1] = { kind: "text", text: last.text + inline.text };
    else joined.push(inline);
  }
  return joined;
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79).toWellFormed()}…` : text;
}

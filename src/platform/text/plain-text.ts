import { directionOf, type Language, translator } from "../language/index.ts";
import { isBare } from "./address.ts";
import type { Block, Inline, StructuredText } from "./blocks.ts";
import { cutOrdered } from "./direction.ts";
import { messages } from "./messages.ts";

/**
 * The text for Signal, mail, a citation: readable where nothing is formatted. Links show their address, notes are
 * numbered in brackets and listed at the end. A line that begins in the other direction gets a direction mark, as each
 * line of plain text is laid out by its first letter (UAX #9, P2–P3).
 */
export function toPlainText(text: StructuredText, language: Language): string {
  const parts = text.blocks.map((block) => blockText(block, language));
  if (text.notes.length > 0) {
    const notes = text.notes.map((note, index) => `[${index + 1}] ${inlineText(note)}`);
    parts.push([translator(language)(messages.notes), ...notes].join("\n"));
  }
  return parts
    .join("\n\n")
    .split("\n")
    .map((line) => directed(line, language))
    .join("\n");
}

const QUOTES: Readonly<Record<Language, readonly [string, string]>> = {
  ar: ["«", "»"],
  fr: ["«\u00a0", "\u00a0»"],
  en: ["“", "”"],
};

function blockText(block: Block, language: Language): string {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return inlineText(block.children);
    case "list": {
      const mark = (index: number) => (block.ordered ? `${(block.start ?? 1) + index}.` : "-");
      return block.items.map((item, index) => `${mark(index)} ${inlineText(item)}`).join("\n");
    }
    case "quotation": {
      const said = block.paragraphs.map(inlineText).join("\n\n");
      const [open, close] = QUOTES[language];
      return /^\s*[«“"„‹‘]/u.test(said) ? said : open + said + close;
    }
  }
}

function inlineText(inlines: readonly Inline[]): string {
  return inlines.map(textOf).join("");
}

function textOf(inline: Inline): string {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "strong":
    case "emphasis":
      return inlineText(inline.children);
    case "break":
      return "\n";
    case "note":
      return `[${inline.number}]`;
    case "link": {
      const shown = inlineText(inline.children);
      return isBare(inline) ? shown : `${shown} (${printed(inline.href)})`;
    }
  }
}

/** A lone slash after the host would land on the wrong side of an address in Arabic text. */
function printed(href: string): string {
  return href.replace(/^mailto:/u, "").replace(/^(https?:\/\/[^/?#]+)\/$/u, "$1");
}

function directed(line: string, language: Language): string {
  const first = /[\p{L}\u200e\u200f]/u.exec(line)?.[0];
  if (first === undefined || /^(?:https?:\/\/|www\.)\S+$/u.test(line)) return line;
  const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\u200f]/u.test(first);
  if (directionOf(language) === "rtl") return (rightToLeft ? "" : "\u200f") + cutOrdered(line).map(isolated).join("");
  return rightToLeft ? `\u200e${line}` : line;
}

function isolated({ text, ordered }: { text: string; ordered: boolean }): string {
  return ordered ? `\u2066${text}\u2069` : text;
}

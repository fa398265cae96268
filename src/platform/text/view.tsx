import type { Child } from "hono/jsx";
import { directionOf, type Language, type T, translator } from "../language/index.ts";
import { isBare, safeHref } from "./address.ts";
import type { Block, Inline, StructuredText } from "./blocks.ts";
import { cutOrdered, otherDirection, wordsIn } from "./direction.ts";
import { messages } from "./messages.ts";

interface Props {
  text: StructuredText;
  /** The language the text is written in. */
  language: Language;
  /** Keeps ids apart where several texts stand on one page: `ar-`. */
  idPrefix?: string;
}

/** What one rendering knows: how often each note was mentioned so far. */
interface Rendering {
  readonly t: T;
  readonly prefix: string;
  readonly mentions: number[];
}

/** A structured text as HTML, with its footnotes at the end. Safe for any value of the type: addresses are asked again here. */
export function StructuredTextView({ text, language, idPrefix = "" }: Props) {
  const rendering: Rendering = { t: translator(language), prefix: idPrefix, mentions: [] };
  const blocks = text.blocks.map((block) => blockView(block, rendering)); // before the notes: it counts their mentions
  return (
    <div class="text" lang={language} dir={directionOf(language)}>
      {blocks}
      {text.notes.length > 0 && <Notes notes={text.notes} rendering={rendering} />}
    </div>
  );
}

function blockView(block: Block, rendering: Rendering): Child {
  switch (block.kind) {
    case "heading": {
      const children = directed(block.children, rendering);
      return block.level === 2 ? <h2>{children}</h2> : <h3>{children}</h3>;
    }
    case "paragraph":
      return <p>{directed(block.children, rendering)}</p>;
    case "list": {
      const items = block.items.map((item) => <li>{directed(item, rendering)}</li>);
      return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
    }
    case "quotation":
      return (
        <blockquote>
          {block.paragraphs.map((paragraph) => (
            <p>{directed(paragraph, rendering)}</p>
          ))}
        </blockquote>
      );
  }
}

/** In the page's direction, except what is wholly in the other. Alignment stays the page's. */
function directed(inlines: readonly Inline[], rendering: Rendering): Child {
  const children = inlinesView(inlines, rendering);
  const direction = otherDirection(wordsIn(inlines), rendering.t.direction);
  return direction ? <bdi dir={direction}>{children}</bdi> : children;
}

function inlinesView(inlines: readonly Inline[], rendering: Rendering): Child[] {
  return inlines.map((inline) => inlineView(inline, rendering));
}

function inlineView(inline: Inline, rendering: Rendering): Child {
  switch (inline.kind) {
    case "text":
      return rendering.t.direction === "ltr" ? inline.text : cutOrdered(inline.text).map(pieceView);
    case "strong":
      return <strong>{inlinesView(inline.children, rendering)}</strong>;
    case "emphasis":
      return <em>{inlinesView(inline.children, rendering)}</em>;
    case "break":
      return <br />;
    case "note":
      return <Reference number={inline.number} rendering={rendering} />;
    case "link": {
      const href = safeHref(inline.href);
      const children = inlinesView(inline.children, rendering);
      if (href === null) return children;
      return (
        <a href={href} rel="noopener noreferrer nofollow" dir={isBare(inline) ? "ltr" : undefined}>
          {children}
        </a>
      );
    }
  }
}

function pieceView({ text, ordered }: { text: string; ordered: boolean }): Child {
  return ordered ? <bdi dir="ltr">{text}</bdi> : text;
}

function Reference({ number, rendering }: { number: number; rendering: Rendering }) {
  const { t, prefix, mentions } = rendering;
  const mention = (mentions[number] ?? 0) + 1;
  mentions[number] = mention;
  return (
    <sup>
      <a
        id={mentionId(prefix, number, mention)}
        href={`#${prefix}note-${number}`}
        role="doc-noteref"
        aria-label={t(messages.note, { n: number })}
      >
        {number}
      </a>
    </sup>
  );
}

function mentionId(prefix: string, number: number, mention: number): string {
  return mention === 1 ? `${prefix}mention-${number}` : `${prefix}mention-${number}-${mention}`;
}

function Notes({ notes, rendering }: { notes: StructuredText["notes"]; rendering: Rendering }) {
  const { t, prefix, mentions } = rendering;
  return (
    <section class="notes" role="doc-endnotes" aria-labelledby={`${prefix}notes-title`}>
      <h2 id={`${prefix}notes-title`}>{t(messages.notes)}</h2>
      <ol>
        {notes.map((note, index) => (
          <li id={`${prefix}note-${index + 1}`}>
            {directed(note, rendering)}
            {Array.from({ length: mentions[index + 1] ?? 0 }, (_, at) => (
              <>
                {" "}
                <BackLink number={index + 1} mention={at + 1} of={mentions[index + 1]!} rendering={rendering} />
              </>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface BackLinkProps {
  number: number;
  mention: number;
  of: number;
  rendering: Rendering;
}

function BackLink({ number, mention, of, rendering: { t, prefix } }: BackLinkProps) {
  const name = of === 1 ? t(messages.backToText, { n: number }) : t(messages.backToMention, { n: number, mention });
  return (
    <a href={`#${mentionId(prefix, number, mention)}`} role="doc-backlink" aria-label={name}>
      ↑
    </a>
  );
}

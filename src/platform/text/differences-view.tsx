import type { Child } from "hono/jsx";
import { directionOf, type Language, translator } from "../language/index.ts";
import { type Difference, differences } from "./differences.ts";
import { cutOrdered, otherDirection } from "./direction.ts";
import { messages } from "./messages.ts";

interface Props {
  before: string;
  after: string;
  /** The language of the two texts. */
  language: Language;
  /** The language of the words around them, spoken by screen readers; the text's own if left out. */
  reader?: Language;
  /** Puts long unchanged stretches behind a line that opens. */
  fold?: boolean;
}

type Piece = Difference;
/** What stands between two empty lines; its lines are kept. */
type Paragraph = Piece[][];

/** Two texts as one, with what was removed and added marked, by words; in sight, in structure and for the ear. */
export function DifferencesView({ before, after, language, reader = language, fold = false }: Props) {
  const t = translator(reader);
  const found = differences(before, after);
  const paragraphs = paragraphsOf(found);
  const own = reader === language ? {} : { lang: reader, dir: directionOf(reader) };
  return (
    <div class="differences stack" lang={language} dir={directionOf(language)}>
      {found.every((piece) => piece.kind === "same") ? (
        <p class="small" {...own}>
          {t(messages.noDifference)}
        </p>
      ) : null}
      {(fold ? folded(paragraphs) : [{ open: true, paragraphs }]).map((stretch) => {
        const views = stretch.paragraphs.map((paragraph) => <p>{paragraphView(paragraph, reader, language)}</p>);
        if (stretch.open) return views;
        return (
          <details class="disclosure">
            <summary {...own}>{t(messages.unchanged, { n: views.length })}</summary>
            <div class="stack">{views}</div>
          </details>
        );
      })}
    </div>
  );
}

function paragraphView(paragraph: Paragraph, reader: Language, language: Language): Child[] {
  return paragraph.flatMap((line, index) => {
    const views: Child[] = line.map((piece) => pieceView(piece, reader, language));
    const direction = otherDirection(line.map((piece) => piece.text).join(""), directionOf(language));
    const pieces: Child[] = direction ? [<bdi dir={direction}>{views}</bdi>] : views;
    return index === 0 ? pieces : [<br />, ...pieces];
  });
}

function pieceView({ kind, text }: Piece, reader: Language, language: Language): Child {
  if (kind === "same") return shown(text, language);
  const t = translator(reader);
  const unseen = (words: string) => (
    <span class="unseen" lang={reader === language ? undefined : reader}>
      {words}
    </span>
  );
  const [Mark, starts, ends] =
    kind === "added" ? (["ins", messages.added, messages.addedEnds] as const) : (["del", messages.removed, messages.removedEnds] as const);
  return (
    <Mark>
      {unseen(`${t(starts)} `)}
      {text === BREAK ? [<span aria-hidden="true">{BREAK}</span>, unseen(t(messages.paragraphBreak))] : shown(text, language)}
      {unseen(` ${t(ends)}`)}
    </Mark>
  );
}

/** Numbers in their order, also in Arabic. */
function shown(text: string, language: Language): Child {
  if (directionOf(language) === "ltr") return text;
  return cutOrdered(text).map((piece) => (piece.ordered ? <bdi dir="ltr">{piece.text}</bdi> : piece.text));
}

/** Stands for a line break that alone came or went. */
const BREAK = "¶";

function paragraphsOf(found: readonly Difference[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let paragraph: Paragraph = [];
  let line: Piece[] = [];
  const endLine = () => {
    if (line.length > 0) paragraph.push(line);
    else if (paragraph.length > 0) {
      paragraphs.push(paragraph);
      paragraph = [];
    }
    line = [];
  };
  for (const { kind, text } of found) {
    const breakOnly = kind !== "same" && /^\s*\n\s*$/u.test(text);
    if (breakOnly) line.push({ kind, text: BREAK });
    if (breakOnly && kind === "removed") continue;
    for (const [index, part] of text.split("\n").entries()) {
      if (index > 0) endLine();
      if (part !== "" && !(breakOnly && part.trim() === "")) line.push({ kind, text: part });
    }
  }
  endLine();
  endLine();
  return paragraphs;
}

/** Unchanged paragraphs further than one from a change are folded, from three on. */
function folded(paragraphs: readonly Paragraph[]): { open: boolean; paragraphs: Paragraph[] }[] {
  const changed = (at: number) => paragraphs[at]?.some((line) => line.some((piece) => piece.kind !== "same")) ?? false;
  const stretches: { open: boolean; paragraphs: Paragraph[] }[] = [];
  for (const [at, paragraph] of paragraphs.entries()) {
    const open = changed(at - 1) || changed(at) || changed(at + 1);
    const last = stretches.at(-1);
    if (last?.open === open) last.paragraphs.push(paragraph);
    else stretches.push({ open, paragraphs: [paragraph] });
  }
  return stretches.map((stretch) => (stretch.paragraphs.length < 3 ? { ...stretch, open: true } : stretch));
}

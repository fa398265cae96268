/** Structured text: what a statement, a summary or a note is made of. Nothing in it can carry markup of its own. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "strong"; readonly children: readonly Inline[] }
  | { readonly kind: "emphasis"; readonly children: readonly Inline[] }
  /** `href` is http, https or mailto; nothing else passes the parser, and the view asks again. */
  | { readonly kind: "link"; readonly href: string; readonly children: readonly Inline[] }
  /** A reference to footnote `number`, counted from 1 in order of first mention. */
  | { readonly kind: "note"; readonly number: number }
  /** A new line inside a paragraph: people who type in a box expect the line they see. */
  | { readonly kind: "break" };

export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly children: readonly Inline[] }
  | { readonly kind: "paragraph"; readonly children: readonly Inline[] }
  /** `start`: the first number, where it is not 1 (a list that goes on after a paragraph). */
  | { readonly kind: "list"; readonly ordered: boolean; readonly start?: number; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: "quotation"; readonly paragraphs: readonly (readonly Inline[])[] };

export interface StructuredText {
  readonly blocks: readonly Block[];
  /** `notes[0]` is footnote 1. Those nobody refers to come last: nothing an author wrote disappears. */
  readonly notes: readonly (readonly Inline[])[];
}

import type { Child } from "hono/jsx";
import { type Args, type Message, type T, typeset } from "../language/index.ts";

/** Something a person reads: a message to be said in their language, or text and elements that are ready. */
export type Words = Message | Child;

/** What is wrong with one field; `field` is the id (by default the name) of the control. */
export interface Problem {
  readonly field: string;
  readonly says: Message;
  readonly args?: Args | undefined;
}

export function isMessage(words: Words): words is Message {
  return typeof words === "object" && words !== null && "ar" in words && "fr" in words && "en" in words;
}

/** The words in the reader's language, spaced as it is; elements pass through. */
export function said(t: T, words: Words): Child {
  if (typeof words === "string") return typeset(t.language, words);
  return isMessage(words) ? t(words) : words;
}

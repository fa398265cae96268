import { safeHref } from "../../platform/text/index.ts";
import type { Place } from "../../public/index.ts";

/** One place per line: an address, a space, who publishes there. Null when a line is not of this form. */
export function parsePlaces(text: string): Place[] | null {
  const places: Place[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (!line.trim()) continue;
    const [, typed, publisher] = /^\s*(https?:\/\/\S{1,1000})\s+(\S.{0,200}?)\s*$/iu.exec(line) ?? [];
    const href = typed ? safeHref(typed) : null; // what the border of the public pages lets through
    if (!href || !publisher) return null;
    places.push({ href, publisher, language: null, kind: "full text", date: null });
  }
  return places.length <= 50 ? places : null;
}

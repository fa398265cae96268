import type { Message } from "../language/index.ts";
import { CONTROL, DIRECTION_OVERRIDE, isolatesBalanced } from "./lines.ts";
import { controlCharacter, directionCharacter, messages, oneLineOnly, tooLong } from "./messages.ts";

export interface TextLimits {
  /** Counted as people count: an emoji or rare letter of two code units is one. */
  readonly maxCharacters: number;
  /** For titles and names. */
  readonly oneLine?: boolean;
}

/**
 * Why a text cannot be stored, as a sentence with what to do; null if it can. Carriage returns count as line ends.
 * Refuses what is invisible and changes what is read: controls, direction overrides and unclosed isolates
 * (arabic.md 4; CVE-2021-42574), halves of surrogate pairs. Cost: linear, and nothing beyond the limit is looked at.
 */
export function checkText(text: string, limit: number | TextLimits): Message | null {
  const limits = typeof limit === "number" ? { maxCharacters: limit } : limit;
  if (isLonger(text, limits.maxCharacters)) return tooLong(limits.maxCharacters);
  if (limits.oneLine && /[\r\n\u2028\u2029\u0085]/u.test(text)) return oneLineOnly;
  if (!text.isWellFormed()) return messages.halfCharacter;
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/u);
  for (const line of lines) {
    const control = CONTROL.exec(line);
    if (control) return controlCharacter(control[0]);
    const override = DIRECTION_OVERRIDE.exec(line);
    if (override) return directionCharacter(override[0]);
    if (!isolatesBalanced(line)) return directionCharacter(/[\u2066-\u2069]/u.exec(line)![0]);
  }
  return null;
}

function isLonger(text: string, max: number): boolean {
  if (text.length <= max) return false;
  if (text.length > 2 * max) return true;
  let count = 0;
  for (const _ of text) if (++count > max) return true;
  return false;
}

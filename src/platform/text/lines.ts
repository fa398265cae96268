/** Characters nobody sees that change what is read: what may stand in a text, line by line. */

/** C0, DEL and C1 controls except tab and line feed. */
export const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u;
/** LRE, RLE, PDF, LRO, RLO. Never stored (arabic.md 4): an unclosed one turns the rest of the page ("Trojan Source", CVE-2021-42574). */
export const DIRECTION_OVERRIDE = /[\u202a-\u202e]/u;

const ISOLATE = /[\u2066-\u2069]/u;
const POP_ISOLATE = "\u2069";

/** Splits at every kind of line end. A form feed or paragraph separator counts as an empty line between. */
export function linesOf(text: string): string[] {
  return text.replace(/[\f\u2029]/gu, "\n\n").split(/\r\n|[\n\r\v\u0085\u2028]/u);
}

/** Whether every isolate that opens in this line closes in it, and nothing closes that was not opened. */
export function isolatesBalanced(line: string): boolean {
  if (!ISOLATE.test(line)) return true;
  let open = 0;
  for (const character of line) {
    if (character >= "\u2066" && character <= "\u2068") open++;
    else if (character === POP_ISOLATE && --open < 0) return false;
  }
  return open === 0;
}

/**
 * One line without what must not be stored: embeddings become isolates, overrides go, isolates are closed at the
 * line's end, controls go.
 */
export function tidyLine(line: string): string {
  const clean = CONTROL.test(line) ? line.replace(new RegExp(CONTROL, "gu"), "") : line;
  if (!DIRECTION_OVERRIDE.test(clean) && isolatesBalanced(clean)) return clean;
  const open: string[] = []; // what each open control left in the text: an isolate, or nothing
  let tidy = "";
  for (const character of clean) {
    switch (character) {
      case "\u202a": // LRE → LRI
      case "\u202b": // RLE → RLI
        open.push(POP_ISOLATE);
        tidy += character === "\u202a" ? "\u2066" : "\u2067";
        break;
      case "\u202d":
      case "\u202e":
        open.push("");
        break;
      case "\u2066":
      case "\u2067":
      case "\u2068":
        open.push(POP_ISOLATE);
        tidy += character;
        break;
      case "\u202c":
      case POP_ISOLATE:
        tidy += open.pop() ?? "";
        break;
      default:
        tidy += character;
    }
  }
  return tidy + open.join("");
}

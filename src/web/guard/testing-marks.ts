import { randomInt } from "node:crypto";
import { closeSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** All marks begin with one of these, in letters that no folding changes; what follows tells them apart. */
const LATIN = "zqmkvxjwqz";
const ARABIC = "زقمكضظغثخذ";
const LATIN_REST = "bcdfghjkmnpqrstvwxz";
const ARABIC_REST = "جحخدذرزسشصضطظعغفق";

export const newMark = (script: "latin" | "arabic"): string => {
  const [prefix, letters] = script === "latin" ? [LATIN, LATIN_REST] : [ARABIC, ARABIC_REST];
  return prefix + Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join("");
};

export interface Needle {
  readonly how: string;
  readonly bytes: Buffer;
}

/** The beginnings of all marks, in every spelling in which a text is likely to lie about. */
export const NEEDLES: readonly Needle[] = [LATIN, ARABIC].flatMap((prefix) => {
  const script = prefix === LATIN ? "Latin" : "Arabic";
  return Object.entries(spellings(prefix)).flatMap(([how, texts]) => texts.map((bytes) => ({ how: `${script}, ${how}`, bytes })));
});

function spellings(text: string): Record<string, Buffer[]> {
  const utf8 = Buffer.from(text);
  const utf16 = Buffer.from(text, "utf16le");
  const swapped = Buffer.from(utf16).swap16();
  const url = [...utf8].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
  const json = [...text].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
  const each = (...texts: string[]) =>
    texts
      .flatMap((one) => [Buffer.from(one), Buffer.from(one.toUpperCase())])
      .filter((one, i, all) => all.findIndex((other) => other.equals(one)) === i);
  return {
    "as it is": [utf8],
    "in capitals": [Buffer.from(text.toUpperCase())].filter((one) => !one.equals(utf8)),
    "UTF-16 little-endian": [utf16],
    "UTF-16 big-endian": [swapped],
    "in hex": each(utf8.toString("hex")),
    "escaped for addresses": each(url),
    "escaped for JSON": [Buffer.from(json), Buffer.from(json.replace(/(?<=\\u)[0-9a-f]{4}/g, (hex) => hex.toUpperCase()))].filter(
      (one, i, all) => i === 0 || !one.equals(all[0]!),
    ),
    ...Object.fromEntries([0, 1, 2].map((offset) => [`base64, offset ${offset}`, base64At(utf8, offset)])),
    ...Object.fromEntries([0, 1, 2].map((offset) => [`base64 of UTF-16, offset ${offset}`, base64At(utf16, offset)])),
  };
}

/** The part of the base64 of anything with these bytes at this offset modulo 3 that does not depend on what stands around. */
function base64At(bytes: Buffer, offset: number): Buffer[] {
  const padded = Buffer.concat([Buffer.alloc(offset), bytes]);
  const whole = padded.subarray(0, padded.length - (padded.length % 3)).toString("base64");
  const sure = whole.slice(Math.ceil((offset * 8) / 6));
  const url = sure.replaceAll("+", "-").replaceAll("/", "_");
  return [Buffer.from(sure), ...(url === sure ? [] : [Buffer.from(url)])];
}

/** What a text around a mark would look like in each of the spellings: for planting, so that the search proves itself. */
export function planted(mark: string): Record<string, Buffer> {
  const utf8 = Buffer.from(mark);
  const utf16 = Buffer.from(mark, "utf16le");
  const around = (offset: number, bytes: Buffer) =>
    Buffer.from(Buffer.concat([Buffer.from("abc".slice(0, offset)), bytes, Buffer.from("tail")]).toString("base64"));
  return {
    "as it is": utf8,
    "UTF-16 little-endian": utf16,
    "UTF-16 big-endian": Buffer.from(utf16).swap16(),
    "in hex": Buffer.from(utf8.toString("hex")),
    "escaped for addresses": Buffer.from([...utf8].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("")),
    "escaped for JSON": Buffer.from([...mark].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")),
    ...Object.fromEntries([0, 1, 2].map((offset) => [`base64, offset ${offset}`, around(offset, utf8)])),
    ...Object.fromEntries([0, 1, 2].map((offset) => [`base64 of UTF-16, offset ${offset}`, around(offset, utf16)])),
  };
}

export interface Hit {
  readonly how: string;
  readonly where: string;
  /** The mark itself where it stands as it is. */
  readonly mark: string | null;
}

const MARK = new RegExp(`(?:${LATIN}[${LATIN_REST}]{8}|${ARABIC}[${ARABIC_REST}]{8})`, "gu");

/** Every mark in these bytes, in any spelling. */
export function marksIn(bytes: Buffer, where: string): Hit[] {
  const hits: Hit[] = [];
  for (const { how, bytes: needle } of NEEDLES) {
    for (let at = bytes.indexOf(needle); at >= 0; at = bytes.indexOf(needle, at + 1)) {
      const text = how.endsWith("as it is")
        ? (bytes
            .subarray(at, at + 40)
            .toString("utf8")
            .match(MARK)?.[0] ?? null)
        : null;
      hits.push({ how, where: `${where} at ${at}`, mark: text });
      if (hits.length > 5_000) return hits;
    }
  }
  return hits;
}

const CHUNK = 32 * 1024 * 1024;
const OVERLAP = 512;

/** The same in every file below a folder; the names of the files too. */
export function marksBelow(folder: string): { hits: Hit[]; files: number; bytes: number } {
  const hits: Hit[] = [];
  let [files, bytes] = [0, 0];
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = join(folder, name);
    hits.push(...marksIn(Buffer.from(name), `the name ${name}`));
    const { size } = statSync(path, { throwIfNoEntry: false }) ?? { size: 0 };
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
    files++;
    bytes += size;
    const file = openSync(path, "r");
    try {
      for (let at = 0; at < size; at += CHUNK - OVERLAP) {
        const chunk = Buffer.alloc(Math.min(CHUNK, size - at));
        readSync(file, chunk, 0, chunk.length, at);
        hits.push(...marksIn(chunk, relative(folder, path)));
      }
    } finally {
      closeSync(file);
    }
  }
  return { hits, files, bytes };
}

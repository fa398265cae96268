import { openBytes, type Place, placeBytes, sealBytes } from "./aead.ts";
import type { Json } from "./json.ts";
import type { Key } from "./key.ts";
import { pad, unpad } from "./padding.ts";

/** Sealed bytes do not open where they should: somebody changed or moved them, or the disk did. */
export class Damaged extends Error {
  override readonly name = "Damaged";
  readonly place: Place;
  constructor(place: Place) {
    super(`a sealed document does not open: ${place.label}`); // the label is a constant; ids stay out of logs
    this.place = place;
  }
}

/** One padded JSON document, readable at this place only. */
export function sealDocument(under: Key, place: Place, document: Json): Uint8Array {
  return sealBytes(pad(Buffer.from(JSON.stringify(document), "utf8")), under, placeBytes("document", place));
}

/** @throws Damaged when it is not what was sealed for this place under this key */
export function openDocument<T>(under: Key, place: Place, bytes: Uint8Array): T {
  const padded = openBytes(bytes, under, placeBytes("document", place));
  const content = padded && unpad(padded);
  if (!content) throw new Damaged(place);
  return JSON.parse(content.toString("utf8")) as T;
}

/** Every document is at least this long, so that a short note and an empty one look alike. */
export const SMALLEST_BYTES = 256;
const LENGTH_BYTES = 4;

/**
 * The length class of `length` bytes: at most 12 % longer, and it tells only O(log log length) bits.
 * Padmé, from "Reducing Metadata Leakage from Encrypted Files" (PURBs, PETS 2019), §4.
 */
export function padme(length: number): number {
  if (length <= SMALLEST_BYTES) return SMALLEST_BYTES;
  const exponent = Math.floor(Math.log2(length));
  const kept = Math.floor(Math.log2(exponent)) + 1;
  const unit = 2 ** (exponent - kept);
  return Math.ceil(length / unit) * unit;
}

/** Length in four bytes, the content, zeros up to the class. */
export function pad(content: Uint8Array): Buffer {
  const out = Buffer.alloc(padme(LENGTH_BYTES + content.length));
  out.writeUInt32BE(content.length);
  out.set(content, LENGTH_BYTES);
  return out;
}

/** Null when this is not what `pad` makes. */
export function unpad(padded: Buffer): Buffer | null {
  if (padded.length < LENGTH_BYTES) return null;
  const end = LENGTH_BYTES + padded.readUInt32BE();
  if (end > padded.length || padded.length !== padme(end)) return null;
  return padded.subarray(LENGTH_BYTES, end);
}

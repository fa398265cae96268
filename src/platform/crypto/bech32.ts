const CHARACTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** Bech32 (BIP 173) of whole bytes, as age writes its identities; `prefix` in small letters. */
export function bech32(prefix: string, bytes: Uint8Array): string {
  const words = toWords(bytes);
  const expanded = [...prefix].map((c) => c.charCodeAt(0));
  const checked = [...expanded.map((c) => c >> 5), 0, ...expanded.map((c) => c & 31), ...words, 0, 0, 0, 0, 0, 0];
  const checksum = polymod(checked) ^ 1;
  const tail = [25, 20, 15, 10, 5, 0].map((shift) => (checksum >>> shift) & 31);
  return `${prefix}1${[...words, ...tail].map((word) => CHARACTERS[word]).join("")}`;
}

/** Eight-bit groups to five-bit ones; the last is filled with zeros. */
function toWords(bytes: Uint8Array): number[] {
  const words: number[] = [];
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      words.push((held >>> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  if (bits > 0) words.push((held << (5 - bits)) & 31);
  return words;
}

function polymod(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (const [bit, term] of GENERATOR.entries()) if ((top >>> bit) & 1) sum ^= term;
  }
  return sum >>> 0;
}

import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import { Decrypter, Encrypter } from "age-encryption";

// age v1, https://c2sp.org/age: the header by the library, the payload by node:crypto, which is several times faster.
const CHUNK = 64 * 1024;
const TAG = 16;
const NONCE = 16;
const AT_ONCE = 16; // chunks sealed before one write
const HEADER_BYTES = 64 * 1024; // more than any header of ours; a longer one is not ours

/** What was sealed cannot be opened: cut off, changed, or for another identity. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
  readonly why: "damaged" | "wrongIdentity" | "noBackup";
  constructor(why: Unreadable["why"]) {
    super(why);
    this.why = why;
  }
}

/** Writes an age file as bytes come; memory stays at a few MiB. Sealing goes on while the disk writes. */
export class SealedWriter {
  readonly #file: FileHandle;
  readonly #key: Uint8Array;
  #plain = Buffer.allocUnsafe(CHUNK * AT_ONCE);
  #used = 0;
  #counter = 0;
  #writing: Promise<unknown> = Promise.resolve();
  /** Bytes of the file so far. */
  written = 0;

  private constructor(file: FileHandle, key: Uint8Array) {
    this.#file = file;
    this.#key = key;
  }

  /** @param recipient age1pq1… or age1… */
  static async open(file: FileHandle, recipient: string): Promise<SealedWriter> {
    const { header, fileKey } = await makeHeader(recipient);
    const nonce = randomBytes(NONCE);
    const writer = new SealedWriter(file, payloadKey(fileKey, nonce));
    writer.#put([header, nonce]);
    return writer;
  }

  async write(bytes: Uint8Array): Promise<void> {
    for (let from = 0; from < bytes.length; ) {
      if (this.#used === this.#plain.length) await this.#flush(false);
      const taken = Math.min(bytes.length - from, this.#plain.length - this.#used);
      this.#plain.set(bytes.subarray(from, from + taken), this.#used);
      this.#used += taken;
      from += taken;
    }
  }

  /** Seals the last chunk as the last: a file cut off anywhere is recognised. */
  async finish(): Promise<void> {
    await this.#flush(true);
    await this.#writing;
  }

  async #flush(last: boolean): Promise<void> {
    const parts: Buffer[] = [];
    for (let from = 0; from < this.#used || (last && from === 0); from += CHUNK) {
      const end = Math.min(from + CHUNK, this.#used);
      const cipher = createCipheriv("chacha20-poly1305", this.#key, chunkNonce(this.#counter++, last && end === this.#used), {
        authTagLength: TAG,
      });
      parts.push(cipher.update(this.#plain.subarray(from, end)));
      cipher.final();
      parts.push(cipher.getAuthTag());
    }
    this.#used = 0;
    await this.#writing;
    this.#put(parts);
  }

  #put(parts: Buffer[]): void {
    this.#writing = this.#writeAll(parts);
    this.#writing.catch(() => {}); // told by the next await
  }

  async #writeAll(parts: Buffer[]): Promise<void> {
    const size = parts.reduce((sum, { length }) => sum + length, 0);
    this.written += size;
    const { bytesWritten } = await this.#file.writev(parts);
    if (bytesWritten < size) await this.#file.writeFile(Buffer.concat(parts).subarray(bytesWritten)); // says why it was cut short
  }
}

/**
 * The content of an age file, in pieces of at most 1 MiB.
 * @throws Unreadable
 */
export async function* openSealed(file: FileHandle, identity: string): AsyncGenerator<Buffer> {
  const { size } = await file.stat();
  const start = Buffer.alloc(Math.min(HEADER_BYTES, size));
  await file.read(start, 0, start.length, 0);
  const { length, fileKey } = await readHeader(start, identity);
  const key = payloadKey(fileKey, start.subarray(length, length + NONCE));
  let at = length + NONCE;
  if (at >= size) throw new Unreadable("damaged");
  const sealed = Buffer.allocUnsafe((CHUNK + TAG) * AT_ONCE);
  for (let counter = 0; at < size; ) {
    const { bytesRead } = await file.read(sealed, 0, Math.min(sealed.length, size - at), at);
    if (bytesRead === 0) throw new Unreadable("damaged");
    const whole = at + bytesRead === size ? bytesRead : bytesRead - (bytesRead % (CHUNK + TAG));
    at += whole;
    const parts: Buffer[] = [];
    for (let from = 0; from < whole; from += CHUNK + TAG) {
      const end = Math.min(from + CHUNK + TAG, whole);
      parts.push(openChunk(sealed.subarray(from, end), key, chunkNonce(counter++, at === size && end === whole)));
    }
    yield Buffer.concat(parts);
  }
}

function openChunk(sealed: Buffer, key: Uint8Array, nonce: Uint8Array): Buffer {
  if (sealed.length < TAG) throw new Unreadable("damaged");
  const decipher = createDecipheriv("chacha20-poly1305", key, nonce, { authTagLength: TAG });
  decipher.setAuthTag(sealed.subarray(-TAG));
  try {
    const plain = decipher.update(sealed.subarray(0, -TAG));
    decipher.final();
    return plain;
  } catch {
    throw new Unreadable("damaged");
  }
}

/** Eleven bytes big-endian, then 1 for the last chunk. */
function chunkNonce(counter: number, last: boolean): Uint8Array {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(counter, 5, 6);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

function payloadKey(fileKey: Uint8Array, nonce: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", fileKey, nonce, "payload", 32));
}

/** The library seals an empty file for the recipient; its header is what we keep. */
async function makeHeader(recipient: string): Promise<{ header: Buffer; fileKey: Uint8Array }> {
  let fileKey = new Uint8Array();
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  encrypter.addRecipient({
    wrapFileKey(key) {
      fileKey = Uint8Array.from(key);
      return [];
    },
  });
  const empty = Buffer.from(await encrypter.encrypt(new Uint8Array()));
  return { header: empty.subarray(0, headerLength(empty)), fileKey };
}

async function readHeader(start: Buffer, identity: string): Promise<{ length: number; fileKey: Uint8Array }> {
  if (!start.subarray(0, 22).equals(Buffer.from("age-encryption.org/v1\n"))) throw new Unreadable("noBackup");
  const length = headerLength(start);
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return { length, fileKey: await decrypter.decryptHeader(start.subarray(0, length)) };
  } catch {
    throw new Unreadable("wrongIdentity");
  }
}

function headerLength(start: Buffer): number {
  const mac = start.indexOf("\n--- ");
  const end = mac < 0 ? -1 : start.indexOf("\n", mac + 1);
  if (end < 0) throw new Unreadable("damaged");
  return end + 1;
}

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { open, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { Decrypter, generateHybridIdentity, identityToRecipient } from "age-encryption";
import { openSealed, SealedWriter, Unreadable } from "./sealed-file.ts";

const folder = mkdtempSync(join(tmpdir(), "sealed-"));
after(() => rmSync(folder, { recursive: true }));
const identity = await generateHybridIdentity();
const recipient = await identityToRecipient(identity);

async function seal(content: Uint8Array, pieces = 1): Promise<string> {
  const path = join(folder, `${randomBytes(6).toString("hex")}.age`);
  const file = await open(path, "wx");
  const writer = await SealedWriter.open(file, recipient);
  const step = Math.max(1, Math.ceil(content.length / pieces));
  for (let at = 0; at < content.length; at += step) await writer.write(content.subarray(at, at + step));
  await writer.finish();
  await file.close();
  return path;
}

async function unseal(path: string, by = identity): Promise<Buffer> {
  const file = await open(path, "r");
  try {
    const pieces: Buffer[] = [];
    for await (const piece of openSealed(file, by)) pieces.push(piece);
    return Buffer.concat(pieces);
  } finally {
    await file.close();
  }
}

const CHUNK = 65_536;

for (const size of [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 16 * CHUNK, 16 * CHUNK + 1, 33 * CHUNK]) {
  test(`${size} bytes: we open it, and so does the age library`, async () => {
    const content = randomBytes(size);
    const path = await seal(content, 7);
    assert.deepEqual(await unseal(path), content);
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    assert.deepEqual(Buffer.from(await decrypter.decrypt(await readFile(path))), content);
  });
}

test("a file cut off anywhere, at a chunk's border too, is refused", async () => {
  const path = await seal(randomBytes(3 * CHUNK));
  const { length } = await readFile(path);
  const sealed = CHUNK + 16;
  for (const cut of [length - 1, length - sealed, length - 2 * sealed, length - 3 * sealed, 100]) {
    const shorter = `${path}.${cut}`;
    writeFileSync(shorter, await readFile(path));
    truncateSync(shorter, cut);
    await assert.rejects(() => unseal(shorter), Unreadable);
  }
});

test("one changed bit, another's key, another kind of file: each told apart", async () => {
  const path = await seal(randomBytes(1000));
  const bytes = await readFile(path);
  bytes[bytes.length - 500]! ^= 1;
  writeFileSync(path, bytes);
  await assert.rejects(() => unseal(path), { why: "damaged" });
  const other = await generateHybridIdentity();
  await assert.rejects(() => unseal(path, other), { why: "wrongIdentity" });
  writeFileSync(path, "no age file");
  await assert.rejects(() => unseal(path), { why: "noBackup" });
});

test("an X25519 recipient's file opens with Debian's age", { skip: !hasAge() }, async () => {
  const { generateX25519Identity } = await import("age-encryption");
  const own = await generateX25519Identity();
  const content = randomBytes(200_000);
  const path = join(folder, "debian.age");
  const file = await open(path, "wx");
  const writer = await SealedWriter.open(file, await identityToRecipient(own));
  await writer.write(content);
  await writer.finish();
  await file.close();
  writeFileSync(join(folder, "key"), own);
  assert.deepEqual(execFileSync("age", ["-d", "-i", join(folder, "key"), path], { maxBuffer: 1 << 24 }), content);
});

function hasAge(): boolean {
  try {
    execFileSync("age", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { newRecoveryCode, parseRecoveryCode, recoveryGroups } from "./index.ts";

const CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const hex = (secret: Uint8Array | null) => secret && Buffer.from(secret).toString("hex");

test("a new code is seven groups of four and holds 128 bits", () => {
  const code = newRecoveryCode();
  assert.match(code, /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){6}$/);
  assert.equal(parseRecoveryCode(code)?.length, 16);
  assert.equal(new Set(Array.from({ length: 1000 }, newRecoveryCode)).size, 1000);
});

test("it is read as people write it", () => {
  for (let i = 0; i < 200; i++) {
    const code = newRecoveryCode();
    const secret = hex(parseRecoveryCode(code));
    const arabic = code.replace(/[0-9]/g, (d) => String.fromCharCode(0x660 + Number(d)));
    const persian = code.replace(/[0-9]/g, (d) => String.fromCharCode(0x6f0 + Number(d)));
    const wide = code.replace(/[0-9A-Z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    const numbered = recoveryGroups(code)
      .map((group, n) => `${n + 1}. ${group}`)
      .join("\n");
    const arabicNumbered = recoveryGroups(arabic)
      .map((group, n) => `\u2066${String.fromCharCode(0x661 + n)}) ${group}\u2069`)
      .join(" ");
    const sloppy = ` ${code.toLowerCase().replaceAll("0", "o").replaceAll("1", "l").replaceAll("-", " – ")} `;
    for (const typed of [arabic, persian, wide, numbered, arabicNumbered, sloppy, code.replaceAll("-", "")]) {
      assert.equal(hex(parseRecoveryCode(typed)), secret, typed);
    }
  }
});

test("slips are found: a wrong letter, two swapped, one missing, one too many", () => {
  const count = { slips: 0, missed: 0 };
  for (let round = 0; round < 60; round++) {
    const code = newRecoveryCode().replaceAll("-", "");
    for (let i = 0; i < code.length; i++) {
      const wrong = CHARACTERS[(CHARACTERS.indexOf(code[i]!) + 1 + (round % 31)) % 32]!;
      const slips = [
        code.slice(0, i) + wrong + code.slice(i + 1),
        code.slice(0, i) + code.slice(i + 1),
        `${code.slice(0, i)}7${code.slice(i)}`,
      ];
      if (i > 0 && code[i] !== code[i - 1]) slips.push(code.slice(0, i - 1) + code[i] + code[i - 1] + code.slice(i + 1));
      for (const slip of slips) {
        count.slips++;
        if (parseRecoveryCode(slip)) count.missed++;
      }
    }
  }
  console.log(`# recovery code: ${count.slips} slips, ${count.missed} not found (12 check bits: 1 in 4,096 expected)`);
  assert.ok(count.missed <= 12);
});

test("survives any text", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 600 }), (text) => void parseRecoveryCode(text)));
  assert.equal(parseRecoveryCode(""), null);
});

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accept, aSite, linkIn, PASSPHRASE, type Site, secretIn, setUp, signIn } from "../testing.ts";
import { firstSetUpLink } from "./set-up.ts";

let site: Site;
before(async () => {
  site = await aSite();
});
after(async () => {
  await site[Symbol.asyncDispose]();
});

test("the set-up link makes the first coordinator, with code and offline key on paper", async () => {
  const link = new URL((await firstSetUpLink(site.services)) ?? "").pathname;
  const mariam = site.browser();
  assert.match((await mariam.get(link)).text, /first coordinator/u);
  await mariam.post(link, { name: "Mariam", signInName: "Mariam", passphrase: "password", passphraseAgain: "password" });
  assert.equal(mariam.page.status, 422);
  assert.match(mariam.page.text, /at least 14 characters/u);
  await mariam.post(link, { name: "Mariam", signInName: "Mariam", passphrase: PASSPHRASE, passphraseAgain: PASSPHRASE });
  const code = secretIn(mariam.page.text);
  assert.equal(code.length, 7, mariam.page.text.slice(0, 3000));
  // until it is typed back, everything leads here
  assert.match((await mariam.get("/desk")).text, /Write down your recovery code/u);
  await mariam.post("/desk/account/recovery-code", { groups: "0000 0000" });
  assert.equal(mariam.page.status, 422);
});

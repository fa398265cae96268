import assert from "node:assert/strict";
import { test } from "node:test";
import { sweep } from "./sweep.ts";
import { aSite, linkIn, setUp, signIn } from "./testing.ts";

const days = 24 * 60;

test("what has ended is deleted, what is in use stays, and a session left alone loses its key by itself", async () => {
  await using site = await aSite();
  const mariam = await setUp(site);
  await mariam.get("/desk/people/invite");
  linkIn((await mariam.post("/desk/people/invite", { note: "x", roles: ["reader"] })).text);
  await signIn(site.browser(), "Nobody", "wrong one entirely");
  const counts = async () => {
    const [row] = await site.owner<Record<string, number>[]>`
      select (select count(*)::int from dalil.session) as sessions, (select count(*)::int from dalil.session where p is not null) as open,
        (select count(*)::int from dalil.guess) as guesses, (select count(*)::int from dalil.invitation) as invitations,
        (select count(*)::int from dalil.audit where event = 'sign-in-failed') as tries, (select count(*)::int from dalil.device) as devices`;
    return row;
  };
  await sweep(site.sql, site.now);
  assert.deepEqual(await counts(), { sessions: 1, open: 1, guesses: 2, invitations: 2, tries: 1, devices: 1 });
  site.later(16);
  await sweep(site.sql, site.now);
  assert.deepEqual(await counts(), { sessions: 1, open: 0, guesses: 2, invitations: 2, tries: 1, devices: 1 });
  site.later(2 * days);
  await sweep(site.sql, site.now);
  assert.deepEqual(await counts(), { sessions: 0, open: 0, guesses: 0, invitations: 2, tries: 1, devices: 1 });
  site.later(370 * days);
  await sweep(site.sql, site.now);
  assert.deepEqual(await counts(), { sessions: 0, open: 0, guesses: 0, invitations: 0, tries: 0, devices: 0 });
  assert.match((await signIn(site.browser(), "Mariam")).text, /^desk of Mariam/u);
});

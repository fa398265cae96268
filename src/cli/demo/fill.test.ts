import assert from "node:assert/strict";
import test from "node:test";
import { loadFounding } from "../../coalition/index.ts";
import { everybody, organisations, ROLES } from "../../people/index.ts";
import { LANGUAGES } from "../../platform/language/index.ts";
import { createApp } from "../../web/index.ts";
import { startSite } from "../../web/testing.ts";
import { MEMBERS } from "./cast.ts";
import { fillDemo } from "./fill.ts";
import { PASSPHRASE } from "./stage.ts";
import { Visitor } from "./visitor.ts";

/** As the board says them. */
const STANDINGS = [
  "signed",
  "authority to be checked",
  "to be asked again",
  "yes, if",
  "awaiting its board",
  "declined",
  "seen",
  "no answer yet",
];

test("the demo fills an empty installation, everything marked as invented, and everybody printed can sign in", async () => {
  await using site = await startSite({ founding: false, runner: false });
  const { services } = site;
  await fillDemo({ services, setClock: site.setClock, end: new Date(), step: () => {} });
  assert.deepEqual(
    site.logged.filter((line) => /error|failed/.test(line)),
    [],
  );
  assert.equal(await loadFounding(services), false, "no real organisation comes beside it, at the next start either");

  const all = await organisations(services.sql, services.instance);
  assert.equal(all.filter(({ kind }) => kind === "member").length, 12);
  assert.equal(MEMBERS.length, 12);
  for (const { names } of all) {
    assert.match(names.ar ?? "", /مثال/);
    assert.match(names.fr ?? "", /exemple/i);
    assert.match(names.en ?? "", /sample/i);
  }
  const people = await everybody(services);
  assert.deepEqual(
    [...new Set(people.flatMap(({ affiliations }) => affiliations.flatMap(({ roles }) => roles)))].sort(),
    [...ROLES].sort(),
  );

  const { app, world } = createApp(services);
  const visitor = (signInName?: string) =>
    new Visitor(app, { language: "en", passphrase: PASSPHRASE, ...(signInName ? { signInName } : {}) });
  for (const { signInName } of people) {
    const somebody = visitor(signInName);
    await somebody.open("/desk");
    assert.match(somebody.path, signInName === "ziad" ? /\/desk\/waiting$/ : /\/desk$/, signInName);
  }

  const coordinator = visitor("nadia");
  await coordinator.open("/desk/statements");
  const titles = ["Stop the sale", "No face scan", "Training", "No place", "مراكز الاعتراض"];
  for (const title of titles) assert.ok(coordinator.html.includes(title), title);
  const board = /href="([^"]*\/s-[0-9a-z]{6})"[^>]*>(?:<bdi[^>]*>)?Sample: No face scan/u.exec(coordinator.html)?.[1] ?? "";
  await coordinator.open(`${board}/signing`);
  for (const standing of STANDINGS) assert.ok(coordinator.html.toLowerCase().includes(standing), standing);

  for (const language of LANGUAGES) {
    const reader = visitor();
    await reader.open(`/${language}/statements`);
    assert.equal(new Set(reader.html.match(/s-[0-9a-z]{6}/g)).size, 1, "one is public, one was withdrawn, the others wait");
    assert.match(reader.html, { ar: /كل ما هنا متخيَّل/u, fr: /tout est inventé/u, en: /everything here is invented/ }[language]);
  }
  await world.stop();
});

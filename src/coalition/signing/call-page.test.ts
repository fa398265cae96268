import assert from "node:assert/strict";
import { test } from "node:test";
import { organisations } from "../../people/index.ts";
import { readSettings } from "../../platform/http/index.ts";
import { translator } from "../../platform/language/index.ts";
import { openStatement } from "../drafts/index.ts";
import { aCoalition, LATER, NOW } from "../testing.ts";
import { BoardPage, CallPage, RequestPage } from "./board-pages.tsx";
import { openCall, requestsOf } from "./store.ts";

test("only members that can answer are ticked; the others lead to the invitation of their first person", async () => {
  await using coalition = await aCoalition();
  const { sql, instance, coordinator, statement: id, publicId } = coalition;
  await coalition.write("Text.");
  const { organisation } = await coalition.member("Open Harbour");
  const alone = await coalition.organisation("Alone");
  const all = (await organisations(sql, instance)).filter(({ kind }) => kind === "member");
  const joined = new Set(all.filter((one) => one.joined).map((one) => one.id as string));
  assert.deepEqual([...joined], [organisation]);

  const t = translator("en");
  const frame = { t, path: "/desk", publicAddress: "http://localhost", masthead: { name: "Coalition", links: [] } };
  const services = {
    sql,
    reader: coalition.reader,
    instance,
    settings: readSettings({ DALIL_DATA: "/nowhere" }),
    now: () => NOW,
    log: () => {},
  };
  const c = { t, now: NOW, proof: "proof", services, frame, actor: coordinator };
  const statement = (await openStatement(sql, coordinator, publicId))!;
  const call = { statement: id, replyBy: LATER, zone: "Asia/Beirut", order: "alphabetical" as const };
  const asking = { ...call, c, statement, version: 1, members: all, asked: new Set<string>(), replyBy: "2026-12-03T10:00", isOpen: false };
  const html = String(CallPage(asking));
  const boxes = html.match(/<input[^>]*name="members"[^>]*>/g) ?? [];
  assert.deepEqual(
    boxes.map((box) => [/value="([^"]*)"/.exec(box)?.[1], / checked/.test(box)]),
    [
      [alone, false],
      [organisation, true],
    ],
  );
  assert.equal(html.match(/nobody of it has an account yet/g)?.length, 1);

  await sql.begin((tx) => openCall(tx, instance, { ...call, members: [alone], by: coordinator.person, at: NOW }));
  const requests = await requestsOf(sql, instance, id);
  const ready = { state: "ready" as const, changed: [], untranslated: [], asks: 0 };
  const readiness = { ar: ready, fr: ready, en: ready };
  const board = String(BoardPage({ c, statement, call, requests, readiness, lastSubstantive: 1, version: 1, joined }));
  assert.equal(board.match(/nobody of it has an account yet/g)?.length, 1);
  assert.match(board, /href="\/en\/desk\/people\/invite-first"/);

  const of = (asked: string) => {
    const request = requests.find((one) => one.organisation === asked)!;
    const ownWords = { ar: "", fr: "", en: "" };
    return String(RequestPage({ c, statement, call, request, lastSubstantive: 1, ownWords, names: new Map(), joined }));
  };
  assert.match(of(alone), /Nobody of this organisation has an account yet/);
  assert.doesNotMatch(of(alone), /Reminder to copy/);
  assert.match(of(organisation), /Reminder to copy/);
});

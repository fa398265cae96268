import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { loadInstanceKeys } from "../../platform/crypto/index.ts";
import { makeCast, newStatement, saveText } from "./testing-cast.ts";
import { compareTexts, findHalves, findLost, ownerOf } from "./testing-judge.ts";
import { Record } from "./testing-record.ts";
import { type Home, makeHome, run, serve } from "./testing-server.ts";
import { heldBy, Unanswered } from "./testing-visitor.ts";

const SIZE = "160m";

test("a full disk: one clear sentence with what was typed, nothing acknowledged is lost, and all goes on when there is space", async (t) => {
  if (!canMount()) return t.skip("needs root and the right to mount a small tmpfs");
  const home = await makeHome();
  mkdirSync(home.data, { mode: 0o755 });
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${SIZE},mode=755`, "tmpfs", home.data]);
  const record = new Record();
  let server = await serve(home);
  const ballast = join(home.data, "ballast");
  const counts = { before: 0, while: 0, told: 0, after: 0 };
  try {
    const [link] = await server.says(/http\S+\/set-up\/[\w-]+/);
    const { coordinator } = await makeCast(home.address, link, { members: 0 });
    const statement = await newStatement(coordinator, "On a small disk");
    let base = 1;
    /** Large texts: each needs new pages at once. */
    const edit = async (words: string): Promise<number> => {
      const page = await coordinator.get(`/en/desk/statements/${statement}/text`);
      base = Number(heldBy(page.text, "base"));
      const text = `${words} ${"long ".repeat(15_000)}end`;
      const answer = await saveText(coordinator, statement, base, "On a small disk", text);
      if (answer.status === 303) record.edited(statement, base + 1, text);
      if (answer.status === 507) {
        assert.match(answer.text, /Not saved: the disk is full/);
        assert.match(answer.text, new RegExp(`${words} long`), "what was typed is still on the page");
        assert.match(answer.text, /Send it again/);
      }
      return answer.status;
    };
    for (; counts.before < 5; counts.before++) assert.equal(await edit(`Before ${counts.before}`), 303);

    fill(ballast);
    let ended: number | null | undefined;
    void server.ended.then((code) => {
      ended = code;
    });
    for (const end = Date.now() + 20_000; Date.now() < end && counts.told < 20 && ended === undefined; ) {
      try {
        const status = await edit(`While ${counts.told} ${counts.while}`);
        if (status === 303) counts.while++;
        else if (status === 507) counts.told++;
        else assert.equal(status, 503, "nothing but the two clear sentences");
      } catch (error) {
        if (!(error instanceof Unanswered)) throw error; // the server ended: PostgreSQL had no room for its log
      }
    }
    assert.ok(counts.told > 0 || ended !== undefined);

    // where PostgreSQL ended by the full disk, a start says why, and works when there is space
    const went = ended === undefined ? "went on" : "ended by itself";
    if (ended === undefined) server.child.kill("SIGKILL");
    assert.ok((await server.ended) !== 0);
    fill(ballast);
    const refused = run(home, "serve");
    const outcome = await Promise.race([refused.ended, refused.says(/Dalil answers/).then(() => "started" as const)]).catch(() => 1);
    if (outcome === "started") refused.child.kill("SIGKILL");
    else assert.match(refused.notes(), /disk/, "a start on a full disk says so");
    await refused.ended;
    rmSync(ballast);
    server = await serve(home);
    for (; counts.after < 3; counts.after++) assert.equal(await edit(`After ${counts.after}`), 303);
    const owner = ownerOf(home.data);
    try {
      const instance = await loadInstanceKeys(owner, join(home.folder, "instance.key"));
      const texts = [...(record.edits.get(statement)?.keys() ?? [])];
      assert.deepEqual(
        [
          ...(await findHalves(owner, instance)),
          ...(await findLost(owner, instance, record)),
          ...(await compareTexts(record, coordinator, statement, texts)),
        ],
        [],
      );
    } finally {
      await owner.end({ timeout: 1 });
    }
    t.diagnostic(
      `saved before ${counts.before}, while full ${counts.while}, refused with the sentence ${counts.told}, saved after ${counts.after}; ` +
        `lost 0; the server ${went}, a start on the full disk ${outcome === "started" ? "worked" : "said why not"}`,
    );
    server.child.kill("SIGTERM");
    assert.equal(await server.ended, 0);
  } finally {
    server.child.kill("SIGKILL");
    unmount(home);
  }
});

/** Takes what is left, to the last byte. */
function fill(path: string): void {
  const file = openSync(path, "a");
  try {
    for (let size = 1 << 20; size > 0; ) {
      try {
        if (writeSync(file, Buffer.alloc(size, 1)) === 0) break;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
        size = Math.floor(size / 4);
      }
    }
  } finally {
    closeSync(file);
  }
}

function unmount(home: Home): void {
  for (let tries = 0; spawnSync("umount", [home.data]).status !== 0 && tries < 20; tries++) spawnSync("sleep", ["0.3"]);
  home.remove();
}

function canMount(): boolean {
  const there = mkdtempSync(join(tmpdir(), "mount-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "tmpfs", there]).status === 0;
  if (mounted) spawnSync("umount", [there]);
  rmSync(there, { recursive: true });
  return mounted;
}

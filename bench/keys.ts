import { aCoalitionAtWork } from "./coalition.ts";
import { built, withEnds } from "./house.ts";
import { freshInstallation } from "./installation.ts";
import { median, type Row, round, spread, timed } from "./result.ts";

const ROUNDS = 5;

/** Keys of 2,000 safes unwrapped, and a list of 2,000 opened from its sealed cards; beside as many hand-overs (hybrid age). */
export async function measureKeys(count = 2000): Promise<Row[]> {
  return await withEnds(async (atEnd) => {
    const installation = await freshInstallation();
    atEnd(installation.close);
    const { sql } = installation;
    const { handOver, newIdentity, newKey, takeOver, unwrap, wrap } =
      await built<typeof import("../src/platform/crypto/index.ts")>("platform/crypto/index");
    const { createSafe, readCards, writeCard } = await built<typeof import("../src/people/index.ts")>("people/index");
    const { coordinator } = await aCoalitionAtWork(installation, { organisations: 1, people: 1, statements: 0, asked: 0, outside: 0 });
    const at = new Date();
    await sql.begin(async (tx) => {
      for (let i = 0; i < count; i++) {
        const safe = await createSafe(tx, coordinator.keyring, { label: "bench", at });
        await writeCard(tx, safe, { titles: { ar: "عنوان", en: `Statement ${i}` }, states: { ar: "ready", fr: "stale", en: "ready" } }, at);
      }
    });
    await installation.owner`analyze`;
    const under = newKey();
    const place = (i: number) => ({ label: "bench", row: String(i), revision: 1 });
    const wraps = Array.from({ length: count }, (_, i) => wrap(newKey(), under, place(i)));
    const { identity, recipient } = await newIdentity();
    const handed = await handOver(newKey(), recipient, place(0));
    const times = { unwraps: [] as number[], cards: [] as number[], handOvers: [] as number[] };
    const share = Math.ceil(count / ROUNDS);
    for (let round = 0; round < ROUNDS; round++) {
      times.unwraps.push(
        (
          await timed(() => {
            for (const [i, bytes] of wraps.entries()) if (!unwrap(bytes, under, place(i))) throw new Error("does not open");
          })
        ).ms,
      );
      const cards = await timed(() => readCards(sql, coordinator.keyring, "bench"));
      if (cards.result.length !== count) throw new Error(`${cards.result.length} cards`);
      times.cards.push(cards.ms);
      const overs = await timed(async () => {
        for (let i = 0; i < share; i++) if (!(await takeOver(handed, identity, place(0)))) throw new Error("does not open");
      });
      times.handOvers.push(overs.ms * (count / share));
    }
    const peer = { name: `${count} hand-overs (hybrid age) opened`, value: round(median(times.handOvers)) };
    const row = (what: string, ours: readonly number[]): Row => ({
      ...{ measurement: "keys", what, unit: "ms", ours: round(median(ours)), peer },
      ...{ ratio: round(median(times.handOvers) / median(ours)), target: null, holds: null },
      raw: { ...spread("ours", ours), ...spread("peer", times.handOvers) },
    });
    return [row(`${count} wraps opened (AEAD)`, times.unwraps), row(`a list of ${count} opened from its sealed cards`, times.cards)];
  });
}

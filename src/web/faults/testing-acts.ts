import { setTimeout as sleep } from "node:timers/promises";
import type { Sql } from "../../platform/database/index.ts";
import { askOutside, type Cast, must, newStatement, openCall, type Person, putForward, saveText, translate } from "./testing-cast.ts";
import { entry, type Planned, type Record } from "./testing-record.ts";
import { type Answer, heldBy, Unanswered, Visitor } from "./testing-visitor.ts";

export interface Work {
  readonly address: string;
  readonly cast: Cast;
  readonly record: Record;
  /** Resolves while the server is up. */
  up(): Promise<void>;
  /** The database behind the server; only to move a planned minute nearer. */
  owner(): Sql;
  readonly over: () => boolean;
  /** Signed, and not yet planned. */
  readonly stock: Planned[];
}

let counter = 0;
const unique = (what: string) => `${what} ${++counter}-${Math.random().toString(36).slice(2, 8)}`;

/** Does this again and again; what a crash left unanswered is begun anew when the server is back. */
async function again(work: Work, act: () => Promise<void>, pause = 0): Promise<void> {
  while (!work.over()) {
    await work.up();
    try {
      await act();
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      work.record.unanswered++;
      await sleep(30);
    }
    await sleep(pause);
  }
}

/** 5xx while the database goes away is an answer too, but promises nothing. */
function orUnanswered(answer: Answer): Answer {
  if (answer.status >= 500) throw new Unanswered(String(answer.status));
  return answer;
}

/** Saves a text over and over; two of these on one statement get in each other's way, as people do. */
export function edits(work: Work, by: Person, statement: string): Promise<void> {
  return again(work, async () => {
    const page = orUnanswered(await by.get(`/en/desk/statements/${statement}/text`));
    const base = Number(heldBy(page.text, "base"));
    const text = unique("Edited");
    entry(work.record.sentEdits, statement, () => new Set()).add(text);
    const { status } = orUnanswered(await saveText(by, statement, base, "Edited by two", text));
    if (status === 303) work.record.edited(statement, base + 1, text);
    else if (status !== 409) throw new Error(`an edit got ${status}`);
  });
}

/** Answers the call again and again, each time otherwise. */
export function signs(work: Work, who: string, visitor: Pick<Visitor, "get" | "post">, path: string): Promise<void> {
  const kinds = ["yes-if", "awaiting", "no", "yes"];
  return again(work, async () => {
    const page = orUnanswered(await visitor.get(path));
    const kind = kinds[counter % kinds.length] ?? "no";
    const reason = unique("Because");
    entry(work.record.sentAnswers, who, () => new Set()).add(reason);
    const answer = orUnanswered(
      await visitor.post(path, {
        ...{ kind, reason, version: heldBy(page.text, "version"), unnamed: counter % 2 ? "yes" : "" },
        ...{ passage: "", awaitingUntil: kind === "awaiting" ? "2027-01-31" : "", actedName: "Somebody", actedRole: "director" },
      }),
    );
    if (answer.status !== 303) throw new Error(`an answer got ${answer.status}`);
    // a yes after a yes is "already signed" and no new answer
    if (kind !== "yes") entry(work.record.answers, who, () => []).push(reason);
  });
}

/** Writes statements and has them signed, so that there is always one to release; each from its beginning to its end. */
export function prepares(work: Work, by: Person): Promise<void> {
  return again(work, async () => void (work.stock.length < 4 ? work.stock.push(await prepare(work, by)) : await sleep(50)));
}

/** A statement with a text, perhaps a translation, put forward and signed by one organisation outside. */
export async function prepare({ record, address }: Work, by: Person): Promise<Planned> {
  const mark = unique("Marked");
  const text = `${mark} begins.\n\n${mark} ends.`;
  const languages = counter % 2 ? ["en", "fr"] : ["en"];
  const statement = await newStatement(by, mark);
  const first = orUnanswered(await saveText(by, statement, 1, mark, text));
  if (first.status === 303) record.edited(statement, 2, text);
  if (languages.includes("fr"))
    await must(translate(by, statement, "fr", [mark, `${mark} begins, en français.`, `${mark} ends.`]).then(orUnanswered));
  await must(putForward(by, statement, languages).then(orUnanswered));
  record.versions.set(statement, languages);
  await must(openCall(by, statement, []).then(orUnanswered));
  const signatory = unique("Outside");
  const link = await askOutside(by, statement, signatory);
  const outside = new Visitor(address);
  const page = orUnanswered(await outside.get(link));
  const fields = { kind: "yes", version: heldBy(page.text, "version"), actedName: "Somebody", actedRole: "director", reason: mark };
  entry(record.sentAnswers, link, () => new Set()).add(mark);
  await must(outside.post(link, fields).then(orUnanswered));
  entry(record.answers, link, () => []).push(mark);
  return { statement, languages, mark, signatory, earliest: 0, latest: 0, seen: false };
}

/** Plans the release of one prepared statement after the other, a few seconds ahead. */
export function releases(work: Work, by: Person): Promise<void> {
  return again(
    work,
    async () => {
      const next = work.stock.shift();
      if (!next) return;
      await by.get(`/en/desk/statements/${next.statement}/release`).catch((error) => {
        work.stock.push(next); // nothing was asked for yet
        throw error;
      });
      await plan(work, by, next).catch(async (error) => {
        if (!(error instanceof Unanswered)) throw error;
        await work.up();
        const [row] = await work.owner()<{ at: Date }[]>`
          select r.at from release r join statement s on s.id = r.statement where s.public_id = ${next.statement}`;
        // it stands in the database: from now on it must stay; else nobody was promised anything, and it is asked again
        if (row) next.latest = row.at.getTime();
        else if (work.record.releases.delete(next.statement)) work.stock.unshift(next);
        work.record.unanswered++;
      });
    },
    50,
  );
}

/** Every fourth is released at once; the others are planned for a minute, which for most is then brought nearer. */
async function plan(work: Work, by: Person, planned: Planned): Promise<void> {
  const { statement, languages } = planned;
  const path = `/en/desk/statements/${statement}/release`;
  if (counter % 4 === 0) {
    planned.earliest = Date.now();
    work.record.releases.set(statement, planned); // unanswered it may have happened all the same
    await must(by.post(`${path}/now`, { languages, read: "yes" }).then(orUnanswered));
    planned.latest = Date.now();
    return;
  }
  const minute = Math.ceil((Date.now() + 5_000) / 60_000) * 60_000;
  planned.earliest = minute;
  planned.latest = Number.POSITIVE_INFINITY; // unanswered: perhaps never planned
  work.record.releases.set(statement, planned);
  const at = new Date(minute).toISOString().slice(0, 16);
  await must(by.post(path, { at, zone: "UTC", languages }).then(orUnanswered));
  planned.latest = minute;
  if (counter % 5 === 0) return;
  const nearer = new Date(Date.now() + 300 + Math.random() * 2_000);
  if (nearer.getTime() >= minute) return;
  planned.earliest = nearer.getTime();
  try {
    await work.owner().begin(async (tx) => {
      const [row] = await tx<{ id: string }[]>`
        update release set at = ${nearer} where statement = (select id from statement where public_id = ${statement}) returning id`;
      await tx`update due set at = ${nearer} where subject = ${row?.id ?? null} and done_at is null`;
      await tx`select pg_notify('due', '')`;
    });
    planned.latest = nearer.getTime();
  } catch (error) {
    throw new Unanswered(String(error)); // it may stand at either time
  }
}

/** The world: reads what is and what is not yet public, and forgets nothing it has seen. */
export function reads(work: Work): Promise<void> {
  const { record } = work;
  const world = new Visitor(work.address);
  return again(
    work,
    async () => {
      const all = [...record.releases.values()];
      const young = all.filter(({ seen }) => !seen).slice(-4);
      const old = all.filter(({ seen }) => seen);
      const one = old[Math.floor(Math.random() * old.length)];
      for (const planned of [...young, ...(one ? [one] : [])]) await look(planned);
    },
    15,
  );

  async function look(planned: Planned): Promise<void> {
    let before = planned.seen;
    for (const language of planned.languages) {
      const { status, text } = orUnanswered(await world.get(`/${language}/statements/${planned.statement}`));
      const now = Date.now();
      record.reads++;
      const name = `${planned.statement} in ${language}`;
      if (status === 200 && now < planned.earliest) record.wrong.push(`${name} was public ${planned.earliest - now} ms early`);
      if (status === 200)
        for (const part of [`${planned.mark} begins`, `${planned.mark} ends`, planned.signatory])
          if (!text.includes(part)) record.wrong.push(`${name} is public without “${part}”`);
      if (status !== 200 && before) record.wrong.push(`${name} got ${status} after it was public`);
      if (status === 200) before = true;
    }
    if (before) planned.seen = true;
  }
}

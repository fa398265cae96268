import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalJson, type InstanceKeys, type Json, openInstance, secretHash } from "../../platform/crypto/index.ts";
import { connect, type Sql } from "../../platform/database/index.ts";
import type { Person } from "./testing-cast.ts";
import type { Record } from "./testing-record.ts";
import { heldBy } from "./testing-visitor.ts";

/** Looks behind the running server's back. */
export function ownerOf(data: string): Sql {
  const { owner } = JSON.parse(readFileSync(join(data, "access.json"), "utf8")) as { owner: string };
  return connect(`postgres://owner:${owner}@localhost/dalil?host=${encodeURIComponent(join(data, "run"))}`, { max: 2 });
}

/** Each is a question whose rows would be something half-done. */
const HALVES: Readonly<{ [says: string]: string }> = {
  "a statement without its safe": "select public_id from statement where safe not in (select id from safe)",
  "a safe of no statement": "select id from safe where label = 'statement' and id not in (select safe from statement)",
  "a statement without a text": "select public_id from statement s where not exists (select from revision r where r.safe = s.safe)",
  "a statement without its card": "select public_id from statement s where not exists (select from card c where c.safe = s.safe)",
  "a safe that nobody opens": "select id from safe s where not exists (select from safe_wrap w where w.safe = s.id)",
  "a gap in revisions": "select safe, record from revision group by safe, record, row having max(n) <> count(*) or min(n) <> 1",
  "a gap in versions": "select statement from version group by statement having max(n) <> count(*) or min(n) <> 1",
  "a gap in answers": "select request from answer group by request having max(n) <> count(*) or min(n) <> 1",
  "a release that nobody will do":
    "select id from release r where not exists (select from due d where d.subject = r.id) and not exists (select from release_end e where e.release = r.id)",
  "something due that is no release":
    "select subject from due where kind = 'coalition/release' and subject not in (select id from release)",
  "done and not released, or released and not done":
    "select r.id from release r join due d on d.subject = r.id left join release_end e on e.release = r.id where (d.done_at is null) <> (e.release is null)",
  "released early": "select release from release_end e join release r on r.id = e.release where e.kind = 'released' and e.at < r.at",
  "released in a language too few or too many": `
    select r.id from release r join release_end e on e.release = r.id and e.kind = 'released'
    where (select array_agg(language order by language) from released_text t where t.release = r.id)
      is distinct from (select array_agg(l order by l) from unnest(r.languages) l)`,
  "released and not public, or in another commit than its end": `
    select t.version, t.language from released_text t join version v on v.id = t.version join statement s on s.id = v.statement
      join release_end e on e.release = t.release join due d on d.subject = t.release
      left join published.statement_text p on p.public_id = s.public_id and p.language = t.language and p.version = v.n
    where p.public_id is null or p.xmin <> e.xmin or t.xmin <> e.xmin or d.xmin <> e.xmin or p.published_at < (select at from release where id = t.release)`,
  "public without who signed, or in another commit": `
    select p.public_id from published.statement_text p join statement s using (public_id)
      left join published.signatories g using (public_id) where g.xmin is distinct from p.xmin`,
  "public and not released": `
    select p.public_id from published.statement_text p join statement s using (public_id)
    where not exists (select from released_text t join version v on v.id = t.version where v.statement = s.id and v.n = p.version and t.language = p.language)`,
  "public and not found by search": `
    select p.public_id from published.statement_text p join statement s using (public_id)
    where not exists (select from published.search f where f.kind = 'statement' and f.ref = p.public_id and f.language = p.language)`,
  "a person without keys": "select id from person where id not in (select person from person_key)",
  "keys of nobody": "select person from person_key where person not in (select id from person)",
};

/** What the crash broke, one sentence each; nothing when it broke nothing. */
export async function findHalves(owner: Sql, instance: InstanceKeys): Promise<string[]> {
  const found: string[] = [];
  for (const [says, question] of Object.entries(HALVES))
    for (const row of await owner.unsafe(question)) found.push(`${says}: ${JSON.stringify(row)}`);
  for (const { id, sealed, hash, n } of await owner<{ id: string; sealed: Uint8Array; hash: Uint8Array; n: number }[]>`
    select id, sealed, hash, n from version`) {
    const text = openInstance<Json>(instance, "coalition/version", id, 1, sealed);
    if (!createHash("sha256").update(canonicalJson(text)).digest().equals(hash))
      found.push(`version ${id} (${n}) is not what its hash says`);
  }
  return found;
}

/** Which acknowledged acts are not in this database, and what is in it that nobody sent. */
export async function findLost(owner: Sql, instance: InstanceKeys, record: Record): Promise<string[]> {
  const lost: string[] = [];
  for (const [who, expected] of record.answers) {
    const hash = who.includes("/sign/") ? secretHash(instance, "coalition/sign", who.split("/").at(-1) ?? "") : null;
    const rows = await owner<{ id: string; sealed: Uint8Array }[]>`
      select a.id, a.sealed from answer a join sign_request r on r.id = a.request
      where ${hash ? owner`r.secret_hash = ${hash}` : owner`r.organisation = ${who}`} order by a.n`;
    const stored = rows.map(({ id, sealed }) => openInstance<{ reason: string }>(instance, "coalition/answer", id, 1, sealed).reason);
    const [there, sent] = [new Set(stored), record.sentAnswers.get(who)];
    for (const reason of expected) if (!there.has(reason)) lost.push(`the answer “${reason}”`);
    for (const reason of stored) if (!sent?.has(reason)) lost.push(`an answer that nobody sent: “${reason}”`);
    if (there.size !== stored.length) lost.push(`answers of ${who} stand twice`);
    const order = stored.filter((reason) => expected.includes(reason));
    if (order.join() !== expected.join()) lost.push(`the order of the answers of ${who}`);
  }
  for (const [statement, edits] of record.edits) {
    const [row] = await owner<{ n: number }[]>`
      select max(n) as n from revision r join statement s on s.safe = r.safe where s.public_id = ${statement} and r.record = 'statement-text/en'`;
    const last = Math.max(...edits.keys());
    if ((row?.n ?? 0) < last) lost.push(`${statement}: revisions ${row?.n} to ${last}`);
  }
  for (const [statement, languages] of record.versions) {
    const rows = await owner<{ id: string; sealed: Uint8Array }[]>`
      select v.id, v.sealed from version v join statement s on s.id = v.statement where s.public_id = ${statement} and n = 1`;
    const text = rows[0] && openInstance<{ languages: object }>(instance, "coalition/version", rows[0].id, 1, rows[0].sealed);
    if (
      Object.keys(text?.languages ?? {})
        .sort()
        .join() !== [...languages].sort().join()
    )
      lost.push(`the version of ${statement}`);
  }
  for (const { statement, latest, seen } of record.releases.values()) {
    const [row] = await owner<{ at: Date; kind: string | null }[]>`
      select r.at, e.kind from release r join statement s on s.id = r.statement left join release_end e on e.release = r.id
      where s.public_id = ${statement}`;
    if (!row && Number.isFinite(latest) && latest > 0) lost.push(`the planned release of ${statement}`);
    if (seen && row?.kind !== "released") lost.push(`${statement} was public and is not released`);
  }
  return lost;
}

/** Releases that should have happened by now. */
export async function findLate(owner: Sql, now: number): Promise<string[]> {
  const rows = await owner<{ id: string }[]>`
    select r.id from release r left join release_end e on e.release = r.id where e.release is null and r.at < ${new Date(now)}`;
  return rows.map(({ id }) => `release ${id} is late`);
}

/** Compares saved texts by the pages people see; gives the sentences of what differs. */
export async function compareTexts(record: Record, reader: Person, statement: string, revisions: readonly number[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const n of revisions) {
    const expected = record.edits.get(statement)?.get(n);
    if (expected === undefined) continue;
    const page = await reader.get(`/en/desk/statements/${statement}/text?state=${n}`);
    const shown = heldBy(page.text, "source");
    if (shown.trim() !== expected.trim()) wrong.push(`${statement}, revision ${n}: “${shown}” instead of “${expected}”`);
  }
  return wrong;
}

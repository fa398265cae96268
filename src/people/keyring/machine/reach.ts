import { createHash } from "node:crypto";
import { ageIdentity, type Key, openDocument, type Place, takeOver, unwrap } from "../../../platform/crypto/index.ts";
import type { Sql } from "../../../platform/database/index.ts";
import type { Subject } from "../model.ts";
import { places } from "../places.ts";

/**
 * What an attacker opens who has the whole database and some keys: every row is tried with every key the world ever
 * saw, by the cipher alone, without the keyring's code. A row that opens is an arrow from one key to another.
 */
export class Reach {
  readonly #sql: Sql;
  readonly #everything: boolean;
  readonly #keys: { name: string; key: Key; of: string }[] = [];
  readonly #known = new Set<string>();
  readonly #printed: { name: string; identity: string }[] = [];
  readonly #tried = new Map<string, { keys: number; printed: number; arrow: Arrow | null }>();
  #arrows: Arrow[] = [];
  #sealed: { what: string; under: string | null }[] = [];
  decryptions = 0;

  /** @param everything try hand-overs also with the keys of those they are not for (slow: 2 ms each) */
  constructor(sql: Sql, everything: boolean) {
    this.#sql = sql;
    this.#everything = everything;
  }

  /** A key that exists; `of` is whose hand-overs it may open: a person's or an organisation's id. */
  addKey(key: Key, of: string): string {
    const name = Buffer.from(key).toString("hex");
    if (!this.#known.has(name)) this.#keys.push({ name, key, of });
    this.#known.add(name);
    return name;
  }

  addPrinted(identity: string): string {
    const name = `printed ${identity}`;
    if (!this.#printed.some((known) => known.name === name)) this.#printed.push({ name, identity });
    return name;
  }

  /** Looks at the database as it is now. */
  async look(): Promise<void> {
    const rows = await this.#readRows();
    this.#arrows = [];
    for (let found = true; found; ) {
      found = false;
      for (const row of rows) {
        const arrow = await this.#tryRow(row);
        if (!arrow || this.#arrows.includes(arrow)) continue;
        this.#arrows.push(arrow);
        found = true; // a new key may open rows that were tried before
      }
    }
    this.#sealed = [];
    for (const row of await this.#readSealed()) this.#sealed.push({ what: row.what, under: this.#trySealed(row) });
  }

  /** All keys of organisations and safes that these lead to. */
  from(names: Iterable<string>): Set<string> {
    const reached = new Set(names);
    for (let grew = true; grew; ) {
      grew = false;
      for (const { from, to, item } of this.#arrows) {
        if (item || !reached.has(from) || reached.has(to)) continue; // an item's key is content: it leads nowhere
        reached.add(to);
        grew = true;
      }
    }
    return reached;
  }

  /** What these keys read: "revision safe n", "card safe", "item id". */
  reads(keys: ReadonlySet<string>): Set<string> {
    const read = this.#sealed.filter(({ under }) => under !== null && keys.has(under)).map(({ what }) => what);
    const items = this.#arrows.filter(({ from, item }) => item && keys.has(from)).map(({ item }) => `item ${item}`);
    return new Set([...read, ...items]);
  }

  async #readRows(): Promise<Row[]> {
    const sql = this.#sql;
    const [members, offline, safes, epochs, safesOffline, items] = await Promise.all([
      sql`select organisation, person, generation, wrapped, handed from organisation_wrap`,
      sql`select organisation, generation, offline_wrap from organisation_key where offline_wrap is not null`,
      sql`select safe, kind, holder, epoch, wrapped, handed from safe_wrap`,
      sql`select safe, epoch, previous from safe_epoch`,
      sql`select safe, epoch, handed from safe_offline`,
      sql`select item, safe, epoch, wrapped from item_key`,
    ]);
    return [
      ...members.map((r) => ({
        ...bytesOf(r),
        place: places.organisation(r["organisation"], r["person"], r["generation"]),
        to: r["person"],
        gives: r["organisation"],
      })),
      ...offline.map((r) => ({
        bytes: r["offlineWrap"],
        handed: true,
        place: places.organisationOffline(r["organisation"], r["generation"]),
        to: "printed",
        gives: r["organisation"],
      })),
      ...safes.map((r) => ({
        ...bytesOf(r),
        place: places.safe(r["safe"], { kind: r["kind"], id: r["holder"] } as Subject, r["epoch"]),
        to: r["holder"],
        gives: r["safe"],
      })),
      ...epochs.map((r) => ({
        bytes: r["previous"],
        handed: false,
        place: places.previousEpoch(r["safe"], r["epoch"]),
        to: "",
        gives: r["safe"],
      })),
      ...safesOffline.map((r) => ({
        bytes: r["handed"],
        handed: true,
        place: places.safeOffline(r["safe"], r["epoch"]),
        to: "printed",
        gives: r["safe"],
      })),
      ...items.map((r) => ({
        bytes: r["wrapped"],
        handed: false,
        place: places.item(r["safe"], r["item"], r["epoch"]),
        to: "",
        gives: "item",
        item: r["item"],
      })),
    ];
  }

  async #tryRow(row: Row): Promise<Arrow | null> {
    const id = createHash("sha256").update(row.bytes).digest("base64");
    const state = this.#tried.get(id) ?? { keys: 0, printed: 0, arrow: null };
    this.#tried.set(id, state);
    const arrowTo = (from: string, key: Key): Arrow => {
      state.arrow = { from, to: this.addKey(key, row.gives), ...(row.item ? { item: row.item } : {}) };
      return state.arrow;
    };
    for (; !state.arrow && row.handed && state.printed < this.#printed.length; state.printed++) {
      const { name, identity } = this.#printed[state.printed]!;
      if (row.to !== "printed" && !this.#everything) continue;
      const key = await this.#count(takeOver(row.bytes, identity, row.place));
      if (key) return arrowTo(name, key);
    }
    for (; !state.arrow && state.keys < this.#keys.length; state.keys++) {
      const { name, key: under, of } = this.#keys[state.keys]!;
      if (row.handed && of !== row.to && !this.#everything) continue;
      const key = row.handed
        ? await this.#count(takeOver(row.bytes, ageIdentity(under), row.place))
        : await this.#count(unwrap(row.bytes, under, row.place));
      if (key) return arrowTo(name, key);
    }
    return state.arrow;
  }

  async #readSealed(): Promise<SealedRow[]> {
    const sql = this.#sql;
    const [revisions, cards] = await Promise.all([
      sql`select safe, record, row, n, epoch, sealed from revision`,
      sql`select safe, epoch, revision, sealed from card`,
    ]);
    return [
      ...revisions.map((r) => ({
        ...{ what: `revision ${r["safe"]} ${r["n"]}`, of: r["safe"], bytes: r["sealed"] },
        place: places.revision(r["safe"], r["record"], r["row"], r["epoch"], r["n"]),
      })),
      ...cards.map((r) => ({
        what: `card ${r["safe"]}`,
        of: r["safe"],
        bytes: r["sealed"],
        place: places.card(r["safe"], r["epoch"], r["revision"]),
      })),
    ];
  }

  readonly #opened = new Map<string, string>();
  #trySealed({ bytes, place }: SealedRow): string | null {
    const id = createHash("sha256").update(bytes).digest("base64");
    const known = this.#opened.get(id);
    if (known) return known;
    for (const { name, key } of this.#keys) {
      this.decryptions++;
      try {
        openDocument(key, place, bytes);
        this.#opened.set(id, name);
        return name;
      } catch {} // another key's
    }
    return null;
  }

  #count<T>(result: T): T {
    this.decryptions++;
    return result;
  }
}

interface Row {
  bytes: Uint8Array;
  handed: boolean;
  place: Place;
  to: string;
  gives: string;
  item?: string;
}

interface SealedRow {
  what: string;
  of: string;
  bytes: Uint8Array;
  place: Place;
}

interface Arrow {
  from: string;
  to: string;
  item?: string;
}

function bytesOf(row: Record<string, unknown>): { bytes: Uint8Array; handed: boolean } {
  const handed = row["handed"] as Uint8Array | null;
  return { bytes: handed ?? (row["wrapped"] as Uint8Array), handed: handed !== null };
}

import { openSync } from "node:fs";
import { relative, sep } from "node:path";
import postgres from "postgres";
import { survivingTransactions, watchForgotten } from "./lost-connection.ts";

export type Sql = postgres.Sql;
export type Tx = postgres.TransactionSql;
export type Db = Sql | Tx;

/** Longest address of a Unix socket that Linux takes (sun_path, 108 bytes with the final NUL). */
const SOCKET_PATH_BYTES = 107;
const SOCKET = ".s.PGSQL.5432";

export interface ConnectOptions {
  /** Connections at most; 10 unless said. */
  readonly max?: number;
  /** Act with this role's rights only. The addresses that `startPostgres` gives already do. */
  readonly as?: "server" | "public";
}

/**
 * Opens a pool of connections. Columns come and go in camelCase (`closes_at` ⇄ `closesAt`); `timestamptz` is a Date,
 * `date` stays text (a day has no zone), `int8` is a number while it is exact and a bigint beyond, `bytea` a Buffer.
 * Tables of schema `dalil` need no prefix; those of `published` are written with it.
 * @param url postgres://user:password@host/database; for a Unix socket postgres://user:password@localhost/database?host=/directory
 */
export function connect(url: string, { max = 10, as }: ConnectOptions = {}): Sql {
  const address = new URL(url);
  const directory = address.searchParams.get("host");
  address.searchParams.delete("host");
  const role = as ? `dalil_${as}` : address.searchParams.get("role");
  address.searchParams.delete("role");
  const user = decodeURIComponent(address.username);
  const reader = (role ?? user) === "dalil_public";
  watchForgotten();
  const sql = postgres(address.href, {
    max,
    ...(directory ? { path: socketPath(directory) } : {}),
    connect_timeout: 10,
    onnotice: () => {},
    transform: { column: { from: postgres.toCamel, to: postgres.fromCamel } },
    connection: {
      application_name: "dalil",
      search_path: reader ? "published, public" : "dalil, public",
      TimeZone: "UTC",
      ...(role && role !== user ? { role } : {}),
      ...(reader ? { default_transaction_read_only: true } : {}),
    },
    types: {
      int8: {
        to: 20,
        from: [20],
        parse: (text: string) => (Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text)),
        serialize: (value: number | bigint) => value.toString(),
      },
      day: {
        to: 1082,
        from: [1082],
        parse: (text: string) => text,
        serialize: (value: string | Date) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
      },
    },
  }) as unknown as Sql;
  return survivingTransactions(sql);
}

const opened = new Map<string, number>();

/** A name for the socket that is short enough, however deep the directory lies. */
export function socketPath(directory: string): string {
  const fits = (path: string) => Buffer.byteLength(path) <= SOCKET_PATH_BYTES;
  const absolute = directory + sep + SOCKET;
  if (fits(absolute)) return absolute;
  const near = relative(process.cwd(), absolute);
  if (fits(near)) return near;
  if (process.platform !== "linux") return absolute; // the client will say that it is too long
  const fd = opened.get(directory) ?? openSync(directory, "r"); // stays open as long as the process may connect
  opened.set(directory, fd);
  return `/proc/self/fd/${fd}/${SOCKET}`;
}

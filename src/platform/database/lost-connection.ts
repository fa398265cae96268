import type { Sql, Tx } from "./connect.ts";

// What postgres.js 3.4.9 does not survive when PostgreSQL drops connections (a backend killed by the system for want of
// memory is enough), each seen by web/faults: a fault of one connection must not end the process and all its requests.

/** PostgreSQL ended the connection (Appendix A, 57P01 to 57P03), or the driver or the system lost it. */
export function isConnectionLost(error: unknown): boolean {
  return /^(57P0[1-3]|CONNECTION_(CLOSED|ENDED|DESTROYED)|ECONNRESET|EPIPE|ECONNREFUSED)$/.test(
    String((error as { code?: unknown } | null)?.code ?? ""),
  );
}

/** Longer than the driver takes from the error of a connection to its end. */
const CLOSING_MS = 2_000;

/**
 * The same pool, whose transactions never write to a connection that is gone: the driver would send `rollback` or the
 * next statement to a socket that is null, an exception nobody can catch (connection.js, `nextWrite`). `begin` rejects
 * by itself when its connection ends, so the work is then only kept from going on.
 */
export function survivingTransactions(sql: Sql): Sql {
  const begin = sql.begin.bind(sql) as (options: string, work: (tx: Tx) => Promise<unknown>) => Promise<unknown>;
  const surviving = (...given: [((tx: Tx) => unknown) | string, ((tx: Tx) => unknown)?]): Promise<unknown> => {
    const [options, work] = typeof given[0] === "string" ? [given[0], given[1]!] : ["", given[0]];
    let over = false;
    const never = new Promise<never>(() => {});
    const outcome = begin(options, async (tx) => {
      let result: unknown;
      try {
        result = await work(refusingWhen(() => over, tx));
      } catch (error) {
        // lost by another connection than ours? then, after a moment, ours is still there and rolls back
        if (isConnectionLost(error)) await new Promise((done) => setTimeout(done, CLOSING_MS));
        if (over) return await never;
        throw error;
      }
      return over ? await never : result;
    });
    outcome.catch(() => {
      over = true;
    });
    return outcome;
  };
  return Object.assign(sql, { begin: surviving as Sql["begin"] });
}

function refusingWhen(over: () => boolean, tx: Tx): Tx {
  const check = () => {
    if (over()) throw Object.assign(new Error("the connection of this transaction is gone"), { code: "CONNECTION_CLOSED" });
  };
  return new Proxy(tx, {
    apply(target, self, args) {
      check();
      return Reflect.apply(target as never, self, args);
    },
    get(target, name) {
      check();
      return Reflect.get(target, name);
    },
  });
}

let watching = false;

/**
 * The driver forgets one promise of its own: when a connection breaks while it asks for the array types
 * (connection.js, `fetchArrayTypes`), the rejection is unhandled and would end the process. The query that waited for
 * the connection is rejected as well, and is handled. All other forgotten promises end the process as ever.
 */
export function watchForgotten(): void {
  if (watching) return;
  watching = true;
  process.on("unhandledRejection", (error) => {
    const query = error instanceof Error && "query" in error ? String(error.query) : "";
    if (!query.includes("b.typarray")) throw error;
  });
}

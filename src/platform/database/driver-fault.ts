/**
 * Whether this is the one error that postgres.js 3.4.9 throws past every caller: when PostgreSQL ends a backend inside a
 * transaction, the transaction rejects as it should, and then a write still waiting finds no socket (`nextWrite` in its
 * connection.js). The pool goes on; the process must not end for it.
 */
export function isDriverFault(error: unknown): boolean {
  return (
    error instanceof TypeError &&
    error.message.includes("reading 'write'") &&
    /\bnextWrite\b/.test(error.stack ?? "") &&
    (error.stack ?? "").includes("/postgres/src/connection.js")
  );
}

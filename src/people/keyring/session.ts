import { deriveKey, type Key, unwrap, wrap } from "../../platform/crypto/index.ts";
import { places } from "./places.ts";

/** The root key for a session row: under HKDF(cookie secret ‖ session key), so neither the table nor the cookie opens it alone. */
export function wrapForSession(p: Key, cookieSecret: string, sessionKey: Key, session: string): Uint8Array {
  return wrap(p, underSession(cookieSecret, sessionKey, session), places.session(session));
}

/** Null for another cookie, another session, or another instance. */
export function openForSession(wrapped: Uint8Array, cookieSecret: string, sessionKey: Key, session: string): Key | null {
  return unwrap(wrapped, underSession(cookieSecret, sessionKey, session), places.session(session));
}

function underSession(cookieSecret: string, sessionKey: Key, session: string): Key {
  return deriveKey(Buffer.concat([Buffer.from(cookieSecret, "utf8"), sessionKey]), "session", Buffer.from(session, "utf8"));
}

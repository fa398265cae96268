import { createHmac, timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { readCookie } from "./cookie.ts";
import type { Env } from "./env.ts";
import { fieldOf, readForm } from "./form.ts";
import { messages } from "./messages.ts";
import { Refusal } from "./refusal.ts";

const ANONYMOUS_HOURS = 7 * 24;

/**
 * Proof that a form came from our own page: an HMAC over the session cookie; without a session, over the hour, so that
 * it ends. Against cross-site posting without a session the `Origin` header stands behind it
 * (OWASP CSRF Prevention, “HMAC-based token pattern” and “verifying origin”).
 */
export function proofFor<A>(c: Context<Env<A>>, hour = hourOf(c.var.now)): string {
  const session = readCookie(c, "session");
  const mac = createHmac("sha256", c.var.services.instance.session).update(session ? `proof\0s\0${session}` : `proof\0a\0${hour}`);
  return session ? mac.digest("base64url") : `${hour}.${mac.digest("base64url")}`;
}

/** Sets `c.var.proof`; refuses every state-changing request without it, or from another site. */
export function requireProof(): MiddlewareHandler<Env> {
  return async (c, next) => {
    c.set("proof", proofFor(c));
    if (c.req.method !== "GET" && c.req.method !== "HEAD") {
      if (!fromHere(c) || !proves(c, fieldOf(await readForm(c), "proof"))) throw new Refusal(403, messages.proofMissing);
    }
    await next();
  };
}

function proves(c: Context<Env>, given: string): boolean {
  const now = hourOf(c.var.now);
  const hour = readCookie(c, "session") ? now : Number(/^(\d{1,9})\./.exec(given)?.[1] ?? -1);
  if (hour > now || hour < now - ANONYMOUS_HOURS) return false;
  const expected = Buffer.from(proofFor(c, hour));
  const actual = Buffer.from(given);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}

/** Browsers send `Origin` with every cross-site POST; a client that sends neither header is no browser and has no cookies to abuse. */
function fromHere(c: Context<Env>): boolean {
  const site = c.req.header("sec-fetch-site");
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  const origin = c.req.header("origin");
  if (origin === undefined) return true;
  const { publicAddress, onionAddress } = c.var.services.settings;
  if (origin === publicAddress || origin === onionAddress) return true;
  const host = c.req.header("host"); // a laptop reached as 127.0.0.1 or by its name in the local network
  return publicAddress.startsWith("http://localhost") && origin === `http://${host}`;
}

function hourOf(at: Date): number {
  return Math.floor(at.getTime() / 3_600_000);
}

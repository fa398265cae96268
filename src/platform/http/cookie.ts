import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { Env } from "./env.ts";

type Name = "session" | "device";

/** `__Host-` binds the cookie to this very host over https; plain http (a laptop, a trial) cannot carry it. */
function nameOf<A>(c: Context<Env<A>>, name: Name): string {
  const base = name === "session" ? "dalil" : "dalil-device";
  return isSecure(c) ? `__Host-${base}` : base;
}

function isSecure<A>(c: Context<Env<A>>): boolean {
  return c.var.services.settings.publicAddress.startsWith("https:");
}

export function readCookie<A>(c: Context<Env<A>>, name: Name): string | null {
  return getCookie(c, nameOf(c, name)) ?? null;
}

/** `seconds`: null until the browser closes; 0 removes it. */
export function writeCookie<A>(c: Context<Env<A>>, name: Name, value: string, seconds: number | null): void {
  setCookie(c, nameOf(c, name), value, {
    httpOnly: true,
    sameSite: "Strict",
    path: "/",
    secure: isSecure(c),
    ...(seconds === null ? {} : { maxAge: seconds }),
  });
}

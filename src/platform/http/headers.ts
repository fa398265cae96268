import type { MiddlewareHandler } from "hono";
import type { Env } from "./env.ts";

/** Nothing from anywhere else, no script or style inside a page, no frame around us, no address told to others. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export const SECURITY_HEADERS: readonly (readonly [string, string])[] = [
  ["content-security-policy", CONTENT_SECURITY_POLICY],
  ["x-content-type-options", "nosniff"],
  // same-origin, not no-referrer: the latter makes browsers send `Origin: null` with our own forms
  ["referrer-policy", "same-origin"],
  ["cross-origin-opener-policy", "same-origin"],
  ["cross-origin-resource-policy", "same-origin"],
  ["permissions-policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()"],
  ["x-frame-options", "DENY"],
];

/** Headers every answer has; HSTS when people reach us by https; pages inside are never stored. */
export function securityHeaders(): MiddlewareHandler<Env> {
  return async (c, next) => {
    await next();
    for (const [name, value] of SECURITY_HEADERS) if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    if (c.var.services.settings.publicAddress.startsWith("https:"))
      c.res.headers.set("strict-transport-security", "max-age=63072000; includeSubDomains");
    if (!c.res.headers.has("cache-control")) c.res.headers.set("cache-control", "no-store");
  };
}

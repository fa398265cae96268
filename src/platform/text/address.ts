import type { Inline } from "./blocks.ts";

/** Longest address that becomes a link; browsers and chats agree on about this much. */
const MAX_ADDRESS = 2048;

/** Space, controls, soft hyphen, zero-width, bidi: an address that holds one is not what it looks like. */
const UNSEEN = /[\s\u0000-\u0020\u007f-\u00a0\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff<>"]/u;

const MAIL = /^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}$/;

/**
 * The address a link may lead to, in its canonical form, or null. Accepts `https://…`, `http://…`, `mailto:…`, and
 * what people write for them: `www.example.org`, `press@example.org`. Refuses everything else, never repairs it, and
 * refuses `https://name@host`, which looks like one site and leads to another.
 * Attacker: OWASP "XSS Filter Evasion" (`javascript:`, `data:`, entities, control characters inside the scheme).
 */
export function safeHref(typed: string): string | null {
  if (typed.length > MAX_ADDRESS || UNSEEN.test(typed) || !typed.isWellFormed()) return null;
  if (/^mailto:/i.test(typed)) return mailHref(typed.slice("mailto:".length));
  if (MAIL.test(typed)) return mailHref(typed);
  const address = /^www\.[^./]/i.test(typed) ? `https://${typed}` : typed;
  if (!/^https?:\/\/[^/\\?#@]/i.test(address)) return null;
  const url = URL.parse(address);
  if (!url || (url.protocol !== "https:" && url.protocol !== "http:") || !url.hostname || url.username || url.password) return null;
  return url.href.replace(/[\\^`{|}]/g, encodeURIComponent); // URL leaves these in queries; RFC 3986 has none of them
}

function mailHref(rest: string): string | null {
  const [address = "", subject, ...more] = rest.split(/\?subject=/i);
  if (more.length > 0 || !MAIL.test(address)) return null;
  return subject === undefined ? `mailto:${address}` : /^[\w.~%-]*$/.test(subject) ? `mailto:${address}?subject=${subject}` : null;
}

/** Whether a link shows its own address as its text, so that it is read left to right and printed once. */
export function isBare(link: Extract<Inline, { kind: "link" }>): boolean {
  const [only, ...others] = link.children;
  return others.length === 0 && only?.kind === "text" && safeHref(only.text) === link.href;
}

/** The host that a link's text names but its address does not lead to; null if the two agree or the text names none. */
export function misleads(shown: string, href: string): string | null {
  const seen = URL.parse(safeHref(shown.trim()) ?? "");
  const real = URL.parse(href);
  if (!seen?.hostname || !real) return null;
  const bare = (host: string) => host.replace(/^www\./, "");
  return bare(seen.hostname) === bare(real.hostname) ? null : seen.hostname;
}

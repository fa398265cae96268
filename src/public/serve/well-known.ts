import { LANGUAGES } from "../../platform/language/index.ts";

/** All that is public may be indexed; what is behind a sign-in or a secret is not even asked for. */
export function writeRobots(publicAddress: string): string {
  const closed = ["desk", "sign-in", "sign-out", "recover", "set-up", "invitation", "sign", "preview", "search"];
  const rules = LANGUAGES.flatMap((language) => closed.map((path) => `Disallow: /${language}/${path}`));
  return `User-agent: *\n${rules.join("\n")}\n\nSitemap: ${publicAddress}/sitemap.xml\n`;
}

/**
 * Where to report a weakness (RFC 9116). `Expires` is the first day of the sixth month from `now`: within the year the
 * RFC recommends, and the same text all month long.
 * @param contact https or mailto; without one the page that says how to reach us
 */
export function writeSecurityTxt(publicAddress: string, contact: string | null, now: Date): string {
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 6, 1));
  return [
    `Contact: ${contact ?? `${publicAddress}/en/security`}`,
    `Expires: ${expires.toISOString().replace(".000Z", "Z")}`,
    `Preferred-Languages: ${LANGUAGES.join(", ")}`,
    `Canonical: ${publicAddress}/.well-known/security.txt`,
    `Policy: ${publicAddress}/en/security`,
    "",
  ].join("\n");
}

/** The best of our three for an `Accept-Language` header; Arabic when it asks for none of them (RFC 9110 §12.5.4). */
export function preferredLanguage(header: string | undefined): (typeof LANGUAGES)[number] {
  let best: { language: (typeof LANGUAGES)[number]; q: number } | null = null;
  for (const part of (header ?? "").slice(0, 1000).split(",")) {
    const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
    const language = LANGUAGES.find((one) => tag === one || tag.startsWith(`${one}-`));
    const weight = parameters.map((p) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(p)?.[1]).find((q) => q !== undefined);
    const q = weight === undefined ? 1 : Number(weight);
    if (language && q > 0 && (!best || q > best.q)) best = { language, q };
  }
  return best?.language ?? "ar";
}

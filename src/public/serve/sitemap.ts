import { LANGUAGES, type Language } from "../../platform/language/index.ts";
import type { Catalogue } from "../store.ts";
import { xml } from "./xml.ts";

const PLACES = ["/", "/statements", "/members", "/join", "/help", "/about", "/security"];

/** Every public page with its twins in the other languages (sitemaps.org 0.9, with `xhtml:link` as hreflang). */
export function writeSitemap(publicAddress: string, { subjects, organisations }: Catalogue): string {
  const urls: string[] = [];
  const add = (path: string, languages: readonly Language[], changed?: (language: Language) => Date | undefined) => {
    const twins = languages
      .map((l) => `<xhtml:link rel="alternate" hreflang="${l}" href="${xml(`${publicAddress}/${l}${path}`)}"/>`)
      .join("");
    for (const language of languages) {
      const at = changed?.(language);
      urls.push(
        `<url><loc>${xml(`${publicAddress}/${language}${path}`)}</loc>${at ? `<lastmod>${at.toISOString()}</lastmod>` : ""}${twins}</url>`,
      );
    }
  };
  for (const path of PLACES) add(path, LANGUAGES);
  for (const { slug } of organisations) add(`/members/${slug}`, LANGUAGES);
  for (const { publicId, entries } of subjects) {
    const languages = LANGUAGES.filter((language) => entries[language]);
    add(`/statements/${publicId}`, languages, (language) => entries[language]?.publishedAt);
  }
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join("\n")}
</urlset>
`;
}

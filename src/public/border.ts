import type { Inline, StructuredText } from "../platform/text/index.ts";
import type { HelpOffer, OrganisationSnapshot, Place, StatementSnapshot } from "./model.ts";
import { isPartialDate, isPublicId, isSlug } from "./model.ts";

/** Whether a link may stand on a public page. The last look before it is public: `javascript:` dies here. */
export function isLink(href: string): boolean {
  return /^(?:https?:\/\/[^\s<>"\\^`{|}]+|mailto:[^\s<>"\\^`{|}]+)$/i.test(href) && URL.canParse(href);
}

export function checkStatement(s: StatementSnapshot): void {
  must(isPublicId(s.publicId), "public id");
  must(s.slug === null || isSlug(s.slug), "slug");
  must(Number.isSafeInteger(s.version) && s.version > 0, "version");
  must(s.title.trim() !== "", "title");
  must(isPartialDate(s.issuedOn), "issue date");
  must(s.hash === null || /^[0-9a-f]{64}$/.test(s.hash), "hash");
  for (const ask of s.asks) must(ask.by === null || isPartialDate(ask.by), "date of an ask");
  checkPlaces(s.textAt);
  checkPlaces(s.alsoPublishedAt);
  if (s.text) for (const href of linksOf(s.text)) must(isLink(href), "link in the text");
}

export function checkPlaces(places: readonly Place[]): void {
  for (const place of places) {
    must(isLink(place.href) && !place.href.startsWith("mailto:"), "address of a place");
    must(place.date === null || isPartialDate(place.date), "date of a place");
  }
}

export function checkOrganisation(o: OrganisationSnapshot): void {
  must(isSlug(o.slug), "slug");
  must(o.website === null || isLink(o.website), "website");
  for (const date of [o.founded, o.memberSince, o.confirmedOn]) must(date === null || isPartialDate(date), "date");
  if (o.helpline) checkHelp(o.helpline);
}

export function checkHelp(offer: HelpOffer): void {
  for (const { kind, value } of offer.ways) {
    if (kind === "web" || kind === "telegram") must(isLink(value), "address of a helpline");
    else if (kind === "mail") must(isLink(`mailto:${value}`) && value.includes("@"), "mail address of a helpline");
    else must(/^\+[\d ()-]{6,24}$/.test(value), "telephone number of a helpline");
  }
}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`refused at the border of the public pages: ${what}`); // never the value: it reaches logs
}

function* linksOf(text: StructuredText): Generator<string> {
  for (const block of text.blocks) {
    if (block.kind === "list") for (const item of block.items) yield* linksIn(item);
    else if (block.kind === "quotation") for (const paragraph of block.paragraphs) yield* linksIn(paragraph);
    else yield* linksIn(block.children);
  }
  for (const note of text.notes) yield* linksIn(note);
}

function* linksIn(inlines: readonly Inline[]): Generator<string> {
  for (const inline of inlines) {
    if (inline.kind === "link") yield inline.href;
    if ("children" in inline) yield* linksIn(inline.children);
  }
}

import type { CoalitionSnapshot, HelpOffer, HelpSnapshot, OrganisationSnapshot, Texts, Way } from "../../public/index.ts";
import { messages } from "./messages.ts";
import { type Profile, type Stem, shownFact, shownNames } from "./profile.ts";

export const HELP_KINDS = ["network", "guide", "forensics", "reporting", "funds"] as const satisfies readonly HelpSnapshot["kind"][];

/** What readers see of a member. What waits for a person, and the contacts, are left out here: nothing else publishes them. */
export function memberSnapshot(profile: Profile, confirmedOn: string | null): OrganisationSnapshot {
  return {
    slug: profile.slug,
    names: shownNames(profile),
    aliases: linesOf(shownFact(profile, "aliases")),
    seat: textsOf(profile, "seat"),
    website: shownFact(profile, "website"),
    coLead: profile.coLead,
    founded: shownFact(profile, "founded"),
    memberSince: shownFact(profile, "member-since"),
    description: textsOf(profile, "description"),
    blockedIn: codesOf(shownFact(profile, "blocked-in")),
    helpline: helpOffer(profile, confirmedOn !== null),
    confirmedOn,
  };
}

/** What readers see of the coalition itself. */
export function coalitionSnapshot(profile: Profile): CoalitionSnapshot {
  return {
    names: shownNames(profile),
    aliases: linesOf(shownFact(profile, "aliases")),
    launchedOn: shownFact(profile, "founded"),
    website: shownFact(profile, "website"),
    contact: linkTo(shownFact(profile, "public-contact")),
    securityContact: linkTo(shownFact(profile, "security-contact")),
  };
}

/** Help outside the membership; null when the entry offers none that can be reached. */
export function helpSnapshot(profile: Profile, known: boolean): HelpSnapshot | null {
  const kind = HELP_KINDS.find((one) => one === shownFact(profile, "help-kind"));
  const offer = kind ? helpOffer(profile, known) : null;
  return kind && offer ? { ...offer, id: profile.slug, kind } : null;
}

/**
 * The helpline as readers see it; null without a name or any checked way to reach it. Safest first: a page over https
 * can be read in Tor Browser and leaves no message behind, a telephone call tells the carrier who calls.
 */
function helpOffer(profile: Profile, known: boolean): HelpOffer | null {
  const name = textsOf(profile, "help-name");
  if (!name) return null;
  const note = textsOf(profile, "help-note");
  const ways: Way[] = [];
  const add = (kind: Way["kind"], value: string | null, said: Texts | null) => {
    if (value) ways.push({ kind, value, note: said });
  };
  add("web", shownFact(profile, "help-web"), null);
  add("signal", shownFact(profile, "help-signal"), note);
  add("mail", shownFact(profile, "help-mail"), note);
  add("phone", shownFact(profile, "help-phone"), note);
  if (ways.length === 0) add("web", shownFact(profile, "website"), messages.startFromSite);
  if (ways.length === 0) return null;
  return {
    name,
    does: textsOf(profile, "help-does") ?? { ar: null, fr: null, en: null },
    serves: textsOf(profile, "help-serves"),
    hours: textsOf(profile, "help-hours"),
    cost: textsOf(profile, "help-cost"),
    languages: codesOf(shownFact(profile, "help-languages")),
    ways,
    caution: textsOf(profile, "help-caution"),
    confirmed: known,
  };
}

/** An e-mail address as a link; a page is one already. */
function linkTo(contact: string | null): string | null {
  return contact?.includes("@") && !contact.includes("://") ? `mailto:${contact}` : contact;
}

function textsOf(profile: Profile, stem: Stem): Texts | null {
  const texts = {
    ar: shownFact(profile, `${stem}-ar`),
    fr: shownFact(profile, `${stem}-fr`),
    en: shownFact(profile, `${stem}-en`),
  };
  return texts.ar === null && texts.fr === null && texts.en === null ? null : texts;
}

function linesOf(text: string | null): readonly string[] {
  return text === null ? [] : text.split("\n").filter(Boolean);
}

function codesOf(text: string | null): readonly string[] {
  return text === null ? [] : text.split(/[\s,،]+/u).filter(Boolean);
}

import { directionOf, LANGUAGES, type Language, type T } from "../../platform/language/index.ts";
import { Chip, Code, Name } from "../../platform/page/index.ts";
import { contactRoleNames, factIn, factNames, helpKindNames } from "./fact-messages.ts";
import { messages } from "./messages.ts";
import { type Contact, type FactField, type FactKey, fieldOfKey, type Profile, shownNames } from "./profile.ts";

/** The label of a fact: “Seat (French)”. */
export function factLabel(t: T, { stem, language }: Pick<FactField, "stem" | "language">): string {
  const fact = t(factNames[stem]);
  return language ? t(factIn, { fact, language: t.languageName(language) }) : fact;
}

export function labelOfKey(t: T, key: FactKey): string {
  const field = fieldOfKey(key);
  return field ? factLabel(t, field) : key;
}

/** A name to show: in the reader's language, else another that may be shown, else one that still waits. */
export function nameOf(profile: Profile, language: Language): { readonly text: string; readonly language: Language } {
  const shown = shownNames(profile);
  for (const of of [language, "en", "fr", "ar"] as const) if (shown[of]) return { text: shown[of], language: of };
  for (const of of [language, "en", "fr", "ar"] as const) {
    const text = profile.facts[`name-${of}`];
    if (text) return { text, language: of };
  }
  return { text: profile.slug, language: "en" };
}

/** A fact as people read it; addresses, numbers and codes left to right. */
export function FactValue({ t, field, value }: { t: T; field: Pick<FactField, "shape" | "language">; value: string }) {
  const { shape, language } = field;
  switch (shape) {
    case "web":
      return <WebAddress href={value} />;
    case "contact":
      return value.includes("@") ? <Code>{value}</Code> : <WebAddress href={value} />;
    case "mail":
    case "phone":
    case "countries":
    case "languages":
      return <Code>{value}</Code>;
    case "date":
      return <>{partialDate(t, value)}</>;
    case "help-kind":
      return <>{value in helpKindNames ? t(helpKindNames[value as keyof typeof helpKindNames]) : value}</>;
    case "lines":
      return (
        <ul>
          {value.split("\n").map((line) => (
            <li>
              <bdi dir="auto">{line}</bdi>
            </li>
          ))}
        </ul>
      );
    case "line":
    case "text":
      return language && language !== t.language ? (
        <span lang={language} dir={directionOf(language)}>
          {value}
        </span>
      ) : (
        <Name language={language ?? undefined}>{value}</Name>
      );
  }
}

function WebAddress({ href }: { href: string }) {
  return (
    <a href={href} rel="noreferrer" dir="ltr" translate="no">
      {href}
    </a>
  );
}

/** A date as precise as it is known: a year, a month or a day. */
export function partialDate(t: T, date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  if (!year) return date;
  const at = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  return t.date(at, { zone: "UTC", precision: day ? "day" : month ? "month" : "year" });
}

export function Contacts({ t, contacts }: { t: T; contacts: readonly Contact[] }) {
  if (contacts.length === 0) return <p>{t(messages.noContacts)}</p>;
  return (
    <ul>
      {contacts.map(({ role, name, reach }) => (
        <li>
          {t(contactRoleNames[role])}: <Name>{name}</Name> <Code>{reach}</Code>
        </li>
      ))}
    </ul>
  );
}

/** Whether the name stands in each language: one chip when it does, else one for each that is not ready. */
export function NameChips({ t, profile }: { t: T; profile: Profile }) {
  const states = LANGUAGES.map((language) => {
    const key = `name-${language}` as const;
    return { language, state: profile.waits.includes(key) ? "waits" : profile.facts[key] ? "ready" : "missing" };
  });
  if (states.every(({ state }) => state === "ready")) return <Chip>{t(messages.allNamesReady)}</Chip>;
  return (
    <span class="line">
      {states.map(({ language, state }) => (
        <Chip kind={state === "ready" ? "good" : state === "waits" ? "warn" : "off"}>
          {t(messages.nameState, { language: t.languageName(language), state })}
        </Chip>
      ))}
    </span>
  );
}

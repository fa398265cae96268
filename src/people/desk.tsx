import type { Context } from "hono";
import type { Env } from "../platform/http/index.ts";
import type { Message } from "../platform/language/index.ts";
import { Form, type Frame, Name } from "../platform/page/index.ts";
import { type Actor, type Names, nameIn } from "./model.ts";
import { presentIn, whereToGoOn } from "./session/guard.ts";

const messages = {
  dalil: { en: "Dalil", fr: "Dalil", ar: "دليل" },
  statements: { en: "Statements", fr: "Déclarations", ar: "البيانات المشتركة" },
  organisations: { en: "Organisations", fr: "Organisations", ar: "المنظمات" },
  people: { en: "People", fr: "Personnes", ar: "الأشخاص" },
  settings: { en: "Settings", fr: "Réglages", ar: "الإعدادات" },
  account: { en: "My account", fr: "Mon compte", ar: "حسابي" },
  actingFor: { en: "Acting for {organisation}", fr: "Pour : {organisation}", ar: "باسم {organisation}" },
  switch: { en: "Switch", fr: "Changer", ar: "تبديل" },
  signOut: { en: "Sign out", fr: "Se déconnecter", ar: "خروج" },
} as const satisfies Record<string, Message>;

const SECTIONS = ["statements", "organisations", "people", "settings", "account"] as const;

/**
 * What surrounds every page inside: the sections, for whom one acts, the way out.
 * @param path address without the language, as `/desk/statements`
 */
export function deskFrame(c: Context<Env<Actor>>, path: string): Frame {
  const { t, language, services, proof } = c.var;
  const present = presentIn(c);
  const acting = present?.acting ?? null;
  const unfinished = present ? whereToGoOn(present) : null;
  // while something must be written down first, no other door leads anywhere
  const sections = unfinished === null ? SECTIONS : unfinished === "/desk/waiting" ? (["account"] as const) : [];
  return {
    t,
    path,
    publicAddress: services.settings.publicAddress,
    noindex: true,
    masthead: {
      name: messages.dalil,
      href: `/${language}/desk`,
      links: sections.map((section) => ({
        href: `/${language}/desk/${section}`,
        label: messages[section],
        current: path === `/desk/${section}` || path.startsWith(`/desk/${section}/`),
      })),
      aside: present ? (
        <>
          {acting ? <ActingFor t={t} names={acting.names} /> : null}
          {present.affiliations.length > 1 ? <a href={`/${language}/desk/account#acting`}>{t(messages.switch)}</a> : null}
          <Form action={`/${language}/sign-out`} proof={proof} class="inline">
            <button type="submit" class="quiet">
              {t(messages.signOut)}
            </button>
          </Form>
        </>
      ) : undefined,
    },
  };
}

/** What surrounds a page before signing in. */
export function outsideFrame<A>(c: Context<Env<A>>, path: string): Frame {
  const { t, services } = c.var;
  return { t, path, publicAddress: services.settings.publicAddress, noindex: true, masthead: { name: messages.dalil, links: [] } };
}

function ActingFor({ t, names }: { t: Frame["t"]; names: Names }) {
  const { text } = nameIn(t.language, names);
  return (
    <span class="acting">
      <Name>{t(messages.actingFor, { organisation: text })}</Name>
    </span>
  );
}

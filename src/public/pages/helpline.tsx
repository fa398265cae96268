import type { T } from "../../platform/language/index.ts";
import { Chip } from "../../platform/page/index.ts";
import { help } from "../help-messages.ts";
import { messages } from "../messages.ts";
import type { HelpOffer, Way } from "../model.ts";
import { inBest, Outside } from "./frame.tsx";

const WAYS = {
  web: help.wayWeb,
  mail: help.wayMail,
  phone: help.wayPhone,
  signal: help.waySignal,
  whatsapp: help.wayWhatsapp,
  telegram: help.wayTelegram,
} as const;

/** What a helpline does, for whom, and how to reach it, the safest way first. */
export function HelplineDetails({ t, offer, website }: { t: T; offer: HelpOffer; website: string | null }) {
  const say = (texts: HelpOffer["does"] | null) => inBest(texts, t.language)?.text;
  const names = new Intl.DisplayNames([t.language], { type: "language" });
  const facts = [
    [help.serves, say(offer.serves)],
    [help.hours, say(offer.hours)],
    [help.cost, say(offer.cost)],
    [help.languages, offer.languages.length > 0 ? t.list(offer.languages.map((tag) => names.of(tag) ?? tag)) : undefined],
    [help.before, say(offer.caution)],
  ] as const;
  return (
    <>
      <p>{say(offer.does)}</p>
      <dl class="facts pairs">
        {facts.map(([term, detail]) =>
          detail ? (
            <div>
              <dt>{t(term)}</dt>
              <dd>{detail}</dd>
            </div>
          ) : null,
        )}
        <div>
          <dt>{t(messages.howToReach)}</dt>
          <dd>
            {offer.ways.length === 0 ? (
              <>
                {t(help.noWay)} {website ? <Outside href={website} /> : null}
              </>
            ) : (
              <ol class="ways">
                {offer.ways.map((way, i) => (
                  <li>
                    {t(WAYS[way.kind])} <WayLink way={way} /> {i === 0 && offer.ways.length > 1 ? <Chip>{t(help.safest)}</Chip> : null}
                    {say(way.note) ? <p class="small">{say(way.note)}</p> : null}
                  </li>
                ))}
              </ol>
            )}
          </dd>
        </div>
      </dl>
      {offer.confirmed ? null : <p class="small">{t(messages.notConfirmed)}</p>}
    </>
  );
}

/** Numbers are not links: on a phone a touch would call from the very device that is suspected. */
function WayLink({ way }: { way: Way }) {
  if (way.kind === "web" || way.kind === "telegram") return <Outside href={way.value} />;
  return <bdi dir="ltr">{way.value.replaceAll(" ", "\u00a0")}</bdi>;
}

import type { Message } from "../../platform/language/index.ts";
import { Notice, Page } from "../../platform/page/index.ts";
import { help } from "../help-messages.ts";
import { messages } from "../messages.ts";
import type { HelpSnapshot, OrganisationSnapshot } from "../model.ts";
import { Best, frameOf, HeadLinks, type Site } from "./frame.tsx";
import { HelplineDetails } from "./helpline.tsx";
import { inOrder } from "./members.tsx";

const STEPS = [
  [help.askElsewhere, help.askElsewhereIs],
  [help.deleteNothing, help.deleteNothingIs],
  [help.doNotTouch, help.doNotTouchIs],
  [help.writeDown, help.writeDownIs],
  [help.keepAway, help.keepAwayIs],
  [help.warnOthers, help.warnOthersIs],
  [help.passwords, help.passwordsIs],
  [help.otherDevices, help.otherDevicesIs],
] as const;

const SITUATIONS = [
  [help.warning, help.warningIs],
  [help.seized, help.seizedIs],
  [help.near, help.nearIs],
] as const;

interface HelpProps {
  site: Site;
  organisations: readonly OrganisationSnapshot[];
  others: readonly HelpSnapshot[];
}

/** First steps for a person at risk, and whom they can reach. No form, no script; the way out comes first. */
export function HelpPage({ site, organisations, others }: HelpProps) {
  const { t } = site;
  const withHelpline = inOrder(t, organisations).filter((o) => o.helpline !== null);
  return (
    <Page
      frame={frameOf(site, "/help", { at: "help" })}
      title={help.title}
      lead={help.lead}
      description={t(help.lead)}
      head={<HeadLinks site={site} />}
    >
      <p class="leave">
        <a class="button danger" href={`https://${t.language}.wikipedia.org/`} rel="noreferrer">
          {t(help.leave)}
        </a>{" "}
        <span class="small">{t(help.leaveNote)}</span>
      </p>
      <p>
        <a href="#who">{t(help.whoTitle)}</a>
      </p>
      <Notice kind="alarm" title={t(help.dangerTitle)}>
        <p>{t(help.danger)}</p>
      </Notice>
      <Notice kind="warn" title={t(help.thisDeviceTitle)}>
        <p>{t(help.thisDevice)}</p>
      </Notice>
      <div class="split">
        <div class="stack">
          <section class="stack">
            <h2>{t(help.stepsTitle)}</h2>
            <Points t={t} points={STEPS} ordered />
          </section>
          <section class="stack">
            <h2>{t(help.situationsTitle)}</h2>
            <Points t={t} points={SITUATIONS} />
          </section>
        </div>
        <aside class="rail">
          <section class="card">
            <h2>{t(help.cannotTitle)}</h2>
            <p>{t(help.cannotTell)}</p>
            <p>{t(help.cannotSee)}</p>
            <p>{t(help.cannotReceive)}</p>
          </section>
          <section class="card">
            <h2>{t(help.torTitle)}</h2>
            <p>{t(help.tor, { address: "torproject.org", mail: "gettor@torproject.org" })}</p>
          </section>
        </aside>
      </div>
      <hr class="rule" />
      <section class="stack" id="who">
        <h2>{t(help.whoTitle)}</h2>
        <p class="lead">{t(help.whoLead)}</p>
        <div class="notice">
          <h3>{t(help.firstMessageTitle)}</h3>
          <p>{t(help.firstMessage)}</p>
          <p>{t(help.ordinaryCalls)}</p>
        </div>
        {withHelpline.length > 0 ? <h3>{t(help.members)}</h3> : null}
        <ul class="cards">
          {withHelpline.map((o) => (
            <li class="card">
              <h4>
                <Best t={t} texts={o.helpline!.name} />
              </h4>
              <p class="small">
                <a href={`/${t.language}/members/${o.slug}`}>
                  <Best t={t} texts={o.names} />
                </a>
              </p>
              <HelplineDetails t={t} offer={o.helpline!} website={o.website} />
            </li>
          ))}
        </ul>
        {others.length > 0 ? <h3>{t(help.others)}</h3> : null}
        <ul class="cards">
          {others.map((offer) => (
            <li class="card">
              <h4>
                <Best t={t} texts={offer.name} />
              </h4>
              <HelplineDetails t={t} offer={offer} website={null} />
            </li>
          ))}
        </ul>
        {withHelpline.length + others.length === 0 ? (
          <p>
            <a href={`/${t.language}/members`}>{t(messages.allMembers)}</a>
          </p>
        ) : null}
      </section>
    </Page>
  );
}

function Points({ t, points, ordered }: { t: Site["t"]; points: readonly (readonly [Message, Message])[]; ordered?: boolean }) {
  const items = points.map(([title, says]) => (
    <li>
      <h3>{t(title)}</h3>
      <p>{t(says)}</p>
    </li>
  ));
  return ordered ? <ol class="points">{items}</ol> : <ul class="points">{items}</ul>;
}

import { Card, Code, Page } from "../../platform/page/index.ts";
import { about } from "../about-messages.ts";
import { messages } from "../messages.ts";
import type { OrganisationSnapshot } from "../model.ts";
import { Best, coalitionName, Fact, frameOf, HeadLinks, inBest, Outside, type Site, sayPartial } from "./frame.tsx";
import { inOrder, MemberNames } from "./members.tsx";

interface Props {
  site: Site;
  organisations: readonly OrganisationSnapshot[];
}

/** What the coalition is. */
export function AboutPage({ site, organisations }: Props) {
  const { t, coalition } = site;
  const leads = organisations.filter((o) => o.coLead).map((o) => inBest(o.names, t.language)!.text);
  const otherNames = [...Object.values(coalition?.names ?? {}), ...(coalition?.aliases ?? [])].filter(
    (name): name is string => name !== null && name !== coalitionName(site),
  );
  return (
    <Page
      frame={frameOf(site, "/about")}
      title={messages.about}
      lead={about.aboutLead}
      description={t(about.aboutLead)}
      head={<HeadLinks site={site} />}
    >
      <div class="split">
        <div class="stack">
          <p>
            {coalition?.launchedOn
              ? `${t(coalition.launchedOn.length === 10 ? about.launched : about.launchedIn, { at: sayPartial(t, coalition.launchedOn) })} `
              : ""}
            {leads.length > 0 ? t(about.leads, { names: t.list(leads) }) : ""}
          </p>
          <section class="stack">
            <h2>{t(about.aims)}</h2>
            <ul>
              <li>{t(about.aimSales)}</li>
              <li>{t(about.aimInternet)}</li>
              <li>{t(about.aimRights)}</li>
            </ul>
          </section>
          <section class="stack">
            <h2>{t(messages.whatWeDo)}</h2>
            <dl class="facts pairs">
              <Fact term={t(messages.litigation)}>{t(messages.litigationIs)}</Fact>
              <Fact term={t(messages.campaigns)}>{t(messages.campaignsAre)}</Fact>
              <Fact term={t(messages.advocacy)}>{t(messages.advocacyIs)}</Fact>
              <Fact term={t(messages.documentation)}>{t(messages.documentationIs)}</Fact>
            </dl>
          </section>
          {organisations.length > 0 ? (
            <section class="stack">
              <h2>{t(messages.members)}</h2>
              <MemberNames t={t} organisations={organisations} />
            </section>
          ) : null}
        </div>
        <aside class="rail">
          {otherNames.length > 0 ? (
            <Card title={t(about.alsoKnownAs)}>
              <ul class="plain">
                {otherNames.map((name) => (
                  <li>
                    <bdi>{name}</bdi>
                  </li>
                ))}
              </ul>
            </Card>
          ) : null}
          <Card title={t(about.otherBody)}>
            <p>{t(about.otherBodySays)}</p>
          </Card>
        </aside>
      </div>
    </Page>
  );
}

/** How an organisation joins. What the coalition has not published is said to be unknown. */
export function JoinPage({ site, organisations }: Props) {
  const { t, coalition } = site;
  const leads = inOrder(t, organisations).filter((o) => o.coLead && o.website);
  const contact = coalition?.contact ?? null;
  return (
    <Page
      frame={frameOf(site, "/join", { at: "join" })}
      title={about.joinTitle}
      lead={about.joinLead}
      description={t(about.joinLead)}
      head={<HeadLinks site={site} />}
    >
      <div class="split">
        <div class="stack">
          <section class="stack">
            <h2>{t(about.wayIn)}</h2>
            {contact ? (
              <p>
                {t(about.wayInContact)} <Outside href={contact} />
              </p>
            ) : leads.length > 0 ? (
              <>
                <p>{t(about.wayInCoLeads)}</p>
                <ul>
                  {leads.map((o) => (
                    <li>
                      <a href={`/${t.language}/members/${o.slug}`}>
                        <Best t={t} texts={o.names} />
                      </a>
                      {" · "}
                      <Outside href={o.website!} />
                    </li>
                  ))}
                </ul>
              </>
            ) : (
              <p>{t(about.wayInNone)}</p>
            )}
          </section>
          <section class="stack">
            <h2>{t(about.whatToSay)}</h2>
            <ul>
              <li>{t(about.sayNames)}</li>
              <li>{t(about.sayWork)}</li>
              <li>{t(about.sayPerson)}</li>
              <li>{t(about.sayListed)}</li>
            </ul>
          </section>
        </div>
        <aside class="rail">
          <Card title={t(about.procedure)}>
            <p>{t(about.procedureUnknown)}</p>
          </Card>
          <Card title={t(about.signWithoutJoining)}>
            <p>{t(about.signWithoutJoiningSays)}</p>
          </Card>
          <p class="small">
            {t(about.joinUnsafe)} <a href={`/${t.language}/help`}>{t(messages.help)}</a>
          </p>
        </aside>
      </div>
    </Page>
  );
}

/** What the site does for its readers' safety, and what it cannot do. */
export function SecurityPage({ site }: { site: Site }) {
  const { t, coalition, onionAddress } = site;
  const contact = coalition?.securityContact ?? null;
  return (
    <Page
      frame={frameOf(site, "/security")}
      title={messages.security}
      lead={about.securityLead}
      description={t(about.securityLead)}
      head={<HeadLinks site={site} />}
    >
      <div class="split">
        <div class="stack">
          <section class="stack">
            <h2>{t(about.does)}</h2>
            <ul>
              <li>{t(about.noCookies)}</li>
              <li>{t(about.noRecord)}</li>
              <li>
                {t(about.torWorks)}
                {onionAddress ? (
                  <>
                    {" "}
                    {t(about.onionIs)} <Code>{onionAddress}</Code>
                  </>
                ) : null}
              </li>
              <li>{t(about.onlyPublished)}</li>
              <li>{t(about.namesLeave)}</li>
            </ul>
          </section>
          <section class="stack">
            <h2>{t(about.cannot)}</h2>
            <ul>
              <li>{t(about.networkSees)}</li>
              <li>{t(about.deviceSees)}</li>
              <li>{t(about.linksLeave)}</li>
              <li>{t(about.copiesStay)}</li>
            </ul>
          </section>
        </div>
        <aside class="rail">
          <Card title={t(about.verify)}>
            <p>{t(about.verifySays)}</p>
          </Card>
          <Card title={t(about.weakness)}>
            {contact ? (
              <p>
                {t(about.weaknessSays)} <Outside href={contact} />
              </p>
            ) : (
              <p>{t(about.weaknessNone)}</p>
            )}
          </Card>
        </aside>
      </div>
    </Page>
  );
}

import { compareNames, type T } from "../../platform/language/index.ts";
import { Chip, Name, Page } from "../../platform/page/index.ts";
import { messages } from "../messages.ts";
import type { OrganisationSnapshot } from "../model.ts";
import type { Subject } from "../store.ts";
import { Best, Fact, frameOf, HeadLinks, inBest, Outside, PartialTime, type Site, sayPartial } from "./frame.tsx";
import { HelplineDetails } from "./helpline.tsx";
import { StatementItem } from "./statement-list.tsx";

/** In the alphabetical order of the page's language, Arabic names before Latin ones on Arabic pages. */
export function inOrder(t: T, organisations: readonly OrganisationSnapshot[]): OrganisationSnapshot[] {
  const compare = compareNames(t.language);
  const name = (o: OrganisationSnapshot) => inBest(o.names, t.language)?.text ?? o.slug;
  return [...organisations].sort((a, b) => compare(name(a), name(b)));
}

export function MemberNames({ t, organisations }: { t: T; organisations: readonly OrganisationSnapshot[] }) {
  return (
    <ul class="names">
      {inOrder(t, organisations).map((o) => (
        <li>
          <a href={`/${t.language}/members/${o.slug}`}>
            <Best t={t} texts={o.names} />
          </a>{" "}
          {o.coLead ? <Chip>{t(messages.coLead)}</Chip> : null}
        </li>
      ))}
    </ul>
  );
}

export function MembersPage({ site, organisations }: { site: Site; organisations: readonly OrganisationSnapshot[] }) {
  const { t } = site;
  const unconfirmed = organisations.some((o) => o.confirmedOn === null);
  return (
    <Page
      frame={frameOf(site, "/members", { at: "members" })}
      title={messages.members}
      lead={t(messages.membersLead, { n: organisations.length })}
      description={t(messages.membersLead, { n: organisations.length })}
      head={<HeadLinks site={site} />}
    >
      <ul class="cards">
        {inOrder(t, organisations).map((o) => (
          <li class="card">
            <h2>
              <a href={`/${t.language}/members/${o.slug}`}>
                <Best t={t} texts={o.names} />
              </a>{" "}
              {o.coLead ? <Chip>{t(messages.coLead)}</Chip> : null}
            </h2>
            {o.description?.[t.language] ? <p>{o.description[t.language]}</p> : null}
            {o.seat?.[t.language] ? <p class="small">{o.seat[t.language]}</p> : null}
          </li>
        ))}
      </ul>
      {unconfirmed ? <p class="small">{t(messages.membersFounding)}</p> : null}
    </Page>
  );
}

interface MemberProps {
  site: Site;
  organisation: OrganisationSnapshot;
  signed: readonly Subject[];
}

/** A member's page: who it is, its helpline, and what it signed under its name. */
export function MemberPage({ site, organisation: o, signed }: MemberProps) {
  const { t } = site;
  const name = inBest(o.names, t.language);
  return (
    <Page
      frame={frameOf(site, `/members/${o.slug}`, { at: "members" })}
      title={name?.text ?? o.slug}
      ownHeading
      description={o.description?.[t.language] ?? undefined}
      head={<HeadLinks site={site} />}
    >
      <p class="back">
        <a href={`/${t.language}/members`}>{t(messages.allMembers)}</a>
      </p>
      <div class="split reading">
        <header class="title">
          <div class="line">
            <h1>
              <Best t={t} texts={o.names} />
            </h1>
            {o.coLead ? <Chip>{t(messages.coLead)}</Chip> : null}
          </div>
          {o.description?.[t.language] ? <p class="lead">{o.description[t.language]}</p> : null}
          {o.names[t.language] ? null : <p class="small">{t(messages.nameMissing)}</p>}
        </header>
        <aside class="rail">
          <MemberFacts t={t} organisation={o} />
        </aside>
        <div class="stack">
          {o.helpline ? (
            <section class="stack">
              <h2>{t(messages.helpline)}</h2>
              <HelplineDetails t={t} offer={o.helpline} website={o.website} />
            </section>
          ) : null}
          <section class="stack">
            <h2>{t(messages.whatItSigned)}</h2>
            {signed.length === 0 ? <p>{t(messages.signedNothing)}</p> : null}
            {signed.map((subject) => (
              <StatementItem t={t} subject={subject} />
            ))}
          </section>
        </div>
      </div>
    </Page>
  );
}

function MemberFacts({ t, organisation: o }: { t: T; organisation: OrganisationSnapshot }) {
  const others = [...new Set([...Object.values(o.names).filter((n) => n !== null && n !== o.names[t.language]), ...o.aliases])];
  const countries = new Intl.DisplayNames([t.language], { type: "region" });
  return (
    <>
      <dl class="facts">
        {o.seat?.[t.language] ? <Fact term={t(messages.seat)}>{o.seat[t.language]}</Fact> : null}
        {o.founded ? (
          <Fact term={t(messages.founded)}>
            <PartialTime t={t} date={o.founded} />
          </Fact>
        ) : null}
        {o.memberSince ? (
          <Fact term={t(messages.memberSince)}>
            <PartialTime t={t} date={o.memberSince} />
          </Fact>
        ) : null}
        {o.website ? (
          <Fact term={t(messages.website)}>
            <Outside href={o.website} />
          </Fact>
        ) : null}
        {o.blockedIn.length > 0 ? (
          <Fact term={t(messages.blockedIn)}>{t.list(o.blockedIn.map((code) => countries.of(code) ?? code))}</Fact>
        ) : null}
        {others.length > 0 ? (
          <Fact term={t(messages.otherNames)}>
            {others.map((other) => (
              <div>
                <Name>{other}</Name>
              </div>
            ))}
          </Fact>
        ) : null}
      </dl>
      <p class="small">{o.confirmedOn ? t(messages.confirmedOn, { at: sayPartial(t, o.confirmedOn) }) : t(messages.notConfirmed)}</p>
    </>
  );
}

import { LinkButton, Page } from "../../platform/page/index.ts";
import { messages } from "../messages.ts";
import type { Catalogue } from "../store.ts";
import { frameOf, HeadLinks, type Site } from "./frame.tsx";
import { MemberNames } from "./members.tsx";
import { StatementItem } from "./statement-list.tsx";

const LATEST = 3;

/** The front page: what we want, three doors, what is new, who we are. */
export function HomePage({ site, catalogue }: { site: Site; catalogue: Catalogue }) {
  const { t } = site;
  const at = (path: string) => `/${t.language}/${path}`;
  const { subjects, organisations } = catalogue;
  return (
    <Page
      frame={frameOf(site, "/")}
      title={frameOf(site, "/").masthead.name}
      ownHeading
      description={t(messages.heroLead, { n: organisations.length })}
      head={<HeadLinks site={site} path="/" />}
    >
      <section class="hero">
        <h1>{t(messages.hero)}</h1>
        <p class="lead">{t(messages.heroLead, { n: organisations.length })}</p>
      </section>
      <ul class="doors">
        <li class="urgent">
          <a href={at("help")}>
            <strong>{t(messages.doorHelp)}</strong>
            {t(messages.doorHelpLead)}
          </a>
        </li>
        <li>
          <a href={at("join")}>
            <strong>{t(messages.doorJoin)}</strong>
            {t(messages.doorJoinLead)}
          </a>
        </li>
        <li>
          <a href={at("statements")}>
            <strong>{t(messages.doorPress)}</strong>
            {t(messages.doorPressLead)}
          </a>
        </li>
      </ul>
      <hr class="rule" />
      <div class="split">
        <section class="stack">
          <h2>{t(messages.latest)}</h2>
          {subjects.length === 0 ? <p>{t(messages.noneYet)}</p> : null}
          {subjects.slice(0, LATEST).map((subject) => (
            <StatementItem t={t} subject={subject} summary />
          ))}
          {subjects.length > LATEST ? (
            <p>
              <LinkButton kind="second" href={at("statements")}>
                {t(messages.allStatements)}
              </LinkButton>
            </p>
          ) : null}
        </section>
        <aside class="rail">
          <h2>{t(messages.whatWeDo)}</h2>
          <dl class="facts">
            {WORK.map(([term, detail]) => (
              <div>
                <dt>{t(messages[term])}</dt>
                <dd>{t(messages[detail])}</dd>
              </div>
            ))}
          </dl>
        </aside>
      </div>
      {organisations.length > 0 ? (
        <>
          <hr class="rule" />
          <section class="stack">
            <h2>{t(messages.members)}</h2>
            <MemberNames t={t} organisations={organisations} />
          </section>
        </>
      ) : null}
    </Page>
  );
}

const WORK = [
  ["litigation", "litigationIs"],
  ["campaigns", "campaignsAre"],
  ["advocacy", "advocacyIs"],
  ["documentation", "documentationIs"],
] as const;

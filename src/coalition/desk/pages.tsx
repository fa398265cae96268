import { allows, nameIn } from "../../people/index.ts";
import { LANGUAGES, type Message } from "../../platform/language/index.ts";
import { Chip, LinkButton, Name, Page, Table } from "../../platform/page/index.ts";
import { type ListedStatement, titleOf, type Version } from "../drafts/index.ts";
import type { Standing } from "../signing/index.ts";
import type { DeskView } from "../view.ts";
import { messages, ownStandings } from "./messages.ts";

/** A call that asks the organisation one acts for. */
export interface Waiting {
  readonly publicId: string;
  readonly replyBy: Date;
  readonly zone: string;
  readonly version: Version;
  readonly standing: Standing;
  /** Number of the version last answered. */
  readonly answered: number | null;
}

const OPEN: readonly Standing[] = ["silent", "seen", "again", "waiting"];

/** A condition is to be looked at again once the text has changed. */
function isOpen({ standing, answered, version }: Waiting): boolean {
  return OPEN.includes(standing) || (standing === "in-if" && (answered ?? 0) < version.n);
}

interface HomeProps {
  c: DeskView;
  waiting: readonly Waiting[];
  drafts: readonly ListedStatement[];
  /** Corrections that wait for a second person: this one may be it. */
  confirmations: readonly { readonly draft: ListedStatement; readonly n: number }[];
}

export function HomePage({ c, waiting, drafts, confirmations }: HomeProps) {
  const { t, actor, now } = c;
  const open = waiting.filter((one) => isOpen(one) && one.replyBy > now);
  const rest = waiting.filter((one) => !open.includes(one));
  const desk = `/${t.language}/desk`;
  return (
    <Page
      frame={c.frame}
      title={messages.title}
      lead={t(messages.greeting, { name: actor.name, organisation: nameIn(t.language, actor.organisationName).text })}
    >
      <section class="stack">
        <h2>{t(messages.toSign)}</h2>
        {open.length > 0 ? <Calls c={c} caption={messages.toSign} rows={open} /> : <p>{t(messages.toSignNone)}</p>}
      </section>
      {rest.length > 0 ? (
        <section class="stack">
          <h2>{t(messages.answered)}</h2>
          <Calls c={c} caption={messages.answered} rows={rest} />
        </section>
      ) : null}
      {confirmations.length > 0 ? (
        <section class="stack">
          <h2>{t(messages.toConfirm)}</h2>
          <ul class="plain">
            {confirmations.map(({ draft, n }) => {
              const title = titleOf(t, draft.titles, draft.master);
              return (
                <li>
                  <a href={`${desk}/statements/${draft.publicId}/versions/${n}`}>
                    <Name language={title.language}>{title.text}</Name> · {t(messages.confirmVersion, { n })}
                  </a>
                </li>
              );
            })}
          </ul>
        </section>
      ) : null}
      {drafts.length > 0 ? (
        <section class="stack">
          <div class="line">
            <h2>{t(messages.drafts)}</h2>
            {allows(actor.roles, "statement.draft") ? (
              <LinkButton kind="second" class="push" href={`${desk}/statements/new`}>
                {t(messages.newStatement)}
              </LinkButton>
            ) : null}
          </div>
          <ul class="plain">
            {drafts.slice(0, 8).map((draft) => {
              const title = titleOf(t, draft.titles, draft.master);
              return (
                <li>
                  <a href={`${desk}/statements/${draft.publicId}`}>
                    <Name language={title.language}>{title.text}</Name>
                  </a>{" "}
                  <span class="small">
                    {LANGUAGES.filter((language) => draft.states[language] === "ready")
                      .map((language) => t.languageName(language))
                      .join(" · ")}
                  </span>
                </li>
              );
            })}
          </ul>
          <p>
            <a href={`${desk}/statements`}>{t(messages.allStatements)}</a>
          </p>
        </section>
      ) : (
        <FirstSteps c={c} />
      )}
    </Page>
  );
}

function FirstSteps({ c }: { c: DeskView }) {
  const { t, actor } = c;
  const steps = [
    allows(actor.roles, "people.invite") || allows(actor.roles, "people.inviteFirst")
      ? { href: "people", label: messages.stepPeople }
      : null,
    { href: "organisations", label: messages.stepOrganisations },
    allows(actor.roles, "statement.draft") ? { href: "statements/new", label: messages.stepStatement } : null,
  ].filter((step) => step !== null);
  return (
    <section class="stack">
      <h2>{t(messages.firstSteps)}</h2>
      <ol>
        {steps.map((step) => (
          <li>
            <a href={`/${t.language}/desk/${step.href}`}>{t(step.label)}</a>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Calls({ c, caption, rows }: { c: DeskView; caption: Message; rows: readonly Waiting[] }) {
  const { t, now } = c;
  return (
    <Table
      t={t}
      caption={caption}
      columns={[messages.statement, messages.replyBy, messages.answer]}
      rows={rows.map(({ publicId, replyBy, zone, version, standing }) => {
        const language = version.text.languages[t.language] ? t.language : version.text.master;
        return [
          <a href={`/${t.language}/desk/sign/${publicId}`}>
            <Name language={language}>{version.text.languages[language]?.title}</Name>
          </a>,
          <>
            <time datetime={replyBy.toISOString()}>{t.date(replyBy, { zone, precision: "minute" })}</time>
            {replyBy <= now ? (
              <>
                {" "}
                <Chip kind="off">{t(messages.over)}</Chip>
              </>
            ) : null}
          </>,
          <Chip kind={standing === "in" ? "good" : "off"}>{t(ownStandings[standing])}</Chip>,
        ];
      })}
    />
  );
}

import { compareNames } from "../../platform/language/index.ts";
import { Actions, Button, Facts, Form, LinkButton, Name, Page, Table, Time } from "../../platform/page/index.ts";
import type { Invitation } from "../joining/invitations.ts";
import { nameIn, type Organisation } from "../model.ts";
import type { Colleague } from "./colleagues.ts";
import { messages } from "./messages.ts";
import { type Base, Freezing, home, orgName, people, roleList, State } from "./parts.tsx";

/** For coordinators: the people of each member organisation, names and states only, and whom they invited as its first. */
export function MembersPage(
  props: Base & {
    groups: readonly { organisation: Organisation; colleagues: readonly Colleague[] }[];
    invitations: readonly Invitation[];
  },
) {
  const { frame, proof, invitations } = props;
  const { t } = frame;
  const inOrder = compareNames(t.language);
  const groups = [...props.groups].sort((a, b) => inOrder(orgName(t, a.organisation.names), orgName(t, b.organisation.names)));
  const joined = groups.filter(({ colleagues }) => colleagues.length > 0);
  const empty = groups.filter(({ colleagues }) => colleagues.length === 0);
  return (
    <Page frame={frame} title={messages.membersPage} back={home(t)}>
      {joined.map(({ organisation, colleagues }) => {
        const { text, language } = nameIn(t.language, organisation.names);
        return (
          <section>
            <h2>
              <Name language={language}>{text}</Name>
            </h2>
            <Table
              t={t}
              caption={text}
              columns={[messages.name, messages.roles, messages.state]}
              rows={colleagues.map((one) => [
                <a href={people(t, `/members/${organisation.id}/${one.id}`)}>
                  <Name>{one.name}</Name>
                </a>,
                roleList(t, one.roles),
                <State t={t} colleague={one} />,
              ])}
            />
          </section>
        );
      })}
      {empty.length > 0 ? (
        <section>
          <h2>{t(messages.nobodyYetTitle)}</h2>
          <ul>
            {empty.map(({ organisation }) => {
              const { text, language } = nameIn(t.language, organisation.names);
              return (
                <li>
                  <Name language={language}>{text}</Name>
                </li>
              );
            })}
          </ul>
          <p>
            <LinkButton kind="second" href={people(t, "/invite-first")}>
              {t(messages.inviteFirst)}
            </LinkButton>
          </p>
        </section>
      ) : null}
      {invitations.length > 0 ? (
        <section id="invitations">
          <h2>{t(messages.openLinks)}</h2>
          <Table
            t={t}
            caption={messages.openLinks}
            columns={[messages.organisation, messages.forWhom, messages.until, { label: messages.action, unseen: true }]}
            rows={invitations.map((one) => {
              const invited = groups.find(({ organisation }) => organisation.id === one.organisation)?.organisation;
              const name = invited ? nameIn(t.language, invited.names) : null;
              return [
                name ? <Name language={name.language}>{name.text}</Name> : t(messages.nobody),
                <Name>{one.note}</Name>,
                <Time t={t} at={one.expiresAt} precision="minute" />,
                <Form action={people(t, `/members/invitations/${one.id}/withdraw`)} proof={proof} class="inline">
                  <Button kind="quiet" label={t(messages.withdrawOf, { note: one.note })}>
                    {t(messages.withdraw)}
                  </Button>
                </Form>,
              ];
            })}
          />
        </section>
      ) : null}
    </Page>
  );
}

/** One person of a member organisation, before a coordinator: freeze, unfreeze, cut. */
export function MemberPersonPage(props: Base & { organisation: Organisation; colleague: Colleague; frozenBy: string }) {
  const { frame, proof, problems = [], organisation, colleague, frozenBy } = props;
  const { t } = frame;
  const at = (path: string) => people(t, `/members/${organisation.id}/${colleague.id}${path}`);
  return (
    <Page
      frame={frame}
      title={colleague.name}
      lead={orgName(t, organisation.names)}
      beside={<State t={t} colleague={colleague} />}
      problems={problems}
      back={{ href: people(t, "/members"), label: messages.membersPage }}
    >
      <Facts t={t} items={[{ term: messages.roles, detail: roleList(t, colleague.roles) }]} />
      <Freezing t={t} proof={proof} colleague={colleague} frozenBy={frozenBy} at={at} mayUnfreeze />
      <section>
        <h2>{t(messages.restartTitle)}</h2>
        <p>{t(messages.restartHelp)}</p>
        <Form action={at("/restart")} proof={proof}>
          <Actions>
            <Button kind="second">{t(messages.restart, { name: colleague.name })}</Button>
          </Actions>
        </Form>
      </section>
      <section id="cut">
        <h2>{t(messages.cutTitle)}</h2>
        <p>{t(messages.cutHelp)}</p>
        <p>{t(messages.removeCopied)}</p>
        <Form action={at("/cut")} proof={proof}>
          <Actions>
            <Button kind="danger">{t(messages.cut, { name: colleague.name })}</Button>
          </Actions>
        </Form>
      </section>
    </Page>
  );
}

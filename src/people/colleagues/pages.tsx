import type { T } from "../../platform/language/index.ts";
import { Actions, Button, Chip, Facts, Form, LinkButton, Name, Notice, Page, Secret, Table, Time } from "../../platform/page/index.ts";
import type { Invitation } from "../joining/invitations.ts";
import type { Actor } from "../model.ts";
import { allows } from "../roles.ts";
import type { Colleague } from "./colleagues.ts";
import { messages } from "./messages.ts";
import { type Base, Freezing, home, orgName, people, RoleChecks, roleList, State } from "./parts.tsx";

export function PeoplePage(
  props: Base & { actor: Actor; colleagues: readonly Colleague[]; invitations: readonly Invitation[]; rotationDue: Date | null },
) {
  const { frame, proof, actor, colleagues, invitations, rotationDue } = props;
  const { t } = frame;
  const may = (act: Parameters<typeof allows>[1]) => allows(actor.roles, act);
  return (
    <Page
      frame={frame}
      title={messages.title}
      lead={t(messages.lead, { organisation: orgName(t, actor.organisationName) })}
      beside={may("people.invite") ? <LinkButton href={people(t, "/invite")}>{t(messages.invite)}</LinkButton> : null}
    >
      {rotationDue ? (
        <Notice kind="warn">
          <p>{t(messages.rotationDue)}</p>
          {may("people.rotate") ? <Rotate t={t} proof={proof} /> : null}
        </Notice>
      ) : null}
      <Table
        t={t}
        caption={messages.title}
        columns={[messages.name, messages.roles, messages.state, messages.since]}
        rows={colleagues.map((one) => [
          <>
            <a href={people(t, `/${one.id}`)}>
              <Name>{one.name}</Name>
            </a>{" "}
            {one.id === actor.person ? <Chip kind="off">{t(messages.you)}</Chip> : null}
          </>,
          roleList(t, one.roles),
          <State t={t} colleague={one} />,
          <Time t={t} at={one.since} />,
        ])}
      />
      {invitations.length > 0 ? (
        <section>
          <h2>{t(messages.openLinks)}</h2>
          <Table
            t={t}
            caption={messages.openLinks}
            columns={[messages.forWhom, messages.roles, messages.until, { label: messages.action, unseen: true }]}
            rows={invitations.map((one) => [
              <Name>{one.note}</Name>,
              roleList(t, one.roles),
              <Time t={t} at={one.expiresAt} precision="minute" />,
              <Form action={people(t, `/invitations/${one.id}/withdraw`)} proof={proof} class="inline">
                <Button kind="quiet" label={t(messages.withdrawOf, { note: one.note })}>
                  {t(messages.withdraw)}
                </Button>
              </Form>,
            ])}
          />
        </section>
      ) : null}
      <ul>
        <li>
          <a href={`/${t.language}/desk/roles`}>{t(messages.rolesPage)}</a>
        </li>
        {may("people.audit") ? (
          <li>
            <a href={`/${t.language}/desk/audit`}>{t(messages.auditPage)}</a>
          </li>
        ) : null}
        {may("people.inviteFirst") ? (
          <>
            <li>
              <a href={people(t, "/invite-first")}>{t(messages.inviteFirst)}</a>
            </li>
            <li>
              <a href={people(t, "/members")}>{t(messages.membersPage)}</a>
            </li>
          </>
        ) : null}
      </ul>
      {may("people.rotate") && !rotationDue ? <Rotate t={t} proof={proof} second /> : null}
    </Page>
  );
}

function Rotate({ t, proof, second }: { t: T; proof: string; second?: boolean }) {
  return (
    <Form action={people(t, "/rotate")} proof={proof}>
      {second ? <p>{t(messages.rotateHelp)}</p> : null}
      <Actions>
        <Button kind={second ? "second" : "main"}>{t(messages.rotate)}</Button>
      </Actions>
    </Form>
  );
}

interface PersonProps extends Base {
  actor: Actor;
  colleague: Colleague;
  numbers: string | null;
  frozenBy: string;
  mayUnfreeze: boolean;
  typedRoles?: readonly string[];
}

export function PersonPage(props: PersonProps) {
  const { frame, proof, problems = [], actor, colleague, numbers, frozenBy, mayUnfreeze, typedRoles } = props;
  const { t } = frame;
  const { name } = colleague;
  const may = (act: Parameters<typeof allows>[1]) => allows(actor.roles, act);
  const self = colleague.id === actor.person;
  const at = (path: string) => people(t, `/${colleague.id}${path}`);
  return (
    <Page frame={frame} title={name} beside={<State t={t} colleague={colleague} />} problems={problems} back={home(t)}>
      <Facts
        t={t}
        items={[
          { term: messages.roles, detail: roleList(t, colleague.roles) },
          { term: messages.since, detail: <Time t={t} at={colleague.since} /> },
        ]}
      />
      {!self && numbers && colleague.key === "waiting" && !colleague.frozenAt && may("people.handOver") ? (
        <Compare t={t} proof={proof} name={name} numbers={numbers} action={at("/hand-over")} kind="hand-over" />
      ) : null}
      {!self && numbers && colleague.key === "changed" && may("people.handOver") ? (
        <Compare t={t} proof={proof} name={name} numbers={numbers} action={at("/compare")} kind="compare" />
      ) : null}
      {self && numbers ? <Secret t={t} label={messages.yourNumbers} code={numbers} /> : null}
      {may("people.roles") ? (
        <section>
          <h2>{t(messages.changeRoles)}</h2>
          <Form action={at("/roles")} proof={proof}>
            <RoleChecks t={t} kind={actor.kind} values={typedRoles ?? colleague.roles} problems={problems} />
            <Actions>
              <Button>{t(messages.saveRoles)}</Button>
            </Actions>
          </Form>
        </section>
      ) : null}
      <Freezing t={t} proof={proof} colleague={colleague} frozenBy={frozenBy} at={at} mayUnfreeze={mayUnfreeze && !self} />
      {!self && may("people.restart") ? (
        <section>
          <h2>{t(messages.restartTitle)}</h2>
          <p>{t(messages.restartHelp)}</p>
          <Form action={at("/restart")} proof={proof}>
            <Actions>
              <Button kind="second">{t(messages.restart, { name })}</Button>
            </Actions>
          </Form>
        </section>
      ) : null}
      {!self && may("people.remove") ? (
        <p>
          <a href={at("/remove")}>{t(messages.removeLink)}</a>
        </p>
      ) : null}
    </Page>
  );
}

function Compare(props: { t: T; proof: string; name: string; numbers: string; action: string; kind: "hand-over" | "compare" }) {
  const { t, proof, name, numbers, action, kind } = props;
  const handOver = kind === "hand-over";
  return (
    <Notice kind="warn" title={t(handOver ? messages.handOverTitle : messages.compareTitle)}>
      <p>{t(handOver ? messages.handOverHow : messages.compareHow, { name })}</p>
      <Secret t={t} label={t(messages.numbersOf, { name })} code={numbers} />
      <Form action={action} proof={proof}>
        <input type="hidden" name="numbers" value={numbers} />
        <Actions>
          <Button>{t(handOver ? messages.handOver : messages.compareDone)}</Button>
        </Actions>
      </Form>
    </Notice>
  );
}

export function RemovePage(props: Base & { actor: Actor; colleague: Colleague; held?: { organisation: boolean; safes: number } }) {
  const { frame, proof, problems = [], actor, colleague, held } = props;
  const { t } = frame;
  const { name } = colleague;
  return (
    <Page
      frame={frame}
      title={t(messages.removeTitle, { name })}
      lead={t(messages.removeLead, { name, organisation: orgName(t, actor.organisationName) })}
      problems={problems}
      back={{ href: people(t, `/${colleague.id}`), label: name }}
    >
      {held ? (
        <Notice kind="alarm">
          <p>{t(messages.lastHolder)}</p>
          <ul>
            {held.organisation ? <li>{t(messages.heldOrganisation)}</li> : null}
            {held.safes > 0 ? <li>{t(messages.heldSafes, { n: held.safes })}</li> : null}
          </ul>
        </Notice>
      ) : null}
      <Notice kind="warn">
        <p>{t(messages.removeCopied)}</p>
      </Notice>
      <p>{t(messages.removeOthers)}</p>
      <Form action={people(t, `/${colleague.id}/remove`)} proof={proof}>
        <span id="remove"></span>
        <Actions>
          <Button kind="danger">{t(messages.remove, { name })}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

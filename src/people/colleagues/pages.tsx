import { compareNames, type T } from "../../platform/language/index.ts";
import {
  Actions,
  Button,
  Checks,
  Chip,
  CopyText,
  Empty,
  Facts,
  Field,
  Form,
  type Frame,
  LinkButton,
  Name,
  Notice,
  Page,
  type Problem,
  Secret,
  Select,
  Table,
  Time,
} from "../../platform/page/index.ts";
import type { Invitation } from "../joining/invitations.ts";
import { roleMeanings, roleNames } from "../messages.ts";
import { type Actor, type Names, nameIn, type Organisation } from "../model.ts";
import { allows, type Role, rolesFor } from "../roles.ts";
import type { Colleague } from "./colleagues.ts";
import { messages } from "./messages.ts";

interface Base {
  frame: Frame;
  proof: string;
  problems?: readonly Problem[];
}

const people = (t: T, path = "") => `/${t.language}/desk/people${path}`;
const home = (t: T) => ({ href: people(t), label: messages.title });
const roleList = (t: T, roles: Iterable<Role>) => t.list([...roles].map((role) => t(roleNames[role])));
const orgName = (t: T, names: Names) => nameIn(t.language, names).text;

function State({ t, colleague }: { t: T; colleague: Colleague }) {
  if (colleague.frozenAt) return <Chip kind="alarm">{t(messages.frozen)}</Chip>;
  if (colleague.key === "active") return <Chip>{t(messages.active)}</Chip>;
  const says = { settling: messages.settling, waiting: messages.waiting, changed: messages.changed };
  return <Chip kind={colleague.key === "settling" ? "off" : "warn"}>{t(says[colleague.key])}</Chip>;
}

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

function inNameOrder(t: T, some: readonly Organisation[]): Organisation[] {
  const inOrder = compareNames(t.language);
  return [...some].sort((a, b) => inOrder(orgName(t, a.names), orgName(t, b.names)));
}

interface InviteTyped {
  note: string;
  roles: readonly string[];
  organisation?: string;
}

/** Invite a colleague, or the first person of a member organisation (then `candidates`). */
export function InvitePage(props: Base & { kind: "coalition" | "member"; candidates?: readonly Organisation[]; typed: InviteTyped }) {
  const { frame, proof, problems = [], kind, candidates, typed } = props;
  const { t } = frame;
  const title = candidates ? messages.inviteFirst : messages.invite;
  if (candidates?.length === 0)
    return (
      <Page frame={frame} title={title} back={home(t)}>
        <Empty title={t(messages.allJoined)}>{t(messages.allJoinedNext)}</Empty>
      </Page>
    );
  return (
    <Page frame={frame} title={title} lead={candidates ? messages.inviteFirstLead : messages.inviteLead} problems={problems} back={home(t)}>
      <Form action={`/${t.language}${frame.path}`} proof={proof}>
        {candidates ? (
          <Select
            t={t}
            name="organisation"
            label={messages.organisation}
            problems={problems}
            value={typed.organisation}
            empty
            required
            options={inNameOrder(t, candidates).map((one) => {
              const { text, language } = nameIn(t.language, one.names);
              return { value: one.id, label: text, lang: language };
            })}
          />
        ) : null}
        <Field t={t} name="note" label={messages.note} help={messages.noteHelp} value={typed.note} problems={problems} required />
        <RoleChecks t={t} kind={kind} values={typed.roles} problems={problems} />
        <Actions>
          <Button>{t(messages.makeLink)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

function RoleChecks(props: { t: T; kind: "coalition" | "member"; values: readonly string[]; problems: readonly Problem[] }) {
  const { t, kind, values, problems } = props;
  return (
    <Checks
      t={t}
      name="roles"
      label={messages.rolesLabel}
      values={values}
      problems={problems}
      options={rolesFor(kind).map((role) => ({ value: role, label: roleNames[role], help: roleMeanings[role] }))}
    />
  );
}

/** The link, shown once. */
export function LinkPage({ frame, link, note, expiresAt }: { frame: Frame; link: string; note: string; expiresAt: Date }) {
  const { t } = frame;
  return (
    <Page frame={frame} title={messages.linkTitle} lead={t(messages.linkLead, { at: expiresAt })} back={home(t)}>
      <CopyText t={t} id="link" label={t(messages.link, { note })} text={link} dir="ltr" rows={3} />
      <p>{t(messages.linkWarn)}</p>
    </Page>
  );
}

interface PersonProps extends Base {
  actor: Actor;
  colleague: Colleague;
  numbers: string | null;
  frozenBy: string;
  typedRoles?: readonly string[];
}

export function PersonPage(props: PersonProps) {
  const { frame, proof, problems = [], actor, colleague, numbers, frozenBy, typedRoles } = props;
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
      <Freezing t={t} proof={proof} colleague={colleague} frozenBy={frozenBy} at={at} mayUnfreeze={may("people.unfreeze") && !self} />
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

function Freezing(props: {
  t: T;
  proof: string;
  colleague: Colleague;
  frozenBy: string;
  at: (path: string) => string;
  mayUnfreeze: boolean;
}) {
  const { t, proof, colleague, frozenBy, at, mayUnfreeze } = props;
  const { name, frozenAt } = colleague;
  if (frozenAt)
    return (
      <section>
        <h2>{t(messages.frozen)}</h2>
        <p>{t(messages.frozenSince, { at: frozenAt, by: frozenBy })}</p>
        {mayUnfreeze ? (
          <Form action={at("/unfreeze")} proof={proof}>
            <p>{t(messages.unfreezeHelp)}</p>
            <Actions>
              <Button kind="second">{t(messages.unfreeze, { name })}</Button>
            </Actions>
          </Form>
        ) : null}
      </section>
    );
  return (
    <section>
      <h2>{t(messages.freezeTitle)}</h2>
      <p>{t(messages.freezeHelp)}</p>
      <Form action={at("/freeze")} proof={proof}>
        <Actions>
          <Button kind="danger">{t(messages.freeze, { name })}</Button>
        </Actions>
      </Form>
    </section>
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

/** For coordinators: the people of each member organisation, names and states only. */
export function MembersPage(props: Base & { groups: readonly { organisation: Organisation; colleagues: readonly Colleague[] }[] }) {
  const { frame } = props;
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

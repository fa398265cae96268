import { Actions, Button, CopyText, Empty, Field, Form, type Frame, Notice, Page, Select } from "../../platform/page/index.ts";
import type { Invitation } from "../joining/invitations.ts";
import { nameIn, type Organisation } from "../model.ts";
import { messages } from "./messages.ts";
import { type Base, home, inNameOrder, people, RoleChecks } from "./parts.tsx";

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
        <Field
          t={t}
          name="note"
          label={messages.note}
          help={candidates ? messages.noteHelpFirst : messages.noteHelp}
          value={typed.note}
          problems={problems}
          required
        />
        <RoleChecks t={t} kind={kind} values={typed.roles} problems={problems} />
        <Actions>
          <Button>{t(messages.makeLink)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

/** The link, shown once. `earlier`: other first invitations of the same organisation that still work. */
export function LinkPage(props: { frame: Frame; link: string; note: string; expiresAt: Date; earlier: readonly Invitation[] }) {
  const { frame, link, note, expiresAt, earlier } = props;
  const { t } = frame;
  return (
    <Page frame={frame} title={messages.linkTitle} lead={t(messages.linkLead, { at: expiresAt })} back={home(t)}>
      <CopyText t={t} id="link" label={t(messages.link, { note })} text={link} dir="ltr" rows={3} />
      <p>{t(messages.linkWarn)}</p>
      {earlier.length > 0 ? (
        <Notice kind="warn">
          {earlier.map((one) => (
            <p>{t(messages.earlierOpen, { note: one.note, at: one.expiresAt })}</p>
          ))}
          <p>
            <a href={people(t, "/members")}>{t(messages.openLinks)}</a>
          </p>
        </Notice>
      ) : null}
    </Page>
  );
}

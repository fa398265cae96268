import { Actions, Button, CopyText, Empty, Field, Form, type Frame, Page, Select } from "../../platform/page/index.ts";
import { nameIn, type Organisation } from "../model.ts";
import { messages } from "./messages.ts";
import { type Base, home, inNameOrder, RoleChecks } from "./parts.tsx";

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

import type { Message } from "../../platform/language/index.ts";
import { Actions, Button, Field, Form, type Frame, LinkButton, Notice, Page, type Problem, Steps } from "../../platform/page/index.ts";
import { roleNames } from "../messages.ts";
import { type Names, nameIn } from "../model.ts";
import { PassphraseFields } from "../passphrase/fields.tsx";
import type { Invitation } from "./invitations.ts";
import { messages } from "./messages.ts";

export interface Typed {
  readonly name: string;
  readonly signInName: string;
}

interface JoinProps {
  frame: Frame;
  proof: string;
  invitation: Invitation;
  /** Null for the set-up of a coalition that has no name yet. */
  organisation: { names: Names; joined: boolean } | null;
  /** Somebody is signed in in this browser. */
  signedInAs: string | null;
  typed?: Typed;
  problems?: readonly Problem[];
}

/** The page of a set-up link or an invitation. */
export function JoinPage(props: JoinProps) {
  const { frame, proof, invitation, organisation, signedInAs, typed, problems = [] } = props;
  const { t, path } = frame;
  const setUp = invitation.kind === "set-up";
  const first = !organisation?.joined;
  const name = organisation ? nameIn(t.language, organisation.names).text : t(messages.coalition);
  const roles = t.list(invitation.roles.map((role) => t(roleNames[role])));
  const action = `/${t.language}${path}`;
  return (
    <Page
      frame={frame}
      title={setUp ? t(messages.setUpTitle) : t(messages.inviteTitle, { organisation: name })}
      lead={setUp ? t(messages.setUpLead) : t(messages.inviteLead, { organisation: name, roles })}
      problems={problems}
      secret
    >
      <Steps
        t={t}
        label={messages.stepsLabel}
        steps={[
          { label: messages.stepPassphrase, state: "now" },
          { label: messages.stepCode, state: "next" },
          { label: first ? messages.stepOffline : messages.stepHandOver, state: "next" },
        ]}
      />
      <p>{t(setUp ? messages.setUpSteps : messages.validUntil, { at: invitation.expiresAt })}</p>
      {first && !setUp ? (
        <Notice>
          <p>{t(messages.inviteFirst)}</p>
        </Notice>
      ) : null}
      {signedInAs !== null ? (
        <Form action={action} proof={proof}>
          <p>{t(messages.acceptKnown, { name: signedInAs })}</p>
          <Actions>
            <Button name="as" value="known">
              {t(messages.acceptAs, { name: signedInAs })}
            </Button>
            <Button kind="quiet" action={`/${t.language}/sign-out`}>
              {t(messages.signOut)}
            </Button>
          </Actions>
          <p class="small">{t(messages.notYou, { name: signedInAs })}</p>
        </Form>
      ) : (
        <NewPersonForm t={t} action={action} proof={proof} typed={typed} problems={problems} submit={messages.join} />
      )}
      {signedInAs === null && !setUp ? (
        <Notice title={t(messages.known)}>
          <p>{t(messages.knownHow)}</p>
          <p>
            <LinkButton kind="second" href={`/${t.language}/sign-in?to=${encodeURIComponent(action)}`}>
              {t(messages.signIn)}
            </LinkButton>
          </p>
        </Notice>
      ) : null}
    </Page>
  );
}

function NewPersonForm(props: {
  t: Frame["t"];
  action: string;
  proof: string;
  typed: Typed | undefined;
  problems: readonly Problem[];
  submit: Message;
}) {
  const { t, action, proof, typed, problems, submit } = props;
  return (
    <Form action={action} proof={proof}>
      <Field t={t} name="name" label={messages.name} help={messages.nameHelp} value={typed?.name} problems={problems} required />
      <Field
        t={t}
        name="signInName"
        label={messages.signInName}
        help={messages.signInNameHelp}
        value={typed?.signInName}
        problems={problems}
        autocomplete="username"
        spellcheck={false}
        required
      />
      <PassphraseFields t={t} problems={problems} />
      <Actions>
        <Button>{t(submit)}</Button>
      </Actions>
    </Form>
  );
}

/** Start again: new passphrase for an account that exists. */
export function RestartPage({ frame, proof, problems = [] }: { frame: Frame; proof: string; problems?: readonly Problem[] }) {
  const { t, path } = frame;
  return (
    <Page frame={frame} title={messages.restartTitle} lead={messages.restartLead} problems={problems} secret>
      <Form action={`/${t.language}${path}`} proof={proof}>
        <PassphraseFields t={t} problems={problems} />
        <Actions>
          <Button>{t(messages.restart)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

import type { Message } from "../../platform/language/index.ts";
import { Actions, Button, Field, Form, type Frame, Notice, Page, type Problem } from "../../platform/page/index.ts";
import { PassphraseFields } from "../passphrase/fields.tsx";
import { messages } from "./messages.ts";

export type Why = "locked" | "kept" | "full" | "ended" | "out";

const WHY: Readonly<Record<Why, Message>> = {
  locked: messages.whyLocked,
  kept: messages.whyKept,
  full: messages.whyFull,
  ended: messages.whyEnded,
  out: messages.whyOut,
};

interface SignInProps {
  frame: Frame;
  proof: string;
  to: string;
  why?: Why | null;
  typed?: { signInName: string };
  problems?: readonly Problem[];
}

export function SignInPage({ frame, proof, to, why, typed, problems = [] }: SignInProps) {
  const { t } = frame;
  return (
    <Page frame={frame} title={messages.title} problems={problems} secret>
      {why ? <Notice role="status">{<p>{t(WHY[why])}</p>}</Notice> : null}
      <Form action={`/${t.language}/sign-in`} proof={proof}>
        {to ? <input type="hidden" name="to" value={to} /> : null}
        <Field
          t={t}
          name="signInName"
          label={messages.signInName}
          value={typed?.signInName}
          problems={problems}
          autocomplete="username"
          required
        />
        <Field
          t={t}
          name="passphrase"
          type="password"
          dir="auto"
          label={messages.passphrase}
          problems={problems}
          autocomplete="current-password"
          size="long"
          required
        />
        <Actions>
          <Button>{t(messages.signIn)}</Button>
        </Actions>
      </Form>
      <p>
        {t(messages.lost)} <a href={`/${t.language}/recover`}>{t(messages.recoverLink)}</a>
      </p>
      <p class="small">{t(messages.noAccount)}</p>
      <p class="small">{t(messages.cookie)}</p>
    </Page>
  );
}

interface RecoverProps {
  frame: Frame;
  proof: string;
  typed?: { signInName: string; code: string };
  problems?: readonly Problem[];
}

export function RecoverPage({ frame, proof, typed, problems = [] }: RecoverProps) {
  const { t } = frame;
  return (
    <Page
      frame={frame}
      title={messages.recoverTitle}
      lead={messages.recoverLead}
      problems={problems}
      secret
      back={{ href: `/${t.language}/sign-in`, label: messages.title }}
    >
      <Form action={`/${t.language}/recover`} proof={proof}>
        <Field
          t={t}
          name="signInName"
          label={messages.signInName}
          value={typed?.signInName}
          problems={problems}
          autocomplete="username"
          required
        />
        <Field
          t={t}
          name="code"
          dir="ltr"
          label={messages.code}
          help={messages.codeHelp}
          value={typed?.code}
          problems={problems}
          spellcheck={false}
          size="long"
          required
        />
        <PassphraseFields t={t} label={messages.newPassphrase} problems={problems} />
        <Actions>
          <Button>{t(messages.recover)}</Button>
        </Actions>
      </Form>
      <Notice title={t(messages.bothLost)}>
        <p>{t(messages.bothLostHow)}</p>
      </Notice>
    </Page>
  );
}

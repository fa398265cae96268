import type { Child } from "hono/jsx";
import type { T } from "../../platform/language/index.ts";
import {
  Actions,
  Button,
  Chip,
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
  Table,
  Time,
} from "../../platform/page/index.ts";
import { roleNames, messages as shared } from "../messages.ts";
import { type Names, nameIn } from "../model.ts";
import { PassphraseFields } from "../passphrase/fields.tsx";
import type { Present } from "../session/guard.ts";
import type { OwnSession } from "../session/sessions.ts";
import { eventNames, messages } from "./messages.ts";
import type { OwnData } from "./own-data.ts";
import { identityGroups } from "./written-down.ts";

interface Base {
  frame: Frame;
  proof: string;
  problems?: readonly Problem[];
}

const home = (t: T) => ({ href: `/${t.language}/desk/account`, label: messages.title });

/** The recovery code, once, and the question that shows it was written down. */
export function CodePage({ frame, proof, problems = [], code, ask }: Base & { code: string; ask: readonly [number, number] }) {
  const { t } = frame;
  const args = { a: ask[0] + 1, b: ask[1] + 1 };
  return (
    <Page frame={frame} title={messages.codeTitle} lead={messages.codeLead} problems={problems}>
      <Secret t={t} label={messages.codeLabel} code={code} />
      <Form action={`/${t.language}/desk/account/recovery-code`} proof={proof}>
        <Field
          t={t}
          name="groups"
          dir="ltr"
          label={t(messages.typeGroup, args)}
          problems={problems}
          spellcheck={false}
          size="short"
          required
        />
        <Actions>
          <Button>{t(messages.codeDone)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

/** Asks for the passphrase before a new recovery code is made. */
export function NewCodePage({ frame, proof, problems = [], unconfirmed, signInName }: Base & { unconfirmed: boolean; signInName: string }) {
  const { t } = frame;
  return (
    <Page
      frame={frame}
      title={messages.newCodeTitle}
      lead={messages.newCodeLead}
      problems={problems}
      secret
      back={unconfirmed ? undefined : home(t)}
    >
      {unconfirmed ? (
        <Notice kind="warn">
          <p>{t(messages.newCodeUnconfirmed)}</p>
        </Notice>
      ) : null}
      <Form action={`/${t.language}/desk/account/new-code`} proof={proof}>
        <CurrentPassphrase t={t} problems={problems} signInName={signInName} />
        <Actions>
          <Button>{t(messages.newCode)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

/** The organisation's emergency key, once, to print. */
export function OfflineKeyPage({ frame, proof, problems = [], identity, names }: Base & { identity: string; names: Names }) {
  const { t } = frame;
  const organisation = nameIn(t.language, names).text;
  return (
    <Page frame={frame} title={messages.offlineTitle} lead={t(messages.offlineLead, { organisation })} problems={problems}>
      <p>{t(messages.offlineHow)}</p>
      <Secret t={t} label={t(messages.offlineLabel, { organisation })} code={identityGroups(identity)} />
      <Form action={`/${t.language}/desk/account/offline-key`} proof={proof}>
        <Field t={t} name="groups" dir="ltr" label={messages.typeEnd} problems={problems} spellcheck={false} size="short" required />
        <Actions>
          <Button>{t(messages.offlineDone)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

export function NewOfflineKeyPage({ frame, proof, problems = [], signInName }: Base & { signInName: string }) {
  const { t } = frame;
  return (
    <Page frame={frame} title={messages.renewOfflineTitle} lead={messages.renewOfflineLead} problems={problems} back={home(t)} secret>
      <Form action={`/${t.language}/desk/account/new-offline-key`} proof={proof}>
        <CurrentPassphrase t={t} problems={problems} signInName={signInName} />
        <Actions>
          <Button>{t(messages.renewOffline)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

function CurrentPassphrase({ t, problems, signInName }: { t: T; problems: readonly Problem[]; signInName: string }) {
  return (
    <>
      {/* tells a password manager whose passphrase it is */}
      <input type="text" name="username" value={signInName} autocomplete="username" readonly hidden />
      <Field
        t={t}
        name="currentPassphrase"
        type="password"
        dir="auto"
        label={messages.currentPassphrase}
        problems={problems}
        autocomplete="current-password"
        size="long"
        required
      />
    </>
  );
}

/** Change the passphrase, or replace the keys: the same fields, another consequence. */
export function PassphrasePage({ frame, proof, problems = [], exposed, signInName }: Base & { exposed: boolean; signInName: string }) {
  const { t } = frame;
  const title = exposed ? messages.exposed : messages.changePassphrase;
  return (
    <Page
      frame={frame}
      title={title}
      lead={exposed ? messages.exposedLead : messages.passphraseLead}
      problems={problems}
      back={home(t)}
      secret
    >
      <Form action={`/${t.language}${frame.path}`} proof={proof}>
        <CurrentPassphrase t={t} problems={problems} signInName={signInName} />
        <PassphraseFields t={t} label={messages.newPassphrase} problems={problems} />
        <Actions>
          <Button kind={exposed ? "danger" : "main"}>{t(exposed ? messages.exposedDo : messages.changePassphrase)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

export function NamesPage(props: Base & { signInName: string; typed: { name: string; signInName: string } }) {
  const { frame, proof, problems = [], signInName, typed } = props;
  const { t } = frame;
  return (
    <Page frame={frame} title={messages.changeName} problems={problems} back={home(t)} secret>
      <Form action={`/${t.language}/desk/account/names`} proof={proof}>
        <Field t={t} name="name" label={messages.name} value={typed.name} problems={problems} required />
        <Field
          t={t}
          name="signInName"
          label={messages.signInName}
          value={typed.signInName}
          problems={problems}
          spellcheck={false}
          required
        />
        <CurrentPassphrase t={t} problems={problems} signInName={signInName} />
        <Actions>
          <Button>{t(shared.save)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

export function AccountPage({ frame, proof, present, sessions }: Base & { present: Present; sessions: readonly OwnSession[] }) {
  const { t } = frame;
  const at = (path: string) => `/${t.language}/desk/account${path}`;
  return (
    <Page frame={frame} title={messages.title}>
      <Facts
        t={t}
        items={[
          { term: messages.name, detail: <Name>{present.name}</Name> },
          { term: messages.signInName, detail: <Name>{present.signInName}</Name> },
          { term: messages.since, detail: <Time t={t} at={present.createdAt} /> },
        ]}
      />
      <p>
        <a href={at("/names")}>{t(messages.changeName)}</a>
      </p>
      <section aria-labelledby="acting">
        <h2 id="acting">{t(messages.acting)}</h2>
        <ul>
          {present.affiliations.map((one) => {
            const { text, language } = nameIn(t.language, one.names);
            return (
              <li class="line">
                <Name language={language}>{text}</Name>{" "}
                <span class="small">{t.list([...one.roles].map((role) => t(roleNames[role])))}</span>{" "}
                {one.organisation === present.acting?.organisation ? (
                  <Chip>{t(messages.actingNow)}</Chip>
                ) : (
                  <Form action={at("/acting")} proof={proof} class="inline">
                    <input type="hidden" name="organisation" value={one.organisation} />
                    <Button kind="second">{t(messages.actFor, { organisation: text })}</Button>
                  </Form>
                )}
              </li>
            );
          })}
        </ul>
      </section>
      <section>
        <h2>{t(messages.security)}</h2>
        <ul>
          <li>
            <a href={at("/passphrase")}>{t(messages.changePassphrase)}</a>
          </li>
          <li>
            <a href={at("/new-code")}>{t(messages.newCodeTitle)}</a>
          </li>
          <li>
            <a href={at("/exposed")}>{t(messages.exposed)}</a>
          </li>
          {present.acting?.roles.has("lead") ? (
            <li>
              <a href={at("/new-offline-key")}>{t(messages.renewOfflineTitle)}</a>
            </li>
          ) : null}
        </ul>
      </section>
      <section>
        <h2>{t(messages.sessions)}</h2>
        <Table
          t={t}
          caption={messages.sessions}
          columns={[messages.browser, messages.signedInAt, messages.seenAt, { label: messages.action, unseen: true }]}
          rows={sessions.map((session) => sessionRow(t, session, present.session.id, proof))}
        />
        <Form action={at("/sessions/end-all")} proof={proof}>
          <p>{t(messages.endAllHelp)}</p>
          <Actions>
            <Button kind="second">{t(messages.endAll)}</Button>
          </Actions>
        </Form>
      </section>
      <section>
        <h2>{t(messages.yours)}</h2>
        <p>
          <a href={at("/data")}>{t(messages.yoursLink)}</a>
        </p>
      </section>
    </Page>
  );
}

function sessionRow(t: T, session: OwnSession, here: string, proof: string): Child[] {
  const browser = session.browser || t(messages.sessionUnknown);
  return [
    <>
      <Name>{browser}</Name> {session.id === here ? <Chip>{t(messages.sessionHere)}</Chip> : null}
      {session.locked ? <Chip kind="off">{t(messages.sessionLocked)}</Chip> : null}
    </>,
    <Time t={t} at={session.createdAt} precision="minute" />,
    <Time t={t} at={session.seenAt} precision="minute" />,
    session.id === here ? null : (
      <Form action={`/${t.language}/desk/account/sessions/${session.id}/end`} proof={proof} class="inline">
        <Button kind="quiet" label={t(messages.endSessionOf, { browser })}>
          {t(messages.endSession)}
        </Button>
      </Form>
    ),
  ];
}

export function OwnDataPage({ frame, data }: { frame: Frame; data: OwnData }) {
  const { t } = frame;
  return (
    <Page
      frame={frame}
      title={messages.yours}
      lead={messages.dataLead}
      back={home(t)}
      beside={<LinkButton href={`/${t.language}/desk/account/data.json`}>{t(messages.download)}</LinkButton>}
    >
      <Facts
        t={t}
        items={[
          { term: messages.name, detail: <Name>{data.name}</Name> },
          { term: messages.signInName, detail: <Name>{data.signInName}</Name> },
          { term: messages.since, detail: <Time t={t} at={data.since} precision="minute" /> },
          {
            term: messages.organisations,
            detail: data.affiliations.map((one) => (
              <p>
                <Name>{nameIn(t.language, one.names).text}</Name> — {t.list([...one.roles].map((role) => t(roleNames[role])))}
              </p>
            )),
          },
          { term: messages.sessions, detail: t.number(data.sessions.length) },
          { term: messages.knownBrowsers, detail: t.number(data.knownBrowsers) },
          { term: messages.parked, detail: t.number(data.parkedForms) },
        ]}
      />
      <h2>{t(messages.events)}</h2>
      <Table
        t={t}
        caption={messages.events}
        columns={[messages.what, messages.when]}
        rows={data.events.slice(0, 200).map((entry) => [t(eventNames[entry.event]), <Time t={t} at={entry.at} precision="minute" />])}
      />
      <p class="small">{t(messages.notKept)}</p>
    </Page>
  );
}

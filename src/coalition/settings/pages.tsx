import type { Settings } from "../../platform/http/index.ts";
import { LANGUAGES, type T, zoneName, zoneOptions } from "../../platform/language/index.ts";
import {
  Actions,
  Button,
  Choice,
  Code,
  Field,
  Form,
  type Frame,
  Notice,
  Page,
  type Problem,
  Select,
  Table,
  TextArea,
} from "../../platform/page/index.ts";
import { messages } from "./messages.ts";
import { type CoalitionSettings, type Typed, typedFrom } from "./model.ts";

interface SettingsProps {
  frame: Frame;
  proof: string;
  mayChange: boolean;
  typed: Typed;
  /** The revision these were made from. */
  base: number;
  last: { readonly who: string; readonly at: Date } | null;
  installation: Pick<Settings, "publicAddress" | "onionAddress" | "trustedProxies" | "zone">;
  /** The coalition's own entry; null before the founding records are loaded. */
  coalition: string | null;
  problems?: readonly Problem[];
  conflict?: { readonly who: string; readonly theirs: CoalitionSettings };
  done?: "saved" | "unchanged" | undefined;
}

/** Every setting: those of the coalition to change here, the others with where they are changed. */
export function SettingsPage(props: SettingsProps) {
  const { frame, proof, mayChange, typed, base, last, coalition, problems = [], conflict, done } = props;
  const { t } = frame;
  return (
    <Page frame={frame} title={messages.title} lead={messages.lead} problems={problems}>
      {done ? (
        <Notice kind={done === "saved" ? "good" : "note"} role="status">
          <p>{t(messages[done])}</p>
        </Notice>
      ) : null}
      {conflict ? <ConflictNotice t={t} conflict={conflict} typed={typed} /> : null}
      <section>
        <h2>{t(messages.proposals)}</h2>
        <p class="small">{last ? t(messages.lastChange, { at: t.date(last.at), who: last.who }) : t(messages.never)}</p>
        {mayChange ? (
          <SettingsForm t={t} proof={proof} typed={typed} base={base} problems={problems} />
        ) : (
          <SettingsTable t={t} typed={typed} />
        )}
      </section>
      <section>
        <h2>{t(messages.elsewhere)}</h2>
        <ul>
          {coalition ? (
            <li>
              <a href={`/${t.language}/desk/organisations/${coalition}`}>{t(messages.coalitionEntry)}</a>
            </li>
          ) : null}
          <li>
            <a href={`/${t.language}/desk/roles`}>{t(messages.rolesPage)}</a>
          </li>
        </ul>
      </section>
      <Installation t={t} installation={props.installation} />
    </Page>
  );
}

function SettingsForm({
  t,
  proof,
  typed,
  base,
  problems,
}: {
  t: T;
  proof: string;
  typed: Typed;
  base: number;
  problems: readonly Problem[];
}) {
  return (
    <Form proof={proof} guard>
      <input type="hidden" name="base" value={String(base)} />
      <Select t={t} name="zone" label={messages.zone} value={typed.zone} options={zoneOptions(t.language)} problems={problems} />
      <Field
        t={t}
        name="replyDays"
        label={messages.replyDays}
        help={messages.replyDaysHelp}
        value={typed.replyDays}
        inputmode="numeric"
        dir="ltr"
        size="short"
        problems={problems}
      />
      <Choice
        t={t}
        name="order"
        label={messages.order}
        value={typed.order}
        options={[
          { value: "alphabetical", label: messages.orderAlphabetical },
          { value: "co-leads-first", label: messages.orderCoLeads },
        ]}
        problems={problems}
      />
      {LANGUAGES.map((language) => (
        <TextArea
          t={t}
          name={`reminder-${language}`}
          label={t(messages.reminder, { language: t.languageName(language) })}
          help={messages.reminderHelp}
          value={typed.reminder[language]}
          rows={3}
          lang={language}
          problems={problems}
        />
      ))}
      <Actions>
        <Button>{t(messages.save)}</Button>
      </Actions>
    </Form>
  );
}

function rowsOf(t: T, typed: Typed): readonly (readonly [string, string])[] {
  return [
    [t(messages.zone), zoneName(t.language, typed.zone)],
    [t(messages.replyDays), typed.replyDays],
    [t(messages.order), t(typed.order === "co-leads-first" ? messages.orderCoLeads : messages.orderAlphabetical)],
    ...LANGUAGES.map(
      (language) => [t(messages.reminder, { language: t.languageName(language) }), typed.reminder[language] || t(messages.empty)] as const,
    ),
  ];
}

function SettingsTable({ t, typed }: { t: T; typed: Typed }) {
  return (
    <Table
      t={t}
      caption={messages.title}
      columns={[messages.setting, messages.value]}
      rows={rowsOf(t, typed).map(([label, value]) => [label, <bdi dir="auto">{value}</bdi>])}
    />
  );
}

function ConflictNotice({ t, conflict: { who, theirs }, typed }: { t: T; conflict: NonNullable<SettingsProps["conflict"]>; typed: Typed }) {
  const [other, own] = [rowsOf(t, typedFrom(theirs)), rowsOf(t, typed)];
  return (
    <Notice kind="warn" role="alert" title={t(messages.conflictTitle)}>
      <p>{t(messages.conflictText, { who })}</p>
      <Table
        t={t}
        caption={messages.conflictTitle}
        columns={[messages.setting, t(messages.theirs, { who }), messages.yours]}
        rows={other.flatMap(([label, value], i) =>
          value === own[i]![1] ? [] : [[label, <bdi dir="auto">{value}</bdi>, <bdi dir="auto">{own[i]![1]}</bdi>]],
        )}
      />
    </Notice>
  );
}

function Installation({ t, installation }: { t: T; installation: SettingsProps["installation"] }) {
  const none = t(messages.none);
  return (
    <section>
      <h2>{t(messages.installation)}</h2>
      <p class="small">{t(messages.installationLead)}</p>
      <Table
        t={t}
        caption={messages.installation}
        columns={[messages.setting, messages.value, messages.variable]}
        rows={[
          [t(messages.publicAddress), <Code>{installation.publicAddress}</Code>, <Code>DALIL_PUBLIC_ADDRESS</Code>],
          [
            t(messages.onionAddress),
            installation.onionAddress ? <Code>{installation.onionAddress}</Code> : none,
            <Code>DALIL_ONION_ADDRESS</Code>,
          ],
          [
            t(messages.trustedProxies),
            installation.trustedProxies.length > 0 ? <Code>{installation.trustedProxies.join(" ")}</Code> : none,
            <Code>DALIL_TRUSTED_PROXIES</Code>,
          ],
          [t(messages.installationZone), zoneName(t.language, installation.zone), <Code>DALIL_ZONE</Code>],
        ]}
      />
    </section>
  );
}

import { Chip, Empty, type Frame, Name, Page, Table, Time } from "../../platform/page/index.ts";
import { eventNames } from "../account/messages.ts";
import type { AuditEntry } from "../audit.ts";
import { actNames, roleMeanings, roleNames } from "../messages.ts";
import { type Actor, nameIn } from "../model.ts";
import { ACTS, isRole, ROLES, TABLE } from "../roles.ts";
import { messages } from "./messages.ts";

/** The one table of roles, printed from the code that decides. */
export function RolesPage({ frame, actor }: { frame: Frame; actor: Actor }) {
  const { t } = frame;
  return (
    <Page
      frame={frame}
      title={messages.rolesPage}
      lead={messages.rolesLead}
      back={{ href: `/${t.language}/desk/people`, label: messages.title }}
    >
      <dl class="facts">
        {ROLES.map((role) => (
          <div>
            <dt>
              {t(roleNames[role])} {actor.roles.has(role) ? <Chip>{t(messages.yourRoles)}</Chip> : null}
            </dt>
            <dd>{t(roleMeanings[role])}</dd>
          </div>
        ))}
      </dl>
      <Table
        t={t}
        caption={messages.rolesPage}
        columns={[messages.mayDo, messages.byRoles]}
        rows={ACTS.map((act) => [
          t(actNames[act]),
          TABLE[act].length === ROLES.length ? t(messages.everybody) : t.list(TABLE[act].map((role) => t(roleNames[role]))),
        ])}
      />
    </Page>
  );
}

/** What leads read: newest first. */
export function AuditPage(props: { frame: Frame; actor: Actor; entries: readonly AuditEntry[]; names: ReadonlyMap<string, string> }) {
  const { frame, actor, entries, names } = props;
  const { t } = frame;
  const organisation = nameIn(t.language, actor.organisationName).text;
  const who = (id: string | null) => (id ? <Name>{names.get(id) ?? t(messages.nobody)}</Name> : t(messages.nobody));
  return (
    <Page
      frame={frame}
      title={messages.auditPage}
      lead={t(messages.auditLead, { organisation })}
      back={{ href: `/${t.language}/desk/people`, label: messages.title }}
    >
      {entries.length === 0 ? (
        <Empty title={t(messages.auditEmpty)} />
      ) : (
        <Table
          t={t}
          caption={messages.auditPage}
          columns={[messages.what, messages.when, messages.about, messages.who, messages.details]}
          rows={entries.map((entry) => [
            t(eventNames[entry.event]),
            <Time t={t} at={entry.at} precision="minute" />,
            who(entry.about),
            who(entry.by),
            <Details t={t} details={entry.details} />,
          ])}
        />
      )}
    </Page>
  );
}

function Details({ t, details }: { t: Frame["t"]; details: AuditEntry["details"] }) {
  const roles = details["roles"]?.split(" ").filter(isRole) ?? [];
  const rest = [details["note"], details["browser"]].filter((text) => text !== undefined && text !== "");
  return (
    <>
      {roles.length > 0 ? t.list(roles.map((role) => t(roleNames[role]))) : null}
      {rest.map((text, i) => (
        <>
          {roles.length > 0 || i > 0 ? " · " : ""}
          <Name>{text}</Name>
        </>
      ))}
    </>
  );
}

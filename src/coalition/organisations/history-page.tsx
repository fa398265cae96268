import type { Child } from "hono/jsx";
import type { T } from "../../platform/language/index.ts";
import { Chip, type Frame, Name, Page, Table, Time } from "../../platform/page/index.ts";
import { hrefOf } from "./entry-pages.tsx";
import { Contacts, FactValue, labelOfKey, nameOf } from "./facts-view.tsx";
import { messages } from "./messages.ts";
import type { Change, Entry, EntryEvent } from "./model.ts";
import { fieldsOfKind } from "./profile.ts";

const EVENTS = { publish: messages.eventPublished, withdraw: messages.eventWithdrawn, confirm: messages.eventConfirmed };

interface HistoryProps {
  frame: Frame;
  entry: Entry;
  /** When it was published, taken off, or confirmed. */
  events: readonly { readonly what: EntryEvent["what"]; readonly n: number; readonly who: string; readonly at: Date }[];
  versions: readonly { readonly n: number; readonly who: string; readonly at: Date; readonly changes: readonly Change[] | null }[];
}

/** Every change with what stood before and after. */
export function HistoryPage({ frame, entry, versions, events }: HistoryProps) {
  const { t } = frame;
  const name = nameOf(entry.profile, t.language).text;
  return (
    <Page
      frame={frame}
      title={`${t(messages.history)} · ${name}`}
      lead={messages.historyLead}
      back={{ href: hrefOf(t, entry), label: messages.backToEntry }}
    >
      {events.length > 0 ? (
        <ul>
          {events.map(({ what, n, who, at }) => (
            <li>
              {t(EVENTS[what], { n, who })} <Time t={t} at={at} precision="minute" />
            </li>
          ))}
        </ul>
      ) : null}
      {versions.map(({ n, who, at, changes }) => (
        <section>
          <h2>{t(messages.versionBy, { n, who })}</h2>
          <p class="small">
            <Time t={t} at={at} precision="minute" />
          </p>
          {changes === null ? (
            <p>{t(messages.first)}</p>
          ) : (
            <Table
              t={t}
              caption={t(messages.changesCaption, { n })}
              columns={[messages.fact, messages.before, messages.after]}
              rows={changes.map((change) => changeRow(t, entry, change))}
            />
          )}
        </section>
      ))}
    </Page>
  );
}

function changeRow(t: T, entry: Entry, change: Change): Child[] {
  switch (change.what) {
    case "fact": {
      const field = fieldsOfKind(entry.kind).find(({ key }) => key === change.key);
      const shown = (value: string | null) =>
        value === null ? (
          <Chip kind="off">{t(messages.nothing)}</Chip>
        ) : field ? (
          <FactValue t={t} field={field} value={value} />
        ) : (
          <Name>{value}</Name>
        );
      return [labelOfKey(t, change.key), shown(change.before), shown(change.after)];
    }
    case "confirmed":
      return [labelOfKey(t, change.key), t(messages.waitsChip), t(messages.wasConfirmed)];
    case "contacts":
      return [t(messages.contacts), <Contacts t={t} contacts={change.before} />, <Contacts t={t} contacts={change.after} />];
    case "coLead":
      return [t(messages.coLead), t(change.after ? messages.no : messages.yes), t(change.after ? messages.yes : messages.no)];
  }
}

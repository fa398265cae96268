import { compareNames } from "../../platform/language/index.ts";
import {
  Button,
  Chip,
  Empty,
  Field,
  Form,
  type Frame,
  LinkButton,
  Name,
  Notice,
  Page,
  type Problem,
  Table,
  Time,
} from "../../platform/page/index.ts";
import { kindNames } from "./fact-messages.ts";
import { FactValue, factLabel, NameChips, nameOf } from "./facts-view.tsx";
import { messages } from "./messages.ts";
import type { Entry } from "./model.ts";
import { fieldOfKey } from "./profile.ts";

interface ListProps {
  frame: Frame;
  entries: readonly Entry[];
  mayAdd: boolean;
}

/** All organisations: the coalition first, then members, then others, by name in the reader's language. */
export function ListPage({ frame, entries, mayAdd }: ListProps) {
  const { t } = frame;
  const here = `/${t.language}/desk/organisations`;
  const waiting = entries.reduce((n, { profile }) => n + profile.waits.length, 0);
  const add = mayAdd ? <LinkButton href={`${here}/new`}>{t(messages.add)}</LinkButton> : undefined;
  return (
    <Page frame={frame} title={messages.organisations} lead={messages.listLead} beside={add}>
      {waiting > 0 ? (
        <p>
          <a href={`${here}/waiting`}>{t(messages.worklist, { n: waiting })}</a>
        </p>
      ) : null}
      {entries.length === 0 ? (
        <Empty title={t(messages.emptyTitle)} action={add}>
          {t(messages.emptyText)}
        </Empty>
      ) : (
        <Table
          t={t}
          caption={messages.tableCaption}
          columns={[
            messages.organisation,
            messages.kind,
            messages.namesReady,
            messages.people,
            messages.lastConfirmed,
            messages.waits,
            messages.readersSee,
          ]}
          rows={sorted(entries, t.language).map((entry) => {
            const name = nameOf(entry.profile, t.language);
            return [
              <a href={`${here}/${entry.organisation}`}>
                <Name language={name.language}>{name.text}</Name>
              </a>,
              t(kindNames[entry.kind]),
              <NameChips t={t} profile={entry.profile} />,
              t(entry.joined ? messages.peopleYes : messages.peopleNo),
              entry.confirmedAt ? <Time t={t} at={entry.confirmedAt} /> : t(messages.neverConfirmed),
              t(messages.waitingCount, { n: entry.profile.waits.length }),
              <ListedChip t={t} entry={entry} />,
            ];
          })}
        />
      )}
    </Page>
  );
}

/** What readers see of an entry, in two words. */
export function ListedChip({ t, entry }: { t: Frame["t"]; entry: Pick<Entry, "listed" | "n"> }) {
  if (!entry.listed) return <Chip kind="off">{t(messages.notListed)}</Chip>;
  return entry.listed.n === entry.n ? <Chip>{t(messages.listedNow)}</Chip> : <Chip kind="warn">{t(messages.listedOlder)}</Chip>;
}

function sorted(entries: readonly Entry[], language: Frame["t"]["language"]): Entry[] {
  const compare = compareNames(language);
  const rank = { coalition: 0, member: 1, outside: 2 };
  return entries
    .map((entry) => ({ entry, name: nameOf(entry.profile, language).text }))
    .sort((a, b) => rank[a.entry.kind] - rank[b.entry.kind] || compare(a.name, b.name))
    .map(({ entry }) => entry);
}

interface WaitingProps {
  frame: Frame;
  proof: string;
  entries: readonly Entry[];
  mayEdit(entry: Entry): boolean;
  problems?: readonly Problem[];
  /** What was typed, by the id of its field. */
  typed?: { readonly field: string; readonly text: string };
  notice?: "meanwhile" | "confirmed" | undefined;
}

/** Facts from memory, to be confirmed or corrected one by one. */
export function WaitingPage({ frame, proof, entries, mayEdit, problems = [], typed, notice }: WaitingProps) {
  const { t } = frame;
  const here = `/${t.language}/desk/organisations`;
  const waiting = sorted(entries, t.language).filter(({ profile }) => profile.waits.length > 0);
  return (
    <Page
      frame={frame}
      title={messages.waitingTitle}
      lead={messages.waitingLead}
      problems={problems}
      back={{ href: here, label: messages.organisations }}
    >
      {notice === "meanwhile" ? (
        <Notice kind="warn" role="alert">
          <p>{t(messages.meanwhile)}</p>
        </Notice>
      ) : null}
      {waiting.length === 0 ? <Empty title={t(messages.waitingNone)}>{t(messages.waitingNoneText)}</Empty> : null}
      {waiting.map((entry) => {
        const name = nameOf(entry.profile, t.language);
        const own = mayEdit(entry);
        return (
          <section class="card">
            <h2>
              <a href={`${here}/${entry.organisation}`}>
                <Name language={name.language}>{name.text}</Name>
              </a>
            </h2>
            {own ? null : <p class="small">{t(messages.notYours)}</p>}
            {entry.profile.waits.map((key) => {
              const field = fieldOfKey(key);
              const value = entry.profile.facts[key];
              if (!field || value === undefined) return null;
              const id = `how-${entry.organisation}-${key}`;
              return (
                <div class="stack">
                  <h3>{factLabel(t, field)}</h3>
                  <p>
                    <FactValue t={t} field={field} value={value} />
                  </p>
                  {own ? (
                    <Form action={`${here}/${entry.organisation}/confirm-fact`} proof={proof}>
                      <input type="hidden" name="key" value={key} />
                      <input type="hidden" name="base" value={String(entry.n)} />
                      <Field
                        t={t}
                        id={id}
                        name="how"
                        label={messages.howChecked}
                        value={typed?.field === id ? typed.text : ""}
                        problems={problems}
                        size="long"
                      />
                      <div class="actions">
                        <Button kind="second" label={`${t(messages.confirmFact)}: ${factLabel(t, field)}`}>
                          {t(messages.confirmFact)}
                        </Button>
                        <a href={`${here}/${entry.organisation}/edit#${key}`}>{t(messages.correctFact)}</a>
                      </div>
                    </Form>
                  ) : null}
                </div>
              );
            })}
          </section>
        );
      })}
    </Page>
  );
}

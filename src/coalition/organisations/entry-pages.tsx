import type { T } from "../../platform/language/index.ts";
import { Actions, Button, Card, Chip, Facts, Form, type Frame, LinkButton, Notice, Page, Split, Time } from "../../platform/page/index.ts";
import { factNames, groupNames, kindNames } from "./fact-messages.ts";
import { Contacts, FactValue, labelOfKey, NameChips, nameOf, partialDate } from "./facts-view.tsx";
import { ListedChip } from "./list-pages.tsx";
import { messages } from "./messages.ts";
import type { Change, Entry, EntryAct } from "./model.ts";
import { type FactField, type FactGroup, type FactKey, fieldOfKey, fieldsOfKind, type Profile, type SourceNote } from "./profile.ts";

export const DONE = ["savedNotPublic", "published", "withdrawn", "confirmedDone", "added", "unchanged"] as const;
export type Done = (typeof DONE)[number];

interface EntryProps {
  frame: Frame;
  proof: string;
  entry: Entry;
  mayDo: ReadonlySet<EntryAct>;
  done: Done | null;
}

/** One organisation: what is known, what readers see, and what to do next. */
export function EntryPage({ frame, proof, entry, mayDo, done }: EntryProps) {
  const { t } = frame;
  const { profile, listed, n } = entry;
  const here = hrefOf(t, entry);
  const name = nameOf(profile, t.language);
  const rail = (
    <>
      <Card>
        <Facts
          t={t}
          items={[
            { term: messages.kind, detail: t(kindNames[entry.kind]) },
            { term: messages.keptBy, detail: t(entry.joined ? messages.keptByOwn : messages.keptByCoordinator) },
            { term: messages.changedAt, detail: <Time t={t} at={entry.at} /> },
            {
              term: messages.lastConfirmed,
              detail: entry.confirmedAt ? <Time t={t} at={entry.confirmedAt} /> : t(messages.neverConfirmed),
            },
            {
              term: messages.readersSee,
              detail: listed ? t(messages.readersSeeSince, { n: listed.n, at: t.date(listed.at) }) : t(messages.notListed),
            },
            { term: messages.waits, detail: t(messages.waitingCount, { n: profile.waits.length }) },
          ]}
        />
        <p>
          <a href={`${here}/history`}>{t(messages.history)}</a>
        </p>
      </Card>
      {mayDo.has("confirm") ? (
        <Card title={t(messages.stillRight)}>
          <p>{t(messages.stillRightText)}</p>
          <Form action={`${here}/confirm`} proof={proof}>
            <input type="hidden" name="n" value={String(n)} />
            <Button kind="second">{t(messages.stillRight)}</Button>
          </Form>
        </Card>
      ) : null}
    </>
  );
  return (
    <Page
      frame={frame}
      title={name.text}
      beside={
        <>
          {profile.coLead ? <Chip>{t(messages.coLead)}</Chip> : null}
          <ListedChip t={t} entry={entry} />
        </>
      }
      back={{ href: `/${t.language}/desk/organisations`, label: messages.organisations }}
    >
      {done ? (
        <Notice kind={done === "withdrawn" || done === "unchanged" ? "note" : "good"} role="status">
          <p>{t(messages[done])}</p>
        </Notice>
      ) : null}
      {listed && listed.n !== n ? (
        <Notice kind="warn">
          <p>{t(messages.newerThanPublic, { listed: listed.n, n })}</p>
        </Notice>
      ) : null}
      <Actions>
        {mayDo.has("edit") ? <LinkButton href={`${here}/edit`}>{t(messages.edit)}</LinkButton> : null}
        {mayDo.has("list") ? (
          <LinkButton kind="second" href={`${here}/publish`}>
            {t(messages.preview)}
          </LinkButton>
        ) : null}
        {mayDo.has("unlist") && listed ? (
          <LinkButton kind="quiet" href={`${here}/withdraw`}>
            {t(messages.hidesFromPublic)}
          </LinkButton>
        ) : null}
      </Actions>
      <Split rail={rail}>
        <p class="line">
          <span class="small">{t(messages.namesLabel)}</span> <NameChips t={t} profile={profile} />
        </p>
        <FactGroups t={t} entry={entry} all />
        <section>
          <h2>{t(messages.contacts)}</h2>
          <p class="small">{t(messages.contactsInside)}</p>
          <Contacts t={t} contacts={profile.contacts} />
        </section>
        <Sources t={t} sources={profile.sources} />
      </Split>
    </Page>
  );
}

export function hrefOf(t: T, { organisation }: Pick<Entry, "organisation">): string {
  return `/${t.language}/desk/organisations/${organisation}`;
}

const ALWAYS: ReadonlySet<string> = new Set(["name", "description", "website"]);

/** The facts by group; `all` shows what waits and what is missing too, as people inside see it. */
function FactGroups({ t, entry, all = false }: { t: T; entry: Pick<Entry, "kind" | "profile">; all?: boolean }) {
  const { facts, waits } = entry.profile;
  const present = ({ key, stem }: FactField) =>
    all ? facts[key] !== undefined || ALWAYS.has(stem) : facts[key] !== undefined && !waits.includes(key);
  const fields = fieldsOfKind(entry.kind).filter(present);
  return (
    <>
      {(["names", "about", "help"] satisfies FactGroup[]).map((group) => {
        const stems = [...new Set(fields.filter((field) => field.group === group).map(({ stem }) => stem))];
        if (stems.length === 0) return null;
        return (
          <section>
            <h2>{t(groupNames[group])}</h2>
            <Facts
              t={t}
              items={stems.map((stem) => ({
                term: factNames[stem],
                detail: fields
                  .filter((field) => field.stem === stem)
                  .map((field) => (
                    <div>
                      <FactDetail t={t} field={field} profile={entry.profile} />
                    </div>
                  )),
              }))}
            />
          </section>
        );
      })}
    </>
  );
}

/** One fact; a missing one names its language, as there is no text to show it by. */
function FactDetail({ t, field, profile }: { t: T; field: FactField; profile: Profile }) {
  const value = profile.facts[field.key];
  if (value === undefined)
    return (
      <Chip kind="off">
        {field.language ? t(messages.nameState, { language: t.languageName(field.language), state: "missing" }) : t(messages.nothing)}
      </Chip>
    );
  return (
    <>
      <FactValue t={t} field={field} value={value} />{" "}
      {profile.waits.includes(field.key) ? <Chip kind="warn">{t(messages.waitsChip)}</Chip> : null}
    </>
  );
}

function Sources({ t, sources }: { t: T; sources: readonly SourceNote[] }) {
  if (sources.length === 0) return null;
  return (
    <section>
      <h2>{t(messages.sources)}</h2>
      <ul>
        {sources.map(({ title, publisher, date, url, for: keys }) => (
          <li>
            <bdi>
              {url ? (
                <a href={url} rel="noreferrer">
                  {title}
                </a>
              ) : (
                title
              )}
            </bdi>
            {publisher ? (
              <>
                {" · "}
                <bdi>{publisher}</bdi>
              </>
            ) : null}
            {date ? <> · {partialDate(t, date)}</> : null}{" "}
            <span class="small">{t(messages.sourceFor, { facts: t.list(stemsOf(keys).map((stem) => t(factNames[stem]))) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a source is for, without saying each language. */
function stemsOf(keys: readonly FactKey[]): FactField["stem"][] {
  return [...new Set(keys.flatMap((key) => fieldOfKey(key)?.stem ?? []))];
}

interface PublishProps {
  frame: Frame;
  proof: string;
  entry: Entry;
  /** Against what readers see now; null when they see nothing. */
  changes: readonly Change[] | null;
  /** False for an outside organisation whose help cannot be reached: nothing would be shown. */
  shows: boolean;
  meanwhile?: boolean;
}

/** What readers will see, whole, before it is published. */
export function PublishPage({ frame, proof, entry, changes, shows, meanwhile }: PublishProps) {
  const { t } = frame;
  const here = hrefOf(t, entry);
  const name = nameOf(entry.profile, t.language).text;
  return (
    <Page
      frame={frame}
      title={t(messages.publishTitle, { name })}
      lead={messages.publishLead}
      back={{ href: here, label: messages.backToEntry }}
    >
      {meanwhile ? (
        <Notice kind="warn" role="alert">
          <p>{t(messages.meanwhile)}</p>
        </Notice>
      ) : null}
      {shows ? null : (
        <Notice kind="warn">
          <p>{t(messages.missingForReaders)}</p>
        </Notice>
      )}
      {changes === null ? <p>{t(messages.notPublicYet)}</p> : <PublicChanges t={t} changes={changes} />}
      <FactGroups t={t} entry={entry} />
      {shows && (changes === null || changesForReaders(changes).length > 0) ? (
        <>
          <p class="small">{t(messages.publishChoice)}</p>
          <Form action={`${here}/publish`} proof={proof}>
            <input type="hidden" name="n" value={String(entry.n)} />
            <Actions>
              <Button>{t(messages.publish)}</Button>
            </Actions>
          </Form>
        </>
      ) : null}
    </Page>
  );
}

function PublicChanges({ t, changes }: { t: T; changes: readonly Change[] }) {
  const seen = changesForReaders(changes);
  if (seen.length === 0) return <p>{t(messages.sameAsPublic)}</p>;
  return (
    <section>
      <h2>{t(messages.differsFromPublic)}</h2>
      <ul>
        {seen.map((change) => (
          <li>{change.what === "coLead" ? t(messages.coLead) : labelOfKey(t, change.key)}</li>
        ))}
      </ul>
    </section>
  );
}

/** Contacts change nothing for readers, nor does a fact that waits. */
function changesForReaders(changes: readonly Change[]) {
  return changes.filter((change) => change.what !== "contacts");
}

/** One question before an organisation leaves the public pages. */
export function WithdrawPage({ frame, proof, entry }: { frame: Frame; proof: string; entry: Entry }) {
  const { t } = frame;
  const here = hrefOf(t, entry);
  return (
    <Page
      frame={frame}
      title={t(messages.withdrawTitle, { name: nameOf(entry.profile, t.language).text })}
      lead={messages.withdrawText}
      back={{ href: here, label: messages.backToEntry }}
    >
      <Form action={`${here}/withdraw`} proof={proof}>
        <Actions>
          <Button kind="danger">{t(messages.withdraw)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

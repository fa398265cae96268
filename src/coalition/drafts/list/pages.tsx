import type { Actor } from "../../../people/index.ts";
import { allows, type Names, nameIn } from "../../../people/index.ts";
import { LANGUAGES, type Language, type T } from "../../../platform/language/index.ts";
import {
  Actions,
  Button,
  Card,
  Check,
  Chip,
  Choice,
  Code,
  Disclosure,
  Empty,
  Facts,
  Field,
  Form,
  type Frame,
  LinkButton,
  Name,
  Notice,
  Page,
  type Problem,
  Split,
  Steps,
  Table,
  Time,
} from "../../../platform/page/index.ts";
import { parseMarkup, StructuredTextView } from "../../../platform/text/index.ts";
import { inLanguage, ReadinessChips, StatementDesk, type StatementTab, tabHref, textHref, titleOf } from "../desk.tsx";
import { messages as room } from "../messages.ts";
import { effectiveOf, readiness, tookEffect, type VersionFacts } from "../model.ts";
import type { ListedStatement, OpenDraft, OpenStatement } from "../store.ts";
import { messages } from "./messages.ts";

type NameOf = (organisation: string) => Names | undefined;

interface ListProps {
  frame: Frame;
  actor: Actor;
  statements: readonly ListedStatement[];
  versions: readonly VersionFacts[];
  nameOf: NameOf;
}

export function ListPage({ frame, actor, statements, versions, nameOf }: ListProps) {
  const { t } = frame;
  const starts = allows(actor.roles, "statement.draft");
  const start = <LinkButton href={`/${t.language}/desk/statements/new`}>{t(messages.startDraft)}</LinkButton>;
  const home = (
    <LinkButton kind="second" href={`/${t.language}/desk`}>
      {t(messages.toDesk)}
    </LinkButton>
  );
  return (
    <Page
      frame={{ ...frame, noindex: true }}
      title={room.statements}
      lead={messages.lead}
      beside={starts && statements.length > 0 ? start : undefined}
    >
      {statements.length === 0 ? (
        <Empty title={t(messages.emptyTitle)} action={starts ? [start, home] : home}>
          {t(starts ? messages.emptyText : messages.emptyForReaders)}
        </Empty>
      ) : (
        <Table
          t={t}
          caption={messages.caption}
          columns={[messages.columnTitle, messages.columnStage, messages.columnLanguages, messages.columnDrafts, messages.columnSince]}
          rows={statements.map((statement) => {
            const title = titleOf(t, statement.titles, statement.master);
            return [
              <a href={tabHref(t, statement.publicId, "overview")}>
                <Name language={title.language}>{title.text}</Name>
              </a>,
              <Stage t={t} statement={statement} versions={versions.filter((version) => version.statement === statement.id)} />,
              <span class="line">
                {LANGUAGES.map((language) => {
                  const state = statement.states[language];
                  return (
                    <Chip kind={state === "ready" ? "good" : state === "stale" ? "warn" : "off"}>
                      {t(messages.languageState, { language: t.languageName(language), state })}
                    </Chip>
                  );
                })}
              </span>,
              <OrganisationName t={t} names={nameOf(statement.organisation)} />,
              <Time t={t} at={statement.createdAt} />,
            ];
          })}
        />
      )}
    </Page>
  );
}

function Stage({ t, statement, versions }: { t: T; statement: ListedStatement; versions: readonly VersionFacts[] }) {
  if (statement.ended) return <Chip kind="off">{t(room.endedShort)}</Chip>;
  const waiting = versions.find((version) => !version.setAside && !tookEffect(version));
  if (waiting) return <Chip kind="warn">{t(messages.stageWaits, { n: waiting.n })}</Chip>;
  const standing = effectiveOf(versions);
  return standing ? <Chip>{t(messages.stageForward, { n: standing.n })}</Chip> : <Chip kind="off">{t(messages.stageDraft)}</Chip>;
}

export function OrganisationName({ t, names }: { t: T; names: Names | undefined }) {
  if (!names) return <>—</>;
  const name = nameIn(t.language, names);
  return <Name language={name.language}>{name.text}</Name>;
}

interface NewProps {
  frame: Frame;
  proof: string;
  actor: Actor;
  typed?: { title: string; master: string; share: boolean };
  problems?: readonly Problem[];
}

export function NewPage({ frame, proof, actor, typed, problems = [] }: NewProps) {
  const { t } = frame;
  return (
    <Page
      frame={{ ...frame, noindex: true }}
      title={messages.newTitle}
      lead={messages.newLead}
      problems={problems}
      back={{ href: `/${t.language}/desk/statements`, label: room.statements }}
    >
      <Form action={`/${t.language}/desk/statements/new`} proof={proof}>
        <Field
          t={t}
          name="title"
          label={messages.title}
          help={messages.titleHelp}
          value={typed?.title}
          problems={problems}
          required
          size="long"
        />
        <Choice
          t={t}
          name="master"
          label={messages.master}
          help={messages.masterHelp}
          value={typed?.master ?? t.language}
          problems={problems}
          options={LANGUAGES.map((language) => ({ value: language, label: t.languageName(language) }))}
        />
        <Notice>
          <p>{t(messages.heldBy, { organisation: nameIn(t.language, actor.organisationName).text })}</p>
        </Notice>
        {actor.kind === "member" && allows(actor.roles, "statement.share") ? (
          <Check
            t={t}
            name="share"
            label={messages.shareWithCoalition}
            help={messages.shareWithCoalitionHelp}
            checked={typed?.share ?? true}
          />
        ) : null}
        <Actions>
          <Button>{t(messages.create)}</Button>
        </Actions>
      </Form>
    </Page>
  );
}

interface OverviewProps {
  frame: Frame;
  proof: string;
  actor: Actor;
  statement: OpenStatement;
  draft: OpenDraft;
  versions: readonly VersionFacts[];
  /** The draft is not the text of the version that stands any more. */
  changed: boolean;
  /** Organisations are asked to sign it. */
  called: boolean;
  /** Some version of it was released. */
  released: boolean;
  nameOf: NameOf;
}

export function OverviewPage({ frame, proof, actor, statement, draft, versions, changed, called, released, nameOf }: OverviewProps) {
  const { t } = frame;
  const ready = readiness(draft);
  const standing = effectiveOf(versions);
  const waiting = versions.find((version) => !version.setAside && !tookEffect(version));
  const title = titleOf(t, titlesOf(draft), draft.master);
  const writes = statement.as === "editor" && !statement.ended;
  const steps = [
    { tab: "text", label: messages.stepText, done: ready[draft.master].state !== "missing" },
    {
      tab: LANGUAGES.find((language) => language !== draft.master && ready[language].state !== "ready") ?? "text",
      label: messages.stepTranslate,
      done: LANGUAGES.every((language) => language === draft.master || ready[language].state === "ready"),
    },
    { tab: "asks", label: messages.stepAsks, done: draft.asks.asks.length > 0 },
    { tab: "forward", label: messages.stepForward, done: standing !== null },
    { tab: "signing", label: messages.stepSign, done: called },
    { tab: "release", label: messages.stepRelease, done: released },
  ] as const;
  const now = steps.findIndex((step) => !step.done);
  return (
    <StatementDesk frame={frame} statement={statement} title={title.text} current="overview" heading={title.text}>
      {statement.ended ? (
        <Notice kind="warn">
          <p>{t(room.ended, { at: statement.ended })}</p>
        </Notice>
      ) : null}
      {waiting ? (
        <Notice kind="warn">
          <p>{t(messages.waitsFor, { n: waiting.n })}</p>
          <p>
            <a href={`${tabHref(t, statement.publicId, "overview")}/versions/${waiting.n}`}>{t(messages.lookAt, { n: waiting.n })}</a>
          </p>
        </Notice>
      ) : changed && standing && !statement.ended ? (
        <Notice>
          <p>{t(messages.changedSince, { n: standing.n })}</p>
          <p>
            <a href={tabHref(t, statement.publicId, "forward")}>{t(messages.seeChanges)}</a>
          </p>
        </Notice>
      ) : null}
      <Split
        rail={
          <>
            <Card title={t(messages.languages)}>
              {[draft.master, ...LANGUAGES.filter((language) => language !== draft.master)].map((language) => (
                <p class="line">
                  <a href={textHref(t, statement, language)}>{t.languageName(language)}</a>
                  <ReadinessChips t={t} statement={statement} language={language} readiness={ready[language]} />
                </p>
              ))}
            </Card>
            <Facts
              t={t}
              items={[
                {
                  term: messages.standing,
                  detail: standing ? (
                    <a href={`${tabHref(t, statement.publicId, "overview")}/versions/${standing.n}`}>
                      {t(messages.versionOf, { n: standing.n, at: standing.at })}
                    </a>
                  ) : (
                    t(messages.noVersion)
                  ),
                },
                { term: messages.draftedBy, detail: <OrganisationName t={t} names={nameOf(statement.organisation)} /> },
                { term: messages.yourRight, detail: t(statement.as === "editor" ? messages.mayEdit : messages.mayRead) },
                { term: messages.begun, detail: <Time t={t} at={statement.createdAt} /> },
                { term: messages.reference, detail: <Code>{statement.publicId}</Code> },
              ]}
            />
          </>
        }
      >
        {statement.ended || released ? null : (
          <Steps
            t={t}
            label={messages.nextSteps}
            steps={steps.map((step, i) => ({
              label: step.label,
              state: step.done ? "done" : i === now ? "now" : "next",
              href: beyond(step.tab) && !statement.beyond.includes(step.tab) ? undefined : tabHref(t, statement.publicId, step.tab),
            }))}
          />
        )}
        <DraftText t={t} draft={draft} />
        {writes ? (
          <Actions>
            <LinkButton href={tabHref(t, statement.publicId, "text")}>
              {t(draft.text?.source.trim() ? messages.editText : messages.writeText)}
            </LinkButton>
          </Actions>
        ) : null}
        {writes && versions.length === 0 && allows(actor.roles, "statement.putForward") ? (
          <Disclosure summary={t(messages.end)}>
            <p>{t(messages.endText)}</p>
            <Form action={`${tabHref(t, statement.publicId, "overview")}/close`} proof={proof}>
              <Actions>
                <Button kind="danger">{t(messages.endButton)}</Button>
              </Actions>
            </Form>
          </Disclosure>
        ) : null}
      </Split>
    </StatementDesk>
  );
}

function beyond(tab: StatementTab): tab is "signing" | "release" {
  return tab === "signing" || tab === "release";
}

function DraftText({ t, draft }: { t: T; draft: OpenDraft }) {
  if (!draft.text?.source.trim()) return <p class="small">{t(messages.noText)}</p>;
  return (
    <section {...inLanguage(draft.master)}>
      {draft.text.summary ? <p class="lead">{draft.text.summary}</p> : null}
      <StructuredTextView text={parseMarkup(draft.text.source).text} language={draft.master} />
    </section>
  );
}

/** The titles of a draft in the languages that have one. */
export function titlesOf(draft: OpenDraft): Partial<Record<Language, string>> {
  const titles: Partial<Record<Language, string>> = {};
  for (const language of LANGUAGES) titles[language] = draft.translations[language]?.title.text ?? "";
  titles[draft.master] = draft.text?.title ?? "";
  return titles;
}

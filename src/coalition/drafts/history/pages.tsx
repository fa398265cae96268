import { LANGUAGES, type Language, type T } from "../../../platform/language/index.ts";
import { Actions, Button, Chip, Form, type Frame, Select, Table, Time } from "../../../platform/page/index.ts";
import { DifferencesView } from "../../../platform/text/index.ts";
import { StatementDesk, tabHref } from "../desk.tsx";
import { messages as room } from "../messages.ts";
import { effectiveOf, tookEffect, type VersionFacts } from "../model.ts";
import type { OpenStatement } from "../store.ts";
import { messages } from "./messages.ts";

/** One saved state as texts that can be compared. */
export interface State {
  readonly n: number;
  readonly by: string;
  readonly at: Date;
  readonly parts: Readonly<Record<"title" | "summary" | "source", string>>;
}

interface HistoryProps {
  frame: Frame;
  statement: OpenStatement;
  title: string;
  of: Language | "asks";
  /** Newest first. */
  states: readonly State[];
  compared: { from: State; to: State } | null;
  versions: readonly VersionFacts[];
  nameOf: ReadonlyMap<string, string>;
}

export function HistoryPage({ frame, statement, title, of, states, compared, versions, nameOf }: HistoryProps) {
  const { t } = frame;
  const here = tabHref(t, statement.publicId, "history");
  const language = of === "asks" ? statement.master : of;
  const name = (person: string) => nameOf.get(person) ?? t(messages.somebody);
  return (
    <StatementDesk frame={frame} statement={statement} title={title} current="history" heading={room.tabHistory} lead={messages.lead}>
      <section class="stack">
        <h2>{t(messages.versions)}</h2>
        <Versions t={t} statement={statement} versions={versions} name={name} />
      </section>
      <section class="stack">
        <h2>{t(messages.revisions)}</h2>
        <nav class="tabs" aria-label={t(messages.parts)}>
          <ul>
            {[statement.master, ...LANGUAGES.filter((one) => one !== statement.master), "asks" as const].map((one) => (
              <li>
                <a href={`${here}?of=${one}`} aria-current={one === of ? "true" : undefined}>
                  {one === "asks" ? t(messages.asks) : t.languageName(one)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {states.length === 0 ? (
          <p>{t(messages.noRevisions)}</p>
        ) : (
          <>
            {compared ? <Compared t={t} statement={statement} of={of} compared={compared} language={language} /> : null}
            {states.length > 1 ? (
              <Form action={here} method="get">
                <input type="hidden" name="of" value={of} />
                {(["from", "to"] as const).map((end) => (
                  <Select
                    t={t}
                    name={end}
                    label={messages[end]}
                    value={compared ? String(compared[end].n) : undefined}
                    options={states.map(({ n, by, at }) => ({
                      value: String(n),
                      label: t(messages.revisionOption, { n, name: name(by), at }),
                    }))}
                  />
                ))}
                <Actions>
                  <Button kind="second">{t(messages.show)}</Button>
                </Actions>
              </Form>
            ) : null}
            <Table
              t={t}
              caption={messages.revisions}
              columns={[messages.toPrevious, messages.by, messages.at]}
              rows={states.map(({ n, by, at }) => [
                n > 1 ? <a href={`${here}?of=${of}&from=${n - 1}&to=${n}`}>{t(messages.revision, { n })}</a> : t(messages.revision, { n }),
                <bdi>{name(by)}</bdi>,
                <Time t={t} at={at} precision="minute" />,
              ])}
            />
          </>
        )}
      </section>
    </StatementDesk>
  );
}

interface ComparedProps {
  t: T;
  statement: OpenStatement;
  of: Language | "asks";
  compared: NonNullable<HistoryProps["compared"]>;
  language: Language;
}

function Compared({ t, statement, of, compared, language }: ComparedProps) {
  const { from, to } = compared;
  const parts = (["title", "summary", "source"] as const).filter((part) => from.parts[part] !== to.parts[part]);
  return (
    <section class="card">
      <h3>{t(messages.between, { from: from.n, to: to.n })}</h3>
      {parts.length === 0 ? <p>{t(messages.same)}</p> : null}
      {parts.map((part) => (
        <div>
          <h4>{t(messages[part])}</h4>
          <DifferencesView before={from.parts[part]} after={to.parts[part]} language={language} />
        </div>
      ))}
      {of === statement.master && statement.as === "editor" && !statement.ended ? (
        <p>
          <a href={`${tabHref(t, statement.publicId, "text")}?state=${from.n}`}>{t(messages.editFrom, { n: from.n })}</a>
        </p>
      ) : null}
    </section>
  );
}

function Versions(props: { t: T; statement: OpenStatement; versions: readonly VersionFacts[]; name: (person: string) => string }) {
  const { t, statement, versions, name } = props;
  if (versions.length === 0) return <p>{t(messages.noVersions)}</p>;
  const standing = effectiveOf(versions);
  return (
    <Table
      t={t}
      caption={messages.versions}
      columns={[messages.versions, messages.nature, messages.state, messages.by, messages.at]}
      rows={versions
        .toReversed()
        .map((version) => [
          <a href={`${tabHref(t, statement.publicId, "overview")}/versions/${version.n}`}>{t(messages.version, { n: version.n })}</a>,
          t(messages[version.nature]),
          <VersionChip t={t} version={version} standing={version.n === standing?.n} />,
          <bdi>{name(version.putForwardBy)}</bdi>,
          <Time t={t} at={version.at} precision="minute" />,
        ])}
    />
  );
}

export function VersionChip({ t, version, standing }: { t: T; version: VersionFacts; standing: boolean }) {
  if (version.setAside) return <Chip kind="off">{t(messages.setAside)}</Chip>;
  if (!tookEffect(version)) return <Chip kind="warn">{t(messages.waits)}</Chip>;
  return standing ? <Chip>{t(messages.stands)}</Chip> : <Chip kind="off">{t(messages.earlier)}</Chip>;
}

import type { Child } from "hono/jsx";
import type { Language, T } from "../../../platform/language/index.ts";
import {
  Actions,
  Button,
  Check,
  Chip,
  Disclosure,
  Empty,
  Form,
  type Frame,
  LinkButton,
  Notice,
  type Problem,
  TextArea,
} from "../../../platform/page/index.ts";
import { DifferencesView } from "../../../platform/text/index.ts";
import { inLanguage, StatementDesk, tabHref } from "../desk.tsx";
import type { OpenStatement } from "../store.ts";
import type { LaidPassage, LaidTranslation, PassageName } from "../translation.ts";
import { messages } from "./messages.ts";

/** One passage in the editor. */
export interface Row {
  readonly name: PassageName;
  readonly laid: LaidPassage;
  /** What stands in the field. */
  readonly text: string;
  /** What somebody else saved meanwhile, where both changed the same passage. */
  readonly theirs: string | null;
}

export interface TranslationView {
  readonly rows: readonly Row[];
  readonly orphans: LaidTranslation["orphans"];
  /** Revision of the translation the next save is based on, and of the master it is laid beside. */
  readonly base: number;
  readonly master: number;
}

interface TranslationPageProps {
  frame: Frame;
  proof: string;
  statement: OpenStatement;
  language: Language;
  title: string;
  view: TranslationView;
  writes: boolean;
  saved?: boolean;
  /** After “paste a whole translation”: what had no place, and how the counts differ. */
  whole?: { given: number; wanted: number; left: readonly string[] };
  conflict?: { by: string | null; at: Date };
  /** What was pasted, when it could not be laid out. */
  pasted?: string;
  problems?: readonly Problem[];
}

export function TranslationPage(props: TranslationPageProps) {
  const { frame, proof, statement, language, title, view, writes, conflict, whole, problems = [] } = props;
  const { t } = frame;
  const action = tabHref(t, statement.publicId, language);
  return (
    <StatementDesk
      frame={frame}
      statement={statement}
      title={title}
      current={language}
      heading={conflict ? messages.conflictTitle : t(messages.heading, { language: t.languageName(language) })}
      lead={conflict ? undefined : messages.lead}
      problems={problems}
    >
      {props.saved ? (
        <Notice kind="good" role="status">
          <p>{t(messages.saved)}</p>
        </Notice>
      ) : null}
      {conflict ? <ConflictNotice t={t} conflict={conflict} clashes={view.rows.filter(({ theirs }) => theirs !== null).length} /> : null}
      {whole ? <WholeNotice t={t} language={language} whole={whole} /> : null}
      {writes ? <WhatIsLeft t={t} rows={view.rows} /> : null}
      {view.orphans.length > 0 ? (
        <Notice kind="warn">
          <p>{t(messages.orphans)}</p>
          {view.orphans.map(({ text }) => (
            <blockquote {...inLanguage(language)}>{lines(text)}</blockquote>
          ))}
        </Notice>
      ) : null}
      {writes ? null : (
        <Notice>
          <p>{t(messages.readOnly)}</p>
        </Notice>
      )}
      <Form action={action} proof={proof} class="translation" guard>
        <input type="hidden" name="base" value={String(view.base)} />
        <input type="hidden" name="master" value={String(view.master)} />
        {view.rows.map((row) => (
          <PassageEditor
            t={t}
            row={row}
            language={language}
            master={statement.master}
            writes={writes}
            theirName={conflict ? (conflict.by ?? t(messages.somebody)) : ""}
            problems={problems}
          />
        ))}
        {writes ? (
          <>
            <Actions>
              <Button name="do" value="save">
                {t(messages.save)}
              </Button>
            </Actions>
            <Disclosure summary={t(messages.whole)} open={props.pasted !== undefined}>
              <p>{t(messages.wholeHelp)}</p>
              <TextArea
                t={t}
                name="whole"
                label={t(messages.wholeField, { language: t.languageName(language) })}
                value={props.pasted}
                rows={10}
                problems={problems}
                {...inLanguage(language)}
                paste
              />
              <Actions>
                <Button kind="second" name="do" value="whole">
                  {t(messages.wholeButton)}
                </Button>
              </Actions>
            </Disclosure>
          </>
        ) : null}
      </Form>
    </StatementDesk>
  );
}

/** There is no master to translate yet. */
export function NothingToTranslatePage({ frame, statement, language }: { frame: Frame; statement: OpenStatement; language: Language }) {
  const { t } = frame;
  return (
    <StatementDesk
      frame={frame}
      statement={statement}
      title={undefined}
      current={language}
      heading={t(messages.heading, { language: t.languageName(language) })}
    >
      <Empty
        title={t(messages.noMaster)}
        action={<LinkButton href={tabHref(t, statement.publicId, "text")}>{t(messages.writeMaster)}</LinkButton>}
      />
    </StatementDesk>
  );
}

function PassageEditor(props: {
  t: T;
  row: Row;
  language: Language;
  master: Language;
  writes: boolean;
  theirName: string;
  problems: readonly Problem[];
}) {
  const { t, row, language, master, writes, theirName, problems } = props;
  const { laid, text, theirs } = row;
  const name = fieldOfPassage(row.name);
  return (
    <section class={`passage ${laid.state}`} aria-labelledby={`${name}-title`}>
      <h2 class="line" id={`${name}-title`}>
        {nameOf(t, row.name)} <State t={t} laid={laid} />
      </h2>
      <div class="text" {...inLanguage(master)}>
        <p dir="auto">{lines(laid.now)}</p>
      </div>
      <div class="stack">
        {laid.state === "stale" && laid.from !== null ? (
          <Disclosure summary={t(messages.whatChanged)} open>
            <DifferencesView before={laid.from} after={laid.now} language={master} />
          </Disclosure>
        ) : null}
        {writes ? (
          <TextArea
            t={t}
            name={name}
            label={labelOf(t, row.name, language)}
            value={text}
            rows={Math.min(14, 3 + Math.floor(Math.max(text.length, laid.now.length) / 70))}
            problems={problems}
            {...inLanguage(language)}
            paste
          />
        ) : (
          <div class="text" {...inLanguage(language)}>
            <p>{lines(text)}</p>
          </div>
        )}
        {theirs === null ? null : (
          <Notice kind="warn" title={t(messages.theirs, { name: theirName })}>
            <blockquote {...inLanguage(language)}>{lines(theirs)}</blockquote>
            <DifferencesView before={theirs} after={text} language={language} />
          </Notice>
        )}
        {writes && laid.state === "stale" && laid.now.trim() ? (
          <Check t={t} name="right" id={`right-${row.name}`} value={String(row.name)} label={messages.stillRight} />
        ) : null}
      </div>
    </section>
  );
}

function State({ t, laid }: { t: T; laid: LaidPassage }) {
  switch (laid.state) {
    case "ready":
      return <Chip>{t(messages.ready)}</Chip>;
    case "stale":
      return <Chip kind="warn">{t(laid.now.trim() ? messages.stale : messages.emptyNow)}</Chip>;
    case "missing":
      return <Chip kind="off">{t(messages.missing)}</Chip>;
    case "empty":
      return <></>;
  }
}

function WhatIsLeft({ t, rows }: { t: T; rows: readonly Row[] }) {
  const stale = rows.filter(({ laid }) => laid.state === "stale");
  const missing = rows.filter(({ laid }) => laid.state === "missing");
  if (stale.length + missing.length === 0)
    return (
      <Notice kind="good">
        <p>{t(messages.allReady)}</p>
      </Notice>
    );
  const links = (of: readonly Row[]) =>
    of.map(({ name }, i) => (
      <>
        {i > 0 ? " · " : " "}
        <a href={`#${fieldOfPassage(name)}`}>{nameOf(t, name)}</a>
      </>
    ));
  return (
    <Notice kind={stale.length > 0 ? "warn" : "note"}>
      {stale.length > 0 ? (
        <p>
          {t(messages.toReview)}
          {links(stale)}
        </p>
      ) : null}
      {missing.length > 0 ? (
        <p>
          {t(messages.toTranslate)}
          {links(missing)}
        </p>
      ) : null}
    </Notice>
  );
}

function ConflictNotice({ t, conflict, clashes }: { t: T; conflict: { by: string | null; at: Date }; clashes: number }) {
  return (
    <Notice kind="warn" role="alert">
      <p>{t(messages.conflict, { name: conflict.by ?? t(messages.somebody), at: conflict.at })}</p>
      <p>{t(messages.clashes, { n: clashes })}</p>
    </Notice>
  );
}

function WholeNotice({ t, language, whole }: { t: T; language: Language; whole: NonNullable<TranslationPageProps["whole"]> }) {
  const { given, wanted, left } = whole;
  return (
    <Notice kind={given === wanted ? "good" : "warn"} role="status">
      <p>{given === wanted ? t(messages.wholeFits) : t(messages.wholeDiffers, { given, wanted })}</p>
      {left.length > 0 ? (
        <>
          <p>{t(messages.left)}</p>
          {left.map((text) => (
            <blockquote {...inLanguage(language)}>{lines(text)}</blockquote>
          ))}
        </>
      ) : null}
    </Notice>
  );
}

/** The form field of one passage. */
export function fieldOfPassage(name: PassageName): string {
  return typeof name === "number" ? `passage-${name + 1}` : name;
}

function nameOf(t: T, name: PassageName): string {
  return typeof name === "number" ? t(messages.passage, { n: name + 1 }) : t(messages[name]);
}

function labelOf(t: T, name: PassageName, language: Language): string {
  const of = t.languageName(language);
  if (typeof name === "number") return t(messages.passageIn, { n: name + 1, language: of });
  return t(name === "title" ? messages.titleIn : messages.summaryIn, { language: of });
}

/** Markup as it was typed, its line breaks kept: a translator must see it to repeat it. */
function lines(text: string): Child {
  return text.split("\n").map((line, i) => (
    <>
      {i > 0 ? <br /> : null}
      {line}
    </>
  ));
}

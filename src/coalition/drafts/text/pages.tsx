import type { PropsWithChildren } from "hono/jsx";
import type { T } from "../../../platform/language/index.ts";
import {
  Actions,
  Button,
  Card,
  Field,
  Form,
  type Frame,
  LinkButton,
  Notice,
  type Problem,
  TextArea,
} from "../../../platform/page/index.ts";
import { DifferencesView, MarkupHelp, parseMarkup, StructuredTextView } from "../../../platform/text/index.ts";
import { inLanguage, StatementDesk, tabHref } from "../desk.tsx";
import type { OpenStatement } from "../store.ts";
import type { LanguageReadiness, MasterText } from "../translation.ts";
import { messages } from "./messages.ts";

interface TextPageProps {
  frame: Frame;
  proof: string;
  statement: OpenStatement;
  text: MasterText;
  base: number;
  writes: boolean;
  /** Typed but not saved: shown as readers will see it. */
  preview?: boolean;
  /** What was just saved means for the translations; null when nothing was saved before this page. */
  saved?: { changed: boolean; languages: readonly { language: "ar" | "fr" | "en"; readiness: LanguageReadiness }[] } | null;
  /** The form holds an earlier state of the text. */
  earlier?: number;
  problems?: readonly Problem[];
}

/** The master text: to write, or to read for those who may not. */
export function TextPage({ frame, proof, statement, text, base, writes, preview, saved, earlier, problems = [] }: TextPageProps) {
  const { t } = frame;
  return (
    <StatementDesk
      frame={frame}
      statement={statement}
      title={text.title}
      current="text"
      heading={messages.heading}
      lead={t(messages.lead, { language: t.languageName(statement.master) })}
      problems={problems}
    >
      {earlier === undefined ? null : (
        <Notice kind="warn">
          <p>{t(messages.earlier, { n: earlier })}</p>
        </Notice>
      )}
      {saved ? <Saved t={t} statement={statement} saved={saved} /> : null}
      {preview || !writes ? <Preview t={t} statement={statement} text={text} notSaved={writes} /> : null}
      {text.source.trim() ? <MarkupProblems t={t} source={text.source} /> : null}
      {writes ? (
        <TextForm t={t} proof={proof} statement={statement} text={text} base={base} problems={problems}>
          <Actions>
            <Button name="do" value="save">
              {t(messages.save)}
            </Button>
            <Button kind="second" name="do" value="preview">
              {t(messages.preview)}
            </Button>
          </Actions>
        </TextForm>
      ) : (
        <Notice>
          <p>{t(messages.readOnly)}</p>
        </Notice>
      )}
    </StatementDesk>
  );
}

interface ConflictProps {
  frame: Frame;
  proof: string;
  statement: OpenStatement;
  /** As typed, never changed by us unless the person asked for both together. */
  mine: MasterText;
  theirs: MasterText;
  /** The revision of `theirs`: what the next save is based on. */
  current: number;
  by: string | null;
  at: Date;
  /** The revision mine was written on: both together needs it again. */
  base: number;
  /** Set after “bring both together”: how many places both changed. */
  clashes?: number;
}

/** Somebody saved meanwhile: both texts, the difference, and what was typed still in the form. */
export function ConflictPage({ frame, proof, statement, mine, theirs, current, by, at, base, clashes }: ConflictProps) {
  const { t } = frame;
  const name = by ?? t(messages.somebody);
  const language = statement.master;
  return (
    <StatementDesk
      frame={frame}
      statement={statement}
      title={theirs.title}
      current="text"
      heading={messages.conflictHeading}
      lead={t(messages.conflictLead, { name, at })}
    >
      {clashes === undefined ? null : (
        <Notice kind={clashes > 0 ? "warn" : "good"} role="status">
          <p>{t(messages.merged, { n: clashes })}</p>
        </Notice>
      )}
      <section class="stack">
        <h2>{t(messages.differenceTitle)}</h2>
        <p class="small">{t(messages.differenceHelp)}</p>
        {(["title", "summary", "source"] as const)
          .filter((part) => theirs[part] !== mine[part])
          .map((part) => (
            <div>
              <h3>{t(messages[part])}</h3>
              <DifferencesView before={theirs[part]} after={mine[part]} language={language} />
            </div>
          ))}
      </section>
      <Card title={t(messages.theirText, { name })}>
        <div class="stack" {...inLanguage(language)}>
          <h3>{theirs.title}</h3>
          {theirs.summary ? <p>{theirs.summary}</p> : null}
          <StructuredTextView text={parseMarkup(theirs.source).text} language={language} idPrefix="theirs-" />
        </div>
        <Actions>
          <LinkButton kind="second" href={tabHref(t, statement.publicId, "text")}>
            {t(messages.keepTheirs)}
          </LinkButton>
        </Actions>
      </Card>
      <section class="stack">
        <h2>{t(messages.yourText)}</h2>
        <p>{t(messages.yourTextHelp)}</p>
        <TextForm t={t} proof={proof} statement={statement} text={mine} base={current} was={base} problems={[]}>
          <Actions>
            <Button name="do" value="save">
              {t(messages.saveMine)}
            </Button>
            {clashes === undefined ? (
              <Button kind="second" name="do" value="merge">
                {t(messages.mergeBoth)}
              </Button>
            ) : null}
          </Actions>
        </TextForm>
      </section>
    </StatementDesk>
  );
}

interface TextFormProps {
  t: T;
  proof: string;
  statement: OpenStatement;
  text: MasterText;
  base: number;
  was?: number;
  problems: readonly Problem[];
}

function TextForm(props: PropsWithChildren<TextFormProps>) {
  const { t, proof, statement, text, base, was, problems } = props;
  const inText = { ...inLanguage(statement.master), t, problems };
  return (
    <Form action={tabHref(t, statement.publicId, "text")} proof={proof} guard>
      <input type="hidden" name="base" value={String(base)} />
      {was === undefined ? null : <input type="hidden" name="was" value={String(was)} />}
      <Field {...inText} name="title" label={messages.title} value={text.title} required size="long" />
      <TextArea {...inText} name="summary" label={messages.summary} help={messages.summaryHelp} value={text.summary} rows={3} />
      <TextArea {...inText} name="source" label={messages.source} help={messages.sourceHelp} value={text.source} rows={24} paste />
      <MarkupHelp t={t} />
      {props.children}
    </Form>
  );
}

function Saved({ t, statement, saved }: { t: T; statement: OpenStatement; saved: NonNullable<TextPageProps["saved"]> }) {
  const toReview = saved.languages.filter(
    ({ readiness }) => readiness.state === "stale" && readiness.changed.length + readiness.untranslated.length > 0,
  );
  return (
    <Notice kind="good" role="status" title={t(saved.changed ? messages.savedTitle : messages.unchanged)}>
      {toReview.length > 0 ? (
        <ul>
          {toReview.map(({ language, readiness }) => (
            <li>
              <a href={tabHref(t, statement.publicId, language)}>
                {t(messages.savedReview, {
                  language: t.languageName(language),
                  n: readiness.changed.length + readiness.untranslated.length,
                })}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </Notice>
  );
}

function Preview(props: { t: T; statement: OpenStatement; text: MasterText; notSaved: boolean }) {
  const { t, statement, text, notSaved } = props;
  return (
    <section class="card">
      <h2>
        {t(messages.previewTitle)} {notSaved ? <span class="small">{t(messages.previewNotSaved)}</span> : null}
      </h2>
      <article {...inLanguage(statement.master)}>
        <h2>{text.title}</h2>
        {text.summary ? <p class="lead">{text.summary}</p> : null}
        <StructuredTextView text={parseMarkup(text.source).text} language={statement.master} idPrefix="preview-" />
      </article>
    </section>
  );
}

/** What the parser found odd, line by line; the text is kept as it is. */
export function MarkupProblems({ t, source }: { t: T; source: string }) {
  const { problems } = parseMarkup(source);
  if (problems.length === 0) return <></>;
  return (
    <Notice kind="warn" title={t(messages.markupProblems, { n: problems.length })}>
      <p>{t(messages.markupSaysSo)}</p>
      <ul>
        {problems.map(({ says, args }) => (
          <li>{t(says, args)}</li>
        ))}
      </ul>
    </Notice>
  );
}

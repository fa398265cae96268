import { type Actor, allows, roleNames, TABLE } from "../../../people/index.ts";
import { LANGUAGES, type Language, type T } from "../../../platform/language/index.ts";
import {
  Actions,
  Button,
  Card,
  Checks,
  Chip,
  Choice,
  Code,
  Disclosure,
  Facts,
  Form,
  type Frame,
  LinkButton,
  Notice,
  type Problem,
  Split,
} from "../../../platform/page/index.ts";
import { parseMarkup, StructuredTextView } from "../../../platform/text/index.ts";
import { AsksView } from "../asks/pages.tsx";
import { inLanguage, ReadinessChips, StatementDesk, tabHref, textHref } from "../desk.tsx";
import { messages as history } from "../history/messages.ts";
import { VersionChip } from "../history/pages.tsx";
import { messages as room } from "../messages.ts";
import { effectiveOf, freeze, type Hindrance, hindrances, readiness, tookEffect, type Version, type VersionFacts } from "../model.ts";
import { numberMismatches } from "../numbers.ts";
import type { OpenDraft, OpenStatement } from "../store.ts";
import { hashOf, stateOf } from "../versions.ts";
import { Changes } from "./changes.tsx";
import { messages } from "./messages.ts";

interface ForwardProps {
  frame: Frame;
  proof: string;
  actor: Actor;
  statement: OpenStatement;
  draft: OpenDraft;
  versions: readonly VersionFacts[];
  /** The version that stands, with its text; null before the first. */
  standing: Version | null;
  typed?: { languages: readonly string[]; nature: string };
  problems?: readonly Problem[];
}

/** The checklist, the question what kind of change it is, and the act. */
export function ForwardPage({ frame, proof, actor, statement, draft, versions, standing, typed, problems = [] }: ForwardProps) {
  const { t } = frame;
  const n = versions.length + 1;
  const ready = readiness(draft);
  const possible = LANGUAGES.filter((language) => hindrances(draft, [draft.master, language]).length === 0);
  const hindering = hindrances(draft, [draft.master]);
  const waiting = versions.find((version) => !version.setAside && !tookEffect(version));
  const may = allows(actor.roles, "statement.putForward") && statement.as === "editor" && !statement.ended;
  const action = tabHref(t, statement.publicId, "forward");
  const now = standing && hindering.length === 0 ? freeze(draft, possible) : null;
  const unchanged = now !== null && hashOf(now).toString("hex") === standing?.hash;
  return (
    <StatementDesk
      frame={frame}
      statement={statement}
      title={draft.text?.title}
      current="forward"
      heading={messages.heading}
      lead={t(messages.lead, { n })}
      problems={problems}
    >
      {waiting ? (
        <Notice kind="warn">
          <p>{t(messages.waiting, { n: waiting.n })}</p>
          <Actions>
            <LinkButton kind="second" href={versionHref(t, statement, waiting.n)}>
              {t(messages.look, { n: waiting.n })}
            </LinkButton>
          </Actions>
        </Notice>
      ) : null}
      <Checklist t={t} statement={statement} draft={draft} ready={ready} />
      {hindering.length === 0 ? <LanguagesOf t={t} statement={statement} draft={draft} ready={ready} possible={possible} n={n} /> : null}
      {hindering.length > 0 ? (
        <Notice kind="warn" title={t(messages.cannotYet)}>
          <ul>
            {hindering.map((hindrance) => (
              <li>
                <a href={mendedAt(t, statement, hindrance)}>{t(hindrance.says, hindrance.args)}</a>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {standing && unchanged ? (
        <Notice>
          <p>{t(messages.noChange, { n: standing.n })}</p>
          <p>{t(messages.noChangeNext, { n: standing.n })}</p>
          <Actions>
            <LinkButton kind="second" href={tabHref(t, statement.publicId, "text")}>
              {t(messages.editText)}
            </LinkButton>
            {statement.beyond.includes("signing") ? (
              <LinkButton kind="second" href={tabHref(t, statement.publicId, "signing")}>
                {t(messages.ask)}
              </LinkButton>
            ) : null}
          </Actions>
        </Notice>
      ) : null}
      {standing && now && !unchanged ? (
        <Disclosure summary={t(messages.changes, { n: standing.n })} open>
          <Changes t={t} before={standing.text} after={now} n={standing.n} />
        </Disclosure>
      ) : null}
      {may ? null : (
        <Notice>
          <p>{t(messages.whoMay)}</p>
        </Notice>
      )}
      {may && hindering.length === 0 && !waiting && !unchanged ? (
        <Form action={action} proof={proof}>
          <input type="hidden" name="seen" value={stateOf(draft.revisions)} />
          <input type="hidden" name="languages" value={draft.master} />
          {possible.length > 1 ? (
            <Checks
              t={t}
              name="languages"
              label={messages.languages}
              help={messages.languagesHelp}
              values={typed?.languages ?? possible}
              problems={problems}
              options={possible
                .filter((language) => language !== draft.master)
                .map((language) => ({ value: language, label: t.languageName(language) }))}
            />
          ) : null}
          {standing ? (
            <Choice
              t={t}
              name="nature"
              label={messages.nature}
              help={t(messages.natureHelp, { n: standing.n })}
              value={typed?.nature}
              problems={problems}
              required
              options={[
                { value: "substantive", label: messages.substantive, help: messages.substantiveHelp },
                { value: "editorial", label: messages.editorial, help: messages.editorialHelp },
              ]}
            />
          ) : null}
          <Actions>
            <Button>{t(messages.button, { n })}</Button>
          </Actions>
        </Form>
      ) : null}
    </StatementDesk>
  );
}

function Checklist(props: { t: T; statement: OpenStatement; draft: OpenDraft; ready: ReturnType<typeof readiness> }) {
  const { t, statement, draft, ready } = props;
  const problems = draft.text ? parseMarkup(draft.text.source).problems.length : 0;
  const mismatches = numberMismatches(draft);
  const { addressees, asks } = draft.asks;
  return (
    <Card title={t(messages.checklist)}>
      {[draft.master, ...LANGUAGES.filter((language) => language !== draft.master)].map((language) => (
        <p class="line">
          <a href={textHref(t, statement, language)}>{t.languageName(language)}</a>
          <ReadinessChips t={t} statement={statement} language={language} readiness={ready[language]} />
        </p>
      ))}
      <p>
        <a href={tabHref(t, statement.publicId, "text")}>
          {problems > 0 ? t(messages.markupProblems, { n: problems }) : t(messages.markupFine)}
        </a>
      </p>
      {mismatches.map(({ language, passage, original, translated }) => (
        <p>
          <a href={tabHref(t, statement.publicId, language)}>
            {t(passage > 0 ? messages.numbersPassage : messages.numbersHead, {
              language: t.languageName(language),
              n: passage,
              original: original.join(" · ") || "—",
              translated: translated.join(" · ") || "—",
            })}
          </a>
        </p>
      ))}
      <p>
        <a href={tabHref(t, statement.publicId, "asks")}>
          {asks.length > 0 ? t(messages.askCount, { n: asks.length, m: addressees.length }) : t(messages.noAsks)}
        </a>
      </p>
    </Card>
  );
}

/** Which languages are in this version and which are not, why, and where that is mended. */
function LanguagesOf(props: {
  t: T;
  statement: OpenStatement;
  draft: OpenDraft;
  ready: ReturnType<typeof readiness>;
  possible: readonly Language[];
  n: number;
}) {
  const { t, statement, draft, ready, possible, n } = props;
  return (
    <Card title={t(messages.languagesOf, { n })}>
      {[draft.master, ...LANGUAGES.filter((language) => language !== draft.master)].map((language) => {
        const { state, changed, untranslated, asks } = ready[language];
        const isIn = possible.includes(language);
        const passages = state === "missing" ? 0 : changed.length + untranslated.length;
        return (
          <p class="line">
            <Chip kind={isIn ? "good" : "warn"}>{t(isIn ? messages.isIn : messages.isOut)}</Chip> {t.languageName(language)}{" "}
            {isIn ? null : (
              <>
                {state === "missing" ? <a href={textHref(t, statement, language)}>{t(messages.outMissing)}</a> : null}
                {passages > 0 ? <a href={textHref(t, statement, language)}>{t(messages.outPassages, { n: passages })}</a> : null}
                {asks > 0 && state !== "missing" ? (
                  <a href={tabHref(t, statement.publicId, "asks")}>{t(messages.outAsks, { n: asks })}</a>
                ) : null}
              </>
            )}
          </p>
        );
      })}
    </Card>
  );
}

/** What hinders the original itself is its text, else its addressees and asks. */
function mendedAt(t: T, statement: OpenStatement, { says }: Hindrance): string {
  return tabHref(t, statement.publicId, says === room.masterMissing ? "text" : "asks");
}

interface VersionPageProps {
  frame: Frame;
  proof: string;
  actor: Actor;
  statement: OpenStatement;
  version: Version;
  /** What stood before it, to compare with. */
  before: Version | null;
  versions: readonly VersionFacts[];
  nameOf: ReadonlyMap<string, string>;
  /** It stands, nobody has answered it, nothing of it is public. */
  undoable: boolean;
  done?: boolean;
}

/** One frozen version: its facts, its text, what it changed; and the second person's decision where it waits for one. */
export function VersionPage({ frame, proof, actor, statement, version, before, versions, nameOf, undoable, done }: VersionPageProps) {
  const { t } = frame;
  const name = (person: string | null) => (person && nameOf.get(person)) || t(messages.somebody);
  const { text } = version;
  const waits = !version.setAside && !tookEffect(version);
  const languages = [t.language, ...LANGUAGES.filter((language) => language !== t.language)].filter((language) => text.languages[language]);
  return (
    <StatementDesk
      frame={frame}
      statement={statement}
      title={text.languages[text.master]?.title}
      current="history"
      heading={t(messages.version, { n: version.n })}
    >
      {done ? (
        <Notice kind="good" role="status">
          <p>{t(waits ? messages.doneWaits : messages.done, { n: version.n })}</p>
          {waits ? null : (
            <Actions>
              <LinkButton href={tabHref(t, statement.publicId, "signing")}>{t(messages.ask)}</LinkButton>
            </Actions>
          )}
        </Notice>
      ) : null}
      {waits ? (
        <Decision t={t} proof={proof} actor={actor} statement={statement} version={version} by={name(version.putForwardBy)} />
      ) : null}
      <Split
        rail={
          <Facts
            t={t}
            items={[
              {
                term: messages.stateOf,
                detail: <VersionChip t={t} version={version} standing={effectiveOf(versions)?.id === version.id} />,
              },
              { term: messages.kind, detail: t(history[version.nature]) },
              { term: messages.putForward, detail: t(messages.byAt, { name: name(version.putForwardBy), at: version.at }) },
              ...(version.confirmedAt
                ? [{ term: messages.confirmed, detail: t(messages.byAt, { name: name(version.confirmedBy), at: version.confirmedAt }) }]
                : []),
              {
                term: messages.hash,
                detail: (
                  <>
                    <Code>{version.hash.match(/.{1,8}/g)!.join(" ")}</Code>
                    <p class="small">{t(messages.hashHelp)}</p>
                  </>
                ),
              },
            ]}
          />
        }
      >
        {before ? (
          <Disclosure summary={t(messages.changes, { n: before.n })} open={waits}>
            <Changes t={t} before={before.text} after={text} n={before.n} />
          </Disclosure>
        ) : null}
        {undoable && !waits && statement.as === "editor" && allows(actor.roles, "statement.confirmEditorial") ? (
          <Disclosure summary={t(messages.takeBack)}>
            <Form action={`${versionHref(t, statement, version.n)}/decision`} proof={proof}>
              <p class="help">{t(messages.takeBackHelp)}</p>
              <Button kind="danger" name="decision" value="set-aside">
                {t(messages.setAsideOwn)}
              </Button>
            </Form>
          </Disclosure>
        ) : null}
        <h2>{t(messages.text)}</h2>
        {text.languages[t.language] ? null : <p>{t(messages.notIn, { language: t.languageName(t.language) })}</p>}
        {languages.map((language, i) => {
          const one = text.languages[language]!;
          return (
            <Disclosure summary={t.languageName(language)} open={i === 0}>
              <article {...inLanguage(language)}>
                <h3>{one.title}</h3>
                {one.summary ? <p class="lead">{one.summary}</p> : null}
                <StructuredTextView text={parseMarkup(one.source).text} language={language} idPrefix={`${language}-`} />
              </article>
            </Disclosure>
          );
        })}
        {text.addressees.length + text.asks.length > 0 ? <AsksView t={t} asks={text} language={t.language} /> : null}
      </Split>
    </StatementDesk>
  );
}

function Decision(props: { t: T; proof: string; actor: Actor; statement: OpenStatement; version: Version; by: string }) {
  const { t, proof, actor, statement, version, by } = props;
  const own = version.putForwardBy === actor.person;
  const may = allows(actor.roles, "statement.confirmEditorial") && statement.as === "editor" && !statement.ended;
  const action = versionHref(t, statement, version.n);
  return (
    <Notice kind="warn" title={t(messages.confirmTitle)}>
      <p>{own ? t(messages.own) : t(messages.confirmText, { name: by })}</p>
      {own || !may ? (
        <>
          <p>{t(messages.whoConfirms, { roles: t.list(TABLE["statement.confirmEditorial"].map((role) => t(roleNames[role]))) })}</p>
          {allows(actor.roles, "people.invite") ? (
            <p>
              <a href={`/${t.language}/desk/people/invite`}>{t(messages.inviteColleague)}</a>
            </p>
          ) : null}
        </>
      ) : null}
      {may ? (
        <Form action={`${action}/decision`} proof={proof}>
          <Actions>
            {own ? null : (
              <Button name="decision" value="confirm">
                {t(messages.confirm)}
              </Button>
            )}
            <Button kind="second" name="decision" value="set-aside">
              {t(own ? messages.setAsideOwn : messages.setAside)}
            </Button>
          </Actions>
        </Form>
      ) : null}
    </Notice>
  );
}

/** The address of one version on the desk. */
export function versionHref(t: T, statement: Pick<OpenStatement, "publicId">, n: number): string {
  return `${tabHref(t, statement.publicId, "overview")}/versions/${n}`;
}

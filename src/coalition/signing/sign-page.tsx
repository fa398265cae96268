import { directionOf, LANGUAGES, type Language, type Message } from "../../platform/language/index.ts";
import {
  Actions,
  Button,
  Check,
  Disclosure,
  ErrorSummary,
  Facts,
  Field,
  Form,
  Name,
  Notice,
  Page,
  type Problem,
  Split,
  TextArea,
} from "../../platform/page/index.ts";
import { DifferencesView, parseMarkup, StructuredTextView, toPlainText } from "../../platform/text/index.ts";
import type { Version } from "../drafts/index.ts";
import type { View } from "../view.ts";
import { answerMessages, messages } from "./messages.ts";
import { type SignRequest, standingOf } from "./model.ts";
import type { Call } from "./store.ts";

interface SignProps {
  c: View;
  /** Of this page, without its language; the forms post here. */
  path: string;
  way: "member" | "link";
  call: Call;
  request: SignRequest;
  version: Version;
  /** The version this organisation answered before, when it is not the one that stands. */
  before: Version | null;
  lastSubstantive: number;
  organisation: { readonly text: string; readonly language: Language };
  closed: Message | null;
  typed?: Readonly<Record<string, string | readonly string[]>>;
  problems?: readonly Problem[];
  notice?: "recorded" | "already" | "moved";
}

/** The whole statement, and one big button. The same page says what came of the answer. */
export function SignPage(props: SignProps) {
  const { c, call, request, version, organisation, closed, problems = [], notice } = props;
  const { t } = c;
  const languages = LANGUAGES.filter((language) => version.text.languages[language]);
  const shown = version.text.languages[t.language] ? t.language : version.text.master;
  const text = version.text.languages[shown]!;
  const until = t.date(call.replyBy, { zone: call.zone, precision: "minute" });
  const frame = { ...c.frame, path: props.path };
  return (
    <Page frame={{ ...frame, noindex: true }} title={t(messages.signPageTitle, { title: text.title })} ownHeading>
      <Outcome {...props} />
      <ErrorSummary t={t} problems={placed(problems, String(props.typed?.["kind"] ?? "yes"))} />
      <Split
        rail={
          <Facts
            t={t}
            items={[
              { term: messages.organisation, detail: <Name language={organisation.language}>{organisation.text}</Name> },
              { term: messages.versionLabel, detail: t.number(version.n) },
              { term: messages.replyByTerm, detail: <time datetime={call.replyBy.toISOString()}>{until}</time> },
              {
                term: messages.readIn,
                detail: (
                  <ul class="plain">
                    {languages
                      .filter((language) => language !== shown)
                      .map((language) => (
                        <li>
                          <a href={`/${language}${frame.path}`} hreflang={language}>
                            {t.languageName(language)}
                          </a>
                        </li>
                      ))}
                  </ul>
                ),
              },
            ]}
          />
        }
      >
        {shown === t.language ? null : (
          <Notice kind="warn">
            <p>{t(messages.languageNotReady)}</p>
          </Notice>
        )}
        {request.answers.length === 0 || standingOf(request, props.lastSubstantive) === "again" ? (
          <p class="small">{t(messages.askedOf, { organisation: organisation.text })}</p>
        ) : null}
        <article lang={shown} dir={directionOf(shown)}>
          <h1>{text.title}</h1>
          {text.summary ? <p class="lead">{text.summary}</p> : null}
          <StructuredTextView text={parseMarkup(text.source).text} language={shown} />
          <AskedOfAddressees version={version} language={shown} c={c} />
        </article>
        <Changes {...props} shown={shown} />
        <Withholding {...props} />
        {closed ? (
          <Notice kind="warn">
            <p>{t(closed)}</p>
          </Notice>
        ) : (
          <AnswerForms {...props} until={until} hasAnswered={request.answers.length > 0 && notice !== "moved"} />
        )}
      </Split>
    </Page>
  );
}

function Outcome({ c, call, request, version, organisation, notice, lastSubstantive }: SignProps) {
  const { t } = c;
  const last = request.answers.at(-1);
  if (notice === "moved")
    return (
      <Notice kind="warn" role="alert">
        <p>{t(messages.versionMoved)}</p>
      </Notice>
    );
  if (!last) return null;
  const standing = standingOf(request, lastSubstantive);
  if (standing === "again")
    return (
      <Notice kind="warn" role="status">
        <p>{t(messages.askedAgain, { n: last.versionNumber })}</p>
      </Notice>
    );
  const at = t.date(last.at, { zone: call.zone, precision: "minute" });
  const says = {
    yes:
      notice === "recorded"
        ? t(messages.thanksYes, { organisation: organisation.text, n: version.n })
        : t(notice === "already" ? messages.alreadySigned : messages.signedOn, {
            organisation: organisation.text,
            n: last.versionNumber,
            at,
          }),
    "yes-if": t(messages.thanksYesIf),
    awaiting: t(messages.thanksAwaiting),
    no: t(messages.thanksNo),
  }[last.kind];
  return (
    <Notice kind={last.kind === "yes" ? "good" : "note"} role="status">
      <p>{says}</p>
      {standing === "unconfirmed" ? <p>{t(messages.thanksConfirmAuthority)}</p> : null}
      {last.versionNumber < version.n ? (
        <p>{t(last.kind === "yes" ? messages.mendedSince : messages.changedSinceCondition, { n: last.versionNumber })}</p>
      ) : null}
    </Notice>
  );
}

/** To whom the statement speaks and what it asks: those who sign must see it. */
function AskedOfAddressees({ c, version, language }: { c: SignProps["c"]; version: Version; language: Language }) {
  const { t } = c;
  const { addressees, asks } = version.text;
  if (addressees.length === 0 && asks.length === 0) return null;
  return (
    <section lang={t.language} dir={t.direction}>
      <h2>{t(messages.addresseesAndAsks)}</h2>
      {addressees.length > 0 ? (
        <p>
          {t(messages.addressedTo)}{" "}
          {addressees.map((addressee, i) => (
            <>
              {i > 0 ? " · " : ""}
              <Name language={language}>{addressee.name[language] ?? ""}</Name>
            </>
          ))}
        </p>
      ) : null}
      <ul>
        {asks.map((ask) => (
          <li>
            <Name language={language}>{ask.what[language] ?? ""}</Name>
            {ask.by ? (
              <span class="small"> {t(messages.askBy, { at: t.date(new Date(`${ask.by}T00:00:00Z`), { zone: "UTC" }) })}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The time is over and this organisation never answered: the text is not shown any more. */
export function ClosedPage({ c, path, closed, organisation }: Omit<SignProps, "version">) {
  const { t } = c;
  return (
    <Page frame={{ ...c.frame, path, noindex: true }} title={messages.callTitle}>
      <p class="small">{t(messages.askedOf, { organisation: organisation.text })}</p>
      <Notice kind="warn">
        <p>{closed ? t(closed) : null}</p>
      </Notice>
    </Page>
  );
}

/** What changed since this organisation answered, word by word. */
function Changes({ c, before, version, shown }: SignProps & { shown: Language }) {
  const earlier = before?.text.languages[shown];
  const now = version.text.languages[shown];
  if (!earlier || !now) return null;
  // as it is read, without the marks of the markup
  const read = ({ title, source }: { title: string; source: string }) => `${title}\n\n${toPlainText(parseMarkup(source).text, shown)}`;
  return (
    <Disclosure summary={c.t(messages.whatChanged)} open>
      <div lang={shown} dir={directionOf(shown)}>
        <DifferencesView before={read(earlier)} after={read(now)} language={shown} />
      </div>
    </Disclosure>
  );
}

/** Whoever signed may have the name taken off, for safety, whatever the hour. */
function Withholding({ c, path, request, organisation }: SignProps) {
  const { t } = c;
  if (request.takenOff)
    return (
      <Notice>
        <p>{t(messages.withheld, { organisation: organisation.text })}</p>
      </Notice>
    );
  if (request.answers.at(-1)?.kind !== "yes") return null;
  return (
    <Disclosure summary={t(messages.withholdHeading)}>
      <Form action={`/${t.language}${path}/withholding`} proof={c.proof}>
        <p class="help">{t(messages.withholdHelp)}</p>
        <Button kind="danger">{t(messages.withholdButton)}</Button>
      </Form>
    </Disclosure>
  );
}

function AnswerForms(props: SignProps & { until: string; hasAnswered: boolean }) {
  const { c, until, hasAnswered } = props;
  const { t } = c;
  const standing = standingOf(props.request, props.lastSubstantive);
  const settled = hasAnswered && standing !== "again";
  const forms = <Forms {...props} />;
  return settled ? (
    <>
      <p>{t(messages.changeAnswer, { at: until })}</p>
      <Disclosure summary={t(messages.changeAnswerHeading)} open={(props.problems ?? []).length > 0}>
        {forms}
      </Disclosure>
    </>
  ) : (
    forms
  );
}

function Forms({ c, path, way, version, organisation, typed = {}, problems = [] }: SignProps) {
  const { t, proof } = c;
  const action = `/${t.language}${path}`;
  const was = (name: string) => String(typed[name] ?? "");
  const kind = was("kind");
  // each form is its own: problems and words go back to the one that was sent
  const of = (form: string) => (kind === form ? placed(problems, form) : []);
  const value = (form: string, name: string) => (kind === form ? was(name) : "");
  const who = (form: string) =>
    way === "link" ? (
      <>
        <Field
          t={t}
          name="actedName"
          id={idIn(form, "actedName")}
          label={messages.actedName}
          help={messages.actedNameHelp}
          value={value(form, "actedName")}
          problems={of(form)}
          autocomplete="name"
          required
        />
        <Field
          t={t}
          name="actedRole"
          id={idIn(form, "actedRole")}
          label={messages.actedRole}
          value={value(form, "actedRole")}
          problems={of(form)}
          autocomplete="organization-title"
          required
        />
      </>
    ) : null;
  const hidden = (form: string) => (
    <>
      <input type="hidden" name="kind" value={form} />
      <input type="hidden" name="version" value={version.id} />
    </>
  );
  return (
    <section class="stack" aria-labelledby="answer-heading">
      <h2 id="answer-heading">{t(messages.yourAnswer)}</h2>
      <Form action={action} proof={proof}>
        {hidden("yes")}
        {who("yes")}
        <Check t={t} name="unnamed" label={messages.signUnnamed} checked={value("yes", "unnamed") === "yes"} />
        <Actions>
          <Button class="big">{t(messages.signNow, { organisation: organisation.text })}</Button>
        </Actions>
      </Form>
      <h3>{t(messages.otherAnswers)}</h3>
      <Disclosure summary={t(messages.yesIf)} open={kind === "yes-if"}>
        <Form action={action} proof={proof}>
          <p class="help">{t(messages.yesIfHelp)}</p>
          {hidden("yes-if")}
          {who("yes-if")}
          <TextArea
            t={t}
            name="passage"
            id={idIn("yes-if", "passage")}
            label={messages.passage}
            value={value("yes-if", "passage")}
            rows={3}
            problems={of("yes-if")}
          />
          <TextArea
            t={t}
            name="reason"
            id={idIn("yes-if", "reason")}
            label={messages.reasonForChange}
            value={value("yes-if", "reason")}
            problems={of("yes-if")}
            required
          />
          <Actions>
            <Button kind="second">{t(messages.sendCondition)}</Button>
          </Actions>
        </Form>
      </Disclosure>
      <Disclosure summary={t(messages.awaiting)} open={kind === "awaiting"}>
        <Form action={action} proof={proof}>
          <p class="help">{t(messages.awaitingHelp)}</p>
          {hidden("awaiting")}
          {who("awaiting")}
          <Field
            t={t}
            name="awaitingUntil"
            id={idIn("awaiting", "awaitingUntil")}
            label={messages.awaitingUntil}
            value={value("awaiting", "awaitingUntil")}
            type="date"
            problems={of("awaiting")}
            required
          />
          <Actions>
            <Button kind="second">{t(messages.sendAwaiting)}</Button>
          </Actions>
        </Form>
      </Disclosure>
      <Disclosure summary={t(answerMessages.no)} open={kind === "no"}>
        <Form action={action} proof={proof}>
          <p class="help">{t(messages.noHelp)}</p>
          {hidden("no")}
          {who("no")}
          <TextArea
            t={t}
            name="reason"
            id={idIn("no", "reason")}
            label={messages.reason}
            value={value("no", "reason")}
            rows={3}
            problems={of("no")}
          />
          <Actions>
            <Button kind="second">{t(messages.decline)}</Button>
          </Actions>
        </Form>
      </Disclosure>
    </section>
  );
}

/** The same field stands in several forms of this page, each time under an id of its own. */
function idIn(form: string, field: string): string {
  return form === "yes" ? field : `${field}-${form}`;
}

function placed(problems: readonly Problem[], form: string): Problem[] {
  return problems.map((problem) => ({ ...problem, field: idIn(form, problem.field) }));
}

import type { PropsWithChildren } from "hono/jsx";
import { allows, isRole, nameIn, type Organisation, roleNames } from "../../people/index.ts";
import { compareNames, LANGUAGES, type Language, plain, type T, translator, zoneOptions } from "../../platform/language/index.ts";
import {
  Actions,
  Button,
  Card,
  Checks,
  Chip,
  type ChipKind,
  Choice,
  CopyText,
  Disclosure,
  Empty,
  Facts,
  Field,
  Form,
  LinkButton,
  Meter,
  Name,
  Notice,
  type Problem,
  Select,
  Split,
  Table,
} from "../../platform/page/index.ts";
import { type LanguageReadiness, type OpenStatement, ReadinessChips, StatementDesk, tabHref } from "../drafts/index.ts";
import type { DeskView } from "../view.ts";
import { answerMessages, authorityMessages, messages, standingMessages } from "./messages.ts";
import { type Answer, countStandings, type SignatoryOrder, type SignRequest, STANDINGS, type Standing, standingOf } from "./model.ts";
import type { Call } from "./store.ts";

interface Base {
  c: DeskView;
  statement: OpenStatement;
}

const KIND: Readonly<Record<Standing, ChipKind>> = {
  in: "good",
  unconfirmed: "warn",
  again: "warn",
  "in-if": "warn",
  waiting: "off",
  declined: "alarm",
  seen: "off",
  silent: "off",
};

function Desk(
  props: PropsWithChildren<Base & { heading: (typeof messages)[keyof typeof messages] | string; problems?: readonly Problem[] }>,
) {
  const { c, statement, heading, problems, children } = props;
  return (
    <StatementDesk frame={c.frame} statement={statement} title={statement.title} current="signing" heading={heading} problems={problems}>
      {children}
    </StatementDesk>
  );
}

/** Who has signed, who is in if, waiting, declined, silent; what to do next for each. */
export function BoardPage(
  props: Base & {
    call: Call | null;
    requests: readonly SignRequest[];
    readiness: Readonly<Record<"ar" | "fr" | "en", LanguageReadiness>>;
    lastSubstantive: number;
    version: number | null;
    /** Organisations somebody of which has an account. */
    joined: ReadonlySet<string>;
  },
) {
  const { c, statement, call, requests, readiness, lastSubstantive, version, joined } = props;
  const { t, actor } = c;
  const base = tabHref(t, statement.publicId, "signing");
  const live = requests.filter((request) => !request.withdrawnAt);
  const counts = countStandings(live.map((request) => standingOf(request, lastSubstantive)));
  const sorted = requests.toSorted((a, b) => compareNames(t.language)(nameIn(t.language, a.names).text, nameIn(t.language, b.names).text));
  const mayInvite = allows(actor.roles, "signOn.invite");
  return (
    <Desk {...props} heading={messages.boardTitle}>
      <Split
        rail={
          <>
            <Card title={t(messages.languagesCard)}>
              {LANGUAGES.map((language) => (
                <p class="line">
                  {t.languageName(language)}{" "}
                  <ReadinessChips t={t} statement={statement} language={language} readiness={readiness[language]} />
                </p>
              ))}
            </Card>
            {call ? (
              <Card title={t(messages.callTitle)}>
                <p>{t(messages.replyBy, { at: t.date(call.replyBy, { zone: call.zone, precision: "minute" }) })}</p>
                {version ? <p class="small">{t(messages.versionNumber, { n: version })}</p> : null}
                {mayInvite ? (
                  <>
                    <LinkButton href={`${base}/ask`}>{t(messages.askOutside)}</LinkButton>
                    <LinkButton kind="second" href={`${base}/call`}>
                      {t(messages.changeCall)}
                    </LinkButton>
                  </>
                ) : null}
              </Card>
            ) : null}
          </>
        }
      >
        {live.length === 0 ? (
          <Empty
            title={t(messages.boardTitle)}
            action={mayInvite ? <LinkButton href={`${base}/call`}>{t(messages.callTitle)}</LinkButton> : undefined}
          >
            {t(version ? messages.boardEmpty : messages.notPutForward)}
          </Empty>
        ) : (
          <>
            <p class="line">
              <strong>{t(messages.boardMeter, { in: counts.in, all: live.length })}</strong>
              {STANDINGS.filter((standing) => standing !== "in" && counts[standing] > 0).map((standing) => (
                <span class="small">
                  {t(standingMessages[standing])} {t.number(counts[standing])}
                </span>
              ))}
            </p>
            <Meter
              label={t(messages.boardMeter, { in: counts.in, all: live.length })}
              total={live.length}
              parts={[{ value: counts.in }, { value: counts.unconfirmed + counts.again + counts["in-if"], kind: "warn" }]}
            />
            <Table
              t={t}
              caption={messages.boardTitle}
              columns={[messages.organisation, messages.standing, messages.languageRead, messages.actedFor, messages.when, messages.next]}
              rows={sorted.map((request) => row(c, base, request, lastSubstantive, call, joined))}
            />
          </>
        )}
      </Split>
    </Desk>
  );
}

/** A member nobody of which has an account cannot answer, and no reminder changes that. */
function cannotAnswer(request: SignRequest, joined: ReadonlySet<string>): boolean {
  return request.kind === "member" && !request.withdrawnAt && request.answers.length === 0 && !joined.has(request.organisation ?? "");
}

function row(c: DeskView, base: string, request: SignRequest, lastSubstantive: number, call: Call | null, joined: ReadonlySet<string>) {
  const { t, now } = c;
  const cannot = cannotAnswer(request, joined);
  const standing = standingOf(request, lastSubstantive);
  const last = request.answers.at(-1);
  const name = nameIn(t.language, request.names);
  return [
    <>
      <a href={`${base}/requests/${request.id}`}>
        <Name language={name.language}>{name.text}</Name>
      </a>
      {request.kind === "outside" ? <span class="small block">{t(messages.outside)}</span> : null}
    </>,
    <>
      {request.withdrawnAt ? (
        <Chip kind="off">{t(messages.withdrawn)}</Chip>
      ) : (
        <Chip kind={KIND[standing]}>{t(standingMessages[standing])}</Chip>
      )}
      {cannot ? <span class="small block">{t(messages.nobodyYet)}</span> : null}
      {last?.unnamed ? <Chip kind="off">{t(messages.unnamed)}</Chip> : null}
      {request.takenOff ? <Chip kind="alarm">{t(messages.takenOff)}</Chip> : null}
    </>,
    last ? t.languageName(last.language) : request.seenIn.map((language) => t.languageName(language)).join(" · "),
    last ? <Name>{last.text.actedName}</Name> : "—",
    last && call ? (
      <time datetime={last.at.toISOString()} title={t.date(last.at, { zone: call.zone, precision: "minute" })}>
        {t.relative(last.at, now)}
      </time>
    ) : (
      "—"
    ),
    cannot && allows(c.actor.roles, "people.inviteFirst") ? (
      <a href={inviteFirst(t)}>{t(messages.inviteFirst)}</a>
    ) : (
      <a href={`${base}/requests/${request.id}`}>{t(messages.details)}</a>
    ),
  ];
}

function inviteFirst(t: T): string {
  return `/${t.language}/desk/people/invite-first`;
}

/** Until when, in which order, which members. */
export function CallPage(
  props: Base & {
    version: number | null;
    members: readonly Organisation[];
    asked: ReadonlySet<string>;
    zone: string;
    order: SignatoryOrder;
    replyBy: string;
    isOpen: boolean;
    typed?: Readonly<Record<string, string | readonly string[]>>;
    problems?: readonly Problem[];
  },
) {
  const { c, version, members, asked, isOpen, typed, problems = [] } = props;
  const { t, proof } = c;
  const was = (name: string, otherwise: string) => (typed ? String(typed[name] ?? "") : otherwise);
  const chosen = typed ? [typed["members"] ?? []].flat() : members.filter((m) => (isOpen ? asked.has(m.id) : m.joined)).map((m) => m.id);
  const sorted = members
    .map((member) => ({ id: member.id, name: nameIn(t.language, member.names), joined: member.joined }))
    .toSorted((a, b) => compareNames(t.language)(a.name.text, b.name.text));
  return (
    <Desk {...props} heading={messages.callTitle} problems={problems}>
      <p class="lead">{t(messages.callLead)}</p>
      {version === null ? (
        <Notice kind="warn">
          <p>{t(messages.notPutForward)}</p>
        </Notice>
      ) : (
        <Form proof={proof}>
          <Field
            t={t}
            name="replyBy"
            label={messages.replyByLabel}
            help={messages.replyByHelp}
            value={was("replyBy", props.replyBy)}
            type="datetime-local"
            problems={problems}
            required
          />
          <Select
            t={t}
            name="zone"
            label={messages.zoneLabel}
            value={was("zone", props.zone)}
            problems={problems}
            options={zoneOptions(t.language)}
          />
          <Choice
            t={t}
            name="order"
            label={messages.orderLabel}
            value={was("order", props.order)}
            options={[
              { value: "alphabetical", label: messages.orderAlphabetical },
              { value: "co-leads-first", label: messages.orderCoLeads },
            ]}
          />
          <Checks
            t={t}
            name="members"
            label={messages.membersLabel}
            help={members.every(({ joined }) => joined) ? undefined : messages.membersHelp}
            values={chosen}
            options={sorted.map(({ id, name, joined }) => ({
              value: id,
              label: name.text,
              lang: name.language,
              help: joined ? undefined : messages.nobodyYet,
            }))}
          />
          <Actions>
            <Button>{t(isOpen ? messages.saveCall : messages.openCallButton)}</Button>
          </Actions>
        </Form>
      )}
    </Desk>
  );
}

/** Asks an outside organisation: its names, and where its link will be sent. */
export function AskPage(props: Base & { typed?: Readonly<Record<string, string | readonly string[]>>; problems?: readonly Problem[] }) {
  const { c, typed = {}, problems = [] } = props;
  const { t, proof } = c;
  const was = (name: string) => String(typed[name] ?? "");
  return (
    <Desk {...props} heading={messages.askOutside} problems={problems}>
      <Form proof={proof}>
        <Field t={t} name="nameAr" label={messages.nameArLabel} value={was("nameAr")} lang="ar" dir="rtl" problems={problems} />
        <Field t={t} name="nameFr" label={messages.nameFrLabel} value={was("nameFr")} lang="fr" dir="ltr" problems={problems} />
        <Field t={t} name="nameEn" label={messages.nameEnLabel} value={was("nameEn")} lang="en" dir="ltr" problems={problems} />
        <Field t={t} name="website" label={messages.websiteLabel} value={was("website")} type="url" problems={problems} />
        <Field
          t={t}
          name="sentTo"
          label={messages.addressLabel}
          help={messages.addressHelp}
          value={was("sentTo")}
          dir="ltr"
          problems={problems}
        />
        <Field t={t} name="days" label={messages.daysLabel} value={was("days") || "14"} type="number" size="short" problems={problems} />
        <Actions>
          <Button>{t(messages.makeLink)}</Button>
        </Actions>
      </Form>
    </Desk>
  );
}

/** The link, once, with the words to send it by. */
export function LinkPage(props: Base & { call: Call; request: SignRequest; link: string; until: Date }) {
  const { c, statement, call, request, link, until } = props;
  const { t } = c;
  const zone = call.zone;
  const name = nameIn(t.language, request.names);
  return (
    <Desk {...props} heading={t(messages.linkTitle, { organisation: name.text })}>
      <Notice kind="warn">
        <p>{t(messages.linkOnce, { at: t.date(until, { zone, precision: "minute" }) })}</p>
      </Notice>
      <CopyText t={t} id="link" label={t(messages.linkTitle, { organisation: name.text })} text={link} dir="ltr" />
      <h2>{t(messages.linkMessage)}</h2>
      {LANGUAGES.map((language) => {
        const of = translator(language);
        return (
          <CopyText
            t={t}
            id={`message-${language}`}
            label={t.languageName(language)}
            lang={language}
            dir={of.direction}
            text={plain(
              of(messages.inviteText, {
                at: of.date(call.replyBy, { zone, precision: "minute" }),
                link: link.replace(/\/(ar|fr|en)\/sign\//, `/${language}/sign/`),
              }),
            )}
          />
        );
      })}
      <p>
        <a href={tabHref(t, statement.publicId, "signing")}>{t(messages.toBoard)}</a>
      </p>
    </Desk>
  );
}

/** One organisation: all it answered, a reminder to copy, and what a coordinator can do. */
export function RequestPage(
  props: Base & {
    call: Call;
    request: SignRequest;
    lastSubstantive: number;
    /** The coalition's own sentence under every reminder. */
    ownWords: Readonly<Record<Language, string>>;
    /** Of those who checked an authority. */
    names: ReadonlyMap<string, string>;
    /** Organisations somebody of which has an account. */
    joined: ReadonlySet<string>;
    problems?: readonly Problem[];
    typedNote?: string;
  },
) {
  const { c, statement, call, request, lastSubstantive, names, problems = [], typedNote } = props;
  const { t, actor, proof } = c;
  const standing = standingOf(request, lastSubstantive);
  const name = nameIn(t.language, request.names);
  const base = `${tabHref(t, statement.publicId, "signing")}/requests/${request.id}`;
  const last = request.answers.at(-1);
  return (
    <Desk {...props} problems={problems} heading={t(messages.requestPageTitle, { organisation: name.text })}>
      <Split
        rail={
          <>
            <p class="line">
              <Chip kind={KIND[standing]}>{t(standingMessages[standing])}</Chip>
              {request.takenOff ? <Chip kind="alarm">{t(messages.takenOff)}</Chip> : null}
            </p>
            {request.kind === "outside" ? (
              <Facts
                t={t}
                items={[
                  { term: messages.addressLabel, detail: <Name>{request.sentTo || "—"}</Name> },
                  { term: messages.websiteLabel, detail: <Name>{request.website || "—"}</Name> },
                ]}
              />
            ) : null}
            {standing === "unconfirmed" && last && allows(actor.roles, "signOn.confirmAuthority") ? (
              <Form action={`${base}/authority`} proof={proof}>
                <input type="hidden" name="answer" value={last.id} />
                <Field
                  t={t}
                  name="note"
                  label={messages.howKnown}
                  help={messages.howKnownHelp}
                  value={typedNote}
                  problems={problems}
                  required
                />
                <Button>{t(messages.confirmAuthority)}</Button>
              </Form>
            ) : null}
            {last?.authority === "coordinator" && allows(actor.roles, "signOn.confirmAuthority") ? (
              <Disclosure summary={t(authorityMessages.coordinator)}>
                <Form action={`${base}/authority/undoing`} proof={proof}>
                  <input type="hidden" name="answer" value={last.id} />
                  <Button kind="danger">{t(messages.undoAuthority)}</Button>
                </Form>
              </Disclosure>
            ) : null}
            {allows(actor.roles, "signOn.invite") && request.kind === "outside" ? (
              <Form action={`${base}/link`} proof={proof}>
                <p class="help">{t(messages.newLinkHelp)}</p>
                <Button kind="second">{t(messages.newLink)}</Button>
              </Form>
            ) : null}
            {allows(actor.roles, "signOn.invite") && !request.withdrawnAt ? (
              <Disclosure summary={t(messages.withdrawRequest)}>
                <Form action={`${base}/withdrawal`} proof={proof}>
                  <p class="help">{t(messages.withdrawRequestHelp)}</p>
                  <Button kind="danger">{t(messages.withdrawRequest)}</Button>
                </Form>
              </Disclosure>
            ) : null}
            {allows(actor.roles, "signOn.withhold") && !request.takenOff ? (
              <Disclosure summary={t(messages.takeOff)}>
                <Form action={`${base}/take-off`} proof={proof}>
                  <p class="help">{t(messages.takeOffHelp)}</p>
                  <Button kind="danger">{t(messages.takeOff)}</Button>
                </Form>
              </Disclosure>
            ) : null}
          </>
        }
      >
        <h2>{t(messages.history)}</h2>
        {request.answers.length === 0 ? <p>{t(messages.noAnswers)}</p> : null}
        <ol class="timeline">
          {request.answers.map((answer) => (
            <li class={answer.authority === null ? "unsure" : undefined}>
              <time datetime={answer.at.toISOString()}>{t.date(answer.at, { zone: call.zone, precision: "minute" })}</time>
              <p class="line">
                <strong>{t(answerMessages[answer.kind])}</strong>{" "}
                <span class="small">{t(messages.versionNumber, { n: answer.versionNumber })}</span>
                <span class="small">{t.languageName(answer.language)}</span>
                {answer.unnamed ? <Chip kind="off">{t(messages.unnamed)}</Chip> : null}
              </p>
              <p>
                <Name>{answer.text.actedName}</Name>
                {answer.text.actedRole ? (
                  <>
                    {" · "}
                    <Name>{actedRole(t, request, answer)}</Name>
                  </>
                ) : null}
                <span class="small block">
                  {t(answer.authority ? authorityMessages[answer.authority] : messages.standingUnconfirmed)}
                  {answer.check?.note ? (
                    <>
                      {" · "}
                      {t(messages.checkedBy, {
                        name: names.get(answer.check.by ?? "") ?? "—",
                        at: t.date(answer.check.at, { zone: call.zone, precision: "minute" }),
                        note: answer.check.note,
                      })}
                    </>
                  ) : null}
                </span>
              </p>
              {answer.text.passage ? (
                <blockquote dir="auto">
                  <p>{answer.text.passage}</p>
                </blockquote>
              ) : null}
              {answer.text.reason ? <p dir="auto">{answer.text.reason}</p> : null}
              {answer.text.awaitingUntil ? (
                <p>{t(messages.untilDay, { at: t.date(new Date(`${answer.text.awaitingUntil}T00:00:00Z`), { zone: "UTC" }) })}</p>
              ) : null}
            </li>
          ))}
        </ol>
        <Reminders {...props} standing={standing} />
      </Split>
    </Desk>
  );
}

/** A member's answer keeps the ids of its roles, said here in the reader's language; an outside signer's role is their own words. */
function actedRole(t: T, { kind }: SignRequest, { text }: Answer): string {
  const roles = text.actedRole.split(", ");
  return kind === "member" && roles.every(isRole) ? roles.map((role) => t(roleNames[role])).join(" · ") : text.actedRole;
}

function Reminders({
  c,
  call,
  request,
  standing,
  statement,
  ownWords,
  joined,
}: Base & {
  call: Call;
  request: SignRequest;
  standing: Standing;
  ownWords: Readonly<Record<Language, string>>;
  joined: ReadonlySet<string>;
}) {
  const { t, services } = c;
  if (standing === "in" || standing === "declined" || request.withdrawnAt) return null;
  if (cannotAnswer(request, joined))
    return (
      <Notice kind="warn">
        <p>{t(messages.nobodyYetText)}</p>
        {allows(c.actor.roles, "people.inviteFirst") ? (
          <p>
            <a href={inviteFirst(t)}>{t(messages.inviteFirst)}</a>
          </p>
        ) : null}
      </Notice>
    );
  const message =
    standing === "again" ? messages.reminderAgain : request.kind === "member" ? messages.reminderMember : messages.reminderOutside;
  return (
    <section class="stack">
      <h2>{t(messages.reminders)}</h2>
      <p class="help">{t(messages.remindersHelp)}</p>
      {LANGUAGES.map((language) => {
        const of = translator(language);
        return (
          <CopyText
            t={t}
            id={`reminder-${language}`}
            label={t.languageName(language)}
            lang={language}
            dir={of.direction}
            text={withOwnWords(
              plain(
                of(message, {
                  organisation: nameIn(language, request.names).text,
                  at: of.date(call.replyBy, { zone: call.zone, precision: "minute" }),
                  link: `${services.settings.publicAddress}/${language}/desk/sign/${statement.publicId}`,
                }),
              ),
              ownWords[language],
            )}
          />
        );
      })}
    </section>
  );
}

function withOwnWords(text: string, own: string): string {
  return own ? `${text}\n\n${own}` : text;
}

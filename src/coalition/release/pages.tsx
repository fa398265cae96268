import type { PropsWithChildren } from "hono/jsx";
import { allows } from "../../people/index.ts";
import type { Form as Typed } from "../../platform/http/index.ts";
import { LANGUAGES, type Language, type Message, toLocalTime, zoneOptions } from "../../platform/language/index.ts";
import {
  Actions,
  Button,
  Card,
  Check,
  Checks,
  Chip,
  type ChipKind,
  CopyText,
  Disclosure,
  Field,
  Form,
  LinkButton,
  Name,
  Notice,
  type Problem,
  Select,
  Split,
  TextArea,
} from "../../platform/page/index.ts";
import { type OpenStatement, StatementDesk, tabHref, type Version } from "../drafts/index.ts";
import type { Standings } from "../signing/index.ts";
import type { DeskView } from "../view.ts";
import { messages } from "./messages.ts";
import type { Release, ReleaseEnd } from "./model.ts";
import type { PreviewLink } from "./store.ts";

interface Base {
  c: DeskView;
  statement: OpenStatement;
}

interface ReleaseProps extends Base {
  version: Version | null;
  /** Number of a version that waits for a second person's confirmation. */
  waiting: number | null;
  releases: readonly Release[];
  previews: readonly PreviewLink[];
  released: readonly { n: number; language: Language }[];
  standings: Standings;
  /** Languages of this version that are neither public nor planned. */
  free: readonly Language[];
  /** Time zone proposed. */
  zone: string;
  typed?: Typed;
  problems?: readonly Problem[];
}

function Desk(props: PropsWithChildren<Base & { heading: Message | string; lead?: Message; problems?: readonly Problem[] | undefined }>) {
  const { c, statement, heading, lead, problems, children } = props;
  return (
    <StatementDesk
      frame={c.frame}
      statement={statement}
      title={statement.title}
      current="release"
      heading={heading}
      lead={lead}
      problems={problems}
    >
      {children}
    </StatementDesk>
  );
}

const ENDS: Readonly<Record<ReleaseEnd, { kind: ChipKind; says: Message }>> = {
  released: { kind: "good", says: messages.endReleased },
  stopped: { kind: "off", says: messages.endStopped },
  held: { kind: "alarm", says: messages.endHeld },
  restored: { kind: "alarm", says: messages.endHeld },
};

/** Plan, watch, stop; show the press; and what can be done after. */
export function ReleasePage(props: ReleaseProps) {
  const { c, statement, version, waiting, standings, releases, released, free, problems = [] } = props;
  const { t, actor } = c;
  const base = tabHref(t, statement.publicId, "release");
  const planned = releases.filter((release) => !release.end);
  const ended = releases.filter((release) => release.end);
  return (
    <Desk {...props} heading={messages.title} lead={messages.lead} problems={problems}>
      <Split rail={<Previews {...props} base={base} />}>
        {version ? null : (
          <Notice kind="warn">
            <p>{t(messages.notPutForward)}</p>
          </Notice>
        )}
        {waiting && version ? (
          <Notice kind="warn">
            <p>{t(messages.pointWaiting, { waiting, n: version.n })}</p>
            <p>
              <a href={`${tabHref(t, statement.publicId, "overview")}/versions/${waiting}`}>{t(messages.lookAtWaiting, { waiting })}</a>
            </p>
          </Notice>
        ) : null}
        {planned.length > 0 ? (
          <section class="stack">
            <h2>{t(messages.planned)}</h2>
            {planned.map((release) => (
              <div class="card">
                <p>
                  <strong>{t(messages.plannedAt, { languages: languagesIn(c, release), at: momentOf(c, release) })}</strong>{" "}
                  <span class="small">{t.relative(release.at, c.now)}</span>
                </p>
                <p class="small">{t(messages.willPublish, { n: version?.n ?? release.versionNumber, signed: standings.counts.in })}</p>
                {allows(actor.roles, "release.stop") ? (
                  <Form action={`${base}/${release.id}/stop`} proof={c.proof}>
                    <Button kind="danger">{t(messages.stop)}</Button>
                  </Form>
                ) : null}
              </div>
            ))}
          </section>
        ) : null}
        {version && free.length > 0 && allows(actor.roles, "release.plan") ? <PlanForm {...props} version={version} base={base} /> : null}
        {released.length > 0 ? (
          <p>
            <a href={`/${t.language}/statements/${statement.publicId}`}>{t(messages.seePublic)}</a>
          </p>
        ) : null}
        {ended.length > 0 ? (
          <section>
            <h2>{t(messages.ended)}</h2>
            <ul class="plain">
              {ended.map((release) => (
                <li>
                  <p class="line">
                    {t(messages.plannedAt, { languages: languagesIn(c, release), at: momentOf(c, release) })}{" "}
                    <Chip kind={ENDS[release.end ?? "stopped"].kind}>{t(ENDS[release.end ?? "stopped"].says)}</Chip>
                  </p>
                  {release.end === "held" ? <p class="small">{t(messages.heldNote)}</p> : null}
                  {release.end === "restored" ? <p class="small">{t(messages.restoredNote)}</p> : null}
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {released.length > 0 ? <After {...props} base={base} /> : null}
      </Split>
    </Desk>
  );
}

function PlanForm({
  c,
  version,
  standings,
  free,
  zone: proposed,
  typed,
  problems = [],
  base,
}: ReleaseProps & { version: Version; base: string }) {
  const { t, proof } = c;
  const zone = typed ? String(typed["zone"] ?? "") : proposed;
  const tomorrow = `${toLocalTime(new Date(c.now.getTime() + 86_400_000), proposed).slice(0, 13)}:00`;
  return (
    <section class="stack">
      <p>{t(messages.willPublish, { n: version.n, signed: standings.counts.in })}</p>
      <OpenPoints c={c} version={version} standings={standings} />
      <Form action={base} proof={proof}>
        <Field
          t={t}
          name="at"
          label={messages.atLabel}
          help={messages.atHelp}
          type="datetime-local"
          value={typed ? String(typed["at"] ?? "") : tomorrow}
          problems={problems}
          required
        />
        <Select t={t} name="zone" label={messages.zoneLabel} value={zone} options={zoneOptions(t.language)} problems={problems} />
        <LanguageChecks c={c} free={free} typed={typed} problems={problems} />
        <Actions>
          <Button>{t(messages.planButton)}</Button>
          <LinkButton kind="second" href={`${base}/now`}>
            {t(messages.nowLink)}
          </LinkButton>
        </Actions>
      </Form>
    </section>
  );
}

function LanguageChecks({
  c,
  free,
  typed,
  problems,
}: {
  c: DeskView;
  free: readonly Language[];
  typed: Typed | undefined;
  problems: readonly Problem[];
}) {
  const values = typed ? [typed["languages"] ?? []].flat() : [...free];
  return (
    <Checks
      t={c.t}
      name="languages"
      label={messages.languagesLabel}
      values={values}
      options={free.map((language) => ({ value: language, label: c.t.languageName(language) }))}
      problems={problems}
    />
  );
}

/** What a careful coordinator would look at first. */
function OpenPoints({ c, version, standings }: { c: DeskView; version: Version; standings: Standings }) {
  const { t } = c;
  const { counts, replyBy, zone } = standings;
  const missing = LANGUAGES.filter((language) => !version.text.languages[language]);
  const points = [
    counts.unconfirmed > 0 ? t(messages.pointUnconfirmed, { n: counts.unconfirmed }) : "",
    counts.again > 0 ? t(messages.pointAgain, { n: counts.again }) : "",
    ...missing.map((language) => t(messages.pointLanguage, { language: t.languageName(language) })),
    replyBy && replyBy > c.now ? t(messages.pointReplies, { at: t.date(replyBy, { zone, precision: "minute" }) }) : "",
  ].filter(Boolean);
  if (points.length === 0) return null;
  return (
    <Notice kind="warn" title={t(messages.openPoints)}>
      <ul>
        {points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** The second look before everything is public at once. */
export function NowPage(props: ReleaseProps) {
  const { c, statement, version, standings, free, typed, problems = [] } = props;
  const { t, proof } = c;
  const base = tabHref(t, statement.publicId, "release");
  return (
    <Desk {...props} heading={messages.nowTitle} lead={messages.nowLead} problems={problems}>
      {version && free.length > 0 ? (
        <Form action={`${base}/now`} proof={proof}>
          <p>{t(messages.willPublish, { n: version.n, signed: standings.counts.in })}</p>
          <OpenPoints c={c} version={version} standings={standings} />
          <LanguageChecks c={c} free={free} typed={typed} problems={problems} />
          <Check t={t} name="read" label={messages.nowConfirm} problems={problems} required />
          <Actions>
            <Button kind="danger">{t(messages.nowButton)}</Button>
          </Actions>
        </Form>
      ) : (
        <Notice kind="warn">
          <p>{t(version ? messages.languagesMissing : messages.notPutForward)}</p>
        </Notice>
      )}
      <p>
        <a href={base}>{t(messages.toRelease)}</a>
      </p>
    </Desk>
  );
}

function Previews({ c, previews, version, typed, problems = [], base }: ReleaseProps & { base: string }) {
  const { t, proof, actor, services } = c;
  if (!allows(actor.roles, "release.preview") || !version) return null;
  return (
    <Card title={t(messages.previews)}>
      <p class="small">{t(messages.previewsHelp)}</p>
      <ul class="plain">
        {previews.map((link) => {
          const dead = link.revokedAt ? messages.previewRevoked : link.until <= c.now ? messages.previewExpired : null;
          return (
            <li class="stack">
              <p class="line">
                <Name>{link.label}</Name>
                {dead ? (
                  <Chip kind="off">{t(dead)}</Chip>
                ) : (
                  <span class="small">
                    {t(messages.previewUntil, { at: t.date(link.until, { zone: services.settings.zone, precision: "minute" }) })}
                  </span>
                )}
              </p>
              {dead ? null : (
                <Form action={`${base}/previews/${link.id}/revoke`} proof={proof}>
                  <Button kind="second" label={t(messages.revokeFor, { label: link.label })}>
                    {t(messages.revoke)}
                  </Button>
                </Form>
              )}
            </li>
          );
        })}
      </ul>
      <Form action={`${base}/previews`} proof={proof}>
        <Field t={t} name="label" label={messages.previewFor} value={String(typed?.["label"] ?? "")} problems={problems} />
        <Field
          t={t}
          name="days"
          label={messages.previewDays}
          type="number"
          size="short"
          value={String(typed?.["days"] ?? "7")}
          problems={problems}
        />
        <Button kind="second">{t(messages.previewMake)}</Button>
      </Form>
    </Card>
  );
}

/** A preview link, once. */
export function PreviewLinkPage({ c, statement, label, until, link }: Base & { label: string; until: Date; link: string }) {
  const { t, services } = c;
  return (
    <Desk c={c} statement={statement} heading={messages.previews}>
      <Notice kind="warn">
        <p>{t(messages.previewOnce, { at: t.date(until, { zone: services.settings.zone, precision: "minute" }) })}</p>
      </Notice>
      <CopyText t={t} id="link" label={<Name>{label}</Name>} text={link} dir="ltr" />
      <p>
        <a href={tabHref(t, statement.publicId, "release")}>{t(messages.toRelease)}</a>
      </p>
    </Desk>
  );
}

function After({ c, typed, problems = [], base }: ReleaseProps & { base: string }) {
  const { t, proof, actor } = c;
  const was = (name: string) => String(typed?.[name] ?? "");
  const wrong = (...fields: string[]) => problems.some((problem) => fields.includes(problem.field));
  return (
    <section class="stack">
      <h2>{t(messages.after)}</h2>
      {allows(actor.roles, "release.correct") ? (
        <>
          <Disclosure summary={t(messages.signatoriesTitle)}>
            <Form action={`${base}/signatories`} proof={proof}>
              <p class="help">{t(messages.signatoriesHelp)}</p>
              <Button kind="second">{t(messages.signatoriesButton)}</Button>
            </Form>
          </Disclosure>
          <Disclosure summary={t(messages.correctionTitle)} open={wrong("correctionAr", "correctionFr", "correctionEn")}>
            <Form action={`${base}/correction`} proof={proof}>
              <p class="help">{t(messages.correctionHelp)}</p>
              <TextArea
                t={t}
                name="correctionAr"
                label={messages.inArabic}
                value={was("correctionAr")}
                lang="ar"
                dir="rtl"
                rows={3}
                problems={problems}
              />
              <TextArea
                t={t}
                name="correctionFr"
                label={messages.inFrench}
                value={was("correctionFr")}
                lang="fr"
                dir="ltr"
                rows={3}
                problems={problems}
              />
              <TextArea
                t={t}
                name="correctionEn"
                label={messages.inEnglish}
                value={was("correctionEn")}
                lang="en"
                dir="ltr"
                rows={3}
                problems={problems}
              />
              <Button>{t(messages.correctionButton)}</Button>
            </Form>
          </Disclosure>
          <Disclosure summary={t(messages.placeTitle)} open={wrong("places")}>
            <Form action={`${base}/places`} proof={proof}>
              <TextArea
                t={t}
                name="places"
                label={messages.placeTitle}
                help={messages.placeHelp}
                value={was("places")}
                dir="ltr"
                rows={4}
                problems={problems}
              />
              <Button kind="second">{t(messages.placeButton)}</Button>
            </Form>
          </Disclosure>
        </>
      ) : null}
      {allows(actor.roles, "statement.withdraw") ? (
        <Disclosure summary={t(messages.withdrawTitle)} open={wrong("understood")}>
          <Form action={`${base}/withdrawal`} proof={proof}>
            <p class="help">{t(messages.withdrawHelp)}</p>
            <Check t={t} name="understood" label={messages.withdrawConfirm} problems={problems} required />
            <Button kind="danger">{t(messages.withdrawButton)}</Button>
          </Form>
        </Disclosure>
      ) : null}
    </section>
  );
}

function languagesIn({ t }: DeskView, release: Release): string {
  return release.languages.map((language) => t.languageName(language)).join(" · ");
}

function momentOf({ t }: DeskView, release: Release): string {
  return t.date(release.at, { zone: release.zone, precision: "minute", weekday: true });
}

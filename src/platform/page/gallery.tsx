import type { Language, T } from "../language/index.ts";
import { words } from "./gallery-words.ts";
import {
  Actions,
  Button,
  Card,
  Check,
  Checks,
  Chip,
  Choice,
  Code,
  CopyText,
  Disclosure,
  Empty,
  Facts,
  Field,
  Form,
  type Frame,
  LinkButton,
  Meter,
  Name,
  Notice,
  Page,
  Pager,
  Passage,
  type Problem,
  Secret,
  Select,
  Split,
  Steps,
  Table,
  TextArea,
  Time,
  Timeline,
} from "./index.ts";

// All parts on three pages, for tests and for whoever draws the next one.
const RELEASE = new Date("2026-12-03T08:00:00Z");
const NOW = new Date("2026-12-01T03:30:00Z");

export const GALLERY = ["board", "form", "writing", "sheet"] as const;
export type GalleryPage = (typeof GALLERY)[number];

function frameOf(t: T, page: GalleryPage): Frame {
  const here = `/${t.language}`;
  return {
    t,
    path: `/${page}?sort=name`,
    publicAddress: "https://example.org",
    masthead: {
      name: words.coalition,
      links: [
        { href: `${here}/board`, label: words.statements, current: page === "board" },
        { href: `${here}/form`, label: words.members, current: page === "form" },
        { href: `${here}/writing`, label: words.join, current: page === "writing" },
        { href: `${here}/help`, label: words.help },
      ],
      ...(page === "board"
        ? {}
        : {
            aside: (
              <>
                <span>{t(words.acting, { name: "SMEX" })}</span>
                <form method="post" action="/sign-out">
                  <Button kind="quiet" class="push">
                    {t(words.signOut)}
                  </Button>
                </form>
              </>
            ),
          }),
    },
    footer: (
      <>
        <span>{t(words.noCookies)}</span>
        <a class="push" href={`${here}/security`}>
          {t(words.security)}
        </a>
      </>
    ),
    noindex: page !== "board",
  };
}

/** One page of the gallery; `wrong` shows the form after it was refused. */
export function Gallery({ t, page, wrong }: { t: T; page: GalleryPage; wrong?: boolean }) {
  const frame = frameOf(t, page);
  switch (page) {
    case "board":
      return <Board t={t} frame={frame} />;
    case "form":
      return (
        <FormPage
          t={t}
          frame={frame}
          problems={
            wrong
              ? [
                  { field: "printedAs", says: words.printedAsMissing },
                  { field: "mail", says: words.mailWrong },
                ]
              : []
          }
        />
      );
    case "writing":
      return <Writing t={t} frame={frame} />;
    case "sheet":
      return (
        <Page frame={frame} title={words.code} lead={words.moreText} print>
          <Secret t={t} label={words.code} code="K7QX-2MRT-9WPA-H4ZC-6VND-B3EF-Y8GS-5JLU" />
        </Page>
      );
  }
}

function Board({ t, frame }: { t: T; frame: Frame }) {
  const release = t.date(RELEASE, { precision: "minute", zone: "Asia/Beirut", weekday: true });
  const rail = (
    <>
      <Card title={t(words.languages)}>
        {(["ar", "fr", "en"] as const).map((language, i) => (
          <p class="line">
            {t.languageName(language)}{" "}
            <Chip kind={i === 2 ? "warn" : "good"} class="push">
              {t([words.original, words.ready, words.twoChanged][i]!)}
            </Chip>
          </p>
        ))}
      </Card>
      <Card title={t(words.before)}>
        <ul class="small">
          <li>{t(words.review)}</li>
          <li>{t(words.confirm)}</li>
        </ul>
        <LinkButton href="#content">{t(words.preview)}</LinkButton>
        <LinkButton href="#content" kind="second">
          {t(words.stop)}
        </LinkButton>
      </Card>
      <Facts
        t={t}
        items={[
          { term: words.original, detail: <Code>S-7KQ2MX v1</Code> },
          { term: words.release, detail: <Time t={t} at={RELEASE} precision="minute" zone="Asia/Beirut" /> },
        ]}
      />
    </>
  );
  return (
    <Page
      frame={frame}
      title={words.boardTitle}
      lead={t(words.boardLead, { at: release, left: t.duration(RELEASE.getTime() - NOW.getTime()) })}
      beside={<Chip kind="warn">{t(words.sample)}</Chip>}
      back={{ href: "#content", label: words.statements }}
      description={t(words.emptyText)}
    >
      <Split rail={rail}>
        <section class="stack">
          <h2>{t(words.signatures)}</h2>
          <div>
            <p class="small">{t(words.counts)}</p>
            <Meter label={t(words.counts)} total={30} parts={[{ value: 18 }, { value: 2, kind: "warn" }]} />
          </div>
          <Table
            t={t}
            caption={words.signatures}
            columns={[words.organisation, words.answer, words.readIn, words.signedBy, { label: words.nextStep, unseen: true }]}
            rows={[
              [
                t(words.cedar),
                <Chip>{t(words.signed)}</Chip>,
                t.languageName("ar"),
                t(words.advocacy),
                t.relative(new Date(NOW.getTime() - 3_600_000), NOW),
              ],
              [<Name language="en">Open Harbour</Name>, <Chip>{t(words.signed)}</Chip>, t.languageName("en"), t(words.director), ""],
              [
                <Name language="fr">Voix libres</Name>,
                <Chip kind="off">{t(words.seen)}</Chip>,
                t.languageName("fr"),
                "",
                <a href="#content">{t(words.remind)}</a>,
              ],
              [
                t(words.outside),
                <Chip kind="warn">{t(words.unchecked)}</Chip>,
                t.languageName("ar"),
                t(words.director),
                <a href="#content">{t(words.confirm)}</a>,
              ],
              [t(words.observatory), <Chip kind="alarm">{t(words.declined)}</Chip>, t.languageName("ar"), "", ""],
              [<Name>Access Now (أكسس ناو) — 2026/02</Name>, <Chip>{t(words.signed)}</Chip>, t.languageName("en"), "", ""],
            ]}
          />
          <Pager t={t} previous="?page=1" next="?page=3" />
        </section>
        <section class="stack">
          <h2>{t(words.timeline)}</h2>
          <Timeline
            items={[
              {
                when: t(words.dayUnknown, { at: t.date(new Date("2025-03-01"), { precision: "month" }) }),
                what: t(words.attempt),
                unsure: true,
              },
              { when: <Time t={t} at={new Date("2025-04-12")} />, what: t(words.infection) },
            ]}
          />
        </section>
        <Empty title={t(words.emptyTitle)} action={<LinkButton href="#content">{t(words.emptyAction)}</LinkButton>}>
          {t(words.emptyText)}
        </Empty>
      </Split>
    </Page>
  );
}

function FormPage({ t, frame, problems }: { t: T; frame: Frame; problems: readonly Problem[] }) {
  return (
    <Page frame={frame} title={t(words.formTitle, { name: "SMEX" })} lead={words.formLead} problems={problems}>
      {problems.length > 0 ? null : (
        <Notice kind="good" role="status">
          <p>{t(words.saved)}</p>
        </Notice>
      )}
      <Form action="/answer" proof="proof" guard>
        <Field
          t={t}
          name="printedAs"
          label={words.printedAs}
          help={words.printedAsHelp}
          required
          problems={problems}
          size="long"
          autocomplete="organization"
        />
        <Field
          t={t}
          name="mail"
          label={words.mail}
          required={words.mailWhy}
          problems={problems}
          type="email"
          value="name@"
          autocomplete="email"
        />
        <Choice
          t={t}
          name="answer"
          label={words.answerAs}
          value="yes"
          options={[
            { value: "yes", label: words.yes },
            { value: "yes_if", label: words.yesIf, help: words.yesIfHelp },
            { value: "no", label: words.no },
          ]}
        />
        <TextArea t={t} name="reason" label={words.reason} value={t(words.attempt)} paste />
        <Checks
          t={t}
          name="topics"
          label={words.topics}
          values={["research"]}
          options={[
            { value: "litigation", label: words.litigation },
            { value: "research", label: words.research },
          ]}
        />
        <Select
          t={t}
          name="zone"
          label={words.zone}
          value="Asia/Beirut"
          options={[
            { value: "Asia/Beirut", label: words.beirut },
            { value: "Africa/Tunis", label: words.tunis },
          ]}
        />
        <Field t={t} name="at" label={words.release} type="datetime-local" value="2026-12-03T10:00" size="short" />
        <Check t={t} name="unnamed" label={words.unnamed} />
        <Disclosure summary={t(words.more)}>
          <p>{t(words.moreText)}</p>
        </Disclosure>
        <Notice kind="warn">
          <p>{t(words.careful, { left: t.duration(7_200_000) })}</p>
        </Notice>
        <Actions>
          <Button>{t(words.sign, { name: "SMEX" })}</Button>
          <Button kind="second" name="do" value="later">
            {t(words.later)}
          </Button>
          <Button kind="danger" action="/erase">
            {t(words.erase)}
          </Button>
          <LinkButton kind="quiet" href="#content">
            {t(words.cancel)}
          </LinkButton>
        </Actions>
      </Form>
    </Page>
  );
}

const MASTER: Language = "ar";

function Writing({ t, frame }: { t: T; frame: Frame }) {
  const steps = [
    { label: words.draft, state: "done", href: "#content" },
    { label: words.translate, state: "now" },
    { label: words.signOn, state: "next" },
    { label: words.release, state: "next" },
  ] as const;
  return (
    <Page frame={frame} title={words.writeTitle}>
      <Steps t={t} label={words.steps} steps={steps} />
      <Form action="/translation" proof="proof" class="form wide" guard>
        <Passage
          t={t}
          number={1}
          master={<p>تستخدم حكومات في المنطقة أدوات مراقبة رقمية لتحديد هوية المعارضين والصحفيين وملاحقتهم وإسكاتهم.</p>}
          masterLanguage={MASTER}
          language="fr"
          name="p1"
          value="Des gouvernements de la région emploient des outils de surveillance numérique pour identifier, suivre et faire taire dissidents et journalistes."
          state="ready"
        />
        <Passage
          t={t}
          number={2}
          master={<p>نطالب الاتحاد الأوروبي بوقف تراخيص التصدير فورًا.</p>}
          masterLanguage={MASTER}
          language="fr"
          name="p2"
          value="Nous demandons à l’Union européenne de suspendre les licences d’exportation."
          state="stale"
          changes={
            <p>
              نطالب الاتحاد الأوروبي <del>بتعليق</del> <ins>بوقف</ins> تراخيص التصدير <ins>فورًا</ins>.
            </p>
          }
        />
        <Passage
          t={t}
          number={3}
          master={<p>كلّ منظمة مدعوّة إلى التوقيع.</p>}
          masterLanguage={MASTER}
          language="fr"
          name="p3"
          value=""
          state="missing"
        />
        <Actions>
          <Button>{t(words.later)}</Button>
        </Actions>
      </Form>
      <section class="stack">
        <h2>{t(words.code)}</h2>
        <Secret t={t} label={words.code} code="K7QX-2MRT-9WPA-H4ZC-6VND-B3EF-Y8GS-5JLU" />
        <CopyText t={t} id="reminder" label={words.copyLabel} text={t(words.reminder)} rows={3} />
        <div class="text">
          <h2>{t(words.timeline)}</h2>
          <p>
            {t(words.attempt)}{" "}
            <a href="#content">
              <sup>1</sup>
            </a>
          </p>
          <blockquote>
            <p>{t(words.emptyText)}</p>
          </blockquote>
          <ol>
            <li>{t(words.review)}</li>
            <li>{t(words.confirm)}</li>
          </ol>
        </div>
      </section>
    </Page>
  );
}

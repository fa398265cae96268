import type { Language, Message, T } from "../language/index.ts";
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

// All parts on three pages, for tests and for whoever draws the next one. Invented content.
const words = {
  coalition: {
    ar: "تحالف الشرق الأوسط وشمال أفريقيا لمكافحة المراقبة الإلكترونية",
    fr: "Coalition du Moyen-Orient et de l’Afrique du Nord contre la surveillance numérique",
    en: "MENA Coalition to Combat Digital Surveillance",
  },
  statements: { ar: "البيانات المشتركة", fr: "Déclarations", en: "Statements" },
  members: { ar: "الأعضاء", fr: "Membres", en: "Members" },
  join: { ar: "الانضمام", fr: "Rejoindre", en: "Join" },
  help: { ar: "طلب المساعدة", fr: "Demander de l’aide", en: "Get help" },
  noCookies: {
    ar: "بلا ملفات تعريف ارتباط (كوكيز)، وبلا تتبّع، وبلا طرف ثالث.",
    fr: "Ni cookies, ni pistage, ni tiers.",
    en: "No cookies, no tracking, no third party.",
  },
  security: { ar: "الأمان", fr: "Sécurité", en: "Security" },
  acting: { ar: "أنت هنا باسم {name}", fr: "Vous agissez pour {name}", en: "Acting for {name}" },
  signOut: { ar: "تسجيل الخروج", fr: "Se déconnecter", en: "Sign out" },
  boardTitle: {
    ar: "بيان بشأن تصدير أدوات اعتراض الاتصالات",
    fr: "Déclaration sur l’exportation d’outils d’interception",
    en: "Statement on the export of interception tools",
  },
  sample: { ar: "مثال توضيحي", fr: "exemple fictif", en: "invented example" },
  boardLead: { ar: "يُنشر يوم {at}. بقي {left}.", fr: "Publication le {at}. Dans {left}.", en: "Released on {at}. {left} left." },
  signatures: { ar: "التوقيعات", fr: "Signatures", en: "Signatures" },
  counts: {
    ar: "وقّعت 18، اعتذرت 2، اطّلعت ولم تردّ 7، لم تفتح الدعوة 3",
    fr: "18 ont signé, 2 ont décliné, 7 ont lu sans répondre, 3 n’ont pas ouvert l’invitation",
    en: "18 signed, 2 declined, 7 read it and have not answered, 3 have not opened the invitation",
  },
  organisation: { ar: "المنظمة", fr: "Organisation", en: "Organisation" },
  answer: { ar: "الردّ", fr: "Réponse", en: "Answer" },
  readIn: { ar: "لغة القراءة", fr: "Langue de lecture", en: "Read in" },
  signedBy: { ar: "وقّع عنها", fr: "Signé par", en: "Signed by" },
  nextStep: { ar: "الخطوة التالية", fr: "Suite", en: "Next step" },
  cedar: { ar: "منظمة الأرز", fr: "Organisation du Cèdre", en: "Cedar Organisation" },
  outside: { ar: "منظمة من خارج التحالف", fr: "Organisation extérieure à la coalition", en: "An organisation outside the coalition" },
  observatory: { ar: "مرصد النخيل", fr: "Observatoire des palmiers", en: "Palm Observatory" },
  signed: { ar: "وقّعت", fr: "signée", en: "signed" },
  seen: { ar: "اطّلعت ولم تردّ", fr: "lue, sans réponse", en: "read, no answer" },
  unchecked: { ar: "بانتظار التحقّق من الصفة", fr: "qualité à vérifier", en: "authority to be confirmed" },
  declined: { ar: "اعتذرت", fr: "a décliné", en: "declined" },
  advocacy: { ar: "مسؤولة المناصرة", fr: "Responsable du plaidoyer", en: "Advocacy lead" },
  director: { ar: "مدير البرنامج", fr: "Directeur de programme", en: "Programme director" },
  remind: { ar: "تذكير", fr: "Relancer", en: "Remind" },
  languages: { ar: "اللغات", fr: "Langues", en: "Languages" },
  original: { ar: "الأصل", fr: "original", en: "master" },
  ready: { ar: "جاهزة", fr: "prête", en: "ready" },
  twoChanged: { ar: "فقرتان تغيّرتا", fr: "2 passages à revoir", en: "2 passages changed" },
  before: { ar: "قبل النشر", fr: "Avant la publication", en: "Before release" },
  review: { ar: "مراجعة الفقرتين في الإنجليزية", fr: "Relire deux passages en anglais", en: "Review two passages in English" },
  confirm: { ar: "التحقّق من صفة موقّع واحد", fr: "Vérifier la qualité d’un signataire", en: "Confirm one signatory’s authority" },
  preview: { ar: "معاينة كما يراها القارئ", fr: "Voir comme un lecteur", en: "Preview as a reader" },
  stop: { ar: "إيقاف النشر", fr: "Arrêter la publication", en: "Stop the release" },
  timeline: { ar: "ما حدث", fr: "Ce qui s’est passé", en: "What happened" },
  dayUnknown: { ar: "{at} (اليوم غير معروف)", fr: "{at} (jour inconnu)", en: "{at} (day unknown)" },
  attempt: {
    ar: "محاولة اختراق برسالة، والرابط محفوظ.",
    fr: "Tentative d’infection par message, lien conservé.",
    en: "Attempted infection by a message; the link is kept.",
  },
  infection: {
    ar: "اختراق الهاتف، ومؤشّران منشوران يتطابقان.",
    fr: "Infection du téléphone, deux indicateurs publiés concordent.",
    en: "The phone was infected; two published indicators agree.",
  },
  emptyTitle: { ar: "لا بيانات مشتركة بعد", fr: "Pas encore de déclaration", en: "No statements yet" },
  emptyText: {
    ar: "هنا تُكتب البيانات المشتركة وتُترجم وتُعرض للتوقيع قبل نشرها.",
    fr: "C’est ici que les déclarations communes sont écrites, traduites et proposées à la signature avant leur publication.",
    en: "This is where joint statements are written, translated and offered for signature before they are released.",
  },
  emptyAction: { ar: "كتابة أول بيان", fr: "Écrire la première", en: "Write the first one" },

  formTitle: { ar: "التوقيع باسم {name}", fr: "Signer pour {name}", en: "Sign for {name}" },
  formLead: {
    ar: "يظهر اسم المنظمة علنًا عند نشر البيان. ويمكن سحبه في أي وقت.",
    fr: "Le nom de l’organisation paraîtra avec la déclaration. Il peut être retiré à tout moment.",
    en: "The organisation’s name appears when the statement is released. It can be taken off at any time.",
  },
  printedAs: { ar: "الاسم كما سيظهر", fr: "Nom tel qu’il paraîtra", en: "Name as it will appear" },
  printedAsHelp: {
    ar: "بلغة البيان الذي توقّعونه.",
    fr: "Dans la langue du texte que vous signez.",
    en: "In the language of the text you are signing.",
  },
  printedAsMissing: {
    ar: "اكتب الاسم كما سيظهر في البيان.",
    fr: "Écrivez le nom tel qu’il paraîtra.",
    en: "Write the name as it will appear.",
  },
  mail: { ar: "البريد الإلكتروني للتأكيد", fr: "Adresse électronique de confirmation", en: "E-mail address for the confirmation" },
  mailWhy: {
    ar: "لنتحقّق من أنك تمثّل المنظمة.",
    fr: "Pour vérifier que vous représentez l’organisation.",
    en: "So that we can check that you speak for the organisation.",
  },
  mailWrong: {
    ar: "هذا ليس عنوان بريد كاملًا. مثال: name@example.org",
    fr: "Cette adresse n’est pas complète. Exemple\u00a0: nom@example.org",
    en: "This is not a whole address. For example: name@example.org",
  },
  answerAs: { ar: "ردّ المنظمة", fr: "Réponse de l’organisation", en: "The organisation’s answer" },
  yes: { ar: "نوقّع", fr: "Nous signons", en: "We sign" },
  yesIf: { ar: "نوقّع بشرط", fr: "Nous signons, à une condition", en: "We sign, on a condition" },
  yesIfHelp: {
    ar: "يصل الشرط إلى المنسّق وحده.",
    fr: "La condition n’est lue que par la coordination.",
    en: "Only the coordinator reads the condition.",
  },
  no: { ar: "نعتذر عن التوقيع", fr: "Nous ne signons pas", en: "We do not sign" },
  topics: { ar: "مجالات العمل", fr: "Domaines d’action", en: "Fields of work" },
  litigation: { ar: "التقاضي الاستراتيجي", fr: "Contentieux stratégique", en: "Strategic litigation" },
  research: { ar: "البحث والتوثيق", fr: "Recherche et documentation", en: "Research and documentation" },
  zone: { ar: "المنطقة الزمنية", fr: "Fuseau horaire", en: "Time zone" },
  beirut: { ar: "بيروت", fr: "Beyrouth", en: "Beirut" },
  tunis: { ar: "تونس", fr: "Tunis", en: "Tunis" },
  reason: { ar: "السبب", fr: "Motif", en: "Reason" },
  unnamed: { ar: "التوقيع دون إعلان الاسم", fr: "Signer sans que le nom paraisse", en: "Sign without the name being shown" },
  sign: { ar: "التوقيع باسم {name}", fr: "Signer pour {name}", en: "Sign for {name}" },
  later: { ar: "حفظ دون توقيع", fr: "Enregistrer sans signer", en: "Save without signing" },
  erase: { ar: "حذف هذا الردّ نهائيًّا", fr: "Supprimer cette réponse pour toujours", en: "Delete this answer for good" },
  cancel: { ar: "إلغاء", fr: "Annuler", en: "Cancel" },
  more: { ar: "كيف تُحفظ هذه المعلومات؟", fr: "Comment ces informations sont-elles gardées\u00a0?", en: "How is this information kept?" },
  moreText: {
    ar: "تُحفظ مشفّرة، ولا يقرؤها إلا من شاركتهم منظمتك.",
    fr: "Elles sont chiffrées, et lues seulement par celles et ceux que votre organisation a choisis.",
    en: "Encrypted; only those your organisation shared it with can read it.",
  },
  saved: { ar: "حُفظ ردّك.", fr: "Votre réponse est enregistrée.", en: "Your answer is saved." },
  careful: { ar: "بقي {left} على إغلاق باب التوقيع.", fr: "La signature se termine dans {left}.", en: "Signing closes in {left}." },
  steps: { ar: "مراحل البيان", fr: "Étapes de la déclaration", en: "Stages of the statement" },
  draft: { ar: "المسوّدة", fr: "Rédaction", en: "Draft" },
  translate: { ar: "الترجمة", fr: "Traduction", en: "Translation" },
  signOn: { ar: "التوقيع", fr: "Signature", en: "Sign-on" },
  release: { ar: "النشر", fr: "Publication", en: "Release" },

  writeTitle: { ar: "الترجمة إلى الفرنسية", fr: "Traduction en français", en: "Translation into French" },
  code: { ar: "رمز الاستعادة", fr: "Code de récupération", en: "Recovery code" },
  copyLabel: { ar: "تذكير للنسخ", fr: "Rappel à copier", en: "Reminder to copy" },
  reminder: {
    ar: "تذكير ودّي: ننتظر ردّ منظمتكم على البيان قبل يوم الأربعاء.",
    fr: "Petit rappel\u00a0: nous attendons la réponse de votre organisation avant mercredi.",
    en: "A friendly reminder: we are waiting for your organisation’s answer before Wednesday.",
  },
} as const satisfies Record<string, Message>;

const RELEASE = new Date("2026-12-03T08:00:00Z");
const NOW = new Date("2026-12-01T03:30:00Z");

export const GALLERY = ["board", "form", "writing"] as const;
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

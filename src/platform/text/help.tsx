import type { Language, Message, T } from "../language/index.ts";

interface Line {
  /** What the author wants. */
  readonly wish: Message;
  /** What to type for it, as it stands; never run through a translator. */
  readonly type: Readonly<Record<Language, string>>;
}

const title: Message = {
  en: "How to write headings, lists, links and notes",
  fr: "Écrire titres, listes, liens et notes",
  ar: "كيف تُكتب العناوين والقوائم والروابط والهوامش",
};
const columns = {
  wish: { en: "For", fr: "Pour", ar: "المطلوب" },
  type: { en: "type", fr: "tapez", ar: "يُكتب هكذا" },
} as const satisfies Record<string, Message>;
const pasting: Message = {
  en: "Text pasted from Word, mail or Signal keeps its paragraphs and lists. Everything else appears exactly as you type it.",
  fr: "Un texte collé depuis Word, un courriel ou Signal garde ses paragraphes et ses listes. Tout le reste apparaît tel que vous le tapez.",
  ar: "النص الملصق من Word أو البريد أو Signal يحتفظ بفقراته وقوائمه. وكل ما عدا ذلك يظهر كما يُكتب تمامًا.",
};

/** The house's markup, one line each, with examples that mean something. */
export const markupHelp: readonly Line[] = [
  {
    wish: { en: "A new paragraph", fr: "Un nouveau paragraphe", ar: "فقرة جديدة" },
    type: {
      en: "First paragraph.\n\nSecond paragraph.",
      fr: "Premier paragraphe.\n\nDeuxième paragraphe.",
      ar: "الفقرة الأولى.\n\nالفقرة الثانية.",
    },
  },
  {
    wish: { en: "A heading, and a smaller one", fr: "Un titre, puis un titre plus petit", ar: "عنوان، وعنوان أصغر" },
    type: {
      en: "## What we ask\n### Of governments",
      fr: "## Ce que nous demandons\n### Aux gouvernements",
      ar: "## مطالبنا\n### من الحكومات",
    },
  },
  {
    wish: { en: "A list of points", fr: "Une liste à puces", ar: "قائمة نقاط" },
    type: { en: "- an end to sales\n- a public register", fr: "- la fin des ventes\n- un registre public", ar: "- وقف البيع\n- سجلّ علني" },
  },
  {
    wish: { en: "A numbered list", fr: "Une liste numérotée", ar: "قائمة مرقّمة" },
    type: {
      en: "1. Stop exports.\n2. Publish licences.",
      fr: "1. Cesser les exportations.\n2. Publier les licences.",
      ar: "١. وقف التصدير.\n٢. نشر التراخيص.",
    },
  },
  {
    wish: { en: "A quotation", fr: "Une citation", ar: "اقتباس" },
    type: { en: "> They read every message.", fr: "> Ils lisaient tous nos messages.", ar: "> كانوا يقرؤون كل رسالة." },
  },
  {
    wish: { en: "A link", fr: "Un lien", ar: "رابط" },
    type: {
      en: "[the full report](https://example.org/report)",
      fr: "[le rapport complet](https://example.org/rapport)",
      ar: "[التقرير الكامل](https://example.org/report)",
    },
  },
  {
    wish: { en: "Strong or emphasised words", fr: "Des mots en gras ou en italique", ar: "كلمات بخطّ عريض أو مؤكَّدة" },
    type: { en: "**must** stop, *today*", fr: "**doivent** cesser, *aujourd’hui*", ar: "**يجب** أن يتوقف، *اليوم*" },
  },
  {
    wish: { en: "A footnote with its source", fr: "Une note avec sa source", ar: "هامش مع مصدره" },
    type: {
      en: "Sold in 2019.[^1]\n\n[^1]: Citizen Lab, 18 July 2021, https://example.org",
      fr: "Vendu en 2019.[^1]\n\n[^1]: Citizen Lab, 18 juillet 2021, https://example.org",
      ar: "بيع عام 2019.[^1]\n\n[^1]: سيتيزن لاب، 18 يوليو 2021، https://example.org",
    },
  },
  {
    wish: { en: "One of these signs itself", fr: "L’un de ces signes, tel quel", ar: "إحدى هذه العلامات نفسها" },
    type: { en: "\\* \\# \\[", fr: "\\* \\# \\[", ar: "\\* \\# \\[" },
  },
];

/** The help beside the editor, closed until asked for; works without scripts. */
export function MarkupHelp({ t }: { t: T }) {
  return (
    <details class="disclosure">
      <summary>{t(title)}</summary>
      <div class="stack">
        <table class="rows">
          <thead>
            <tr>
              <th scope="col">{t(columns.wish)}</th>
              <th scope="col">{t(columns.type)}</th>
            </tr>
          </thead>
          <tbody>
            {markupHelp.map(({ wish, type }) => (
              <tr>
                <td>{t(wish)}</td>
                <td data-label={t(columns.type)} translate="no">
                  {type[t.language].split("\n").map((line) => (
                    <>
                      {line}
                      <br />
                    </>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="small">{t(pasting)}</p>
      </div>
    </details>
  );
}

import type { Language } from "../../platform/language/index.ts";

export type Words = Readonly<Record<Language, string>>;

/** A statement as its writers type it: passages in the same order in each language. */
export interface SampleStatement {
  readonly master: Language;
  readonly title: Words;
  readonly summary: Words;
  readonly passages: Readonly<Record<Language, readonly string[]>>;
  readonly addressees: readonly { readonly name: Words; readonly kind: string }[];
  readonly asks: readonly Words[];
}

const EXPORTERS: Words = {
  ar: "السلطات المكلّفة بمراقبة الصادرات",
  fr: "Les autorités de contrôle des exportations",
  en: "Authorities in charge of export control",
};
const VENDOR: Words = {
  ar: "الشركة المصنّعة لأداة «مِرقب» (متخيَّلة)",
  fr: "Le fabricant de l’outil « Mirqab » (inventé)",
  en: "The maker of the tool “Mirqab” (invented)",
};
const PARLIAMENTS: Words = { ar: "برلمانات دول المنطقة", fr: "Les parlements de la région", en: "Parliaments of the region" };

export const EXPORTS: SampleStatement = {
  master: "ar",
  title: {
    ar: "مثال: أوقفوا بيع «مِرقب» قبل أن يُستعمل ضد الصحفيين",
    fr: "Exemple : arrêtez la vente de « Mirqab » avant qu’il ne serve contre des journalistes",
    en: "Sample: Stop the sale of “Mirqab” before it is used against journalists",
  },
  summary: {
    ar: "نطالب بوقف ترخيص تصدير أداة «مِرقب» المتخيَّلة إلى حين وجود ضمانات مستقلة لحقوق الإنسان.",
    fr: "Nous demandons la suspension de la licence d’exportation de l’outil inventé « Mirqab » tant qu’il n’existe pas de garanties indépendantes pour les droits humains.",
    en: "We ask that the export licence of the invented tool “Mirqab” be suspended until there are independent safeguards for human rights.",
  },
  passages: {
    ar: [
      "هذا نصّ متخيَّل كُتب لتجربة المنصّة. لا وجود للشركة ولا للأداة ولا للمنظمات الموقّعة.",
      "تستعدّ شركة لبيع أداة «مِرقب» لأجهزة أمنية سبق أن لاحقت صحفيين بسبب عملهم. تتيح الأداة الاطّلاع على رسائل الهاتف ومكان صاحبه وتشغيل الميكروفون من دون علمه.",
      "لم ننشر هذا القلق من فراغ: فقد وثّقت المنظمات الموقّعة، خلال العام الماضي، إحدى عشرة محاولة لاختراق هواتف صحفيين ومحاميات.[^1]",
      "## ثلاث خطوات",
      "- وقف ترخيص التصدير ريثما يُجرى تقييم مستقل لأثره في حقوق الإنسان\n- نشر أسماء الجهات المشترية\n- ضمان سبل انتصاف لمن تضرّر",
      "> لا يكفي أن تقول الشركة إنها تحقّق في كل شكوى. نريد أن نعرف من يحقّق، ومتى، وبأي نتيجة.",
      "[^1]: أرقام متخيَّلة، للتجربة فقط.",
    ],
    fr: [
      "Ce texte est inventé, pour essayer le site. Ni l’entreprise, ni l’outil, ni les organisations signataires n’existent.",
      "Une entreprise s’apprête à vendre « Mirqab » à des services qui ont déjà poursuivi des journalistes pour leur travail. L’outil donne accès aux messages du téléphone et à la position de la personne, et ouvre le micro à son insu.",
      "Notre inquiétude n’est pas sans fondement : au cours de l’année passée, les organisations signataires ont documenté onze tentatives d’intrusion dans les téléphones de journalistes et d’avocates.[^1]",
      "## Trois mesures",
      "- La suspension de la licence d’exportation jusqu’à une évaluation indépendante de ses effets sur les droits humains\n- La publication des noms des acheteurs\n- Des voies de recours pour les personnes lésées",
      "> Il ne suffit pas que l’entreprise dise examiner chaque plainte. Nous voulons savoir qui examine, quand, et avec quel résultat.",
      "[^1]: Chiffres inventés, pour l’essai seulement.",
    ],
    en: [
      "This text is invented, to try the site with. Neither the company nor the tool nor the organisations that sign exist.",
      "A company is about to sell “Mirqab” to agencies that have gone after journalists for their work before. The tool opens a phone’s messages and its owner’s whereabouts, and switches on the microphone without their knowledge.",
      "Our concern has grounds: over the past year the undersigned organisations documented eleven attempts to break into the phones of journalists and lawyers.[^1]",
      "## Three steps",
      "- That the export licence be suspended until its effects on human rights have been assessed independently\n- That the names of the buyers be published\n- That those who were harmed have access to remedy",
      "> It is not enough for the company to say that it looks into every complaint. We want to know who looks, when, and what they found.",
      "[^1]: Invented figures, for trying only.",
    ],
  },
  addressees: [
    { name: EXPORTERS, kind: "government" },
    { name: VENDOR, kind: "company" },
  ],
  asks: [
    {
      ar: "وقف ترخيص تصدير «مِرقب»",
      fr: "Suspendre la licence d’exportation de « Mirqab »",
      en: "Suspend the export licence of “Mirqab”",
    },
    { ar: "نشر قائمة الجهات المشترية", fr: "Publier la liste des acheteurs", en: "Publish the list of buyers" },
  ],
};

export const SIM_CARDS: SampleStatement = {
  master: "en",
  title: {
    ar: "مثال: لا لربط شرائح الهاتف ببصمة الوجه",
    fr: "Exemple : pas de carte SIM contre un visage",
    en: "Sample: No face scan for a SIM card",
  },
  summary: {
    ar: "لا يجوز أن يكون ثمن الحصول على هاتف تسليم بصمة الوجه لجهة لا رقابة عليها.",
    fr: "Un téléphone ne doit pas se payer d’un relevé du visage confié à un organisme sans contrôle.",
    en: "A telephone must not cost people a scan of their face, kept by a body that nobody oversees.",
  },
  passages: {
    ar: [
      "هذا نصّ متخيَّل كُتب لتجربة المنصّة.",
      "يقترح مشروع قانون متخيَّل ألّا تُباع شريحة هاتف إلا بعد مسح وجه المشتري وحفظه عشر سنوات. لا يذكر المشروع من يطّلع على الصور، ولا كيف تُحذف.",
      "من يستخدم هاتفًا لطلب المساعدة أو للحديث إلى صحفي يحتاج إلى ألّا يُعرف وجهه سلفًا.",
      "## ما نطالب به",
      "1. سحب المادة المتعلقة بمسح الوجه\n2. نقاش عام تُسمع فيه منظمات المجتمع المدني",
    ],
    fr: [
      "Ce texte est inventé, pour essayer le site.",
      "Un projet de loi inventé prévoit qu’aucune carte SIM ne soit vendue sans que le visage de l’acheteur soit numérisé et conservé dix ans. Il ne dit ni qui verra les images, ni comment elles seront effacées.",
      "Qui appelle à l’aide ou parle à un journaliste a besoin que son visage ne soit pas connu d’avance.",
      "## Ce que nous demandons",
      "1. Le retrait de l’article sur le relevé du visage\n2. Un débat public où les organisations de la société civile soient entendues",
    ],
    en: [
      "This text is invented, to try the site with.",
      "An invented bill proposes that no SIM card be sold unless the buyer’s face is scanned and kept for ten years. It does not say who will see the pictures, or how they will be erased.",
      "Whoever calls for help or speaks to a journalist needs their face not to be known beforehand.",
      "## What we ask",
      "1. That the article on face scans be withdrawn\n2. That a public debate hear organisations of civil society",
    ],
  },
  addressees: [{ name: PARLIAMENTS, kind: "parliament" }],
  asks: [
    {
      ar: "سحب المادة المتعلقة بمسح الوجه",
      fr: "Retirer l’article sur le relevé du visage",
      en: "Withdraw the article on face scans",
    },
  ],
};

export const TRAINING: SampleStatement = {
  master: "fr",
  title: {
    ar: "مثال: تدريب أجهزة الأمن ليس تنمية",
    fr: "Exemple : former des services de surveillance n’est pas du développement",
    en: "Sample: Training surveillance agencies is not development",
  },
  summary: {
    ar: "نطالب بألّا تموّل أموال التنمية دورات في المراقبة.",
    fr: "Nous demandons que l’aide au développement ne finance plus de formations à la surveillance.",
    en: "We ask that development money no longer pay for training in surveillance.",
  },
  passages: {
    ar: [
      "هذا نصّ متخيَّل كُتب لتجربة المنصّة.",
      "خُصّص جزء من برنامج تنمية متخيَّل لتدريب أجهزة على تتبّع الهواتف. لم تُسأل عن ذلك أي منظمة حقوقية.",
      "نطالب بنشر مضمون هذه الدورات، وبوقف ما يمسّ حقوق الإنسان منها.",
    ],
    fr: [
      "Ce texte est inventé, pour essayer le site.",
      "Une part d’un programme de développement inventé a servi à former des services au suivi de téléphones. Aucune organisation de défense des droits humains n’a été consultée.",
      "Nous demandons que le contenu de ces formations soit publié et que cessent celles qui portent atteinte aux droits humains.",
    ],
    en: [
      "This text is invented, to try the site with.",
      "Part of an invented development programme was spent on training agencies to track phones. No human rights organisation was asked.",
      "We ask that the content of these courses be published, and that those which harm human rights end.",
    ],
  },
  addressees: [{ name: EXPORTERS, kind: "government" }],
  asks: [{ ar: "نشر مضمون الدورات", fr: "Publier le contenu des formations", en: "Publish the content of the courses" }],
};

export const SPYWARE_FAIR: SampleStatement = {
  master: "en",
  title: {
    ar: "مثال: لا مكان لبائعي التجسّس في معرض المدينة",
    fr: "Exemple : pas de vendeurs d’espionnage au salon de la ville",
    en: "Sample: No place for spyware sellers at the city fair",
  },
  summary: {
    ar: "دعوة إلى منظّمي معرض متخيَّل لاستبعاد شركات بيع برامج التجسّس.",
    fr: "Un appel aux organisateurs d’un salon inventé, pour qu’ils n’accueillent pas de vendeurs de logiciels espions.",
    en: "A call to the organisers of an invented fair not to give sellers of spyware a stand.",
  },
  passages: {
    ar: [
      "هذا نصّ متخيَّل كُتب لتجربة المنصّة.",
      "يُعلن معرض متخيَّل للأمن عن ستّة عارضين يبيعون برامج لاختراق الهواتف. بيعت برامج مشابهة من قبل لمن استعملها ضد معارضين وصحفيين.",
      "نطالب المنظّمين بسحب هذه الدعوات، وبنشر معايير اختيار العارضين.",
    ],
    fr: [
      "Ce texte est inventé, pour essayer le site.",
      "Un salon de la sécurité inventé annonce six exposants qui vendent de quoi s’introduire dans des téléphones. Des logiciels semblables ont déjà été vendus à qui s’en est servi contre des opposants et des journalistes.",
      "Nous demandons aux organisateurs de retirer ces invitations et de publier les critères de choix des exposants.",
    ],
    en: [
      "This text is invented, to try the site with.",
      "An invented security fair announces six exhibitors who sell what breaks into phones. Such programs were sold before to those who used them against opponents and journalists.",
      "We ask the organisers to withdraw these invitations, and to publish how exhibitors are chosen.",
    ],
  },
  addressees: [
    {
      name: { ar: "منظّمو المعرض (متخيَّلون)", fr: "Les organisateurs du salon (inventés)", en: "The organisers of the fair (invented)" },
      kind: "other",
    },
  ],
  asks: [
    {
      ar: "استبعاد بائعي برامج التجسّس",
      fr: "Écarter les vendeurs de logiciels espions",
      en: "Exclude sellers of spyware",
    },
  ],
};

export const CENTRES: SampleStatement = {
  master: "ar",
  title: {
    ar: "مثال: من يراقب مراكز الاعتراض؟",
    fr: "Exemple : qui contrôle les centres d’interception ?",
    en: "Sample: Who watches the interception centres?",
  },
  summary: {
    ar: "نطالب برقابة قضائية على اعتراض الاتصالات.",
    fr: "Nous demandons un contrôle judiciaire de l’interception des communications.",
    en: "We ask for judicial oversight of the interception of communications.",
  },
  passages: {
    ar: [
      "هذا نصّ متخيَّل كُتب لتجربة المنصّة.",
      "تُشغّل مراكز اعتراض متخيَّلة أجهزة تسجّل المكالمات من دون إذن قضائي. اشتُريت هذه الأجهزة بعقود لم تُنشر.",
      "نطالب بأن يأذن قاضٍ مستقلّ بكل اعتراض، وأن تُنشر أعداد الأذون كل سنة.",
    ],
    fr: [
      "Ce texte est inventé, pour essayer le site.",
      "Des centres d’interception inventés enregistrent des appels sans autorisation d’un juge. Leurs appareils ont été achetés par des contrats restés secrets.",
      "Nous demandons que chaque interception soit autorisée par un juge indépendant et que le nombre des autorisations soit publié chaque année.",
    ],
    en: [
      "This text is invented, to try the site with.",
      "Invented interception centres record calls without a judge’s permission. Their machines were bought under contracts that were not published.",
      "We ask that an independent judge authorise each interception, and that the number of authorisations be published every year.",
    ],
  },
  addressees: [{ name: PARLIAMENTS, kind: "parliament" }],
  asks: [
    {
      ar: "اشتراط إذن قضائي لكل اعتراض",
      fr: "Soumettre chaque interception à un juge",
      en: "Require a judge’s permission for each interception",
    },
  ],
};

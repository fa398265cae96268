import type { Message } from "../../../platform/language/index.ts";

export const messages = {
  lead: {
    en: "Who can open this draft. Nobody else can, the coalition’s coordinators included.",
    fr: "Qui peut ouvrir ce projet. Personne d’autre ne le peut, pas même la coordination de la coalition.",
    ar: "من يستطيع فتح هذه المسوّدة. لا أحد سواهم يستطيع ذلك، ولا حتى فريق تنسيق التحالف.",
  },
  caption: {
    en: "Organisations that can open the draft",
    fr: "Organisations qui peuvent ouvrir le projet",
    ar: "المنظمات التي تستطيع فتح المسوّدة",
  },
  organisation: { en: "Organisation", fr: "Organisation", ar: "المنظمة" },
  right: { en: "May", fr: "Peut", ar: "ما يتاح لها" },
  since: { en: "Since", fr: "Depuis", ar: "منذ" },
  by: { en: "Shared by", fr: "Partagé par", ar: "شاركتها" },
  actions: { en: "Take back", fr: "Retirer", ar: "سحب" },
  editor: { en: "read and edit", fr: "lire et modifier", ar: "القراءة والتعديل" },
  reader: { en: "read", fr: "lire", ar: "القراءة" },
  drafts: { en: "drafts it", fr: "rédige", ar: "الجهة الصائغة" },
  pending: {
    en: "opens at its next sign-in",
    fr: "s’ouvrira à la prochaine connexion",
    ar: "تُفتح عند تسجيل الدخول التالي",
  },
  share: { en: "Share it with another organisation", fr: "Partager avec une autre organisation", ar: "مشاركتها مع منظمة أخرى" },
  with: { en: "With", fr: "Avec", ar: "مع" },
  as: { en: "To", fr: "Pour", ar: "بهدف" },
  asEditor: { en: "Read and edit it", fr: "Le lire et le modifier", ar: "قراءتها وتعديلها" },
  asReader: { en: "Only read it", fr: "Le lire seulement", ar: "قراءتها فقط" },
  asHelp: {
    en: "Whoever can read the draft can also copy it. This decides who may change it here.",
    fr: "Qui peut lire le projet peut aussi le copier. Ce choix détermine qui peut le modifier ici.",
    ar: "من يستطيع القراءة يستطيع النسخ أيضًا. وهذا الخيار يحدّد من يستطيع التعديل هنا.",
  },
  button: { en: "Share the draft", fr: "Partager le projet", ar: "مشاركة المسوّدة" },
  takeBack: { en: "Take back from {organisation}", fr: "Retirer à {organisation}", ar: "سحبها من {organisation}" },
  takeBackNote: {
    en: "Taking it back gives the draft a new key: that organisation opens nothing of it from then on. What its people have read or copied stays with them.",
    fr: "Le retrait donne une nouvelle clé au projet\u00a0: cette organisation n’en ouvre plus rien. Ce que ses membres ont lu ou copié leur reste.",
    ar: "يمنح السحبُ المسوّدةَ مفتاحًا جديدًا، فلا تفتح تلك المنظمة شيئًا منها بعد ذلك. أما ما قرأه العاملون فيها أو نسخوه فيبقى لديهم.",
  },
  nobodyLeft: {
    en: "Every organisation that has joined can open this draft already.",
    fr: "Toutes les organisations qui ont rejoint l’espace peuvent déjà ouvrir ce projet.",
    ar: "كل المنظمات التي انضمّت إلى المنصّة تستطيع فتح هذه المسوّدة.",
  },
  onlyDrafter: {
    en: "Only a lead or coordinator of the organisation that drafts the statement shares it or takes it back.",
    fr: "Seules les personnes responsables ou chargées de la coordination dans l’organisation qui rédige peuvent partager le projet ou le retirer.",
    ar: "لا يشاركها أو يسحبها إلا مسؤول أو منسّق في المنظمة التي تصوغ البيان.",
  },
  shared: { en: "The draft is shared.", fr: "Le projet est partagé.", ar: "تمّت مشاركة المسوّدة." },
  takenBack: {
    en: "The draft was taken back and has a new key.",
    fr: "Le projet a été retiré et a une nouvelle clé.",
    ar: "سُحبت المسوّدة وصار لها مفتاح جديد.",
  },
  unknown: {
    en: "Choose one of the organisations in the list.",
    fr: "Choisissez une des organisations de la liste.",
    ar: "يُرجى اختيار منظمة من القائمة.",
  },
  rightMissing: {
    en: "Say what the organisation may do.",
    fr: "Indiquez ce que l’organisation peut faire.",
    ar: "يُرجى تحديد ما يتاح للمنظمة.",
  },
  changed: {
    en: "The key of an organisation that holds this draft is not the one your organisation first saw. Nothing was changed. Speak with its lead, compare the fingerprint under “Organisations”, and then try again.",
    fr: "La clé d’une organisation qui détient ce projet n’est pas celle que votre organisation a vue la première fois. Rien n’a été modifié. Parlez à sa personne responsable, comparez l’empreinte sous «\u00a0Organisations\u00a0», puis réessayez.",
    ar: "مفتاح منظمة تحوز هذه المسوّدة ليس هو الذي رأته منظمتكم أول مرة. لم يتغيّر شيء. يُرجى التحدّث إلى مسؤول تلك المنظمة ومقارنة البصمة في قسم «المنظمات» ثم المحاولة من جديد.",
  },
  lastHolder: {
    en: "No other organisation could open the draft then. Share it first, then take it back.",
    fr: "Aucune autre organisation ne pourrait alors ouvrir le projet. Partagez-le d’abord, puis retirez-le.",
    ar: "لن تستطيع أي منظمة أخرى فتح المسوّدة عندئذ. تُرجى مشاركتها أولًا ثم سحبها.",
  },
} as const satisfies Record<string, Message>;

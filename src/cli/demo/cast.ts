import type { Language } from "../../platform/language/index.ts";

type Words = Readonly<Record<Language, string>>;

/** Every name says that it is invented, in the reader's own language. */
export function marked({ ar, fr, en }: Words): Words {
  return { ar: `${ar} (مثال)`, fr: `${fr} (exemple)`, en: `${en} (sample)` };
}

export const COALITION: Words = {
  ar: "تحالف المثال (كل ما هنا متخيَّل)",
  fr: "Coalition d’exemple (tout est inventé ici)",
  en: "Sample Coalition (everything here is invented)",
};

export const COALITION_DESCRIPTION: Words = {
  ar: "تحالف متخيَّل للتجربة. لا وجود لأي من المنظمات والأشخاص والبيانات في هذه الصفحات.",
  fr: "Une coalition inventée pour l’essai. Les organisations, les personnes et les déclarations de ces pages n’existent pas.",
  en: "A coalition invented for trying things out. None of the organisations, people and statements on these pages exist.",
};

export interface SampleOrganisation {
  readonly slug: string;
  readonly names: Words;
  readonly seat: Words;
  readonly does: Words;
  readonly coLead?: true;
  readonly helpline?: { readonly name: Words; readonly does: Words; readonly hours: Words };
}

const AMMAN: Words = { ar: "عمّان", fr: "Amman", en: "Amman" };
const BEIRUT: Words = { ar: "بيروت", fr: "Beyrouth", en: "Beirut" };
const TUNIS: Words = { ar: "تونس العاصمة", fr: "Tunis", en: "Tunis" };
const RABAT: Words = { ar: "الرباط", fr: "Rabat", en: "Rabat" };
const PARIS: Words = { ar: "باريس", fr: "Paris", en: "Paris" };

/** The first person of each organisation stands at the same place in `LEADS`. */
export const MEMBERS: readonly SampleOrganisation[] = [
  {
    slug: "lantern-desk",
    names: { ar: "مكتب الفانوس للحقوق", fr: "Bureau des droits La Lanterne", en: "Lantern Rights Desk" },
    seat: BEIRUT,
    coLead: true,
    does: {
      ar: "يتابع استيراد أدوات المراقبة وينشر ما يعرفه عنها.",
      fr: "Suit les importations d’outils de surveillance et publie ce qu’il en sait.",
      en: "Follows imports of surveillance tools and publishes what it knows of them.",
    },
  },
  {
    slug: "quiet-line",
    names: { ar: "الخطّ الهادئ", fr: "La Ligne calme", en: "The Quiet Line" },
    seat: TUNIS,
    coLead: true,
    does: {
      ar: "خطّ مساعدة للصحفيين والمدافعين عن حقوق الإنسان.",
      fr: "Une permanence pour les journalistes et les défenseurs des droits humains.",
      en: "A helpline for journalists and human rights defenders.",
    },
    helpline: {
      name: { ar: "مساعدة الخطّ الهادئ (مثال)", fr: "Permanence de la Ligne calme (exemple)", en: "Quiet Line help desk (sample)" },
      does: {
        ar: "خطّ متخيَّل: لا أحد يردّ هنا.",
        fr: "Permanence inventée : personne ne répond ici.",
        en: "An invented help desk: nobody answers here.",
      },
      hours: { ar: "كل يوم، من التاسعة إلى الخامسة", fr: "tous les jours, de 9 h à 17 h", en: "every day, 9 to 5" },
    },
  },
  {
    slug: "nine-wells",
    names: { ar: "مركز الآبار التسعة للخصوصية", fr: "Centre des Neuf Puits pour la vie privée", en: "Nine Wells Privacy Centre" },
    seat: AMMAN,
    does: {
      ar: "يدافع عن الحقّ في الخصوصية أمام المحاكم والبرلمانات.",
      fr: "Défend le droit à la vie privée devant les tribunaux et les parlements.",
      en: "Defends the right to privacy in courts and parliaments.",
    },
  },
  {
    slug: "blue-door",
    names: { ar: "حلقة الباب الأزرق للصحفيين", fr: "Cercle de journalistes La Porte bleue", en: "Blue Door Journalists’ Circle" },
    seat: BEIRUT,
    does: {
      ar: "يجمع صحفيين من المنطقة يعملون على قضايا المراقبة.",
      fr: "Réunit des journalistes de la région qui enquêtent sur la surveillance.",
      en: "Brings together journalists of the region who report on surveillance.",
    },
  },
  {
    slug: "olive-court",
    names: { ar: "باحة الزيتون للعون القانوني", fr: "Aide juridique La Cour aux oliviers", en: "Olive Court Legal Aid" },
    seat: RABAT,
    does: {
      ar: "تقدّم العون القانوني لمن استُهدفت أجهزتهم.",
      fr: "Apporte une aide juridique aux personnes dont les appareils ont été visés.",
      en: "Gives legal aid to people whose devices were targeted.",
    },
  },
  {
    slug: "north-quay",
    names: { ar: "مرصد الرصيف الشمالي", fr: "Observatoire du Quai nord", en: "North Quay Observatory" },
    seat: PARIS,
    does: {
      ar: "يرصد تراخيص تصدير السلع ذات الاستخدام المزدوج.",
      fr: "Observe les licences d’exportation de biens à double usage.",
      en: "Watches export licences for dual-use goods.",
    },
  },
  {
    slug: "salt-road",
    names: { ar: "مدافعو طريق الملح", fr: "Les Défenseurs de la route du sel", en: "Salt Road Defenders" },
    seat: RABAT,
    does: {
      ar: "يرافقون المدافعين عن حقوق الإنسان المعرّضين للخطر.",
      fr: "Accompagnent les défenseurs des droits humains en danger.",
      en: "Accompany human rights defenders at risk.",
    },
  },
  {
    slug: "small-hours",
    names: { ar: "مختبر آخر الليل للأمن الرقمي", fr: "Laboratoire des petites heures", en: "Small Hours Security Lab" },
    seat: TUNIS,
    does: {
      ar: "يفحص الهواتف المشتبه في اختراقها.",
      fr: "Examine les téléphones soupçonnés d’être compromis.",
      en: "Examines phones that may be compromised.",
    },
  },
  {
    slug: "fig-tree",
    names: { ar: "شبكة شجرة التين النسائية", fr: "Réseau de femmes Le Figuier", en: "Fig Tree Women’s Network" },
    seat: AMMAN,
    does: {
      ar: "تعمل على أثر المراقبة في حياة النساء الناشطات.",
      fr: "Travaille sur les effets de la surveillance dans la vie des militantes.",
      en: "Works on what surveillance does to the lives of women activists.",
    },
  },
  {
    slug: "copper-bell",
    names: { ar: "جرس النحاس لحرية التعبير", fr: "La Cloche de cuivre pour la liberté d’expression", en: "Copper Bell Free Expression" },
    seat: BEIRUT,
    does: {
      ar: "تدافع عن حرية التعبير على الإنترنت وخارجه.",
      fr: "Défend la liberté d’expression, en ligne et ailleurs.",
      en: "Defends free expression, online and off.",
    },
  },
  {
    slug: "paper-boat",
    names: { ar: "بيت القارب الورقي للأبحاث", fr: "Maison de recherche Le Bateau de papier", en: "Paper Boat Research House" },
    seat: PARIS,
    does: {
      ar: "يبحث في شركات المراقبة ومالكيها.",
      fr: "Enquête sur les entreprises de surveillance et leurs propriétaires.",
      en: "Researches surveillance companies and who owns them.",
    },
  },
  {
    slug: "far-window",
    names: { ar: "أرشيف النافذة البعيدة", fr: "Archives La Fenêtre lointaine", en: "Far Window Archive" },
    seat: TUNIS,
    does: {
      ar: "يحفظ الوثائق المتعلقة بالمراقبة في المنطقة.",
      fr: "Conserve les documents sur la surveillance dans la région.",
      en: "Keeps documents about surveillance in the region.",
    },
  },
];

export const OUTSIDE = {
  harbour: { ar: "محامو شارع المرفأ", fr: "Avocats de la rue du Port", en: "Harbour Street Lawyers" },
  kite: { ar: "مؤسسة الطائرة الورقية", fr: "Fondation Le Cerf-volant", en: "Open Kite Foundation" },
  bridge: { ar: "اتحاد الجسر الحجري", fr: "Union du Pont de pierre", en: "Stone Bridge Union" },
  bus: { ar: "مبرمجو الحافلة الليلية", fr: "Les Codeurs du bus de nuit", en: "Night Bus Coders" },
  table: { ar: "منتدى المائدة الطويلة", fr: "Forum de la longue table", en: "Long Table Forum" },
} as const satisfies Record<string, Words>;
export type Outside = keyof typeof OUTSIDE;

export interface SamplePerson {
  readonly signInName: string;
  /** Ends in the word for “sample” of that person's language. */
  readonly name: string;
  readonly language: Language;
  readonly roles: readonly string[];
}

const person = (signInName: string, name: string, language: Language, ...roles: string[]): SamplePerson => ({
  ...{ signInName, name, language, roles },
});

export const COORDINATOR = person("nadia", "Nadia Sample", "en", "lead", "coordinator");

/** Of the coalition's own organisation, beside the coordinator. */
export const OFFICE = [
  person("karim", "Karim Exemple", "fr", "coordinator", "campaigner"),
  person("salma", "سلمى مثال", "ar", "lawyer", "researcher"),
] as const;

/** The first person of each member; nobody of the last one has answered the invitation yet. */
export const LEADS = [
  person("rania", "رانيا مثال", "ar", "lead", "signatory"),
  person("yassine", "Yassine Exemple", "fr", "lead", "signatory"),
  person("dina", "دينا مثال", "ar", "lead", "signatory"),
  person("omar", "Omar Sample", "en", "lead", "signatory"),
  person("houda", "Houda Exemple", "fr", "lead", "signatory"),
  person("marc", "Marc Exemple", "fr", "lead", "signatory"),
  person("idris", "إدريس مثال", "ar", "lead", "signatory"),
  person("lina", "Lina Sample", "en", "lead", "signatory"),
  person("samar", "سمر مثال", "ar", "lead", "signatory"),
  person("tarek", "Tarek Sample", "en", "lead", "signatory"),
  person("claire", "Claire Exemple", "fr", "lead", "signatory"),
] as const;

/** Colleagues of members, by the slug of their organisation; so every role has somebody. */
export const COLLEAGUES: Readonly<Record<string, readonly SamplePerson[]>> = {
  "lantern-desk": [
    person("bashir", "بشير مثال", "ar", "researcher"),
    person("maya", "Maya Sample", "en", "signatory"),
    person("jad", "Jad Sample", "en", "reader"),
  ],
  "quiet-line": [person("amel", "أمل مثال", "ar", "technician")],
};

/** Accepted the invitation; no colleague has handed the key over yet. */
export const WAITING = person("ziad", "Ziad Sample", "en", "campaigner");

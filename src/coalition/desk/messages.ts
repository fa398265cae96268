import type { Message } from "../../platform/language/index.ts";
import type { Standing } from "../signing/index.ts";

export const messages = {
  title: { en: "Waiting for you", fr: "Ce qui vous attend", ar: "ما ينتظركم" },
  greeting: {
    en: "{name}, you are acting for {organisation}.",
    fr: "{name}, vous agissez au nom de {organisation}.",
    ar: "مرحبًا {name}. أنتم هنا باسم {organisation}.",
  },
  toSign: { en: "Statements to answer", fr: "Déclarations en attente de réponse", ar: "بيانات بانتظار ردّكم" },
  toSignNone: {
    en: "No statement waits for your organisation’s answer.",
    fr: "Aucune déclaration n’attend la réponse de votre organisation.",
    ar: "لا بيان بانتظار ردّ منظمتكم.",
  },
  answered: { en: "Answered or closed", fr: "Répondu ou clos", ar: "ما رُدّ عليه أو انقضت مهلته" },
  statement: { en: "Statement", fr: "Déclaration", ar: "البيان" },
  replyBy: { en: "Answer before", fr: "Répondre avant le", ar: "الردّ قبل" },
  answer: { en: "Our answer", fr: "Notre réponse", ar: "ردّنا" },
  over: { en: "closed", fr: "délai écoulé", ar: "انقضت المهلة" },
  toConfirm: { en: "Corrections to confirm", fr: "Corrections à confirmer", ar: "تصويبات بانتظار التأكيد" },
  confirmVersion: { en: "version {n}", fr: "version {n}", ar: "النسخة {n}" },
  drafts: { en: "Drafts", fr: "Projets", ar: "المسوّدات" },
  newStatement: { en: "New statement", fr: "Nouvelle déclaration", ar: "بيان جديد" },
  allStatements: { en: "All statements", fr: "Toutes les déclarations", ar: "جميع البيانات المشتركة" },
  firstSteps: { en: "First steps", fr: "Premiers pas", ar: "الخطوات الأولى" },
  stepPeople: {
    en: "Invite the people you work with",
    fr: "Invitez les personnes avec qui vous travaillez",
    ar: "دعوة الزملاء الذين تعملون معهم",
  },
  stepOrganisations: {
    en: "Check what is known about each member organisation",
    fr: "Vérifiez ce que l’on sait de chaque organisation membre",
    ar: "مراجعة المعلومات عن كل منظمة عضو",
  },
  stepStatement: { en: "Draft a joint statement", fr: "Rédigez une déclaration commune", ar: "كتابة مسوّدة بيان مشترك" },
} as const satisfies Record<string, Message>;

/** Where our own organisation stands with a call: the board says the same of others. */
export const ownStandings: Readonly<Record<Standing, Message>> = {
  in: { en: "signed", fr: "signé", ar: "وقّعنا" },
  unconfirmed: { en: "signed, authority to be checked", fr: "signé, pouvoir à vérifier", ar: "وقّعنا، ويبقى التحقّق من الصفة" },
  again: { en: "confirm again", fr: "à confirmer", ar: "بانتظار تأكيدكم" },
  "in-if": { en: "yes, if", fr: "oui, si", ar: "نعم، بشرط" },
  waiting: { en: "awaiting our board", fr: "en attente de notre conseil", ar: "بانتظار مجلس إدارتنا" },
  declined: { en: "declined", fr: "décliné", ar: "اعتذرنا" },
  seen: { en: "no answer", fr: "sans réponse", ar: "بلا ردّ" },
  silent: { en: "not opened", fr: "non ouverte", ar: "لم تُفتح" },
};

import type { Message } from "../../platform/language/index.ts";

export const messages = {
  title: { en: "What waits for you", fr: "Ce qui vous attend", ar: "ما ينتظركم" },
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
  answered: { en: "Answered", fr: "Répondu", ar: "تمّ الردّ" },
  statement: { en: "Statement", fr: "Déclaration", ar: "البيان" },
  replyBy: { en: "Answer before", fr: "Répondre avant le", ar: "الردّ قبل" },
  answer: { en: "Our answer", fr: "Notre réponse", ar: "ردّنا" },
  over: { en: "time is over", fr: "délai écoulé", ar: "انقضت المهلة" },
  drafts: { en: "Drafts", fr: "Brouillons", ar: "المسوّدات" },
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

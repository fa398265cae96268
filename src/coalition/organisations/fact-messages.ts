import type { Message } from "../../platform/language/index.ts";
import type { HelpSnapshot } from "../../public/index.ts";
import type { ContactRole, EntryKind, FactGroup, Plain, Stem } from "./profile.ts";

export const kindNames: Readonly<Record<EntryKind, Message>> = {
  coalition: { en: "the coalition itself", fr: "la coalition elle-même", ar: "التحالف نفسه" },
  member: { en: "member organisation", fr: "organisation membre", ar: "منظمة عضو" },
  outside: { en: "outside organisation", fr: "organisation extérieure", ar: "منظمة من خارج التحالف" },
};

export const groupNames: Readonly<Record<FactGroup, Message>> = {
  names: { en: "Names", fr: "Noms", ar: "الأسماء" },
  about: { en: "About it", fr: "Présentation", ar: "نبذة" },
  help: { en: "Helpline", fr: "Ligne d’assistance", ar: "خط مساعدة" },
};

/** What facts are called; `factIn` says the language of those written once in each. */
export const factNames: Readonly<Record<Stem | Plain, Message>> = {
  name: { en: "Name", fr: "Nom", ar: "الاسم" },
  description: { en: "What it does", fr: "Ce qu’elle fait", ar: "نبذة عن عملها" },
  seat: { en: "Seat", fr: "Siège", ar: "المقرّ" },
  "help-name": { en: "Name of the helpline", fr: "Nom de l’aide", ar: "اسم خط المساعدة" },
  "help-does": { en: "What help it gives", fr: "Aide apportée", ar: "المساعدة التي يقدّمها" },
  "help-serves": { en: "For whom", fr: "Pour qui", ar: "لمن تُقدَّم" },
  "help-hours": { en: "When", fr: "Quand", ar: "المواعيد" },
  "help-cost": { en: "Cost", fr: "Coût", ar: "الكلفة" },
  "help-caution": {
    en: "What to know before writing",
    fr: "À savoir avant d’écrire",
    ar: "ما ينبغي معرفته قبل المراسلة",
  },
  "help-note": {
    en: "How to use the contact",
    fr: "Comment utiliser ce contact",
    ar: "طريقة استخدام جهة الاتصال",
  },
  aliases: { en: "Other names", fr: "Autres noms", ar: "أسماء أخرى" },
  website: { en: "Website", fr: "Site web", ar: "الموقع الإلكتروني" },
  founded: { en: "Founded", fr: "Fondation", ar: "التأسيس" },
  "member-since": { en: "Member since", fr: "Membre depuis", ar: "عضو منذ" },
  "blocked-in": { en: "Countries where its site is blocked", fr: "Pays où son site est bloqué", ar: "بلدان حُجب فيها موقعها" },
  "public-contact": {
    en: "Public contact: e-mail address or page",
    fr: "Contact public : courriel ou page",
    ar: "جهة اتصال عامة: بريد إلكتروني أو صفحة",
  },
  "security-contact": {
    en: "Where security flaws of this site are reported: e-mail address or page",
    fr: "Où signaler une faille de ce site : courriel ou page",
    ar: "حيث يُبلَّغ عن ثغرات هذا الموقع: بريد إلكتروني أو صفحة",
  },
  "help-kind": { en: "Kind of help", fr: "Type d’aide", ar: "نوع المساعدة" },
  "help-web": { en: "Page of the helpline", fr: "Page de l’aide", ar: "صفحة خط المساعدة" },
  "help-signal": { en: "Signal number", fr: "Numéro Signal", ar: "رقم سيغنال" },
  "help-mail": { en: "E-mail of the helpline", fr: "Courriel de l’aide", ar: "بريد خط المساعدة" },
  "help-phone": { en: "Telephone of the helpline", fr: "Téléphone de l’aide", ar: "هاتف خط المساعدة" },
  "help-languages": { en: "Languages spoken there", fr: "Langues parlées", ar: "لغات التواصل" },
};

export const factIn: Message = { en: "{fact} ({language})", fr: "{fact} ({language})", ar: "{fact} ({language})" };

export const helpKindNames: Readonly<Record<HelpSnapshot["kind"], Message>> = {
  network: { en: "network of helplines", fr: "réseau d’assistance", ar: "شبكة خطوط مساعدة" },
  guide: { en: "guide for self-help", fr: "guide pratique", ar: "دليل للمساعدة الذاتية" },
  forensics: { en: "examination of devices", fr: "examen d’appareils", ar: "فحص الأجهزة" },
  reporting: { en: "reporting of violations", fr: "signalement de violations", ar: "الإبلاغ عن الانتهاكات" },
  funds: { en: "urgent grants", fr: "subventions d’urgence", ar: "منح عاجلة" },
};

export const contactRoleNames: Readonly<Record<ContactRole, Message>> = {
  coordination: { en: "coordination", fr: "coordination", ar: "التنسيق" },
  signing: { en: "signing", fr: "signature", ar: "التوقيع" },
  press: { en: "press", fr: "presse", ar: "الإعلام" },
  technical: { en: "technical matters", fr: "technique", ar: "الشؤون التقنية" },
  legal: { en: "legal matters", fr: "juridique", ar: "الشؤون القانونية" },
  safety: { en: "safety, at any hour", fr: "sécurité, à toute heure", ar: "السلامة، في أي وقت" },
};

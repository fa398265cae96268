import type { Message } from "../../platform/language/index.ts";

/** Where a form was going, in words; the first that fits. An address alone says nothing to most people. */
const PAGES: readonly (readonly [RegExp, Message])[] = [
  [/^\/people\/invite$/u, { en: "Invite a colleague", fr: "Inviter un·e collègue", ar: "دعوة زميل أو زميلة" }],
  [/^\/people\/invite-first$/u, { en: "Invite a member organisation", fr: "Inviter une organisation membre", ar: "دعوة منظمة عضو" }],
  [/^\/people\/[^/]+\/roles$/u, { en: "Change somebody’s roles", fr: "Modifier les rôles d’une personne", ar: "تغيير أدوار شخص" }],
  [/^\/people\/[^/]+\/hand-over$/u, { en: "Hand the key over", fr: "Remettre la clé", ar: "تسليم المفتاح" }],
  [/^\/people/u, { en: "People", fr: "Personnes", ar: "الأشخاص" }],
  [/^\/account/u, { en: "My account", fr: "Mon compte", ar: "حسابي" }],
  [/^\/settings/u, { en: "Settings", fr: "Réglages", ar: "الإعدادات" }],
  [/^\/organisations/u, { en: "Organisations", fr: "Organisations", ar: "المنظمات" }],
  [/^\/sign\//u, { en: "Answer to a call to sign", fr: "Réponse à un appel à signatures", ar: "الردّ على دعوة إلى التوقيع" }],
  [/^\/statements\/new$/u, { en: "New statement", fr: "Nouvelle déclaration", ar: "بيان مشترك جديد" }],
  [/^\/statements\/[^/]+\/translations/u, { en: "Translation of a statement", fr: "Traduction d’une déclaration", ar: "ترجمة بيان مشترك" }],
  [/^\/statements\/[^/]+\/release/u, { en: "Release of a statement", fr: "Publication d’une déclaration", ar: "نشر بيان مشترك" }],
  [
    /^\/statements\/[^/]+\/signing/u,
    { en: "Signatures of a statement", fr: "Signatures d’une déclaration", ar: "التوقيعات على بيان مشترك" },
  ],
  [
    /^\/statements\/[^/]+\/put-forward$/u,
    { en: "Put a statement forward", fr: "Soumettre une déclaration à signature", ar: "طرح بيان مشترك للتوقيع" },
  ],
  [/^\/statements\/[^/]+\/(?:text|edit|asks)$/u, { en: "Text of a statement", fr: "Texte d’une déclaration", ar: "نصّ بيان مشترك" }],
  [/^\/statements/u, { en: "Statements", fr: "Déclarations", ar: "البيانات المشتركة" }],
];

const INSIDE: Message = { en: "Inside", fr: "Espace de travail", ar: "مساحة العمل" };

/** @param path with the language, as `/fr/desk/people/invite` */
export function pageName(path: string): Message {
  const inside = path.replace(/^\/[a-z]{2}\/desk/u, "");
  return PAGES.find(([pattern]) => pattern.test(inside))?.[1] ?? INSIDE;
}

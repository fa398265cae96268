import type { Message } from "../../platform/language/index.ts";

export const messages = {
  summary: {
    en: "lists people, freezes an account, makes the first set-up link",
    fr: "énumère les personnes, gèle un compte, crée le premier lien d’installation",
    ar: "يعرض الأشخاص، ويجمّد حسابًا، وينشئ رابط الإعداد الأول",
  },
  help: {
    en: `For whoever runs the machine, beside the running server or without it. NAME is a sign-in name.

  list             everybody, with organisations and roles
  freeze NAME      closes the account this second: all its sessions end, nobody can sign in with it
  unfreeze NAME    opens it again
  set-up           a new one-time link for the first coordinator, while there is none; earlier links stop working

  --json           the answer as JSON`,
    fr: `Pour qui administre la machine, à côté du serveur en marche ou sans lui. NAME est un nom de connexion.

  list             tout le monde, avec organisations et rôles
  freeze NAME      ferme le compte à l’instant : ses sessions se terminent, plus personne ne peut s’y connecter
  unfreeze NAME    le rouvre
  set-up           un nouveau lien à usage unique pour la première coordination, tant qu’il n’y en a pas ; les liens
                   précédents cessent de fonctionner

  --json           la réponse en JSON`,
    ar: `لمن يدير الجهاز، والخادم يعمل أو من دونه. NAME هو اسم الدخول.

  list             الجميع، مع منظماتهم وأدوارهم
  freeze NAME      يغلق الحساب في الحال: تنتهي جلساته كلها ولا يستطيع أحد الدخول به
  unfreeze NAME    يفتحه من جديد
  set-up           رابط جديد يُستعمل مرة واحدة لأول من ينسّق، ما دام لا أحد؛ وتبطل الروابط السابقة

  --json           الجواب بصيغة JSON`,
  },
  nobody: {
    en: "Nobody has an account here yet.",
    fr: "Personne n’a encore de compte ici.",
    ar: "لا أحد لديه حساب هنا بعد.",
  },
  isFrozen: { en: "frozen", fr: "gelé", ar: "مجمّد" },
  frozen: {
    en: "The account {name} is frozen; its sessions have ended.",
    fr: "Le compte {name} est gelé ; ses sessions sont terminées.",
    ar: "جُمّد الحساب {name} وانتهت جلساته.",
  },
  unfrozen: {
    en: "The account {name} is open again.",
    fr: "Le compte {name} est rouvert.",
    ar: "فُتح الحساب {name} من جديد.",
  },
  link: {
    en: "This link makes the first coordinator. It works once, for 24 hours:",
    fr: "Ce lien désigne la première personne à la coordination. Il sert une seule fois, pendant 24 heures :",
    ar: "هذا الرابط لأول من ينسّق التحالف. يُستعمل مرة واحدة خلال 24 ساعة:",
  },
} as const satisfies Record<string, Message>;

export const problems = {
  nobody: {
    says: { en: "Nobody signs in as {name}.", fr: "Personne ne se connecte sous le nom {name}.", ar: "لا أحد يدخل بالاسم {name}." },
    hint: {
      en: "`dalil people list` shows the sign-in names.",
      fr: "`dalil people list` affiche les noms de connexion.",
      ar: "يعرض `dalil people list` أسماء الدخول.",
    },
  },
  coordinatorThere: {
    says: {
      en: "The coalition has a coordinator already.",
      fr: "La coalition a déjà quelqu’un à la coordination.",
      ar: "للتحالف من ينسّقه من قبل.",
    },
    hint: {
      en: "That person invites the others, under People.",
      fr: "Cette personne invite les autres, sous Personnes.",
      ar: "يستطيع هذا الشخص دعوة الآخرين من صفحة الأشخاص.",
    },
  },
} as const satisfies Record<string, { says: Message; hint: Message }>;

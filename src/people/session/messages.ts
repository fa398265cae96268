import type { Message } from "../../platform/language/index.ts";

export const messages = {
  waitingPost: {
    en: "Your colleagues have not handed you the organisation’s key yet, so nothing was changed. Ask one of them; then send it again.",
    fr: "Vos collègues ne vous ont pas encore remis la clé de l’organisation ; rien n’a été modifié. Demandez-la, puis envoyez de nouveau.",
    ar: "لم يُسلَّم إليكم مفتاح المنظمة بعد، ولذلك لم يتغيّر شيء. يُرجى طلبه من أحد الزملاء ثم الإرسال من جديد.",
  },
  paperFirst: {
    en: "Nothing was changed: you have a code or a key to write down on paper first. Go to the first page and you are led to it; then you are shown what you typed, and can send it.",
    fr: "Rien n’a été modifié : vous avez d’abord un code ou une clé à noter sur papier. Allez à la première page, qui vous y conduit ; ce que vous aviez écrit s’affichera ensuite, prêt à être envoyé.",
    ar: "لم يتغيّر شيء، إذ ينبغي أولًا تدوين رمز أو مفتاح على الورق. يُرجى الانتقال إلى الصفحة الأولى لإتمام ذلك، وبعده يظهر ما كتبتموه ويمكن إرساله.",
  },
  paperFirstAgain: {
    en: "Nothing was changed and nothing was kept: you have a code or a key to write down on paper first. Go to the first page and you are led to it; then do this again.",
    fr: "Rien n’a été modifié ni gardé : vous avez d’abord un code ou une clé à noter sur papier. Allez à la première page, qui vous y conduit, puis recommencez.",
    ar: "لم يتغيّر شيء ولم يُحفظ شيء، إذ ينبغي أولًا تدوين رمز أو مفتاح على الورق. يُرجى الانتقال إلى الصفحة الأولى لإتمام ذلك، ثم إعادة ما أردتموه.",
  },
  parkedTitle: { en: "What you typed is here", fr: "Voici ce que vous aviez écrit", ar: "هذا ما كتبتموه" },
  parkedLead: {
    en: "It could not be saved when you sent it: the page was locked after 15 minutes without activity, or you had a code or a key to write down first. Only you can read this.",
    fr: "L’enregistrement n’a pas pu se faire à l’envoi : la page s’était verrouillée après 15 minutes sans activité, ou il fallait d’abord noter un code ou une clé. Vous seul·e pouvez lire ceci.",
    ar: "تعذّر الحفظ عند الإرسال، إمّا لأن الصفحة أُقفلت بعد 15 دقيقة دون نشاط، وإمّا لأنه كان ينبغي أولًا تدوين رمز أو مفتاح. لا يقرأ هذا أحد سواكم.",
  },
  parkedFor: {
    en: "It was for the page {page}.",
    fr: "C’était destiné à la page « {page} ».",
    ar: "كان موجَّهًا إلى صفحة «{page}».",
  },
  notYou: {
    en: "If this was not you, discard it and tell a lead of your organisation.",
    fr: "Si ce n’était pas vous, supprimez-le et prévenez un·e responsable de votre organisation.",
    ar: "إن لم تكونوا أنتم من أرسله، يُرجى حذفه وإبلاغ إدارة منظمتكم.",
  },
  parkedAt: { en: "Sent on {at, date, ::yMMMMdHm}", fr: "Envoyé le {at, date, ::yMMMMdHm}", ar: "أُرسل في {at, date, ::yMMMMdHm}" },
  parkedField: { en: "Field {n}", fr: "Champ {n}", ar: "الحقل {n}" },
  sendNow: { en: "Send it now", fr: "Envoyer maintenant", ar: "إرسال الآن" },
  discard: { en: "Discard it", fr: "Supprimer", ar: "حذف" },
  later: { en: "Leave it for later", fr: "Plus tard", ar: "لاحقًا" },
  parkedNone: {
    en: "Nothing is waiting here: it was sent or discarded, or its 24 hours are over.",
    fr: "Rien n’attend ici : l’envoi a été fait ou supprimé, ou les 24 heures sont passées.",
    ar: "لا شيء ينتظر هنا: إمّا أُرسل أو حُذف، أو انقضت مهلة 24 ساعة.",
  },
  parkedUnknownPath: {
    en: "This page no longer exists; copy what you need from the text below.",
    fr: "Cette page n’existe plus ; copiez ci-dessous ce dont vous avez besoin.",
    ar: "لم تعد هذه الصفحة موجودة، ويمكن نسخ ما يلزم من النص أدناه.",
  },

  waitingTitle: {
    en: "One step left: the key from your colleagues",
    fr: "Il reste une étape : la clé de vos collègues",
    ar: "بقيت خطوة واحدة: تسليم المفتاح",
  },
  waitingLead: {
    en: "You have joined {organisation}. So that nobody else can slip in under your name, a colleague hands you the organisation’s key.",
    fr: "Vous avez rejoint « {organisation} ». Pour que personne ne se glisse sous votre nom, un·e collègue vous remet la clé de l’organisation.",
    ar: "تمّ انضمامكم إلى {organisation}. ولكيلا يتسلّل أحد باسمكم، يسلّمكم أحد الزملاء مفتاح المنظمة.",
  },
  waitingHow: {
    en: "Call a colleague, or meet them, and read these numbers out. They see the same numbers on the page “People” and hand the key over with one press.",
    fr: "Appelez un·e collègue, ou rencontrez-vous, et lisez ces chiffres à voix haute. Les mêmes chiffres figurent sur la page « Personnes » ; un seul bouton suffit pour remettre la clé.",
    ar: "يُرجى الاتصال بأحد الزملاء أو لقاؤه وقراءة هذه الأرقام له. تظهر الأرقام نفسها في صفحة «الأشخاص»، ويُسلَّم المفتاح بضغطة واحدة.",
  },
  fingerprint: { en: "Your numbers", fr: "Vos chiffres", ar: "أرقامكم" },
  waitingAgain: { en: "Refresh", fr: "Actualiser", ar: "تحديث" },
  nobodyLeft: {
    en: "Nobody left to hand it over? The organisation’s emergency key, on paper, opens it.",
    fr: "Plus personne ne peut la remettre ? La clé d’urgence de l’organisation, sur papier, l’ouvre.",
    ar: "لم يبقَ من يسلّم المفتاح؟ مفتاح الطوارئ الورقي للمنظمة يفتح ما لديها.",
  },
  offlineIdentity: { en: "The organisation’s emergency key", fr: "Clé d’urgence de l’organisation", ar: "مفتاح الطوارئ للمنظمة" },
  offlineHelp: {
    en: "Type all groups from the paper, in order. Spaces, hyphens and case do not matter.",
    fr: "Saisissez tous les groupes du papier, dans l’ordre. Espaces, tirets et majuscules sont sans importance.",
    ar: "يُرجى كتابة كل المجموعات من الورقة بترتيبها. لا تؤثّر المسافات ولا الشرطات ولا حجم الحروف.",
  },
  offlineOpen: { en: "Open with the emergency key", fr: "Ouvrir avec la clé d’urgence", ar: "الفتح بمفتاح الطوارئ" },
  offlineWrong: {
    en: "This is not the emergency key of this organisation. Check every character against the paper.",
    fr: "Ce n’est pas la clé d’urgence de cette organisation. Vérifiez chaque caractère sur le papier.",
    ar: "ليس هذا مفتاح الطوارئ لهذه المنظمة. يُرجى مطابقة كل حرف مع الورقة.",
  },
  noOrganisationTitle: {
    en: "You act for no organisation at present",
    fr: "Vous n’agissez pour aucune organisation actuellement",
    ar: "لا تنتمون حاليًّا إلى أي منظمة",
  },
  noOrganisation: {
    en: "Your account and what is stored about you remain yours. To act again, ask an organisation for an invitation.",
    fr: "Votre compte et ce qui est enregistré à votre sujet restent les vôtres. Pour agir de nouveau, demandez une invitation à une organisation.",
    ar: "يبقى حسابكم وما هو محفوظ عنكم ملكًا لكم. للعمل من جديد، يُرجى طلب دعوة من إحدى المنظمات.",
  },
} as const satisfies Record<string, Message>;

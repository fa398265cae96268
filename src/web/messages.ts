import type { Message } from "../platform/language/index.ts";

export const messages = {
  serving: {
    en: "Dalil answers at {address} (Ctrl-C stops it)\nSign in at {signIn}",
    fr: "Dalil répond à l’adresse {address} (Ctrl-C pour l’arrêter)\nConnexion : {signIn}",
    ar: "دليل يعمل على العنوان {address} (للإيقاف: Ctrl-C)\nتسجيل الدخول: {signIn}",
  },
  servingPublic: {
    en: "Dalil shows its public pages at {address} (Ctrl-C stops it)",
    fr: "Dalil montre ses pages publiques à l’adresse {address} (Ctrl-C pour l’arrêter)",
    ar: "يعرض دليل صفحاته العامة على العنوان {address} (للإيقاف: Ctrl-C)",
  },
  setUp: {
    en: "Nobody coordinates the coalition here yet. Open this link once to set it up:\n  {link}",
    fr: "Personne ne coordonne encore la coalition ici. Ouvrez ce lien une seule fois pour l’installer :\n  {link}",
    ar: "لا أحد ينسّق التحالف هنا بعد. افتحوا هذا الرابط مرة واحدة للإعداد:\n  {link}",
  },
  refused: { en: "That was not possible", fr: "Ce n’était pas possible", ar: "تعذّر ذلك" },
  notFound: { en: "Nothing here", fr: "Rien ici", ar: "لا شيء هنا" },
  notFoundText: {
    en: "There is nothing at this address, or it is not open to you. Check the address, or start from the first page.",
    fr: "Il n’y a rien à cette adresse, ou elle ne vous est pas ouverte. Vérifiez l’adresse ou repartez de la première page.",
    ar: "لا شيء في هذا العنوان، أو ليس متاحًا لكم. يُرجى التحقّق من العنوان أو البدء من الصفحة الأولى.",
  },
  broken: { en: "Something went wrong on our side", fr: "Une erreur est survenue de notre côté", ar: "حدث خطأ من جهتنا" },
  brokenText: {
    en: "Nothing you had saved is lost. Go back and try again; if it happens again, give the operator this number: {number}.",
    fr: "Rien de ce que vous aviez enregistré n’est perdu. Revenez en arrière et réessayez ; si cela se reproduit, donnez ce numéro à l’opérateur : {number}.",
    ar: "لم يضِع شيء ممّا حفظتموه. يُرجى العودة والمحاولة من جديد، وإذا تكرّر الخطأ فأعطوا هذا الرقم للمشغّل: {number}.",
  },
  diskFull: { en: "Not saved: the disk is full", fr: "Non enregistré : le disque est plein", ar: "لم يُحفظ: القرص ممتلئ" },
  diskFullText: {
    en: "What you typed was not saved, and nothing saved before is lost. Keep this page open, tell the operator, and send it again when there is space.",
    fr: "Votre saisie n’a pas été enregistrée, et rien de ce qui l’était déjà n’est perdu. Gardez cette page ouverte, prévenez l’opérateur et renvoyez quand il y aura de la place.",
    ar: "لم يُحفظ ما كتبتموه، ولم يضِع شيء حُفظ من قبل. يُرجى إبقاء هذه الصفحة مفتوحة وإبلاغ المشغّل ثم الإرسال من جديد عند توفّر مساحة.",
  },
  away: {
    en: "Not now: the database does not answer",
    fr: "Pas maintenant : la base de données ne répond pas",
    ar: "ليس الآن: قاعدة البيانات لا تستجيب",
  },
  awayText: {
    en: "Nothing you had saved is lost. It usually takes a few seconds: then try again.",
    fr: "Rien de ce que vous aviez enregistré n’est perdu. Cela ne dure en général que quelques secondes : réessayez ensuite.",
    ar: "لم يضِع شيء ممّا حفظتموه. يستغرق الأمر عادةً بضع ثوانٍ، ثم يُرجى المحاولة من جديد.",
  },
  typed: { en: "What you typed", fr: "Ce que vous aviez écrit", ar: "ما كتبتموه" },
  sendAgain: { en: "Send it again", fr: "Envoyer de nouveau", ar: "الإرسال من جديد" },
  editedMeanwhile: { en: "Somebody else saved first", fr: "Quelqu’un d’autre a enregistré avant vous", ar: "حفظ شخص آخر قبلكم" },
  editedMeanwhileText: {
    en: "Nothing was overwritten. Go back, reload the page to see both, and send yours again.",
    fr: "Rien n’a été écrasé. Revenez en arrière, rechargez la page pour voir les deux, puis renvoyez la vôtre.",
    ar: "لم يُستبدل شيء. يُرجى العودة وتحديث الصفحة لرؤية النصّين ثم الإرسال من جديد.",
  },
  back: { en: "To the first page", fr: "Vers la première page", ar: "إلى الصفحة الأولى" },
} as const satisfies Record<string, Message>;

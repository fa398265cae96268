import type { Message } from "../../../platform/language/index.ts";
import type { AddresseeKind } from "../model.ts";

export const messages = {
  lead: {
    en: "To whom the statement speaks, what it asks of them, and by when. Readers see these beside the text, in their language.",
    fr: "À qui la déclaration s’adresse, ce qu’elle demande et pour quand. Les lecteurs le voient à côté du texte, dans leur langue.",
    ar: "لمن يتوجّه البيان، وبماذا يطالب، وفي أي موعد. يرى القرّاء ذلك إلى جانب النص، كلٌّ بلغته.",
  },
  addressees: { en: "Addressees", fr: "Destinataires", ar: "الجهات المخاطَبة" },
  asks: { en: "Asks", fr: "Demandes", ar: "المطالب" },
  addressee: { en: "Addressee {n}", fr: "Destinataire {n}", ar: "الجهة المخاطَبة {n}" },
  newAddressee: { en: "Another addressee", fr: "Un autre destinataire", ar: "جهة مخاطَبة أخرى" },
  firstAddressee: { en: "The first addressee", fr: "Le premier destinataire", ar: "الجهة المخاطَبة الأولى" },
  ask: { en: "Ask {n}", fr: "Demande {n}", ar: "المطلب {n}" },
  newAsk: { en: "Another ask", fr: "Une autre demande", ar: "مطلب آخر" },
  firstAsk: { en: "The first ask", fr: "La première demande", ar: "المطلب الأول" },
  nameIn: { en: "Name in {language}", fr: "Nom en {language}", ar: "الاسم ({language})" },
  whatIn: { en: "What is asked, in {language}", fr: "Ce qui est demandé, en {language}", ar: "نص المطلب ({language})" },
  kind: { en: "Kind", fr: "Nature", ar: "نوع الجهة" },
  to: { en: "Asked of", fr: "Adressée à", ar: "الجهة المطالَبة" },
  toFirst: {
    en: "Save an addressee first; then you can say here of whom this is asked.",
    fr: "Enregistrez d’abord un destinataire\u00a0; vous pourrez ensuite indiquer ici à qui s’adresse la demande.",
    ar: "يُرجى حفظ جهة مخاطَبة أولًا، ثم يمكن هنا تحديد من يُطالَب بذلك.",
  },
  by: { en: "By when", fr: "Échéance", ar: "الموعد النهائي" },
  byHelp: { en: "Leave it empty if there is no date.", fr: "Laissez vide s’il n’y a pas de date.", ar: "يُترك فارغًا إن لم يكن هناك موعد." },
  remove: { en: "Remove at saving", fr: "Retirer à l’enregistrement", ar: "حذف عند الحفظ" },
  lacks: { en: "missing: {languages}", fr: "manque\u00a0: {languages}", ar: "ينقص: {languages}" },
  save: { en: "Save addressees and asks", fr: "Enregistrer destinataires et demandes", ar: "حفظ الجهات المخاطَبة والمطالب" },
  saved: {
    en: "Saved. There is room for one more of each below.",
    fr: "Enregistré. Vous pouvez en ajouter ci-dessous.",
    ar: "تمّ الحفظ. ويمكن إضافة المزيد أدناه.",
  },
  nameMissing: {
    en: "Write this addressee’s name at least in {language}, the language of the original, or tick “Remove at saving”.",
    fr: "Écrivez le nom de ce destinataire au moins en {language}, langue de l’original, ou cochez «\u00a0Retirer à l’enregistrement\u00a0».",
    ar: "يُرجى كتابة اسم هذه الجهة بلغة الأصل على الأقل ({language})، أو تحديد «حذف عند الحفظ».",
  },
  whatMissing: {
    en: "Write this ask at least in {language}, the language of the original, or tick “Remove at saving”.",
    fr: "Écrivez cette demande au moins en {language}, langue de l’original, ou cochez «\u00a0Retirer à l’enregistrement\u00a0».",
    ar: "يُرجى كتابة هذا المطلب بلغة الأصل على الأقل ({language})، أو تحديد «حذف عند الحفظ».",
  },
  dateWrong: {
    en: "This is not a date. Write it as year-month-day, for example 2026-12-31, or leave it empty.",
    fr: "Ce n’est pas une date. Écrivez année-mois-jour, par exemple 2026-12-31, ou laissez vide.",
    ar: "هذا ليس تاريخًا. يُكتب بترتيب السنة ثم الشهر ثم اليوم، مثل 2026-12-31، أو يُترك فارغًا.",
  },
  tooMany: {
    en: "There are too many addressees or asks: at most {limit} of each. Remove some.",
    fr: "Il y a trop de destinataires ou de demandes\u00a0: {limit} au plus de chaque. Retirez-en.",
    ar: "عدد الجهات أو المطالب أكبر من اللازم: الحدّ الأقصى {limit} من كلٍّ منها. يُرجى حذف بعضها.",
  },
  conflictTitle: {
    en: "Two people changed addressees or asks",
    fr: "Deux personnes ont modifié les destinataires ou les demandes",
    ar: "عدّل شخصان الجهات المخاطَبة أو المطالب",
  },
  conflict: {
    en: "While you were writing, {name} saved other addressees or asks, on {at, date, ::yMMMMdHm}. They are shown first; yours are still in the form and not saved yet. Take over what you need, then save.",
    fr: "Pendant que vous écriviez, {name} a enregistré d’autres destinataires ou demandes, le {at, date, ::yMMMMdHm}. Ils figurent d’abord\u00a0; les vôtres sont toujours dans le formulaire, pas encore enregistrés. Reprenez ce qu’il faut, puis enregistrez.",
    ar: "أثناء الكتابة حُفظت جهات أو مطالب أخرى من حساب {name} في {at, date, ::yMMMMdHm}. تظهر أولًا، وما كُتب هنا ما زال في الاستمارة ولم يُحفظ بعد. يُرجى أخذ ما يلزم منها ثم الحفظ.",
  },
  theirs: { en: "As saved", fr: "Tel qu’enregistré", ar: "كما حُفظت" },
  keepTheirs: {
    en: "Keep what is saved and drop mine",
    fr: "Garder ce qui est enregistré et abandonner le mien",
    ar: "الإبقاء على المحفوظ وترك ما كتبته",
  },
  somebody: { en: "somebody", fr: "une autre personne", ar: "شخص آخر" },
  none: { en: "No addressees and asks yet.", fr: "Pas encore de destinataires ni de demandes.", ar: "لا جهات مخاطَبة ولا مطالب بعد." },
  byDate: { en: "by {at, date, ::yMMMMd}", fr: "avant le {at, date, ::yMMMMd}", ar: "قبل {at, date, ::yMMMMd}" },
  ofWhom: { en: "Asked of: {list}", fr: "Adressée à\u00a0: {list}", ar: "الجهة المطالَبة: {list}" },
} as const satisfies Record<string, Message>;

export const kinds: Readonly<Record<AddresseeKind, Message>> = {
  government: { en: "government or authority", fr: "gouvernement ou autorité", ar: "حكومة أو سلطة" },
  company: { en: "company", fr: "entreprise", ar: "شركة" },
  parliament: { en: "parliament", fr: "parlement", ar: "برلمان" },
  international: { en: "international body", fr: "instance internationale", ar: "هيئة دولية" },
  court: { en: "court", fr: "juridiction", ar: "محكمة" },
  other: { en: "other", fr: "autre", ar: "جهة أخرى" },
};

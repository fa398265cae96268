import type { Message } from "../language/index.ts";

export const messages = {
  linkAddress: {
    en: "Line {line}: {address} cannot be used as a link. Write the whole address, beginning with https://, or remove the brackets.",
    fr: "Ligne {line}\u00a0: {address} ne peut pas servir de lien. Écrivez l’adresse entière, en commençant par https://, ou retirez les crochets.",
    ar: "السطر {line}: لا يصلح {address} رابطًا. يُرجى كتابة العنوان كاملًا بدءًا بـ https:// أو حذف الأقواس.",
  },
  linkMisleads: {
    en: "Line {line}: the link shows {shown} but leads to {real}. Make the two agree, or give the link a text in words.",
    fr: "Ligne {line}\u00a0: le lien affiche {shown}, mais mène à {real}. Faites concorder les deux, ou donnez au lien un texte en toutes lettres.",
    ar: "السطر {line}: يُظهر الرابط {shown} لكنه يؤدّي إلى {real}. يُرجى توحيد العنوانين أو استبدال نصّ الرابط بكلمات تصفه.",
  },
  noteWithoutSource: {
    en: "Line {line}: footnote {label} has no source yet. Add a line of its own: [^{label}]: followed by the source.",
    fr: "Ligne {line}\u00a0: la note {label} n’a pas encore de source. Ajoutez une ligne à part\u00a0: [^{label}]: suivie de la source.",
    ar: "السطر {line}: الهامش {label} بلا مصدر بعد. يُرجى إضافة سطر مستقلّ يبدأ بـ [^{label}]: ثم المصدر.",
  },
  noteUnused: {
    en: "Line {line}: nothing in the text refers to footnote {label}. Write [^{label}] where it belongs, or delete this line.",
    fr: "Ligne {line}\u00a0: rien dans le texte ne renvoie à la note {label}. Écrivez [^{label}] à l’endroit voulu, ou supprimez cette ligne.",
    ar: "السطر {line}: لا شيء في النص يُحيل إلى الهامش {label}. يُرجى وضع [^{label}] في موضعه من النص أو حذف هذا السطر.",
  },
  noteTwice: {
    en: "Line {line}: footnote {label} already has a source further up. Give this one another number.",
    fr: "Ligne {line}\u00a0: la note {label} a déjà une source plus haut. Donnez un autre numéro à celle-ci.",
    ar: "السطر {line}: للهامش {label} مصدر سابق في النص. يُرجى إعطاء هذا الهامش رقمًا آخر.",
  },
  noteEmpty: {
    en: "Line {line}: footnote {label} is empty. Write its source after the colon.",
    fr: "Ligne {line}\u00a0: la note {label} est vide. Écrivez sa source après les deux-points.",
    ar: "السطر {line}: الهامش {label} فارغ. يُرجى كتابة مصدره بعد النقطتين.",
  },
  noteInNote: {
    en: "Line {line}: a footnote cannot refer to another one ({label}). Write the source out here.",
    fr: "Ligne {line}\u00a0: une note ne peut pas renvoyer à une autre ({label}). Écrivez ici la source en entier.",
    ar: "السطر {line}: لا يمكن أن يُحيل هامش إلى هامش آخر ({label}). يُرجى كتابة المصدر هنا كاملًا.",
  },

  notes: { en: "Notes and sources", fr: "Notes et sources", ar: "الهوامش والمصادر" },
  note: { en: "Note {n}", fr: "Note {n}", ar: "الهامش {n}" },
  backToText: { en: "Back to the text, note {n}", fr: "Retour au texte, note {n}", ar: "العودة إلى النص، الهامش {n}" },
  backToMention: {
    en: "Back to the text, note {n}, mention {mention}",
    fr: "Retour au texte, note {n}, mention {mention}",
    ar: "العودة إلى النص، الهامش {n}، الموضع {mention}",
  },

  added: { en: "Added:", fr: "Ajouté\u00a0:", ar: "أُضيف:" },
  addedEnds: { en: "(end of the addition)", fr: "(fin de l’ajout)", ar: "(انتهت الإضافة)" },
  removed: { en: "Removed:", fr: "Supprimé\u00a0:", ar: "حُذف:" },
  removedEnds: { en: "(end of the removal)", fr: "(fin de la suppression)", ar: "(انتهى الحذف)" },
  paragraphBreak: { en: "new paragraph", fr: "nouveau paragraphe", ar: "فقرة جديدة" },
  noDifference: {
    en: "The two texts are the same, word for word.",
    fr: "Les deux textes sont identiques, mot pour mot.",
    ar: "النصّان متطابقان حرفيًّا.",
  },
  unchanged: {
    en: "{n, plural, one {# unchanged paragraph} other {# unchanged paragraphs}}",
    fr: "{n, plural, one {# paragraphe inchangé} many {# de paragraphes inchangés} other {# paragraphes inchangés}}",
    ar: "{n, plural, zero {لا فقرات بلا تغيير} one {فقرة واحدة بلا تغيير} two {فقرتان بلا تغيير} few {# فقرات بلا تغيير} many {# فقرة بلا تغيير} other {# فقرة بلا تغيير}}",
  },

  halfCharacter: {
    en: "The text holds a damaged character, perhaps half of an emoji. Delete what shows as a box or question mark and type it again.",
    fr: "Le texte contient un caractère abîmé, peut-être la moitié d’un émoji. Supprimez ce qui s’affiche comme un carré ou un point d’interrogation et retapez-le.",
    ar: "في النص محرف تالف، ربما نصف رمز تعبيري. يُرجى حذف ما يظهر مربّعًا أو علامة استفهام وكتابته من جديد.",
  },
} as const satisfies Record<string, Message>;

const CODE_WORDS = {
  control: (code: string): Message => ({
    en: `The text holds an invisible control character (${code}) that cannot be stored. Paste the passage as plain text, or type it again.`,
    fr: `Le texte contient un caractère de contrôle invisible (${code}) qui ne peut pas être enregistré. Collez le passage en texte brut, ou retapez-le.`,
    ar: `في النص محرف تحكّم غير مرئي (\u2066${code}\u2069) لا يمكن حفظه. يُرجى لصق المقطع نصًّا عاديًّا أو كتابته من جديد.`,
  }),
  direction: (code: string): Message => ({
    en: `The text holds an invisible character (${code}) that changes the order in which letters appear. Paste the passage as plain text, or type it again; names in another script need no such character here.`,
    fr: `Le texte contient un caractère invisible (${code}) qui change l’ordre d’affichage des lettres. Collez le passage en texte brut, ou retapez-le\u00a0; les noms dans une autre écriture n’en ont pas besoin ici.`,
    ar: `في النص محرف غير مرئي (\u2066${code}\u2069) يغيّر ترتيب ظهور الحروف. يُرجى لصق المقطع نصًّا عاديًّا أو كتابته من جديد؛ فالأسماء بحروف أخرى لا تحتاج إليه هنا.`,
  }),
};

const codeOf = (character: string) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;

export const controlCharacter = (character: string): Message => CODE_WORDS.control(codeOf(character));
export const directionCharacter = (character: string): Message => CODE_WORDS.direction(codeOf(character));

export function tooLong(maxCharacters: number): Message {
  const limit = (locale: string) => new Intl.NumberFormat(`${locale}-u-nu-latn`).format(maxCharacters);
  return {
    en: `The text is too long: characters allowed, spaces included: ${limit("en")}. Shorten it, or move a part elsewhere.`,
    fr: `Le texte est trop long\u00a0: nombre maximal de caractères, espaces comprises\u00a0: ${limit("fr")}. Raccourcissez-le, ou déplacez-en une partie.`,
    ar: `النص أطول من المسموح به. الحدّ الأقصى لعدد المحارف، مع المسافات: ${limit("ar")}. يُرجى اختصاره أو نقل جزء منه إلى موضع آخر.`,
  };
}

export const oneLineOnly: Message = {
  en: "This field takes one line only. Remove the line breaks.",
  fr: "Ce champ n’accepte qu’une seule ligne. Supprimez les retours à la ligne.",
  ar: "لا يتّسع هذا الحقل إلا لسطر واحد. يُرجى حذف فواصل الأسطر.",
};

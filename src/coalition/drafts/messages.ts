import type { Message } from "../../platform/language/index.ts";

export const messages = {
  statements: { en: "Joint statements", fr: "Déclarations communes", ar: "البيانات المشتركة" },
  noStatement: {
    en: "There is no such statement here, or it is not shared with the organisation you act for. Check the address, or go back to the list of statements.",
    fr: "Cette déclaration n’existe pas ici, ou n’est pas partagée avec l’organisation pour laquelle vous agissez. Vérifiez l’adresse ou revenez à la liste des déclarations.",
    ar: "لا يوجد هنا بيان بهذا العنوان، أو أنه غير مُشارَك مع المنظمة التي تعملون باسمها. يُرجى التحقّق من العنوان أو العودة إلى قائمة البيانات المشتركة.",
  },
  mayNot: {
    en: "Your role does not allow this. A lead of your organisation can give you another role.",
    fr: "Votre rôle ne le permet pas. Une personne responsable de votre organisation peut vous en attribuer un autre.",
    ar: "دوركم لا يتيح ذلك. يمكن لإدارة منظمتكم أن تمنحكم دورًا آخر.",
  },
  onlyRead: {
    en: "This draft is shared with you for reading. Ask the organisation that drafts it for the right to edit.",
    fr: "Ce projet vous est communiqué en lecture seule. Demandez le droit de le modifier à l’organisation qui le rédige.",
    ar: "شورِكت هذه المسوّدة معكم للقراءة فقط. لتعديلها يُرجى طلب ذلك من المنظمة التي تصوغها.",
  },
  ended: {
    en: "This draft was closed on {at}. Nothing in it can be changed any more.",
    fr: "Ce projet a été clos le {at}. Il ne peut plus être modifié.",
    ar: "أُغلقت هذه المسوّدة في {at}، ولم يعد تعديلها ممكنًا.",
  },
  endedShort: { en: "closed", fr: "clos", ar: "مغلقة" },
  untitled: { en: "Untitled statement", fr: "Déclaration sans titre", ar: "بيان بلا عنوان" },
  sections: { en: "Parts of this statement", fr: "Parties de cette déclaration", ar: "أقسام هذا البيان" },
  tabOverview: { en: "Overview", fr: "Vue d’ensemble", ar: "نظرة عامة" },
  tabText: { en: "Text", fr: "Texte", ar: "النص" },
  tabAsks: { en: "Addressees and asks", fr: "Destinataires et demandes", ar: "الجهات المخاطَبة والمطالب" },
  tabHistory: { en: "History", fr: "Historique", ar: "سجلّ التعديلات" },
  tabSharing: { en: "Sharing", fr: "Partage", ar: "المشاركة" },
  tabForward: { en: "Put forward", fr: "Soumettre", ar: "الطرح للتوقيع" },
  tabSigning: { en: "Sign-on", fr: "Appel à signatures", ar: "الدعوة إلى التوقيع" },
  tabRelease: { en: "Release", fr: "Publication", ar: "النشر" },
  original: { en: "original", fr: "original", ar: "الأصل" },
  originalMissing: { en: "original, not written yet", fr: "original, pas encore rédigé", ar: "الأصل، لم يُكتب بعد" },
  ready: { en: "ready", fr: "à jour", ar: "جاهزة" },
  missing: { en: "not translated yet", fr: "à traduire", ar: "لم تُترجَم بعد" },
  staleChanged: {
    en: "{n, plural, one {# passage changed} other {# passages changed}}",
    fr: "{n, plural, one {# passage modifié} many {# passages modifiés} other {# passages modifiés}}",
    ar: "{n, plural, zero {لم تتغيّر أي فقرة} one {فقرة واحدة تغيّرت} two {فقرتان تغيّرتا} few {# فقرات تغيّرت} many {# فقرةً تغيّرت} other {# فقرة تغيّرت}}",
  },
  staleUntranslated: {
    en: "{n, plural, one {# passage not translated} other {# passages not translated}}",
    fr: "{n, plural, one {# passage non traduit} many {# passages non traduits} other {# passages non traduits}}",
    ar: "{n, plural, zero {لا فقرات غير مترجمة} one {فقرة واحدة غير مترجمة} two {فقرتان غير مترجمتين} few {# فقرات غير مترجمة} many {# فقرةً غير مترجمة} other {# فقرة غير مترجمة}}",
  },
  staleAsks: {
    en: "{n, plural, one {# addressee or ask without words} other {# addressees or asks without words}}",
    fr: "{n, plural, one {# destinataire ou demande sans texte} many {# destinataires ou demandes sans texte} other {# destinataires ou demandes sans texte}}",
    ar: "{n, plural, zero {لا جهات أو مطالب بلا نص} one {جهة أو مطلب واحد بلا نص} two {جهتان أو مطلبان بلا نص} few {# جهات أو مطالب بلا نص} many {# جهةً أو مطلبًا بلا نص} other {# جهة أو مطلب بلا نص}}",
  },
  masterMissing: {
    en: "The original is not complete: it needs a title and a text. Write them under “Text”.",
    fr: "L’original n’est pas complet\u00a0: il lui faut un titre et un texte. Rédigez-les sous «\u00a0Texte\u00a0».",
    ar: "النص الأصلي غير مكتمل: ينقصه العنوان أو المتن. يمكن كتابتهما في قسم «النص».",
  },
  masterNotChosen: {
    en: "The original is always part of a version. Choose its language as well.",
    fr: "L’original fait toujours partie d’une version. Choisissez aussi sa langue.",
    ar: "النص الأصلي جزء من كل نسخة. يُرجى اختيار لغته أيضًا.",
  },
  translationMissing: {
    en: "There is no translation yet. Translate the text, or leave this language out of the version.",
    fr: "Il n’y a pas encore de traduction. Traduisez le texte, ou n’incluez pas cette langue dans la version.",
    ar: "لا ترجمة بعد. يُرجى ترجمة النص أو استبعاد هذه اللغة من النسخة.",
  },
  translationStale: {
    en: "{n, plural, one {# passage does not match the original. Review it, or leave this language out of the version.} other {# passages do not match the original. Review them, or leave this language out of the version.}}",
    fr: "{n, plural, one {# passage ne correspond pas à l’original. Relisez-le, ou n’incluez pas cette langue dans la version.} many {# passages ne correspondent pas à l’original. Relisez-les, ou n’incluez pas cette langue dans la version.} other {# passages ne correspondent pas à l’original. Relisez-les, ou n’incluez pas cette langue dans la version.}}",
    ar: "{n, plural, zero {لا فقرات تخالف الأصل.} one {فقرة واحدة لا تطابق الأصل. يُرجى مراجعتها أو استبعاد هذه اللغة من النسخة.} two {فقرتان لا تطابقان الأصل. يُرجى مراجعتهما أو استبعاد هذه اللغة من النسخة.} few {# فقرات لا تطابق الأصل. يُرجى مراجعتها أو استبعاد هذه اللغة من النسخة.} many {# فقرةً لا تطابق الأصل. يُرجى مراجعتها أو استبعاد هذه اللغة من النسخة.} other {# فقرة لا تطابق الأصل. يُرجى مراجعتها أو استبعاد هذه اللغة من النسخة.}}",
  },
  asksLack: {
    en: "{n, plural, one {# addressee or ask has no words in this language. Write them under “Addressees and asks”.} other {# addressees or asks have no words in this language. Write them under “Addressees and asks”.}}",
    fr: "{n, plural, one {# destinataire ou demande n’a pas de texte dans cette langue. Complétez «\u00a0Destinataires et demandes\u00a0».} many {# destinataires ou demandes n’ont pas de texte dans cette langue. Complétez «\u00a0Destinataires et demandes\u00a0».} other {# destinataires ou demandes n’ont pas de texte dans cette langue. Complétez «\u00a0Destinataires et demandes\u00a0».}}",
    ar: "{n, plural, zero {لا ينقص شيء بهذه اللغة.} one {جهة أو مطلب واحد بلا نص بهذه اللغة. يُكتب في قسم «الجهات المخاطَبة والمطالب».} two {جهتان أو مطلبان بلا نص بهذه اللغة. تُكتب في قسم «الجهات المخاطَبة والمطالب».} few {# جهات أو مطالب بلا نص بهذه اللغة. تُكتب في قسم «الجهات المخاطَبة والمطالب».} many {# جهةً أو مطلبًا بلا نص بهذه اللغة. تُكتب في قسم «الجهات المخاطَبة والمطالب».} other {# جهة أو مطلب بلا نص بهذه اللغة. تُكتب في قسم «الجهات المخاطَبة والمطالب».}}",
  },
  askToNobody: {
    en: "The ask “{ask}” names no addressee. Say of whom it is asked under “Addressees and asks”.",
    fr: "La demande «\u00a0{ask}\u00a0» ne désigne aucun destinataire. Indiquez à qui elle s’adresse sous «\u00a0Destinataires et demandes\u00a0».",
    ar: "المطلب «{ask}» لا يحدّد جهة مخاطَبة. يُرجى تحديدها في قسم «الجهات المخاطَبة والمطالب».",
  },
  nothingNew: {
    en: "Nothing differs from version {n}, so there is nothing to put forward.",
    fr: "Rien ne diffère de la version {n}\u00a0: il n’y a rien à soumettre.",
    ar: "لا شيء يختلف عن النسخة {n}، فلا جديد لطرحه.",
  },
  versionWaits: {
    en: "Version {n} still waits for a second person to confirm that it does not change the meaning. It must be confirmed or set aside first.",
    fr: "La version {n} attend encore qu’une seconde personne confirme qu’elle ne change pas le sens. Il faut d’abord la confirmer ou l’écarter.",
    ar: "ما زالت النسخة {n} تنتظر أن يؤكّد شخص ثانٍ أنها لا تغيّر المعنى. يجب تأكيدها أو صرف النظر عنها أولًا.",
  },
  movedOn: {
    en: "The draft was changed while this page was open, so nothing was put forward. Look at the checklist again.",
    fr: "Le projet a été modifié pendant que cette page était ouverte\u00a0; rien n’a été soumis. Revoyez la liste de contrôle.",
    ar: "تغيّرت المسوّدة أثناء فتح هذه الصفحة، فلم يُطرح شيء. يُرجى مراجعة القائمة من جديد.",
  },
  alreadyForward: {
    en: "A version has been put forward already, so the draft can no longer be closed. The statement can still be stopped under “Release”.",
    fr: "Une version a déjà été soumise\u00a0; le projet ne peut plus être clos. La publication peut encore être arrêtée sous «\u00a0Publication\u00a0».",
    ar: "طُرحت نسخة من قبل، فلم يعد إغلاق المسوّدة ممكنًا. ما زال إيقاف النشر ممكنًا في قسم «النشر».",
  },
  samePerson: {
    en: "You put this version forward yourself, so somebody else must confirm it.",
    fr: "C’est vous qui avez soumis cette version\u00a0; la confirmation doit venir de quelqu’un d’autre.",
    ar: "هذه النسخة طُرحت من حسابكم، ولذلك يجب أن يؤكّدها شخص آخر.",
  },
  alreadyDecided: {
    en: "This version no longer waits for a decision.",
    fr: "Cette version n’attend plus de décision.",
    ar: "لم تعد هذه النسخة بانتظار قرار.",
  },
  noVersion: {
    en: "There is no such version of this statement.",
    fr: "Cette version de la déclaration n’existe pas.",
    ar: "لا توجد نسخة كهذه من البيان.",
  },
  save: { en: "Save", fr: "Enregistrer", ar: "حفظ" },
  saved: { en: "Saved.", fr: "Enregistré.", ar: "تمّ الحفظ." },
  back: { en: "Back to the statement", fr: "Retour à la déclaration", ar: "العودة إلى البيان" },
} as const satisfies Record<string, Message>;

import type { Message } from "../../../platform/language/index.ts";

export const messages = {
  heading: { en: "Text of the original", fr: "Texte de l’original", ar: "نص الأصل" },
  lead: {
    en: "Written in {language}. The translations follow it passage by passage.",
    fr: "Rédigé en {language}. Les traductions le suivent passage par passage.",
    ar: "اللغة: {language}. تتبعه الترجمات فقرةً فقرة.",
  },
  title: { en: "Title", fr: "Titre", ar: "العنوان" },
  summary: { en: "Summary", fr: "Résumé", ar: "الملخّص" },
  summaryHelp: {
    en: "One or two sentences. They stand under the title, in lists and in feeds.",
    fr: "Une ou deux phrases, affichées sous le titre, dans les listes et les flux.",
    ar: "جملة أو جملتان تظهران تحت العنوان وفي القوائم والخلاصات.",
  },
  source: { en: "Text", fr: "Texte", ar: "المتن" },
  sourceHelp: {
    en: "Leave an empty line between paragraphs. You can paste plain text: paragraphs and lists are kept.",
    fr: "Laissez une ligne vide entre les paragraphes. Vous pouvez coller du texte brut\u00a0: paragraphes et listes sont conservés.",
    ar: "يُترك سطر فارغ بين الفقرات. يمكن لصق نص عادي، وتُحفظ فقراته وقوائمه.",
  },
  titleMissing: { en: "Give the statement a title.", fr: "Donnez un titre à la déclaration.", ar: "يُرجى كتابة عنوان للبيان." },
  save: { en: "Save the text", fr: "Enregistrer le texte", ar: "حفظ النص" },
  preview: {
    en: "See it as readers will, without saving",
    fr: "Voir comme les lecteurs, sans enregistrer",
    ar: "معاينة النص كما يراه القرّاء دون حفظ",
  },
  previewTitle: { en: "As readers will see it", fr: "Tel que les lecteurs le verront", ar: "كما يراه القرّاء" },
  previewNotSaved: { en: "Not saved yet.", fr: "Pas encore enregistré.", ar: "لم يُحفظ بعد." },
  savedTitle: { en: "The text is saved.", fr: "Le texte est enregistré.", ar: "حُفظ النص." },
  unchanged: {
    en: "Nothing had changed, so nothing was saved.",
    fr: "Rien n’avait changé\u00a0; rien n’a été enregistré.",
    ar: "لم يتغيّر شيء، فلم يُحفظ شيء.",
  },
  savedReview: {
    en: "{language}: {n, plural, one {# passage now needs review} other {# passages now need review}}",
    fr: "{language}\u00a0: {n, plural, one {# passage est maintenant à revoir} many {# passages sont maintenant à revoir} other {# passages sont maintenant à revoir}}",
    ar: "{language}: {n, plural, zero {لا فقرات تحتاج إلى مراجعة} one {فقرة واحدة تحتاج الآن إلى مراجعة} two {فقرتان تحتاجان الآن إلى مراجعة} few {# فقرات تحتاج الآن إلى مراجعة} many {# فقرةً تحتاج الآن إلى مراجعة} other {# فقرة تحتاج الآن إلى مراجعة}}",
  },
  markupProblems: {
    en: "{n, plural, one {One line of the text may not come out as meant} other {# lines of the text may not come out as meant}}",
    fr: "{n, plural, one {Une ligne du texte pourrait ne pas s’afficher comme prévu} many {# lignes du texte pourraient ne pas s’afficher comme prévu} other {# lignes du texte pourraient ne pas s’afficher comme prévu}}",
    ar: "{n, plural, zero {كل الأسطر سليمة} one {سطر واحد قد لا يظهر كما هو مقصود} two {سطران قد لا يظهران كما هو مقصود} few {# أسطر قد لا تظهر كما هو مقصود} many {# سطرًا قد لا يظهر كما هو مقصود} other {# سطر قد لا يظهر كما هو مقصود}}",
  },
  markupSaysSo: {
    en: "The text was kept as you typed it; put these lines right when you can.",
    fr: "Le texte est conservé tel que vous l’avez saisi\u00a0; corrigez ces lignes dès que possible.",
    ar: "بقي النص كما كُتب. يُرجى تصحيح هذه الأسطر متى أمكن.",
  },
  howToWrite: {
    en: "How to write headings, lists, links and footnotes",
    fr: "Comment écrire titres, listes, liens et notes",
    ar: "كيفية كتابة العناوين والقوائم والروابط والحواشي",
  },
  earlier: {
    en: "This is an earlier text, state {n}. It becomes the text again when you save it; what stands now stays in the history.",
    fr: "Ceci est un texte antérieur, l’état {n}. Il redevient le texte quand vous l’enregistrez ; le texte actuel reste dans l’historique.",
    ar: "هذا نص سابق، وهو الصيغة {n}. يعود هو النصَّ عند حفظه، ويبقى النص الحالي في سجلّ التعديلات.",
  },
  readOnly: {
    en: "You can read this text, but not change it.",
    fr: "Vous pouvez lire ce texte, mais non le modifier.",
    ar: "هذا النص متاح لكم للقراءة لا للتعديل.",
  },

  conflictHeading: { en: "Two people changed this text", fr: "Deux personnes ont modifié ce texte", ar: "عدّل شخصان هذا النص" },
  conflictLead: {
    en: "While you were writing, {name} saved another text, on {at, date, ::yMMMMdHm}. Nothing is lost: below are both, and your words are still in the form. Nothing of yours is saved yet.",
    fr: "Pendant que vous écriviez, {name} a enregistré un autre texte, le {at, date, ::yMMMMdHm}. Rien n’est perdu\u00a0: les deux figurent ci-dessous, et ce que vous avez écrit est toujours dans le formulaire, mais pas encore enregistré.",
    ar: "أثناء الكتابة، حُفظ نص آخر من حساب {name} في {at, date, ::yMMMMdHm}. لم يضِع شيء: النصّان أدناه، وما كُتب هنا ما زال في الاستمارة، لكنه لم يُحفظ بعد.",
  },
  differenceTitle: {
    en: "From the saved text to yours",
    fr: "Du texte enregistré au vôtre",
    ar: "من النص المحفوظ إلى نصّكم",
  },
  differenceHelp: {
    en: "Struck through: only in the saved text. Underlined: only in yours.",
    fr: "Barré\u00a0: seulement dans le texte enregistré. Souligné\u00a0: seulement dans le vôtre.",
    ar: "المشطوب: في النص المحفوظ وحده. ما تحته خط: في نصّكم وحده.",
  },
  theirText: { en: "The saved text, by {name}", fr: "Le texte enregistré, de {name}", ar: "النص المحفوظ، من حساب {name}" },
  yourText: { en: "Your text", fr: "Votre texte", ar: "نصّكم" },
  yourTextHelp: {
    en: "Edit it until it is right. Saving it puts it in the place of the saved text, which stays in the history.",
    fr: "Corrigez-le jusqu’à ce qu’il convienne. En l’enregistrant, il remplace le texte enregistré, qui reste dans l’historique.",
    ar: "يمكن تعديله حتى يستقيم. وعند حفظه يحلّ محلّ النص المحفوظ، الذي يبقى في سجلّ التعديلات.",
  },
  saveMine: { en: "Save this text in place of the other", fr: "Enregistrer ce texte à la place de l’autre", ar: "حفظ هذا النص بدل الآخر" },
  mergeBoth: { en: "Bring both together in the form", fr: "Réunir les deux dans le formulaire", ar: "دمج النصّين في الاستمارة" },
  keepTheirs: {
    en: "Keep the saved text and drop mine",
    fr: "Garder le texte enregistré et abandonner le mien",
    ar: "الإبقاء على النص المحفوظ وترك نصّي",
  },
  merged: {
    en: "{n, plural, =0 {Both texts are brought together in the form: no passage was changed by both. Read it, then save.} one {Both texts are brought together in the form. One place was changed by both: it now holds both passages, yours first. Choose, then save.} other {Both texts are brought together in the form. # places were changed by both: they now hold both passages, yours first. Choose, then save.}}",
    fr: "{n, plural, =0 {Les deux textes sont réunis dans le formulaire\u00a0: aucun passage n’a été modifié des deux côtés. Relisez, puis enregistrez.} one {Les deux textes sont réunis dans le formulaire. Un endroit a été modifié des deux côtés\u00a0: les deux passages s’y suivent, le vôtre en premier. Choisissez, puis enregistrez.} many {Les deux textes sont réunis dans le formulaire. # endroits ont été modifiés des deux côtés\u00a0: les deux passages s’y suivent, le vôtre en premier. Choisissez, puis enregistrez.} other {Les deux textes sont réunis dans le formulaire. # endroits ont été modifiés des deux côtés\u00a0: les deux passages s’y suivent, le vôtre en premier. Choisissez, puis enregistrez.}}",
    ar: "{n, plural, zero {دُمج النصّان في الاستمارة، ولا فقرة عدّلها الطرفان. تُرجى القراءة ثم الحفظ.} one {دُمج النصّان في الاستمارة. موضع واحد عدّله الطرفان، وفيه الآن الفقرتان وفقرتكم أولًا. يُرجى الاختيار ثم الحفظ.} two {دُمج النصّان في الاستمارة. موضعان عدّلهما الطرفان، وفي كل منهما الآن الفقرتان وفقرتكم أولًا. يُرجى الاختيار ثم الحفظ.} few {دُمج النصّان في الاستمارة. # مواضع عدّلها الطرفان، وفي كل منها الآن الفقرتان وفقرتكم أولًا. يُرجى الاختيار ثم الحفظ.} many {دُمج النصّان في الاستمارة. # موضعًا عدّلها الطرفان، وفي كل منها الآن الفقرتان وفقرتكم أولًا. يُرجى الاختيار ثم الحفظ.} other {دُمج النصّان في الاستمارة. # موضع عدّلها الطرفان، وفي كل منها الآن الفقرتان وفقرتكم أولًا. يُرجى الاختيار ثم الحفظ.}}",
  },
  somebody: { en: "somebody", fr: "une autre personne", ar: "شخص آخر" },
} as const satisfies Record<string, Message>;

import type { Message } from "../../platform/language/index.ts";

export const messages = {
  organisations: { en: "Organisations", fr: "Organisations", ar: "المنظمات" },
  listLead: {
    en: "The coalition, its member organisations and the organisations around it: what we know of them, and what readers see.",
    fr: "La coalition, ses organisations membres et celles qui l’entourent : ce que nous en savons, et ce que le public en voit.",
    ar: "التحالف ومنظماته الأعضاء والمنظمات المحيطة به: ما نعرفه عنها، وما يراه القرّاء.",
  },
  notFound: {
    en: "There is no such organisation here, or your role does not allow this with it. The list shows what you can open.",
    fr: "Cette organisation n’existe pas ici, ou votre rôle ne permet pas cette action. La liste montre ce que vous pouvez ouvrir.",
    ar: "لا توجد هنا منظمة كهذه، أو أنّ دوركم لا يتيح هذا الإجراء. تعرض القائمة ما يمكن فتحه.",
  },
  tableCaption: {
    en: "Organisations and the state of their entries",
    fr: "Organisations et état de leurs fiches",
    ar: "المنظمات وحال صفحاتها",
  },
  organisation: { en: "Organisation", fr: "Organisation", ar: "المنظمة" },
  namesReady: { en: "Names", fr: "Noms", ar: "الأسماء" },
  people: { en: "People here", fr: "Personnes ici", ar: "أشخاص لهم حساب هنا" },
  yes: { en: "yes", fr: "oui", ar: "نعم" },
  no: { en: "no", fr: "non", ar: "لا" },
  peopleYes: { en: "yes", fr: "oui", ar: "نعم" },
  peopleNo: { en: "nobody yet", fr: "personne encore", ar: "لا أحد بعد" },
  lastConfirmed: { en: "Last confirmed", fr: "Dernière confirmation", ar: "آخر تأكيد" },
  neverConfirmed: { en: "not confirmed yet", fr: "pas encore confirmée", ar: "لم تؤكَّد بعد" },
  readersSee: { en: "Readers see", fr: "Le public voit", ar: "ما يراه القرّاء" },
  listedNow: { en: "published as is", fr: "publiée telle quelle", ar: "منشورة بنصّها الحالي" },
  listedOlder: { en: "published in an older version", fr: "publiée dans une version antérieure", ar: "منشورة بنسخة أقدم" },
  notListed: { en: "nothing", fr: "rien", ar: "لا شيء" },
  waitingCount: {
    en: "{n, plural, =0 {none} one {# fact} other {# facts}}",
    fr: "{n, plural, =0 {aucun} one {# fait} other {# faits}}",
    ar: "{n, plural, zero {لا شيء} one {معلومة واحدة} two {معلومتان} few {# معلومات} many {# معلومة} other {# معلومة}}",
  },
  waits: { en: "Waits for a person", fr: "En attente d’une personne", ar: "بانتظار مراجعة" },
  ready: { en: "ready", fr: "prêt", ar: "جاهز" },
  missing: { en: "missing", fr: "manque", ar: "ناقص" },
  namesLabel: { en: "Names:", fr: "Noms\u00a0:", ar: "الأسماء:" },
  allNamesReady: { en: "ready in all three languages", fr: "prêts dans les trois langues", ar: "جاهزة باللغات الثلاث" },
  onePerLine: { en: "One on each line.", fr: "Un par ligne.", ar: "كلٌّ في سطر." },
  nameState: {
    en: "{language}: {state, select, ready {ready} waits {to be checked} other {missing}}",
    fr: "{language} : {state, select, ready {prêt} waits {à vérifier} other {manque}}",
    ar: "{language}: {state, select, ready {جاهز} waits {للمراجعة} other {ناقص}}",
  },
  add: { en: "Add an organisation", fr: "Ajouter une organisation", ar: "إضافة منظمة" },
  worklist: {
    en: "What waits for a person ({n})",
    fr: "Ce qui attend une personne ({n})",
    ar: "ما ينتظر المراجعة ({n})",
  },
  emptyTitle: { en: "No organisation yet", fr: "Aucune organisation pour l’instant", ar: "لا منظمات بعد" },
  emptyText: {
    en: "The founding records load at the first start; a coordinator adds more.",
    fr: "Les fiches fondatrices se chargent au premier démarrage ; la coordination en ajoute d’autres.",
    ar: "تُحمَّل السجلّات التأسيسية عند أول تشغيل، ويضيف فريق التنسيق غيرها.",
  },

  // one entry
  edit: { en: "Edit", fr: "Modifier", ar: "تعديل" },
  history: { en: "History", fr: "Historique", ar: "سجلّ التعديلات" },
  preview: { en: "See and publish", fr: "Voir et publier", ar: "معاينة ونشر" },
  hidesFromPublic: { en: "Take off the public pages", fr: "Retirer des pages publiques", ar: "حجب عن الصفحات العامة" },
  stillRight: { en: "It is still right", fr: "La fiche est toujours exacte", ar: "لا تزال صحيحة" },
  stillRightText: {
    en: "Press this when you have read the entry and everything that does not wait is right today.",
    fr: "Appuyez après avoir relu la fiche, si tout ce qui n’est pas en attente est exact aujourd’hui.",
    ar: "يُضغط هذا الزر بعد قراءة الصفحة، إذا كان كل ما ليس قيد الانتظار صحيحًا اليوم.",
  },
  nothing: { en: "missing", fr: "manque", ar: "ناقص" },
  waitsChip: { en: "from memory, to be checked", fr: "de mémoire, à vérifier", ar: "من الذاكرة، للمراجعة" },
  contacts: { en: "Contacts", fr: "Contacts", ar: "جهات الاتصال" },
  contactsInside: {
    en: "Only signed-in people see these; they are never published.",
    fr: "Visibles seulement des personnes connectées ; jamais publiés.",
    ar: "لا يراها إلا من سجّل الدخول، ولا تُنشر أبدًا.",
  },
  noContacts: { en: "No contact yet.", fr: "Aucun contact pour l’instant.", ar: "لا جهات اتصال بعد." },
  sources: { en: "Sources", fr: "Sources", ar: "المصادر" },
  sourceFor: { en: "for: {facts}", fr: "pour : {facts}", ar: "لـ: {facts}" },
  coLead: { en: "co-lead", fr: "codirection", ar: "قيادة مشتركة" },
  kind: { en: "Kind", fr: "Nature", ar: "النوع" },
  keptBy: { en: "Kept by", fr: "Tenue par", ar: "يتولّى تحديثها" },
  keptByOwn: { en: "its own people", fr: "ses propres membres", ar: "أشخاص من المنظمة نفسها" },
  keptByCoordinator: {
    en: "coalition coordination, until somebody of it joins",
    fr: "la coordination de la coalition, jusqu’à l’arrivée de l’un de ses membres",
    ar: "فريق تنسيق التحالف، إلى أن ينضمّ أحد منها",
  },
  changedAt: { en: "Last change", fr: "Dernière modification", ar: "آخر تعديل" },
  readersSeeSince: { en: "version {n}, since {at}", fr: "la version {n}, depuis le {at}", ar: "النسخة {n}، منذ {at}" },
  newerThanPublic: {
    en: "Readers still see version {listed}; this is version {n}. Look at what they would see, then publish it.",
    fr: "Le public voit encore la version {listed} ; celle-ci est la version {n}. Regardez ce qu’il verrait, puis publiez.",
    ar: "لا يزال القرّاء يرون النسخة {listed}، وهذه النسخة {n}. تمكن معاينة ما سيرونه ثم نشره.",
  },
  savedNotPublic: {
    en: "Saved. Readers do not see it yet: publish it when it is right.",
    fr: "Enregistré. Le public ne le voit pas encore : publiez quand tout est exact.",
    ar: "حُفظ. لا يراه القرّاء بعد: يُنشر عندما يصبح صحيحًا.",
  },
  published: {
    en: "Published. Readers see this version now.",
    fr: "Publié. Le public voit maintenant cette version.",
    ar: "نُشرت. يرى القرّاء هذه النسخة الآن.",
  },
  withdrawn: { en: "Taken off the public pages.", fr: "Retirée des pages publiques.", ar: "حُجبت عن الصفحات العامة." },
  confirmedDone: { en: "Noted: right as of today.", fr: "C’est noté : exacte à ce jour.", ar: "سُجّل: صحيحة حتى اليوم." },
  added: {
    en: "Added. Complete the entry when you know more.",
    fr: "Ajoutée. Complétez la fiche quand vous en saurez plus.",
    ar: "أُضيفت. يمكن استكمال الصفحة لاحقًا.",
  },

  // editing
  editTitle: { en: "Edit {name}", fr: "Modifier {name}", ar: "تعديل {name}" },
  editLead: {
    en: "Leave empty what you do not know: it counts as missing. Nothing is public until you publish it.",
    fr: "Laissez vide ce que vous ignorez : ce sera compté comme manquant. Rien n’est public tant que vous ne publiez pas.",
    ar: "يُترك فارغًا ما هو غير معروف فيُعدّ ناقصًا. لا يصبح شيء عامًّا قبل نشره.",
  },
  waitsHelp: {
    en: "From memory: readers do not see it. Correct it here, or confirm it in the list of what waits.",
    fr: "De mémoire : le public ne le voit pas. Corrigez ici, ou confirmez dans la liste de ce qui attend.",
    ar: "من الذاكرة: لا يراه القرّاء. يُصحَّح هنا، أو يُؤكَّد في قائمة ما ينتظر المراجعة.",
  },
  source: { en: "Where does this come from?", fr: "D’où vient cette information ?", ar: "ما مصدر هذه المعلومات؟" },
  sourceHelp: {
    en: "For what you changed: a page’s address, a letter and its date, “our board”.",
    fr: "Pour ce que vous avez modifié : l’adresse d’une page, une lettre et sa date, « notre bureau ».",
    ar: "لما عُدّل: عنوان صفحة، أو رسالة وتاريخها، أو «مجلس إدارتنا».",
  },
  sourceMissing: {
    en: "Say where it comes from: it is not your own organisation’s entry.",
    fr: "Indiquez d’où cela vient : ce n’est pas la fiche de votre organisation.",
    ar: "يُرجى ذكر المصدر، فهذه ليست صفحة منظمتكم.",
  },
  contactRole: { en: "For", fr: "Pour", ar: "الشأن" },
  contactName: { en: "Name", fr: "Nom", ar: "الاسم" },
  contactReach: { en: "How to reach them", fr: "Comment les joindre", ar: "طريقة التواصل" },
  contactNumber: { en: "Contact {n}", fr: "Contact {n}", ar: "جهة الاتصال {n}" },
  save: { en: "Save", fr: "Enregistrer", ar: "حفظ" },
  conflictTitle: { en: "Somebody saved meanwhile", fr: "Quelqu’un a enregistré entre-temps", ar: "حفظ شخص آخر تعديلًا في هذه الأثناء" },
  conflictText: {
    en: "{who} saved version {n} while you were writing. Below are both versions where they differ. The form holds yours, with their changes where you had none. Save again when it is right.",
    fr: "{who} a enregistré la version {n} pendant que vous écriviez. Voici les deux versions là où elles diffèrent. Le formulaire contient la vôtre, complétée de ses modifications là où vous n’aviez rien changé. Enregistrez de nouveau quand tout est exact.",
    ar: "حُفظت النسخة {n} من طرف {who} أثناء الكتابة. في ما يلي النسختان حيث تختلفان. يحتوي النموذج على نسختكم مع التعديلات الأخرى حيث لم تغيّروا شيئًا. يُعاد الحفظ بعد التحقّق.",
  },
  theirs: { en: "Saved by {who}", fr: "Enregistré par {who}", ar: "ما حفظه {who}" },
  yours: { en: "Yours", fr: "Le vôtre", ar: "ما كتبتموه" },
  fact: { en: "Fact", fr: "Information", ar: "المعلومة" },
  somebody: { en: "somebody", fr: "quelqu’un", ar: "شخص ما" },
  foundingRecords: { en: "the founding records", fr: "les fiches fondatrices", ar: "السجلّات التأسيسية" },
  unchanged: { en: "Nothing was changed.", fr: "Rien n’a été modifié.", ar: "لم يتغيّر شيء." },

  // history
  historyLead: {
    en: "Every change, newest first, with what stood before and after.",
    fr: "Chaque modification, de la plus récente à la plus ancienne, avec l’avant et l’après.",
    ar: "كل التعديلات من الأحدث إلى الأقدم، مع ما كان قبلها وما صار بعدها.",
  },
  versionBy: { en: "Version {n}, {who}", fr: "Version {n}, {who}", ar: "النسخة {n}، {who}" },
  eventPublished: { en: "Version {n} published ({who})", fr: "Version {n} publiée ({who})", ar: "نُشرت النسخة {n} ({who})" },
  eventWithdrawn: {
    en: "Taken off the public pages ({who})",
    fr: "Retirée des pages publiques ({who})",
    ar: "حُجبت عن الصفحات العامة ({who})",
  },
  eventConfirmed: {
    en: "Version {n} confirmed correct ({who})",
    fr: "Version {n} confirmée exacte ({who})",
    ar: "أُكّدت صحّة النسخة {n} ({who})",
  },
  first: { en: "First entry", fr: "Première saisie", ar: "الإدخال الأول" },
  before: { en: "Before", fr: "Avant", ar: "قبل" },
  after: { en: "After", fr: "Après", ar: "بعد" },
  wasConfirmed: { en: "confirmed unchanged", fr: "confirmé sans modification", ar: "أُكّد كما هو" },
  changesCaption: { en: "What version {n} changed", fr: "Ce que la version {n} a modifié", ar: "ما غيّرته النسخة {n}" },
  backToEntry: { en: "Back to the entry", fr: "Retour à la fiche", ar: "العودة إلى الصفحة" },

  // what waits
  waitingTitle: { en: "What waits for a person", fr: "Ce qui attend une personne", ar: "ما ينتظر المراجعة" },
  waitingLead: {
    en: "Written from memory, so no reader sees it. Look at the organisation’s own page or ask it, then confirm or correct.",
    fr: "Écrit de mémoire, donc invisible du public. Consultez la page de l’organisation ou interrogez-la, puis confirmez ou corrigez.",
    ar: "كُتب من الذاكرة فلا يراه القرّاء. تُراجَع صفحة المنظمة أو تُسأل هي، ثم يُؤكَّد أو يُصحَّح.",
  },
  waitingNone: { en: "Nothing waits", fr: "Rien n’est en attente", ar: "لا شيء ينتظر" },
  waitingNoneText: {
    en: "Every fact here was read or confirmed.",
    fr: "Chaque information ici a été lue ou confirmée.",
    ar: "كل معلومة هنا قُرئت أو أُكّدت.",
  },
  howChecked: { en: "How did you check it?", fr: "Comment l’avez-vous vérifié ?", ar: "كيف جرى التحقّق؟" },
  howCheckedMissing: {
    en: "Say how you checked it: a page’s address, a person asked.",
    fr: "Indiquez comment vous avez vérifié : l’adresse d’une page, une personne interrogée.",
    ar: "يُرجى ذكر طريقة التحقّق: عنوان صفحة أو شخص سُئل.",
  },
  confirmFact: { en: "Confirm", fr: "Confirmer", ar: "تأكيد" },
  correctFact: { en: "Correct it", fr: "Corriger", ar: "تصحيح" },
  notYours: {
    en: "Its own people, or the coordination, confirm this.",
    fr: "Ses membres, ou la coordination, le confirmeront.",
    ar: "يؤكّده أشخاص من المنظمة أو فريق التنسيق.",
  },
  meanwhile: {
    en: "The entry changed meanwhile. Look at it again, then repeat.",
    fr: "La fiche a changé entre-temps. Relisez-la, puis recommencez.",
    ar: "تغيّرت الصفحة في هذه الأثناء. تُعاد قراءتها ثم يُكرَّر الإجراء.",
  },

  // publishing
  publishTitle: { en: "What readers see of {name}", fr: "Ce que le public voit de {name}", ar: "ما يراه القرّاء عن {name}" },
  publishLead: {
    en: "This is the whole of it. Contacts and what waits for a person are left out.",
    fr: "Rien de plus que ceci. Les contacts et ce qui attend une personne n’y figurent pas.",
    ar: "هذا كل ما سيظهر. لا تُعرض جهات الاتصال ولا ما ينتظر المراجعة.",
  },
  publishChoice: {
    en: "Being listed is each organisation’s own choice. It can be taken off at any time.",
    fr: "Figurer dans la liste est le choix de chaque organisation. Le retrait est possible à tout moment.",
    ar: "الظهور في القائمة قرار كل منظمة، ويمكن الحجب في أي وقت.",
  },
  publish: { en: "Publish this", fr: "Publier ceci", ar: "نشر هذا" },
  differsFromPublic: { en: "What changes for readers", fr: "Ce qui change pour le public", ar: "ما سيتغيّر للقرّاء" },
  sameAsPublic: {
    en: "Readers already see exactly this.",
    fr: "Le public voit déjà exactement ceci.",
    ar: "يرى القرّاء هذا بعينه منذ الآن.",
  },
  notPublicYet: {
    en: "Readers see nothing of it yet.",
    fr: "Le public n’en voit rien pour l’instant.",
    ar: "لا يرى القرّاء شيئًا منها بعد.",
  },
  missingForReaders: {
    en: "Without a helpline that can be reached, nothing of this organisation is shown.",
    fr: "Sans aide joignable, rien de cette organisation ne sera affiché.",
    ar: "ما لم توجد مساعدة يمكن الوصول إليها فلن يظهر شيء عن هذه المنظمة.",
  },
  withdrawTitle: {
    en: "Take {name} off the public pages?",
    fr: "Retirer {name} des pages publiques ?",
    ar: "حجب {name} عن الصفحات العامة؟",
  },
  withdrawText: {
    en: "Its page and its entry in the search go at once. Statements it signed keep its name: to take that off too, open the statement.",
    fr: "Sa page et son entrée dans la recherche disparaissent aussitôt. Les déclarations signées gardent son nom : pour l’en retirer, ouvrez la déclaration.",
    ar: "تختفي صفحتها ونتيجتها في البحث فورًا. ويبقى اسمها على البيانات التي وقّعتها: لحجبه هناك أيضًا يُفتح البيان نفسه.",
  },
  withdraw: { en: "Take it off now", fr: "Retirer maintenant", ar: "حجب الآن" },
  startFromSite: {
    en: "Start from its own site and look there for the way to reach this help: its direct address has not been checked here yet.",
    fr: "Partez de son site et cherchez-y comment joindre cette aide : son adresse directe n’a pas encore été vérifiée ici.",
    ar: "يُبدأ من موقعها الرسمي بحثًا عن طريقة الوصول إلى هذه المساعدة، إذ لم يُتحقَّق هنا بعد من عنوانها المباشر.",
  },

  // adding
  addTitle: { en: "Add an organisation", fr: "Ajouter une organisation", ar: "إضافة منظمة" },
  addLead: {
    en: "A member can then invite its people. An outside organisation has no account: it may sign statements by a link, or offer help.",
    fr: "Un membre peut ensuite inviter ses propres personnes. Une organisation extérieure n’a pas de compte : elle signe par un lien, ou propose de l’aide.",
    ar: "يمكن للعضو بعد ذلك دعوة أشخاصه. أما المنظمة من خارج التحالف فلا حساب لها: توقّع عبر رابط، أو تقدّم المساعدة.",
  },
  kindMissing: {
    en: "Say which kind of organisation it is.",
    fr: "Indiquez de quel type d’organisation il s’agit.",
    ar: "يُرجى تحديد نوع المنظمة.",
  },
  slug: { en: "Short name in its address", fr: "Nom court dans son adresse", ar: "الاسم القصير في العنوان" },
  slugHelp: {
    en: "Latin letters, digits and hyphens, as in “red-line-for-gulf”. It stays.",
    fr: "Lettres latines, chiffres et tirets, comme « red-line-for-gulf ». Il ne change plus.",
    ar: "حروف لاتينية وأرقام وشرطات، مثل «red-line-for-gulf». لا يتغيّر بعد ذلك.",
  },
  slugWrong: {
    en: "Use only small Latin letters, digits and hyphens; begin and end with a letter or digit.",
    fr: "Uniquement des minuscules latines, des chiffres et des tirets ; une lettre ou un chiffre au début et à la fin.",
    ar: "تُستخدم فقط حروف لاتينية صغيرة وأرقام وشرطات، على أن يبدأ الاسم وينتهي بحرف أو رقم.",
  },
  slugTaken: {
    en: "Another organisation has this short name. Choose a different one.",
    fr: "Une autre organisation porte ce nom court. Choisissez-en un autre.",
    ar: "هذا الاسم القصير مستخدم لمنظمة أخرى. يُرجى اختيار غيره.",
  },

  // what is wrong
  nameMissing: {
    en: "Type the name in at least one language.",
    fr: "Saisissez le nom dans au moins une langue.",
    ar: "يُرجى كتابة الاسم بلغة واحدة على الأقل.",
  },
  tooLong: {
    en: "This is {length} characters long; at most {limit} fit here. Shorten it.",
    fr: "Ce texte compte {length} caractères ; {limit} au plus tiennent ici. Raccourcissez-le.",
    ar: "طول هذا النص {length} من المحارف، والحد الأقصى هنا {limit}. يُرجى اختصاره.",
  },
  hiddenCharacters: {
    en: "There are hidden characters in this text that would reorder what stands around it. Delete it and type it by hand.",
    fr: "Ce texte contient des caractères invisibles qui bouleverseraient l’ordre de ce qui l’entoure. Effacez-le et tapez-le à la main.",
    ar: "في هذا النص محارف خفيّة تقلب ترتيب ما حوله. يُرجى حذفه وكتابته يدويًّا.",
  },
  webWrong: {
    en: "This is not an address of a web page. It begins with https://, as in https://example.org.",
    fr: "Ce n’est pas l’adresse d’une page web. Elle commence par https://, comme https://example.org.",
    ar: "هذا ليس عنوان صفحة على الإنترنت. يبدأ العنوان بـ https://‎ مثل https://example.org.",
  },
  mailWrong: {
    en: "This is not an e-mail address. It looks like help@example.org.",
    fr: "Ce n’est pas une adresse de courriel. Elle ressemble à help@example.org.",
    ar: "هذا ليس عنوان بريد إلكتروني. يكون على شكل help@example.org.",
  },
  phoneWrong: {
    en: "Write the number in international form: + and digits, as in +961 1 234 567.",
    fr: "Écrivez le numéro au format international : + et des chiffres, comme +961 1 234 567.",
    ar: "يُكتب الرقم بالصيغة الدولية: + ثم أرقام، مثل \u2066+961 1 234 567\u2069.",
  },
  dateWrong: {
    en: "Write a year, a month or a day: 2011, 2011-04 or 2011-04-30.",
    fr: "Écrivez une année, un mois ou un jour : 2011, 2011-04 ou 2011-04-30.",
    ar: "تُكتب سنة أو شهر أو يوم: \u20662011\u2069 أو \u20662011-04\u2069 أو \u20662011-04-30\u2069.",
  },
  countriesWrong: {
    en: "Write two-letter country codes, separated by spaces: AE SA.",
    fr: "Écrivez des codes de pays à deux lettres, séparés par des espaces : AE SA.",
    ar: "تُكتب رموز البلدان بحرفين تفصل بينها مسافات: AE SA.",
  },
  languagesWrong: {
    en: "Write language codes, separated by spaces: ar fr en.",
    fr: "Écrivez des codes de langue, séparés par des espaces : ar fr en.",
    ar: "تُكتب رموز اللغات تفصل بينها مسافات: ar fr en.",
  },
  helpKindWrong: { en: "Choose one of the kinds of help.", fr: "Choisissez un des types d’aide.", ar: "يُرجى اختيار أحد أنواع المساعدة." },
  reachMissing: {
    en: "Write how to reach this contact, or empty the line.",
    fr: "Indiquez comment joindre ce contact, ou videz la ligne.",
    ar: "تُكتب طريقة التواصل مع هذه الجهة، أو يُفرَّغ السطر.",
  },
} as const satisfies Record<string, Message>;

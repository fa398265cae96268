import type { Message } from "../../platform/language/index.ts";

export const messages = {
  backupSummary: {
    en: "writes everything that is stored into a sealed file",
    fr: "écrit tout ce qui est stocké dans un fichier scellé",
    ar: "يكتب كل ما هو محفوظ في ملف مختوم",
  },
  backupHelp: {
    en: `Writes the state of this moment, while people go on working: FILE holds the data and the stored files, FILE.keys the keys
that open them. Both are age files, sealed to the backup key. Keep the two apart, and delete each key part after 30 days
at the latest: what was erased since then could otherwise be read again. The newest key part opens every older FILE.

  --new-recipient         makes the backup key and shows it once; keep it away from this machine
  --recipient RECIPIENT   seals this backup to another age recipient (age1…)
  --prune                 deletes key parts in the same folder that are older than 30 days
  --json                  the result as JSON`,
    fr: `Écrit l’état du moment, pendant que chacun continue à travailler : FILE contient les données et les fichiers stockés,
FILE.keys les clés qui les ouvrent. Ce sont deux fichiers age, scellés pour la clé de sauvegarde. Gardez-les séparément et
supprimez chaque partie clés après 30 jours au plus tard : sinon, ce qui a été effacé depuis redeviendrait lisible.
La partie clés la plus récente ouvre tous les FILE antérieurs.

  --new-recipient         crée la clé de sauvegarde et l’affiche une seule fois ; gardez-la loin de cette machine
  --recipient RECIPIENT   scelle cette sauvegarde pour un autre destinataire age (age1…)
  --prune                 supprime du même dossier les parties clés de plus de 30 jours
  --json                  le résultat en JSON`,
    ar: `يكتب حالة هذه اللحظة والناس ماضون في عملهم: في FILE البيانات والملفات المحفوظة، وفي FILE.keys المفاتيح التي تفتحها.
كلاهما ملف age مختوم لمفتاح النسخ الاحتياطي. احفظوا كلًّا منهما في مكان، واحذفوا جزء المفاتيح بعد 30 يومًا على الأكثر، وإلا
صار ما مُحي منذ ذلك الحين مقروءًا من جديد. وأحدث جزء مفاتيح يفتح كل FILE أقدم منه.

  --new-recipient         ينشئ مفتاح النسخ الاحتياطي ويعرضه مرة واحدة؛ احفظوه بعيدًا عن هذا الجهاز
  --recipient RECIPIENT   يختم هذه النسخة لمستلم age آخر ‏(age1…)
  --prune                 يحذف من المجلد نفسه أجزاء المفاتيح التي مضى عليها أكثر من 30 يومًا
  --json                  النتيجة بصيغة JSON`,
  },
  backedUp: {
    en: "Backed up to {file}: {size}, {rows, plural, one {# row} other {# rows}}, {files, plural, =0 {no stored files} one {# stored file} other {# stored files}}.",
    fr: "Sauvegarde écrite dans {file} : {size}, {rows, plural, one {# ligne} other {# lignes}}, {files, plural, =0 {aucun fichier stocké} one {# fichier stocké} other {# fichiers stockés}}.",
    ar: "حُفظت النسخة الاحتياطية في {file}: ‏{size}، {rows, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًّا} other {# صف}}، {files, plural, zero {لا ملفات محفوظة} one {ملف محفوظ واحد} two {ملفان محفوظان} few {# ملفات محفوظة} many {# ملفًّا محفوظًا} other {# ملف محفوظ}}.",
  },
  keepApart: {
    en: "Keep the key part {keys} elsewhere than the data, and delete it within 30 days.",
    fr: "Gardez la partie clés {keys} ailleurs que les données et supprimez-la sous 30 jours.",
    ar: "احفظوا جزء المفاتيح {keys} في غير مكان البيانات، واحذفوه خلال 30 يومًا.",
  },
  oldKeys: {
    en: "{n, plural, one {One key part here is older than 30 days} other {# key parts here are older than 30 days}}: {files}. Delete with --prune.",
    fr: "{n, plural, one {Une partie clés a ici plus de 30 jours} other {# parties clés ont ici plus de 30 jours}} : {files}. À supprimer avec --prune.",
    ar: "{n, plural, zero {لا أجزاء مفاتيح} one {هنا جزء مفاتيح واحد} two {هنا جزءا مفاتيح} few {هنا # أجزاء مفاتيح} many {هنا # جزء مفاتيح} other {هنا # جزء مفاتيح}} مضى عليها أكثر من 30 يومًا: {files}. للحذف: ‎--prune‎.",
  },
  pruned: {
    en: "Deleted {n, plural, one {one key part} other {# key parts}} older than 30 days: {files}.",
    fr: "{n, plural, one {Une partie clés de plus de 30 jours a été supprimée} other {# parties clés de plus de 30 jours ont été supprimées}} : {files}.",
    ar: "{n, plural, zero {لم يُحذف أي جزء مفاتيح} one {حُذف جزء مفاتيح واحد} two {حُذف جزءا مفاتيح} few {حُذفت # أجزاء مفاتيح} many {حُذف # جزء مفاتيح} other {حُذف # جزء مفاتيح}} مضى عليها أكثر من 30 يومًا: {files}.",
  },
  newKey: {
    en: "This is the backup key. It is shown this once: only its public half stays here. Write it down or print it, and keep it away from this machine and from the backups.",
    fr: "Voici la clé de sauvegarde. Elle ne s’affiche que cette fois : seule sa moitié publique reste ici. Notez-la ou imprimez-la et gardez-la loin de cette machine et des sauvegardes.",
    ar: "هذا مفتاح النسخ الاحتياطي. يظهر هذه المرة وحدها، ولا يبقى هنا إلا نصفه العلني. اكتبوه أو اطبعوه، واحفظوه بعيدًا عن هذا الجهاز وعن النسخ الاحتياطية.",
  },
  newKeyNext: {
    en: "Backups from now on are sealed to it. Older backups still need the older key.",
    fr: "Les sauvegardes à venir sont scellées pour elle. Les anciennes demandent toujours l’ancienne clé.",
    ar: "تُختم له النسخ من الآن فصاعدًا. أما النسخ الأقدم فتحتاج دائمًا إلى المفتاح الأقدم.",
  },
  restoreSummary: {
    en: "brings a backup back into an empty data directory",
    fr: "ramène une sauvegarde dans un dossier de données vide",
    ar: "يستعيد نسخة احتياطية في مجلد بيانات فارغ",
  },
  restoreHelp: {
    en: `Restores FILE into DALIL_DATA, which must be empty or absent: whole, or not at all. Give the newest key part there is: what was
erased since FILE was made then stays erased. Asks for the backup key, or reads it from a file.

  --keys FILE.keys     the key part; FILE.keys beside FILE unless said
  --identity KEYFILE   a file that holds the backup key (AGE-SECRET-KEY-…)
  --json               the result as JSON`,
    fr: `Restaure FILE dans DALIL_DATA, qui doit être vide ou absent : entièrement ou pas du tout. Donnez la partie clés la plus récente :
ce qui a été effacé depuis FILE reste ainsi effacé. Demande la clé de sauvegarde ou la lit dans un fichier.

  --keys FILE.keys     la partie clés ; FILE.keys à côté de FILE par défaut
  --identity KEYFILE   un fichier qui contient la clé de sauvegarde (AGE-SECRET-KEY-…)
  --json               le résultat en JSON`,
    ar: `يستعيد FILE في DALIL_DATA، ويجب أن يكون فارغًا أو غير موجود: كاملًا أو لا شيء. أعطوا أحدث جزء مفاتيح لديكم: فما مُحي منذ
إنشاء FILE يبقى ممحوًّا. يسأل عن مفتاح النسخ الاحتياطي أو يقرؤه من ملف.

  --keys FILE.keys     جزء المفاتيح؛ وهو FILE.keys بجوار FILE ما لم يُذكر غيره
  --identity KEYFILE   ملف فيه مفتاح النسخ الاحتياطي ‏(AGE-SECRET-KEY-…)
  --json               النتيجة بصيغة JSON`,
  },
  askIdentity: {
    en: "Backup key (AGE-SECRET-KEY-…):",
    fr: "Clé de sauvegarde (AGE-SECRET-KEY-…) :",
    ar: "مفتاح النسخ الاحتياطي ‏(AGE-SECRET-KEY-…):",
  },
  restored: {
    en: "Restored into {directory}: the state of {at, date, ::yMMMd}, {rows, plural, one {# row} other {# rows}}, {files, plural, =0 {no stored files} one {# stored file} other {# stored files}}.",
    fr: "Restauré dans {directory} : l’état du {at, date, ::yMMMd}, {rows, plural, one {# ligne} other {# lignes}}, {files, plural, =0 {aucun fichier stocké} one {# fichier stocké} other {# fichiers stockés}}.",
    ar: "تمت الاستعادة في {directory}: حالة {at, date, ::yMMMd}، {rows, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًّا} other {# صف}}، {files, plural, zero {لا ملفات محفوظة} one {ملف محفوظ واحد} two {ملفان محفوظان} few {# ملفات محفوظة} many {# ملفًّا محفوظًا} other {# ملف محفوظ}}.",
  },
  leftOut: {
    en: "Left out, because their keys were erased since, or they belong to what came later: {tables}. They cannot be read any more.",
    fr: "Laissé de côté, car les clés ont été effacées depuis ou appartiennent à ce qui est venu après : {tables}. Ce n’est plus lisible.",
    ar: "تُرك ما يلي لأن مفاتيحه مُحيت منذ ذلك الحين أو لأنه يخصّ ما جاء لاحقًا: {tables}. ولم تعد قراءته ممكنة.",
  },
  keysTooOld: {
    en: "The key part is {days} days old. Key parts are kept at most 30 days: look for a newer one, and delete this one.",
    fr: "La partie clés date de {days} jours. Elles se gardent 30 jours au plus : cherchez-en une plus récente et supprimez celle-ci.",
    ar: "مضى على جزء المفاتيح {days, plural, zero {أقل من يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}. تُحفظ أجزاء المفاتيح 30 يومًا على الأكثر: ابحثوا عن أحدث منه واحذفوه.",
  },
  keyFileKept: {
    en: "The key file {file} stood there already and was kept. If it is another installation’s, Dalil will say so at its start.",
    fr: "Le fichier de clé {file} existait déjà et a été conservé. S’il vient d’une autre installation, Dalil le dira au démarrage.",
    ar: "ملف المفتاح {file} موجود من قبل وأُبقي كما هو. إن كان لتثبيت آخر فسيقول دليل ذلك عند تشغيله.",
  },
  restoreNext: {
    en: "Everybody signs in again. Planned releases are held and open links closed: make them anew. Whoever was frozen, and whatever organisation was unlisted, since the backup: do it again.",
    fr: "Chacun se reconnecte. Les publications programmées sont retenues et les liens ouverts fermés : refaites-les. Gelez de nouveau les comptes gelés depuis la sauvegarde et retirez de nouveau les organisations retirées depuis.",
    ar: "على الجميع تسجيل الدخول من جديد. عُلّقت مواعيد النشر وأُغلقت الروابط المفتوحة، ويجب إنشاؤها من جديد. أعيدوا تجميد الحسابات التي جُمّدت بعد النسخة الاحتياطية، وحجب المنظمات التي حُجبت بعدها.",
  },
} as const satisfies Record<string, Message>;

export const restoreProblems = {
  noIdentityFile: {
    says: { en: "The file {file} cannot be read.", fr: "Le fichier {file} est illisible.", ar: "تعذّرت قراءة الملف {file}." },
    hint: {
      en: "Name the file that holds the backup key, or leave --identity out and type the key.",
      fr: "Indiquez le fichier qui contient la clé de sauvegarde ou omettez --identity et tapez la clé.",
      ar: "سمّوا الملف الذي فيه مفتاح النسخ الاحتياطي، أو احذفوا ‎--identity‎ واكتبوا المفتاح.",
    },
  },
  noIdentity: {
    says: {
      en: "That is not a backup key.",
      fr: "Ce n’est pas une clé de sauvegarde.",
      ar: "هذا ليس مفتاح نسخ احتياطي.",
    },
    hint: {
      en: "It begins with AGE-SECRET-KEY- and was shown once by `dalil backup --new-recipient`.",
      fr: "Elle commence par AGE-SECRET-KEY- et a été affichée une fois par `dalil backup --new-recipient`.",
      ar: "يبدأ بـ ‎AGE-SECRET-KEY-‎ وقد ظهر مرة واحدة عند تشغيل `dalil backup --new-recipient`.",
    },
  },
} as const satisfies Record<string, { says: Message; hint: Message }>;

import type { Message } from "../language/index.ts";

/** Why a backup could not be made or brought back, each with what to do. */
export const problems = {
  targetExists: {
    says: { en: "{file} is already there.", fr: "{file} existe déjà.", ar: "الملف {file} موجود من قبل." },
    hint: {
      en: "Choose another name; a backup never overwrites one.",
      fr: "Choisissez un autre nom ; une sauvegarde n’en écrase jamais une autre.",
      ar: "اختاروا اسمًا آخر؛ فالنسخة الاحتياطية لا تُكتب أبدًا فوق أخرى.",
    },
  },
  noDirectory: {
    says: { en: "There is no folder {directory}.", fr: "Le dossier {directory} n’existe pas.", ar: "لا يوجد مجلد {directory}." },
    hint: {
      en: "Make the folder first, or name another file.",
      fr: "Créez d’abord le dossier ou indiquez un autre fichier.",
      ar: "أنشئوا المجلد أولًا، أو سمّوا ملفًا آخر.",
    },
  },
  diskFull: {
    says: {
      en: "The disk that holds {directory} is full; the backup was not made, and nothing of it is left.",
      fr: "Le disque qui contient {directory} est plein ; la sauvegarde n’a pas été faite et il n’en reste rien.",
      ar: "امتلأ القرص الذي فيه {directory}؛ لم تُنشأ النسخة الاحتياطية ولم يبقَ منها شيء.",
    },
    hint: {
      en: "Free some space, or write the backup to another disk.",
      fr: "Libérez de la place ou écrivez la sauvegarde sur un autre disque.",
      ar: "أفرغوا مساحة، أو اكتبوا النسخة على قرص آخر.",
    },
  },
  noRecipient: {
    says: {
      en: "No backup key has been made yet, so there is nobody to seal a backup for.",
      fr: "Aucune clé de sauvegarde n’a encore été créée : il n’y a donc personne pour qui sceller une sauvegarde.",
      ar: "لم يُنشأ مفتاح للنسخ الاحتياطي بعد، فليس ثمة من تُختم له النسخة.",
    },
    hint: {
      en: "Run `dalil backup --new-recipient` once and keep what it prints away from this machine.",
      fr: "Lancez une fois `dalil backup --new-recipient` et gardez ce qui s’affiche loin de cette machine.",
      ar: "شغّلوا `dalil backup --new-recipient` مرة واحدة، واحفظوا ما يظهر بعيدًا عن هذا الجهاز.",
    },
  },
  noFile: {
    says: { en: "There is no file {file}.", fr: "Le fichier {file} n’existe pas.", ar: "لا يوجد ملف {file}." },
    hint: {
      en: "A restore needs the backup and its key part: name the key part with --keys if it stands elsewhere.",
      fr: "La restauration demande la sauvegarde et sa partie clés ; si celle-ci est ailleurs, indiquez-la avec --keys.",
      ar: "تحتاج الاستعادة إلى النسخة الاحتياطية وإلى جزء المفاتيح؛ إن كان في مكان آخر فحدّدوه بالخيار ‎--keys‎.",
    },
  },
  noBackup: {
    says: {
      en: "{file} is not a backup of Dalil.",
      fr: "{file} n’est pas une sauvegarde de Dalil.",
      ar: "{file} ليس نسخة احتياطية من دليل.",
    },
    hint: {
      en: "Name the file that `dalil backup` wrote, and with --keys the one that ends in .keys.",
      fr: "Indiquez le fichier écrit par `dalil backup` et, avec --keys, celui qui se termine par .keys.",
      ar: "سمّوا الملف الذي كتبه `dalil backup`، ومع ‎--keys‎ الملف المنتهي بـ ‎.keys‎.",
    },
  },
  wrongIdentity: {
    says: {
      en: "This backup key does not open {file}.",
      fr: "Cette clé de sauvegarde n’ouvre pas {file}.",
      ar: "مفتاح النسخ الاحتياطي هذا لا يفتح {file}.",
    },
    hint: {
      en: "Use the key that was printed when the backup key was made: it begins with AGE-SECRET-KEY-.",
      fr: "Utilisez la clé affichée lors de la création de la clé de sauvegarde : elle commence par AGE-SECRET-KEY-.",
      ar: "استخدموا المفتاح الذي ظهر عند إنشاء مفتاح النسخ الاحتياطي، وأوله ‎AGE-SECRET-KEY-‎.",
    },
  },
  damaged: {
    says: {
      en: "{file} is cut off or damaged. Nothing was restored.",
      fr: "{file} est tronqué ou endommagé. Rien n’a été restauré.",
      ar: "الملف {file} مبتور أو تالف. لم يُستعَد شيء.",
    },
    hint: {
      en: "Take another copy of it, or the backup before it.",
      fr: "Prenez-en une autre copie ou la sauvegarde précédente.",
      ar: "استعملوا نسخة أخرى منه، أو النسخة الاحتياطية السابقة.",
    },
  },
  newer: {
    says: {
      en: "{file} was made by a newer Dalil than this one.",
      fr: "{file} a été fait par un Dalil plus récent que celui-ci.",
      ar: "أنشأ {file} إصدارٌ من دليل أحدث من هذا.",
    },
    hint: {
      en: "Install the newer version, then restore.",
      fr: "Installez la version plus récente, puis restaurez.",
      ar: "ثبّتوا الإصدار الأحدث، ثم استعيدوا.",
    },
  },
  keysOlder: {
    says: {
      en: "The key part is from {keysAt, date, ::yMMMd}, older than the data of {dataAt, date, ::yMMMd}.",
      fr: "La partie clés date du {keysAt, date, ::yMMMd}, elle est plus ancienne que les données du {dataAt, date, ::yMMMd}.",
      ar: "جزء المفاتيح مؤرَّخ في {keysAt, date, ::yMMMd}، وهو أقدم من البيانات المؤرَّخة في {dataAt, date, ::yMMMd}.",
    },
    hint: {
      en: "Use the newest key part there is: it opens every backup before it.",
      fr: "Utilisez la partie clés la plus récente : elle ouvre toutes les sauvegardes antérieures.",
      ar: "استعملوا أحدث جزء مفاتيح لديكم: فهو يفتح كل نسخة احتياطية قبله.",
    },
  },
  noReplica: {
    says: {
      en: "The user of DATABASE_URL may not load data with its references unchecked until the end.",
      fr: "L’utilisateur de DATABASE_URL ne peut pas charger des données dont les références ne sont vérifiées qu’à la fin.",
      ar: "لا يحقّ لمستخدم DATABASE_URL تحميل بيانات لا تُفحص روابطها إلا في النهاية.",
    },
    hint: {
      en: "As its administrator, once: GRANT SET ON PARAMETER session_replication_role TO that user; or restore without DATABASE_URL.",
      fr: "En tant qu’administrateur, une fois : GRANT SET ON PARAMETER session_replication_role TO cet utilisateur ; ou restaurez sans DATABASE_URL.",
      ar: "بصفة مدير قاعدة البيانات، مرة واحدة: ‎GRANT SET ON PARAMETER session_replication_role TO‎ ذلك المستخدم؛ أو استعيدوا من دون DATABASE_URL.",
    },
  },
} as const satisfies Record<string, { says: Message; hint: Message }>;

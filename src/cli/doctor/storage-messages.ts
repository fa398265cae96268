import type { Message } from "../../platform/language/index.ts";

/** What is said about the key file, the data directory, the disk and backups. */
export const messages = {
  keyMissing: {
    says: {
      en: "The key file {file} is not there: without it nothing sealed can be opened.",
      fr: "Le fichier de clé {file} est introuvable : sans lui, rien de ce qui est scellé ne s’ouvre.",
      ar: "ملف المفتاح {file} غير موجود: من دونه لا يُفتح شيء مختوم.",
    },
    hint: {
      en: "Bring it back from where you keep it, or say where it is with DALIL_KEY_FILE.",
      fr: "Rapportez-le de l’endroit où vous le gardez ou indiquez-le avec DALIL_KEY_FILE.",
      ar: "أعيدوه من حيث تحفظونه، أو حدّدوا مكانه عبر DALIL_KEY_FILE.",
    },
  },
  keyOpen: {
    says: {
      en: "Other users of this machine may read the key file {file}.",
      fr: "D’autres utilisateurs de cette machine peuvent lire le fichier de clé {file}.",
      ar: "يستطيع مستخدمون آخرون لهذا الجهاز قراءة ملف المفتاح {file}.",
    },
    hint: { en: "chmod 600 {file}", fr: "chmod 600 {file}", ar: "chmod 600 {file}" },
  },
  keyInside: {
    says: {
      en: "The key file lies inside the data directory: whoever copies the data has the key.",
      fr: "Le fichier de clé se trouve dans le dossier de données : qui copie les données a la clé.",
      ar: "ملف المفتاح داخل مجلد البيانات: فمن ينسخ البيانات يحصل على المفتاح.",
    },
    hint: {
      en: "Stop Dalil, move {file} elsewhere, and name its place in DALIL_KEY_FILE.",
      fr: "Arrêtez Dalil, déplacez {file} ailleurs et indiquez son emplacement dans DALIL_KEY_FILE.",
      ar: "أوقفوا دليل، وانقلوا {file} إلى مكان آخر، واكتبوا مكانه في DALIL_KEY_FILE.",
    },
  },
  keyBeside: {
    says: {
      en: "The key file lies beside the data directory: a copy of that folder holds both.",
      fr: "Le fichier de clé se trouve à côté du dossier de données : une copie de l’ensemble contient les deux.",
      ar: "ملف المفتاح بجوار مجلد البيانات: فنسخة من ذلك المكان تضمّهما معًا.",
    },
    hint: {
      en: "Stop Dalil, move {file} elsewhere, and name its place in DALIL_KEY_FILE.",
      fr: "Arrêtez Dalil, déplacez {file} ailleurs et indiquez son emplacement dans DALIL_KEY_FILE.",
      ar: "أوقفوا دليل، وانقلوا {file} إلى مكان آخر، واكتبوا مكانه في DALIL_KEY_FILE.",
    },
  },
  keySameDisk: {
    says: {
      en: "The key file {file} lies on the same disk as the data: it protects a copied data directory, not a seized disk.",
      fr: "Le fichier de clé {file} est sur le même disque que les données : il protège un dossier copié, pas un disque saisi.",
      ar: "ملف المفتاح {file} على القرص نفسه مع البيانات: فهو يحمي مجلدًا منسوخًا، لا قرصًا مُصادَرًا.",
    },
    hint: {
      en: "Give the key at each start from elsewhere, for example a USB stick or a systemd credential, with DALIL_KEY_FILE; and encrypt the disk.",
      fr: "Fournissez la clé d’ailleurs à chaque démarrage, par exemple depuis une clé USB ou un « credential » systemd, avec DALIL_KEY_FILE ; et chiffrez le disque.",
      ar: "قدّموا المفتاح عند كل تشغيل من مكان آخر، كذاكرة USB أو بيانات اعتماد systemd، عبر DALIL_KEY_FILE؛ وشفّروا القرص.",
    },
  },
  keyApart: {
    says: {
      en: "The key file lies apart from the data.",
      fr: "Le fichier de clé est à l’écart des données.",
      ar: "ملف المفتاح منفصل عن البيانات.",
    },
  },
  dataOpen: {
    says: {
      en: "Other users of this machine may look into {directory}.",
      fr: "D’autres utilisateurs de cette machine peuvent regarder dans {directory}.",
      ar: "يستطيع مستخدمون آخرون لهذا الجهاز الاطلاع على {directory}.",
    },
    hint: { en: "chmod 710 {directory}", fr: "chmod 710 {directory}", ar: "chmod 710 {directory}" },
  },
  dataClosed: {
    says: {
      en: "The data directory is closed to other users.",
      fr: "Le dossier de données est fermé aux autres utilisateurs.",
      ar: "مجلد البيانات مغلق أمام المستخدمين الآخرين.",
    },
  },
  diskFull: {
    says: {
      en: "Only {free} GB are free on the disk of {directory}.",
      fr: "Il ne reste que {free} Go sur le disque de {directory}.",
      ar: "لم يبقَ على قرص {directory} سوى {free} غيغابايت.",
    },
    hint: {
      en: "Free space or move the data to a larger disk. When it is full nothing is lost, but nothing can be saved.",
      fr: "Libérez de la place ou déplacez les données vers un disque plus grand. Plein, rien ne se perd, mais rien ne s’enregistre.",
      ar: "أفرغوا مساحة أو انقلوا البيانات إلى قرص أكبر. إذا امتلأ فلن يضيع شيء، لكن لن يُحفظ شيء.",
    },
  },
  diskRoom: {
    says: {
      en: "{free} GB are free on the disk.",
      fr: "Il reste {free} Go sur le disque.",
      ar: "المساحة الخالية على القرص: {free} غيغابايت.",
    },
  },
  backupNever: {
    says: {
      en: "No backup has been made here yet.",
      fr: "Aucune sauvegarde n’a encore été faite ici.",
      ar: "لم تُؤخذ أي نسخة احتياطية هنا بعد.",
    },
    hint: {
      en: "Make the backup key once with `dalil backup --new-recipient`, then run `dalil backup FILE` every day.",
      fr: "Créez une fois la clé avec `dalil backup --new-recipient`, puis lancez `dalil backup FICHIER` chaque jour.",
      ar: "أنشئوا مفتاح النسخ مرة واحدة بالأمر `dalil backup --new-recipient`، ثم شغّلوا `dalil backup FILE` كل يوم.",
    },
  },
  backupOld: {
    says: {
      en: "The last backup is {days, plural, one {# day} other {# days}} old.",
      fr: "La dernière sauvegarde date de {days, plural, one {# jour} other {# jours}}.",
      ar: "مضى على آخر نسخة احتياطية {days, plural, zero {أقل من يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}.",
    },
    hint: {
      en: "Run `dalil backup FILE` now, and let the machine do it every day.",
      fr: "Lancez `dalil backup FICHIER` maintenant et automatisez-le chaque jour.",
      ar: "شغّلوا `dalil backup FILE` الآن، واجعلوا الجهاز يكرره كل يوم.",
    },
  },
  backupSameDisk: {
    says: {
      en: "The last backup {file} lies on the same disk as the data.",
      fr: "La dernière sauvegarde {file} est sur le même disque que les données.",
      ar: "آخر نسخة احتياطية {file} على القرص نفسه مع البيانات.",
    },
    hint: {
      en: "Copy it to another machine or disk; it is sealed.",
      fr: "Copiez-la sur une autre machine ou un autre disque ; elle est scellée.",
      ar: "انسخوها إلى جهاز أو قرص آخر؛ فهي مختومة.",
    },
  },
  keyPartOld: {
    says: {
      en: "The key part {keys} is {days} days old; it may be kept 30 days.",
      fr: "La partie clés {keys} date de {days} jours ; elle ne se garde que 30 jours.",
      ar: "مضى على جزء المفاتيح {keys} {days, plural, zero {أقل من يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}؛ والحد الأقصى 30 يومًا.",
    },
    hint: {
      en: "Make a new backup, then delete that file: it could make readable again what was erased.",
      fr: "Faites une nouvelle sauvegarde, puis supprimez ce fichier : il pourrait rendre lisible ce qui a été effacé.",
      ar: "خذوا نسخة جديدة ثم احذفوا ذلك الملف: فقد يجعل ما مُحي مقروءًا من جديد.",
    },
  },
  backupFresh: {
    says: {
      en: "The last backup is from {at, date, ::yMMMd}.",
      fr: "La dernière sauvegarde date du {at, date, ::yMMMd}.",
      ar: "آخر نسخة احتياطية مؤرَّخة في {at, date, ::yMMMd}.",
    },
  },
} as const satisfies Record<string, { says: Message; hint?: Message }>;

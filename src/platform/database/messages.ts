import type { Message } from "../language/index.ts";

/** Why Dalil could not start its database, each with what to do. */
export const problems = {
  running: {
    says: {
      en: "Dalil is already running on this data directory: {directory}{pid, select, none {} other { (process {pid})}}.",
      fr: "Dalil fonctionne déjà sur ce dossier de données : {directory}{pid, select, none {} other { (processus {pid})}}.",
      ar: "دليل يعمل من قبلُ على مجلد البيانات هذا: {directory}{pid, select, none {} other { (العملية {pid})}}.",
    },
    hint: {
      en: "Use the one that runs, stop it first, or choose another directory with DALIL_DATA.",
      fr: "Utilisez celui qui fonctionne, arrêtez-le d’abord ou choisissez un autre dossier avec DALIL_DATA.",
      ar: "استخدموا النسخة العاملة، أو أوقفوها أولًا، أو اختاروا مجلدًا آخر عبر DALIL_DATA.",
    },
  },
  readOnly: {
    says: {
      en: "Dalil may not write in its data directory: {directory}.",
      fr: "Dalil ne peut pas écrire dans son dossier de données : {directory}.",
      ar: "لا يُسمح لدليل بالكتابة في مجلد بياناته: {directory}.",
    },
    hint: {
      en: "Give the user who starts Dalil the right to write there, or choose another directory with DALIL_DATA.",
      fr: "Donnez le droit d’écriture à l’utilisateur qui lance Dalil ou choisissez un autre dossier avec DALIL_DATA.",
      ar: "امنحوا المستخدم الذي يشغّل دليل حق الكتابة فيه، أو اختاروا مجلدًا آخر عبر DALIL_DATA.",
    },
  },
  diskFull: {
    says: {
      en: "The disk that holds {directory} is full. Nothing that was saved is lost.",
      fr: "Le disque qui contient {directory} est plein. Rien de ce qui a été enregistré n’est perdu.",
      ar: "امتلأ القرص الذي فيه {directory}. لم يضِع شيء مما حُفظ.",
    },
    hint: {
      en: "Free at least 1 GB, then start Dalil again.",
      fr: "Libérez au moins 1 Go, puis relancez Dalil.",
      ar: "أفرغوا غيغابايتًا واحدًا على الأقل، ثم شغّلوا دليل من جديد.",
    },
  },
  noBinaries: {
    says: {
      en: "Dalil brings no PostgreSQL for this kind of machine ({platform}).",
      fr: "Dalil ne fournit pas PostgreSQL pour ce type de machine ({platform}).",
      ar: "لا يحمل دليل نسخة PostgreSQL لهذا النوع من الأجهزة ({platform}).",
    },
    hint: {
      en: "Install PostgreSQL 16 or newer and give its address in DATABASE_URL.",
      fr: "Installez PostgreSQL 16 ou plus récent et indiquez son adresse dans DATABASE_URL.",
      ar: "ثبّتوا PostgreSQL 16 أو أحدث، واكتبوا عنوانها في DATABASE_URL.",
    },
  },
  noAccount: {
    says: {
      en: "PostgreSQL does not run as root, and no other user of this machine can reach {directory}.",
      fr: "PostgreSQL ne fonctionne pas en tant que root, et aucun autre utilisateur de cette machine n’accède à {directory}.",
      ar: "لا تعمل PostgreSQL بحساب root، ولا يصل أي مستخدم آخر لهذا الجهاز إلى {directory}.",
    },
    hint: {
      en: "Start Dalil as a normal user, or move it and its data out of root’s home, for example to /srv/dalil.",
      fr: "Lancez Dalil avec un utilisateur ordinaire ou déplacez-le, données comprises, hors du dossier de root, par exemple vers /srv/dalil.",
      ar: "شغّلوا دليل بمستخدم عادي، أو انقلوه مع بياناته إلى خارج مجلد root، إلى ‎/srv/dalil‎ مثلًا.",
    },
  },
  otherVersion: {
    says: {
      en: "The data in {directory} was written by PostgreSQL {found}; this Dalil brings PostgreSQL {ours}.",
      fr: "Les données de {directory} ont été écrites par PostgreSQL {found} ; ce Dalil fournit PostgreSQL {ours}.",
      ar: "كُتبت البيانات في {directory} بنسخة PostgreSQL {found}، وهذا الإصدار من دليل يحمل PostgreSQL {ours}.",
    },
    hint: {
      en: "Start the Dalil that wrote it, take a backup with `dalil backup`, and restore that backup into an empty directory.",
      fr: "Lancez le Dalil qui les a écrites, faites une sauvegarde avec `dalil backup` et restaurez-la dans un dossier vide.",
      ar: "شغّلوا نسخة دليل التي كتبتها، وخذوا نسخة احتياطية بالأمر `dalil backup`، ثم استعيدوها في مجلد فارغ.",
    },
  },
  halfRestored: {
    says: {
      en: "A restore into {directory} was interrupted; what is there is incomplete.",
      fr: "Une restauration dans {directory} a été interrompue ; son contenu est incomplet.",
      ar: "انقطعت استعادة إلى {directory}؛ وما فيه غير مكتمل.",
    },
    hint: {
      en: "Run `dalil restore` again: it removes the half and starts anew.",
      fr: "Relancez `dalil restore` : la moitié présente sera supprimée et tout recommencera.",
      ar: "شغّلوا `dalil restore` مرة أخرى: يحذف الناقص ويبدأ من جديد.",
    },
  },
  notEmpty: {
    says: {
      en: "{directory} is not empty. A restore never mixes with what is there.",
      fr: "{directory} n’est pas vide. Une restauration ne se mélange jamais à l’existant.",
      ar: "{directory} ليس فارغًا. لا تختلط الاستعادة أبدًا بما هو موجود.",
    },
    hint: {
      en: "Restore into a new directory: DALIL_DATA=/path/to/new dalil restore FILE",
      fr: "Restaurez dans un nouveau dossier : DALIL_DATA=/chemin/nouveau dalil restore FICHIER",
      ar: "استعيدوا في مجلد جديد: ‎DALIL_DATA=/path/to/new dalil restore FILE‎",
    },
  },
  unknownChange: {
    says: {
      en: "A newer Dalil has worked on this data: it made the change {id}, which this version does not know.",
      fr: "Un Dalil plus récent a travaillé sur ces données : il a fait le changement {id}, que cette version ne connaît pas.",
      ar: "عمل إصدارٌ أحدث من دليل على هذه البيانات: أجرى التغيير {id} الذي لا يعرفه هذا الإصدار.",
    },
    hint: {
      en: "Start the newer version, or restore a backup made before it.",
      fr: "Lancez la version plus récente ou restaurez une sauvegarde antérieure.",
      ar: "شغّلوا الإصدار الأحدث، أو استعيدوا نسخة احتياطية سابقة له.",
    },
  },
  editedChange: {
    says: {
      en: "The tables were made by other sources than these: the change {id} had another text.",
      fr: "Les tables viennent d’autres sources que celles-ci : le changement {id} avait un autre texte.",
      ar: "أنشأت الجداولَ مصادرُ غير هذه: كان للتغيير {id} نص آخر.",
    },
    hint: {
      en: "Use the released version that made them. While developing, start on an empty directory with DALIL_DATA.",
      fr: "Utilisez la version publiée qui les a créées. En développement, repartez d’un dossier vide avec DALIL_DATA.",
      ar: "استعملوا الإصدار المنشور الذي أنشأها. وعند التطوير ابدؤوا بمجلد فارغ عبر DALIL_DATA.",
    },
  },
  noStart: {
    says: {
      en: "PostgreSQL did not start: {reason}",
      fr: "PostgreSQL n’a pas démarré : {reason}",
      ar: "لم تبدأ PostgreSQL بالعمل: {reason}",
    },
    hint: {
      en: "Run `dalil doctor`; it looks for the usual causes.",
      fr: "Lancez `dalil doctor`, qui cherche les causes habituelles.",
      ar: "شغّلوا `dalil doctor`، فهو يفحص الأسباب المعتادة.",
    },
  },
  unreachable: {
    says: {
      en: "The database at {host} does not answer: {reason}",
      fr: "La base de données à l’adresse {host} ne répond pas : {reason}",
      ar: "قاعدة البيانات في {host} لا تستجيب: {reason}",
    },
    hint: {
      en: "Check DATABASE_URL: address, user, password, and that PostgreSQL runs there.",
      fr: "Vérifiez DATABASE_URL (adresse, utilisateur, mot de passe) et que PostgreSQL y fonctionne.",
      ar: "تحققوا من DATABASE_URL: العنوان والمستخدم وكلمة السر، ومن أن PostgreSQL تعمل هناك.",
    },
  },
  tooOld: {
    says: {
      en: "The database at {host} is PostgreSQL {found}. Dalil needs 16 or newer.",
      fr: "La base de données à l’adresse {host} est PostgreSQL {found}. Dalil demande la version 16 ou une plus récente.",
      ar: "قاعدة البيانات في {host} هي PostgreSQL {found}، ودليل يحتاج إلى الإصدار 16 أو أحدث.",
    },
    hint: {
      en: "Upgrade it, or leave DATABASE_URL empty to use the PostgreSQL that Dalil brings.",
      fr: "Mettez-la à jour ou laissez DATABASE_URL vide pour utiliser le PostgreSQL fourni avec Dalil.",
      ar: "حدّثوها، أو اتركوا DATABASE_URL فارغًا لاستخدام PostgreSQL المرفقة بدليل.",
    },
  },
} as const satisfies Record<string, { says: Message; hint: Message }>;

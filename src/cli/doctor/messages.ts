import type { Message } from "../../platform/language/index.ts";

export const messages = {
  summary: {
    en: "says what of this installation is wrong, and what to do",
    fr: "dit ce qui ne va pas dans cette installation et que faire",
    ar: "يبيّن ما في هذا التثبيت من خلل وما العمل",
  },
  help: {
    en: `Looks at the key file, the data directory, the disk, the last backup, the clock, the versions, and what the machine’s
memory may leave on disk. Changes nothing. Exit code 1 when something is wrong; warnings alone leave it at 0.

  --json   the findings as JSON`,
    fr: `Examine le fichier de clé, le dossier de données, le disque, la dernière sauvegarde, l’horloge, les versions et ce que la
mémoire de la machine peut laisser sur le disque. Ne change rien. Code de sortie 1 si quelque chose ne va pas ; de simples
avertissements laissent 0.

  --json   les constats en JSON`,
    ar: `يفحص ملف المفتاح ومجلد البيانات والقرص وآخر نسخة احتياطية والساعة والإصدارات، وما قد تتركه ذاكرة الجهاز على القرص.
لا يغيّر شيئًا. رمز الخروج 1 إن وُجد خلل؛ أما التنبيهات وحدها فتتركه 0.

  --json   النتائج بصيغة JSON`,
  },
  result: {
    en: "{wrong, plural, =0 {Nothing is wrong} one {# thing is wrong} other {# things are wrong}}; {warnings, plural, =0 {no warnings} one {# warning} other {# warnings}}.",
    fr: "{wrong, plural, =0 {Rien d’anormal} one {# problème} other {# problèmes}} ; {warnings, plural, =0 {aucun avertissement} one {# avertissement} other {# avertissements}}.",
    ar: "{wrong, plural, zero {لا خلل} one {خلل واحد} two {خللان} few {# أوجه خلل} many {# وجه خلل} other {# وجه خلل}}؛ {warnings, plural, zero {لا تنبيهات} one {تنبيه واحد} two {تنبيهان} few {# تنبيهات} many {# تنبيهًا} other {# تنبيه}}.",
  },
  nothingHere: {
    says: {
      en: "Nothing is installed in {directory} yet.",
      fr: "Rien n’est encore installé dans {directory}.",
      ar: "لم يُثبَّت شيء بعدُ في {directory}.",
    },
    hint: {
      en: "Start with `npm start`, or name the right directory in DALIL_DATA.",
      fr: "Commencez par `npm start` ou indiquez le bon dossier dans DALIL_DATA.",
      ar: "ابدؤوا بالأمر `npm start`، أو سمّوا المجلد الصحيح في DALIL_DATA.",
    },
  },
  clockWrong: {
    says: {
      en: "This machine’s clock is wrong: it says {now, date, ::yMMMd}, and files here are from later.",
      fr: "L’horloge de cette machine est fausse : elle indique le {now, date, ::yMMMd}, or des fichiers d’ici sont plus récents.",
      ar: "ساعة هذا الجهاز خاطئة: تقول {now, date, ::yMMMd}، وهنا ملفات أحدث من ذلك.",
    },
    hint: {
      en: "Set the clock and keep it by NTP before anything is released: releases happen by it.",
      fr: "Réglez l’horloge et maintenez-la par NTP avant toute publication : les publications s’y fient.",
      ar: "اضبطوا الساعة وأبقوها مضبوطة عبر NTP قبل أي نشر: فالنشر يجري بموجبها.",
    },
  },
  clockFine: {
    says: { en: "The clock looks right.", fr: "L’horloge semble juste.", ar: "الساعة تبدو صحيحة." },
  },
  clocksDiffer: {
    says: {
      en: "The database’s clock and this machine’s differ by more than five seconds.",
      fr: "L’horloge de la base de données et celle de cette machine diffèrent de plus de cinq secondes.",
      ar: "بين ساعة قاعدة البيانات وساعة هذا الجهاز فرق يزيد على خمس ثوانٍ.",
    },
    hint: {
      en: "Keep both by NTP: a release must not come early on one of them.",
      fr: "Synchronisez les deux par NTP : une publication ne doit pas partir trop tôt sur l’une d’elles.",
      ar: "اضبطوا الاثنتين عبر NTP: فلا يجوز أن يسبق النشر موعده على إحداهما.",
    },
  },
  nodeOld: {
    says: {
      en: "This runs on Node {version}; Dalil is made for Node 26.",
      fr: "Node {version} est utilisé ; Dalil est fait pour Node 26.",
      ar: "يعمل الآن على Node {version}، ودليل معدّ لـ Node 26.",
    },
    hint: {
      en: "Start with `npm start` or `npx dalil`: they use the Node that was installed with it.",
      fr: "Lancez-le avec `npm start` ou `npx dalil`, qui utilisent le Node installé avec lui.",
      ar: "شغّلوه عبر `npm start` أو `npx dalil`، فهما يستعملان نسخة Node المثبتة معه.",
    },
  },
  nodeFine: { says: { en: "Node {version}.", fr: "Node {version}.", ar: "Node {version}." } },
  coreDumps: {
    says: {
      en: "If Dalil crashes, this machine may write its memory, keys included, to disk (core dump).",
      fr: "En cas de plantage, cette machine peut écrire la mémoire de Dalil, clés comprises, sur le disque (core dump).",
      ar: "إذا تعطّل دليل فقد يكتب هذا الجهاز ذاكرته، بما فيها المفاتيح، على القرص (core dump).",
    },
    hint: {
      en: "Start it after `ulimit -c 0`, or with LimitCORE=0 in its systemd unit.",
      fr: "Lancez-le après `ulimit -c 0` ou avec LimitCORE=0 dans son unité systemd.",
      ar: "شغّلوه بعد `ulimit -c 0`، أو مع LimitCORE=0 في وحدة systemd.",
    },
  },
  swap: {
    says: {
      en: "Swap is on: memory, keys included, may be written to disk.",
      fr: "Le swap est actif : la mémoire, clés comprises, peut être écrite sur le disque.",
      ar: "ذاكرة التبديل (swap) مفعّلة: قد تُكتب الذاكرة، بما فيها المفاتيح، على القرص.",
    },
    hint: {
      en: "Turn it off with `swapoff -a`, or encrypt it.",
      fr: "Désactivez-le avec `swapoff -a` ou chiffrez-le.",
      ar: "أوقفوها بالأمر `swapoff -a`، أو شفّروها.",
    },
  },
  memoryFine: {
    says: {
      en: "Neither swap nor core dumps write memory to disk.",
      fr: "Ni swap ni core dump n’écrivent la mémoire sur le disque.",
      ar: "لا تُكتب الذاكرة على القرص، لا بالتبديل ولا عند التعطّل.",
    },
  },
  addressOpen: {
    says: {
      en: "People reach Dalil at {address}, without encryption: passphrases can be read on the way.",
      fr: "On accède à Dalil par {address}, sans chiffrement : les phrases de passe peuvent être lues en chemin.",
      ar: "يصل الناس إلى دليل عبر {address} من دون تشفير: يمكن قراءة عبارات السر في الطريق.",
    },
    hint: {
      en: "Put a web server with a certificate in front, and give its https:// address in DALIL_PUBLIC_ADDRESS.",
      fr: "Placez devant un serveur web avec certificat et indiquez son adresse https:// dans DALIL_PUBLIC_ADDRESS.",
      ar: "ضعوا أمامه خادم ويب بشهادة، واكتبوا عنوانه ‎https://‎ في DALIL_PUBLIC_ADDRESS.",
    },
  },
  hostOpen: {
    says: {
      en: "Dalil answers on {host}: other machines reach it past the web server in front.",
      fr: "Dalil répond sur {host} : d’autres machines l’atteignent sans passer par le serveur web placé devant.",
      ar: "يستجيب دليل على {host}: فتصل إليه أجهزة أخرى من غير خادم الويب الذي أمامه.",
    },
    hint: {
      en: "Leave DALIL_HOST at 127.0.0.1 unless the web server runs on another machine.",
      fr: "Laissez DALIL_HOST à 127.0.0.1 sauf si le serveur web est sur une autre machine.",
      ar: "اتركوا DALIL_HOST على 127.0.0.1 ما لم يكن خادم الويب على جهاز آخر.",
    },
  },
  addressFine: { says: { en: "The address is {address}.", fr: "L’adresse est {address}.", ar: "العنوان: {address}." } },
  postgresHoles: {
    says: {
      en: "PostgreSQL {version} has known holes that 18.6 closed. Dalil reaches it only through a socket that other users cannot open.",
      fr: "PostgreSQL {version} a des failles connues, corrigées dans 18.6. Dalil ne l’atteint que par une socket fermée aux autres utilisateurs.",
      ar: "في PostgreSQL {version} ثغرات معروفة أُغلقت في 18.6. لا يصل إليها دليل إلا عبر مقبس لا يفتحه مستخدمون آخرون.",
    },
    hint: {
      en: "For a server that others use too, install PostgreSQL 18.6 or newer and give it in DATABASE_URL; else wait for Dalil’s next version.",
      fr: "Sur un serveur partagé, installez PostgreSQL 18.6 ou plus récent et indiquez-le dans DATABASE_URL ; sinon, attendez la prochaine version de Dalil.",
      ar: "على خادم يستعمله آخرون أيضًا، ثبّتوا PostgreSQL 18.6 أو أحدث واكتبوا عنوانها في DATABASE_URL؛ وإلا فانتظروا الإصدار المقبل من دليل.",
    },
  },
  postgresOld: {
    says: {
      en: "PostgreSQL {version} is too old; Dalil needs 16.",
      fr: "PostgreSQL {version} est trop ancien ; Dalil demande la version 16.",
      ar: "PostgreSQL {version} قديمة جدًّا؛ يحتاج دليل إلى 16.",
    },
    hint: {
      en: "Upgrade it, or leave DATABASE_URL empty.",
      fr: "Mettez-le à jour ou laissez DATABASE_URL vide.",
      ar: "حدّثوها، أو اتركوا DATABASE_URL فارغًا.",
    },
  },
  postgresFine: { says: { en: "PostgreSQL {version}.", fr: "PostgreSQL {version}.", ar: "PostgreSQL {version}." } },
  fsyncOff: {
    says: {
      en: "PostgreSQL runs with fsync off: a power cut loses what was saved.",
      fr: "PostgreSQL fonctionne avec fsync désactivé : une coupure de courant perd ce qui était enregistré.",
      ar: "تعمل PostgreSQL مع تعطيل fsync: انقطاع الكهرباء يُضيع ما حُفظ.",
    },
    hint: { en: "Set fsync = on.", fr: "Réglez fsync = on.", ar: "اضبطوا fsync = on." },
  },
  checksumsOff: {
    says: {
      en: "PostgreSQL keeps no checksums: a failing disk could go unnoticed.",
      fr: "PostgreSQL ne tient pas de sommes de contrôle : un disque défaillant passerait inaperçu.",
      ar: "لا تحفظ PostgreSQL مجاميع تحقّق: قد لا يُلاحظ عطل في القرص.",
    },
    hint: {
      en: "Have its administrator run pg_checksums --enable while it is stopped.",
      fr: "Demandez à son administrateur de lancer pg_checksums --enable à l’arrêt.",
      ar: "اطلبوا من مديرها تشغيل pg_checksums --enable وهي متوقفة.",
    },
  },
  oneRole: {
    says: {
      en: "The public pages use a database user who may read everything.",
      fr: "Les pages publiques utilisent un compte de base de données qui peut tout lire.",
      ar: "تستعمل الصفحات العامة حساب قاعدة بيانات يستطيع قراءة كل شيء.",
    },
    hint: {
      en: "Let the database’s administrator create the roles dalil_server and dalil_public, or give DATABASE_PUBLIC_URL.",
      fr: "Faites créer les rôles dalil_server et dalil_public par l’administrateur de la base ou indiquez DATABASE_PUBLIC_URL.",
      ar: "ليُنشئ مدير قاعدة البيانات الدورين dalil_server وdalil_public، أو اكتبوا DATABASE_PUBLIC_URL.",
    },
  },
} as const satisfies Record<string, Message | { says: Message; hint?: Message }>;

import type { Message } from "../platform/language/index.ts";

export const messages = {
  hint: { en: "hint:", fr: "conseil :", ar: "للحلّ:" },
  about: {
    en: "Dalil (دليل): from the first suspicion to the action that stops the sale.",
    fr: "Dalil (دليل) : du premier soupçon à l’action qui arrête la vente.",
    ar: "دليل: من الشبهة الأولى إلى العمل الذي يوقف البيع.",
  },
  commands: { en: "Commands:", fr: "Commandes :", ar: "الأوامر:" },
  more: {
    en: "`dalil COMMAND --help` tells more about each. DALIL_LANG=ar, fr or en chooses the language.",
    fr: "`dalil COMMANDE --help` en dit plus sur chacune. DALIL_LANG=ar, fr ou en choisit la langue.",
    ar: "يشرح `dalil COMMAND --help` كلًّا منها. ويحدّد DALIL_LANG=ar أو fr أو en اللغة.",
  },
  usage: { en: "Usage:", fr: "Usage :", ar: "الاستعمال:" },
  exits: {
    en: "Exit codes: 0 all went well; 1 something is wrong, and the message says what; 2 the command was not typed right.",
    fr: "Codes de sortie : 0 tout s’est bien passé ; 1 quelque chose ne va pas, le message dit quoi ; 2 la commande est mal écrite.",
    ar: "رموز الخروج: 0 جرى كل شيء على ما يرام؛ 1 ثمة خلل تشرحه الرسالة؛ 2 كُتب الأمر على نحو غير صحيح.",
  },
} as const satisfies Record<string, Message>;

export const problems = {
  unknownCommand: {
    says: { en: "There is no command {command}.", fr: "La commande {command} n’existe pas.", ar: "لا يوجد أمر اسمه {command}." },
    hint: {
      en: "`dalil --help` lists all of them.",
      fr: "`dalil --help` les énumère toutes.",
      ar: "يعرض `dalil --help` جميع الأوامر.",
    },
  },
  usage: {
    says: {
      en: "The command was not understood: {reason}",
      fr: "La commande n’a pas été comprise : {reason}",
      ar: "لم يُفهم الأمر: {reason}",
    },
    hint: {
      en: "It is typed so: {usage}",
      fr: "Elle s’écrit ainsi : {usage}",
      ar: "يُكتب الأمر هكذا: {usage}",
    },
  },
  missing: {
    says: { en: "{what} is missing.", fr: "Il manque {what}.", ar: "ينقص الأمرَ {what}." },
    hint: {
      en: "It is typed so: {usage}",
      fr: "Elle s’écrit ainsi : {usage}",
      ar: "يُكتب الأمر هكذا: {usage}",
    },
  },
  setting: {
    says: {
      en: "A setting cannot be used: {reason}",
      fr: "Un réglage est inutilisable : {reason}",
      ar: "تعذّر استعمال أحد الإعدادات: {reason}",
    },
    hint: {
      en: "Correct the environment variable, then try again; the README lists them.",
      fr: "Corrigez la variable d’environnement, puis réessayez ; le README les énumère.",
      ar: "صحّحوا متغيّر البيئة ثم أعيدوا المحاولة؛ ملف README يعدّدها.",
    },
  },
  portTaken: {
    says: {
      en: "Another program already uses port {port} on {host}.",
      fr: "Un autre programme utilise déjà le port {port} sur {host}.",
      ar: "يستعمل برنامج آخر المنفذ {port} على {host}.",
    },
    hint: {
      en: "Stop that program, or choose another port: DALIL_PORT=4601 npm start",
      fr: "Arrêtez ce programme ou choisissez un autre port : DALIL_PORT=4601 npm start",
      ar: "أوقفوا ذلك البرنامج، أو اختاروا منفذًا آخر: ‎DALIL_PORT=4601 npm start‎",
    },
  },
  portForbidden: {
    says: {
      en: "This user may not listen on port {port} of {host}.",
      fr: "Cet utilisateur ne peut pas écouter sur le port {port} de {host}.",
      ar: "لا يحقّ لهذا المستخدم الاستماع على المنفذ {port} في {host}.",
    },
    hint: {
      en: "Choose a port above 1023 with DALIL_PORT and put a web server in front, or an address of this machine with DALIL_HOST.",
      fr: "Choisissez un port supérieur à 1023 avec DALIL_PORT, derrière un serveur web, ou une adresse de cette machine avec DALIL_HOST.",
      ar: "اختاروا منفذًا فوق 1023 عبر DALIL_PORT خلف خادم ويب، أو عنوانًا لهذا الجهاز عبر DALIL_HOST.",
    },
  },
  databaseGone: {
    says: {
      en: "The database went away in the middle, so this was not finished; nothing half-done was left behind.",
      fr: "La base de données a disparu en cours de route : rien n’a été terminé, et rien n’est resté à moitié fait.",
      ar: "انقطعت قاعدة البيانات في أثناء العمل فلم يكتمل، ولم يبقَ شيء منجز نصفه.",
    },
    hint: {
      en: "Wait until Dalil answers again, then repeat the command; the log of `dalil serve` says what happened.",
      fr: "Attendez que Dalil réponde de nouveau, puis relancez la commande ; le journal de `dalil serve` dit ce qui s’est passé.",
      ar: "انتظروا حتى يستجيب دليل من جديد ثم أعيدوا الأمر؛ وسجلّ `dalil serve` يذكر ما حدث.",
    },
  },
  bug: {
    says: {
      en: "Something went wrong that Dalil did not expect: {reason}",
      fr: "Un problème que Dalil n’avait pas prévu est survenu : {reason}",
      ar: "حدث خلل لم يتوقعه دليل: {reason}",
    },
    hint: {
      en: "Run it again with DALIL_TRACE=1 and report what it prints; `dalil doctor` may know the cause.",
      fr: "Relancez avec DALIL_TRACE=1 et signalez ce qui s’affiche ; `dalil doctor` en connaît peut-être la cause.",
      ar: "أعيدوا التشغيل مع DALIL_TRACE=1 وأبلغوا عما يظهر؛ وقد يعرف `dalil doctor` السبب.",
    },
  },
} as const satisfies Record<string, { says: Message; hint: Message }>;

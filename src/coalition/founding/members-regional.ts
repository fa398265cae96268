import { fromMemory, missing, read } from "./fact.ts";
import type { FoundingMember } from "./member.ts";

/** The founding members that work in or on the region. */
export const REGIONAL_MEMBERS = [
  {
    id: "gchr",
    coLead: true,
    names: {
      en: read("Gulf Centre for Human Rights (GCHR)", ["gchr-about"]),
      fr: {
        ...read("Gulf Centre for Human Rights (GCHR)", ["seed-fr"], "as the French declaration prints it"),
        gloss: "Centre du Golfe pour les droits de l’Homme",
      },
      ar: read("مركز الخليج لحقوق الإنسان", ["gchr-2021-ar"]),
    },
    aliases: [],
    website: read("https://www.gc4hr.org", ["gchr-about"]),
    mirror: read("https://storage.googleapis.com/qurium/www.gc4hr.org/", ["gchr-igf-en"], "pages mirrored by Qurium"),
    blockedIn: read(["AE", "SA"], ["rsf-gchr-fr"], "reported blocked in the UAE since January 2015 and at times in Saudi Arabia"),
    covers: read(["BH", "KW", "IR", "IQ", "JO", "OM", "QA", "SA", "SY", "AE", "YE"], ["gchr-about"]),
    seat: read({ en: "Lebanon", fr: "Liban", ar: "لبنان" }, ["gchr-about"], "says that it is based in the region"),
    founded: read("2011-04", ["gchr-about"]),
    description: {
      en: "Independent organisation that supports and protects human rights defenders in the Gulf and neighbouring countries.",
      fr: "Organisation indépendante qui soutient et protège les défenseurs des droits humains dans le Golfe et les pays voisins.",
      ar: "منظمة مستقلة تدعم المدافعين عن حقوق الإنسان وتحميهم في منطقة الخليج والدول المجاورة.",
    },
    languagesSeen: read(["en", "ar"], ["gchr-igf-en", "gchr-igf-ar"]),
    helpline: missing(),
  },
  {
    id: "insm",
    names: {
      en: read("Iraqi Network for Social Media (INSM)", ["seed-fr"]),
      fr: {
        ...read("Iraqi Network for Social Media (INSM)", ["seed-fr"], "as the French declaration prints it"),
        gloss: "Réseau irakien pour les médias sociaux",
      },
      ar: read("الشبكة العراقية للإعلام المجتمعي (أنسم)", ["gchr-igf-ar", "act-insm-ar"]),
    },
    aliases: [],
    website: fromMemory("https://insm-iq.org"),
    channel: read("https://t.me/s/insmnetwork", ["tg-insm"]),
    seat: read({ en: "Iraq", fr: "Irak", ar: "العراق" }, ["act-insm-ar"]),
    founded: read(
      "2011",
      ["ims-insm"],
      "begun at a bloggers’ meeting in Sulaimani on 13 May 2011; another page says that the idea dates from 2010",
    ),
    description: {
      en: "Network of Iraqi bloggers and activists working for digital rights, digital safety and a free internet in Iraq.",
      fr: "Réseau de blogueurs et de militants irakiens pour les droits numériques, la sécurité numérique et un internet libre en Irak.",
      ar: "شبكة من المدونين والناشطين العراقيين تعمل من أجل الحقوق الرقمية والسلامة الرقمية وإنترنت حر في العراق.",
    },
    languagesSeen: read(["ar"], ["tg-insm"]),
    helpline: missing(),
  },
  {
    id: "josa",
    names: {
      en: read("Jordan Open Source Association (JOSA)", ["josa-strategy-en"]),
      fr: {
        ...read("Jordan Open Source Association (JOSA)", ["seed-fr"], "as the French declaration prints it"),
        gloss: "Association jordanienne de l’open source",
      },
      ar: read("الجمعية الأردنية للمصدر المفتوح (جوسا)", ["josa-pegasus-ar", "josa-strategy-ar"]),
    },
    aliases: [],
    website: read("https://josa.ngo", ["josa-pegasus-en"], "older address jordanopensource.org"),
    seat: read(
      { en: "Jordan", fr: "Jordanie", ar: "الأردن" },
      ["ghad-josa-ar"],
      "non-profit within the remit of the digital-economy ministry",
    ),
    founded: read("2011", ["ghad-josa-ar"]),
    description: {
      en: "Jordanian non-profit for open technology and digital rights: privacy, digital safety and open data.",
      fr: "Association jordanienne pour les technologies ouvertes et les droits numériques : vie privée, sécurité numérique, données ouvertes.",
      ar: "جمعية أردنية غير ربحية تعمل على انفتاح التقنية والحقوق الرقمية: الخصوصية والسلامة الرقمية والبيانات المفتوحة.",
    },
    languagesSeen: read(["ar", "en"], ["josa-strategy-ar", "josa-strategy-en"]),
    helpline: {
      name: read({ en: "Hotline", fr: "Ligne d’assistance", ar: "خط مساعدة" }, ["josa-pegasus-en"]),
      does: read(
        {
          en: "A hotline for people who suspect spyware.",
          fr: "Une ligne d’assistance pour qui soupçonne un logiciel espion.",
          ar: "خط مساعدة لمن يشتبه في وجود برنامج تجسس.",
        },
        ["josa-pegasus-en"],
      ),
      url: missing("the stored copy breaks off before the contact"),
      serves: read(
        {
          en: "People who suspect spyware on their device",
          fr: "Personnes qui soupçonnent un logiciel espion sur leur appareil",
          ar: "من يشتبه في وجود برنامج تجسس على جهازه",
        },
        ["josa-pegasus-en"],
      ),
    },
  },
  {
    id: "masaar",
    names: {
      en: read("Masaar – Technology and Law Community", ["seed-fr"]),
      fr: {
        ...read("Masaar - Technology and Law Community", ["seed-fr"], "as the French declaration prints it"),
        gloss: "Masaar – Communauté technologie et droit",
      },
      ar: read("مسار - مجتمع التقنية والقانون", ["masaar-wasl-ar"]),
    },
    aliases: [read('مجتمع التقنية والقانون "مسار"', ["masaar-about-ar"]), read("مسار (مجتمع للتقنية والقانون)", ["masaar-wasl-ar"])],
    website: read("https://masaar.net", ["masaar-about"]),
    seat: read({ en: "Egypt", fr: "Égypte", ar: "مصر" }, ["masaar-about"]),
    description: {
      en: "Egyptian group of lawyers and technologists that promotes digital rights where law and technology meet.",
      fr: "Groupe égyptien de juristes et de techniciens qui défend les droits numériques au croisement du droit et de la technique.",
      ar: "مجموعة مصرية من القانونيين والتقنيين تعزز الحقوق الرقمية عند التقاء القانون بالتقنية.",
    },
    languagesSeen: read(["ar", "en"], ["masaar-about", "masaar-about-ar"]),
    helpline: missing(),
  },
  {
    id: "red-line-for-gulf",
    names: {
      en: read("Red Line for Gulf (RL4G)", ["seed-fr", "grw-rl4g"]),
      fr: { ...read("Red Line for Gulf", ["seed-fr"], "as the French declaration prints it"), gloss: "Ligne rouge pour le Golfe" },
      ar: read("الخط الأحمر", ["rl4g-launch-ar"]),
    },
    aliases: [read('مجموعة الخليج لمراقبة الحريات والصحافة "الخط الأحمر"', ["rl4g-launch-ar"], "full form")],
    website: read("https://rl4g.org", ["rl4g-launch-ar"]),
    seat: read({ en: "London, United Kingdom", fr: "Londres, Royaume-Uni", ar: "لندن، المملكة المتحدة" }, ["rl4g-launch-ar"]),
    founded: read("2021-06-07", ["rl4g-launch-ar"], "the day it was announced"),
    description: {
      en: "Non-profit group of journalists and activists that watches free expression, press freedom and digital security in the Gulf states.",
      fr: "Groupe de journalistes et de militants, sans but lucratif, qui suit la liberté d’expression, la presse et la sécurité numérique dans les États du Golfe.",
      ar: "مجموعة غير ربحية من الصحفيين والناشطين تراقب حرية التعبير والصحافة والأمن الرقمي في دول الخليج.",
    },
    languagesSeen: read(["ar"], ["rl4g-launch-ar"]),
    helpline: missing(),
  },
  {
    id: "smex",
    names: {
      en: read("SMEX", ["smex-help"]),
      fr: read("SMEX", ["apc-smex-fr"]),
      ar: read("سمكس", ["smex-2024-ar", "smex-fund-ar"]),
    },
    aliases: [read("Social Media Exchange", ["smex-help"], "its first name")],
    website: read("https://smex.org", ["smex-help"]),
    seat: read({ en: "Lebanon", fr: "Liban", ar: "لبنان" }, ["apc-smex-fr"]),
    founded: read("2008", ["apc-smex-fr"]),
    regionName: read("West Asia and North Africa (WANA)", ["smex-fund-ar", "smex-help"], "its own word for the region, instead of MENA"),
    description: {
      en: "Lebanese-based organisation for digital rights in West Asia and North Africa, with a helpdesk and a forensic lab.",
      fr: "Organisation basée au Liban pour les droits numériques en Asie de l’Ouest et en Afrique du Nord, avec une assistance et un laboratoire d’analyse.",
      ar: "منظمة مقرها لبنان تعنى بالحقوق الرقمية في غرب آسيا وشمال أفريقيا، ولديها منصة دعم ومختبر تحليل جنائي رقمي.",
    },
    languagesSeen: read(["ar", "en"], ["smex-help", "smex-2024-ar"]),
    helpline: {
      name: read(
        {
          en: "Digital Safety Helpdesk",
          fr: "Assistance en sécurité numérique (Digital Safety Helpdesk)",
          ar: "منصة دعم السلامة الرقمية (Digital Safety Helpdesk)",
        },
        ["smex-help"],
      ),
      does: read(
        {
          en: "Helps with digital safety; has a lab that examines devices for possible spyware.",
          fr: "Aide en sécurité numérique ; dispose d’un laboratoire qui examine les appareils à la recherche de logiciels espions.",
          ar: "مساعدة في السلامة الرقمية، ولديها مختبر يفحص الأجهزة بحثًا عن برامج تجسس محتملة.",
        },
        ["smex-help", "smex-2024-ar"],
      ),
      url: read("https://smex.org/helpdesk/", ["smex-help"]),
      contact: read({ kind: "phone", value: "+961 81 633 133" }, ["smex-help"]),
      contactHow: read(
        {
          en: "Text or voice message; the page names the applications to use.",
          fr: "Message écrit ou vocal ; la page indique les applications à utiliser.",
          ar: "رسالة نصية أو صوتية؛ تذكر الصفحة التطبيقات المستخدمة.",
        },
        ["smex-help"],
        "the copy lost the names of the two apps",
      ),
      serves: read(
        {
          en: "Activists, journalists, marginalised groups and human rights defenders in West Asia and North Africa",
          fr: "Militants, journalistes, groupes marginalisés et défenseurs des droits humains en Asie de l’Ouest et en Afrique du Nord",
          ar: "الناشطون والصحفيون والفئات المهمّشة والمدافعون عن حقوق الإنسان في غرب آسيا وشمال أفريقيا",
        },
        ["smex-help"],
      ),
      cost: read({ en: "Free", fr: "Gratuit", ar: "مجاني" }, ["smex-help"]),
      hours: read({ en: "Every day", fr: "Tous les jours", ar: "كل يوم" }, ["smex-help"], "an older copy prints hours from 9:00"),
      beforeYouWrite: read(
        {
          en: "It asks for name, phone, gender and age where it needs them, and keeps requests on a system hosted by a partner.",
          fr: "Elle demande nom, téléphone, genre et âge si nécessaire, et conserve les demandes sur un système hébergé par un partenaire.",
          ar: "تطلب المنصة الاسم ورقم الهاتف والنوع الاجتماعي والعمر عند الحاجة، وتحفظ الطلبات على نظام تستضيفه جهة شريكة.",
        },
        ["smex-privacy"],
        "consent is the stated legal basis; Zammad/Link hosted by CDR",
      ),
      background: read(
        {
          en: "2024: more than 15,000 cases; 27 forensic investigations for possible spyware",
          fr: "2024 : plus de 15 000 cas ; 27 analyses forensiques pour logiciel espion possible",
          ar: "2024: أكثر من 15,000 حالة، و27 تحقيقًا جنائيًّا رقميًّا في احتمال وجود برامج تجسس",
        },
        ["smex-2024-ar"],
      ),
    },
  },
] as const satisfies readonly FoundingMember[];

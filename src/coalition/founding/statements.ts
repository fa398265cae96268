import { fromMemory, missing, read } from "./fact.ts";
import type { FoundingStatement } from "./statement.ts";

const states = { en: "All states", fr: "Tous les États", ar: "جميع الدول" };

/** The statements that were found. No list of the coalition’s own was: absence here does not say there was none. */
export const STATEMENTS: readonly FoundingStatement[] = [
  {
    id: "2021-06-founding",
    publicId: "s-2021founding",
    slug: "founding-declaration",
    issuedAs: "coalition",
    date: read("2021-06-07", ["seed-fr", "cpj-launch"], "CPJ dates its copy 8 June"),
    titles: {
      en: read("New Middle East and North Africa Coalition to Combat Digital Surveillance", ["cpj-launch"]),
      fr: missing("not shown in the stored copy"),
      ar: missing("not shown; a news report has a headline of its own"),
    },
    places: [
      { source: "cpj-launch", kind: "full text" },
      { source: "seed-fr", kind: "full text" },
      { source: "ahdath-launch", kind: "report" },
    ],
    summary: {
      en: "Twelve organisations announce a coalition to end the sale of digital surveillance tools to the repressive governments of the Middle East and North Africa. They mean to work through strategic litigation, public campaigns, advocacy and the documentation of surveillance cases, and invite other civil-society organisations to join as active members.",
      fr: "Douze organisations annoncent une coalition pour mettre fin à la vente d’outils de surveillance numérique aux gouvernements répressifs du Moyen-Orient et d’Afrique du Nord. Elles entendent agir par le contentieux stratégique, des campagnes publiques, le plaidoyer et la documentation des cas de surveillance, et invitent d’autres organisations de la société civile à les rejoindre comme membres actifs.",
      ar: "تعلن اثنتا عشرة منظمة قيام تحالف يسعى إلى إنهاء بيع أدوات المراقبة الرقمية للحكومات القمعية في الشرق الأوسط وشمال أفريقيا. وتعتزم العمل عبر التقاضي الاستراتيجي والحملات العامة والمناصرة وتوثيق حالات المراقبة، وتدعو منظمات المجتمع المدني الأخرى إلى الانضمام بصفة أعضاء فاعلين.",
    },
    addressees: [{ en: "Civil-society organisations", fr: "Organisations de la société civile", ar: "منظمات المجتمع المدني" }],
    asks: read(
      [
        {
          en: "End the sale of surveillance tools to the region’s repressive governments",
          fr: "Mettre fin à la vente d’outils de surveillance aux gouvernements répressifs de la région",
          ar: "إنهاء بيع أدوات المراقبة للحكومات القمعية في المنطقة",
        },
        {
          en: "Join the coalition as active members",
          fr: "Rejoindre la coalition comme membres actifs",
          ar: "الانضمام إلى التحالف بصفة أعضاء فاعلين",
        },
      ],
      ["seed-fr"],
    ),
    signatories: read(
      [
        "access-now",
        "article-19",
        "cpj",
        "front-line-defenders",
        "gchr",
        "hrw",
        "insm",
        "josa",
        "masaar",
        "red-line-for-gulf",
        "rsf",
        "smex",
      ],
      ["seed-fr"],
    ),
    stated: null,
  },
  {
    id: "2021-07-pegasus-project",
    publicId: "s-2021pegasus",
    slug: "pegasus-project",
    issuedAs: "coalition",
    date: read("2021-07-26", ["afte-pegasus"], "AFTE’s date; the Arabic copy at ALQST is dated 30 July 2021"),
    titles: {
      en: read(
        "The Pegasus Project: MENA Surveillance Coalition demands an end to the sale of surveillance technology to the region's autocratic governments",
        ["afte-pegasus", "bpa-pegasus"],
      ),
      fr: missing(),
      ar: missing("not shown in the stored copy"),
    },
    places: [
      { source: "afte-pegasus", kind: "full text" },
      { source: "bpa-pegasus", kind: "full text" },
      { source: "alqst-pegasus-ar", kind: "full text" },
      { source: "an-pegasus-mena", kind: "press release" },
    ],
    summary: {
      en: "With other organisations, the coalition demands an immediate end to the use, sale and transfer of surveillance technology to the region’s autocratic governments, and a moratorium by all states until a human-rights framework exists. It also asks for export licences to be revoked, for independent investigations, and for remedy and reparation for victims.",
      fr: "Avec d’autres organisations, la coalition exige l’arrêt immédiat de l’utilisation, de la vente et du transfert de technologies de surveillance aux gouvernements autocratiques de la région, ainsi qu’un moratoire de tous les États jusqu’à l’existence d’un cadre respectueux des droits humains. Elle demande aussi la révocation de licences d’exportation, des enquêtes indépendantes, et recours et réparation pour les victimes.",
      ar: "يطالب التحالف، ومعه منظمات أخرى، بالوقف الفوري لاستخدام تكنولوجيا المراقبة وبيعها ونقلها إلى الحكومات الاستبدادية في المنطقة، وبوقف اختياري تلتزمه جميع الدول إلى حين وجود إطار يراعي حقوق الإنسان. ويطالب كذلك بإلغاء تراخيص التصدير، وبتحقيقات مستقلة، وبالإنصاف وجبر الضرر للضحايا.",
    },
    addressees: [states],
    addressesWaiting: fromMemory(["exporting states"]),
    asks: read(
      [
        {
          en: "Stop now the use, sale and transfer of surveillance technology to the region’s autocratic governments",
          fr: "Cesser dès maintenant l’utilisation, la vente et le transfert de technologies de surveillance aux gouvernements autocratiques de la région",
          ar: "الوقف الفوري لاستخدام تكنولوجيا المراقبة وبيعها ونقلها إلى الحكومات الاستبدادية في المنطقة",
        },
        {
          en: "A moratorium by all states until a human-rights framework exists",
          fr: "Un moratoire de tous les États jusqu’à l’existence d’un cadre respectueux des droits humains",
          ar: "وقف اختياري تلتزمه جميع الدول إلى حين وجود إطار يراعي حقوق الإنسان",
        },
        {
          en: "Revoke export licences and end business ties of that kind",
          fr: "Révoquer les licences d’exportation et mettre fin aux relations commerciales de cette nature",
          ar: "إلغاء تراخيص التصدير وإنهاء العلاقات التجارية من هذا النوع",
        },
        {
          en: "Independent investigation of targeted surveillance; remedy and reparation for victims",
          fr: "Des enquêtes indépendantes sur la surveillance ciblée ; recours et réparation pour les victimes",
          ar: "تحقيق مستقل في المراقبة الموجّهة، وإنصاف الضحايا وجبر ضررهم",
        },
        {
          en: "Laws that make the use and purchase of such technology transparent",
          fr: "Des lois qui rendent transparents l’utilisation et l’achat de ces technologies",
          ar: "قوانين تكفل شفافية استخدام هذه التكنولوجيا وشرائها",
        },
        {
          en: "Take part in human-rights mechanisms that control use, development and export",
          fr: "Participer aux mécanismes de droits humains qui encadrent l’utilisation, le développement et l’exportation",
          ar: "المشاركة في آليات حقوق الإنسان التي تضبط الاستخدام والتطوير والتصدير",
        },
        {
          en: "A criminal investigation into the Khashoggi killing and the surveillance of those close to him",
          fr: "Une enquête pénale sur l’assassinat de Khashoggi et la surveillance de ses proches",
          ar: "تحقيق جنائي في مقتل خاشقجي ومراقبة المقرّبين منه",
        },
      ],
      ["ebn-pegasus", "afte-pegasus"],
    ),
    signatories: read(["access-now", "gchr", "ImpACT International"], ["an-pegasus-mena", "bnr-pegasus"], "only those named in the copies"),
    stated: {
      en: "36 organisations according to Access Now; the list was cut off in the copies read, and an Arabic report counts 40",
      fr: "36 organisations selon Access Now ; la liste était tronquée dans les copies lues, et un article en arabe en compte 40",
      ar: "36 منظمة وفق أكسس ناو؛ وكانت القائمة مبتورة في النسخ المقروءة، ويذكر تقرير بالعربية 40 منظمة",
    },
  },
  {
    id: "2021-07-open-letter-156",
    publicId: "s-2021moratorium",
    slug: "open-letter-moratorium",
    issuedAs: "wider",
    date: read("2021-07-26", ["rfk-156"], "stamp of RFK Human Rights’ page"),
    titles: {
      en: read(
        "Joint open letter by civil society organizations and independent experts calling on states to implement an immediate moratorium on the sale, transfer and use of surveillance technology",
        ["edri-156"],
      ),
      fr: missing(),
      ar: missing(),
    },
    places: [
      { source: "edri-156", kind: "full text" },
      { source: "josa-156-ar", kind: "report" },
    ],
    summary: {
      en: "156 organisations and 26 independent experts ask states for an immediate moratorium on the sale, transfer and use of surveillance technology, and make recommendations to exporting states. Of the members, JOSA has reported that it signed.",
      fr: "156 organisations et 26 experts indépendants demandent aux États un moratoire immédiat sur la vente, le transfert et l’utilisation des technologies de surveillance, et adressent des recommandations aux États exportateurs. Parmi les membres, JOSA a fait savoir qu’elle l’avait signée.",
      ar: "تطالب 156 منظمة و26 خبيرًا مستقلًّا الدولَ بوقف اختياري فوري لبيع تكنولوجيا المراقبة ونقلها واستخدامها، وتقدّم توصيات إلى الدول المصدّرة. ومن بين المنظمات الأعضاء، أفادت الجمعية الأردنية للمصدر المفتوح (جوسا) بتوقيعها.",
    },
    addressees: [
      { en: "States", fr: "Les États", ar: "الدول" },
      { en: "Exporting states", fr: "Les États exportateurs", ar: "الدول المصدّرة" },
    ],
    asks: read(
      [
        {
          en: "A moratorium on the sale, transfer and use of surveillance technology",
          fr: "Un moratoire sur la vente, le transfert et l’utilisation des technologies de surveillance",
          ar: "وقف اختياري لبيع تكنولوجيا المراقبة ونقلها واستخدامها",
        },
      ],
      ["edri-156"],
    ),
    signatories: read(["josa"], ["josa-156-ar"], "only the member seen to say so"),
    stated: {
      en: "156 organisations and 26 experts",
      fr: "156 organisations et 26 experts",
      ar: "156 منظمة و26 خبيرًا",
    },
  },
  {
    id: "2021-09-hrc48",
    publicId: "s-2021hrc48",
    slug: "human-rights-council-48",
    issuedAs: "wider",
    date: read("2021", ["an-hrc48"], "48th session of the Human Rights Council"),
    titles: {
      en: read("Act now against spyware, coalition tells U.N. Human Rights Council", ["an-hrc48"]),
      fr: missing(),
      ar: missing(),
    },
    places: [{ source: "an-hrc48", kind: "press release" }],
    summary: {
      en: "At the 48th session of the UN Human Rights Council, Access Now and 97 organisations and experts ask the Council’s member states to denounce the abuse of spyware. They ask for measures to investigate and prevent violations linked to its sale, export and use.",
      fr: "À la 48ᵉ session du Conseil des droits de l’homme de l’ONU, Access Now et 97 organisations et experts demandent aux États membres du Conseil de dénoncer les abus liés aux logiciels espions. Ils demandent des mesures pour enquêter sur les violations liées à leur vente, à leur exportation et à leur utilisation, et pour les prévenir.",
      ar: "في الدورة الثامنة والأربعين لمجلس حقوق الإنسان التابع للأمم المتحدة، تدعو أكسس ناو و97 منظمة وخبيرًا الدولَ الأعضاء في المجلس إلى التنديد بانتهاكات برامج التجسس. وتطالب بتدابير للتحقيق في الانتهاكات المرتبطة ببيع هذه البرامج وتصديرها واستخدامها ولمنع وقوعها.",
    },
    addressees: [
      {
        en: "UN Human Rights Council",
        fr: "Conseil des droits de l’homme de l’ONU",
        ar: "مجلس حقوق الإنسان التابع للأمم المتحدة",
      },
    ],
    asks: read(
      [
        { en: "Denounce spyware abuses", fr: "Dénoncer les abus liés aux logiciels espions", ar: "التنديد بانتهاكات برامج التجسس" },
        {
          en: "Mandate measures to investigate and prevent violations linked to sale, export and use",
          fr: "Décider de mesures pour enquêter sur les violations liées à la vente, à l’exportation et à l’utilisation, et pour les prévenir",
          ar: "إقرار تدابير للتحقيق في الانتهاكات المرتبطة بالبيع والتصدير والاستخدام ولمنع وقوعها",
        },
      ],
      ["an-hrc48"],
    ),
    signatories: read(["access-now"], ["an-hrc48"], "the page presents the MENA coalition as its regional work"),
    stated: {
      en: "Access Now and 97 organisations and experts",
      fr: "Access Now et 97 organisations et experts",
      ar: "أكسس ناو و97 منظمة وخبيرًا",
    },
  },
  {
    id: "2021-11-palestinian-defenders",
    publicId: "s-2021palestine",
    slug: "pegasus-against-palestinians",
    issuedAs: "members",
    date: read("2021-11-08", ["7amleh-pal"]),
    titles: {
      en: read(
        "Human rights organizations condemn use of NSO Group's Pegasus against Palestinians",
        ["an-pal"],
        "7amleh prints a title of its own",
      ),
      fr: missing(),
      ar: missing("an Arabic version is linked from Access Now’s copy; its address was not shown"),
    },
    places: [
      { source: "7amleh-pal", kind: "full text" },
      { source: "an-pal-pr", kind: "press release" },
    ],
    summary: {
      en: "Seven human rights organisations condemn the use of NSO Group’s Pegasus against Palestinians, after it was found on six devices of human rights defenders. They ask for a moratorium on the sale, transfer and use of such technology until safeguards exist, and for the UN to intervene and denounce the attacks.",
      fr: "Sept organisations de défense des droits humains condamnent l’utilisation de Pegasus, de NSO Group, contre des Palestiniens, après sa découverte sur six appareils de défenseurs des droits humains. Elles demandent un moratoire sur la vente, le transfert et l’utilisation de ces technologies jusqu’à l’existence de garanties, et que l’ONU intervienne et dénonce les attaques.",
      ar: "تدين سبع منظمات حقوقية استخدام برنامج بيغاسوس التابع لمجموعة NSO ضد فلسطينيين، بعد العثور عليه في ستة أجهزة لمدافعين عن حقوق الإنسان. وتطالب بوقف اختياري لبيع هذه التكنولوجيا ونقلها واستخدامها إلى حين وجود ضمانات، وبتدخّل الأمم المتحدة وتنديدها بالهجمات.",
    },
    addressees: [{ en: "United Nations", fr: "Nations unies", ar: "الأمم المتحدة" }],
    addressesWaiting: fromMemory(["other international actors"]),
    asks: read(
      [
        {
          en: "A moratorium on sale, transfer and use until safeguards exist",
          fr: "Un moratoire sur la vente, le transfert et l’utilisation jusqu’à l’existence de garanties",
          ar: "وقف اختياري للبيع والنقل والاستخدام إلى حين وجود ضمانات",
        },
        {
          en: "UN intervention and denunciation of the attacks",
          fr: "Une intervention de l’ONU et la dénonciation des attaques",
          ar: "تدخّل الأمم المتحدة وتنديدها بالهجمات",
        },
      ],
      ["an-pal-pr"],
    ),
    signatories: read(["7amleh", "access-now"], ["7amleh-pal", "an-pal"], "the list was cut off in the copies"),
    signatoriesWaiting: fromMemory(["hrw", "masaar", "red-line-for-gulf", "smex", "insm"]),
    stated: {
      en: "7 organisations; the copies read name only some of them",
      fr: "7 organisations ; les copies lues n’en nomment qu’une partie",
      ar: "7 منظمات؛ ولا تذكر النسخ المقروءة إلا بعضها",
    },
  },
  {
    id: "2022-08-us-letters",
    publicId: "s-2022usletters",
    slug: "us-letters-nso",
    issuedAs: "members",
    date: read("2022-08", ["cpj-entity22", "an-entity22"], "two letters; the printed date of the second does not fit its weekday"),
    titles: {
      en: read("U.S. Solicitor General and Department of Commerce must hold NSO accountable", ["an-entity22"]),
      fr: missing(),
      ar: missing(),
    },
    places: [
      { source: "an-entity22", kind: "press release" },
      { source: "cpj-entity22", kind: "report" },
    ],
    summary: {
      en: "In two letters, organisations among them Access Now and CPJ ask the US government to oppose immunity for NSO Group and to keep the company on the Entity List. Access Now later noted that the Solicitor General filed a brief against NSO (November 2022) and that the US Supreme Court declined NSO’s petition (January 2023).",
      fr: "Dans deux lettres, des organisations, dont Access Now et CPJ, demandent au gouvernement américain de s’opposer à l’immunité de NSO Group et de maintenir l’entreprise sur l’Entity List. Access Now a ensuite signalé que le Solicitor General avait déposé un mémoire contre NSO (novembre 2022) et que la Cour suprême avait rejeté la requête de NSO (janvier 2023).",
      ar: "في رسالتين، تطلب منظمات من بينها أكسس ناو ولجنة حماية الصحفيين من الحكومة الأمريكية الاعتراض على منح مجموعة NSO الحصانة، وإبقاء الشركة على «قائمة الكيانات». وذكرت أكسس ناو لاحقًا أن المحامي العام الأمريكي قدّم مذكرة ضد NSO (نوفمبر 2022) وأن المحكمة العليا الأمريكية رفضت التماسها (يناير 2023).",
    },
    addressees: [
      {
        en: "US Solicitor General",
        fr: "Solicitor General des États-Unis",
        ar: "المحامي العام للولايات المتحدة",
      },
      {
        en: "US Department of Commerce",
        fr: "Département du Commerce des États-Unis",
        ar: "وزارة التجارة الأمريكية",
      },
    ],
    addressesWaiting: fromMemory(["US departments of State, Energy and Defense"]),
    asks: read(
      [
        { en: "Oppose immunity for NSO", fr: "S’opposer à l’immunité de NSO", ar: "الاعتراض على منح NSO الحصانة" },
        { en: "Keep NSO on the Entity List", fr: "Maintenir NSO sur l’Entity List", ar: "إبقاء NSO على «قائمة الكيانات»" },
      ],
      ["an-entity22", "cpj-entity22"],
    ),
    signatories: read(["access-now", "cpj"], ["an-entity22", "cpj-entity22"], "the members among the signers"),
    stated: {
      en: "Access Now and CPJ, with others not named in the copies read",
      fr: "Access Now et CPJ, avec d’autres que les copies lues ne nomment pas",
      ar: "أكسس ناو ولجنة حماية الصحفيين، مع جهات أخرى لا تذكرها النسخ المقروءة",
    },
    outcome: read(
      "Solicitor General’s brief against NSO (22 November 2022); the US Supreme Court declined NSO’s petition (10 January 2023)",
      ["an-entity22"],
    ),
  },
];

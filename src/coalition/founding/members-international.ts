import { fromMemory, missing, read } from "./fact.ts";
import type { FoundingMember } from "./member.ts";

/** The founding members that work worldwide. */
export const INTERNATIONAL_MEMBERS = [
  {
    id: "access-now",
    coLead: true,
    names: {
      en: read("Access Now", ["seed-fr"]),
      fr: read("Access Now", ["seed-fr"]),
      ar: read("أكسس ناو", ["gchr-igf-ar"], "as printed by GCHR"),
    },
    aliases: [read("آكسس ناو", ["cdhr-pegasus-ar"])],
    website: read("https://www.accessnow.org", ["an-faq"]),
    seat: read(
      {
        en: "Brooklyn, New York, United States; legal entities also in Belgium, Costa Rica and Tunisia (2020)",
        fr: "Brooklyn, New York, États-Unis ; entités juridiques aussi en Belgique, au Costa Rica et en Tunisie (2020)",
        ar: "بروكلين، نيويورك، الولايات المتحدة؛ ولها كيانات قانونية في بلجيكا وكوستاريكا وتونس (2020)",
      },
      ["an-wiki"],
      "encyclopedia copies, not the organisation",
    ),
    founded: read("2009", ["an-wiki"]),
    description: {
      en: "Global digital-rights organisation that defends people at risk online, runs a round-the-clock digital security helpline and hosts RightsCon.",
      fr: "Organisation mondiale de défense des droits numériques, qui assiste jour et nuit les personnes menacées en ligne et organise RightsCon.",
      ar: "منظمة دولية تدافع عن الحقوق الرقمية وتدير على مدار الساعة خط مساعدة للأمن الرقمي وتنظم مؤتمر رايتس كون.",
    },
    languagesSeen: read(["en", "ar"], ["an-pal", "an-faq"]),
    helpline: {
      name: read(
        {
          en: "Digital Security Helpline",
          fr: "Ligne d’assistance en sécurité numérique (Digital Security Helpline)",
          ar: "خط مساعدة الأمن الرقمي (Digital Security Helpline)",
        },
        ["an-faq"],
      ),
      does: read(
        {
          en: "Helps people at risk online with digital security.",
          fr: "Aide les personnes menacées en ligne à se protéger.",
          ar: "يساعد المعرّضين للخطر على الإنترنت في أمنهم الرقمي.",
        },
        ["an-faq"],
      ),
      url: fromMemory("https://www.accessnow.org/help/"),
      faqUrl: read("https://www.accessnow.org/help/helpline-faq/", ["an-faq"]),
      serves: read(
        {
          en: "Civil society: activists, researchers, media, journalists, bloggers, human rights defenders",
          fr: "Société civile : militants, chercheurs, médias, journalistes, blogueurs, défenseurs des droits humains",
          ar: "المجتمع المدني: الناشطون والباحثون ووسائل الإعلام والصحفيون والمدونون والمدافعون عن حقوق الإنسان",
        },
        ["an-faq"],
      ),
      hours: read(
        {
          en: "Day and night; first answer within two hours",
          fr: "Jour et nuit ; première réponse sous deux heures",
          ar: "ليلًا ونهارًا؛ الرد الأول خلال ساعتين",
        },
        ["an-faq"],
      ),
      cost: read({ en: "Free", fr: "Gratuit", ar: "مجاني" }, ["an-faq"]),
      beforeYouWrite: read(
        {
          en: "It checks who is asking before it helps. It may share identifying data with its own teams or trusted partners where the case needs it.",
          fr: "Elle vérifie l’identité de la personne avant d’aider. Elle peut transmettre des données d’identification à ses équipes ou à des partenaires de confiance si le cas l’exige.",
          ar: "يتحقّق الفريق من هوية طالب المساعدة قبل تقديمها. وقد يشارك بيانات تكشف الهوية مع فرقه أو شركاء موثوقين إذا اقتضت الحالة ذلك.",
        },
        ["an-faq", "an-tos"],
      ),
      background: read(
        {
          en: "Staff in Costa Rica, Manila and Tunisia; about 1,000 suspected-spyware cases a year, roughly half looked into further",
          fr: "Équipes au Costa Rica, à Manille et en Tunisie ; environ 1 000 cas de logiciel espion présumé par an, dont la moitié environ examinés plus avant",
          ar: "فرق في كوستاريكا ومانيلا وتونس؛ نحو 1,000 حالة اشتباه ببرامج تجسس سنويًّا، يُبحث نصفها تقريبًا بتعمّق",
        },
        ["an-help-2025"],
      ),
      languages: fromMemory(["ar", "fr", "en"], "about nine languages, Arabic and French among them; take the list from the page"),
    },
  },
  {
    id: "article-19",
    names: {
      en: read("ARTICLE 19", ["seed-fr"]),
      fr: read("ARTICLE 19", ["seed-fr"]),
      ar: fromMemory("منظمة المادة 19"),
    },
    aliases: [],
    website: read("https://www.article19.org", ["a19-jordan"]),
    seat: read(
      { en: "London, United Kingdom", fr: "Londres, Royaume-Uni", ar: "لندن، المملكة المتحدة" },
      ["a19-wiki-fr"],
      "from a copied encyclopedia page",
    ),
    founded: read("1987", ["a19-wiki-fr"]),
    description: {
      en: "International organisation for freedom of expression and the right to information, named after article 19 of the Universal Declaration of Human Rights.",
      fr: "Organisation internationale pour la liberté d’expression et le droit à l’information, qui tire son nom de l’article 19 de la Déclaration universelle des droits de l’homme.",
      ar: "منظمة دولية تعمل من أجل حرية التعبير والحق في المعلومات، وتستمد اسمها من المادة 19 من الإعلان العالمي لحقوق الإنسان.",
    },
    languagesSeen: read(["en"], ["a19-jordan"]),
    helpline: missing(),
  },
  {
    id: "cpj",
    names: {
      en: read("Committee to Protect Journalists (CPJ)", ["cpj-launch"]),
      fr: {
        ...read("Committee to Protect Journalists (CPJ)", ["seed-fr"], "as the French declaration prints it"),
        gloss: "Comité pour la protection des journalistes",
      },
      ar: read("لجنة حماية الصحفيين", ["cpj-ar", "aj-cpj-ar"]),
    },
    aliases: [],
    website: read("https://cpj.org", ["cpj-launch"]),
    seat: read({ en: "New York, United States", fr: "New York, États-Unis", ar: "نيويورك، الولايات المتحدة" }, ["cpj-launch", "aj-cpj-ar"]),
    founded: read("1981", ["aj-cpj-ar"]),
    description: {
      en: "Independent non-profit that defends press freedom and the right of journalists to report without fear, and assists journalists in danger.",
      fr: "Organisation indépendante à but non lucratif qui défend la liberté de la presse et vient en aide aux journalistes en danger.",
      ar: "منظمة مستقلة غير ربحية تدافع عن حرية الصحافة وتساعد الصحفيين المعرضين للخطر.",
    },
    languagesSeen: read(["en", "ar", "fa"], ["cpj-launch", "cpj-ar", "cpj-fa"]),
    helpline: {
      name: read(
        {
          en: "Journalist Safety and Emergencies",
          fr: "Sécurité et urgences pour journalistes (Journalist Safety and Emergencies)",
          ar: "سلامة الصحفيين وحالات الطوارئ (Journalist Safety and Emergencies)",
        },
        ["cpj-em"],
      ),
      kind: fromMemory({
        en: "Emergency assistance and safety consultations, physical and digital; not a device-forensics desk",
        fr: "Aide d’urgence et conseils de sécurité, physique et numérique ; pas d’analyse d’appareils",
        ar: "مساعدة طارئة واستشارات في السلامة الجسدية والرقمية؛ لا يشمل ذلك تحليل الأجهزة",
      }),
      does: read(
        { en: "Assists journalists in danger.", fr: "Vient en aide aux journalistes en danger.", ar: "مساعدة الصحفيين المعرّضين للخطر." },
        ["cpj-em"],
      ),
      url: read("https://cpj.org/journalist-safety-and-emergencies/", ["cpj-em"]),
      contact: read({ kind: "mail", value: "emergencies@cpj.org" }, ["cpj-em2"]),
      serves: read(
        {
          en: "Journalists and media workers after an incident linked to their work",
          fr: "Journalistes et personnel des médias après un incident lié à leur travail",
          ar: "الصحفيون والعاملون في الإعلام بعد حادث مرتبط بعملهم",
        },
        ["cpj-em"],
      ),
      beforeYouWrite: read(
        {
          en: "Confidential, but what you tell may go to a small circle of trusted partners for vetting. On its WhatsApp number +1 206 590 6191 a machine answers with general information, not a person.",
          fr: "Confidentiel, mais vos informations peuvent être transmises à un petit cercle de partenaires de confiance pour vérification. Au numéro WhatsApp +1 206 590 6191, une machine donne des informations générales : ce n’est pas une personne.",
          ar: "سرّي، لكن قد تُشارَك المعلومات مع دائرة صغيرة من الشركاء الموثوقين للتحقق. أما رقم واتساب \u2066+1 206 590 6191\u2069 فيردّ عليه برنامج يقدّم معلومات عامة، لا شخص.",
        },
        ["cpj-em"],
      ),
    },
  },
  {
    id: "front-line-defenders",
    names: {
      en: read("Front Line Defenders", ["seed-fr"]),
      fr: read("Front Line Defenders", ["seed-fr"], "as the French declaration prints it"),
      ar: read("فرونت لاين ديفندرز", ["fld-ar"]),
    },
    aliases: [read("Front Line, the International Foundation for the Protection of Human Rights Defenders", ["fld-2012"], "legal name")],
    website: read("https://www.frontlinedefenders.org", ["fld-ar"]),
    seat: read(
      { en: "Dublin, Ireland", fr: "Dublin, Irlande", ar: "دبلن، أيرلندا" },
      ["fld-2012"],
      "an office in Brussels stands only in encyclopedia copies",
    ),
    founded: read("2001", ["fld-2012"]),
    description: {
      en: "Foundation that protects human rights defenders at risk with grants, training, relocation, advocacy and an emergency phone line.",
      fr: "Fondation qui protège les défenseurs des droits humains menacés : subventions, formation, mise à l’abri, plaidoyer et ligne d’urgence.",
      ar: "مؤسسة تحمي المدافعين عن حقوق الإنسان المعرضين للخطر بالمنح والتدريب والنقل المؤقت والمناصرة وخط هاتفي للطوارئ.",
    },
    languagesSeen: read(["en", "ar"], ["fld-ar", "fld-2012"]),
    helpline: {
      name: read({ en: "Emergency phone line", fr: "Ligne téléphonique d’urgence", ar: "خط هاتفي للطوارئ" }, ["fld-2012"]),
      does: read(
        {
          en: "Emergency help by telephone for human rights defenders.",
          fr: "Aide d’urgence par téléphone pour les défenseurs des droits humains.",
          ar: "مساعدة طارئة بالهاتف للمدافعين عن حقوق الإنسان.",
        },
        ["fld-2012"],
      ),
      url: fromMemory("https://www.frontlinedefenders.org/en/emergency-contact"),
      languages: read(["ar", "en", "fr", "es", "ru"], ["fld-2012"], "as of 2012; check the page"),
      hours: read({ en: "24 hours (as of 2012)", fr: "24 heures sur 24 (en 2012)", ar: "على مدار 24 ساعة (في 2012)" }, ["fld-2012"]),
      serves: read(
        {
          en: "Human rights defenders at risk",
          fr: "Défenseurs des droits humains menacés",
          ar: "المدافعون عن حقوق الإنسان المعرضون للخطر",
        },
        ["fld-2012"],
      ),
      background: read(
        {
          en: "Found Pegasus on devices of Palestinian organisations in October 2021; peers confirmed the finding",
          fr: "A trouvé Pegasus sur des appareils d’organisations palestiniennes en octobre 2021 ; résultat confirmé par des pairs",
          ar: "عثرت على بيغاسوس في أجهزة تابعة لمنظمات فلسطينية في أكتوبر 2021، وأكّدت جهات مماثلة هذه النتيجة",
        },
        ["7amleh-pal"],
      ),
    },
  },
  {
    id: "hrw",
    names: {
      en: read("Human Rights Watch (HRW)", ["seed-fr"]),
      fr: read("Human Rights Watch", ["seed-fr"]),
      ar: fromMemory("هيومن رايتس ووتش", "newspapers also print هيومان رايتس ووتش"),
    },
    aliases: [],
    website: fromMemory("https://www.hrw.org"),
    seat: fromMemory({ en: "New York, United States", fr: "New York, États-Unis", ar: "نيويورك، الولايات المتحدة" }),
    description: {
      en: "International organisation that investigates and reports abuses and presses governments and companies to end them.",
      fr: "Organisation internationale qui enquête sur les violations, les publie et pousse gouvernements et entreprises à y mettre fin.",
      ar: "منظمة دولية تحقق في الانتهاكات وتنشرها وتضغط على الحكومات والشركات لوقفها.",
    },
    languagesSeen: fromMemory(["en", "ar", "fr"]),
    helpline: missing(),
  },
  {
    id: "rsf",
    names: {
      en: read("Reporters Without Borders (RSF)", ["rsf-dsl"]),
      fr: read("Reporters sans frontières (RSF)", ["seed-fr"]),
      ar: read("مراسلون بلا حدود", ["nabaa-rsf-ar", "cdhr-pegasus-ar"]),
    },
    aliases: [],
    website: read("https://rsf.org", ["seed-fr"]),
    seat: read({ en: "Paris, France", fr: "Paris, France", ar: "باريس، فرنسا" }, ["nabaa-rsf-ar"]),
    description: {
      en: "International non-profit that defends journalists and freedom of information, with a forensic lab for attacked devices in Berlin.",
      fr: "Organisation internationale qui défend les journalistes et la liberté d’informer, avec un laboratoire d’analyse numérique à Berlin.",
      ar: "منظمة دولية تدافع عن الصحفيين وحرية الإعلام، ولديها في برلين مختبر لتحليل الأجهزة المستهدفة.",
    },
    languagesSeen: read(["fr", "en"], ["seed-fr", "rsf-dsl"]),
    helpline: {
      name: read(
        {
          en: "Digital Security Lab",
          fr: "Laboratoire de sécurité numérique (Digital Security Lab)",
          ar: "مختبر الأمن الرقمي (Digital Security Lab)",
        },
        ["rsf-dsl"],
      ),
      kind: fromMemory({
        en: "Forensic analysis; says that it cannot do general incident response and points to Access Now for that",
        fr: "Analyse forensique ; indique ne pas pouvoir traiter les incidents courants et renvoie pour cela vers Access Now",
        ar: "تحليل جنائي رقمي؛ يذكر أنه لا يستطيع معالجة الحوادث العامة ويحيل في ذلك إلى أكسس ناو",
      }),
      does: read(
        {
          en: "Analyses devices of journalists that may have been attacked.",
          fr: "Analyse les appareils de journalistes susceptibles d’avoir été attaqués.",
          ar: "تحليل أجهزة الصحفيين التي يُحتمل أنها تعرّضت لهجوم.",
        },
        ["rsf-dsl"],
      ),
      url: read("https://safety.rsf.org/digital-security-lab/", ["rsf-dsl"]),
      since: read("2022-07-18", ["rsf-dsl-launch"]),
      serves: read(
        {
          en: "Journalists with concrete signs of an attack, cases that involve a state, or peers already attacked",
          fr: "Journalistes ayant des signes concrets d’une attaque, cas impliquant un État, ou collègues déjà attaqués",
          ar: "الصحفيون ممّن لديهم مؤشرات ملموسة على هجوم، أو في حالات ضلوع دولة، أو ممّن تعرّض زملاؤهم لهجوم",
        },
        ["rsf-dsl"],
      ),
      beforeYouWrite: read(
        {
          en: "It says itself that a result without findings never proves that there is no malware.",
          fr: "Il précise lui-même qu’un résultat sans trace ne prouve jamais l’absence de logiciel malveillant.",
          ar: "يوضح المختبر نفسه أن عدم العثور على أثر لا يثبت أبدًا خلوّ الجهاز من البرامج الخبيثة.",
        },
        ["rsf-dsl"],
      ),
      otherPages: [
        { name: "Digital help desk (guides)", url: fromMemory("https://helpdesk.rsf.org"), since: read("2019-07-17", ["rsf-helpdesk"]) },
      ],
    },
  },
] as const satisfies readonly FoundingMember[];

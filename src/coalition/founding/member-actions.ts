import type { Fact, Words } from "./fact.ts";
import { read } from "./fact.ts";
import type { MemberId } from "./members.ts";

/** What single members did, beside the joint statements. Counts only: people who were targeted are not named. */
export interface MemberAction {
  readonly id: string;
  readonly kind: "litigation" | "advocacy" | "documentation" | "statement";
  readonly by: readonly MemberId[];
  readonly date: Fact<string>;
  readonly what: Fact<Words>;
  readonly url: string | null;
}

/** For the actions and cases rooms to come; nothing publishes it yet. */
export const MEMBER_ACTIONS: readonly MemberAction[] = [
  {
    id: "gchr-complaint-france",
    kind: "litigation",
    by: ["gchr"],
    date: read("2021-07-28", ["gchr-france"]),
    what: read(
      {
        en: "Complaint to the French public prosecutor against NSO Group, by two Paris lawyers; no case number in the copy",
        fr: "Plainte contre NSO Group auprès du parquet français, déposée par deux avocats parisiens ; pas de numéro d’affaire dans la copie",
        ar: "شكوى ضد مجموعة NSO إلى النيابة العامة الفرنسية قدّمها محاميان في باريس؛ لا رقم للقضية في النسخة",
      },
      ["gchr-france"],
    ),
    url: "https://www.gc4hr.org/news/view/2796",
  },
  {
    id: "access-now-amicus",
    kind: "litigation",
    by: ["access-now"],
    date: read("2020", ["an-entity22"]),
    what: read(
      {
        en: "Amicus brief with partners in WhatsApp v. NSO, US Court of Appeals, Ninth Circuit",
        fr: "Mémoire d’amicus curiae avec des partenaires dans WhatsApp c. NSO, Cour d’appel fédérale, neuvième circuit (États-Unis)",
        ar: "مذكرة «صديق المحكمة» مع شركاء في قضية واتساب ضد NSO أمام محكمة الاستئناف الأمريكية للدائرة التاسعة",
      },
      ["an-entity22"],
    ),
    url: "https://www.accessnow.org/press-release/u-s-solicitor-general-and-department-of-commerce-must-hold-nso-accountable/",
  },
  {
    id: "entity-list-2021",
    kind: "advocacy",
    by: ["access-now"],
    date: read("2021-11", ["an-blocklist"], "the rule itself was published in early November 2021"),
    what: read(
      {
        en: "Welcomes the US listing of NSO and Candiru; asks for due-diligence rules, sanctions on owners, listing of holding companies, no-procurement pledges and regular consultation",
        fr: "Salue l’inscription de NSO et de Candiru par les États-Unis ; demande des règles de diligence, des sanctions contre les propriétaires, l’inscription des sociétés mères, des engagements à ne pas acheter et une consultation régulière",
        ar: "ترحيب بإدراج الولايات المتحدة NSO وCandiru على القائمة، ومطالبة بقواعد للعناية الواجبة وعقوبات على المالكين وإدراج الشركات القابضة وتعهّدات بعدم الشراء ومشاورات منتظمة",
      },
      ["an-blocklist"],
    ),
    url: "https://www.accessnow.org/press-release/u-s-blacklist-nso-candiru/",
  },
  {
    id: "rl4g-bahrain-2021",
    kind: "documentation",
    by: ["red-line-for-gulf", "gchr"],
    date: read("2021", ["annd-bahrain-ar"]),
    what: read(
      {
        en: "Citizen Lab report with Red Line for Gulf: nine Bahrainis hacked between June 2020 and February 2021; GCHR asks for a halt of sales",
        fr: "Rapport de Citizen Lab avec Red Line for Gulf : neuf Bahreïniens piratés entre juin 2020 et février 2021 ; GCHR demande l’arrêt des ventes",
        ar: "تقرير سيتيزن لاب مع الخط الأحمر: اختراق أجهزة تسعة بحرينيين بين يونيو 2020 وفبراير 2021؛ ومركز الخليج لحقوق الإنسان يطالب بوقف البيع",
      },
      ["annd-bahrain-ar"],
    ),
    url: null,
  },
  {
    id: "rl4g-bahrain-2022",
    kind: "documentation",
    by: ["red-line-for-gulf"],
    date: read("2022", ["shia-bahrain22", "grw-rl4g"], "February only from memory"),
    what: read(
      {
        en: "Three people in Bahrain targeted between June and September 2021, with Citizen Lab and Amnesty",
        fr: "Trois personnes visées à Bahreïn entre juin et septembre 2021, avec Citizen Lab et Amnesty",
        ar: "استهداف ثلاثة أشخاص في البحرين بين يونيو وسبتمبر 2021، بالتعاون مع سيتيزن لاب ومنظمة العفو الدولية",
      },
      ["shia-bahrain22"],
    ),
    url: null,
  },
  {
    id: "fld-palestine-2021",
    kind: "documentation",
    by: ["front-line-defenders"],
    date: read("2021-11-08", ["7amleh-pal"]),
    what: read(
      {
        en: "Six devices of Palestinian defenders infected; confirmed by two other labs",
        fr: "Six appareils de défenseurs palestiniens infectés ; résultat confirmé par deux autres laboratoires",
        ar: "إصابة ستة أجهزة لمدافعين فلسطينيين، أكّدها مختبران آخران",
      },
      ["7amleh-pal"],
    ),
    url: null,
  },
  {
    id: "josa-jordan-2022",
    kind: "statement",
    by: ["josa"],
    date: read("2022", ["josa-pegasus-en", "josa-pegasus-ar"], "the year is inferred"),
    what: read(
      {
        en: "Condemns targeting in Jordan; asks the authorities for a transparent investigation; offers its hotline",
        fr: "Condamne le ciblage en Jordanie ; demande aux autorités une enquête transparente ; propose sa ligne d’assistance",
        ar: "إدانة الاستهداف في الأردن ومطالبة السلطات بتحقيق شفاف، وعرض خط المساعدة",
      },
      ["josa-pegasus-en"],
    ),
    url: "https://josa.ngo/blog/204",
  },
  {
    id: "access-now-jordan-2024",
    kind: "documentation",
    by: ["access-now", "hrw"],
    date: read("2024-02-01", ["aj-jordan24"]),
    what: read(
      {
        en: "At least 35 people in Jordan targeted, mostly 2020–2023, two of them HRW staff; with Citizen Lab and partners",
        fr: "Au moins 35 personnes visées en Jordanie, surtout entre 2020 et 2023, dont deux membres du personnel de HRW ; avec Citizen Lab et des partenaires",
        ar: "استهداف 35 شخصًا على الأقل في الأردن، معظمهم بين 2020 و2023، منهم اثنان من موظفي هيومن رايتس ووتش؛ مع سيتيزن لاب وشركاء",
      },
      ["aj-jordan24"],
    ),
    url: null,
  },
];

import type { Fact, Words } from "./fact.ts";
import { fromMemory, read } from "./fact.ts";

/** Help outside the membership. Where its address was not read again it waits for a person and no reader sees it. */
export interface OtherHelp {
  readonly id: string;
  readonly kind: "network" | "guide" | "forensics" | "reporting" | "funds";
  readonly names: Words;
  readonly by?: string;
  readonly url: Fact<string>;
  readonly does: Fact<Words>;
  /** More that was read of it. */
  readonly note?: Fact<Words>;
  readonly languages?: Fact<readonly string[]>;
}

const everywhere = (name: string): Words => ({ ar: name, fr: name, en: name });

export const OTHER_HELP: readonly OtherHelp[] = [
  {
    id: "civicert",
    kind: "network",
    names: everywhere("CiviCERT"),
    url: read("https://www.civicert.org", ["civicert-about"]),
    does: read(
      {
        en: "A network of helplines and responders: its members answer incidents, refer cases to each other and share threat information.",
        fr: "Un réseau de lignes d’assistance et d’équipes d’intervention : ses membres traitent les incidents, s’adressent mutuellement des cas et partagent l’information sur les menaces.",
        ar: "شبكة من خطوط المساعدة وفرق الاستجابة: يعالج أعضاؤها الحوادث ويحيل بعضهم الحالات إلى بعض ويتشاركون المعلومات عن التهديدات.",
      },
      ["civicert-about"],
    ),
    note: read(
      {
        en: "Accredited by Trusted Introducer. Members may be listed on its site and, if they wish, in the Digital First Aid Kit.",
        fr: "Accrédité par Trusted Introducer. Les membres peuvent figurer sur son site et, s’ils le souhaitent, dans la Trousse de premiers secours numériques.",
        ar: "معتمدة لدى Trusted Introducer. يمكن أن يُدرج الأعضاء في موقعها، وكذلك في عُدّة الإسعافات الأولية الرقمية إن شاؤوا.",
      },
      ["civicert-about", "civicert-policy"],
    ),
  },
  {
    id: "dfak",
    kind: "guide",
    names: everywhere("Digital First Aid Kit"),
    url: fromMemory("https://digitalfirstaid.org"),
    does: read(
      {
        en: "A CiviCERT project for responders, and for reaching its organisations.",
        fr: "Un projet de CiviCERT destiné aux équipes d’intervention et permettant de joindre ses organisations.",
        ar: "مشروع تابع لـ CiviCERT موجّه إلى فرق الاستجابة ويتيح الوصول إلى منظماتها.",
      },
      ["civicert-policy"],
    ),
  },
  {
    id: "7or",
    kind: "reporting",
    names: {
      en: "7or – Palestinian Observatory of Digital Rights Violations",
      fr: "7or – Palestinian Observatory of Digital Rights Violations",
      ar: "7or – Palestinian Observatory of Digital Rights Violations",
    },
    by: "7amleh",
    url: fromMemory("https://7or.7amleh.org"),
    does: read(
      {
        en: "A platform of 7amleh: in 2023 it documented 4,400 violations and had 909 accounts or pages secured, removed or restored.",
        fr: "Une plateforme de 7amleh : en 2023, elle a documenté 4\u202f400 violations et obtenu que 909 comptes ou pages soient sécurisés, supprimés ou rétablis.",
        ar: "منصة تابعة لمركز حملة: وثّقت في عام 2023 ما عدده 4,400 انتهاك وعملت على تأمين 909 حسابات أو صفحات أو إزالتها أو استعادتها.",
      },
      ["7amleh-23"],
    ),
    languages: fromMemory(["ar", "en"]),
  },
  {
    id: "amnesty-security-lab",
    kind: "forensics",
    names: everywhere("Amnesty International Security Lab"),
    url: fromMemory("https://securitylab.amnesty.org/get-help/"),
    does: read(
      {
        en: "Confirmed findings of Front Line Defenders and Red Line for Gulf in 2021–22.",
        fr: "A confirmé des résultats de Front Line Defenders et de Red Line for Gulf en 2021-2022.",
        ar: "أكّد نتائج توصّلت إليها فرونت لاين ديفندرز والخط الأحمر في 2021-2022.",
      },
      ["7amleh-pal", "shia-bahrain22"],
    ),
  },
  {
    id: "citizen-lab",
    kind: "forensics",
    names: everywhere("The Citizen Lab"),
    url: fromMemory("https://citizenlab.ca"),
    does: read(
      {
        en: "A research lab that confirmed or led the forensic work in Palestinian, Bahraini and Jordanian cases.",
        fr: "Un laboratoire de recherche qui a confirmé ou conduit les analyses dans des affaires palestinienne, bahreïnienne et jordanienne.",
        ar: "مختبر بحثي أكّد أعمال التحليل الجنائي الرقمي أو قادها في حالات فلسطينية وبحرينية وأردنية.",
      },
      ["7amleh-pal", "aj-jordan24"],
    ),
  },
  {
    id: "smex-fund",
    kind: "funds",
    names: {
      en: "Digital Rights Fund for West Asia and North Africa",
      fr: "Fonds pour les droits numériques en Asie de l’Ouest et en Afrique du Nord (SMEX)",
      ar: "صندوق الحقوق الرقمية لمنطقة غرب آسيا وشمال أفريقيا",
    },
    by: "SMEX",
    url: read(
      "https://smex.org/ar/%d8%b5%d9%86%d8%af%d9%88%d9%82-%d8%a7%d9%84%d8%ad%d9%82%d9%88%d9%82-%d8%a7%d9%84%d8%b1%d9%82%d9%85%d9%8a%d8%a9",
      ["smex-fund-ar"],
    ),
    does: read(
      {
        en: "A fund of SMEX that pays for responses to surveillance, spyware and other digital threats.",
        fr: "Un fonds de SMEX qui finance les réponses à la surveillance, aux logiciels espions et à d’autres menaces numériques.",
        ar: "صندوق تابع لسمكس يموّل الاستجابة للمراقبة وبرامج التجسس وغيرها من التهديدات الرقمية.",
      },
      ["smex-fund-ar"],
    ),
  },
];

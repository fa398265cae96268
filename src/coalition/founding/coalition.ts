import type { Language } from "../../platform/language/index.ts";
import type { Fact, NameFact, Words } from "./fact.ts";
import { fromMemory, missing, read } from "./fact.ts";

/** The coalition as its founding declaration and its co-leads' pages describe it. Not the MENA Alliance for Digital Rights (see `notTheSame`). */
export const COALITION = {
  slug: "coalition",
  names: {
    en: read("MENA Coalition to Combat Digital Surveillance", ["cpj-launch", "digwatch-launch"]),
    fr: read("Coalition de lutte contre la surveillance numérique dans la région MENA", ["seed-fr"]),
    ar: read(
      "تحالف الشرق الأوسط وشمال أفريقيا لمكافحة المراقبة الإلكترونية",
      ["gchr-igf-ar", "ahdath-launch"],
      "as the co-lead GCHR prints it on its Arabic site; الإلكترونية, not الرقمية: the members’ own Arabic does not mirror the English word",
    ),
  } satisfies Record<Language, NameFact>,
  aliases: [
    read("MENA Surveillance Coalition", ["an-pegasus-mena", "afte-pegasus"]),
    read("MENA Coalition to Combat Surveillance (MCCS)", ["gchr-igf-en"]),
    read("تحالف الشرق الأوسط وشمال إفريقيا لمكافحة المراقبة الإلكترونية", ["ahdath-launch"], "hamza-below spelling"),
    read(
      "تحالف المراقبة في الشرق الأوسط وشمال أفريقيا",
      ["cdhr-pegasus-ar", "raiakhr-pegasus-ar"],
      "literally “Surveillance Coalition”: ambiguous out of context, never shown alone",
    ),
    fromMemory("تحالف الشرق الأوسط وشمال أفريقيا لمكافحة المراقبة الرقمية", "an earlier translation by this project"),
  ] satisfies readonly Fact<string>[],
  notTheSame: {
    names: ["MENA Alliance for Digital Rights", "MADR", "تحالف الحقوق الرقمية في الشرق الأوسط وشمال أفريقيا"],
    sources: ["madr-25", "aadr-21-ar"],
  },
  launch: {
    date: read("2021-06-07", ["seed-fr", "cpj-launch"]),
    event: read(
      "RightsCon public session “Protecting Human Rights Defenders and Activists: Coalition to End the Sales of Surveillance Technology to the MENA Region”, 16:45 CET",
      ["seed-fr"],
      "early June is summer time (UTC+2): “CET” is what the statement prints, so the hour is kept as printed text and never converted",
    ),
  },
  coLeads: read(["gchr", "access-now"], ["seed-fr", "cpj-launch"]),
  coordinatorRole: read(
    "in October 2023 GCHR described Access Now’s MENA policy and advocacy manager as the coordinator of the coalition, at an IGF session it held with INSM and others",
    ["gchr-igf-en", "igf-186"],
  ),
  description: {
    en: "A coalition of civil-society organisations that works to end the sale of digital surveillance tools to repressive governments in the Middle East and North Africa.",
    fr: "Une coalition d’organisations de la société civile qui agit pour mettre fin à la vente d’outils de surveillance numérique aux gouvernements répressifs du Moyen-Orient et d’Afrique du Nord.",
    ar: "تحالف من منظمات المجتمع المدني يعمل على إنهاء بيع أدوات المراقبة الرقمية للحكومات القمعية في الشرق الأوسط وشمال أفريقيا.",
  } satisfies Words,
  aims: read<readonly Words[]>(
    [
      {
        en: "End the sale of digital surveillance tools to repressive governments in the region",
        fr: "Mettre fin à la vente d’outils de surveillance numérique aux gouvernements répressifs de la région",
        ar: "إنهاء بيع أدوات المراقبة الرقمية للحكومات القمعية في المنطقة",
      },
      { en: "A safe and open internet", fr: "Un internet sûr et ouvert", ar: "إنترنت آمن ومفتوح" },
      { en: "Defend human rights", fr: "Défendre les droits humains", ar: "الدفاع عن حقوق الإنسان" },
      {
        en: "Protect human rights defenders, journalists and internet users",
        fr: "Protéger celles et ceux qui défendent les droits humains, les journalistes et les internautes",
        ar: "حماية المدافعين عن حقوق الإنسان والصحفيين ومستخدمي الإنترنت",
      },
    ],
    ["seed-fr", "gchr-igf-en"],
  ),
  linesOfAction: read<readonly Words[]>(
    [
      { en: "Strategic litigation", fr: "Contentieux stratégique", ar: "التقاضي الاستراتيجي" },
      { en: "Public campaigns", fr: "Campagnes publiques", ar: "الحملات العامة" },
      { en: "Regional and international advocacy", fr: "Plaidoyer régional et international", ar: "المناصرة الإقليمية والدولية" },
      {
        en: "Documentation of surveillance cases and human-rights violations",
        fr: "Documentation des cas de surveillance et des atteintes aux droits humains",
        ar: "توثيق حالات المراقبة وانتهاكات حقوق الإنسان",
      },
    ],
    ["seed-fr"],
  ),
  openTo: read<Words>(
    {
      en: "Civil-society organisations that work for free expression, privacy and fundamental rights may join as active members.",
      fr: "Les organisations de la société civile qui œuvrent pour la liberté d’expression, la vie privée et les droits fondamentaux peuvent rejoindre la coalition comme membres actifs.",
      ar: "باب الانضمام مفتوح، بصفة عضو فاعل، أمام منظمات المجتمع المدني العاملة من أجل حرية التعبير والخصوصية والحقوق الأساسية.",
    },
    ["seed-fr"],
  ),
  contactPage: missing("no page, form or address of the coalition itself was found; the way in is through the co-leads’ own sites"),
  website: missing(),
  foundingTextsDiffer: read(
    "The English text printed by CPJ has a parenthesis with NSO’s position which the French text printed by RSF does not have.",
    ["cpj-launch", "seed-fr"],
  ),
} as const;

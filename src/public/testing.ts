import type { TestDatabase } from "../platform/database/index.ts";
import { testDatabase } from "../platform/database/index.ts";
import type { Language } from "../platform/language/index.ts";
import { parseMarkup } from "../platform/text/index.ts";
import type { OrganisationSnapshot, SignatoriesSnapshot, StatementSnapshot, Texts } from "./index.ts";
import { createPublicHandler, migrations, type PublicHandler } from "./index.ts";

export const AT = new Date("2026-11-24T09:00:00Z");

export const same = (text: string): Texts => ({ ar: text, fr: text, en: text });

/** A statement as coalition/ would publish it; say only what a test is about. */
export function aStatement(language: Language, more: Partial<StatementSnapshot> & { source?: string } = {}): StatementSnapshot {
  const { source, ...rest } = more;
  return {
    publicId: "s-7kq2mx",
    slug: null,
    language,
    version: 1,
    title: TITLES[language],
    titleLanguage: language,
    summary: SUMMARIES[language],
    text: parseMarkup(source ?? SOURCES[language]).text,
    textAt: [],
    addressees: [ADDRESSEES[language]],
    asks: [{ to: [], what: ASKS[language], by: "2027-03-01" }],
    issuedOn: "2026-11-24",
    issuedAs: "coalition",
    original: "ar",
    nature: "first",
    change: null,
    hash: "0123456789abcdef".repeat(4),
    alsoPublishedAt: [],
    ...rest,
  };
}

const TITLES = {
  ar: "أوقفوا بيع أدوات المراقبة",
  fr: "Cessez de vendre des outils de surveillance",
  en: "Stop selling surveillance tools",
};
const SUMMARIES = {
  ar: "تطالب المنظمات الموقّعة بوقف فوري لبيع برمجيات التجسّس إلى حكومات تستخدمها ضد منتقديها.",
  fr: "Les organisations signataires demandent l’arrêt immédiat de la vente de logiciels espions aux gouvernements qui s’en servent contre leurs critiques.",
  en: "The signatories ask for an immediate end to the sale of spyware to governments that use it against their critics.",
};
const ADDRESSEES = { ar: "الدول المصدِّرة", fr: "Les États exportateurs", en: "Exporting states" };
const ASKS = {
  ar: "إلغاء تراخيص التصدير القائمة.",
  fr: "Retirer les licences d’exportation en cours.",
  en: "Revoke the export licences now in force.",
};
const SOURCES = {
  ar: "نصّ للاختبار، لا بيان حقيقي.\n\n## ما الذي حدث\n\nصدر البيان الأول عام 2021، وما زالت الأدوات تُباع.[^1]\n\n- صحفيون\n- مدافعون عن حقوق الإنسان\n\n> لا أحد في مأمن.\n\n[^1]: «بيغاسوس» (Pegasus)، https://example.org/report",
  fr: "Texte d’essai, non une vraie déclaration.\n\n## Ce qui s’est passé\n\nLa première déclaration date de 2021, et les outils se vendent toujours.[^1]\n\n- journalistes\n- défenseurs des droits humains\n\n> Personne n’est à l’abri.\n\n[^1]: Pegasus, https://example.org/report",
  en: "Sample text, not a real statement.\n\n## What happened\n\nThe first statement was made in 2021, and the tools are still sold.[^1]\n\n- journalists\n- human rights defenders\n\n> Nobody is safe.\n\n[^1]: Pegasus, https://example.org/report",
};

export function signatories(names: readonly (Texts | string)[], more: Partial<SignatoriesSnapshot> = {}): SignatoriesSnapshot {
  return {
    publicId: "s-7kq2mx",
    signatories: names.map((name) => ({ names: typeof name === "string" ? same(name) : name, slug: null })),
    unnamed: 0,
    order: "alphabetical",
    stated: null,
    ...more,
  };
}

export function anOrganisation(slug: string, names: Texts, more: Partial<OrganisationSnapshot> = {}): OrganisationSnapshot {
  return {
    slug,
    names,
    aliases: [],
    seat: null,
    website: `https://${slug}.example.org`,
    coLead: false,
    founded: null,
    memberSince: null,
    description: null,
    blockedIn: [],
    helpline: null,
    confirmedOn: null,
    ...more,
  };
}

export interface Public extends PublicHandler {
  readonly db: TestDatabase;
  /** Asks as a reader would: the status, the headers and the text. */
  get(path: string, headers?: Record<string, string>): Promise<{ status: number; headers: Headers; text: string }>;
  [Symbol.asyncDispose](): Promise<void>;
}

export const ADDRESS = "https://dalil.example.org";

/** The public side over a database of its own, without a web server. With `memory` pages are kept as in use, and a change may take a moment to be seen. */
export async function openPublic(settings: { publicAddress?: string; onionAddress?: string; memory?: boolean } = {}): Promise<Public> {
  const db = await testDatabase(migrations);
  const handler = createPublicHandler(
    {
      reader: db.reader,
      now: () => AT,
      log: () => {},
      settings: {
        dataDirectory: "",
        keyFile: "",
        host: "127.0.0.1",
        port: 0,
        publicAddress: settings.publicAddress ?? ADDRESS,
        onionAddress: settings.onionAddress ?? null,
        trustedProxies: [],
        zone: "Asia/Beirut",
        databaseUrl: null,
        databasePublicUrl: null,
        argon: { memoryKiB: 8, passes: 1 },
      },
    },
    settings.memory ? undefined : 0,
  );
  return {
    ...handler,
    db,
    async get(path, headers = {}) {
      const response = await handler.app.request(path, { headers });
      return { status: response.status, headers: response.headers, text: await response.text() };
    },
    async [Symbol.asyncDispose]() {
      await handler.stop();
      await db[Symbol.asyncDispose]();
    },
  };
}

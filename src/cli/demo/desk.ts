import { LANGUAGES, type Language, toLocalTime } from "../../platform/language/index.ts";
import type { Outside } from "./cast.ts";
import { marked, OUTSIDE } from "./cast.ts";
import type { Stage } from "./stage.ts";
import type { SampleStatement } from "./texts.ts";
import type { Visitor } from "./visitor.ts";

const ZONE = "Asia/Beirut";

/** Writes a statement with its asks, and translations into `into`. @returns its public id */
export async function write(by: Visitor, text: SampleStatement, into: readonly Language[], share = false): Promise<string> {
  await by.open("/desk/statements/new");
  const titled = { title: text.title[text.master], master: text.master };
  await by.send(share ? { ...titled, share: "yes" } : titled);
  const id = /s-[0-9a-z]{6}/u.exec(by.path)?.[0];
  if (!id) throw new Error(`no statement at ${by.path}`);
  await writeMaster(by, id, text, text.passages[text.master]);
  await writeAsks(by, id, text);
  for (const language of into) await translate(by, id, text, language, text.passages[language]);
  return id;
}

export async function writeMaster(by: Visitor, id: string, text: SampleStatement, passages: readonly string[]): Promise<void> {
  await by.open(`/desk/statements/${id}/text`);
  const { master, title, summary } = text;
  await by.send({ do: "save", title: title[master], summary: summary[master], source: passages.join("\n\n") });
}

export async function translate(
  by: Visitor,
  id: string,
  text: SampleStatement,
  into: Language,
  passages: readonly string[],
): Promise<void> {
  await by.open(`/desk/statements/${id}/translations/${into}`);
  const typed = Object.fromEntries(passages.map((passage, i) => [`passage-${i + 1}`, passage]));
  await by.send({ ...typed, do: "save", title: text.title[into], summary: text.summary[into] });
}

async function writeAsks(by: Visitor, id: string, { addressees, asks }: SampleStatement): Promise<void> {
  for (let i = 0; i < Math.max(addressees.length, asks.length); i++) {
    await by.open(`/desk/statements/${id}/asks`);
    const typed: Record<string, string | string[]> = {};
    const [addressee, ask] = [addressees[i], asks[i]];
    for (const language of LANGUAGES) {
      if (addressee) typed[`addressee-${i + 1}-${language}`] = addressee.name[language];
      if (ask) typed[`ask-${i + 1}-${language}`] = ask[language];
    }
    if (addressee) typed[`addressee-${i + 1}-kind`] = addressee.kind;
    const all = [...by.html.matchAll(new RegExp(`name="ask-${i + 1}-to" value="([^"]+)"`, "gu"))].map(([, one]) => one ?? "");
    if (all.length > 0) typed[`ask-${i + 1}-to`] = all;
    await by.send(typed);
  }
}

/** Freezes the text into a version. */
export async function putForward(by: Visitor, id: string, nature?: "substantive" | "editorial"): Promise<void> {
  await by.open(`/desk/statements/${id}/put-forward`);
  await by.send(nature ? { languages: [...LANGUAGES], nature } : { languages: [...LANGUAGES] });
}

/** Asks every member, to answer by this moment. */
export async function openCall(by: Visitor, id: string, replyBy: Date): Promise<void> {
  await by.open(`/desk/statements/${id}/signing/call`);
  await by.send({ replyBy: local(replyBy), zone: ZONE });
}

type Reply =
  | { readonly kind: "yes"; readonly unnamed?: "yes" }
  | { readonly kind: "yes-if"; readonly passage: string; readonly reason: string }
  | { readonly kind: "awaiting"; readonly awaitingUntil: string }
  | { readonly kind: "no"; readonly reason: string };

/** A member answers; without an answer it has only read. */
export async function answer(member: Visitor, id: string, reply?: Reply): Promise<void> {
  await member.open(`/desk/sign/${id}`);
  if (reply) await member.send(reply, new RegExp(`/desk/sign/${id}$`, "u"));
}

/** Asks an organisation outside. @returns the path of its link */
export async function ask(by: Visitor, id: string, who: Outside, sentTo: string): Promise<string> {
  const { ar, fr, en } = marked(OUTSIDE[who]);
  await by.open(`/desk/statements/${id}/signing/ask`);
  await by.send({ nameAr: ar, nameFr: fr, nameEn: en, website: `https://${who}.example`, sentTo });
  return new URL(by.find(/(https?:[^<\s"]+\/sign\/[\w-]+)/u)).pathname;
}

/** Whoever holds the link signs. */
export async function signByLink(stage: Stage, link: string, actedName: string, actedRole: string, language: Language): Promise<void> {
  const stranger = stage.stranger(language);
  await stranger.open(link.replace(/^\/(ar|fr|en)\//u, `/${language}/`));
  await stranger.send({ kind: "yes", actedName, actedRole });
}

/** Somebody telephoned, and yes, that person may sign. */
export async function confirmAuthority(by: Visitor, id: string, who: Outside): Promise<void> {
  await by.open(`/desk/statements/${id}/signing`);
  const name = marked(OUTSIDE[who])[by.language].replace(/[()]/gu, "\\$&");
  const row = by.find(new RegExp(`(<tr\\b(?:(?!</tr>).)*${name}.*?</tr>)`, "su"));
  await by.open(/href="([^"]*\/signing\/requests\/[^"]+)"/u.exec(row)?.[1] ?? "");
  const note = {
    ar: "اتصال هاتفي على الرقم المنشور في موقع المنظمة",
    fr: "Appel au numéro publié sur le site de l’organisation",
    en: "Called the number published on the organisation’s site",
  }[by.language];
  await by.send({ note }, /\/authority$/u);
}

export async function planRelease(by: Visitor, id: string, at: Date): Promise<void> {
  await by.open(`/desk/statements/${id}/release`);
  await by.send({ at: local(at), zone: ZONE, languages: [...LANGUAGES] });
}

function local(at: Date): string {
  return toLocalTime(at, ZONE).slice(0, 16);
}

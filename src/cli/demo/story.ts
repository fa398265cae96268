import { COLLEAGUES, COORDINATOR, LEADS, OFFICE } from "./cast.ts";
import { answer, ask, confirmAuthority, openCall, planRelease, putForward, signByLink, translate, write, writeMaster } from "./desk.ts";
import type { Stage } from "./stage.ts";
import { CENTRES, EXPORTS, SIM_CARDS, SPYWARE_FAIR, TRAINING } from "./texts.ts";

const YES = { kind: "yes" } as const;

/** Does what is due at the clock's hour; releases happen so. */
export type Due = () => Promise<void>;

/** Released, then again with a better translation that a second person confirmed; corrected; one name withheld later. */
export async function releasedAndCorrected(stage: Stage, due: Due): Promise<void> {
  const by = stage.as(COORDINATOR);
  stage.goTo(55);
  const id = await write(by, EXPORTS, ["fr", "en"]);
  stage.goTo(53);
  await putForward(by, id);
  await openCall(by, id, stage.fromNow(-44));
  const harbour = await ask(by, id, "harbour", "office@harbour.example");
  const table = await ask(by, id, "table", "long.table@proton.me");
  stage.goTo(51);
  for (const lead of LEADS.slice(0, 9)) await answer(stage.as(lead), id, lead === LEADS[6] ? { ...YES, unnamed: "yes" } : YES);
  stage.goTo(48);
  await signByLink(stage, harbour, "Jana Sample", "director", "en");
  await signByLink(stage, table, "Sami Exemple", "secrétaire général", "fr");
  stage.goTo(47);
  await confirmAuthority(by, id, "table");
  await release(stage, due, id, 42);
  stage.goTo(40);
  const better = EXPORTS.passages.en.map((passage) => passage.replace("Our concern has grounds", "Our concern is well founded"));
  await translate(by, id, EXPORTS, "en", better);
  await putForward(by, id, "editorial");
  stage.goTo(39);
  const second = stage.as(OFFICE[0]);
  await second.open(`/desk/statements/${id}/versions/2`);
  await second.send({ decision: "confirm" });
  await release(stage, due, id, 38);
  stage.goTo(30);
  await by.open(`/desk/statements/${id}/release`);
  await by.send({
    correctionAr: "ذكرنا أن المحاولات إحدى عشرة، والصحيح اثنتا عشرة محاولة.",
    correctionFr: "Nous avions parlé de onze tentatives\u00a0; il y en a eu douze.",
    correctionEn: "We had written of eleven attempts; there were twelve.",
  });
  await by.open(`/desk/statements/${id}/release`);
  await by.send({ places: "https://lantern-desk.example/mirqab lantern-desk.example" });
  stage.goTo(20);
  const threatened = stage.as(LEADS[3]);
  await threatened.open(`/desk/sign/${id}`);
  await threatened.send({}, /\/withholding$/u);
}

/** Released and withdrawn: its address and dates stay. */
export async function withdrawn(stage: Stage, due: Due): Promise<void> {
  const by = stage.as(COORDINATOR);
  stage.goTo(19.5);
  const id = await write(by, SPYWARE_FAIR, ["ar", "fr"]);
  await putForward(by, id);
  await openCall(by, id, stage.fromNow(-17));
  stage.goTo(18.5);
  for (const lead of LEADS.slice(2, 6)) await answer(stage.as(lead), id, YES);
  await release(stage, due, id, 16);
  stage.goTo(12);
  await by.open(`/desk/statements/${id}/release`);
  await by.send({ understood: "yes" }, /\/withdrawal$/u);
}

/** Signed and planned for a minute that is still to come, with a link for the press. */
export async function planned(stage: Stage): Promise<void> {
  const by = stage.as(COORDINATOR);
  stage.goTo(11.5);
  const id = await write(by, TRAINING, ["ar", "en"]);
  stage.goTo(11);
  await putForward(by, id);
  await openCall(by, id, stage.fromNow(1));
  stage.goTo(9);
  for (const lead of LEADS.slice(0, 7)) await answer(stage.as(lead), id, YES);
  stage.goTo(8);
  await planRelease(by, id, nextMorning(stage.fromNow(3)));
  await by.open(`/desk/statements/${id}/release`);
  await by.send({ label: "Press desk (sample)", days: "14" });
}

/** In the middle of signing: somebody stands at every place of the board. */
export async function beingSigned(stage: Stage): Promise<void> {
  const by = stage.as(COORDINATOR);
  const [rania, yassine, dina, omar, houda, marc, idris, lina, , , claire] = LEADS;
  stage.goTo(7.5);
  const id = await write(by, SIM_CARDS, ["ar", "fr"]);
  stage.goTo(7);
  await putForward(by, id);
  await openCall(by, id, stage.fromNow(6));
  stage.goTo(6);
  for (const early of [rania, yassine]) await answer(stage.as(early), id, YES);
  stage.goTo(5);
  const asks = {
    ar: "1. سحب المادة المتعلقة بمسح الوجه\n2. نقاش عام تُسمع فيه منظمات المجتمع المدني\n3. رقابة قضائية على كل سجلّ قائم",
    fr: "1. Le retrait de l’article sur le relevé du visage\n2. Un débat public où les organisations de la société civile soient entendues\n3. Le contrôle d’un juge sur tout fichier existant",
    en: "1. That the article on face scans be withdrawn\n2. That a public debate hear organisations of civil society\n3. That a judge oversee every register that exists already",
  };
  const withAsks = (passages: readonly string[], last: string) => [...passages.slice(0, -1), last];
  await writeMaster(by, id, SIM_CARDS, withAsks(SIM_CARDS.passages.en, asks.en));
  for (const language of ["ar", "fr"] as const)
    await translate(by, id, SIM_CARDS, language, withAsks(SIM_CARDS.passages[language], asks[language]));
  await putForward(by, id, "substantive");
  stage.goTo(4);
  await answer(stage.as(yassine), id, YES);
  await answer(stage.as(dina), id, YES);
  await answer(stage.as(omar), id, { ...YES, unnamed: "yes" });
  await answer(stage.as(claire), id, YES);
  await answer(stage.as(houda), id, {
    kind: "yes-if",
    passage: "conservé dix ans",
    reason: "Nous signons si le texte dit aussi ce que deviennent les images déjà prises.",
  });
  await answer(stage.as(marc), id, { kind: "awaiting", awaitingUntil: stage.fromNow(4).toISOString().slice(0, 10) });
  await answer(stage.as(idris), id, { kind: "no", reason: "لا يتصل هذا الموضوع بعملنا هذه السنة." });
  await answer(stage.as(lina), id);
  stage.goTo(3.5);
  const bus = await ask(by, id, "bus", "hello@bus.example");
  const kite = await ask(by, id, "kite", "open.kite@gmail.com");
  await ask(by, id, "bridge", "contact@bridge.example");
  stage.goTo(3);
  await signByLink(stage, bus, "Noor Sample", "board member", "en");
  await signByLink(stage, kite, "ندى مثال", "المديرة", "ar");
}

/** A member's own draft, shared with the coalition: one translation is stale, the other has not been begun. */
export async function draft(stage: Stage): Promise<void> {
  const [rania] = LEADS;
  const writer = stage.as(rania);
  const researcher = stage.as(COLLEAGUES["lantern-desk"]![0]!);
  stage.goTo(2.8);
  const id = await write(writer, CENTRES, ["fr"], true);
  stage.goTo(2.5);
  const changed = CENTRES.passages.ar.map((passage) => passage.replace("بعقود لم تُنشر", "بعقود لم تُنشر ولم يناقشها البرلمان"));
  await writeMaster(researcher, id, CENTRES, changed);
}

async function release(stage: Stage, due: Due, id: string, daysBefore: number): Promise<void> {
  const at = new Date(Math.floor(stage.fromNow(-daysBefore).getTime() / 60_000) * 60_000);
  stage.goTo(daysBefore + 0.2);
  await planRelease(stage.as(COORDINATOR), id, at);
  stage.goTo(daysBefore);
  await due();
}

/** Ten in the morning in Beirut, near this day. */
function nextMorning(day: Date): Date {
  return new Date(
    Temporal.Instant.fromEpochMilliseconds(day.getTime())
      .toZonedDateTimeISO("Asia/Beirut")
      .withPlainTime(new Temporal.PlainTime(10))
      .toInstant().epochMilliseconds,
  );
}

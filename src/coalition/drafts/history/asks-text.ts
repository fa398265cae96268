import { LANGUAGES, plain, type T } from "../../../platform/language/index.ts";
import { joinPassages } from "../../../platform/text/index.ts";
import type { Asks, InLanguages } from "../model.ts";
import { messages } from "./messages.ts";

/** Addressees and asks as lines, one per language, so that two states of them can be compared like texts. */
export function asksText({ addressees, asks }: Pick<Asks, "addressees" | "asks">, t: T): string {
  const lines = (words: InLanguages) =>
    LANGUAGES.filter((language) => words[language]).map(
      (language) => `${plain(t(messages.words, { language: t.languageName(language) }))} ${words[language]}`,
    );
  const names = new Map(addressees.map(({ id, name }) => [id, Object.values(name)[0] ?? ""]));
  return joinPassages([
    ...addressees.map(({ name }) => lines(name).join("\n")),
    ...asks.map(({ what, to, by }) =>
      [...lines(what), to.map((id) => names.get(id) ?? "").join(" · "), by ? t.date(new Date(`${by}T00:00:00Z`), { zone: "UTC" }) : ""]
        .filter(Boolean)
        .join("\n"),
    ),
  ]);
}

import type { Child } from "hono/jsx";
import type { T } from "../../platform/language/index.ts";
import { DifferencesView, toPlainText } from "../../platform/text/index.ts";
import { messages } from "../messages.ts";
import type { StatementSnapshot } from "../model.ts";

/** The words that one version changed of the one before it. */
export function Differences({ t, before, after }: { t: T; before: StatementSnapshot; after: StatementSnapshot }): Child {
  return (
    <section class="stack" id="changes">
      <h2>{t(messages.changesFrom, { n: before.version })}</h2>
      {after.change ? <p>{after.change}</p> : null}
      <p class="small">{t(messages.changesHow)}</p>
      <DifferencesView before={wordsOf(before)} after={wordsOf(after)} language={t.language} fold />
    </section>
  );
}

/** All that a version says, in reading order: title, summary, text, asks. */
function wordsOf(s: StatementSnapshot): string {
  const text = s.text ? toPlainText(s.text, s.language) : "";
  return [s.title, s.summary, text, s.addressees.join("\n"), s.asks.map((ask) => ask.what).join("\n")].filter(Boolean).join("\n\n");
}

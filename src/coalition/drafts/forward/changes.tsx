import { LANGUAGES, type T } from "../../../platform/language/index.ts";
import { DifferencesView } from "../../../platform/text/index.ts";
import { asksText } from "../history/asks-text.ts";
import { messages as room } from "../messages.ts";
import type { VersionText } from "../model.ts";
import { messages } from "./messages.ts";

/** What differs between two frozen texts, language by language. */
export function Changes({ t, before, after, n }: { t: T; before: VersionText; after: VersionText; n: number }) {
  const [asksBefore, asksAfter] = [asksText(before, t), asksText(after, t)];
  const texts = LANGUAGES.flatMap((language) => {
    const [old, now] = [before.languages[language], after.languages[language]];
    if (!old && !now) return [];
    if (!old || !now) return [<p>{t(old ? messages.goneLanguage : messages.newLanguage, { language: t.languageName(language) })}</p>];
    const parts = (["title", "summary", "source"] as const).filter((part) => old[part] !== now[part]);
    if (parts.length === 0) return [];
    return [
      <section class="stack">
        <h3>{t.languageName(language)}</h3>
        {parts.map((part) => (
          <div>
            <h4>{t(messages[part])}</h4>
            <DifferencesView before={old[part]} after={now[part]} language={language} />
          </div>
        ))}
      </section>,
    ];
  });
  const asks =
    asksBefore === asksAfter ? null : (
      <section>
        <h3>{t(room.tabAsks)}</h3>
        <DifferencesView before={asksBefore} after={asksAfter} language={t.language} />
      </section>
    );
  if (texts.length === 0 && !asks) return <p>{t(messages.noChange, { n })}</p>;
  return (
    <div class="stack">
      {texts}
      {asks}
    </div>
  );
}

import type { Child } from "hono/jsx";
import { directionOf, type Language, type T } from "../language/index.ts";
import { TextArea } from "./fields.tsx";
import { messages } from "./messages.ts";
import { Chip } from "./parts.tsx";
import { type Problem, said, type Words } from "./words.ts";

/**
 * A recovery code or another secret that is written down: its groups numbered and isolated left to right, so that
 * no Arabic line can shuffle them (securedrop #2392). Groups are what stands between hyphens or spaces.
 */
export function Secret({ t, label, code }: { t: T; label: Words; code: string }) {
  const groups = code.split(/[-\s]+/u).filter(Boolean);
  return (
    <figure class="secret">
      <figcaption>{said(t, label)}</figcaption>
      <ol dir="ltr" translate="no">
        {groups.map((group) => (
          <li>
            <code>{group}</code>
          </li>
        ))}
      </ol>
    </figure>
  );
}

/** Text to copy into another program, a link or a reminder. Without scripts it can be selected whole. */
export function CopyText(props: {
  t: T;
  id: string;
  label: Words;
  text: string;
  dir?: "ltr" | "rtl" | "auto";
  lang?: string;
  rows?: number;
}) {
  const { t, id, label, text, rows = text.length > 90 ? 4 : 1 } = props;
  return (
    <div class="copy">
      <label for={id}>{said(t, label)}</label>
      <textarea
        id={id}
        readonly
        rows={rows}
        dir={props.dir ?? "auto"}
        lang={props.lang}
        data-copy={t(messages.copy)}
        data-copied={t(messages.copied)}
      >
        {text}
      </textarea>
    </div>
  );
}

export interface PassageProps {
  t: T;
  /** From 1, as people count. */
  number: number;
  /** The passage of the master text, shown. */
  master: Child;
  masterLanguage: Language;
  /** The language it is put into. */
  language: Language;
  name: string;
  value: string;
  state: "ready" | "stale" | "missing";
  /** What changed in the master since this was translated. */
  changes?: Child;
  problems?: readonly Problem[] | undefined;
}

/** One passage of a translation beside the passage it is made from. */
export function Passage(props: PassageProps) {
  const { t, number, master, masterLanguage, language, name, value, state, changes, problems } = props;
  const chip = {
    ready: <Chip>{t(messages.ready)}</Chip>,
    stale: <Chip kind="warn">{t(messages.stale)}</Chip>,
    missing: <Chip kind="off">{t(messages.missing)}</Chip>,
  };
  return (
    <section class={`passage ${state}`} aria-labelledby={`${name}-title`}>
      <h2 class="line" id={`${name}-title`}>
        {t(messages.passage, { n: number })} {chip[state]}
      </h2>
      <div class="text" lang={masterLanguage} dir={directionOf(masterLanguage)}>
        {master}
      </div>
      <div class="stack">
        {changes ? (
          <details class="disclosure" open>
            <summary>{t(messages.whatChanged)}</summary>
            <div lang={masterLanguage} dir={directionOf(masterLanguage)}>
              {changes}
            </div>
          </details>
        ) : null}
        <TextArea
          t={t}
          name={name}
          label={t(messages.passageIn, { n: number, language: t.languageName(language) })}
          value={value}
          rows={Math.min(14, 3 + Math.floor(value.length / 70))}
          lang={language}
          dir={directionOf(language)}
          problems={problems}
          paste
        />
      </div>
    </section>
  );
}

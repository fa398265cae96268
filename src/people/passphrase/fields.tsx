import type { Message, T } from "../../platform/language/index.ts";
import { Code, Disclosure, Field, type Problem } from "../../platform/page/index.ts";
import { weakness } from "./strength.ts";
import { suggestion } from "./suggestion.ts";

const words = {
  label: { en: "Passphrase", fr: "Phrase secrète", ar: "عبارة السرّ" },
  help: {
    en: "At least 14 characters: five or more words that do not belong together, in any language.",
    fr: "Au moins 14 caractères : cinq mots ou plus, sans lien entre eux, dans n’importe quelle langue.",
    ar: "14 محرفًا على الأقل: خمس كلمات أو أكثر لا رابط بينها، بأي لغة.",
  },
  again: { en: "The same passphrase once more", fr: "La même phrase secrète, encore une fois", ar: "عبارة السرّ نفسها مرة أخرى" },
  differs: {
    en: "The two are not the same. Type both again.",
    fr: "Les deux saisies diffèrent. Recommencez les deux.",
    ar: "العبارتان مختلفتان. يُرجى كتابتهما من جديد.",
  },
  suggest: { en: "Suggest one to me", fr: "Proposer une phrase", ar: "اقتراح عبارة" },
  suggested: {
    en: "Drawn by lot for you on this page, kept nowhere:",
    fr: "Tirée au sort pour vous sur cette page, conservée nulle part :",
    ar: "اختيرت بالقرعة لهذه الصفحة، ولا تُحفظ في أي مكان:",
  },
} as const satisfies Record<string, Message>;

/** Two fields for a new passphrase, and a suggestion for whom none comes to mind. */
export function PassphraseFields({ t, problems, label = words.label }: { t: T; problems?: readonly Problem[]; label?: Message }) {
  return (
    <>
      <Field
        t={t}
        name="passphrase"
        type="password"
        dir="auto"
        label={label}
        help={words.help}
        problems={problems}
        autocomplete="new-password"
        size="long"
        required
      />
      <Disclosure summary={t(words.suggest)}>
        <p>{t(words.suggested)}</p>
        <p class="suggestion" translate="no">
          {t.language === "ar" ? <bdi>{suggestion("ar")}</bdi> : <Code>{suggestion(t.language)}</Code>}
        </p>
      </Disclosure>
      <Field
        t={t}
        name="passphraseAgain"
        type="password"
        dir="auto"
        label={words.again}
        problems={problems}
        autocomplete="new-password"
        size="long"
        required
      />
    </>
  );
}

/** What is wrong with a typed pair; nothing when it can be taken. */
export function passphraseProblems(
  typed: { passphrase: string; passphraseAgain: string; signInName?: string },
  known: readonly string[],
): Problem[] {
  const weak = weakness(typed.passphrase, known, typed.signInName);
  if (weak) return [{ field: "passphrase", says: weak }];
  if (typed.passphrase !== typed.passphraseAgain) return [{ field: "passphraseAgain", says: words.differs }];
  return [];
}

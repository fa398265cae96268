import type { Message } from "../../platform/language/index.ts";

/** What is weak about a passphrase, and how to mend it. */
export const messages = {
  missing: {
    en: "Choose a passphrase.",
    fr: "Choisissez une phrase secrète.",
    ar: "يُرجى اختيار عبارة سرّ.",
  },
  short: {
    en: "This passphrase is short: it needs at least 14 characters. Five or six words that do not belong together are easy to remember.",
    fr: "Cette phrase secrète est courte : il faut au moins 14 caractères. Cinq ou six mots sans lien entre eux se retiennent bien.",
    ar: "عبارة السرّ قصيرة: أقلّها 14 محرفًا. خمس كلمات أو ستّ لا رابط بينها يسهل حفظها.",
  },
  long: {
    en: "This passphrase is longer than 200 characters. Choose a shorter one.",
    fr: "Cette phrase secrète dépasse 200 caractères. Choisissez-en une plus courte.",
    ar: "عبارة السرّ أطول من 200 محرف. يُرجى اختيار عبارة أقصر.",
  },
  names: {
    en: "This passphrase contains a name that others connect with you or your organisation. Choose words that have nothing to do with you.",
    fr: "Cette phrase secrète contient un nom qu’on associe à vous ou à votre organisation. Choisissez des mots sans rapport avec vous.",
    ar: "تتضمّن عبارة السرّ اسمًا يرتبط بكم أو بمنظمتكم. يُرجى اختيار كلمات لا صلة لها بكم.",
  },
  signInName: {
    en: "This passphrase contains your sign-in name. Choose words that have nothing to do with you.",
    fr: "Cette phrase secrète contient votre nom de connexion. Choisissez des mots sans rapport avec vous.",
    ar: "تتضمّن عبارة السرّ اسم الدخول الخاص بكم. يُرجى اختيار كلمات لا صلة لها بكم.",
  },
  saying: {
    en: "This passphrase is a known saying, or contains one. Choose words that do not belong together.",
    fr: "Cette phrase secrète est une formule connue, ou en contient une. Choisissez des mots sans lien entre eux.",
    ar: "عبارة السرّ قول معروف أو تتضمّن قولًا معروفًا. يُرجى اختيار كلمات لا رابط بينها.",
  },
  common: {
    en: "This passphrase contains a password that many people use. Replace it with words that do not belong together.",
    fr: "Cette phrase secrète contient un mot de passe très répandu. Remplacez-le par des mots sans lien entre eux.",
    ar: "تتضمّن عبارة السرّ كلمة مرور شائعة. يُرجى استبدالها بكلمات لا رابط بينها.",
  },
  pattern: {
    en: "This passphrase repeats or follows a row of keys. Choose words that do not belong together.",
    fr: "Cette phrase secrète répète ou suit une rangée de touches. Choisissez des mots sans lien entre eux.",
    ar: "في عبارة السرّ تكرار أو تسلسل من أزرار لوحة المفاتيح. يُرجى اختيار كلمات لا رابط بينها.",
  },
  dates: {
    en: "This passphrase relies on a date or a number, which is soon guessed. Add words that do not belong together.",
    fr: "Cette phrase secrète repose sur une date ou un nombre, vite devinés. Ajoutez des mots sans lien entre eux.",
    ar: "تعتمد عبارة السرّ على تاريخ أو رقم يسهل تخمينه. يُرجى إضافة كلمات لا رابط بينها.",
  },
  fewWords: {
    en: "This passphrase can still be guessed. Add one or two more words that do not belong together.",
    fr: "Cette phrase secrète reste devinable. Ajoutez un ou deux mots sans lien avec les autres.",
    ar: "ما زال تخمين عبارة السرّ ممكنًا. يُرجى إضافة كلمة أو كلمتين لا صلة لهما بما سبق.",
  },
} as const satisfies Record<string, Message>;

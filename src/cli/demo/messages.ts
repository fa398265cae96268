import type { Message } from "../../platform/language/index.ts";

export const messages = {
  summary: {
    en: "fills an installation of its own with invented organisations, then serves it",
    fr: "remplit une installation à part d’organisations inventées, puis la sert",
    ar: "يملأ منصة مستقلة بمنظمات متخيَّلة ثم يشغّلها",
  },
  help: {
    en: `For looking around and for teaching. Twelve invented member organisations, their people and five statements, each in
another state; every name says “sample”. The data lie in ./data-demo (or DALIL_DATA), with a key file of their own; a
directory that holds anything else is refused. DATABASE_URL and DALIL_KEY_FILE are not used. Everybody has the same
passphrase, which is printed: never enter anything real.

  --fill-only   fills it and stops, without serving
  --json        the answer as JSON`,
    fr: `Pour faire le tour et pour former. Douze organisations membres inventées, leurs membres et cinq déclarations, chacune
à une étape différente ; chaque nom porte « exemple ». Les données sont dans ./data-demo (ou DALIL_DATA), avec leur propre
fichier de clé ; un dossier qui contient autre chose est refusé. DATABASE_URL et DALIL_KEY_FILE ne servent pas. Tout le
monde a la même phrase de passe, affichée ici : n’y mettez jamais rien de réel.

  --fill-only   remplit et s’arrête, sans servir
  --json        la réponse en JSON`,
    ar: `للتعرّف إلى المنصة وللتدريب: اثنتا عشرة منظمة عضوًا متخيَّلة وأشخاصها وخمسة بيانات، كلٌّ في مرحلة؛ وكل اسم معلَّم
بكلمة «مثال». المعطيات في ‎./data-demo‎ (أو DALIL_DATA) ولها ملف مفتاح خاص بها، ويُرفض أي مجلد فيه غير ذلك. لا يُستعمل
DATABASE_URL ولا DALIL_KEY_FILE. عبارة المرور واحدة للجميع وتُطبع هنا: لا تُدخلوا أي شيء حقيقي.

  --fill-only   يملأ ويتوقف من دون تشغيل
  --json        الجواب بصيغة JSON`,
  },
  filling: {
    en: "Filling the demo: {done} of {of} parts…",
    fr: "Remplissage de la démonstration : {done} parties sur {of}…",
    ar: "جارٍ ملء العرض التجريبي: {done} من {of}…",
  },
  filled: {
    en: "The demo lies in {directory}. Everything in it is invented.",
    fr: "La démonstration est dans {directory}. Tout y est inventé.",
    ar: "العرض التجريبي في {directory}. كل ما فيه متخيَّل.",
  },
  signIn: {
    en: "Sign in at {address} with any of these names and the passphrase:\n  {passphrase}",
    fr: "Connectez-vous à l’adresse {address} avec l’un de ces noms et la phrase de passe :\n  {passphrase}",
    ar: "للدخول على {address} بأي من هذه الأسماء، وعبارة المرور:\n  {passphrase}",
  },
  waits: {
    en: "waits for a colleague to hand the key over",
    fr: "attend qu’un collègue lui remette la clé",
    ar: "بانتظار أن يسلّم زميل المفتاح",
  },
} as const satisfies Record<string, Message>;

export const problems = {
  otherData: {
    says: {
      en: "{directory} already holds something other than the demo.",
      fr: "{directory} contient déjà autre chose que la démonstration.",
      ar: "في {directory} معطيات أخرى غير العرض التجريبي.",
    },
    hint: {
      en: "Leave DALIL_DATA out, or point it to a folder that does not exist yet. Nothing was changed.",
      fr: "N’indiquez pas DALIL_DATA, ou donnez un dossier qui n’existe pas encore. Rien n’a été modifié.",
      ar: "احذفوا DALIL_DATA أو وجّهوه إلى مجلد غير موجود بعد. لم يتغيّر شيء.",
    },
  },
  halfFilled: {
    says: {
      en: "Filling {directory} was broken off.",
      fr: "Le remplissage de {directory} a été interrompu.",
      ar: "توقّف ملء {directory} قبل أن يكتمل.",
    },
    hint: {
      en: "It holds nothing but invented records: delete the folder and run the command again.",
      fr: "Il ne contient que des données inventées : supprimez ce dossier et relancez la commande.",
      ar: "ليس فيه سوى معطيات متخيَّلة: احذفوا المجلد وأعيدوا الأمر.",
    },
  },
} as const satisfies Record<string, { says: Message; hint: Message }>;

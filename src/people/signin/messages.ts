import type { Message } from "../../platform/language/index.ts";

export const messages = {
  title: { en: "Sign in", fr: "Connexion", ar: "تسجيل الدخول" },
  signInName: { en: "Sign-in name", fr: "Nom de connexion", ar: "اسم الدخول" },
  passphrase: { en: "Passphrase", fr: "Phrase secrète", ar: "عبارة السرّ" },
  signIn: { en: "Sign in", fr: "Se connecter", ar: "دخول" },
  cookie: {
    en: "Signing in sets two cookies in this browser: one until you sign out, one so that it is recognised next time. Readers get none.",
    fr: "La connexion dépose deux cookies dans ce navigateur : l’un jusqu’à la déconnexion, l’autre pour le reconnaître la prochaine fois. Le public n’en reçoit aucun.",
    ar: "يحفظ تسجيل الدخول ملفَّي تعريف ارتباط (كوكيز) في هذا المتصفّح: أحدهما حتى الخروج، والآخر للتعرّف على المتصفّح في المرة القادمة. أمّا القرّاء فلا يُحفظ لديهم شيء.",
  },
  lost: { en: "Lost your passphrase?", fr: "Phrase secrète perdue ?", ar: "فقدتم عبارة السرّ؟" },
  recoverLink: { en: "Recover with your code", fr: "Utilisez votre code de secours", ar: "الاسترداد بالرمز" },
  noAccount: {
    en: "There is no registration: people come in by an invitation from a colleague or the coalition’s coordination.",
    fr: "On ne s’inscrit pas soi-même : on entre sur invitation d’un·e collègue ou de la coordination de la coalition.",
    ar: "لا تسجيل ذاتيًّا هنا: يكون الانضمام بدعوة من أحد الزملاء أو من تنسيق التحالف.",
  },
  whyLocked: {
    en: "The page was locked after 15 minutes without activity. Sign in to go on where you were.",
    fr: "La page s’est verrouillée après 15 minutes d’inactivité. Connectez-vous pour reprendre où vous en étiez.",
    ar: "أُقفلت الصفحة بعد 15 دقيقة دون نشاط. يُرجى تسجيل الدخول لمتابعة العمل من حيث توقّف.",
  },
  whyKept: {
    en: "The page had been locked, so it was not saved yet. What you typed is kept for you, sealed, for 24 hours: sign in and it is given back.",
    fr: "La page était verrouillée ; rien n’est encore enregistré. Ce que vous aviez écrit est gardé pour vous, chiffré, pendant 24 heures : connectez-vous pour le retrouver.",
    ar: "كانت الصفحة مقفلة فلم يُحفظ شيء بعد. ما كتبتموه محفوظ لكم مشفّرًا مدّة 24 ساعة، ويعود إليكم بعد تسجيل الدخول.",
  },
  whyFull: {
    en: "The page had been locked, so it was not saved. Ten forms are kept for you already, so this one could not be kept: sign in, send or discard those, then do this again.",
    fr: "La page était verrouillée ; rien n’est enregistré. Dix formulaires sont déjà gardés pour vous, celui-ci n’a donc pas pu l’être : connectez-vous, envoyez-les ou supprimez-les, puis recommencez.",
    ar: "كانت الصفحة مقفلة فلم يُحفظ شيء. لديكم عشر استمارات محفوظة، فتعذّر حفظ هذه. يُرجى تسجيل الدخول وإرسال تلك أو حذفها، ثم إعادة ما أردتموه.",
  },
  whyEnded: {
    en: "The session has ended. Sign in again.",
    fr: "La session est terminée. Reconnectez-vous.",
    ar: "انتهت الجلسة. يُرجى تسجيل الدخول من جديد.",
  },
  whyOut: { en: "You are signed out.", fr: "Vous êtes déconnecté·e.", ar: "تمّ الخروج." },
  wrong: {
    en: "Name and passphrase do not fit together. Check both, and the keyboard’s language.",
    fr: "Le nom et la phrase secrète ne vont pas ensemble. Vérifiez les deux, ainsi que la langue du clavier.",
    ar: "اسم الدخول وعبارة السرّ لا يتطابقان. يُرجى التحقّق منهما ومن لغة لوحة المفاتيح.",
  },
  slow: {
    en: "Too many tries with this name or from this connection. Wait {wait}, then try again. On a browser where you have signed in before you can go on at once.",
    fr: "Trop d’essais avec ce nom ou depuis cette connexion. Attendez {wait}, puis réessayez. Depuis un navigateur où vous vous êtes déjà connecté·e, c’est possible aussitôt.",
    ar: "محاولات كثيرة بهذا الاسم أو من هذا الاتصال. يُرجى الانتظار {wait} ثم المحاولة من جديد. أمّا من متصفّح سبق الدخول منه فيمكن ذلك فورًا.",
  },
  frozen: {
    en: "This account is frozen, so nobody can sign in to it. A lead of your organisation can unfreeze it.",
    fr: "Ce compte est gelé : personne ne peut s’y connecter. Un·e responsable de votre organisation peut le dégeler.",
    ar: "هذا الحساب مجمَّد ولا يستطيع أحد الدخول إليه. يمكن لإدارة منظمتكم رفع التجميد.",
  },

  recoverTitle: { en: "Recover your account", fr: "Retrouver l’accès à votre compte", ar: "استرداد الحساب" },
  recoverLead: {
    en: "With the recovery code you wrote down when you joined, you choose a new passphrase and get a new code. All your sessions end.",
    fr: "Avec le code de secours noté à votre arrivée, choisissez une nouvelle phrase secrète ; vous recevrez un nouveau code. Toutes vos sessions prennent fin.",
    ar: "برمز الاسترداد الذي دوّنتموه عند انضمامكم يمكنكم اختيار عبارة سرّ جديدة، ويصدر لكم رمز جديد، وتنتهي كل جلساتكم.",
  },
  code: { en: "Recovery code", fr: "Code de secours", ar: "رمز الاسترداد" },
  codeHelp: {
    en: "Seven groups of letters and digits. Hyphens, spaces and case do not matter.",
    fr: "Sept groupes de lettres et de chiffres. Tirets, espaces et majuscules sont sans importance.",
    ar: "سبع مجموعات من الحروف والأرقام. لا تؤثّر الشرطات ولا المسافات ولا حجم الحروف.",
  },
  newPassphrase: { en: "New passphrase", fr: "Nouvelle phrase secrète", ar: "عبارة السرّ الجديدة" },
  recover: { en: "Recover the account", fr: "Retrouver l’accès", ar: "استرداد الحساب" },
  recoverWrong: {
    en: "Name and code do not fit together. Check every group of the code.",
    fr: "Le nom et le code ne vont pas ensemble. Vérifiez chaque groupe du code.",
    ar: "اسم الدخول والرمز لا يتطابقان. يُرجى مراجعة كل مجموعة من الرمز.",
  },
  codeMissing: { en: "Type your recovery code.", fr: "Saisissez votre code de secours.", ar: "يُرجى كتابة رمز الاسترداد." },
  bothLost: { en: "Lost the code too?", fr: "Code perdu aussi ?", ar: "فقدتم الرمز أيضًا؟" },
  bothLostHow: {
    en: "Ask a lead of your organisation for a link to start again. A colleague then hands you the organisation’s key once more.",
    fr: "Demandez à un·e responsable de votre organisation un lien pour repartir. Un·e collègue vous remettra ensuite la clé de l’organisation.",
    ar: "يُرجى طلب رابط لبداية جديدة من إدارة منظمتكم، ثم يسلّمكم أحد الزملاء مفتاح المنظمة من جديد.",
  },
} as const satisfies Record<string, Message>;

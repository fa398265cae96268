import type { Message } from "../../platform/language/index.ts";

export const messages = {
  /** Used only when no founding records name the coalition. */
  coalition: { en: "The coalition", fr: "La coalition", ar: "التحالف" },
  linkDead: {
    en: "This link does not work: it was used, has expired, or is not complete. Ask the person who sent it for a new one.",
    fr: "Ce lien ne fonctionne pas : il a servi, a expiré ou est incomplet. Demandez-en un nouveau à la personne qui vous l’a envoyé.",
    ar: "هذا الرابط لا يعمل: إمّا استُعمل أو انتهت مدته أو أنه ناقص. يُرجى طلب رابط جديد ممّن أرسله.",
  },
  alreadyIn: {
    en: "You already act for this organisation; nothing was changed. The link stays usable for somebody else.",
    fr: "Vous agissez déjà pour cette organisation ; rien n’a été modifié. Le lien reste valable pour quelqu’un d’autre.",
    ar: "تعملون باسم هذه المنظمة بالفعل، ولم يتغيّر شيء. يبقى الرابط صالحًا لشخص آخر.",
  },
  cameFirst: {
    en: "Somebody of this organisation has joined in the meantime. Ask them for an invitation; this link does nothing any more.",
    fr: "Quelqu’un de cette organisation l’a rejointe entre-temps. Demandez-lui une invitation ; ce lien n’a plus d’effet.",
    ar: "انضمّ شخص آخر من هذه المنظمة في هذه الأثناء. يُرجى طلب دعوة منه، فهذا الرابط لم يعد له أثر.",
  },
  notYou: {
    en: "Not {name}? Sign out, then open the link again.",
    fr: "Vous n’êtes pas {name} ? Déconnectez-vous, puis rouvrez le lien.",
    ar: "لستم {name}؟ يُرجى الخروج ثم فتح الرابط من جديد.",
  },
  signOut: { en: "Sign out", fr: "Se déconnecter", ar: "خروج" },
  setUpTitle: {
    en: "Set up the coalition’s workplace",
    fr: "Installer l’espace de travail de la coalition",
    ar: "تهيئة مساحة عمل التحالف",
  },
  setUpLead: {
    en: "You become the first coordinator. The keys of the coalition are made now, from what you choose here; nobody else has them.",
    fr: "Vous en assurez la première coordination. Les clés de la coalition naissent maintenant, de ce que vous choisissez ici ; personne d’autre ne les a.",
    ar: "تتولّون بذلك أول تنسيق للتحالف. تُنشأ مفاتيح التحالف الآن ممّا تختارونه هنا، ولا يملكها سواكم.",
  },
  setUpSteps: {
    en: "Three steps: choose a passphrase, write down your recovery code, print the organisation’s emergency key. Have paper at hand.",
    fr: "Trois étapes : choisir une phrase secrète, noter votre code de secours, imprimer la clé d’urgence de l’organisation. Prévoyez du papier.",
    ar: "ثلاث خطوات: اختيار عبارة سرّ، وتدوين رمز الاسترداد، وطباعة مفتاح الطوارئ للمنظمة. يُرجى تحضير ورق.",
  },
  inviteTitle: { en: "Invitation: {organisation}", fr: "Invitation : {organisation}", ar: "دعوة إلى الانضمام: {organisation}" },
  inviteLead: {
    en: "You were invited to act for {organisation} here, as: {roles}.",
    fr: "Vous êtes invité·e à agir ici pour « {organisation} ». Rôle : {roles}.",
    ar: "هذه دعوة للعمل هنا باسم {organisation}، في مجال: {roles}.",
  },
  inviteFirst: {
    en: "You are the first person of this organisation here, so its key is made with your account. At the end you print its emergency key.",
    fr: "Vous êtes la première personne de cette organisation ici : sa clé naît avec votre compte. À la fin, vous imprimerez sa clé d’urgence.",
    ar: "أنتم أول من ينضمّ هنا من هذه المنظمة، ولذلك يُنشأ مفتاحها مع حسابكم. وفي النهاية تطبعون مفتاح الطوارئ الخاص بها.",
  },
  validUntil: {
    en: "The link works once, until {at, date, ::yMMMMdHm}.",
    fr: "Le lien fonctionne une seule fois, jusqu’au {at, date, ::yMMMMdHm}.",
    ar: "يعمل الرابط مرة واحدة، حتى {at, date, ::yMMMMdHm}.",
  },
  name: { en: "Your name", fr: "Votre nom", ar: "اسمكم" },
  nameHelp: {
    en: "As colleagues know you. It need not be your legal name; it is stored encrypted.",
    fr: "Tel que vos collègues le connaissent. Pas forcément votre nom légal ; il est conservé chiffré.",
    ar: "كما يعرفه الزملاء. ليس شرطًا أن يكون الاسم القانوني، ويُحفظ مشفّرًا.",
  },
  signInName: { en: "Sign-in name", fr: "Nom de connexion", ar: "اسم الدخول" },
  signInNameHelp: {
    en: "You type it at every sign-in, in any script. Nobody sees it but you.",
    fr: "Vous le saisirez à chaque connexion, dans n’importe quelle écriture. Vous seul·e le voyez.",
    ar: "تكتبونه عند كل دخول، بأي أبجدية، ولا يراه أحد سواكم.",
  },
  taken: {
    en: "This sign-in name cannot be had. Choose another, for example with a number or a second word.",
    fr: "Ce nom de connexion n’est pas disponible. Choisissez-en un autre, par exemple avec un nombre ou un second mot.",
    ar: "اسم الدخول هذا غير متاح. يُرجى اختيار غيره، مثلًا بإضافة رقم أو كلمة ثانية.",
  },
  join: { en: "Create my account", fr: "Créer mon compte", ar: "إنشاء حسابي" },
  known: { en: "You already have an account here?", fr: "Vous avez déjà un compte ici ?", ar: "لديكم حساب هنا؟" },
  knownHow: {
    en: "Sign in, and this organisation is added to your account.",
    fr: "Connectez-vous : cette organisation s’ajoutera à votre compte.",
    ar: "سجّلوا الدخول لتُضاف هذه المنظمة إلى حسابكم.",
  },
  signIn: { en: "Sign in and accept", fr: "Se connecter et accepter", ar: "الدخول والقبول" },
  acceptAs: { en: "Accept as {name}", fr: "Accepter en tant que {name}", ar: "القبول باسم {name}" },
  acceptKnown: {
    en: "You are signed in as {name}. Accepting adds this organisation to your account; you can switch between your organisations at any time.",
    fr: "Vous êtes connecté·e en tant que {name}. En acceptant, vous ajoutez cette organisation à votre compte ; vous pourrez passer de l’une à l’autre à tout moment.",
    ar: "دخولكم الآن باسم {name}. عند القبول تُضاف هذه المنظمة إلى حسابكم، ويمكنكم التنقّل بين منظماتكم في أي وقت.",
  },
  restartTitle: { en: "Start again", fr: "Repartir", ar: "بداية جديدة" },
  restartLead: {
    en: "You get new keys. Whatever was kept for you alone under the lost ones stays closed; a colleague hands you the organisation’s key again.",
    fr: "Vous recevez de nouvelles clés. Ce qui n’était gardé que pour vous sous les anciennes reste fermé ; un·e collègue vous remettra la clé de l’organisation.",
    ar: "تُنشأ لكم مفاتيح جديدة. ما كان محفوظًا لكم وحدكم بالمفاتيح المفقودة يبقى مغلقًا، ويسلّمكم أحد الزملاء مفتاح المنظمة من جديد.",
  },
  restart: { en: "Start again with this passphrase", fr: "Repartir avec cette phrase secrète", ar: "البدء بعبارة السرّ هذه" },
  stepsLabel: { en: "Steps", fr: "Étapes", ar: "الخطوات" },
  stepPassphrase: { en: "Passphrase", fr: "Phrase secrète", ar: "عبارة السرّ" },
  stepCode: { en: "Recovery code", fr: "Code de secours", ar: "رمز الاسترداد" },
  stepOffline: { en: "Emergency key", fr: "Clé d’urgence", ar: "مفتاح الطوارئ" },
  stepHandOver: { en: "Key from a colleague", fr: "Clé remise par un·e collègue", ar: "المفتاح من أحد الزملاء" },
} as const satisfies Record<string, Message>;

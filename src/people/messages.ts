import type { Message } from "../platform/language/index.ts";
import type { Act, Role } from "./roles.ts";

/** Words the whole room shares. */
export const messages = {
  fieldWrong: {
    en: "This cannot be used as it is. Check it and try again.",
    fr: "Cette saisie ne convient pas. Vérifiez-la et réessayez.",
    ar: "لا يمكن قبول هذا كما هو. يُرجى مراجعته والمحاولة من جديد.",
  },
  nameMissing: {
    en: "Type the name your colleagues know you by; it need not be your legal name.",
    fr: "Saisissez le nom sous lequel vos collègues vous connaissent ; il n’a pas à être votre nom légal.",
    ar: "يُرجى كتابة الاسم الذي يعرفه الزملاء، وليس شرطًا أن يكون الاسم القانوني.",
  },
  nameLong: {
    en: "The name is longer than 100 characters. Use a shorter form.",
    fr: "Le nom dépasse 100 caractères. Utilisez une forme plus courte.",
    ar: "الاسم أطول من 100 حرف. يُرجى كتابة صيغة أقصر.",
  },
  signInNameMissing: {
    en: "Type a sign-in name.",
    fr: "Saisissez un nom de connexion.",
    ar: "يُرجى كتابة اسم الدخول.",
  },
  signInNameShort: {
    en: "A sign-in name needs at least 3 characters.",
    fr: "Un nom de connexion compte au moins 3 caractères.",
    ar: "يتألّف اسم الدخول من 3 أحرف على الأقل.",
  },
  signInNameLong: {
    en: "The sign-in name is longer than 60 characters. Choose a shorter one.",
    fr: "Le nom de connexion dépasse 60 caractères. Choisissez-en un plus court.",
    ar: "اسم الدخول أطول من 60 حرفًا. يُرجى اختيار اسم أقصر.",
  },
  hiddenCharacters: {
    en: "There are hidden characters in this text, perhaps from copying. Delete it and type it by hand.",
    fr: "Ce texte contient des caractères invisibles, peut-être dus à un copier-coller. Effacez-le et tapez-le à la main.",
    ar: "في هذا النص محارف خفيّة، ربما بسبب النسخ واللصق. يُرجى حذفه وكتابته يدويًّا.",
  },
  notFound: {
    en: "There is nothing here that you can open. The address may be mistyped, or access has changed.",
    fr: "Il n’y a rien ici que vous puissiez ouvrir. L’adresse est peut-être erronée, ou les accès ont changé.",
    ar: "ليس هنا ما يمكنكم فتحه. ربما كُتب العنوان خطأً، أو تغيّرت صلاحيات الاطّلاع.",
  },
  notAllowed: {
    en: "Your roles do not include this. The page “What each role may do” shows which role does.",
    fr: "Vos rôles ne le permettent pas. La page « Ce que permet chaque rôle » indique lequel le permet.",
    ar: "لا تشمل أدواركم هذا الإجراء. تبيّن صفحة «ما يتيحه كل دور» أي دور يتيحه.",
  },
  save: { en: "Save", fr: "Enregistrer", ar: "حفظ" },
  back: { en: "Back", fr: "Retour", ar: "رجوع" },
} as const satisfies Record<string, Message>;

/** Roles as fields of work, so that no language has to choose a gender. */
export const roleNames: Readonly<Record<Role, Message>> = {
  lead: { en: "Lead", fr: "Responsable", ar: "إدارة" },
  coordinator: { en: "Coordination", fr: "Coordination", ar: "تنسيق" },
  researcher: { en: "Research", fr: "Recherche", ar: "بحث" },
  technician: { en: "Technical help", fr: "Assistance technique", ar: "دعم تقني" },
  lawyer: { en: "Legal work", fr: "Travail juridique", ar: "عمل قانوني" },
  campaigner: { en: "Campaigning", fr: "Campagnes", ar: "حملات" },
  signatory: { en: "Signing", fr: "Signature", ar: "توقيع" },
  reader: { en: "Reading", fr: "Lecture", ar: "اطّلاع" },
};

export const roleMeanings: Readonly<Record<Role, Message>> = {
  lead: {
    en: "Runs the organisation here: invites and removes people, gives roles, reads the event log.",
    fr: "Administre l’organisation ici : invite et retire des personnes, attribue les rôles, consulte le journal.",
    ar: "إدارة شؤون المنظمة هنا: دعوة الأشخاص وإخراجهم، ومنح الأدوار، والاطّلاع على سجلّ الأحداث.",
  },
  coordinator: {
    en: "Runs the coalition’s common work: invites organisations, puts statements forward, releases them.",
    fr: "Conduit le travail commun de la coalition : invite les organisations, soumet les déclarations à signature, les publie.",
    ar: "تسيير العمل المشترك للتحالف: دعوة المنظمات، وطرح البيانات المشتركة للتوقيع، ونشرها.",
  },
  researcher: {
    en: "Documents and writes.",
    fr: "Documente et rédige.",
    ar: "التوثيق والكتابة.",
  },
  technician: {
    en: "Helps people whose devices may be compromised.",
    fr: "Aide les personnes dont les appareils sont peut-être compromis.",
    ar: "مساعدة من قد تكون أجهزتهم مخترَقة.",
  },
  lawyer: {
    en: "Prepares lawsuits and checks texts.",
    fr: "Prépare les affaires et relit les textes.",
    ar: "إعداد القضايا ومراجعة النصوص.",
  },
  campaigner: {
    en: "Writes, translates and prepares campaigns.",
    fr: "Rédige, traduit et prépare les campagnes.",
    ar: "الكتابة والترجمة وإعداد الحملات.",
  },
  signatory: {
    en: "Answers in the organisation’s name whether it signs.",
    fr: "Répond, au nom de l’organisation, si elle signe ou non.",
    ar: "الردّ باسم المنظمة على دعوات التوقيع.",
  },
  reader: {
    en: "Reads what the organisation can read; changes nothing.",
    fr: "Lit ce que l’organisation peut lire ; ne modifie rien.",
    ar: "الاطّلاع على ما تطّلع عليه المنظمة، دون تغيير شيء.",
  },
};

/** What each act is, as the page of the roles says it. */
export const actNames: Readonly<Record<Act, Message>> = {
  "people.see": { en: "See colleagues", fr: "Voir les collègues", ar: "الاطّلاع على قائمة الزملاء" },
  "people.freeze": {
    en: "Freeze a colleague’s account at once",
    fr: "Geler aussitôt le compte d’un·e collègue",
    ar: "تجميد حساب أحد الزملاء فورًا",
  },
  "people.handOver": {
    en: "Hand the organisation’s key to a new colleague",
    fr: "Remettre la clé de l’organisation à une personne qui arrive",
    ar: "تسليم مفتاح المنظمة لمن انضمّ حديثًا",
  },
  "people.invite": { en: "Invite colleagues", fr: "Inviter des collègues", ar: "دعوة الزملاء" },
  "people.roles": { en: "Change roles", fr: "Modifier les rôles", ar: "تغيير الأدوار" },
  "people.remove": {
    en: "Remove a person from the organisation",
    fr: "Retirer une personne de l’organisation",
    ar: "إخراج شخص من المنظمة",
  },
  "people.restart": {
    en: "Let a colleague start again who lost passphrase and recovery code",
    fr: "Permettre un nouveau départ à qui a perdu phrase secrète et code de secours",
    ar: "إتاحة بداية جديدة لمن فقد عبارة السرّ ورمز الاسترداد معًا",
  },
  "people.unfreeze": { en: "Unfreeze an account", fr: "Dégeler un compte", ar: "رفع التجميد عن حساب" },
  "people.rotate": {
    en: "Give the organisation a new key",
    fr: "Donner une nouvelle clé à l’organisation",
    ar: "إصدار مفتاح جديد للمنظمة",
  },
  "people.audit": { en: "Read the event log", fr: "Consulter le journal des événements", ar: "الاطّلاع على سجلّ الأحداث" },
  "people.inviteFirst": {
    en: "Invite the first person of a member organisation",
    fr: "Inviter la première personne d’une organisation membre",
    ar: "دعوة أول شخص من منظمة عضو",
  },
  "people.cut": {
    en: "Cut a person’s access to a member organisation",
    fr: "Couper l’accès d’une personne à une organisation membre",
    ar: "قطع صلاحية شخص في منظمة عضو",
  },
  "organisation.see": {
    en: "See the member organisations and their contacts",
    fr: "Voir les organisations membres et leurs contacts",
    ar: "الاطّلاع على المنظمات الأعضاء وجهات الاتصال فيها",
  },
  "organisation.edit": {
    en: "Keep one’s own organisation’s entry current",
    fr: "Tenir à jour la fiche de sa propre organisation",
    ar: "تحديث صفحة المنظمة",
  },
  "organisation.confirm": {
    en: "Confirm that one’s own organisation’s entry is right",
    fr: "Confirmer que la fiche de sa propre organisation est exacte",
    ar: "تأكيد صحّة صفحة المنظمة",
  },
  "organisation.add": { en: "Add a member organisation", fr: "Ajouter une organisation membre", ar: "إضافة منظمة عضو" },
  "organisation.editAny": {
    en: "Correct any organisation’s entry",
    fr: "Rectifier la fiche de toute organisation",
    ar: "تصويب صفحة أي منظمة",
  },
  "statement.see": {
    en: "Read drafts shared with the organisation",
    fr: "Lire les projets partagés avec l’organisation",
    ar: "قراءة المسوّدات المشارَكة مع المنظمة",
  },
  "statement.draft": { en: "Draft statements", fr: "Rédiger des déclarations", ar: "صياغة البيانات المشتركة" },
  "statement.translate": { en: "Translate statements", fr: "Traduire les déclarations", ar: "ترجمة البيانات المشتركة" },
  "statement.share": {
    en: "Share a draft with another organisation",
    fr: "Partager un projet avec une autre organisation",
    ar: "مشاركة مسوّدة مع منظمة أخرى",
  },
  "statement.putForward": {
    en: "Put a statement forward for signing",
    fr: "Soumettre une déclaration à signature",
    ar: "طرح بيان مشترك للتوقيع",
  },
  "statement.confirmEditorial": {
    en: "Confirm, as a second person, that an edit changes nothing of substance",
    fr: "Confirmer, en seconde personne, qu’une modification ne touche pas au fond",
    ar: "التأكيد، بصفة شخص ثانٍ، أنّ التعديل لا يمسّ المضمون",
  },
  "statement.withdraw": { en: "Withdraw a statement", fr: "Retirer une déclaration", ar: "سحب بيان مشترك" },
  "signOn.answer": {
    en: "Answer a call to sign for one’s own organisation",
    fr: "Répondre à un appel à signatures pour sa propre organisation",
    ar: "الردّ باسم المنظمة على دعوة إلى التوقيع",
  },
  "signOn.withhold": {
    en: "Take the organisation’s name off for safety",
    fr: "Retirer le nom de l’organisation par sécurité",
    ar: "حجب اسم المنظمة حفاظًا على السلامة",
  },
  "signOn.invite": { en: "Invite organisations to sign", fr: "Inviter des organisations à signer", ar: "دعوة المنظمات إلى التوقيع" },
  "signOn.board": {
    en: "Follow who has signed, before release",
    fr: "Suivre qui a signé, avant la publication",
    ar: "متابعة من وقّع قبل النشر",
  },
  "signOn.confirmAuthority": {
    en: "Confirm that an outside signer may sign for their organisation",
    fr: "Confirmer qu’une personne extérieure peut signer pour son organisation",
    ar: "التحقّق من صفة من يوقّع باسم منظمة من خارج التحالف",
  },
  "release.plan": {
    en: "Set the hour of release, or release now",
    fr: "Fixer l’heure de publication, ou publier aussitôt",
    ar: "تحديد ساعة النشر، أو النشر الآن",
  },
  "release.stop": {
    en: "Stop a release until the last second",
    fr: "Arrêter une publication jusqu’à la dernière seconde",
    ar: "إيقاف النشر حتى اللحظة الأخيرة",
  },
  "release.preview": {
    en: "Make and revoke preview links for the press",
    fr: "Créer et révoquer des liens d’aperçu pour la presse",
    ar: "إنشاء روابط معاينة للصحافة وإلغاؤها",
  },
  "release.correct": { en: "Publish a correction", fr: "Publier un rectificatif", ar: "نشر تصويب" },
  "settings.see": { en: "See the settings", fr: "Voir les réglages", ar: "الاطّلاع على الإعدادات" },
  "settings.change": { en: "Change the settings", fr: "Modifier les réglages", ar: "تغيير الإعدادات" },
};

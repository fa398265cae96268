import type { Message } from "../platform/language/index.ts";

/** The pages "Join", "About the coalition" and "How we protect readers". Only what public sources say is stated as fact. */
export const about = {
  // about
  aboutLead: {
    en: "Civil-society organisations that work to end the sale of digital surveillance tools to repressive governments in the Middle East and North Africa.",
    fr: "Des organisations de la société civile qui agissent pour mettre fin à la vente d’outils de surveillance numérique aux gouvernements répressifs du Moyen-Orient et d’Afrique du Nord.",
    ar: "منظمات من المجتمع المدني تعمل على وقف بيع أدوات المراقبة الرقمية إلى الحكومات القمعية في الشرق الأوسط وشمال أفريقيا.",
  },
  launched: {
    en: "The coalition was launched on {at}.",
    fr: "La coalition a été lancée le {at}.",
    ar: "انطلق التحالف في {at}.",
  },
  launchedIn: {
    en: "The coalition was launched in {at}.",
    fr: "La coalition a été lancée en {at}.",
    ar: "انطلق التحالف في {at}.",
  },
  leads: {
    en: "It is led jointly by {names}.",
    fr: "Elle est dirigée conjointement par {names}.",
    ar: "يتولّى قيادته بالاشتراك: {names}.",
  },
  aims: { en: "What we want", fr: "Ce que nous voulons", ar: "ما نريده" },
  aimSales: {
    en: "An end to the sale of digital surveillance tools to repressive governments in the region.",
    fr: "La fin de la vente d’outils de surveillance numérique aux gouvernements répressifs de la région.",
    ar: "وقف بيع أدوات المراقبة الرقمية إلى الحكومات القمعية في المنطقة.",
  },
  aimInternet: { en: "A safe and open internet.", fr: "Un internet sûr et ouvert.", ar: "إنترنت آمن ومفتوح." },
  aimRights: {
    en: "Human rights defended, and with them those who defend them, journalists and internet users.",
    fr: "Les droits humains défendus, et avec eux celles et ceux qui les défendent, les journalistes et les internautes.",
    ar: "الدفاع عن حقوق الإنسان، وعن المدافعين عنها والصحفيين ومستخدمي الإنترنت.",
  },
  otherBody: { en: "Not to be confused", fr: "À ne pas confondre", ar: "للتمييز" },
  otherBodySays: {
    en: "The MENA Alliance for Digital Rights is another body, founded in 2021 by other organisations, some of which are members here too.",
    fr: "L’Alliance pour les droits numériques au Moyen-Orient et en Afrique du Nord (MADR) est une autre structure, fondée en 2021 par d’autres organisations, dont certaines sont aussi membres ici.",
    ar: "«تحالف الحقوق الرقمية في الشرق الأوسط وشمال أفريقيا» جهة أخرى أسّستها في 2021 منظمات أخرى، بعضها عضو هنا أيضًا.",
  },
  alsoKnownAs: { en: "Also known as", fr: "Autres noms", ar: "أسماء أخرى" },
  // join
  joinTitle: { en: "Joining the coalition", fr: "Rejoindre la coalition", ar: "الانضمام إلى التحالف" },
  joinLead: {
    en: "Every civil-society organisation that works for free expression, privacy and fundamental rights is invited to become an active member.",
    fr: "Toute organisation de la société civile qui défend la liberté d’expression, la vie privée et les droits fondamentaux est invitée à devenir membre actif.",
    ar: "كل منظمة مجتمع مدني تعمل من أجل حرية التعبير والخصوصية والحقوق الأساسية مدعوّة إلى أن تصبح عضوًا فاعلًا.",
  },
  wayIn: { en: "The way in", fr: "Comment s’y prendre", ar: "من أين تبدؤون" },
  wayInCoLeads: {
    en: "The coalition has no address or form of its own that we know of. Write to one of the organisations that lead it, through their own sites:",
    fr: "Nous ne connaissons à la coalition ni adresse ni formulaire propres. Écrivez à l’une des organisations qui la dirigent, par leur site\u00a0:",
    ar: "لا نعرف للتحالف عنوانًا أو استمارة خاصة به. راسلوا إحدى المنظمات التي تقوده عبر موقعها:",
  },
  wayInContact: {
    en: "The coalition can be reached here:",
    fr: "La coalition est joignable ici\u00a0:",
    ar: "يمكن التواصل مع التحالف هنا:",
  },
  wayInNone: {
    en: "The coalition has not entered an address here yet. Any member organisation can pass your wish on.",
    fr: "La coalition n’a pas encore indiqué d’adresse ici. Toute organisation membre peut transmettre votre souhait.",
    ar: "لم يُدخل التحالف عنوانًا هنا بعد. يمكن لأي منظمة عضو أن تنقل رغبتكم.",
  },
  whatToSay: { en: "What is useful to say", fr: "Ce qu’il est utile d’indiquer", ar: "ما يفيد ذكره" },
  sayNames: {
    en: "the organisation’s name, in each language you use",
    fr: "le nom de l’organisation, dans chacune de vos langues",
    ar: "اسم المنظمة بكل لغة تستخدمها",
  },
  sayWork: {
    en: "where it works and what it does against surveillance or for those affected by it",
    fr: "où elle travaille, et ce qu’elle fait contre la surveillance ou pour celles et ceux qui la subissent",
    ar: "أين تعمل، وماذا تفعل ضد المراقبة أو من أجل المتضرّرين منها",
  },
  sayPerson: {
    en: "who speaks for it, and a safe way to answer",
    fr: "qui parle en son nom, et un moyen sûr de répondre",
    ar: "من يتحدّث باسمها، ووسيلة آمنة للردّ",
  },
  sayListed: {
    en: "whether being named in public would endanger anyone",
    fr: "si le fait d’être nommée publiquement mettrait quelqu’un en danger",
    ar: "هل يعرّض ذكر اسمها علنًا أحدًا للخطر",
  },
  procedure: { en: "How it is decided", fr: "Comment la décision est prise", ar: "كيف يُتّخذ القرار" },
  procedureUnknown: {
    en: "The coalition has not published its procedure or how long it takes. Ask for both when you write.",
    fr: "La coalition n’a pas publié sa procédure ni ses délais. Demandez-les en écrivant.",
    ar: "لم ينشر التحالف إجراءات القبول ولا مدّتها. اسألوا عنهما عند المراسلة.",
  },
  signWithoutJoining: { en: "Signing without joining", fr: "Signer sans être membre", ar: "التوقيع من غير انضمام" },
  signWithoutJoiningSays: {
    en: "An organisation that is not a member can be invited to sign a single statement. It needs no account, and its name can be withheld where printing it would be dangerous.",
    fr: "Une organisation non membre peut être invitée à signer une déclaration. Elle n’a pas besoin de compte, et son nom peut ne pas être rendu public si l’imprimer est dangereux.",
    ar: "يمكن أن تُدعى منظمة غير عضو إلى توقيع بيان بعينه. لا تحتاج إلى حساب، ويمكن حجب اسمها حيث يكون نشره خطرًا.",
  },
  joinUnsafe: {
    en: "If writing to us could put you in danger, read “Get help now” first and write from a device you trust.",
    fr: "Si nous écrire peut vous mettre en danger, lisez d’abord «\u00a0Demander de l’aide maintenant\u00a0» et écrivez depuis un appareil sûr.",
    ar: "إذا كانت مراسلتنا قد تعرّضكم للخطر، فاقرؤوا أولًا صفحة «طلب المساعدة الآن» واكتبوا من جهاز موثوق.",
  },
  // security
  securityLead: {
    en: "Reading about surveillance can itself be watched. This is what the site does about it, and what it cannot do.",
    fr: "Lire sur la surveillance peut aussi être surveillé. Voici ce que ce site fait contre cela, et ce qu’il ne peut pas faire.",
    ar: "القراءة عن المراقبة قد تكون هي نفسها مراقَبة. هذا ما يفعله الموقع إزاء ذلك، وما لا يستطيعه.",
  },
  does: { en: "What it does", fr: "Ce qu’il fait", ar: "ما يفعله الموقع" },
  noCookies: {
    en: "Readers get no cookie and no counter, every page works without scripts, and nothing is loaded from anyone else.",
    fr: "Les lecteurs ne reçoivent ni cookie ni compteur, chaque page fonctionne sans script, et rien n’est chargé depuis un tiers.",
    ar: "لا يتلقّى القرّاء ملفات تعريف ارتباط ولا عدّادات، وتعمل كل صفحة بلا نصوص برمجية، ولا يُحمَّل شيء من أي طرف آخر.",
  },
  noRecord: {
    en: "The program keeps no record of who reads what.",
    fr: "Le programme ne garde pas trace de qui lit quoi.",
    ar: "لا يحتفظ البرنامج بسجلّ عمّن يقرأ ماذا.",
  },
  torWorks: {
    en: "Every page works in Tor Browser at its “Safest” level.",
    fr: "Chaque page fonctionne dans le navigateur Tor au niveau «\u00a0le plus sûr\u00a0».",
    ar: "كل الصفحات تعمل في متصفّح Tor على مستوى الأمان الأعلى.",
  },
  onionIs: { en: "Onion address:", fr: "Adresse onion\u00a0:", ar: "عنوان onion:" },
  onlyPublished: {
    en: "The public pages can read only what has been published. Drafts, answers and contacts are out of their reach.",
    fr: "Les pages publiques ne peuvent lire que ce qui est publié. Brouillons, réponses et contacts leur sont inaccessibles.",
    ar: "لا تستطيع الصفحات العلنية أن تقرأ إلا ما نُشر. أمّا المسوّدات والأجوبة وجهات الاتصال فليست في متناولها.",
  },
  namesLeave: {
    en: "A signatory in danger can be taken off at any time. The name then leaves every page, search and feed here at once; a note that a name is withheld stays.",
    fr: "Un signataire en danger peut être retiré à tout moment. Son nom quitte alors aussitôt chaque page, la recherche et les flux\u00a0; la mention d’un nom non rendu public demeure.",
    ar: "يمكن رفع اسم أي جهة موقّعة معرّضة للخطر في أي وقت، فيختفي فورًا من كل صفحة ومن البحث والخلاصات هنا، وتبقى إشارة إلى اسم محجوب.",
  },
  cannot: { en: "What it cannot do", fr: "Ce qu’il ne peut pas faire", ar: "ما لا يستطيعه" },
  networkSees: {
    en: "Your network can see that you visit this site, unless you use Tor Browser.",
    fr: "Votre réseau peut voir que vous visitez ce site, sauf avec le navigateur Tor.",
    ar: "تستطيع شبكتكم أن ترى أنّكم تزورون هذا الموقع، ما لم تستخدموا متصفّح Tor.",
  },
  deviceSees: {
    en: "A device that is watched shows this page to whoever watches it.",
    fr: "Un appareil surveillé montre cette page à qui le surveille.",
    ar: "الجهاز المراقَب يُظهر هذه الصفحة لمن يراقبه.",
  },
  linksLeave: {
    en: "Links to other sites lead to places with their own habits. We send them no word of where you came from.",
    fr: "Les liens vers d’autres sites mènent à des lieux qui ont leurs propres usages. Nous ne leur disons pas d’où vous venez.",
    ar: "الروابط إلى مواقع أخرى تقود إلى أماكن لها قواعدها. ونحن لا نخبرها من أين أتيتم.",
  },
  copiesStay: {
    en: "What others copied before something was withdrawn stays with them.",
    fr: "Ce que d’autres ont copié avant un retrait reste chez eux.",
    ar: "ما نسخه آخرون قبل سحبه يبقى لديهم.",
  },
  verify: { en: "Checking a statement", fr: "Vérifier une déclaration", ar: "التحقّق من بيان" },
  verifySays: {
    en: "Each version carries its SHA-256 value. It changes with every letter, so two people can compare by telephone whether they read the same text.",
    fr: "Chaque version porte son empreinte SHA-256. Elle change à la moindre lettre\u00a0: deux personnes peuvent vérifier par téléphone qu’elles lisent le même texte.",
    ar: "تحمل كل نسخة بصمة SHA-256 تتغيّر بتغيّر أي حرف، فيستطيع شخصان أن يتحقّقا بالهاتف من أنّهما يقرآن النص نفسه.",
  },
  weakness: { en: "If you found a security flaw", fr: "Si vous avez trouvé une faille", ar: "إذا اكتشفتم ثغرة" },
  weaknessSays: {
    en: "Write to us before you publish it, so that nobody is harmed meanwhile. The address:",
    fr: "Écrivez-nous avant de la publier, afin que personne n’en souffre entre-temps. L’adresse\u00a0:",
    ar: "راسلونا قبل نشرها كي لا يتضرّر أحد في الأثناء. العنوان:",
  },
  weaknessNone: {
    en: "No address has been set yet. Until then, please use the sites of the organisations that lead the coalition.",
    fr: "Aucune adresse n’est encore indiquée. D’ici là, passez par les sites des organisations qui dirigent la coalition.",
    ar: "لم يُحدَّد عنوان بعد. وإلى ذلك الحين يمكن التواصل عبر مواقع المنظمات التي تقود التحالف.",
  },
} as const satisfies Record<string, Message>;

import type { Message } from "../platform/language/index.ts";

/**
 * First steps for somebody who may be reading on the watched phone. Each step is one that does no harm if the fear turns
 * out groundless. Nothing here promises that a device is free of spyware.
 */
export const help = {
  title: { en: "Get help now", fr: "Demander de l’aide maintenant", ar: "طلب المساعدة الآن" },
  lead: {
    en: "If you think your phone or computer is being watched, begin here. You need no account and no name, and this page asks you nothing.",
    fr: "Si vous pensez que votre téléphone ou votre ordinateur est surveillé, commencez ici. Ni compte, ni nom\u00a0: cette page ne vous demande rien.",
    ar: "إذا كنتم تظنّون أنّ هاتفكم أو حاسوبكم مراقَب، فابدؤوا من هنا. لا تحتاجون إلى حساب ولا إلى اسم، وهذه الصفحة لا تسألكم عن شيء.",
  },
  leave: { en: "Leave this page quickly", fr: "Quitter vite cette page", ar: "غادروا هذه الصفحة بسرعة" },
  leaveNote: {
    en: "It opens Wikipedia. The browser’s history still shows that you were here.",
    fr: "Ce lien ouvre Wikipédia. L’historique du navigateur garde la trace de votre passage.",
    ar: "يفتح هذا الرابط ويكيبيديا، لكنّ سجلّ المتصفّح يبقى شاهدًا على زيارتكم.",
  },
  dangerTitle: { en: "If you are in danger at this moment", fr: "Si vous êtes en danger en ce moment", ar: "إذا كنتم في خطر الآن" },
  danger: {
    en: "Your safety comes before the phone. Go to people and a place you trust, and deal with the device afterwards.",
    fr: "Votre sécurité passe avant le téléphone. Rejoignez des personnes et un lieu sûrs\u00a0; l’appareil attendra.",
    ar: "سلامتكم قبل الهاتف. اذهبوا أولًا إلى من تثقون بهم وإلى مكان آمن، أمّا الجهاز فيمكن أن ينتظر.",
  },
  thisDeviceTitle: {
    en: "Are you reading this on the device you suspect?",
    fr: "Lisez-vous cette page sur l’appareil suspect\u00a0?",
    ar: "هل تقرؤون هذه الصفحة على الجهاز الذي تشكّون فيه؟",
  },
  thisDevice: {
    en: "Then whoever watches it may be able to see this page as well. Stop here, and go on from another device: one that belongs to somebody you trust, or that was never linked to you. Do not sign in to your own accounts on it.",
    fr: "Dans ce cas, la personne qui le surveille voit peut-être aussi cette page. Arrêtez-vous ici et continuez sur un autre appareil\u00a0: celui d’une personne de confiance, ou un appareil qui n’a jamais été lié à vous. N’y ouvrez pas vos propres comptes.",
    ar: "إذن قد يرى من يراقب الجهاز هذه الصفحة أيضًا. توقّفوا هنا وتابعوا من جهاز آخر: جهاز شخص تثقون به، أو جهاز لم يرتبط بكم يومًا. ولا تفتحوا عليه حساباتكم الخاصة.",
  },
  stepsTitle: { en: "Steps that do no harm", fr: "Des gestes qui ne nuisent pas", ar: "خطوات لا ضرر منها" },
  askElsewhere: {
    en: "Ask for help from another device",
    fr: "Demander de l’aide depuis un autre appareil",
    ar: "اطلبوا المساعدة من جهاز آخر",
  },
  askElsewhereIs: {
    en: "Do not call, write or search for help on the device you suspect, nor from an account that is open on it.",
    fr: "N’appelez pas, n’écrivez pas et ne cherchez pas d’aide sur l’appareil suspect, ni depuis un compte qui y est ouvert.",
    ar: "لا تتصلوا ولا تراسلوا ولا تبحثوا عن المساعدة من الجهاز المشكوك فيه، ولا من حساب مفتوح عليه.",
  },
  deleteNothing: { en: "Delete nothing", fr: "Ne rien effacer", ar: "لا تحذفوا شيئًا" },
  deleteNothingIs: {
    en: "Keep the strange message, the link, the app, the warning. Do not reset the device, reinstall it or have it repaired: that destroys the traces an examiner would need, and may not remove the spyware.",
    fr: "Gardez le message étrange, le lien, l’application, l’avertissement. Ne réinitialisez pas l’appareil, ne le réinstallez pas, ne le donnez pas à réparer\u00a0: cela détruit les traces utiles à une analyse, sans forcément supprimer le logiciel espion.",
    ar: "احتفظوا بالرسالة الغريبة وبالرابط والتطبيق والتحذير كما هي. لا تعيدوا ضبط الجهاز ولا تهيئته ولا تسلّموه للإصلاح: فذلك يمحو الآثار التي يحتاج إليها الفحص، وقد لا يزيل برنامج التجسّس.",
  },
  doNotTouch: { en: "Do not open, do not answer", fr: "Ne pas ouvrir, ne pas répondre", ar: "لا تفتحوا ولا تردّوا" },
  doNotTouchIs: {
    en: "Leave the link alone, even to test it, and do not reply to the sender or confront anyone. They should not learn that you know.",
    fr: "Ne touchez pas au lien, même pour l’essayer\u00a0; ne répondez pas à l’expéditeur et ne demandez de comptes à personne. Il ne faut pas leur apprendre que vous savez.",
    ar: "لا تلمسوا الرابط ولو للتجربة، ولا تردّوا على المرسل ولا تواجهوا أحدًا. يجب ألّا يعرفوا أنّكم تعرفون.",
  },
  writeDown: { en: "Write down what you saw", fr: "Noter ce que vous avez vu", ar: "دوّنوا ما رأيتم" },
  writeDownIs: {
    en: "On paper: the day and hour, what appeared, from whom, what you did next. You can photograph the screen with another device whose pictures are not copied to a shared album or cloud.",
    fr: "Sur papier\u00a0: le jour et l’heure, ce qui est apparu, de qui, ce que vous avez fait ensuite. Vous pouvez photographier l’écran avec un autre appareil, dont les images ne sont copiées ni dans un album partagé ni en ligne.",
    ar: "على الورق: اليوم والساعة، وما ظهر، وممّن، وما فعلتم بعد ذلك. ويمكنكم تصوير الشاشة بجهاز آخر لا تُنسخ صوره إلى ألبوم مشترك أو إلى السحابة.",
  },
  keepAway: {
    en: "Keep it away from what is confidential",
    fr: "Le tenir loin de ce qui est confidentiel",
    ar: "أبعدوا الجهاز عن كل ما هو سرّي",
  },
  keepAwayIs: {
    en: "Leave it in another room when you talk, and do not take it to meetings. If a sudden silence would put you at risk, go on using it for everyday things only. Before you switch it off, restart it or update it, ask a helpline.",
    fr: "Laissez-le dans une autre pièce quand vous parlez et ne l’emportez pas en réunion. Si un silence soudain vous mettait en danger, gardez-le pour les choses banales seulement. Avant de l’éteindre, de le redémarrer ou de le mettre à jour, demandez à une ligne d’assistance.",
    ar: "اتركوه في غرفة أخرى حين تتحدّثون، ولا تأخذوه إلى الاجتماعات. وإذا كان الصمت المفاجئ يعرّضكم للخطر، فواصلوا استعماله للأمور العادية فقط. وقبل إطفائه أو إعادة تشغيله أو تحديثه، اسألوا خط مساعدة.",
  },
  warnOthers: { en: "Think of the people you talk to", fr: "Penser à vos interlocuteurs", ar: "فكّروا في من تتواصلون معهم" },
  warnOthersIs: {
    en: "Tell those who may be at risk in person or from another device, never through the one you suspect. Leave decisions about publishing or accusing for later, with advice.",
    fr: "Prévenez les personnes exposées de vive voix ou depuis un autre appareil, jamais par celui que vous soupçonnez. Publier ou accuser\u00a0: cela se décide plus tard, avec des conseils.",
    ar: "نبّهوا من قد يكون في خطر وجهًا لوجه أو من جهاز آخر، لا عبر الجهاز المشكوك فيه أبدًا. وأجّلوا قرار النشر أو الاتهام، واستشيروا قبل اتخاذه.",
  },
  passwords: {
    en: "Change passwords only from a device you trust",
    fr: "Changer les mots de passe depuis un appareil sûr",
    ar: "لا تغيّروا كلمات المرور إلا من جهاز تثقون به",
  },
  passwordsIs: {
    en: "Begin with e-mail. If the person who watches you is close to you and might turn violent on noticing, speak to a helpline first.",
    fr: "Commencez par la messagerie. Si la personne qui vous surveille est proche de vous et pourrait devenir violente en s’en apercevant, parlez d’abord à une ligne d’assistance.",
    ar: "ابدؤوا بالبريد الإلكتروني. وإذا كان من يراقبكم قريبًا منكم وقد يلجأ إلى العنف إن لاحظ ذلك، فتحدّثوا أولًا مع خط مساعدة.",
  },
  otherDevices: { en: "Protect your other devices", fr: "Protéger vos autres appareils", ar: "احموا أجهزتكم الأخرى" },
  otherDevicesIs: {
    en: "Install the updates on devices you do not suspect. On an iPhone, Lockdown Mode makes attacks harder.",
    fr: "Installez les mises à jour sur les appareils que vous ne soupçonnez pas. Sur un iPhone, le mode Isolement complique les attaques.",
    ar: "ثبّتوا التحديثات على الأجهزة التي لا تشكّون فيها. وعلى هواتف آيفون يجعل «نمط المنع» الهجمات أصعب.",
  },
  situationsTitle: { en: "In these situations", fr: "Dans ces situations", ar: "في هذه الأحوال" },
  warning: {
    en: "Apple, Google or WhatsApp warned you",
    fr: "Apple, Google ou WhatsApp vous a averti",
    ar: "وصلكم تحذير من Apple أو Google أو WhatsApp",
  },
  warningIs: {
    en: "Take it seriously and keep it. A forged warning is possible, so follow no link in it: on another device, type the company’s address yourself and look in your account. Then write to a helpline.",
    fr: "Prenez-le au sérieux et conservez-le. Un faux est possible\u00a0: ne suivez aucun lien du message\u00a0; depuis un autre appareil, saisissez vous-même l’adresse de l’entreprise et regardez dans votre compte. Écrivez ensuite à une ligne d’assistance.",
    ar: "خذوا التحذير على محمل الجدّ واحتفظوا به. وقد يكون مزوّرًا، فلا تفتحوا أي رابط فيه: اكتبوا عنوان الشركة بأنفسكم على جهاز آخر وراجعوا حسابكم. ثم راسلوا خط مساعدة.",
  },
  seized: {
    en: "The device was out of your hands",
    fr: "L’appareil vous a échappé un moment",
    ar: "خرج الجهاز من أيديكم مدّةً",
  },
  seizedIs: {
    en: "After an arrest, a search or a border, treat it as suspect even if nothing looks changed. Do not unlock it or type passwords on it. Note when it was taken, by whom, and when it came back.",
    fr: "Après une arrestation, une perquisition ou une frontière, tenez-le pour suspect, même si rien ne semble changé. Ne le déverrouillez pas, n’y tapez aucun mot de passe. Notez quand il a été pris, par qui, et quand il a été rendu.",
    ar: "بعد توقيف أو تفتيش أو عبور حدود، لا تثقوا بالجهاز وإن لم يظهر عليه تغيّر. لا تفتحوا قفله ولا تكتبوا فيه كلمات مرور. ودوّنوا متى أُخذ ومن أخذه ومتى أُعيد.",
  },
  near: {
    en: "The person watching you may live with you",
    fr: "La personne qui vous surveille vit peut-être avec vous",
    ar: "قد يكون من يراقبكم ممّن يعيش معكم",
  },
  nearIs: {
    en: "Removing an app or a tracker can be noticed at once and can make things worse. Plan for your safety with someone you trust before you change anything.",
    fr: "Retirer une application ou un traceur peut se remarquer aussitôt et aggraver les choses. Préparez votre sécurité avec une personne de confiance avant de changer quoi que ce soit.",
    ar: "قد تُلاحَظ إزالة تطبيق أو جهاز تتبّع فورًا فيزداد الأمر سوءًا. خطّطوا لسلامتكم مع شخص تثقون به قبل أن تغيّروا أي شيء.",
  },
  torTitle: { en: "Reading and writing more privately", fr: "Lire et écrire plus discrètement", ar: "القراءة والمراسلة بخصوصية أكبر" },
  tor: {
    en: "On the other device, Tor Browser hides from the network which pages you open. This site works in it at its “Safest” level. Get it from {address}; where that is blocked, write to {mail}. The network can still see that Tor is in use: where that alone is dangerous, ask a helpline about bridges first.",
    fr: "Sur l’autre appareil, le navigateur Tor cache au réseau les pages que vous ouvrez. Ce site y fonctionne au niveau «\u00a0le plus sûr\u00a0». Il se télécharge sur {address}\u00a0; si l’accès est bloqué, écrivez à {mail}. Le réseau voit tout de même que Tor est utilisé\u00a0: là où cela suffit à vous mettre en danger, renseignez-vous d’abord sur les ponts auprès d’une ligne d’assistance.",
    ar: "على الجهاز الآخر، يخفي متصفّح Tor عن الشبكة الصفحات التي تفتحونها. وهذا الموقع يعمل فيه على مستوى الأمان الأعلى. نزّلوه من {address}، وإذا كان محجوبًا فراسلوا {mail}. وتبقى الشبكة قادرة على ملاحظة استخدام Tor: فإذا كان ذلك وحده خطرًا عليكم، فاسألوا خط مساعدة أولًا عن «الجسور».",
  },
  whoTitle: { en: "Who can help", fr: "Qui peut vous aider", ar: "من يستطيع المساعدة" },
  whoLead: {
    en: "These helplines and laboratories belong to others; this site does not see what you write to them. For each, the safest way comes first.",
    fr: "Ces lignes d’assistance et laboratoires ne dépendent pas de nous\u00a0; ce site ne voit pas ce que vous leur écrivez. Pour chacun, le moyen le plus sûr vient en premier.",
    ar: "خطوط المساعدة والمختبرات هذه تابعة لجهات أخرى، ولا يرى هذا الموقع ما تكتبونه إليها. والوسيلة الأكثر أمانًا مذكورة أولًا عند كل منها.",
  },
  members: { en: "Run by members of the coalition", fr: "Assurés par des membres de la coalition", ar: "يديرها أعضاء في التحالف" },
  others: { en: "Beyond the coalition", fr: "En dehors de la coalition", ar: "خارج التحالف" },
  serves: { en: "For", fr: "Pour qui", ar: "لمن" },
  hours: { en: "Hours", fr: "Horaires", ar: "الأوقات" },
  cost: { en: "Cost", fr: "Coût", ar: "الكلفة" },
  languages: { en: "Languages", fr: "Langues", ar: "اللغات" },
  before: { en: "Know before you write", fr: "À savoir avant d’écrire", ar: "قبل أن تراسلوا" },
  by: { en: "{name}", fr: "{name}", ar: "{name}" },
  wayWeb: { en: "Page", fr: "Page", ar: "صفحة" },
  wayMail: { en: "E-mail", fr: "Courriel", ar: "بريد إلكتروني" },
  wayPhone: { en: "Telephone", fr: "Téléphone", ar: "هاتف" },
  waySignal: { en: "Signal", fr: "Signal", ar: "Signal" },
  wayWhatsapp: { en: "WhatsApp", fr: "WhatsApp", ar: "WhatsApp" },
  wayTelegram: { en: "Telegram", fr: "Telegram", ar: "Telegram" },
  safest: { en: "safest", fr: "le plus sûr", ar: "الأكثر أمانًا" },
  noWay: {
    en: "We know no public address for it; ask through the organisation’s site.",
    fr: "Nous n’en connaissons pas d’adresse publique\u00a0; passez par le site de l’organisation.",
    ar: "لا نعرف له عنوانًا علنيًّا. اسألوا عنه عبر موقع المنظمة.",
  },
  firstMessageTitle: { en: "Your first message", fr: "Votre premier message", ar: "رسالتكم الأولى" },
  firstMessage: {
    en: "Say little: that you suspect a device, in which country you are if that is safe, how they may answer you. No full names, no account of others. Ask who reads it, how long it is kept, and whether it can be deleted. A genuine helpline never asks for a password or a code sent to you.",
    fr: "Dites-en peu\u00a0: que vous soupçonnez un appareil, dans quel pays vous êtes si cela ne vous expose pas, comment vous répondre. Pas de noms complets, rien sur autrui. Demandez qui lira, combien de temps c’est conservé, et si cela peut être effacé. Une vraie ligne d’assistance ne demande jamais un mot de passe ni un code reçu.",
    ar: "لا تقولوا إلا القليل: أنّكم تشكّون في جهاز، وفي أي بلد أنتم إن كان ذكره آمنًا، وكيف يمكن الردّ عليكم. لا تذكروا أسماء كاملة ولا تتحدّثوا عن آخرين. واسألوا من يقرأ الرسالة، وكم تُحفظ، وهل يمكن حذفها. وخط المساعدة الحقيقي لا يطلب أبدًا كلمة مرور ولا رمزًا وصل إليكم.",
  },
  ordinaryCalls: {
    en: "Ordinary calls and SMS can be heard and read by the network operator. Choose them only when nothing else is possible.",
    fr: "L’opérateur peut écouter les appels ordinaires et lire les SMS. Ne les choisissez que si rien d’autre n’est possible.",
    ar: "يستطيع مشغّل الشبكة سماع المكالمات العادية وقراءة الرسائل النصية القصيرة، فلا تلجؤوا إليها إلا إذا تعذّر غيرها.",
  },
  cannotTitle: { en: "What this page cannot know", fr: "Ce que cette page ne peut pas savoir", ar: "ما لا تستطيع هذه الصفحة معرفته" },
  cannotTell: {
    en: "It cannot tell whether your device is watched. Even an examination that finds no trace does not prove that nothing is there.",
    fr: "Elle ne peut pas dire si votre appareil est surveillé. Même une analyse qui ne relève aucune trace ne prouve pas qu’il n’y a rien.",
    ar: "لا تستطيع أن تقول هل جهازكم مراقَب. وحتى الفحص الذي لا يجد أثرًا لا يثبت أنّه لا يوجد شيء.",
  },
  cannotSee: {
    en: "It sets no cookie and keeps no list of readers. Your network operator can still see that you opened this site, and the device can keep it in its history.",
    fr: "Elle ne dépose pas de cookie et ne tient pas de liste de lecteurs. Votre opérateur peut voir que vous avez ouvert ce site, et l’appareil peut en garder l’historique.",
    ar: "لا تضع ملفات تعريف ارتباط ولا تحتفظ بقائمة للقرّاء. لكنّ مشغّل شبكتكم يستطيع أن يرى أنّكم فتحتم هذا الموقع، وقد يبقى في سجلّ الجهاز.",
  },
  cannotReceive: {
    en: "It receives no messages, and nobody here is on call. It cannot know whether a helpline is reachable today.",
    fr: "Elle ne reçoit pas de messages et personne n’y est de garde. Elle ignore si telle ligne d’assistance répond aujourd’hui.",
    ar: "لا تستقبل رسائل ولا أحد مناوب خلفها، ولا تعرف هل يمكن الوصول إلى خط مساعدة ما اليوم.",
  },
} as const satisfies Record<string, Message>;

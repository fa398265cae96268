import type { Message } from "../../platform/language/index.ts";

/** Words of the call to sign, the board and the sign page. */
export const messages = {
  // the sign page
  signPageTitle: {
    en: "Sign: {title}",
    fr: "Signer : {title}",
    ar: "التوقيع على: {title}",
  },
  askedOf: {
    en: "{organisation} is asked to sign this statement.",
    fr: "Il est demandé à {organisation} de signer cette déclaration.",
    ar: "هذا البيان معروض على {organisation} للتوقيع عليه.",
  },
  replyBy: {
    en: "Please answer before {at}.",
    fr: "Réponse attendue avant le {at}.",
    ar: "يُرجى الردّ قبل {at}.",
  },
  readIn: { en: "Read it in", fr: "Lire en", ar: "للقراءة بلغة أخرى" },
  languageNotReady: {
    en: "The text is not ready in English yet. You can read and sign it in another language.",
    fr: "Le texte n’est pas encore prêt en français. Vous pouvez le lire et le signer dans une autre langue.",
    ar: "النص غير جاهز بالعربية بعد. يمكن قراءته والتوقيع عليه بلغة أخرى.",
  },
  versionNumber: { en: "Version {n}", fr: "Version {n}", ar: "النسخة {n}" },
  versionLabel: { en: "Version", fr: "Version", ar: "النسخة" },
  replyByTerm: { en: "Answer before", fr: "Répondre avant le", ar: "الردّ قبل" },
  yourAnswer: { en: "Your answer", fr: "Votre réponse", ar: "الردّ" },
  addresseesAndAsks: { en: "What is asked", fr: "Ce qui est demandé", ar: "المطالب" },
  addressedTo: { en: "Addressed to:", fr: "Destinataires\u00a0:", ar: "الجهات المخاطَبة:" },
  askBy: { en: "(by {at})", fr: "(avant le {at})", ar: "(قبل {at})" },
  signNow: { en: "Sign for {organisation}", fr: "Signer pour {organisation}", ar: "التوقيع باسم {organisation}" },
  signUnnamed: {
    en: "Sign, but do not print our name (“and organisations whose names are withheld”)",
    fr: "Signer sans que notre nom soit publié (« et des organisations dont le nom n’est pas publié »)",
    ar: "التوقيع من دون نشر اسمنا («ومنظمات حُجبت أسماؤها»)",
  },
  otherAnswers: { en: "Another answer", fr: "Une autre réponse", ar: "ردّ آخر" },
  whoActs: { en: "Who signs for the organisation", fr: "Qui signe au nom de l’organisation", ar: "من يوقّع باسم المنظمة" },
  actedName: { en: "Your name", fr: "Votre nom", ar: "الاسم" },
  actedNameHelp: {
    en: "Seen only by the coordinators of the coalition; never published.",
    fr: "Visible uniquement par les coordinatrices et coordinateurs de la coalition ; jamais publié.",
    ar: "لا يراه إلا القائمون على تنسيق التحالف، ولا يُنشر أبدًا.",
  },
  actedRole: { en: "Your role in the organisation", fr: "Votre fonction dans l’organisation", ar: "الصفة في المنظمة" },
  yesIf: { en: "Yes, if …", fr: "Oui, à condition que…", ar: "نعم، بشرط…" },
  yesIfHelp: {
    en: "We would sign if a passage were changed. This is not yet a signature.",
    fr: "Nous signerions si un passage était modifié. Ce n’est pas encore une signature.",
    ar: "نوقّع إذا عُدّلت فقرة من النص. هذا ليس توقيعًا بعد.",
  },
  passage: { en: "The passage", fr: "Le passage", ar: "الفقرة المقصودة" },
  reasonForChange: { en: "What should change, and why", fr: "Ce qui devrait changer, et pourquoi", ar: "التعديل المطلوب وسببه" },
  sendCondition: { en: "Send our condition", fr: "Envoyer notre condition", ar: "إرسال الشرط" },
  awaiting: { en: "Awaiting our board", fr: "En attente de notre conseil", ar: "بانتظار قرار مجلس إدارتنا" },
  awaitingHelp: {
    en: "We need a decision first. This is not yet a signature.",
    fr: "Il nous faut d’abord une décision. Ce n’est pas encore une signature.",
    ar: "نحتاج إلى قرار أولًا. هذا ليس توقيعًا بعد.",
  },
  awaitingUntil: { en: "Until (year-month-day)", fr: "Jusqu’au (année-mois-jour)", ar: "حتى تاريخ (سنة-شهر-يوم)" },
  sendAwaiting: { en: "Say that we are waiting", fr: "Signaler cette attente", ar: "إبلاغ التحالف بالانتظار" },
  no: { en: "No", fr: "Non", ar: "لا" },
  noHelp: {
    en: "The reason stays inside the coalition and is never published.",
    fr: "La raison reste au sein de la coalition et n’est jamais publiée.",
    ar: "يبقى السبب داخل التحالف ولا يُنشر أبدًا.",
  },
  reason: { en: "Reason (optional)", fr: "Raison (facultatif)", ar: "السبب (اختياري)" },
  decline: { en: "Decline", fr: "Décliner", ar: "الاعتذار عن التوقيع" },
  askedAgain: {
    en: "The meaning of the text has changed since you signed version {n}. Your signature does not count for the new version until you confirm it.",
    fr: "Le sens du texte a changé depuis que vous avez signé la version {n}. Votre signature ne vaut pas pour la nouvelle version tant que vous ne l’avez pas confirmée.",
    ar: "تغيّر معنى النص بعد توقيعكم على النسخة {n}. لا يُحتسب توقيعكم على النسخة الجديدة قبل أن تؤكّدوه.",
  },
  whatChanged: { en: "What changed", fr: "Ce qui a changé", ar: "ما الذي تغيّر" },

  // after answering
  thanksYes: {
    en: "{organisation} has signed version {n}.",
    fr: "{organisation} a signé la version {n}.",
    ar: "سُجّل توقيع {organisation} على النسخة {n}.",
  },
  alreadySigned: {
    en: "{organisation} has already signed version {n}, on {at}. Nothing was changed.",
    fr: "{organisation} a déjà signé la version {n}, le {at}. Rien n’a été modifié.",
    ar: "سبق تسجيل توقيع {organisation} على النسخة {n} في {at}. لم يتغيّر شيء.",
  },
  signedOn: {
    en: "{organisation} signed version {n} on {at}.",
    fr: "{organisation} a signé la version {n} le {at}.",
    ar: "وُقّعت النسخة {n} باسم {organisation} في {at}.",
  },
  thanksConfirmAuthority: {
    en: "A coordinator of the coalition will check with your organisation that the signature is yours before it counts.",
    fr: "La coordination vérifiera auprès de votre organisation que la signature vient bien de vous avant de la compter.",
    ar: "سيتحقّق منسّقو التحالف من صفتكم لدى منظمتكم قبل احتساب التوقيع.",
  },
  thanksYesIf: {
    en: "Your condition was sent to the coordinators. You have not signed.",
    fr: "Votre condition a été transmise à la coordination. Vous n’avez pas signé.",
    ar: "أُرسل شرطكم إلى منسّقي التحالف. لم تُوقّعوا بعد.",
  },
  thanksAwaiting: {
    en: "It is noted that you are waiting for a decision. You have not signed; silence is never counted as a yes.",
    fr: "Votre attente est notée. Vous n’avez pas signé ; le silence n’est jamais compté comme un oui.",
    ar: "سُجّل أنكم بانتظار قرار. لم تُوقّعوا بعد، ولا يُعدّ السكوت موافقة أبدًا.",
  },
  thanksNo: {
    en: "It is noted that you do not sign.",
    fr: "Il est noté que vous ne signez pas.",
    ar: "سُجّل اعتذاركم عن التوقيع.",
  },
  changeAnswer: {
    en: "You can change your answer on this page until {at}.",
    fr: "Vous pouvez changer de réponse sur cette page jusqu’au {at}.",
    ar: "يمكن تغيير الردّ في هذه الصفحة حتى {at}.",
  },
  changeAnswerHeading: { en: "Change the answer", fr: "Changer de réponse", ar: "تغيير الردّ" },

  withholdHeading: { en: "Our name is a danger to us", fr: "Notre nom nous met en danger", ar: "نشر اسمنا خطر علينا" },
  withholdHelp: {
    en: "At any time, also after the release: your name leaves every page, file, feed and history that the public can reach. Your signature still counts, unnamed. Copies that others made cannot be recalled, and it cannot be printed again here.",
    fr: "À tout moment, même après la publication : votre nom quitte toutes les pages, fichiers, flux et historiques accessibles au public. Votre signature compte toujours, sans nom. Les copies faites par d’autres ne peuvent être rappelées, et le nom ne pourra plus être publié ici.",
    ar: "في أي وقت، حتى بعد النشر: يُحجب اسمكم من كل صفحة وملف وخلاصة وسجلّ يصل إليه الجمهور. يبقى توقيعكم محسوبًا من دون اسم. لا يمكن استرجاع نسخ أخذها آخرون، ولا يمكن نشر الاسم هنا من جديد.",
  },
  withholdButton: { en: "Withhold our name everywhere", fr: "Retirer notre nom partout", ar: "حجب اسمنا من كل مكان" },
  withheld: {
    en: "The name of {organisation} is withheld everywhere here.",
    fr: "{organisation} : ce nom n’est plus publié nulle part ici.",
    ar: "اسم {organisation} محجوب هنا في كل مكان.",
  },

  // refusals
  closed: {
    en: "The time to answer is over, so nothing was changed. To join now, write to the person who sent you the link.",
    fr: "Le délai de réponse est écoulé ; rien n’a été modifié. Pour vous joindre maintenant, écrivez à la personne qui vous a envoyé le lien.",
    ar: "انقضت مهلة الردّ، ولم يتغيّر شيء. للانضمام الآن، تُرجى مراسلة من أرسل إليكم الرابط.",
  },
  noCall: {
    en: "The call for signatures is not open yet. Open it first: it says until when organisations may answer.",
    fr: "L’appel à signatures n’est pas encore ouvert. Ouvrez-le d’abord : il dit jusqu’à quand les organisations peuvent répondre.",
    ar: "لم تُفتح الدعوة إلى التوقيع بعد. يُرجى فتحها أولًا، فهي تحدّد آخر موعد للردّ.",
  },
  linkExpired: {
    en: "This link has expired, so the answer can no longer be changed. To withhold the name, use the button above; it always works.",
    fr: "Ce lien a expiré ; la réponse ne peut plus être modifiée. Pour retirer le nom, utilisez le bouton ci-dessus : il fonctionne toujours.",
    ar: "انتهت مدّة هذا الرابط، فلم يعد تغيير الردّ ممكنًا. لحجب الاسم استخدموا الزرّ أعلاه، فهو يعمل دائمًا.",
  },
  howKnown: { en: "How do you know?", fr: "Comment le savez-vous ?", ar: "كيف عرفتم ذلك؟" },
  howKnownHelp: {
    en: "For example: called the director at the number on their website. It stays inside.",
    fr: "Par exemple : appel à la directrice au numéro de leur site. Cela reste interne.",
    ar: "مثلًا: اتصال بالمديرة على الرقم المنشور في موقعهم. يبقى هذا داخليًّا.",
  },
  howKnownMissing: {
    en: "Say how you know that the signer may speak for the organisation; nothing was recorded.",
    fr: "Indiquez comment vous savez que cette personne peut engager l’organisation ; rien n’a été enregistré.",
    ar: "يُرجى بيان كيف عرفتم أنّ للموقّع صفة التحدّث باسم المنظمة. لم يُسجَّل شيء.",
  },
  checkedBy: { en: "checked by {name}, {at}: {note}", fr: "vérifié par {name}, {at} : {note}", ar: "تحقّق: {name}، {at}: {note}" },
  undoAuthority: {
    en: "The check was wrong: let the signature wait again",
    fr: "La vérification était erronée : remettre la signature en attente",
    ar: "كان التحقّق خاطئًا: إعادة التوقيع إلى الانتظار",
  },
  mendedSince: {
    en: "Since your answer to version {n}, wording was mended without changing the meaning. What changed is shown below the text.",
    fr: "Depuis votre réponse à la version {n}, des formulations ont été corrigées sans changer le sens. Les modifications figurent sous le texte.",
    ar: "منذ ردّكم على النسخة {n} صُحّحت صياغات من دون تغيير المعنى. التعديلات مبيّنة تحت النص.",
  },
  changedSinceCondition: {
    en: "The text has changed since you answered version {n}. Read it again: you can sign it now.",
    fr: "Le texte a changé depuis votre réponse à la version {n}. Relisez-le : vous pouvez le signer maintenant.",
    ar: "تغيّر النص منذ ردّكم على النسخة {n}. يُرجى قراءته من جديد، ويمكنكم التوقيع الآن.",
  },
  requestWithdrawn: {
    en: "This request to sign was taken back, so nothing was changed. Ask the person who sent it.",
    fr: "Cette demande de signature a été retirée ; rien n’a été modifié. Adressez-vous à la personne qui l’a envoyée.",
    ar: "سُحب طلب التوقيع هذا، ولم يتغيّر شيء. يُرجى سؤال من أرسله.",
  },
  noSuchLink: {
    en: "This link is not valid: it may have expired, been replaced or been copied in part. Ask for a new one where you got it.",
    fr: "Ce lien n’est pas valable : il a peut-être expiré, été remplacé ou été copié en partie. Demandez-en un nouveau à l’expéditeur.",
    ar: "هذا الرابط غير صالح: ربما انتهت مدّته، أو استُبدل، أو نُسخ ناقصًا. يُرجى طلب رابط جديد ممّن أرسله.",
  },
  noStatement: {
    en: "There is no such statement, or it is not open to you. Check the address, or ask who sent it.",
    fr: "Cette déclaration n’existe pas ou ne vous est pas ouverte. Vérifiez l’adresse ou demandez à la personne qui l’a envoyée.",
    ar: "لا يوجد بيان بهذا العنوان، أو ليس متاحًا لكم. يُرجى التحقّق من العنوان أو سؤال من أرسله.",
  },
  versionMoved: {
    en: "The text changed while you were reading it, so nothing was recorded. Here is the text as it stands now.",
    fr: "Le texte a changé pendant votre lecture ; rien n’a été enregistré. Voici le texte actuel.",
    ar: "تغيّر النص أثناء القراءة، ولذلك لم يُسجَّل شيء. هذا هو النص الحالي.",
  },
  notPutForward: {
    en: "No version has been put forward yet. Put the text forward first; then organisations can be asked to sign it.",
    fr: "Aucune version n’a encore été soumise à signature. Soumettez d’abord le texte ; les organisations pourront alors être sollicitées.",
    ar: "لم تُطرح أي نسخة للتوقيع بعد. يُرجى طرح النص أولًا، ثم تُدعى المنظمات إلى التوقيع.",
  },
  hiddenCharacters: {
    en: "There are hidden characters in this text, perhaps from copying. Delete it and type it by hand.",
    fr: "Ce texte contient des caractères invisibles, peut-être dus à un copier-coller. Effacez-le et tapez-le à la main.",
    ar: "في هذا النص محارف خفيّة، ربما بسبب النسخ واللصق. يُرجى حذفه وكتابته يدويًّا.",
  },
  textLong: {
    en: "This is too long. Shorten it; what you typed is still here.",
    fr: "C’est trop long. Raccourcissez ; votre saisie est conservée.",
    ar: "النص أطول من المسموح. يُرجى اختصاره، وما كُتب محفوظ هنا.",
  },
  kindMissing: { en: "Choose an answer.", fr: "Choisissez une réponse.", ar: "يُرجى اختيار ردّ." },
  dateWrong: {
    en: "Write the date as year-month-day, for example 2026-12-03.",
    fr: "Écrivez la date sous la forme année-mois-jour, par exemple 2026-12-03.",
    ar: "يُكتب التاريخ بصيغة سنة-شهر-يوم، مثل \u20662026-12-03\u2069.",
  },
  conditionMissing: {
    en: "Say what should change, so that the drafters can answer.",
    fr: "Indiquez ce qui devrait changer, afin que les rédacteurs puissent répondre.",
    ar: "يُرجى بيان التعديل المطلوب حتى يتمكّن المحرّرون من الردّ.",
  },
  untilMissing: {
    en: "Say until when you are waiting, as year-month-day.",
    fr: "Indiquez jusqu’à quand vous attendez, sous la forme année-mois-jour.",
    ar: "يُرجى تحديد تاريخ الانتظار بصيغة سنة-شهر-يوم.",
  },
  actedNameMissing: {
    en: "Give the name of the person who signs, so that the coalition can check it.",
    fr: "Indiquez le nom de la personne qui signe, afin que la coalition puisse vérifier.",
    ar: "يُرجى ذكر اسم من يوقّع حتى يتمكّن التحالف من التحقّق.",
  },
  actedRoleMissing: {
    en: "Give the role of the person who signs, for example director.",
    fr: "Indiquez la fonction de la personne qui signe, par exemple directrice.",
    ar: "يُرجى ذكر صفة من يوقّع، مثل: مدير البرامج.",
  },
  websiteWrong: {
    en: "Write the website with https://, for example https://example.org.",
    fr: "Écrivez le site avec https://, par exemple https://example.org.",
    ar: "يُكتب الموقع مع \u2066https://\u2069، مثل \u2066https://example.org\u2069.",
  },
  nameMissing: {
    en: "Give the organisation’s name in at least one language.",
    fr: "Indiquez le nom de l’organisation dans au moins une langue.",
    ar: "يُرجى كتابة اسم المنظمة بلغة واحدة على الأقل.",
  },
  daysWrong: { en: "Choose between 1 and 60 days.", fr: "Choisissez entre 1 et 60 jours.", ar: "يُرجى اختيار مدّة بين يوم واحد و60 يومًا." },
  replyByWrong: {
    en: "Choose a day and an hour in the future, for example 2026-12-03T10:00.",
    fr: "Choisissez un jour et une heure à venir, par exemple 2026-12-03T10:00.",
    ar: "يُرجى اختيار يوم وساعة في المستقبل، مثل \u20662026-12-03T10:00\u2069.",
  },
  replyByGap: {
    en: "That hour does not exist in this time zone: the clocks go forward then. Choose another.",
    fr: "Cette heure n’existe pas dans ce fuseau : on y avance les horloges. Choisissez-en une autre.",
    ar: "هذه الساعة غير موجودة في هذه المنطقة الزمنية لأن الساعة تُقدَّم عندها. يُرجى اختيار ساعة أخرى.",
  },
  zoneUnknown: {
    en: "Choose a time zone from the list.",
    fr: "Choisissez un fuseau horaire dans la liste.",
    ar: "يُرجى اختيار منطقة زمنية من القائمة.",
  },

  // the call
  callTitle: { en: "Call for signatures", fr: "Appel à signatures", ar: "الدعوة إلى التوقيع" },
  callLead: {
    en: "The members chosen here see the text of the version put forward, in every language that is ready, and can sign it. Outside organisations get a link each, from the board.",
    fr: "Les membres choisis ici voient le texte de la version soumise, dans chaque langue prête, et peuvent le signer. Les organisations extérieures reçoivent chacune un lien, depuis le tableau.",
    ar: "يرى الأعضاء المختارون هنا نص النسخة المطروحة بكل لغة جاهزة، ويمكنهم التوقيع. أما المنظمات من خارج التحالف فلكلٍّ منها رابط يُنشأ من لوحة المتابعة.",
  },
  replyByLabel: { en: "Answers until", fr: "Réponses jusqu’au", ar: "آخر موعد للردّ" },
  replyByHelp: {
    en: "Not the hour of release: leave time in between. In the time zone below.",
    fr: "Ce n’est pas l’heure de publication : laissez un délai entre les deux. Dans le fuseau ci-dessous.",
    ar: "ليس هو موعد النشر، فاتركوا بينهما مهلة. بحسب المنطقة الزمنية أدناه.",
  },
  zoneLabel: { en: "Time zone", fr: "Fuseau horaire", ar: "المنطقة الزمنية" },
  orderLabel: { en: "Order of the signatories on the page", fr: "Ordre des signataires sur la page", ar: "ترتيب الجهات الموقّعة في الصفحة" },
  orderAlphabetical: {
    en: "Alphabetical, in the language of the page",
    fr: "Alphabétique, dans la langue de la page",
    ar: "أبجدي، بحسب لغة الصفحة",
  },
  orderCoLeads: {
    en: "Co-leads first, then alphabetical",
    fr: "Codirection d’abord, puis alphabétique",
    ar: "القيادة المشتركة أولًا، ثم أبجديًّا",
  },
  membersLabel: { en: "Members asked", fr: "Membres sollicités", ar: "الأعضاء المدعوّون" },
  membersHelp: {
    en: "Ticked are the members that can answer: somebody of each has an account. Invite the first person of the others before you ask them.",
    fr: "Sont cochés les membres qui peuvent répondre\u00a0: une personne au moins y a un compte. Invitez la première personne des autres avant de les solliciter.",
    ar: "المحدَّدون هم الأعضاء القادرون على الردّ، إذ لشخص واحد على الأقل من كل منهم حساب. أما غيرهم فيُدعى أول شخص من كلٍّ منهم قبل طلب التوقيع.",
  },
  nobodyYet: {
    en: "nobody of it has an account yet",
    fr: "personne n’y a encore de compte",
    ar: "لا حساب لأحد منها بعد",
  },
  nobodyYetText: {
    en: "Nobody of this organisation has an account yet, so it cannot answer and a reminder would lead nowhere. Invite its first person; the request to sign will be waiting there.",
    fr: "Personne de cette organisation n’a encore de compte\u00a0: elle ne peut pas répondre, et un rappel ne servirait à rien. Invitez sa première personne\u00a0; la demande de signature l’attendra.",
    ar: "لا حساب لأحد من هذه المنظمة بعد، فلا تستطيع الردّ ولا ينفع التذكير. ادعوا أول شخص منها، وسيجد طلب التوقيع بانتظاره.",
  },
  inviteFirst: { en: "Invite its first person", fr: "Inviter sa première personne", ar: "دعوة أول شخص منها" },
  openCallButton: { en: "Ask the chosen members to sign", fr: "Solliciter les membres choisis", ar: "دعوة الأعضاء المختارين إلى التوقيع" },
  changeCall: { en: "Change the call", fr: "Modifier l’appel", ar: "تعديل الدعوة" },
  untilDay: { en: "Until {at}", fr: "Jusqu’au {at}", ar: "حتى {at}" },
  saveCall: { en: "Save the call", fr: "Enregistrer l’appel", ar: "حفظ الدعوة" },

  // the board
  boardTitle: { en: "Signatures", fr: "Signatures", ar: "التوقيعات" },
  boardMeter: {
    en: "{in} of {all} have signed",
    fr: "{in} sur {all} ont signé",
    ar: "وقّعت {in} من {all}",
  },
  boardEmpty: {
    en: "Nobody has been asked yet. Open the call for signatures to ask the members, then add outside organisations here.",
    fr: "Personne n’a encore été sollicité. Ouvrez l’appel à signatures pour solliciter les membres, puis ajoutez ici les organisations extérieures.",
    ar: "لم تُدعَ أي منظمة بعد. افتحوا الدعوة إلى التوقيع لدعوة الأعضاء، ثم أضيفوا هنا المنظمات من خارج التحالف.",
  },
  organisation: { en: "Organisation", fr: "Organisation", ar: "المنظمة" },
  standing: { en: "Answer", fr: "Réponse", ar: "الردّ" },
  languageRead: { en: "Read in", fr: "Lu en", ar: "لغة القراءة" },
  actedFor: { en: "Who acted", fr: "Qui a agi", ar: "وقّع عنها" },
  authority: { en: "Authority", fr: "Pouvoir de signer", ar: "الصفة" },
  when: { en: "When", fr: "Quand", ar: "متى" },
  next: { en: "Next step", fr: "Suite", ar: "الخطوة التالية" },
  outside: { en: "outside the coalition", fr: "hors coalition", ar: "من خارج التحالف" },
  standingIn: { en: "signed", fr: "signé", ar: "وقّعت" },
  standingUnconfirmed: { en: "authority to be checked", fr: "pouvoir à vérifier", ar: "تنتظر التحقّق من الصفة" },
  standingAgain: { en: "to be asked again", fr: "à solliciter de nouveau", ar: "يُعاد سؤالها" },
  standingInIf: { en: "yes, if", fr: "oui, si", ar: "نعم، بشرط" },
  standingWaiting: { en: "awaiting its board", fr: "attend son conseil", ar: "بانتظار مجلس إدارتها" },
  standingDeclined: { en: "declined", fr: "décliné", ar: "اعتذرت" },
  standingSeen: { en: "seen, no answer", fr: "lu, sans réponse", ar: "اطّلعت ولم تردّ" },
  standingSilent: { en: "no answer yet", fr: "pas encore de réponse", ar: "لا ردّ بعد" },
  withdrawn: { en: "request taken back", fr: "demande retirée", ar: "سُحب الطلب" },
  unnamed: { en: "name withheld", fr: "nom non publié", ar: "الاسم محجوب" },
  takenOff: { en: "taken off for safety", fr: "retiré par sécurité", ar: "حُجب حفاظًا على السلامة" },
  byAffiliation: {
    en: "a person of the organisation, signed in",
    fr: "une personne de l’organisation, connectée",
    ar: "شخص من المنظمة سجّل دخوله",
  },
  byCoordinator: { en: "checked by a coordinator", fr: "vérifié par la coordination", ar: "تحقّق منها منسّق" },
  byDomain: {
    en: "link sent to an address of the organisation",
    fr: "lien envoyé à une adresse de l’organisation",
    ar: "أُرسل الرابط إلى عنوان تابع للمنظمة",
  },
  languagesCard: { en: "Languages", fr: "Langues", ar: "اللغات" },
  askOutside: { en: "Ask an outside organisation", fr: "Solliciter une organisation extérieure", ar: "دعوة منظمة من خارج التحالف" },
  addressLabel: {
    en: "Address the link will be sent to",
    fr: "Adresse à laquelle le lien sera envoyé",
    ar: "العنوان الذي سيُرسل إليه الرابط",
  },
  addressHelp: {
    en: "Dalil does not send it: you do, by Signal or mail. If it is a mail address under the organisation’s own domain, the signature needs no further check.",
    fr: "Dalil ne l’envoie pas : c’est vous, par Signal ou courriel. Si c’est une adresse sous le domaine de l’organisation, la signature n’appelle pas d’autre vérification.",
    ar: "لا يرسله دليل، بل ترسلونه أنتم عبر سيغنال أو البريد. إذا كان بريدًا ضمن نطاق المنظمة نفسها فلا يحتاج التوقيع إلى تحقّق آخر.",
  },
  nameArLabel: { en: "Name in Arabic", fr: "Nom en arabe", ar: "الاسم بالعربية" },
  nameFrLabel: { en: "Name in French", fr: "Nom en français", ar: "الاسم بالفرنسية" },
  nameEnLabel: { en: "Name in English", fr: "Nom en anglais", ar: "الاسم بالإنجليزية" },
  websiteLabel: { en: "Website", fr: "Site web", ar: "الموقع الإلكتروني" },
  daysLabel: { en: "The link works for how many days", fr: "Durée de validité du lien, en jours", ar: "مدّة صلاحية الرابط بالأيام" },
  makeLink: { en: "Make the link", fr: "Créer le lien", ar: "إنشاء الرابط" },
  linkTitle: { en: "The link for {organisation}", fr: "Le lien pour {organisation}", ar: "الرابط المخصّص لـ{organisation}" },
  linkOnce: {
    en: "Copy it now: it is shown only once. Whoever has it can answer for the organisation, so send it only to the person meant. It works until {at}.",
    fr: "Copiez-le maintenant : il n’est affiché qu’une fois. Qui le possède peut répondre pour l’organisation ; ne l’envoyez qu’à la personne concernée. Il est valable jusqu’au {at}.",
    ar: "انسخوه الآن فهو لا يظهر إلا مرة واحدة. كل من يحمله يستطيع الردّ باسم المنظمة، فلا يُرسل إلا إلى الشخص المعنيّ. يبقى صالحًا حتى {at}.",
  },
  linkMessage: { en: "Text to send with it", fr: "Texte à joindre", ar: "نص يُرسل معه" },
  inviteText: {
    en: "You are asked to sign a joint statement. Read it and answer here, without an account, before {at}:\n{link}\nPlease do not forward the link: it is for your organisation alone.",
    fr: "Vous êtes invités à signer une déclaration commune. À lire et à signer ici, sans compte, avant le {at} :\n{link}\nMerci de ne pas transférer ce lien : il est réservé à votre organisation.",
    ar: "ندعوكم إلى التوقيع على بيان مشترك. للاطّلاع والردّ من دون حساب قبل {at}:\n{link}\nيُرجى عدم تمرير الرابط، فهو مخصّص لمنظمتكم وحدها.",
  },
  newLink: { en: "Replace the link", fr: "Remplacer le lien", ar: "استبدال الرابط" },
  newLinkHelp: {
    en: "The old link stops working at once.",
    fr: "L’ancien lien cesse aussitôt de fonctionner.",
    ar: "يتوقّف الرابط القديم فورًا.",
  },
  confirmAuthority: {
    en: "I have checked: the signer may speak for the organisation",
    fr: "J’ai vérifié : cette personne peut engager l’organisation",
    ar: "تحقّقت: يحقّ للموقّع التحدّث باسم المنظمة",
  },
  withdrawRequest: { en: "Take the request back", fr: "Retirer la demande", ar: "سحب الطلب" },
  withdrawRequestHelp: {
    en: "The organisation can no longer answer, and a signature it gave no longer counts.",
    fr: "L’organisation ne peut plus répondre et sa signature éventuelle ne compte plus.",
    ar: "لا تستطيع المنظمة الردّ بعد ذلك، ولا يُحتسب توقيعها إن كانت قد وقّعت.",
  },
  takeOff: { en: "Take the name off everything public", fr: "Retirer le nom de tout ce qui est public", ar: "حجب الاسم من كل ما هو منشور" },
  takeOffHelp: {
    en: "For safety. The name leaves every page, file, feed and history at once; “and organisations whose names are withheld” stays. Copies that others made cannot be recalled. This cannot be undone here.",
    fr: "Pour raison de sécurité. Le nom quitte aussitôt toutes les pages, fichiers, flux et historiques ; la mention « et des organisations dont le nom n’est pas publié » demeure. Les copies faites par d’autres ne peuvent être rappelées. Irréversible ici.",
    ar: "حفاظًا على السلامة: يُحجب الاسم فورًا من جميع الصفحات والملفات والخلاصات وسجلّات النسخ، وتبقى عبارة «ومنظمات حُجبت أسماؤها». لا يمكن استرجاع نسخ أخذها آخرون، ولا يمكن التراجع عن ذلك هنا.",
  },
  requestPageTitle: { en: "{organisation}: answers", fr: "{organisation} : réponses", ar: "{organisation}: الردود" },
  reminders: { en: "Reminder to copy", fr: "Rappel à copier", ar: "تذكير للنسخ" },
  remindersHelp: {
    en: "Dalil sends nothing. Copy the text into Signal or mail; it names no statement, so that it gives nothing away.",
    fr: "Dalil n’envoie rien. Copiez le texte dans Signal ou un courriel ; il ne nomme pas la déclaration, pour ne rien révéler.",
    ar: "لا يرسل دليل شيئًا. انسخوا النص إلى سيغنال أو البريد؛ وهو لا يذكر عنوان البيان حتى لا يكشف شيئًا.",
  },
  reminderMember: {
    en: "A joint statement awaits the answer of {organisation} before {at}. Please sign in and answer:\n{link}",
    fr: "Il est demandé à {organisation} de signer une déclaration commune ; réponse attendue avant le {at}. Merci de vous connecter et de répondre :\n{link}",
    ar: "ثمة بيان مشترك بانتظار ردّ {organisation} قبل {at}. يُرجى تسجيل الدخول والردّ:\n{link}",
  },
  reminderOutside: {
    en: "A joint statement awaits the answer of {organisation} before {at}. Please use the link you were sent; write back if you need a new one.",
    fr: "Il est demandé à {organisation} de signer une déclaration commune ; réponse attendue avant le {at}. Merci d’utiliser le lien reçu ; écrivez-nous s’il vous en faut un nouveau.",
    ar: "ثمة بيان مشترك بانتظار ردّ {organisation} قبل {at}. يُرجى استخدام الرابط الذي أُرسل إليكم، أو طلب رابط جديد منّا.",
  },
  reminderAgain: {
    en: "The meaning of the joint statement that {organisation} signed has changed. Please read the new version and answer again before {at}.",
    fr: "Le sens de la déclaration commune signée par {organisation} a changé. Merci de lire la nouvelle version et de répondre de nouveau avant le {at}.",
    ar: "تغيّر معنى البيان المشترك الذي يحمل توقيع {organisation}. يُرجى قراءة النسخة الجديدة والردّ مجدّدًا قبل {at}.",
  },
  history: {
    en: "All answers, oldest first",
    fr: "Toutes les réponses, de la plus ancienne à la plus récente",
    ar: "جميع الردود، من الأقدم إلى الأحدث",
  },
  noAnswers: {
    en: "No answer yet. Silence is never a yes.",
    fr: "Pas encore de réponse. Le silence n’est jamais un oui.",
    ar: "لا ردّ بعد. لا يُعدّ السكوت موافقة أبدًا.",
  },
  answerYes: { en: "Yes", fr: "Oui", ar: "نعم" },
  toBoard: { en: "To the board", fr: "Vers le tableau", ar: "إلى لوحة المتابعة" },
  details: { en: "Answers and reminder", fr: "Réponses et rappel", ar: "الردود والتذكير" },

  // the list of what waits for one's organisation
  waitingTitle: { en: "Waiting for {organisation}", fr: "En attente de {organisation}", ar: "بانتظار {organisation}" },
  waitingNone: {
    en: "No statement waits for your organisation’s signature.",
    fr: "Aucune déclaration n’attend la signature de votre organisation.",
    ar: "لا بيان بانتظار توقيع منظمتكم.",
  },
  readAndAnswer: { en: "Read and answer", fr: "Lire et répondre", ar: "القراءة والردّ" },
} as const satisfies Record<string, Message>;

/** The words of a standing. */
export const standingMessages = {
  in: messages.standingIn,
  unconfirmed: messages.standingUnconfirmed,
  again: messages.standingAgain,
  "in-if": messages.standingInIf,
  waiting: messages.standingWaiting,
  declined: messages.standingDeclined,
  seen: messages.standingSeen,
  silent: messages.standingSilent,
} as const;

export const answerMessages = {
  yes: messages.answerYes,
  "yes-if": messages.yesIf,
  awaiting: messages.awaiting,
  no: messages.no,
} as const;

export const authorityMessages = {
  affiliation: messages.byAffiliation,
  coordinator: messages.byCoordinator,
  domain: messages.byDomain,
} as const;

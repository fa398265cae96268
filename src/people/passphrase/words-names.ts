/** First and family names of our three languages: more often in a passphrase than their rank among words says. */
export const givenNames: readonly string[] = `
محمد أحمد علي حسن حسين عمر خالد يوسف إبراهيم محمود مصطفى كريم عبد عبدالله فاطمة عائشة مريم زينب سارة ليلى نور هدى رنا سلمى
mohamed mohammed muhammad ahmed ahmad ali hassan hussein omar khaled youssef ibrahim mahmoud mustafa karim abdallah fatima aisha
maryam mariam zeinab sara leila nour huda rana salma hadi sami rami nadia jean marie pierre paul jacques michel philippe nicolas
camille julie sophie laura lea emma louis john james robert michael william david mary jennifer linda sarah anna peter thomas
`
  .trim()
  .split(/\s+/u);

/** Whole phrases that many people would think of: openings of prayers, proverbs, songs, anthems; they count as one guess among a few. */
export const sayings: readonly string[] = [
  "بسم الله الرحمن الرحيم",
  "الحمد لله رب العالمين",
  "لا إله إلا الله محمد رسول الله",
  "لا إله إلا الله",
  "محمد رسول الله",
  "لا حول ولا قوة إلا بالله",
  "الله نور السماوات والأرض",
  "إنا لله وإنا إليه راجعون",
  "قل هو الله أحد",
  "السلام عليكم ورحمة الله وبركاته",
  "السلام عليكم",
  "الشعب يريد إسقاط النظام",
  "إذا الشعب يوما أراد الحياة",
  "الصبر مفتاح الفرج",
  "من جد وجد ومن زرع حصد",
  "موطني موطني",
  "فلسطين حرة",
  "حبيبي يا نور العين",
  "صباح الخير",
  "liberté égalité fraternité",
  "liberte egalite fraternite",
  "je t'aime mon amour",
  "allons enfants de la patrie",
  "il était une fois",
  "la vie est belle",
  "vive la france",
  "bonjour tout le monde",
  "rien ne sert de courir",
  "petit à petit l'oiseau fait son nid",
  "correct horse battery staple",
  "to be or not to be",
  "that is the question",
  "the quick brown fox jumps over the lazy dog",
  "the quick brown fox",
  "i love you",
  "let me in",
  "open sesame",
  "may the force be with you",
  "free palestine",
  "from the river to the sea",
  "the people want the fall of the regime",
  "in the name of god",
  "once upon a time",
  "bismillah ir rahman ir rahim",
  "la ilaha illa allah",
  "salam alaikum",
];

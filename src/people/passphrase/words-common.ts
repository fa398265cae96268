/** Passwords seen in every leak, and those of our three languages. Own list, from general knowledge. */
export const passwords: readonly string[] = `
123456 password 12345678 qwerty 123456789 12345 1234 111111 1234567 dragon 123123 baseball abc123 football monkey letmein shadow master
666666 qwertyuiop 123321 mustang 1234567890 michael 654321 superman 1qaz2wsx 7777777 121212 000000 qazwsx 123qwe killer trustno1 jordan
jennifer zxcvbnm asdfgh hunter buster soccer harley batman andrew tigger sunshine iloveyou 2000 charlie robert thomas hockey ranger
daniel starwars klaster 112233 george computer michelle jessica pepper 1111 zxcvbn 555555 11111111 131313 freedom 777777 pass maggie
159753 aaaaaa ginger princess joshua cheese amanda summer love ashley nicole chelsea matthew access yankees 987654321 dallas austin
thunder taylor matrix welcome admin administrator root secret passw0rd p@ssw0rd password1 qwerty123 azerty azerty123 azertyuiop
motdepasse mdp123 bonjour soleil doudou loulou chouchou marseille jetaime coucou camille nicolas julien amour liberte
allah bismillah alhamdulillah inshallah mashallah subhanallah allahuakbar habibi habibti ya3ni yalla salam salamalaikum mohamed
mohammed muhammad ahmed ahmad mahmoud mustafa hassan hussein hussain khaled khalid omar fatima aisha maryam youssef yousef ibrahim
ibrahem karim kareem nour noor layla leila sara sarah zahra zainab palestine filistin lebanon beirut syria damascus egypt cairo
tunisia tunis maroc morocco algeria algerie iraq baghdad jordan amman yemen kuwait qatar dubai bahrain oman gaza alquds jerusalem
hamada bahebak bahibak omri rouhi 7abibi 7abibti 3omar 3ali a7mad mo7amed s7abi kalimatassir dalil coalition surveillance
`
  .trim()
  .split(/\s+/u);

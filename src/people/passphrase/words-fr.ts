/** Common French words, the commonest first. Own list, for judging and for suggesting passphrases. */
export const french: readonly string[] = `
temps jour homme femme vie monde main chose enfant année part heure pays ville nuit maison travail mot tête père mère moment
porte amour terre mort côté frère sœur ami amie eau nom idée guerre place point corps roi reine dieu coup histoire question force
parole droit raison matin soir soleil lune étoile ciel mer montagne rivière forêt désert île pont route rue marché école église mosquée
village frontière passeport billet train avion bateau cheval tigre lion aigle faucon lapin chameau mouton chèvre poule papillon fleur
rose jasmin olive citron orange pomme banane cerise pêche raisin melon carotte tomate oignon poivre sel sucre miel pain beurre fromage
café thé lait vin papier crayon table chaise lampe bougie miroir oreiller tapis rideau panier bouteille cuillère couteau assiette
cuivre argent fer pierre marbre cristal diamant émeraude ambre corail perle velours coton lin cuir jaune violet vert noir blanc rouge
bleu gris brun tonnerre éclair pluie neige orage nuage vent brise aube midi minuit planète comète fusée galaxie nord sud est ouest port
ancre marin capitaine trésor boussole carte voyage voyageur étranger voisin cousin oncle tante bébé famille mariage anniversaire fête
vacances musique guitare piano violon tambour trompette chanson danse théâtre cinéma image peintre poète lecteur bibliothèque musée gare
hôtel cuisine chambre balcon plafond escalier cave grenier cheminée toit mur barrière tour château palais temple fontaine puits lac
vallée colline falaise grotte plage sable vague marée coquille poisson baleine dauphin tortue homard araignée grillon moineau pigeon
hirondelle cigogne paon autruche panthère léopard girafe éléphant zèbre âne buffle marteau échelle seau pelle aiguille fil bouton poche
veste chandail pantalon sandale casque parapluie valise horloge nombre sept onze douze vingt cent mille million quart moitié double
cercle carré triangle coin simple calme doux brave malin honnête patient prudent affamé curieux heureux fâché seul fier célèbre ancien
moderne étroit amer sucré salé épicé glacé rapide loyal noble humble brillant sombre marcher courir sauter grimper nager porter bâtir
ouvrir fermer suivre crier rire sourire écouter répondre promesse équilibre protéger défendre signal message enveloppe journal article
témoin avocat médecin infirmière fermier boulanger boucher coiffeur tailleur mineur pilote soldat gardien juge procès preuve liberté
justice paix vérité égalité fraternité secret bonjour bonsoir merci bienvenue chouchou doudou loulou coucou azerty soleil princesse
liberté chocolat vanille caramel cannelle menthe basilic persil lavande thym romarin saule chêne sapin bouleau érable palmier cèdre
figuier amandier noisette châtaigne framboise fraise myrtille abricot prune poire ananas mangue datte figue grenade pastèque courgette
aubergine poireau épinard haricot lentille riz farine levure vinaigre moutarde huile soupe tarte gâteau crêpe confiture biscuit
printemps été automne hiver janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi
jeudi vendredi samedi dimanche hier demain toujours jamais souvent parfois encore déjà presque ensemble ailleurs partout dehors dedans
ordinateur téléphone clavier écran réseau fichier mémoire lumière ombre silence bruit parfum saveur couleur forme distance vitesse
chaleur froid hasard chance destin rêve espoir courage patience sagesse tendresse colère tristesse joie surprise mystère aventure
`
  .trim()
  .split(/\s+/u);

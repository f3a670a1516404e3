import type { LanguageWords } from './language-words.ts'

/** French. */
export const french: LanguageWords = {
  negations: 'pas jamais sans ni guère',
  negatingPronouns: 'aucun aucune personne rien nul nulle',
  negatingVerbs: 'refuse refusé refusent éviter évité échoué',
  unlessNegated: 'seulement encore tout tous toujours',
  up:
    'augmente augmenté augmentent augmentation hausse monte monté grimpe grimpé croît croissance progresse progressé progression gagné gagne bondi bondit ' +
    'accru accroît accroissement amélioré améliore élevé doublé plus relevé rebond rebondi',
  down:
    'baisse baissé baissent diminue diminué diminution chute chuté recule reculé recul tombe tombé réduit réduite réduction perdu perd moins ralenti ' +
    'détérioré dégradé effondré divisé inférieur repli replié',
  steady: 'inchangé inchangée stable stables stagne stagné constant',
  opposites: `
accepter approuver adopter soutenir ratifier appuyer | refuser rejeter opposer repousser
saluer féliciter applaudir louer acclamer | critiquer condamner dénoncer huer
gagner remporter victoire vaincre | perdre défaite
ouvrir rouvrir ouvert | fermer fermé bloquer bloqué
coupable condamné | acquitter acquitté innocent relaxé
continuer poursuivre reprendre | arrêter cesser suspendre annuler abandonner interrompre
autoriser permettre | interdire
embaucher recruter | licencier
survivre survivant vivant rescapé | mort mourir tuer décès
indemne | blessé blesser
libre libérer libéré | détenir arrêter emprisonner prison
unanime unanimité | divisé
pacifique calme | violent violence émeute
bénéfice excédent | perte déficit
volontaire délibéré | accidentel accident
plein comble | vide
reporter reporté retarder | avancer maintenu prévu
rester maintenir | démissionner quitter partir
`,
  hedges:
    'pourrait pourraient peut-être probablement possible possiblement présumé présumée supposé supposée soupçonne soupçonné apparemment serait seraient aurait auraient inconnu incertain',
  firm: 'confirmé confirme confirment prouvé établi avéré certain',
  denials: 'nie nié nient dément démenti démentent conteste contesté',
}

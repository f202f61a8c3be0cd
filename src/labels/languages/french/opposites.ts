import { Phrases } from '../phrases.js';

/** Verbs, adjectives and nouns of French by the two sides that they may be on. */
export const opposites = () =>
  new Phrases<string>({
    'rise+': `
    progressé, progresse, progressait, augmenté, augmente, augmentent, augmentait, monté, monte, montent, grimpé, grimpe, crû, bondi,
    bondit, hausse, en hausse, relevé, relève, accru, accroît, s'est accru, hausses, gagné du terrain, supérieur||e|s|es`,
    'rise-': `
    reculé, recule, reculait, diminué, diminue, diminuent, diminuait, baissé, baisse, baissent, chuté, chute, en baisse, abaissé, abaisse,
    réduit, réduite, réduits, fléchi, plongé, plonge, baisses, cédé, inférieur||e|s|es, recul`,
    'adopt+': `
    adopté||e|s|es, adopte, approuvé||e|s|es, approuve, accepté||e|s|es, accepte, acceptent, voté||e, autorisé||e|s|es, autorise,
    accordé||e|s|es, validé||e|s|es, valide`,
    'adopt-': `
    rejeté||e|s|es, rejette, refusé||e|s|es, refuse, refusent, repoussé||e|s|es, désapprouvé||e, interdit||e|s|es, recalé||e,
    invalidé||e|s|es, retoqué||e|s|es, censuré||e|s|es`,
    'win+': 'gagné||e|s|es, gagne, gagnent, remporté||e|s|es, remporte, victoire, vainqueur||s, bénéfice||s, gain||s',
    'win-': `perdu||e|s|es, perd, perdent, défaite, battu||e|s, perte||s, s'est inclinée, s'est incliné, vaincu||s`,
    'convict+': 'condamné||e|s|es, condamne, coupable||s',
    'convict-': 'relaxé||e|s|es, acquitté||e|s|es, innocent||e|s|es, innocenté||e, relaxe',
    'hold+': 'arrêté||e|s|es, interpellé||e|s|es, écroué||e|s|es, incarcéré||e|s|es, placé||e|s|es en détention',
    'hold-': 'libéré||e|s|es, relâché||e|s|es, remis en liberté, remise en liberté',
    'dead+': 'tué||e|s|es, mort||e|s|es, décédé||e|s|es, péri, abattu||e|s|es',
    'dead-': 'blessé||e|s|es, survécu, vivant||e|s|es, rescapé||e|s|es, sauvé||e|s|es',
    'open+': 'ouvert||e|s|es, ouvre, rouvert||e|s',
    'open-': 'fermé||e|s|es, ferme, clos||e',
    'begin+': 'commencé||e|s|es, commence, débuté, débute, début, entamé||e, lancé||e|s',
    'begin-': 'terminé||e|s|es, termine, achevé||e|s|es, fini||e|s|es, fin, cessé||e',
    'buy+': 'achète, achètent, acheté||e|s|es, acquis||e, acquiert, acheteur||s, achat||s, importe, importé||e|s, importation||s',
    'buy-': 'vend, vendent, vendu||e|s|es, cède, cédé||e, vendeur||s, vente||s, exporte, exporté||e|s, exportation||s',
    'hire+': 'embauché||e|s|es, embauche, recruté||e|s|es, recrute',
    'hire-': 'licencié||e|s|es, licencie, renvoyé||e|s|es, limogé||e|s|es',
    'allow+': 'permis||e, permet, autorisé||e|s|es, autorise',
    'allow-': 'interdit||e|s|es, prohibé||e|s|es',
    'support+': 'soutenu||e, soutient, soutiennent, salué||e|s, salue, approuve, partisan||s, loué, pour',
    'support-': 'critiqué||e|s|es, critique, critiquent, dénoncé||e, dénonce, combat, opposant||s, fustigé, contre',
    'succeed+': 'réussi||e, réussit, abouti, aboutit, succès',
    'succeed-': 'échoué, échoue, échec, raté, manqué',
    'more+': 'plus, mieux, meilleur||e|s|es, grand||e|s|es, renforcé||e|s|es, renforce, majorité, excédent, plus tôt, avant',
    'more-': 'moins, pire||s, petit||e|s|es, affaibli||e|s|es, affaiblit, minorité, déficit, plus tard, après',
    'north+': 'nord, est',
    'north-': 'sud, ouest',
    'known+': 'légal||e, public, publique, possible, stable||s, sûr||e|s, connu||e|s',
    'known-': 'illégal||e, secret, secrète, impossible, instable||s, dangereux, dangereuse, inconnu||e|s',
    'arrive+': 'arrivé||e|s|es, arrive, arrivée, entré||e|s|es, adhéré, adhésion, entrée',
    'arrive-': 'parti||e|s|es, part, départ, sorti||e|s|es, quitté||e|s|es, sortie, retiré||e|s|es',
    'man+': 'homme||s, garçon||s, roi, prince, fils, frère, père, mari, lui',
    'man-': 'femme||s, fille||s, reine, princesse, sœur, mère, épouse, elle',
  });

import { Phrases } from '../phrases.js';

/** Verbs, adjectives and nouns of Italian by the two sides that they may be on. */
export const opposites = () =>
  new Phrases<string>({
    'rise+': `
    salit|o|a|i|e, sale, salgono, salì, aumentat|o|a|i|e, aumenta, aumentano, aumentò, cresciut|o|a|i|e, cresce, crescono, crebbe, rialzo,
    in rialzo, aumento, in aumento, crescita, incremento, guadagnat|o|a, incrementat|o|a, superior|e|i, maggior|e|i`,
    'rise-': `
    sces|o|a|i|e, scende, scendono, diminuit|o|a|i|e, diminuisce, diminuiscono, calat|o|a|i|e, cala, calano, cadut|o|a|i|e, ridott|o|a|i|e,
    riduce, riducono, ribasso, in ribasso, calo, in calo, diminuzione, riduzione, tagliat|o|a|i|e, taglia, inferior|e|i, minor|e|i,
    flessione`,
    'adopt+': `
    approvat|o|a|i|e, approva, approvano, accettat|o|a|i|e, accetta, accettano, accolt|o|a|i|e, accoglie, autorizzat|o|a|i|e, autorizza,
    concess|o|a, concede, consentit|o|a`,
    'adopt-': `
    respint|o|a|i|e, respinge, respingono, bocciat|o|a|i|e, boccia, rifiutat|o|a|i|e, rifiuta, rifiutano, rigettat|o|a|i|e, rigetta,
    vietat|o|a|i|e, vieta, negat|o|a`,
    'win+': 'vint|o|a|i|e, vince, vincono, vinse, vittoria, utile, guadagno',
    'win-': 'pers|o|a|i|e, perde, perdono, sconfitt|o|a|i|e, sconfitta, perdita',
    'convict+': 'condannat|o|a|i|e, condanna, colpevol|e|i',
    'convict-': 'assolt|o|a|i|e, assolve, innocent|e|i, prosciolt|o|a|i',
    'hold+': 'arrestat|o|a|i|e, fermat|o|a|i|e, incarcerat|o|a|i|e',
    'hold-': 'rilasciat|o|a|i|e, scarcerat|o|a|i|e, liberat|o|a|i|e',
    'dead+': 'mort|o|a|i|e, ucciso, uccis|a|i|e, deceduto, decedut|a|i|e, vittima, vittime',
    'dead-': 'ferit|o|a|i|e, sopravvissut|o|a|i|e, viv|o|a|i|e, salvat|o|a|i|e',
    'open+': 'apert|o|a|i|e, apre, riapert|o|a|i|e, riapre',
    'open-': 'chius|o|a|i|e, chiude',
    'begin+': 'iniziat|o|a|i|e, inizia, cominciat|o|a|i|e, comincia, avviat|o|a|i|e, inizio',
    'begin-': 'terminat|o|a|i|e, termina, finit|o|a|i|e, finisce, conclus|o|a|i|e, fine',
    'buy+': `
    compra, comprano, comprat|o|a|i|e, acquista, acquistano, acquistat|o|a|i|e, acquisto, acquisti, importa, importazione, importazioni`,
    'buy-': 'vende, vendono, vendut|o|a|i|e, cedut|o|a|i|e, vendita, vendite, esporta, esportazione, esportazioni',
    'hire+': 'assunt|o|a|i|e, assume, assumono',
    'hire-': 'licenziat|o|a|i|e, licenzia, esonerat|o|a',
    'allow+': 'permess|o|a|i|e, permette, consentit|o|a|i|e, consente',
    'allow-': 'vietat|o|a|i|e, vieta, proibit|o|a|i|e',
    'support+': 'appoggiat|o|a, appoggia, sostenut|o|a, sostiene, elogiat|o|a, elogia, favorevol|e|i, a favore',
    'support-': 'criticat|o|a, critica, osteggiat|o|a, condannat|o|a, contrari|o|a|i|e, contro',
    'succeed+': 'riuscit|o|a|i|e, riesce, successo',
    'succeed-': 'fallit|o|a|i|e, fallisce, fallimento, insuccesso',
    'more+': 'più, miglior|e|i, meglio, maggioranza, avanzo, prima, rafforzat|o|a',
    'more-': 'meno, peggior|e|i, peggio, minoranza, disavanzo, dopo, indebolit|o|a',
    'north+': 'nord, est, settentrionale',
    'north-': 'sud, ovest, meridionale',
    'known+': 'legal|e|i, pubblic|o|a, possibil|e|i, stabil|e|i, sicur|o|a, not|o|a',
    'known-': 'illegal|e|i, segret|o|a, impossibil|e|i, instabil|e|i, insicur|o|a, ignot|o|a',
    'arrive+': 'arrivat|o|a|i|e, arriva, arrivano, arrivo, entrat|o|a|i|e, entra, ingresso, adesione',
    'arrive-': 'partit|o|a|i|e, parte, partenza, uscit|o|a|i|e, esce, uscita',
    'man+': 'uomo, uomini, ragazzo, ragazzi, bambino, re, principe, figlio, figli, fratello, padre, marito',
    'man-': 'donna, donne, ragazza, ragazze, bambina, regina, principessa, figlia, figlie, sorella, madre, moglie',
  });

import { Phrases } from '../phrases.js';

/** Verbs, adjectives and nouns of Portuguese by the two sides that they may be on. */
export const opposites = () =>
  new Phrases<string>({
    'rise+': `
    subiu, sobe, sobem, subiram, subido, aumentou, aumenta, aumentam, aumentaram, aumentado, cresceu, cresce, crescem, cresceram, elevou,
    eleva, alta, subida, aumento, avançou, avança, superior||es, maior||es`,
    'rise-': `
    desceu, desce, descem, desceram, descido, diminuiu, diminui, diminuem, diminuíram, diminuído, caiu, cai, caem, caíram, baixou, baixa,
    baixaram, reduziu, reduz, reduziram, reduzido, cortou, queda, descida, diminuição, redução, recuou, recua, inferior||es, menor||es`,
    'adopt+': `
    aprovou, aprova, aprovaram, aprovad|o|a|os|as, aceitou, aceita, aceitaram, aceite||s, autorizou, autoriza, autorizad|o|a, concedeu,
    concede, viabilizou`,
    'adopt-': `
    rejeitou, rejeita, rejeitaram, rejeitad|o|a|os|as, chumbou, chumba, chumbad|o|a, recusou, recusa, recusaram, recusad|o|a, proibiu,
    proíbe, proibid|o|a, negou, vetou`,
    'win+': 'ganhou, ganha, ganham, ganharam, venceu, vence, venceram, vitória, lucro||s',
    'win-': 'perdeu, perde, perdem, perderam, derrota, prejuízo||s, perda||s',
    'convict+': 'condenou, condena, condenad|o|a|os|as, condenou-o, condenou-a, culpad|o|a|os|as',
    'convict-': 'absolveu, absolve, absolvid|o|a|os|as, absolveu-o, absolveu-a, inocente||s',
    'hold+': 'deteve, detiveram, detid|o|a|os|as, pres|o|a|os|as',
    'hold-': 'libertou, libertaram, libertad|o|a|os|as, solt|o|a|os|as, posto em liberdade',
    'dead+': 'mort|o|a|os|as, morreu, morreram, morre, morrem, matou',
    'dead-': 'ferid|o|a|os|as, feriu, sobreviveu, sobreviveram, viv|o|a|os|as, resgatad|o|a|os|as',
    'open+': 'abriu, abre, abert|o|a|os|as, reabriu',
    'open-': 'fechou, fecha, fechad|o|a|os|as, encerrou, encerrad|o|a|os|as',
    'begin+': 'começou, começa, iniciou, inicia, iniciad|o|a, início, começo',
    'begin-': 'terminou, termina, acabou, acaba, concluiu, fim, final',
    'buy+': 'compra, compram, comprou, compraram, comprad|o|a, adquiriu, importa, importação, importações',
    'buy-': 'vende, vendem, vendeu, venderam, vendid|o|a, venda||s, exporta, exportação, exportações',
    'hire+': 'contratou, contrata, contratad|o|a|os|as',
    'hire-': 'despediu, despede, despedid|o|a|os|as, demitiu, demitid|o|a',
    'allow+': 'permitiu, permite, permitid|o|a|os|as',
    'allow-': 'proibiu, proíbe, proibid|o|a|os|as',
    'support+': 'apoiou, apoia, apoiam, apoiaram, elogiou, elogia, saudou, a favor',
    'support-': 'criticou, critica, criticam, criticaram, condenou, contestou, contra',
    'succeed+': 'conseguiu, consegue, logrou, sucesso, êxito',
    'succeed-': 'falhou, falha, fracassou, fracasso, falhanço',
    'more+': 'mais, melhor||es, maioria, excedente, antes, reforçou',
    'more-': 'menos, pior||es, minoria, défice, déficit, depois, enfraqueceu',
    'north+': 'norte, leste, este',
    'north-': 'sul, oeste',
    'known+': 'legal, legais, públic|o|a, possível, estável, segur|o|a, conhecid|o|a',
    'known-': 'ilegal, ilegais, secret|o|a, impossível, instável, insegur|o|a, desconhecid|o|a',
    'arrive+': 'chegou, chega, chegaram, chegada, entrou, entra, entrada, adesão',
    'arrive-': 'partiu, parte, saiu, sai, saíram, saída, partida, abandonou',
    'man+': 'homem, homens, menino||s, rapaz, rei, príncipe, filho||s, irmão, irmãos, pai, marido',
    'man-': 'mulher||es, menina||s, rapariga, rainha, princesa, filha||s, irmã||s, mãe, esposa',
  });

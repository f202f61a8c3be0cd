import { numbersOf } from '../numbers.js';

/** *deuxième*, *dixièmes* */
const byStem = 'deux trois quatr cinqu six sept huit neuv dix onz douz treiz quatorz quinz seiz';

export const numbers = () =>
  numbersOf({
    counts: `
    0 zero
    2 deux
    3 trois
    4 quatre
    5 cinq
    6 six
    7 sept
    8 huit
    9 neuf
    10 dix
    11 onze
    12 douze
    13 treize
    14 quatorze
    15 quinze
    16 seize
    20 vingt vingts
    30 trente
    40 quarante
    50 cinquante
    60 soixante
    70 septante
    80 huitante octante
    90 nonante`,
    one: 'un une',
    hundred: 'cent cents',
    thousand: 'mille mil',
    half: 'demi demie',
    halfNoun: 'moitie',
    ordinals: byStem
      .split(' ')
      .map((stem, i) => `${i + 2} ${stem}ieme ${stem}iemes`)
      .concat('1 premier premiere premiers premieres', '2 second seconde', '20 vingtieme vingtiemes')
      .join('\n'),
    shares: `
    3 tiers
    4 quart quarts`,
    groups: `
    tens dizaines
    hundreds centaines
    thousands milliers
    ~10 dizaine
    12 douzaine
    ~15 quinzaine
    ~20 vingtaine
    ~30 trentaine
    ~40 quarantaine
    ~50 cinquantaine
    ~60 soixantaine
    ~100 centaine
    ~1000 millier
    dozens douzaines`,
    multiples: `
    2 double
    3 triple
    4 quadruple`,
    joint: 'et',
    of: "de des du d'",
    endings: /^(?:e|er|re|ere|eme|nd|nde|d|de|ieme)$/,
    century: /^siecles?$/,
    definite: 'les ces ses leurs',
    isOther,
  });

/** *Un pont neuf*, *neuf dans le quartier*; *premier ministre*. */
function isOther(word: string, before: string, after: string): boolean {
  if (word === 'neuf') return !/[sx]$|^(?:pour|sur)$/.test(after) || small.test(after) || /^(?:flambant|de|du|quoi|tout|a)$/.test(before);
  return word.startsWith('premier') && /^ministre/.test(after);
}

const small = /^(?:dans|sous|sans|vers|mais|pas|plus|puis|depuis|apres|tres|moins|alors|hors|chez|des|les|aux|ses|nos|vos|ces)$/;

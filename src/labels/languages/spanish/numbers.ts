import { numbersOf } from '../numbers.js';

/** Both genders, one and several; *segundos* are a span of time. */
function inflected(stem: string): string {
  return (stem === 'segund' ? ['o', 'a'] : ['o', 'a', 'os', 'as']).map((ending) => stem + ending).join(' ');
}

const ordinals = 'primer segund tercer cuart quint sext septim octav noven decim undecim duodecim decimotercer decimocuart decimoquint';

export const numbers = () =>
  numbersOf({
    counts: `
    0 cero
    2 dos
    3 tres
    4 cuatro
    5 cinco
    6 seis
    7 siete
    8 ocho
    9 nueve
    10 diez
    11 once
    12 doce
    13 trece
    14 catorce
    15 quince
    16 dieciseis
    17 diecisiete
    18 dieciocho
    19 diecinueve
    20 veinte
    21 veintiuno veintiun veintiuna
    22 veintidos
    23 veintitres
    24 veinticuatro
    25 veinticinco
    26 veintiseis
    27 veintisiete
    28 veintiocho
    29 veintinueve
    30 treinta
    40 cuarenta
    50 cincuenta
    60 sesenta
    70 setenta
    80 ochenta
    90 noventa
    100 cien ciento
    200 doscientos doscientas
    300 trescientos trescientas
    400 cuatrocientos cuatrocientas
    500 quinientos quinientas
    600 seiscientos seiscientas
    700 setecientos setecientas
    800 ochocientos ochocientas
    900 novecientos novecientas`,
    one: 'un una uno',
    thousand: 'mil',
    half: 'medio media',
    halfNoun: 'mitad',
    ordinals: ordinals
      .split(' ')
      .map((stem, i) => `${i + 1} ${inflected(stem)}`)
      .concat('1 primer', '3 tercer', `20 ${inflected('vigesim')}`)
      .join('\n'),
    shares: '3 tercio tercios',
    groups: `
    tens decenas
    dozens docenas
    hundreds centenares cientos centenas
    thousands miles millares
    ~10 decena
    12 docena
    ~15 quincena
    ~20 veintena
    ~30 treintena
    ~40 cuarentena
    ~50 cincuentena
    ~100 centenar centena
    ~1000 millar`,
    multiples: `
    2 duplic
    3 triplic
    4 cuadruplic
    5 quintuplic`,
    joint: 'y',
    of: 'de del',
    endings: /^(?:a|o|er|do|ro)$/,
    century: /^siglos?$/,
    definite: 'los las estos estas esos esas sus ambos',
    // *primer ministro*
    isOther: (word, _, after) => word.startsWith('primer') && /^ministr[oa]$/.test(after),
  });

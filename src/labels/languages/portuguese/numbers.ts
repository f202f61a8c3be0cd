import { numbersOf } from '../numbers.js';

/** Both genders, one and several; *segundos* are a span of time. */
function inflected(stem: string): string {
  return (stem === 'segund' ? ['o', 'a'] : ['o', 'a', 'os', 'as']).map((ending) => stem + ending).join(' ');
}

const ordinals = 'primeir segund terceir quart quint sext setim oitav non decim';

export const numbers = () =>
  numbersOf({
    counts: `
    0 zero
    2 dois duas
    3 tres
    4 quatro
    5 cinco
    6 seis
    7 sete
    8 oito
    9 nove
    10 dez
    11 onze
    12 doze
    13 treze
    14 catorze quatorze
    15 quinze
    16 dezasseis dezesseis
    17 dezassete dezessete
    18 dezoito
    19 dezanove dezenove
    20 vinte
    30 trinta
    40 quarenta
    50 cinquenta
    60 sessenta
    70 setenta
    80 oitenta
    90 noventa
    100 cem cento
    200 duzentos duzentas
    300 trezentos trezentas
    400 quatrocentos quatrocentas
    500 quinhentos quinhentas
    600 seiscentos seiscentas
    700 setecentos setecentas
    800 oitocentos oitocentas
    900 novecentos novecentas`,
    one: 'um uma',
    thousand: 'mil',
    half: 'meio meia',
    halfNoun: 'metade',
    ordinals: ordinals
      .split(' ')
      .map((stem, i) => `${i + 1} ${inflected(stem)}`)
      .concat(`20 ${inflected('vigesim')}`)
      .join('\n'),
    shares: '3 terco tercos',
    groups: `
    tens dezenas
    dozens duzias
    hundreds centenas
    thousands milhares
    ~10 dezena
    12 duzia
    ~15 quinzena
    ~20 vintena
    ~50 cinquentena
    ~100 centena
    ~1000 milhar`,
    multiples: `
    2 duplic
    2 dobr
    3 triplic
    4 quadruplic`,
    joint: 'e',
    of: 'de do da dos das',
    endings: /^(?:a|o)$/,
    century: /^seculos?$/,
    definite: 'os as estes estas esses essas seus suas ambos',
    isOther,
  });

/** *Segundo a polícia* names a source; *na quinta* and *segunda à noite* are days of the week; *primeiro-ministro*. */
function isOther(word: string, before: string, after: string): boolean {
  if (word.startsWith('primeir')) return /^ministr[oa]$/.test(after);
  if (word === 'segundo') return !leading.test(before) && !/^(?:lugar|turno|dia|ano|mandato|tempo)$/.test(after);
  return weekday.test(word) && (after === '' || after === 'feira' || !leading.test(before) || behindDay.test(after));
}

const weekday = /^(?:segunda|quarta|quinta|sexta)$/;
const behindDay = /^(?:a|o|as|os|e|de|da|do|em|no|na|nos|nas|com|que|um|uma|por|para|pela|pelo|passada|proxima|ultima)$/;
const leading = /^(?:o|a|ao|no|na|do|da|pelo|pela|seu|sua|um|uma|este|esta|neste|nesta|em|por|cada|primeira|primeiro)$/;

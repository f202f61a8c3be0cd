import { numbersOf } from '../numbers.js';

const units: ReadonlyMap<string, number> = new Map(
  'null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn'
    .split(' ')
    .map((word, value) => [word, value] as const),
);
const tens: ReadonlyMap<string, number> = new Map(
  'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig'.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
);

/** Below a hundred: *zwölf*, *zweiundzwanzig*. */
function small(word: string): number | undefined {
  const whole = units.get(word) ?? tens.get(word);
  if (whole !== undefined) return whole;
  const [, unit, ten] = /^(.+)und(.+zig|dreissig)$/.exec(word) ?? [];
  const [one, more] = [unit === 'ein' ? 1 : units.get(unit ?? ''), tens.get(ten ?? '')];
  return one === undefined || more === undefined || one > 9 ? undefined : more + one;
}

/** What stands before *hundert* and *tausend*: *zwei*, *ein*, nothing. */
function factor(word: string): number | undefined {
  return word === '' || word === 'ein' ? 1 : below(word);
}

function below(word: string): number | undefined {
  return times(word, /^(.*)hundert(?:und)?(.*)$/, 100, small);
}

function times(word: string, scale: RegExp, by: number, rest: (word: string) => number | undefined): number | undefined {
  const [, before, behind] = scale.exec(word) ?? [];
  if (before === undefined) return rest(word);
  const [count, more] = [factor(before), behind === '' ? 0 : rest(behind!)];
  return count === undefined || more === undefined ? undefined : count * by + more;
}

/** *zweitausendfünfhundert*, *zweieinhalb* */
function compound(word: string): number | undefined {
  if (word === 'anderthalb') return 1.5;
  const half = /^(.+)einhalb$/.exec(word)?.[1];
  const whole = half === undefined ? undefined : small(half);
  return whole === undefined ? times(word, /^(.*)tausend(?:und)?(.*)$/, 1000, below) : whole + 0.5;
}

/** The endings of an adjective. */
function inflected(stems: string): string {
  return stems
    .split(' ')
    .flatMap((stem) => ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending))
    .join(' ');
}

const ordinals =
  'erst zweit dritt viert funft sechst siebt acht neunt zehnt elft zwolft dreizehnt vierzehnt funfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst';

export const numbers = () =>
  numbersOf({
    counts: '2 zwo',
    one: 'ein eine einen einem einer eines',
    thousand: '',
    half: inflected('halb'),
    halfNoun: 'halfte',
    ordinals: ordinals
      .split(' ')
      .map((stem, i) => `${i + 1} ${inflected(stem)}`)
      .join('\n'),
    shares: `
    3 drittel dritteln
    4 viertel vierteln
    5 funftel funfteln
    6 sechstel
    7 siebtel
    8 achtel
    10 zehntel`,
    groups: `
    dozens dutzende dutzenden dutzender
    hundreds hunderte hunderten hunderter
    thousands tausende tausenden tausender abertausende
    tens-of-thousands zehntausende zehntausenden zehntausender
    hundreds-of-thousands hunderttausende hunderttausenden hunderttausender
    12 dutzend`,
    multiples: `
    2 verdoppel
    3 verdreifach
    4 vervierfach
    5 verfunffach
    10 verzehnfach
    0.5 halbier`,
    joint: '',
    of: 'von der des',
    endings: /^(?:te|ten|ter)$/,
    beforeOrdinal: /^(?:der|die|das|den|dem|des|zum|zur|beim|vom|im|ihr|ihre|ihren|ihrem|sein|seine|seinen|seinem)$/i,
    definite: 'die den der dieser diese diesen beiden ihre ihren seine seinen',
    compound,
    // *in Acht nehmen*, *außer Acht lassen*, *Acht geben*; *Erster Bürgermeister*
    isOther: (word, before, after) =>
      (word === 'acht' &&
        (/^(?:ausser|habt)$/.test(before) ||
          (before === 'in' && after === '') ||
          /^(?:genommen|nehmen|nimmt|nahm|zu|geben|gegeben|gibt|gab)$/.test(after))) ||
      (word.startsWith('erst') && /^(?:burgermeister|burgermeisterin)$/.test(after)),
  });

import { numbersOf } from '../numbers.js';

const units: ReadonlyMap<string, number> = new Map(
  'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'
    .split(' ')
    .map((word, value) => [word, value] as const),
);
const tens: ReadonlyMap<string, number> = new Map(
  'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
);

/** Below a hundred: *dodici*, *ventidue*; before *uno* and *otto* the ten loses its last letter: *ventuno*. */
function small(word: string): number | undefined {
  const whole = units.get(word) ?? tens.get(word);
  if (whole !== undefined) return whole;
  const [, ten, unit] = /^(.+?)(un[oa]?|due|tre|quattro|cinque|sei|sette|otto|nove)$/.exec(word) ?? [];
  const [more, one] = [
    tens.get(ten ?? '') ?? tens.get(`${ten}i`) ?? tens.get(`${ten}a`),
    unit?.startsWith('un') ? 1 : units.get(unit ?? ''),
  ];
  return one === undefined || more === undefined ? undefined : more + one;
}

function below(word: string): number | undefined {
  const [, before, behind] = /^(.*)cento(.*)$/.exec(word) ?? [];
  if (before === undefined) return small(word);
  const [count, more] = [before === '' ? 1 : units.get(before), behind === '' ? 0 : small(behind!)];
  return count === undefined || more === undefined || count > 9 ? undefined : count * 100 + more;
}

/** *duemilacinquecento*, *millenovecento* */
function compound(word: string): number | undefined {
  if (word === 'uno') return undefined;
  const [, before, behind] = /^(.*)mila(.*)$/.exec(word) ?? /^()mille(.*)$/.exec(word) ?? [];
  if (before === undefined) return below(word);
  const one = word.startsWith('mille') ? 1 : undefined;
  const [count, more] = [before === '' ? one : below(before), behind === '' ? 0 : below(behind!)];
  return count === undefined || more === undefined ? undefined : count * 1000 + more;
}

/** The four endings of an adjective. */
function inflected(stem: string): string {
  return ['o', 'a', 'i', 'e'].map((ending) => stem + ending).join(' ');
}

const ordinals = 'prim second terz quart quint sest settim ottav non decim undicesim dodicesim tredicesim quattordicesim quindicesim';

export const numbers = () =>
  numbersOf({
    counts: '',
    one: 'un uno una',
    thousand: '',
    half: 'mezzo mezza',
    halfNoun: 'meta',
    ordinals: ordinals
      .split(' ')
      .map((stem, i) => `${i + 1} ${inflected(stem)}`)
      .concat(`20 ${inflected('ventesim')}`)
      .join('\n'),
    shares: '',
    groups: `
    tens decine
    dozens dozzine
    hundreds centinaia
    thousands migliaia
    ~10 decina
    12 dozzina
    ~15 quindicina
    ~20 ventina
    ~30 trentina
    ~40 quarantina
    ~50 cinquantina
    ~60 sessantina
    ~70 settantina
    ~80 ottantina
    ~90 novantina
    ~100 centinaio
    ~1000 migliaio`,
    multiples: `
    2 raddoppi
    3 triplic
    4 quadruplic
    0.5 dimezz`,
    joint: '',
    of: "di dei degli delle della dello dell' del d'",
    endings: /^(?:a|o|°)$/,
    century: /^secol[oi]$/,
    definite: 'i gli le questi queste quei quelle suoi sue loro',
    compound,
    isOther,
  });

/** *Sei stato* is of being, *sei persone* a count; *secondo la procura*, *primo ministro*. */
function isOther(word: string, before: string, after: string): boolean {
  if (word === 'sei')
    return /^(?:tu|ci|ti|se|non|che|chi|dove)$/.test(before) || !/[ei]$/.test(after) || /^(?:stati|state|gli|le|i)$/.test(after);
  if (word === 'secondo' || word === 'seconda')
    return !leading.test(before) && !/^(?:volta|posto|turno|tempo|luogo|grado|me|anno|giorno)$/.test(after);
  return (
    word.startsWith('prim') &&
    (after === 'ministro' || after === 'ministra' || word === 'prima' || word === 'prime') &&
    !leading.test(before)
  );
}

const leading = /^(?:il|lo|la|i|gli|le|un|una|al|alla|del|della|nel|nella|dal|dalla|sul|sulla|suo|sua|questo|questa|per|in|ogni)$/;

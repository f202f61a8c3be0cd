import { numbersOf } from '../numbers.js';

const units: ReadonlyMap<string, number> = new Map(
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'
    .split(' ')
    .map((word, value) => [word, value] as const),
);
const tens: ReadonlyMap<string, number> = new Map(
  'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
);

/** Below a hundred: *twaalf*, *tweeëntwintig*. */
function small(word: string): number | undefined {
  const whole = units.get(word) ?? tens.get(word);
  if (whole !== undefined) return whole;
  const [, unit, ten] = /^(.+?)en(.+tig)$/.exec(word) ?? [];
  const [one, more] = [units.get(unit ?? ''), tens.get(ten ?? '')];
  return one === undefined || more === undefined || one > 9 ? undefined : more + one;
}

function times(word: string, scale: RegExp, by: number, rest: (word: string) => number | undefined): number | undefined {
  const [, before, behind] = scale.exec(word) ?? [];
  if (before === undefined) return rest(word);
  const [count, more] = [before === '' ? 1 : below(before), behind === '' ? 0 : rest(behind!)];
  return count === undefined || more === undefined ? undefined : count * by + more;
}

function below(word: string): number | undefined {
  return times(word, /^(.*)honderd(?:en)?(.*)$/, 100, small);
}

/** *tweeduizendvijfhonderd*, *vijftienhonderd* */
function compound(word: string): number | undefined {
  if (word === 'anderhalf' || word === 'anderhalve') return 1.5;
  return word === 'een' ? undefined : times(word, /^(.*)duizend(?:en)?(.*)$/, 1000, below);
}

export const numbers = () =>
  numbersOf({
    counts: '',
    one: 'een',
    thousand: '',
    half: 'half halve',
    halfNoun: 'helft',
    ordinals: `
    1 eerste
    2 tweede
    3 derde
    4 vierde
    5 vijfde
    6 zesde
    7 zevende
    8 achtste
    9 negende
    10 tiende
    11 elfde
    12 twaalfde
    13 dertiende
    14 veertiende
    15 vijftiende
    16 zestiende
    17 zeventiende
    18 achttiende
    19 negentiende
    20 twintigste`,
    shares: '4 kwart',
    groups: `
    tens tientallen
    dozens dozijnen
    hundreds honderden
    thousands duizenden
    tens-of-thousands tienduizenden
    hundreds-of-thousands honderdduizenden
    ~10 tiental
    ~20 twintigtal
    ~50 vijftigtal
    ~100 honderdtal
    12 dozijn`,
    multiples: `
    2 verdubbel
    3 verdrievoudig
    4 verviervoudig
    5 vervijfvoudig
    10 vertienvoudig
    0.5 halveer
    0.5 gehalveer`,
    joint: '',
    of: 'van',
    endings: /^(?:e|de|ste)$/,
    definite: 'de deze die hun haar zijn',
    compound,
    // *in acht nemen*, *acht slaan*; *eerste minister*
    isOther: (word, before, after) =>
      (word === 'acht' && (before === 'in' || before === 'geen') && !after.endsWith('en')) ||
      (word === 'acht' && /^(?:nemen|genomen|te|neemt|nam|slaan|slaat|geslagen)$/.test(after)) ||
      (word === 'eerste' && /^(?:minister|kamer)$/.test(after)) ||
      (word === 'tweede' && after === 'kamer'),
  });

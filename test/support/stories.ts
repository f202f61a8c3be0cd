import fc from 'fast-check';

// Stories made of words that nobody wrote: for laws that hold of any article, and for changes planted where they must be found.

/** What an article of any origin may hold, and what trips a reader: marks, abbreviations, figures, scripts, controls. */
const scraps = [
  ...[
    'the',
    'a',
    'said',
    'told',
    'not',
    'may',
    'MUSCAT',
    'Mr.',
    'Gen.',
    'U.S.',
    'US',
    'Feb.',
    '6',
    '5.0',
    'five',
    '1,200',
    '1200',
    '$1.5 mln',
    '9 a.m.',
    '4%',
  ],
  ...[
    '"',
    "'",
    '“',
    '”',
    '‘',
    '’',
    '``',
    "''",
    '«',
    '»',
    '—',
    '–',
    '--',
    '-',
    '...',
    '…',
    ',',
    '.',
    '(',
    ')',
    '[',
    ']',
    '{+',
    '+}',
    '[-',
    '-]',
  ],
  ...[
    '(AP)',
    '(Agencies):',
    'By Jane Doe',
    'Advertisement',
    'Share if you like',
    '* * *',
    '-30-',
    'Correction:',
    'MUSCAT, Oman, Feb 06 (Agencies):',
  ],
  ...[
    'سلام',
    '۱۲',
    '«آب»',
    'وقال',
    'الأحد',
    '市议会',
    '11日',
    '通过。',
    '「大きな音」',
    'バス',
    'น้ำท่วมตลาด',
    'নদীভাঙনে',
    '৪০০',
    'é',
    'e\u0301',
    'ﬁ',
    'ß',
    'İ',
    'Å',
  ],
  ...[
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u200f',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\u2028',
    '\u0007',
    '\u001b[31m',
    '\u001b]0;x\u0007',
    '\u009b1m',
    '\u007f',
    '👩‍👩‍👧',
    '🇴🇲',
    '\ufffd',
  ],
];

const scrap = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...scraps) },
  { weight: 3, arbitrary: fc.stringMatching(/^[a-z]{2,9}$/) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

/** A paragraph of anything at all, on one line more often than not. */
export const junkParagraph: fc.Arbitrary<string> = fc
  .array(scrap, { maxLength: 24 })
  .chain((words) => fc.constantFrom(' ', ' ', ' ', '  ', '', '\n').map((space) => words.join(space)));

const between = fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\r\n\r\n', '\r', '\n \t\n', '\n\n\n\n', '\n   ');

type Change = readonly [kind: 'drop' | 'copy' | 'move' | 'join' | 'part' | 'word' | 'junk', at: number, to: number, text: string];

const change: fc.Arbitrary<Change> = fc.tuple(
  fc.constantFrom('drop', 'copy', 'move', 'join', 'part', 'word', 'word', 'junk'),
  fc.nat(1000),
  fc.nat(1000),
  fc.oneof(scrap, junkParagraph),
);

/** Two articles of anything at all, the right one made from the left by changes of every kind. */
export const junkPair: fc.Arbitrary<readonly [left: string, right: string]> = fc
  .tuple(fc.array(junkParagraph, { minLength: 1, maxLength: 9 }), fc.array(change, { maxLength: 6 }), between, between)
  .map(([paragraphs, changes, leftSpace, rightSpace]) => [
    paragraphs.join(leftSpace),
    changes.reduce(changed, paragraphs).join(rightSpace),
  ]);

function changed(paragraphs: readonly string[], [kind, at, to, text]: Change): readonly string[] {
  if (paragraphs.length === 0) return [text];
  const i = at % paragraphs.length;
  const here = paragraphs[i]!;
  const cut = here.length === 0 ? 0 : to % here.length;
  const rest = paragraphs.filter((_, index) => index !== i);
  const put = (list: readonly string[], index: number, ...added: string[]) => [...list.slice(0, index), ...added, ...list.slice(index)];
  switch (kind) {
    case 'drop':
      return rest;
    case 'copy':
      return put(paragraphs, to % (paragraphs.length + 1), here);
    case 'move':
      return put(rest, to % (rest.length + 1), here);
    case 'join':
      return i + 1 < paragraphs.length
        ? put(
            rest.filter((_, index) => index !== i),
            i,
            `${here} ${paragraphs[i + 1]}`,
          )
        : paragraphs;
    case 'part':
      return put(rest, i, here.slice(0, cut), here.slice(cut));
    case 'word':
      return put(rest, i, `${here.slice(0, cut)}${text}${here.slice(cut + (to % 5))}`);
    case 'junk':
      return put(paragraphs, to % (paragraphs.length + 1), text);
    default:
      return kind satisfies never;
  }
}

/** What was planted: which paragraphs of each side belong together, and how. */
export interface Planted {
  readonly kind: 'shared' | 'edited' | 'unique';
  readonly relation: 'one-to-one' | 'split' | 'merge' | 'left' | 'right';
  readonly moved: boolean;
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** The words an edit brought; empty when it brought none. */
  readonly words: readonly string[];
}

/** Two versions of one story, and what became of each paragraph. */
export interface PlantedStory {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly planted: readonly Planted[];
}

/** A story of 10 to 30 paragraphs with edits, cuts, splits, merges, insertions and one passage that moved far. */
export const plantedStory: fc.Arbitrary<PlantedStory> = fc
  .tuple(fc.nat(2 ** 31 - 1), fc.integer({ min: 10, max: 30 }))
  .map(([seed, size]) => plant(randomFrom(seed), size));

/** Fresh paragraphs that no planted story has a rare word of. */
export const freshParagraph: fc.Arbitrary<string> = fc.nat(2 ** 31 - 1).map((seed) => paragraph(randomFrom(seed), 'z'));

type Random = (below: number) => number;

/** mulberry32 (Tommy Ettinger, public domain). */
function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const common = 'the of to a in on for and that with was as by at from it his their but had which after over new two'.split(' ');
const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo ka'.split(' ');

const rareWord = (random: Random, mark: string): string =>
  mark + Array.from({ length: 3 }, () => syllables[random(syllables.length)]).join('');

function sentence(random: Random, mark: string): string {
  const words = Array.from({ length: 8 + random(8) }, () => (random(5) < 2 ? common[random(common.length)]! : rareWord(random, mark)));
  return `${words.join(' ').replace(/^./u, (first) => first.toUpperCase())}.`;
}

const paragraph = (random: Random, mark = ''): string => Array.from({ length: 2 + random(3) }, () => sentence(random, mark)).join(' ');

interface Step extends Omit<Planted, 'right'> {
  readonly texts: readonly string[];
}

function plant(random: Random, size: number): PlantedStory {
  const left = Array.from({ length: size }, () => paragraph(random));
  const steps: Step[] = [];
  for (let i = 0; i < size; i += 1) {
    const fate = random(20);
    if (fate === 0) steps.push(cutOut(i));
    else if (fate < 5) steps.push(editOf(random, left[i]!, i));
    else if (fate < 7) steps.push(splitOf(left[i]!, i));
    else if (fate < 9 && i + 1 < size) steps.push(mergeOf(left, i++));
    else steps.push(step('shared', 'one-to-one', [i], [left[i]!]));
    if (random(12) === 0) steps.push(step('unique', 'right', [], [paragraph(random, 'q')]));
  }
  return { left, ...laidOut(moveOne(random, steps)) };
}

const step = (kind: Step['kind'], relation: Step['relation'], left: number[], texts: string[], words: string[] = []): Step => ({
  ...{ kind, relation, left, texts, words },
  moved: false,
});

const cutOut = (i: number): Step => step('unique', 'left', [i], []);

const mergeOf = (left: readonly string[], i: number): Step => step('shared', 'merge', [i, i + 1], [`${left[i]} ${left[i + 1]}`]);

function splitOf(text: string, i: number): Step {
  const cut = text.indexOf('. ') + 1;
  return step('shared', 'split', [i], [text.slice(0, cut), text.slice(cut + 1)]);
}

function editOf(random: Random, text: string, i: number): Step {
  const words = text.split(' ');
  const brought = Array.from({ length: 1 + random(3) }, () => rareWord(random, 'k'));
  for (const word of brought) words.splice(1 + random(words.length - 2), random(2), word);
  const kept = brought.filter((word) => words.includes(word));
  return step('edited', 'one-to-one', [i], [words.join(' ')], kept);
}

/** One paragraph that is shared or edited goes so far that no other set of words could have moved instead. */
function moveOne(random: Random, steps: readonly Step[]): readonly Step[] {
  const from = random(steps.length);
  const mover = steps[from]!;
  if (mover.relation !== 'one-to-one') return steps;
  const rest = steps.filter((_, index) => index !== from);
  const to = random(rest.length + 1);
  const passed = rest.slice(Math.min(from, to), Math.max(from, to)).filter(({ kind }) => kind !== 'unique');
  if (passed.length < 4) return steps;
  return [...rest.slice(0, to), { ...mover, moved: true }, ...rest.slice(to)];
}

function laidOut(steps: readonly Step[]): { right: string[]; planted: Planted[] } {
  const right: string[] = [];
  const planted = steps.map(({ texts, ...rest }) => ({ ...rest, right: texts.map((text) => right.push(text) - 1) }));
  return { right, planted };
}

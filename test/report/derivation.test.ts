import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Bands, Derivation, Document, Passage } from '../../src/model.js';
import { derivationOf } from '../../src/report/derivation/index.js';
import { longestStretch, sharedPlaces } from '../../src/report/derivation/known.js';
import { longestRun } from '../../src/report/derivation/longest.js';
import { Numbering } from '../../src/report/derivation/numbering.js';
import { placeOfWord } from '../../src/report/derivation/places.js';
import { stretchesOf } from '../../src/report/derivation/stretches.js';
import { coveredWords, none, placesOf, sharedWindows } from '../../src/report/derivation/windows.js';
import { noTwin, storyWords, twinsOf } from '../../src/report/derivation/words.js';
import { reportThresholds } from '../../src/report/options.js';
import { countWords } from '../../src/text/count.js';
import { tokenize } from '../../src/text/words.js';
import { type BlockText, documentOf } from '../render/values.js';

const usual: Bands = [reportThresholds.wholly.default, reportThresholds.partially.default];

/** A derivation as if the alignment had found so much of each side in the other, and had tied the blocks of some passages. */
function derive(left: Document, right: Document, share: readonly [number, number], bands = usual, passages: Passage[] = []): Derivation {
  const count = ({ blocks }: Document) => blocks.reduce((sum, { role, text }) => sum + (role === 'paragraph' ? countWords(text) : 0), 0);
  const words = { left: count(left), right: count(right), shared: 0 };
  return derivationOf(left, right, passages, { containment: { left: share[0], right: share[1] }, words }, { bands });
}

const article = (...blocks: BlockText[]) => documentOf('a', blocks);

describe('words in common', () => {
  const left = article('A ferry ran aground off the cape at dawn, the coast guard said.', 'Nobody was hurt.');
  const right = article('At dawn a ferry ran aground off the cape.', 'The coast guard said nobody was hurt.');

  test('stand word for word in runs of five and more, over commas, capitals and the ends of paragraphs', () => {
    const { verbatim, run, longest } = derive(left, right, [0.5, 0.5]);
    expect(run).toBe(5);
    // a ferry ran aground off the cape; the coast guard said nobody was hurt
    expect(verbatim).toEqual({ left: 0.875, right: 0.875 });
    expect(longest).toEqual({
      words: 7,
      left: { start: 0, end: 32, blocks: [0, 0] },
      right: { start: 8, end: 40, blocks: [0, 0] },
      begins: 'A ferry ran aground off the cape',
    });
  });

  test('the longest run ends where it ends, paragraphs or not', () => {
    const one = article('Rain fell.', 'The coast guard said.', 'Nobody was hurt, it said. Snow fell.');
    const two = article('The coast guard said: Nobody was hurt, it said.');
    const { longest } = derive(one, two, [0.5, 1]);
    expect(longest).toMatchObject({ words: 9, left: { blocks: [1, 2] }, right: { blocks: [0, 0] } });
    expect(one.text.slice(longest!.left.start, longest!.left.end)).toBe('The coast guard said.\n\nNobody was hurt, it said');
    expect(longest!.begins).toBe('The coast guard said. Nobody was hurt, it');
  });

  test('what is no part of the story is no word of it', () => {
    const page = article(['furniture', 'Share this'], 'Nobody was hurt.', ['furniture', 'Advertisement'], 'Rain fell all day.');
    const { verbatim, longest } = derive(page, article('Nobody was hurt. Rain fell all day.'), [1, 1]);
    expect(verbatim).toEqual({ left: 1, right: 1 });
    expect(longest).toMatchObject({ words: 7, left: { blocks: [1, 3] }, right: { blocks: [0, 0] } });
    expect(derive(page, article(['furniture', 'Share this']), [0, 0]).longest).toBeUndefined();
  });

  test('a run is quoted without what is no part of the story and stands in it', () => {
    const page = article(
      ['headline', 'Ferry aground'],
      ['dateline', 'HALSUND (Agencies) -'],
      'The ferry sank.',
      ['furniture', 'Share'],
      'Rain fell all day on the coast.',
    );
    const { longest } = derive(page, article('Ferry aground. The ferry sank. Rain fell all day on the coast.'), [1, 1]);
    expect(longest).toMatchObject({ words: 12, begins: 'Ferry aground The ferry sank. Rain fell all' });
  });

  test('apostrophes and hyphens of two styles are one', () => {
    const { verbatim } = derive(
      article('Iran’s long‑range plan was not the minister’s own'),
      article("IRAN'S long-range plan was not the minister's own"),
      [1, 1],
    );
    expect(verbatim).toEqual({ left: 1, right: 1 });
  });

  test('a text of fewer words than a run takes is a run when it is there whole', () => {
    expect(derive(article('Nobody was hurt.'), article('He said nobody was hurt in it.'), [1, 0.4])).toMatchObject({
      run: 3,
      verbatim: { left: 1, right: 0.4286 },
    });
    expect(derive(article('Nobody was hurt.'), article('He said nobody else was hurt.'), [0, 0])).toMatchObject({
      verbatim: { left: 0, right: 0 },
      longest: { words: 2 },
    });
  });
});

describe('bands', () => {
  const [one, two] = [article('One two three four five six.'), article('One two three four five six seven eight.')];

  test.each([
    [1, 1, 'wholly', 'wholly'],
    [0.8, 0.79, 'wholly', 'partially'],
    [0.3, 0.29, 'partially', 'non'],
    [0, 0, 'non', 'non'],
  ] as const)('%s and %s are %s and %s derived', (left, right, ofLeft, ofRight) => {
    expect(derive(one, two, [left, right]).degree).toEqual({ left: ofLeft, right: ofRight });
  });

  test('can be set', () => {
    expect(derive(one, two, [0.8, 0.3], [0.9, 0.2]).degree).toEqual({ left: 'partially', right: 'partially' });
    expect(derive(one, two, [0.8, 0.3], [0.5, 0.5]).degree).toEqual({ left: 'wholly', right: 'non' });
  });
});

describe('the fuller side', () => {
  const [short, long] = [article('One two three four.'), article('One two three four five six seven eight.')];

  test.each([
    [short, long, [1, 0.5], { fuller: 'right', more: 1 }],
    [long, short, [0.5, 1], { fuller: 'left', more: 1 }],
    [short, long, [0.75, 0.375], {}],
    [short, short, [1, 1], {}],
    [short, long, [0.9, 0.86], {}],
    [short, article(['furniture', 'Share']), [0, 0], {}],
  ] as const)('case %#', (left, right, share, expected) => {
    const { fuller, more } = derive(left, right, share);
    expect({ ...(fuller ? { fuller, more } : {}) }).toEqual(expected);
  });
});

describe('words as numbers', () => {
  const scraps = [
    'The',
    'the',
    'THE',
    'U.S.',
    '$5',
    '6,495',
    "Iran's",
    'IRAN’S',
    '(said)',
    '"No,"',
    'café',
    'cafe\u0301',
    '市议会',
    '-',
    '...',
    '1990s',
    'p.m.',
    '\u00a0',
    'a\tb',
    '٣',
    "'tis",
    'd’',
  ];

  const wordsOf = (text: string) => tokenize(text).filter(({ word }) => word);
  const read = (text: string) => {
    const numbering = new Numbering();
    numbering.read(text, 0, text.length);
    return numbering.words();
  };
  const anyText = fc
    .array(fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary', maxLength: 5 }), fc.stringMatching(/^[aB1'’.,"$-]{1,7}$/)))
    .map((parts) => parts.join(' '));

  test('are as many as the tokenizer finds, the same for the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = wordsOf(text).map(({ key }) => key.toLowerCase().replace(/[’ʼ]/g, "'").replaceAll('\u00ad', '').replaceAll('‑', '-'));
        const numbers = read(text);
        expect(numbers.length).toBe(words.length);
        const firsts = words.map((word) => words.indexOf(word));
        expect(Array.from(numbers, (number) => numbers.indexOf(number))).toEqual(firsts);
      }),
      { numRuns: 600 },
    );
  });

  test('each stands where the tokenizer finds it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = wordsOf(text);
        expect(words.map((_, word) => placeOfWord(text, word))).toEqual(words.map(({ start, end }) => [start, end]));
        expect(() => placeOfWord(text, words.length)).toThrow(RangeError);
      }),
      { numRuns: 300 },
    );
  });

  test('many of them', () => {
    const text = Array.from({ length: 6000 }, (_, i) => `w${i % 5000}`).join(' ');
    const numbers = read(text);
    expect(new Set(numbers).size).toBe(5000);
    expect(numbers[5001]).toBe(numbers[1]);
  });
});

/** Every place and length tried: what the clever ways are held to. */
function bruteRun(left: readonly number[], right: readonly number[]): number {
  let longest = 0;
  for (let i = 0; i < left.length; i++) {
    for (let j = 0; j < right.length; j++) {
      let length = 0;
      while (i + length < left.length && j + length < right.length && left[i + length] === right[j + length]) length++;
      longest = Math.max(longest, length);
    }
  }
  return longest;
}

function bruteCover(own: readonly number[], other: readonly number[], run: number): number {
  const isThere = (at: number) =>
    other.some((_, place) => place + run <= other.length && own.slice(at, at + run).every((word, i) => word === other[place + i]));
  const covered = own.map(() => false);
  for (let at = 0; at + run <= own.length; at++) if (isThere(at)) covered.fill(true, at, at + run);
  return covered.filter((yes) => yes).length;
}

describe('by every place and length tried', () => {
  // Few words give much that repeats itself, which the short cuts must not be fooled by.
  const texts = fc.integer({ min: 1, max: 4 }).chain((vocabulary) => {
    const words = fc.array(fc.integer({ min: 0, max: vocabulary }), { minLength: 1, maxLength: 40 });
    return fc.tuple(words, words);
  });

  test('the longest run', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 6 }), ([left, right], run) => {
        const [l, r] = [Int32Array.from(left), Int32Array.from(right)];
        const length = Math.min(run, left.length, right.length);
        const found = longestRun(l, r, sharedWindows(l, r, length));
        expect(found?.length ?? 0).toBe(bruteRun(left, right));
        if (found) expect(left.slice(found.left, found.left + found.length)).toEqual(right.slice(found.right, found.right + found.length));
      }),
      { numRuns: 600 },
    );
  });

  test('what is covered by runs', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 6 }), ([left, right], run) => {
        const windows = sharedWindows(Int32Array.from(left), Int32Array.from(right), run);
        expect(coveredWords(placesOf(windows.left), run)).toBe(bruteCover(left, right, run));
        expect(coveredWords(placesOf(windows.right), run)).toBe(bruteCover(right, left, run));
        expect(windows.left.every((name) => name === none || name < right.length)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  /** Two copies of one text of short paragraphs in few words, some of them dropped, put elsewhere or with a word more. */
  const versions = fc.integer({ min: 1, max: 12 }).chain((vocabulary) => {
    const paragraph = fc.array(
      fc.integer({ min: 0, max: vocabulary }).map((word) => `w${word}`),
      { minLength: 1, maxLength: 9 },
    );
    const copy = (texts: readonly string[]) =>
      fc
        .array(fc.tuple(fc.nat({ max: texts.length - 1 }), fc.boolean()), { minLength: 1, maxLength: 10 })
        .map((picks) => picks.map(([text, edited]) => (edited ? `${texts[text]} x` : texts[text]!)));
    return fc.array(paragraph, { minLength: 1, maxLength: 6 }).chain((texts) => {
      const lines = texts.map((words) => words.join(' '));
      return fc.tuple(fc.oneof(fc.constant(lines), copy(lines)), fc.oneof(fc.constant(lines), copy(lines)));
    });
  });

  test('what twins show is what every window shows', () => {
    let plain = 0;
    fc.assert(
      fc.property(versions, fc.integer({ min: 1, max: 6 }), fc.infiniteStream(fc.boolean()), ([one, two], run, choice) => {
        const [left, right] = [article(...one), article(...two)];
        const twins = Int32Array.from(two, (text) => (choice.next().value ? one.indexOf(text) : noTwin));
        const story = storyWords(left, right, twins);
        expect(storyWords(left, right, new Int32Array(two.length).fill(noTwin))).toEqual(story);
        const length = Math.min(run, story.left.length, story.right.length);
        const stretches = stretchesOf(story, twins);
        const windows = sharedWindows(story.left, story.right, length);
        const shared = sharedPlaces(story, stretches, length);
        expect(shared).toEqual({ left: placesOf(windows.left), right: placesOf(windows.right) });
        const longest = longestStretch(story, stretches, shared, length);
        if (!longest) return;
        plain++;
        expect(longest).toEqual(longestRun(story.left, story.right, windows));
      }),
      { numRuns: 1000 },
    );
    expect(plain).toBeGreaterThan(100);
  });

  test('twins are blocks of the story that a passage ties and that have the same letters', () => {
    const left = article('One.', 'Two.', ['furniture', 'Share'], 'Four.');
    const right = article('Two.', 'One.', 'Share', 'Four!');
    const passages = [
      [0, 1],
      [2, 2],
      [3, 3],
    ].map(([l, r]) => ({ kind: 'shared', left: [{ block: l }], right: [{ block: r }] }) as unknown as Passage);
    expect([...twinsOf(left, right, passages)]).toEqual([noTwin, 0, noTwin, noTwin]);
    expect(derive(left, right, [0.5, 0.5], usual, passages)).toEqual(derive(left, right, [0.5, 0.5]));
  });
});

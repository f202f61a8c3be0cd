import { describe, expect, test } from '@jest/globals';
import { figuresOf } from '../../../src/dedupe/figures.js';
import { ItemReader } from '../../../src/dedupe/items/reader.js';
import { stepsFrom } from '../../../src/dedupe/standing/chains.js';
import { standingOf } from '../../../src/dedupe/standing/index.js';
import { ownWords } from '../../../src/dedupe/standing/words.js';
import type { ArticleList, Pair } from '../../../src/model.js';

const none = () => ({ words: [], count: 0 });
const kind = (shared: number, kept: number, own: number) => standingOf(figuresOf(shared, kept, own), 0.8, false, none).kind;

describe('what a member is to the one kept', () => {
  test.each([
    ['same', 100, 100, 100],
    ['version', 95, 100, 100],
    ['version', 90, 100, 95],
    ['version', 70, 100, 100],
    ['excerpt', 30, 100, 30],
    ['excerpt', 99, 100, 99],
    ['excerpt', 27, 100, 30],
    ['superset', 30, 30, 100],
    ['superset', 99, 99, 100],
    ['superset', 27, 30, 100],
  ])('%s: %i shared, of %i in the one kept and %i of its own', (expected, shared, kept, own) => {
    expect(kind(shared, kept, own)).toBe(expected);
  });

  test('its own words are asked for where they are told, and not otherwise', () => {
    const never = () => {
      throw new Error('asked');
    };
    expect(standingOf(figuresOf(5, 5, 5), 0.8, false, never).kind).toBe('same');
    expect(() => standingOf(figuresOf(4, 5, 5), 0.8, false, never)).toThrow('asked');
  });
});

describe('words of its own', () => {
  const reader = new ItemReader();
  const own = (text: string, other: string) => ownWords(reader.read(text), reader.read(other));

  test.each([
    [
      'numbers and dates come first, then names, then longer words',
      'The grey mayor met Anna Dahl on Monday and paid 12 crowns.',
      'The mayor',
      ['Monday', '12', 'Anna Dahl', 'grey', 'paid', 'crowns'],
    ],
    ['a number that stands more often', 'killing 12 of 12', 'killing 12 of 5', ['12']],
    ['a paragraph that went elsewhere brings none', 'one two three\n\nfour five six', 'four five six\n\none two three', []],
    ['short words only where there is nothing else', 'it is so', 'it', ['is', 'so']],
    [
      'what stands nowhere in the other, and not what stands there less often',
      'Night of smoke in Rovensk. The smoke hung over Rovensk all night, said Ines Falk.',
      'The smoke hung over Rovensk all night.',
      ['Ines Falk'],
    ],
    ['where nothing is new, what stands there more often', 'The smoke in the night. The smoke', 'The smoke in the night.', ['smoke']],
    ['common words tell nothing', 'This was seized earlier, they said', 'was', ['seized']],
    ['nothing', '', 'a story', []],
    ['numbers by value', 'five people', '5 people', []],
    ['Chinese', '会谈 取消', '会谈', ['取消']],
  ])('%s', (_, text, other, expected) => {
    expect(own(text, other).words).toEqual(expected);
  });

  test('all are counted, and some are kept', () => {
    const { words, count } = own('alpha bravo charlie delta echo foxtrot golf hotel', '');
    expect([words.length, count]).toEqual([6, 8]);
  });
});

describe('how a member is reached', () => {
  const articles: ArticleList = { length: 6, at: (at) => ({ id: 'abcdef'[at]!, source: '', words: 1, shingles: 1 }) };
  const pair = (left: number, right: number, shared = 1): Pair => ({ left, right, shared });
  const steps = (pairs: readonly Pair[]) => Object.fromEntries(stepsFrom(0, pairs, articles));

  test('in the fewest steps', () => {
    expect(steps([pair(0, 1), pair(1, 2), pair(2, 3), pair(0, 2)])).toEqual({
      1: { steps: 1, through: 0 },
      2: { steps: 1, through: 0 },
      3: { steps: 2, through: 2 },
    });
  });

  test('of several ways through the one that shares most, then the first by id', () => {
    expect(steps([pair(0, 1), pair(0, 2), pair(1, 3), pair(2, 3, 5)])[3]).toEqual({ steps: 2, through: 2 });
    expect(steps([pair(0, 2), pair(0, 1), pair(2, 3), pair(1, 3)])[3]).toEqual({ steps: 2, through: 1 });
  });
});

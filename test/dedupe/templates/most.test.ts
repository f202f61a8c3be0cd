import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { itemKinds } from '../../../src/dedupe/items/items.js';
import { ItemReader } from '../../../src/dedupe/items/reader.js';
import { endsOf } from '../../../src/dedupe/templates/ends.js';
import { MostBetween } from '../../../src/dedupe/templates/most.js';
import { laidBetween, settled } from '../../../src/dedupe/templates/overlay.js';
import { OwnFinder } from '../../../src/dedupe/templates/own.js';
import { Parts } from '../../../src/dedupe/templates/parts.js';

const word = fc.constantFrom(
  'the',
  'ferry',
  'rose',
  'to',
  'Moe',
  'Halsund',
  'Kapnick',
  'Kapnik',
  '5',
  '12',
  'five',
  'Monday',
  'March',
  ',',
  '.',
);

/** What was told of two texts beforehand, what comes of laying them on each other, and whether they are the same in order but for what is their own. */
function told(one: string, other: string) {
  const reader = new ItemReader();
  const [left, right] = [new Parts(reader.read(one)), new Parts(reader.read(other))];
  const ends = endsOf(left, right);
  return {
    most: new MostBetween().count(left, right, ends),
    found: settled(laidBetween(left, right, ends, 400), left, right),
    inOrder: new OwnFinder().find(left, right, ends) !== undefined,
  };
}

function expectNoMore({ most, found }: ReturnType<typeof told>): void {
  expect(found.same).toBeLessThanOrEqual(most.same);
  for (const kind of ['numbers', 'dates', 'names'] as const) {
    expect(found[kind].differ).toBeLessThanOrEqual(most[kind].differ);
    expect(found[kind].differ * most[kind].of).toBeLessThanOrEqual(most[kind].differ * found[kind].of);
  }
}

test('laying two texts on each other that are not in one order never comes to more than was told beforehand', () => {
  const text = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (one, other) => {
      const both = told(one, other);
      if (!both.inOrder) expectNoMore(both);
    }),
    { numRuns: 1000 },
  );
});

test('nor does it where they are, and each number and each name has a word beside it', () => {
  const places = ['ferry', 'harbour', 'reef', 'island', 'council', 'depot', 'tram', 'museum', 'market', 'index'];
  const slot = fc.constantFrom('Moe', 'Halsund', 'Kapnick', '5', '12', '7.5', 'Monday', 'the', '');
  const text = fc
    .array(fc.option(slot, { nil: null }), { minLength: places.length, maxLength: places.length })
    .map((slots) => slots.flatMap((each, at) => (each === null ? [] : [`the ${places[at]} ${each}`])).join(' '));
  fc.assert(
    fc.property(text, text, (one, other) => {
      expectNoMore(told(one, other));
    }),
    { numRuns: 1000 },
  );
});

test('of texts in one order no more differs than is their own', () => {
  const story = 'The ferry left Halsund at 6 with 214 people, and Moe said that Aune, Dahl and 12 others were hurt.';
  const { most, inOrder } = told(story, story.replace('said that', 'told us that').replace('12 others were', '5 of 15 others felt'));
  expect(inOrder).toBe(true);
  expect(most).toMatchObject({ numbers: { differ: 1, of: 1 }, names: { differ: 0, of: 2 } });
});

describe('what each text has for itself', () => {
  const own = (one: string, other: string) => {
    const reader = new ItemReader();
    const [left, right] = [new Parts(reader.read(one)), new Parts(reader.read(other))];
    const found = new OwnFinder().find(left, right, { start: 0, leftEnd: left.length, rightEnd: right.length });
    return found?.map((counts) => Object.fromEntries(itemKinds.map((kind, number) => [kind, counts[number]!])));
  };
  const none = { word: 0, figure: 0, date: 0, name: 0 };

  test.each([
    ['a figure', 'up 5 to 7 there', 'up 5 to 8 there', { figure: 1 }, { figure: 1 }],
    ['a name and a word', 'by Dahl of Moss', 'by Dahl and Aune of Moss', {}, { word: 1, name: 1 }],
    ['what comes once more', 'by Dahl and Dahl', 'by Dahl', { word: 1, name: 1 }, {}],
    ['a day that became part of a date', 'on March the 12', 'on March 12', { word: 1, figure: 1 }, { date: 1 }],
    ['a word that became a name', 'Rose, red', 'then Rose, red', { word: 1 }, { word: 1, name: 1 }],
  ])('%s', (_, one, other, left, right) => {
    expect(own(one, other)).toEqual([
      { ...none, ...left },
      { ...none, ...right },
    ]);
  });

  test('is not told where the rest changed places', () => {
    expect(own('by Moe 3, by Dahl 1, by Aune 2', 'by Moe 1, by Dahl 2, by Aune 3')).toBeUndefined();
    expect(own('rain, then fog', 'fog, then rain')).toBeUndefined();
  });
});

test('ends are as long as they can be, and do not overlap', () => {
  const reader = new ItemReader();
  const ends = (one: string, other: string) => endsOf(new Parts(reader.read(one)), new Parts(reader.read(other)));
  expect(ends('a b c d', 'a x d')).toEqual({ start: 1, leftEnd: 3, rightEnd: 2 });
  expect(ends('a a', 'a a a')).toEqual({ start: 2, leftEnd: 2, rightEnd: 3 });
  expect(ends('', 'a')).toEqual({ start: 0, leftEnd: 0, rightEnd: 1 });
});

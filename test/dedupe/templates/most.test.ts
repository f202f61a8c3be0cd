import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ItemReader } from '../../../src/dedupe/items/reader.js';
import { endsOf } from '../../../src/dedupe/templates/ends.js';
import { MostBetween } from '../../../src/dedupe/templates/most.js';
import { laidBetween, settled } from '../../../src/dedupe/templates/overlay.js';
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

test('laying two texts on each other never comes to more than was told beforehand', () => {
  const text = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (one, other) => {
      const reader = new ItemReader();
      const [left, right] = [new Parts(reader.read(one)), new Parts(reader.read(other))];
      const ends = endsOf(left, right);
      const most = new MostBetween().count(left, right, ends);
      const found = settled(laidBetween(left, right, ends, 400), left, right);
      expect(found.same).toBeLessThanOrEqual(most.same);
      for (const kind of ['figures', 'names'] as const) {
        expect(found[kind].differ).toBeLessThanOrEqual(most[kind].differ);
        expect(found[kind].of).toBeLessThanOrEqual(most[kind].of);
      }
    }),
    { numRuns: 1000 },
  );
});

test('no more numbers and no more names differ than words are to spare', () => {
  const reader = new ItemReader();
  const partsOf = (text: string) => new Parts(reader.read(text));
  const [left, right] = [partsOf('up 5 to 7, 9 and 12 for Moe'), partsOf('down 5 at 8, 9 and 12 by Moe')];
  const most = (spare?: number) => new MostBetween().count(left, right, endsOf(left, right), spare);
  expect(most()).toMatchObject({ figures: { differ: 4, of: 4 }, names: { differ: 0, of: 0 } });
  expect(most(1)).toMatchObject({ figures: { differ: 1, of: 1 }, names: { differ: 0, of: 0 } });
});

test('ends are as long as they can be, and do not overlap', () => {
  const reader = new ItemReader();
  const ends = (one: string, other: string) => endsOf(new Parts(reader.read(one)), new Parts(reader.read(other)));
  expect(ends('a b c d', 'a x d')).toEqual({ start: 1, leftEnd: 3, rightEnd: 2 });
  expect(ends('a a', 'a a a')).toEqual({ start: 2, leftEnd: 2, rightEnd: 3 });
  expect(ends('', 'a')).toEqual({ start: 0, leftEnd: 0, rightEnd: 1 });
});

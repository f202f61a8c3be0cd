import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ItemReader } from '../../../src/dedupe/items/reader.js';
import { templateFinding } from '../../../src/dedupe/templates/index.js';
import { templateThresholds } from '../../../src/dedupe/templates/options.js';
import { Parts } from '../../../src/dedupe/templates/parts.js';
import { council, ferry, ferryBrief, ferryNight, ferryUpdate, marketMonday, marketTuesday } from '../stories.js';

const reader = new ItemReader();
const partsOf = (text: string) => new Parts(reader.read(text));
const find = (left: string, right: string) => templateFinding(partsOf(left), partsOf(right));

/** A report of which every number and every name can be chosen. */
const match = (home: string, away: string, goals: string, scorer: string, crowd: string) =>
  `${home} beat ${away} by ${goals} in front of a loud home crowd on a wet pitch that got heavier as the evening went on. The decisive goal came from ${scorer} shortly after the break, when the visitors had just begun to look the better side. The game was watched by ${crowd} people, most of whom stayed in their seats long after the end and sang.`;

describe('two uses of a template', () => {
  test('a market report of two days', () => {
    const found = find(marketMonday, marketTuesday)!;
    expect(found.certain).toBe(true);
    expect(found.evidence.figures).toEqual({ differ: 5, of: 6 });
    expect(found.evidence.changes[0]).toEqual({ left: '0.4', right: '1.1' });
    expect(found.evidence.changes).toHaveLength(templateThresholds.templateChanges.default);
  });

  test('two matches by one template', () => {
    const one = `Result: ${match('Halsund', 'Brevik', '3-1', 'Nils Dahl', '4,212')}`;
    const other = `Result: ${match('Varnholt', 'Lumara', '2-0', 'Omar Reyes', '9,870')}`;
    expect(find(one, other)).toMatchObject({ certain: true, evidence: { figures: { differ: 2, of: 2 } } });
  });

  test('a daily list that keeps most of its prices', () => {
    const list = (day: string, wheat: string, oats: string) =>
      `The ministry gave the prices for farmers on ${day} as follows, in crowns for a tonne at the gate of the farm: wheat ${wheat}, rye 155, barley 140, oats ${oats}, maize 171, peas 202, beans 214, rape 388. They hold until the next list.`;
    expect(find(list('April 6', '182', '131'), list('April 7', '183', '130'))).toMatchObject({ certain: true });
    expect(find(list('April 6', '182', '131'), list('April 6', '183', '130'))).toMatchObject({ certain: false });
  });
});

describe('versions of a story', () => {
  test.each([
    ['a toll that rose', ferry, ferryUpdate],
    ['a brief', ferry, ferryBrief],
    ['a story that went on', ferry, ferryNight],
    ['other stories', ferry, council],
    ['nothing', '', ''],
    ['something and nothing', ferry, ''],
    ['the same', ferry, ferry],
    [
      'a name spelt otherwise',
      'He met Karl Kapnick and Anna Strohm of Pacific Corp there at noon.',
      'He met Karl Kapnik and Anna Strom of Chicago Pacific Corp there at noon.',
    ],
    [
      'numbers that were rounded',
      'Sales rose to 9,729,000 crowns and profits to 8,367,000 crowns.',
      'Sales rose to 9.7 mln crowns and profits to 8.4 mln crowns.',
    ],
  ])('%s', (_, left, right) => {
    expect(find(left, right)?.certain ?? false).toBe(false);
  });

  test('one figure corrected is a doubt at most', () => {
    expect(find(council, council.replace('300 flats', '380 flats'))).toMatchObject({
      certain: false,
      evidence: { figures: { differ: 1 } },
    });
    expect(find(marketMonday, marketMonday.replace('3.2', '3.3'))).toMatchObject({ certain: false });
  });
});

test('the arguments swapped give the same, mirrored', () => {
  const stories = [ferry, ferryUpdate, ferryBrief, council, marketMonday, marketTuesday];
  fc.assert(
    fc.property(fc.constantFrom(...stories), fc.constantFrom(...stories), (left, right) => {
      const [one, other] = [find(left, right), find(right, left)];
      expect(other?.certain).toBe(one?.certain);
      expect(other?.evidence.figures).toEqual(one?.evidence.figures);
      expect(other?.evidence.changes).toEqual(one?.evidence.changes.map((change) => ({ left: change.right, right: change.left })));
    }),
  );
});

test('asked for what is certain alone, it finds that and nothing else', () => {
  const stories = [ferry, ferryUpdate, ferryBrief, council, council.replace('300 flats', '380 flats'), marketMonday, marketTuesday];
  let certain = 0;
  for (const left of stories) {
    for (const right of stories) {
      const found = find(left, right);
      if (found?.certain) certain++;
      expect(templateFinding(partsOf(left), partsOf(right), true)).toEqual(found?.certain ? found : undefined);
    }
  }
  expect(certain).toBe(2);
});

test('every threshold says why, and lies in its range', () => {
  for (const { default: usual, range, because } of Object.values(templateThresholds)) {
    expect(usual).toBeGreaterThanOrEqual(range[0]);
    expect(usual).toBeLessThanOrEqual(range[1]);
    expect(because.length).toBeGreaterThan(20);
  }
});

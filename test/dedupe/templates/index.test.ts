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

/** Reports of which the names and days tell what they are about, and half of the figures belong to the wording. */
const results = (company: string, period: string, income: string, before: string, revenue: string, chief: string) =>
  `${company} on Thursday reported ${period} net income of ${income} million crowns, compared with ${before} million crowns a year earlier. Revenue rose to ${revenue} billion crowns in the three months to the end of March. Analysts had on average expected a slightly smaller profit, according to a poll of banks. The company kept its outlook for the full year and said demand had held up better than expected in its home markets. Chief executive ${chief} will speak to analysts later in the day.`;
const norvik = results('Norvik', 'first-quarter', '312', '280', '2.4', 'Tom Lund');
const court = (name: string, age: string, crime: string, years: string) =>
  `A man was jailed for ${years} years on Friday for ${crime}, the county court said. ${name}, ${age}, of no fixed address, had pleaded guilty at an earlier hearing. Judge Mary Cole told him that the sentence had to reflect the harm done to the victim and to the trust of the public. He will serve half of the term before he can be considered for release on licence.`;
const rand = court('Paul Rand', '41', 'arson', 'six');
const closure = (road: string, from: string, to: string) =>
  `The ${road} is closed in both directions near Halsund after a collision between a lorry and a bus, police said. Drivers are being sent along the coast road and should expect delays of up to an hour. The accident happened shortly before ${from} and the road is not expected to open again before ${to}.`;

/** A list of which little changes. */
const prices = (day: string, wheat: string, rye: string) =>
  `Wheat closed at ${wheat} crowns a tonne on ${day} and rye at ${rye}, with oats at 150, barley at 170, maize at 190, rice at 300, beans at 240 and peas at 260 crowns, the grain exchange said in its daily note to the trade.`;

describe('names and days decide', () => {
  test.each([
    ['the results of two companies', norvik, results('Aker Steel', 'first-quarter', '640', '702', '7.1', 'Ines Berg')],
    ['the next quarter', norvik, results('Norvik', 'second-quarter', '330', '301', '2.5', 'Tom Lund')],
    ['two defendants before one judge', rand, court('Dean Foss', '29', 'robbery', 'four')],
    ['two roads', closure('A41', '7 a.m.', '11 a.m.'), closure('A9', '5 p.m.', '9 p.m.')],
  ])('%s', (_, left, right) => {
    for (const distance of ['hours', 'days', 'unknown'] as const)
      expect(templateFinding(partsOf(left), partsOf(right), true, distance)?.certain).toBe(true);
  });

  test('of an update within hours neither differs, however many figures do', () => {
    const [early, late] = [closure('A41', '7 a.m.', '11 a.m.'), closure('A41', '6 a.m.', '2 p.m.')];
    expect(templateFinding(partsOf(early), partsOf(late), false, 'hours')).toBeUndefined();
    expect(templateFinding(partsOf(early), partsOf(late), false, 'days')?.certain).toBe(true);
  });

  test('a list that keeps most of its prices is one of another day, and with a story behind it a longer story', () => {
    const [early, late] = [prices('Monday', '210', '180'), prices('Tuesday', '214', '177')];
    expect(find(early, late)?.certain).toBe(true);
    const longer = `${late}\n\n${council}`;
    expect([find(early, longer)?.certain ?? false, find(longer, early)?.certain ?? false]).toEqual([false, false]);
  });

  test('a name with another letter is no other name', () => {
    const misspelt = rand.replace('Paul Rand', 'Paul Rant').replace('41', '42');
    expect(templateFinding(partsOf(rand), partsOf(misspelt), false, 'hours')).toBeUndefined();
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

  test('one figure corrected is a version where the text names its day, and a doubt where it names none', () => {
    expect(find(council, council.replace('300 flats', '380 flats'))).toBeUndefined();
    const undated = council.replace('on Monday ', '');
    expect(find(undated, undated.replace('300 flats', '380 flats'))).toMatchObject({
      certain: false,
      evidence: { figures: { differ: 1 } },
    });
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

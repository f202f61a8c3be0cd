import { describe, expect, test } from '@jest/globals';
import { editWords } from '../../../src/align/edits/words.js';

const readingOf = (text: string) => ({ text, units: [{ block: 0, start: 0, end: text.length }] });

/** The edits as a report marks them. */
const marks = (left: string, right: string) =>
  editWords(readingOf(left), readingOf(right)).edits.map(
    ({ left: l, right: r }) => `${l.text === '' ? '' : `[-${l.text}-]`}${r.text === '' ? '' : `{+${r.text}+}`}`,
  );

describe('a range of two figures is marked whole', () => {
  test.each([
    [
      'its lower end became the other',
      'Gusts of 70 to 80mph are expected.',
      'Gusts of 80mph to 90mph are possible.',
      ['[-70 to 80mph-]{+80mph to 90mph+}', '[-expected-]{+possible+}'],
    ],
    ['in words', 'It fell two to three metres short.', 'It fell three to five metres short.', ['[-two to three-]{+three to five+}']],
    ['with a dash', 'About 70–80 sailors drowned.', 'About 75–80 sailors drowned.', ['[-70–80-]{+75–80+}']],
    ['between two figures', 'It costs between 3 and 5 crowns.', 'It costs between 3 and 6 crowns.', ['[-3 and 5-]{+3 and 6+}']],
    ['in German', 'Etwa 3 bis 5 Boote sanken.', 'Etwa 3 bis 6 Boote sanken.', ['[-3 bis 5-]{+3 bis 6+}']],
    ['parted by a line', 'Some 3\nto 5 boats sank.', 'Some 3 to 5 boats sank.', []],
  ])('%s', (_, left, right, expected) => {
    expect(marks(left, right)).toEqual(expected);
  });
});

describe('two figures that are no range are two', () => {
  test.each([
    ['a step from one to the other', 'It rose from 12 to 20 crowns.', 'It rose from 12 to 25 crowns.', ['[-20-]{+25+}']],
    ['a step and where it led', 'Shares rose 3 to 240 crowns.', 'Shares rose 3 to 250 crowns.', ['[-240-]{+250+}']],
    ['two figures without a range', 'Between 12 and 20 it rained.', 'Between 12 and 25 it rained.', ['[-20-]{+25+}']],
    ['both ends stayed', 'It pays 4 to 5 pct.', 'It pays 4 pct to 5 pct.', ['{+pct+}']],
  ])('%s', (_, left, right, expected) => {
    expect(marks(left, right)).toEqual(expected);
  });
});

test('a figure with a fraction is marked whole', () => {
  expect(marks('The rate is 8-3/4 pct.', 'The rate is 8-1/4 pct.')).toEqual(['[-8-3/4-]{+8-1/4+}']);
  expect(marks('The rate is 8-1/2 to 8-3/4 pct.', 'The rate is 8-1/2 to nine pct.')).toEqual(['[-8-1/2 to 8-3/4-]{+8-1/2 to nine+}']);
});

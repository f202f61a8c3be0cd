import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fresh, freshNames, freshQuotes, isTelling } from '../../src/text/news.js';
import { cpuTime } from '../support/cpu.js';

test.each([
  ['6,495', true],
  ['two million', true],
  ['a Hundred', true],
  ['۱۲', true],
  ['Thousands', false],
  ['dozens', false],
  ['two', false],
  ['at least three people', true],
  ['Half of the workers', true],
  ['thousands of people', false],
  ['two sides', false],
])('%j tells by itself: %j', (figure, telling) => {
  expect(isTelling(figure)).toBe(telling);
});

test.each([
  ['They said 61.', []],
  ['They said 61, and more.', []],
  ['In 1961.', ['61']],
  ['Some 61,000 of 1.61 and 2,61.', ['61']],
  ['', ['61']],
])('what %j does not have is news', (text, news) => {
  expect(fresh([{ text: '61' }, { text: '' }], { text }).map((one) => one.text)).toEqual(news);
});

test.each([
  ['$585 mln', 'worth $585 million'],
  ['$585 million', 'worth $585m'],
  ['$1.4B', 'worth $1.4 billion'],
  ['5-7%', 'by 5-7 percent'],
  ['5 percent', 'by 5%'],
  ['27-year-old', 'Ana Ruiz, 27, left'],
  ['27', 'the 27-year-old left'],
  ['Ana Ruiz, 27', 'Ms Ruiz, 27, left'],
  ['At least three people', 'killing three people'],
  ['Three people', 'killing 3 people'],
  ['three people', 'Three people died'],
])('%j is no news beside %j', (figure, text) => {
  expect(fresh([{ text: figure }], { text })).toEqual([]);
});

test('another amount is news', () => {
  expect(fresh([{ text: '$585 mln' }], { text: 'worth $585 billion, or $585' })).toHaveLength(1);
});

test('quotations are no news where their words stand, in quotation marks or not', () => {
  expect(
    freshQuotes([{ text: 'We saw it coming.' }, { text: 'cautious' }, { text: 'gone' }], {
      text: 'He was cautious: "We saw it coming," he said.',
    }),
  ).toEqual([{ text: 'gone' }]);
});

test('in a file of many stories a quotation of another is one of this story all the same', () => {
  const quotes = [{ text: 'We saw it coming.' }];
  const story = 'They saw it coming. "We saw it coming," she said. ';
  expect(freshQuotes(quotes, { text: story })).toEqual([]);
  expect(freshQuotes(quotes, { text: story.repeat(1100) })).toEqual(quotes);
});

test('no more is looked for than is wanted', () => {
  expect(fresh([{ text: 'a' }, { text: 'b' }, { text: 'c' }], { text: 'a' }, 1)).toEqual([{ text: 'b' }]);
});

test('a long text is looked through for its figures once, and says the same of each', () => {
  const end = 'In 1961 some 61,000 of 1.61 came, $3.4 million went and 12 stayed.';
  const figures = ['61', '1961', '61,000', '000', '1.61', '$3.4 million', '3.4', '4 million', '12', '2', '12 stayed', 'million', 'two'];
  const found = figures.map((text) => ({ text }));
  for (const text of [end, `12th ${end}`, `${end} 12`])
    expect(fresh(found, { text: `${' The hall was full.'.repeat(12_000)} ${text}` })).toEqual(fresh(found, { text }));
});

test('whatever its figures are made of', () => {
  const long = ' The hall was full.'.repeat(12_000);
  const scraps = fc.stringMatching(/^(?:[129.,$ x½]|12|1\.5|million|billion ){1,8}$/);
  fc.assert(
    fc.property(scraps, fc.array(scraps, { maxLength: 8 }), (end, figures) => {
      const found = figures.filter((text) => /[0-9]|[mb]illion/.test(text)).map((text) => ({ text }));
      expect(fresh(found, { text: `${long} ${end}` })).toEqual(fresh(found, { text: ` ${end}` }));
    }),
    { numRuns: 200 },
  );
});

test('figures in words are not looked for in a file of many stories', () => {
  const found = [{ text: 'three people' }];
  expect(fresh(found, { text: 'It killed three people.' })).toEqual([]);
  expect(fresh(found, { text: `${'The hall was full. '.repeat(12_000)}It killed three people.` })).toEqual(found);
});

test('a name of two that the other text tells of is no news', () => {
  const names = ["Rolf Brekke of the Dockers' Union", 'Rolf Brekke of the Council', 'Bank of Skerry'].map((text) => ({ text }));
  expect(freshNames(names, { text: "The Bank told Rolf Brekke and the Dockers' Union in Skerry." }).map(({ text }) => text)).toEqual([
    'Rolf Brekke of the Council',
    'Bank of Skerry',
  ]);
});

test('a figure and a quotation without end take little time', () => {
  const found = [{ text: '1,'.repeat(200_000) }, { text: `${'…'.repeat(200_000)}x` }];
  expect(cpuTime(() => [fresh(found, { text: 'no' }), freshQuotes(found, { text: 'no' })])).toBeLessThan(1000);
});

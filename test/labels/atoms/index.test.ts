import { expect, test } from '@jest/globals';
import { atomsOf } from '../../../src/labels/atoms/index.js';

const values = (text: string) => atomsOf({ text, start: 0 }).map(({ value }) => value);

test.each([
  ['5', '#5'],
  ['5.0', '#5'],
  ['five', '#5'],
  ['1,200', '#1200'],
  ['1200', '#1200'],
  ['1.2 million', '#1200000'],
  ['1.2 mln', '#1200000'],
  ['two hundred and six', '#206'],
  ['twenty-five', '#25'],
  ['a dozen', '#12'],
  ['two dozen', '#24'],
  ['a hundred thousand', '#100000'],
  ['13th', '#13th'],
  ['third', '#3th'],
  ['hundreds', '#hundreds'],
  ['٢٥', '#25'],
  ['۱٬۲۰۰', '#1200'],
  ['٢٫٥', '#2.5'],
  ['२५', '#25'],
  ['２５', '#25'],
  ['0.1', '#0.1'],
])('%s is read as %s', (written, value) => {
  expect(values(written)).toEqual([value]);
});

test.each([
  ['nineteen eighty', ['#19', '#80']],
  ['5 or 6', ['#5', 'or', '#6']],
  ['$5 mln', ['#5000000', 'dollar']],
  ['£1.5m', ['#1500000', 'pound']],
  ['the 100m race', ['the', '#100', 'm', 'race']],
  ['52-55', ['#52', 'to', '#55']],
  ['a 29-year-old', ['a', '#29', 'year', 'old']],
  ['F-16', ['f16']],
  ['and a man', ['and', 'a', 'man']],
])('%s is read as %j', (written, expected) => {
  expect(values(written)).toEqual(expected);
});

test.each([
  ['the U.S.', 'the US'],
  ['the United States', 'the U.S.'],
  ["didn't", 'did not'],
  ["it's", 'it is'],
  ['can’t', 'cannot'],
  ['Can’t', 'Cannot'],
  ['labour', 'labor'],
  ['organisations', 'organizations'],
  ['travelled', 'traveled'],
  ['centre', 'center'],
  ['gynaecologist', 'gynecologist'],
  ['paediatric', 'pediatric'],
  ['foetuses', 'fetuses'],
  ['Gen. Ali', 'General Ali'],
  ['on Jan. 9', 'on January 9'],
  ['Türkiye', 'Turkiye'],
  ['ﬁre', 'fire'],
  ['كتاب', 'کتاب'],
  ['don"t', "don't"],
])('%s and %s have one value', (left, right) => {
  expect(values(left)).toEqual(values(right));
});

test.each([
  ['us', 'US'],
  ['may', 'in May 9'],
  ['No', 'number'],
  ['Sun', 'Sunday'],
  ['Jan Smith', 'January Smith'],
  ['four', 'for'],
  ['poets', 'pets'],
  ['filled', 'filed'],
  ['filling', 'filing'],
  ['called', 'caled'],
  ['our', 'or'],
  ['hour', 'hor'],
])('%s and %s have two', (left, right) => {
  expect(values(left)).not.toEqual(values(right));
});

test.each([
  ['The govern-\nment said', ['the', 'government', 'said']],
  ['The govern-  \r\n  ment said', ['the', 'government', 'said']],
  ['The govern-\rment said', ['the', 'government', 'said']],
  ['The govern\u00ad\nment said', ['the', 'government', 'said']],
  ["The govern-\nment's view", ['the', 'government', "'s", 'view']],
  ['A well-\nknown man', ['a', 'well', 'known', 'man']],
  ['Some twenty-\nfive men', ['some', '#25', 'men']],
  ['The Ostrell-\nRiga road', ['the', 'ostrell', 'riga', 'road']],
  ['Up 52-\n55 points', ['up', '#52', '-', '#55', 'points']],
  ['The govern - \nment', ['the', 'govern', '-', 'ment']],
])('over two lines %j is read as %j', (text, expected) => {
  expect(atomsOf({ text, start: 0, isWord: (word) => word === 'government' }).map(({ value }) => value)).toEqual(expected);
});

test('marks that cannot be seen are read as nothing', () => {
  for (const mark of ['\u00ad', '\u200b', '\u200e', '\u200f', '\u202a', '\u2060', '\u2066', '\ufeff']) {
    expect(values(`The re${mark}port ${mark} rose${mark} ${mark}5.`)).toEqual(['the', 'report', 'rose', '#5', '.']);
  }
});

test('atoms stand where they were written', () => {
  const text = "U.S. forces didn't pay $5 mln — Sen. Smith's 29-year-old aide said.";
  for (const { text: written, start, end } of atomsOf({ text, start: 7 })) expect(text.slice(start - 7, end - 7)).toBe(written);
});

test('no text has no atoms', () => {
  expect(atomsOf({ text: '', start: 0 })).toEqual([]);
  expect(atomsOf({ text: ' \n\t', start: 0 })).toEqual([]);
});

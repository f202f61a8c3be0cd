import { expect, test } from '@jest/globals';
import { tollsChanged, tollsIn } from '../../src/text/tolls.js';

test.each([
  ['At least 17 people were killed and 43 were missing on Tuesday.', ['killed At least 17', 'missing 43']],
  ['The death toll from the storm rose to 31 on Wednesday, with 38 still missing.', ['killed 31', 'missing 38']],
  ['Three people died and dozens were wounded, police said.', ['killed Three', 'injured dozens']],
  ['Two men, aged 31 and 40, were hurt.', ['injured Two']],
  ['The road was shut at 9 p.m. It is to open on Friday.', []],
  ['Shares fell 3% after 12 years.', []],
])('%s', (text, tolls) => {
  expect([...tollsIn(text)].map(([count, told]) => `${count} ${told}`)).toEqual(tolls);
});

test('tolls that both give, in other figures', () => {
  expect(tollsChanged('Five people were killed and 9 hurt.', 'The toll rose to 12; nine people are missing.')).toEqual([
    'killed 12 for five',
  ]);
  expect(tollsChanged('Five people were killed.', 'It killed five.')).toEqual([]);
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Units } from '../../../src/dedupe/corpus/units.js';
import { Dictionary, noNumber, shown } from '../../../src/dedupe/items/dictionary.js';
import { tellingWords, traitsOf } from '../../../src/dedupe/items/traits.js';

const units = new Units();

/** What a dictionary says of a word, and what `traitsOf` says. */
function both(dictionary: Dictionary, word: string) {
  const number = dictionary.number(units.of(word), 0, word.length);
  const { capital, shape, key, name, opens, follows } = traitsOf(word);
  const bits = dictionary.traits[number]!;
  return {
    told: {
      bits,
      key: dictionary.key(dictionary.keys[number]!),
      name: dictionary.key(dictionary.names[number]!),
      isNumber: bits & shown.opens ? undefined : dictionary.lone[number] !== noNumber,
    },
    expected: {
      bits:
        { word: 0, figure: shown.figure, date: shown.date, capital: shown.name }[shape] |
        (capital ? shown.capital : 0) |
        (opens ? shown.opens : 0) |
        (follows ? shown.follows : 0),
      key,
      name,
      isNumber: opens ? undefined : false,
    },
  };
}

test('words of Latin letters, digits, hyphens and apostrophes show what they show when they are looked at closely', () => {
  const piece = fc.constantFrom(
    "'s",
    '’s',
    's',
    "'",
    '’',
    '-',
    'I',
    'ran',
    'IRAN',
    'mon',
    'Day',
    'five',
    'A',
    'z',
    'Z',
    '5',
    '12',
    ',',
    '.',
  );
  fc.assert(
    fc.property(fc.array(fc.array(piece, { minLength: 1, maxLength: 4 }), { maxLength: 12 }), (words) => {
      const dictionary = new Dictionary();
      for (const pieces of words) {
        const { told, expected } = both(dictionary, pieces.join(''));
        expect(told).toEqual(expected);
      }
    }),
    { numRuns: 1000 },
  );
});

test.each([
  'Monday',
  'MAY',
  'Sept',
  'Five',
  'Mln',
  'Hundred',
  "Iran's",
  'IRAN’S',
  "o'clock",
  'al-Busaidi',
  'F-16',
  '1990s',
  '6,495',
  '71.40',
  '3,5',
  '$5',
  '5',
  'É',
  'nº',
])('%s', (word) => {
  const { told, expected } = both(new Dictionary(), word);
  expect(told).toEqual(expected);
});

test('no telling word has an apostrophe or a capital in it', () => {
  for (const word of tellingWords()) expect(word).toMatch(/^[\p{Ll}-]+$|^\p{Lo}+$/u);
});

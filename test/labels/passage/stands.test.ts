import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { finderOf, Manner } from '../../../src/labels/passage/stands.js';

const named = new Manner(({ small, digit, capital, letter, accent }) => `(?<=[${small}${digit},] )[${capital}][${letter}${accent}]*`, 40);

test.each([
  ['Oslo', true],
  ['Os', false],
  ['Talks', false],
  ['Élodie', true],
  ['oslo', false],
  ['', false],
])('%s bears a capital inside a sentence: %s', (word, expected) => {
  expect(finderOf('Talks in Oslo, Élodie said. Talks ended.', named)(word)).toBe(expected);
});

test('a word is found the same whether it is looked for or all have been collected', () => {
  const word = fc.constantFrom(...'a b Os Oslo OSLO Élodie E\u0301lodie x1 1 , . A320 A'.split(' '));
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, fc.array(word, { maxLength: 60 }), (written, asked) => {
      const all = named.all(written);
      const finds = finderOf(written, named);
      const fillers = Array.from({ length: 20 }, (_, i) => `F${'illed'.slice(0, i % 5)}${'x'.repeat(i)}`);
      const findsMany = finderOf(written, named, true);
      for (const one of [...asked, ...fillers, ...asked]) expect([finds(one), findsMany(one)]).toEqual([all.has(one), all.has(one)]);
    }),
  );
});

test('copy in ASCII letters is read the same as beside a letter of another alphabet', () => {
  const word = fc.constantFrom(...'a b Os Oslo OSLO x1 1 , . A320 – “Oslo” £5'.split(' '));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.array(word, { maxLength: 60 }), (words, asked) => {
      const finders = [finderOf(words.join(' '), named), finderOf(`${words.join(' ')}\né`, named)];
      for (const one of asked) expect(finders[0]!(one)).toBe(finders[1]!(one));
    }),
  );
});

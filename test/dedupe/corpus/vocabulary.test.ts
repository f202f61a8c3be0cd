import { expect, test } from '@jest/globals';
import { Units } from '../../../src/dedupe/corpus/units.js';
import { hashOfWord, Vocabulary } from '../../../src/dedupe/corpus/vocabulary.js';

const units = new Units();

function numberOf(vocabulary: Vocabulary, word: string): number {
  const letters = units.of(word);
  return vocabulary.number(letters, 0, word.length, hashOfWord(letters, 0, word.length));
}

test('the same word has the same number, and each new one the next', () => {
  const vocabulary = new Vocabulary();
  expect(['talks', 'the', 'talks', '', 'THE', ''].map((word) => numberOf(vocabulary, word))).toEqual([0, 1, 0, 2, 3, 2]);
  expect(vocabulary.size).toBe(4);
});

test('a word is known by its number', () => {
  const vocabulary = new Vocabulary();
  for (const word of ['Maskat', '通过', 'a']) {
    expect(vocabulary.word(numberOf(vocabulary, word))).toBe(word);
  }
});

test('thousands of words, and a very long one, find their room', () => {
  const vocabulary = new Vocabulary();
  const words = [...Array.from({ length: 5000 }, (_, k) => `w${k}`), 'x'.repeat(20_000)];
  const numbers = words.map((word) => numberOf(vocabulary, word));
  expect(numbers).toEqual([...words.keys()]);
  expect(words.map((word) => numberOf(vocabulary, word))).toEqual(numbers);
  expect(vocabulary.word(5000)).toBe(words[5000]);
});

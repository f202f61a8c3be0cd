import { expect, test } from '@jest/globals';
import { keptByWord } from '../../src/labels/kept.js';

test('each word is worked once, and long ones are not kept', () => {
  const worked: string[] = [];
  const length = keptByWord((word) => {
    worked.push(word);
    return [word.length];
  });
  const words = ['talks', 'in', 'talks', 'parliamentarians', 'in', 'parliamentarians', ''];
  expect(words.map((word) => length(word)[0])).toEqual([5, 2, 5, 16, 2, 16, 0]);
  expect(worked).toEqual(['talks', 'in', 'parliamentarians', 'parliamentarians', '']);
});

test('what is found is the same however many words are asked', () => {
  const double = keptByWord((word) => word + word);
  for (const round of [1, 2]) for (let i = 0; i < 50_000; i++) if (double(`w${i}`) !== `w${i}w${i}`) throw new Error(`${round}: ${i}`);
});

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { keptByWord } from '../../../src/labels/atoms/kept.js';

/** Words run together, as in a telegram. */
const telegram = 'ministersmetforlatertalks';

test('each word is worked once, and long ones are not kept', () => {
  const worked: string[] = [];
  const length = keptByWord((word) => {
    worked.push(word);
    return [word.length];
  });
  const words = ['talks', 'in', 'talks', 'parliamentarians', 'in', 'parliamentarians', telegram, telegram, ''];
  expect(words.map((word) => length(word)[0])).toEqual([5, 2, 5, 16, 2, 16, 25, 25, 0]);
  expect(worked).toEqual(['talks', 'in', 'parliamentarians', telegram, telegram, '']);
});

test('what is found is the same however many words are asked', () => {
  const double = keptByWord((word) => word + word);
  for (const round of [1, 2]) for (let i = 0; i < 50_000; i++) if (double(`w${i}`) !== `w${i}w${i}`) throw new Error(`${round}: ${i}`);
});

test('a word that is kept does not keep its text', () => {
  const same = keptByWord((word) => ({ word }));
  const before = heap();
  for (let i = 0; i < 100; i++) {
    const text = `${'x'.repeat(500_000)} parliamentarians${i} met`;
    same(/parl\w+/.exec(text)![0]);
  }
  expect(heap() - before).toBeLessThan(10_000_000);
});

/** Bytes in use, when what nobody can reach has been given back. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

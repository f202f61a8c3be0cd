import { expect, test } from '@jest/globals';
import { Texts } from '../../../src/dedupe/families/texts.js';

test('two texts have items of one dictionary, however many were read before', () => {
  let asked = 0;
  const texts = new Texts((article) => {
    asked++;
    return Array.from({ length: 500 }, (_, i) => `w${article}x${i}`).join(' ');
  });
  const first = texts.both(0, 1);
  expect(texts.both(1, 0)).toEqual([first[1], first[0]]);
  expect(asked).toBe(2);
  for (let article = 0; article < 1200; article++) {
    const [left, right] = texts.both(article, article + 1);
    expect(left.items.dictionary).toBe(right.items.dictionary);
    expect(left.items.dictionary.size).toBeLessThan(250_000);
  }
  expect(texts.both(0, 1)[0].items.dictionary).not.toBe(first[0].items.dictionary);
});

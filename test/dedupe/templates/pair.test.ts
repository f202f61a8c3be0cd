import { expect, test } from '@jest/globals';
import { templateOf } from '../../../src/dedupe/templates/pair.js';

const close = (day: string, index: string, gain: string, share: string) =>
  `Shares in Halden closed at ${index} points on ${day}. ${share} led the gainers with a rise of ${gain} percent, and traders spoke of a quiet day.`;

test('two texts in one form are two uses of a template, with what differs in them', () => {
  const found = templateOf(close('Monday', '4,112', '3.2', 'Bayline'), close('Tuesday', '4,067', '6.8', 'Kessel Bank'));
  expect(found?.figures).toEqual({ differ: 3, of: 3 });
  expect(found?.changes.slice(0, 2)).toEqual([
    { left: '4,112', right: '4,067' },
    { left: 'Monday', right: 'Tuesday' },
  ]);
});

test('one figure that was corrected is no other use, and a text is none of itself', () => {
  const text = close('Monday', '4,112', '3.2', 'Bayline');
  expect(templateOf(text, close('Monday', '4,121', '3.2', 'Bayline'))).toBeUndefined();
  expect(templateOf(text, text)).toBeUndefined();
});

test('what was read before makes no difference, however much', () => {
  const ask = () => templateOf(close('Monday', '4,112', '3.2', 'Bayline'), close('Tuesday', '4,067', '6.8', 'Kessel Bank'));
  const first = ask();
  for (let text = 0; text < 5; text++) {
    const words = Array.from({ length: 6000 }, (_, n) => `word${String.fromCharCode(97 + (n % 26))}x${text}x${n}`).join(' ');
    expect(templateOf(words, `Bayline ${words}`)).toBeUndefined();
    expect(ask()).toEqual(first);
  }
});

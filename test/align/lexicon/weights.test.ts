import { expect, test } from '@jest/globals';
import { lexiconOf } from '../support.js';

const left = ['The mayor spoke.', 'The dam broke. The town fled.'];
const right = ['The mayor slept.', 'The dam held.'];

test('what many units have weighs less than what few have', () => {
  const { left: units, weights } = lexiconOf(left, right);
  const [the, mayor, spoke] = units[0]!.sequence;
  expect(weights[the!]!).toBeLessThan(weights[mayor!]!);
  // One unit of each side may well have it: that is as rare as can be.
  expect(weights[mayor!]!).toBe(weights[spoke!]!);
});

test.each([
  ['a short word less than a long one', 'Shares rose as the board raised its bid.', 'its', 'raised'],
  ['a Cyrillic one too', 'Акции выросли, его совет заявил.', 'его', 'заявил'],
  ['a word less than a figure', 'The board raised the bid to 42 dollars.', 'raised', '42'],
])('of words that stand once each, %s', (_, text, lighter, heavier) => {
  const { left: units, weights } = lexiconOf([text, lighter, heavier], []);
  const [light, heavy] = [units[1]!.sequence[0]!, units[2]!.sequence[0]!].map((word) => weights[word]!);
  expect(light!).toBeLessThan(heavy!);
});

test('words of five letters and more weigh the same, and so do all of a script without letters', () => {
  for (const text of ['Rescuers reached villages', '通过决议']) {
    const { left: units, weights } = lexiconOf([text, 'The dam held.'], []);
    expect(new Set([...units[0]!.sequence].map((word) => weights[word]!)).size).toBe(1);
  }
});

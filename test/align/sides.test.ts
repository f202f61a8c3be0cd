import { expect, test } from '@jest/globals';
import { sidesOf } from '../../src/align/sides.js';
import { documentOf } from './support.js';

const line = 'Floods swept through three river towns before dawn on Monday.';

test('a side knows its units with white space folded, and their class', () => {
  const { left } = sidesOf(documentOf([['byline', 'By  Jane\u00a0Doe'], `${line}\n`]), documentOf([]), 'paragraph');
  expect(left.folded).toEqual(['By Jane Doe', line]);
  expect(left.classes).toEqual(['byline', 'story']);
});

test('the same text has the same number on both sides, within its class', () => {
  const { left, right } = sidesOf(
    documentOf([line, 'The dam held.', ['furniture', line]]),
    documentOf([['headline', `${line} `], ['furniture', line], 'A choir sang.', ['caption', line]]),
    'paragraph',
  );
  expect([...left.keys]).toEqual([0, 1, 2]);
  expect([...right.keys]).toEqual([0, 2, 3, 0]);
});

test('what is after what is told by the texts and not by their numbers', () => {
  const [one, other] = [documentOf(['b', 'a']), documentOf(['a', 'b'])];
  for (const { left, isAfter } of [sidesOf(one, other, 'paragraph'), sidesOf(other, one, 'paragraph')]) {
    const [a, b] = ['a', 'b'].map((text) => left.keys[left.folded.indexOf(text)]!) as [number, number];
    expect([isAfter(b, a), isAfter(a, b), isAfter(a, a)]).toEqual([true, false, false]);
  }
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anchored } from './support.js';

const lines = (text: string) => text.split('');

// A letter is a line. For each left line its right one, `-` for none.
test.each([
  ['nothing', '', '', ''],
  ['nothing on the right', 'ab', '', '--'],
  ['the same', 'abc', 'abc', '012'],
  ['one line gone', 'abc', 'ac', '0-1'],
  ['what stands once, wherever it stands', 'abcd', 'dabc', '1230'],
  ['a repeated line goes with its neighbour that stands once', 'a.b.', 'b.a.', '2301'],
  ['the neighbour before as well as the one after', '.a', 'x.a', '12'],
  ['the nearer of two equal lines', 'x.a', '.y.a', '-23'],
  ['repeated lines in order', '..', '...', '01'],
  ['repeated lines in order, more on the left', '...', '..', '01-'],
  ['repeated lines among others', '.a.b.', '.a.b.', '01234'],
  ['alternating lines', '.-.-', '-.-.', '1230'],
  ['nothing in common', 'abc', 'xyz', '---'],
])('%s: %j against %j', (_, left, right, expected) => {
  const found = [...anchored(lines(left), lines(right))].map((place) => (place === -1 ? '-' : place)).join('');
  expect(found).toBe(expected);
});

const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd', '.'), { maxLength: 9 });

describe('whatever the lines are', () => {
  test('what is paired is equal, each line once, and no equal lines are left on both sides', () => {
    fc.assert(
      fc.property(letters, letters, (left, right) => {
        const toRight = [...anchored(left, right)];
        const used = toRight.filter((place) => place !== -1);
        expect(new Set(used).size).toBe(used.length);
        toRight.forEach((place, l) => {
          if (place !== -1) expect(right[place]).toBe(left[l]);
        });
        const freeRight = new Set(right.filter((_, r) => !used.includes(r)));
        expect(left.filter((line, l) => toRight[l] === -1 && freeRight.has(line))).toEqual([]);
      }),
    );
  });

  test('the same against itself goes straight over', () => {
    fc.assert(fc.property(letters, (text) => expect([...anchored(text, text)]).toEqual(text.map((_, k) => k))));
  });

  test('the arguments swapped give the pairs swapped', () => {
    fc.assert(
      fc.property(letters, letters, (left, right) => {
        const there = [...anchored(left, right)].flatMap((r, l) => (r === -1 ? [] : [`${l} ${r}`]));
        const back = [...anchored(right, left)].flatMap((l, r) => (l === -1 ? [] : [`${l} ${r}`]));
        expect(back.sort()).toEqual(there.sort());
      }),
      { numRuns: 500 },
    );
  });
});

test('two thousand equal lines go with the first as many of the other side', () => {
  const found = anchored(new Array(2000).fill('-30-'), new Array(1500).fill('-30-'));
  expect([...found].every((place, k) => place === (k < 1500 ? k : -1))).toBe(true);
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  fromPlace,
  fromRivals,
  fromTaken,
  fromWords,
  greatest,
  logOddsOf,
  type WordSignals,
} from '../../../src/align/likeness/likeness.js';

const half: WordSignals = { dice: 0.5, contained: 0.5, covered: 0.5, sentence: 0.5, run: 0.5, runMass: 0.5, mass: 0.5 };

describe('log-odds', () => {
  test.each([
    [0.5, 0],
    [0, Number.NEGATIVE_INFINITY],
    [1, Number.POSITIVE_INFINITY],
  ])('of the likeness %d are %d', (like, logOdds) => {
    expect(logOddsOf(like)).toBe(logOdds);
  });

  test('are those of the logistic function', () => {
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(fc.property(share, (like) => expect(1 / (1 + Math.exp(-logOddsOf(like)))).toBeCloseTo(like, 10)));
    expect(logOddsOf(0.9)).toBeGreaterThan(logOddsOf(0.8));
  });
});

describe('more is never less likely', () => {
  test.each(['dice', 'contained', 'covered', 'sentence', 'runMass', 'mass'] as const)('%s', (signal) => {
    expect(fromWords({ ...half, [signal]: 0.6 })).toBeGreaterThan(fromWords({ ...half, [signal]: 0.5 }));
  });

  test('a longer run, for its weight and its share go up together', () => {
    expect(fromWords({ ...half, run: 1, runMass: 0.9 })).toBeGreaterThan(fromWords({ ...half, run: 0.3, runMass: 0.3 }));
  });

  test('in line before, after, between', () => {
    const places = [
      { before: 0, after: 0 },
      { before: 0.5, after: 0 },
      { before: 1, after: 0 },
      { before: 1, after: 0.5 },
      { before: 1, after: 1 },
    ].map((context) => fromPlace(context, 1));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places).size).toBe(places.length);
  });

  test('what is left over, and the standing among rivals', () => {
    expect(fromRivals(0.6, 0.5)).toBeGreaterThan(fromRivals(0.5, 0.5));
    expect(fromRivals(0.5, 1)).toBeGreaterThan(fromRivals(0.5, 0.5));
  });
});

test('in a long text a pair out of line needs more, one in line does not', () => {
  expect(fromPlace({ before: 0, after: 0 }, 3)).toBeLessThan(fromPlace({ before: 0, after: 0 }, 0));
  expect(fromPlace({ before: 1, after: 0 }, 3)).toBe(fromPlace({ before: 1, after: 0 }, 0));
});

test('a counterpart already there makes another one less likely, unless it is the longer', () => {
  const none = fromTaken({ taken: 0, longer: 0, length: 0 });
  expect(fromTaken({ taken: 1, longer: 0, length: 0 })).toBeLessThan(none);
  expect(fromTaken({ taken: 1, longer: 1, length: 1 })).toBeGreaterThan(fromTaken({ taken: 1, longer: 0, length: 0 }));
});

test('nothing adds more than the greatest', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const words = fc.integer({ min: 1, max: 500 });
  fc.assert(
    fc.property(
      share,
      share,
      share,
      share,
      share,
      words,
      words,
      fc.constantFrom(0, 1, 2),
      (before, after, contained, part, rank, a, b, taken) => {
        const [long, short] = [Math.max(a, b), Math.min(a, b)].map((length) => Math.log(length + 1)) as [number, number];
        const length = taken === 0 ? 0 : taken === 1 ? long - 3 : long + short - 6;
        const sum =
          fromPlace({ before, after }, 2) +
          fromTaken({ taken, longer: taken === 1 ? long - short : 0, length }) +
          fromRivals(part * contained, rank);
        expect(sum).toBeLessThanOrEqual(greatest(contained, long) + 1e-9);
      },
    ),
    { numRuns: 500 },
  );
});

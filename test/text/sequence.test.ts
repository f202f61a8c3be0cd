import { describe, expect, test } from '@jest/globals';
import { diffArrays } from 'diff';
import fc from 'fast-check';
import { diffNumbers, diffSequences, type Run } from '../../src/text/sequence.js';

const noLimit = 1e6;
const words = (text: string) => text.split(' ').filter((word) => word !== '');

/** Runs in one line: what is the same, and `[left>right]` for what is not. */
function shown(left: readonly string[], right: readonly string[], maxEdits = noLimit): string {
  return diffSequences(left, right, maxEdits)
    .runs.map((run) => {
      const [l, r] = [left.slice(...run.left).join(' '), right.slice(...run.right).join(' ')];
      return run.same ? l : `[${l}>${r}]`;
    })
    .join(' ');
}

const kept = (runs: readonly Run[]) => runs.filter(({ same }) => same).reduce((sum, { left }) => sum + left[1] - left[0], 0);

/** Whether the runs cover both sequences in order, alternately the same and not, and say what is true. */
function covers(runs: readonly Run[], left: readonly string[], right: readonly string[]): void {
  let [l, r] = [0, 0];
  runs.forEach((run, k) => {
    expect([run.left[0], run.right[0]]).toEqual([l, r]);
    expect(run.same).not.toBe(runs[k - 1]?.same);
    expect(run.left[1] - run.left[0] + run.right[1] - run.right[0]).toBeGreaterThan(0);
    if (run.same) expect(left.slice(...run.left)).toEqual(right.slice(...run.right));
    [l, r] = [run.left[1], run.right[1]];
  });
  expect([l, r]).toEqual([left.length, right.length]);
}

const mirrored = (runs: readonly Run[]) => runs.map(({ same, left, right }) => ({ same, left: right, right: left }));

test.each([
  ['', '', ''],
  ['a b', 'a b', 'a b'],
  ['a b', '', '[a b>]'],
  ['', 'a b', '[>a b]'],
  ['a b c', 'a x c', 'a [b>x] c'],
  ['a c', 'a b c', 'a [>b] c'],
  ['a b c', 'x b y', '[a>x] b [c>y]'],
  ['a a a', 'a a', 'a a [a>]'],
])('%j against %j: %j', (left, right, expected) => {
  expect(shown(words(left), words(right))).toBe(expected);
});

const short = fc.array(fc.constantFrom('the', 'a', 'of', ',', 'mayor', 'said'), { maxLength: 14 });

test('the runs cover both sides, and keep as much as a shortest edit script does', () => {
  fc.assert(
    fc.property(short, short, (left, right) => {
      const { runs, cut } = diffSequences(left, right, noLimit);
      covers(runs, left, right);
      const same = diffArrays(left, right).filter(({ added, removed }) => !added && !removed);
      expect(kept(runs)).toBe(same.reduce((sum, { count }) => sum + count, 0));
      expect(cut).toBe(0);
    }),
  );
});

test.each([
  ['nothing in common', 'head x y tail', 'head p tail', 'head [x y>p] tail'],
  ['words between two changes', 'head x a b y tail', 'head p a b q tail', 'head [x>p] a b [y>q] tail'],
  ['the same word twice, on both sides', 'head x the a the y tail', 'head p the a the q tail', 'head [x>p] the a the [y>q] tail'],
  ['a change between two that stay', 'head x a b c y tail', 'head p a c q tail', 'head [x>p] a [b>] c [y>q] tail'],
  ['one word more often on one side', 'head x the a y tail', 'head p the a the q tail', 'head [x>p] the a [y>the q] tail'],
])('%s', (_, left, right, expected) => {
  expect(shown(words(left), words(right))).toBe(expected);
});

test('the arguments swapped give the runs swapped', () => {
  fc.assert(
    fc.property(short, short, fc.constantFrom(1, 3, noLimit), (left, right, limit) => {
      const [there, back] = [diffSequences(left, right, limit), diffSequences(right, left, limit)];
      expect(mirrored(back.runs)).toEqual(there.runs);
      expect(back.cut).toBe(there.cut);
    }),
  );
});

describe('a stretch that needs more edits than the limit', () => {
  const [left, right] = [words('head a b c d e tail'), words('head v b w d x tail')];

  test('is one run, and is counted; what is the same at its ends stays so', () => {
    expect(shown(left, right, 3)).toBe('head [a b c d e>v b w d x] tail');
    expect(diffSequences(left, right, 3).cut).toBe(1);
  });

  test('is one run and within the limit when it has nothing in common and no more edits are needed', () => {
    const cutOf = (limit: number) => diffSequences(words('head a b tail'), words('head x y z tail'), limit).cut;
    expect([shown(words('a b'), words('x y z'), 5), cutOf(5), cutOf(4)]).toEqual(['[a b>x y z]', 0, 1]);
  });

  test('is parted as usual up to the limit', () => {
    expect(shown(left, right, 6)).toBe('head [a>v] b [c>w] d [e>x] tail');
    expect(diffSequences(left, right, 6).cut).toBe(0);
  });
});

describe('long sequences', () => {
  /** Words that stand once; every tenth one is another on the right. */
  const left = Array.from({ length: 2000 }, (_, k) => `w${k}`);
  const right = left.map((word, k) => (k % 10 === 5 ? `x${k}` : word));

  test('are cut at what stands once, so that each stretch needs few edits', () => {
    const { runs, cut } = diffSequences(left, right, 10);
    covers(runs, left, right);
    expect(cut).toBe(0);
    expect(kept(runs)).toBe(1800);
  });

  test('of words that stand often are cut at nothing, and the limit holds', () => {
    const [l, r] = [left.map((_, k) => `${(k * 7) % 5}`), left.map((_, k) => `${(k * k) % 6}`)];
    const { runs, cut } = diffSequences(l, r, 50);
    covers(runs, l, r);
    expect(cut).toBe(1);
  });

  test('with two parts that changed places keep the order of one', () => {
    const swapped = [...left.slice(800), ...left.slice(0, 800)];
    const { runs } = diffSequences(left, swapped, noLimit);
    covers(runs, left, swapped);
    expect(kept(runs)).toBe(1200);
  });

  test('swapped give the runs swapped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.array(fc.nat(599), { maxLength: 30 }), (variety, changes) => {
        const l = Array.from({ length: 600 }, (_, k) => `${(k * k) % variety}`);
        const r = l.map((word, k) => (changes.includes(k) ? 'new' : word));
        const there = diffSequences(l, r, noLimit).runs;
        covers(there, l, r);
        expect(mirrored(diffSequences(r, l, noLimit).runs)).toEqual(there);
      }),
      { numRuns: 60 },
    );
  });
});

test('what numbers the elements have changes nothing, and large ones are told apart too', () => {
  const names = ['the', 'a', 'of', ',', 'mayor', 'said'];
  const places = fc.array(fc.nat(names.length - 1), { maxLength: 14 });
  fc.assert(
    fc.property(places, places, fc.constantFrom(1, 7, 2 ** 20), (left, right, factor) => {
      const numberOf = (place: number) => factor * (names.length - place);
      const nameOf = (number: number) => names[names.length - number / factor]!;
      const numbered = diffNumbers(left.map(numberOf), right.map(numberOf), noLimit, (one, other) => nameOf(one) > nameOf(other));
      expect(numbered).toEqual(
        diffSequences(
          left.map((place) => names[place]!),
          right.map((place) => names[place]!),
          noLimit,
        ),
      );
    }),
  );
});

test('long sequences are cut at the same places whatever the numbers of their elements', () => {
  const left = Array.from({ length: 600 }, (_, i) => (i * 7919) % 211);
  const right = left.filter((_, i) => i % 50 !== 0).flatMap((element, i) => (i % 70 === 0 ? [element, 211] : [element]));
  const runs = (factor: number) => {
    const times = (elements: readonly number[]) => elements.map((element) => element * factor);
    return diffNumbers(times(left), times(right), noLimit, (one, other) => one > other);
  };
  expect(runs(2 ** 20)).toEqual(runs(1));
  covers(runs(1).runs, left.map(String), right.map(String));
});

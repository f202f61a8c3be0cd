import { expect, test } from '@jest/globals';
import { diffArrays } from 'diff';
import fc from 'fast-check';
import { ScriptFinder } from '../../../src/dedupe/templates/script.js';
import type { Match } from '../../../src/text/edit-script.js';

/** What is the same, as the package finds it. */
function byPackage(old: number[], fresh: number[], maxEditLength: number): Match[] | undefined {
  const matches: Match[] = [];
  let [at, other] = [0, 0];
  const changes = diffArrays(old, fresh, { maxEditLength });
  for (const { added, removed, count } of changes ?? []) {
    if (!added && !removed) matches.push({ old: at, fresh: other, count });
    if (!added) at += count;
    if (!removed) other += count;
  }
  return changes && matches;
}

const finder = new ScriptFinder();

test.each([
  [[], [], []],
  [[1], [], []],
  [[], [1, 2], []],
  [[1, 2], [1, 2], [{ old: 0, fresh: 0, count: 2 }]],
  [
    [1, 2, 3, 4],
    [1, 9, 3, 4],
    [
      { old: 0, fresh: 0, count: 1 },
      { old: 2, fresh: 2, count: 2 },
    ],
  ],
  [[1, 2], [2, 1], [{ old: 1, fresh: 0, count: 1 }]],
])('%j and %j', (old, fresh, expected) => {
  expect(finder.find(old, fresh, 100)).toEqual(expected);
});

test('of several shortest scripts the one that the package finds, up to the same limit', () => {
  const numbers = (variety: number) => fc.array(fc.nat(variety), { maxLength: 40 });
  const both = fc.integer({ min: 1, max: 12 }).chain((variety) => fc.tuple(numbers(variety), numbers(variety)));
  fc.assert(
    fc.property(both, fc.constantFrom(0, 1, 5, 20, 1000), ([old, fresh], most) => {
      expect(finder.find(old, fresh, most)).toEqual(byPackage(old, fresh, most));
      expect(finder.find(Uint32Array.from(old), Uint32Array.from(fresh), most)).toEqual(byPackage(old, fresh, most));
    }),
    { numRuns: 3000 },
  );
});

test('the same of versions that are much alike', () => {
  const base = Array.from({ length: 300 }, (_, i) => (i * i) % 41);
  const edit = fc.record({ at: fc.nat(299), taken: fc.nat(4), put: fc.array(fc.nat(45), { maxLength: 4 }) });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
      const fresh = [...base];
      for (const { at, taken, put } of edits) fresh.splice(at, taken, ...put);
      expect(finder.find(base, fresh, 400)).toEqual(byPackage(base, fresh, 400));
    }),
    { numRuns: 300 },
  );
});

import { describe, expect, test } from '@jest/globals';
import { seedTies, tieVersions } from '../../../src/align/versions/versions.js';
import { anchored, gathered, graf, lexiconOf, pairsOf, tiesOf } from '../support.js';

/** What is tied at first, and in the end, of two stories whose every pair is weighed. `atLeast` is in log-odds. */
function tied(left: readonly string[], right: readonly string[], atLeast = 0) {
  const lexicon = lexiconOf(left, right);
  const exact = tiesOf(
    left.length,
    right.length,
    [...anchored(left, right)].flatMap((r, l) => (r === -1 ? [] : [[l, r] as const])),
  );
  const every = left.flatMap((_, l) => right.map((_, r) => [l, r] as const)).filter(([l, r]) => left[l] !== right[r]);
  const evidence = gathered(lexicon, every);
  const seeds = seedTies(exact, evidence);
  const shown = (ties: typeof seeds) => pairsOf(ties).map(([l, r]) => `${l}-${r}`);
  return { seeds: shown(seeds), ties: shown(tieVersions({ exact, seeds }, evidence, atLeast)) };
}

const [a, b, c] = [graf(1), graf(2), graf(3)];
const dawn = 'Rescuers reached the village before dawn on Monday, the governor told reporters.';
const noon = 'Rescuers reached the village before noon on Monday, the mayor told reporters.';
const bread = 'Soldiers brought blankets and bread to the schools and the hall of the town.';

describe('the seeds', () => {
  test('are what is the same to the letter, and versions in line with it', () => {
    expect(tied([a, dawn, b], [a, noon, b]).seeds).toEqual(['0-0', '1-1', '2-2']);
  });

  test('are one for each unit: the likest', () => {
    expect(tied([a, dawn], [a, noon, dawn.replace('told', 'said to')]).seeds).toEqual(['0-0', '1-2']);
  });

  test('are none of two texts without likeness', () => {
    expect(tied([a, b], [c, bread]).seeds).toEqual([]);
  });
});

describe('in the end', () => {
  test.each([
    ['versions', [a, dawn, b], [a, noon, b], ['0-0', '1-1', '2-2']],
    ['both halves of a split', [a, `${dawn} ${bread}`, b], [a, dawn, bread, b], ['0-0', '1-1', '1-2', '2-3']],
    ['both parts of a merge', [a, dawn, bread, b], [a, `${dawn} ${bread}`, b], ['0-0', '1-1', '2-1', '3-2']],
    ['nothing with what only shares a subject', [a, dawn, b], [a, 'Rescuers had been called to a fire in the harbour.', b], ['0-0', '2-2']],
    ['nothing twice: a copy finds nothing left', [a, bread, b], [a, bread, b, c], ['0-0', '1-1', '2-2']],
  ])('%s', (_, left, right, expected) => {
    expect(tied(left, right).ties).toEqual(expected);
  });

  test('only what is the same to the letter, where nothing is likely enough', () => {
    expect(tied([a, dawn, b], [a, noon, b], Number.POSITIVE_INFINITY).ties).toEqual(['0-0', '2-2']);
  });

  test('two empty sides have none', () => {
    expect(tied([], [])).toEqual({ seeds: [], ties: [] });
  });
});

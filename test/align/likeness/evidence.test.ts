import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gathered, lexiconOf } from '../support.js';

/** The evidence for two texts among others of the same story. */
function between(left: string, right: string) {
  const others = ['The mayor spoke on Monday.', 'The dam was built in 1931.', 'A choir of the valley sang.'];
  const found = gathered(lexiconOf([left, ...others], [right, ...others]), [[0, 0]]);
  if (found.size === 0) return undefined;
  return { dice: found.dice[0]!, contained: found.contained[0]!, run: found.run[0]!, logOdds: found.logOdds[0]! };
}

const lead = 'Floods swept through three river towns before dawn on Monday, killing five people.';

test('the same words are alike to the full, whatever the marks', () => {
  expect(between(lead, lead.toUpperCase())).toMatchObject({ dice: 1, contained: 1 });
});

test('one that holds the other contains all of it, and is less alike', () => {
  const found = between(lead, `${lead} Soldiers brought blankets and bread to the schools.`);
  expect(found?.contained).toBe(1);
  expect(found?.dice).toBeLessThan(1);
});

test('what shares next to nothing is not weighed', () => {
  expect(between(lead, 'The choir won a prize for its concert.')).toBeUndefined();
  expect(between('', lead)).toBeUndefined();
  expect(between('…', '—')).toBeUndefined();
});

test('swapped texts give the same evidence', () => {
  const other = 'Floods killed five people in river towns. They came before dawn.';
  expect(between(other, lead)).toEqual(between(lead, other));
});

describe('more words in common are never less likely', () => {
  test('word by word', () => {
    const words = lead.split(' ');
    const fresh = 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu'.split(' ');
    const odds = words.map(
      (_, kept) => between(lead, [...words.slice(0, kept + 1), ...fresh.slice(kept + 1)].join(' '))?.logOdds ?? -Infinity,
    );
    expect(odds).toEqual([...odds].sort((a, b) => a - b));
    expect(odds.at(-1)).toBeGreaterThan(odds[0]!);
  });

  test('wherever they stand', () => {
    const words = lead.split(' ');
    const swap = (kept: readonly number[]) => words.map((word, k) => (kept.includes(k) ? word : `new${'abcdefghijklm'[k]}`)).join(' ');
    fc.assert(
      fc.property(fc.subarray([...words.keys()]), fc.nat(words.length - 1), (kept, more) => {
        const [less, most] = [between(lead, swap(kept)), between(lead, swap([...kept, more]))];
        expect(most?.logOdds ?? -Infinity).toBeGreaterThanOrEqual((less?.logOdds ?? -Infinity) - 1e-9);
      }),
    );
  });
});

test('a whole sentence in common says more than its words here and there', () => {
  const two = `${lead} The road to the coast was cut.`;
  const whole = between(two, `${lead} Officials spoke of a disaster.`);
  const scattered = between(
    two,
    `Officials, after floods and before people spoke, swept five river dams in three towns; dawn through Monday's killing.`,
  );
  expect(whole!.logOdds).toBeGreaterThan(scattered!.logOdds);
});

test('units of more sentences than are compared are taken as a whole', () => {
  const many = Array.from({ length: 30 }, (_, k) => `Sentence ${'abcdefghijklmnopqrstuvwxyzABCD'[k]}q has words.`).join(' ');
  expect(between(many, many)?.dice).toBe(1);
});

test('pairs that are not kept go, and those behind them follow on in their order', () => {
  const words = lexiconOf([lead, `${lead} Again.`], [`${lead} Today.`, `${lead} At last.`]);
  const every: [number, number][] = [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ];
  const evidence = gathered(words, every);
  const before = gathered(words, every);
  evidence.keep((pair) => pair !== 1);
  expect([evidence.left, evidence.right]).toEqual([
    [0, 1, 1],
    [0, 0, 1],
  ]);
  for (const list of ['dice', 'contained', 'run', 'logOdds'] as const)
    expect(evidence[list]).toEqual([0, 2, 3].map((pair) => before[list][pair]));
  expect(evidence.size).toBe(3);
});

import { describe, expect, test } from '@jest/globals';
import { Rivals } from '../../../src/align/likeness/rivals.js';
import { standingIn } from '../../../src/align/likeness/standing.js';
import { eachOf, gathered, graf, lexiconOf, tiesOf } from '../support.js';

type Tie = [number, number];
const size = 20;
const straight = (but: readonly number[]): Tie[] => Array.from({ length: size }, (_, k): Tie => [k, k]).filter(([k]) => !but.includes(k));

/** The log-odds of each pair of a story of twenty paragraphs, these of which are others on the left and on the right. */
function standings(
  left: Record<number, string>,
  right: Record<number, string>,
  pairs: Tie[],
  ties: Tie[],
  atLeast = Number.NEGATIVE_INFINITY,
): number[] {
  const texts = (own: Record<number, string>) => Array.from({ length: size }, (_, k) => own[k] ?? graf(k));
  const lexicon = lexiconOf(texts(left), texts(right));
  const evidence = gathered(lexicon, pairs);
  return eachOf(evidence, standingIn(evidence, tiesOf(size, size, ties), new Rivals(evidence), atLeast));
}

const before = 'Rescuers reached the village before dawn on Monday, the governor told reporters.';
const after = 'Rescuers came to the village before noon on Monday, a governor told a radio station.';

test('in line with its neighbours a pair stands better than out of line', () => {
  const [inLine] = standings({ 5: before }, { 5: after }, [[5, 5]], straight([5]));
  const [outOfLine] = standings({ 5: before }, { 15: after }, [[5, 15]], straight([5, 15]));
  expect(inLine!).toBeGreaterThan(outOfLine!);
});

test('a rival as like lowers it, one that has its counterpart does not', () => {
  const pairs: Tie[] = [
    [5, 5],
    [5, 6],
  ];
  const [alone] = standings({ 5: before }, { 5: after }, pairs, straight([5, 6]));
  const [rivalled] = standings({ 5: before }, { 5: after, 6: after }, pairs, straight([5, 6]));
  expect(rivalled!).toBeLessThan(alone!);
});

test('more words in common stand better', () => {
  const [less, more] = [after, after.replace('noon', 'dawn')].map(
    (version) => standings({ 5: before }, { 5: version }, [[5, 5]], straight([5]))[0]!,
  );
  expect(more!).toBeGreaterThan(less!);
});

describe('a unit that has its counterpart', () => {
  const rest = 'Soldiers brought blankets and bread to the schools and the hall of the town.';

  test('may have another for what is left of it', () => {
    const [half] = standings({ 5: `${before} ${rest}` }, { 5: before, 6: rest }, [[5, 6]], [...straight([5, 6]), [5, 5]]);
    const [copy] = standings({ 5: `${before} ${rest}` }, { 5: before, 6: before }, [[5, 6]], [...straight([5, 6]), [5, 5]]);
    expect(half!).toBeGreaterThan(copy!);
  });
});

test('what cannot reach the threshold is told as impossible, and what can as it is', () => {
  const [odds] = standings({ 5: before }, { 5: after }, [[5, 5]], straight([5]));
  expect(standings({ 5: before }, { 5: after }, [[5, 5]], straight([5]), odds! - 1)).toEqual([odds]);
  expect(standings({ 5: before }, { 5: after }, [[5, 5]], straight([5]), 1e9)).toEqual([Number.NEGATIVE_INFINITY]);
});

import { expect, test } from '@jest/globals';
import { tieSentences } from '../../../src/align/versions/sentences.js';
import { gathered, lexiconOf, pairsOf, tiesOf } from '../support.js';

const [rain, road, choir] = [
  'Rescuers reached the village before dawn on Monday.',
  'Soldiers cleared the road to the coast with diggers.',
  'A choir sang in the ruins of the chapel at noon.',
];

/** The ties of units that went straight over, once sentences were looked at. */
function tied(left: readonly string[], right: readonly string[], ties: [number, number][] = left.map((_, k) => [k, k])) {
  const lexicon = lexiconOf(left, right);
  const every = left.flatMap((_, l) => right.map((_, r) => [l, r] as const));
  const graph = tiesOf(left.length, right.length, ties);
  tieSentences(graph, gathered(lexicon, every));
  return pairsOf(graph).map(([l, r]) => `${l}-${r}`);
}

test('a sentence that went next door ties the two', () => {
  expect(tied([`${rain} ${road}`, choir], [rain, `${road} ${choir}`])).toEqual(['0-0', '0-1', '1-1']);
});

test('a short one does not: it may stand anywhere', () => {
  const short = 'He declined to comment.';
  expect(tied([`${rain} ${short}`, choir], [rain, `${short} ${choir}`])).toEqual(['0-0', '1-1']);
});

test('an edited one does not', () => {
  expect(tied([`${rain} ${road}`, choir], [rain, `${road.replace('diggers', 'shovels')} ${choir}`])).toEqual(['0-0', '1-1']);
});

test('one that went far away does not', () => {
  const [a, b] = ['The mayor thanked the crews for their work.', 'Power was cut in nine streets of the town.'];
  expect(tied([`${rain} ${road}`, a, b, choir], [rain, a, b, `${road} ${choir}`])).toEqual(['0-0', '1-1', '2-2', '3-3']);
});

test('a unit without a counterpart is none of its business', () => {
  expect(tied([`${rain} ${road}`, choir], [rain, `${road} ${choir}`], [[0, 0]])).toEqual(['0-0']);
});

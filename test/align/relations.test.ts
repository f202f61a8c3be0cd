import { expect, test } from '@jest/globals';
import { isSame, relationOf } from '../../src/align/relations.js';
import { lexiconOf } from './support.js';

const [rain, road, choir, tide] = [
  'Rescuers reached the village before dawn on Monday.',
  'Soldiers cleared the road to the coast with diggers.',
  'A choir sang in the ruins of the chapel at noon.',
  'High tide flooded three cellars beside the ferry pier.',
];

const relation = (left: readonly string[], right: readonly string[]) =>
  relationOf({ left: [...left.keys()], right: [...right.keys()] }, { left, right }, lexiconOf(left, right));

test.each([
  ['one-to-one', [rain], [road]],
  ['split', [`${rain} ${road}`], [rain, road]],
  ['split', [`${rain} ${road} ${choir}`], [rain.replace('dawn', 'noon'), road, choir]],
  ['merge', [rain, road], [`${rain} ${road}`]],
  ['many-to-many', [`${rain} ${road}`, choir], [rain, `${road} ${choir}`]],
  ['repeat', [rain], [rain, rain]],
  ['repeat', [rain, rain], [rain, rain]],
  ['repeat', [`${rain} ${road}`], [`${rain} ${road}`, road]],
  ['repeat', [rain, rain.replace('dawn', 'noon')], [rain]],
  ['repeat', [`${rain} ${road}`], Array.from({ length: 40 }, () => rain)],
  ['split', [`${rain} ${road}`], Array.from({ length: 60 }, () => rain)],
  // one that says again what the others say makes no repeat of a paragraph that was parted in many
  ['split', [`${rain} ${road} ${choir} ${tide}`], [rain, road, choir, tide, 'The village and the road to the coast.']],
] as const)('%s: %j and %j', (expected, left, right) => {
  expect(relation(left, right)).toBe(expected);
});

test.each([
  ['the same', 'one-to-one', [rain], [rain], true],
  ['a blank more', 'one-to-one', ['5%'], ['5 %'], false],
  ['the same in parts', 'split', [`${rain} ${road}`], [rain, road], true],
  ['in parts of which one differs', 'split', [`${rain} ${road}`], [rain, choir], false],
  ['parted within a word run without blanks', 'split', ['市议会通过。他走了。'], ['市议会通过。', '他走了。'], true],
  ['divided anew', 'many-to-many', [`${rain} ${road}`, choir], [rain, `${road} ${choir}`], true],
  ['said again', 'repeat', [rain], [rain, rain], true],
  ['a blank dropped on the way', 'split', [`${rain} ${road}`], [rain, road.replace('the coast', 'thecoast')], false],
  ['parted without a blank', 'split', ['市长说。会谈继续。'], ['市长说。', '会谈继续。'], true],
  ['said again in part', 'repeat', [`${rain} ${road}`], [`${rain} ${road}`, road], false],
] as const)('%s (%s): %j and %j say the same: %p', (_, kind, left, right, expected) => {
  expect(isSame({ left, right }, kind)).toBe(expected);
});

import { expect, test } from '@jest/globals';
import {
  compare,
  dedupe,
  duplicateRenderers,
  hold,
  renderers,
  type Style,
  stateOf,
  verdictOf,
  verdictRenderers,
} from '../../../src/index.js';
import { read } from '../../support/articles.js';
import { plainStyle } from '../values.js';

const [left, right] = await Promise.all([
  read('Five people were hurt when a tram left the rails, the fire brigade said.', 'left.txt'),
  read('Six people were hurt when a tram left the rails, the fire brigade said.', 'right.txt'),
]);
const comparison = compare(left, right);
const duplicates = dedupe([left, right], { shingle: 2 });
const outcomes = hold(comparison, []);
const verdict = verdictOf([{ name: 'tram', kind: 'pair', articles: [], state: stateOf(outcomes), outcomes }]);

/** Everything that is printed in a style. */
const printed = (style?: Partial<Style>) => [
  ...Object.values(renderers).flatMap((renderer) => [
    renderer.comparison(comparison, style),
    [...renderer.portions(comparison, style)].join(''),
    renderer.document(left, style),
  ]),
  ...Object.values(duplicateRenderers).map((render) => [...render(duplicates, style)].join('')),
  ...Object.values(verdictRenderers).map((render) => render(verdict, style)),
];

const nothing = { width: undefined, color: null, view: undefined, all: null, only: undefined, minSeverity: null, labels: undefined };

test.each([undefined, {}, nothing])('what a style leaves out is as in a file: %j', (style) => {
  expect(printed(style as Partial<Style>)).toEqual(printed(plainStyle));
});

test('the rest is as it was given', () => {
  expect(printed({ width: 40 })).toEqual(printed({ ...plainStyle, width: 40 }));
  expect(renderers.terminal.comparison(comparison, { view: 'note' })).toContain('reads as correction?');
});

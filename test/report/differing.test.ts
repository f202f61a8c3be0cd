import { expect, test } from '@jest/globals';
import { compare, type Document, isSameStory } from '../../src/index.js';
import { surelyDiffer } from '../../src/report/differing.js';
import { article, read } from '../support/articles.js';
import { fixturePairs, loadPair } from '../support/fixtures.js';

const differ = async (left: readonly string[], right: readonly string[]) =>
  surelyDiffer({ left: await article(left), right: await article(right) });

test.each([
  ['another word', ['Five people died.'], ['Nine people died.'], true],
  ['a word more', ['Five died.'], ['Five people died.'], true],
  ['a word less', ['Five people died.'], ['Five died.'], true],
  ['another mark', ['Five people died.'], ['Five people died!'], false],
  ['other places', ['Five died.', 'Rain fell.'], ['Rain fell.', 'Five died.'], false],
  ['a word once more', ['Five died.'], ['Five died. Five died.'], false],
  ['paragraphs joined', ['Five died.', 'Rain fell.'], ['Five died. Rain fell.'], false],
  ['accents composed otherwise', ['Café Noir burned.'], ['Cafe\u0301 Noir burned.'], false],
  ['other letters', ['Ночью шёл дождь.'], ['Ночью шёл снег.'], false],
])('%s', async (_, left, right, differs) => expect(await differ(left, right)).toBe(differs));

test('a word that is furniture on one side is no foreign word', async () => {
  const [left, right] = [await read('Rain fell.\n\nShare if you like'), await read('Rain fell.')];
  expect(left.blocks.map(({ role }) => role)).toContain('furniture');
  expect(surelyDiffer({ left, right })).toBe(false);
});

const told = (left: Document, right: Document) => [isSameStory(left, right), isSameStory(right, left)];

test('every fixture is told the same as its comparison says', async () => {
  for (const pair of fixturePairs) {
    const [left, right] = await loadPair(pair);
    const { same } = compare(left, right).summary;
    expect([pair.name, ...told(left, right)]).toEqual([pair.name, same, same]);
  }
});

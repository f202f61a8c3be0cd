import { describe, expect, test } from '@jest/globals';
import type { Bands, Derivation, Document, Passage } from '../../../src/model.js';
import { derivationOf } from '../../../src/report/derivation/index.js';
import { noTwin, twinsOf } from '../../../src/report/derivation/words.js';
import { reportThresholds } from '../../../src/report/options.js';
import { countWords } from '../../../src/text/word-count.js';
import { type BlockText, documentOf } from '../../render/values.js';

const usual: Bands = [reportThresholds.wholly.default, reportThresholds.partially.default];

/** A derivation as if the alignment had found so much of each side in the other, and had tied the blocks of some passages. */
function derive(left: Document, right: Document, share: readonly [number, number], bands = usual, passages: Passage[] = []): Derivation {
  const count = ({ blocks }: Document) => blocks.reduce((sum, { role, text }) => sum + (role === 'paragraph' ? countWords(text) : 0), 0);
  const words = { left: count(left), right: count(right), shared: 0 };
  return derivationOf({ left, right, passages, summary: { containment: { left: share[0], right: share[1] }, words }, options: { bands } });
}

const article = (...blocks: BlockText[]) => documentOf('a', blocks);

describe('words in common', () => {
  const left = article('A ferry ran aground off the cape at dawn, the coast guard said.', 'Nobody was hurt.');
  const right = article('At dawn a ferry ran aground off the cape.', 'The coast guard said nobody was hurt.');

  test('stand word for word in runs of five and more, over commas, capitals and the ends of paragraphs', () => {
    const { verbatim, run, longest } = derive(left, right, [0.5, 0.5]);
    expect(run).toBe(5);
    // a ferry ran aground off the cape; the coast guard said nobody was hurt
    expect(verbatim).toEqual({ left: 0.875, right: 0.875 });
    expect(longest).toEqual({
      words: 7,
      left: { start: 0, end: 32, blocks: [0, 0] },
      right: { start: 8, end: 40, blocks: [0, 0] },
      begins: 'A ferry ran aground off the cape',
    });
  });

  test('the longest run ends where it ends, paragraphs or not', () => {
    const one = article('Rain fell.', 'The coast guard said.', 'Nobody was hurt, it said. Snow fell.');
    const two = article('The coast guard said: Nobody was hurt, it said.');
    const { longest } = derive(one, two, [0.5, 1]);
    expect(longest).toMatchObject({ words: 9, left: { blocks: [1, 2] }, right: { blocks: [0, 0] } });
    expect(one.text.slice(longest!.left.start, longest!.left.end)).toBe('The coast guard said.\n\nNobody was hurt, it said');
    expect(longest!.begins).toBe('The coast guard said. Nobody was hurt, it');
  });

  test('what is no part of the story is no word of it', () => {
    const page = article(['furniture', 'Share this'], 'Nobody was hurt.', ['furniture', 'Advertisement'], 'Rain fell all day.');
    const { verbatim, longest } = derive(page, article('Nobody was hurt. Rain fell all day.'), [1, 1]);
    expect(verbatim).toEqual({ left: 1, right: 1 });
    expect(longest).toMatchObject({ words: 7, left: { blocks: [1, 3] }, right: { blocks: [0, 0] } });
    expect(derive(page, article(['furniture', 'Share this']), [0, 0]).longest).toBeUndefined();
  });

  test('a run is quoted without what is no part of the story and stands in it', () => {
    const page = article(
      ['headline', 'Ferry aground'],
      ['dateline', 'HALSUND (Agencies) -'],
      'The ferry sank.',
      ['furniture', 'Share'],
      'Rain fell all day on the coast.',
    );
    const { longest } = derive(page, article('Ferry aground. The ferry sank. Rain fell all day on the coast.'), [1, 1]);
    expect(longest).toMatchObject({ words: 12, begins: 'Ferry aground The ferry sank. Rain fell all' });
  });

  test('apostrophes and hyphens of two styles are one', () => {
    const { verbatim } = derive(
      article('Iran’s long‑range plan was not the minister’s own'),
      article("IRAN'S long-range plan was not the minister's own"),
      [1, 1],
    );
    expect(verbatim).toEqual({ left: 1, right: 1 });
  });

  test('a text of fewer words than a run takes is a run when it is there whole', () => {
    expect(derive(article('Nobody was hurt.'), article('He said nobody was hurt in it.'), [1, 0.4])).toMatchObject({
      run: 3,
      verbatim: { left: 1, right: 0.4286 },
    });
    expect(derive(article('Nobody was hurt.'), article('He said nobody else was hurt.'), [0, 0])).toMatchObject({
      verbatim: { left: 0, right: 0 },
      longest: { words: 2 },
    });
  });
});

describe('bands', () => {
  const [one, two] = [article('A ferry ran aground at dawn.'), article('At dawn a ship hit rocks in fog.')];

  test.each([
    [1, 1, 'wholly', 'wholly'],
    [0.8, 0.79, 'wholly', 'partially'],
    [0.3, 0.29, 'partially', 'non'],
    [0, 0, 'non', 'non'],
  ] as const)('%s and %s are %s and %s derived', (left, right, ofLeft, ofRight) => {
    expect(derive(one, two, [left, right]).degree).toEqual({ left: ofLeft, right: ofRight });
  });

  test('can be set', () => {
    expect(derive(one, two, [0.8, 0.3], [0.9, 0.2]).degree).toEqual({ left: 'partially', right: 'partially' });
    expect(derive(one, two, [0.8, 0.3], [0.5, 0.5]).degree).toEqual({ left: 'wholly', right: 'non' });
  });
});

test('what stands word for word on the other side is derived from it, whatever became of its passages', () => {
  const [one, two] = [article('A FERRY RAN AGROUND IN FOG.'), article('A ferry ran aground in fog off the cape, the coast guard said.')];
  expect(derive(one, two, [0, 0])).toMatchObject({ degree: { left: 'wholly', right: 'partially' }, verbatim: { left: 1, right: 0.4615 } });
  // Runs of less than five words show nothing: they are all that a text of two words has.
  expect(derive(article('Ferry aground.'), article('Ferry aground in fog.'), [0, 0]).degree).toEqual({ left: 'non', right: 'non' });
});

describe('the fuller side', () => {
  const [short, long] = [article('One two three four.'), article('One two three four five six seven eight.')];

  test.each([
    [short, long, [1, 0.5], { fuller: 'right', more: 1 }],
    [long, short, [0.5, 1], { fuller: 'left', more: 1 }],
    [short, long, [0.75, 0.375], {}],
    [short, short, [1, 1], {}],
    [short, long, [0.9, 0.86], {}],
    [short, article(['furniture', 'Share']), [0, 0], {}],
  ] as const)('case %#', (left, right, share, expected) => {
    const { fuller, more } = derive(left, right, share);
    expect({ ...(fuller ? { fuller, more } : {}) }).toEqual(expected);
  });
});

test('twins are blocks of the story that a passage ties and that have the same letters', () => {
  const left = article('One.', 'Two.', ['furniture', 'Share'], 'Four.');
  const right = article('Two.', 'One.', 'Share', 'Four!');
  const passages = [
    [0, 1],
    [2, 2],
    [3, 3],
  ].map(([l, r]) => ({ kind: 'shared', left: [{ block: l }], right: [{ block: r }] }) as unknown as Passage);
  expect([...twinsOf(left, right, passages)]).toEqual([noTwin, 0, noTwin, noTwin]);
  expect(derive(left, right, [0.5, 0.5], usual, passages)).toEqual(derive(left, right, [0.5, 0.5]));
});

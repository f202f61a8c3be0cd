import { describe, expect, test } from '@jest/globals';
import type { Document, Summary } from '../../src/model.js';
import { story } from '../render/story.js';
import { comparisonOf, documentOf, type LinkText, pair, replace, usualOptions } from '../render/values.js';

function summaryOf(left: Document, right: Document, links: readonly LinkText[], strict = false): Summary {
  return comparisonOf(left, right, links, { options: { ...usualOptions, strict } }).summary;
}

const empty = documentOf('empty', []);
const three = documentOf('three', ['One two three.']);

describe('figures', () => {
  test('of a story with every kind of passage', () => {
    expect(story().comparison.summary).toEqual({
      same: false,
      passages: { shared: 7, edited: 4, unique: { left: 1, right: 2 }, moved: 2, split: 1, merged: 1, repeated: 0 },
      apart: { left: 2, right: 1 },
      words: { left: 144, right: 154, shared: 130 },
      containment: { left: 0.9028, right: 0.8442 },
      resemblance: 0.7738,
      labels: { number: 1, datetime: 1, attribution: 1, wording: 1 },
      ignored: {},
    });
  });

  test('words outside the edits are shared', () => {
    const right = documentOf('b', ['One, two, 3.']);
    const summary = summaryOf(three, right, [pair(0, 0, { edits: [replace([three, right], 'three', '3')] })]);
    expect(summary).toMatchObject({
      words: { left: 3, right: 3, shared: 2 },
      containment: { left: 0.6667, right: 0.6667 },
      resemblance: 0.5,
    });
  });

  test('a comma is no word', () => {
    const right = documentOf('b', ['One, two three.']);
    const summary = summaryOf(three, right, [pair(0, 0, { edits: [replace([three, right], 'One<> two', 'One<,> two', ['punctuation'])] })]);
    expect(summary).toMatchObject({ same: false, containment: { left: 1, right: 1 }, resemblance: 1, labels: { punctuation: 1 } });
  });

  test('words in ignored edits are shared, and the labels of these are counted apart', () => {
    const right = documentOf('b', ['one, two THREE four.']);
    const left = documentOf('a', ['One two three four.']);
    const edits = [
      replace([left, right], 'One', 'one', ['case']),
      replace([left, right], 'One<> two', 'one<,> two', ['punctuation']),
      replace([left, right], 'three', 'THREE', ['case']),
    ];
    const { summary } = comparisonOf(left, right, [pair(0, 0, { edits })], {
      options: { ...usualOptions, ignore: ['case', 'punctuation'] },
    });
    expect(summary).toMatchObject({ same: true, passages: { shared: 1, edited: 0 }, words: { left: 4, right: 4, shared: 4 } });
    expect(summary).toMatchObject({ containment: { left: 1, right: 1 }, resemblance: 1, labels: {}, ignored: { punctuation: 1, case: 2 } });
    const partly = comparisonOf(left, right, [pair(0, 0, { edits })], { options: { ...usualOptions, ignore: ['punctuation'] } }).summary;
    expect(partly).toMatchObject({ same: false, words: { shared: 4 }, labels: { case: 2 }, ignored: { punctuation: 1 } });
  });

  test.each([
    ['FERRY AGROUND', 'Ferry aground', 3],
    ['FERRY AGROUND,', 'ferry "aground"', 3],
    ['ÉCLAIRS', 'e\u0301clairs', 2],
    ['FERRY AGROUND', 'Ferries aground', 1],
    ['AGROUND FERRY', 'Ferry aground', 1],
    ['FERRY 212', 'Ferry 214', 1],
    ['The ferry', 'Ferry', 1],
  ])('words that changed in case alone are shared: %s, %s', (before, after, shared) => {
    const [left, right] = [documentOf('a', [`${before} today.`]), documentOf('b', [`${after} today.`])];
    expect(summaryOf(left, right, [pair(0, 0, { edits: [replace([left, right], before, after)] })]).words.shared).toBe(shared);
  });

  test('an ignored edit may change how many words there are', () => {
    const [left, right] = [documentOf('a', ['At 10pm.']), documentOf('b', ['At 10 pm.'])];
    const edits = [replace([left, right], '10pm', '10 pm', ['space'])];
    const { summary } = comparisonOf(left, right, [pair(0, 0, { edits })], { options: { ...usualOptions, ignore: ['space'] } });
    expect(summary).toMatchObject({ same: true, containment: { left: 1, right: 1 }, words: { left: 2, right: 3, shared: 2 } });
  });

  test('a lead that stands twice on the left is kept twice and shared once', () => {
    const left = documentOf('a', [['caption', 'One two three.'], 'One two three.', 'Four.']);
    const summary = summaryOf(left, three, [{ left: [0, 1], right: [0], relation: 'repeat' }]);
    expect(summary).toMatchObject({
      same: false,
      words: { left: 7, right: 3, shared: 3 },
      containment: { left: 0.8571, right: 1 },
      resemblance: 0.4286,
    });
  });

  test('furniture has no story words, even beside a paragraph', () => {
    const left = documentOf('a', [['furniture', 'One two three.']]);
    expect(summaryOf(left, three, [pair(0, 0)])).toMatchObject({
      passages: { shared: 1 },
      apart: { left: 0, right: 0 },
      words: { left: 0, right: 3, shared: 0 },
    });
  });

  test('edits in furniture beside a paragraph take no story words away', () => {
    const left = documentOf('a', [['furniture', 'Share this'], 'One two three.']);
    const right = documentOf('b', [['furniture', 'Send this'], 'One two three.']);
    const edits = [replace([left, right], 'Share', 'Send')];
    expect(summaryOf(left, right, [{ left: [0, 1], right: [0, 1], relation: 'many-to-many', edits }]).words).toEqual({
      left: 3,
      right: 3,
      shared: 3,
    });
  });

  test('swapped sides give the mirrored figures', () => {
    const { left, right } = story();
    const edits = replace([left, right], '4.2', '5.1', ['number']);
    const mirrored = { kind: edits.kind, left: edits.right, right: edits.left, labels: edits.labels };
    const there = summaryOf(left, right, [pair(3, 3), pair(5, 7, { edits: [edits] }), { left: [6], right: [8, 9], relation: 'split' }]);
    const back = summaryOf(right, left, [pair(3, 3), pair(7, 5, { edits: [mirrored] }), { left: [8, 9], right: [6], relation: 'merge' }]);
    const { passages, apart, words, containment } = there;
    expect(back).toEqual({
      ...there,
      passages: {
        ...passages,
        unique: { left: passages.unique.right, right: passages.unique.left },
        split: passages.merged,
        merged: passages.split,
      },
      apart: { left: apart.right, right: apart.left },
      words: { left: words.right, right: words.left, shared: words.shared },
      containment: { left: containment.right, right: containment.left },
    });
  });
});

describe('a side without words', () => {
  test('has no share in the other', () => {
    expect(summaryOf(empty, three, [])).toMatchObject({ same: false, containment: { left: 0, right: 0 }, resemblance: 0 });
  });

  test('is the same as another', () => {
    expect(summaryOf(empty, empty, [])).toMatchObject({ same: true, containment: { left: 1, right: 1 }, resemblance: 1 });
  });
});

describe('same', () => {
  const twice = documentOf('twice', ['One two three.', 'Four.']);
  const joined = documentOf('joined', ['One two three. Four.']);

  test('when every passage is shared where it stood', () => {
    expect(summaryOf(twice, twice, [pair(0, 0), pair(1, 1)]).same).toBe(true);
  });

  test('when paragraphs were joined or parted with their words kept', () => {
    expect(summaryOf(twice, joined, [{ left: [0, 1], right: [0], relation: 'merge' }])).toMatchObject({
      same: true,
      passages: { shared: 1, merged: 1 },
    });
  });

  test('not when a passage moved', () => {
    expect(summaryOf(twice, twice, [pair(0, 0), pair(1, 1, { moved: true })]).same).toBe(false);
  });

  test('not when a passage stands alone or was edited', () => {
    expect(summaryOf(twice, twice, [pair(0, 0)]).same).toBe(false);
    const edits = [replace([twice, twice], 'Four', 'Four', ['wording'])];
    expect(summaryOf(twice, twice, [pair(0, 0), pair(1, 1, { edits })]).same).toBe(false);
  });

  test('when only furniture differs, unless that is to count', () => {
    const left = documentOf('a', ['One.', ['furniture', 'Share if you like']]);
    const right = documentOf('b', ['One.', ['byline', 'By Ann Berrow']]);
    expect(summaryOf(left, right, [pair(0, 0)])).toMatchObject({
      same: true,
      apart: { left: 1, right: 1 },
      passages: { unique: { left: 0, right: 0 } },
    });
    expect(summaryOf(left, right, [pair(0, 0)], true)).toMatchObject({
      same: false,
      apart: { left: 1, right: 1 },
      passages: { unique: { left: 0, right: 0 } },
    });
  });
});

describe('something that stands several times', () => {
  const [lead, line] = ['The port is to shut on Friday, the union said.', 'The port is to shut on Friday.'];

  test('is kept where one of its copies has it, and counted as repeated', () => {
    const [left, right] = [documentOf('a', [lead]), documentOf('b', [['caption', line], lead])];
    const edits = [replace([left, right], ', the union said<>.', 'Friday<>.')];
    const link: LinkText = { left: [0], right: [0, 1], relation: 'repeat', edits };
    const { passages, words, containment } = summaryOf(left, right, [link]);
    expect(passages).toMatchObject({ edited: 1, repeated: 1 });
    expect(words).toEqual({ left: 10, right: 17, shared: 10 });
    expect(containment).toEqual({ left: 1, right: 1 });
  });
});

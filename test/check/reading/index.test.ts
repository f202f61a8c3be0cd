import { describe, expect, test } from '@jest/globals';
import { expectationsOf, Trouble } from '../../../src/index.js';

const written = (value: unknown) => expectationsOf(value).map((expectation) => expectation.written);

describe('what is expected', () => {
  test('of a pair, in the words of an editor', () => {
    expect(
      written({
        same: false,
        'containment.left': 'at least 0.8',
        resemblance: '< 0.5',
        edited: 3,
        'unique.left': 'none',
        labels: ['number', 'case'],
        no: ['name', 'moved'],
        some: 'number',
        'left.fields.dateline.place': 'MUSCAT,  Oman',
        'right.fields.byline': 'none',
      }),
    ).toEqual([
      'same: false',
      'containment.left: at least 0.8',
      'resemblance: < 0.5',
      'edited: 3',
      'unique.left: none',
      'labels: number, case',
      'no: name',
      'no: moved',
      'some: number',
      'left.fields.dateline.place: MUSCAT, Oman',
      'right.fields.byline: none',
    ]);
  });

  test('in groups means the same as by path', () => {
    const grouped = {
      containment: { left: 'at least 0.8' },
      passages: { unique: { left: 0 } },
      left: { fields: { dateline: { place: 'LUMARA' } } },
    };
    const flat = { 'containment.left': 'at least 0.8', 'passages.unique.left': 0, 'left.fields.dateline.place': 'LUMARA' };
    expect(expectationsOf(grouped)).toEqual(expectationsOf(flat));
  });

  test('of a figure may be said with or without `passages`', () => {
    expect(expectationsOf({ moved: 0, same: undefined, containment: { left: undefined } })).toEqual(expectationsOf({ moved: 0 }));
    const [short, long] = [expectationsOf({ moved: 0 })[0], expectationsOf({ 'passages.moved': 0 })[0]];
    expect({ ...short, written: '' }).toEqual({ ...long, written: '' });
  });

  test('of labels is a list, or a figure for each', () => {
    expect(expectationsOf({ labels: { number: 2 } })[0]).toMatchObject({ kind: 'figure', figure: 'labels.number' });
    expect(expectationsOf({ labels: [] })[0]).toMatchObject({ kind: 'labels', labels: [] });
    expect(expectationsOf({ labels: 'none' })[0]).toMatchObject({ kind: 'labels', labels: [] });
  });

  test('that is none of a comparison alone is told, and not passed over', () => {
    for (const [value, told] of [
      [{ baseline: true }, /a baseline is a file of its own/],
      [{ same: true, options: { unit: 'sentence' } }, /do not say how articles are compared/],
      [{ families: [['a', 'b']] }, /families are expected of a collection/],
    ] as const)
      expect(() => expectationsOf(value)).toThrow(told);
    expect(expectationsOf({ baseline: false, same: true })).toHaveLength(1);
  });

  test('by a word that means nothing is told, with the word that was meant', () => {
    expect(() => expectationsOf({ expect: { moved: 0 } })).toThrow(
      new Trouble('expectations', 'expect belongs in a manifest', 'write what is expected here without it: same: true'),
    );
    expect(() => expectationsOf({ moevd: 0 })).toThrow(new Trouble('expectations', 'moevd is unknown', 'did you mean moved?'));
    expect(() => expectationsOf({ 'left.fields.dateline.palce': 'x' })).toThrow(/did you mean left\.fields\.dateline\.place\?/);
    expect(() => expectationsOf({ constructor: 1 })).toThrow(Trouble);
    expect(() => expectationsOf(JSON.parse('{"__proto__": {"x": 1}}'))).toThrow(Trouble);
  });

  test.each<readonly [string, unknown]>([
    ['no object', 7],
    ['nothing', null],
    ['a list', ['same']],
    ['an empty object', {}],
    ['a function', { same: () => true }],
    ['a date', { moved: new Date(0) }],
    ['families of a pair', { families: [['a', 'b']] }],
    ['a share over 1', { 'containment.left': 'at least 1.5' }],
    ['a range that is turned round', { resemblance: '0.8 to 0.2' }],
    ['an unknown label', { no: ['nubmer'] }],
    ['a label twice', { labels: ['number', 'number'] }],
    ['an empty list of changes', { no: [] }],
    ['a severity of 4', { maxSeverity: 4 }],
    ['a severity of a half', { maxSeverity: 0.5 }],
    ['one figure twice', { moved: 0, 'passages.moved': 1 }],
    ['a change forbidden and required', { no: ['number'], some: ['number'] }],
    ['a label that is forbidden', { labels: ['number'], no: ['number'] }],
    ['labels without one that is required', { labels: ['case'], some: ['number'] }],
    ['a label over the highest severity', { labels: ['number'], maxSeverity: 1 }],
    ['a change over the highest severity', { some: ['factual'], maxSeverity: 2 }],
    ['the same story with edits', { same: true, edited: 'some' }],
    ['the same story with labels', { same: true, labels: ['case'] }],
    ['one field twice', { 'left.fields.date': 'a', left: { fields: { date: 'b' } } }],
  ])('that is %s is trouble', (_, value) => {
    expect(() => expectationsOf(value)).toThrow(Trouble);
  });

  test.each<readonly [string, unknown]>([
    ['the same story with a split', { same: true, some: ['split'] }],
    ['labels and a change of passages', { labels: ['case'], some: ['moved'] }],
    ['the same with figures of shares', { same: true, 'containment.left': 'at least 0.9', edited: 0 }],
    ['a severity and labels below it', { maxSeverity: 1, labels: ['wording', 'case'] }],
  ])('that is %s is no contradiction', (_, value) => {
    expect(expectationsOf(value).length).toBeGreaterThan(0);
  });
});

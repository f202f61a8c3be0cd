import { describe, expect, test } from '@jest/globals';
import type { Alignment, Label, Link, TypographicLabel, UniquePassage, Unit } from '../../src/model.js';
import { passagesOf as make } from '../../src/report/passages.js';
import { plainMaking } from '../render/values.js';
import { cpuTime } from '../support/cpu.js';

const passagesOf = (alignment: Alignment) => make(alignment, plainMaking);

const link = (left: number[], right: number[], more: Partial<Link> = {}): Link => ({
  left,
  right,
  relation: 'one-to-one',
  moved: false,
  similarity: 1,
  edits: [],
  ...more,
});

function alignment(left: number, right: number, links: Link[]): Alignment {
  const units = (count: number) => Array.from({ length: count }, (_, block) => ({ block, start: block, end: block + 1 }));
  return { left: units(left), right: units(right), links, limits: [] };
}

/** Passages as `left:right` block numbers, in order. */
const order = (value: Alignment) =>
  passagesOf(value).map(({ left, right }) => `${left.map(({ block }) => block)}:${right.map(({ block }) => block)}`);

const edit = { kind: 'insert', left: { start: 0, end: 0, text: '' }, right: { start: 0, end: 1, text: ',' } } as const;

describe('reading order', () => {
  test('nothing at all', () => {
    expect(passagesOf(alignment(0, 0, []))).toEqual([]);
  });

  test('is that of the right side, and left-only passages follow what they followed', () => {
    expect(order(alignment(4, 3, [link([1], [0]), link([3], [2])]))).toEqual(['0:', '1:0', '2:', ':1', '3:2']);
  });

  test('of nothing in common: the left first', () => {
    expect(order(alignment(2, 2, []))).toEqual(['0:', '1:', ':0', ':1']);
  });

  test('what followed a passage that moved away stays where it stood', () => {
    expect(order(alignment(4, 3, [link([0], [1]), link([1], [0], { moved: true }), link([3], [2])]))).toEqual(['1:0', '0:1', '2:', '3:2']);
  });

  test('a split stands where it begins, and a merge', () => {
    const links = [link([0], [0, 2], { relation: 'split' }), link([1, 3], [3], { relation: 'merge' })];
    expect(order(alignment(4, 4, links))).toEqual(['0:0,2', ':1', '1,3:3', '2:']);
  });

  test('a caption that repeats the lead does not carry its neighbours away', () => {
    // left: caption, headline, lead, graf; right: headline, lead, graf
    const links = [link([0, 2], [1], { relation: 'repeat' }), link([3], [2])];
    expect(order(alignment(4, 3, links))).toEqual(['1:', ':0', '0,2:1', '3:2']);
    // left: lead, graf, its repetition, last; the last follows graf on the right too
    const late = [link([0, 2], [0], { relation: 'repeat' }), link([1], [1])];
    expect(order(alignment(4, 2, late))).toEqual(['0,2:0', '1:1', '3:']);
  });

  test('is found for 100,000 passages at once', () => {
    const count = 100_000;
    const links = Array.from({ length: count }, (_, unit) => unit)
      .filter((unit) => unit % 3 > 0)
      .map((unit) => link([unit], [unit]));
    const value = alignment(count, count, links);
    expect(cpuTime(() => expect(passagesOf(value)).toHaveLength(links.length + 2 * (count - links.length)))).toBeLessThan(2000);
  });
});

describe('passages', () => {
  test('are numbered from 1 and say what they are', () => {
    const passages = passagesOf(
      alignment(2, 2, [link([0], [0], { similarity: 0.123456, edits: [{ ...edit, labels: ['case', 'number'] }] })]),
    );
    const brings = { numbers: [], dates: [], names: [], quotes: [] };
    expect(passages).toEqual([
      {
        id: 1,
        kind: 'edited',
        left: [{ block: 0 }],
        right: [{ block: 0 }],
        relation: 'one-to-one',
        moved: false,
        similarity: 0.1235,
        labels: ['number', 'case'],
        severity: 3,
        edits: [{ ...edit, labels: ['case', 'number'], severity: 3 }],
      },
      { id: 2, kind: 'unique', side: 'left', left: [{ block: 1 }], right: [], moved: false, brings, edits: [] },
      { id: 3, kind: 'unique', side: 'right', left: [], right: [{ block: 1 }], moved: false, brings, edits: [] },
    ]);
  });

  test('an edit without a label changed wording', () => {
    expect(passagesOf(alignment(1, 1, [link([0], [0], { edits: [{ ...edit, labels: [] }] })]))[0]).toMatchObject({
      labels: ['wording'],
      severity: 1,
    });
  });

  test('a likeness short of whole is never told as whole', () => {
    expect(passagesOf(alignment(1, 1, [link([0], [0], { similarity: 0.999999, edits: [{ ...edit, labels: [] }] })]))[0]).toMatchObject({
      similarity: 0.9999,
    });
  });

  test('keep the numbers of sentences', () => {
    const units = [{ block: 4, sentence: 1, start: 0, end: 1 }];
    expect(passagesOf({ left: units, right: [], links: [], limits: [] })).toMatchObject([{ left: [{ block: 4, sentence: 1 }] }]);
  });

  test('what a passage brings is looked for when asked for, once, in its unit', () => {
    const asked: string[] = [];
    const brings = (side: string, { block }: Unit) => {
      asked.push(`${side} ${block}`);
      return { numbers: [], dates: [], names: [], quotes: [] };
    };
    const passages = make(alignment(1, 2, [link([0], [0])]), { ignore: [], brings });
    expect(asked).toEqual([]);
    const alone = passages.find(({ kind }) => kind === 'unique') as UniquePassage;
    expect([alone.brings, alone.brings]).toHaveLength(2);
    expect(asked).toEqual(['right 1']);
  });
});

describe('what is ignored', () => {
  const made = (ignore: readonly TypographicLabel[], ...edits: (readonly Label[])[]) =>
    make(alignment(1, 1, [link([0], [0], { similarity: 0.9, edits: edits.map((labels) => ({ ...edit, labels })) })]), {
      ...plainMaking,
      ignore,
    })[0];

  test('a passage with nothing else in it is shared, and keeps its edits', () => {
    expect(made(['case', 'dash'], ['case'], ['dash', 'case'])).toEqual({
      id: 1,
      kind: 'shared',
      left: [{ block: 0 }],
      right: [{ block: 0 }],
      relation: 'one-to-one',
      moved: false,
      similarity: 0.9,
      edits: [],
      ignored: [
        { ...edit, labels: ['case'], severity: 0 },
        { ...edit, labels: ['dash', 'case'], severity: 0 },
      ],
    });
  });

  test('a passage with more in it is edited, by what counts', () => {
    expect(made(['case'], ['case'], ['wording'])).toMatchObject({
      kind: 'edited',
      labels: ['wording'],
      severity: 1,
      edits: [{ labels: ['wording'] }],
      ignored: [{ labels: ['case'] }],
    });
  });

  test.each([[['number', 'case']], [['content', 'case']], [['wording', 'case']], [['case', 'dash']], [[]]] as const)(
    'an edit that bears %j counts under case',
    (labels) => {
      expect(made(['case'], labels)).toMatchObject({ kind: 'edited', edits: [{ labels }] });
      expect(made(['case'], labels)).not.toHaveProperty('ignored');
    },
  );

  test('nothing graver than typography is ignored, whatever is asked', () => {
    expect(made(['number', 'case'] as unknown as TypographicLabel[], ['number'], ['case'])).toMatchObject({
      kind: 'edited',
      edits: [{ labels: ['number'] }],
      ignored: [{ labels: ['case'] }],
    });
  });
});

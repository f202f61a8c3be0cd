import { describe, expect, test } from '@jest/globals';
import { align } from '../../src/align/index.js';
import { thresholds } from '../../src/align/options.js';
import { aligned, documentOf, graf, marks, type Part, told } from './support.js';

const dawn = 'Rescuers reached the village before dawn on Monday, the governor told reporters.';
const noon = 'Rescuers reached the village before noon on Monday, the governor told reporters.';
const bread = 'Soldiers brought blankets and bread to the schools and the hall of the town.';
const choir = 'A choir sang in the ruins of the chapel while the bells of the valley rang.';
const power = 'The power company said homes in nine streets were without electricity at noon.';
const [a, b, c, d] = [graf(1), graf(2), graf(3), graf(4)];

describe('what becomes of a story', () => {
  test.each([
    ['the same', [a, dawn, b], [a, dawn, b], ['0=0', '1=1', '2=2']],
    ['edited', [a, dawn, b], [a, noon, b], ['0=0', '1~1', '2=2']],
    ['cut', [a, dawn, b], [a, b], ['0=0', '2=1']],
    ['added', [a, b], [a, dawn, b], ['0=0', '1=2']],
    ['another story', [a, dawn], [choir, c], []],
    ['split', [a, `${dawn} ${bread}`, b], [a, dawn, bread, b], ['0=0', '1=1,2 split', '2=3']],
    ['split in three', [`${dawn} ${bread} ${choir}`, b], [dawn, bread, choir, b], ['0=0,1,2 split', '1=3']],
    ['split and edited', [a, `${dawn} ${bread}`, b], [a, noon, bread, b], ['0=0', '1~1,2 split', '2=3']],
    ['merged', [a, dawn, bread, b], [a, `${dawn} ${bread}`, b], ['0=0', '1,2=1 merge', '3=2']],
    ['merged and edited', [a, dawn, bread, b], [a, `${noon} ${bread}`, b], ['0=0', '1,2~1 merge', '3=2']],
    ['divided anew', [a, `${dawn} ${bread}`, choir, b], [a, dawn, `${bread} ${choir}`, b], ['0=0', '1,2=1,2 many-to-many', '3=3']],
    ['said again before a passage that did not move', [a, dawn], [dawn, a, dawn], ['0=1', '1=0,2 repeat']],
    ['said before it on the left only', [dawn, a, dawn], [a, dawn], ['0,2=1 repeat', '1=0']],
    ['said again', [a, dawn, b], [a, dawn, dawn, b], ['0=0', '1=1,2 repeat', '2=3']],
    ['said once only', [a, dawn, dawn, b], [a, dawn, b], ['0=0', '1,2=1 repeat', '3=2']],
    ['moved up', [a, b, c, dawn], [dawn, a, b, c], ['0=1', '1=2', '2=3', '3=0 moved']],
    ['moved down', [dawn, a, b, c], [a, b, c, dawn], ['0=3 moved', '1=0', '2=1', '3=2']],
    ['two changed places: the shorter moved', [a, dawn], [dawn, a], ['0=1 moved', '1=0']],
    ['two as long changed places: the one that went up moved', [a, b], [b, a], ['0=1', '1=0 moved']],
    ['moved and edited', [a, b, c, dawn], [noon, a, b, c], ['0=1', '1=2', '2=3', '3~0 moved']],
    ['moved and split', [a, b, c, d, `${dawn} ${bread}`], [dawn, bread, a, b, c, d], ['0=2', '1=3', '2=4', '3=5', '4=0,1 split moved']],
    [
      'all at once',
      [a, dawn, `${bread} ${choir}`, b, c, power],
      [power, a, noon, bread, choir, b, d],
      ['0=1', '1~2', '2=3,4 split', '3=5', '5=0 moved'],
    ],
    [
      'a byline that changed places with a paragraph: the byline moved',
      [['byline', 'By Jane Doe of the Valley Times'], 'It rained.'],
      ['It rained.', ['byline', 'By Jane Doe of the Valley Times']],
      ['0=1 moved', '1=0'],
    ],
    ['a blank more', ['up 5% today'], ['up 5 % today'], ['0~0']],
    ['two empty sides', [], [], []],
    ['an empty left', [], [a], []],
    ['an empty right', [a], [], []],
  ] as [string, Part[], Part[], string[]][])('%s', (_, left, right, expected) => {
    expect(told(aligned(left, right))).toEqual(expected);
  });
});

test('a moved and edited passage has its edits', () => {
  const { links } = aligned([a, b, c, dawn], [noon, a, b, c]);
  expect(marks(links.find(({ moved }) => moved)!.edits)).toEqual(['[-dawn-]{+noon+}']);
});

describe('by sentences', () => {
  const sentence = { unit: 'sentence' } as const;

  test.each([
    [
      'a sentence that crossed into the next paragraph did not move',
      [`${dawn} ${bread}`, choir],
      [dawn, `${bread} ${choir}`],
      ['0=0', '1=1', '2=2'],
    ],
    ['one that crossed two did', [`${dawn} ${bread}`, a, b], [dawn, a, `${b} ${bread}`], ['0=0', '1=3 moved', '2=1', '3=2']],
    ['edited', [`${dawn} ${bread}`], [`${noon} ${bread}`], ['0~0', '1=1']],
    ['cut', [`${dawn} ${bread} ${choir}`], [`${dawn} ${choir}`], ['0=0', '2=1']],
    [
      'joined by a comma and a word',
      [`${a} Rescuers reached the village before dawn. Soldiers brought blankets and bread.`, b],
      [`${a} Rescuers reached the village before dawn and soldiers brought blankets and bread.`, b],
      ['0=0', '1,2~1 merge', '3=2'],
    ],
  ])('%s', (_, left, right, expected) => {
    expect(told(aligned(left, right, sentence))).toEqual(expected);
  });

  test('units name their block and their number in it', () => {
    expect(aligned([`${dawn} ${bread}`, a], [a], sentence).left.map(({ block, sentence }) => [block, sentence])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
    ]);
  });
});

describe('the threshold', () => {
  test.each([
    [0, ['0=0', '1~1', '2=2']],
    [0.5, ['0=0', '1~1', '2=2']],
    [1, ['0=0', '2=2']],
  ])('at %d', (threshold, expected) => {
    expect(told(aligned([a, dawn, b], [a, noon, b], { threshold }))).toEqual(expected);
  });

  test('the lower it is, the more is tied', () => {
    const left = [a, 'Rescuers reached the village on Monday after floods.', b, choir, c];
    const right = [a, 'Floods had cut the road to the village for a week.', b, 'The bells of the town rang for a choir at noon.', c];
    const counts = [0, 0.2, 0.5, 0.8, 1].map((threshold) => aligned(left, right, { threshold }).links.length);
    expect(counts).toEqual([...counts].sort((x, y) => y - x));
    expect(counts[0]).toBeGreaterThan(counts.at(-1)!);
  });
});

describe('hard input', () => {
  const many = 2000;
  const grafs = (from: number) => Array.from({ length: many }, (_, k) => graf(from + k));

  test('equal lines go over in order', () => {
    const line = 'Read more of our stories on the floods';
    const found = told(aligned(new Array(many).fill(line), new Array(many).fill(line)));
    expect(found).toEqual(Array.from({ length: many }, (_, k) => `${k}=${k}`));
  });

  test('more equal lines on one side are one repeat', () => {
    const line = 'Read more of our stories on the floods';
    const { links } = aligned(new Array(many).fill(line), new Array(many / 2).fill(line));
    expect(links.filter(({ relation }) => relation === 'repeat').map(({ left }) => left.length)).toEqual([many / 2 + 1]);
    expect(links).toHaveLength(many / 2);
  });

  test('alternating lines each have a counterpart, once', () => {
    const lines = ['Gold rose by a dollar on Monday', 'Oil fell by a dollar on Monday'];
    const left = Array.from({ length: many }, (_, k) => lines[k % 2]!);
    const { links, limits } = aligned(left, left.slice(1));
    const [ls, rs] = [links.flatMap((link) => link.left), links.flatMap((link) => link.right)];
    expect([ls.length, new Set(ls).size, rs.length, new Set(rs).size]).toEqual([many, many, many - 1, many - 1]);
    expect(links.every(({ edits }) => edits.length === 0)).toBe(true);
    expect(limits).toEqual([]);
  });

  test('wholly different texts have no link', () => {
    const { links } = aligned(grafs(0), grafs(5000));
    expect(links).toEqual([]);
  });

  test('one edit, one split and one move in a long text are found', () => {
    const left = grafs(0);
    const right = [...left];
    left[200] = dawn;
    right[200] = noon;
    left[700] = `${bread} ${choir}`;
    right.splice(700, 1, bread, choir);
    right.splice(1500, 0, ...right.splice(100, 1));
    const changed = told(aligned(left, right)).filter((line) => !/^\d+=\d+$/.test(line));
    expect(changed).toEqual(['100=1500 moved', '200~199', '700=699,700 split']);
  });

  test('one huge paragraph is compared word by word', () => {
    const words = Array.from({ length: 20000 }, (_, k) => graf(k % 9973).split(' ')[1]!);
    const changed = words.map((word, k) => (k === 10000 ? 'changed' : word)).join(' ');
    const { links, limits } = aligned([words.join(' ')], [changed]);
    expect(links.map(({ edits }) => edits.length)).toEqual([1]);
    expect(limits).toEqual([]);
  });
});

describe('a bound that was hit is told', () => {
  test('words: a stretch rewritten whole', () => {
    const many = 2 * thresholds.maxWordEdits.default;
    const text = (mark: string, by: number) => `${dawn} ${Array.from({ length: many }, (_, k) => `${mark}${(k * by) % 7}`).join(' ')}`;
    const { limits } = aligned([text('up', 3)], [text('down', 5)], { threshold: 0 });
    expect(limits.map(({ name, value, count }) => [name, value, count])).toEqual([['maxWordEdits', thresholds.maxWordEdits.default, 1]]);
  });

  test('boilerplate that nothing could be looked up by', () => {
    const lines = (mark: string) =>
      Array.from({ length: 400 }, (_, k) => `${mark} ${['up', 'down'][k % 2]} ${['today', 'now'][(k >> 1) % 2]}`);
    const { limits } = aligned(lines('Gold'), lines('Oil'), { threshold: 1 });
    expect(limits.map(({ name, value, count }) => [name, value, count])).toEqual([['maxPostings', thresholds.maxPostings.default, 800]]);
  });

  test('none was hit by an article', () => {
    expect(aligned([a, dawn, b], [noon, a, c]).limits).toEqual([]);
  });
});

test('the same arguments give the same alignment', () => {
  const [left, right] = [documentOf([a, dawn, `${bread} ${choir}`]), documentOf([noon, bread, a, choir])];
  const options = { unit: 'paragraph', structure: 'article', threshold: 0.5, strict: false } as const;
  expect(align(left, right, options)).toEqual(align(left, right, options));
});

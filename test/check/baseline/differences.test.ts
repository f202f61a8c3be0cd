import { describe, expect, test } from '@jest/globals';
import { differencesOf } from '../../../src/check/baseline/differences.js';
import { compare, hold, parseBaseline, Trouble, writeBaseline } from '../../../src/index.js';
import { read } from '../../support/articles.js';

const left = `Floods kill 5

By Petra Solano

LUMARA, Aug 19 (Agencies): Floods swept through three river towns before dawn on Monday, killing 5 people, officials said.

Water rose by 2.5 metres [-or so-] \\ in less than an hour after two gates of the Orlo dam jammed open.

The power company said 8,400 homes were without electricity at noon, and that some would wait for days.

Rain was expected to ease by Wednesday, the weather service said, but the ground could hold no more.`;
const right = left
  .replaceAll('5 people', 'at least 12 people')
  .replace('rose by 2.5', 'rose by 3.5')
  .replace(/The power[\s\S]*?days\.\n\n/, '')
  .replace(/$/, '\n\nA levee at Orlo held, to the surprise of its builders.');

const comparisonOf = async (a: string, b: string) => compare(await read(a, 'left.txt'), await read(b, 'right.txt'));

const comparison = await comparisonOf(left, right);
const text = writeBaseline(comparison);

/** What is broken when the comparison is held to another text of its baseline. */
function broken(baseline: string): string[] {
  const [outcome] = hold(comparison, [{ kind: 'baseline', baseline: parseBaseline(baseline, 'expected.wirediff'), written: 'baseline' }]);
  return outcome?.state === 'broken' ? outcome.concerns.map(({ subject }) => subject) : [];
}

describe('a baseline means the same', () => {
  test.each<readonly [string, (text: string) => string]>([
    ['as it was written', (same) => same],
    ['with other line ends', (same) => same.replaceAll('\n', '\r\n')],
    ['with the line ends of old Macs', (same) => same.replaceAll('\n', '\r')],
    ['with a byte order mark', (same) => `\ufeff${same}`],
    ['with another indent and blanks at the ends', (same) => same.replace(/^ {2}/gm, '\t   ').replace(/$/gm, '  ')],
    [
      'with every paragraph on one line',
      (same) =>
        same.replace(/(?<=^ {2}\S.*)\n {2}(?=\S)/gm, (end, at) => (/: /.test(same.slice(same.lastIndexOf('\n', at - 1), at)) ? end : ' ')),
    ],
    [
      'with every word on its own line',
      (same) =>
        same.replace(/^( {2}[^:\n]+)$/gm, (line) =>
          line
            .trim()
            .split(' ')
            .map((word) => `  ${word}`)
            .join('\n'),
        ),
    ],
    ['without blank lines', (same) => same.replace(/\n\n+/g, '\n')],
    ['with comments', (same) => same.replace(/^(?=[=~+-])/gm, '# reviewed by the desk\n')],
    ['without its comments', (same) => same.replace(/^#.*\n/gm, '')],
    [
      'with its figures in another order',
      (same) => same.replace(/(^figures\n)([\s\S]*?)(\n\n)/m, (_, head, lines, end) => head + lines.split('\n').reverse().join('\n') + end),
    ],
    [
      'with its sections in another order',
      (same) => same.replace(/(^left\n[\s\S]*?\n\n)(right\n[\s\S]*?\n\n)(figures\n[\s\S]*?\n\n)/m, '$3$2$1'),
    ],
    ['with figures of 0 written out', (same) => same.replace(/^figures\n/m, 'figures\n  passages.moved: 0\n')],
  ])('%s', (_, change) => {
    expect(change(text)).toContain('wirediff baseline 1');
    expect(broken(change(text))).toEqual([]);
  });
});

describe('a baseline means something else', () => {
  test.each<readonly [string, (text: string) => string, string[]]>([
    ['when a figure differs', (same) => same.replace(/words\.left: \d+/, 'words.left: 1'), ['figure words.left']],
    ['when a figure is gone', (same) => same.replace(/ {2}words\.left: \d+\n/, ''), ['figure words.left']],
    ['when it is said to be the same', (same) => same.replace('same: no', 'same: yes'), ['figure same']],
    ['when a field differs', (same) => same.replace('dateline.place: LUMARA', 'dateline.place: Lumara'), ['dateline.place of the left']],
    ['when a field is gone', (same) => same.replace(/ {2}byline: .*\n/, ''), ['byline of the left']],
    ['when an edit differs', (same) => same.replace('{+at least 12+}', '{+at least 13+}'), ['graf 1']],
    ['when a word beside it differs', (same) => same.replace('Floods swept', 'Floods rushed'), ['graf 1']],
    ['when a label differs', (same) => same.replace('~ graf 1 | number', '~ graf 1 | name'), ['graf 1']],
    ['when a mark of the text is no edit', (same) => same.replace('\\[-or so\\-]', '[-or so-]'), ['graf 2']],
    ['when a passage moved', (same) => same.replace('~ graf 1 ', '~> graf 1 '), ['graf 1']],
    ['when a passage is gone', (same) => same.replace(/\+ graf 4\n.*\n/, ''), ['graf 4']],
    ['when a passage is one too many', (same) => `${same}\n+ graf 9\n  One more.\n`, ['graf 9']],
    ['when passages change places', (same) => same.replace(/(= headline\n.*\n\n)(= byline\n.*\n\n)/, '$2$1'), ['order of the passages']],
    [
      'when it was made with another option',
      (same) => same.replace('\nleft\n', '\noptions\n  threshold: 0.9\n\nleft\n'),
      ['option threshold'],
    ],
  ])('%s', (_, change, subjects) => {
    expect(change(text)).not.toBe(text);
    expect(broken(change(text))).toEqual(subjects);
  });

  test('when its last passage stands there twice', () => {
    const last = text.slice(text.lastIndexOf('\n\n'));
    const twice = parseBaseline(text + last, 'expected.wirediff');
    const once = parseBaseline(text, 'expected.wirediff');
    const { length } = once.passages;
    const place = { subject: 'order of the passages', expected: `graf 4 at place ${length + 1}`, found: `nothing at place ${length + 1}` };
    expect(differencesOf(twice, once)).toEqual([place]);
    expect(differencesOf(once, twice)).toEqual([{ subject: place.subject, expected: place.found, found: place.expected, passage: length }]);
  });
});

describe('a baseline that cannot be read is trouble, with its line', () => {
  test.each<readonly [string, (text: string) => string, RegExp]>([
    ['nothing in it', () => '', /:1: is not a baseline/],
    ['another file', () => 'left\nright\n', /:1: is not a baseline/],
    ['another version', (same) => same.replace('baseline 1', 'baseline 2'), /:\d: is not a baseline/],
    ['a section that is none', (same) => same.replace('\nfigures\n', '\nfigurse\n'), /figurse.*did you mean figures\?/],
    ['a section twice', (same) => `${same}\nleft\n  format: text\n`, /`left` appears twice/],
    ['a figure that is none', (same) => same.replace('resemblance', 'resemblence'), /did you mean resemblance\?/],
    ['a figure twice', (same) => same.replace('figures\n', 'figures\n  same: no\n'), /`same` appears twice/],
    ['a figure that is no number', (same) => same.replace(/words\.left: \d+/, 'words.left: many'), /is not a figure/],
    ['a field without a colon', (same) => same.replace('format: text', 'format text'), /has no colon/],
    ['a label that is none', (same) => same.replace('~ graf 1 | number', '~ graf 1 | nubmer'), /did you mean number\?/],
    ['a mark without a unit', (same) => same.replace('~ graf 1 ', '~'), /is not a passage/],
    ['a merge that was left open', (same) => same.replace('~ graf 1', '<<<<<<< HEAD\n~ graf 1'), /<<<<<<< HEAD/],
  ])('%s', (_, change, words) => {
    expect(() => parseBaseline(change(text), 'expected.wirediff')).toThrow(Trouble);
    expect(() => parseBaseline(change(text), 'expected.wirediff')).toThrow(words);
  });

  test('a figure is named with its own line', () => {
    const wrong = text.replace(/words\.left: \d+/, 'words.left: many');
    const line = wrong.split('\n').findIndex((each) => each.includes('many')) + 1;
    expect(() => parseBaseline(wrong, 'expected.wirediff')).toThrow(`expected.wirediff:${line}: \`words.left: many\` is not a figure`);
  });
});

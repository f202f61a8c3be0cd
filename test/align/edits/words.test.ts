import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Reading } from '../../../src/align/edits/reading.js';
import { editWords } from '../../../src/align/edits/words.js';
import { thresholds } from '../../../src/align/options.js';
import type { Edit } from '../../../src/model.js';

/** The parts of a text as its units, a blank line between them. */
function readingOf(parts: readonly string[]): Reading {
  let start = 0;
  const units = parts.map((part, block) => {
    const unit = { block, start, end: start + part.length };
    start = unit.end + 2;
    return unit;
  });
  return { text: parts.join('\n\n'), units };
}

const edits = (left: readonly string[], right: readonly string[]) => editWords(readingOf(left), readingOf(right)).edits;

/** The left text with its edits marked in it: `[-before-]{+after+}`. */
function marked(left: string, right: string): string {
  let [out, at] = ['', 0];
  for (const { left: l, right: r } of edits([left], [right])) {
    out += left.slice(at, l.start) + (l.text === '' ? '' : `[-${l.text}-]`) + (r.text === '' ? '' : `{+${r.text}+}`);
    at = l.end;
  }
  return out + left.slice(at);
}

test('rows of a table are compared column by column', () => {
  expect(marked('7. Lisse 8 3 3 2 9 9 12', '7. Lisse 9 4 3 2 11 10 15')).toBe(
    '7. Lisse [-8-]{+9+} [-3-]{+4+} 3 2 [-9-]{+11+} [-9-]{+10+} [-12-]{+15+}',
  );
  expect(marked('Lisse 8,440 8,391 2,907', 'Lisse 8,391 8,440 2,907')).toBe('Lisse [-8,440-]{+8,391+} [-8,391-]{+8,440+} 2,907');
});

describe('one paragraph and its version', () => {
  test.each([
    ['nothing', 'The talks went well.', 'The talks went well.', 'The talks went well.'],
    ['a word', 'It killed five people.', 'It killed twelve people.', 'It killed [-five-]{+twelve+} people.'],
    ['a word more', 'The talks went well.', 'The talks went very well.', 'The talks went{+very+} well.'],
    ['a word less', 'The talks went very well.', 'The talks went well.', 'The talks went [-very-] well.'],
    ['the last', 'He left', 'He left now', 'He left{+now+}'],
    ['everything', 'He left', '', '[-He left-]'],
    ['a case', 'the republic has', 'the Republic has', 'the [-republic-]{+Republic+} has'],
    ['a blank more', 'up 5% today', 'up 5 % today', 'up 5{+ +}% today'],
    ['a blank less', 'Feb. 6, he said', 'Feb. 6,he said', 'Feb. 6,[- -]he said'],
    ['more white space is none', 'He said  so.', 'He said so.', 'He said  so.'],
    ['letters composed', 'cafe\u0301', 'café', 'cafe\u0301'],
    ['a number whole', 'about 6,495 homes', 'about 6,500 homes', 'about [-6,495-]{+6,500+} homes'],
    ['a name whole', 'Badr al-Busaidi said', 'Badr al-Said said', 'Badr [-al-Busaidi-]{+al-Said+} said'],
    ['Chinese by words', '市议会通过了法案', '市议会否决了法案', '市议会[-通过-]{+否决+}了法案'],
  ])('%s', (_, left, right, expected) => {
    expect(marked(left, right)).toBe(expected);
  });
});

describe('several units as one text', () => {
  const [rain, road] = ['Rescuers came at dawn.', 'Soldiers cleared the road.'];

  test('parted elsewhere, the words are the same', () => {
    expect(edits([`${rain} ${road}`], [rain, road])).toEqual([]);
    expect(edits([rain, road], [`${rain} ${road}`])).toEqual([]);
  });

  test('white space at the joint is no edit', () => {
    expect(edits(['市议会通过。他走了。'], ['市议会通过。', '他走了。'])).toEqual([]);
  });

  test('an edit that goes on into the next unit is told in pieces', () => {
    const found = edits(['Rescuers came at dawn.', 'Soldiers cleared the road.'], ['Rescuers slept.']);
    const ends = readingOf([rain, road]).units[0]!.end;
    expect(found.every(({ left }) => left.end <= ends || left.start >= ends + 2)).toBe(true);
    expect(found.at(-1)?.left.text).toBe('Soldiers cleared the road');
  });

  test('places are those of the document', () => {
    const reading: Reading = { text: 'Head\n\nIt rained.', units: [{ block: 1, start: 6, end: 16 }] };
    const [edit] = editWords(reading, readingOf(['It snowed.'])).edits;
    expect(edit?.left).toEqual({ start: 9, end: 15, text: 'rained' });
    expect(edit?.right).toEqual({ start: 3, end: 9, text: 'snowed' });
  });
});

describe('whatever the texts are', () => {
  const bits = ['the', 'a', 'mayor', 'said', ',', '.', '"', '(', ')', '5', '6,495', 'U.S.', 'Busaidi', 'é', '中国', '-'];
  const sentence = fc.array(fc.constantFrom(...bits), { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  const parts = fc.array(sentence, { minLength: 1, maxLength: 3 });
  const mirror = (all: readonly Edit[]) =>
    all.map(({ kind, left, right, labels }) => ({
      kind: kind === 'insert' ? 'delete' : kind === 'delete' ? 'insert' : kind,
      left: right,
      right: left,
      labels,
    }));

  test('the arguments swapped give the edits mirrored', () => {
    fc.assert(
      fc.property(parts, parts, (left, right) => expect(mirror(edits(right, left))).toEqual(edits(left, right))),
      { numRuns: 500 },
    );
  });

  test('the edits turn the one into the other', () => {
    const squeeze = (text: string) => text.replace(/\s/g, '');
    fc.assert(
      fc.property(parts, parts, (left, right) => {
        let [out, at] = ['', 0];
        const text = readingOf(left).text;
        for (const { left: l, right: r } of edits(left, right)) {
          out += text.slice(at, l.start) + r.text;
          at = l.end;
        }
        expect(squeeze(out + text.slice(at))).toBe(squeeze(right.join('')));
      }),
      { numRuns: 500 },
    );
  });

  test('each excerpt says what stands there, inside one unit', () => {
    fc.assert(
      fc.property(parts, parts, (left, right) => {
        const readings = { left: readingOf(left), right: readingOf(right) };
        for (const edit of edits(left, right)) {
          expect(edit.left.text + edit.right.text).not.toBe('');
          for (const side of ['left', 'right'] as const) {
            const { start, end, text } = edit[side];
            expect(readings[side].text.slice(start, end)).toBe(text);
            expect(readings[side].units.some((unit) => unit.start <= start && end <= unit.end)).toBe(true);
          }
        }
      }),
    );
  });
});

test('a stretch beyond the limit is told as rewritten whole, and counted', () => {
  const many = thresholds.maxWordEdits.default;
  // Words that stand often, so that there is no place to cut at.
  const left = Array.from({ length: 2 * many }, (_, k) => `l${(k * 7) % 5}`).join(' ');
  const right = Array.from({ length: 2 * many }, (_, k) => `r${(k * k) % 6}`).join(' ');
  const { edits: found, cut } = editWords(readingOf([`Head ${left} tail`]), readingOf([`Head ${right} tail`]));
  expect(cut).toBe(1);
  expect(found.map(({ left: l, right: r }) => [l.text, r.text])).toEqual([[left, right]]);
});

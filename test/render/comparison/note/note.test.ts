import { expect, test } from '@jest/globals';
import type { Instruction, Note, Style } from '../../../../src/model.js';
import { terminal } from '../../../../src/render/comparison/terminal.js';
import { comparisonOf, documentOf, pair, plainStyle, replace } from '../../values.js';

const style: Style = { ...plainStyle, view: 'note' };

const left = documentOf('old.txt', ['Five people died in the flood on the Orla.', 'The town is dry.']);
const right = documentOf('new.txt', ['Nine people died in the flood on the Orla.', 'The town is dry.', 'Rain is due.']);
const comparison = comparisonOf(left, right, [pair(0, 0, { edits: [replace([left, right], 'Five', 'Nine', ['number'])] }), pair(1, 1)]);

/** The same comparison with a note written by hand. */
const noted = (note: Note) => ({ ...comparisonOf(left, right, [pair(1, 1)]), note });

test('the note says what it reads as, what to do, and how much is the other’s', () => {
  expect(terminal.comparison(comparison, style)).toBe(`- old.txt
+ new.txt

reads as adds: graf 3 is new at the end
reads as subs: graf 1 is changed

SUBS      graf 1 with "Nine" for "Five"
ADDS      graf 3: "Rain is due."
PICKS UP  graf 2
Graf numbers are those of old.txt; after INSERTS, ADDS, "new", "now", "to",
"into" and "as" those of new.txt.

old.txt wholly derived: 92% of its words are in new.txt, 92% word for word in
runs of 5 words and more
new.txt partially derived: 75% of its words are in old.txt, 75% word for word in
runs of 5 words and more
new.txt contains 92% of old.txt and adds 30%
longest run in common: 12 words, grafs 1-2: "people died in the flood on the
Orla…"
bands: wholly derived from 80% of the words, partially from 30% (--bands)
`);
});

const instruction = (verb: Instruction['verb'], text: string): Instruction => ({ verb, text, left: [], right: [], passages: [1] });

test('a long note keeps to a screen, and what is picked up', () => {
  const many = Array.from({ length: 30 }, (_, i) => instruction(i % 2 === 0 ? 'SUBS' : 'DROPS', `graf ${i}`));
  const note: Note = { readings: [], marks: [], instructions: [...many, instruction('PICKS UP', 'graf 99')] };
  const lines = terminal.comparison(noted(note), style).split('\n');
  expect(lines.filter((line) => /^(?:SUBS|DROPS)/.test(line))).toHaveLength(20);
  expect(lines).toContain('          10 more: 5 SUBS, 5 DROPS (--all)');
  expect(lines).toContain('PICKS UP  graf 99');
  expect(lines).toContain('reads as nothing in particular: see what follows');
  expect(terminal.comparison(noted(note), { ...style, all: true }).match(/^(?:SUBS|DROPS)/gm)).toHaveLength(30);
});

test('nothing that an article says acts on the terminal', () => {
  const evil = 'x\u001b[31m\u202ey';
  const note: Note = {
    readings: [{ name: 'subs', because: evil, passages: [] }],
    marks: [{ side: 'right', block: 0, text: evil }],
    instructions: [instruction('SUBS', evil)],
  };
  const printed = terminal.comparison(noted(note), style);
  expect(printed).not.toMatch(/[\u001b\u202e]/);
  expect(printed.match(/x␛\[31m\\u\{202e\}y/g)).toHaveLength(3);
});

test('copies without a story', () => {
  const [page, site] = [documentOf('a.txt', [['furniture', 'Share']]), documentOf('b.txt', [['furniture', 'Like']])];
  expect(terminal.comparison(comparisonOf(page, site, []), style)).toBe(`- a.txt
+ b.txt

neither copy has any story text

no story text in a.txt
no story text in b.txt
bands: wholly derived from 80% of the words, partially from 30% (--bands)
`);
  expect(terminal.comparison(comparisonOf(left, site, []), style)).toContain(
    '\nold.txt not derived: 0% of its words are in b.txt, 0% word for word\nno story text in b.txt\n',
  );
  expect(terminal.comparison(comparisonOf(left, site, []), { ...style, view: 'summary' })).not.toContain('derived');
});

test('texts without a word in common', () => {
  const other = documentOf('new.txt', ['Cheese.']);
  const printed = terminal.comparison(comparisonOf(left, other, []), style);
  expect(printed).toContain('new.txt not derived: 0% of its words are in old.txt, 0% word for word\n');
  expect(printed).not.toContain('longest');
  expect(terminal.comparison(comparisonOf(left, other, []), { ...style, view: 'summary' })).toContain(
    '\nneither is derived from the other; no word in common\n',
  );
});

import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  type Comparison,
  compare,
  type Document,
  type EditedPassage,
  type Passage,
  type Role,
  renderers,
  type Side,
} from '../src/index.js';
import { fixturePairs, loadPair } from './support/fixtures.js';

// The two wire reports the project began with: what must be said of them, to the word.
let comparison: Comparison;
let left: Document;
let right: Document;

beforeAll(async () => {
  [left, right] = await loadPair(fixturePairs.find(({ name }) => name === 'oman-talks')!);
  comparison = compare(left, right);
});

const edited = () => comparison.passages.filter((passage): passage is EditedPassage => passage.kind === 'edited');
const blockOf = (passage: Passage, side: Side) => (side === 'left' ? left : right).blocks[passage[side][0]!.block]!;
const only = (side: Side, ...roles: Role[]) =>
  comparison.passages
    .filter((passage) => passage.kind === 'unique' && passage.side === side)
    .map((passage) => blockOf(passage, side))
    .filter(({ role }) => roles.includes(role))
    .map(({ text }) => text.split(/\s+/).slice(0, 4).join(' '));

test('counts', () => {
  expect(comparison.summary.passages).toEqual({
    shared: 10,
    edited: 5,
    unique: { left: 11, right: 13 },
    moved: 0,
    split: 0,
    merged: 0,
    repeated: 0,
  });
  expect(comparison.summary.same).toBe(false);
  expect(comparison.limits).toEqual([]);
});

test('the lead is shared, once the dateline and the glued date are blocks of their own', () => {
  const lead = comparison.passages.find(
    (passage) =>
      passage.right.length > 0 &&
      blockOf(passage, 'right').text.startsWith('Iran and the United States were holding talks in Oman on Friday'),
  )!;
  expect(lead).toMatchObject({ kind: 'shared', relation: 'one-to-one', moved: false });
  expect(blockOf(lead, 'left').text).toBe(blockOf(lead, 'right').text);
  expect(left.blocks.filter(({ role }) => role === 'dateline').map(({ text }) => text)).toEqual(['MUSCAT, Oman, Feb 06 (Agencies):']);
  expect(right.blocks.filter(({ role }) => role === 'date').map(({ text }) => text)).toEqual(['date 2026-02-06']);
  expect(left.fields.dateline).toMatchObject({ place: 'MUSCAT, Oman', date: 'Feb 06', credit: 'Agencies' });
});

test('the five edits: four commas and a capital', () => {
  const around = (passage: EditedPassage) => passage.edits.map((edit) => [edit.left.text, edit.right.text, before(edit.right.start)]);
  const before = (end: number) => /\S+\s*$/.exec(right.text.slice(0, end))?.[0].trim();
  expect(edited().flatMap(around)).toEqual([
    ['', ',', 'dead'],
    ['', ',', 'side'],
    ['', ',', 'indirect'],
    ['', ',', 'minister'],
    ['republic', 'Republic', 'Islamic'],
  ]);
  expect(edited().map(({ severity }) => severity)).toEqual([0, 0, 0, 0, 0]);
  expect(comparison.summary.labels).toEqual({ punctuation: 4, case: 1 });
});

describe('what only one side has', () => {
  test('fe-today.txt', () => {
    expect(only('left', 'headline')).toEqual(['Iran, US hold talks']);
    expect(only('left', 'deck')).toEqual(['Kremlin says Russia welcomes']);
    expect(only('left', 'caption')).toEqual(['Iran’s Foreign Minister Abbas']);
    expect(only('left', 'paragraph')).toEqual([
      "Meanwile, Iran's Foreign Minister",
      'The talks took place',
      '"In a very positive',
      'He noted the two',
      'The timing and the',
      'Earlier, the Kremlin on',
      '“We welcome the negotiations',
      'Moscow, until tensions de-escalate,',
    ]);
    expect(only('left', 'furniture')).toEqual(['FE Today Logo', 'Share if you like']);
    expect(only('left', 'date')).toEqual(['February 07, 2026 00:00:00']);
    expect(only('left', 'crosshead', 'note', 'byline')).toEqual([]);
  });

  test('afp.txt', () => {
    expect(only('right', 'crosshead')).toEqual(["'Don't Want Us To", "'Compromise Or War'"]);
    expect(only('right', 'paragraph')).toEqual([
      'The meeting comes just',
      'Trump initially threatened military',
      'The US-based Human Rights',
      'But it and other',
      'Almost 51,000 people are',
      "But Trump's rhetoric in",
      'Underlying the gravity of',
      'The Wall Street Journal',
      'Iran has repeatedly vowed',
      '"We are ready to',
      'The US initially wanted',
    ]);
    expect(only('right', 'headline', 'deck', 'caption', 'note', 'byline')).toEqual([]);
  });

  test('apart from the story: furniture, date and dateline', () => {
    expect(comparison.summary.apart).toEqual({ left: 4, right: 1 });
  });
});

test('nothing moved, split or merged', () => {
  expect(comparison.passages.filter(({ moved }) => moved)).toEqual([]);
  expect(comparison.passages.filter((passage) => passage.kind !== 'unique' && passage.relation !== 'one-to-one')).toEqual([]);
});

test('the desk note: what an editor with fe-today.txt would be told of afp.txt', () => {
  expect(comparison.note.readings.map(({ name, because }) => [name, because])).toEqual([
    ['adds', "grafs 16-26 are new at the end, where the older copy's grafs 16-23 are gone"],
  ]);
  expect(comparison.note.instructions.map(({ verb, text }) => `${verb} ${text}`)).toEqual([
    `INSERTS crossheads "'Don't Want Us To Hit Them'" and "'Compromise Or War'"`,
    'ADDS grafs 16-26 with new quotes from Trump and General Mohammad Akraminia and figures 6,495, 214, 61 and 51,000',
    'DROPS headline, deck, caption',
    'DROPS grafs 16-23 (quotes from Araghchi and Peskov)',
    'SUBS grafs 3-5, 10, 12 in typography only (4 punctuation, 1 case)',
    'PICKS UP grafs 1-2, 6-9, 11, 13-15',
  ]);
});

test('each is partially derived from the other; the first seven grafs run on, up to a crosshead', () => {
  const { degree, containment, longest, fuller } = comparison.derivation;
  expect({ degree, fuller }).toEqual({ degree: { left: 'partially', right: 'partially' }, fuller: undefined });
  expect(containment).toEqual(comparison.summary.containment);
  expect(longest).toMatchObject({ words: 227, begins: 'Iran and the United States were holding talks' });
  const end = (text: string, at: number) => text.slice(0, at).split(/\s+/).slice(-4).join(' ');
  expect(end(left.text, longest!.left.end)).toBe('the talks as "pivotal');
  expect(end(right.text, longest!.right.end)).toBe('the talks as "pivotal');
});

test('the head says what matters: no fact changed, and what each side alone brings', () => {
  const style = { width: 1000, color: 0, view: 'summary', all: false, only: [] } as const;
  const lines = renderers.terminal
    .comparison(comparison, style)
    .split('\n\n')[1]!
    .replace(/\n(?!Only in |Not part of )/g, ' ')
    .split('\n');
  expect(lines).toEqual([
    'No facts changed in what both have: 5 passages edited in typography only (4 punctuation, 1 case)',
    'Only in fe-today.txt: 8 paragraphs (grafs 16-23) with quotes from Araghchi and Peskov; headline, deck, caption',
    'Only in afp.txt: 11 paragraphs (grafs 16-26) with figures from HRANA (6,495; 214; 61; 51,000) and quotes from Trump and General Mohammad Akraminia; 2 crossheads',
    'Not part of the story: dateline only in fe-today.txt',
  ]);
});

test('what a passage alone brings is in the JSON, with who said it', () => {
  const brings = comparison.passages.flatMap((passage) => (passage.kind === 'unique' && passage.side === 'left' ? [passage.brings] : []));
  const quotes = brings.flatMap((brought) =>
    brought.quotes.map(({ text, speaker }) => [text.split(' ').slice(0, 3).join(' '), speaker?.text]),
  );
  expect(quotes).toEqual([
    ['In a very', 'Araghchi'],
    ['it was a', 'Araghchi'],
    ['agreed to proceed', undefined],
    ['way forward', undefined],
    ['at a later', 'Araghchi'],
    ['threats and pressure', 'Araghchi'],
    ['the talks can', 'Araghchi'],
    ['We welcome the', 'Dmitry Peskov'],
    ['productive', 'Dmitry Peskov'],
    ['like to see', 'Peskov'],
  ]);
});

test('with typography ignored all that both have is the same', () => {
  const { summary } = compare(left, right, { ignore: ['punctuation', 'case'] });
  expect(summary).toMatchObject({ same: false, passages: { shared: 15, edited: 0 }, labels: {}, ignored: { punctuation: 4, case: 1 } });
});

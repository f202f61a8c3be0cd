import { describe, expect, test } from '@jest/globals';
import {
  type BrokenOutcome,
  type CompareOptions,
  type Comparison,
  compare,
  expectationsOf,
  hold,
  load,
  type Outcome,
} from '../../src/index.js';

const lead = 'Floods swept through three river towns in the Tessin valley before dawn on Monday, killing 5 people, officials said.';
const newLead = lead.replace('killing 5', 'killing at least 12');
const water = 'Water rose by 2.5 metres in less than an hour after two gates of the Orlo dam jammed open.';
const power = 'The power company said 8,400 homes were without electricity at noon, and that some would wait for days.';
const rain = 'Rain was expected to ease by Wednesday, the weather service said, but the ground could hold no more.';

const article = async (name: string, paragraphs: readonly string[]) => load(new TextEncoder().encode(paragraphs.join('\n\n')), name);

async function pair(left: readonly string[], right: readonly string[], options: Partial<CompareOptions> = {}): Promise<Comparison> {
  return compare(await article('left.txt', left), await article('right.txt', right), options);
}

const floods = await pair(
  ['Floods kill 5', '', `LUMARA, Aug 19 (Agencies): ${lead}`, water, power],
  ['Floods kill 12', '', `LUMARA, Aug 19 (Agencies): ${newLead}`, water, rain],
);

const stateOf = (comparison: Comparison, value: unknown): string[] => hold(comparison, expectationsOf(value)).map(({ state }) => state);
const broken = (comparison: Comparison, value: unknown): BrokenOutcome => {
  const [outcome] = hold(comparison, expectationsOf(value)) as readonly Outcome[];
  if (outcome?.state !== 'broken') throw new Error('it is kept');
  return outcome;
};

describe('an expectation is kept', () => {
  test.each<readonly [unknown]>([
    [{ same: false }],
    [{ edited: 2 }],
    [{ edited: 'at most 2' }],
    [{ 'unique.left': 1, 'unique.right': 1, unique: 2 }],
    [{ moved: 'none', split: 0, merged: 'none' }],
    [{ 'containment.left': '0.5 to 0.9' }],
    [{ labels: ['number'] }],
    [{ 'labels.number': 2, 'labels.name': 0 }],
    [{ no: ['name', 'quote', 'typographic', 'moved'] }],
    [{ some: ['number', 'factual', 'edited', 'unique'] }],
    [{ maxSeverity: 3 }],
    [{ 'left.fields.dateline.place': 'LUMARA', 'right.fields.headline': 'Floods kill 12' }],
    [{ 'left.fields.byline': 'none', 'left.format': 'text', 'right.language': 'en', 'left.encoding': 'utf-8' }],
  ])('%j', (value) => {
    expect(new Set(stateOf(floods, value))).toEqual(new Set(['kept']));
  });
});

describe('an expectation is broken', () => {
  test.each<readonly [unknown, string]>([
    [{ same: true }, 'it differs'],
    [{ edited: 0 }, '2'],
    [{ 'unique.left': 'none' }, '1'],
    [{ moved: 'some' }, '0'],
    [{ labels: [] }, 'number'],
    [{ labels: ['number', 'case'] }, 'number'],
    [{ no: ['number'] }, 'in 2 passages'],
    [{ no: ['factual'] }, 'in 2 passages'],
    [{ some: ['quote'] }, 'none'],
    [{ maxSeverity: 2 }, '3 (number) in 2 passages'],
    [{ 'left.fields.dateline.place': 'MUSCAT' }, 'LUMARA'],
    [{ 'left.fields.dateline.place': 'none' }, 'LUMARA'],
    [{ 'left.fields.byline': 'By A. Reporter' }, 'none'],
  ])('%j', (value, found) => {
    expect(broken(floods, value).found).toBe(found);
  });

  test('and names the passages concerned, with their words and lines', () => {
    expect(broken(floods, { no: ['number'] }).concerns).toEqual([
      {
        subject: 'headline',
        passage: 1,
        found: 'Floods kill [-5-]{+12+}',
        left: { file: 'left.txt', line: 1 },
        right: { file: 'right.txt', line: 1 },
      },
      {
        subject: 'graf 1',
        passage: 3,
        found: expect.stringContaining('killing [-5-]{+at least 12+} people'),
        left: { file: 'left.txt', line: 5 },
        right: { file: 'right.txt', line: 5 },
      },
    ]);
    expect(broken(floods, { 'unique.left': 0 }).concerns).toEqual([
      { subject: 'graf 3, only on the left', passage: expect.any(Number), found: power, left: { file: 'left.txt', line: 9 } },
    ]);
  });

  test('but no text that stands as often on both sides', () => {
    const twice = floods.passages.map((passage) =>
      passage.kind === 'shared'
        ? { ...passage, relation: 'repeat' as const, left: [...passage.left, ...passage.left], right: [...passage.right, ...passage.right] }
        : passage,
    );
    const differing = floods.passages.filter(({ kind }) => kind !== 'shared').map(({ id }) => id);
    expect(broken({ ...floods, passages: twice }, { same: true }).concerns.map(({ passage }) => passage)).toEqual(differing);
  });

  test('by every line end there is, on the line an editor would show', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const [left, right] = await Promise.all(
        [lead, newLead].map((text) => load(new TextEncoder().encode([water, '', text].join(end)), 'x.txt')),
      );
      expect(broken(compare(left!, right!), { no: ['number'] }).concerns[0]?.right).toEqual({ file: 'x.txt', line: 3 });
    }
  });
});

test('what stands apart from the story counts with strict alone', async () => {
  const texts = [
    ['LUMARA, Aug 19 (Agencies): ', lead],
    ['LUMARA, Aug 20 (Agencies): ', lead],
  ].map((parts) => [parts.join('')]);
  expect(stateOf(await pair(texts[0]!, texts[1]!), { same: true, no: ['edited'] })).toEqual(['kept', 'kept']);
  expect(stateOf(await pair(texts[0]!, texts[1]!, { strict: true }), { same: true, no: ['edited'] })).toEqual(['broken', 'broken']);
});

test('a story that stands the same but should not is broken without a passage', async () => {
  expect(broken(await pair([lead], [lead]), { same: false })).toMatchObject({ found: 'it is the same', concerns: [] });
});

describe('what an expectation could not be held to', () => {
  const opening = 'Komisja rady miasta zbierze się ponownie w czwartek, aby omówić raport i wysłuchać mieszkańców dzielnicy.';
  const closing = 'Rzeczniczka urzędu nie chciała szerzej komentować sprawy, gdy połączono się z nią telefonicznie.';
  const polish = async (left: string, right: string) => pair([opening, left, closing], [opening, right, closing]);
  const unheld = (comparison: Comparison, value: unknown) =>
    hold(comparison, expectationsOf(value)).map((outcome) => (outcome.state === 'kept' ? outcome.unheld : outcome.state));

  test('is told where words changed that a missing rule may have known', async () => {
    const comparison = await polish('Burmistrz nie podał powodu zamknięcia mostu.', 'Burmistrz podał powód zamknięcia mostu.');
    const negation = { languages: 'Polish', withheld: ['negation'], partly: [] };
    expect(unheld(comparison, { no: ['negation', 'moved', 'typographic', 'edited'] })).toEqual([negation, undefined, undefined, 'broken']);
    expect(unheld(comparison, { no: ['factual'] })).toMatchObject([{ withheld: ['attribution', 'negation'] }]);
    expect(unheld(comparison, { 'labels.negation': 'none', 'labels.case': 0 })).toEqual([negation, undefined]);
    expect(unheld(comparison, { maxSeverity: 1 })).toMatchObject([{ withheld: ['attribution', 'negation'] }]);
    expect(unheld(comparison, { labels: ['wording'] })).toMatchObject([{ withheld: ['attribution', 'negation'] }]);
    expect(unheld(comparison, { same: false, edited: 1, some: ['wording'] })).toEqual([undefined, undefined, undefined]);
  });

  test('is nothing where typography alone changed, and in English', async () => {
    const style = await polish('Burmistrz podał powód, i to szybko.', 'Burmistrz podał powód – i to szybko.');
    expect(unheld(style, { no: ['factual', 'negation'] })).toEqual([undefined, undefined]);
    const english = await pair([lead, water, power], [lead, water.replace('rose by', 'went up by'), power]);
    expect(unheld(english, { no: ['factual'] })).toEqual([undefined]);
  });
});

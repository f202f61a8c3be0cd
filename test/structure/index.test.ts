import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { load } from '../../src/formats/index.js';
import type { Document } from '../../src/model.js';
import { read } from '../support/articles.js';

const rolesOf = (document: Document) => document.blocks.map(({ role, text }) => `${role}: ${text.length > 48 ? '…' : text}`);
const lead = 'The council voted on Friday to approve a budget that raises spending on roads and schools by 4 percent.';
const second = 'The mayor said that nobody would pay a penny more than in the year before.';

describe('the two reports from Oman', () => {
  const file = (name: string) => load(readFileSync(`fixtures/oman-talks/${name}`), name);

  test('fe-today', async () => {
    const document = await file('fe-today.txt');
    const roles = document.blocks.map(({ role }) => role);
    expect(roles.slice(0, 6)).toEqual(['furniture', 'headline', 'deck', 'date', 'caption', 'dateline']);
    expect(new Set(roles.slice(6, -1))).toEqual(new Set(['paragraph']));
    expect(document.blocks[3]?.text).toBe('February 07, 2026 00:00:00');
    expect(document.blocks.at(-1)).toMatchObject({ role: 'furniture', text: 'Share if you like', rule: 'share' });
    expect(document.blocks).toHaveLength(30);
    expect(document.fields).toEqual({
      headline: 'Iran, US hold talks in Oman after Trump military threats',
      deck: 'Kremlin says Russia welcomes Iran-US nuclear talks',
      date: '2026-02-07',
      dateline: { text: 'MUSCAT, Oman, Feb 06 (Agencies):', place: 'MUSCAT, Oman', date: 'Feb 06', credit: 'Agencies' },
    });
  });

  test('afp', async () => {
    const document = await file('afp.txt');
    expect(document.blocks[0]).toMatchObject({ role: 'date', text: 'date 2026-02-06', start: 1, end: 16 });
    expect(document.blocks.filter(({ role }) => role === 'crosshead').map(({ text }) => text)).toEqual([
      "'Don't Want Us To Hit Them'",
      "'Compromise Or War'",
    ]);
    expect(document.blocks.filter(({ role }) => role === 'paragraph')).toHaveLength(26);
    expect(document.fields).toEqual({ date: '2026-02-06' });
  });
});

describe('heads', () => {
  test('a file that begins with its lead has no headline', async () => {
    expect((await read(`${lead}\n\n${second}`)).fields).toEqual({});
    expect((await read('"They\'re negotiating," Trump said of Iran on Thursday.\n\nThe talks go on.')).fields).toEqual({});
  });

  test('a headline, a byline and a date on lines that touch', async () => {
    const document = await read(`Council backs budget\nBy Jane Doe\nFebruary 6, 2026\n\n${lead}\n\n${second}`);
    expect(document.fields).toEqual({ headline: 'Council backs budget', byline: 'By Jane Doe', date: '2026-02-06' });
    expect(rolesOf(document)).toEqual([
      'headline: Council backs budget',
      'byline: By Jane Doe',
      'date: February 6, 2026',
      'paragraph: …',
      'paragraph: …',
    ]);
  });

  test('a kicker is not the headline', async () => {
    expect((await read(`MIDDLE EAST\n\nCouncil backs budget after all-night session\n\n${lead}`)).fields).toEqual({
      headline: 'Council backs budget after all-night session',
    });
  });

  test('a headline that asks, over a byline', async () => {
    expect((await read(`Will the talks go on?\n\nBy Jane Doe\n\n${lead}`)).fields.headline).toBe('Will the talks go on?');
  });

  test('a headline that asks, over a dateline', async () => {
    const { fields, blocks } = await read(`Explainer: What is in the new law?\n\nLUND, Nov 17 (AP) - ${lead}`);
    expect(fields.headline).toBe('Explainer: What is in the new law?');
    expect(blocks.map(({ role }) => role)).toEqual(['headline', 'dateline', 'paragraph']);
  });

  test('a headline that asks, over a longer paragraph', async () => {
    expect((await read(`Can anyone stop Horn?\n\n${lead}`)).fields.headline).toBe('Can anyone stop Horn?');
    expect((await read(`Horn wins again in Lund\n\nCan anyone stop Horn?\n\n${lead}`)).fields.headline).toBe('Horn wins again in Lund');
  });

  test.each(['By Eleni Horn in Heraklion and agencies', 'From Staff and Agencies in New York'])('a byline: %s', async (byline) => {
    expect((await read(`Horn wins again in Lund\n\n${byline}\n\n${lead}`)).fields.byline).toBe(byline);
  });

  test('a headline that ends in an abbreviation', async () => {
    expect((await read(`Iran rejects new talks with U.S.\n\n${lead}`)).fields.headline).toBe('Iran rejects new talks with U.S.');
  });

  test('a headline over two wrapped lines is one line in the fields', async () => {
    const wrapped =
      'Council backs budget after\nall-night session\n\nThe council voted on Friday to approve a budget that\nraises spending on roads and schools.\n';
    expect((await read(wrapped)).fields.headline).toBe('Council backs budget after all-night session');
  });

  test('apparatus of the wire before the headline', async () => {
    const document = await read(
      `BC-Iran-US-Talks, 1st Ld-Writethru\n\nURGENT\n\nEds: UPDATES throughout.\n\nTalks go on in Oman\n\nMUSCAT, Oman (AP) — ${lead}`,
    );
    expect(document.blocks.map(({ role }) => role)).toEqual(['furniture', 'furniture', 'note', 'headline', 'dateline', 'paragraph']);
  });

  test('a sure dateline opens a story that announces a table', async () => {
    const table = 'Halsund United\t2\t1\tPort Ellery\nLumara\t0\t0\tVarnholt';
    const opening = 'Results of round 14 on Sunday:';
    const { fields, blocks } = await read(`Results from the Coast League\n\nHALSUND, March 8 (Agencies) - ${opening}\n\n${table}`);
    expect(fields).toMatchObject({ headline: 'Results from the Coast League', dateline: { place: 'HALSUND', date: 'March 8' } });
    expect(blocks[2]).toMatchObject({ role: 'paragraph', text: opening });
    expect((await read(`Results from the Coast League\n\n${opening}\n\n${table}`)).fields).toEqual({});
  });

  test('a sure dateline opens a story under any number of lines, and none a poem', async () => {
    const lines = ['Council votes to close pool', 'Building needs repairs', 'Mayor Dahl speaks of a sad day', 'Protest on Monday'].join(
      '\n\n',
    );
    expect((await read(`${lines}\n\nELMSTEAD, March 4 (Agencies) - ${lead}`)).fields).toMatchObject({
      headline: 'Council votes to close pool',
      dateline: { place: 'ELMSTEAD' },
    });
    expect((await read(`${lines}\n\n${lead}`)).fields).toEqual({});
  });

  test('a gallery between headline and lead hides neither', async () => {
    const gallery = 'Photo 1 of 3: The pool in 1962. (Archive)\nPhoto 2 of 3: The pool today\nPhoto 3 of 3: Protesters. © Coast Post';
    const { fields, blocks } = await read(`Council votes to close pool\nBuilding needs repairs\n${gallery}\n\n${lead}\n\n${second}`);
    expect(fields).toMatchObject({ headline: 'Council votes to close pool', deck: 'Building needs repairs' });
    expect(blocks.map(({ role }) => role).slice(2)).toEqual(['caption', 'caption', 'caption', 'paragraph', 'paragraph']);
  });

  test('the hours under the entries of a live page are no grafs', async () => {
    const entries = Array.from({ length: 12 }, () => `${lead}\n\nUpdated at 14.20 GMT`).join('\n\n');
    const { blocks } = await read(`Storm live: two hurt\n\n${entries}`);
    expect(blocks.filter(({ role }) => role === 'date')).toHaveLength(12);
  });

  test('telex copy: its marks are furniture, its lines are told apart', async () => {
    const document = await read(
      'ZCZC ELL0421\nU I\nBC-FERRY 1STLD 03-02 0210\n\nFERRY AGROUND OFF HALSUND\n\n' +
        '    HALSUND, MARCH 2, REUTER - A FERRY WITH 212 PEOPLE ABOARD RAN\nAGROUND IN FOG ON MONDAY, THE COAST GUARD SAID.\n' +
        '    THE SHIP WAS TOWED TO PORT ELLERY.\nREUTER\nNNNN\n',
    );
    expect(document.blocks.map(({ role, text }) => `${role}: ${text.replace(/\s+/g, ' ')}`)).toEqual([
      'furniture: ZCZC ELL0421',
      'furniture: U I',
      'furniture: BC-FERRY 1STLD 03-02 0210',
      'headline: FERRY AGROUND OFF HALSUND',
      'dateline: HALSUND, MARCH 2, REUTER -',
      'paragraph: A FERRY WITH 212 PEOPLE ABOARD RAN AGROUND IN FOG ON MONDAY, THE COAST GUARD SAID.',
      'paragraph: THE SHIP WAS TOWED TO PORT ELLERY.',
      'note: REUTER',
      'furniture: NNNN',
    ]);
  });

  test('a dateline behind a mark of direction, as exports of Arabic and Hebrew have it before each paragraph', async () => {
    const { blocks } = await read(`\u200fHALSUND, March 8 (AFP) - ${lead}\n\n\u200f${second}\n`);
    expect(blocks.map(({ role, text }) => [role, text])).toEqual([
      ['dateline', '\u200fHALSUND, March 8 (AFP) -'],
      ['paragraph', lead],
      ['paragraph', `\u200f${second}`],
    ]);
  });

  test('a glued date before a dateline', async () => {
    const document = await read(`date 2026-02-06 MUSCAT (AFP) — ${lead}\n\n${second}`);
    expect(document.blocks.slice(0, 3).map(({ role, text }) => [role, text])).toEqual([
      ['date', 'date 2026-02-06'],
      ['dateline', 'MUSCAT (AFP) —'],
      ['paragraph', lead],
    ]);
  });

  test('a dateline alone on its line', async () => {
    const document = await read(`Talks go on in Oman\n\nMUSCAT, Oman (AP) —\n\n${lead}`);
    expect(document.blocks.map(({ role }) => role)).toEqual(['headline', 'dateline', 'paragraph']);
  });

  test('a dateline further down is prose', async () => {
    const document = await read(`${lead}\n\nMUSCAT (AFP) — ${second}`);
    expect(document.blocks.map(({ role }) => role)).toEqual(['paragraph', 'paragraph']);
  });

  test('what stands between a headline and a sure dateline is a caption', async () => {
    const roles = async (...parts: string[]) => (await read([...parts, second].join('\n\n'))).blocks.map(({ role }) => role);
    const goat = 'Police chase a goat across the ninth green at Wexcombe golf club on Sunday.';
    const headline = 'Escaped goat leads police across golf course';
    expect(await roles(headline, goat, `WEXCOMBE, May 24 (Agencies): ${lead}`)).toEqual([
      'headline',
      'caption',
      'dateline',
      'paragraph',
      'paragraph',
    ]);
    expect(await roles(headline, 'By Jane Doe', goat, `WEXCOMBE (AP) — ${lead}`)).toEqual([
      'headline',
      'byline',
      'caption',
      'dateline',
      'paragraph',
      'paragraph',
    ]);
    // Without a headline, with a second paragraph between, or where a town's name alone opens it, the first paragraph is the story's.
    expect(await roles(goat, `WEXCOMBE, May 24 (Agencies): ${lead}`)).toEqual(['paragraph', 'paragraph', 'paragraph']);
    expect(await roles(headline, goat, second, `WEXCOMBE, May 24 (Agencies): ${lead}`)).toEqual([
      'headline',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
    expect(await roles(headline, goat, `LONDON: ${lead}`)).toEqual(['headline', 'paragraph', 'paragraph', 'paragraph']);
  });

  test('a town that is on no list is a place in the fields', async () => {
    const { fields } = await read(`Quake shakes holiday island\n\nTORREL CITY: ${lead}\n\n${second}`);
    expect(fields.dateline).toEqual({ text: 'TORREL CITY:', place: 'TORREL CITY' });
  });

  test('a date that can be read in two ways stays as it is written', async () => {
    expect((await read(`Council backs budget\n\n06/02/2026\n\n${lead}`)).fields.date).toBe('06/02/2026');
  });
});

describe('bodies and tails', () => {
  test('crossheads stand between paragraphs and have no full stop', async () => {
    const document = await read(
      [
        lead,
        "'Compromise Or War'",
        second,
        'What happens next?',
        second,
        'The end.',
        'a lower-case line',
        second,
        '- An item',
        second,
        'One line',
        'Another line',
        second,
      ].join('\n\n'),
    );
    expect(document.blocks.filter(({ role }) => role === 'crosshead').map(({ text }) => text)).toEqual([
      "'Compromise Or War'",
      'What happens next?',
    ]);
  });

  test('credits and furniture at the end', async () => {
    const tail = [
      '(Reporting by Jane Doe in Muscat; Editing by John Roe)',
      '© 2026 AFP',
      '(more)',
      'Share this story',
      'Read more: What the council wants',
    ];
    const document = await read([lead, second, second, ...tail].join('\n\n'));
    expect(document.blocks.slice(3).map(({ role, rule }) => [role, rule])).toEqual([
      ['note', 'credit'],
      ['note', 'copyright'],
      ['furniture', 'run-mark'],
      ['furniture', 'share'],
      ['furniture', 'link'],
    ]);
  });

  test('a bracketed last paragraph is a notice, one in the middle is not', async () => {
    const notice = '(The writer is a former ambassador to Oman.)';
    const document = await read([lead, notice, second, second, notice].join('\n\n'));
    expect(document.blocks.map(({ role }) => role)).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph', 'note']);
  });

  test('furniture alone', async () => {
    expect((await read('FE Today Logo\n\nShare if you like\n')).blocks.map(({ role }) => role)).toEqual(['furniture', 'furniture']);
  });

  test.each([
    ['a table', 'date,place,killed\n2026-02-06,Muscat,12\n2026-02-07,Tehran,0'],
    ['a list', 'One thing\n\nAnother thing\n\nA third thing\n\nA fourth thing\n\nA fifth thing\n\nThe end of it came at dawn.'],
    ['one line', 'Council backs budget'],
  ])('%s has no headline', async (_, text) => {
    expect((await read(text)).fields).toEqual({});
  });
});

test('no part of the text is lost, whatever it is', async () => {
  for (const text of [
    '(',
    'By',
    'date 2026-02-06',
    'MUSCAT (AP) —',
    'A\n\nB\n\nC.',
    '?\n\n!\n\n.',
    '\ud800 Iran.\n\n(Reuters) — ',
    'x'.repeat(5000),
  ]) {
    const { blocks } = await read(text);
    expect(
      blocks
        .map((block) => block.text)
        .join('')
        .replace(/\s/g, ''),
    ).toBe(Buffer.from(text).toString().replace(/\s/g, ''));
  }
});

test('a brief is its headline and its points', async () => {
  const points = ['* Q3 REVENUE $1.24 BILLION VERSUS $1.17 BILLION', '* TO CUT 300 JOBS IN POLAND'];
  const brief = await read(['BRIEF-Solera Foods Q3 revenue rises', ...points].join('\n\n'));
  expect(rolesOf(brief)).toEqual([
    'furniture: BRIEF-',
    'headline: Solera Foods Q3 revenue rises',
    ...points.map((text) => `paragraph: ${text}`),
  ]);
  expect(rolesOf(await read(points.join('\n\n')))).toEqual(points.map((text) => `paragraph: ${text}`));
});

import { describe, expect, test } from '@jest/globals';
import { paragraphsOf } from '../../src/formats/paragraphs.js';

const long =
  'The council voted on Friday to approve a budget that raises spending on roads and schools by 4 percent and leaves taxes unchanged.';

const cases: readonly [name: string, text: string, paragraphs: readonly string[]][] = [
  ['blank lines', 'The council voted.\n\nThe mayor spoke.\n', ['The council voted.', 'The mayor spoke.']],
  [
    'several blank lines with blanks in them',
    '\n\nThe council voted.\n \t\n\n\nThe mayor spoke.',
    ['The council voted.', 'The mayor spoke.'],
  ],
  ['CRLF', 'The council voted.\r\n\r\nThe mayor spoke.\r\n', ['The council voted.', 'The mayor spoke.']],
  [
    'CRLF, hard-wrapped, with blank lines',
    'The council voted on Friday to approve a budget that raises\r\nspending on roads and schools.\r\n\r\nOpposition members walked out in protest before the\r\nvote.\r\n',
    [
      'The council voted on Friday to approve a budget that raises\r\nspending on roads and schools.',
      'Opposition members walked out in protest before the\r\nvote.',
    ],
  ],
  [
    'a rule of marks over a line in lower case',
    '---\ntitle: Council backs budget\n---\n\nThe council voted.\n\nThe mayor spoke.',
    ['---', 'title: Council backs budget', '---', 'The council voted.', 'The mayor spoke.'],
  ],
  ['CR', 'The council voted.\r\rThe mayor spoke.\r', ['The council voted.', 'The mayor spoke.']],
  ['line ends of three kinds', 'One.\r\n\nTwo.\n\rThree.\r\rFour.', ['One.', 'Two.', 'Three.', 'Four.']],
  ['a form feed between pages', 'One.\n\f\nTwo.', ['One.', 'Two.']],
  ['one line', 'The council voted', ['The council voted']],
  [
    'one paragraph a line',
    `${long}\n"Nobody will pay a penny more," said the mayor.\nThey walked out.\n`,
    [long, '"Nobody will pay a penny more," said the mayor.', 'They walked out.'],
  ],
  [
    'a byline between a headline and a wrapped lead',
    'Will the council back the budget?\nBy Jane Doe\nLUND, Nov 17 (AP) - The council voted on Friday to approve a budget that raises spending.\n\nThe end came at dawn.',
    [
      'Will the council back the budget?',
      'By Jane Doe',
      'LUND, Nov 17 (AP) - The council voted on Friday to approve a budget that raises spending.',
      'The end came at dawn.',
    ],
  ],
  ['a headline over one paragraph a line', `Council backs budget\nBy Jane Doe\n${long}`, ['Council backs budget', 'By Jane Doe', long]],
  [
    'one paragraph a line after a headline and a blank line',
    `Council backs budget\n\n${long}\n${long}`,
    ['Council backs budget', long, long],
  ],
  [
    'short paragraphs, one a line',
    'The council voted.\nThe mayor spoke.\nThey walked out.',
    ['The council voted.', 'The mayor spoke.', 'They walked out.'],
  ],
  [
    'one line end left inside a paragraph of a file with blank lines',
    `Council backs budget\n\n${long.slice(0, -1)}, the mayor said\non Friday.\n\n${long.slice(0, -1)}, said President\nTrump on Friday.\n\n${long}`,
    [
      'Council backs budget',
      `${long.slice(0, -1)}, the mayor said\non Friday.`,
      `${long.slice(0, -1)}, said President\nTrump on Friday.`,
      long,
    ],
  ],
  [
    'a head of long lines over a file with blank lines',
    `${long.slice(0, -1)}\nBy Jane Doe\n\n${long}\n\n${long}`,
    [long.slice(0, -1), 'By Jane Doe', long, long],
  ],
  [
    'long items of a list',
    `The terms:\n\n- ${long.slice(0, -1)}\n- ${long}\n\nThe end came at dawn.`,
    ['The terms:', `- ${long.slice(0, -1)}`, `- ${long}`, 'The end came at dawn.'],
  ],
  ['a paragraph that ends in no full stop, one a line', `${long}\n${long.slice(0, -1)}\n${long}`, [long, long.slice(0, -1), long]],
  ['a list in lower case', 'apples\npears\nplums', ['apples', 'pears', 'plums']],
  ['paragraph separators', 'The council voted.\u2029The mayor spoke.', ['The council voted.', 'The mayor spoke.']],
  [
    'a line separator beside line ends is white space',
    'The council\u2028voted.\n\nThe mayor spoke.',
    ['The council\u2028voted.', 'The mayor spoke.'],
  ],
  [
    'hard-wrapped, with blank lines',
    'The council voted on Friday to approve a budget that raises\nspending on roads and schools by 4 percent.\n\nOpposition members walked out in protest before the vote,\nsaying so.\n',
    [
      'The council voted on Friday to approve a budget that raises\nspending on roads and schools by 4 percent.',
      'Opposition members walked out in protest before the vote,\nsaying so.',
    ],
  ],
  [
    'hard-wrapped, no blank lines',
    'The council voted on Friday to approve a budget that raises\nspending on roads and schools by 4 percent.\nOpposition members walked out in protest before the vote,\nsaying that the figures did not add up.\nENDS',
    [
      'The council voted on Friday to approve a budget that raises\nspending on roads and schools by 4 percent.',
      'Opposition members walked out in protest before the vote,\nsaying that the figures did not add up.',
      'ENDS',
    ],
  ],
  [
    'a head of several lines over wrapped paragraphs',
    'Council backs budget after all-night\nsession\nBy Jane Doe\nFebruary 6, 2026\n\nThe council voted on Friday to approve a budget that raises\nspending on roads and schools by 4 percent.\n\nThe end came at dawn.',
    [
      'Council backs budget after all-night\nsession',
      'By Jane Doe',
      'February 6, 2026',
      'The council voted on Friday to approve a budget that raises\nspending on roads and schools by 4 percent.',
      'The end came at dawn.',
    ],
  ],
  [
    'a head that touches the wrapped lead',
    'Council backs budget\nBy Jane Doe\nThe council voted on Friday to approve a budget that raises\nspending on roads and schools by 4 percent.\n\nThe end came at dawn, when most members had left and only\nthe clerk was there.',
    [
      'Council backs budget',
      'By Jane Doe',
      'The council voted on Friday to approve a budget that raises\nspending on roads and schools by 4 percent.',
      'The end came at dawn, when most members had left and only\nthe clerk was there.',
    ],
  ],
  [
    'indented paragraphs, ANPA style',
    "\tLONDON (AP) _ The council voted on Friday to approve\na budget.\n\t``We did,'' said the mayor.\n\tThey walked out in protest before the vote, saying\nso.\n",
    [
      'LONDON (AP) _ The council voted on Friday to approve\na budget.',
      "``We did,'' said the mayor.",
      'They walked out in protest before the vote, saying\nso.',
    ],
  ],
  [
    'indented paragraphs under a head, IPTC style',
    'Council backs budget =\nBy Jane Doe\n   The council voted on Friday to approve\na budget.\n   They walked out.',
    ['Council backs budget =', 'By Jane Doe', 'The council voted on Friday to approve\na budget.', 'They walked out.'],
  ],
  [
    'hanging indents open nothing',
    'The terms are these, and no others are meant by the council:\n\n   o  Member: one who has a seat in the council and may vote on\n      any of its motions.\n\nThe end came at dawn.',
    [
      'The terms are these, and no others are meant by the council:',
      'o  Member: one who has a seat in the council and may vote on\n      any of its motions.',
      'The end came at dawn.',
    ],
  ],
  [
    'rows of a table',
    'date,place,killed\n2026-02-06,Muscat,12\n2026-02-07,Tehran,0',
    ['date,place,killed', '2026-02-06,Muscat,12', '2026-02-07,Tehran,0'],
  ],
  ...[
    ['Coast League', 'Halsund 2 Port Ellery 1', 'Lumara 0 Varnholt 0', 'Elmstead United 1 Torrel City Wanderers 4', 'Lund 3 Wexcombe 0'],
    [
      'Coast League East',
      'W L Pct GB',
      'Halsund 58 33 .637 —',
      'Port Ellery 55 35 .611 2½',
      'Varnholt 47 41 .534 9',
      'Lumara at Lund, 8:05 p.m.',
    ],
    ['First Quarter', 'Hal_Doe 1 run (Roe kick), 9:14.', 'Lun_FG Poe 44, 3:02.'],
    ['Net profit 1.2 mln vs 1.4 mln', 'Revenues 11.2 mln vs 10.4 mln'],
    ['* Profit rises 9.1%', '* Ferry to be sold', '* Shares fall.'],
    ['GAINERS', 'Bayline +6.2 pct after profit beat forecasts', 'Kessel Bank +1.9 pct'],
    ['Ingredients', '600 g cod, skinned', '2 carrots', '1 leek', 'Salt and white pepper'],
    ['THE VICTIMS', '* Nine people were found dead, six of them in a minibus.', '* Their names are not known.'],
    ['WHAT WE DO NOT KNOW', '* What set the lorry alight.'],
    ['Method', '1. Cut the carrots and fry them in butter.', '2. Pour in the stock.'],
    ['TODAY', 'North: Cloudy with rain by noon, and dry by night.', 'South: Sunny spells.'],
    ['3. Storm coming', 'A gale warning is in force for the west coast from noon on Friday.'],
  ].map((rows): [string, string, string[]] => [
    `rows between paragraphs: ${rows.at(-1)}`,
    `${long}\n\n${rows.join('\n')}\n\n${long}`,
    [long, ...rows, long],
  ]),
  [
    'rows and nothing else',
    'Round 14\n\nHalsund 2 Port Ellery 1\nLumara 0 Varnholt 0',
    ['Round 14', 'Halsund 2 Port Ellery 1', 'Lumara 0 Varnholt 0'],
  ],
  ...[
    ['Mixed 4x100m relay', '1. Halsund 3:28.03'],
    ['At Port Ellery', 'Port Ellery 2 Lumara 1'],
    ['Goals', 'Dahl 34'],
  ].map((rows): [string, string, string[]] => [
    `a heading over one row: ${rows[0]}`,
    `${long}\n\n${rows.join('\n')}\n\n${long}`,
    [long, ...rows, long],
  ]),
  ...[
    'The growth of the economy of the country in the last quarter came in at\n1. 5 percent',
    'The mayor said on\nFriday 12',
    'The council of Halsund met,\nMayor Dahl said on March 12',
    'The boats came in at six o’clock\nAnd lay along the quay.',
    'The boats came in at six o’clock\n- or so the harbour master said.',
  ].map((wrapped): [string, string, string[]] => [
    `a wrapped line is no heading: ${wrapped.slice(0, 12)}`,
    `${long}\n\n${wrapped}\n\n${long}`,
    [long, wrapped, long],
  ]),
  ...[
    'The council voted on Friday, and the vote was 9 to 7,\nHalsund Harbour Board said. It was taken on March 2 of 2026\nAnd will be taken once more on March 3 of 2027.',
    'In 2024 the town had 51,000 people and the port had 12\nCranes. In 2026 it has 52,000 people and 14 cranes.',
    '- The terms are these, and no others are meant by\nthe council, which voted on Friday.',
  ].map((wrapped): [string, string, string[]] => [
    `a wrapped paragraph is no table: ${wrapped.slice(0, 12)}`,
    `${wrapped}\n\n${wrapped}`,
    [wrapped, wrapped],
  ]),
  [
    'stanzas',
    'The boats came in at six o’clock\nAnd lay along the quay.\n\nThe gulls stood round upon the rock\nAnd looked across the sea.',
    ['The boats came in at six o’clock\nAnd lay along the quay.', 'The gulls stood round upon the rock\nAnd looked across the sea.'],
  ],
  [
    'Chinese, wrapped',
    '阿曼外交部星期五表示，会谈将于下周继续举行，双方同意\n再次会面。\n\n第二段在这里。',
    ['阿曼外交部星期五表示，会谈将于下周继续举行，双方同意\n再次会面。', '第二段在这里。'],
  ],
  [
    'Chinese, wrapped, each paragraph opened by two ideographic spaces',
    '港口关闭\n　　港务局星期五表示，由于风浪过大，港口将关闭至下周\n3日，所有船只须在外海等候，目前已有12艘船受到影响。\n　　没有人员受伤。',
    ['港口关闭', '港务局星期五表示，由于风浪过大，港口将关闭至下周\n3日，所有船只须在外海等候，目前已有12艘船受到影响。', '没有人员受伤。'],
  ],
  [
    'ANPA: each paragraph opened by a tab that the wrapping took for one letter',
    'Ferry sinks\n\tA ferry with forty people sank off the northern coast\non Friday, and the coast guard said that all on board\nhad been saved by two boats that came from Port Ellery.\n\tThe cause was not known.\n',
    [
      'Ferry sinks',
      'A ferry with forty people sank off the northern coast\non Friday, and the coast guard said that all on board\nhad been saved by two boats that came from Port Ellery.',
      'The cause was not known.',
    ],
  ],
];

describe('layouts', () => {
  test.each(cases)('%s', (_, text, paragraphs) => expect(paragraphsOf(text)).toEqual(paragraphs));
});

test('nothing but white space lies between paragraphs', () => {
  for (const [, text, paragraphs] of cases) expect(paragraphs.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
});

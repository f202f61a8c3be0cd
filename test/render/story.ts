import type { Comparison, Document } from '../../src/model.js';
import { type BlockText, comparisonOf, documentOf, pair, replace } from './values.js';

const lead = 'The city council of Larnham voted on Tuesday to close the ferry after 41 years, saying the boats were no longer safe.';
const mayor = 'The mayor said it would pass.';
const cost = 'Repairs would have cost 4.2 million pounds, according to a report by harbour engineers.';
const union = "The seamen's union called the vote a disgrace. It said 120 jobs would go. A march is planned for Saturday.";
const petition = 'More than 9,000 people had signed a petition to keep the boats running.';
const history = 'The ferry first sailed in 1985, when the old bridge was closed to lorries.';
const hotel = 'Hotel owners on the north shore said bookings had already fallen.';
const weather = 'The last crossing was cancelled in a gale on Monday night.';
const vote = 'Eleven councillors voted for the closure and four against.';

const leftBlocks: readonly BlockText[] = [
  ['furniture', 'Share if you like'],
  ['headline', 'Larnham to close its ferry'],
  ['dateline', 'LARNHAM, England, Feb 3 (Shore News) -'],
  lead, // 3: graf 1
  mayor,
  cost,
  union,
  petition,
  history, // graf 6
  hotel,
  weather,
  ['crosshead', "'Not safe'"],
  vote,
  'It was the second vote in a year.',
  'Councillor Ann Berrow, who abstained, left before the count.',
];

const rightBlocks: readonly BlockText[] = [
  ['headline', 'Larnham council closes ferry'],
  ['date', 'Updated Feb 4'],
  ['caption', 'A ferry leaves Larnham in this file photo.'],
  lead, // 3: graf 1
  history,
  hotel,
  mayor.replace('said', 'told reporters'),
  cost.replace('4.2', '5.1'),
  "The seamen's union called the vote a disgrace. It said 120 jobs would go.",
  'A march is planned for Saturday.',
  petition, // graf 8
  'The last crossing, at 9 p.m., was cancelled in a gale on Monday night.',
  ['crosshead', "'Not safe'"],
  'Eleven councillors voted for the closure and four against. It was the second vote in a year.',
  'A replacement bus is to start in March.',
];

/** Two versions of an invented report with every kind of passage between them. */
export function story(): { left: Document; right: Document; comparison: Comparison } {
  const left = documentOf('desk/first.txt', leftBlocks, {
    fields: { headline: 'Larnham to close its ferry', dateline: { text: 'LARNHAM, England, Feb 3 (Shore News) -' } },
  });
  const right = documentOf('desk/second.txt', rightBlocks, {
    fields: { headline: 'Larnham council closes ferry', date: 'Updated Feb 4' },
    encoding: { name: 'windows-1252', evidence: 'detected' },
  });
  const sides = [left, right] as const;
  const links = [
    pair(1, 0, { edits: [replace(sides, 'Larnham <to close its> ferry', 'Larnham <council closes> ferry', ['wording'])] }),
    pair(3, 3),
    pair(4, 6, { edits: [replace(sides, 'mayor <said> it', 'mayor <told reporters> it', ['attribution'])] }),
    pair(5, 7, { edits: [replace(sides, '4.2', '5.1', ['number'])] }),
    { left: [6], right: [8, 9], relation: 'split' as const },
    pair(7, 10),
    pair(8, 4, { moved: true }),
    pair(9, 5, { moved: true }),
    pair(10, 11, { edits: [replace(sides, 'crossing<> was', 'crossing<, at 9 p.m.,> was', ['datetime'])] }),
    pair(11, 12),
    { left: [12, 13], right: [13], relation: 'merge' as const },
  ];
  return { left, right, comparison: comparisonOf(left, right, links) };
}

import { describe, expect, test } from '@jest/globals';
import { type CompareOptions, type Comparison, compare } from '../../../src/index.js';
import { article } from '../../support/articles.js';

// What an editor would put over each version, written before it was asked for. Every story is the bridge's, and each changes it in one way.

const headline = 'Bridge at Halden closed after crack is found';
const grafs = [
  'HALDEN, May 4 (Agencies) - The main bridge over the Orla was closed on Monday after inspectors found a crack in one of its pillars, the roads office said.',
  'The crack is 5 metres long and was found by divers on Sunday night, chief engineer Marta Solheim told reporters.',
  '"Nobody was in danger at any time," Solheim said.',
  'Some 14,000 vehicles use the bridge on a working day, and the detour over Brekke takes forty minutes.',
  'Schools on the east bank opened late because teachers were stuck in traffic.',
  'Shopkeepers in the old town complained that they had been told nothing.',
  'The ferry that the bridge replaced will sail again from Thursday, free of charge.',
  'The bridge was built in 1968 and painted green in 1994.',
] as const;

const first = (count: number) => [headline, ...grafs.slice(0, count)];
const whole = first(grafs.length);
const dateline = 'HALDEN, May 4 (Agencies) - ';
const bare = (lead: string) => lead.slice(dateline.length);

/** The whole story with some grafs put in the place of others: by number, from 1; `[]` drops one. */
const withGrafs = (changes: Readonly<Record<number, readonly string[]>>) => whole.flatMap((text, graf) => changes[graf] ?? [text]);
const replaced = (graf: number, from: string, to: string) => withGrafs({ [graf]: [whole[graf]!.replace(from, to)] });

const fresh = {
  mayor: 'Mayor Per Dahl called the closure a disaster for the summer season and asked the government for money.',
  quote: '"We have waited eleven years for a second bridge," Dahl told a news conference at the town hall.',
  figures: 'Repairs would cost 38 million crowns and take until 2028, according to a first estimate by the ministry of transport.',
  lead: 'HALDEN, May 4 (Agencies) - Divers searching the Orla found a second, deeper fracture on Tuesday, and officials warned that Halden may lose its only crossing for years.',
};

/** What an agency sends after each close. */
const market = (day: string, bank: string, rise: string, points: string, gain: string, turnover: string) => [
  `Halden shares close higher on ${day}`,
  `Halden shares closed higher on ${day}, with the main index up ${rise} percent at ${points} points.`,
  `${bank} led the gainers with a rise of ${gain} percent.`,
  `Turnover was ${turnover} billion crowns, traders said.`,
];

/** A story in a language without rules for what is denied; its second graf is the one that is told. */
const polish = (graf: string) => [
  'Most w Halden zamknięty z powodu pęknięcia',
  'HALDEN, 4 maja (Agencje) - Główny most na rzece zamknięto w poniedziałek, ponieważ inspektorzy znaleźli pęknięcie w jednym z filarów.',
  graf,
  'Rzeczniczka urzędu nie chciała szerzej komentować sprawy, gdy połączono się z nią telefonicznie w nocy.',
];

async function compared(left: readonly string[], right: readonly string[], options: Partial<CompareOptions> = {}): Promise<Comparison> {
  return compare(await article(left, 'article'), await article(right, 'article'), options);
}

const instructions = ({ note }: Comparison) => note.instructions.map(({ verb, text }) => `${verb} ${text}`);
const readings = ({ note }: Comparison) => note.readings.map(({ name, because }) => `${name}: ${because}`);

interface Case {
  readonly name: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly reads: readonly string[];
  readonly note: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'the same story',
    left: whole,
    right: whole,
    reads: ['rerun: the story text is the same, 8 grafs and 129 words'],
    note: ['PICKS UP graf 1 to end'],
  },
  {
    name: 'typography only',
    left: whole,
    right: withGrafs({ 3: [grafs[2].replaceAll('"', '”')], 5: [grafs[4].replace('late because', 'late, because')] }),
    reads: ['refile?: only typography differs: 1 punctuation, 2 quotes'],
    note: ['SUBS grafs 3, 5 in typography only (1 punctuation, 2 quotes)', 'PICKS UP grafs 1-2, 4, 6 to end'],
  },
  {
    name: 'a figure put right',
    left: whole,
    right: replaced(2, '5 metres', '9 metres'),
    reads: ['correction?: "9 metres" for "5 metres" in graf 2, with no other new text'],
    note: ['SUBS graf 2 with "9 metres" for "5 metres"', 'PICKS UP grafs 1, 3 to end'],
  },
  {
    name: 'a figure put right, and a few words beside it',
    left: whole,
    right: replaced(2, '5 metres', '9 metres').map((text) => text.replace('built in 1968', 'hastily built in 1968')),
    reads: ['correction?: "9 metres" for "5 metres" in graf 2, with almost no other new text'],
    note: ['SUBS graf 2 with "9 metres" for "5 metres"', 'SUBS graf 8 in wording only, adding "hastily"', 'PICKS UP grafs 1, 3-7'],
  },
  {
    name: 'more new grafs than old ones, which stand as they stood',
    left: first(3),
    right: [headline, whole[1]!, fresh.mayor, whole[2]!, fresh.quote, fresh.figures, whole[3]!, whole[5]!, whole[6]!],
    reads: ['inserts: grafs 2, 4-5 are new in between', 'adds: grafs 7-8 are new at the end'],
    note: [
      'INSERTS graf 2: "Mayor Per Dahl called the closure a disaster…"',
      'INSERTS grafs 4-5 with new quote from Dahl and figure 38 million crowns',
      'ADDS grafs 7-8: "Schools on the east bank opened late because…"',
      'PICKS UP graf 1 to end',
    ],
  },
  {
    name: 'a graf that went up as far as a new one pushed it down',
    left: whole,
    right: withGrafs({ 1: [whole[1]!, fresh.mayor], 2: [grafs[2]!], 3: [grafs[1]!] }),
    reads: ['inserts: graf 2 is new in between'],
    note: [
      'INSERTS graf 2: "Mayor Per Dahl called the closure a disaster…"',
      'MOVES graf 3 up past graf 2',
      'PICKS UP grafs 1-2, 4 to end',
    ],
  },
  {
    name: 'a figure put right, and a note that says so',
    left: whole,
    right: [...replaced(8, '1968', '1986'), 'Correction: An earlier version of this story gave the wrong year for the bridge.'],
    reads: ['correction?: "1986" for "1968" in graf 8, with no other new text'],
    note: [
      'SUBS graf 8 with "1986" for "1968"',
      'ADDS note "Correction: An earlier version of this story gave the wrong…"',
      'PICKS UP grafs 1-7',
    ],
  },
  {
    name: 'another verb of saying, and a name left out: no correction',
    left: whole,
    right: withGrafs({
      2: [grafs[1].replace('chief engineer Marta Solheim told reporters', 'the engineer said')],
      3: [grafs[2].replace('said', 'added')],
    }),
    reads: ['subs: grafs 2-3 are changed'],
    note: [
      'SUBS graf 2 with "the" for "chief" and "said" for "Marta Solheim told reporters"',
      'SUBS graf 3 with "added" for "said"',
      'PICKS UP grafs 1, 4 to end',
    ],
  },
  {
    name: 'what is called by another name in a headline: no correction',
    left: whole,
    right: ['Orla bridge closed after crack is found', ...whole.slice(1)],
    reads: [],
    note: ['SUBS headline with "Orla bridge" for "Bridge at Halden"', 'PICKS UP graf 1 to end'],
  },
  {
    name: 'a sentence behind a graf that stands: nothing rewritten',
    left: whole,
    right: replaced(
      8,
      '1994.',
      '1994. Nobody at the roads office could say on Monday when it had last been looked at from below by a diver.',
    ),
    reads: ['subs: graf 8 is changed'],
    note: ['SUBS graf 8, adding "Nobody at the roads office could say on Monday when…"', 'PICKS UP grafs 1-7'],
  },
  {
    name: 'many new grafs behind an old copy of which one changed: adds',
    left: first(4),
    right: [
      headline,
      grafs[0],
      grafs[1].replace('5 metres', '9 metres'),
      ...[2, 3, 4, 5, 6, 7].map((graf) => grafs[graf]!),
      fresh.mayor,
      fresh.figures,
    ],
    reads: ['adds: grafs 5-10 are new at the end', 'subs: graf 2 is changed'],
    note: ['SUBS graf 2 with "9 metres" for "5 metres"', 'ADDS grafs 5-10 with figure 38 million crowns', 'PICKS UP grafs 1, 3 to end'],
  },
  {
    name: 'a figure changed, and more news: no correction',
    left: whole,
    right: [...replaced(2, '5 metres', '9 metres'), fresh.mayor],
    reads: ['adds: graf 9 is new at the end', 'subs: graf 2 is changed'],
    note: [
      'SUBS graf 2 with "9 metres" for "5 metres"',
      'ADDS graf 9: "Mayor Per Dahl called the closure a disaster…"',
      'PICKS UP grafs 1, 3 to end',
    ],
  },
  {
    name: 'more at the end',
    left: first(5),
    right: [...first(5), fresh.mayor, fresh.quote, fresh.figures],
    reads: ['adds: grafs 6-8 are new at the end'],
    note: ['ADDS grafs 6-8 with new quote from Dahl and figure 38 million crowns', 'PICKS UP graf 1 to end'],
  },
  {
    name: 'more in between',
    left: whole,
    right: withGrafs({ 3: [grafs[2], fresh.mayor, fresh.quote] }),
    reads: ['inserts: grafs 4-5 are new in between'],
    note: ['INSERTS grafs 4-5 with new quote from Dahl', 'PICKS UP graf 1 to end'],
  },
  {
    name: 'a graf for a graf',
    left: whole,
    right: withGrafs({ 5: [fresh.mayor] }),
    reads: ['subs: graf 5 is changed'],
    note: [
      'SUBS graf 5 ("Schools on the east bank opened late because…") with new graf 5: "Mayor Per Dahl called the closure a disaster…"',
      'PICKS UP grafs 1-4, 6 to end',
    ],
  },
  {
    name: 'a new lead over the old',
    left: whole,
    right: [headline, fresh.lead, fresh.quote, bare(grafs[0]), ...grafs.slice(1)],
    reads: [
      'new lead: LEADS with new grafs 1-2: "Divers searching the Orla found a second, deeper…"',
      "picks up: the older copy's graf 1 to end unchanged",
    ],
    note: ['LEADS with new grafs 1-2: "Divers searching the Orla found a second, deeper…"', 'PICKS UP graf 1 to end'],
  },
  {
    name: 'a new lead in the place of the old',
    left: whole,
    right: withGrafs({ 1: [fresh.lead] }),
    reads: [
      'new lead: LEADS with new graf 1 for graf 1: "Divers searching the Orla found a second, deeper…"',
      "picks up: the older copy's graf 2 to end unchanged",
    ],
    note: ['LEADS with new graf 1 for graf 1: "Divers searching the Orla found a second, deeper…"', 'PICKS UP graf 2 to end'],
  },
  {
    name: 'cuts from the bottom',
    left: whole,
    right: first(5),
    reads: ["trim: the older copy's grafs 6-8 cut, 28% of its words, and nothing new"],
    note: ['DROPS grafs 6-8: "Shopkeepers in the old town complained that they…"', 'PICKS UP grafs 1-5'],
  },
  {
    name: 'cuts here and there, in house style',
    left: whole,
    right: withGrafs({ 3: [], 4: [grafs[3].replace('forty', '40')], 6: [] }),
    reads: ["trim: the older copy's grafs 3, 6 cut, 17% of its words, and nothing new"],
    note: [
      'DROPS graf 3 (quote from Solheim)',
      'DROPS graf 6: "Shopkeepers in the old town complained that they…"',
      'SUBS graf 4 (now 3) in typography only (1 spelling)',
      'PICKS UP grafs 1-2, 5, 7 to end',
    ],
  },
  {
    name: 'changes throughout',
    left: whole,
    right: [
      'Halden may lose its bridge for years',
      fresh.lead,
      grafs[1].replace('5 metres', '9 metres'),
      fresh.quote,
      grafs[3],
      fresh.figures,
      grafs[6].replace('Thursday, free of charge', 'Wednesday'),
      fresh.mayor,
    ],
    reads: [
      'write-thru: 6 of 7 grafs are new, changed or moved, throughout the copy',
      'new lead: LEADS with new graf 1 for graf 1: "Divers searching the Orla found a second, deeper…"',
    ],
    note: [
      'SUBS graf 2 with "9 metres" for "5 metres"',
      'SUBS graf 7 (now 6) with "Wednesday" for "Thursday", also dropping "free of charge"',
      'LEADS with new graf 1 for graf 1: "Divers searching the Orla found a second, deeper…"',
      'SUBS headline with "Halden may lose its bridge for years"',
      'SUBS graf 3 ("\'Nobody was in danger at any time,\' Solheim…") with new graf 3: "\'We have waited eleven years for a second…"',
      'INSERTS graf 5 with figure 38 million crowns',
      'ADDS graf 7: "Mayor Per Dahl called the closure a disaster…"',
      'DROPS grafs 5-6: "Schools on the east bank opened late because…"',
      'DROPS graf 8: "The bridge was built in 1968 and painted…"',
      'PICKS UP graf 4',
    ],
  },
  {
    name: 'a graf that went up',
    left: whole,
    right: withGrafs({ 2: [grafs[1], grafs[6]], 7: [] }),
    reads: ['moves: nothing but the order changed: graf 7 to 3'],
    note: ['MOVES graf 7 to 3', 'PICKS UP grafs 1-6, 8'],
  },
  {
    name: 'a graf that stands once more with another figure, which puts nothing right',
    left: whole,
    right: [...whole, grafs[7]!.replace('1968', '1986')],
    reads: ['inserts: nothing but a repeat: graf 8 as grafs 8-9 with "1986" for "1968"'],
    note: ['REPEATS graf 8 as grafs 8-9 with "1986" for "1968"', 'PICKS UP grafs 1-7'],
  },
  {
    name: 'a graf that came up to lead, edited',
    left: whole,
    right: [
      headline,
      dateline + grafs[5].replace('old town', 'old quarter'),
      bare(grafs[0]),
      ...grafs.slice(1).filter((graf) => graf !== grafs[5]),
    ],
    reads: ['new lead: MOVES graf 6 to 1 with "quarter" for "town"', "picks up: the older copy's grafs 1-5, 7 to end unchanged"],
    note: ['MOVES graf 6 to 1 with "quarter" for "town"', 'PICKS UP grafs 1-5, 7 to end'],
  },
  {
    name: 'a graf cut in two, two joined',
    left: whole,
    right: withGrafs({
      4: ['Some 14,000 vehicles use the bridge on a working day,', 'and the detour over Brekke takes forty minutes.'],
      7: [`${grafs[6]} ${grafs[7]}`],
      8: [],
    }),
    reads: ['rerun: the story text is the same, 8 grafs and 129 words'],
    note: ['SPLITS graf 4 into 4-5', 'JOINS grafs 7-8 as 8', 'PICKS UP grafs 1-3, 5-6'],
  },
  {
    name: 'the lead again as a caption',
    left: whole,
    right: [headline, 'Police stop traffic at the bridge over the Orla in Halden (left) on Monday.', ...grafs],
    reads: [],
    note: ['INSERTS caption "Police stop traffic at the bridge over the Orla in…"', 'PICKS UP graf 1 to end'],
  },
  {
    name: 'wording only',
    left: whole,
    right: withGrafs({ 5: [grafs[4].replace('stuck in traffic', 'held up in traffic')], 6: [grafs[5].replace('old town', 'old quarter')] }),
    reads: ['subs: grafs 5-6 are changed'],
    note: ['SUBS grafs 5-6 in wording only: "held up" for "stuck" and "quarter" for "town"', 'PICKS UP grafs 1-4, 7 to end'],
  },
  {
    name: 'words of a language without rules',
    left: polish('Burmistrz nie podał powodu zamknięcia mostu.'),
    right: polish('Burmistrz podał powód zamknięcia mostu.'),
    reads: ['subs: graf 2 is changed'],
    note: ['SUBS graf 2 with "powód" for "powodu", dropping "nie"', 'PICKS UP grafs 1, 3'],
  },
  {
    name: 'another story',
    left: whole,
    right: [
      'Cheese fair opens in Lund',
      'LUND, May 4 (Agencies) - A fair with nine hundred sorts of cheese opened in the park.',
      'It lasts a week.',
    ],
    reads: ['different stories: they share no passage; one is another story, or was rewritten entirely'],
    note: [
      'SUBS headline with "Cheese fair opens in Lund"',
      'SUBS grafs 1-8 ("The main bridge over the Orla was closed…") with new grafs 1-2: "A fair with nine hundred sorts of cheese…"',
    ],
  },
  {
    name: 'the same form on another day',
    left: market('Monday', 'Bayline', '0.4', '4,112.36', '3.2', '2.1'),
    right: market('Tuesday', 'Kessel Bank', '1.1', '4,067.12', '6.8', '3.4'),
    reads: ['template?: perhaps two stories in one form: 6 of 6 figures and 1 of 1 name differ, and little else'],
    note: [
      'SUBS headline with "Tuesday" for "Monday"',
      'SUBS graf 1 with "Tuesday" for "Monday", "1.1 percent" for "0.4 percent" and "4,067.12 points" for "4,112.36 points"',
      'SUBS graf 2 with "Kessel Bank" for "Bayline" and "6.8 percent" for "3.2 percent"',
      'SUBS graf 3 with "3.4 billion crowns" for "2.1 billion crowns"',
    ],
  },
  {
    name: 'the same form and day with two figures corrected',
    left: market('Monday', 'Bayline', '0.4', '4,112.36', '3.2', '2.1'),
    right: market('Monday', 'Bayline', '0.4', '4,112.63', '3.2', '2.4'),
    reads: ['subs: grafs 1, 3 are changed'],
    note: [
      'SUBS graf 1 with "4,112.63 points" for "4,112.36 points"',
      'SUBS graf 3 with "2.4 billion crowns" for "2.1 billion crowns"',
      'PICKS UP graf 2',
    ],
  },
  {
    name: 'telex copy in capitals, with another figure',
    left: whole.map((text) => text.toUpperCase()),
    right: withGrafs({ 2: [grafs[1].replace('5 metres', '6 metres')] }),
    reads: ['correction?: "6" for "5" in graf 2, with no other new text'],
    note: ['SUBS graf 2 with "6" for "5"', 'SUBS headline, grafs 1, 3-8 in typography only (12 case)'],
  },
  {
    name: 'crossheads and a deck',
    left: withGrafs({ 5: ['Late for class', grafs[4]] }),
    right: withGrafs({ 0: [headline, 'Ferry to sail again from Thursday'], 7: ['What happens next?', grafs[6]] }),
    reads: [],
    note: ['SUBS crosshead with "What happens next?"', 'INSERTS deck "Ferry to sail again from Thursday"', 'PICKS UP graf 1 to end'],
  },
  {
    name: 'a deck that is a graf now, with another figure',
    left: [headline, 'Some 14,000 vehicles use the bridge on a working day', ...grafs.slice(0, 3)],
    right: [headline, `${dateline}Some 15,000 vehicles use the bridge on a working day.`, bare(grafs[0]), ...grafs.slice(1, 3)],
    reads: ['correction?: "15,000 vehicles" for "14,000 vehicles" in deck, with no other new text'],
    note: ['SUBS deck as graf 1 with "15,000 vehicles" for "14,000 vehicles"', 'PICKS UP graf 1 to end'],
  },
  {
    name: 'a deck that is a graf now, with a full stop',
    left: [headline, 'Some 14,000 vehicles use the bridge on a working day', ...grafs.slice(0, 3)],
    right: [headline, `${dateline}Some 14,000 vehicles use the bridge on a working day.`, bare(grafs[0]), ...grafs.slice(1, 3)],
    reads: ['refile?: only typography differs: 1 punctuation'],
    note: ['SUBS deck as graf 1 in typography only (1 punctuation)', 'PICKS UP graf 1 to end'],
  },
  {
    name: 'a caption that is a graf now, and nothing else',
    left: [headline, 'Some 14,000 vehicles use the bridge on a working day.', ...grafs.slice(0, 3)],
    right: [headline, `${dateline}Some 14,000 vehicles use the bridge on a working day.`, bare(grafs[0]), ...grafs.slice(1, 3)],
    reads: ['rerun: the story text is the same, 4 grafs and 71 words'],
    note: ['PICKS UP caption as graf 1', 'PICKS UP graf 1 to end'],
  },
  {
    name: 'nothing left',
    left: whole,
    right: ['Advertisement'],
    reads: [],
    note: ['DROPS headline', 'DROPS grafs 1-8 (quote from Solheim and figures 5 metres and 14,000)'],
  },
];

describe.each(cases)('$name', ({ left, right, reads, note }) => {
  test('reads as', async () => {
    expect(readings(await compared(left, right))).toEqual(reads);
  });

  test('note', async () => {
    expect(instructions(await compared(left, right))).toEqual(note);
  });
});

describe('verbs of their own', () => {
  test('a text that stands twice', async () => {
    const caption =
      'Divers look for cracks in the bridge over the Orla at Halden (right) on Monday, the roads office said on its web page.';
    const left = [headline, caption, ...grafs.slice(1)];
    const right = [headline, caption, caption, ...grafs.slice(1)];
    expect(instructions(await compared(left, right))[0]).toMatch(/^REPEATS caption as /);
    expect(instructions(await compared(right, left))[0]).toMatch(/^DROPS repeat: .* now caption alone$/);
  });

  test('grafs divided anew', async () => {
    const [one, two, three] = [
      'The mayor wants a ferry at once.',
      'The shops in the old town want him gone.',
      'The ministry wants time to count the cost of both.',
    ];
    const found = instructions(
      await compared(withGrafs({ 5: [`${one} ${two}`, three], 6: [] }), withGrafs({ 5: [one, `${two} ${three}`], 6: [] })),
    );
    expect(found).toEqual(['SPLITS grafs 5-6 anew as 5-6', 'PICKS UP grafs 1-4, 7 to end']);
  });

  test('a split with an edit in it tells both', async () => {
    const right = withGrafs({
      4: ['Some 15,000 vehicles use the bridge on a working day.', 'The detour over Brekke takes forty minutes.'],
    });
    expect(instructions(await compared(whole, right))[0]).toMatch(/^SPLITS graf 4 into 4-5 with "15,000 vehicles" for "14,000 vehicles"/);
  });

  test('neighbours that moved together are one move', async () => {
    const right = withGrafs({ 1: [grafs[0], grafs[6], grafs[7]], 7: [], 8: [] });
    expect(instructions(await compared(whole, right))).toEqual(['MOVES grafs 7-8 to 2-3', 'PICKS UP grafs 1-6']);
  });

  test('every figure of a graf is told', async () => {
    const old = 'The ferry left at dawn with 40 cars, 120 people, 33 dogs and 9 goats.';
    const now = 'The ferry left at dawn with 41 cars, 130 people, 34 dogs and 8 goats.';
    const [found] = instructions(await compared(withGrafs({ 6: [old] }), withGrafs({ 6: [now] })));
    expect(found).toBe(
      'SUBS graf 6 with "41 cars" for "40 cars", "130 people" for "120 people", "34 dogs" for "33 dogs" and "8 goats" for "9 goats"',
    );
  });
});

describe('readings with care', () => {
  test('an urgent of one graf may be corrected', async () => {
    const urgent = [headline, grafs[0]];
    expect(readings(await compared(urgent, [headline, grafs[0].replace('Monday', 'Sunday')]))).toEqual([
      'correction?: "Sunday" for "Monday" in graf 1, with no other new text',
    ]);
  });

  test('a form grows by nothing and repeats nobody: a live page with new entries is a version, and so is a story with a quotation that stayed', async () => {
    const live = (turnout: string, gap: string, seats: string) => [
      'Election in Halden',
      `Turnout stood at ${turnout} percent at noon, the election board said on Monday.`,
      `Voters waited for ${gap} minutes at the school in the old town.`,
      `Some ${seats} seats are to be filled by the end of the week.`,
    ];
    const [left, right] = [live('41', '30', '90'), live('46', '45', '96')];
    const names = async (one: readonly string[], other: readonly string[]) =>
      (await compared(one, other)).note.readings.map(({ name }) => name);
    expect(await names(left, right)).toEqual(['template?']);
    expect(
      await names(left, [...right, 'Mayor Per Dahl voted at the school in the old town and said that he was confident of a second term.']),
    ).not.toContain('template?');
    const quote = '"We have waited eleven years for a second bridge," Dahl said.';
    expect(await names([...left, quote], [...right, quote])).not.toContain('template?');
  });

  test('a figure that a headline leaves out is none put right', async () => {
    const right = ['Crack found in bridge at Halden', ...grafs];
    const left = ['Crack of 5 metres closes bridge at Halden', ...grafs];
    expect((await compared(left, right)).note.readings.map(({ name }) => name)).not.toContain('correction?');
  });

  test('a fact replaced in every graf is another story in the same form', async () => {
    const market = (up: string, price: string, total: string) => [
      'Shares close',
      `Shares rose ${up} percent in Halden on Monday in quiet trading.`,
      `Oil closed at ${price} dollars a barrel after two days of falls.`,
      `Some ${total} shares changed hands, fewer than on an average day.`,
    ];
    const { note } = await compared(market('1.5', '71.40', '4,000'), market('2.5', '72.90', '5,100'));
    expect(note.readings.map(({ name }) => name)).toEqual(['template?']);
  });

  test('a copy that says itself what was corrected is no write-thru, however many grafs it was corrected in', async () => {
    const right = withGrafs({
      1: [grafs[0].replace('Monday', 'Sunday')],
      2: [grafs[1].replace('5 metres', '9 metres')],
      4: [grafs[3].replace('14,000', '1,400')],
      7: [grafs[6].replace('Thursday', 'Friday')],
      8: [grafs[7].replace('1968', '1986')],
    });
    const note = 'This story has been corrected to show that the bridge was closed on Sunday, not Monday, and built in 1986, not 1968.';
    const found = await compared(whole, [...right, note]);
    expect(found.note.readings.map(({ name }) => name)).toEqual(['correction?']);
  });

  test('a lead that was rewritten and cut in two is a new lead', async () => {
    const strike = `${dateline}Some 3,400 dockworkers walked off the job Monday at the nation's second-largest port, halting shipments of grain and cars.`;
    const ruling = [
      `${dateline}A judge ordered striking dockworkers back to work Monday, ruling that their union had failed to give 10 days' notice before a walkout that halted shipments of grain and cars.`,
      "Union leaders said they would appeal, and pickets stayed in place at the gates of the port, the nation's second-largest.",
    ];
    const { note } = await compared(withGrafs({ 1: [strike] }), withGrafs({ 1: ruling }));
    const [leads] = note.instructions.filter(({ right }) => right.includes(1));
    expect(leads?.verb).toBe('LEADS');
    expect(note.readings.find(({ name }) => name === 'new lead')).toMatchObject({
      because: `LEADS ${leads?.text}`,
      passages: leads?.passages,
    });
  });

  test('cuts with a graf moved, a word mended and a credit are a trim still', async () => {
    const right = [...withGrafs({ 2: [grafs[6], grafs[1]], 7: [], 6: [], 8: [] }), '(With inputs from agencies)'];
    expect(readings(await compared(whole, right))).toEqual([
      expect.stringMatching(/^trim: the older copy's grafs 6, 8 cut, \d+% of its words, and nothing new$/),
    ]);
  });

  test('what was only cut in pieces is no write-thru', async () => {
    const left = [headline, ...[0, 2, 4, 6].map((graf) => `${grafs[graf]} ${grafs[graf + 1]}`)];
    expect((await compared(left, whole)).note.readings.map(({ name }) => name)).toEqual(['rerun']);
    expect((await compared(left, replaced(8, '1968', '1986'))).note.readings.map(({ name }) => name)).toEqual(['correction?']);
  });
});

describe('what each is made of', () => {
  test('the ids of its passages, the grafs of both sides, the gravest severity', async () => {
    const { note, passages } = await compared(whole, [...replaced(2, '5 metres', '9 metres'), fresh.mayor]);
    const [subs, adds, picks] = note.instructions;
    const idOf = (block: number) => passages.find(({ right }) => right[0]?.block === block)!.id;
    expect(subs).toMatchObject({ verb: 'SUBS', severity: 3, left: [2], right: [2], passages: [idOf(3)] });
    expect(adds).toMatchObject({ verb: 'ADDS', left: [], right: [9], passages: [idOf(10)] });
    expect(adds).not.toHaveProperty('severity');
    expect(picks).toMatchObject({ verb: 'PICKS UP', left: [1, 3, 4, 5, 6, 7, 8], right: [1, 3, 4, 5, 6, 7, 8] });
    expect(note.readings.map(({ name, passages: ids }) => [name, ids])).toEqual([
      ['adds', [idOf(10)]],
      ['subs', [idOf(3)]],
    ]);
  });

  test('version marks that one side alone bears', async () => {
    const { note } = await compared(['URGENT', ...first(2)], ['1ST LEAD', ...whole]);
    expect(note.marks).toEqual([
      { side: 'left', block: 0, text: 'URGENT' },
      { side: 'right', block: 0, text: '1ST LEAD' },
    ]);
    expect((await compared(['URGENT', ...first(2)], ['URGENT', ...whole])).note.marks).toEqual([]);
  });

  test.each([
    ['CORRECTED-', 'CORRECTED'],
    ['UPDATE 2-', 'UPDATE 2'],
    ['UPDATE 1-CORRECTED-', 'UPDATE 1-CORRECTED'],
    ['RPT-', 'RPT'],
    ['KILL: ', 'KILL'],
    ['EMBARGOED – ', 'EMBARGOED'],
    ['UPDATE ', undefined],
    ['URGENT-', undefined],
    ['URGENT: ', 'URGENT'],
    ['KILL', undefined],
  ])('%j before a headline', async (mark, told) => {
    const { note } = await compared(whole, [`${mark}${headline}`, ...grafs]);
    expect(note.marks).toEqual(told === undefined ? [] : [{ side: 'right', block: 0, text: told }]);
  });

  test('changed grafs are counted in the older copy, as the instructions count them', async () => {
    const right = [headline, fresh.lead, fresh.quote, bare(grafs[0]).replace('Monday', 'Tuesday'), ...grafs.slice(1)];
    const { note } = await compared(whole, right);
    expect(note.readings.find(({ name }) => name === 'subs')).toMatchObject({ because: 'graf 1 is changed' });
    expect(note.instructions.map(({ text }) => text)).toContain('graf 1 (now 3) with "Tuesday" for "Monday"');
  });

  test('an advisory to take the story out', async () => {
    const { note } = await compared(whole, [
      'KILL KILL KILL',
      'Editors: Please kill the story on the bridge at Halden. The crack was found in another bridge.',
    ]);
    expect(note.marks).toEqual([{ side: 'right', block: 0, text: 'KILL KILL KILL' }]);
  });

  test('what a correction cuts', async () => {
    const right = [headline, grafs[0], grafs[1].replace('5 metres', '9 metres'), ...grafs.slice(2, 6)];
    expect(readings(await compared(whole, right))).toEqual([
      `correction?: "9 metres" for "5 metres" in graf 2, with no other new text; the older copy's grafs 7-8 cut`,
    ]);
  });

  test('speakers by the name that the story calls them, and figures that the other copy has not', async () => {
    const gloss =
      'Some 14,000 residents signed a letter, and 380 came. "We want our bridge," baker Lise Lund said. In the evening Lund went home.';
    const { note } = await compared(whole, withGrafs({ 3: [grafs[2], gloss] }));
    expect(note.instructions[0]).toMatchObject({ text: 'graf 4 with new quote from Lund and figure 380' });
  });

  test('furniture and datelines are no instruction, unless they are to count', async () => {
    const right = ['Share if you like', ...whole.map((text) => text.replace('May 4', 'May 5'))];
    expect(instructions(await compared(whole, right))).toEqual(['PICKS UP graf 1 to end']);
    expect(instructions(await compared(whole, right, { strict: true }))).toEqual([
      'SUBS dateline with "May 5" for "May 4"',
      'INSERTS furniture "Share if you like"',
      'PICKS UP graf 1 to end',
    ]);
  });

  test('by sentence it still speaks of grafs', async () => {
    const right = withGrafs({
      4: [`${grafs[3]} Nobody knows for how long.`],
      5: [grafs[4].replace('late', 'two hours late')],
      8: [],
    });
    expect(instructions(await compared(whole, right, { unit: 'sentence' }))).toEqual([
      'SUBS graf 5, adding "two hours"',
      'SUBS graf 4, adding "Nobody knows for how long."',
      'DROPS graf 8: "The bridge was built in 1968 and painted…"',
      'PICKS UP grafs 1-3, 6-7',
    ]);
  });

  test('by sentence a sentence that went to another graf is told by its own number, and neither graf has moved', async () => {
    const two = [
      'Buses turned back at noon and stood in a row. Some drivers slept in them.',
      'The harbour was quiet all day. Boats lay at the quay and nobody worked.',
    ];
    const left = withGrafs({ 5: two });
    const right = withGrafs({ 5: [`${two[0]!.split('. ')[0]}.`], 8: [`${grafs[7]} Some drivers slept in them.`], 6: [two[1]!, grafs[5]] });
    const { note } = await compared(left, right, { unit: 'sentence' });
    expect(note.instructions.filter(({ verb }) => verb === 'MOVES' || verb === 'JOINS').map(({ text }) => text)).toEqual([
      'graf 5.2 ("Some drivers slept in them.") to 9.2',
    ]);
  });

  test('by sentence what went elsewhere is neither dropped nor picked up with its graf', async () => {
    const two = ['Eleven people were treated in hospital. Nobody was kept there overnight.', 'The quay was washed down. Boats came in.'];
    const left = withGrafs({ 2: [two[0]!], 6: [two[1]!] });
    const right = withGrafs({ 2: [], 6: [`${two[1]} Seventeen people were treated in hospital.`] });
    expect(instructions(await compared(left, right, { unit: 'sentence' }))).toEqual([
      'MOVES graf 2.1 ("Eleven people were treated in hospital.") to 5.3 with "Seventeen" for "Eleven"',
      'DROPS graf 2.2: "Nobody was kept there overnight."',
      'PICKS UP grafs 1, 3 to end',
    ]);
    const stays = withGrafs({ 2: ['Nobody was kept there overnight.'], 6: [`${two[1]} Eleven people were treated in hospital.`] });
    expect(instructions(await compared(left, stays, { unit: 'sentence' }))).toEqual([
      'MOVES graf 2.1 ("Eleven people were treated in hospital.") to 6.3',
      'PICKS UP grafs 1, 2.2, 3 to end',
    ]);
  });
});

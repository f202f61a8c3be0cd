import { describe, expect, test } from '@jest/globals';
import { bringsOf } from '../../../src/labels/brings/index.js';
import type { Brings, Role } from '../../../src/model.js';
import { documentOf as storyOf } from '../../render/values.js';
import { documentOf } from '../support.js';

/** What one paragraph brings; `rest` is the story it stands in. */
function brought(text: string, rest = ''): Brings {
  const document = documentOf(rest === '' ? text : `${text}\n\n${rest}`);
  return bringsOf(documentOf('Nothing.'), document)('right', { block: 0, start: 0, end: text.length });
}

const textsOf = (found: readonly { readonly text: string }[]) => found.map(({ text }) => text);
const said = (found: Brings['quotes']) => found.map(({ text, speaker }) => [text, speaker?.text]);

describe('what a paragraph brings', () => {
  test('in the order of its text, each where it stands', () => {
    const text = '"We lost three boats," said Ines Okoro on Tuesday. Repairs would cost $4.5 million.';
    const found = brought(text);
    expect(textsOf(found.numbers)).toEqual(['three boats', '$4.5 million']);
    expect(textsOf(found.dates)).toEqual(['Tuesday']);
    expect(textsOf(found.names)).toEqual(['Ines Okoro']);
    expect(said(found.quotes)).toEqual([['We lost three boats', 'Ines Okoro']]);
    for (const { start, end, text: words } of [...found.numbers, ...found.dates, ...found.names, ...found.quotes]) {
      expect(text.slice(start, end)).toBe(words);
    }
  });

  test.each([
    ['One of the men left first.', []],
    ['Some 1,200 homes and hundreds of boats.', ['1,200', 'hundreds of boats']],
    ['It fell 4 percent in 2019.', ['4 percent']],
    ['They lost 190.5 million dollars.', ['190.5 million dollars']],
    ['It made $4.8 billion, up from $4.3 billion a year earlier.', ['$4.8 billion', '$4.3 billion']],
    [
      'It rose 9 percent from 4 percent a quarter ago, and spent 3 million crowns a year.',
      ['9 percent', '4 percent', '3 million crowns a year'],
    ],
    ['Sales fell 70.4 pct year-on-year and 3% month over month.', ['70.4 pct', '3%']],
    ['Revenue $4.8 bln vs $4.3 bln year ago.', ['$4.8 bln', '$4.3 bln']],
    ['They had 30 years left.', ['30 years']],
    ['منازل ۱۲۰۰ وقوارب', ['۱۲۰۰']],
    ['', []],
  ])('figures: %s', (text, figures) => {
    expect(textsOf(brought(text).numbers)).toEqual(figures);
  });

  test.each([
    ['* How many people were aboard is not known.', []],
    ['• Voters stay at home.', []],
    ['14:32 - Rescue boats leave.', []],
    ['Jan 22, 2024 - Police search the homes.', []],
    ['10 a.m. - Varnholt Council meets.', ['Varnholt Council']],
    ['The mayor - Ines Okoro - left.', ['Ines Okoro']],
  ])('no capital at the head of an item or an entry is a name: %s', (text, names) => {
    expect(textsOf(brought(text).names)).toEqual(names);
  });

  test.each<[Role, boolean]>([
    ['furniture', false],
    ['date', false],
    ['dateline', false],
    ['byline', false],
    ['paragraph', true],
    ['headline', true],
    ['note', true],
  ])('a %s: %p', (role, brings) => {
    const document = storyOf('a', [[role, 'MUSCAT, Oman, Feb 6']]);
    const found = bringsOf(document, storyOf('b', []))('left', { block: 0, start: 0, end: 19 });
    expect(Object.values(found).flat().length > 0).toBe(brings);
  });

  test('of a sentence is what that sentence has', () => {
    const document = documentOf('It cost 5 dollars. Jane Doe said "never again".');
    const of = (sentence: number, start: number, end: number) =>
      bringsOf(document, documentOf(''))('left', { block: 0, sentence, start, end });
    expect(textsOf(of(0, 0, 18).numbers)).toEqual(['5 dollars']);
    expect(of(0, 0, 18).quotes).toEqual([]);
    expect(said(of(1, 19, 47).quotes)).toEqual([['never again', 'Jane Doe']]);
  });
});

describe('who is named as the speaker', () => {
  test.each([
    ['"It is over," Peskov added.', ['Peskov']],
    ['"It is over," Peskov told reporters in Moscow.', ['Peskov']],
    ['"It is over," the source told Reuters, "and we go home."', [undefined, undefined]],
    ['"It is over," said Kremlin spokesman Dmitry Peskov on Friday.', ['Dmitry Peskov']],
    ['"It is over," said Jane Doe, who runs the port.', ['Jane Doe']],
    ['"It is over," Jane Doe, the head of the agency in Geneva, said.', ['Jane Doe']],
    ['"It is over," Jane Doe on Friday said.', ['Jane Doe']],
    ['"It was his best book," the critic Jane Doe wrote in 1980.', ['Jane Doe']],
    ['"It was his best book," wrote Jane Doe.', ['Jane Doe']],
    ['The toll was "the worst in years," according to HRANA.', ['HRANA']],
    ['Jane Doe said: "It is over."', ['Jane Doe']],
    ['"It is over," Jane Doe said. "We go home."', ['Jane Doe', 'Jane Doe']],
    ['"It is over," Araghchi told state TV, adding that "it was good".', ['Araghchi', 'Araghchi']],
    ['“It is over,” state television quoted General Karim Azad as saying.', ['General Karim Azad']],
    ['„Es ist vorbei“, said Jane Doe.', ['Jane Doe']],
  ])('%s', (text, speakers) => {
    expect(brought(text).quotes.map(({ speaker }) => speaker?.text)).toEqual(speakers);
  });

  test.each([
    'She said: "It is over."',
    '"It is over," officials said.',
    '"It is over," the Kremlin spokesman said.',
    '"It is over," an aide to Peskov said.',
    '"It is over," said the Kremlin spokesman.',
    'Peskov left early. "It is over," one guest said.',
    '"It is over." Witkoff said nothing of it on Friday.',
    'Jane Doe spoke of "the worst night of all" there.',
  ])('nobody: %s', (text) => {
    expect(brought(text).quotes.map(({ speaker }) => speaker?.text)).toEqual([undefined]);
  });

  test('the subject of the sentence, where the story shows it to be a name', () => {
    const found = brought('Trump initially threatened to strike and even told them, "help is near".', 'They wrote to Trump.');
    expect(said(found.quotes)).toEqual([['help is near', 'Trump']]);
  });

  test('a speaker in another speech is not the speaker', () => {
    expect(said(brought('"I know what Azad said," Jane Doe said.').quotes)).toEqual([['I know what Azad said', 'Jane Doe']]);
  });

  test('figures have a source too', () => {
    const { numbers } = brought(
      'The Human Rights Activists News Agency said that, by its count, 6,495 people were confirmed to have been killed.',
    );
    expect(said(numbers)).toEqual([['6,495', 'Human Rights Activists News Agency']]);
    expect(said(brought('Police said 14 people were hurt, but the Varnholt Echo reported 20.').numbers)).toEqual([
      ['14', undefined],
      ['20', 'Varnholt Echo'],
    ]);
  });

  test.each([
    ['Ashurst and Cole LLP said 19 people were hurt.', 'Ashurst and Cole LLP'],
    ['The Solvian Prime Minister, Ivo Marin, said 19 people were hurt.', 'Ivo Marin'],
    ['Ivo Marin, the Solvian Prime Minister, said 19 people were hurt.', 'Ivo Marin'],
  ])('whole: %s', (text, speaker) => {
    expect(said(brought(text).numbers)).toEqual([['19', speaker]]);
  });

  test.each([
    ["According to the Shopkeepers' Association, 19 shops shut.", "Shopkeepers' Association"],
    ['Ines Falk of the Teachers’ Union told them 19 had left.', 'Ines Falk of the Teachers’ Union'],
    ["They were 19, said the Farmers' Party leader Ines Falk.", 'Ines Falk'],
    ["Lloyd's List said 19 ships were waiting.", "Lloyd's List"],
    ["St. Mary's Hospital said it took 19 of them.", "St. Mary's Hospital"],
    ["The People's Bank of Skerry said 19 branches would close.", "People's Bank of Skerry"],
    ["The Farmers' Union and the Seafarers' Mission said they had 19 ships.", "Seafarers' Mission"],
    ["They were 19, said Orla's Dag Lien.", 'Dag Lien'],
    ["The union's Rolf Brekke said there were 19.", 'Rolf Brekke'],
    ["They were 19, said Moe's lawyer.", undefined],
    ['He was found in a car, Sheriff Ines Falk said. Some 19 were hurt.', undefined],
    ["A spokesman for Sotheby's Zurich said there were 19.", undefined],
  ])('with its possessive: %s', (text, speaker) => {
    expect(said(brought(text).numbers)).toEqual([['19', speaker]]);
  });

  test.each([
    ["The Farmers' Union of Orla and the Seafarers' Mission wrote.", ["Farmers' Union of Orla", "Seafarers' Mission"]],
    ['The talks were led by Chelsea’s Cole Palmer.', ['Chelsea', 'Cole Palmer']],
    ['They said ‘It is the Teachers’ Ines Falk left.', ['Teachers', 'Ines Falk']],
    ['A Lebanese source and Kremlin-backed groups met in Beirut.', ['Beirut']],
    ['Neither claim could be checked, and neither report was.', []],
    ['The French and the Kurdish parties met in U.S.-led talks.', []],
  ])('names: %s', (text, names) => {
    expect(brought(text).names.map((one) => one.text)).toEqual(names);
  });

  test.each([
    ['He won 6-4, 7-6 (7-5) in 2 hours.', ['6-4', '7-6', '7-5', '2 hours']],
    ['Growth of 5-7% is worth $10-$12 a barrel, or 5 to 7 million crowns.', ['5-7%', '$10-$12 a barrel', '5 to 7 million crowns']],
    ['It rose from 5 to 7 percent.', ['5', '7 percent']],
    ['At least three people were killed and dozens were wounded.', ['At least three people', 'dozens']],
    ['Seventeen workers left, half of the drivers too.', ['Seventeen workers', 'half of the drivers']],
    ['Three Solvian children and two police officers died.', ['Three Solvian children', 'two police officers']],
    ['Warren Pitka, 58, had more than 14,000 hours.', ['Warren Pitka, 58', '14,000 hours']],
    ['Oil was up 4 cents to $71.20 a barrel.', ['4 cents', '$71.20 a barrel']],
    ['It lost 0.3% to 214.10, and Norlund closed.', ['0.3%', '214.10']],
    ['It paid $5 to $7 a share for 3 million to 5 million of them.', ['$5 to $7', '3 million to 5 million']],
    ['Norlund   214.10   -0.3%   -$0.40', ['214.10', '-0.3%', '-$0.40']],
    ['They won 35-32 and lost 5 - 3 in a return of -$4 million.', ['35-32', '5', '3', '-$4 million']],
    ['A 27-year-old man and Ana, 27, were hurt.', ['27-year-old', 'Ana, 27']],
    ['Call 0800 555 111 or 918-596-2677, said one of the 12 men.', ['12']],
    ['5. Giulio Conti fell behind.', []],
    ['The S&P 500 fell 2 percent near junction 31.', ['2 percent']],
    ['In Lindhaven 12 people left.', ['12']],
  ])('figures: %s', (text, figures) => {
    expect(brought(text).numbers.map((one) => one.text)).toEqual(figures);
  });
});

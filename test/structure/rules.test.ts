import { describe, expect, test } from '@jest/globals';
import { recognise } from '../../src/structure/index.js';
import { openingWord, type Place } from '../../src/structure/rule.js';
import { rules } from '../../src/structure/rules.js';

const afterOf: Readonly<Record<string, readonly string[]>> = {
  'names-byline': ['February 6, 2026'],
  'date-label': ['February 6, 2026'],
  'cut-caption': ['The mayor said on Friday that nobody would pay a penny more for the roads.'],
  menu: ['Sport'],
  masthead: ['Home | News | Sport'],
  services: ['Twitter'],
  standfirst: ['By Jane Doe', 'The mayor said on Friday that nobody would pay a penny more for the roads.'],
  points: ['MUSCAT, Oman (AP) — The mayor said on Friday that nobody would pay a penny more for the roads.'],
  'over-dateline': ['MUSCAT, Oman (AP) — The mayor said on Friday that nobody would pay a penny more for the roads.'],
};

const beforeOf: Readonly<Record<string, string>> = {
  'over-dateline': 'Council backs budget',
  'byline-office': 'By Jane Doe',
  standfirst: 'Council backs budget',
  'entry-head': '15:20 GMT',
};

/** A place where every rule may fire: after a headline, before a paragraph, with nothing but notes to follow. */
const placeOf = (zone: string, name: string): Place => ({
  story: true,
  roles: name === 'headline' ? [] : ['headline'],
  before: beforeOf[name] ?? 'The council voted on Friday.',
  titles: [],
  listed: name === 'linked',
  newestFirst: name === 'entry-hour',
  above: 'The council voted on Friday.',
  after: afterOf[zone === 'head' ? name : ''] ?? ['The mayor said on Friday that nobody would pay a penny more for the roads.'],
  last: true,
});

describe('each rule fires on its own examples, whole', () => {
  const cases = rules.flatMap((rule) => rule.examples.map((example) => [rule.name, example, rule] as const));
  test.each(cases)('%s: %s', (name, example, rule) => {
    if (rule.opens) expect([...rule.opens]).toContain(openingWord(example));
    if (rule.longest) expect(example.length).toBeLessThanOrEqual(rule.longest);
    const length = rule.match(example, placeOf(rule.zones[0] as string, name));
    if (rule.zones.includes('lead') || rule.zones.includes('headline'))
      expect(example.slice(length)).toMatch(/^ ?Iran and the United States/);
    else expect(length).toBe(example.length);
  });
});

test('names are unique and every rule has an example', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  for (const { examples, zones } of rules) expect(Math.min(examples.length, zones.length)).toBeGreaterThan(0);
});

describe('furniture, dates, bylines and notes hide no paragraph of a story', () => {
  test.each([
    'Save the ferry, the islanders said.',
    'Save the Ferry',
    'Read the full report before you vote, he said.',
    'This video can not be trusted, the minister said.',
    'Top',
    'Latest',
    'Related to nobody',
    'Recommended doses',
    'Listen to the islanders',
    'Getty',
    'Share prices fell on Friday in Muscat.',
    'Shares in Oman Air rose 4 percent.',
    'Advertisement revenue fell by a third.',
    'Read more than one paper, the minister said.',
    'Related companies were told to wait.',
    'Follow the money, the investigators were told.',
    'Subscribers were told on Friday.',
    'Click was the first word that he heard.',
    'Print sales fell by a third.',
    'More than 51,000 people were arrested.',
    'More',
    'Correct figures were given later.',
    'This report has been long awaited in Muscat.',
    'Correction officers in three towns said: nobody was hurt.',
    'Correction of the accounts took 5 days: the bank fell behind.',
    'The feed of the agency was down on Friday.',
    'Reporting on the war is dangerous.',
    'He contributed to the fund.',
    'By Friday the talks were over.',
    'By the numbers',
    'By 2030',
    'Copyright law is to change.',
    'Agencies said the talks would go on.',
    'February 6, 2026 was the day of the talks.',
    '"They\'re negotiating," Trump said of Iran on Thursday.',
    '(He did not say when.)',
    '- Almost 51,000 people were arrested',
    'Iran and the United States',
    'North Korea',
    'Facebook',
    'Home | Away | Draw',
    'News | Sport',
    'Reporting by the BBC has shown that the town paid.',
    'He was seen in a photograph on Friday.',
  ])('%s', (text) => {
    const roles = ['furniture', 'date', 'byline', 'note', 'caption'];
    const fired = rules.filter(
      ({ zones, role, match }) =>
        roles.includes(role) && !zones.includes('lead') && match(text, { ...placeOf('body', ''), last: false }) > 0,
    );
    expect(fired.map(({ name }) => name)).toEqual([]);
  });
});

test.each([
  ['a link', 'Read more: ', 'furniture'],
  ['a notice', '(With inputs from ', 'note'],
])('%s is one up to its longest, and a paragraph beyond it', (_, begins, role) => {
  const roleOf = (length: number) => {
    const text = `${begins}${'word '.repeat(200)}`.slice(0, length).trimEnd().padEnd(length, '.');
    return recognise({
      text: `Lead.\n\n${text}`,
      pieces: ['The mayor spoke on Friday.', text].map((part) => ({ text: part, role: 'paragraph' })),
    }).draft.pieces[1]?.role;
  };
  const longest = role === 'note' ? 600 : 200;
  expect([roleOf(longest), roleOf(longest + 1)]).toEqual([role, 'paragraph']);
});

test.each([
  ['Thomson Reuters Foundation | Muscat', 'byline'],
  ['Thomson Reuters Foundation and others', 'headline'],
])('%s is a %s', (text, role) => {
  const pieces = [text, 'The mayor said on Friday that nobody would pay a penny more.'].map((part) => ({
    text: part,
    role: 'paragraph' as const,
  }));
  expect(recognise({ text: pieces.map((piece) => piece.text).join('\n\n'), pieces }).draft.pieces[0]?.role).toBe(role);
});

import { describe, expect, test } from '@jest/globals';
import { recognise } from '../../../src/structure/index.js';
import type { Place } from '../../../src/structure/place.js';
import { openingWord } from '../../../src/structure/rule.js';
import { rules } from '../../../src/structure/rules/index.js';

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

/** What begins with the words that a rule's examples leave out, a piece for each. */
const alsoOpens: Readonly<Record<string, readonly string[]>> = {
  advertisement: ['Advertisements', 'Ad', 'Sponsored content'],
  link: [
    'Must read: Inside the tunnel',
    'See also: Inside the tunnel',
    'You may also like: Inside the tunnel',
    'More news: Inside the tunnel',
    'Related: Inside the tunnel',
    'Most read: Inside the tunnel',
    'Trending now: Inside the tunnel',
    'Recommended for you: Inside the tunnel',
    'VIDEO: Inside the tunnel',
    'LISTEN: Inside the tunnel',
    'PHOTOS: Inside the tunnel',
    'GALLERY: Inside the tunnel',
    'IN PICTURES: Inside the tunnel',
  ],
  'link-within': ['Read: Inside the tunnel'],
  follow: ['Find us on Facebook'],
  'reading-time': ['3 mins read', '3 minutes read', 'Read time: 3 min'],
  'page-control': [
    'e-mail this story',
    '12 comments',
    'Comment',
    'Post a comment',
    'Add a comment',
    'Copy link',
    'Continue reading',
    'Loading...',
    'View comments',
    'Show more',
    'Load more',
  ],
  'page-service': ['Bookmark', 'Acquire licensing rights'],
  player: ['Please use Chrome browser for a more accessible video player', 'See this photo on Instagram'],
  links: ['Trending now', 'Latest headlines', 'Explore more on these topics', 'Read more', 'See also', 'Also read', 'Must read'],
  'version-mark': [
    'REPEAT',
    'REFILE',
    'BULLETIN',
    'FLASH',
    'ALERT',
    'SNAP',
    '3RD LEAD',
    '4TH LD',
    'Ld-Writethru',
    'Write-thru',
    'Writethru',
    'LEAD',
  ],
  'release-mark': ['News release'],
  hub: ['More AP rowing: https://apnews.com/hub/rowing'],
  stamp: [
    'First published 3 July',
    'Posted 3 July',
    'Modified 3 July',
    '1 minute ago',
    '1 hour ago',
    '1 day ago',
    '2 days ago',
    '5 minutes ago',
    '1 week ago',
    '3 hours ago',
  ],
  'editors-note': [
    'Editors’ note: This story contains descriptions of violence.',
    'An editor’s note: This story contains descriptions of violence.',
    'Note to editors: This story has a graphic.',
    'Attention editors: This story has a graphic.',
    '(Updates with quote)',
    '(Recasts with quote)',
    '(Corrects day)',
    '(Changes headline)',
    '(Fixes typo)',
    '(Rewrites throughout)',
    '(Refiles to fix typo)',
    '(Repeats for more readers)',
  ],
  correction: [
    'Corrected: The vote was 9-7.',
    'Erratum: The vote was 9-7.',
    'Updated 3 November: This article adds a comment.',
    'Earlier versions of this story said the vote was 9-8.',
    'Previous versions of this story said the vote was 9-8.',
  ],
  'feed-notice': [
    'The story is published from a syndicated feed.',
    'Except for the headline, this story is published from a syndicated feed.',
    '(With inputs from AFP) This story is published from a syndicated feed.',
  ],
  credit: ['Writing by Jane Doe', 'Editing by Jane Doe', 'Compiled by Jane Doe', 'Inputs from AFP'],
  'picture-label': ['Video caption, Watch the ferry being towed'],
  'photo-prefix': [
    'Photos: Oman’s foreign ministry',
    'Photograph: Jane Doe',
    'Photographs: Jane Doe',
    'Picture: Jane Doe',
    'Pictures: Jane Doe',
    'Images: Jane Doe',
    'Caption: Jane Doe',
    'Captions: Jane Doe',
  ],
};

test.each(rules.flatMap((rule) => (rule.opens ? [[rule.name, rule, rule.opens] as const] : [])))(
  '%s: each word that it opens with begins a piece that it knows',
  (name, rule, opens) => {
    const known = [...rule.examples, ...(alsoOpens[name] ?? [])].filter(
      (piece) => rule.match(piece, placeOf(rule.zones[0]!, name)) === piece.length,
    );
    expect([...opens].filter((word) => !known.some((piece) => openingWord(piece) === word))).toEqual([]);
  },
);

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

import { describe, expect, test } from '@jest/globals';
import { article } from '../support/articles.js';

const page = (...parts: string[]) => article(parts, 'article');
const rolesIn = async (...parts: string[]) => (await page(...parts)).blocks.map(({ role }) => role);
const lead = 'The ferry ran aground in fog on Monday with 212 people aboard, the coast guard said.';
const second = 'Nobody was hurt, and a tug towed the ship to Port Ellery in the evening, where the board will look at its hull on Tuesday.';

describe('what stands about a headline takes its place', () => {
  test.each<[string, string, string[]]>([
    ['a photo line', '[1/3] The ferry off Halsund at dawn. REUTERS/Jane Doe Purchase Licensing Rights', ['caption']],
    [
      'lines of a picture',
      'Image source, Harbour Board\nImage caption,\nThe ferry lay off Halsund until the evening',
      ['caption', 'caption'],
    ],
    ['an office', 'By JANE DOE\nAP Shipping Writer', ['byline', 'byline']],
    ['an office in lower case and a handle', 'By Jane Doe\nTransport correspondent, Coast Post\n@janedoe', ['byline', 'byline', 'byline']],
    ['a name with an office', 'Jane Doe Transport editor\nMon 2 Mar 2026 12.01 GMT', ['byline', 'date']],
    ['a button', '2 March 2026\n\nShare\nSave', ['date', 'furniture', 'furniture']],
    ['a label over a date', 'Published\n2 March 2026', ['furniture', 'date']],
  ])('%s', async (_, text, roles) => {
    const { fields, blocks } = await page('Ferry aground', text, lead, second);
    expect(fields.headline).toBe('Ferry aground');
    expect(fields.deck).toBeUndefined();
    expect(fields.date ?? '2026').toContain('2026');
    expect(blocks.map(({ role }) => role)).toEqual(['headline', ...roles, 'paragraph', 'paragraph']);
  });

  test('a menu above it is furniture, and one section alone a kicker', async () => {
    expect(await rolesIn('Home\nNews\nSport', 'Ferry runs aground off Halsund', lead)).toEqual([
      'furniture',
      'furniture',
      'furniture',
      'headline',
      'paragraph',
    ]);
    expect((await page('Business', 'Ferry company runs aground', lead)).fields.headline).toBe('Ferry company runs aground');
    expect((await page('Home again', 'By Jane Doe', lead)).fields.headline).toBe('Home again');
  });

  test('a menu in one line is furniture, and the name of the paper above it', async () => {
    const roles = await rolesIn('Coast Post', 'Home | News | Sport | Opinion', 'LIVE', 'Ferry runs aground off Halsund', lead, second);
    expect(roles).toEqual(['furniture', 'furniture', 'furniture', 'headline', 'paragraph', 'paragraph']);
    expect((await page('Home | Away', 'Ferry runs aground', lead)).blocks[0]!.role).not.toBe('furniture');
  });

  test('under a byline a headline about an editor is no office', async () => {
    expect((await page('By Jane Doe', 'City council hires new press editor', lead)).fields.headline).toBe(
      'City council hires new press editor',
    );
    expect(await rolesIn('Ferry runs aground', 'Jane Doe Fires Editor', lead)).toEqual(['headline', 'deck', 'paragraph']);
  });
});

describe('a sentence between headline and byline is a deck', () => {
  const standfirst = 'The captain says that fog came down within minutes, the board that she sailed too late.';
  const headline = 'Ferry runs aground off Halsund';

  test.each([
    'By Jane Doe',
    'Share\n\nJane Doe\nMonday 2 March 2026 10:46, UK',
    'Jane Doe\n\nTransport correspondent @janedoe',
    'Image: The ferry off Halsund. Pic: AP\n\nAFP\nUpdated: Mar 02, 2026 10:15 am IST',
  ])('%j', async (between) => {
    const { fields, blocks } = await page(headline, standfirst, between, lead, second);
    expect(fields).toMatchObject({ headline, deck: standfirst });
    expect(blocks.filter(({ role }) => role === 'paragraph')).toHaveLength(2);
  });

  test.each(['AFP', 'Getty Images', "'Nobody was hurt'", 'Ann Poe in Halsund', 'Updated at 14.20 GMT', '2 March 2026'])(
    'a lead over %s is none',
    async (line) => {
      expect((await rolesIn(headline, lead, line, second, second)).filter((role) => role === 'deck' || role === 'headline')).toEqual([
        'headline',
      ]);
    },
  );
});

test('a head of many lines, of which one ends in a full stop or a cry, is told apart', async () => {
  const head =
    'Ferry runs aground off Halsund\nThe captain blames fog\nBy Jane Doe\n3 minute read\nUpdated 12:04 PM EST, Mon Mar 2, 2026\nFacebook\nTwitter\nEmail\nLink Copied!';
  expect((await rolesIn(head, `CNN\n — \n${lead}`, second)).join(' ')).toBe(
    'headline deck byline furniture date furniture furniture furniture furniture dateline paragraph paragraph',
  );
  expect(
    (await rolesIn(`Ferry aground\nJane Doe\nTransport correspondent, Lund\nGetty Images\nThe ferry off Halsund\n${lead}`, second)).join(
      ' ',
    ),
  ).toBe('headline byline byline caption deck paragraph paragraph');
  expect(await rolesIn(lead, 'Facebook', second)).toContain('crosshead');
});

describe('captions over a lead', () => {
  test('one with its photographer and agency; a writer and an agency close a story', async () => {
    const caption = 'Waves crash against the sea wall in Halsund on Saturday. (Jane Doe/PA)';
    expect(await rolesIn('Storm leaves thousands without power', caption, `HALSUND (AP) — ${lead}`, `${second} (Jane Doe/PA)`)).toEqual([
      'headline',
      'caption',
      'dateline',
      'paragraph',
      'paragraph',
    ]);
  });

  test('one that was cut, the whole with a call sign, a byline and an hour', async () => {
    const caption = 'The ferry is seen off Halsund early on Monday with people aboard, the coast guard said.(WXQV)';
    const { fields, blocks } = await page(
      'Ferry runs aground off Halsund',
      `${caption.slice(0, 50)}...\n${caption}\nBy The Associated Press\nPublished: Mar. 2, 2026 at 10:36 AM CST|Updated: 19 minutes ago`,
      `HALSUND (AP) — ${lead}`,
      second,
    );
    expect(blocks.map(({ role }) => role)).toEqual([
      'headline',
      'caption',
      'caption',
      'byline',
      'date',
      'dateline',
      'paragraph',
      'paragraph',
    ]);
    expect(fields).toMatchObject({ byline: 'By The Associated Press', date: '2026-03-02', dateline: { place: 'HALSUND' } });
  });

  test('FILE opens one, wherever it stands', async () => {
    const file = 'FILE - The ferry is seen in Lund on May 3, 2025.';
    expect(await rolesIn('Ferry runs aground', file, lead, file, second)).toEqual([
      'headline',
      'caption',
      'paragraph',
      'caption',
      'paragraph',
    ]);
  });

  test.each([
    'Oil prices fell on Monday, the paper said.(XYGP 1330)',
    'The talks go on, the minister said.(ANI)',
    'The talks will go on until the spring of next year...',
    'FILES were taken from the office on Monday, the police said.',
    'Image is all, the minister said on Monday.',
    '[1] The first of the points was left out of the minutes, the mayor said.',
  ])('none: %s', async (text) => {
    expect(await rolesIn('Ferry runs aground', text, second, second)).not.toContain('caption');
  });
});

describe('lists of other stories', () => {
  test('short lines under a heading of the page, to the end', async () => {
    expect(
      await rolesIn(lead, second, 'Most read\nBank of Varnholt cuts rates\nHow did the ferry run aground?\n3 March', '© 2026 Coast Post'),
    ).toEqual(['paragraph', 'paragraph', 'furniture', 'furniture', 'furniture', 'furniture', 'note']);
  });

  test('however many, they hide no sign-off above them', async () => {
    const titles = Array.from({ length: 11 }, (_, i) => `Bank of Varnholt cuts rates by ${i} points`);
    expect((await rolesIn(lead, second, 'burs-jdo/rst', 'Most read', ...titles)).slice(1)).toEqual([
      'paragraph',
      'note',
      ...titles.map(() => 'furniture'),
      'furniture',
    ]);
  });

  test('in the middle, up to the line right before a paragraph, which is a crosshead', async () => {
    const roles = await rolesIn(lead, 'Related topics', 'Ferries', 'Halsund', "'Nobody was hurt'", second, 'The Fog', second);
    expect(roles.slice(1)).toEqual(['furniture', 'furniture', 'furniture', 'crosshead', 'paragraph', 'crosshead', 'paragraph']);
    expect((await rolesIn(lead, 'Read more', 'Bank of Varnholt cuts rates', second))[2]).toBe('furniture');
  });

  test('no sentence, and nothing under a crosshead', async () => {
    expect(await rolesIn(lead, 'Most read', second)).toEqual(['paragraph', 'furniture', 'paragraph']);
    expect(await rolesIn(lead, 'More', 'Bank of Varnholt cuts rates')).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });
});

describe('slugs of headlines', () => {
  const partsOf = async (headline: string) =>
    (await page(headline, `HALSUND, March 2 (Agencies) - ${lead}`)).blocks.map(({ text }) => text).slice(0, -2);

  test.each([
    ['UPDATE 2-', 'Ferry runs aground off Halsund'],
    ['RPT-UPDATE 2-', 'Ferry runs aground off Halsund'],
    ['CORRECTED-', 'Ferry runs aground off Halsund'],
    ['REFILE-FACTBOX-', 'Ferries that ran aground'],
    ['TIMELINE:', ' Ferries that ran aground'],
    ['UPDATE 2:', ' Ferry runs aground off Halsund'],
    ['UPDATE 1-', '212 saved from ferry'],
  ])('%s%s', async (slug, rest) => {
    expect(await partsOf(slug + rest)).toEqual([slug, rest.trim()]);
    expect((await page(slug + rest, lead)).fields.headline).toBe(rest.trim());
  });

  test.each([
    'POLL-TOPPING PARTY WINS IN HALSUND',
    'TABLE-top games return to Halsund',
    'URGENT-CARE CENTRE OPENS IN HALSUND',
    'KILL: Ferry runs aground off Halsund',
    'Factbox-making for beginners in Halsund',
    'UPDATE 2-',
    'Corrected: the wrong ferry was named',
  ])('none: %s', async (headline) => expect(await partsOf(headline)).toEqual([headline]));

  test('two versions whose slugs alone differ are one story', async () => {
    const { compare } = await import('../../src/compare.js');
    const version = (slug: string) => page(`${slug}Ferry runs aground off Halsund`, `HALSUND, March 2 (Agencies) - ${lead}`);
    const { summary, note } = compare(await version('UPDATE 1-'), await version('CORRECTED-UPDATE 2-'));
    expect(summary.same).toBe(true);
    expect(note.marks.map(({ text }) => text)).toEqual(['UPDATE 1', 'CORRECTED-UPDATE 2']);
  });
});

test('points between a headline and a dateline are decks, elsewhere grafs', async () => {
  const points = '* Profit rises 9.1% to $585 mln\n* Ferry to be sold.\n\n(Adds the chairman’s words)';
  const document = await page('Ferry line lifts profit', points, `HALSUND, March 2 (Agencies) - ${lead}`, second);
  expect(document.blocks.map(({ role }) => role)).toEqual(['headline', 'deck', 'deck', 'note', 'dateline', 'paragraph', 'paragraph']);
  expect(await rolesIn('Ferry line lifts profit', '* Profit rises 9.1%', lead)).toEqual(['headline', 'paragraph', 'paragraph']);
});

test('a sure dateline without a town opens a paragraph that ends in a colon', async () => {
  const opening = 'The ferry ran aground in fog on Monday. Here is what we know:';
  const document = await page('What we know of the ferry', `March 2 (Reuters) - ${opening}`, '* It is safe.', '* Nobody was hurt.');
  expect(document.blocks.map(({ role }) => role)).toEqual(['headline', 'dateline', 'paragraph', 'paragraph', 'paragraph']);
});

test('a sure dateline opens a story of rows, whatever its line ends with', async () => {
  const roles = await rolesIn('Noon markets at a glance', 'HALSUND, March 8 (Agencies) - Prices at 1200 GMT', 'STOCKS', 'Bayline 41.20');
  expect(roles).toEqual(['headline', 'dateline', 'paragraph', 'paragraph', 'paragraph']);
});

test('points under a headline are no titles, and hide no story', async () => {
  const roles = await rolesIn('Ferry runs aground', '• It is safe', '• It ran aground in fog', '• Nobody is hurt', lead);
  expect(roles).toEqual(['headline', 'paragraph', 'paragraph', 'paragraph', 'paragraph']);
});

describe('a crosshead', () => {
  test('stands below a line of the page as it does below a paragraph', async () => {
    expect((await rolesIn(lead, 'Read more: The fog', 'What comes next', second)).slice(1)).toEqual([
      'furniture',
      'crosshead',
      'paragraph',
    ]);
    expect((await rolesIn(lead, 'Watch: The fog', 'What comes next', second)).slice(1)).toEqual(['furniture', 'crosshead', 'paragraph']);
  });

  test('stands in no text that is no story', async () => {
    const rows = Array.from({ length: 26 }, (_, i) => `Halsund ${i} Lumara 0`);
    expect(await rolesIn(...rows, second, 'What comes next', second)).not.toContain('crosshead');
  });
});

describe('hours of a live page', () => {
  test('with their zones over entries, and alone under the headline', async () => {
    const { blocks, fields } = await page('Storm live: two hurt', '15:20', lead, '14:32 GMT', second, '2.05pm GMT', second);
    expect(blocks.map(({ role }) => role)).toEqual(['headline', 'date', 'paragraph', 'date', 'paragraph', 'date', 'paragraph']);
    expect(fields.date).toBeUndefined();
  });

  test('with a title to each entry, the newest like the others', async () => {
    const page = ['Storm live: two hurt', 'Summary', '• Two are hurt', '• Ferries stay in port'];
    const older = ['14:05 GMT', 'Ferries cancelled', second, '13:20 GMT', 'Sea wall breached', second];
    const opening = ['headline', 'deck', 'paragraph', 'paragraph'];
    const entry = ['date', 'crosshead', 'paragraph'];
    expect(await rolesIn(...page, ...older)).toEqual([...opening, ...entry, ...entry]);
    expect(await rolesIn(...page, '14:32 GMT', 'Two hurt in storm', lead, ...older)).toEqual([...opening, ...entry, ...entry, ...entry]);
  });

  test('when an entry was published', async () => {
    expect((await rolesIn(lead, 'Published 3 July', second, '3 hours ago', second)).filter((role) => role !== 'paragraph')).toEqual([
      'date',
      'date',
    ]);
    expect(await rolesIn(lead, '3 July', ...Array.from({ length: 9 }, () => second))).toContain('crosshead');
  });

  test('not the hours of a day that is told, nor a row of a timetable', async () => {
    expect(await rolesIn(lead, '10:14 a.m.', second, '11:05', second)).not.toContain('date');
    expect(await rolesIn(lead, '10:14 a.m. EST', second, '2:05 p.m. EST', second)).not.toContain('date');
    expect(await rolesIn(lead, '14:32 GMT', second)).not.toContain('date');
    expect(await rolesIn(lead, '14:32 GMT', 'Lumara v Halsund')).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });
});

describe('sign-offs', () => {
  test('of agencies, at the end', async () => {
    const tail = [
      '___',
      'Doe reported from Lund. Associated Press writers John Roe in Halsund and Ann Poe in Lumara contributed.',
      'AP ferries: https://apnews.com/hub/ferries',
    ];
    expect((await rolesIn(lead, second, ...tail)).slice(2)).toEqual(['furniture', 'note', 'furniture']);
    expect((await rolesIn(lead, second, 'burs-jdo/rst')).at(-1)).toBe('note');
    expect((await rolesIn(lead, second, 'Doe reported from Lund.')).at(-1)).toBe('note');
  });

  test.each([
    'Police reported from Halsund that nobody was hurt.',
    'He reported from Halsund.',
    'The Associated Press writer said that both contributed.',
    'and/or',
  ])('none: %s', async (text) => expect((await rolesIn(lead, text, second)).slice(1)).toEqual(['paragraph', 'paragraph']));
});

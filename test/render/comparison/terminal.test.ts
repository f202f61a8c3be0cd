import { describe, expect, test } from '@jest/globals';
import type { Comparison, Limit, Style } from '../../../src/model.js';
import { terminal } from '../../../src/render/comparison/terminal.js';
import { columnsOf } from '../../../src/render/page/width.js';
import { cpuTime } from '../../support/cpu.js';
import { story } from '../story.js';
import { comparisonOf, documentOf, type LinkText, pair, plainStyle, replace, usualOptions } from '../values.js';

const print = (comparison: Comparison, style: Partial<Style> = {}) => terminal.comparison(comparison, { ...plainStyle, ...style });
/** What is printed below the head. */
const body = (comparison: Comparison, style: Partial<Style> = {}) =>
  print(comparison, style)
    .split('\n\n')
    .slice(comparison.summary.same || comparison.passages.length === 0 ? 2 : 3)
    .join('\n\n');

const colours = /\u001b\[[\d;]*m/g;

const whole = `- desk/first.txt
  Larnham to close its ferry
  LARNHAM, England, Feb 3 (Shore News)
+ desk/second.txt
  Larnham council closes ferry
  Updated Feb 4 · windows-1252

3 factual changes:
  graf 2 → 4  The mayor [-said-]{+told reporters+} it would
  graf 3 → 5  would have cost [-4.2-]{+5.1+} million pounds
  graf 8 → 9  The last crossing{+, at 9 p.m.,+} was cancelled
Only in first.txt: 1 paragraph (graf 11): "Councillor Ann Berrow, who abstained,
left before the…"
Only in second.txt: 1 paragraph (graf 11): "A replacement bus is to start in
March."; caption
Not part of the story: dateline only in first.txt

7 the same, 4 edited, 1 only in first.txt, 2 only in second.txt; of these 2
moved, 1 split, 1 merged
90% of first.txt (144 words) is in second.txt
84% of second.txt (154 words) is in first.txt
edits: 1 number, 1 datetime, 1 attribution, 1 wording
each is wholly derived from the other; longest run in common 43 words
second.txt contains 90% of first.txt and adds 16%

      graf
~           headline: Larnham [-to close its-]{+council closes+} ferry
+           caption: A ferry leaves Larnham in this file photo.
=        1  The city council of Larnham voted on Tuesday to close the ferry…
 >          2 passages moved together from grafs 6-7 to grafs 2-3
=>     6→2  The ferry first sailed in 1985, when the old bridge was closed to…
=>     7→3  Hotel owners on the north shore said bookings had already fallen.

~      2→4  factual: attribution
            The mayor [-said-]{+told reporters+} it would pass.

~      3→5  factual: number
            Repairs would have cost [-4.2-]{+5.1+} million pounds, according to
            a report by harbour engineers.
=    4→6-7  graf 4 split into grafs 6-7
            The seamen's union called the vote a disgrace. It said 120 jobs
            would go. {+¶+} A march is planned for Saturday.
=      5→8  More than 9,000 people had signed a petition to keep the boats…

~      8→9  factual: datetime
            The last crossing{+, at 9 p.m.,+} was cancelled in a gale on Monday
            night.
=           crosshead: 'Not safe'
=  9-10→10  grafs 9-10 merged into graf 10
            Eleven councillors voted for the closure and four against. [-¶-] It
            was the second vote in a year.
-       11  Councillor Ann Berrow, who abstained, left before the count.
+       11  A replacement bus is to start in March.

Not part of the story (not counted)
- furniture: Share if you like
- dateline: LARNHAM, England, Feb 3 (Shore News) -
+ date: Updated Feb 4
`;

describe('a report', () => {
  const { comparison } = story();

  test('with every kind of passage', () => {
    expect(print(comparison)).toBe(whole);
  });

  test('is the same in portions', () => {
    for (const view of ['report', 'note', 'summary', 'side-by-side'] as const) {
      expect([...terminal.portions(comparison, { ...plainStyle, view })].join('')).toBe(print(comparison, { view }));
    }
  });

  test('says the same in colour', () => {
    for (const color of [1, 2, 3] as const) {
      const coloured = print(comparison, { color });
      expect(coloured).not.toBe(whole);
      expect(coloured.replace(colours, '')).toBe(whole);
    }
  });

  test('in colour a change of fact stands out from other edits, nothing is struck through, and each colour ends on its line', () => {
    const line = print(comparison, { color: 2 })
      .split('\n')
      .find((text) => text.includes('4.2'))!;
    expect(line).toContain('\u001b[1m[-4.2-]');
    expect(line).toContain('\u001b[1m\u001b[4m{+5.1+}');
    const plainly = print(comparison, { color: 2 });
    expect(plainly).toContain('\u001b[38;5;32m{+council closes+}\u001b[39m');
    expect(plainly).not.toContain('\u001b[9m');
    expect(print(comparison, { color: 1 })).not.toContain('\u001b[36m\u001b[1m');
    for (const text of print(comparison, { color: 3, width: 30 }).split('\n')) {
      const opened = text.match(colours) ?? [];
      const closing = opened.filter((code) => /\[(?:22|23|24|27|29|39|49)m/.test(code));
      expect(closing).toHaveLength(opened.length - closing.length);
    }
  });

  test.each([20, 21, 33, 40, 47, 48, 60, 80, 110])('keeps within %i columns', (width) => {
    for (const view of ['report', 'side-by-side', 'summary'] as const) {
      for (const text of print(comparison, { width, view, all: true }).split('\n')) expect(columnsOf(text)).toBeLessThanOrEqual(width);
    }
  });

  test('is never wider than 110 columns, nor narrower than 20', () => {
    expect(print(comparison, { width: 500 })).toBe(print(comparison, { width: 110 }));
    expect(print(comparison, { width: 0 })).toBe(print(comparison, { width: 20 }));
  });

  test('on a narrow page begins the text under the mark', () => {
    expect(body(comparison, { width: 40 })).toContain(`~ 3→5: factual: number
  Repairs would have cost [-4.2-]{+5.1+}
  million pounds, according to a report
  by harbour engineers.
= 4→6-7: graf 4 split into grafs 6-7
`);
  });

  test('whole prints what is the same', () => {
    expect(body(comparison, { all: true })).toContain(`
=        1  The city council of Larnham voted on Tuesday to close the ferry
            after 41 years, saying the boats were no longer safe.
`);
  });

  test('as a summary is its head', () => {
    expect(`${print(comparison, { view: 'summary' })}`).toBe(whole.split('\n\n').slice(0, 3).join('\n\n').concat('\n'));
  });

  test('by sentence has sentences by number', () => {
    const left = documentOf('a', ['One. Two.'], {});
    const blocks = [
      {
        ...left.blocks[0]!,
        sentences: [
          [0, 4],
          [5, 9],
        ] as const,
      },
    ];
    const sentences = comparisonOf({ ...left, blocks }, documentOf('b', []), []);
    const passages = [0, 1].map((sentence) => ({ ...sentences.passages[0]!, id: sentence + 1, left: [{ block: 0, sentence }] }));
    expect(body({ ...sentences, passages })).toBe(`   graf
-   1.1  One.
-   1.2  Two.
`);
  });
});

describe('side by side', () => {
  const { comparison } = story();

  test('has each side in its column, with its name over it', () => {
    expect(body(comparison, { view: 'side-by-side', width: 100 }).split('\n')[0]).toBe(
      '      graf  first.txt                                  │ second.txt',
    );
    expect(body(comparison, { view: 'side-by-side', width: 100 })).toContain(`
~      2→4  factual: attribution
            The mayor [-said-] it would pass.          │ The mayor {+told reporters+} it would
                                                       │ pass.
`);
    expect(body(comparison, { view: 'side-by-side', width: 100 })).toContain(`
-       11  Councillor Ann Berrow, who abstained, left │
            before the count.                          │
+       11                                             │ A replacement bus is to start in March.
`);
  });

  test('keeps the bar in its column beside wide letters', () => {
    const left = documentOf('a', ['双方周五在阿曼会谈，没有结果。外长说气氛很好，双方同意继续谈判，时间和地点以后再定。']);
    const lines = body(comparisonOf(left, left, [pair(0, 0)]), { view: 'side-by-side', all: true })
      .trimEnd()
      .split('\n')
      .slice(1);
    expect(lines.length).toBeGreaterThan(1);
    expect(new Set(lines.map((line) => columnsOf(line.slice(0, line.indexOf('│'))))).size).toBe(1);
  });

  test('on a narrow page is the report, with a word', () => {
    const narrow = print(comparison, { view: 'side-by-side', width: 79 });
    expect(narrow).toContain('\nside by side needs 80 columns (this is 79): printed one below the other\n');
    expect(narrow.replace('side by side needs 80 columns (this is 79): printed one below the other\n', '')).toBe(
      print(comparison, { width: 79 }),
    );
  });
});

describe('what is printed', () => {
  const { comparison } = story();

  test('--only edited', () => {
    const text = body(comparison, { only: ['edited'] });
    expect(text.match(/^\S+/gm)?.filter((mark) => mark === '~')).toHaveLength(4);
    expect(text).not.toMatch(/^[-+=] /m);
    expect(text.endsWith('\n\n13 passages not shown (--only edited)\n')).toBe(true);
  });

  test('--only moved', () => {
    expect(body(comparison, { only: ['moved'] })).toBe(`   graf
 >       2 passages moved together from grafs 6-7 to grafs 2-3
=>  6→2  The ferry first sailed in 1985, when the old bridge was closed to…
=>  7→3  Hotel owners on the north shore said bookings had already fallen.

15 passages not shown (--only moved)
`);
  });

  test('--only shared prints it whole', () => {
    expect(body(comparison, { only: ['shared'] })).toContain('after 41 years, saying the boats were no longer safe.');
  });

  test('--only what there is none of says so', () => {
    const same = comparisonOf(documentOf('a', ['One.']), documentOf('b', ['One.']), [pair(0, 0)]);
    expect(print(same, { only: ['unique', 'edited'] }).endsWith('1 passage not shown (--only unique, --only edited)\n')).toBe(true);
  });
});

describe('runs that are the same', () => {
  const texts = ['One is here.', 'Two.', ['crosshead', 'Cross'] as const, 'Three.', 'Four.'];
  const left = documentOf('a', texts);
  const right = documentOf('b', [...texts, 'Five.']);
  const links = texts.map((_, index) => pair(index, index));

  test('are folded into a line with their count', () => {
    expect(body(comparisonOf(left, right, links))).toBe(`   graf
=   1-4  5 the same: One is here.
+     5  Five.
`);
  });

  test('of two are not', () => {
    const [a, b] = [documentOf('a', ['One.', 'Two.']), documentOf('b', ['One.', 'Two.', 'Three.'])];
    expect(body(comparisonOf(a, b, [pair(0, 0), pair(1, 1)]))).toBe(`   graf
=     1  One.
=     2  Two.
+     3  Three.
`);
  });

  test('are not when all is asked for', () => {
    expect(body(comparisonOf(left, right, links), { all: true }).split('\n')).toHaveLength(texts.length + 3);
  });

  test('with long numbers say where they stand now', () => {
    const many = Array.from({ length: 20 }, (_, index) => `Paragraph ${index}.`);
    const [a, b] = [documentOf('a', ['New.', ...many]), documentOf('b', many)];
    expect(
      body(
        comparisonOf(
          a,
          b,
          many.map((_, index) => pair(index + 1, index)),
        ),
      ),
    ).toBe(`    graf
-      1  New.
=  →1-20  20 the same: Paragraph 0.
`);
  });

  test('of a thousand have a column wide enough', () => {
    const many = Array.from({ length: 1200 }, (_, index) => `Paragraph ${index}.`);
    const shown = body(
      comparisonOf(
        documentOf('a', many),
        documentOf('b', ['New.', ...many]),
        many.map((_, index) => pair(index, index + 1)),
      ),
    );
    expect(shown).toBe('      graf\n+        1  New.\n=  →2-1201  1,200 the same: Paragraph 0.\n');
  });

  test('begin with the name of a part that is no graf', () => {
    const a = documentOf('a', [['headline', 'Bridge shut'], 'One.', 'Two.']);
    const b = documentOf('b', [['headline', 'Bridge shut'], 'One.', 'Two.', 'Three.']);
    expect(
      body(
        comparisonOf(
          a,
          b,
          [0, 1, 2].map((at) => pair(at, at)),
        ),
      ),
    ).toContain('3 the same, from the headline: Bridge shut');
  });
});

describe('nothing to tell', () => {
  test('the same is told in a line', () => {
    const { left } = story();
    const same = comparisonOf(
      left,
      left,
      left.blocks.map((_, index) => pair(index, index)),
    );
    expect(print(same).split('\n\n').slice(1)).toEqual(['The story text is the same: 13 passages, 144 words.\n']);
    expect(print(same, { all: true })).toContain('\n=        crosshead');
  });

  test('what bears no number and moved is told with a blank behind its mark', () => {
    const left = documentOf('a', [['furniture', 'Read more: Fog'], 'One.']);
    const right = documentOf('b', ['One.', ['furniture', 'Read more: Fog']]);
    expect(print(comparisonOf(left, right, [pair(1, 0), pair(0, 1, { moved: true })]))).toContain(
      'Not part of the story (not counted)\n=> moved from before graf 1 to the end\n  furniture: Read more: Fog\n',
    );
  });

  test('but for furniture', () => {
    const left = documentOf('a', ['One.', ['furniture', 'Share if you like']]);
    const right = documentOf('b', ['One.']);
    expect(print(comparisonOf(left, right, [pair(0, 0)]))).toBe(`- a
+ b

The story text is the same: 1 passage, 1 word.

Not part of the story (not counted)
- furniture: Share if you like
`);
  });

  test('but for paragraphs that were joined', () => {
    const text = print(
      comparisonOf(documentOf('a', ['One.', 'Two.']), documentOf('b', ['One. Two.']), [{ left: [0, 1], right: [0], relation: 'merge' }]),
    );
    expect(text).toContain('The story text is the same');
    expect(text).toContain('One. [-¶-] Two.');
  });

  test('of two empty sides', () => {
    expect(print(comparisonOf(documentOf('a', []), documentOf('b', []), []))).toBe(
      '- a\n+ b\n\nNothing to compare: both sides are empty.\n',
    );
  });

  test('of one empty side', () => {
    expect(print(comparisonOf(documentOf('a', []), documentOf('b', ['One.']), []))).toBe(`- a
+ b

Nothing is shared
Only in b: 1 paragraph (graf 1): "One."

1 only in b
no story text in a
0% of b (1 word) is in a

   graf
+     1  One.
`);
  });

  test('strict furniture counts', () => {
    const left = documentOf('a', ['One.', ['furniture', 'Share if you like']]);
    const options = { ...usualOptions, strict: true };
    expect(print(comparisonOf(left, documentOf('b', ['One.']), [pair(0, 0)], { options }))).toBe(`- a
+ b

Nothing changed in what both have
Only in a: furniture

1 the same
100% of a (1 word) is in b
100% of b (1 word) is in a
each is wholly derived from the other; longest run in common 1 word

   graf
=     1  One.

Not part of the story (counted: --strict)
- furniture: Share if you like
`);
  });
});

describe('relations', () => {
  const lead = 'The talks were held in Oman on Friday.';

  test('a caption that repeats the lead', () => {
    const left = documentOf('a', [['caption', lead], lead]);
    const right = documentOf('b', [lead]);
    expect(body(comparisonOf(left, right, [{ left: [0, 1], right: [0], relation: 'repeat' }]))).toBe(`   graf
=     1  repeated: caption, graf 1 on the left, graf 1 on the right
         The talks were held in Oman on Friday.
`);
  });

  test('a repetition that was edited is read against each of its copies', () => {
    const left = documentOf('a', [lead]);
    const right = documentOf('b', [lead, lead.replace('Friday', 'Monday')]);
    const edits = [replace([left, right], 'Friday', 'Monday', ['datetime'])];
    expect(body(comparisonOf(left, right, [{ left: [0], right: [0, 1], relation: 'repeat', edits }]), { width: 100 })).toBe(`    graf
~  1→1-2  factual: datetime; repeated: graf 1 on the left, grafs 1-2 on the right
          graf 1: The talks were held in Oman on Friday.
          graf 2: The talks were held in Oman on [-Friday-]{+Monday+}.
`);
  });

  test('many to many', () => {
    const left = documentOf('a', ['One. Two.', 'Three.']);
    const right = documentOf('b', ['One.', 'Two. Three.']);
    expect(body(comparisonOf(left, right, [{ left: [0, 1], right: [0, 1], relation: 'many-to-many' }]))).not.toContain('edits');
    expect(body(comparisonOf(left, right, [{ left: [0, 1], right: [0, 1], relation: 'many-to-many' }]), { all: true })).toContain(
      'grafs 1-2 divided anew as grafs 1-2',
    );
  });

  test('moved and edited is one passage', () => {
    const left = documentOf('a', ['One.', 'Two.', lead]);
    const right = documentOf('b', [lead.replace('Oman', 'Doha'), 'One.', 'Two.']);
    const edits = [replace([left, right], 'Oman', 'Doha', ['name'])];
    expect(body(comparisonOf(left, right, [pair(0, 1), pair(1, 2), pair(2, 0, { moved: true, edits })]))).toContain(`
~>  3→1  factual: name; moved from graf 3 to graf 1
         The talks were held in [-Oman-]{+Doha+} on Friday.
`);
  });

  test('moved neighbours are one block, and those that only stand together now are not', () => {
    const texts = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'];
    const moved = (order: readonly number[], away: readonly number[]): LinkText[] =>
      order.map((left, right) => pair(left, right, { moved: away.includes(left) }));
    const report = (order: readonly number[], away: readonly number[]) =>
      body(
        comparisonOf(
          documentOf('a', texts),
          documentOf(
            'b',
            order.map((index) => texts[index]!),
          ),
          moved(order, away),
        ),
      );
    expect(report([3, 4, 0, 1, 2], [3, 4])).toContain('2 passages moved together from grafs 4-5 to grafs 1-2');
    expect(report([4, 2, 0, 1, 3], [2, 4])).not.toContain('together');
  });

  test('a part that is another part on the other side', () => {
    const links = [pair(0, 0)];
    expect(body(comparisonOf(documentOf('a', [['caption', lead], 'One.']), documentOf('b', [lead]), links))).toContain(
      'caption on the left, graf 1 on the right',
    );
  });
});

describe('texts of the world', () => {
  test('right-to-left text is left whole, in the order of its letters', () => {
    const [left, right] = [documentOf('a', ['پنج نفر در سیل کشته شدند.']), documentOf('b', ['ده نفر در سیل کشته شدند.'])];
    const edits = [replace([left, right], 'پنج', 'ده', ['number'])];
    expect(body(comparisonOf(left, right, [pair(0, 0, { edits })]))).toContain('\n         [-پنج-]{+ده+} نفر در سیل کشته شدند.\n');
  });

  test('terminal controls are shown and not sent', () => {
    const evil = 'The \u001b]0;owned\u0007 tram\u202e was \u009b31m late.';
    const left = documentOf('evil\u001b[2J.txt', [evil], {
      fields: { headline: evil, byline: evil, date: evil, dateline: { text: evil } },
    });
    const limits: Limit[] = [{ name: 'a\u001b', value: 1, count: 1, message: evil }];
    const comparison = comparisonOf(left, documentOf('b', []), [], { limits });
    for (const view of ['report', 'side-by-side', 'summary'] as const) {
      expect(print(comparison, { view })).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    }
    expect(body(comparison)).toContain('The ␛]0;owned␇ tram\\u{202e} was \\u{9b}31m late.');
  });
});

test('bounds that were reached are told in a line each', () => {
  const limits: Limit[] = [
    { name: 'maxWordEdits', value: 2000, count: 3, message: 'three passages are told as rewritten whole' },
    { name: 'other', value: 1, count: 1, message: 'something' },
  ];
  const text = print({ ...story().comparison, limits }, { view: 'summary' });
  expect(text).toContain(`
! limit reached: three passages are told as rewritten whole (maxWordEdits 2,000,
3 times)
! limit reached: something (other 1, 1 time)
`);
});

test('a report of 20,000 passages takes a second', () => {
  const texts = Array.from(
    { length: 20_000 },
    (_, index) => `Paragraph ${index} of a long report that has some words in it for the sake of the test.`,
  );
  const [left, right] = [documentOf('a', texts), documentOf('b', texts)];
  const comparison = comparisonOf(
    left,
    right,
    texts.flatMap((_, index) => (index % 3 ? [pair(index, index)] : [])),
  );
  expect(cpuTime(() => print(comparison, { all: true }))).toBeLessThan(5000);
});

test('a document is shown with its fields, and its blocks with role, rule and sentences', () => {
  const document = documentOf('story.txt', [['headline', 'Larnham closes ferry'], 'The council voted. It was late.'], {
    language: 'en',
    fields: { headline: 'Larnham closes ferry', dateline: { text: 'LARNHAM (AP) —', place: 'LARNHAM', credit: 'AP' } },
  });
  const [headline, lead] = document.blocks;
  const blocks = [
    { ...headline!, rule: 'headline' },
    {
      ...lead!,
      sentences: [
        [lead!.start, lead!.start + 18],
        [lead!.start + 19, lead!.end],
      ] as const,
    },
  ];
  expect(terminal.document({ ...document, blocks }, plainStyle)).toBe(`story.txt
headline   Larnham closes ferry
dateline   LARNHAM (AP) —
  place    LARNHAM
  credit   AP

block 0, headline (rule headline)
   1 Larnham closes ferry

block 1, graf 1
   1 The council voted.
   2 It was late.

format     text
encoding   utf-8 (its bytes are valid)
language   en
structure  article
sha256     ${'0'.repeat(64)}
blocks     2
`);
  for (const text of terminal.document(document, { ...plainStyle, width: 24 }).split('\n')) expect(text.length).toBeLessThanOrEqual(24);
});

test('a file whose name has a mark of ours is named as in a report', () => {
  expect(terminal.document(documentOf('a[-b.txt', ['The council voted.']), plainStyle)).toMatch(/^a\\\[-b\.txt\n/);
});

describe('apart from the story', () => {
  const story = (dateline: string, byline: string) =>
    documentOf(byline, [['byline', byline], ['dateline', dateline], 'The bridge is shut.']);
  const [left, right] = [story('LARNHAM (SN) -', 'By Jane Doe'), story('ORLA (SN) -', 'By JANE DOE')];
  const links = [
    pair(0, 0, { edits: [replace([left, right], 'Jane Doe', 'JANE DOE', ['case'])] }),
    pair(1, 1, { edits: [replace([left, right], 'LARNHAM', 'ORLA', ['name'])] }),
    pair(2, 2),
  ];

  test('a dateline that changed in fact has a line, and a byline in other letters none', () => {
    const told = print(comparisonOf(left, right, links), { view: 'summary' });
    expect(told).toMatch(/The story text is the same.*\nNot part of the story: dateline changed: LARNHAM \(SN\) → ORLA \(SN\)\n/);
    expect(told).not.toContain('byline');
  });

  test('under --strict they are changes like any other', () => {
    const strict = { options: { ...usualOptions, strict: true } };
    expect(print(comparisonOf(left, right, links, strict), { view: 'summary' })).toMatch(
      /1 factual change:\n +dateline +\[-LARNHAM-\]\{\+ORLA\+\} \(SN\) -\n/,
    );
    const same = [links[0]!, pair(1, 1), links[2]!];
    expect(print(comparisonOf(left, right, same, strict), { view: 'summary' })).toContain(
      'No facts changed in what both have: 1 passage edited in typography only (1',
    );
  });
});

test('what was written anew is one line in the head, with its tolls', () => {
  const [before, after] = [
    'At least 17 people were killed and 43 were missing in the hills, the army said on Monday.',
    'The death toll rose to 31 on Tuesday, with 38 people still missing in the hills, as helicopters reached a third valley.',
  ];
  const [left, right] = [documentOf('a', [before]), documentOf('b', [after])];
  const edits = [
    replace(
      [left, right],
      '<At least 17 people were killed and 43 were missing> in',
      '<The death toll rose to 31 on Tuesday, with 38 people still missing> in',
      ['number'],
    ),
    replace([left, right], 'hills<, the army said on Monday>.', 'hills<, as helicopters reached a third valley>.', ['attribution']),
  ];
  expect(print(comparisonOf(left, right, [pair(0, 0, { edits })]), { view: 'summary' })).toContain(`
1 passage rewritten:
  graf 1 → 1  killed 31 for at least 17; missing 38 for 43: "The death toll rose
              to 31 on Tuesday, with 38 people still…"
`);
});

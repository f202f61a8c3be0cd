import { describe, expect, test } from '@jest/globals';
import type { Brings, Comparison, Document, Edit, Label, Passage, Rules, Style } from '../../../../src/model.js';
import { terminal } from '../../../../src/render/comparison/terminal.js';
import { columnsOf } from '../../../../src/render/page/width.js';
import { story } from '../../story.js';
import { type BlockText, comparisonOf, documentOf, type LinkText, pair, plainStyle, replace, usualOptions } from '../../values.js';

/** The part of the head that says what matters, as lines. */
function gist(comparison: Comparison, style: Partial<Style> = {}): string[] {
  return terminal
    .comparison(comparison, { ...plainStyle, ...style })
    .split('\n\n')[1]!
    .split('\n');
}

/** One pair of paragraphs, the left text and the right text with the marks `<…>` around what differs. */
type Edited = readonly [left: string, right: string, labels: readonly Label[]];

const bare = (text: string) => text.replace(/[<>]/g, '');

function edited(...pairs: readonly Edited[]): Comparison {
  const sides = [
    documentOf(
      'a',
      pairs.map(([left]) => bare(left)),
    ),
    documentOf(
      'b',
      pairs.map(([, right]) => bare(right)),
    ),
  ] as const;
  const links = pairs.map(([left, right, labels], k) => pair(k, k, { edits: [replace(sides, left, right, labels)] }));
  return comparisonOf(...sides, links);
}

describe('changes of fact', () => {
  test('are listed with their grafs and a little of their sentence', () => {
    expect(
      gist(
        edited(
          [
            'Dawn broke. Floods swept the valley, killing <5> people and cutting roads.',
            'Dawn broke. Floods swept the valley, killing <at least 12> people and cutting roads.',
            ['number'],
          ],
          ['It was cold. <Officials> said so.', 'It was cold. <The ministry> said so.', ['attribution']],
          ['The plan <will> fail. Nobody cared.', 'The plan <may> fail. Nobody cared.', ['negation']],
        ),
      ),
    ).toEqual([
      '3 factual changes:',
      '  graf 1 → 1  the valley, killing [-5-]{+at least 12+} people and',
      '  graf 2 → 2  [-Officials-]{+The ministry+} said so',
      '  graf 3 → 3  The plan [-will-]{+may+} fail',
    ]);
  });

  test('in a row of a table are told with the whole row, each row by itself', () => {
    const row = (name: string, [from, to]: [string, string]): Edited => [`${name} <${from}> 4 2`, `${name} <${to}> 4 2`, ['number']];
    expect(gist(edited(row('Varnholt', ['8', '9']), row('Torrel City', ['8', '9'])))).toEqual([
      '2 factual changes:',
      '  graf 1 → 1  Varnholt [-8-]{+9+} 4 2',
      '  graf 2 → 2  Torrel City [-8-]{+9+} 4 2',
    ]);
  });

  test('bear no comma that parts them from the edit before', () => {
    const sides = [
      documentOf('a', ['Ten fell, police said, in Rome: none rose when the market shut on Monday.']),
      documentOf('b', ['Two fell, troops said, in Oslo: all rose when the market shut on Monday.']),
    ] as const;
    const edits = [
      replace(sides, '<Ten fell>,', '<Two fell>,', ['number']),
      replace(sides, 'police', 'troops', ['attribution']),
      replace(sides, '<said, in Rome>:', '<said, in Oslo>:', ['name']),
      replace(sides, '<none> rose', '<all> rose', ['negation']),
    ];
    expect(gist(comparisonOf(...sides, [pair(0, 0, { edits })])).slice(1)).toEqual([
      '  graf 1 → 1  [-Ten fell-]{+Two fell+}',
      '  graf 1 → 1  [-police-]{+troops+} [-said, in Rome-]{+said, in Oslo+}',
      '  graf 1 → 1  [-none-]{+all+} rose when',
    ]);
  });

  test('are told with the comma that came with them, and by it alone where nothing else bears them', () => {
    const sides = [documentOf('a', ['"It is over," she said.']), documentOf('b', ['"It is over."'])] as const;
    const comma = replace(sides, 'over<,>', 'over<.>', ['attribution']);
    const source = replace(sides, '<she said.>', '<>', ['attribution']);
    expect(gist(comparisonOf(...sides, [pair(0, 0, { edits: [comma, source] })]))[0]).toBe('1 factual change:');
    expect(gist(comparisonOf(...sides, [pair(0, 0, { edits: [comma] })]))[0]).toBe('1 factual change:');
  });

  test('keep the mark that opens them', () => {
    expect(gist(edited(['"<Never>," he said.', '"<Soon>," he said.', ['quote']]))[1]).toBe('  graf 1 → 1  "[-Never-]{+Soon+}," he');
  });

  test('stand where they are, though the passage has more paragraphs', () => {
    const sides = [documentOf('a', ['One is here. Two is 5.']), documentOf('b', ['One is here.', 'Two is 6.'])] as const;
    const edits = [replace(sides, '5', '6', ['number'])];
    expect(gist(comparisonOf(...sides, [{ left: [0], right: [0, 1], relation: 'split', edits }]))).toContain(
      '  graf 1 → 2  Two is [-5-]{+6+}',
    );
  });

  test('in a headline or from a caption to a graf say so', () => {
    const sides = [
      documentOf('a', [
        ['headline', 'Five die'],
        ['caption', 'Men at 5 sites.'],
      ]),
      documentOf('b', [['headline', 'Six die'], 'Men at 6 sites.']),
    ] as const;
    const edits = [replace(sides, 'Five', 'Six', ['number']), replace(sides, 'at <5>', 'at <6>', ['number'])];
    expect(gist(comparisonOf(...sides, [pair(0, 0, { edits: [edits[0]!] }), pair(1, 1, { edits: [edits[1]!] })]))).toEqual([
      '2 factual changes:',
      '  headline  [-Five-]{+Six+} die',
      '  caption → graf 1: Men at [-5-]{+6+} sites',
    ]);
  });

  test('made again in the same words are told once', () => {
    const again = (count: number) =>
      gist(edited(...Array.from({ length: count }, (_, k): Edited => [`${k} Mr <Smith> left.`, `${k} Mr <Smyth> left.`, ['name']])));
    expect(again(2)).toEqual(['2 factual changes:', '  graf 1 → 1  0 Mr [-Smith-]{+Smyth+} left (also graf 2 → 2)']);
    expect(again(12)[1]).toBe('  graf 1 → 1  0 Mr [-Smith-]{+Smyth+} left (also graf 2 → 2, graf 3 → 3, 9 more)');
  });

  test('are cut to a list that can be read, and are all there on demand', () => {
    const many = edited(...Array.from({ length: 30 }, (_, k): Edited => [`Toll: <${k}> men.`, `Toll: <${k + 100}> men.`, ['number']]));
    const lines = gist(many);
    expect(lines).toHaveLength(1 + 8 + 1);
    expect(lines[0]).toBe('30 factual changes:');
    expect(lines.at(-1)).toBe('  and 22 more (--all lists them)');
    expect(gist(many, { all: true })).toHaveLength(1 + 30);
  });

  test('a long one is shown by its beginning', () => {
    const words = 'one two three four five six seven eight nine ten eleven twelve';
    expect(gist(edited([`He said "<${words}>".`, 'He said "<nothing>".', ['quote']]))[1]).toBe(
      '  graf 1 → 1  He said "[-one two three four five six seven eight…-]{+nothing+}"',
    );
  });

  test('of a script without blanks have letters around them', () => {
    expect(
      gist(
        edited([
          '铁路公司周五宣布停运这些线路，称每年亏损<140>万元，董事会说。',
          '铁路公司周五宣布停运这些线路，称每年亏损<180>万元，董事会说。',
          ['number'],
        ]),
      )[1],
    ).toBe('  graf 1 → 1  这些线路，称每年亏损[-140-]{+180+}万元，董事会说');
  });

  test('of what is apart from the story are not among them', () => {
    const texts = (day: string): BlockText[] => [['date', `Feb ${day}`], 'One.', 'Two'];
    const sides = [documentOf('a', texts('6')), documentOf('b', texts('7'))] as const;
    const comparison = comparisonOf(...sides, [pair(0, 0, { edits: [replace(sides, '6', '7', ['datetime'])] }), pair(1, 1)]);
    expect(gist(comparison)[0]).toBe('Nothing changed in what both have');
  });

  test.each([20, 33, 40, 47, 59, 60, 80, 110])('keep within %i columns', (width) => {
    const all = [
      story().comparison,
      edited(['Toll: <5> men in "Großpösna".', `Toll: <${'nine '.repeat(30)}> men in "Großpösna".`, ['number']]),
    ];
    for (const comparison of all) for (const line of gist(comparison, { width })) expect(columnsOf(line)).toBeLessThanOrEqual(width);
  });

  test('do not act on the terminal', () => {
    const text = gist(edited(['A \u001b[31m<5>\u202e b [-c-]', 'A \u001b[31m<\u001b]0;6>\u202e b [-c-]', ['number']])).join('\n');
    expect(text).toContain('A ␛[31m[-5-]{+␛]0;6+}\\u{202e} b');
  });
});

describe('changes of content', () => {
  const turned: Edited = ['The court <refused> bail.', 'The court <granted> bail.', ['content']];

  test('are listed where no fact changed, and it is said that none did', () => {
    expect(gist(edited(turned))).toEqual([
      '1 change of content (no figure, date, name, quote or source changed):',
      '  graf 1 → 1  The court [-refused-]{+granted+} bail',
    ]);
  });

  test('stand below the changes of fact', () => {
    expect(gist(edited(turned, ['Killing <5> people.', 'Killing <12> people.', ['number']]))).toEqual([
      '1 factual change:',
      '  graf 2 → 2  Killing [-5-]{+12+} people',
      '1 change of content:',
      '  graf 1 → 1  The court [-refused-]{+granted+} bail',
    ]);
  });

  test('and words that came or went: a sentence that a graf lost is in no other line of the head', () => {
    const clause: Edited = ['It fell<>.', 'It fell<, the first time since the war ended>.', ['content']];
    const sentence: Edited = ['The bank is shut<. Two of its clerks left in May>.', 'The bank is shut<>.', ['content']];
    const word: Edited = ['He was held for <attempted> murder.', 'He was held for <>murder.', ['content']];
    expect(gist(edited(clause, sentence, word))).toEqual([
      '3 changes of content (no figure, date, name, quote or source changed):',
      '  graf 1 → 1  It fell{+, the first time since the war ended+}',
      '  graf 2 → 2  bank is shut[-. Two of its clerks left in May-]',
      '  graf 3 → 3  was held for [-attempted-] murder',
    ]);
  });

  test('are not told twice where they stand beside a change of fact', () => {
    const sides = [
      documentOf('a', ['At noon five men of the harbour watch were seen to leave the old quay.']),
      documentOf('b', ['At noon nine were seen to leave the old quay.']),
    ] as const;
    const edits = [replace(sides, '<five>', '<nine>', ['number']), replace(sides, '<men of the harbour watch> ', '<>were', ['content'])];
    expect(gist(comparisonOf(...sides, [pair(0, 0, { edits })])).slice(0, 3)).toEqual([
      '1 factual change:',
      '  graf 1 → 1  At noon [-five-]{+nine+} [-men of the harbour watch-] were seen',
    ]);
  });

  test('a long one is known by its beginning and its first figure', () => {
    const long: Edited = ['It fell<>.', 'It fell<, and in the town of Orla the river rose by 40 centimetres in a night>.', ['number']];
    expect(gist(edited(long))[1]).toBe('  graf 1 → 1  It fell{+, and in the town of…rose by 40 centimetres…+}');
  });

  test('a comma that another edit changed shows the place as well', () => {
    const sides = [documentOf('a', ['He is known to police."']), documentOf('b', ['He is known to police," she said.'])] as const;
    const edits = [replace(sides, 'police<.>', 'police<,>', ['punctuation']), replace(sides, '"<>', '"< she said.>', ['attribution'])];
    expect(gist(comparisonOf(...sides, [pair(0, 0, { edits })]))[1]).toBe('  graf 1 → 1  known to police,"{+ she said.+}');
  });

  test('are all that was found where rules are missing for the language', () => {
    const comparison = edited(turned);
    expect(gist({ ...comparison, rules: { ...comparison.rules, withheld: ['negation'] } })[0]).toBe(
      '1 change of content (no factual change found):',
    );
  });
});

describe('where no fact changed', () => {
  test('says so, with what did and how grave it is', () => {
    const comma: Edited = ['Five <dead> men.', 'Five <dead,> men.', ['punctuation']];
    expect(gist(edited(comma, ['The <republic> stood.', 'The <Republic> stood.', ['case']]))).toEqual([
      'No facts changed in what both have: 2 passages edited in typography only (1',
      'punctuation, 1 case)',
    ]);
    expect(gist(edited(comma, ['It was <big>.', 'It was <great>.', ['wording']])).join(' ')).toContain(
      'edited in wording and typography only (1 wording, 1 punctuation)',
    );
  });

  test('nor anything else', () => {
    const [left, right] = [documentOf('a', ['One.', 'Two.']), documentOf('b', ['Two.', 'One.'])];
    expect(gist(comparisonOf(left, right, [pair(0, 1), pair(1, 0, { moved: true })]))).toEqual(['Only the order changed']);
    expect(gist(comparisonOf(left, documentOf('b', ['Six.']), []))[0]).toBe('Nothing is shared');
  });
});

describe('what one side alone has', () => {
  const none: Brings = { numbers: [], dates: [], names: [], quotes: [] };
  const at = (text: string, speaker?: string) => ({
    start: 0,
    end: 0,
    text,
    ...(speaker === undefined ? {} : { speaker: { start: 0, end: 0, text: speaker } }),
  });

  /** A comparison whose right side alone has paragraphs that bring these. */
  function bringing(
    brings: readonly Partial<Brings>[],
    texts: readonly BlockText[] = brings.map((_, k) => `Graf ${k}.`),
    other = 'Other.',
  ): Comparison {
    const plain = comparisonOf(documentOf('a', [other]), documentOf('b', [...texts]), [] as LinkText[]);
    let next = 0;
    const withBrings = (passage: Passage): Passage =>
      passage.kind === 'unique' && passage.side === 'right' ? { ...passage, brings: { ...none, ...brings[next++] } } : passage;
    return { ...plain, passages: plain.passages.map(withBrings) };
  }

  const told = (...args: Parameters<typeof bringing>) =>
    gist(bringing(...args), { width: 110 })
      .slice(2)
      .join(' ');

  test('quotations by their speakers, each once, by the name that the story calls them', () => {
    const quotes = [at('Yes', 'Dmitry Peskov'), at('No', 'Peskov'), at('Why'), at('So', 'Lena Brandt')];
    expect(told([{ quotes: [quotes[0]!] }, { quotes: quotes.slice(1) }])).toBe(
      'Only in b: 2 paragraphs (grafs 1-2) with quotes from Peskov and Lena Brandt',
    );
    expect(told([{ quotes: [quotes[3]!] }], ['Lena Brandt was there. "So," Brandt said.'])).toBe(
      'Only in b: 1 paragraph (graf 1) with a quote from Brandt',
    );
    expect(told([{ quotes: [quotes[2]!] }])).toBe('Only in b: 1 paragraph (graf 1) with a quote');
    expect(told([{ quotes: [quotes[2]!, quotes[2]!] }])).toBe('Only in b: 1 paragraph (graf 1) with quotes');
  });

  test('figures that the other side has not, and who gives them', () => {
    const numbers = [at('6,495', 'Human Rights Activists News Agency'), at('214', 'HRANA')];
    expect(told([{ numbers }])).toBe('Only in b: 1 paragraph (graf 1) with figures from HRANA (6,495; 214)');
    expect(told([{ numbers }], undefined, 'They said 214.')).toBe(
      'Only in b: 1 paragraph (graf 1) with the figure 6,495 from Human Rights Activists News Agency',
    );
    expect(told([{ numbers }], undefined, 'They said 2145 and 1.214 and 16,495.')).toContain('(6,495; 214)');
    expect(told([{ numbers: [...numbers, at('61')] }])).toBe('Only in b: 1 paragraph (graf 1) with figures (6,495; 214; 61)');
    expect(told([{ numbers: [at('two')] }])).toBe('Only in b: 1 paragraph (graf 1): "Graf 0."');
  });

  test('names where there is nothing else', () => {
    expect(told([{ names: [at('Oman'), at('Moscow')] }], undefined, 'In Oman.')).toBe('Only in b: 1 paragraph (graf 1), naming Moscow');
  });

  test('long lists are cut', () => {
    const numbers = Array.from({ length: 20 }, (_, k) => at(`${k + 100}`));
    const quotes = Array.from({ length: 20 }, (_, k) => at('No', `Speaker${k}`));
    expect(told([{ numbers, quotes }])).toBe(
      'Only in b: 1 paragraph (graf 1) with figures (100; 101; 102; 103; 104; 105; 14 more) and quotes from Speaker0, Speaker1, Speaker2, Speaker3 and 16 more',
    );
  });

  test('parts that are no grafs by their names', () => {
    const texts: BlockText[] = [
      ['headline', 'H'],
      ['crosshead', 'C'],
      'One.',
      ['crosshead', 'D'],
      ['note', 'Correction: x.'],
      ['furniture', 'Share'],
    ];
    expect(told([{}, {}, {}, {}, {}], texts)).toBe('Only in b: 1 paragraph (graf 1): "One."; headline, 2 crossheads, note');
  });

  test('where many stand here and there, not where', () => {
    const texts = Array.from({ length: 12 }, (_, k) => `Graf ${k}.`);
    const left = documentOf(
      'a',
      texts.filter((_, k) => k % 2 === 0),
    );
    const links = left.blocks.map((_, k) => pair(k, 2 * k));
    expect(gist(comparisonOf(left, documentOf('b', texts), links))).toContain('Only in b: 6 paragraphs, beginning "Graf 1."');
  });
});

describe('rules that did not run', () => {
  const with_ = (rules: Rules, left: Partial<Document> = {}, right: Partial<Document> = {}) => {
    const comparison = edited(['Der <Mann>.', 'Der <Hund>.', ['wording']]);
    return terminal.comparison(
      { ...comparison, rules, left: { ...comparison.left, ...left }, right: { ...comparison.right, ...right } },
      plainStyle,
    );
  };

  test('are named', () => {
    const rules: Rules = { language: 'de', ran: ['number'], partly: ['datetime', 'spelling'], withheld: ['attribution', 'negation'] };
    const line = '\nGerman: no rules for attribution and negation; datetime and spelling only in\npart\n';
    expect(with_(rules, { language: 'de' }, { language: 'de' })).toContain(line);
    expect(with_(rules, { language: 'en' }, { language: 'de' })).toContain('\nGerman: no rules');
    expect(with_(rules, { language: 'fr-CA' }, { language: 'ar' })).toContain('\nFrench and Arabic: no rules');
    expect(with_(rules, { language: 'en' }, { source: 'flash.txt' })).toContain('\nlanguage of flash.txt unknown: no rules');
    expect(with_(rules, { language: 'xx' })).toContain('\nxx: no rules');
    expect(with_(rules)).toContain('\nlanguage unknown: no rules');
  });

  test('leave it open whether a fact changed', () => {
    const rules: Rules = { language: 'de', ran: ['number'], partly: [], withheld: ['attribution', 'negation'] };
    expect(with_(rules)).toContain('\nNo factual change found in what both have: 1 passage edited (1 wording)\n');
    expect(with_({ ...rules, withheld: [], partly: ['number'] })).toContain(
      '\nNo factual change found in what both have: 1 passage edited (1 wording)\n',
    );
  });

  test('say no more of words in the place of others where all ran', () => {
    expect(with_({ language: 'en', ran: ['number'], partly: [], withheld: [] })).toContain('\nNo factual change found in what both have: ');
  });

  test('are not where all ran', () => {
    expect(with_({ language: 'en', ran: ['number'], partly: [], withheld: [] })).not.toContain('no rules');
  });
});

describe('what is ignored', () => {
  const sides = [documentOf('a', ['Five dead, the republic said.']), documentOf('b', ['Five dead the Republic says.'])] as const;
  const edits: Edit[] = [
    replace(sides, 'dead<,> the', 'dead<> the', ['punctuation']),
    replace(sides, 'republic', 'Republic', ['case']),
    replace(sides, 'said', 'says', ['attribution']),
  ];
  const ignoring = (...ignore: Comparison['options']['ignore']) =>
    comparisonOf(...sides, [pair(0, 0, { edits: edits.slice(0, ignore.length > 2 ? 2 : 3) })], { options: { ...usualOptions, ignore } });
  const print = (comparison: Comparison, style: Partial<Style> = {}) => terminal.comparison(comparison, { ...plainStyle, ...style });

  test('is counted in the head and stands without marks in the text', () => {
    const text = print(ignoring('case'));
    expect(text).toContain('\nignored: 1 case (--ignore case)\n');
    expect(text).toContain('Five dead[-,-] the Republic [-said-]{+says+}.');
    expect(print(ignoring('punctuation', 'case'))).toContain('Five dead the Republic [-said-]{+says+}.');
  });

  test('leaves each side its own letters in two columns', () => {
    expect(print(ignoring('punctuation', 'case'), { view: 'side-by-side', width: 110 })).toContain(
      'Five dead, the republic [-said-].                 │ Five dead the Republic {+says+}.',
    );
  });

  test('makes nothing of what differs in nothing else', () => {
    const text = print(ignoring('punctuation', 'case', 'quotes', 'dash', 'space', 'spelling'));
    expect(text).toContain('The story text is the same');
    expect(text).toContain('\nignored: 1 punctuation, 1 case (--ignore typography)\n');
    expect(text).not.toMatch(/\[-|\{\+/);
  });

  test('is told to be nothing where there is nothing', () => {
    expect(print(ignoring('dash', 'space'))).toContain('\nignored: nothing (--ignore dash,space)\n');
  });
});

describe('what is chosen to be printed', () => {
  const { comparison } = story();
  const head = (style: Partial<Style>) =>
    terminal
      .comparison(comparison, { ...plainStyle, ...style })
      .split('\n\n')
      .slice(0, 3);
  const body = (style: Partial<Style>) =>
    terminal
      .comparison(comparison, { ...plainStyle, ...style })
      .split('\n\n')
      .slice(3)
      .join('\n\n');

  test('by severity', () => {
    expect(body({ minSeverity: 3 }).match(/^~/gm)).toHaveLength(3);
    expect(body({ minSeverity: 3 })).not.toMatch(/^[-+=]/m);
    expect(body({ minSeverity: 3 }).endsWith('\n\n14 passages not shown (--min-severity 3)\n')).toBe(true);
    expect(body({ minSeverity: 2 })).toMatch(/^\+ {4}11 {2}A replacement bus/m);
    expect(body({ minSeverity: 2 })).not.toContain('Not part of the story');
    expect(body({ minSeverity: 1 }).match(/^~/gm)).toHaveLength(4);
    expect(body({ minSeverity: 0 })).toBe(body({}));
  });

  test('by label, and by kind at once', () => {
    expect(body({ labels: ['number'] }).match(/^~.*$/gm)).toEqual(['~   3→5  factual: number']);
    expect(body({ labels: ['content'] })).toContain('A replacement bus');
    expect(body({ labels: ['content'], only: ['edited'] })).not.toContain('A replacement bus');
    expect(body({ labels: ['wording', 'datetime'], only: ['edited'] }).match(/^~/gm)).toHaveLength(2);
    expect(body({ labels: ['wording', 'datetime'], only: ['edited'], minSeverity: 3 }).match(/^~/gm)).toHaveLength(1);
  });

  test('what stands alone bears the labels of what it brings', () => {
    const passages = comparison.passages.map((passage) =>
      passage.kind === 'unique' && passage.side === 'right'
        ? { ...passage, brings: { numbers: [], dates: [], names: [{ start: 0, end: 1, text: 'A' }], quotes: [] } }
        : passage,
    );
    const text = terminal.comparison({ ...comparison, passages }, { ...plainStyle, labels: ['name'] });
    expect(text).toContain('A replacement bus');
    expect(text).not.toContain('before the count');
    expect(terminal.comparison({ ...comparison, passages }, { ...plainStyle, minSeverity: 3 })).toContain('A replacement bus');
  });

  test('the head is the same whatever is chosen', () => {
    for (const style of [{ minSeverity: 3 }, { labels: ['quote'] }, { only: ['moved'] }] as const) expect(head(style)).toEqual(head({}));
  });
});

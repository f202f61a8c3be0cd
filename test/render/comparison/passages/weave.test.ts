import { describe, expect, test } from '@jest/globals';
import type { Document, Edit } from '../../../../src/model.js';
import { markBoth, markSide } from '../../../../src/render/comparison/passages/marks.js';
import { threadOf, weave } from '../../../../src/render/comparison/passages/weave.js';
import { plainText } from '../../../../src/render/page/ink.js';
import { documentOf, replace } from '../../values.js';

type Units = readonly [left: readonly number[], right: readonly number[]];

function strands(left: Document, right: Document, edits: readonly Edit[], [l, r]: Units = [[0], [0]]) {
  const refs = (blocks: readonly number[]) => blocks.map((block) => ({ block }));
  return weave(threadOf(left, refs(l)), threadOf(right, refs(r)), edits);
}

function marked(left: Document, right: Document, edits: readonly Edit[], units?: Units, whole = true): string {
  return plainText(markBoth(strands(left, right, edits, units), whole)).replace(/ +/g, ' ');
}

/** Left and right text, the edits as what stands in `<…>` on each side, and what is printed. */
const cases: readonly (readonly [
  name: string,
  left: string,
  right: string,
  edits: readonly (readonly [string, string])[],
  printed: string,
])[] = [
  [
    'a word replaced',
    'The mayor said it would pass.',
    'The mayor told reporters it would pass.',
    [['said', 'told reporters']],
    'The mayor [-said-]{+told reporters+} it would pass.',
  ],
  ['a comma that came', 'dead according', 'dead, according', [['dead<> according', 'dead<,> according']], 'dead{+,+} according'],
  ['a comma that went', 'dead, according', 'dead according', [['dead<,> according', 'dead<> according']], 'dead[-,-] according'],
  [
    'a comma for a word',
    'a crisis, not a problem',
    'a crisis and not a problem',
    [['crisis<,> not', 'crisis <and> not']],
    'a crisis[-,-] {+and+} not a problem',
  ],
  [
    'a word for a comma',
    'a crisis and not a problem',
    'a crisis, not a problem',
    [['crisis <and> not', 'crisis<,> not']],
    'a crisis{+,+} [-and-] not a problem',
  ],
  [
    'a date in another order',
    'since Feb. 3, 1998.',
    'since 3 February 1998.',
    [
      ['since <Feb.> 3', 'since<> 3'],
      ['3<,> 1998', '3 <February> 1998'],
    ],
    'since [-Feb.-] 3[-,-] {+February+} 1998.',
  ],
  ['a dash for a word', 'dawn and dusk', 'dawn—dusk', [['dawn <and> dusk', 'dawn<—>dusk']], 'dawn [-and-]{+—+}dusk'],
  ['a word that came', 'It would pass.', 'It would surely pass.', [['would<> pass', 'would <surely> pass']], 'It would {+surely+} pass.'],
  ['a word that went', 'It would surely pass.', 'It would pass.', [['would <surely> pass', 'would<> pass']], 'It would [-surely-] pass.'],
  ['a first word that went', 'Yes it would pass.', 'it would pass.', [['<Yes> it', '<>it']], '[-Yes-] it would pass.'],
  ['a last word that went', 'It passed today', 'It passed', [['passed <today>', 'passed<>']], 'It passed [-today-]'],
  ['everything', 'One.', 'Two.', [['One.', 'Two.']], '[-One.-]{+Two.+}'],
  [
    'two edits',
    'The talks ended on Friday.',
    'The talks began on Monday.',
    [
      ['ended', 'began'],
      ['Friday', 'Monday'],
    ],
    'The talks [-ended-]{+began+} on [-Friday-]{+Monday+}.',
  ],
  ...(
    [
      ['The<> old', 'The <new> plan', 'The <old> plan', 'new<> plan'],
      ['The <>old', 'The <new> plan', 'The <old> plan', 'new <>plan'],
      ['The <>old', 'The <new> plan', 'The <old> plan', 'new<> plan'],
      ['old<> plan', 'The <new> plan', 'The <old> plan', 'The<> new'],
      ['old <>plan', 'The <new> plan', 'The <old> plan', 'The <>new'],
    ] as const
  ).map(
    ([at, came, went, place], i) =>
      [
        `what came beside what went, ${i}`,
        'The old plan stands.',
        'The new plan stands.',
        [
          [at, came],
          [went, place],
        ],
        'The [-old-]{+new+} plan stands.',
      ] as const,
  ),
  [
    'what came away from what went',
    'The old plan stands.',
    'The plan now stands.',
    [
      ['The <old> plan', 'The<> plan'],
      ['plan<> stands', 'plan <now> stands'],
    ],
    'The [-old-] plan {+now+} stands.',
  ],
  ['words joined', 'health care plan', 'healthcare plan', [['health care', 'healthcare']], '[-health care-]{+healthcare+} plan'],
  [
    'a space that may not break',
    'some 10 000 people',
    'some 10\u00a0000 people',
    [['10 000', '10\u00a0000']],
    'some [-10␠000-]{+10⍽000+} people',
  ],
  ['a space alone', 'a b', 'a\u2003b', [['a< >b', 'a<\u2003>b']], 'a[-␠-]{+\\u{2003}+}b'],
  ['a joiner', 'paragraph', 'para\u200dgraph', [['paragraph', 'para\u200dgraph']], '[-paragraph-]{+para\\u{200d}graph+}'],
  ['a hint of direction', 'people came', 'people\u200f came', [['people<> came', 'people<\u200f> came']], 'people{+\\u{200f}+} came'],
  ['a soft hyphen', 'minister', 'mini\u00adster', [['minister', 'mini\u00adster']], '[-minister-]{+mini\\u{ad}ster+}'],
  ['a hard-wrapped line', 'The mayor\nsaid it.', 'The\nmayor told us\nit.', [['said', 'told us']], 'The mayor [-said-]{+told us+} it.'],
  ['Chinese', '双方周五会谈', '双方周六会谈', [['周五', '周六']], '双方[-周五-]{+周六+}会谈'],
  ['Persian', 'پنج نفر کشته شدند', 'ده نفر کشته شدند', [['پنج', 'ده']], '[-پنج-]{+ده+} نفر کشته شدند'],
  ['marks of the article', 'He [-sic-] said', 'He [-sic-] told', [['said', 'told']], 'He \\[-sic\\-] [-said-]{+told+}'],
];

describe('both sides in one text', () => {
  test.each(cases)('%s', (_, left, right, edits, printed) => {
    const sides = [documentOf('a', [left]), documentOf('b', [right])] as const;
    expect(
      marked(
        ...sides,
        edits.map(([from, to]) => replace(sides, from, to)),
      ),
    ).toBe(printed);
  });

  test('edits are taken in reading order, however they are listed', () => {
    const sides = [documentOf('a', ['one two three']), documentOf('b', ['1 two 3'])] as const;
    expect(marked(...sides, [replace(sides, 'three', '3'), replace(sides, 'one', '1')])).toBe('[-one-]{+1+} two [-three-]{+3+}');
  });
});

describe('paragraphs that were parted or joined', () => {
  const one = documentOf('a', ['One two. Three four.']);
  const two = documentOf('b', ['One two.', 'Other.', 'Three four.']);

  test('a split shows where the new paragraph begins', () => {
    expect(marked(one, two, [], [[0], [0, 2]])).toBe('One two. {+¶+} Three four.');
  });

  test('a merge shows where the old paragraph ended', () => {
    expect(marked(two, one, [], [[0, 2], [0]])).toBe('One two. [-¶-] Three four.');
  });

  test('what lies between them is not theirs', () => {
    expect(marked(one, two, [], [[0], [0, 2]])).not.toContain('Other');
  });

  test('with edits on both sides of the break', () => {
    const right = documentOf('b', ['One 2.', 'Three 4.']);
    const sides = [one, right] as const;
    const edits = [replace(sides, 'two', '2'), replace(sides, 'four', '4')];
    expect(marked(one, right, edits, [[0], [0, 1]])).toBe('One [-two-]{+2+}. {+¶+} Three [-four-]{+4+}.');
  });

  test('with an edit that begins a paragraph', () => {
    const right = documentOf('b', ['One two.', '3 four.']);
    expect(marked(one, right, [replace([one, right], 'Three', '3')], [[0], [0, 1]])).toBe('One two. {+¶+} [-Three-]{+3+} four.');
  });

  test('many to many: where both break, and where one does', () => {
    const left = documentOf('a', ['One. Two.', 'Three. Four.', 'Five.']);
    const right = documentOf('b', ['One.', 'Two.', 'Three. Four. Five.']);
    expect(
      marked(
        left,
        right,
        [],
        [
          [0, 1, 2],
          [0, 1, 2],
        ],
      ),
    ).toBe('One. {+¶+} Two. ¶ Three. Four. [-¶-] Five.');
  });

  test('joined or parted in another order: the paragraphs are read in the order of the whole', () => {
    const whole = documentOf('a', ['Grain rose 4. Talks began.']);
    const parts = documentOf('b', ['Talks ended.', 'Grain rose 6.']);
    const edits = [replace([whole, parts], '4', '6'), replace([whole, parts], 'began', 'ended')];
    const back = [replace([parts, whole], '6', '4'), replace([parts, whole], 'ended', 'began')];
    expect(marked(whole, parts, edits, [[0], [1, 0]])).toBe('Grain rose [-4-]{+6+}. {+¶+} Talks [-began-]{+ended+}.');
    expect(marked(parts, whole, back, [[1, 0], [0]])).toBe('Grain rose [-6-]{+4+}. [-¶-] Talks [-ended-]{+began+}.');
  });

  test('composed and decomposed letters are counted alike', () => {
    const left = documentOf('a', ['Café näher. Drei.']);
    const right = documentOf('b', ['Café näher.'.normalize('NFD'), 'Drei.']);
    expect(marked(left, right, [], [[0], [0, 1]]).normalize('NFC')).toBe('Café näher. {+¶+} Drei.');
  });

  test('each side has the breaks of its own', () => {
    const lines = (side: 'left' | 'right') => plainText(markSide(strands(one, two, [], [[0], [0, 2]]), side, true)).replace(/ +/g, ' ');
    expect(lines('left')).toBe('One two. Three four.');
    expect(lines('right')).toBe('One two. ¶ Three four.');
  });
});

describe('a long stretch without a change', () => {
  const words = Array.from({ length: 400 }, (_, index) => `word${index}`).join(' ');
  const sides = [documentOf('a', [`${words} old ${words}`]), documentOf('b', [`${words} new ${words}`])] as const;
  const edits = [replace(sides, 'old', 'new')];

  test('is cut in its middle, at spaces, and says how long it is', () => {
    const text = marked(...sides, edits, [[0], [0]], false);
    expect(text).toMatch(/^word0 word1 .* word\d+ … [\d,]+ characters the same … word\d+ .* word399 \[-old-]\{\+new\+} word0 /);
    expect(text.length).toBeLessThan(900);
  });

  test('is printed whole when all is asked for', () => {
    expect(marked(...sides, edits)).toBe(`${words} [-old-]{+new+} ${words}`);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nearDuplicates } from '../../../src/index.js';
import { slowWords } from '../slowly.js';

/** The words of one text. */
function wordsOf(text: string): string[] {
  return nearDuplicates([text]).corpus.wordsOf(0);
}

describe('words', () => {
  test.each([
    ['The mayor’s “no” — U.S. troops, $1.5 mln', ['the', 'mayor', 's', 'no', 'u', 's', 'troops', '1', '5', 'mln']],
    ['al-Busaidi\tsaid_so\u00a0today', ['al', 'busaidi', 'said', 'so', 'today']],
    ['STRASSE Straße ÉLYSÉE', ['strasse', 'straße', 'élysée']],
    ['ΟΔΥΣΣΕΥΣ ΣΑΣ', ['οδυσσευς', 'σας']],
    ['İstanbul', ['i\u0307stanbul']],
    ['Президент России', ['президент', 'россии']],
    ['وكالات الأنباء ١٢٣', ['وكالات', 'الأنباء', '١٢٣']],
    ['½ x² №5 Ⅻ', ['½', 'x²', '5', 'ⅻ']],
    ['𝒜 𐐀𐐀 😀 a😀b', ['𝒜', '𐐨𐐨', 'a', 'b']],
    ['', []],
    ['\ud800 broken \udc00', ['broken']],
    ['हिन्दी', ['ह', 'न', 'द']],
  ])('%s', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  test('accents are one with their letters, however they were written', () => {
    const text = 'Café Zoë, São Paulo; Ελλάδα, йод, ガ';
    expect(wordsOf(text.normalize('NFD'))).toEqual(wordsOf(text));
    expect(wordsOf('Cafe\u0301 is')).toEqual(['café', 'is']);
    // An accent that no letter takes parts words, and nothing more.
    expect(wordsOf('x\u0301y z')).toEqual(['x', 'y', 'z']);
  });

  test('scripts without spaces are parted by the segmenter', () => {
    expect(wordsOf('東京都は2026年2月に')).toEqual(expect.arrayContaining(['2026', '2']));
    expect(wordsOf('北京大学的学生在图书馆看书。').length).toBeGreaterThan(4);
    expect(wordsOf('รัฐบาลไทยประกาศ').join('')).toBe('รัฐบาลไทยประกาศ');
    expect(wordsOf('รัฐบาลไทยประกาศ').length).toBeGreaterThan(1);
    expect(wordsOf('AFP通信社').at(0)).toBe('afp');
  });

  test('the wrapping of Chinese and Japanese is no difference', () => {
    expect(wordsOf('北京大学的学生在图书\n馆看书。\n第二段')).toEqual(wordsOf('北京大学的学生在图书馆看书。\n第二段'));
  });

  test('are those of the definition for any text in scripts with spaces', () => {
    const letters = fc.constantFrom(...'aZ9é ßΣσΔжЖءب٣ .,-’—\u0301\u200d\n');
    const texts = fc.oneof(
      fc.array(letters, { maxLength: 60 }).map((each) => each.join('')),
      fc.lorem(),
      fc.string({ unit: 'binary-ascii' }),
    );
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 4 }), (several) => {
        const { corpus } = nearDuplicates(several);
        expect(several.map((_, i) => corpus.wordsOf(i))).toEqual(several.map(slowWords));
      }),
      { numRuns: 500 },
    );
  });

  test('many different words, and long ones, keep apart', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `w${i}`);
    const long = 'x'.repeat(100_000);
    expect(wordsOf([...many, long, ...many].join(' '))).toEqual([...many, long, ...many]);
  });
});

describe('near-duplicates in other scripts', () => {
  const chinese =
    '新华社北京二月六日电 国务院总理六日在北京会见来访的阿曼外交大臣，双方就加强两国在能源、贸易和基础设施领域的合作交换意见。';
  const thai = 'นายกรัฐมนตรีกล่าวเมื่อวันศุกร์ว่ารัฐบาลจะช่วยเหลือผู้ประสบภัยน้ำท่วมในภาคเหนือโดยเร็วที่สุด';
  const arabic = 'قال وزير الخارجية العماني يوم الجمعة إن المحادثات بين الجانبين كانت بناءة وستستأنف الأسبوع المقبل في مسقط';

  test.each([
    ['Chinese', chinese],
    ['Thai', thai],
    ['Arabic', arabic],
  ])('%s', (_, text) => {
    const { pairs } = nearDuplicates([text, 'Something else that was said on Friday in Muscat', `${text} ${text.slice(0, 12)}`]);
    expect([...pairs].map(({ left, right }) => [left, right])).toEqual([[0, 2]]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { splitSentences } from '../../src/text/sentences.js';
import { cpuTime } from '../support/cpu.js';

const split = (text: string, language?: string) => splitSentences(text, language).map(([start, end]) => text.slice(start, end));

describe('one sentence', () => {
  test.each([
    'The U.S. Treasury said on Friday it would sell bonds.',
    'State television quoted army spokesman Gen. Mohammad Akraminia as saying so.',
    'MUSCAT, Feb. 06 was the date.',
    'The talks began on Feb. 06 in Muscat.',
    'Mr. Smith met Mrs. Jones and Dr. Brown.',
    'The talks start at 9 a.m. Friday in Muscat.',
    'It opened at 5 p.m. EST on Monday.',
    'The deal is worth $1.5 mln a year, or 3.5 pct more.',
    'He was No. 5 on the list.',
    'J. K. Rowling and George W. Bush met.',
    '"We tried... They never answered," he said.',
    '“We tried … They never answered,” he said.',
    '"We did." he said.',
    '"We did it!" she added.',
    '"Did he agree?" the minister asked.',
    '"What next?" Karoline Leavitt asked.',
    'Apple Inc. Chief Executive Tim Cook spoke.',
    'The firm Smith & Co. Ltd. said so.',
    'In Springfield, Ill. Mayor Ann Smith spoke.',
    'Roe v. Wade was decided in 1973.',
    'He works for Yahoo! in California.',
    'Lt. Gov. Jane Doe and Sen. John Roe (R., Texas) voted.',
    'Reps. Ana Ruiz and Tom Hale, with Govs. Lee Marsh and Ida Moen, voted against it.',
    'It cost Rs. 500 in St. Petersburg.',
    '1. The council voted.',
    'e.g. Iran and i.e. Oman vs. Qatar',
    'He will explain the plan to U.S. Officials on Friday.',
    'A short line with no end',
    'Am 6. Februar begannen die Gespräche.',
    'Das gilt z. B. Deutschland.',
    'Der Bau stammt aus dem 19. Jahrhundert und kostete 5 Mio. Euro.',
    'Wypadek na ul. Długiej zgłoszono o godz. 10.00.',
    'Пожар на ул. Ленина потушили.',
    '「反対だ。」と首相は述べた。',
    '"반대한다."라고 총리가 말했다.',
    'Le ministre M. Dupont a parlé.',
  ])('%s', (text) => expect(split(text, 'en')).toEqual([text]));
});

describe('several sentences', () => {
  test.each<[string, string | undefined, string[]]>([
    ['English', 'en', ['We engage in good faith.', 'He said so.']],
    ['a closing quote', 'en', ['"We engage in good faith and stand firm."', 'Then he left.']],
    ['a quote that ends before the next begins', 'en', ['He said: "We did."', '"They did not," she said.']],
    ['after U.S.', 'en', ['The bases belong to the U.S.', 'The president left.']],
    ['after p.m.', 'en', ['It began at 5 p.m.', 'Police came later.']],
    ['after Inc.', 'en', ['The chips are made by Apple Inc.', 'They are small.']],
    ['after Corp. with a subject', 'en', ['The chips are made by Acme Corp.', 'Shares rose.']],
    ['after a month', 'en', ['It began in Feb.', 'The end is open.']],
    ['after U.S. with a quotation', 'en', ['The bases belong to the U.S.', '“We know that,” he said.']],
    ['a day of a month at the end', 'en', ['It was the first such meeting since Jan. 14.', 'Neither side gave details.']],
    ['a number at the end', 'en', ['He came in at No. 5.', 'Two others did not finish.']],
    ['a day after a day', 'en', ['The talks ran from Feb. 3 to Feb. 6.', 'The next begin on Mar. 1.', 'A third round is open.']],
    ['a figure at the end', 'en', ['It fell to 3.5.', 'That was all.']],
    ['no language', undefined, ['One sentence.', 'Another one.']],
    ['French', 'fr', ['Le président a parlé.', 'Il a dit non.']],
    ['Persian', 'fa', ['وزیر خارجه گفت مذاکرات ادامه دارد.', 'آیا توافق نزدیک است؟', 'او پاسخ نداد.']],
    ['Arabic', 'ar', ['قال الوزير إن المحادثات ستستمر.', 'هل الاتفاق قريب؟', 'لم يجب.']],
    ['Urdu', 'ur', ['وزیر خارجہ نے کہا کہ مذاکرات جاری رہیں گے۔', 'انہوں نے مزید کچھ نہیں کہا۔']],
    ['Bengali', 'bn', ['পররাষ্ট্রমন্ত্রী বলেছেন আলোচনা চলবে।', 'তিনি আর কিছু বলেননি।']],
    ['Hindi', 'hi', ['विदेश मंत्री ने कहा कि वार्ता जारी रहेगी।', 'उन्होंने और कुछ नहीं कहा।']],
    ['Greek', 'el', ['Θα συνεχιστούν οι συνομιλίες;', 'Ο υπουργός δεν απάντησε.']],
    ['Russian', 'ru', ['Переговоры продолжатся.', 'Министр уехал.']],
  ])('%s', (_, language, sentences) => expect(split(sentences.join(' '), language)).toEqual(sentences));

  test.each<[string, string, string[]]>([
    ['Chinese', 'zh', ['外交部长表示，会谈将继续。', '“我们同意。”', '他没有多说！']],
    ['Japanese', 'ja', ['外相は協議が続くと述べた。', '「合意は近い」と語った。']],
    ['Thai has no full stops', 'th', ['รัฐมนตรีกล่าวว่าการเจรจาจะดำเนินต่อไป เขาไม่ได้กล่าวอะไรเพิ่มเติม']],
  ])('%s, without blanks', (_, language, sentences) => expect(split(sentences.join(''), language)).toEqual(sentences));
});

describe('long and wrapped', () => {
  test('a line end inside a block is no sentence end', () => {
    expect(split('The council voted on\nFriday to approve a budget. It\r\nraises spending.', 'en')).toEqual([
      'The council voted on\nFriday to approve a budget.',
      'It\r\nraises spending.',
    ]);
  });

  test('a block of any length has the sentences it would have alone', () => {
    const sentences = Array.from({ length: 4000 }, (_, i) => `Sentence number ${i} came from Gen. Smith of the U.S. Army.`);
    expect(split(sentences.join(' '), 'en')).toEqual(sentences);
    const chinese = Array.from({ length: 2000 }, (_, i) => `这是第${i}个句子，会谈将继续。`);
    expect(split(chinese.join(''), 'zh')).toEqual(chinese);
  });

  test('two million letters without a sentence end, and with blanks only, take little time', () => {
    const text = `${'word '.repeat(200_000)}end. And. ${'x'.repeat(1_000_000)}`;
    expect(cpuTime(() => expect(splitSentences(text, 'en').length).toBeLessThan(4))).toBeLessThan(2000);
  });

  test.each(['.', '. ', '。', '?!', '")', '... '])('a million times %j takes little time', (mark) => {
    const text = mark.repeat(1_000_000 / mark.length);
    expect(cpuTime(() => splitSentences(text, 'en'))).toBeLessThan(4000);
  });

  test.each(['', 'x', '...', '. . .', '"', 'A. ', '😀. 😀. \ud800. \udc00', '?!?! ?!', '。。。'])('covers %j', (text) => {
    const spans = splitSentences(text, 'en');
    expect(
      spans
        .map(([start, end]) => text.slice(start, end))
        .join('')
        .replace(/\s/g, ''),
    ).toBe(text.replace(/\s/g, ''));
    for (const [i, [start, end]] of spans.entries()) {
      expect(start).toBeLessThan(end);
      expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.[1] ?? 0);
    }
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { latinBreaks } from '../../src/text/latin-breaks.js';
import { splitSentences } from '../../src/text/sentences.js';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const bySegmenter = (line: string) => [...segmenter.segment(line)].map(({ index }) => index);

/** Unicode 15.1 lets a semicolon go on with a sentence; older tables of Node do not know it yet. */
const knowsSemicolons = Number(process.versions.unicode) >= 15.1;
const letters = [...'aabBcZ  .. . !?"\'()[]{},-:159é É“”‘’–—…€«»$%&/ßªºµÿÞ÷×¿¡@#*_+=<>|~^`§\u00a0\t', ...(knowsSemicolons ? ';' : '')];
const line = fc.array(fc.constantFrom(...letters), { maxLength: 30, size: 'max' }).map((all) => all.join(''));

describe('the breaks of Latin text', () => {
  test('are those that Unicode gives', () => {
    fc.assert(
      fc.property(line, (text) => {
        if (text !== '') expect(latinBreaks(text)).toEqual(bySegmenter(text));
      }),
      { numRuns: 20_000 },
    );
  });

  test.each([
    'The U.S. Treasury sold bonds. It did so on Friday. "Why?" he asked.',
    'Prices rose 2.5 pct. in May; approx. 5 tonnes were sold. (See p. 3.) Nobody knew…',
    'He left.“She stayed.” — They said nothing! 3 were hurt.',
  ])('%s', (text) => {
    expect(latinBreaks(text)).toEqual(bySegmenter(text));
  });

  test('are not told of text in other letters', () => {
    for (const text of ['Он ушёл. Она осталась.', '他走了。她留下了。', 'a\u0301. B', 'a\u00ad. B', 'Ελλάδα. Τι;'])
      expect(latinBreaks(text)).toBeUndefined();
  });

  test('take the end of a line for a blank', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('One', 'two', '.', '. ', '”', '\n', '\r\n', '\v', '\f', '\x85', '\u2028', '\u2029')),
        (parts) => {
          const text = parts.join('');
          expect(latinBreaks(text)).toEqual(latinBreaks(text.replace(/[\r\n\v\f\x85\u2028\u2029]/g, ' ')));
        },
      ),
    );
  });

  test('leave Greek to its own rules, also in Latin letters', () => {
    const split = (language: string) => splitSentences('Ti kanis; Kala. Esi; Ki ego.', language).length;
    expect(split('el')).toBeGreaterThan(split('en'));
  });
});

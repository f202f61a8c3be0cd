import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldSpace } from '../../src/text/normalize.js';

test.each([
  ['', ''],
  [' \n\t ', ''],
  ['The talks went well.', 'The talks went well.'],
  ['  The talks\r\n went\u00a0well. ', 'The talks went well.'],
  ['two\u2003\u2028blanks', 'two blanks'],
  ['cafe\u0301', 'café'],
  ['a\u00adb', 'a\u00adb'],
  ['zero\u200bwidth', 'zero\u200bwidth'],
  ['四\r\n\u3000川省，\n地震已致65\n人', '四川省，地震已致65人'],
  ['四 川', '四 川'],
  ['四\n\n川', '四 川'],
  ['in\n四川', 'in 四川'],
  ['한국\n신문', '한국 신문'],
])('%j is folded to %j', (text, folded) => {
  expect(foldSpace(text)).toBe(folded);
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'É', 'e\u0301', ' ', '\n', '\u00a0', '\u3000', '中', '\u0301') }), (text) => {
      const once = foldSpace(text);
      expect(foldSpace(once)).toBe(once);
      const unwrapped = text.replace(/(?<=中)[^\S\n]*\n[^\S\n]*(?=中)/g, '');
      expect(once).toBe(unwrapped.replace(/\s+/g, ' ').trim().normalize('NFC'));
    }),
  );
});

test('every letter that is left as it is would have been left so', () => {
  for (let unit = 0; unit < 0x10000; unit++) {
    const text = `a${String.fromCharCode(unit)}b`;
    if (foldSpace(text) !== text.replace(/\s+/g, ' ').trim().normalize('NFC')) throw new Error(`U+${unit.toString(16)}`);
  }
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exact, exactHints, exactSpace, numberedInJson, visible, withoutHints } from '../../../src/render/page/visible.js';
import { cpuTime } from '../../support/cpu.js';

describe('article text', () => {
  test.each([
    ['hard\nwrapped  and\u00a0spaced\tout', 'hard wrapped and spaced out'],
    ['\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
    ['bell\u0007 null\u0000 delete\u007f', 'bell␇ null␀ delete␡'],
    ['\u009b31m', '\\u{9b}31m'],
    ['safe\u202eevil\u202c \u2066x\u2069', 'safe\\u{202e}evil\\u{202c} \\u{2066}x\\u{2069}'],
    ['zero\u200bwidth\u2060\ufeff', 'zero\\u{200b}width\\u{2060} '],
    ['half \ud800', 'half \\u{d800}'],
    ['tag\u{e0041}', 'tag\\u{e0041}'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['می\u200cشود', 'می\u200cشود'],
    ['👩\u200d👧 ❤\ufe0f', '👩\u200d👧 ❤\ufe0f'],
    ['🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
    ['שלום\u200f', 'שלום\u200f'],
    ['café “quoted” – €5', 'café “quoted” – €5'],
  ])('%j', (text, printed) => {
    expect(visible(text)).toBe(printed);
  });

  test('cannot pretend to be a mark or an escape of ours', () => {
    expect(visible('[-sic-] {+more+}')).toBe('\\[-sic\\-] \\{+more\\+}');
    expect(visible('\\u{1b} \\[- \\\\+}')).toBe('\\\\u{1b} \\\\\\[- \\\\\\\\\\+}'.replace('\\\\u{1b}', '\\\\u{1b}'));
    expect(visible('C:\\desk [sic] - {x}')).toBe('C:\\desk [sic] - {x}');
  });

  test('inside a mark shows soft hyphens, and every space where nothing else changed', () => {
    expect(exact('soft\u00adhyphen')).toBe('soft\\u{ad}hyphen');
    expect(exact('10\u00a0000')).toBe('10 000');
    expect(exactSpace('10\u00a0000 \t\r\n\u2009')).toBe('10⍽000␠␉␍␊\\u{2009}');
  });

  test('inside a mark shows joiners and hints of direction where nothing else changed', () => {
    expect(exactHints('para\u200dgraph\u200f \u061c❤\ufe0f')).toBe('para\\u{200d}graph\\u{200f} \\u{61c}❤\\u{fe0f}');
    expect(withoutHints('para\u200dgraph\u200f')).toBe('paragraph');
  });

  test('never acts on a terminal, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const printed of [visible(text), exact(text), exactSpace(text)]) {
          expect(printed).not.toMatch(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u);
          expect(printed).not.toMatch(/\p{Cs}/u);
        }
      }),
      { seed: 20260207, numRuns: 2000 },
    );
  });

  test('of a million backslashes takes no time', () => {
    expect(cpuTime(() => visible('\\'.repeat(1e6)))).toBeLessThan(2000);
  });
});

test('JSON says the same with what acts on a terminal by its number', () => {
  expect(numberedInJson('"a\u009b31m\u202eb\u007f"')).toBe('"a\\u009b31m\\u202eb\\u007f"');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = numberedInJson(JSON.stringify([text]));
      expect(json).not.toMatch(/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u);
      expect(JSON.parse(json)).toEqual([text]);
    }),
  );
});

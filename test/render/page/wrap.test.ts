import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ink, plainText } from '../../../src/render/page/ink.js';
import { columnsOf } from '../../../src/render/page/width.js';
import { clip, wrap } from '../../../src/render/page/wrap.js';
import { cpuTime } from '../../support/cpu.js';
import { textsOf, wrapped } from '../lines.js';

describe('width', () => {
  test.each([
    ['', 0],
    ['plain', 5],
    ['naïve', 5],
    ['nai\u0308ve', 5],
    ['停火', 4],
    ['ｆｕｌｌ', 8],
    ['한국', 4],
    ['می\u200cشود', 5],
    ['👩\u200d👩\u200d👧', 2],
    ['🇴🇲', 2],
    ['বাংলা', 5],
    ['“…”', 3],
    ['→', 1],
  ])('of %j', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
});

describe('wrapping', () => {
  test('at spaces', () => {
    expect(wrapped('The mayor said it would pass.', 10)).toEqual(['The mayor', 'said it', 'would', 'pass.']);
    expect(wrapped('exactly ten', 11)).toEqual(['exactly ten']);
    expect(wrapped('exactly ten', 10)).toEqual(['exactly', 'ten']);
  });

  test('between what went and what came before inside either, and never inside a mark', () => {
    expect(wrapped('shut on [-Tuesday-]{+Wednesday+}.', 16)).toEqual(['shut on', '[-Tuesday-]', '{+Wednesday+}.']);
    expect(wrapped('[-eighteen-]{+18+}', 18)).toEqual(['[-eighteen-]{+18+}']);
    expect(wrapped('[-eighteen-]{+18+}', 15)).toEqual(['[-eighteen-]', '{+18+}']);
    expect(wrapped('[-eighteen-]', 11)).toEqual(['[-eightee', 'n-]']);
    expect(wrapped('{+third+}', 6)).toEqual(['{+thir', 'd+}']);
    expect(wrapped('\\[-one', 4)).toEqual(['\\[-o', 'ne']);
  });

  test('of nothing', () => {
    expect(wrapped('', 10)).toEqual([]);
    expect(wrapped('   ', 10)).toEqual([]);
  });

  test('Chinese between its letters, but not before a comma', () => {
    expect(wrapped('双方周五在阿曼会谈，没有结果。', 10)).toEqual(['双方周五在', '阿曼会谈，', '没有结果。']);
    expect(wrapped('双方周五在，阿曼', 10)).toEqual(['双方周五', '在，阿曼']);
  });

  test('Japanese not before a small kana or a mark of length', () => {
    expect(wrapped('小型バスターミナル', 10)).toEqual(['小型バス', 'ターミナル']);
  });

  test('Thai between its words', () => {
    expect(wrapped('รัฐบาลประกาศหยุดยิง', 12).join('')).toBe('รัฐบาลประกาศหยุดยิง');
    for (const line of wrapped('รัฐบาลประกาศหยุดยิง', 12)) expect(columnsOf(line)).toBeLessThanOrEqual(12);
  });

  test('a word of 300 letters over as many lines as it needs', () => {
    const lines = wrapped(`so ${'x'.repeat(300)} yes`, 40);
    expect(lines).toHaveLength(9);
    expect(lines[0]).toBe('so');
    expect(lines.slice(1).join('')).toBe(`${'x'.repeat(300)} yes`);
  });

  test('a long word never between a letter and its accent', () => {
    for (const line of wrapped('e\u0301'.repeat(30), 7)) {
      expect(line.startsWith('\u0301')).toBe(false);
      expect(columnsOf(line)).toBeLessThanOrEqual(7);
    }
  });

  test('keeps a word together that changes ink in its middle', () => {
    const lines = wrap([ink('plain', 'left thousands dead'), ink('inserted', '{+,+}'), ink('plain', ' according')], 20);
    expect(textsOf(lines)).toEqual(['left thousands', 'dead{+,+} according']);
    expect(lines[1]).toEqual([ink('plain', 'dead'), ink('inserted', '{+,+}'), ink('plain', ' according')]);
  });

  test('begins and ends an ink on every line', () => {
    const lines = wrap([ink('deleted', '[-one two three-]')], 8);
    expect(lines).toEqual([[ink('deleted', '[-one')], [ink('deleted', 'two')], [ink('deleted', 'three-]')]]);
  });

  test('loses nothing and keeps within the width, whatever the text is', () => {
    const text = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(' ', '停火', 'ไทย', 'می\u200cشود', 'a'.repeat(50))), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 8, max: 30 }), (parts, width) => {
        const lines = wrap(
          parts.map((part, index) => ink(index % 2 ? 'plain' : 'deleted', part.replace(/\s/g, ' '))),
          width,
        );
        expect(lines.map(plainText).join('').replaceAll(' ', '')).toBe(parts.join('').replace(/\s/g, ''));
        for (const line of textsOf(lines)) expect(columnsOf(line)).toBeLessThanOrEqual(width);
      }),
      { seed: 20260207, numRuns: 1000 },
    );
  });

  test('two million letters without a space in no time', () => {
    const taken = cpuTime(() => {
      expect(wrapped('停'.repeat(200_000), 80)).toHaveLength(5000);
      expect(wrapped('e\u0301'.repeat(200_000), 80)).toHaveLength(2500);
    });
    expect(taken).toBeLessThan(10_000);
  });
});

describe('clipping', () => {
  test('leaves what fits', () => {
    expect(plainText(clip([ink('plain', 'It would pass.')], 14))).toBe('It would pass.');
  });

  test('puts an ellipsis after the last whole word', () => {
    expect(plainText(clip([ink('plain', 'It would pass.')], 13))).toBe('It would…');
    expect(plainText(clip([ink('plain', 'It would pass. '.repeat(1e5))], 13))).toBe('It would…');
  });

  test('cuts a word that is longer than the line', () => {
    expect(plainText(clip([ink('plain', 'x'.repeat(100))], 10))).toBe(`${'x'.repeat(9)}…`);
  });
});

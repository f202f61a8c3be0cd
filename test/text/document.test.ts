import { describe, expect, test } from '@jest/globals';
import type { Piece } from '../../src/model.js';
import { makeDocument } from '../../src/text/document.js';

const origin = {
  source: 'a.txt',
  format: 'text',
  encoding: { name: 'utf-8', evidence: 'valid' },
  sha256: () => 'abc',
  structure: 'article',
  fields: {},
} as const;
const piece = (text: string, rest: Partial<Piece> = {}): Piece => ({ text, role: 'paragraph', ...rest });

describe('makeDocument', () => {
  const text = '  Headline\n\nOne. Two.\n';
  const document = makeDocument({ text, pieces: [piece('Headline', { role: 'headline', rule: 'headline' }), piece('One. Two.')] }, origin);

  test('finds where each piece stands', () => {
    expect(document.blocks.map(({ index, role, rule, start, end }) => ({ index, role, rule, start, end }))).toEqual([
      { index: 0, role: 'headline', rule: 'headline', start: 2, end: 10 },
      { index: 1, role: 'paragraph', rule: undefined, start: 12, end: 21 },
    ]);
    for (const block of document.blocks) expect(text.slice(block.start, block.end)).toBe(block.text);
  });

  test('sentences point into the text of the document, and are the same every time', () => {
    const [, block] = document.blocks;
    expect(block?.sentences).toEqual([
      [12, 16],
      [17, 21],
    ]);
    expect(block?.sentences).toBe(block?.sentences);
  });

  test('as JSON a block has its sentences, and no rule where none fired', () => {
    expect(JSON.parse(JSON.stringify(document)).blocks[1]).toEqual({
      index: 1,
      role: 'paragraph',
      start: 12,
      end: 21,
      text: 'One. Two.',
      sentences: [
        [12, 16],
        [17, 21],
      ],
    });
  });

  test('the digest is asked for once, and only when read', () => {
    let asked = 0;
    const lazy = makeDocument({ text: 'x', pieces: [piece('x')] }, { ...origin, sha256: () => `${++asked}` });
    expect(asked).toBe(0);
    expect([lazy.sha256, lazy.sha256, JSON.parse(JSON.stringify(lazy)).sha256]).toEqual(['1', '1', '1']);
  });

  test.each<[string, string, string[]]>([
    ['a piece that is not there', 'One.', ['Two.']],
    ['text left between pieces', 'One. Two. Three.', ['One.', 'Three.']],
    ['text left at the end', 'One. Two.', ['One.']],
    ['an empty piece', 'One.', ['', 'One.']],
    ['pieces out of order', 'One.\n\nTwo.', ['Two.', 'One.']],
  ])('refuses %s', (_, whole, pieces) => {
    expect(() => makeDocument({ text: whole, pieces: pieces.map((part) => piece(part)) }, origin)).toThrow(Error);
  });
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Utf8Texts } from '../../../src/cli/output/utf8-texts.js';

function bytesOf(parts: readonly string[]): Uint8Array {
  const texts = new Utf8Texts();
  for (const part of parts) texts.add(part);
  return texts.bytes();
}

test('texts stand one behind the other in UTF-8', () => {
  const scraps = fc.array(fc.oneof(fc.constantFrom('é', '“', '市', '🚢', '\ud83d', '\0'), fc.string()), { maxLength: 20 });
  fc.assert(fc.property(scraps, (parts) => Buffer.concat(parts.map((part) => Buffer.from(part))).equals(bytesOf(parts))));
});

test('there is room for long texts and for many', () => {
  const parts = ['x'.repeat(100_000), ...Array<string>(1000).fill('市 🚢 '), '“'.repeat(300_000)];
  expect(Buffer.from(parts.join('')).equals(bytesOf(parts))).toBe(true);
});

test('what was given does not change when more is added', () => {
  const texts = new Utf8Texts();
  texts.add('one');
  const bytes = texts.bytes();
  texts.add('two');
  expect([bytes, texts.bytes()]).toEqual([new TextEncoder().encode('one'), new TextEncoder().encode('onetwo')]);
});

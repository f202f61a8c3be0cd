import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lacking, note, notesFor } from '../../../src/dedupe/search/notes.js';

const hashes = fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength: 400 });

test('an article lacks as many as the bits say, or more; itself lacks nothing', () => {
  fc.assert(
    fc.property(hashes, hashes, hashes, (both, left, right) => {
      const notes = notesFor(3, false);
      for (const hash of [...both, ...left]) note(notes, 1, hash);
      for (const hash of [...both, ...right]) note(notes, 2, hash);
      const own = new Set([...both, ...left]);
      expect(lacking(notes, 1, 2)).toBeLessThanOrEqual([...new Set([...both, ...right])].filter((hash) => !own.has(hash)).length);
      expect([lacking(notes, 1, 1), lacking(notes, 2, 2), lacking(notes, 1, 0)]).toEqual([0, 0, 0]);
    }),
  );
});

test('each of the 256 bits is counted', () => {
  const notes = notesFor(2, true);
  for (let hash = 0; hash < 256; hash++) {
    note(notes, 1, hash);
    expect(lacking(notes, 0, 1)).toBe(hash + 1);
  }
});

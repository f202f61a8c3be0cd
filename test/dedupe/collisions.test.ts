import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { slowPairs, told } from './slowly.js';

// Hashes that can hardly tell anything apart: what is the same must be decided by the words themselves.
jest.unstable_mockModule('../../src/dedupe/corpus/hashes.js', () => ({
  noLetters: 1,
  knuth: 3,
  withLetter: (hash: number) => hash,
  mixed: (hash: number) => hash & 3,
}));
const { nearDuplicates } = await import('../../src/dedupe/index.js');

const word = fc.constantFrom('rain', 'fell', 'on', 'the', 'harbour', 'mayor', 'said', '12');
const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
const doubled = fc.array(text, { maxLength: 8 }).map((texts) => [...texts, ...texts.map((each) => `${each} today`)]);

describe('hashes propose and never decide', () => {
  test.each([1, 2, 5])('shingles of %i', (shingle) => {
    const options = { resemblance: 0.5, containment: 0.8, shingle };
    fc.assert(
      fc.property(doubled, (texts) => {
        const { corpus, pairs } = nearDuplicates(texts, options);
        const found = [...pairs].map(({ left, right, shared }) => told(left, right, shared, corpus.sizeOf(left), corpus.sizeOf(right)));
        expect(found).toEqual(slowPairs(texts, options));
      }),
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BatchReader } from '../../../src/dedupe/corpus/batch.js';
import { Corpus, type DedupeOptions, joinSteps, nearDuplicates } from '../../../src/index.js';
import type { Pair } from '../../../src/model.js';
import { slowPairs, told } from '../slowly.js';

const usual: DedupeOptions = { resemblance: 0.5, containment: 0.8, shingle: 2 };

/** A few texts that resemble each other, each as often as it comes, in capitals or not. */
const word = fc.constantFrom('rain', 'fell', 'on', 'the', 'harbour', 'mayor', 'said');
const text = fc.array(word, { maxLength: 7 }).map((words) => words.join(' '));
const collection = fc.array(text, { minLength: 1, maxLength: 5 }).chain((texts) =>
  fc.array(
    fc.tuple(fc.nat(texts.length - 1), fc.boolean()).map(([at, loud]) => (loud ? texts[at]!.toUpperCase() : texts[at]!)),
    { maxLength: 24 },
  ),
);

function stepsOf(texts: readonly string[], size: number) {
  const [corpus, reader] = [new Corpus(usual.shingle), new BatchReader(usual.shingle)];
  for (let first = 0; first < texts.length; first += size) {
    for (const each of texts.slice(first, first + size)) reader.add(each);
    corpus.append(reader.take());
  }
  return { corpus, steps: [...joinSteps(corpus, usual)] };
}

describe('collections with many copies', () => {
  test('have the pairs of the definition, by their left article and then their right; and so many', () => {
    fc.assert(
      fc.property(collection, (texts) => {
        const { corpus, pairs } = nearDuplicates(texts, usual);
        const all = [...pairs].map(({ left, right, shared }) => told(left, right, shared, corpus.sizeOf(left), corpus.sizeOf(right)));
        expect(all).toEqual(slowPairs(texts, usual));
        expect(pairs.length).toBe(all.length);
      }),
    );
  });

  test('bring them by the larger article, or the later of two as large, then by the other, in any batches, as often as they are asked for', () => {
    fc.assert(
      fc.property(collection, fc.integer({ min: 1, max: 9 }), (texts, size) => {
        const { corpus, steps } = stepsOf(texts, size);
        const found = steps.flatMap(({ pairs }) => [...pairs]);
        const larger = ({ left, right }: Pair) => (corpus.sizeOf(right) < corpus.sizeOf(left) ? left : right);
        const other = (pair: Pair) => pair.left + pair.right - larger(pair);
        const inOrder = [...nearDuplicates(texts, usual).pairs].sort((a, b) => larger(a) - larger(b) || other(a) - other(b));
        expect(found).toEqual(inOrder);
        expect(steps.flatMap(({ pairs }) => [...pairs])).toEqual(inOrder);
      }),
    );
  });

  test('of a hundred thousand copies no pair is made before it is asked for', () => {
    const page = 'The page that you asked for was moved or taken away';
    const { pairs } = nearDuplicates(Array.from({ length: 100_000 }, () => page));
    expect([pairs.length, pairs.originals.length]).toEqual([4_999_950_000, 1]);
    const [first, second] = pairs;
    expect([first, second]).toEqual([
      { left: 0, right: 1, shared: 7 },
      { left: 0, right: 2, shared: 7 },
    ]);
  });
});

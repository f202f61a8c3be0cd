import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BatchReader } from '../../../src/dedupe/corpus/batch.js';
import { Corpus, type DedupeOptions, figuresOf, joinSteps, nearDuplicates, sharedShingles } from '../../../src/index.js';
import { quickPairs } from '../quickly.js';
import { slowPairs, slowShingles } from '../slowly.js';

const usual: DedupeOptions = { resemblance: 0.5, containment: 0.8, shingle: 5 };

/** Few different words and sentences, so that articles share much; and some that are empty, or shorter than a shingle. */
const word = fc.constantFrom('rain', 'fell', 'on', 'the', 'harbour', 'Mayor', 'MAYOR', 'said', '12', 'café', 'über', 'Ελλάδα', 'мэр');
const sentence = fc.array(word, { minLength: 0, maxLength: 9 }).map((words) => words.join(' '));
const pool = fc.array(sentence, { minLength: 3, maxLength: 8 });
const collection = pool.chain((sentences) =>
  fc.array(
    fc.array(fc.nat(sentences.length - 1), { maxLength: 6 }).map((picks) => picks.map((i) => sentences[i]).join('. ')),
    { maxLength: 14 },
  ),
);
const share = fc.oneof(fc.constantFrom(0.5, 0.8, 1, 0.1, 2 / 3, 0.3), fc.double({ min: 0.01, max: 1, noNaN: true }));
const options = fc.record({ resemblance: share, containment: share, shingle: fc.integer({ min: 1, max: 6 }) });

describe('pairs', () => {
  test('are those of the definition, with its figures', () => {
    fc.assert(
      fc.property(collection, options, (texts, wanted) => {
        expect(quickPairs(texts, wanted)).toEqual(slowPairs(texts, wanted));
      }),
      { numRuns: 400 },
    );
  });

  test('are the same whatever the order of the articles', () => {
    const shuffled = collection.chain((texts) =>
      fc.tuple(fc.constant(texts), fc.shuffledSubarray([...texts.keys()], { minLength: texts.length })),
    );
    fc.assert(
      fc.property(shuffled, ([texts, order]) => {
        const named = (pairs: readonly { left: number; right: number; shared: number }[], name: (article: number) => number) =>
          pairs.map(({ left, right, shared }) => `${[name(left), name(right)].sort((a, b) => a - b)} ${shared}`).sort();
        const [first, second] = [nearDuplicates(texts), nearDuplicates(order.map((i) => texts[i]!))];
        expect(named([...second.pairs], (article) => order[article]!)).toEqual(named([...first.pairs], (article) => article));
      }),
    );
  });

  test('are the same however the articles came in batches and from readers', () => {
    fc.assert(
      fc.property(collection, fc.array(fc.nat(2), { minLength: 14, maxLength: 14 }), fc.nat(3), (texts, readerOf, size) => {
        const readers = [0, 1, 2].map(() => new BatchReader(5));
        const corpus = new Corpus(5);
        for (let first = 0; first < texts.length; first += size + 1) {
          const number = readerOf[first]!;
          for (const text of texts.slice(first, first + size + 1)) readers[number]!.add(text);
          corpus.append(readers[number]!.take(number > 0), number);
        }
        const found = [...joinSteps(corpus, usual)].flatMap(({ pairs }) => [...pairs]);
        const sorted = found.sort((a, b) => a.left - b.left || a.right - b.right);
        expect(sorted).toEqual([...nearDuplicates(texts).pairs]);
      }),
    );
  });

  test('an identical text is found, a text without words never', () => {
    const brief = 'Rain fell.';
    expect(quickPairs([brief, '', brief, ' …! ', '', 'RAIN, fell'])).toEqual([
      '0 2 shared 1 of 1 and 1',
      '0 5 shared 1 of 1 and 1',
      '2 5 shared 1 of 1 and 1',
    ]);
  });

  test('a text of fewer words than a shingle is one shingle, and no part of a longer one', () => {
    expect(quickPairs(['Rain fell on Monday', 'Rain fell on Monday night in Oran', 'Rain fell on Monday'])).toEqual([
      '0 2 shared 1 of 1 and 1',
    ]);
  });

  test('a brief in a long story is found by its containment, whichever comes first', () => {
    const brief = 'The harbour of Oran was closed on Monday after a tanker ran aground, the port authority said.';
    const story = `${brief} ${Array.from({ length: 300 }, (_, i) => `Line ${i} of the story`).join('. ')}`;
    expect(quickPairs([brief, story])).toEqual([expect.stringContaining('0 1 shared 13 of 13')]);
    expect(quickPairs([story, brief])).toEqual([expect.stringContaining('0 1 shared 13 of')]);
    expect(quickPairs([story, brief], { containment: 1, resemblance: 1 })).toHaveLength(1);
  });

  test('none is lost at the edge of a threshold', () => {
    const words = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `w${from + i}`).join(' ');
    // 10 shingles each, 2/3 of all shared: 8 of 12; and 4 of 5 contained.
    expect(quickPairs([words(0, 10), words(2, 12)], { shingle: 1, resemblance: 8 / 12, containment: 1 })).toHaveLength(1);
    expect(quickPairs([words(0, 10), words(2, 12)], { shingle: 1, resemblance: 8 / 12 + 1e-12, containment: 1 })).toHaveLength(0);
    expect(quickPairs([words(0, 5), words(1, 90)], { shingle: 1, containment: 0.8 })).toHaveLength(1);
    for (const part of [0.1, 0.2, 0.3, 0.6, 0.7, 0.9])
      for (const size of [10, 20, 100, 1000])
        expect(
          quickPairs([words(0, size), words(size - Math.round(part * size), 3 * size)], { shingle: 1, resemblance: 1, containment: part }),
        ).toHaveLength(1);
  });
});

describe('boilerplate', () => {
  const phrase = Array.from({ length: 34 }, (_, i) => `notice${i}`).join(' ');

  test('that ten thousand articles share takes no time, and counts in the figures', () => {
    const own = (article: number, count: number) => Array.from({ length: count }, (_, i) => `own${article}x${i}`).join(' ');
    const texts = Array.from({ length: 10_000 }, (_, i) => `${own(i, 60)} ${phrase}`);
    texts[7000] = `${own(3, 50)} other words here ${phrase}`;
    const started = process.cpuUsage();
    const { corpus, pairs } = nearDuplicates(texts);
    const { user } = process.cpuUsage(started);
    const expected = [...slowShingles(texts[3]!, 5)].filter((each) => slowShingles(texts[7000]!, 5).has(each)).length;
    expect([...pairs]).toEqual([{ left: 3, right: 7000, shared: expected }]);
    expect(sharedShingles(corpus, 5, 6)).toBe(30);
    expect(user / 1e6).toBeLessThan(15);
  });

  test('that is most of short articles makes them pairs, as the definition says', () => {
    const texts = Array.from({ length: 60 }, (_, i) => `Number ${i} ${phrase} ends ${i}`);
    expect(quickPairs(texts)).toEqual(slowPairs(texts, usual));
    expect(quickPairs(texts)).toHaveLength((60 * 59) / 2);
  });
});

test('figures of any two articles, also of those that are no pair', () => {
  const texts = ['Rain fell on the harbour of Oran on Monday', 'Rain fell on the harbour of Algiers today', ''];
  const { corpus } = nearDuplicates(texts);
  const shared = sharedShingles(corpus, 0, 1);
  expect(shared).toBe(2);
  expect(figuresOf(shared, corpus.sizeOf(0), corpus.sizeOf(1))).toEqual({ resemblance: 2 / 7, containment: { left: 2 / 5, right: 2 / 4 } });
  expect(sharedShingles(corpus, 0, 2)).toBe(0);
  expect(figuresOf(0, 5, 0)).toEqual({ resemblance: 0, containment: { left: 0, right: 0 } });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BatchReader } from '../../../src/dedupe/corpus/batch.js';
import type { Parted } from '../../../src/dedupe/search/counters.js';
import { countParts, noted, partBatch } from '../../../src/dedupe/search/rarity.js';
import { Corpus, type DedupeOptions, joinSlices, joinSteps, type SearchCrew, searchStages } from '../../../src/index.js';
import type { Pair } from '../../../src/model.js';
import { slowPairs, told } from '../slowly.js';

const word = fc.constantFrom('rain', 'fell', 'on', 'the', 'harbour', 'mayor', 'said', '12', 'café', 'Ελλάδα');
const sentence = fc.array(word, { minLength: 0, maxLength: 9 }).map((words) => words.join(' '));
const collection = fc.array(sentence, { minLength: 3, maxLength: 8 }).chain((sentences) =>
  fc.array(
    fc.array(fc.nat(sentences.length - 1), { maxLength: 6 }).map((picks) => picks.map((i) => sentences[i]).join('. ')),
    { maxLength: 40 },
  ),
);
const share = fc.constantFrom(0.5, 0.8, 1, 0.1, 2 / 3, 0.3);
const options = fc.record({ resemblance: share, containment: share, shingle: fc.integer({ min: 1, max: 5 }) });

/** A corpus whose every batch has so many articles. */
function corpusOf(texts: readonly string[], size: number, shingle: number): Corpus {
  const reader = new BatchReader(shingle);
  const corpus = new Corpus(shingle);
  for (let first = 0; first < texts.length; first += size) {
    for (const text of texts.slice(first, first + size)) reader.add(text);
    corpus.append(reader.take(first % 2 === 0));
  }
  return corpus;
}

/** What goes to a thread and comes back is copied, but for memory that is shared. */
const sent = <Data>(data: Data): Data => structuredClone(data);

/** As many threads as it is told, which answer when it pleases them. */
function crewOf(threads: number, answers: readonly number[]): SearchCrew {
  let asked = 0;
  const answer = async <Task, Result>(work: (task: Task) => Result, task: Task): Promise<Result> => {
    const own = sent(task);
    for (let i = answers[asked++ % answers.length]!; i > 0; i--) await undefined;
    return sent(work(own));
  };
  return {
    part: (task) => answer(searchStages.part, task),
    count: (task) => answer(searchStages.count, task),
    choose: (task) => answer(searchStages.choose, task),
    search: (task) => answer(searchStages.search, task),
    async *inOrder(items, work) {
      const underWay: ReturnType<typeof work>[] = [];
      for (const item of items) {
        underWay.push(work(item));
        if (underWay.length === threads) yield await underWay.shift()!;
      }
      for (const each of underWay) yield await each;
    },
  };
}

async function inSlices(corpus: Corpus, wanted: DedupeOptions, threads: number, answers: readonly number[]) {
  const found: Pair[] = [];
  const steps: string[] = [];
  for await (const { done, total, pairs } of joinSlices(corpus, wanted, crewOf(threads, answers))) {
    steps.push(`${done} of ${total}`);
    found.push(...pairs);
  }
  return { pairs: found, steps };
}

describe('a search in slices', () => {
  test('brings the pairs of the search in one, in its order, with any number of threads and of articles in a slice', async () => {
    await fc.assert(
      fc.asyncProperty(
        collection,
        options,
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 2, max: 6 }),
        fc.array(fc.nat(9), { minLength: 1, maxLength: 7 }),
        async (texts, wanted, threads, size, answers) => {
          const corpus = corpusOf(texts, size, wanted.shingle);
          const { pairs, steps } = await inSlices(corpusOf(texts, size, wanted.shingle), wanted, threads, answers);
          expect(pairs).toEqual([...joinSteps(corpus, wanted)].flatMap((step) => [...step.pairs]));
          const sorted = [...pairs].sort((a, b) => a.left - b.left || a.right - b.right);
          const asTold = sorted.map(({ left, right, shared }) => told(left, right, shared, corpus.sizeOf(left), corpus.sizeOf(right)));
          expect(asTold).toEqual(slowPairs(texts, wanted));
          expect(steps).toEqual(steps.map((_, i) => `${i + 1} of ${steps.length}`));
        },
      ),
      { numRuns: 150 },
    );
  });

  test('leaves a corpus of which everything can still be asked', async () => {
    const texts = ['Rain fell on the harbour of Oran on Monday', 'Rain fell on the harbour of Oran on Tuesday', 'Nobody was hurt'];
    const corpus = corpusOf(texts, 1, 2);
    await inSlices(corpus, { resemblance: 0.5, containment: 0.8, shingle: 2 }, 2, [0]);
    expect(texts.map((_, i) => corpus.wordsOf(i).join(' '))).toEqual(texts.map((text) => text.toLowerCase()));
    expect([0, 1, 2].map((i) => corpus.sizeOf(i))).toEqual([8, 8, 2]);
  });
});

test('counts are the same in parts as in one', () => {
  const words = fc
    .array(fc.constantFrom(...Array.from({ length: 40 }, (_, i) => `word${i}`)), { maxLength: 60 })
    .map((each) => each.join(' '));
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 2, max: 6 }),
      (texts, size, partBits) => {
        const bits = 18;
        const counted = (bitsOfParts: number) => {
          const corpus = corpusOf(texts, size, 2);
          const plan = { bits, partBits: bitsOfParts };
          const parted: Parted[] = corpus.batches.map((_, batch) => partBatch(corpus, batch, plan));
          for (let part = 0; part < 2 ** bitsOfParts; part++) countParts(parted, plan, part, part + 1);
          return parted.map((each, i) => [...noted(each, corpus.batches[i]!.shingles, plan)].map((count) => count & 63));
        };
        expect(counted(partBits)).toEqual(counted(1));
      },
    ),
  );
});

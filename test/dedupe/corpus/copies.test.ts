import { expect, test } from '@jest/globals';
import { BatchReader } from '../../../src/dedupe/corpus/batch.js';
import { Prints } from '../../../src/dedupe/corpus/prints.js';
import { Corpus, sharedShingles } from '../../../src/index.js';

function corpusOf(...batches: readonly string[][]): Corpus {
  const [corpus, reader] = [new Corpus(5), new BatchReader(5)];
  for (const texts of batches) {
    for (const text of texts) reader.add(text);
    corpus.append(reader.take());
  }
  return corpus;
}

const gone = 'The page that you asked for was moved or taken away';
const rain = 'Rain fell on the harbour of Oran on Monday and on Tuesday';

test('articles with the same words are copies of the first, whatever their case and marks, in any batch', () => {
  const { copies } = corpusOf([gone, rain, gone.toUpperCase()], [`${rain}!`, `${gone} …`, 'Nobody was hurt']);
  expect([...copies.originals]).toEqual([0, 1, 0, 1, 0, 5]);
  expect([...copies.repeated()].map((original) => [...copies.all(original)])).toEqual([
    [0, 2, 4],
    [1, 3],
  ]);
  expect([0, 1, 5].map((original) => copies.count(original))).toEqual([3, 2, 1]);
  expect([[...copies.all(5)], copies.some]).toEqual([[5], true]);
});

test('those without words are copies of nothing, and the same words in another order are no copy', () => {
  const again = `${rain} ${gone} ${rain}`;
  const { copies } = corpusOf(['', '…', '', `${gone} ${rain}`, `${rain} ${gone}`, again, again]);
  expect([...copies.originals]).toEqual([0, 1, 2, 3, 4, 5, 5]);
});

test('a copy has what its original has, and counts once among the shingles', () => {
  const corpus = corpusOf([gone, rain], [gone, rain]);
  expect([0, 2].map((at) => corpus.wordsOf(at).join(' '))).toEqual([gone.toLowerCase(), gone.toLowerCase()]);
  expect([corpus.wordCount(2), corpus.sizeOf(2), corpus.length]).toEqual([11, 7, 4]);
  expect(corpus.shingles).toBe(7 + 8);
  expect([...corpus.originalsOf(1)]).toEqual([]);
  expect([sharedShingles(corpus, 0, 2), sharedShingles(corpus, 2, 2), sharedShingles(corpus, 2, 3)]).toEqual([7, 7, 0]);
});

test('prints propose and words decide; more are held than there was room for', () => {
  const prints = new Prints((one, other) => one % 3000 === other % 3000);
  const found = Array.from({ length: 6000 }, (_, article) => prints.firstOf(article, (article % 3000) % 7));
  expect(found).toEqual(Array.from({ length: 6000 }, (_, article) => article % 3000));
});

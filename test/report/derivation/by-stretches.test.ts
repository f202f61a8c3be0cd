import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { longestStretch, sharedPlaces } from '../../../src/report/derivation/by-stretches.js';
import { longestRun } from '../../../src/report/derivation/longest-run.js';
import { placesOf, sharedShingles } from '../../../src/report/derivation/shingles.js';
import { stretchesOf } from '../../../src/report/derivation/stretches.js';
import { noTwin, storyWords } from '../../../src/report/derivation/words.js';
import { documentOf } from '../../render/values.js';

/** Two copies of one text of short paragraphs in few words, some of them dropped, put elsewhere or with a word more. */
const versions = fc.integer({ min: 1, max: 12 }).chain((vocabulary) => {
  const paragraph = fc.array(
    fc.integer({ min: 0, max: vocabulary }).map((word) => `w${word}`),
    { minLength: 1, maxLength: 9 },
  );
  const copy = (texts: readonly string[]) =>
    fc
      .array(fc.tuple(fc.nat({ max: texts.length - 1 }), fc.boolean()), { minLength: 1, maxLength: 10 })
      .map((picks) => picks.map(([text, edited]) => (edited ? `${texts[text]} x` : texts[text]!)));
  return fc.array(paragraph, { minLength: 1, maxLength: 6 }).chain((texts) => {
    const lines = texts.map((words) => words.join(' '));
    return fc.tuple(fc.oneof(fc.constant(lines), copy(lines)), fc.oneof(fc.constant(lines), copy(lines)));
  });
});

test('what twins show is what every shingle shows', () => {
  let plain = 0;
  fc.assert(
    fc.property(versions, fc.integer({ min: 1, max: 6 }), fc.infiniteStream(fc.boolean()), ([one, two], run, choice) => {
      const [left, right] = [documentOf('a', one), documentOf('a', two)];
      const twins = Int32Array.from(two, (text) => (choice.next().value ? one.indexOf(text) : noTwin));
      const story = storyWords(left, right, twins);
      expect(storyWords(left, right, new Int32Array(two.length).fill(noTwin))).toEqual(story);
      const length = Math.min(run, story.left.length, story.right.length);
      const stretches = stretchesOf(story, twins);
      const shingles = sharedShingles(story.left, story.right, length);
      const shared = sharedPlaces(story, stretches, length);
      expect(shared).toEqual({ left: placesOf(shingles.left), right: placesOf(shingles.right) });
      const longest = longestStretch(story, stretches, shared, length);
      if (!longest) return;
      plain++;
      expect(longest).toEqual(longestRun(story.left, story.right, shingles));
    }),
    { numRuns: 1000 },
  );
  expect(plain).toBeGreaterThan(100);
});

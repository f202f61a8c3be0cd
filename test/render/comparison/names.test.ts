import { expect, test } from '@jest/globals';
import { sideNames } from '../../../src/render/comparison/names.js';

test.each([
  ['fixtures/a.txt', 'fixtures/b.txt', 'a.txt', 'b.txt'],
  ['v1/story.txt', 'v2/story.txt', 'v1/story.txt', 'v2/story.txt'],
  ['v1\\story.txt', 'v2/story.txt', 'v1/story.txt', 'v2/story.txt'],
  ['story.txt', 'old/story.txt', 'story.txt', 'old/story.txt'],
  ['/story.txt', 'story.txt', '/story.txt', 'story.txt'],
  ['story.txt', 'story.txt', 'left', 'right'],
  ['a\\b', 'a/b', 'left', 'right'],
  ['-', 'a.txt', 'standard input', 'a.txt'],
  ['a-name-that-the-cms-made-up-from-the-headline.txt', 'b.txt', 'left', 'right'],
  ['desk-of-the-day/report-of-19.txt', 'report-of-20.txt', 'report-of-19.txt', 'report-of-20.txt'],
  ['a\u001b[1m.txt', 'b.txt', 'a␛[1m.txt', 'b.txt'],
])('%j and %j are called %j and %j', (left, right, nameOfLeft, nameOfRight) => {
  expect(sideNames(left, right)).toEqual({ left: nameOfLeft, right: nameOfRight });
});

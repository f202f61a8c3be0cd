import type { Bands, CompareOptions, Degree, Derivation, Document, RunPlace, SharedRun, Side, Sides, Summary } from '../../model.js';
import { isStory } from '../../text/roles.js';
import { reportThresholds } from '../options.js';
import { ratio } from '../ratio.js';
import { longestRun, type Run } from './longest.js';
import { wordPlaces } from './numbering.js';
import { coveredWords, sharedWindows } from './windows.js';
import { type StoryWords, storyWords } from './words.js';

/**
 * How far each story is made of the other's text, after METER (Gaizauskas et al., "The METER corpus", 2001): wholly, partially or not derived, by
 * the share of its words that the other has, with what was kept word for word.
 */
export function derivationOf(
  left: Document,
  right: Document,
  { containment, words }: Pick<Summary, 'containment' | 'words'>,
  { bands }: Pick<CompareOptions, 'bands'>,
): Derivation {
  const story = storyWords(left, right);
  const counts = { left: story.left.words.length, right: story.right.words.length };
  const run = Math.min(reportThresholds.verbatimWords.default, counts.left || 1, counts.right || 1);
  const windows = sharedWindows(story.left.words, story.right.words, run);
  const covered = (side: Side) => (counts[side] === 0 ? containment[side] : ratio(coveredWords(windows[side], run), counts[side]));
  const longest = longestRun(story.left.words, story.right.words, windows);
  return {
    degree: { left: degreeOf(containment.left, bands), right: degreeOf(containment.right, bands) },
    containment,
    verbatim: { left: covered('left'), right: covered('right') },
    run,
    ...(longest ? { longest: sharedRun(longest, { left, right }, story) } : {}),
    ...fullerOf(containment, words, bands),
  };
}

/** The degree that a containment means. */
function degreeOf(share: number, [wholly, partially]: Bands): Degree {
  if (share >= wholly) return 'wholly';
  return share >= partially ? 'partially' : 'non';
}

/** The side that has the other wholly and of its own besides, and how much that is of the other's words. */
function fullerOf(containment: Sides<number>, words: Sides<number>, [wholly]: Bands): Pick<Derivation, 'fuller' | 'more'> {
  const fullerBy = reportThresholds.fullerBy.default;
  const holds = (side: Side, other: Side) =>
    words[other] > 0 && containment[other] >= wholly && containment[other] - containment[side] >= fullerBy;
  for (const [side, other] of [
    ['left', 'right'],
    ['right', 'left'],
  ] as const) {
    if (holds(side, other)) return { fuller: side, more: Math.round(((1 - containment[side]) * words[side] * 1e4) / words[other]) / 1e4 };
  }
  return {};
}

/** How many words of a run are given, to find it by. */
const firstWords = 8;

function sharedRun({ left, right, length }: Run, documents: Sides<Document>, story: Sides<StoryWords>): SharedRun {
  const place = (side: Side, from: number) => placeOf(documents[side], story[side], from, from + length - 1);
  return {
    words: length,
    left: place('left', left),
    right: place('right', right),
    begins: beginningOf(documents.left, placeOf(documents.left, story.left, left, left + Math.min(length, firstWords) - 1)),
  };
}

/** The text of a run, without what is no part of the story and stands in it: a dateline between headline and lead. */
function beginningOf({ text, blocks }: Document, { start, end, blocks: [first, last] }: RunPlace): string {
  return blocks
    .slice(first, last + 1)
    .filter(({ role }) => isStory[role])
    .map((block) => text.slice(Math.max(start, block.start), Math.min(end, block.end)).replace(/\s+/g, ' '))
    .join(' ');
}

function placeOf(document: Document, story: StoryWords, first: number, last: number): RunPlace {
  const [from, to] = [wordAt(document, story, first), wordAt(document, story, last)];
  return { start: from.start, end: to.end, blocks: [from.block, to.block] };
}

/** Where a word of the story stands: its block is found by halving, and read again. */
function wordAt({ blocks }: Document, { before }: StoryWords, word: number): { start: number; end: number; block: number } {
  let [low, high] = [0, before.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (before[middle]! <= word) low = middle;
    else high = middle;
  }
  const { start: offset, text } = blocks[low]!;
  const { start, end } = wordPlaces(text)[word - before[low]!]!;
  return { start: offset + start, end: offset + end, block: low };
}

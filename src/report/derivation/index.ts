import type {
  Bands,
  CompareOptions,
  Degree,
  Derivation,
  Document,
  Passage,
  RunPlace,
  SharedRun,
  Side,
  Sides,
  Summary,
} from '../../model.js';
import { isStory } from '../../text/roles.js';
import { reportThresholds } from '../options.js';
import { decimals, ratio } from '../ratio.js';
import { longestStretch, type SharedPlaces, sharedPlaces } from './by-stretches.js';
import { type CommonRun, longestRun } from './longest-run.js';
import { coveredWords, placesOf, sharedShingles } from './shingles.js';
import { stretchesOf } from './stretches.js';
import { placeOfWord } from './word-place.js';
import { type Reading, readerOf, type StoryWords } from './words.js';

/** What a derivation is read from. */
interface Measured extends Sides<Document> {
  readonly passages: readonly Passage[];
  readonly summary: Pick<Summary, 'containment' | 'words'>;
  readonly options: Pick<CompareOptions, 'bands'>;
}

/**
 * How far each story is made of the other's text, after METER (Gaizauskas et al., "The METER corpus", 2001): wholly, partially or not derived, by
 * the share of its words that the other has, in versions of its passages or word for word: *FERRY AGROUND IN FOG* and *Ferry aground in fog* are one text.
 */
export function derivationOf(
  { left, right, passages, summary, options }: Measured,
  read: () => Reading = readerOf(left, right, passages),
): Derivation {
  const { containment, words } = summary;
  const { bands } = options;
  const { twins, words: story } = read();
  const counts = { left: story.left.length, right: story.right.length };
  const run = Math.min(reportThresholds.verbatimWords.default, counts.left || 1, counts.right || 1);
  const { shared, longest } = commonOf(story, stretchesOf(story, twins), run);
  const covered = (side: Side) => (counts[side] === 0 ? containment[side] : ratio(coveredWords(shared[side], run), counts[side]));
  const verbatim = { left: covered('left'), right: covered('right') };
  const degree = (side: Side) =>
    degreeOf(Math.max(containment[side], run < reportThresholds.verbatimWords.default ? 0 : verbatim[side]), bands);
  return {
    degree: { left: degree('left'), right: degree('right') },
    containment,
    verbatim,
    run,
    ...(longest ? { longest: sharedRun(longest, { left, right }, story) } : {}),
    ...fullerOf(containment, words, bands),
  };
}

/** What both have: found from the stretches that are known where these are enough, else by every shingle of `run` words. */
function commonOf(story: StoryWords, known: readonly CommonRun[], run: number): { shared: SharedPlaces; longest: CommonRun | undefined } {
  if (known.length > 0) {
    const shared = sharedPlaces(story, known, run);
    const longest = longestStretch(story, known, shared, run);
    if (longest) return { shared, longest };
  }
  const shingles = sharedShingles(story.left, story.right, run);
  return {
    shared: { left: placesOf(shingles.left), right: placesOf(shingles.right) },
    longest: longestRun(story.left, story.right, shingles),
  };
}

/** The degree that a share of words means. */
function degreeOf(share: number, [wholly, partially]: Bands): Degree {
  if (share >= wholly) return 'wholly';
  return share >= partially ? 'partially' : 'non';
}

/** The side that has the other wholly and of its own besides, and how much that is of the other's words. */
function fullerOf(containment: Sides<number>, words: Sides<number>, [wholly]: Bands): Pick<Derivation, 'fuller' | 'more'> {
  const fullerBy = reportThresholds.fullerBy.default;
  const holds = (side: Side, other: Side) =>
    words[other] > 0 && containment[other] >= wholly && containment[other] - containment[side] >= fullerBy;
  const told = (side: Side, other: Side) => ({
    fuller: side,
    more: Math.round(((1 - containment[side]) * words[side] * decimals) / words[other]) / decimals,
  });
  if (holds('left', 'right')) return told('left', 'right');
  return holds('right', 'left') ? told('right', 'left') : {};
}

/** How many words of a run are given, to find it by. */
const firstWords = 8;

function sharedRun({ left, right, length }: CommonRun, documents: Sides<Document>, { before }: StoryWords): SharedRun {
  const place = (side: Side, from: number, words: number) => placeOf(documents[side], before[side], from, from + words - 1);
  return {
    words: length,
    left: place('left', left, length),
    right: place('right', right, length),
    begins: beginningOf(documents.left, place('left', left, Math.min(length, firstWords))),
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

function placeOf(document: Document, before: Int32Array, first: number, last: number): RunPlace {
  const [from, to] = [wordAt(document, before, first), wordAt(document, before, last)];
  return { start: from.start, end: to.end, blocks: [from.block, to.block] };
}

/** Where a word of the story stands: its block is found by halving, and read again. */
function wordAt({ blocks }: Document, before: Int32Array, word: number): { start: number; end: number; block: number } {
  let [low, high] = [0, blocks.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (before[middle]! <= word) low = middle;
    else high = middle;
  }
  const { start: offset, text } = blocks[low]!;
  const [start, end] = placeOfWord(text, word - before[low]!);
  return { start: offset + start, end: offset + end, block: low };
}

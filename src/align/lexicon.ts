import { Vocabulary } from './vocabulary.js';

/** The words of one stretch of text as numbers, for comparing with many others. */
export interface Bag {
  /** The words in order. */
  readonly sequence: Int32Array;
  /** The same words, sorted; a word that stands twice is there twice. */
  readonly words: Int32Array;
  /** The sum of the words' weights. */
  readonly weight: number;
}

/** A unit's words: all of them, and sentence by sentence. */
export interface Profile extends Bag {
  /** One bag a sentence; empty when there is but one. */
  readonly sentences: readonly Bag[];
}

/** What is known of the words of both sides. */
export interface Lexicon {
  readonly left: readonly Profile[];
  readonly right: readonly Profile[];
  /** By word: its inverse document frequency, after Spärck Jones (1972); a unit is a document. */
  readonly weights: Float64Array;
}

/** The texts of one side, and which of them are wanted: the others have no words. */
export interface Wanted {
  readonly texts: readonly string[];
  readonly wanted: (unit: number) => boolean;
}

/** The wanted texts of both sides as words with weights. */
export function makeLexicon(left: Wanted, right: Wanted): Lexicon {
  const vocabulary = new Vocabulary();
  const [l, r] = [left, right].map(({ texts, wanted }) => texts.map((text, unit) => (wanted(unit) ? vocabulary.read(text) : undefined)));
  const all = [...l!, ...r!].filter((read) => read !== undefined).map(({ sequence }) => sequence.slice().sort());
  const weights = weigh(all, vocabulary.size);
  let next = 0;
  const profile = (read: ReturnType<Vocabulary['read']> | undefined): Profile => {
    if (!read) return noWords;
    const whole = bagOf(read.sequence, weights, all[next++]!);
    return { ...whole, sentences: sentencesOf(read.sequence, read.breaks, weights) };
  };
  return { left: l!.map(profile), right: r!.map(profile), weights };
}

const noWords: Profile = { sequence: new Int32Array(0), words: new Int32Array(0), weight: 0, sentences: [] };

/**
 * A word that one unit of each side has is as rare as can be: it counts as standing in one, so that *the* stays light and *Busaidi* heavy
 * even in a story of five paragraphs.
 */
function weigh(units: readonly Int32Array[], words: number): Float64Array {
  const frequency = new Int32Array(words);
  for (const sorted of units) for (let k = 0; k < sorted.length; k++) if (sorted[k] !== sorted[k - 1]) frequency[sorted[k]!]!++;
  const weights = new Float64Array(words);
  for (let word = 0; word < words; word++) weights[word] = exact(Math.log((units.length + 2) / (Math.max(frequency[word]! - 1, 1) + 0.5)));
  return weights;
}

/** Rounded so far that sums of weights are exact, and so the same in whatever order they are taken: swapped sides weigh the same. */
function exact(weight: number): number {
  return Math.round(weight * 2 ** 20) / 2 ** 20;
}

function bagOf(sequence: Int32Array, weights: Float64Array, words = sequence.slice().sort()): Bag {
  let weight = 0;
  for (const word of words) weight += weights[word]!;
  return { sequence, words, weight };
}

function sentencesOf(sequence: Int32Array, breaks: readonly number[], weights: Float64Array): Bag[] {
  if (breaks.length === 0) return [];
  return [0, ...breaks]
    .map((start, k) => bagOf(sequence.subarray(start, breaks[k] ?? sequence.length), weights))
    .filter(({ words }) => words.length > 0);
}

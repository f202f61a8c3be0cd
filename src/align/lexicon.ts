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
  /** By word: its inverse document frequency, after Spärck Jones (1972), by what its length tells; a unit is a document. */
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
  const weights = weigh(all, vocabulary);
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
function weigh(units: readonly Int32Array[], vocabulary: Vocabulary): Float64Array {
  const frequency = new Int32Array(vocabulary.size);
  for (const sorted of units) for (let k = 0; k < sorted.length; k++) if (sorted[k] !== sorted[k - 1]) frequency[sorted[k]!]!++;
  const weights = new Float64Array(vocabulary.size);
  let word = 0;
  for (const letters of vocabulary.words()) {
    const rarity = Math.log((units.length + 2) / (Math.max(frequency[word]! - 1, 1) + 0.5));
    weights[word++] = exact(rarity * tellingOf(letters));
  }
  return weights;
}

/**
 * How much a word tells by its length. Words that are often used are short in every language (Zipf 1935), which ten paragraphs are too few to
 * count: in *raised its offer to 42 dlrs*, *its* may stand in as few of them as *raised*. Figures tell most, for they are seldom about two things.
 * Scripts whose words are not spelled out letter by letter are left alone.
 */
function tellingOf(word: string): number {
  const first = word.charCodeAt(0);
  if (first >= digits.from && first <= digits.to) return telling.figure;
  return first >= pastCyrillic ? 1 : Math.min(1, telling.least + telling.letter * word.length);
}

/** A word of five letters or more tells in full. */
const telling = { least: 0.2, letter: 0.16, figure: 1.2 };
const digits = { from: 0x30, to: 0x39 };
/** Latin, Greek and Cyrillic stand before this in Unicode. */
const pastCyrillic = 0x530;

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

import { Overlap, RunFinder } from './overlap.js';
import { Vocabulary, type WordNumbers } from './vocabulary.js';
import { weightsOf } from './weights.js';

/** The words of one stretch of text as numbers, for comparing with many others. */
export interface Bag {
  /** The words in order. */
  readonly sequence: Int32Array;
  /** The sum of the words' weights. */
  readonly weight: number;
}

/** A unit's words: all of them, and sentence by sentence. */
export interface Profile extends Bag {
  /** How many words it has, in powers of e. */
  readonly length: number;
  /** One bag a sentence; empty when there is but one. */
  readonly sentences: readonly Bag[];
}

/** What is known of the words of both sides. */
export interface Lexicon {
  readonly left: readonly Profile[];
  readonly right: readonly Profile[];
  /** By word, as `weightsOf` has them. */
  readonly weights: Float64Array;
  /** What finds the words that two units have in common, that two of their sentences have, and the heaviest run of two units. */
  readonly overlap: Overlap;
  readonly sentenceOverlap: Overlap;
  readonly runs: RunFinder;
}

/** What the units of one side say, the same key for the same text on both sides, and which of them are wanted: the others have no words. */
export interface Wanted {
  readonly folded: readonly string[];
  readonly keys: ArrayLike<number>;
  readonly wanted: (unit: number) => boolean;
}

/** The wanted texts of both sides as words with weights. What is said several times is read once. */
export function makeLexicon(left: Wanted, right: Wanted): Lexicon {
  const vocabulary = new Vocabulary();
  const texts: (Text | undefined)[] = [];
  for (const side of [left, right]) readSide(side, vocabulary, texts);
  const weights = weightsOf(texts, vocabulary);
  const profiles = texts.map((text) => text && new WordProfile(text, weights));
  const profilesOf = ({ folded, keys, wanted }: Wanted) =>
    folded.map((_, unit): Profile => (wanted(unit) ? profiles[keys[unit]!] : undefined) ?? noWords);
  const longest = texts.reduce((most, text) => Math.max(most, text?.sequence.length ?? 0), 0);
  const [overlap, sentenceOverlap, runs] = [new Overlap(weights), new Overlap(weights), new RunFinder(weights, longest)];
  return { left: profilesOf(left), right: profilesOf(right), weights, overlap, sentenceOverlap, runs };
}

/** A text as it was read, and how many units say it. */
interface Text extends WordNumbers {
  units: number;
}

function readSide({ folded, keys, wanted }: Wanted, vocabulary: Vocabulary, texts: (Text | undefined)[]): void {
  folded.forEach((text, unit) => {
    if (!wanted(unit)) return;
    const known = texts[keys[unit]!];
    if (known) known.units++;
    else {
      const { sequence, breaks } = vocabulary.read(text);
      texts[keys[unit]!] = { sequence, breaks, units: 1 };
    }
  });
}

const noWords: Profile = { sequence: new Int32Array(0), weight: 0, length: 0, sentences: [] };

class WordProfile implements Profile {
  readonly sequence: Int32Array;
  readonly weight: number;
  readonly length: number;
  private readonly breaks: readonly number[];
  private readonly weights: Float64Array;
  private parts: readonly Bag[] | undefined;

  constructor({ sequence, breaks }: Text, weights: Float64Array) {
    this.sequence = sequence;
    this.weight = weightOf(sequence, weights);
    this.length = Math.log(sequence.length + 1);
    this.breaks = breaks;
    this.weights = weights;
  }

  /** Made when they are first asked for: most units share too little with any other to be compared by sentences. */
  get sentences(): readonly Bag[] {
    this.parts ??= sentencesOf(this.sequence, this.breaks, this.weights);
    return this.parts;
  }
}

function weightOf(words: Int32Array, weights: Float64Array): number {
  let weight = 0;
  for (let k = 0; k < words.length; k++) weight += weights[words[k]!]!;
  return weight;
}

function sentencesOf(sequence: Int32Array, breaks: readonly number[], weights: Float64Array): Bag[] {
  if (breaks.length === 0) return [];
  const sentences: Bag[] = [];
  for (let k = 0; k <= breaks.length; k++) {
    const words = sequence.subarray(breaks[k - 1] ?? 0, breaks[k] ?? sequence.length);
    if (words.length > 0) sentences.push({ sequence: words, weight: weightOf(words, weights) });
  }
  return sentences;
}

import type { Span } from '../../model.js';
import { foldSpace } from '../../text/normalize.js';
import type { Bag, Lexicon, Profile } from '../lexicon/lexicon.js';
import { Vocabulary } from '../lexicon/vocabulary.js';
import type { SideUnits } from '../sides.js';

/** A sentence of a unit: where it stands in the document, and its words. */
export interface Sentence extends Bag {
  readonly span: Span;
}

/** Reads the sentences of units as the document has them, and not as roughly as they are told apart for likeness. */
export class SentenceReader {
  /** Its numbers are not those of the lexicon: only how many words a sentence has is asked of it. */
  private counter: Vocabulary | undefined;

  constructor(private readonly weights: Lexicon['weights']) {}

  /** The sentences of a unit whose words are known; none where they are not the words of the whole. */
  read({ document, units }: SideUnits, unit: number, { sequence }: Profile): Sentence[] {
    const spans = document.blocks[units[unit]!.block]!.sentences;
    if (spans.length < 2) return [];
    this.counter ??= new Vocabulary();
    const sentences: Sentence[] = [];
    let from = 0;
    for (const span of spans) {
      const to = from + this.counter.read(foldSpace(document.text.slice(...span))).sequence.length;
      const words = sequence.subarray(from, to);
      sentences.push({ span, sequence: words, weight: this.weightOf(words) });
      from = to;
    }
    return from === sequence.length ? sentences : [];
  }

  private weightOf(words: Int32Array): number {
    let weight = 0;
    for (const word of words) weight += this.weights[word]!;
    return weight;
  }
}

import type { Pair } from '../../model.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Pairs } from './columns.js';

/** Originals that one is a pair with, side by side with how many shingles both have. */
type Partners = number[];

/**
 * Unfolds the pairs of originals, as a search finds them, to those of all articles: by the larger of each pair (the later, where they are as large), then by the other,
 * as if every copy had been searched for. None is made before it is asked for.
 */
export class Unfolding {
  readonly #corpus: Corpus;
  /** For each original that has copies, those it is a pair with that are smaller or as large, and the original itself; nothing where there are none. */
  readonly #partners = new Map<number, Partners>();
  /** For an article, those it is a pair with; and by the original of each, how many shingles both have. */
  #others = new Uint32Array(1 << 8);
  #shared = new Uint32Array();

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  /** Takes in the pairs of originals whose larger one is among some articles, half open, and gives the pairs of all whose larger one is. Batches have to come in order. */
  unfold(from: number, to: number, pairs: Pairs): Iterable<Pair> {
    const { copies } = this.#corpus;
    if (!copies.some) return pairs;
    for (const { left, right, shared } of pairs) {
      const [larger, other] = this.#bySize(left, right);
      if (copies.count(larger) > 1) this.#partnersOf(larger).push(other, shared);
      if (copies.count(other) > 1 && this.#sizeOf(larger) === this.#sizeOf(other)) this.#partnersOf(other).push(larger, shared);
    }
    return { [Symbol.iterator]: () => this.#unfold(from, to, pairs) };
  }

  *#unfold(from: number, to: number, pairs: Pairs): Generator<Pair> {
    const { copies } = this.#corpus;
    const found = pairs[Symbol.iterator]();
    let next = found.next();
    for (let article = from; article < to; article++) {
      const partners: Partners = [];
      for (; !next.done && this.#bySize(next.value.left, next.value.right)[0] === article; next = found.next())
        partners.push(next.value.left + next.value.right - article, next.value.shared);
      const original = copies.originalOf(article);
      const all = copies.count(original) > 1 ? (this.#partners.get(original) ?? this.#itself(original)) : partners;
      if (all.length > 0) yield* this.#pairsOf(article, all);
    }
  }

  *#pairsOf(article: number, partners: Partners): Generator<Pair> {
    const { copies, length } = this.#corpus;
    if (this.#shared.length < length) this.#shared = new Uint32Array(length);
    let count = 0;
    for (let i = 0; i < partners.length; i += 2) {
      const [original, shared] = [partners[i]!, partners[i + 1]!];
      this.#shared[original] = shared;
      count = this.#gather(article, original, count);
    }
    const others = partners.length > 2 ? this.#others.subarray(0, count).sort() : this.#others;
    for (let i = 0; i < count; i++) {
      const other = others[i]!;
      const shared = this.#shared[copies.originalOf(other)]!;
      yield other < article ? { left: other, right: article, shared } : { left: article, right: other, shared };
    }
  }

  /** Notes the articles that have the words of an original, behind the first so many; of those as large as `article` the earlier ones alone. Returns how many are noted. */
  #gather(article: number, original: number, count: number): number {
    const all = this.#corpus.copies.all(original);
    const isSmaller = this.#sizeOf(original) < this.#sizeOf(article);
    if (this.#others.length < count + all.length) {
      const others = new Uint32Array(2 * (count + all.length));
      others.set(this.#others);
      this.#others = others;
    }
    let at = count;
    for (let i = 0; i < all.length && (isSmaller || all[i]! < article); i++) this.#others[at++] = all[i]!;
    return at;
  }

  #partnersOf(original: number): Partners {
    const known = this.#partners.get(original) ?? this.#itself(original);
    this.#partners.set(original, known);
    return known;
  }

  #itself(original: number): Partners {
    return [original, this.#sizeOf(original)];
  }

  #bySize(left: number, right: number): readonly [larger: number, other: number] {
    return this.#sizeOf(right) < this.#sizeOf(left) ? [left, right] : [right, left];
  }

  #sizeOf(article: number): number {
    return this.#corpus.sizeOf(article);
  }
}

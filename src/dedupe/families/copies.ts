import type { ArticleList, Pair } from '../../model.js';
import type { Found } from '../search/found.js';
import { byId, type PairTable } from './groups.js';

/** Articles with the same words, of which the first by id stands for all: the order in which they came tells nothing. */
export class CopiesById {
  readonly #found: Found;
  /** All that have the words of an original, by id; of those that have copies. */
  readonly #lists = new Map<number, readonly number[]>();
  /** For each original the first of these; for others themselves. */
  readonly #firsts: Uint32Array;

  constructor(articles: ArticleList, found: Found) {
    const { copies } = found;
    this.#found = found;
    this.#firsts = copies.originals.slice();
    for (const original of copies.repeated()) {
      const list = [...copies.all(original)].sort(byId(articles));
      this.#lists.set(original, list);
      this.#firsts[original] = list[0]!;
    }
  }

  /** The first by id that has the words of an article. */
  firstOf(article: number): number {
    return this.#firsts[this.#found.copies.originalOf(article)]!;
  }

  /** All that have the words of an article, by id. */
  all(article: number): readonly number[] {
    return this.#lists.get(this.#found.copies.originalOf(article)) ?? [article];
  }

  /** The pairs of those that stand for others, one with itself among them where it does. */
  pairs(): PairTable {
    const { originals, copies } = this.#found;
    if (!copies.some) return originals;
    const at = (place: number) => this.#pairOfFirsts(originals.at(place));
    const { length } = originals;
    return {
      length,
      at,
      *[Symbol.iterator]() {
        for (let place = 0; place < length; place++) yield at(place);
      },
    };
  }

  #pairOfFirsts({ left, right, shared }: Pair): Pair {
    const [one, other] = [this.firstOf(left), this.firstOf(right)];
    return { left: Math.min(one, other), right: Math.max(one, other), shared };
  }
}

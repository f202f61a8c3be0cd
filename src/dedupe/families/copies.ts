import type { ArticleList, Pair } from '../../model.js';
import type { Found } from '../search/found.js';
import { byId, type PairTable } from './groups.js';

/** Articles with the same words, of which the first by id stands for all: the order in which they came tells nothing. */
export class CopiesById {
  readonly #articles: ArticleList;
  readonly #found: Found;
  readonly #lists = new Map<number, readonly number[]>();

  constructor(articles: ArticleList, found: Found) {
    this.#articles = articles;
    this.#found = found;
  }

  /** The first by id that has the words of an article. */
  firstOf(article: number): number {
    return this.all(article)[0]!;
  }

  /** All that have the words of an article, by id. */
  all(article: number): readonly number[] {
    const { copies } = this.#found;
    const original = copies.originalOf(article);
    if (copies.count(original) === 1) return [article];
    const list = this.#lists.get(original) ?? [...copies.all(original)].sort(byId(this.#articles));
    this.#lists.set(original, list);
    return list;
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

import type { Style } from '../../../model.js';
import type { Run } from '../../page/ink.js';

/** A change as the head lists it. */
export interface Change {
  readonly place: string;
  readonly words: readonly Run[];
  /** Where it was made again in the same words. */
  readonly again: string[];
}

/** Changes in reading order. */
export interface Changes {
  /** The first of them; one that is made again in the same words (a name spelt anew throughout) is listed once. */
  readonly changes: readonly Change[];
  readonly total: number;
  /** How many are not listed. */
  readonly more: number;
}

/** Changes that are listed without `--all`: as many as a glance takes in. */
const most = 8;

/** A list of changes that grows until it is long enough. */
export class Listed {
  readonly #most: number;
  readonly #changes = new Map<string, Change>();
  #total = 0;
  #more = 0;

  constructor({ all }: Pick<Style, 'all'>) {
    this.#most = all ? Number.POSITIVE_INFINITY : most;
  }

  /** Adds a change; `key` is what it has in common with one that is the same elsewhere. `shown` has its words, or nothing where it was shown with another. */
  add(key: string, place: () => string, shown: () => readonly Run[] | undefined): void {
    this.#total++;
    const known = this.#changes.get(key);
    if (known) known.again.push(place());
    else if (this.#changes.size > this.#most) this.#more++;
    else {
      const words = shown();
      if (words) this.#changes.set(key, { place: place(), words, again: [] });
    }
  }

  /** The list. A line that says there is one more would take as much room as that one, which is listed instead. */
  changes(): Changes {
    const changes = [...this.#changes.values()];
    const last = this.#more > 0 && changes.length > this.#most ? changes.pop() : undefined;
    return { changes, total: this.#total, more: last ? this.#more + 1 + last.again.length : this.#more };
  }
}

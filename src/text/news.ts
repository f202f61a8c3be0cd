/** What is news to those who have another text. */

import type { Document } from '../model.js';

/**
 * Whether a figure is one that an editor would look for: *6,495*, *two million*. *Two sides* and *thousands of people* tell little without what they
 * count.
 */
export function isTelling(figure: string): boolean {
  return telling.test(figure);
}

const telling = /\p{N}|\b(?:hundred|thousand|million|billion|trillion|dozen)\b/iu;

/** The first so many excerpts whose words another story does not have. */
export function fresh<T extends { readonly text: string }>(
  found: readonly T[],
  other: Pick<Document, 'text'>,
  enough = Number.POSITIVE_INFINITY,
): T[] {
  const known = knownIn(other);
  const news: T[] = [];
  for (const one of found) {
    if (news.length >= enough) break;
    if (!known.has(one.text)) news.push(one);
  }
  return news;
}

const looked = new WeakMap<object, Known>();

/** What was looked for in a story is kept with it: the note of a long text asks thousands of times. */
function knownIn(story: Pick<Document, 'text'>): Known {
  const known = looked.get(story) ?? new Known(story.text);
  looked.set(story, known);
  return known;
}

/** From so many characters on it pays to know where every figure of a text stands before one is looked for. */
const long = 200_000;

class Known {
  readonly #answers = new Map<string, boolean>();
  #figures: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(readonly text: string) {}

  has(words: string): boolean {
    const known = this.#answers.get(words) ?? this.#looksFor(words);
    this.#answers.set(words, known);
    return known;
  }

  /** In a long text only where the first digits of the words stand: looking through it for each figure would take the product of the two lengths. */
  #looksFor(words: string): boolean {
    const digits = this.text.length < long ? null : /[0-9]+/.exec(words);
    if (!digits) return stands(words, this.text);
    this.#figures ??= placesOfFigures(this.text);
    return (this.#figures.get(digits[0]) ?? []).some((place) => standsAt(words, this.text, place - digits.index));
  }
}

/** Where each run of digits of a text begins. */
function placesOfFigures(text: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const { 0: digits, index } of text.matchAll(/[0-9]+/g)) {
    const known = places.get(digits);
    if (known) known.push(index);
    else places.set(digits, [index]);
  }
  return places;
}

/** Whether a text has some words as words of their own: *61* is not in *1961*, nor in *61,000*. */
function stands(words: string, text: string): boolean {
  if (words === '') return true;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) if (standsAt(words, text, at)) return true;
  return false;
}

function standsAt(words: string, text: string, at: number): boolean {
  if (!text.startsWith(words, at)) return false;
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at + words.length, at + words.length + 2)];
  return !/[\p{L}\p{N}]$|\p{N}[.,]$/u.test(before) && !/^[\p{L}\p{N}]|^[.,]\p{N}/u.test(after);
}

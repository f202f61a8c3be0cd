import type { Document } from '../model.js';
import { isAscii } from './ascii.js';

const looked = new WeakMap<object, Known>();

/** Which words a story has. What was looked for is kept with the story: the note of a long text asks thousands of times. */
export function knownIn(story: Pick<Document, 'text'>): Known {
  let known = looked.get(story);
  if (!known) {
    known = new Known(story.text);
    looked.set(story, known);
  }
  return known;
}

/** From so many characters on it pays to know where the figures of a text stand before one is looked for. */
const long = 20_000;

/** The words that a story has. */
class Known {
  private readonly answers = new Map<string, boolean>();
  private figures: Map<string, readonly number[]> | undefined;

  constructor(readonly text: string) {}

  /** Whether the story has some words as words of their own: *61* is not in *1961*, nor in *61,000*. */
  has(words: string): boolean {
    let known = this.answers.get(words);
    if (known === undefined) {
      known = this.looksFor(words);
      this.answers.set(words, known);
    }
    return known;
  }

  /** In a long text only where the figure in the words stands: looking through it for each would take the product of the two lengths. */
  private looksFor(words: string): boolean {
    const figure = this.text.length < long ? null : figureIn.exec(words);
    if (!figure) return stands(words, this.text);
    return this.placesOf(figure).some((place) => standsAt(words, this.text, place - figure.index));
  }

  private placesOf([figure, digits]: RegExpExecArray): readonly number[] {
    this.figures ??= placesOfNumbers(this.text);
    const known = this.figures.get(figure);
    if (known || digits !== undefined) return known ?? [];
    const places = placesOf(figure, this.text);
    this.figures.set(figure, places);
    return places;
  }
}

/** A number in digits, with the points and commas in it, or the word that a number in words has. */
const figureIn = /([0-9]+(?:[.,][0-9]+)*)|[mb]illion/;

/** Where each number in digits begins, with its points and commas: where *1.5* stands, no other number does. */
function placesOfNumbers(text: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  const pattern = /[0-9]+(?:[.,][0-9]+)*/g;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const known = places.get(match[0]);
    if (known) known.push(match.index);
    else places.set(match[0], [match.index]);
  }
  return places;
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

function stands(words: string, text: string): boolean {
  if (words === '') return true;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) if (standsAt(words, text, at)) return true;
  return false;
}

function standsAt(words: string, text: string, at: number): boolean {
  if (!text.startsWith(words, at)) return false;
  const end = at + words.length;
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(end, end + 2);
  return !goesOnFrom(before) && !goesOnIn(after);
}

function goesOnFrom(before: string): boolean {
  return isAscii(before) ? /[A-Za-z0-9]$|[0-9][.,]$/.test(before) : /[\p{L}\p{N}]$|\p{N}[.,]$/u.test(before);
}

function goesOnIn(after: string): boolean {
  return isAscii(after) ? /^[A-Za-z0-9]|^[.,][0-9]/.test(after) : /^[\p{L}\p{N}]|^[.,]\p{N}/u.test(after);
}

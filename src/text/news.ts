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
    if (!writingsOf(one.text).some((words) => known.has(words))) news.push(one);
  }
  return news;
}

/** The ways to write a figure with what it measures: *$585 mln* is *$585 million* and *$585m*, *5%* is *5 percent*, an age its figure. Other words are their own. */
function writingsOf(words: string): readonly string[] {
  const age = /^(\d+)[- ]years?[- ]old$/.exec(words);
  if (age) return [words, age[1]!];
  const found = measured.exec(words);
  const others = found ? forms.get(found[2]!.toLowerCase()) : undefined;
  return others ? [words, ...others.map((form) => `${found![1]!}${form}${found![3]!}`)] : [words];
}

/** A figure, what multiplies or measures it, and what follows. */
const measured = /^(.*\d)\s?(mln|million|mn|m|bln|billion|bn|b|trillion|trn|tn|thousand|k|%|percent|per cent|pct)((?:\s.*)?)$/is;
const forms: ReadonlyMap<string, readonly string[]> = new Map(
  [
    [' million', ' mln', 'm', 'M', 'mn', ' m'],
    [' billion', ' bln', 'bn', 'B', 'b', ' bn'],
    [' trillion', ' trn', 'tn', 'T'],
    [' thousand', 'k', 'K'],
    ['%', ' percent', ' per cent', ' pct', ' %'],
  ].flatMap((all) => all.map((form) => [form.trim().toLowerCase(), all] as const)),
);

/** The longest text that is one story, in UTF-16 code units; in a longer file what stands at another place may well be of another. */
export const longestStory = 50_000;

/** The quotations whose words another story does not have, quoted or not, whatever mark they end in. In a file of many stories none is looked for. */
export function freshQuotes<T extends { readonly text: string }>(found: readonly T[], other: Pick<Document, 'text'>): readonly T[] {
  if (other.text.length > longestStory) return found;
  const known = knownIn(other);
  return found.filter(({ text }) => !known.has(text.replace(/[.,!?…]+$/, '')));
}

const looked = new WeakMap<object, Known>();

/** What was looked for in a story is kept with it: the note of a long text asks thousands of times. */
function knownIn(story: Pick<Document, 'text'>): Known {
  let known = looked.get(story);
  if (!known) {
    known = new Known(story.text);
    looked.set(story, known);
  }
  return known;
}

/** From so many characters on it pays to know where the figures of a text stand before one is looked for. */
const long = 20_000;

class Known {
  private readonly answers = new Map<string, boolean>();
  private figures: Map<string, readonly number[]> | undefined;

  constructor(readonly text: string) {}

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

/** Whether a text has some words as words of their own: *61* is not in *1961*, nor in *61,000*. */
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
  return !/[\p{L}\p{N}]$|\p{N}[.,]$/u.test(before) && !/^[\p{L}\p{N}]|^[.,]\p{N}/u.test(after);
}

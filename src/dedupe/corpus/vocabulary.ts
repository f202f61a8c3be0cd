import { grown } from '../grow.js';
import { mixed, noLetters, withLetter } from './hashes.js';

/** Words that were added to a vocabulary, in order: their letters, and where each one's end. */
export interface NewWords {
  readonly letters: Uint16Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
}

/** Gives each different word a number, counting from 0. Words are the same when their letters are; hashes only find them. */
export class Vocabulary {
  #count = 0;
  #letters = new Uint16Array(1 << 12);
  /** Where each word begins in `#letters`; with one entry more for the end of the last. */
  #starts = new Uint32Array(1 << 9);
  #hashes = new Uint32Array(1 << 9);
  /** For each place of a hash, a word's number and 1, or 0. At most half full. */
  #places = new Uint32Array(1 << 10);

  get size(): number {
    return this.#count;
  }

  /** The number of the word that stands in `units`, half open; `hash` is that of its letters. */
  number(units: Uint16Array, start: number, end: number, hash: number): number {
    const places = this.#places;
    const mask = places.length - 1;
    let place = hash & mask;
    for (let found = places[place]!; found !== 0; found = places[place]!) {
      if (this.#hashes[found - 1] === hash && this.#isWord(found - 1, units, start, end)) return found - 1;
      place = (place + 1) & mask;
    }
    return this.#add(place, units, start, end, hash);
  }

  /** The word with a number. */
  word(number: number): string {
    return textOf(this.#letters, this.#starts[number]!, this.#starts[number + 1]!);
  }

  /** The words from a number on. */
  since(number: number): NewWords {
    const first = this.#starts[number]!;
    const ends = this.#starts.slice(number + 1, this.#count + 1).map((end) => end - first);
    return { letters: this.#letters.slice(first, this.#starts[this.#count]), ends };
  }

  /** Takes in another vocabulary's words, in order, and gives the number of each here. */
  *take({ letters, ends }: NewWords): Generator<number> {
    let start = 0;
    for (const end of ends) {
      yield this.number(letters, start, end, hashOfWord(letters, start, end));
      start = end;
    }
  }

  #isWord(number: number, units: Uint16Array, start: number, end: number): boolean {
    const letters = this.#letters;
    const from = this.#starts[number]!;
    const length = end - start;
    if (this.#starts[number + 1]! - from !== length) return false;
    for (let i = 0; i < length; i++) if (letters[from + i] !== units[start + i]) return false;
    return true;
  }

  #add(place: number, units: Uint16Array, start: number, end: number, hash: number): number {
    const number = this.#count++;
    const from = this.#starts[number]!;
    this.#makeRoom(from + end - start);
    for (let i = start; i < end; i++) this.#letters[from + i - start] = units[i]!;
    this.#starts[number + 1] = from + end - start;
    this.#hashes[number] = hash;
    this.#places[place] = number + 1;
    if (this.#count * 2 > this.#places.length) this.#placeAnew();
    return number;
  }

  #makeRoom(letters: number): void {
    if (this.#count + 1 >= this.#starts.length) {
      this.#starts = grown(this.#starts, 0);
      this.#hashes = grown(this.#hashes, 0);
    }
    if (letters <= this.#letters.length) return;
    const larger = new Uint16Array(Math.max(letters, this.#letters.length * 2));
    larger.set(this.#letters);
    this.#letters = larger;
  }

  #placeAnew(): void {
    const places = new Uint32Array(this.#places.length * 2);
    const mask = places.length - 1;
    for (let number = 0; number < this.#count; number++) {
      let place = this.#hashes[number]! & mask;
      while (places[place] !== 0) place = (place + 1) & mask;
      places[place] = number + 1;
    }
    this.#places = places;
  }
}

/** Units as a text; piece by piece, since a function takes only so many arguments, and a text may be one word. */
export function textOf(units: Uint16Array, start: number, end: number): string {
  let text = '';
  if (end - start <= fewUnits) {
    for (let at = start; at < end; at++) text += String.fromCharCode(units[at]!);
    return text;
  }
  for (let at = start; at < end; at += mostArguments) text += String.fromCharCode(...units.subarray(at, Math.min(end, at + mostArguments)));
  return text;
}

const mostArguments = 1 << 12;

/** So few are told one by one, which takes a quarter of the time. */
const fewUnits = 16;

/** The hash that a word has in every vocabulary. */
export function hashOfWord(units: Uint16Array, start: number, end: number): number {
  let hash = noLetters;
  for (let i = start; i < end; i++) hash = withLetter(hash, units[i]!);
  return mixed(hash);
}

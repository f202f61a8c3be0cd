import { grown } from '../grow.js';

/** Said of a word: that a sentence or a paragraph begins with it, that nothing but a blank stands between it and the word before. */
export const stands = { opening: 1, joined: 2 } as const;

/** The words of one text after the other, in columns. */
export class Words {
  starts = new Uint32Array(1 << 12);
  ends = new Uint32Array(1 << 12);
  /** The hashes of their letters. */
  hashes = new Uint32Array(1 << 12);
  /** How each stands there, in bits of `stands`. */
  places = new Uint32Array(1 << 12);
  count = 0;
  #opening = true;
  #joined = false;

  /** Forgets the text. */
  clear(): void {
    this.count = 0;
    this.#opening = true;
    this.#joined = false;
  }

  /** Takes down the next word. */
  word(start: number, end: number, hash: number): void {
    if (this.count === this.starts.length) this.#makeRoom();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.hashes[this.count] = hash;
    const place = this.#joined ? stands.joined : 0;
    this.places[this.count++] = this.#opening ? stands.opening : place;
    this.#opening = false;
    this.#joined = true;
  }

  /** A mark that stands before the next word, or the first of several that are the same. */
  mark(unit: number): void {
    this.#opening ||= endsSentence(unit);
    this.#joined = false;
  }

  /** A blank line stands before the next word. */
  break(): void {
    this.#opening = true;
  }

  #makeRoom(): void {
    this.starts = grown(this.starts, 0);
    this.ends = grown(this.ends, 0);
    this.hashes = grown(this.hashes, 0);
    this.places = grown(this.places, 0);
  }
}

function endsSentence(unit: number): boolean {
  return sentenceEnds.includes(unit);
}

const sentenceEnds = Array.from('.!?:。！？', (mark) => mark.charCodeAt(0));

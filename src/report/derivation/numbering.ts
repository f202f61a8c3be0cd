import { blank, kindOf, letter, mark } from './character-kinds.js';
import { unread, type Vocabulary } from './vocabulary.js';

/**
 * The words of texts as numbers, in their order.
 * A piece between two blanks that is one run of ASCII letters and digits, with marks around it and single hyphens and apostrophes inside (*talks,*,
 * *Iran's*, *son-in-law*), is one word, and is looked up where it stands; that is most of any text in Latin letters. The others (*U.S.*, *$5*, *café*) go by
 * the tokenizer.
 */
export class Numbering {
  private numbers: Int32Array;
  /** How many words were read. */
  length = 0;

  /** `room` is how many words are likely to be read. */
  constructor(
    private readonly vocabulary: Vocabulary,
    room: number,
  ) {
    this.numbers = new Int32Array(room);
  }

  /** Reads the words between two places of a text, after those that were read before. */
  read(text: string, from: number, to: number): void {
    const { vocabulary } = this;
    let start = from;
    for (let at = from; at < to; ) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind === blank) start = ++at;
      else if (kind === mark) at++;
      else {
        const end = kind === letter ? vocabulary.scan(text, at, to) : unread;
        if (end === unread) at = this.piece(text, start, to);
        else {
          this.push(vocabulary.last);
          // Behind the piece is a blank, or nothing.
          start = at = end + 1;
        }
      }
    }
  }

  /** Takes words that were read before, by their places, once more. */
  repeat(from: number, to: number): void {
    this.grow(to - from);
    this.numbers.copyWithin(this.length, from, to);
    this.length += to - from;
  }

  /** The numbers of the words that were read, in order. */
  words(from = 0, to = this.length): Int32Array {
    return this.numbers.subarray(from, to);
  }

  private push(number: number): void {
    if (this.length === this.numbers.length) this.grow(1);
    this.numbers[this.length++] = number;
  }

  private grow(more: number): void {
    if (this.length + more <= this.numbers.length) return;
    const longer = new Int32Array(2 * this.length + more);
    longer.set(this.numbers);
    this.numbers = longer;
  }

  /** Reads a piece by the tokenizer. Returns where it ends. */
  private piece(text: string, start: number, to: number): number {
    let end = start + 1;
    while (end < to && kindOf(text.charCodeAt(end)) !== blank) end++;
    for (const number of this.vocabulary.ofPiece(text.slice(start, end))) this.push(number);
    return end;
  }
}

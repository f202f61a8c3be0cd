import { tokenize } from '../../text/words.js';
import { AsciiWords, unread } from './ascii-words.js';
import { blank, kindOf, letter, mark } from './character-kinds.js';

/**
 * Gives words their numbers: the same number for the same word, whatever its case and the style of its apostrophes and hyphens.
 * A piece between two blanks that is one run of ASCII letters and digits, with marks around it and single hyphens and apostrophes inside (*talks,*,
 * *Iran's*, *son-in-law*), is one word, and is looked up without being cut out of its text or tokenized; that is most of any text in Latin letters. The
 * others (*U.S.*, *$5*, *café*) go by the tokenizer, once for each spelling.
 */
export class Numbering {
  private readonly ascii = new AsciiWords();
  private readonly pieces = new Map<string, readonly number[]>();
  /** Words with letters beyond ASCII: from -1 downwards. */
  private readonly folded = new Map<string, number>();
  private numbers = new Int32Array(2 ** 9);
  /** How many words were read. */
  length = 0;

  /** Reads the words between two places of a text, after those that were read before. */
  read(text: string, from: number, to: number): void {
    let start = from;
    for (let at = from; at < to; ) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind === blank) start = ++at;
      else if (kind === mark) at++;
      else {
        const end = kind === letter ? this.ascii.scan(text, at, to) : unread;
        if (end === unread) at = this.piece(text, start, to);
        else {
          this.push(this.ascii.last);
          at = end;
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
    const piece = text.slice(start, end);
    let numbers = this.pieces.get(piece);
    if (!numbers) {
      numbers = tokenize(piece).flatMap(({ key, word }) => (word ? [this.numberOf(key)] : []));
      this.pieces.set(piece, numbers);
    }
    for (const number of numbers) this.push(number);
    return end;
  }

  private numberOf(key: string): number {
    const word = key.toLowerCase().replace(/[’ʼ]/g, "'").replaceAll('\u00ad', '').replaceAll('‑', '-');
    if (onlyAscii.test(word)) return this.ascii.numberOf(word);
    const number = this.folded.get(word) ?? -1 - this.folded.size;
    this.folded.set(word, number);
    return number;
  }
}

const onlyAscii = /^[\0-\x7f]*$/;

import { tokenize } from '../../text/words.js';

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

const letter = 0;
/** Hyphens and apostrophes. */
const joiner = 1;
/** Marks that are never part of a word or number when they stand at its end: no sign of currency. */
const mark = 2;
const blank = 3;
const rest = 4;

const kinds = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z0-9]/i.test(character)) return letter;
  if (/['-]/.test(character)) return joiner;
  if (/\s/.test(character)) return blank;
  return /[,.;:!?"()[\]]/.test(character) ? mark : rest;
});

function kindOf(code: number): number {
  if (code < 0x80) return kinds[code]!;
  if (code === curlyApostrophe) return joiner;
  return code === noBreakSpace || (code >= firstSpaceBeyond && /\s/.test(String.fromCharCode(code))) ? blank : rest;
}

const noBreakSpace = 0xa0;
/** The Ogham space mark: Latin, Greek, Cyrillic, Hebrew and Arabic stand before it. */
const firstSpaceBeyond = 0x1680;

const curlyApostrophe = 0x2019;
const lowerCase = 0x20;

/** The letter as it is compared. */
function fold(code: number): number {
  return code === curlyApostrophe ? 0x27 : code | lowerCase;
}

const none = -1;
/** It is no word of ASCII letters alone, or something stands behind it. */
const unread = -1;

/** Words of ASCII, numbered from 0, by their letters in the texts themselves: a hash table with open addressing over one store of letters. */
class AsciiWords {
  /** Words, each with its hash behind it. */
  private slots = new Int32Array(2 ** 10).fill(none);
  private letters = new Uint8Array(2 ** 12);
  /** Where the letters of each word begin, and where the next ones go. */
  private starts = new Int32Array(2 ** 9);
  private count = 0;
  /** The number of the word that was scanned last. */
  last = none;

  /** Looks up the word that begins here. Returns where its piece ends; `unread` when the piece is not one word of letters, digits and single joiners. */
  scan(text: string, from: number, to: number): number {
    let hash = seed;
    let before = letter;
    let at = from;
    for (; at < to; at++) {
      const code = text.charCodeAt(at);
      const kind = kindOf(code);
      if (kind > joiner) break;
      if (kind === joiner && before === joiner) return unread;
      hash = Math.imul(hash ^ fold(code), prime);
      before = kind;
    }
    if (before === joiner) return unread;
    let end = at;
    while (end < to && kindOf(text.charCodeAt(end)) === mark) end++;
    if (end < to && kindOf(text.charCodeAt(end)) !== blank) return unread;
    this.last = this.lookUp(text, from, at, hash ^ (hash >>> 15));
    return end;
  }

  /** The number of a word that is not in lower case alone by its kind of letters: *$5*, *u.s.* */
  numberOf(word: string): number {
    let hash = seed;
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ fold(word.charCodeAt(at)), prime);
    return this.lookUp(word, 0, word.length, hash ^ (hash >>> 15));
  }

  private lookUp(text: string, from: number, to: number, hash: number): number {
    const mask = this.slots.length - 2;
    let slot = (hash << 1) & mask;
    for (; this.slots[slot] !== none; slot = (slot + 2) & mask) {
      if (this.slots[slot + 1] === hash && this.isSame(this.slots[slot]!, text, from, to)) return this.slots[slot]!;
    }
    this.slots[slot] = this.count;
    this.slots[slot + 1] = hash;
    this.store(text, from, to);
    if (4 * this.count > this.slots.length) this.rehash();
    return this.count - 1;
  }

  private isSame(word: number, text: string, from: number, to: number): boolean {
    const start = this.starts[word]!;
    if (this.starts[word + 1]! - start !== to - from) return false;
    for (let at = from; at < to; at++) if (this.letters[start + at - from] !== fold(text.charCodeAt(at))) return false;
    return true;
  }

  private store(text: string, from: number, to: number): void {
    const start = this.starts[this.count]!;
    const end = start + to - from;
    if (end > this.letters.length) this.letters = grown(this.letters, new Uint8Array(2 * end));
    for (let at = from; at < to; at++) this.letters[start + at - from] = fold(text.charCodeAt(at));
    if (++this.count === this.starts.length) this.starts = grown(this.starts, new Int32Array(2 * this.count));
    this.starts[this.count] = end;
  }

  private rehash(): void {
    const old = this.slots;
    this.slots = new Int32Array(2 * old.length).fill(none);
    const mask = this.slots.length - 2;
    for (let at = 0; at < old.length; at += 2) {
      if (old[at] === none) continue;
      let slot = (old[at + 1]! << 1) & mask;
      while (this.slots[slot] !== none) slot = (slot + 2) & mask;
      this.slots[slot] = old[at]!;
      this.slots[slot + 1] = old[at + 1]!;
    }
  }
}

/** The hash of Fowler, Noll and Vo (FNV-1a, 32 bits). */
const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;

function grown<Numbers extends Uint8Array | Int32Array>(numbers: Numbers, larger: Numbers): Numbers {
  larger.set(numbers);
  return larger;
}

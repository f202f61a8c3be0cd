import { unspaced } from '../../text/words.js';

/** The words of a stretch of text, and where its sentences begin among them. */
export interface WordNumbers {
  /** The words in order, as numbers. */
  readonly sequence: Int32Array;
  /** For each sentence but the first, the place in `sequence` of its first word. */
  readonly breaks: readonly number[];
}

/** The words that were read so far, each with its number: the same word has the same one in all texts. Case, *U.S.* for *US* and *'s* make no difference. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  /** The words of all texts, one text behind the other: a small array for each would take longer to make than to fill. */
  private leaf = new Int32Array(firstLeaf);
  /** Where the words of the text that is being read begin and end in it. */
  private start = 0;
  private end = 0;

  /** How many different words were read. */
  get size(): number {
    return this.numbers.size;
  }

  /** The words themselves, in the order of their numbers. */
  words(): Iterable<string> {
    return this.numbers.keys();
  }

  /** The words of a text, and where its sentences begin. */
  read(text: string): WordNumbers {
    const breaks = latin.test(text) ? this.matchLatin(text) : this.match(text);
    const sequence = this.leaf.subarray(this.start, this.end);
    this.start = this.end;
    return { sequence, breaks };
  }

  /** Latin text: as `match` finds the words, in a fraction of the time. */
  private matchLatin(text: string): number[] {
    const breaks: number[] = [];
    const lower = text.toLowerCase();
    let from = 0;
    latinSentenceEnd.lastIndex = 0;
    while (latinSentenceEnd.test(text)) {
      this.add(lower.slice(from, latinSentenceEnd.lastIndex).match(latinWord) ?? none);
      breaks.push(this.end - this.start);
      from = latinSentenceEnd.lastIndex;
    }
    this.add((from === 0 ? lower : lower.slice(from)).match(latinWord) ?? none);
    return breaks;
  }

  private match(text: string): number[] {
    const breaks: number[] = [];
    text
      .normalize('NFC')
      .split(sentenceEnd)
      .forEach((sentence, k) => {
        if (k > 0) breaks.push(this.end - this.start);
        const plain = sentence
          .toLowerCase()
          .replace(pointed, (points) => points.replaceAll('.', ''))
          .replace(possessive, '');
        this.add(Array.from(plain.matchAll(anyWord()), ([word, next = '']) => word + next));
      });
    return breaks;
  }

  /** Adds words in small letters to those of the text that is being read. */
  private add(words: readonly string[]): void {
    if (this.end + words.length > this.leaf.length) this.turnLeaf(words.length);
    const numbers = this.numbers;
    const leaf = this.leaf;
    for (let at = 0; at < words.length; at++) {
      const word = plain(words[at]!);
      let number = numbers.get(word);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(word, number);
      }
      leaf[this.end++] = number;
    }
  }

  /** Goes on in a new array that has room for so many words more, with those of the text that is being read. */
  private turnLeaf(more: number): void {
    const begun = this.leaf.subarray(this.start, this.end);
    this.leaf = new Int32Array(Math.max(leafLength, 2 * (begun.length + more)));
    this.leaf.set(begun);
    this.start = 0;
    this.end = begun.length;
  }
}

/** The first array of words does for two short stories, for most are short; others are longer. */
const firstLeaf = 1 << 10;
const leafLength = 1 << 12;

const none: readonly string[] = [];

/** Latin letters whose small form is one too, and the marks of typography: all that most copy has. */
const latin = /^[\0-\u012f\u0131-\u0239\u023b-\u023d\u023f-\u024f\u2010-\u203a\u20ac]*$/;

/** The end of *…on Friday."* before *They*. Rough: only likeness rests on it, and no sentence is cut in what is printed. */
const latinSentenceEnd = /[.!?]["'”’)]? (?![a-z])/g;

const small = String.raw`a-z\xc0-\xd6\xd8-\xf6\xf8-\u024f`;
/** In small letters: *u.s.*; words, with *'s*; figures, whose inner points and commas belong to them. */
const latinWord = new RegExp(String.raw`(?:[${small}]\.){2,}|[${small}]+(?:['’]s(?![${small}]))?|\d+(?:[.,]\d+)*`, 'g');

/** A word without the points of *u.s.* and without *'s*. */
function plain(word: string): string {
  const { length } = word;
  const last = word.charCodeAt(length - 1);
  if (last === point) return word.replaceAll('.', '');
  if (last !== smallS) return word;
  const mark = word.charCodeAt(length - 2);
  return mark === apostrophe || mark === curlyApostrophe ? word.slice(0, -2) : word;
}

const point = 0x2e;
const smallS = 0x73;
const apostrophe = 0x27;
const curlyApostrophe = 0x2019;

/** As `latinSentenceEnd`, for every script, as the place between two sentences. */
const sentenceEnd = /(?<=[.!?؟۔।]["'”’»)]?)\s+(?=[^a-z\s])|(?<=[。！？])/;
const pointed = /(?<!\p{L})(?:\p{L}\.){2,}/gu;
const possessive = /(?<=\p{L})['’]s(?!\p{L})/gu;

let general: RegExp | undefined;

/** A letter of a script without spaces is taken with the one after it (*デー*, *ータ*): pairs of letters do for words there, as in many search engines. */
function anyWord(): RegExp {
  general ??= new RegExp(String.raw`${unspaced}(?=(${unspaced}?))|(?:(?!${unspaced})[\p{L}\p{M}])+|\p{N}+(?:[.,٫٬]\p{N}+)*`, 'gu');
  return general;
}

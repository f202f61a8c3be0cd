import { mixed, noLetters, withLetter } from '../text/hashes.js';
import { Units } from '../text/units.js';
import { hashOfWord, Vocabulary } from '../text/vocabulary.js';

/** Where the sentences of a stretch of text begin among its words. */
export interface WordNumbers {
  /** The words in order, as numbers. */
  readonly sequence: Int32Array;
  /** For each sentence but the first, the place in `sequence` of its first word. */
  readonly breaks: readonly number[];
}

/** Reads words as numbers: the same word has the same one in all texts. Case, *U.S.* for *US* and *'s* make no difference. */
export class WordReader {
  readonly vocabulary = new Vocabulary();
  readonly #units = new Units();
  #scratch = new Int32Array(1 << 10);
  #size = 0;

  /** The words of a text, and where its sentences begin. */
  read(text: string): WordNumbers {
    this.#size = 0;
    const breaks = this.#scan(this.#units.of(text), text.length) ?? this.#match(text);
    return { sequence: this.#scratch.slice(0, this.#size), breaks };
  }

  /** Latin text unit by unit: as `#match` finds them, in a fraction of the time. Undefined as soon as there is anything else. */
  #scan(units: Uint16Array, length: number): number[] | undefined {
    const breaks: number[] = [];
    for (let at = 0; at < length; ) {
      const kind = kindOf(units[at]!);
      if (kind === letter) {
        const initials = initialsEnd(units, at);
        const end = initials > at ? initials : letterRun(units, at);
        this.#pushLatin(units, at, initials > at ? joined(units, at, end) : end);
        at = initials > at ? end : end + possessiveAt(units, end);
      } else if (kind === digit) {
        const end = numberRun(units, at);
        this.#pushLatin(units, at, end);
        at = end;
      } else {
        if (kind === foreign) return this.#forget();
        if (isBreak(units, at)) breaks.push(this.#size);
        at++;
      }
    }
    return breaks;
  }

  #forget(): undefined {
    this.#size = 0;
  }

  /** Takes down a word of Latin text, in lower case. */
  #pushLatin(units: Uint16Array, start: number, end: number): void {
    let hash = noLetters;
    for (let at = start; at < end; at++) {
      units[at] = lower(units[at]!);
      hash = withLetter(hash, units[at]!);
    }
    this.#push(this.vocabulary.number(units, start, end, mixed(hash)));
  }

  #match(text: string): number[] {
    const breaks: number[] = [];
    text
      .normalize('NFC')
      .split(sentenceEnd)
      .forEach((sentence, k) => {
        if (k > 0) breaks.push(this.#size);
        const plain = sentence
          .toLowerCase()
          .replace(pointed, (points) => points.replaceAll('.', ''))
          .replace(possessive, '');
        for (const [word, next] of plain.matchAll(anyWord())) this.#pushText(word + (next ?? ''));
      });
    return breaks;
  }

  #pushText(word: string): void {
    const units = this.#units.of(word);
    this.#push(this.vocabulary.number(units, 0, word.length, hashOfWord(units, 0, word.length)));
  }

  #push(number: number): void {
    if (this.#size === this.#scratch.length) {
      const wider = new Int32Array(this.#scratch.length * 2);
      wider.set(this.#scratch);
      this.#scratch = wider;
    }
    this.#scratch[this.#size++] = number;
  }
}

const other = 0;
const letter = 1;
const digit = 2;
/** A letter of another script, or a Latin one whose small form stands elsewhere. */
const foreign = 3;

/** Latin letters, and the marks of typography: all that most copy has. */
const kinds = Uint8Array.from({ length: 0x250 }, (_, unit) => {
  if (unit >= 0x30 && unit <= 0x39) return digit;
  if (unit === 0x130 || unit === 0x23a || unit === 0x23e) return foreign;
  return ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) || (unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7) ? letter : other;
});

function kindOf(unit: number): number {
  if (unit < kinds.length) return kinds[unit]!;
  return (unit >= 0x2010 && unit <= 0x203a) || unit === 0x20ac ? other : foreign;
}

/** A Latin letter as a small one; anything else as it is. */
function lower(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
  return String.fromCharCode(unit).toLowerCase().charCodeAt(0);
}

function letterRun(units: Uint16Array, at: number): number {
  let end = at + 1;
  while (kindOf(units[end]!) === letter) end++;
  return end;
}

/** *1.5*, *6,495*: points and commas between digits belong to the number. */
function numberRun(units: Uint16Array, at: number): number {
  let end = at + 1;
  for (;;) {
    if (kindOf(units[end]!) === digit) end++;
    else if ((units[end] === point || units[end] === comma) && kindOf(units[end + 1]!) === digit) end += 2;
    else return end;
  }
}

/** Where *U.S.* ends when it begins here; here when it does not. */
function initialsEnd(units: Uint16Array, at: number): number {
  let end = at;
  while (units[end + 1] === point && kindOf(units[end]!) === letter) end += 2;
  return end > at + 2 ? end : at;
}

/** Moves the letters of initials up to each other, over their points; returns where they end. The last point stays. */
function joined(units: Uint16Array, start: number, end: number): number {
  let to = start;
  for (let at = start; at < end; at += 2) units[to++] = units[at]!;
  return to;
}

/** How long *'s* is when it stands here; 0 when it does not. */
function possessiveAt(units: Uint16Array, at: number): number {
  if ((units[at] !== 0x27 && units[at] !== 0x2019) || lower(units[at + 1]!) !== 0x73) return 0;
  return kindOf(units[at + 2]!) === letter ? 0 : 2;
}

const point = 0x2e;
const comma = 0x2c;

/** Whether a sentence ends at this blank: *…on Friday. "They*. Rough: only likeness rests on it, and no sentence is cut in what is printed. */
function isBreak(units: Uint16Array, at: number): boolean {
  if (units[at] !== 0x20 || at === 0) return false;
  const before = units[at - 1]!;
  const end = closers.includes(before) && at > 1 ? units[at - 2]! : before;
  const next = units[at + 1]!;
  return ends.includes(end) && !(next >= 0x61 && next <= 0x7a);
}

const unitsOf = (marks: string): readonly number[] => Array.from(marks, (mark) => mark.charCodeAt(0));
const closers = unitsOf(`"'”’)`);
const ends = unitsOf('.!?');

/** As `isBreak`, for every script. */
const sentenceEnd = /(?<=[.!?؟۔।]["'”’»)]?)\s+(?=[^a-z\s])|(?<=[。！？])/;
const pointed = /(?<!\p{L})(?:\p{L}\.){2,}/gu;
const possessive = /(?<=\p{L})['’]s(?!\p{L})/gu;

let general: RegExp | undefined;

/** A letter of a script without spaces is taken with the one after it: pairs of letters do for words there, as in many search engines. */
function anyWord(): RegExp {
  const unspaced = ['Han', 'Hira', 'Kana', 'Thai', 'Lao', 'Khmr', 'Mymr'].map((script) => String.raw`\p{sc=${script}}`).join('');
  const pairs = `[${unspaced}](?=([${unspaced}]?))`;
  general ??= new RegExp(String.raw`${pairs}|(?:(?![${unspaced}])[\p{L}\p{M}])+|\p{N}+(?:[.,٫٬]\p{N}+)*`, 'gu');
  return general;
}

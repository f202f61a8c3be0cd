/** Where the sentences of a stretch of text begin among its words. */
export interface WordNumbers {
  /** The words in order, as numbers. */
  readonly sequence: Int32Array;
  /** For each sentence but the first, the place in `sequence` of its first word. */
  readonly breaks: readonly number[];
}

/** Gives each different word a number, so that words are compared as numbers. Case, *U.S.* for *US* and *'s* make no difference. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  #scratch = new Int32Array(1024);
  #size = 0;

  get size(): number {
    return this.#numbers.size;
  }

  /** The words themselves, in the order of their numbers. */
  words(): Iterable<string> {
    return this.#numbers.keys();
  }

  /** The words of a text, and where its sentences begin. */
  read(text: string): WordNumbers {
    this.#size = 0;
    const lower = text.toLowerCase();
    const breaks = latin.test(lower) && lower.length === text.length ? this.#scan(text, lower) : this.#match(text);
    return { sequence: this.#scratch.slice(0, this.#size), breaks };
  }

  /** Latin text letter by letter: as `#match` finds them, in a fifth of the time. */
  #scan(text: string, lower: string): number[] {
    const breaks: number[] = [];
    for (let at = 0; at < lower.length; ) {
      const kind = kindOf(lower.charCodeAt(at));
      if (kind === other) {
        if (isBreak(text, at)) breaks.push(this.#size);
        at++;
        continue;
      }
      const initials = kind === letter ? initialsAt(lower, at) : 0;
      const end = initials || (kind === letter ? letterRun(lower, at) : numberRun(lower, at));
      const word = lower.slice(at, end);
      this.#push(initials ? word.replaceAll('.', '') : word);
      at = end + (kind === letter && !initials ? possessiveAt(lower, end) : 0);
    }
    return breaks;
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
        for (const [word, next] of plain.matchAll(anyWord())) this.#push(word + (next ?? ''));
      });
    return breaks;
  }

  #push(word: string): void {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(word, number);
    }
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

/** Latin letters, and the marks of typography: all that most copy has. */
const latin = /^[\0-\u024f\u2010-\u203a\u20ac]*$/;
const kinds = Uint8Array.from({ length: 0x250 }, (_, code) => {
  if (code >= 0x30 && code <= 0x39) return digit;
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) ? letter : other;
});
const kindOf = (code: number): number => (code < kinds.length ? kinds[code]! : other);

function letterRun(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && kindOf(text.charCodeAt(end)) === letter) end++;
  return end;
}

/** *1.5*, *6,495*: points and commas between digits belong to the number. */
function numberRun(text: string, at: number): number {
  let end = at + 1;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (kindOf(code) === digit) continue;
    if ((code !== 0x2e && code !== 0x2c) || kindOf(text.charCodeAt(end + 1)) !== digit) break;
  }
  return end;
}

/** Where *u.s.* ends when it begins here; 0 when it does not. */
function initialsAt(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end + 1) === 0x2e && kindOf(text.charCodeAt(end)) === letter) end += 2;
  return end > at + 2 ? end : 0;
}

/** How long *'s* is when it stands here; 0 when it does not. */
function possessiveAt(text: string, at: number): number {
  const mark = text.charCodeAt(at);
  if ((mark !== 0x27 && mark !== 0x2019) || text.charCodeAt(at + 1) !== 0x73) return 0;
  return kindOf(text.charCodeAt(at + 2)) === letter ? 0 : 2;
}

/** Whether a sentence ends at this blank: *…on Friday. "They*. Rough: only likeness rests on it, and no sentence is cut in what is printed. */
function isBreak(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0x20) return false;
  const before = text[at - 1] ?? '';
  const end = closers.includes(before) ? text[at - 2] : before;
  const code = text.charCodeAt(at + 1);
  return (end === '.' || end === '!' || end === '?') && !(code >= 0x61 && code <= 0x7a);
}

const closers = `"'”’)`;

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
